"""Every client before servers that fail on purpose."""

import contextlib
import functools

import pytest

from .stage import open_stage


@pytest.fixture(params=["sync", "async"], scope="session")
def stage_of(request):
    """Opens the stage of a provider, once for all tests."""
    with contextlib.ExitStack() as stack:
        yield functools.cache(lambda provider: stack.enter_context(open_stage(provider, request.param)))
