"""The endpoints below `/__mock__`."""

import httpx
import pytest
from finetuning_contracts.mock import serve

from contract_tests.tests.mock.conftest import create_job, upload


@pytest.fixture
def control():
    """Call an endpoint of the server itself."""

    def control(server, method, path, **options):
        url = str(httpx.URL(server.url).copy_with(path="/__mock__/")) + path
        return httpx.request(method, url, trust_env=False, **options)

    return control


def test_health_says_what_is_served(start, control):
    answer = control(start("openai"), "GET", "health").json()
    assert answer["status"] == "ok"
    assert answer["providers"] == {"openai": "/v1"}
    assert answer["clock"]["mode"] == "manual"


def test_requests_are_listed_filtered_and_forgotten(start, connect, control):
    server = start("openai")
    client = connect(server)
    upload(client)
    client.get("/files")
    client.get("/files/none")
    listed = control(server, "GET", "requests").json()["requests"]
    assert [(entry["method"], entry["path"], entry["status"]) for entry in listed] == [
        ("POST", "/files", 200),
        ("GET", "/files", 200),
        ("GET", "/files/none", 404),
    ]
    assert listed[0]["operation"] == "create_file"
    assert listed[2]["refusal"].startswith("not_found")
    assert listed[0]["headers"]["authorization"] == "***"
    only = lambda query: [e["number"] for e in control(server, "GET", f"requests?{query}").json()["requests"]]  # noqa: E731
    assert (only("method=GET"), only("status=404"), only("path=/files/*"), only("operation=create_file")) == (
        [2, 3],
        [3],
        [3],
        [1],
    )
    assert control(server, "DELETE", "requests").json() == {"requests": []}
    assert control(server, "GET", "requests").json() == {"requests": []}


@pytest.mark.parametrize("query", ["status=x", "nothing=1"])
def test_a_wrong_filter_is_refused(start, control, query):
    assert control(start("openai"), "GET", f"requests?{query}").status_code == 400


def test_the_clock_is_shown_set_and_advanced(start, connect, control):
    server = start("openai")
    job = create_job(connect(server))
    before = control(server, "GET", "clock").json()
    assert before == {"mode": "manual", "now": 1_750_000_000, "speed": 60}
    after = control(server, "POST", "clock", json={"advance": 600}).json()
    assert after["now"] == before["now"] + 600
    assert connect(server).get(f"/fine_tuning/jobs/{job['id']}").json()["status"] == "succeeded"
    changed = control(server, "POST", "clock", json={"mode": "accelerated", "speed": 100, "now": 1_800_000_000}).json()
    assert (changed["mode"], changed["speed"]) == ("accelerated", 100)
    assert changed["now"] >= 1_800_000_000


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"[]",
        b"{",
        b'{"advance": NaN}',
        b'{"advance": Infinity}',
        b'{"advance": 1e308}',
        b'{"advance": -1}',
        b'{"advance": "1"}',
        b'{"advance": true}',
        b'{"now": 1}',
        b'{"now": 1e308}',
        b'{"now": NaN}',
        b'{"speed": 0}',
        b'{"speed": -1}',
        b'{"speed": 1e308}',
        b'{"mode": "fast"}',
        b'{"mode": ["real"]}',
        b'{"year": 1}',
        b"[" * 100_000,
    ],
)
def test_a_clock_that_cannot_be_is_refused_and_the_server_goes_on(start, connect, control, body):
    server = start("openai")
    answer = control(server, "POST", "clock", content=body)
    assert answer.status_code == 400
    assert answer.json()["error"]
    assert connect(server).get("/files").status_code == 200
    assert server.clock.state() == {"mode": "manual", "now": 1_750_000_000, "speed": 60}


def test_faults_are_listed_added_and_removed(start, connect, control):
    server = start("openai")
    client = connect(server)
    added = control(server, "POST", "faults", json={"name": "server-error", "count": 2})
    assert added.status_code == 201
    assert client.get("/files").status_code == 500
    (shown,) = control(server, "GET", "faults").json()["faults"]
    assert (shown["name"], shown["count"], shown["fired"]) == ("server-error", 2, 1)
    control(server, "POST", "faults", json={"name": "list-empty"})
    assert control(server, "DELETE", "faults/server-error").json()["faults"][0]["name"] == "list-empty"
    assert control(server, "DELETE", "faults/server-error").status_code == 404
    assert control(server, "DELETE", "faults").json() == {"faults": []}
    assert client.get("/files").status_code == 200


def test_the_catalogue_of_faults_is_listed(start, control):
    catalogue = control(start("openai"), "GET", "faults?catalogue").json()["catalogue"]
    assert {"name", "stage", "sentence", "numbers"} == catalogue[0].keys()
    assert len(catalogue) > 140


@pytest.mark.parametrize(
    "body", [{}, {"name": "none"}, {"name": "latency", "speed": 1}, {"name": 1}, {"name": "latency", "count": "x"}]
)
def test_a_wrong_fault_is_refused(start, control, body):
    answer = control(start("openai"), "POST", "faults", json=body)
    assert answer.status_code == 400
    assert answer.json()["error"]


def test_the_state_of_all_providers_goes_out_and_in(control):
    with serve("all") as first, serve("all") as second:
        client = httpx.Client(headers={"authorization": "Bearer key"}, trust_env=False)
        client.post(f"{first.urls['openai']}/files", files={"file": b"{}\n"}, data={"purpose": "fine-tune"})
        state = control(first, "GET", "state").json()
        assert set(state) == {"openai", "portkey", "fireworks", "dataherald"}
        assert control(second, "POST", "state", json=state).status_code == 200
        assert len(client.get(f"{second.urls['openai']}/files").json()["data"]) == 1
        assert control(second, "POST", "state", json={"opnai": {}}).status_code == 400
        assert control(second, "POST", "state", content=b"{").status_code == 400
        client.close()


def test_a_reset_forgets_journal_and_time_and_gives_the_same_bytes_again(start, connect, control):
    server = start("openai")
    client = connect(server)

    def play():
        create_job(client)
        server.advance(3600)
        return [client.get(path).content for path in ("/files", "/fine_tuning/jobs")]

    first = play()
    assert control(server, "POST", "reset").status_code == 200
    assert len(server.requests) == 0
    assert play() == first


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "", 404),
        ("GET", "nothing", 404),
        ("PUT", "clock", 405),
        ("GET", "advance", 405),
        ("POST", "health", 405),
    ],
)
def test_what_there_is_not_is_refused(start, control, method, path, status):
    answer = control(start("openai"), method, path)
    assert answer.status_code == status
    assert answer.json()["error"]


def test_a_token_is_asked_for_everywhere_but_for_health(control):
    with serve("openai", token="let-me-in") as server:
        assert control(server, "GET", "health").status_code == 200
        for headers in ({}, {"x-mock-token": "no"}, {"authorization": "Bearer no"}):
            assert control(server, "GET", "requests", headers=headers).status_code == 401
        for headers in ({"x-mock-token": "let-me-in"}, {"authorization": "Bearer let-me-in"}):
            assert control(server, "GET", "requests", headers=headers).status_code == 200


def test_without_control_there_is_nothing(control):
    with serve("openai", control=False) as server:
        answer = control(server, "GET", "health")
    assert answer.status_code == 404
    assert "Invalid URL" in answer.json()["error"]["message"], "the API's own answer to what it does not have"


def test_what_steers_the_server_is_not_in_the_journal(start, control):
    server = start("openai")
    control(server, "GET", "health")
    assert len(server.requests) == 0
