"""Docstrings say what the spec says, and no text of a spec can break out of one."""

import ast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scripts.generator.plan import docs


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
        ({"minLength": 1, "maxLength": 64}, "Bounds: at least 1 character, at most 64 characters."),
        ({"maxItems": 5}, "Bounds: at most 5 items."),
        ({"oneOf": [{"enum": ["auto"]}, {"type": "integer", "minimum": 1}]}, "Bounds: at least 1."),
        ({"default": 20}, "The server's default: 20."),
        ({"x-sources": ["001", "sdk"]}, ""),
        ({"x-sources": ["official", "recorded"]}, ""),
        ({"x-sources": ["sdk"]}, "Not in the vendor's documentation; seen in the vendor's SDK."),
        (
            {"x-sources": ["recorded", "implementation", "inferred"]},
            "Not in the vendor's documentation; seen in recorded traffic and in the source of a server.",
        ),
        ({"x-sources": ["inferred"]}, "Inferred: the vendor's documentation does not say it."),
        ({"description": "The  job's\nid"}, "The job's id."),
        ({}, ""),
    ],
)
def test_a_value_is_described_with_its_bounds_default_and_source_if_not_documented(schema, said):
    assert docs.describe(schema) == said


def test_what_stands_beside_a_reference_comes_first():
    described = docs.describe({"description": "Any status.", "default": "a"}, {"description": "Where it stands."})
    assert described == "Where it stands. The server's default: 'a'."


NAMES = {"trainingFile": "training_file", "n_epochs": "n_epochs", "class": "class_", "a/b": "ab"}


@pytest.mark.parametrize(
    ("description", "in_python"),
    [
        ("Excludes `trainingFile`.", "Excludes `training_file`."),
        ("Excludes trainingFile, as ever.", "Excludes `training_file`, as ever."),
        ("As trainingFile", "As `training_file`"),
        ("The class of a `class`.", "The class of a `class_`."),
        ("As `n_epochs` and n_epochs.", "As `n_epochs` and n_epochs."),
        ("Sorted by `trainingFile desc`.", "Sorted by `trainingFile desc`."),
        (
            "See jobs/trainingFile, my.trainingFile and trainingFiles.",
            "See jobs/trainingFile, my.trainingFile and trainingFiles.",
        ),
    ],
)
def test_other_arguments_have_their_names_in_python(description, in_python):
    assert docs.in_python(description, NAMES) == in_python
