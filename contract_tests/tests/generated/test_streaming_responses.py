"""`with_streaming_response`: a block in which a response is read as it comes, by the vendors' names."""

import asyncio
import json

import attrs
import httpx
import pytest
from finetuning_clients import openai

JOB = {"id": "ftjob-1", "status": "running"}
CONTENT = b"step,loss\n1,0.5\n2,0.25"


@attrs.define
class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body of two pieces, which tells how far it was read."""

    pieces: tuple = (CONTENT[:7], CONTENT[7:])
    read: int = 0
    closed: bool = False

    def __iter__(self):
        for piece in self.pieces:
            self.read += 1
            yield piece

    async def __aiter__(self):
        for piece in self:
            yield piece

    def close(self):
        self.closed = True

    async def aclose(self):
        self.closed = True


@pytest.fixture
def body():
    return Body()


@pytest.fixture
def requests():
    return []


@pytest.fixture
def transport(body, requests):
    def handle(request):
        requests.append(request)
        headers = {"x-request-id": "req_1"}
        if request.url.path.endswith("/content"):
            return httpx.Response(200, stream=body, headers=headers)
        if request.url.path.endswith("/none"):
            return httpx.Response(404)
        page = {"object": "list", "data": [JOB], "has_more": False}
        return httpx.Response(200, json=page if request.url.path.endswith("/jobs") else JOB, headers=headers)

    return httpx.MockTransport(handle)


@pytest.fixture
def client(transport):
    return openai.Client("k", transport=transport)


def run(transport, work):
    async def use():
        async with openai.AsyncClient("k", transport=transport) as client:
            return await work(client)

    return asyncio.run(use())


def test_nothing_is_sent_before_the_block_begins(client, requests):
    block = client.fine_tuning.jobs.with_streaming_response.retrieve("ftjob-1")
    assert requests == []
    with block as response:
        assert len(requests) == 1
        assert (response.status_code, response.request_id, response.retries_taken) == (200, "req_1", 0)
        assert response.headers["content-type"] == "application/json"
        assert response.parse() == openai.models.FineTuningJob.from_dict(JOB)
        assert json.loads(response.read()) == json.loads(response.text()) == response.json() == JOB
        assert b"".join(response.iter_bytes(3)) == response.read()


def test_the_content_of_a_file_comes_as_it_is_read(client, body):
    with client.files.with_streaming_response.content("file-1") as response:
        assert response.request_id == "req_1"
        assert body.read == 1
        lines = response.iter_lines()
        assert next(lines) == "step,loss"
        assert list(lines) == ["1,0.5", "2,0.25"]
    assert body.closed


@pytest.mark.parametrize("size", [1, 4, 1000])
def test_it_comes_in_chunks_of_a_size(client, size):
    with client.files.with_streaming_response.content("file-1") as response:
        chunks = list(response.iter_bytes(size))
    assert b"".join(chunks) == CONTENT
    assert {len(chunk) for chunk in chunks[:-1]} <= {size}


def test_a_block_that_is_left_early_closes_the_connection(client, body):
    with client.files.with_streaming_response.content("file-1") as response:
        next(response.iter_bytes())
    assert body.closed
    assert body.read == 1


def test_it_goes_into_a_file(client, tmp_path):
    with client.files.with_streaming_response.content("file-1") as response:
        response.stream_to_file(tmp_path / "results.csv")
    assert (tmp_path / "results.csv").read_bytes() == CONTENT


def test_an_error_is_raised_where_the_block_begins(client):
    for call in (
        client.files.with_streaming_response.retrieve,
        client.fine_tuning.jobs.with_streaming_response.retrieve,
    ):
        with pytest.raises(openai.NotFoundError), call("none"):
            pytest.fail("the block has begun")


def test_the_same_goes_for_asyncio(transport, body, tmp_path):
    async def work(client):
        async with client.files.with_streaming_response.content("file-1") as response:
            lines = [line async for line in response.iter_lines()]
        async with client.files.with_streaming_response.content("file-1") as response:
            await response.stream_to_file(tmp_path / "results.csv")
        async with client.fine_tuning.jobs.with_streaming_response.list() as response:
            page, value, text = await response.parse(), await response.json(), await response.text()
        return lines, response.request_id, page.data[0].id, value == json.loads(text) == page.to_dict()

    assert run(transport, work) == (["step,loss", "1,0.5", "2,0.25"], "req_1", "ftjob-1", True)
    assert (tmp_path / "results.csv").read_bytes() == CONTENT
    assert body.closed


def test_the_whole_client_has_both_ways(client, transport):
    assert client.with_raw_response.fine_tuning.jobs.retrieve("ftjob-1").request_id == "req_1"
    assert client.fine_tuning.with_raw_response.jobs.list().parse().data[0].id == "ftjob-1"
    with client.with_streaming_response.fine_tuning.jobs.list() as response:
        assert response.parse().data[0].id == "ftjob-1"

    async def work(client):
        return (await client.with_raw_response.fine_tuning.jobs.retrieve("ftjob-1")).parse().id

    assert run(transport, work) == "ftjob-1"
