"""Uploads: what arrives on the wire, whatever was given."""

import asyncio
import gzip
import io
import os
import re
import tempfile
from email import message_from_bytes
from pathlib import Path

import httpx
import pytest
from finetuning_runtime._errors.exceptions import APIConnectionError, RateLimitError, TransferError
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.file_sources import CHUNK, source_of
from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.form_fields import form_parts
from finetuning_runtime._wire.multipart import StreamedForm
from finetuning_runtime._wire.request import JsonBody, MultipartBody, Request

CREATE_FILE = Operation("OpenAI", "create_file", decode=lambda value: value, repeatable=False)
UPLOAD_PART = Operation("OpenAI", "add_part", decode=lambda value: value)
CONTENT = b'{"messages": []}\r\n--boundary\r\n' * 20_000


class Server:
    """Notes what arrives, and answers with one thing after the other, the last for ever."""

    def __init__(self, *answers):
        self.answers = list(answers) or [200]
        self.requests = []
        self.bodies = []

    def __call__(self, request):
        self.requests.append(request)
        self.bodies.append(request.content)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, httpx.Response) else httpx.Response(answer, json={"id": "file-1"})

    def parts(self, which=-1):
        """Of a body: name, file name, media type and content of each part."""
        kind = self.requests[which].headers["content-type"]
        message = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + self.bodies[which])
        assert not message.defects
        return [
            (
                part.get_param("name", header="content-disposition"),
                part.get_filename(),
                part.get("content-type"),
                part.get_payload(decode=True),
            )
            for part in message.get_payload()
        ]


def upload(flavour, server, file, operation=CREATE_FILE, **options):
    settings = {"max_retries": options.pop("max_retries", 2)}
    fields = [("purpose", "fine-tune"), ("file", file)]

    def send(client):
        request = Request("POST", "/files", body=MultipartBody(form_parts(fields)))
        return client._session.send(operation, request, options)

    return flavour.run(send(flavour.client(server, **settings)))


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "train.jsonl"
    path.write_bytes(CONTENT)
    return path


# --- what can be given


def test_a_path_is_sent_under_its_name_with_its_length(flavour, path):
    server = Server()
    assert upload(flavour, server, path) == {"id": "file-1"}
    purpose, file = server.parts()
    assert purpose[0] == "purpose"
    assert purpose[3] == b"fine-tune"
    assert (file[0], file[1], file[3]) == ("file", "train.jsonl", CONTENT)
    assert int(server.requests[0].headers["content-length"]) == len(server.bodies[0])


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, io.BytesIO], ids=lambda kind: kind.__name__)
def test_bytes_are_sent_whole(flavour, kind):
    server = Server()
    upload(flavour, server, kind(CONTENT))
    assert server.parts()[1][1:] == ("upload", "application/octet-stream", CONTENT)
    assert int(server.requests[0].headers["content-length"]) == len(server.bodies[0])


def test_an_open_file_is_sent_from_where_it_stands(flavour, path):
    server = Server()
    with path.open("rb") as file:
        file.seek(1000)
        upload(flavour, server, file)
    assert server.parts()[1][1] == "train.jsonl"
    assert server.parts()[1][3] == CONTENT[1000:]


@pytest.mark.parametrize(
    "make", [list, iter, lambda items: (item for item in items)], ids=["list", "iterator", "generator"]
)
def test_pieces_are_sent_as_they_come(flavour, make):
    server = Server()
    file = make([b"one ", b"", b"two ", b"3" * (2 * CHUNK + 1)])
    # On its own a list would be several values, so it needs a name.
    upload(flavour, server, ("pieces.txt", file))
    assert server.parts()[1][3] == b"one two " + b"3" * (2 * CHUNK + 1)
    assert server.requests[0].headers["transfer-encoding"] == "chunked"
    assert "content-length" not in server.requests[0].headers


def test_a_pipe_is_read_to_its_end(flavour):
    server = Server()
    reading, writing = os.pipe()
    os.write(writing, b"through a pipe")
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        upload(flavour, server, file)
    assert server.parts()[1][3] == b"through a pipe"


def test_a_compressed_file_is_sent_as_what_it_holds(flavour, tmp_path):
    (tmp_path / "train.jsonl.gz").write_bytes(gzip.compress(CONTENT))
    server = Server()
    with gzip.open(tmp_path / "train.jsonl.gz") as file:
        upload(flavour, server, file)
    assert server.parts()[1][3] == CONTENT


def test_a_name_and_a_media_type_may_be_given(flavour, path):
    for given in [
        ("data.csv", path),
        ("data.csv", CONTENT, "text/csv"),
        File(CONTENT, "data.csv", "text/csv"),
        ("data.csv", File(CONTENT, "other", "text/csv")),
    ]:
        server = Server()
        upload(flavour, server, given)
        assert server.parts()[1][1:] == ("data.csv", "text/csv", CONTENT)


@pytest.mark.parametrize("file", ["train.jsonl", "", '{"messages": []}'])
def test_text_is_refused_because_it_could_be_a_path_or_the_content(file):
    with pytest.raises(TypeError, match=r"^file is text, which could be a path or content: give a pathlib\.Path"):
        source_of("file", file)


@pytest.mark.parametrize("file", [None, 7, {"a": b"b"}, (b"x", "name"), ("name",), ("name", b"", 3)])
def test_what_is_no_file_is_refused_by_the_arguments_name(file):
    with pytest.raises(TypeError, match=r"^file must be"):
        source_of("file", file)


def test_a_file_open_as_text_is_refused(path):
    for file in (path.open(), io.StringIO("a"), tempfile.TemporaryFile("w+")):  # noqa: SIM115
        with file, pytest.raises(TypeError, match=r"^file must be open in binary mode"):
            source_of("file", file)


def test_a_file_that_is_not_there_is_told_before_anything_is_sent(flavour, tmp_path):
    server = Server()
    with pytest.raises(FileNotFoundError):
        upload(flavour, server, tmp_path / "nothing.jsonl")
    with pytest.raises(IsADirectoryError):
        upload(flavour, server, tmp_path)
    assert server.requests == []


def test_an_iterator_of_text_is_refused(flavour):
    with pytest.raises(TypeError, match="file must give bytes, not str"):
        upload(flavour, Server(), iter(["text"]))


def test_a_file_that_shrinks_meanwhile_is_an_error(flavour, path):
    form = form_parts([("file", path)])
    path.write_bytes(b"short")
    client = flavour.client(Server())
    with pytest.raises(TransferError, match=r"train\.jsonl became shorter while it was sent"):
        flavour.run(client._session.send(CREATE_FILE, Request("POST", "/files", body=MultipartBody(form)), {}))


def test_a_file_that_grows_meanwhile_is_sent_as_far_as_it_was(flavour, path):
    form = form_parts([("file", path)])
    with path.open("ab") as file:
        file.write(b"more")
    server = Server()
    client = flavour.client(server)
    flavour.run(client._session.send(CREATE_FILE, Request("POST", "/files", body=MultipartBody(form)), {}))
    assert server.parts()[0][3] == CONTENT


# --- the form


def test_each_form_has_a_boundary_of_its_own(flavour):
    boundaries = set()
    for _ in range(20):
        server = Server()
        upload(flavour, server, b"x")
        boundaries.add(server.requests[0].headers["content-type"].partition("boundary=")[2])
    assert len(boundaries) == 20
    assert all(re.fullmatch("[0-9a-f]{32}", boundary) for boundary in boundaries)


def test_a_name_cannot_forge_a_header_or_a_part(flavour):
    server = Server()
    upload(flavour, server, ('a"; name="purpose"\r\n\r\nevil\r\n.jsonl', b"x"))
    head = server.bodies[0].split(b"\r\n\r\n")[1]
    assert b'filename="a%22; name=%22purpose%22%0D%0A%0D%0Aevil%0D%0A.jsonl"' in server.bodies[0]
    assert head.count(b"\r\n") == 3
    assert len(server.parts()) == 2


def test_a_media_type_cannot_forge_a_header(flavour):
    with pytest.raises(ValueError, match="the media type of file holds control characters"):
        upload(flavour, Server(), ("a", b"x", "text/plain\r\nX-Evil: 1"))


def test_names_beyond_ascii_are_sent_as_utf_8(flavour):
    server = Server()
    upload(flavour, server, ("Übung 数据.jsonl", b"x"))
    assert 'filename="Übung 数据.jsonl"'.encode() in server.bodies[0]


def test_a_name_that_is_no_text_is_sent_as_it_is(flavour, tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.jsonl"))
    path.write_bytes(b"x")
    server = Server()
    upload(flavour, server, path)
    assert b'filename="caf\xe9.jsonl"' in server.bodies[0]


def test_objects_and_lists_stay_form_fields_beside_a_file():
    form = StreamedForm(form_parts([("file", b"x"), ("expires_after", {"seconds": 3600}), ("tags", ["a", "b"])]))
    body = b"".join(form)
    assert re.findall(rb' name="([^"]+)"', body) == [b"file", b"expires_after[seconds]", b"tags", b"tags"]


def test_the_same_bytes_come_from_both_kinds_of_client():
    form = StreamedForm(form_parts([("file", CONTENT), ("purpose", "fine-tune")]))

    async def collect():
        return b"".join([chunk async for chunk in form])

    assert asyncio.run(collect()) == b"".join(form)


def test_openapi_python_clients_own_functions_take_such_files_too(path):
    server = Server()
    with httpx.Client(transport=httpx.MockTransport(server)) as client:
        for file in (path, CONTENT, iter([CONTENT]), File(io.BytesIO(CONTENT), "train.jsonl")):
            client.post("https://api.example/v1/files", files=form_parts([("file", file)]))
    assert [server.parts(n)[0][3] == CONTENT for n in range(4)] == [True] * 4


# --- progress


def test_progress_is_told_up_to_the_whole_body(flavour, path):
    told = []
    server = Server()
    upload(flavour, server, path, on_progress=lambda sent, total: told.append((sent, total)))
    size = len(server.bodies[0])
    assert told[-1] == (size, size)
    assert [sent for sent, _ in told] == sorted({sent for sent, _ in told})
    assert len(told) > len(CONTENT) / CHUNK


def test_progress_has_no_total_where_nobody_knows_it(flavour):
    told = []
    upload(flavour, Server(), iter([b"a", b"b"]), on_progress=lambda sent, total: told.append((sent, total)))
    assert {total for _, total in told} == {None}


def test_what_the_callback_raises_stops_the_upload(flavour, path):
    def stop(*_):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        upload(flavour, Server(), path, on_progress=stop)


def test_progress_is_refused_where_no_file_is_sent(flavour):
    client = flavour.client(Server())
    with pytest.raises(TypeError, match="sends no file"):
        flavour.run(client._session.send(CREATE_FILE, Request("POST", "/x", body=JsonBody({})), {"on_progress": print}))


# --- trying again


@pytest.mark.parametrize(
    "again", [bytes, io.BytesIO, lambda content: ("pieces", [content])], ids=["bytes", "file", "list"]
)
def test_what_can_be_read_again_is_sent_again(flavour, again):
    server = Server(429, 200)
    assert upload(flavour, server, again(CONTENT)) == {"id": "file-1"}
    assert server.bodies[0] == server.bodies[1]
    assert CONTENT in server.bodies[1]
    assert len(flavour.naps) == 1


def test_an_open_file_is_sent_again_from_where_it_stood(flavour, path):
    server = Server(429, 200)
    with path.open("rb") as file:
        file.seek(1000)
        upload(flavour, server, file)
    assert server.parts()[1][3] == CONTENT[1000:]
    assert server.bodies[0] == server.bodies[1]


def test_what_can_be_read_once_is_not_sent_again(flavour):
    server = Server(429, 200)
    with pytest.raises(RateLimitError):
        upload(flavour, server, iter([b"a", b"b"]))
    assert len(server.requests) == 1
    assert flavour.naps == []


def test_what_can_be_read_once_is_sent_again_while_nothing_was_read(flavour):
    class Unreachable:
        """A transport that cannot connect at first, and so reads nothing."""

        def __init__(self):
            self.calls = 0

        def handle(self):
            self.calls += 1
            if self.calls == 1:
                raise httpx.ConnectError("refused")

    gate, server = Unreachable(), Server()

    class Sync(httpx.MockTransport):
        def handle_request(self, request):
            gate.handle()
            return super().handle_request(request)

        async def handle_async_request(self, request):
            gate.handle()
            return await super().handle_async_request(request)

    client = flavour.client(server)
    client._session._pool.http._transport = Sync(server)
    request = Request("POST", "/files", body=MultipartBody(form_parts([("file", iter([b"a", b"b"]))])))
    flavour.run(client._session.send(CREATE_FILE, request, {}))
    assert gate.calls == 2
    assert server.parts()[0][3] == b"ab"


def test_an_upload_that_may_have_arrived_is_not_repeated_unless_that_does_no_harm(flavour):
    server = Server(httpx.ReadTimeout("slow"))
    with pytest.raises(APIConnectionError):
        upload(flavour, server, b"x")
    assert len(server.requests) == 1
    with pytest.raises(APIConnectionError):
        upload(flavour, server, b"x", operation=UPLOAD_PART)
    assert len(server.requests) == 1 + 3
