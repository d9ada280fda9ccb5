"""JSON values of what models and arguments may hold."""

import datetime
import enum
import types

import attrs
import pytest
from finetuning_runtime._values.timestamps import Timestamp, read_timestamp
from finetuning_runtime._values.unset import UNSET
from finetuning_runtime._wire.encoding import encode


class Order(enum.Enum):
    UP = "asc"


class Deep(enum.Enum):
    LIST = (1, Order.UP)


@attrs.frozen
class Model:
    """As the generated models."""

    size: int

    def to_dict(self):
        return {"size": self.size}


MOMENT = datetime.datetime(2024, 5, 1, 10, 20, 30, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        (None, None),
        (True, True),
        (0, 0),
        (1.5, 1.5),
        ("a", "a"),
        ((1, "a"), [1, "a"]),
        (range(2), [0, 1]),
        (types.MappingProxyType({"a": (1,)}), {"a": [1]}),
        ({"a": UNSET, "b": None}, {"b": None}),
        (Model(3), {"size": 3}),
        ([Model(3), {"deep": Model(4)}], [{"size": 3}, {"deep": {"size": 4}}]),
        (MOMENT, "2024-05-01T10:20:30+00:00"),
        (MOMENT.date(), "2024-05-01"),
        (Timestamp.parse("2024-05-01T10:20:30.000000000Z"), "2024-05-01T10:20:30.000000000Z"),
        (Order.UP, "asc"),
        ([Deep.LIST], [[1, "asc"]]),
    ],
)
def test_what_a_model_or_an_argument_may_hold_becomes_json(value, encoded):
    assert encode(value) == encoded


@pytest.mark.parametrize("value", [b"a", bytearray(b"a"), memoryview(b"a"), {1}, object(), iter([])])
def test_what_is_nothing_of_the_kind_stays_for_others_to_refuse_by_name(value):
    assert encode(value) is value
    assert encode([value])[0] is value


def test_what_holds_itself_is_refused():
    value = {}
    value["self"] = [value]
    with pytest.raises(ValueError, match=r"^a value is nested too deeply, or in itself$"):
        encode(value)


@pytest.mark.parametrize(
    "value", [None, 0, 1714558830, True, [], {}, "", "soon", "2024-13-01T00:00:00Z", "1714558830x"]
)
def test_what_is_no_time_is_read_as_it_is(value):
    assert read_timestamp(value) is value


def test_a_time_is_read_as_one():
    assert read_timestamp("2024-05-01T10:20:30Z") == MOMENT
