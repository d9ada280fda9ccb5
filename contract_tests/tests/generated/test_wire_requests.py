"""What the functions of a generated client send, byte by byte, for what the stock generator sends wrong or not at all."""

import datetime
import io
import json

import anyio
import httpx
import pytest
from finetuning_runtime._values.timestamps import Timestamp
from finetuning_runtime._values.unset import UNSET
from finetuning_runtime._wire.files import File

PAGE = {"data": [], "has_more": False}


@pytest.fixture
def listed(api, server):
    """The query string with which jobs are listed."""

    def listed(**arguments):
        far_end = server(PAGE)
        api("list_jobs").sync(client=far_end.client(), **arguments)
        return far_end.query

    return listed


def test_parameters_that_were_not_given_are_not_sent_and_neither_are_defaults(listed):
    assert listed() == ""


def test_a_deep_object_is_sent_member_by_member(listed):
    sent = listed(metadata={"team": "nlp", "run": "a b"})
    assert sent.replace("%20", "+") == "metadata%5Bteam%5D=nlp&metadata%5Brun%5D=a+b"  # httpx before 0.28 sends %20


def test_null_is_sent_as_null_where_null_is_a_value(listed):
    assert listed(metadata=None) == "metadata=null"


def test_none_means_left_out_where_null_is_no_value(listed):
    assert listed(after=None, limit=None, archived=None) == ""


def test_an_empty_deep_object_sends_nothing(listed):
    assert listed(metadata={}) == ""


def test_an_array_that_does_not_explode_is_one_parameter(listed):
    assert listed(ids=["a", "b"]) == "ids=a%2Cb"


def test_an_item_with_a_comma_is_refused_where_commas_separate(listed):
    with pytest.raises(ValueError, match="ids must not hold a comma"):
        listed(ids=["a,b"])


def test_an_array_that_explodes_is_repeated(listed):
    assert listed(kinds=["a", "b"]) == "kinds=a&kinds=b"


def test_an_object_of_the_default_style_is_sent_by_its_members_names(listed):
    assert listed(window={"from": "1", "to": "2"}) == "from=1&to=2"


def test_a_boolean_is_spelled_as_json_spells_it(listed):
    assert listed(archived=False) == "archived=false"


def test_a_number_that_is_the_default_is_sent_when_it_was_asked_for(listed):
    assert listed(limit=20) == "limit=20"


def test_a_time_is_sent_in_iso_8601(listed):
    moment = datetime.datetime(2024, 1, 1, 12, tzinfo=datetime.UTC)
    assert listed(since=moment) == "since=2024-01-01T12%3A00%3A00%2B00%3A00"


def test_a_time_that_the_server_wrote_is_sent_back_in_the_servers_spelling(listed):
    assert listed(since=Timestamp.parse("2024-01-01T12:00:00.123456789Z")) == "since=2024-01-01T12%3A00%3A00.123456789Z"


def test_text_cannot_smuggle_a_second_parameter(listed):
    assert listed(after="a&limit=1#x") == "after=a%26limit%3D1%23x"


def test_a_header_parameter_is_sent_and_left_out_when_not_given(api, server):
    far_end = server(PAGE)
    api("list_jobs").sync(client=far_end.client(), x_trace="t-1")
    api("list_jobs").sync(client=far_end.client())
    assert [request.headers.get("x-trace") for request in far_end.requests] == ["t-1", None]


@pytest.mark.parametrize("value", ["a\r\nX-Admin: 1", "a\nb", "a\x00b"])
def test_a_header_parameter_cannot_forge_another_header(api, server, value):
    far_end = server(PAGE)
    with pytest.raises(ValueError, match="X-Trace must not contain control characters"):
        api("list_jobs").sync(client=far_end.client(), x_trace=value)
    assert far_end.requests == []


def test_the_key_goes_where_security_of_the_whole_document_says(api, server):
    far_end = server(PAGE)
    api("list_jobs").sync(client=far_end.client())
    assert far_end.request.headers["authorization"] == "Bearer opens-nothing"


@pytest.mark.parametrize(
    ("job_id", "path"),
    [
        ("ftjob-1", b"/v1/jobs/ftjob-1"),
        ("../admin", b"/v1/jobs/..%2Fadmin"),
        ("a/b", b"/v1/jobs/a%2Fb"),
        ("a?x=1", b"/v1/jobs/a%3Fx=1"),
        ("a#b", b"/v1/jobs/a%23b"),
        ("%2e%2e", b"/v1/jobs/%252e%252e"),
        ("a:cancel", b"/v1/jobs/a%3Acancel"),
        ("a b", b"/v1/jobs/a%20b"),
        ("ünï", b"/v1/jobs/%C3%BCn%C3%AF"),
        ("...", b"/v1/jobs/..."),
        (";x=1", b"/v1/jobs/;x=1"),
    ],
)
def test_a_path_parameter_stays_one_segment(api, server, job_id, path):
    far_end = server({"id": "1"})
    api("retrieve_job").sync(job_id, client=far_end.client())
    assert far_end.request.url.raw_path == path


@pytest.mark.parametrize("job_id", ["", ".", "..", "a\nb", "a\x00", "a\x7f", "a\x85b", "\ud800"])
def test_what_cannot_be_one_segment_is_refused_before_anything_is_sent(api, server, job_id):
    far_end = server({"id": "1"})
    with pytest.raises(ValueError):  # noqa: PT011  # each has its own message
        api("retrieve_job").sync(job_id, client=far_end.client())
    assert far_end.requests == []


@pytest.mark.parametrize("job_id", [None, 1.5, True, b"a", ["a"], UNSET])
def test_a_path_parameter_of_another_type_is_refused_by_name(api, server, job_id):
    far_end = server({"id": "1"})
    with pytest.raises(TypeError, match="job_id"):
        api("retrieve_job").sync(job_id, client=far_end.client())
    assert far_end.requests == []


def test_a_number_in_the_path_is_sent(api, server):
    far_end = server(httpx.Response(200, text="log"))
    assert api("read_shard").sync(7, client=far_end.client()) == "log"
    assert far_end.request.url.raw_path == b"/v1/shards/7"


def test_a_verb_after_the_path_parameter_stays_as_it_is(api, server):
    far_end = server({"id": "1"})
    api("cancel_job").sync("j-1", client=far_end.client())
    assert (far_end.request.method, far_end.request.url.raw_path) == ("POST", b"/v1/jobs/j-1:cancel")


def test_a_json_body_holds_what_was_given_and_no_more(api, models, server):
    far_end = server({"id": "1"})
    grader = models.MatchGrader(type="match", reference="x")
    body = models.CreateJob(model="m", epochs="auto", metadata=None, grader=grader)
    api("create_job").sync(client=far_end.client(), body=body)
    assert far_end.request.headers["content-type"] == "application/json"
    assert json.loads(far_end.request.content) == {
        "model": "m",
        "epochs": "auto",
        "metadata": None,
        "grader": {"type": "match", "reference": "x"},
    }


def test_a_json_body_may_be_a_plain_dict_with_models_in_it(api, models, server):
    far_end = server({"id": "1"})
    body = {"model": "m", "grader": models.ScoreGrader(type="score"), "epochs": UNSET}
    api("create_job").sync(client=far_end.client(), body=body)
    assert json.loads(far_end.request.content) == {"model": "m", "grader": {"type": "score"}}


def test_a_time_in_a_body_is_sent_in_iso_8601(api, models, server):
    far_end = server({"id": "1"})
    moment = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
    api("create_job").sync(client=far_end.client(), body=models.CreateJob(model="m", starts_at=moment))
    assert json.loads(far_end.request.content)["starts_at"] == "2024-01-01T00:00:00+00:00"


def test_a_json_body_of_another_media_type_is_sent_under_that_one(api, models, server):
    far_end = server({"id": "1"})
    api("update_job").sync("j-1", client=far_end.client(), body=models.JobPatch(name=None))
    assert far_end.request.headers["content-type"] == "application/merge-patch+json"
    assert json.loads(far_end.request.content) == {"name": None}


def test_an_optional_body_that_was_not_given_is_not_sent(api, server):
    far_end = server({"id": "1"})
    api("update_job").sync("j-1", client=far_end.client())
    assert far_end.request.content == b""
    assert "content-type" not in far_end.request.headers


ROWS = b'{"a": 1}\n{"b": "\xc3\xbc"}\n'


@pytest.mark.parametrize("payload", [ROWS, io.BytesIO(ROWS)], ids=["bytes", "file"])
def test_json_lines_are_sent_as_they_are_under_their_own_media_type(api, server, payload):
    far_end = server({"id": "1"})
    api("write_rows").sync(client=far_end.client(), body=File(payload))
    assert far_end.request.headers["content-type"] == "application/jsonl"
    assert far_end.request.headers["content-length"] == str(len(ROWS))
    assert far_end.request.content == ROWS


@pytest.mark.anyio
async def test_json_lines_of_an_open_file_are_sent_from_asyncio_too(api, server):
    far_end = server({"id": "1"})
    async with far_end.client() as client:
        await api("write_rows").asyncio(client=client, body=File(io.BytesIO(ROWS)))
    assert far_end.request.content == ROWS


def test_a_plain_form_is_sent_field_by_field(api, models, server):
    far_end = server({"id": "1"})
    expiry = models.Expiry(anchor="created at", seconds=60)
    form = models.PlainForm(name="ü & b", public=True, tags=["a", "b"], expires_after=expiry)
    api("submit_form").sync(client=far_end.client(), body=form)
    assert far_end.request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert httpx.QueryParams(far_end.request.content.decode()).multi_items() == [
        ("name", "ü & b"),
        ("public", "true"),
        ("tags", "a"),
        ("tags", "b"),
        ("expires_after[anchor]", "created at"),
        ("expires_after[seconds]", "60"),
    ]


def test_both_flavours_send_the_same(api, models, server):
    far_end = server({"id": "1"})
    body = models.CreateJob(model="m")

    async def send():
        async with far_end.client() as client:
            return await api("create_job").asyncio_detailed(client=client, body=body)

    answered = anyio.run(send)
    assert answered.status_code == 200
    api("create_job").sync_detailed(client=far_end.client(), body=body)
    first, second = far_end.requests
    assert (first.method, first.url, first.content) == (second.method, second.url, second.content)
    assert first.headers == second.headers
