"""Bodies as bytes, and what has no form there: refused by its place, never by its value."""

import json

import pytest
from finetuning_runtime._values.unset import UNSET
from finetuning_runtime._wire.json_body import given, json_bytes, misfit
from hypothesis import given as any_of
from hypothesis import settings
from hypothesis import strategies as st

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def test_what_was_not_given_is_left_out_and_null_is_not():
    assert given(("a", 1), ("b", UNSET), ("c", None), ("d", "")) == {"a": 1, "c": None, "d": ""}


@any_of(JSON)
@settings(max_examples=200, deadline=None, database=None, derandomize=True)
def test_any_json_value_is_sent_as_it_is_in_utf_8_and_without_blanks(value):
    assert misfit(value) is None
    content = json_bytes("create_job", value)
    assert json.loads(content) == value
    assert content == json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


ODD = [
    (float("nan"), ValueError, "must be a finite number"),
    (float("inf"), ValueError, "must be a finite number"),
    ("sk-secret\ud800", ValueError, "holds half a character, which has no form in UTF-8"),
    (b"sk-secret", TypeError, "cannot be sent as JSON: it is of type bytes"),
    ({"sk-secret"}, TypeError, "cannot be sent as JSON: it is of type set"),
    (UNSET, TypeError, "cannot be sent as JSON: it is of type Unset"),
    ({"a": 1, b"sk-secret": 1}, TypeError, "must have strings for keys, not bytes"),
    ({"sk-secret\ud800": 1}, ValueError, "has a key with half a character"),
]


@pytest.mark.parametrize(("odd", "kind", "sentence"), ODD)
@pytest.mark.parametrize(
    ("body", "place"),
    [
        (lambda odd: odd, "the body"),
        (lambda odd: {"metadata": odd}, "metadata"),
        (lambda odd: {"fine": [1, "x"], "list": [0, {"deep": (None, odd)}]}, "list.1.deep.1"),
    ],
    ids=["itself", "inside", "deep"],
)
def test_what_json_has_no_form_for_is_refused_by_its_place(odd, kind, sentence, body, place):
    with pytest.raises(kind) as caught:
        json_bytes("create_job", body(odd))
    assert str(caught.value) == f"create_job: {place} {sentence}"
    assert "sk-secret" not in repr(caught.value)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("key", [5, 1.5, None, True])
def test_a_key_that_python_would_turn_into_text_is_none(key):
    assert misfit({"metadata": {key: "x"}}) == (
        ("metadata",),
        f"must have strings for keys, not {type(key).__name__}",
        TypeError,
    )


def test_what_holds_itself_is_refused():
    body = {}
    body["self"] = [body]
    with pytest.raises(ValueError, match=r"^create_job: the body is nested too deeply, or in itself$"):
        json_bytes("create_job", body)


def test_what_is_nested_too_deeply_is_refused():
    body = []
    for _ in range(100_000):
        body = [body]
    with pytest.raises(ValueError, match=r"^create_job: the body is nested too deeply, or in itself$"):
        json_bytes("create_job", body)
