"""Mock servers on loopback, and clients for them."""

import contextlib
import functools

import httpx
import pytest
from finetuning_contracts.mock import ManualClock, serve
from finetuning_contracts.training_files import chat_examples
from finetuning_specs import load_spec

from .receiver import Receiver

TRAINING = chat_examples(10)


@functools.cache
def spec_of(provider, profile=None):
    """A spec, read once for all tests of a process: that takes a second."""
    return load_spec(provider, profile)


@pytest.fixture
def specs():
    return spec_of


@pytest.fixture
def start():
    """Start a mock whose time passes only when a test says so."""
    with contextlib.ExitStack() as stack:

        def start(provider, profile=None, **options):
            options.setdefault("clock", ManualClock(per_request=0))
            return stack.enter_context(serve(spec_of(provider, profile), **options))

        yield start


@pytest.fixture
def connect():
    """A client of a mock, with these credentials."""
    with contextlib.ExitStack() as stack:

        def connect(server, key="test-key", **headers):
            headers = headers or {"Authorization": f"Bearer {key}"}
            headers = {name.replace("_", "-"): value for name, value in headers.items()}
            client = httpx.Client(base_url=server.url, headers=headers, trust_env=False, verify=False)
            return stack.enter_context(client)

        yield connect


def upload(client, content=TRAINING, purpose="fine-tune"):
    """Upload a file to an API of OpenAI's kind; gives its record."""
    answer = client.post("/files", files={"file": ("train.jsonl", content)}, data={"purpose": purpose})
    assert answer.status_code == 200, answer.text
    return answer.json()


def create_job(client, **fields):
    """Create a job on a new file at an API of OpenAI's kind; gives the job."""
    fields = {"model": "gpt-4o-mini", "training_file": upload(client)["id"], **fields}
    answer = client.post("/fine_tuning/jobs", json=fields)
    assert answer.status_code == 200, answer.text
    return answer.json()


def pages(client, path, *, limit):
    """The items of each page of a list of OpenAI's kind."""
    after = None
    while True:
        page = client.get(path, params={"limit": limit, **({"after": after} if after else {})}).json()
        yield page["data"]
        if not page["has_more"]:
            return
        after = page["data"][-1]["id"]


@pytest.fixture
def receiver():
    made = []

    def receiver(*statuses):
        made.append(Receiver(*statuses))
        return made[-1]

    yield receiver
    for one in made:
        one.close()
