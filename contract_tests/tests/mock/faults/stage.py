"""A mock without a network, and a journey through each provider's API that gives every fault something to spoil."""

import asyncio
import json
from urllib.parse import urlencode

import attrs
from finetuning_contracts.mock import ManualClock
from finetuning_contracts.mock.faults.setting import Setting
from finetuning_contracts.mock.serving import Options, assembled

MINE, THEIRS, WRONG = "my-key", "their-key", "wrong-key"
LINE = b'{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Ho %d"}]}\n'


def training(lines):
    return b"".join(LINE % number for number in range(lines))


@attrs.frozen
class Response:
    status: int
    headers: dict
    body: bytes

    @property
    def json(self):
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    def get(self, *names):
        """What stands there, whatever a fault has made of the response; 'nothing' where nothing does."""
        value = self.json
        for name in names:
            try:
                value = value[name]
            except (KeyError, IndexError, TypeError):
                return "nothing"
        return value if value is not None else "nothing"


class Stage:
    """The mock of one provider, and what was said to it."""

    def __init__(self, mocks, loop):
        self.mocks = mocks
        self.loop = loop
        self.transcript = []
        self.provider = next(iter(mocks.panel.apps.values())).spec.provider

    def call(self, method, path, *, key=MINE, body=None, query=None, form=None, headers=None):
        sent = {"host": "mock", **(headers or {})}
        if key is not None:
            sent |= {"x-portkey-api-key": key, "x-portkey-virtual-key": key} if self.provider == "portkey" else {}
            sent |= {"authorization": f"Bearer {key}"} if self.provider in {"openai", "fireworks"} else {}
        content = b""
        if form is not None:
            sent["content-type"] = "multipart/form-data; boundary=mark"
            content = _form(form)
        elif isinstance(body, bytes):
            content = body
            sent.setdefault("content-type", "application/json")
        elif body is not None:
            content = json.dumps(body).encode()
            sent["content-type"] = "application/json"
        sent["content-length"] = str(len(content))
        response = self.loop.run_until_complete(self._call(method, path, query or {}, sent, content))
        self.transcript.append((response.status, response.headers, response.body))
        return response

    async def _call(self, method, path, query, headers, content):
        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": urlencode(query).encode(),
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
            "server": ("mock", 80),
            "client": ("127.0.0.1", 1),
        }
        left, found = [content], {"status": 0, "headers": {}, "body": b""}

        async def receive():
            if not left:
                await asyncio.Event().wait()
            return {"type": "http.request", "body": left.pop()}

        async def send(message):
            if message["type"] == "http.response.start":
                found["status"] = message["status"]
                found["headers"] = {n.decode(): v.decode() for n, v in message["headers"]}
            else:
                found["body"] += message.get("body", b"")

        await self.mocks.front(scope, receive, send)
        return Response(**found)

    def advance(self, seconds):
        self.mocks.panel.clock.advance(seconds)

    def until(self, path, name, value):
        """Let time pass until a job is in a state, or for so long that it never will be."""
        for _ in range(60):
            if self.call("GET", path).get(name) == value:
                return
            self.advance(0.5)

    def set(self, text):
        (injection,) = self.mocks.panel.faults.values()
        from finetuning_contracts.mock.faults import injection as module

        module.add(self.mocks.panel.faults, Setting.parse(text))
        return injection

    def perform(self, play):
        """The transcript of a journey from the beginning."""
        from finetuning_contracts.mock.control.reset import begin_again

        begin_again(self.mocks.panel)
        self.transcript.clear()
        play(self)
        return list(self.transcript)


def _form(fields):
    parts = []
    for name, value in fields.items():
        if isinstance(value, tuple):
            head = f'content-disposition: form-data; name="{name}"; filename="{value[0]}"'
            parts.append(f"--mark\r\n{head}\r\n\r\n".encode() + value[1] + b"\r\n")
        else:
            parts.append(f'--mark\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode())
    return b"".join(parts) + b"--mark--\r\n"


def open_stage(provider, stack):
    clock = ManualClock(per_request=0)
    keys = None if provider == "dataherald" else (MINE, THEIRS)
    mocks = stack.enter_context(assembled(provider, Options(clock=clock, keys=keys)))
    loop = asyncio.new_event_loop()
    stack.callback(loop.close)
    return Stage(mocks, loop)
