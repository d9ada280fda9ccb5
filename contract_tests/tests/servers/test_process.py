"""The harness against small programs of its own, so that each way to fail can be had at will."""

import time
from pathlib import Path

import httpx
import pytest
from finetuning_contracts.servers import ServerDiedError, StartError, process
from finetuning_contracts.servers.npm import node_command
from finetuning_contracts.servers.process import Program, serving

pytestmark = pytest.mark.gateway

HELLO = "require('http').createServer((q, r) => r.end('hello'))"
CALLER = """
const server = require('http').createServer((request, response) => {
  if (request.url === '/echo') return response.end('an echo');
  (%s).then((value) => response.end(String(value)), (e) => response.end(String(e.cause ?? e)));
}).listen(0);
"""
MORTAL = (
    "require('http').createServer((q, r) => {"
    " if (q.url === '/exit') process.exit(3); r.end(String(process.pid)) }).listen(0)"
)


@pytest.fixture
def program(tmp_path):
    def write(source, **kwargs):
        script = tmp_path / "server.cjs"
        script.write_text(source, encoding="utf-8")
        return Program(name="the test server", command=node_command(script), probe="/", **kwargs)

    return write


@pytest.mark.parametrize(
    "arguments",
    ["0", "0, '0.0.0.0'", "'0'", "{port: 0}", "{port: 0, host: '::'}", "", "() => {}", "0, () => {}"],
)
def test_however_a_server_listens_it_is_on_loopback(program, arguments):
    with serving(program(f"{HELLO}.listen({arguments})")) as origin:
        assert httpx.get(origin, trust_env=False).text == "hello"


def test_a_callback_given_to_listen_is_still_called(program):
    source = (
        "let called = 'no'; const server = require('http').createServer((q, r) => r.end(called));"
        "server.listen(0, '0.0.0.0', () => { called = 'yes' })"
    )
    with serving(program(source)) as origin:
        assert httpx.get(origin, trust_env=False).text == "yes"


@pytest.mark.parametrize(
    "call",
    [
        "fetch('http://192.0.2.1/')",
        "fetch('https://api.fireworks.ai/')",
        "new Promise((y, n) => require('https').get('https://api.openai.com/', y).on('error', n))",
        "new Promise((y, n) => require('net').connect(80, 'api.openai.com', y).on('error', n))",
        "new Promise((y, n) => require('net').connect('80', 'api.openai.com', y).on('error', n))",
        "new Promise((_, n) => new (require('net').Socket)().connect({port: 1, host: '::2'}).on('error', n))",
    ],
)
def test_a_call_to_another_machine_is_refused_before_it_is_made(program, call):
    with serving(program(CALLER % call)) as origin:
        assert "is not on this machine" in httpx.get(origin, trust_env=False).text


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_call_to_this_machine_goes_through(program, host):
    call = f"fetch('http://{host}:' + server.address().port + '/echo').then((r) => r.text())"
    with serving(program(CALLER % call)) as origin:
        assert httpx.get(origin, trust_env=False).text == "an echo"


def test_a_server_that_ends_at_once_is_reported_in_one_line_with_its_last_output(program):
    with (
        pytest.raises(StartError) as caught,
        serving(program("console.error('first'); console.error('port is taken'); process.exit(7)")),
    ):
        pass
    assert str(caught.value) == (
        "the test server ended before it was ready, with exit code 7; its last output: first | port is taken"
    )


def test_a_server_that_throws_is_reported_without_its_traceback_filling_the_screen(program):
    with pytest.raises(StartError) as caught, serving(program("throw new Error('no such thing')")):
        pass
    assert "\n" not in str(caught.value)


def test_a_server_that_never_listens_is_given_up(program, monkeypatch):
    monkeypatch.setattr(process, "START_SECONDS", 0.3)
    with (
        pytest.raises(StartError, match=r"opened no port within 0 s; it printed nothing"),
        serving(program("setInterval(() => {}, 1000)")),
    ):
        pass


def test_secrets_are_not_in_the_message(program):
    source = "console.log('using hunter2secret and Authorization: Bearer abc.def'); process.exit(1)"
    with pytest.raises(StartError) as caught, serving(program(source, secrets=["hunter2secret"])):
        pass
    assert "hunter2secret" not in str(caught.value)
    assert "abc.def" not in str(caught.value)
    assert "using [redacted]" in str(caught.value)


def test_a_server_that_dies_while_in_use_is_not_passed_over(program):
    with (
        pytest.raises(ServerDiedError, match="ended while it was in use, with exit code 3"),
        serving(program(MORTAL)) as origin,
    ):
        end(origin)


def test_an_exception_of_the_block_tells_that_the_server_died(program):
    with pytest.raises(LookupError) as caught, serving(program(MORTAL)) as origin:
        raise LookupError(end(origin))
    assert "the test server ended while it was in use, with exit code 3" in caught.value.__notes__[0]


def test_a_server_that_will_not_go_is_killed(program, monkeypatch):
    monkeypatch.setattr(process, "STOP_SECONDS", 0.2)
    source = f"process.exit = () => {{}}; process.on('SIGTERM', () => {{}}); {HELLO}.listen(0)"
    with serving(program(source)) as origin:
        pass
    with pytest.raises(httpx.ConnectError):
        httpx.get(origin, trust_env=False)


def test_a_helper_that_the_server_started_goes_with_it(program):
    helper = "require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])"
    source = f"const c = {helper}; require('http').createServer((q, r) => r.end(String(c.pid))).listen(0)"
    with serving(program(source)) as origin:
        pid = int(httpx.get(origin, trust_env=False).text)
        assert is_running(pid)
    eventually(lambda: not is_running(pid))


def test_a_chatty_server_does_not_block(program):
    source = f"for (let i = 0; i < 20000; i++) console.log('x'.repeat(100)); {HELLO}.listen(0)"
    with serving(program(source)) as origin:
        assert httpx.get(origin, trust_env=False).text == "hello"


def is_running(pid):
    """Whether the process is there and is not merely waiting to be reaped (which all its threads must be)."""
    process = Path("/proc", str(pid))
    try:
        state = (process / "stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
        return state != "Z" or len(list((process / "task").iterdir())) > 1
    except (FileNotFoundError, ProcessLookupError):
        return False


def end(origin):
    """Make a MORTAL server exit, and wait until it has."""
    pid = int(httpx.get(origin, trust_env=False).text)
    with pytest.raises(httpx.RemoteProtocolError):
        httpx.get(f"{origin}/exit", trust_env=False)
    eventually(lambda: not is_running(pid))


def eventually(holds):
    """Poll, up to a minute: ending a process is asynchronous."""
    for _ in range(6000):
        if holds():
            return
        time.sleep(0.01)
    pytest.fail("it never came true")
