# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime.decoding import UNSET, ModelUnion, Unset, encode

from .grader_label_model import GraderLabelModel
from .grader_multi_type import GraderMultiType
from .grader_python import GraderPython
from .grader_score_model import GraderScoreModel
from .grader_string_check import GraderStringCheck
from .grader_text_similarity import GraderTextSimilarity

_GRADER_STRING_CHECK_OR_GRADER_TEXT_SIMILARITY_OR_GRADER_PYTHON_OR_GRADER_SCORE_MODEL_OR_GRADER_LABEL_MODEL = ModelUnion(
    tag="type",
    tagged={
        "string_check": GraderStringCheck.from_dict,
        "text_similarity": GraderTextSimilarity.from_dict,
        "python": GraderPython.from_dict,
        "score_model": GraderScoreModel.from_dict,
        "label_model": GraderLabelModel.from_dict,
    },
)


@attrs.define(kw_only=True)
class GraderMulti:
    """Combines the marks of several graders by a formula. Source: official documentation, the vendor's
    SDK."""

    type_: GraderMultiType | str
    """Which grader this is. Source: official documentation, the vendor's SDK."""
    name: str
    """The grader's name. Source: official documentation, the vendor's SDK."""
    graders: (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderLabelModel
        | dict[
            str, GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderLabelModel
        ]
    )
    """The graders to combine, by the names that the formula uses, or a single one. Source: official
    documentation, the vendor's SDK."""
    calculate_output: str
    """The formula, over the names of the graders. Source: official documentation, the vendor's SDK."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    """Fields that the contract does not name, as they came."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        rest = dict(src_dict)
        self = cls.__new__(cls)
        self.type_ = rest.pop("type", UNSET)
        self.name = rest.pop("name", UNSET)
        value = rest.pop("graders", UNSET)
        self.graders = (
            {
                k: _GRADER_STRING_CHECK_OR_GRADER_TEXT_SIMILARITY_OR_GRADER_PYTHON_OR_GRADER_SCORE_MODEL_OR_GRADER_LABEL_MODEL(
                    item
                )
                for k, item in value.items()
            }
            if isinstance(value, dict)
            else _GRADER_STRING_CHECK_OR_GRADER_TEXT_SIMILARITY_OR_GRADER_PYTHON_OR_GRADER_SCORE_MODEL_OR_GRADER_LABEL_MODEL(
                value
            )
        )
        self.calculate_output = rest.pop("calculate_output", UNSET)
        self.additional_properties = rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        if not isinstance(self.type_, Unset):
            result["type"] = encode(self.type_)
        if not isinstance(self.name, Unset):
            result["name"] = encode(self.name)
        if not isinstance(self.graders, Unset):
            result["graders"] = encode(self.graders)
        if not isinstance(self.calculate_output, Unset):
            result["calculate_output"] = encode(self.calculate_output)
        result.update(encode(self.additional_properties))
        return result

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    @property
    def additional_keys(self) -> list[str]:
        """The names of the fields that the contract does not name."""
        return list(self.additional_properties)
