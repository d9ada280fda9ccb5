import contextlib

import pytest

from .journeys import JOURNEYS
from .stage import open_stage


@pytest.fixture(scope="session")
def stages():
    """The mock of each provider, and what its journey gives without faults."""
    with contextlib.ExitStack() as stack:
        opened = {}

        def stage(provider):
            if provider not in opened:
                api = open_stage(provider, stack)
                opened[provider] = api, api.perform(JOURNEYS[provider])
            return opened[provider]

        yield stage
