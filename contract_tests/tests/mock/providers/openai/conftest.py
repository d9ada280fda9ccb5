"""An OpenAI mock and a client of it."""

import pytest


@pytest.fixture
def server(start):
    return start("openai")


@pytest.fixture
def client(server, connect):
    return connect(server)
