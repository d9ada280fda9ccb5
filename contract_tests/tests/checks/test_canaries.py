"""Credentials given to a check appear in nothing that it shows or writes, whatever the server makes of them."""

import html
import json
import os
import re
import subprocess
import sys
import threading
import time
from base64 import b64encode, urlsafe_b64encode
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

KEY = 'canary-5kL"mW8\\Zq/1'
CONFIG = json.dumps(
    {"provider": "openai", "api_key": "leaf-canary-77xyz", "targets": [{"virtual_key": "vk-canary-88abc"}]}
)
HEADERS = {
    "x-portkey-api-key": KEY,
    "x-portkey-config": CONFIG,
    "X-Env": "files",
    "Authorization": "Basic " + b64encode(b"me:canary-pw-99").decode(),
}
SECRETS = [
    KEY,
    CONFIG,
    "leaf-canary-77xyz",
    "vk-canary-88abc",
    "me:canary-pw-99",
    "canary-pw-99",
    HEADERS["Authorization"],
]


def spellings(text):
    """The forms that a reader of a report would take back at sight or with one tool."""
    once = json.dumps(text)[1:-1]
    encoded = {b64encode(text.encode()).decode(), urlsafe_b64encode(text.encode()).decode()}
    return {
        text,
        once,
        json.dumps(once)[1:-1],
        once.replace("/", r"\/"),
        "".join(rf"\u{ord(one):04x}" for one in text),
        quote(text, safe=""),
        re.sub("%..", lambda match: match[0].lower(), quote(text, safe="")),
        quote_plus(text),
        html.escape(text),
        repr(text)[1:-1],
        *encoded,
        *(one.rstrip("=") for one in encoded),
    }


class Echo(BaseHTTPRequestHandler):
    """Repeats every header that it gets, in every spelling, in headers, ids, error bodies, and texts cut short by many."""

    protocol_version = "HTTP/1.1"
    count = 0

    def answer(self):
        length = int(self.headers.get("content-length") or 0)
        sent = self.rfile.read(length)
        values = [value for name, value in self.headers.items() if name in HEADERS]
        values += [one for value in values for one in SECRETS if one in value or value == HEADERS["Authorization"]]
        forms = sorted({form for value in values for form in spellings(value)})
        Echo.count += 1
        if not any(part in self.path for part in ("/files", "/fine_tuning")):
            return self.respond(404, {"error": "nothing here"}, "")
        body = {
            "id": f"id-{Echo.count}-{forms[Echo.count % len(forms)] if forms else ''}",
            "message": "x" * (Echo.count % 400) + " ".join(forms),
            "sent": sent.decode("latin-1"),
            "within": b64encode(json.dumps(dict(self.headers.items())).encode()).decode(),
        }
        status = (200, 200, 400, 500, 404)[Echo.count % 5] if Echo.count > 30 else 200
        return self.respond(status, body, quote(" ".join(forms))[:2000])

    def respond(self, status, body, header):
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("X-Echo", header)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, *_):
        pass


for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"):
    setattr(Echo, f"do_{method}", Echo.answer)


@pytest.fixture
def echo():
    with ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/v1"
        server.shutdown()


def command_lines(directory):
    """Those of the processes that work in a folder, where the system shows them."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "cwd").readlink() == directory:
                found.append((process / "cmdline").read_bytes().decode(errors="replace"))
        except OSError:
            continue
    return found


def start(directory, *arguments):
    return subprocess.Popen(
        [sys.executable, "-m", "finetuning_contracts", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=directory,
        env={name: value for name, value in os.environ.items() if not name.endswith("_KEY")},
    )


def leaks(text):
    return [form for secret in SECRETS for form in spellings(secret) if form in text]


def test_no_output_holds_a_credential_in_any_form(echo, tmp_path):
    headers = tmp_path / "headers"
    headers.write_text("".join(f"{name}: {value}\n" for name, value in HEADERS.items()))
    report = tmp_path / "report"
    options = ["--header-file", str(headers), "--report-dir", str(report), "--max-examples", "1", "--max-time", "15"]
    operations = ["--only", "list_files", "--only", "create_fine_tuning_job", "--only", "cancel_fine_tuning_job"]
    process = start(tmp_path, "check", "portkey", "--url", echo, *options, *operations)
    time.sleep(5)
    titles = command_lines(tmp_path)
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 1, out
    assert not leaks("\n".join(titles))
    assert not leaks(out), leaks(out)
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path != headers]
    assert {"report.json", "report.html", "report.har", "report.md", "junit.xml", "made.jsonl"} <= {
        path.name for path in written
    }
    for path in written:
        assert not leaks(path.read_text()), (path.name, leaks(path.read_text()))
    document = json.loads((report / "report.json").read_text())
    assert {"list_files"} <= {one["operation"] for one in document["providers"][0]["operations"]}


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "openai", "--url", "http://127.0.0.1:1/v1", f"Authorization: Bearer {KEY}"],
        ["check", "openai", KEY],
        ["check", f"Authorization: Bearer {KEY}"],
        ["check", "openai", "--seed", KEY],
        ["check", "openai", "--only", f"x-portkey-config: {CONFIG}"],
        ["check", "openai", "--parameter", f"Authorization: Bearer {KEY}"],
        ["check", "openai", f"--headr=Authorization: Bearer {KEY}"],
        ["check", "openai", f"--use-environment={KEY}"],
        ["check", "openai", "--url", f"http://127.0.0.1:1/v1?key={quote(KEY)}"],
        ["check", "openai", "--url", "http://me:canary-pw-99@127.0.0.1:1/v1"],
        ["check", "openai", "--url", "http://127.0.0.1:1/v1", "--ca-bundle", f"Authorization: Bearer {KEY}"],
    ],
)
def test_no_message_about_a_command_line_repeats_a_credential(tmp_path, arguments):
    process = start(tmp_path, *arguments)
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 2
    assert not leaks(out), out
    assert "Traceback" not in out
    assert len(out.splitlines()) == 1, out
