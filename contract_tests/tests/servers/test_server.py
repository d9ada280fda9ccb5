"""What a server is made of may come from anywhere: here it is a script of Python."""

import sys

import httpx
import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers import InstallError, StartError
from finetuning_contracts.servers.server import RealServer

SCRIPT = """
import http.server, os, pathlib, sys, threading

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(os.environ.get("KEYS", "no keys").encode())

    def log_message(self, *_):
        pass

server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
pathlib.Path(os.environ["FINETUNING_LISTENING"]).write_text(str(server.server_port))
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
"""


class Script:
    """A package that is a script of Python."""

    def __init__(self, script, interpreter=sys.executable):
        self.script, self.interpreter, self.installs = script, interpreter, 0

    def install(self, _folder):
        self.installs += 1

    def command(self, _folder, arguments):
        return [self.interpreter, str(self.script), *arguments]


@pytest.fixture
def package(tmp_path):
    (tmp_path / "server.py").write_text(SCRIPT)
    return Script(tmp_path / "server.py")


def server(package, **fields):
    return RealServer(
        name="script", title="the script", package=package, arguments=(), probe="/", base_path="/api/v2", **fields
    )


def test_it_is_installed_started_and_reached_under_its_base_path(package):
    with server(package).running() as url:
        assert httpx.get(url, trust_env=False).text == "no keys"
        assert httpx.URL(url).path == "/api/v2"
    assert package.installs == 1


def test_it_is_given_its_keys_in_its_own_way(package):
    with server(package, accepting=lambda keys: {"KEYS": "+".join(keys)}).running(["one", "two"]) as url:
        assert httpx.get(url, trust_env=False).text == "one+two"


def test_keys_that_it_cannot_take_are_refused_before_anything_is_installed(package):
    with pytest.raises(UsageError, match="knows no keys"), server(package).running(["one"]):
        pass
    assert package.installs == 0


def test_what_cannot_be_installed_is_not_started(package):
    def fail(_):
        raise InstallError("there is no such package")

    package.install = fail
    with pytest.raises(InstallError, match="no such package"), server(package).running():
        pass


def test_an_interpreter_that_is_not_there_is_one_line(package, tmp_path):
    package.interpreter = str(tmp_path / "no-python")
    with (
        pytest.raises(StartError, match=r"^the script: cannot run .*no-python: No such file"),
        server(package).running(),
    ):
        pass
