"""Downloads: what is read and what stands on the disk, whatever the connection does."""

import asyncio
import gzip
import json
import os
import re
import zlib

import attrs
import httpx
import pytest
from finetuning_runtime.calls import capture_responses
from finetuning_runtime.downloads import AsyncDownload, Download
from finetuning_runtime.errors import (
    APIConnectionError,
    NotFoundError,
    TransferError,
    TransferInterruptedError,
)
from finetuning_runtime.operations import Operation
from finetuning_runtime.part_file import PartFile

CONTENT_OF_FILE = Operation("OpenAI", "download_file", decode=lambda value: value, reads="bytes")
CONTENT = bytes(range(256)) * 4000
OTHER = b"changed meanwhile" * 60_000


@attrs.define
class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off after so many bytes: with an error, or without a word."""

    content: bytes
    breaks_after: int | None = None
    error: Exception | None = None
    closed: bool = False

    def __iter__(self):
        end = len(self.content) if self.breaks_after is None else self.breaks_after
        for start in range(0, end, 10_000):
            yield self.content[start : min(start + 10_000, end)]
        if self.error is not None and self.breaks_after is not None:
            raise self.error

    async def __aiter__(self):
        for chunk in self:
            yield chunk

    def close(self):
        self.closed = True

    async def aclose(self):
        self.closed = True


@attrs.define
class Server:
    """Holds one file. `breaks` says after how many bytes each answer in turn breaks off; None: not at all."""

    content: bytes = CONTENT
    breaks: list = attrs.field(factory=list)
    ranges: bool = True
    etag: str | None = '"v1"'
    modified: str | None = None
    heeds_marks: bool = True
    length: bool = True
    silently: bool = False
    statuses: list = attrs.field(factory=list)
    on_request: object = None
    ranges_asked: list = attrs.field(factory=list)
    requests: list = attrs.field(factory=list)
    bodies: list = attrs.field(factory=list)

    def __call__(self, request):
        if self.on_request is not None:
            self.on_request(self, len(self.requests))
        self.requests.append(request)
        self.ranges_asked.append(request.headers.get("range"))
        if self.statuses and (status := self.statuses.pop(0)) != 200:
            return httpx.Response(status, json={"error": {"message": "no"}})
        headers = {} if self.etag is None else {"etag": self.etag}
        start = 0
        asked = re.fullmatch(r"bytes=(\d+)-", request.headers.get("range", ""))
        if self.modified is not None:
            headers["last-modified"] = self.modified
        current = not self.heeds_marks or request.headers.get("if-range") in (None, self.etag, self.modified)
        if asked and self.ranges and current:
            start = int(asked[1])
            if start >= len(self.content):
                return httpx.Response(416, headers={"content-range": f"bytes */{len(self.content)}"})
            headers["content-range"] = f"bytes {start}-{len(self.content) - 1}/{len(self.content)}"
        rest = self.content[start:]
        if self.length:
            headers["content-length"] = str(len(rest))
        error = None if self.silently else httpx.ReadError("reset")
        body = Body(rest, self.breaks.pop(0) if self.breaks else None, error)
        self.bodies.append(body)
        return httpx.Response(206 if start else 200, headers=headers, stream=body)


def download(flavour, server, url="/files/file-1/content", **options):
    client = flavour.client(server)
    kind = Download if flavour.name == "sync" else AsyncDownload
    return kind(client, CONTENT_OF_FILE, {"method": "GET", "url": url}, options)


def read(flavour, server, **options):
    return flavour.run(download(flavour, server, **options).read())


def save(flavour, server, path, *, max_retries=2, **options):
    return flavour.run(download(flavour, server, max_retries=max_retries).save(path, **options))


@pytest.fixture
def target(tmp_path):
    return tmp_path / "results.csv"


def names(folder):
    return sorted(path.name for path in folder.iterdir())


# --- reading


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
def test_awaited_it_is_an_answer_with_the_whole_content(flavours, compressed):
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


def test_the_raw_answer_can_be_had(flavour):
    with capture_responses() as responses:
        # asyncio.run copies the context, with the list that is in it
        read(flavour, Server())
    assert [response.headers["etag"] for response in responses] == ['"v1"']


# --- connections that break off


@pytest.mark.parametrize("etag", ['"v1"', None], ids=["marked", "unmarked"])
def test_what_breaks_off_is_taken_up_where_it_broke(flavour, etag):
    server = Server(breaks=[500_000, 123_456], etag=etag)
    assert b"".join(flavour.collect(download(flavour, server).iter_bytes())) == CONTENT
    assert server.ranges_asked == [None, "bytes=500000-", "bytes=623456-"]
    assert [request.headers.get("if-range") for request in server.requests] == [None, etag, etag]
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
    server = Server(breaks=[100, 100, 100, 100])
    with pytest.raises(TransferInterruptedError) as caught:
        read(flavour, server)
    message = f"OpenAI's answer to download_file broke off, after 300 of {len(CONTENT)} bytes: "
    assert str(caught.value).startswith(message)
    assert isinstance(caught.value, APIConnectionError)
    assert isinstance(caught.value.__cause__, httpx.ReadError)
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    "changes", [{"etag": '"v2"'}, {"etag": '"v2"', "ranges": False}, {"etag": None, "ranges": True}]
)
def test_content_that_changes_while_it_is_read_is_never_mixed(flavour, changes):
    def change(server, count):
        if count == 1:
            server.content = OTHER
            for name, value in changes.items():
                setattr(server, name, value)

    etag = changes["etag"] and '"v1"'
    received = []
    with pytest.raises(TransferError, match="has changed while it was read"):
        received.extend(flavour.collect(download(flavour, Server(breaks=[5000], etag=etag, on_request=change))))
    # Whoever has kept nothing yet can begin anew.
    assert read(flavour, Server(breaks=[5000], etag=etag, on_request=change)) == OTHER


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


# --- saving


def test_a_file_is_saved_by_the_name_that_openai_s_sdk_has_too(flavour, target):
    assert flavour.run(download(flavour, Server()).write_to_file(target)) == target
    assert target.read_bytes() == CONTENT


def test_a_file_is_saved(flavour, target):
    told = []
    saved = save(flavour, Server(), str(target), on_progress=lambda *counts: told.append(counts))
    assert saved == target
    assert target.read_bytes() == CONTENT
    assert names(target.parent) == ["results.csv"]
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert target.stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask():
    current = os.umask(0)
    os.umask(current)
    return current


def test_an_empty_file_is_saved(flavour, target):
    save(flavour, Server(b""), target)
    assert target.read_bytes() == b""


def test_the_end_of_an_empty_file_is_told_too(flavour, target):
    told = []
    save(flavour, Server(b""), target, on_progress=lambda *counts: told.append(counts))
    assert told == [(0, 0)]


def test_what_stood_there_is_replaced_only_by_the_whole(flavour, target):
    target.write_bytes(b"precious")
    with pytest.raises(TransferError):
        save(flavour, Server(breaks=[5000] * 9), target)
    assert target.read_bytes() == b"precious"
    save(flavour, Server(), target)
    assert target.read_bytes() == CONTENT
    assert len(flavour.naps) == 2


def test_a_later_attempt_goes_on_where_the_last_one_ended(flavour, target):
    with pytest.raises(TransferInterruptedError):
        save(flavour, Server(breaks=[700_000]), target, max_retries=0)
    assert not target.exists()
    assert names(target.parent) == [".results.csv.part", ".results.csv.part.json"]
    server = Server()
    told = []
    save(flavour, server, target, on_progress=lambda *counts: told.append(counts))
    assert server.ranges_asked == ["bytes=700000-"]
    assert told[0][0] > 700_000
    assert target.read_bytes() == CONTENT
    assert names(target.parent) == ["results.csv"]


@pytest.mark.parametrize(
    "later",
    [
        Server(OTHER, etag='"v2"'),
        Server(OTHER, etag='"v2"', ranges=False),
        Server(OTHER, etag=None),
        Server(b"short", etag='"v2"'),
        Server(b"short", etag=None),
    ],
    ids=["changed", "changed, no ranges", "another length", "shorter", "shorter, unmarked"],
)
def test_a_later_attempt_never_mixes_two_contents(flavour, target, later):
    later = attrs.evolve(later, requests=[], ranges_asked=[], bodies=[])
    with pytest.raises(TransferInterruptedError):
        save(flavour, Server(breaks=[700_000], etag=later.etag and '"v1"'), target, max_retries=0)
    save(flavour, later, target)
    assert target.read_bytes() == later.content
    assert names(target.parent) == ["results.csv"]


def test_a_part_of_another_file_is_not_gone_on_from(flavour, target):
    with pytest.raises(TransferInterruptedError):
        save(flavour, Server(breaks=[700_000]), target, max_retries=0)
    server = Server(OTHER)
    flavour.run(download(flavour, server, url="/files/file-2/content").save(target))
    assert server.ranges_asked == [None]
    assert target.read_bytes() == OTHER


@pytest.mark.parametrize("note", ["", "{", "[]", "null", '{"origin": 1}', None])
def test_a_part_that_nobody_can_make_sense_of_is_not_gone_on_from(flavour, target, note):
    part = target.with_name(".results.csv.part")
    part.write_bytes(b"x" * 2_000_000)
    if note is not None:
        part.with_name(part.name + ".json").write_text(note)
    server = Server()
    save(flavour, server, target)
    assert server.ranges_asked == [None]
    assert target.read_bytes() == CONTENT


def test_a_part_that_is_longer_than_it_should_be_is_not_gone_on_from(flavour, target):
    with pytest.raises(TransferInterruptedError):
        save(flavour, Server(breaks=[700_000]), target, max_retries=0)
    with target.with_name(".results.csv.part").open("ab") as part:
        part.write(CONTENT)
    save(flavour, Server(), target)
    assert target.read_bytes() == CONTENT


def test_on_request_nothing_is_kept_and_nothing_gone_on_from(flavour, target):
    with pytest.raises(TransferInterruptedError):
        save(flavour, Server(breaks=[700_000]), target, max_retries=0, resume=False)
    assert names(target.parent) == []
    server = Server()
    save(flavour, server, target, resume=False)
    assert server.ranges_asked == [None]


def test_what_cannot_be_gone_on_from_is_not_kept(flavour, target):
    with pytest.raises(TransferInterruptedError):
        save(flavour, Server(breaks=[700_000], etag=None, length=False), target, max_retries=0)
    assert names(target.parent) == []


def test_nothing_is_left_of_what_never_began(flavour, target):
    with pytest.raises(NotFoundError):
        save(flavour, Server(statuses=[404]), target)
    assert names(target.parent) == []


def test_what_the_callback_raises_stops_the_download_and_keeps_what_came(flavour, target):
    def stop(*_):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        save(flavour, Server(), target, on_progress=stop)
    assert names(target.parent) == [".results.csv.part", ".results.csv.part.json"]


def test_two_downloads_into_one_file_do_not_mix(flavour, target):
    other = PartFile(target, "another download, under way", resume=True)
    save(flavour, Server(), target)
    assert target.read_bytes() == CONTENT
    other.give_up()
    assert names(target.parent) == ["results.csv"]


def test_a_place_that_cannot_be_written_is_told_before_anything_is_sent(flavour, tmp_path):
    server = Server()
    with pytest.raises(FileNotFoundError):
        save(flavour, server, tmp_path / "nowhere" / "results.csv")
    with pytest.raises(IsADirectoryError):
        save(flavour, server, tmp_path)
    assert server.requests == []


def test_what_is_no_file_is_never_replaced_by_one(flavour, target):
    os.mkfifo(target)
    server = Server()
    with pytest.raises(OSError, match="not a regular file"):
        save(flavour, server, target)
    assert target.is_fifo()
    assert names(target.parent) == ["results.csv"]
    assert server.requests == []


def test_the_note_beside_a_part_holds_no_secret(flavour, target):
    with pytest.raises(TransferInterruptedError):
        save(flavour, Server(breaks=[700_000]), target, max_retries=0)
    note = json.loads(target.with_name(".results.csv.part.json").read_text())
    assert note.keys() == {"origin", "total", "etag", "modified"}
    assert "sk-1" not in json.dumps(note)
    assert "file-1" not in json.dumps(note)


def test_a_save_that_is_cancelled_leaves_no_file_and_can_be_gone_on_from(target, flavours):

    async def cancel():
        begun = asyncio.Event()
        saving = download(flavours["async"], Server()).save(target, on_progress=lambda *_: begun.set())
        task = asyncio.create_task(saving)
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancel())
    assert not target.exists()
    server = Server()
    save(flavours["sync"], server, target)
    assert target.read_bytes() == CONTENT


def test_a_compressed_answer_is_saved_as_what_it_holds(flavour, target):
    def answer(_request):  # a server that compresses though nobody asked for it
        return httpx.Response(200, headers={"content-encoding": "gzip"}, content=gzip.compress(CONTENT))

    client = flavour.client(answer)
    kind = Download if flavour.name == "sync" else AsyncDownload
    flavour.run(kind(client, CONTENT_OF_FILE, {"method": "GET", "url": "/files/file-1/content"}, {}).save(target))
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_compressed_answer_that_lacks_its_end_is_not_taken_for_the_whole(flavour, target, encoding):
    whole = gzip.compress(CONTENT) if encoding == "gzip" else zlib.compress(CONTENT)
    answers = [whole[:-12], whole]

    def answer(_request):
        return httpx.Response(200, headers={"content-encoding": encoding}, stream=Body(answers.pop(0)))

    client = flavour.client(answer)
    kind = Download if flavour.name == "sync" else AsyncDownload
    file = kind(client, CONTENT_OF_FILE, {"method": "GET", "url": "/files/file-1/content"}, {"max_retries": 0})
    with pytest.raises(TransferInterruptedError, match="the compressed body ended in the middle"):
        flavour.run(file.save(target))
    assert names(target.parent) == []
    flavour.run(file.save(target))
    assert target.read_bytes() == CONTENT
