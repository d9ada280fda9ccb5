"""Downloads that are read, whatever the connection does."""

import asyncio
import gzip

import httpx
import pytest
from finetuning_runtime._errors.exceptions import (
    APIConnectionError,
    NotFoundError,
    TransferError,
    TransferInterruptedError,
)
from finetuning_runtime._http.captured import capture_responses

from .downloaded import CONTENT, OTHER, Server, download, read


def test_nothing_is_sent_before_the_content_is_asked_for(flavour):
    server = Server()
    download(flavour, server)
    assert server.requests == []


def test_it_is_read_at_once(flavour):
    server = Server()
    assert read(flavour, server) == CONTENT
    assert server.requests[0].headers["authorization"] == "Bearer sk-1"
    assert server.requests[0].headers["accept-encoding"] == "identity"
    assert server.bodies[0].closed


def test_it_is_read_as_text(flavour):
    text = download(flavour, Server("schön\n".encode())).text
    assert (text if flavour.name == "sync" else flavour.run(text())) == "schön\n"


def test_what_is_read_as_an_attribute_is_fetched_once(flavours):
    server = Server("schön\n".encode())
    found = download(flavours["sync"], server)
    assert found.content == "schön\n".encode()
    assert found.text == "schön\n"
    assert len(server.requests) == 1


@pytest.mark.parametrize("compressed", [False, True])
def test_awaited_it_is_a_response_with_the_whole_content(flavours, compressed):
    content = "schön\n".encode()
    server = Server(gzip.compress(content) if compressed else content, breaks=[3, None])

    def answer(request):
        found = server(request)
        found.headers.update({"content-encoding": "gzip"} if compressed else {})
        found.headers["x-request-id"] = "req_1"
        return found

    found = flavours["async"].run(download(flavours["async"], answer))
    assert found.content == found.read() == content
    assert (found.text, found.status_code, found.headers["x-request-id"]) == ("schön\n", 200, "req_1")


def test_it_is_read_in_chunks(flavour):
    chunks = flavour.collect(download(flavour, Server()).iter_bytes(3000))
    assert b"".join(chunks) == CONTENT
    assert {len(chunk) for chunk in chunks[:-1]} == {3000}
    assert b"".join(flavour.collect(download(flavour, Server()))) == CONTENT


@pytest.mark.parametrize("size", [0, -1])
def test_chunks_have_a_size(flavour, size):
    with pytest.raises(ValueError, match="chunk_size"):
        download(flavour, Server()).iter_bytes(size)


def test_lines_end_at_line_feeds_only(flavour):
    content = '{"a": "x\u2028y\x85z\x0c"}\r\n\n{"b": 1}\n{"c": "' + "l" * 50_000 + '"}'
    lines = flavour.collect(download(flavour, Server(content.encode())).iter_lines())
    assert lines == ['{"a": "x\u2028y\x85z\x0c"}', "", '{"b": 1}', '{"c": "' + "l" * 50_000 + '"}']


def test_a_character_cut_by_a_chunk_is_read_whole(flavour):
    lines = flavour.collect(download(flavour, Server(("a" * 9_999 + "ü\n").encode())).iter_lines())
    assert lines == ["a" * 9_999 + "ü"]


def test_a_block_that_is_left_early_closes_the_connection(flavours):
    server = Server()
    with download(flavours["sync"], server) as opened:
        next(opened.iter_lines())
        assert not server.bodies[0].closed
    assert server.bodies[0].closed

    async def leave_early():
        server = Server()
        async with download(flavours["async"], server) as opened:
            async for _ in opened.iter_bytes():
                break
            assert not server.bodies[0].closed
        return server.bodies[0].closed

    assert asyncio.run(leave_early())


def test_an_error_is_the_exception_for_its_status(flavour):
    with pytest.raises(NotFoundError, match="no"):
        read(flavour, Server(statuses=[404]))


def test_an_error_that_may_pass_is_tried_again(flavour):
    assert read(flavour, Server(statuses=[503, 429, 200])) == CONTENT
    assert len(flavour.naps) == 2


def test_the_raw_response_can_be_had(flavour):
    with capture_responses() as responses:
        # asyncio.run copies the context, with the list that is in it
        read(flavour, Server())
    assert [response.headers["etag"] for response in responses] == ['"v1"']


# --- connections that break off


def test_what_breaks_off_is_taken_up_where_it_broke(flavour):
    server = Server(breaks=[500_000, 123_456])
    assert b"".join(flavour.collect(download(flavour, server).iter_bytes())) == CONTENT
    assert server.ranges_asked == [None, "bytes=500000-", "bytes=623456-"]
    assert [request.headers.get("if-range") for request in server.requests] == [None, '"v1"', '"v1"']
    assert len(flavour.naps) == 2


def test_a_server_without_ranges_sends_it_again_and_nothing_comes_twice(flavour):
    server = Server(breaks=[500_000], ranges=False)
    assert b"".join(flavour.collect(download(flavour, server).iter_bytes())) == CONTENT
    assert len(flavour.naps) == 1


def test_a_body_that_ends_too_early_without_a_word_is_noticed(flavour):
    server = Server(breaks=[1000], silently=True)
    assert read(flavour, server) == CONTENT
    assert server.ranges_asked == [None, "bytes=1000-"]


def test_what_breaks_off_too_often_is_an_error_that_says_how_far_it_came(flavour):
    server = Server(breaks=[100, 0, 0, 0])
    with pytest.raises(TransferInterruptedError) as caught:
        read(flavour, server)
    message = f"OpenAI's answer to download_file broke off, after 100 of {len(CONTENT)} bytes: "
    assert str(caught.value).startswith(message)
    assert isinstance(caught.value, APIConnectionError)
    assert isinstance(caught.value.__cause__, httpx.ReadError)
    assert len(server.requests) == 3


def test_attempts_are_counted_anew_once_more_has_arrived_than_ever(flavour):
    server = Server(breaks=[100_000] * 9)
    assert read(flavour, server, max_retries=1) == CONTENT
    assert len(server.requests) == 10


def test_attempts_that_start_over_and_come_no_further_are_not_counted_anew(flavour):
    server = Server(breaks=[100_000, 50_000, 50_000, 50_000], etag=None)
    with pytest.raises(TransferInterruptedError):
        read(flavour, server)
    assert len(server.requests) == 3


@pytest.mark.parametrize("etag", [None, 'W/"v1"'], ids=["unmarked", "weakly marked"])
@pytest.mark.parametrize("ranges", [True, False])
def test_without_a_mark_two_contents_of_the_same_length_are_never_mixed(flavour, etag, ranges):
    def server():
        return Server(breaks=[5000], etag=etag, ranges=ranges, on_request=turn_round)

    with pytest.raises(TransferInterruptedError, match="broke off, after 5000 of"):
        flavour.collect(download(flavour, server()).iter_bytes())
    assert read(flavour, server()) == CONTENT[::-1]


def turn_round(server, count):
    if count == 1:
        server.content = CONTENT[::-1]


def test_a_rest_that_has_lost_its_mark_is_not_taken_for_the_rest(flavour):
    def change(server, count):
        turn_round(server, count)
        server.etag, server.heeds_marks = (None, False) if count == 1 else (server.etag, server.heeds_marks)

    with pytest.raises(TransferError, match="has changed while it was read"):
        flavour.collect(download(flavour, Server(breaks=[5000], on_request=change)).iter_bytes())
    assert read(flavour, Server(breaks=[5000], on_request=change)) == CONTENT[::-1]


@pytest.mark.parametrize("changes", [{"etag": '"v2"'}, {"etag": '"v2"', "ranges": False}])
def test_content_that_changes_while_it_is_read_is_never_mixed(flavour, changes):
    def change(server, count):
        if count == 1:
            server.content = OTHER
            for name, value in changes.items():
                setattr(server, name, value)

    received = []
    with pytest.raises(TransferError, match="has changed while it was read"):
        received.extend(flavour.collect(download(flavour, Server(breaks=[5000], on_request=change))))
    # Whoever has kept nothing yet can begin anew.
    assert read(flavour, Server(breaks=[5000], on_request=change)) == OTHER


@pytest.mark.parametrize("heeds_marks", [True, False])
def test_content_of_the_same_length_that_is_dated_later_is_never_mixed(flavour, heeds_marks):
    def change(server, count):
        if count == 1:
            server.content, server.modified = CONTENT[::-1], "Tue, 02 Jan 2024 00:00:00 GMT"

    def server():
        dated = "Mon, 01 Jan 2024 00:00:00 GMT"
        return Server(breaks=[5000], etag=None, modified=dated, heeds_marks=heeds_marks, on_request=change)

    with pytest.raises(TransferError, match="has changed while it was read"):
        flavour.collect(download(flavour, server()))
    assert read(flavour, server()) == CONTENT[::-1]


def test_what_is_dated_is_taken_up_where_it_broke(flavour):
    server = Server(breaks=[5000], etag=None, modified="Mon, 01 Jan 2024 00:00:00 GMT")
    assert b"".join(flavour.collect(download(flavour, server))) == CONTENT
    assert server.ranges_asked == [None, "bytes=5000-"]


def test_of_unknown_length_and_without_a_mark_nothing_is_taken_up(flavour):
    server = Server(breaks=[5000], etag=None, length=False)
    with pytest.raises(TransferInterruptedError):
        flavour.collect(download(flavour, server).iter_bytes())
    assert len(server.requests) == 1
    assert read(flavour, Server(breaks=[5000], etag=None, length=False)) == CONTENT
