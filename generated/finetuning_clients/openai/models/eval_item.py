# Generated from specs/openai.yaml (sha256 005833226c4c7055bccd230c141a44de2151ea32e6220c9778aa7aecec11e719) by `make generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

import attrs

from finetuning_runtime.decoding import UNSET, ModelUnion, Unset, encode

from .eval_item_input_audio import EvalItemInputAudio
from .eval_item_input_image import EvalItemInputImage
from .eval_item_input_text import EvalItemInputText
from .eval_item_output_text import EvalItemOutputText
from .eval_item_role import EvalItemRole
from .eval_item_type import EvalItemType

_EVAL_ITEM_INPUT_TEXT_OR_EVAL_ITEM_OUTPUT_TEXT_OR_EVAL_ITEM_INPUT_IMAGE_OR_EVAL_ITEM_INPUT_AUDIO = ModelUnion(
    tag="type",
    tagged={
        "input_text": EvalItemInputText.from_dict,
        "output_text": EvalItemOutputText.from_dict,
        "input_image": EvalItemInputImage.from_dict,
        "input_audio": EvalItemInputAudio.from_dict,
    },
)


@attrs.define(kw_only=True)
class EvalItem:
    """A message to a marking model. Source: official documentation, the vendor's SDK."""

    type_: EvalItemType | str | Unset = UNSET
    """What kind of object this is. Source: official documentation, the vendor's SDK."""
    role: EvalItemRole | str
    """Who speaks. Source: official documentation, the vendor's SDK."""
    content: (
        str
        | EvalItemInputText
        | EvalItemOutputText
        | EvalItemInputImage
        | EvalItemInputAudio
        | list[str | EvalItemInputText | EvalItemOutputText | EvalItemInputImage | EvalItemInputAudio]
    )
    """What is said; a template, a part, or several of them. Source: official documentation, the
    vendor's SDK."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict, kw_only=True)
    """Fields that the contract does not name, as they came."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object. Whatever does not fit the contract is kept as it came; a missing field is `UNSET`."""
        rest = dict(src_dict)
        self = cls.__new__(cls)
        self.type_ = rest.pop("type", UNSET)
        self.role = rest.pop("role", UNSET)
        value = rest.pop("content", UNSET)
        self.content = (
            [
                _EVAL_ITEM_INPUT_TEXT_OR_EVAL_ITEM_OUTPUT_TEXT_OR_EVAL_ITEM_INPUT_IMAGE_OR_EVAL_ITEM_INPUT_AUDIO(
                    item
                )
                for item in value
            ]
            if isinstance(value, list)
            else _EVAL_ITEM_INPUT_TEXT_OR_EVAL_ITEM_OUTPUT_TEXT_OR_EVAL_ITEM_INPUT_IMAGE_OR_EVAL_ITEM_INPUT_AUDIO(
                value
            )
        )
        self.additional_properties = rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what was given or came, and nothing else."""
        result: dict[str, Any] = {}
        if not isinstance(self.type_, Unset):
            result["type"] = encode(self.type_)
        if not isinstance(self.role, Unset):
            result["role"] = encode(self.role)
        if not isinstance(self.content, Unset):
            result["content"] = encode(self.content)
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
