"""A canned chat completion, so that an application can be tried from its training file to the tuned model's response.

`POST /chat/completions` is no operation of the contract: the mock server has it as a convenience. A response repeats the
model's name and the beginning of the last message of the user, so that a test can tell which model responded to what.
Equal requests get equal responses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from starlette.responses import Response, StreamingResponse

from finetuning_contracts.mock.bodies import parse_json
from finetuning_contracts.mock.ids import token
from finetuning_contracts.mock.receiving import announced
from finetuning_contracts.mock.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from starlette.requests import Request

    from finetuning_contracts.mock.receiving import Incoming

PATH = "/chat/completions"

_QUOTED = 100
"""Characters of the user's message that a response repeats."""
_CHARACTERS_PER_TOKEN = 4


async def received(request: Request, incoming: Incoming) -> dict[str, Any]:
    """The body of a request for a completion, read and checked. Raises `Refusal`."""
    incoming.check(announced(request))
    return checked(parse_json(await request.body()))


def response(body: Mapping[str, Any], created: int) -> Response:
    """The completion that a request gets, at once or as a stream, as it asks for."""
    if body.get("stream"):
        return StreamingResponse(iter(list(stream(body, created))), media_type="text/event-stream")
    return Response(msgspec.json.encode(completion(body, created)), media_type="application/json")


def checked(body: Any) -> dict[str, Any]:
    """The body of a request for a completion. Raises `Refusal`."""
    if not isinstance(body, dict):
        raise Refusal("invalid", "the body has to be an object", place=("body",))
    if not isinstance(body.get("model"), str):
        raise Refusal("invalid", "you must provide a model parameter", place=("body", "model"))
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages or not all(isinstance(item, dict) for item in messages):
        raise Refusal("invalid", "messages has to be a list of messages", place=("body", "messages"))
    return body


def completion(body: Mapping[str, Any], created: int) -> dict[str, Any]:
    """The completion that a request gets."""
    content = f"Canned response of {body['model']} to: {_asked(body['messages'])[:_QUOTED]}"
    used = {"prompt_tokens": _tokens(msgspec.json.encode(body["messages"])), "completion_tokens": _tokens(content)}
    return {
        "id": _id(body),
        "object": "chat.completion",
        "created": created,
        "model": body["model"],
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": content, "refusal": None},
                "logprobs": None,
                "finish_reason": "stop",
            }
        ],
        "usage": {**used, "total_tokens": sum(used.values())},
    }


def stream(body: Mapping[str, Any], created: int) -> Iterator[bytes]:
    """The same completion as server-sent events."""
    whole = completion(body, created)
    head = {name: whole[name] for name in ("id", "created", "model")} | {"object": "chat.completion.chunk"}
    text: str = whole["choices"][0]["message"]["content"]
    deltas: list[tuple[dict[str, str], str | None]] = [
        ({"role": "assistant", "content": ""}, None),
        *(({"content": word}, None) for word in text.split(" ")[:1]),
        *(({"content": f" {word}"}, None) for word in text.split(" ")[1:]),
        ({}, "stop"),
    ]
    for delta, reason in deltas:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": reason}
        yield b"data: " + msgspec.json.encode({**head, "choices": [choice]}) + b"\n\n"
    yield b"data: [DONE]\n\n"


def _asked(messages: list[dict[str, Any]]) -> str:
    """The text of the user's last message."""
    content = next((item.get("content") for item in reversed(messages) if item.get("role") == "user"), "")
    if isinstance(content, list):
        content = " ".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
    return str(content or "")


def _id(body: Mapping[str, Any]) -> str:
    return f"chatcmpl-{token(msgspec.json.encode(body).decode(), length=29)}"


def _tokens(text: str | bytes) -> int:
    return -(-len(text) // _CHARACTERS_PER_TOKEN)
