import re
import socket
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers import SERVERS, aimock, portkey_gateway

pytestmark = pytest.mark.gateway

EACH = pytest.mark.parametrize("server", SERVERS.values(), ids=SERVERS)
LISTEN = "0A"  # TCP_LISTEN, as the kernel prints it
BEARER = {"authorization": "Bearer key-two"}


@EACH
def test_it_responds_to_http_under_its_base_url(server):
    with server.running() as url:
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/v1", url)
        assert ask(f"{url}/fine_tuning/jobs").headers["content-type"].startswith("application/json")


@EACH
def test_it_listens_on_loopback_and_nowhere_else(server):
    with server.running() as url:
        assert listening_addresses(port_of(url)) == {"127.0.0.1"}


@EACH
def test_it_is_gone_after_the_block(server):
    with server.running() as url:
        assert listens(port_of(url))
    assert not listens(port_of(url))


@EACH
def test_it_is_gone_after_an_exception(server):
    with pytest.raises(ZeroDivisionError), server.running() as url:
        _ = 1 / 0
    assert not listens(port_of(url))


@EACH
def test_it_is_gone_after_ctrl_c(server):
    with pytest.raises(KeyboardInterrupt), server.running() as url:
        raise KeyboardInterrupt
    assert not listens(port_of(url))


@EACH
def test_it_is_gone_after_its_owner_was_killed(server):
    """No `finally` and no `atexit` runs then; the closed pipe tells the server."""
    program = textwrap.dedent(f"""
        import time
        from finetuning_contracts.servers import SERVERS
        with SERVERS[{server.name!r}].running() as url:
            print(url, flush=True)
            time.sleep(600)
    """)
    owner = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    with owner:
        port = port_of(owner.stdout.readline().strip())
        with socket.create_connection(("127.0.0.1", port)) as connection:
            owner.kill()
            assert connection.recv(1) == b"", "the server did not close its connections"
    eventually(lambda: not listens(port))


@EACH
def test_two_of_them_run_side_by_side(server):
    with server.running() as one, server.running() as other:
        assert one != other
        assert {ask(one).status_code, ask(other).status_code} == {ask(one).status_code}


def test_several_of_them_can_be_started_at_the_same_time():
    def use(_):
        with aimock.running() as url:
            return url

    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(use, range(4)))) == 4


def test_aimock_starts_empty_and_accepts_the_given_keys_only():
    with aimock.running(["key-one", "key-two"]) as url:
        assert ask(f"{url}/fine_tuning/jobs", headers=BEARER).json()["data"] == []
        assert ask(f"{url}/fine_tuning/jobs", headers={"authorization": "Bearer key"}).status_code == 401
        assert ask(f"{url}/fine_tuning/jobs").status_code == 401


def test_keys_for_a_server_that_knows_none_are_refused():
    with pytest.raises(UsageError, match="knows no keys"), portkey_gateway.running(["key"]):
        pass


@pytest.mark.parametrize("key", ["", "one,two"])
def test_a_key_that_aimock_would_misread_is_refused(key):
    with pytest.raises(UsageError, match="without commas"), aimock.running([key]):
        pass


def test_the_callers_credentials_and_proxies_do_not_reach_the_server(monkeypatch):
    monkeypatch.setenv("AIMOCK_API_KEYS", "from-the-shell")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    with aimock.running() as url:
        assert ask(f"{url}/fine_tuning/jobs").status_code == 200


def ask(url, **kwargs):
    return httpx.get(url, trust_env=False, timeout=30, **kwargs)


def port_of(url):
    return urlsplit(url).port


def listens(port):
    try:
        with socket.create_connection(("127.0.0.1", port)):
            return True
    except ConnectionRefusedError:
        return False


def eventually(holds):
    """Poll, up to a minute: ending a process is asynchronous."""
    for _ in range(6000):
        if holds():
            return
        time.sleep(0.01)
    pytest.fail("it never came true")


def listening_addresses(port):
    """The local addresses on which this machine listens at that port, from the kernel's own tables."""
    found = set()
    for table, family in (("tcp", socket.AF_INET), ("tcp6", socket.AF_INET6)):
        for line in Path("/proc/net", table).read_text(encoding="ascii").splitlines()[1:]:
            _, local, _, state, *_ = line.split()
            address, _, hexadecimal = local.partition(":")
            if state == LISTEN and int(hexadecimal, 16) == port:
                words = [bytes.fromhex(address[i : i + 8])[::-1] for i in range(0, len(address), 8)]
                found.add(socket.inet_ntop(family, b"".join(words)))
    return found
