"""`finetuning mock`, as a user runs it."""

import contextlib
import json
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

SECRET = "sk-not-to-be-seen-anywhere"


class Command:
    """The command, its process, and what it has printed."""

    def __init__(self, *arguments, prefix=(), program=("-m", "finetuning_contracts")):
        self.process = subprocess.Popen(
            [*prefix, sys.executable, *program, "mock", *arguments, "--port", "0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
        self.printed = []

    def until(self, pattern):
        """Read on to a line with the pattern; gives the match."""
        for line in self.process.stdout:
            self.printed.append(line.rstrip("\n"))
            if found := re.search(pattern, line):
                return found
        raise AssertionError(f"{pattern!r} was not printed: {self.printed}, {self.process.stderr.read()}")

    def stop(self, number=signal.SIGTERM):
        """Send a signal: exit code, seconds until the end, standard error."""
        began = time.monotonic()
        self.process.send_signal(number)
        rest, err = self.process.communicate(timeout=20)
        self.printed += rest.splitlines()
        return self.process.returncode, time.monotonic() - began, err


@pytest.fixture
def mock():
    with contextlib.ExitStack() as stack:

        def mock(*arguments, **options):
            command = Command(*arguments, **options)
            stack.callback(command.process.communicate)
            stack.callback(command.process.kill)
            return command

        yield mock


def get(url, **headers):
    request = urllib.request.Request(url, headers=headers)  # noqa: S310  our own server
    try:
        with urllib.request.urlopen(request) as response:  # noqa: S310
            return response.status, response.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def test_it_says_where_it_listens_and_how_each_sdk_finds_it(mock):
    command = mock("all")
    origin = command.until(r"openai (http://127\.0\.0\.1:\d+)/openai/v1")[1]
    command.until("control")
    printed = "\n".join(command.printed)
    assert f"export OPENAI_BASE_URL={origin}/openai/v1 OPENAI_API_KEY=any" in printed
    assert f"FIREWORKS_BASE_URL={origin}/fireworks FIREWORKS_API_KEY=any FIREWORKS_ACCOUNT_ID=my-account" in printed
    assert f"PORTKEY_BASE_URL={origin}/portkey/v1" in printed
    assert f"DATAHERALD_BASE_URL={origin}/dataherald" in printed
    assert f"{origin}/__mock__/health" in printed
    for provider, path in (("openai", "/v1"), ("portkey", "/v1"), ("fireworks", ""), ("dataherald", "")):
        assert json.loads(get(f"{origin}/__mock__/health")[1])["providers"][provider] == f"/{provider}{path}"


def test_it_prints_a_line_for_each_request_and_no_secret(mock):
    command = mock("openai", "--key", SECRET, "--control-token", SECRET)
    url = command.until("openai (http.*)")[1]
    get(f"{url}/files?api_key={SECRET}", authorization=f"Bearer {SECRET}")
    get(f"{url}/files?limit=x", authorization=f"Bearer {SECRET}")
    get(f"{url}/files/none", authorization=f"Bearer {SECRET}x")
    command.until(r"^GET /v1/files 200 \d+\.\d ms$")
    command.until(r"^GET /v1/files 400 \d+\.\d ms  invalid: query/limit breaks type integer$")
    command.until(r"^GET /v1/files/none 401 \d+\.\d ms  bad_credentials: ")
    code, _, err = command.stop()
    assert (code, err) == (0, "")
    assert SECRET not in "\n".join(command.printed)


def test_quiet_prints_no_requests(mock):
    command = mock("openai", "--quiet")
    url = command.until("openai (http.*)")[1]
    get(f"{url}/files")
    command.stop()
    assert not [line for line in command.printed if line.startswith("GET")]


def test_nobody_has_to_read_what_it_prints(mock):
    command = mock("openai")
    url = command.until("openai (http.*)")[1]
    for _ in range(3_000):  # several times what a pipe holds
        assert get(f"{url}/files", authorization="Bearer x")[0] == 200
    assert command.stop()[0] == 0


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_a_signal_stops_it_at_once_whoever_is_connected(mock, number, code):
    command = mock("openai")
    port = int(command.until(r"openai http://127\.0\.0\.1:(\d+)")[1])
    with socket.create_connection(("127.0.0.1", port)) as idle:
        idle.sendall(b"GET /v1/files HTTP/1.1\r\nhost: x\r\n")
        assert command.stop(number)[:1] == (code,)


def test_a_signal_is_not_lost_however_soon_it_comes(mock):
    for _ in range(10):
        command = mock("dataherald")
        command.until("control")
        assert command.stop()[0] == 0


BLOCKED = {
    "handles a request": "from finetuning_contracts.mock.provider import Provider as part; name = 'settle'",
    "closes": "from finetuning_contracts.mock.state.store import Store as part; name = 'close'",
}


@pytest.mark.parametrize("program", BLOCKED.values(), ids=BLOCKED)
def test_a_second_ctrl_c_ends_it_at_once_whatever_it_does(mock, program):
    blocking = (
        f"import time; {program}; setattr(part, name, lambda self: (print('blocked', flush=True), time.sleep(60)));"
        "from finetuning_contracts.cli import main; main()"
    )
    command = mock("openai", program=["-c", blocking])
    port = int(command.until(r"openai http://127\.0\.0\.1:(\d+)")[1])
    command.until("control")
    with socket.create_connection(("127.0.0.1", port)) as client:
        if "settle" in program:
            client.sendall(b"GET /v1/files HTTP/1.1\r\nhost: x\r\nauthorization: Bearer x\r\n\r\n")
            command.until("blocked")
            command.process.send_signal(signal.SIGINT)
            time.sleep(0.5)
        else:
            command.process.send_signal(signal.SIGINT)
            command.until("blocked")
        assert command.process.poll() is None
        code, seconds, err = command.stop(signal.SIGINT)
    assert (code, err) == (130, "")
    assert seconds < 2


def test_as_process_1_of_a_container_it_stops_when_it_is_told(mock):
    prefix = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--mount-proc", "--kill-child"]
    probe = subprocess.run([*prefix, "true"], capture_output=True, check=False)
    if probe.returncode != 0:
        pytest.skip("this machine does not let a user have process ids of its own")
    command = mock("openai", "--quiet", prefix=prefix)
    command.until("control")
    (child,) = Path(f"/proc/{command.process.pid}/task/{command.process.pid}/children").read_text().split()
    began = time.monotonic()
    os.kill(int(child), signal.SIGTERM)
    assert command.process.wait(10) == 0
    assert time.monotonic() - began < 2


def test_time_is_real_where_nothing_else_is_said(mock):
    command = mock("openai")
    origin = command.until("openai (http.*)/v1")[1]
    clock = json.loads(get(f"{origin}/__mock__/clock")[1])
    assert clock["mode"] == "real"
    assert abs(clock["now"] - time.time()) < 5


def test_time_can_run_faster(mock):
    command = mock("openai", "--clock", "accelerated", "--speed", "1000")
    origin = command.until("openai (http.*)/v1")[1]
    first = json.loads(get(f"{origin}/__mock__/clock")[1])["now"]
    time.sleep(0.1)
    assert json.loads(get(f"{origin}/__mock__/clock")[1])["now"] > first + 90


def test_it_listens_for_others_only_when_told_and_says_so(mock):
    command = mock("openai", "--host", "0.0.0.0")  # noqa: S104  what the test is about
    assert command.until("WARNING.*")[0].startswith("WARNING: listening on 0.0.0.0: everyone")
    assert re.search(r"OPENAI_BASE_URL=http://127\.0\.0\.1:\d+/v1", "\n".join(command.printed))
    command = mock("openai")
    command.until("control")
    assert "WARNING" not in "".join(command.printed)


def test_a_state_is_kept_from_one_start_to_the_next_and_can_be_given(mock, tmp_path):
    database = str(tmp_path / "jobs.db")
    command = mock("dataherald", "--state", database)
    origin = command.until("dataherald (http.*)")[1]
    body = json.dumps({"alias": "Sales", "connection_uri": "postgresql://host/db"}).encode()
    request = urllib.request.Request(  # noqa: S310
        f"{origin}/api/v1/database-connections", body, {"content-type": "application/json"}
    )
    urllib.request.urlopen(request).close()  # noqa: S310
    state = tmp_path / "state.json"
    state.write_bytes(get(f"{origin}/__mock__/state")[1])
    command.stop()
    for arguments in (["--state", database], ["--load", str(state)]):
        command = mock("dataherald", *arguments)
        origin = command.until("dataherald (http.*)")[1]
        assert [thing["alias"] for thing in json.loads(get(f"{origin}/api/v1/database-connections")[1])] == ["Sales"]
        command.stop()


def test_any_id_and_a_fresh_start_before_each_request_can_be_asked_for(mock):
    command = mock("openai", "--any-id", "--fresh")
    url = command.until("openai (http.*)")[1]
    assert get(f"{url}/files/file-of-nobody", authorization="Bearer x")[0] == 200
    assert json.loads(get(f"{url}/files", authorization="Bearer x")[1])["data"] == []


def test_a_fault_can_be_asked_for(mock):
    command = mock("openai", "--fault", "server-error:count=1,status=502")
    url = command.until("openai (http.*)")[1]
    command.until("faults server-error")
    assert get(f"{url}/files")[0] == 502
    command.until(r"GET /v1/files 502 .*fault server-error")


def test_tls_with_a_certificate_of_its_own(mock):
    command = mock("openai", "--tls")
    url = command.until("openai (https://.*)")[1]
    authority = command.until("export SSL_CERT_FILE=(.*?)  #")[1]
    context = ssl.create_default_context(cafile=authority)
    with urllib.request.urlopen(url.removesuffix("/v1") + "/__mock__/health", context=context) as response:  # noqa: S310
        assert response.status == 200
    command.stop()
    assert not Path(authority).exists()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["opnai"], "unknown provider 'opnai': choose one of openai, portkey, fireworks, dataherald, all"),
        (["all", "--profile", "observed"], "--profile is for one provider"),
        (["openai", "--profile", "none"], "unknown profile 'none' of openai"),
        (["openai", "--speed", "2"], "--speed is for --clock accelerated"),
        (["openai", "--clock", "accelerated", "--speed", "0"], "speed is a number above 0"),
        (["openai", "--clock", "accelerated", "--speed", "nan"], "speed is a number above 0"),
        (["openai", "--clock", "slow"], "slow"),
        (["openai", "--fault", "latencie"], "there is no fault 'latencie': did you mean latency"),
        (["openai", "--fault", "latency:x"], "'x' has no value"),
        (["openai", "--webhook-url", "http://127.0.0.1:1"], "--webhook-url and --webhook-secret belong together"),
        (["openai", "--webhook-url", "http://127.0.0.1:1", "--webhook-secret", "?"], "the secret has to be Base64"),
        (["openai", "--key", ""], "a --key may not be empty"),
        (["openai", "--no-control", "--control-token", SECRET], "exclude each other"),
        (["openai", "--tls-cert", "absent.pem"], "--tls-cert and --tls-key belong together"),
        (["openai", "--tls-cert", "absent.pem", "--tls-key", "absent.pem"], "cannot read absent.pem: No such file"),
        (["openai", "--load", "absent.json"], "cannot read absent.json: No such file"),
        (["openai", "--state", "/nowhere/jobs.db"], "/nowhere/jobs.db"),
        (["openai", "--host", "no.such.host.invalid"], "cannot listen on no.such.host.invalid"),
    ],
)
def test_what_cannot_be_served_ends_with_2_and_one_line(mock, arguments, complaint):
    command = mock(*arguments)
    out, err = command.process.communicate(timeout=20)
    assert (command.process.returncode, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("finetuning: ")
    assert complaint in err
    assert SECRET not in err


def test_a_port_in_use_is_one_line_that_says_what_to_do():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = subprocess.run(
            [sys.executable, "-m", "finetuning_contracts", "mock", "openai", "--port", str(taken.getsockname()[1])],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "choose another with --port" in done.stderr


def test_the_help_says_how_time_passes():
    done = subprocess.run(
        [sys.executable, "-m", "finetuning_contracts", "mock", "--help"], capture_output=True, text=True, check=True
    )
    assert "Time is real" in " ".join(done.stdout.split())
