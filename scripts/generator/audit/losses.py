"""What is lost when a client is generated from a contract."""

from __future__ import annotations

from typing import TypeAlias

from finetuning_specs.pointers import Tokens

Loss: TypeAlias = tuple[Tokens, str]
"""The place in the contract, and what is lost there."""
