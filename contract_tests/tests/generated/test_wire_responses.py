"""What the functions of a generated client make of answers that the stock generator chokes on, loses or mistakes."""

import copy
import datetime
import json
import pickle
from http import HTTPStatus

import httpx
import pytest
from finetuning_runtime._lowlevel.response import UnexpectedStatus
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.files import File

JOB = {"id": "j-1", "status": "queued", "created_at": "2024-01-01T00:00:00Z", "name": "first"}


@pytest.fixture
def read(api, server):
    """What `retrieve_job` makes of a JSON value."""
    return lambda value: api("retrieve_job").sync("j-1", client=server(value).client())


def job(**fields):
    return {**JOB, **fields}


def test_a_constant_inside_a_union_is_read(read):
    assert read(job(epochs="auto")).epochs == "auto"
    assert read(job(epochs=3)).epochs == 3


def test_an_unknown_enum_value_is_kept_as_it_is(read):
    assert read(job(status="paused")).status == "paused"
    assert read(job(priority=9)).priority == 9


@pytest.mark.parametrize("odd", [None, "text", 7, [], {}, {"status": 5}, job(status="paused"), job(created_at="soon")])
def test_one_odd_item_never_loses_the_page(api, models, server, odd):
    far_end = server({"data": [JOB, odd, JOB], "has_more": False})
    page = api("list_jobs").sync(client=far_end.client())
    assert [isinstance(item, models.Job) for item in page.data] == [True, isinstance(odd, dict), True]
    assert page.to_dict()["data"][1] == odd


@pytest.mark.parametrize("body", [[], "text", None, 7, {"data": None}, {"data": {"0": JOB}}])
def test_a_page_of_another_shape_raises_nothing(api, server, body):
    page = api("list_jobs").sync(client=server(httpx.Response(200, content=json.dumps(body))).client())
    assert (page.to_dict() if isinstance(body, dict) else page) == body


def test_a_union_is_told_apart_by_the_discriminator_of_the_spec(read, models):
    assert isinstance(read(job(method={"type": "sft", "epochs": 1})).method, models.Supervised)
    assert isinstance(read(job(method={"type": "dpo", "epochs": 1})).method, models.Preference)


def test_a_union_is_told_apart_by_the_fixed_values_of_a_field(read, models):
    assert isinstance(read(job(grader={"type": "like", "reference": "x"})).grader, models.MatchGrader)
    assert isinstance(read(job(grader={"type": "match"})).grader, models.MatchGrader)
    assert isinstance(read(job(grader={"type": "score", "reference": "x"})).grader, models.ScoreGrader)


@pytest.mark.parametrize("odd", [{"type": "new", "x": 1}, {}, {"type": None}, {"type": ["score"]}, "text", None])
def test_an_unknown_member_of_a_union_is_kept_as_it_is(read, odd):
    found = read(job(grader=odd, method=odd))
    assert (found.grader, found.method) == (odd, odd)


def test_a_union_without_a_tag_is_told_apart_by_what_is_there(read, models):
    assert isinstance(read(job(result={"text": "a", "more": 1})).result, models.TextResult)
    assert isinstance(read(job(result={"score": 1})).result, models.ScoreResult)
    assert isinstance(read(job(result={"score": 1, "at": "x", "text": "a"})).result, models.ScoreResult)
    assert read(job(result=None)).result is None
    assert read(job(result={"neither": 1})).result == {"neither": 1}


def test_a_union_of_arrays_is_told_apart_item_by_item(read, models):
    log = read(job(log=[{"text": "a"}, {"score": 1}, 5])).log
    assert [type(item) for item in log] == [models.TextResult, models.ScoreResult, int]


def test_models_inside_maps_and_inside_themselves_are_read(read, models):
    found = read(job(checkpoints={"best": {"score": 1, "at": "2024-01-01T00:00:00Z"}}, parent=job(parent=None)))
    assert isinstance(found.checkpoints["best"], models.ScoreResult)
    assert isinstance(found.checkpoints["best"].at, datetime.datetime)
    assert isinstance(found.parent, models.Job)
    assert found.parent.parent is None


@pytest.mark.parametrize(
    "field", ["id", "status", "name", "created_at", "epochs", "grader", "checkpoints", "log", "parent"]
)
def test_null_is_kept_where_the_spec_has_none(read, field):
    found = read(job(**{field: None}))
    assert getattr(found, field) is None
    assert found.to_dict()[field] is None


@pytest.mark.parametrize("field", ["id", "status", "name", "created_at"])
def test_a_missing_required_field_is_none_and_stays_away(read, field):
    value = {name: kept for name, kept in JOB.items() if name != field}
    found = read(value)
    assert getattr(found, field) is None
    assert field not in found
    assert field not in found.fields_set
    assert found.to_dict() == value


def test_unknown_fields_survive_a_round_trip(read):
    value = job(new={"deep": [1, {"er": None}]}, grader={"type": "score", "new": 1}, additional_properties={"x": 1})
    found = read(value)
    assert found.additional_properties["new"] == {"deep": [1, {"er": None}]}
    assert found["additional_properties"] == {"x": 1}
    assert "new" in found
    assert found.to_dict() == value


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05-01T10:20:30.123456789Z", datetime.datetime(2024, 5, 1, 10, 20, 30, 123456, datetime.UTC)),
        ("2024-05-01T10:20:30Z", datetime.datetime(2024, 5, 1, 10, 20, 30, 0, datetime.UTC)),
        ("2024-05-01T10:20:30.5+00:00", datetime.datetime(2024, 5, 1, 10, 20, 30, 500000, datetime.UTC)),
        ("2024-05-01T10:20:30.038237", datetime.datetime(2024, 5, 1, 10, 20, 30, 38237)),  # noqa: DTZ001
        ("2024-05-01 10:20:30z", None),
        ("soon", None),
        ("", None),
        ("2024-13-01T00:00:00Z", None),
        ("٢٠٢٤-01-01T00:00:00Z", None),
        (1714558830, None),
        (["2024-05-01T10:20:30Z"], None),
    ],
)
def test_a_time_is_read_where_it_is_one_and_comes_back_unchanged(read, text, moment):
    found = read(job(created_at=text, finished_at=text, moments=[text]))
    for value in (found.created_at, found.finished_at, found.moments[0]):
        if moment is None:
            assert value in (text, datetime.datetime(2024, 5, 1, 10, 20, 30, tzinfo=datetime.UTC))
        else:
            assert value == moment
            assert isinstance(value, datetime.datetime)
    assert found.to_dict() == job(created_at=text, finished_at=text, moments=[text])


def test_a_time_keeps_its_spelling_over_copying_and_pickling(read):
    found = read(job(created_at="2024-05-01T10:20:30.123456789Z"))
    for copied in (copy.copy(found), copy.deepcopy(found)):
        assert copied.to_dict() == found.to_dict()
    moment = pickle.loads(pickle.dumps(found.created_at))  # noqa: S301  # pickled one line above
    assert (moment, moment.text) == (found.created_at, "2024-05-01T10:20:30.123456789Z")


def test_a_time_that_was_computed_is_written_anew(read):
    found = read(job(created_at="2024-05-01T10:20:30.123456789Z"))
    found.created_at += datetime.timedelta(days=1)
    assert found.to_dict()["created_at"] == "2024-05-02T10:20:30.123456+00:00"


def test_dates_and_uuids_stay_text(read):
    found = read(job(day="2024-05-01", trace="00000000-0000-0000-0000-000000000000"))
    assert (found.day, found.trace) == ("2024-05-01", "00000000-0000-0000-0000-000000000000")


@pytest.mark.parametrize("status", [404, 502])
@pytest.mark.parametrize(
    "content",
    [b"<html>Bad gateway</html>", b"", b"{", b"\xff\xfe", b"[" * 100_000],
    ids=["html", "empty", "broken", "binary", "deep"],
)
def test_a_body_that_is_no_json_on_a_documented_error_is_no_second_error(api, server, status, content):
    far_end = server(httpx.Response(status, content=content, headers={"content-type": "application/json"}))
    answer = api("list_jobs").sync_detailed(client=far_end.client())
    assert (answer.status_code, answer.parsed, answer.content) == (status, None, content)


def test_a_documented_error_is_read(api, models, server):
    far_end = server(httpx.Response(404, json={"message": "no", "code": 5}))
    parsed = api("list_jobs").sync(client=far_end.client())
    assert isinstance(parsed, models.Failure)
    assert parsed.to_dict() == {"message": "no", "code": 5}


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"<html></html>", "Expecting value"), (b"[" * 100_000, "nested too deeply")],
    ids=["html", "deep"],
)
def test_a_success_that_is_no_json_says_so(api, server, content, reason):
    far_end = server(httpx.Response(200, content=content))
    with pytest.raises(ValueError, match=reason):
        api("list_jobs").sync(client=far_end.client())


@pytest.mark.parametrize("status", [418, 520, 529, 599])
def test_a_status_that_nobody_documented_gives_nothing(api, server, status):
    answer = api("list_jobs").sync_detailed(client=server(httpx.Response(status, text="busy")).client())
    assert (int(answer.status_code), answer.parsed, answer.content) == (status, None, b"busy")


@pytest.mark.parametrize("status", [418, 520, 529])
def test_a_status_that_nobody_documented_raises_on_request(api, server, status):
    client = server(httpx.Response(status, text="busy")).client(raise_on_unexpected_status=True)
    with pytest.raises(UnexpectedStatus) as caught:
        api("list_jobs").sync(client=client)
    assert (caught.value.status_code, caught.value.content) == (status, b"busy")


def test_a_standard_status_has_its_name_and_another_one_is_a_number(api, server):
    statuses = [
        api("list_jobs").sync_detailed(client=server(httpx.Response(code)).client()).status_code for code in (404, 529)
    ]
    assert statuses == [HTTPStatus.NOT_FOUND, 529]
    assert isinstance(statuses[0], HTTPStatus)


def test_an_answer_without_a_body_gives_nothing(api, server):
    answer = api("delete_job").sync_detailed("j-1", client=server(httpx.Response(204)).client())
    assert (answer.status_code, answer.parsed) == (204, None)


@pytest.mark.parametrize("operation", ["download_file", "read_rows"])
def test_downloads_and_json_lines_come_as_the_bytes_they_are(api, server, operation):
    content = b'{"a": 1}\r\n\xff\x00'
    far_end = server(httpx.Response(200, content=content, headers={"content-type": "application/jsonl"}))
    arguments = ["f-1"] if operation == "download_file" else []
    found = api(operation).sync(*arguments, client=far_end.client())
    assert isinstance(found, File)
    assert found.payload == content


def test_text_is_read_in_the_charset_that_the_answer_names(api, server):
    headers = {"content-type": "text/plain; charset=latin-1"}
    far_end = server(httpx.Response(200, content="grün".encode("latin-1"), headers=headers))
    assert api("read_shard").sync(1, client=far_end.client()) == "grün"


def test_properties_of_any_name_are_read_and_written(models):
    names = [
        "d",
        "const",
        "field_dict",
        "class",
        "self",
        "cls",
        "rest",
        "value",
        "result",
        "src_dict",
        "property",
        "classmethod",
    ]
    names += ["datetime", "encode", "isinstance", "type", "id", "id_", "object", "list", "dict", "str", "fooBar"]
    names += ["foo_bar", "kebab-case", "@kind", "9lives", 'quote"d', "back\\slash", "ümlaut", "_private", "with space"]
    value = {name: f"{name} is here" for name in names}
    found = models.OddNames.from_dict(value)
    assert found.additional_properties == {}
    assert found.to_dict() == value
    assert models.OddNames(class_="a", self_="b").to_dict() == {"class": "a", "self": "b"}


def test_a_model_is_made_from_keywords_and_refuses_unknown_ones(models):
    with pytest.raises(TypeError, match="nmae"):
        models.JobPatch(nmae="x")


def test_models_compare_by_value_and_survive_pickling(models, read):
    first, second = read(job(grader={"type": "score"})), read(job(grader={"type": "score"}))
    assert first == second
    second.grader.model = "m"
    assert first != second
    assert pickle.loads(pickle.dumps(second)) == second  # noqa: S301  # pickled on this line


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))],  # noqa: S301
    ids=["copy", "deepcopy", "pickle"],
)  # fmt: skip
def test_unset_stays_the_one_unset(models, copied):
    assert copied(UNSET) is UNSET
    assert copied(models.JobPatch()).name is None
    assert copied(models.JobPatch()).to_dict() == copied(models.JobPatch(name=UNSET)).to_dict() == {}
    assert copied({"a": [UNSET]})["a"][0] is UNSET


def test_unset_is_one_false_and_called_by_its_name():
    assert Unset() is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


def test_models_are_imported_when_first_asked_for(models):
    assert "OddNames" in dir(models)
    with pytest.raises(AttributeError, match="NoSuchModel"):
        models.NoSuchModel  # noqa: B018  # asking is the test
