"""The client of `traps.yaml`, generated once, and servers that only record what reaches them."""

import importlib
import shutil
import socket
import sys
import threading
from pathlib import Path

import attrs
import httpx
import pytest
from finetuning_runtime._lowlevel.client import AuthenticatedClient

from scripts import generate

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def traps_folder(tmp_path_factory):
    """The folder in which the package `traps` lies."""
    folder = tmp_path_factory.mktemp("traps")
    (folder / "specs").mkdir()
    shutil.copy(HERE / "traps.yaml", folder / "specs")
    assert generate.main(["--specs", str(folder / "specs"), "--output", str(folder)]) == 0
    return folder / "finetuning_clients"


@pytest.fixture(scope="session")
def traps(traps_folder):
    """Imports a module of the package `traps`: `traps("models")`."""
    sys.path.insert(0, str(traps_folder))
    yield lambda name: importlib.import_module(f"traps.{name}")
    sys.path.remove(str(traps_folder))


@pytest.fixture(scope="session")
def models(traps):
    return traps("models")


@pytest.fixture(scope="session")
def api(traps):
    """The module of an operation."""
    return lambda name: traps(f"api.traps.{name}")


@attrs.define
class Server:
    """A client's far end, in this process: gives the answers in order, the last one for ever, and records requests."""

    answers: list[httpx.Response]
    requests: list[httpx.Request] = attrs.field(factory=list)

    def handle(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    @property
    def request(self) -> httpx.Request:
        """The only request."""
        (request,) = self.requests
        return request

    @property
    def query(self) -> str:
        """The only request's query string, as it is on the wire."""
        return self.request.url.query.decode()

    def client(self, **arguments):
        """A low-level client that talks to it."""
        transport = httpx.MockTransport(self.handle)
        return AuthenticatedClient(
            "https://traps.example/v1", token="opens-nothing", httpx_args={"transport": transport}, **arguments
        )


@pytest.fixture
def server():
    """Makes a server from its answers: a JSON value is answered with 200."""

    def server(*answers):
        made = [a if isinstance(a, httpx.Response) else httpx.Response(200, json=a) for a in answers]
        return Server(made or [httpx.Response(200, json={})])

    return server


@attrs.define
class Recorder:
    """A server on a raw socket of this machine, which records the bytes of one request and answers `{}`."""

    listener: socket.socket
    received: bytes = b""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.listener.getsockname()[1]}"

    def serve(self) -> None:
        connection, _ = self.listener.accept()
        with connection:
            while not self._complete():
                piece = connection.recv(65536)
                if not piece:
                    break
                self.received += piece
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")

    def _complete(self) -> bool:
        head, separator, body = self.received.partition(b"\r\n\r\n")
        if not separator:
            return False
        if b"transfer-encoding: chunked" in head.lower():
            return body.endswith(b"0\r\n\r\n")
        lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        return len(body) >= (int(lengths[0].split(b":")[1]) if lengths else 0)


@pytest.fixture
def recorder():
    """A raw server that serves one request."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(30)
        recorder = Recorder(listener)
        thread = threading.Thread(target=recorder.serve, daemon=True)
        thread.start()
        yield recorder
        thread.join(30)
