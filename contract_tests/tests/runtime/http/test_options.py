"""What a caller may say of a call or a client, and what is refused before anything is sent."""

import json

import httpx
import pytest
from finetuning_runtime._http import options
from finetuning_runtime._values.operations import Operation
from finetuning_runtime._wire.request import JsonBody, Request

KEY = "sk-secret-0123456789"
READ = Operation("OpenAI", "retrieve_job", decode=lambda value: value)
GET = Request("GET", "/jobs/1")
NUMBERS = {"timeout": options.checked_timeout, "total_timeout": options.checked_total_timeout}


@pytest.fixture
def sent(flavour):
    """Makes one call with these options and gives the request."""

    def sent(request=GET, client=None, **call_options):
        requests = []

        def handle(request):
            requests.append(request)
            return httpx.Response(200, json={})

        client = flavour.client(handle, **(client or {}))
        flavour.run(client._session.send(READ, request, call_options))
        (request,) = requests
        return request

    return sent


@pytest.mark.parametrize("check", NUMBERS.values(), ids=NUMBERS)
@pytest.mark.parametrize("seconds", [0, -1, -0.5, float("nan"), float("inf"), -float("inf")])
def test_a_time_that_is_not_more_than_nothing_and_finite_is_refused(check, seconds):
    with pytest.raises(ValueError, match=r"timeout must be more than 0 seconds, and finite, not "):
        check(seconds)


@pytest.mark.parametrize("check", NUMBERS.values(), ids=NUMBERS)
@pytest.mark.parametrize("seconds", ["5", True, b"5", (5.0, 600.0), [5], {"connect": 5}])
def test_a_time_that_is_no_number_is_refused(check, seconds):
    with pytest.raises(TypeError, match=r"timeout must be a number of seconds, not \w+"):
        check(seconds)


def test_a_timeout_is_a_number_or_httpx_own_or_none_for_no_limit():
    own = httpx.Timeout(600, connect=1)
    assert options.checked_timeout(own) is own
    assert options.checked_timeout(2) == httpx.Timeout(2)
    assert options.checked_timeout(None) == httpx.Timeout(None)
    assert options.checked_total_timeout(None) is None
    assert options.checked_total_timeout(0.5) == 0.5


@pytest.mark.parametrize(("value", "error"), [(-1, ValueError), (1.0, TypeError), (True, TypeError), ("2", TypeError)])
def test_a_number_of_retries_is_a_whole_number_from_0(value, error):
    assert options.checked_max_retries(0) == 0
    with pytest.raises(error, match="max_retries must be"):
        options.checked_max_retries(value)


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("timeout", 0, ValueError),
        ("timeout", "5", TypeError),
        ("total_timeout", -1, ValueError),
        ("max_retries", -1, ValueError),
        ("max_retries", 1.5, TypeError),
        ("idempotency_key", "", ValueError),
        ("idempotency_key", " ", ValueError),
        ("idempotency_key", "a\nb", ValueError),
        ("idempotency_key", 5, TypeError),
        ("extra_headers", "x", TypeError),
        ("extra_headers", {"x": 5}, TypeError),
        ("extra_headers", {5: None}, TypeError),
        ("extra_headers", {"a b": None}, ValueError),
        ("extra_headers", {5: "x"}, TypeError),
        ("extra_headers", {"a b": "x"}, ValueError),
        ("extra_headers", {"": "x"}, ValueError),
        ("extra_headers", {"x:": "x"}, ValueError),
        ("extra_headers", {"x\r\ny": "x"}, ValueError),
        ("extra_headers", {"x": "a\r\nb: c"}, ValueError),
        ("extra_headers", {"x": "ü"}, ValueError),
        ("extra_query", "x=1", TypeError),
        ("extra_query", {5: 1}, TypeError),
        ("extra_query", {"x": b"1"}, TypeError),
        ("extra_query", {"x": float("nan")}, ValueError),
        ("extra_body", {"x": 1}, TypeError),
        ("on_progress", print, TypeError),
    ],
)
def test_each_option_is_refused_by_name_before_anything_is_sent(flavour, name, value, error):
    def nobody(request):
        raise AssertionError("sent")

    with pytest.raises(error, match=f"{name}|^x must"):  # of a query, the parameter at fault is named
        flavour.run(flavour.client(nobody)._session.send(READ, GET, {name: value}))


def test_an_option_that_does_not_exist_is_refused_as_python_refuses_an_argument(sent):
    with pytest.raises(
        TypeError, match=r"^retrieve_job\(\) got an unexpected keyword argument 'timeuot'; did you mean 'timeout'\?$"
    ):
        sent(timeuot=5)


@pytest.mark.parametrize("value", [KEY + "\nx", KEY + "\r\nx: y", KEY + "\x00x", KEY + "ü"])
def test_a_header_that_is_refused_is_not_shown(value):
    with pytest.raises(ValueError, match=r"^headers\['x-key'\] holds characters that a header cannot carry$"):
        options.checked_headers("headers", {"x-key": value})


def test_white_space_around_a_header_does_not_count_and_names_are_in_lower_case():
    assert options.checked_headers("headers", {"X-Key": f" {KEY}\r\n"}) == {"x-key": KEY}


def test_headers_of_the_call_replace_those_of_the_client_whatever_their_case(sent):
    request = sent(
        client={"headers": {"authorization": "Bearer a", "x-kept": "1"}}, extra_headers={"AUTHORIZATION": "b"}
    )
    assert request.headers.get_list("authorization") == ["b"]
    assert request.headers["x-kept"] == "1"


def test_a_header_of_the_client_is_left_out_where_the_call_says_none(sent):
    request = sent(
        client={"headers": {"authorization": "Bearer a", "x-kept": "1"}}, extra_headers={"Authorization": None}
    )
    assert "authorization" not in request.headers
    assert request.headers["x-kept"] == "1"


@pytest.mark.parametrize("name", ["idempotency_key", "extra_headers", "extra_query", "extra_body", "on_progress"])
def test_an_option_that_is_none_is_as_good_as_left_out(sent, name):
    request = Request("POST", "/jobs", [("limit", "1")], body=JsonBody({"model": "m"}))
    given, left_out = sent(request, **{name: None}), sent(request)
    assert (given.url, given.headers, given.content) == (left_out.url, left_out.headers, left_out.content)


def test_query_parameters_of_the_client_go_along_unless_the_call_has_its_own(sent):
    client = {"query": [("api-version", "1"), ("limit", "5")]}
    assert sent(client=client).url.query == b"api-version=1&limit=5"
    request = GET._replace(query=[("limit", "9")])
    assert sent(request, client=client).url.query == b"api-version=1&limit=9"
    assert sent(request, client=client, extra_query={"api-version": 2}).url.query == b"limit=9&api-version=2"


def test_the_query_of_the_call_replaces_what_the_operation_says_and_keeps_the_rest(sent):
    request = sent(
        GET._replace(query=[("after", "a"), ("limit", "5")]),
        extra_query={"after": "b", "deep": {"er": [1, 2]}, "no": None},
    )
    assert request.url.query == b"limit=5&after=b&deep%5Ber%5D=1&deep%5Ber%5D=2&no=null"


def test_a_deep_object_is_replaced_whole(sent):
    request = sent(
        GET._replace(query=[("metadata[team]", "nlp"), ("metadata[run]", "1"), ("metadatas", "x")]),
        extra_query={"metadata": {"team": "vision"}},
    )
    assert request.url.query == b"metadatas=x&metadata%5Bteam%5D=vision"


def test_further_members_of_a_body_are_sent_beside_its_own(sent):
    request = sent(Request("POST", "/jobs", body=JsonBody({"model": "m"})), extra_body={"new": [1], "model": "n"})
    assert request.content == b'{"model":"n","new":[1]}'


def test_further_members_are_merged_into_the_objects_of_a_body_on_every_level(sent):
    body = JsonBody(
        {"method": {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 3}}}, "tags": {"a": "b"}}
    )
    further = {"method": {"supervised": {"hyperparameters": {"l2_multiplier": 0.1}}}, "tags": None}
    assert json.loads(sent(Request("POST", "/jobs", body=body), extra_body=further).content) == {
        "method": {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 3, "l2_multiplier": 0.1}}},
        "tags": None,
    }
    assert body.value["tags"] == {"a": "b"}, "what the caller gave stays as it was"


def test_the_idempotency_key_is_sent(sent):
    assert sent(idempotency_key=" k-1 ").headers["idempotency-key"] == "k-1"


def test_the_timeout_of_the_call_counts_for_this_call(sent):
    assert sent(timeout=3).extensions["timeout"] == httpx.Timeout(3).as_dict()
    assert sent(timeout=None).extensions["timeout"] == httpx.Timeout(None).as_dict()
    assert sent(client={"timeout": httpx.Timeout(7)}).extensions["timeout"] == httpx.Timeout(7).as_dict()


def test_without_a_word_connecting_takes_5_seconds_and_everything_else_600_at_most(sent):
    assert sent().extensions["timeout"] == {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}
