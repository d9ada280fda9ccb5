"""What the user trains on."""

from __future__ import annotations

import json
from typing import Final

TRAINING: Final = b"".join(
    json.dumps(
        {
            "messages": [
                {"role": "user", "content": f"What is {n} and {n}?"},
                {"role": "assistant", "content": str(n + n)},
            ]
        }
    ).encode()
    + b"\n"
    for n in range(12)
)
"""The lines of a JSONL file, with two more examples than OpenAI's least."""
