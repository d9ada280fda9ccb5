"""Between JSON values and models: what the generated classes share."""

import datetime
import enum
import types

import attrs
import pytest
from finetuning_runtime._values.timestamps import Timestamp
from finetuning_runtime._values.unset import UNSET
from finetuning_runtime._wire.models import FormModel, ModelUnion, Readers, encode, new, read_timestamp
from finetuning_runtime._wire.models import Model as BaseModel


def reads(name):
    """A model class that tells by which class a value was read."""
    return type(name, (), {"from_dict": staticmethod(lambda value: (name, value))})


MODELS = types.SimpleNamespace(Match=reads("Match"), Score=reads("Score"))
TAGGED = ModelUnion(MODELS, tag="type", tagged={"match": "Match", "like": "Match", "score": "Score"})
UNTAGGED = ModelUnion(
    MODELS,
    tag=None,
    tagged={},
    untagged=(
        (frozenset({"text"}), frozenset({"text", "at"}), "Match"),
        (frozenset(), frozenset({"score", "at"}), "Score"),
    ),
)


@pytest.mark.parametrize(("tag", "name"), [("match", "Match"), ("like", "Match"), ("score", "Score")])
def test_a_tag_tells_the_models_of_a_union_apart(tag, name):
    assert TAGGED({"type": tag, "new": 1}) == (name, {"type": tag, "new": 1})


@pytest.mark.parametrize(
    "value", [{"type": "new"}, {"type": None}, {"type": ["match"]}, {"type": {}}, {}, [], "match", 5, None]
)
def test_a_tag_that_nobody_knows_leaves_the_value_as_it_came(value):
    assert TAGGED(value) is value


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"text": "a"}, "Match"),
        ({"text": "a", "at": 1, "score": 2}, "Match"),
        ({"score": 1}, "Score"),
        ({"score": 1, "at": 2, "text": "a", "more": 1}, "Match"),
        ({}, "Score"),
    ],
)
def test_without_a_tag_the_model_is_taken_whose_fields_are_there(value, name):
    assert UNTAGGED(value) == (name, value)


def test_without_a_tag_what_lacks_every_models_fields_stays_as_it_came():
    union = ModelUnion(MODELS, tag=None, tagged={}, untagged=UNTAGGED._untagged[:1])
    assert union({"score": 1}) == {"score": 1}


def test_the_models_of_a_union_are_looked_up_only_when_they_are_met():
    assert ModelUnion(types.SimpleNamespace(), tag="type", tagged={"match": "Gone"})({"type": "new"}) == {"type": "new"}


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


@attrs.define(kw_only=True)
class Job(BaseModel):
    """As a generated model, with a name that Python spells otherwise."""

    __keys__ = types.MappingProxyType({"class_": "class"})

    id: str
    class_: str = UNSET
    parent: object = UNSET
    additional_properties: dict = attrs.field(factory=dict)

    @classmethod
    def _read(cls, rest):
        self = new(cls)
        self.id = rest.pop("id", UNSET)
        self.class_ = rest.pop("class", UNSET)
        self.parent = rest.pop("parent", UNSET)
        self.additional_properties = rest
        return self


def test_a_model_gives_what_it_was_given_under_the_names_on_the_wire_in_the_contracts_order():
    job = Job(id="a", class_="b", parent=Job(id="c"))
    assert list(job.to_dict().items()) == [("id", "a"), ("class", "b"), ("parent", {"id": "c"})]


def test_a_model_tells_null_from_what_was_not_given():
    assert Job(id="a", parent=None).to_dict() == {"id": "a", "parent": None}


def test_a_model_keeps_what_the_contract_does_not_name():
    job = Job.from_dict({"id": "a", "new": [MOMENT]})
    assert job.additional_properties == {"new": [MOMENT]}
    assert job.to_dict() == {"id": "a", "new": ["2024-05-01T10:20:30+00:00"]}


def test_reading_leaves_the_callers_dict_as_it_was():
    value = {"id": "a", "new": 1}
    Job.from_dict(value)
    assert value == {"id": "a", "new": 1}


def test_a_class_built_on_a_model_is_read_and_written_as_the_model():
    class MyJob(Job):
        pass

    read = MyJob.from_dict({"id": "a", "class": "b"})
    assert type(read) is MyJob
    assert read.to_dict() == {"id": "a", "class": "b"}


def test_a_model_that_holds_itself_is_refused():
    job = Job(id="a")
    job.parent = [job]
    with pytest.raises(ValueError, match=r"^a value is nested too deeply, or in itself$"):
        job.to_dict()


@attrs.define(kw_only=True)
class Upload(FormModel):
    """As a generated model of a form."""

    __keys__ = types.MappingProxyType({"expires_after": "expiresAfter"})

    name: str
    expires_after: object = UNSET
    additional_properties: dict = attrs.field(factory=dict)


def test_a_form_has_the_fields_that_were_given_not_yet_encoded():
    content = Job(id="a")
    assert Upload(name="x").form_fields() == {"name": "x"}
    assert Upload(name="x", expires_after=content, additional_properties={"new": UNSET}).form_fields() == {
        "name": "x",
        "expiresAfter": content,
    }


def test_a_form_becomes_parts():
    assert [name for name, _ in Upload(name="x", expires_after={"seconds": 5}).to_multipart()] == [
        "name",
        "expiresAfter[seconds]",
    ]


def test_a_reader_is_looked_up_once():
    asked = []

    class Models:
        def __getattr__(self, name):
            asked.append(name)
            return Job

    readers = Readers(Models())
    assert readers["Job"]({"id": "a"}) == readers["Job"]({"id": "a"}) == Job(id="a")
    assert asked == ["Job"]
