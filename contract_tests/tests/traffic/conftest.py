"""A proxy before a mock server, and what clients do through it."""

import threading
from contextlib import contextmanager

import pytest
from finetuning_contracts.mock import serve
from finetuning_contracts.traffic.proxy.run import proxy
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
