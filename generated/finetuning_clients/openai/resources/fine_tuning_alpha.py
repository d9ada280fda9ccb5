# Generated from specs/openai.yaml (sha256 01d5353f2cf9227a30af0a21544b976cb5a8f5aa07758b4ce4238f6a0dca36ce) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finetuning_runtime.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders, FineTuningAlphaGraders


class FineTuningAlpha:
    """`client.fine_tuning.alpha`."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @cached_property
    def graders(self) -> FineTuningAlphaGraders:
        """`client.fine_tuning.alpha.graders`."""
        from .fine_tuning_alpha_graders import FineTuningAlphaGraders

        return FineTuningAlphaGraders(self._client)


class AsyncFineTuningAlpha:
    """`client.fine_tuning.alpha`, for asyncio."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def graders(self) -> AsyncFineTuningAlphaGraders:
        """`client.fine_tuning.alpha.graders`."""
        from .fine_tuning_alpha_graders import AsyncFineTuningAlphaGraders

        return AsyncFineTuningAlphaGraders(self._client)
