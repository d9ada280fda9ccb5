"""Curl lines send the very bytes that were sent."""

import shutil
import socket
import subprocess
import threading

import pytest
from finetuning_contracts.checks.curl import curl
from finetuning_contracts.checks.sending.messages import Outgoing

BODIES = [
    b"",
    b"{}",
    b'{"a": "it\'s $HOME `x` \\\\ \\n"}',
    '{"a": "ä€😀"}'.encode(),
    b"@/etc/hostname",
    b"\xff\xfe\x80 not UTF-8",
    b"a\x00b",
    b"line\r\nline\n",
    b'--b\r\nContent-Disposition: form-data; name="file"; filename="t"\r\n\r\n\x00\x01\r\n--b--\r\n',
]


@pytest.fixture
def received():
    """The bytes of the one request that comes, and the address to send it to."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        got = bytearray()

        def accept():
            connection, _ = listener.accept()
            with connection:
                connection.settimeout(0.3)
                try:
                    while chunk := connection.recv(65536):
                        got.extend(chunk)
                except TimeoutError:
                    pass
                connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield got, f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join(5)


@pytest.mark.skipif(shutil.which("curl") is None or shutil.which("bash") is None, reason="it runs curl lines in bash")
@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_the_body_arrives_as_it_was_sent(received, body):
    got, url = received
    headers = (("Content-Type", "application/json"), ("X-Empty", ""), ("X-Odd", 'a\'b "c"'))
    line = curl(Outgoing("POST", f"{url}/a%2Fb/../c?x[y]=%7B1%7D", headers, body))
    subprocess.run(["bash", "-c", line], check=True, capture_output=True, timeout=10)
    head, _, sent = bytes(got).partition(b"\r\n\r\n")
    assert sent == body
    assert head.startswith(b"POST /a%2Fb/../c?x[y]=%7B1%7D HTTP/1.1\r\n")
    assert b'\r\nX-Odd: a\'b "c"' in head
    assert b"\r\nX-Empty:" in head


def test_headers_that_curl_adds_by_itself_are_kept_away_where_none_were_sent():
    line = curl(Outgoing("POST", "http://127.0.0.1/", (), b"{}"))
    assert "-H accept:" in line
    assert "-H content-type:" in line
