# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.models import Model as _Model, new


class GraderRunErrors(_Model):
    """The ways in which a mark can come to grief, and which of them did. Not in the vendor's
    documentation; seen in the vendor's SDK."""

    __fields__ = (
        "formula_parse_error",
        "sample_parse_error",
        "truncated_observation_error",
        "unresponsive_reward_error",
        "invalid_variable_error",
        "other_error",
        "python_grader_server_error",
        "python_grader_server_error_type",
        "python_grader_runtime_error",
        "python_grader_runtime_error_details",
        "model_grader_server_error",
        "model_grader_refusal_error",
        "model_grader_parse_error",
        "model_grader_server_error_details",
    )
    __slots__ = __fields__

    formula_parse_error: bool
    """The formula of a `multi` grader cannot be read. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    sample_parse_error: bool
    """The answer cannot be read. Not in the vendor's documentation; seen in the vendor's SDK."""
    truncated_observation_error: bool
    """What was to be marked was cut off. Not in the vendor's documentation; seen in the vendor's SDK."""
    unresponsive_reward_error: bool
    """The grader gave no mark. Not in the vendor's documentation; seen in the vendor's SDK."""
    invalid_variable_error: bool
    """A template names something that there is not. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    other_error: bool
    """Something else. Not in the vendor's documentation; seen in the vendor's SDK."""
    python_grader_server_error: bool
    """The program could not be run. Not in the vendor's documentation; seen in the vendor's SDK."""
    python_grader_server_error_type: str | None
    """Why it could not be run. Not in the vendor's documentation; seen in the vendor's SDK."""
    python_grader_runtime_error: bool
    """The program failed. Not in the vendor's documentation; seen in the vendor's SDK."""
    python_grader_runtime_error_details: str | None
    """Why it failed. Not in the vendor's documentation; seen in the vendor's SDK."""
    model_grader_server_error: bool
    """The marking model could not be asked. Not in the vendor's documentation; seen in the vendor's
    SDK."""
    model_grader_refusal_error: bool
    """The marking model refused. Not in the vendor's documentation; seen in the vendor's SDK."""
    model_grader_parse_error: bool
    """The marking model's answer cannot be read. Not in the vendor's documentation; seen in the
    vendor's SDK."""
    model_grader_server_error_details: str | None
    """Why the marking model could not be asked. Not in the vendor's documentation; seen in the
    vendor's SDK."""

    def __init__(
        self,
        *,
        formula_parse_error: bool,
        sample_parse_error: bool,
        truncated_observation_error: bool,
        unresponsive_reward_error: bool,
        invalid_variable_error: bool,
        other_error: bool,
        python_grader_server_error: bool,
        python_grader_server_error_type: str | None | Unset = UNSET,
        python_grader_runtime_error: bool,
        python_grader_runtime_error_details: str | None | Unset = UNSET,
        model_grader_server_error: bool,
        model_grader_refusal_error: bool,
        model_grader_parse_error: bool,
        model_grader_server_error_details: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        _Model.__init__(
            self,
            additional_properties,
            formula_parse_error=formula_parse_error,
            sample_parse_error=sample_parse_error,
            truncated_observation_error=truncated_observation_error,
            unresponsive_reward_error=unresponsive_reward_error,
            invalid_variable_error=invalid_variable_error,
            other_error=other_error,
            python_grader_server_error=python_grader_server_error,
            python_grader_server_error_type=python_grader_server_error_type,
            python_grader_runtime_error=python_grader_runtime_error,
            python_grader_runtime_error_details=python_grader_runtime_error_details,
            model_grader_server_error=model_grader_server_error,
            model_grader_refusal_error=model_grader_refusal_error,
            model_grader_parse_error=model_grader_parse_error,
            model_grader_server_error_details=model_grader_server_error_details,
        )

    @classmethod
    def _read(cls, received: dict[str, Any]) -> Any:
        self: Any = new(cls)
        self.__received__ = received
        if "formula_parse_error" in received:
            self.formula_parse_error = received["formula_parse_error"]
        if "sample_parse_error" in received:
            self.sample_parse_error = received["sample_parse_error"]
        if "truncated_observation_error" in received:
            self.truncated_observation_error = received["truncated_observation_error"]
        if "unresponsive_reward_error" in received:
            self.unresponsive_reward_error = received["unresponsive_reward_error"]
        if "invalid_variable_error" in received:
            self.invalid_variable_error = received["invalid_variable_error"]
        if "other_error" in received:
            self.other_error = received["other_error"]
        if "python_grader_server_error" in received:
            self.python_grader_server_error = received["python_grader_server_error"]
        if "python_grader_server_error_type" in received:
            self.python_grader_server_error_type = received["python_grader_server_error_type"]
        if "python_grader_runtime_error" in received:
            self.python_grader_runtime_error = received["python_grader_runtime_error"]
        if "python_grader_runtime_error_details" in received:
            self.python_grader_runtime_error_details = received["python_grader_runtime_error_details"]
        if "model_grader_server_error" in received:
            self.model_grader_server_error = received["model_grader_server_error"]
        if "model_grader_refusal_error" in received:
            self.model_grader_refusal_error = received["model_grader_refusal_error"]
        if "model_grader_parse_error" in received:
            self.model_grader_parse_error = received["model_grader_parse_error"]
        if "model_grader_server_error_details" in received:
            self.model_grader_server_error_details = received["model_grader_server_error_details"]
        return self
