"""Downloads to the disk: what stands there, whatever the connection does."""

import asyncio
import gzip
import json
import os
import zlib

import attrs
import httpx
import pytest
from finetuning_runtime._errors.exceptions import (
    NotFoundError,
    TransferError,
    TransferInterruptedError,
)
from finetuning_runtime._transfers.async_download import AsyncDownload
from finetuning_runtime._transfers.download import Download
from finetuning_runtime._transfers.part_file import PartFile
from finetuning_runtime._wire.request import Request

from .downloaded import CONTENT, CONTENT_OF_FILE, OTHER, Body, Server, download, names, save


@pytest.fixture
def target(tmp_path):
    return tmp_path / "results.csv"


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
        save(flavour, Server(breaks=[5000, 0, 0, 0]), target)
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


def test_a_compressed_response_is_saved_as_what_it_holds(flavour, target):
    def answer(_request):  # a server that compresses though nobody asked for it
        return httpx.Response(200, headers={"content-encoding": "gzip"}, content=gzip.compress(CONTENT))

    client = flavour.client(answer)
    kind = Download if flavour.name == "sync" else AsyncDownload
    flavour.run(kind(client._session, CONTENT_OF_FILE, Request("GET", "/files/file-1/content"), {}).save(target))
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_compressed_response_that_lacks_its_end_is_not_taken_for_the_whole(flavour, target, encoding):
    whole = gzip.compress(CONTENT) if encoding == "gzip" else zlib.compress(CONTENT)
    answers = [whole[:-12], whole]

    def answer(_request):
        return httpx.Response(200, headers={"content-encoding": encoding}, stream=Body(answers.pop(0)))

    client = flavour.client(answer)
    kind = Download if flavour.name == "sync" else AsyncDownload
    file = kind(client._session, CONTENT_OF_FILE, Request("GET", "/files/file-1/content"), {"max_retries": 0})
    with pytest.raises(TransferInterruptedError, match="the compressed body ended in the middle"):
        flavour.run(file.save(target))
    assert names(target.parent) == []
    flavour.run(file.save(target))
    assert target.read_bytes() == CONTENT
