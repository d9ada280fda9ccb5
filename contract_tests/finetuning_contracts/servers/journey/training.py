"""What the user trains on."""

from __future__ import annotations

from typing import Final

from finetuning_contracts.training_files import chat_examples

TRAINING: Final = chat_examples()
"""The lines of a JSONL file."""
