"""What models do: read, written, shown, compared and copied."""

import copy
import datetime
import json
import pickle

import pytest
from finetuning_runtime._values.unset import UNSET, Unset

from contract_tests.tests.runtime.wire.shapes import Job, Upload

MOMENT = datetime.datetime(2024, 5, 1, 10, 20, 30, tzinfo=datetime.UTC)


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


def test_a_field_that_did_not_come_is_none_and_so_is_one_that_came_as_null():
    absent, null = Job.from_dict({"id": "a"}), Job.from_dict({"id": "a", "parent": None})
    assert (absent.parent, null.parent) == (None, None)
    assert ("parent" in absent, "parent" in null) == (False, True)
    assert (absent.fields_set, null.fields_set) == ({"id"}, {"id", "parent"})
    assert (absent.to_dict(), null.to_dict()) == ({"id": "a"}, {"id": "a", "parent": None})


def test_a_field_that_even_its_contract_requires_is_none_when_it_did_not_come():
    job = Job.from_dict({})
    assert job.id is None
    assert job.to_dict() == {}


def test_a_field_is_in_a_model_by_its_name_in_python_and_on_the_wire():
    job = Job.from_dict({"madeAt": "soon", "new": None})
    assert "madeAt" in job
    assert "made_at" in job
    assert "new" in job
    assert "class" not in job
    assert "class_" not in job
    assert job.fields_set == job.model_fields_set == {"made_at", "new"}


def test_what_is_given_as_none_is_sent_as_null_and_what_is_not_given_is_not_sent():
    assert Job(id="a").to_dict() == Job(id="a", class_=UNSET).to_dict() == {"id": "a"}
    assert Job(id="a", class_=None).to_dict() == {"id": "a", "class": None}
    assert Job(id="a").class_ is None


@pytest.mark.parametrize(
    "job", [Job.from_dict({"id": "a", "class": "b"}), Job(id="a", class_="b")], ids=["read", "made"]
)
def test_an_attribute_that_is_set_or_deleted_shows_in_the_dict(job):
    job.parent = None
    job.made_at = MOMENT
    del job.class_
    assert job.to_dict() == {"id": "a", "madeAt": "2024-05-01T10:20:30+00:00", "parent": None}
    assert job.class_ is None
    assert "class" not in job
    job.class_ = "c"
    assert job.to_dict()["class"] == "c"


def test_what_is_set_in_a_model_within_shows_in_the_dict():
    job = Job.from_dict({"id": "a", "parent": {"id": "b", "new": {"deep": 1}}})
    job.parent.id = "c"
    job.parent["new"]["deep"] = 2
    assert job.to_dict() == {"id": "a", "parent": {"id": "c", "new": {"deep": 2}}}


def test_nothing_that_was_read_shows_unset():
    job = Job.from_dict({"parent": {}})
    for shown in (
        str(job),
        repr(job),
        job.to_json(),
        json.dumps(job.to_dict()),
        str(job.model_dump()),
        job.model_dump_json(),
    ):
        assert "UNSET" not in shown
    assert not any(isinstance(getattr(job, name), Unset) for name in ("id", "class_", "key", "made_at", "parent"))


def test_a_model_shares_nothing_with_the_dict_that_it_was_read_from_nor_with_the_one_it_gives():
    value = {"id": "a", "parent": {"id": "b", "new": [1]}, "new": {"deep": [1]}}
    job = Job.from_dict(value)
    value["parent"]["new"].append(2)
    value["new"]["deep"].append(2)
    job.to_dict()["new"]["deep"].append(3)
    assert job.to_dict() == {"id": "a", "parent": {"id": "b", "new": [1]}, "new": {"deep": [1]}}


def test_a_dict_that_holds_itself_is_refused():
    value = {"id": "a"}
    value["new"] = [value]
    with pytest.raises(ValueError, match=r"^a value is nested too deeply, or in itself$"):
        Job.from_dict(value)


def test_an_unknown_field_is_an_attribute_too_but_hides_nothing():
    job = Job.from_dict({"new": 1, "to_dict": 2, "_private": 3, "class_": 4})
    assert job.new == 1
    assert job.to_dict() == {"new": 1, "to_dict": 2, "_private": 3, "class_": 4}
    assert job.class_ is None
    assert not hasattr(job, "_private")
    assert job.model_extra is job.additional_properties == {"new": 1, "to_dict": 2, "_private": 3, "class_": 4}


def test_two_threads_that_ask_for_the_unknown_fields_at_once_both_find_them():
    job = Job.from_dict({"id": "a", "new": 1})
    assert job._find_unknown() == job._find_unknown() == job.additional_properties == {"new": 1}


def test_an_attribute_that_is_neither_a_field_nor_came_is_refused():
    with pytest.raises(AttributeError, match=r"^'Job' object has no attribute 'eror'$"):
        _ = Job.from_dict({"id": "a"}).eror
    with pytest.raises(AttributeError):
        Job(id="a").eror = 1


@pytest.mark.parametrize("key", ["class", "class_", "id"])
def test_a_field_of_the_contract_is_no_item_and_the_error_names_its_attribute(key):
    job = Job.from_dict({"class": "b", "id": "a"})
    attribute = "class_" if key.startswith("class") else key
    with pytest.raises(KeyError, match=rf"{key} is a field of the contract: read the attribute \.{attribute}\b"):
        job[key]


def test_the_representation_shows_what_has_a_value_and_masks_secrets():
    job = Job.from_dict({"id": "a", "key": "sk-opens-nothing", "parent": {"key": "sk-opens-nothing"}, "new": 1})
    assert (
        repr(job)
        == str(job)
        == ("Job(id='a', key='[redacted]', parent=Job(key='[redacted]'), additional_properties={'new': 1})")
    )
    assert dict(job.__rich_repr__())["key"] == "[redacted]"
    assert repr(Job(id="a", key=None)) == "Job(id='a', key=None)"
    assert job.key == job.to_dict()["key"] == "sk-opens-nothing"


def test_the_representation_of_a_model_that_holds_itself_ends():
    job = Job(id="a")
    job.parent = job
    assert repr(job) == "Job(id='a', parent=...)"


def test_models_are_equal_when_they_say_the_same():
    assert Job.from_dict({"id": "a", "new": 1}) == Job(id="a", additional_properties={"new": 1})
    assert Job.from_dict({"id": "a"}) != Job.from_dict({"id": "a", "key": None})
    assert Job.from_dict({"id": "a"}) != Job.from_dict({"id": "a", "new": 1})
    assert Job(id="a") != {"id": "a"}
    with pytest.raises(TypeError, match="unhashable"):
        hash(Job(id="a"))


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, *(lambda job, n=n: pickle.loads(pickle.dumps(job, n)) for n in range(6))],  # noqa: S301
    ids=["copied", "copied whole", *(f"pickled by protocol {n}" for n in range(6))],
)
def test_a_copy_tells_absent_from_null_as_the_model_does(copied):
    value = {"id": "a", "parent": {"class": None, "madeAt": "2024-05-01T10:20:30.000000000Z"}, "new": 1}
    job = copied(Job.from_dict(value))
    assert job.to_dict() == value
    assert job.fields_set == {"id", "parent", "new"}
    assert job.key is None
    job.id = "b"
    assert job.to_dict() == {**value, "id": "b"}
