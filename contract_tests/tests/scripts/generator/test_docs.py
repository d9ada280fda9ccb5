"""Docstrings say what the spec says, and no text of a spec can break out of one."""

import ast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scripts.generator import docs


@settings(deadline=None, database=None, derandomize=True)
@given(text=st.text(st.characters(codec="utf-8", exclude_categories=("Cc",))), indent=st.sampled_from((0, 4, 8)))
@example(text='"""', indent=0)
@example(text='ends with "', indent=4)
@example(text="ends with \\", indent=4)
@example(text='\\""" + __import__("os").system("true") + """', indent=4)
@example(text="\\N{DIGIT ONE} \\x41 \\", indent=4)
def test_no_text_breaks_out_of_its_docstring(text, indent):
    tree = ast.parse(f'"""{docs.docstring(text, indent)}"""')
    assert len(tree.body) == 1
    assert isinstance(tree.body[0].value, ast.Constant)
    words = tree.body[0].value.value.replace("'''", '"""').split()
    assert words == text.replace("'''", '"""').split()


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"minimum": 1, "maximum": 50}, "Bounds: 1 to 50."),
        ({"exclusiveMinimum": 0, "maximum": 2}, "Bounds: at most 2, more than 0."),
        ({"minLength": 1, "maxLength": 64}, "Bounds: at least 1 characters, at most 64 characters."),
        ({"maxItems": 5}, "Bounds: at most 5 items."),
        ({"oneOf": [{"enum": ["auto"]}, {"type": "integer", "minimum": 1}]}, "Bounds: at least 1."),
        ({"default": 20}, "The server's default: 20."),
        ({"x-sources": ["001", "sdk"]}, "Source: document 001, the vendor's SDK."),
        ({"description": "The  job's\nid"}, "The job's id."),
        ({}, ""),
    ],
)
def test_a_value_is_described_with_its_bounds_default_and_source(schema, said):
    assert docs.describe(schema) == said


def test_what_stands_beside_a_reference_comes_first():
    described = docs.describe({"description": "Any status.", "default": "a"}, {"description": "Where it stands."})
    assert described == "Where it stands. The server's default: 'a'."
