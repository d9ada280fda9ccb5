"""Points in time that keep the text they came as."""

import copy
import datetime
import pickle

import pytest
from finetuning_runtime._values.timestamps import Timestamp
from finetuning_runtime._wire.encoding import encode
from hypothesis import given, settings
from hypothesis import strategies as st

SPELLINGS = [
    "2024-05-01T10:20:30Z",
    "2024-05-01T10:20:30.1Z",
    "2024-05-01T10:20:30.123456789Z",
    "2024-05-01T10:20:30+00:00",
    "2024-05-01T12:20:30.5+02:00",
    "2024-05-01 10:20:30",
    "2024-05-01T10:20:30.038237",
    "20240501T102030Z",
    "2024-05-01",
]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("remade", [lambda t: t, copy.copy, copy.deepcopy, lambda t: pickle.loads(pickle.dumps(t))])  # noqa: S301
def test_the_servers_spelling_comes_back_whatever_happened_in_between(spelling, remade):
    moment = remade(Timestamp.parse(spelling))
    assert isinstance(moment, datetime.datetime)
    assert moment.text == spelling
    assert encode(moment) == spelling


@given(st.datetimes(timezones=st.none() | st.timezones() | st.just(datetime.UTC)))
@settings(max_examples=200, deadline=None, database=None, derandomize=True)
def test_it_is_the_moment_that_the_text_says(moment):
    read = Timestamp.parse(moment.isoformat())
    assert read.isoformat() == moment.isoformat()
    assert read == moment.fromisoformat(moment.isoformat())
    assert hash(read) == hash(moment.fromisoformat(moment.isoformat()))


def test_an_offset_makes_it_aware_and_none_leaves_it_naive():
    assert Timestamp.parse("2024-05-01T10:20:30Z").tzinfo is datetime.UTC
    assert Timestamp.parse("2024-05-01T10:20:30").tzinfo is None


@pytest.mark.parametrize(
    ("change", "spelling"),
    [
        (lambda t: t + datetime.timedelta(0), "2024-05-01T10:20:30+00:00"),
        (lambda t: t - datetime.timedelta(seconds=1), "2024-05-01T10:20:29+00:00"),
        (lambda t: t.replace(), "2024-05-01T10:20:30+00:00"),
        (lambda t: t.astimezone(datetime.timezone(datetime.timedelta(hours=2))), "2024-05-01T12:20:30+02:00"),
    ],
    ids=["sum", "difference", "replaced", "elsewhere"],
)
def test_what_is_computed_from_it_has_a_spelling_of_its_own(change, spelling):
    moment = change(Timestamp.parse("2024-05-01T10:20:30.000Z"))
    assert encode(moment) == spelling
    assert encode(pickle.loads(pickle.dumps(moment))) == spelling  # noqa: S301  # pickled here


@pytest.mark.parametrize("text", ["", "soon", "2024-13-01", "2024-05-01T25:00:00Z", "2024-05-01T10:20:60Z", "10:20"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011  # the standard library has its own words for each
        Timestamp.parse(text)
