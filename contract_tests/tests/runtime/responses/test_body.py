"""From the bytes of an answer to JSON or text. Small and large bodies take two ways, which must lead to the same."""

import json
import math

import httpx
import msgspec
import pytest
from finetuning_runtime._responses import body as response_body
from finetuning_runtime._responses.body import parse_json, text_of
from hypothesis import given, settings
from hypothesis import strategies as st

assert msgspec  # imported, so that the fast way is open


@pytest.fixture(params=["fast", "plain"])
def parse(request, monkeypatch):
    """The parser, on one of its two ways."""
    if request.param == "plain":
        monkeypatch.setattr(response_body, "_SMALL", math.inf)
        monkeypatch.delitem(response_body.sys.modules, "msgspec")
    return parse_json


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b"null", None),
        (b" \n{} ", {}),
        (b"[]", []),
        (b'"a"', "a"),
        (b"1", 1),
        (b"1.0", 1.0),
        (b"-0", 0),
        (b"1E5", 1e5),
        (b"123456789012345678901234567890", 123456789012345678901234567890),
        (b"1e400", math.inf),
        (b"-Infinity", -math.inf),
        (b'"\\ud83d\\ude00"', "\U0001f600"),
        (b'"\\ud800"', "\ud800"),
        ('"ü"'.encode(), "ü"),
        ('"ü"'.encode("utf-16"), "ü"),
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        (b'{"a": 1, "a": 2}', {"a": 2}),
        (b'{"": {"": [null, true, false]}}', {"": {"": [None, True, False]}}),
    ],
)
def test_both_ways_read_the_same_and_keep_whole_numbers_whole(parse, content, value):
    found = parse(content)
    assert found == value
    assert type(found) is type(value)


def test_a_number_that_is_none_is_read(parse):
    assert math.isnan(parse(b'{"loss": NaN}')["loss"])


@pytest.mark.parametrize(
    "content", [b"", b" ", b"{", b"{'a': 1}", b"<html>", b"\xff\xfe", b"[1,]", b'{"a" 1}', b"{} {}", b'"\n"']
)
def test_what_is_no_json_is_refused_as_a_value_error(parse, content):
    with pytest.raises(ValueError):  # noqa: PT011  # each parser has its own words
        parse(content)


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
def test_what_is_nested_too_deeply_is_refused_as_a_value_error(parse, opening):
    with pytest.raises(ValueError, match="nested too deeply"):
        parse(opening * 200_000)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=20,
    ),
    st.booleans(),
)
@settings(max_examples=300, deadline=None, database=None, derandomize=True)
def test_any_json_value_is_read_as_the_standard_library_reads_it(value, escaped):
    content = json.dumps(value, ensure_ascii=escaped).encode(errors="surrogatepass")
    expected = json.loads(content)
    assert repr(parse_json(content)) == repr(expected)


@pytest.mark.parametrize(
    ("content", "kind", "text"),
    [
        ("grün".encode(), "text/plain", "grün"),
        ("grün".encode("latin-1"), "text/plain; charset=latin-1", "grün"),
        ("grün".encode("latin-1"), "text/plain", "gr\ufffdn"),
        (b"a", "text/plain; charset=no-such-thing", "a"),
        (b"a", "text/plain; charset=base64", "a"),
        (b"", "", ""),
    ],
)
def test_text_is_read_in_the_charset_it_is_said_to_have_whatever_that_is(content, kind, text):
    assert text_of(httpx.Response(200, content=content, headers={"content-type": kind})) == text
