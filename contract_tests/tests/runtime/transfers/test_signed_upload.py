"""Uploads through a signed address: three requests in order, and no key where none belongs."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import attrs
import httpx
import pytest
from finetuning_runtime._errors.exceptions import (
    APIConnectionError,
    InternalServerError,
    PermissionDeniedError,
    TransferError,
)
from finetuning_runtime._transfers.signed_upload import SignedUpload, signed_upload, signed_upload_async
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.request import JsonBody, Request

ADDRESS = "https://storage.example/bucket/train.jsonl?X-Goog-Signature=3f8a"
ENDPOINT = Operation("Fireworks", "get_dataset_upload_endpoint", decode=lambda value: value)
FINISH = Operation("Fireworks", "validate_dataset_upload", decode=lambda value: value)
PLAN = SignedUpload(
    method="upload_file",
    urls=("filenameToSignedUrls",),
    headers={"content-type": "application/octet-stream", "x-goog-content-length-range": "{size},{size}"},
)
CONTENT = b'{"messages": []}\n' * 10_000


@attrs.define
class Server:
    """Both the provider and the storage service."""

    storage: list = attrs.field(factory=lambda: [200])
    addresses: object = None
    requests: list = attrs.field(factory=list)

    def __call__(self, request):
        content = request.content
        self.requests.append((request, content))
        if request.url.host == "storage.example":
            status = self.storage.pop(0) if len(self.storage) > 1 else self.storage[0]
            return httpx.Response(
                status, text="<Error><Code>SignatureDoesNotMatch</Code></Error>" if status > 299 else ""
            )
        if request.url.path.endswith(":getUploadEndpoint"):
            found = self.addresses
            return httpx.Response(
                200, json={"filenameToSignedUrls": {"train.jsonl": ADDRESS}} if found is None else found
            )
        return httpx.Response(200, json={"validated": True})

    @property
    def calls(self):
        return [f"{request.method} {request.url.path.rpartition('/')[2]}" for request, _ in self.requests]


def upload(flavour, server, file, client=None, **options):
    client = client or flavour.client(server)

    def addresses(sizes, **options):
        request = Request("POST", "/datasets/d:getUploadEndpoint", body=JsonBody({"filenameToSize": sizes}))
        return client._session.send(ENDPOINT, request, options)

    def finish(**options):
        return client._session.send(FINISH, Request("POST", "/datasets/d:validateUpload", body=JsonBody({})), options)

    send = signed_upload if flavour.name == "sync" else signed_upload_async
    return flavour.run(send(client._session, PLAN, file, options, addresses=addresses, finish=finish))


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "train.jsonl"
    path.write_bytes(CONTENT)
    return path


def test_a_file_goes_to_the_address_and_then_its_arrival_is_told(flavour, path):
    server = Server()
    assert upload(flavour, server, path) == {"validated": True}
    assert server.calls == ["POST d:getUploadEndpoint", "PUT train.jsonl", "POST d:validateUpload"]
    assert server.requests[0][1] == b'{"filenameToSize":{"train.jsonl":"%d"}}' % len(CONTENT)
    put, content = server.requests[1]
    assert content == CONTENT
    assert str(put.url) == ADDRESS
    assert put.headers["host"] == "storage.example"
    assert put.headers["content-type"] == "application/octet-stream"
    assert put.headers["x-goog-content-length-range"] == f"{len(CONTENT)},{len(CONTENT)}"
    assert put.headers["content-length"] == str(len(CONTENT))


def test_it_arrives_over_a_real_connection(flavour, path):
    arrived = []

    class Storage(BaseHTTPRequestHandler):
        def do_PUT(self):
            arrived.append((self.headers["host"], self.rfile.read(int(self.headers["content-length"]))))
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    class OnTheWire(Server):
        """Plays the provider only; what goes to the storage service goes over a socket."""

        def __call__(self, request):
            if request.method != "PUT":
                return super().__call__(request)
            with httpx.HTTPTransport() as transport:
                request.read()
                answer = transport.handle_request(request)
                answer.read()
            return httpx.Response(answer.status_code)

    with HTTPServer(("127.0.0.1", 0), Storage) as storage:
        threading.Thread(target=storage.serve_forever, daemon=True).start()
        place = f"127.0.0.1:{storage.server_port}"
        server = OnTheWire(addresses={"filenameToSignedUrls": {"train.jsonl": f"http://{place}/bucket?sig=1"}})
        assert upload(flavour, server, path) == {"validated": True}
        storage.shutdown()
    assert arrived == [(place, CONTENT)]


def test_the_storage_service_gets_no_credentials(flavour, path):
    server = Server()
    upload(flavour, server, path, extra_headers={"x-api-key": "secret"})
    names = {name for name in server.requests[1][0].headers if name not in {"host", "user-agent", "accept"}}
    assert names == {"content-type", "content-length", "x-goog-content-length-range"}
    assert server.requests[0][0].headers["authorization"] == "Bearer sk-1"


def test_the_storage_service_gets_none_from_the_callers_own_httpx_client_either(flavour, path):
    server = Server()
    client = flavour.client(server)
    kind = httpx.Client if flavour.name == "sync" else httpx.AsyncClient
    client._session._pool._http = kind(
        transport=httpx.MockTransport(server),
        headers={"authorization": "Bearer sk-2"},
        cookies={"session": "secret"},
        auth=("user", "password"),
    )
    upload(flavour, server, path, client)
    assert not {"authorization", "cookie"} & set(server.requests[1][0].headers)
    assert {"authorization", "cookie"} <= set(server.requests[0][0].headers)


@pytest.mark.parametrize("make", [iter, list], ids=["iterator", "list"])
def test_what_does_not_know_its_length_is_measured_first(flavour, make):
    server = Server()
    upload(flavour, server, ("train.jsonl", make([b"one ", b"two"])))
    assert server.requests[0][1] == b'{"filenameToSize":{"train.jsonl":"7"}}'
    assert server.requests[1][1] == b"one two"


def test_sending_is_tried_again_even_from_an_iterator(flavour):
    server = Server(storage=[503, 200])
    upload(flavour, server, ("train.jsonl", iter([b"one ", b"two"])))
    assert [content for request, content in server.requests if request.method == "PUT"] == [b"one two"] * 2
    assert len(flavour.naps) == 1


@pytest.mark.parametrize(("status", "error"), [(403, PermissionDeniedError), (500, InternalServerError)])
def test_arrival_is_not_told_of_what_did_not_arrive(flavour, path, status, error):
    server = Server(storage=[status])
    with pytest.raises(error) as caught:
        upload(flavour, server, path)
    assert server.calls[-1] == "PUT train.jsonl"
    assert "X-Goog-Signature" not in str(caught.value)


@pytest.mark.parametrize(
    "answer", [{}, {"filenameToSignedUrls": {}}, {"filenameToSignedUrls": {"train.jsonl": "gs://bucket"}}]
)
def test_without_an_address_nothing_is_sent(flavour, path, answer):
    server = Server(addresses=answer)
    with pytest.raises(TransferError, match=r"gave no address to send train\.jsonl to"):
        upload(flavour, server, path)
    assert len(server.requests) == 1


@pytest.mark.parametrize("place", ["bucket..example", "b" * 64, "127.0.0.1:65536", "", "bucket\n.example"])
def test_an_address_that_cannot_be_is_told_without_its_signature(flavour, path, place):
    server = Server(addresses={"filenameToSignedUrls": {"train.jsonl": f"https://{place}/train.jsonl?sig=secret"}})
    with pytest.raises(APIConnectionError) as caught:
        upload(flavour, server, path)
    assert len(server.requests) == 1
    assert "secret" not in repr(caught.value)


def test_the_end_of_an_empty_file_is_told_too(flavour):
    told = []
    upload(flavour, Server(), ("train.jsonl", b""), on_progress=lambda *counts: told.append(counts))
    assert told == [(0, 0)]


def test_progress_is_told_of_the_content(flavour, path):
    told = []
    upload(flavour, Server(), path, on_progress=lambda *counts: told.append(counts))
    assert told[-1] == (len(CONTENT), len(CONTENT))


def test_wrong_arguments_are_refused_before_anything_is_sent(flavour):
    server = Server()
    with pytest.raises(TypeError, match="file is text"):
        upload(flavour, server, "train.jsonl")
    with pytest.raises(TypeError, match="'on_progres'"):
        upload(flavour, server, b"x", on_progres=print)
    assert server.requests == []
