"""Small training files that every provider takes."""

from __future__ import annotations

import json

ENOUGH = 12
"""Examples: two more than the least that any provider asks for."""


def chat_examples(count: int = ENOUGH) -> bytes:
    """A file of so many conversations, in the chat format, no two of them the same."""
    return b"".join(
        _line(
            {
                "messages": [
                    {"role": "user", "content": f"What is {n} and {n}?"},
                    {"role": "assistant", "content": str(n + n)},
                ]
            }
        )
        for n in range(count)
    )


def preference_examples(count: int = ENOUGH) -> bytes:
    """A file of so many questions, each with the better and the worse of two responses."""
    return b"".join(
        _line(
            {
                "input": {"messages": [{"role": "user", "content": f"What is {n} and {n}?"}]},
                "preferred_output": [{"role": "assistant", "content": str(n + n)}],
                "non_preferred_output": [{"role": "assistant", "content": str(n + n + 1)}],
            }
        )
        for n in range(count)
    )


def chat_and_preference_examples(count: int = ENOUGH) -> bytes:
    """A file of so many examples, each of them a conversation and a preference, for servers that ignore further keys."""
    pairs = zip(chat_examples(count).splitlines(), preference_examples(count).splitlines(), strict=True)
    return b"".join(_line({**json.loads(chat), **json.loads(preference)}) for chat, preference in pairs)


def completion_examples(count: int = ENOUGH) -> bytes:
    """A file of so many prompts and completions."""
    return b"".join(_line({"prompt": f"{n} and {n} is", "completion": f" {n + n}"}) for n in range(count))


def _line(example: dict[str, object]) -> bytes:
    return json.dumps(example).encode() + b"\n"
