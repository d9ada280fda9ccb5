# Generated from specs/openai.yaml (sha256 dd00f1800e4a122184caacc74de2023972feabe1a644050a16ea1269622e8de5) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Unset, encode, new
from finetuning_runtime._wire.models import Model as _Model


@attrs.define(kw_only=True)
class GraderRunErrors(_Model):
    """The ways in which a mark can come to grief, and which of them did. Source: official
    documentation, the vendor's SDK."""

    formula_parse_error: bool
    """The formula of a `multi` grader cannot be read. Source: official documentation, the vendor's
    SDK."""
    sample_parse_error: bool
    """The answer cannot be read. Source: official documentation, the vendor's SDK."""
    truncated_observation_error: bool
    """What was to be marked was cut off. Source: official documentation, the vendor's SDK."""
    unresponsive_reward_error: bool
    """The grader gave no mark. Source: official documentation, the vendor's SDK."""
    invalid_variable_error: bool
    """A template names something that there is not. Source: official documentation, the vendor's SDK."""
    other_error: bool
    """Something else. Source: official documentation, the vendor's SDK."""
    python_grader_server_error: bool
    """The program could not be run. Source: official documentation, the vendor's SDK."""
    python_grader_server_error_type: str | None
    """Why it could not be run. Source: official documentation, the vendor's SDK."""
    python_grader_runtime_error: bool
    """The program failed. Source: official documentation, the vendor's SDK."""
    python_grader_runtime_error_details: str | None
    """Why it failed. Source: official documentation, the vendor's SDK."""
    model_grader_server_error: bool
    """The marking model could not be asked. Source: official documentation, the vendor's SDK."""
    model_grader_refusal_error: bool
    """The marking model refused. Source: official documentation, the vendor's SDK."""
    model_grader_parse_error: bool
    """The marking model's answer cannot be read. Source: official documentation, the vendor's SDK."""
    model_grader_server_error_details: str | None
    """Why the marking model could not be asked. Source: official documentation, the vendor's SDK."""
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
        if not isinstance(self.formula_parse_error, Unset):
            result["formula_parse_error"] = encode(self.formula_parse_error)
        if not isinstance(self.sample_parse_error, Unset):
            result["sample_parse_error"] = encode(self.sample_parse_error)
        if not isinstance(self.truncated_observation_error, Unset):
            result["truncated_observation_error"] = encode(self.truncated_observation_error)
        if not isinstance(self.unresponsive_reward_error, Unset):
            result["unresponsive_reward_error"] = encode(self.unresponsive_reward_error)
        if not isinstance(self.invalid_variable_error, Unset):
            result["invalid_variable_error"] = encode(self.invalid_variable_error)
        if not isinstance(self.other_error, Unset):
            result["other_error"] = encode(self.other_error)
        if not isinstance(self.python_grader_server_error, Unset):
            result["python_grader_server_error"] = encode(self.python_grader_server_error)
        if not isinstance(self.python_grader_server_error_type, Unset):
            result["python_grader_server_error_type"] = encode(self.python_grader_server_error_type)
        if not isinstance(self.python_grader_runtime_error, Unset):
            result["python_grader_runtime_error"] = encode(self.python_grader_runtime_error)
        if not isinstance(self.python_grader_runtime_error_details, Unset):
            result["python_grader_runtime_error_details"] = encode(self.python_grader_runtime_error_details)
        if not isinstance(self.model_grader_server_error, Unset):
            result["model_grader_server_error"] = encode(self.model_grader_server_error)
        if not isinstance(self.model_grader_refusal_error, Unset):
            result["model_grader_refusal_error"] = encode(self.model_grader_refusal_error)
        if not isinstance(self.model_grader_parse_error, Unset):
            result["model_grader_parse_error"] = encode(self.model_grader_parse_error)
        if not isinstance(self.model_grader_server_error_details, Unset):
            result["model_grader_server_error_details"] = encode(self.model_grader_server_error_details)
        result.update(encode(self.additional_properties))
        return result


def read(rest: dict[str, Any], cls: type[Any] = GraderRunErrors) -> Any:
    """As `from_dict`, of a dict that is given away: what is left of it is the unknown fields."""
    self = new(cls)
    self.formula_parse_error = rest.pop("formula_parse_error", UNSET)
    self.sample_parse_error = rest.pop("sample_parse_error", UNSET)
    self.truncated_observation_error = rest.pop("truncated_observation_error", UNSET)
    self.unresponsive_reward_error = rest.pop("unresponsive_reward_error", UNSET)
    self.invalid_variable_error = rest.pop("invalid_variable_error", UNSET)
    self.other_error = rest.pop("other_error", UNSET)
    self.python_grader_server_error = rest.pop("python_grader_server_error", UNSET)
    self.python_grader_server_error_type = rest.pop("python_grader_server_error_type", UNSET)
    self.python_grader_runtime_error = rest.pop("python_grader_runtime_error", UNSET)
    self.python_grader_runtime_error_details = rest.pop("python_grader_runtime_error_details", UNSET)
    self.model_grader_server_error = rest.pop("model_grader_server_error", UNSET)
    self.model_grader_refusal_error = rest.pop("model_grader_refusal_error", UNSET)
    self.model_grader_parse_error = rest.pop("model_grader_parse_error", UNSET)
    self.model_grader_server_error_details = rest.pop("model_grader_server_error_details", UNSET)
    self.additional_properties = rest
    return self
