"""Waiting until a file or a dataset can be used."""

import asyncio

import httpx
import pytest
from finetuning_clients import fireworks, openai, portkey

FILE = {"id": "file-1", "object": "file", "bytes": 3, "created_at": 1, "filename": "x", "purpose": "fine-tune"}
DATASET = {"name": "accounts/yours/datasets/chats"}
QUICK = {"poll_interval": 0.001}


class Server:
    """Shows one thing after the other, the last for ever."""

    def __init__(self, *values):
        self.values = list(values)
        self.paths = []

    def handle(self, request):
        self.paths.append(request.url.path)
        return httpx.Response(200, json=self.values.pop(0) if len(self.values) > 1 else self.values[0])

    def keys(self):
        return {"api_key": "k", "transport": httpx.MockTransport(self.handle)}


def files(*statuses, **more):
    return Server(*({**FILE, "status": status, **more} for status in statuses))


@pytest.mark.parametrize("given", ["file-1", openai.models.OpenAIFile.from_dict(FILE)], ids=["id", "file"])
def test_a_file_is_waited_for_until_it_is_processed(given):
    server = files("uploaded", "pending", "processed")
    file = openai.Client(**server.keys()).files.wait_for_processing(given, **QUICK)
    assert file.status == "processed"
    assert server.paths == ["/v1/files/file-1"] * 3


def test_a_file_that_is_unfit_is_returned_as_the_vendors_sdks_do_unless_told_otherwise():
    server = files("error", status_details="Line 3 is no JSON.")
    client = portkey.Client(**server.keys(), virtual_key="v")
    assert client.files.wait_for_processing(id="file-1").status == "error"
    with pytest.raises(portkey.JobFailedError, match=r"^file file-1 failed \(status error\): Line 3 is no JSON.$"):
        client.files.wait_for_processing("file-1", raise_on_failure=True, **QUICK)


def test_waiting_for_a_file_ends():
    with pytest.raises(openai.WaitTimeoutError, match=r"^file file-1 had not ended after 0.01 s") as caught:
        openai.Client(**files("uploaded").keys()).files.wait_for_processing("file-1", max_wait_seconds=0.01, **QUICK)
    assert isinstance(caught.value, RuntimeError)  # as the vendors' SDKs raise


def test_a_limit_that_is_none_is_named():
    with pytest.raises(ValueError, match="max_wait_seconds must be more than 0"):
        openai.Client("k").files.wait_for_processing("file-1", max_wait_seconds=0)


def test_options_go_with_each_look():
    headers = []

    def handle(request):
        headers.append(request.headers.get("x-run"))
        return httpx.Response(200, json={**FILE, "status": "uploaded" if len(headers) < 2 else "processed"})

    client = openai.Client("k", transport=httpx.MockTransport(handle))
    client.files.wait_for_processing("file-1", extra_headers={"x-run": "7"}, **QUICK)
    assert headers == ["7", "7"]
    with pytest.raises(TypeError, match="unexpected keyword argument 'extra_heders'"):
        client.files.wait_for_processing("file-1", extra_heders={})


def test_a_dataset_is_waited_for_in_its_own_account():
    server = Server({**DATASET, "state": "UPLOADING"}, {**DATASET, "state": "READY"})
    client = fireworks.Client(**server.keys(), account_id="mine")
    dataset = client.datasets.wait_for_processing(fireworks.models.Dataset(**DATASET, state="UPLOADING"), **QUICK)
    assert dataset.state == "READY"
    assert server.paths == ["/v1/accounts/yours/datasets/chats"] * 2
    client.datasets.wait_for_processing("chats", **QUICK)
    assert server.paths[-1] == "/v1/accounts/mine/datasets/chats"


def test_the_same_goes_for_asyncio():
    server = files("uploaded", "processed")

    async def wait():
        async with openai.AsyncClient(**server.keys()) as client:
            return await client.files.wait_for_processing("file-1", **QUICK)

    assert asyncio.run(wait()).status == "processed"
