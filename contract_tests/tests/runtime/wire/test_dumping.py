"""`model_dump` and `model_dump_json`, held against what pydantic makes of the same model."""

import datetime
import json

import pydantic
import pytest

from contract_tests.tests.runtime.wire.shapes import Job


class TheirJob(pydantic.BaseModel):
    """The same model, as the vendors' SDKs would have it."""

    model_config = pydantic.ConfigDict(extra="allow", populate_by_name=True)

    id: str = None
    class_: str | None = pydantic.Field(default=None, alias="class")
    key: str | None = None
    made_at: datetime.datetime | None = pydantic.Field(default=None, alias="madeAt")
    parent: "TheirJob | None" = None


VALUES = [
    {"id": "a"},
    {"id": "a", "class": None, "key": "k"},
    {"id": "a", "madeAt": "2024-05-01T10:20:30Z", "new": {"deep": None}, "newer": None},
    {"id": "a", "parent": {"id": "b", "class": "c", "key": None, "new": [1, {"x": None}]}},
]
WAYS = [
    {},
    {"by_alias": True},
    {"exclude_unset": True},
    {"exclude_none": True},
    {"exclude_unset": True, "by_alias": True},
    {"include": ["id", "parent", "new"]},
    {"exclude": ["id", "class_", "new"]},
    {"mode": "json"},
    {"mode": "json", "exclude_none": True, "by_alias": True},
]


def sets(way):
    """The same way, with the names as sets, which is all that pydantic takes."""
    return {name: set(value) if isinstance(value, list) else value for name, value in way.items()}


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("way", WAYS, ids=str)
def test_a_model_is_dumped_as_pydantic_does(value, way):
    ours, theirs = Job.from_dict(value), TheirJob.model_validate(value)
    assert ours.model_dump(**way) == theirs.model_dump(**sets(way))
    assert ours.fields_set == theirs.model_fields_set
    assert ours.model_extra == theirs.model_extra


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize(
    "way", [{}, {"indent": 2}, {"exclude_none": True}, {"by_alias": True, "exclude_unset": True}], ids=str
)
def test_the_json_text_is_pydantics_too(value, way):
    ours, theirs = Job.from_dict(value), TheirJob.model_validate(value)
    assert ours.model_dump_json(**way) == theirs.model_dump_json(**way)


def test_times_keep_their_spelling_in_json_and_are_times_in_python():
    job = Job.from_dict({"madeAt": "2024-05-01T10:20:30.000000000Z"})
    assert job.model_dump()["made_at"] == datetime.datetime(2024, 5, 1, 10, 20, 30, tzinfo=datetime.UTC)
    assert json.loads(job.model_dump_json())["made_at"] == "2024-05-01T10:20:30.000000000Z"


def test_what_is_dumped_shares_nothing_with_the_model():
    job = Job.from_dict({"id": "a", "new": {"deep": [1]}})
    job.model_dump()["new"]["deep"].append(2)
    assert job["new"] == {"deep": [1]}
