"""What the server sent, whatever the client made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any

import httpx
from finetuning_runtime import APIResponseValidationError, APIStatusError, capture_responses

from finetuning_contracts.servers.journey.steps import UnexpectedResponseError, expect


def all_responses_to(call: Callable[[], object]) -> Sequence[httpx.Response]:
    """Every response to what a call of the client sends, in order. One that the client refuses is the last.

    Raises:
        FinetuningError: no response came, or the client gave up for a reason that is in no single response.
    """
    with capture_responses() as responses, suppress(APIStatusError, APIResponseValidationError):
        call()
    return responses


def response_to(call: Callable[[], object], *statuses: int) -> Any:
    """The body of the response to a call that sends one request; see `json_of`."""
    return json_of(all_responses_to(call)[-1], *statuses)


def pages_of(call: Callable[[], object]) -> Sequence[Any]:
    """The bodies of the responses to a call that walks through a list; see `json_of`."""
    return [json_of(response) for response in all_responses_to(call)]


def json_of(response: httpx.Response, *statuses: int) -> Any:
    """The body of a response, which must have one of the statuses (by default 200) and be JSON.

    Raises:
        UnexpectedResponseError: it is otherwise.
    """
    body = response.content[:200].decode(errors="replace")
    status, wanted = response.status_code, statuses or (200,)
    expect(status in wanted, f"{status} instead of {' or '.join(map(str, wanted))}: {body}")
    try:
        return response.json()
    except ValueError:
        raise UnexpectedResponseError(f"{status}, but the body is no JSON: {body}") from None


def items_of(pages: Iterable[Any]) -> list[Any]:
    """The items of all pages of a list, in order."""
    return [item for page in pages for item in page["data"]]
