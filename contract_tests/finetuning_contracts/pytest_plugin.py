"""Fixtures for the tests of applications: mock servers, empty for each test, that start in milliseconds.

pytest loads this module in every environment that it is installed in, so nothing heavy is imported before a test asks.
`docs/mock-servers.md` shows how the fixtures are used.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from finetuning_contracts.mock import MockServer

MARKER = "finetuning_mock"


class Start(Protocol):
    """Starts a mock server that lasts as long as the test."""

    def __call__(self, provider: str, **options: Any) -> MockServer:
        """Serve a provider, or `all`, with the options of `finetuning_contracts.mock.serve`."""
        ...


def pytest_configure(config: pytest.Config) -> None:
    """Describe the marker."""
    config.addinivalue_line(
        "markers",
        f"{MARKER}(provider, **options): what the fixture finetuning_mock serves, and how; the options also hold for "
        "openai_mock, portkey_mock, fireworks_mock and dataherald_mock",
    )


@pytest.fixture
def start_finetuning_mock() -> Iterator[Start]:
    """A function that starts mock servers, any number of them."""
    with ExitStack() as stack:
        yield _starting(stack)


@pytest.fixture(scope="session")
def start_finetuning_mock_session() -> Iterator[Start]:
    """The same for servers that last as long as the session."""
    with ExitStack() as stack:
        yield _starting(stack)


@pytest.fixture
def finetuning_mock(request: pytest.FixtureRequest, start_finetuning_mock: Start) -> MockServer:
    """The server that the marker describes: `@pytest.mark.finetuning_mock("openai", clock="immediate")`."""
    marker = request.node.get_closest_marker(MARKER)
    if marker is None or len(marker.args) != 1:
        pytest.fail(f'say what to serve: @pytest.mark.{MARKER}("openai"), or use openai_mock', pytrace=False)
    return start_finetuning_mock(marker.args[0], **marker.kwargs)


def _starting(stack: ExitStack) -> Start:
    def start(provider: str, **options: Any) -> MockServer:
        from finetuning_contracts.mock import serve

        return stack.enter_context(serve(provider, **options))

    return start


def _for_test(provider: str) -> Callable[..., MockServer]:
    def mock(request: pytest.FixtureRequest, start_finetuning_mock: Start) -> MockServer:
        marker = request.node.get_closest_marker(MARKER)
        return start_finetuning_mock(provider, **(marker.kwargs if marker is not None else {}))

    mock.__doc__ = f"A mock server of {provider}, for one test."
    return mock


def _for_session(provider: str) -> Callable[..., MockServer]:
    def mock(start_finetuning_mock_session: Start) -> MockServer:
        return start_finetuning_mock_session(provider)

    mock.__doc__ = f"A mock server of {provider}, for all tests of a session; `reset` empties it."
    return mock


openai_mock = pytest.fixture(_for_test("openai"), name="openai_mock")
portkey_mock = pytest.fixture(_for_test("portkey"), name="portkey_mock")
fireworks_mock = pytest.fixture(_for_test("fireworks"), name="fireworks_mock")
dataherald_mock = pytest.fixture(_for_test("dataherald"), name="dataherald_mock")

openai_mock_session = pytest.fixture(_for_session("openai"), scope="session", name="openai_mock_session")
portkey_mock_session = pytest.fixture(_for_session("portkey"), scope="session", name="portkey_mock_session")
fireworks_mock_session = pytest.fixture(_for_session("fireworks"), scope="session", name="fireworks_mock_session")
dataherald_mock_session = pytest.fixture(_for_session("dataherald"), scope="session", name="dataherald_mock_session")
