# Generated from specs/dataherald.yaml (sha256 0f65bdd19c1339587e8e5f1bf1c8c124927fb50233d7e97b312ac407277de752) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model

from .. import models


@attrs.define(kw_only=True)
class CodedError(_Model):
    """An error of the application, as opposed to one of the request's shape. Source: official
    documentation, the server's source."""

    error_code: models.ErrorCode | str
    """What went wrong, for programs. Source: official documentation, the server's source."""
    message: str
    """What went wrong, for people. Source: official documentation, the server's source."""
    description: str | None
    """More about it, where there is more. Source: official documentation, the server's source."""
    detail: dict[str, Any]
    """The request that was refused. Source: official documentation, the server's source."""
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
        if not isinstance(self.error_code, Unset):
            result["error_code"] = encode(self.error_code)
        if not isinstance(self.message, Unset):
            result["message"] = encode(self.message)
        if not isinstance(self.description, Unset):
            result["description"] = encode(self.description)
        if not isinstance(self.detail, Unset):
            result["detail"] = encode(self.detail)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = CodedError) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.error_code = rest.pop("error_code", UNSET)
    self.message = rest.pop("message", UNSET)
    self.description = rest.pop("description", UNSET)
    self.detail = rest.pop("detail", UNSET)
    self.additional_properties = rest
    return self
