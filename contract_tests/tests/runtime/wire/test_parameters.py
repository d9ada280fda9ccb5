"""What arguments look like in a path, a query string and a header, and which have no form there."""

import datetime
import enum
import re
from pathlib import Path
from urllib.parse import unquote_to_bytes

import attrs
import httpx
import pytest
from finetuning_runtime._values.timestamps import Timestamp
from finetuning_runtime._values.unset import UNSET
from finetuning_runtime._wire.parameters import headers, path_segment, query, text
from hypothesis import given, settings
from hypothesis import strategies as st


class Shouting(str):
    """Text that shows itself otherwise than it is."""

    __slots__ = ()

    def __str__(self):
        return self.upper()


class Size(int):
    """A number that shows itself otherwise than it is."""

    def __str__(self):
        return f"{int(self)} items"

    __repr__ = __str__


class Purpose(enum.Enum):
    TUNE = "fine-tune"


class Order(str, enum.Enum):  # noqa: UP042  # `StrEnum` shows its value; this, which is older and common, does not
    UP = "asc"


class Limit(int, enum.Enum):
    FEW = 3


@attrs.frozen
class Window:
    """As a model."""

    size: int

    def to_dict(self):
        return {"size": self.size}


@pytest.mark.parametrize(
    ("value", "spelled"),
    [
        ("fine-tune", "fine-tune"),
        ("", ""),
        (Shouting("a"), "a"),
        (0, "0"),
        (-5, "-5"),
        (2**70, "1180591620717411303424"),
        (Size(7), "7"),
        (0.5, "0.5"),
        (1e-5, "1e-05"),
        (True, "true"),
        (False, "false"),
        (None, "null"),
        (Purpose.TUNE, "fine-tune"),
        (Order.UP, "asc"),
        (Limit.FEW, "3"),
        (datetime.date(2024, 5, 1), "2024-05-01"),
        (datetime.datetime(2024, 5, 1, 12, tzinfo=datetime.UTC), "2024-05-01T12:00:00+00:00"),
        (Timestamp.parse("2024-05-01T12:00:00.000000000Z"), "2024-05-01T12:00:00.000000000Z"),
        (Timestamp(2024, 5, 1), "2024-05-01T00:00:00"),
    ],
)
def test_a_scalar_is_spelled_by_what_it_is_not_by_what_it_calls_itself(value, spelled):
    assert text("x", value) == spelled
    assert type(text("x", value)) is str


@pytest.mark.parametrize("value", [b"a", bytearray(b"a"), memoryview(b"a"), object(), Path("a"), {"a"}, UNSET, 1j])
def test_what_is_no_scalar_is_refused_by_name_without_showing_it(value):
    with pytest.raises(TypeError, match=r"^purpose must be text, a number, a boolean or a time, not \w+$"):
        text("purpose", value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_a_number_that_is_not_finite_is_refused_by_name(value):
    with pytest.raises(ValueError, match=r"^limit must be a finite number$"):
        text("limit", value)


def test_half_a_character_is_refused_by_name():
    with pytest.raises(ValueError, match=r"^after holds half a character"):
        text("after", "a\ud800")


@given(st.text(min_size=1, max_size=50))
@settings(max_examples=300, deadline=None, database=None, derandomize=True)
def test_any_text_is_one_segment_that_comes_back_as_it_was_or_is_refused(value):
    try:
        segment = path_segment("id", value)
    except ValueError as error:
        assert str(error).startswith("id ")  # noqa: PT017  # either is right
        return
    raw = httpx.URL(f"https://api.example/v1/jobs/{segment}/events").raw_path
    before, jobs, whole, events = raw.removeprefix(b"/").split(b"/")
    assert (before, jobs, events) == (b"v1", b"jobs", b"events")
    assert unquote_to_bytes(whole).decode() == value
    assert re.fullmatch(rb"[A-Za-z0-9._~!$&'()*+,;=@%-]+", whole)


@pytest.mark.parametrize(
    ("value", "segment"), [(7, "7"), (Size(7), "7"), (Limit.FEW, "3"), (Order.UP, "asc"), (-1, "-1")]
)
def test_a_number_or_a_member_of_an_enumeration_can_be_a_segment(value, segment):
    assert path_segment("id", value) == segment


@pytest.mark.parametrize("value", [None, True, 1.5, b"a", UNSET, ["a"], Purpose, datetime.date(2024, 1, 1)])
def test_a_segment_of_another_type_is_refused_by_name(value):
    with pytest.raises(TypeError, match=r"^id must be a string, not \w+$"):
        path_segment("id", value)


@pytest.mark.parametrize("value", ["", ".", "..", "a\n", "\x00", "\x7f", "\x85", "\ud800", "a" * 8001, "ü" * 1500])
def test_what_cannot_be_a_segment_is_refused_by_name(value):
    with pytest.raises(ValueError, match=r"^id (must not|holds|is too long)"):
        path_segment("id", value)


def test_a_segment_may_be_as_long_as_a_server_must_take():
    assert path_segment("id", "a" * 8000) == "a" * 8000


@pytest.mark.parametrize(
    ("parameter", "pairs"),
    [
        (("a", UNSET, "form", True), []),
        (("a", None, "form", False), []),
        (("a", None, "deepObject", True), [("a", "null")]),
        (("a", [], "form", False), []),
        (("a", ("x", 1, None), "form", False), [("a", "x"), ("a", "1"), ("a", "null")]),
        (("a", range(2), "form-unexploded", False), [("a", "0,1")]),
        (("a", {"b": 1, "c": "x"}, "form", False), [("b", "1"), ("c", "x")]),
        (("a", {"b": 1, "c": "x"}, "form-unexploded", False), [("a", "b,1,c,x")]),
        (("a", {"b": {"c": [1, None]}, "d": UNSET}, "deepObject", True), [("a[b][c]", "1"), ("a[b][c]", "null")]),
        (("a", Window(3), "deepObject", False), [("a[size]", "3")]),
        (("a", {Order.UP: 1, 2: 3}, "deepObject", False), [("a[asc]", "1"), ("a[2]", "3")]),
    ],
)
def test_a_query_parameter_is_spelled_in_its_style(parameter, pairs):
    assert query(parameter) == pairs


@pytest.mark.parametrize("style", ["form", "form-unexploded", "deepObject"])
@pytest.mark.parametrize("value", [b"x", [b"x"], {"k": b"x"}, memoryview(b"x"), [memoryview(b"x")]])
def test_bytes_are_never_taken_for_text_or_for_a_list_of_numbers(style, value):
    with pytest.raises(TypeError, match=r"^a"):
        query(("a", value, style, False))


@pytest.mark.parametrize("style", ["form", "form-unexploded", "deepObject"])
@pytest.mark.parametrize("value", [{"k": "\ud800"}, {"\ud800": "v"}])
def test_half_a_character_is_refused_inside_a_mapping_too(style, value):
    with pytest.raises(ValueError, match=r"^a"):
        query(("a", value, style, False))


def test_headers_are_spelled_and_what_was_not_given_is_left_out():
    assert headers([("X-A", "a"), ("X-B", None), ("X-C", UNSET), ("X-D", 5), ("X-E", True)]) == {
        "X-A": "a",
        "X-D": "5",
        "X-E": "true",
    }


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\n", "\x00", "\x7f", "ü", "\ud800"])
def test_what_a_header_cannot_carry_is_refused_by_name(value):
    with pytest.raises(ValueError, match=r"^X-Trace (must not|must hold ASCII|holds half)"):
        headers([("X-Trace", value)])


def test_a_colon_is_sent_bare_only_where_no_verb_can_follow_it():
    assert path_segment("model", "ft:gpt-4o-mini:acme::7p4lURx", safe=":") == "ft:gpt-4o-mini:acme::7p4lURx"
    assert path_segment("job", "1:cancel") == "1%3Acancel"
