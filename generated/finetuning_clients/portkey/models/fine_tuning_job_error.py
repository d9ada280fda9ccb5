# Generated from specs/portkey.yaml (sha256 61ac6402e0b635ec1ce54ea34e10857c5e9f9cb29f93e622ed4e33da3c7f60bc) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class FineTuningJobError(_Model):
    """Why a job failed. Source: document 002, official documentation."""

    code: str
    """The reason, for programs. Source: document 002, official documentation."""
    message: str
    """The reason, for people. Source: document 002, official documentation."""
    param: str | None
    """The parameter at fault, often a file; null where none is. Source: document 002, official
    documentation."""
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
        if not isinstance(self.code, Unset):
            result["code"] = encode(self.code)
        if not isinstance(self.message, Unset):
            result["message"] = encode(self.message)
        if not isinstance(self.param, Unset):
            result["param"] = encode(self.param)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = FineTuningJobError) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.code = rest.pop("code", UNSET)
    self.message = rest.pop("message", UNSET)
    self.param = rest.pop("param", UNSET)
    self.additional_properties = rest
    return self
