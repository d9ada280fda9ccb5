"""Fields of forms, with files and without. How they look on the wire is in `generated/test_wire_forms.py`."""

import enum
import io

import attrs
import pytest
from finetuning_runtime._values.unset import UNSET
from finetuning_runtime._wire.form_fields import File, form_pairs, form_parts


class Purpose(str, enum.Enum):  # noqa: UP042  # `StrEnum` shows its value; this, which is older and common, does not
    TUNE = "fine-tune"


@attrs.frozen
class Expiry:
    """As a model."""

    anchor: str

    def to_dict(self):
        return {"anchor": self.anchor}


@pytest.mark.parametrize(
    ("value", "pairs"),
    [
        (UNSET, {}),
        (None, {}),
        ("", {"a": [""]}),
        ("ü", {"a": ["ü"]}),
        (0, {"a": ["0"]}),
        (True, {"a": ["true"]}),
        (Purpose.TUNE, {"a": ["fine-tune"]}),
        (["x", None, 1], {"a": ["x", "1"]}),
        (("x", "y"), {"a": ["x", "y"]}),
        ({"b": {"c": 1}, "d": None}, {"a[b][c]": ["1"]}),
        (Expiry("created_at"), {"a[anchor]": ["created_at"]}),
        ([Expiry("x"), Expiry("y")], {"a[anchor]": ["x", "y"]}),
    ],
)
def test_a_field_is_spelled_as_browsers_and_the_vendors_spell_it(value, pairs):
    assert form_pairs([("a", value)]) == pairs


@pytest.mark.parametrize("value", [b"x", io.BytesIO(b"x"), File(b"x"), iter([b"x"])])
def test_what_can_only_be_a_file_is_a_file_part_with_a_name(value):
    ((field, (file_name, content, _)),) = form_parts([("file", value)])
    assert (field, file_name) == ("file", "upload")
    assert (content if isinstance(content, bytes) else content.read()) == b"x"


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (object(), TypeError),
        ({"b": object()}, TypeError),
        (float("nan"), ValueError),
        ("\ud800", ValueError),
        ({"\ud800": "v"}, ValueError),
    ],
)
def test_what_has_no_form_is_refused_by_name(value, error):
    with pytest.raises(error, match=r"^expires_after"):
        form_parts([("expires_after", value)])
