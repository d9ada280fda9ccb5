"""The clients themselves: independent copies, closing, and what openapi-python-client's own functions get."""

import asyncio

import httpx
import pytest
from finetuning_clients import dataherald, fireworks, openai, portkey
from finetuning_runtime._errors.exceptions import ConfigurationError, InternalServerError
from finetuning_runtime._http import client as client_module

from ..clients import KEY, handed_out, is_async, refuses, retrieve, run

pytestmark = pytest.mark.usefixtures("own_environment")


def test_a_copy_sends_with_its_own_settings_and_the_original_with_its_own(mocked):
    client, requests = mocked(default_headers={"x-both": "1", "x-changed": "old"}, timeout=7, max_retries=0)
    jobs = client.fine_tuning.jobs  # a resource that was there before
    copy = client.with_options(
        base_url="https://copy.example/v2", timeout=3, default_headers={"X-Changed": "new", "x-new": "2"}
    )
    run(client, lambda: copy.fine_tuning.jobs.retrieve("a"), lambda: jobs.retrieve("b"), retrieve(client, "c"))
    first, *others = requests
    assert str(first.url) == "https://copy.example/v2/fine_tuning/jobs/a"
    assert {name: first.headers.get(name) for name in ("x-both", "x-changed", "x-new")} == {
        "x-both": "1",
        "x-changed": "new",
        "x-new": "2",
    }
    assert first.headers["authorization"] == f"Bearer {KEY}"
    assert first.extensions["timeout"] == httpx.Timeout(3).as_dict()
    for other in others:
        assert other.url.host == "api.openai.com"
        assert {name: other.headers.get(name) for name in ("x-both", "x-changed", "x-new")} == {
            "x-both": "1",
            "x-changed": "old",
            "x-new": None,
        }
        assert other.extensions["timeout"] == httpx.Timeout(7).as_dict()


@pytest.mark.parametrize(("own", "of_the_copy"), [(0, 3), (3, 0)])
def test_a_copy_repeats_as_often_as_it_was_told_and_the_original_too(mocked, own, of_the_copy):
    client, requests = mocked(500, max_retries=own)
    copy = client.with_options(max_retries=of_the_copy)
    for one, times in ((copy, of_the_copy), (client, own)):
        requests.clear()
        with pytest.raises(InternalServerError):
            run(client, retrieve(one))
        assert len(requests) == 1 + times
        assert one.max_retries == times


def test_a_copy_has_as_much_time_as_it_was_told_and_the_original_too(mocked):
    client, requests = mocked(500, total_timeout=0.001)
    copy = client.with_options(total_timeout=None)
    for one, sent in ((copy, 3), (client, 1)):  # the shortest pause is longer than a thousandth of a second
        requests.clear()
        with pytest.raises(InternalServerError):
            run(client, retrieve(one))
        assert len(requests) == sent


def test_a_copy_of_a_copy_has_what_both_were_told(mocked):
    client, requests = mocked()
    copy = client.with_options(default_headers={"x-a": "1", "x-b": "1"}).with_options(
        default_headers={"x-b": "2"}, timeout=1
    )
    run(client, retrieve(copy))
    (request,) = requests
    assert (request.headers["x-a"], request.headers["x-b"]) == ("1", "2")


def test_without_a_word_a_copy_is_equal_but_its_own(mocked):
    client, _ = mocked(default_headers={"x": "1"})
    copy = client.with_options()
    assert copy is not client
    assert type(copy) is type(client)
    assert copy._session.settings == client._session.settings
    assert copy.fine_tuning is not client.fine_tuning
    assert copy.fine_tuning._session is copy._session


def test_what_was_given_to_a_copy_belongs_to_it(mocked):
    client, requests = mocked()
    given = {"x-a": "1"}
    copy = client.with_options(default_headers=given)
    given["x-a"] = "2"
    run(client, retrieve(copy))
    assert requests[0].headers["x-a"] == "1"


@pytest.mark.parametrize(
    ("option", "value", "error"),
    [
        ("base_url", "api.example", ConfigurationError),
        ("base_url", "", ConfigurationError),
        ("timeout", 0, ValueError),
        ("max_retries", -1, ValueError),
        ("total_timeout", "x", TypeError),
        ("default_headers", {"x": "a\nb"}, ValueError),
        ("timeuot", 5, TypeError),
    ],
)
def test_a_copy_is_refused_for_what_a_client_would_be(mocked, option, value, error):
    client, _ = mocked()
    with pytest.raises(error, match=option):
        client.with_options(**{option: value})


def test_a_copy_may_be_made_while_another_thread_asks_for_a_resource(mocked, monkeypatch):
    client, _ = mocked()
    own = client_module._is_cached

    def is_cached(cls, name):  # another thread's turn, in the middle
        for resource in ("files", "fine_tuning", "models"):
            getattr(client, resource)
        return own(cls, name)

    monkeypatch.setattr(client_module, "_is_cached", is_cached)
    copy = client.with_options(timeout=5)
    assert not {"files", "fine_tuning", "models"} & copy.__dict__.keys()


def test_a_copy_of_a_client_of_ones_own_has_what_that_has(kind):
    class Own(kind):
        def __init__(self, tenant, **arguments):
            super().__init__(**arguments)
            self.tenant = tenant

    copy = Own("acme", api_key=KEY).with_options(timeout=5)
    assert isinstance(copy, Own)
    assert copy.tenant == "acme"


def test_a_user_name_and_password_stay_with_the_address_they_came_with(mocked):
    client, requests = mocked(base_url="https://me:pass-word@a.example")
    copies = [
        client.with_options(base_url="https://b.example"),
        client.with_options(base_url="https://you:x@b.example"),
        client.with_options(timeout=5),
    ]
    run(client, *map(retrieve, (client, *copies)))
    assert [request.headers["authorization"] for request in requests] == [
        "Basic bWU6cGFzcy13b3Jk",
        f"Bearer {KEY}",
        "Basic eW91Ong=",
        "Basic bWU6cGFzcy13b3Jk",
    ]
    assert all(not request.url.userinfo for request in requests)


def test_the_httpx_client_that_is_handed_out_has_the_copys_settings(mocked):
    client, requests = mocked(default_headers={"x-a": "1"})
    before = handed_out(client)
    copy = client.with_options(base_url="https://copy.example/v2", default_headers={"x-a": "2"}, timeout=3)
    assert handed_out(client) is before
    assert handed_out(copy) is not before
    assert str(handed_out(copy).base_url) == "https://copy.example/v2/"
    assert handed_out(copy).timeout == httpx.Timeout(3)
    run(client, lambda: handed_out(copy).get("/files"), lambda: before.get("/files"))
    assert [str(request.url) for request in requests] == [
        "https://copy.example/v2/files",
        "https://api.openai.com/v1/files",
    ]
    assert [request.headers["x-a"] for request in requests] == ["2", "1"]
    assert [request.headers["authorization"] for request in requests] == [f"Bearer {KEY}"] * 2


def test_closing_the_httpx_client_that_was_handed_out_leaves_ours_open(mocked):
    client, requests = mocked()
    before = handed_out(client)
    run(client, before.aclose if is_async(client) else before.close)
    assert not client.is_closed
    assert handed_out(client) is not before
    run(client, lambda: handed_out(client).get("/files"), retrieve(client))
    assert len(requests) == 2


def close(client):
    return client.close


@pytest.mark.parametrize("first", [0, 1, 2])
def test_closing_one_leaves_the_others_working_and_the_last_closes_the_connections(mocked, first):
    client, requests = mocked()
    family = [client, client.with_options(timeout=1), client.with_options(timeout=2)]
    http = client._session._pool._http
    order = family[first:] + family[:first]
    for number, one in enumerate(order):
        run(client, close(one), close(one))  # twice is fine
        assert one.is_closed
        refuses(one)
        assert http.is_closed == (number == 2)
        for other in order[number + 1 :]:
            assert not other.is_closed
            run(client, retrieve(other))
    assert len(requests) == 2 + 1


def test_what_was_handed_out_is_of_no_use_after_closing(mocked):
    client, _ = mocked()
    http = handed_out(client)
    run(client, client.close)
    with pytest.raises(RuntimeError, match="this client of OpenAI is closed"):
        run(client, lambda: http.get("/files"))


def test_a_block_closes_its_client_also_when_it_fails(kind):
    client = kind(KEY)

    async def block():
        async with client as same:
            assert same is client
            raise KeyError

    def sync_block():
        with client as same:
            assert same is client
            raise KeyError

    with pytest.raises(KeyError):
        asyncio.run(block()) if is_async(client) else sync_block()
    assert client.is_closed


@pytest.mark.parametrize("copied", [False, True])
def test_the_callers_own_httpx_client_stays_the_callers(kind, copied):
    http = (httpx.AsyncClient if kind is openai.AsyncClient else httpx.Client)(
        transport=httpx.MockTransport(lambda _: httpx.Response(200, json={}))
    )
    client = kind(KEY, http_client=http)
    run(client, retrieve(client.with_options() if copied else client), client.close)
    assert client.is_closed
    assert not http.is_closed
    refuses(client)


@pytest.mark.parametrize("module", [openai, portkey, fireworks, dataherald])
@pytest.mark.parametrize("name", ["Client", "AsyncClient"])
def test_no_representation_of_a_client_shows_a_secret(module, name):
    keys = {
        openai: {"api_key": KEY},
        portkey: {"api_key": KEY, "config": KEY},
        fireworks: {"api_key": KEY},
        dataherald: {},
    }
    client = getattr(module, name)(
        base_url=f"https://me:{KEY}@api.example/v1", default_headers={"x-own": KEY}, **keys[module]
    )
    jobs = (
        getattr(client, "finetunings", None)
        or getattr(client, "supervised_fine_tuning_jobs", None)
        or client.fine_tuning.jobs
    )
    assert repr(client) == f"{name}(base_url='https://api.example/v1')"
    for value in (
        client,
        client._session.settings,
        client.with_options(timeout=5),
        jobs,
        client._session._pool,
        client.timeout,
    ):
        assert KEY not in f"{value!r} {value}"
