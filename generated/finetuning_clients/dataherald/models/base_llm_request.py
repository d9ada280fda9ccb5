# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models


@attrs.define(kw_only=True)
class BaseLlmRequest(_Model):
    """The model to start from. What is left out is the engine's choice. Source: official
    documentation, the server's source."""

    model_provider: str | None | Unset = UNSET
    """Name of the upstream provider; `openai` is the only one that works, though nothing is checked.
    Source: official documentation, the server's source."""
    model_name: models.FinetunableModel | None | Unset = UNSET
    """The model to fine-tune. The engine's default is `gpt-3.5-turbo-1106`. Source: official
    documentation, the server's source."""
    model_parameters: dict[str, str | float] | None | Unset = UNSET
    """Training parameters; null means the engine's own (three epochs, batches of one). Source:
    official documentation, the server's source."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    """Fields that the contract does not name, as they came."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        self: Self = read(dict(src_dict), cls)
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        if not isinstance(self.model_provider, Unset):
            result["model_provider"] = encode(self.model_provider)
        if not isinstance(self.model_name, Unset):
            result["model_name"] = encode(self.model_name)
        if not isinstance(self.model_parameters, Unset):
            result["model_parameters"] = encode(self.model_parameters)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = BaseLlmRequest) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.model_provider = rest.pop("model_provider", UNSET)
    self.model_name = rest.pop("model_name", UNSET)
    self.model_parameters = rest.pop("model_parameters", UNSET)
    self.additional_properties = rest
    return self
