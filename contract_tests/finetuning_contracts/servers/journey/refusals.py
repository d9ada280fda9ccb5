"""What a refusal looks like at a server, or at a gateway in front of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from finetuning_contracts.servers.journey.steps import expect

_KEYS = ("message", "type", "param", "code")
"""Of the error in a refusal of OpenAI's."""

_PREFIX = "openai error: "
"""What the gateway puts before the message of a refusal that it takes apart and puts together again."""

_PASSED_ON = ("cancel_fine_tuning_job", "list_paginated_fine_tuning_jobs")
"""Operations whose refusals the gateway passes on as they are. It rewrites those of all others."""


@attrs.frozen
class Refusals:
    """How requests are refused. The functions take a body, give its message, and raise when the body has another form."""

    message: Callable[[str, Any], str]
    """Takes the operation's id and the body of a refusal."""
    details: bool
    """Whether `type`, `param` and `code` of an error are those that OpenAI sends."""
    wrong_key: tuple[int, ...]
    """The statuses with which a wrong key may be refused."""
    no_credentials: int
    """The status with which a request without any credentials is refused."""
    no_credentials_message: Callable[[Any], str]
    """Takes the body of that refusal."""


def _openai(_operation: str, body: Any) -> str:
    """All keys of OpenAI's error must be there, null or not."""
    error = body["error"]
    missing = [key for key in _KEYS if key not in error]
    expect(not missing, f"the error has no {' and no '.join(missing)}: {error}")
    return _text(error["message"])


def _through_the_gateway(operation: str, body: Any) -> str:
    """The gateway rewrites most refusals of the provider, not those of cancelling and of listing jobs."""
    message = _openai(operation, body)
    if operation in _PASSED_ON:
        expect(not message.startswith(_PREFIX), f"the message has a prefix: {message}")
    else:
        expect(body.get("provider") == "openai", f"provider is {body.get('provider')!r}")
        expect(message.startswith(_PREFIX), f"the message has no prefix: {message}")
    return message


def _translated(_operation: str, body: Any) -> str:
    """What Portkey documents for every provider: an error with a message."""
    expect("error" in body, f"the body is {body}, without an error")
    return _text(body["error"]["message"])


def _of_the_gateway_itself(body: Any) -> str:
    expect(body["status"] == "failure", f"status is {body['status']!r}")
    return _text(body["message"])


def _text(message: Any) -> str:
    expect(isinstance(message, str), f"the message is {message!r}")
    return str(message)


OPENAI = Refusals(
    message=_openai,
    details=True,
    wrong_key=(401,),
    no_credentials=401,
    no_credentials_message=lambda body: _openai("", body),
)
"""An OpenAI server."""

OPENAI_BEHIND_THE_GATEWAY = Refusals(
    message=_through_the_gateway,
    details=True,
    wrong_key=(401,),
    no_credentials=400,
    no_credentials_message=_of_the_gateway_itself,
)
"""The Portkey gateway with an OpenAI server behind it."""

ANOTHER_BEHIND_THE_GATEWAY = Refusals(
    message=_translated,
    details=False,
    wrong_key=(401, 403),
    no_credentials=400,
    no_credentials_message=_of_the_gateway_itself,
)
"""The Portkey gateway with another provider behind it."""
