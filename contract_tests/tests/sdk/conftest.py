"""Our clients and the vendors' SDKs, each before an equal and empty mock server, and what they sent and got."""

import contextlib
import functools
from collections.abc import Callable

import attrs
import pytest
from finetuning_contracts.mock import ManualClock, create_app
from finetuning_contracts.mock.server.run import in_thread
from finetuning_contracts.training_files import chat_examples
from finetuning_specs import load_spec

from .values import plain
from .wire import Recorder, Request


@attrs.define
class Stage:
    """A mock server, on which one client after the other performs."""

    url: str
    recorder: Recorder
    clock: ManualClock
    ours: object = None
    vendors: object = None
    excuse: Callable[[Request], Request] = lambda request: request
    """Takes out of a vendor's request what ours does not send, on purpose."""

    def advance(self, seconds):
        self.clock.advance(seconds)

    def perform(self, client, play):
        """What a client sends and gets back when it plays at an empty server; its ids follow from what it does."""
        self.recorder.requests.clear()
        self.recorder.app.beginning.go_back()  # the ids of requests follow from their number
        self.clock.reset()
        return plain(play(client)), list(self.recorder.requests)

    def compare(self, play, vendors_play=None):
        """Assert that both send the same and get the same; gives what they get.

        `vendors_play` says the same in the vendor's words, where these are not ours.
        """
        value, requests = self.perform(self.ours, play)
        vendors_value, vendors_requests = self.perform(self.vendors, vendors_play or play)
        assert list(map(attrs.asdict, requests)) == [attrs.asdict(self.excuse(request)) for request in vendors_requests]
        assert value == vendors_value
        return value


@functools.cache
def spec_of(provider):
    return load_spec(provider)


@contextlib.contextmanager
def open_stage(provider):
    clock = ManualClock(per_request=0)
    app = create_app(spec_of(provider), clock=clock)
    recorder = Recorder(app)
    try:
        with in_thread(recorder, host="127.0.0.1", port=0) as server:
            yield Stage(f"{server.origin}{recorder.base_path}", recorder, clock)
    finally:
        app.context.store.close()


@pytest.fixture(scope="session")
def open_session_stage():
    """Opens a provider's stage once for all tests: to compile a spec takes seconds."""
    with contextlib.ExitStack() as stack:
        yield functools.cache(lambda provider: stack.enter_context(open_stage(provider)))


@pytest.fixture
def training_file(tmp_path):
    path = tmp_path / "train.jsonl"
    path.write_bytes(chat_examples(10))
    return path
