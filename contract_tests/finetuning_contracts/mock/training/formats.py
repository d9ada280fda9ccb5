"""What an example has to look like: one function for each format of training data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Format = Literal["chat", "preference", "reinforcement", "completion"]
FORMATS: tuple[Format, ...] = get_args(Format)

Problem = Literal[
    "encoding",  # the line is not UTF-8
    "too_long",  # the line is longer than any example may be
    "json",  # the line is not JSON; `name` says why
    "object",  # the line is JSON, but no object
    "missing",  # the key `name` is missing
    "type",  # the value under the key `name` has the wrong type, or is empty
    "message",  # a message is not an object
    "no_role",  # a message has no role
    "role",  # a message has the unknown role `name`
    "no_content",  # a message has no content and no tool calls
    "no_assistant",  # no message is the assistant's, so there is nothing to learn
    "no_user",  # no message is the user's, so there is nothing to respond to
]

ROLES = frozenset({"system", "developer", "user", "assistant", "tool", "function"})


@attrs.frozen
class Flaw:
    """What is wrong with one example of a file."""

    line: int
    """From 1."""
    problem: Problem
    name: str = ""
    """The key, the role or the parser's reason that the problem is about."""
    message: int | None = None
    """Which of the example's messages it is, from 1."""


def format_of(example: Mapping[str, Any]) -> Format | None:
    """The format that the keys of an example speak of; None: of none."""
    if example.keys() & {"preferred_output", "non_preferred_output"}:
        return "preference"
    if "messages" in example:
        return "chat"
    if example.keys() & {"prompt", "completion"}:
        return "completion"
    return None


def flaw_of(example: Mapping[str, Any], line: int, wanted: Format) -> Flaw | None:
    """The first thing that keeps an example from being of a format; None: it is of that format."""
    return next(_CHECKS[wanted](example, line), None)


# The checks below are generators of which only the first flaw is asked for: what stands behind a flaw may rely on
# what was checked before it.


def _chat(example: Mapping[str, Any], line: int) -> Iterator[Flaw]:
    yield from _messages(example, "messages", line, needs="assistant")


def _reinforcement(example: Mapping[str, Any], line: int) -> Iterator[Flaw]:
    """Messages that ask something; what else the example holds is for the grader."""
    yield from _messages(example, "messages", line, needs="user")


def _preference(example: Mapping[str, Any], line: int) -> Iterator[Flaw]:
    asked = example.get("input")
    if asked is None:
        yield Flaw(line, "missing", "input")
    elif not isinstance(asked, dict):
        yield Flaw(line, "type", "input")
    else:
        yield from _messages(asked, "messages", line, needs="user")
    for key in ("preferred_output", "non_preferred_output"):
        yield from _messages(example, key, line, needs="assistant")


def _completion(example: Mapping[str, Any], line: int) -> Iterator[Flaw]:
    for key in ("prompt", "completion"):
        if key not in example:
            yield Flaw(line, "missing", key)
        elif not isinstance(example[key], str):
            yield Flaw(line, "type", key)


def _messages(holder: Mapping[str, Any], key: str, line: int, *, needs: Literal["assistant", "user"]) -> Iterator[Flaw]:
    messages = holder.get(key)
    if key not in holder:
        yield Flaw(line, "missing", key)
        return
    if not isinstance(messages, list) or not messages:
        yield Flaw(line, "type", key)
        return
    for number, message in enumerate(messages, start=1):
        yield from _message(message, line, number)
    if not any(message["role"] == needs for message in messages):
        yield Flaw(line, "no_assistant" if needs == "assistant" else "no_user", key)


def _message(message: Any, line: int, number: int) -> Iterator[Flaw]:
    if not isinstance(message, dict):
        yield Flaw(line, "message", message=number)
        return
    role = message.get("role")
    if "role" not in message:
        yield Flaw(line, "no_role", message=number)
    elif not isinstance(role, str) or role not in ROLES:
        yield Flaw(line, "role", str(role)[:64], message=number)
    called = role == "assistant" and (message.get("tool_calls") or message.get("function_call"))
    if not called and not isinstance(message.get("content"), (str, list)):
        yield Flaw(line, "no_content", message=number)


_CHECKS: Mapping[Format, Callable[[Mapping[str, Any], int], Iterator[Flaw]]] = {
    "chat": _chat,
    "preference": _preference,
    "reinforcement": _reinforcement,
    "completion": _completion,
}
