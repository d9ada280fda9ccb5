"""Uploads in parts: what is sent, in which order, and how often; the calls themselves are made up here."""

import asyncio
import io

import attrs
import pytest
from finetuning_runtime._errors.exceptions import TransferError
from finetuning_runtime._transfers.in_parts import upload_in_parts, upload_in_parts_async

CONTENT = bytes(range(250)) * 1001


@attrs.frozen
class Made:
    id: str


@attrs.define(slots=False)
class Server:
    """Takes the calls, and keeps what it was given."""

    begun: list = attrs.field(factory=list)
    parts: list = attrs.field(factory=list)
    ended: list = attrs.field(factory=list)
    options: list = attrs.field(factory=list)

    def begin(self, name, size, **options):
        self.begun.append((name, size))
        self.options.append(options)
        return Made("upload-1")

    def send(self, upload, part, **options):
        assert upload == "upload-1"
        first = b"".join(part.chunks())
        assert b"".join(part.chunks()) == first, "a part can be sent again"
        self.parts.append(first)
        self.options.append(options)
        return Made(f"part-{len(self.parts)}")

    def finish(self, upload, ids, **options):
        self.ended.append((upload, ids))
        self.options.append(options)
        return "done"


@pytest.fixture
def server():
    return Server()


def upload(server, file, *, name=None, size=None, part_size=100_000, **options):
    return upload_in_parts(
        "upload_it",
        file,
        name=name,
        size=size,
        part_size=part_size,
        options=options,
        begin=server.begin,
        send=server.send,
        finish=server.finish,
    )


def of_path(tmp_path):
    path = tmp_path / "train.jsonl"
    path.write_bytes(CONTENT)
    return path


def opened(tmp_path):
    return of_path(tmp_path).open("rb")


@pytest.mark.parametrize(
    "given",
    [
        of_path,
        opened,
        lambda _: ("train.jsonl", CONTENT),
        lambda _: ("train.jsonl", io.BytesIO(CONTENT)),
        lambda _: ("train.jsonl", (CONTENT[i : i + 7777] for i in range(0, len(CONTENT), 7777))),
        lambda path: ("train.jsonl", of_path(path), "application/jsonl"),
    ],
)
def test_what_is_given_arrives_in_parts_in_order(server, tmp_path, given):
    file = given(tmp_path)
    assert upload(server, file) == "done"
    getattr(file, "close", lambda: None)()
    assert server.begun == [("train.jsonl", len(CONTENT))]
    assert [len(part) for part in server.parts] == [100_000, 100_000, len(CONTENT) - 200_000]
    assert b"".join(server.parts) == CONTENT
    assert server.ended == [("upload-1", ["part-1", "part-2", "part-3"])]


def test_the_same_goes_for_asyncio(server, tmp_path):
    def awaited(call):
        async def answer(*args, **options):
            return call(*args, **options)

        return answer

    calls = {name: awaited(getattr(server, name)) for name in ("begin", "send", "finish")}
    found = asyncio.run(
        upload_in_parts_async(
            "upload_it", of_path(tmp_path), name=None, size=None, part_size=100_000, options={}, **calls
        )
    )
    assert (found, b"".join(server.parts)) == ("done", CONTENT)


def test_a_name_and_a_size_of_the_caller_s_are_announced(server):
    upload(server, CONTENT, name="mine.jsonl", size=5)
    assert server.begun == [("mine.jsonl", 5)]


def test_nothing_has_no_parts(server):
    upload(server, b"", name="empty")
    assert (server.parts, server.ended) == ([], [("upload-1", [])])


def test_options_go_where_they_belong(server):
    seen = []
    upload(server, CONTENT, name="n", timeout=5, extra_body={"a": 1}, on_progress=lambda *far: seen.append(far))
    assert server.options == [{"timeout": 5, "extra_body": {"a": 1}}, *[{"timeout": 5}] * 4]
    assert seen == [(100_000, 250_250), (200_000, 250_250), (250_250, 250_250)]


@pytest.mark.parametrize(
    ("file", "words", "error", "message"),
    [
        (CONTENT, {}, TypeError, "upload_it\\(\\) needs a name for what has none"),
        (iter([b"a"]), {}, TypeError, "needs a name"),
        ("train.jsonl", {"name": "n"}, TypeError, "file is text"),
        (CONTENT, {"name": "n", "part_size": 0}, ValueError, "part_size must be at least 1, not 0"),
        (CONTENT, {"name": "n", "part_size": 1.5}, TypeError, "part_size must be a whole number, not float"),
        (CONTENT, {"name": "n", "idempotency_key": "k"}, TypeError, "which one idempotency_key cannot tell apart"),
        (CONTENT, {"name": "n", "colour": 1}, TypeError, "unexpected keyword argument 'colour'"),
    ],
)
def test_what_cannot_be_uploaded_is_refused_before_anything_is_sent(server, file, words, error, message):
    with pytest.raises(error, match=message):
        upload(server, file, **words)
    assert not server.begun


def test_a_file_that_becomes_shorter_is_noticed(server, tmp_path):
    path = of_path(tmp_path)
    begin = server.begin

    def cut(*args, **options):
        path.write_bytes(CONTENT[:150_000])
        return begin(*args, **options)

    server.begin = cut
    with pytest.raises(TransferError, match=r"train\.jsonl has become shorter"):
        upload(server, path)
    assert not server.ended
