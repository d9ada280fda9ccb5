"""Starting and stopping, which tests do all the time, and all providers behind one address."""

import socket
import statistics
import time

import httpx
import pytest
from finetuning_contracts.mock import serve
from finetuning_contracts.mock.faults.setting import Setting


@pytest.mark.parametrize("provider", ["openai", "fireworks", "all"])
def test_after_the_first_a_server_starts_and_stops_in_milliseconds(provider):
    with serve(provider):
        pass
    starts, stops = [], []
    for _ in range(9):
        began = time.perf_counter()
        with serve(provider) as server:
            starts.append(time.perf_counter() - began)
            with socket.create_connection((httpx.URL(server.url).host, httpx.URL(server.url).port)):
                began = time.perf_counter()
        stops.append(time.perf_counter() - began)
    # 3 ms and less than 1 on an idle machine; this one may be busy
    assert min(starts) < 0.02
    assert min(stops) < 0.02
    assert statistics.median(stops) < 0.2


def test_all_providers_stand_behind_one_address():
    with serve("all") as server, httpx.Client(trust_env=False) as client:
        assert server.urls == {
            "openai": f"{server.url}/openai/v1",
            "portkey": f"{server.url}/portkey/v1",
            "fireworks": f"{server.url}/fireworks",
            "dataherald": f"{server.url}/dataherald",
        }
        statuses = [
            client.get(f"{server.urls['openai']}/files").status_code,
            client.get(f"{server.urls['portkey']}/files").status_code,
            client.get(f"{server.urls['fireworks']}/v1/accounts/a/datasets").status_code,
            client.get(f"{server.urls['dataherald']}/api/v1/finetunings").status_code,
            client.get(f"{server.url}/nothing").status_code,
        ]
        assert statuses == [401, 401, 401, 201, 404]
        assert [entry.provider for entry in server.requests] == ["openai", "portkey", "fireworks", "dataherald"]


def test_a_signed_address_of_fireworks_leads_back_through_the_one_address():
    headers = {"authorization": "Bearer key"}
    with serve("all") as server, httpx.Client(base_url=server.urls["fireworks"], trust_env=False) as client:
        path = "/v1/accounts/mine/datasets"
        client.post(path, json={"datasetId": "d", "dataset": {"userUploaded": {}}}, headers=headers)
        answer = client.post(f"{path}/d:getUploadEndpoint", json={"filenameToSize": {"a.jsonl": "2"}}, headers=headers)
        (url,) = answer.json()["filenameToSignedUrls"].values()
        assert url.startswith(f"{server.url}/fireworks/")
        assert client.put(url, content=b"{}", headers={"x-goog-content-length-range": "2,2"}).status_code == 200


def test_the_providers_of_one_address_share_their_clock():
    with serve("all", clock="manual") as server:
        server.advance(100)
        assert {app.context.clock.now() for app in server._panel.apps.values()} == {server.clock.now()}


def test_a_setting_says_what_it_is():
    assert Setting.parse("latency:seconds=1").as_dict()["seconds"] == 1
