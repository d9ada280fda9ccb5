"""A proxy before a mock server, and what clients do through it."""

import json
import threading
from contextlib import contextmanager

import pytest
from finetuning_contracts.mock import serve
from finetuning_contracts.traffic.proxy.run import proxy
from finetuning_contracts.traffic.verify import verify
from finetuning_specs import load_spec

KEY = "canary-key-8sLmQ2"


@contextmanager
def running(upstream, provider="openai", **options):
    """A proxy in a thread. When the context ends, everything has been judged."""
    made = proxy(load_spec(provider), upstream, **options)
    thread = threading.Thread(target=made.server.run, kwargs={"sockets": [made.server.listener]}, daemon=True)
    thread.start()
    assert made.server.up.wait(10)
    try:
        yield made
    finally:
        made.server.stop()
        thread.join(10)
        made.server.listener.close()
        made.watching.finish()


def findings(made):
    """The checks that what a proxy saw breaks, each with what was said of it."""
    return {finding.check: finding.message for finding in made.watching.judge.book.tally.findings.values()}


@pytest.fixture
def server():
    with serve("openai", keys=[KEY]) as served:
        yield served


@pytest.fixture
def verified(tmp_path):
    """Judge entries: what is broken as check → message, and the remarks."""

    def run(*entries, base_url=None, provider="openai"):
        path = tmp_path / "traffic.har"
        path.write_text(json.dumps({"log": {"version": "1.2", "entries": entries}}), encoding="utf-8")
        done = verify(path, load_spec(provider), base_url)
        (result,) = done.checked.results
        return {one.check: one.message for one in result.tally.findings.values()}, done.remarks

    return run
