"""What is raised, and what it says. The bodies are those that real servers were seen to send."""

import copy
import json
import pickle

import httpx
import pytest
from finetuning_clients import dataherald, portkey
from finetuning_runtime._errors import exceptions
from finetuning_runtime._errors.exceptions import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    FinetuningError,
    TransferError,
    TransferInterruptedError,
)
from finetuning_runtime._errors.from_httpx import connection_error, status_error
from finetuning_runtime._responses.dialect import Dialect, note_dialect
from finetuning_runtime._values.operations import Operation
from hypothesis import given, settings
from hypothesis import strategies as st

from ..clients import retrieve, run

KEY = "sk-verysecretkey123"
REQUEST = httpx.Request(
    "GET",
    "https://me:pass-word@api.example/v1/jobs?X-Goog-Signature=abcdef",
    headers={"authorization": f"Bearer {KEY}"},
)


SPELLED_OTHERWISE = Dialect(message=("description",), code=("error_code",), request_id_headers=("x-portkey-trace-id",))


def answer(status, body=b"", dialect=SPELLED_OTHERWISE, **headers):
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    response = httpx.Response(status, content=content, headers=headers, request=REQUEST)
    note_dialect(response, dialect)
    return response


def error(status, body=b"", **headers):
    return status_error(answer(status, body, **headers), provider="OpenAI")


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (502, "InternalServerError"),
        (529, "InternalServerError"),
        (599, "InternalServerError"),
        (307, "APIStatusError"),
        (408, "APIStatusError"),
        (412, "APIStatusError"),
        (418, "APIStatusError"),
        (446, "APIStatusError"),
        (600, "APIStatusError"),
    ],
)
def test_each_status_has_its_exception(status, name):
    found = error(status)
    assert type(found).__name__ == name
    assert isinstance(found, APIStatusError | APIError | FinetuningError)
    assert found.status_code == status
    assert found.body is None
    assert str(found).startswith(f"OpenAI answered {status}: ")


OPENAI = {
    "error": {
        "message": "Could not find fine tune: ftjob-1",
        "type": "invalid_request_error",
        "param": "fine_tune_id",
        "code": "fine_tune_not_found",
    }
}
DIALECTS = [
    (OPENAI, "Could not find fine tune: ftjob-1", "fine_tune_not_found", "invalid_request_error", "fine_tune_id"),
    ({"error": {"message": "m", "type": "t", "param": None, "code": None}}, "m", None, "t", None),
    ({**OPENAI, "detail": "Not Found"}, OPENAI["error"]["message"], "fine_tune_not_found", "invalid_request_error", "fine_tune_id"),
    ({"error": {"message": "openai error: m", "code": "c", "type": "t", "param": "p"}, "provider": "openai"}, "openai error: m", "c", "t", "p"),
    ({"error": {"message": "The API key is invalid.", "param": None, "code": "UNAUTHORIZED", "type": "error"}, "request_id": "r"}, "The API key is invalid.", "UNAUTHORIZED", "error", None),
    ({"status": "failure", "message": "Portkey Error: Invalid API Key. Error Code: 03"}, "Portkey Error: Invalid API Key. Error Code: 03", None, None, None),
    ({"status": "failure", "message": "no", "errors": ["x"]}, "no", None, None, None),
    ({"code": 5, "details": [], "message": "resource not found"}, "resource not found", 5, None, None),
    ({"code": 3, "message": 'parsing field "page_size"', "details": [{"@type": "x"}]}, 'parsing field "page_size"', 3, None, None),
    ({"detail": "Model not found"}, "Model not found", None, None, None),
    (
        {"detail": [{"loc": ["body", "base_llm", "model_name"], "msg": "Model gpt-5 not supported", "type": "value_error"}]},
        "base_llm.model_name: Model gpt-5 not supported", None, "value_error", "base_llm.model_name",
    ),
    (
        {"detail": [{"loc": ["body", "a"], "msg": "x", "type": "t1"}, {"loc": ["query", "b", 0], "msg": "y", "type": "t2"}]},
        "a: x; query.b.0: y", None, "t1", "a",
    ),
    (
        {"error_code": "golden_sql_not_found", "message": "no such", "description": None, "detail": {"a": 1}},
        "no such", "golden_sql_not_found", None, None,
    ),
    ({"error_code": "invalid_object_id", "message": "", "description": "not an id"}, "not an id", "invalid_object_id", None, None),
    ({"title": "Bad", "status": 400, "detail": "Out of stock", "type": "about:blank"}, "Out of stock", None, None, None),
    ({"error": "unauthorized", "code": "x"}, "unauthorized", "x", None, None),
    ({"errors": [{"message": "m1", "code": "c1"}, {"message": "m2"}]}, "m1", "c1", None, None),
    ([{"message": "in a list", "code": 7}], "in a list", 7, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("body", "message", "code", "kind", "param"), DIALECTS)
def test_every_dialect_is_understood(body, message, code, kind, param):
    found = error(400, body)
    assert (found.detail, found.code, found.type, found.param) == (message, code, kind, param)
    assert found.body == body
    assert message in str(found)


def test_names_of_other_dialects_mean_nothing():
    body = {"error_code": "c", "message": "", "description": "d"}
    found = status_error(answer(400, body, Dialect(), **{"x-portkey-trace-id": "t"}))
    assert (found.detail, found.code, found.request_id) == (json.dumps(body), None, None)


@pytest.mark.parametrize(
    ("package", "body", "headers", "found"),
    [
        (dataherald, {"error_code": "c", "message": "", "description": "d"}, {}, ("d", "c", None)),
        (portkey, {"status": "failure", "message": "m"}, {"x-portkey-trace-id": "t"}, ("m", None, "t")),
    ],
    ids=["dataherald", "portkey"],
)
def test_a_client_knows_how_its_provider_spells_errors(package, body, headers, found):
    transport = httpx.MockTransport(lambda _: httpx.Response(418, json=body, headers=headers))
    keys = {"api_key": "k", "virtual_key": "v"} if package is portkey else {}
    with package.Client(**keys, transport=transport) as client, pytest.raises(APIStatusError) as error:
        client.request("GET", "/x")
    assert (error.value.detail, error.value.code, error.value.request_id) == found


def test_the_message_says_who_what_and_where():
    found = error(404, OPENAI, **{"x-request-id": "req_1"})
    assert str(found) == (
        "OpenAI answered 404: Could not find fine tune: ftjob-1 "
        "(fine_tune_not_found, parameter fine_tune_id, request id req_1)"
    )


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"<html><head><title>502 Bad\n Gateway</title></head><body><h1>x</h1></body></html>", "502 Bad Gateway"),
        (b"<html><body><h1>Service</h1> unavailable</body></html>", "Service unavailable"),
        (b"", "Bad Gateway"),
        (b"  \n", "Bad Gateway"),
        (b'{"error": {"mess', '{"error": {"mess'),
        (b"upstream connect error", "upstream connect error"),
        (b"Traceback (most recent call last):\n  File x\nValueError: boom\n", "ValueError: boom"),
        (b"\xff\xfe\x00", "\ufffd\ufffd"),
        (b"{}", "{}"),
        (b"null", "Bad Gateway"),
        (b'{"foo": "bar"}', '{"foo": "bar"}'),
        (b"NaN", "nan"),
    ],
)
def test_what_is_no_error_body_is_shown_as_far_as_it_helps(body, message):
    assert message.lower() in str(error(502, body)).lower()


def test_a_long_page_is_cut_short():
    found = error(500, b"x y " * 100_000)
    assert len(str(found)) < 600
    assert len(found.body) == 400_000


def test_a_long_message_is_cut_short_and_kept_in_one_line():
    found = error(500, {"error": {"message": "a\r\n\x1b[31mb" * 10_000}})
    assert len(str(found)) < 2100
    assert str(found).isprintable()


@pytest.mark.parametrize("charset", ["nonsense", "base64", "utf-16", "idna", "undefined", "rot13", "latin-1"])
def test_a_strange_charset_does_no_harm(charset):
    assert "answered 500" in str(error(500, b"caf\xe9", **{"content-type": f"text/html; charset={charset}"}))


@pytest.mark.parametrize(
    ("headers", "body", "request_id"),
    [
        ({"x-request-id": "a"}, {}, "a"),
        ({"X-Portkey-Trace-Id": "b"}, {}, "b"),
        ({"cf-ray": "c"}, {}, "c"),
        ({"x-request-id": "", "request-id": "d"}, {}, "d"),
        ({}, {"request_id": "e"}, "e"),
        ({"x-request-id": "a"}, {"request_id": "e"}, "a"),
        ({}, {"request_id": 5}, None),
        ({}, [], None),
    ],
)
def test_the_request_id_is_found(headers, body, request_id):
    assert error(500, body, **headers).request_id == request_id


def test_a_redirect_says_where_to_without_its_query():
    found = error(307, b"", location="https://u:p@other.example/v2/jobs?signature=abc")
    assert "to https://other.example/v2/jobs; is the base URL right?" in str(found)


def test_a_message_never_repeats_the_key():
    found = error(401, {"error": {"message": f"Incorrect API key provided: {KEY}.", "code": "invalid_api_key"}})
    assert KEY not in str(found) + repr(found) + found.detail
    assert "Incorrect API key provided" in str(found)


def deep(depth, opening='{"detail":', closing="}"):
    return (opening * depth + "1" + closing * depth).encode()


@pytest.mark.parametrize("depth", [5, 500, 900, 5_000, 200_000])
@pytest.mark.parametrize("pair", ['{"detail":|}', '{"error":|}', '{"errors":[|]}', "[|]", '[{"error":|}]'])
def test_deep_nesting_does_no_harm(depth, pair):
    assert isinstance(error(400, deep(depth, *pair.split("|"))), exceptions.BadRequestError)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["error", "errors", "detail", "message", "code", "loc", "msg", "type", "param", "error_code", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=200, deadline=None, database=None)
@given(st.integers(100, 999).filter(lambda status: not 200 <= status <= 299), JSON)
def test_any_json_is_an_error_of_its_status(status, body):
    found = error(status, body)
    assert found.status_code == status
    assert found.detail
    assert str(found).isprintable()
    assert str(pickle.loads(pickle.dumps(found))) == str(found)  # noqa: S301  # our own


@settings(max_examples=100, deadline=None, database=None)
@given(st.binary(), st.sampled_from(["application/json", "text/html; charset=utf-16", "", "x"]))
def test_any_bytes_are_an_error_of_their_status(body, kind):
    assert "answered 418" in str(error(418, body, **{"content-type": kind}))


@settings(max_examples=100, deadline=None, database=None)
@given(JSON | st.binary())
def test_a_successful_response_is_read_or_refused_as_such(body):
    from finetuning_runtime._http.results import decoded, received

    operation = Operation("OpenAI", "op", lambda value: dict(value) if isinstance(value, dict) else value)
    response = answer(200, body)
    try:
        decoded(operation, received(operation, response, "OpenAI"))
    except APIResponseValidationError as found:
        assert "OpenAI answered 200 to op" in str(found)  # noqa: PT017  # either is right


def failures():
    request_error = connection_error(httpx.ConnectError("refused", request=REQUEST), provider="OpenAI")
    return [
        error(404, OPENAI, **{"x-request-id": "req_1", "set-cookie": "c=1", "retry-after": "3"}),
        error(502, b"<html>"),
        request_error,
        connection_error(httpx.ReadTimeout("", request=REQUEST)),
        APIResponseValidationError("no", response=answer(200, b"x")),
        TransferInterruptedError("broke", request=REQUEST),
        exceptions.ConfigurationError("c"),
        exceptions.PaginationError("p"),
        exceptions.TransferTimeoutError("stopped", request=REQUEST),
        TransferError("t"),
        exceptions.JobFailedError("j", {"id": 1}),
        exceptions.WaitTimeoutError("j", None),
    ]


@pytest.mark.parametrize("failure", failures(), ids=lambda failure: type(failure).__name__)
@pytest.mark.parametrize("remade", [lambda e: pickle.loads(pickle.dumps(e)), copy.deepcopy, copy.copy])  # noqa: S301
def test_errors_are_pickled_and_copied_without_their_keys(failure, remade):
    again = remade(failure)
    assert type(again) is type(failure)
    assert str(again) == str(failure)
    assert again.args == failure.args
    for name in ("status_code", "code", "body", "request_id", "retry_after", "detail", "job", "message"):
        assert getattr(again, name, None) == getattr(failure, name, None)
    data = pickle.dumps(failure)
    for secret in (KEY, "pass-word", "abcdef", "c=1"):
        assert secret.encode() not in data
    if isinstance(failure, APIStatusError):
        assert again.response.text == failure.response.text
        assert again.request.method == "GET"


def test_a_compressed_response_is_pickled_readable():
    import gzip

    response = answer(400, gzip.compress(b'{"message": "m"}'), **{"content-encoding": "gzip"})
    again = pickle.loads(pickle.dumps(status_error(response)))  # noqa: S301
    assert again.response.json() == {"message": "m"}


@pytest.mark.parametrize("failure", failures(), ids=lambda failure: type(failure).__name__)
def test_no_representation_shows_a_secret(failure):
    shown = (
        repr(failure) + str(failure) + repr(getattr(failure, "response", "")) + repr(failure.__dict__.get("message"))
    )
    assert not any(secret in shown for secret in (KEY, "pass-word", "abcdef"))


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"llm_api_key": "sk-of-the-model"}, "no such key: sk-of-the-model"),
        ({"wandbConfig": {"apiKey": "wandb-0123"}}, "wandb-0123 is refused"),
        ([{"nested": [{"password": "long-enough"}]}], "long-enough?"),
        ({"connection_uri": "postgresql://reader:long-enough@db.example:5432/sales"}, "reader:long-enough@db.example"),
        (
            {"connection_uri": "mysql+pymysql://:long-enough@db.example/s"},
            "cannot connect to ://:long-enough@db.example",
        ),
    ],
)
def test_a_server_that_repeats_the_body_gives_no_secret_away(sent, said):
    request = httpx.Request("POST", "https://api.example/v1/jobs", json=sent)
    failure = status_error(httpx.Response(422, json={"message": said}, request=request))
    assert "[redacted]" in str(failure)
    assert not any(secret in str(failure) for secret in ("sk-of-the-model", "wandb-0123", "long-enough"))


@pytest.mark.parametrize(
    "said", ["no route /v1/jobs?limit=5&sig=s%2Bm0123456789", "no key s+m0123456789", "s%2Bm0123456789"]
)
def test_a_server_that_repeats_the_address_gives_no_secret_away(said):
    request = httpx.Request("GET", "https://api.example/v1/jobs?limit=5&sig=s%2Bm0123456789")
    failure = status_error(httpx.Response(404, json={"message": said}, request=request))
    assert "[redacted]" in str(failure)
    assert "m0123456789" not in str(failure)


@pytest.mark.parametrize("before", range(470, 501, 6))
def test_a_secret_that_is_cut_short_is_not_shown_either(before):
    request = httpx.Request("POST", "https://api.example/v1/jobs", headers={"authorization": f"Bearer {KEY}"})
    failure = status_error(httpx.Response(500, text="x" * before + KEY + "y" * 100, request=request))
    assert KEY[:8] not in str(failure)


def test_a_body_without_secrets_is_repeated_as_it_is():
    request = httpx.Request(
        "POST", "https://api.example/v1/jobs", json={"model": "gpt-4o-mini", "url": "https://x/y@z"}
    )
    failure = status_error(httpx.Response(400, json={"message": "gpt-4o-mini at https://x/y@z"}, request=request))
    assert failure.detail == "gpt-4o-mini at https://x/y@z"


def test_a_response_in_time_and_none_are_told_apart():
    late = connection_error(httpx.ReadTimeout("slow", request=REQUEST), provider="OpenAI")
    none = connection_error(httpx.ConnectError("[Errno 111] Connection refused", request=REQUEST), provider="OpenAI")
    assert isinstance(late, APITimeoutError)
    assert not isinstance(none, APITimeoutError)
    assert isinstance(none, APIConnectionError)
    assert str(late) == "OpenAI at api.example did not answer in time (ReadTimeout)"
    assert str(none) == "OpenAI at api.example could not be reached: [Errno 111] Connection refused"


def test_a_client_whose_connections_are_all_in_use_says_so_and_does_not_blame_the_server():
    full = connection_error(httpx.PoolTimeout("full", request=REQUEST), provider="OpenAI")
    assert isinstance(full, APITimeoutError)
    assert str(full) == (
        "no connection to OpenAI at api.example became free in time (PoolTimeout): this client's other calls hold them all"
    )


def test_a_server_that_cannot_be_reached_is_named_with_its_port_and_without_a_password():
    request = httpx.Request("GET", "http://user:password@127.0.0.1:8000/v1/jobs")
    none = connection_error(httpx.ConnectError("refused", request=request), provider="OpenAI")
    assert str(none) == "OpenAI at 127.0.0.1:8000 could not be reached: refused"


def test_whatever_went_wrong_with_a_call_can_be_asked_what_the_server_said():
    found = connection_error(httpx.ConnectError("x", request=REQUEST))
    assert [found.body, found.code, found.type, found.param, found.request_id] == [None] * 5


def test_a_response_that_cannot_be_read_is_shown_as_text():
    response = httpx.Response(200, content="<p>é</p>", headers={"x-request-id": "req_1"}, request=REQUEST)
    found = APIResponseValidationError("no JSON", response=response)
    assert (found.body, found.request_id, found.code) == ("<p>é</p>", "req_1", None)
    assert APIResponseValidationError("empty", response=httpx.Response(200, request=REQUEST)).body is None


@pytest.mark.parametrize("error", [httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError])
def test_a_server_that_was_reached_is_not_said_to_be_out_of_reach(error):
    broken = connection_error(error("[Errno 104] Connection reset by peer", request=REQUEST), provider="OpenAI")
    assert str(broken) == "OpenAI at api.example broke off the connection: [Errno 104] Connection reset by peer"


def test_a_body_that_cannot_be_decompressed_is_said_to_be_that():
    broken = connection_error(httpx.DecodingError("incorrect header check", request=REQUEST), provider="OpenAI")
    assert str(broken) == "OpenAI at api.example sent what cannot be decompressed: incorrect header check"


@pytest.mark.parametrize(
    "body", [{"error": {"message": "no budget", "code": "x"}}, {"error": "no budget"}, {"detail": "no budget"}]
)
def test_an_error_that_is_reported_with_status_200_is_not_taken_for_a_job(kind, body):
    client = kind("sk-1", transport=httpx.MockTransport(lambda _: httpx.Response(200, json=body)))
    sentence = "^OpenAI answered 200 to retrieve_fine_tuning_job, but with an error: no budget$"
    with pytest.raises(APIResponseValidationError, match=sentence):
        run(client, retrieve(client))


@pytest.mark.parametrize(
    "body", [{"id": "j", "error": {"message": "no budget"}}, {"error": {}}, {"error": None}, {"x": 1}, {}]
)
def test_a_job_with_an_error_is_a_job(kind, body):
    client = kind("sk-1", transport=httpx.MockTransport(lambda _: httpx.Response(200, json=body)))
    assert run(client, retrieve(client))[0].to_dict() == body


def test_what_cannot_be_sent_is_not_quoted():
    found = connection_error(httpx.LocalProtocolError(f"Illegal header value b'Bearer {KEY}\\n'", request=REQUEST))
    assert KEY not in str(found)


def test_an_error_without_a_request_can_be_made():
    assert connection_error(httpx.ConnectError("x")).request is None


def test_every_exception_is_offered_by_the_clients():
    errors = {
        name
        for name, value in vars(exceptions).items()
        if isinstance(value, type) and issubclass(value, exceptions.FinetuningError)
    }
    assert set(exceptions.__all__) == errors
