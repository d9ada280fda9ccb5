# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
from __future__ import annotations

from typing import Any, Self

import attrs

from finetuning_runtime._wire.models import UNSET, Model as _Model, new


@attrs.define(kw_only=True)
class GraderRunErrors(_Model):
    """The ways in which a mark can come to grief, and which of them did."""

    formula_parse_error: bool
    """The formula of a `multi` grader cannot be read."""
    sample_parse_error: bool
    """The answer cannot be read."""
    truncated_observation_error: bool
    """What was to be marked was cut off."""
    unresponsive_reward_error: bool
    """The grader gave no mark."""
    invalid_variable_error: bool
    """A template names something that there is not."""
    other_error: bool
    """Something else."""
    python_grader_server_error: bool
    """The program could not be run."""
    python_grader_server_error_type: str | None
    """Why it could not be run."""
    python_grader_runtime_error: bool
    """The program failed."""
    python_grader_runtime_error_details: str | None
    """Why it failed."""
    model_grader_server_error: bool
    """The marking model could not be asked."""
    model_grader_refusal_error: bool
    """The marking model refused."""
    model_grader_parse_error: bool
    """The marking model's answer cannot be read."""
    model_grader_server_error_details: str | None
    """Why the marking model could not be asked."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)

    @classmethod
    def _read(cls, rest: dict[str, Any]) -> Self:
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
