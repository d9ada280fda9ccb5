"""What there was before a run is read from the server's lists, from the beginning to the end or not at all."""

import httpx
import pytest
from finetuning_contracts.checks.sending import beforehand
from finetuning_contracts.checks.sending.beforehand import seen_beforehand
from finetuning_contracts.checks.sending.guard import Permissions
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.mock import serve
from finetuning_specs import load_spec

HEADERS = {"Authorization": "Bearer key-123456"}
LINE = '{"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}\n'


@pytest.fixture
def server():
    with serve("openai", keys=["key-123456"]) as running:
        yield running


@pytest.fixture
def files(server, monkeypatch):
    monkeypatch.setattr(beforehand, "_PAGE", 2)
    with httpx.Client(base_url=server.url, headers=HEADERS) as client:
        upload = {"data": {"purpose": "fine-tune"}, "files": {"file": ("a.jsonl", LINE * 10)}}
        return {client.post("/files", **upload).json()["id"] for _ in range(5)}


def read(server):
    with open_sender(load_spec("openai"), server.url, HEADERS, permissions=Permissions()) as sender:
        return seen_beforehand(sender)


def test_all_pages_are_read(server, files):
    assert read(server) == {"files": files}


@pytest.mark.parametrize("fault", ["cursor-ignored", "server-error"])
def test_a_list_that_does_not_come_to_its_end_is_not_believed(server, files, fault):
    with server.faults.having(fault, operation="list_files"):
        assert read(server) == {}


def test_an_empty_list_is_known_to_be_empty(server):
    assert read(server) == {"files": frozenset()}
