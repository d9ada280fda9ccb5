"""The clients that the generated functions take."""

import pickle

import httpx
import pytest
from finetuning_runtime._lowlevel.client import AuthenticatedClient, Client
from finetuning_runtime._lowlevel.response import UnexpectedStatus

URL = "https://traps.example/v1"


def test_requests_time_out_unless_told_otherwise():
    timeout = Client(URL).get_httpx_client().timeout
    assert (timeout.connect, timeout.read, timeout.write, timeout.pool) == (5.0, 600.0, 600.0, 600.0)
    assert Client(URL).get_async_httpx_client().timeout == timeout
    assert Client(URL, timeout=httpx.Timeout(3)).get_httpx_client().timeout == httpx.Timeout(3)


def test_repr_shows_no_secret():
    client = AuthenticatedClient(
        "https://user:opens-nothing@traps.example/v1",
        token="opens-nothing",
        headers={"X-Key": "opens-nothing"},
        cookies={"session": "opens-nothing"},
        httpx_args={"auth": ("user", "opens-nothing")},
    )
    assert "opens-nothing" not in repr(client)
    assert "traps.example/v1" in repr(client)


@pytest.mark.parametrize("get", ["get_httpx_client", "get_async_httpx_client"])
def test_a_derived_client_leaves_the_original_and_its_connections_alone(get):
    original = AuthenticatedClient(URL, token="a", headers={"X-One": "1"}, cookies={"c": "1"})
    live = getattr(original, get)()
    derived = [
        original.with_headers({"X-Two": "2"}),
        original.with_cookies({"d": "2"}),
        original.with_timeout(httpx.Timeout(1)),
    ]
    for client in derived:
        assert getattr(client, get)() is not live
    assert getattr(original, get)() is live
    assert "X-Two" not in live.headers
    assert "d" not in live.cookies
    assert live.timeout != httpx.Timeout(1)
    assert derived[0].get_httpx_client().headers["X-One"] == "1"
    assert derived[0].get_httpx_client().headers["X-Two"] == "2"
    assert derived[1].get_httpx_client().cookies == {"c": "1", "d": "2"}
    assert derived[2].get_httpx_client().timeout == httpx.Timeout(1)


def test_a_derived_client_shares_no_dictionary_with_the_original():
    given = {"X-One": "1"}
    original = Client(URL, headers=given, httpx_args={})
    derived = original.with_timeout(httpx.Timeout(1))
    derived.headers["X-Two"] = "2"
    derived.httpx_args["http2"] = True
    given["X-Three"] = "3"
    assert original.headers == {"X-One": "1"}
    assert original.httpx_args == {}


def test_closing_a_derived_client_leaves_the_original_open():
    original = Client(URL)
    live = original.get_httpx_client()
    with original.with_headers({"X": "1"}):
        pass
    assert not live.is_closed


@pytest.mark.parametrize(("prefix", "value"), [("Bearer", "Bearer t"), ("", "t")])
def test_the_token_goes_into_the_header_that_was_named(prefix, value):
    client = AuthenticatedClient(URL, token="t", prefix=prefix, auth_header_name="X-Key")
    assert client.get_httpx_client().headers["x-key"] == value
    assert "authorization" not in client.get_httpx_client().headers


def test_an_httpx_client_of_the_callers_is_used_as_it_is():
    own = httpx.Client(base_url=URL)
    assert Client("https://else.example").set_httpx_client(own).get_httpx_client() is own


def test_paths_are_appended_to_the_base_url_with_and_without_a_slash():
    for url in (URL, f"{URL}/"):
        built = Client(url).get_httpx_client().build_request("GET", "/jobs")
        assert str(built.url) == f"{URL}/jobs"


@pytest.mark.anyio
async def test_an_async_client_is_closed_when_its_block_ends():
    async with Client(URL) as client:
        live = client.get_async_httpx_client()
    assert live.is_closed


def test_redirects_are_not_followed_so_that_no_key_travels(server, api):
    far_end = server(httpx.Response(307, headers={"location": "https://else.example/"}), {"data": []})
    api("list_jobs").sync(client=far_end.client())
    assert [request.url.host for request in far_end.requests] == ["traps.example"]


@pytest.mark.anyio
@pytest.mark.parametrize("elsewhere", ["https://else.example/", "https://traps.example:8443/", "http://traps.example/"])
@pytest.mark.parametrize("asynchronous", [False, True])
async def test_a_redirect_that_is_followed_to_another_server_takes_no_key_along(elsewhere, asynchronous):
    requests, seen = [], []

    def handle(request):
        requests.append(request)
        leads = {"/v1/jobs": "/v1/moved", "/v1/moved": elsewhere}.get(request.url.path)
        return httpx.Response(307, headers={"location": leads}) if leads else httpx.Response(200)

    async def see(response):
        seen.append(response)

    client = AuthenticatedClient(
        URL,
        token="opens-nothing",
        prefix="",
        auth_header_name="X-API-Key",
        headers={"X-Other": "opens-nothing", "Authorization": "opens-nothing"},
        cookies={"session": "opens-nothing"},
        follow_redirects=True,
        httpx_args={
            "transport": httpx.MockTransport(handle),
            "event_hooks": {"response": [see if asynchronous else seen.append]},
        },
    )
    if asynchronous:
        await client.get_async_httpx_client().get("/jobs")
    else:
        client.get_httpx_client().get("/jobs")
    at_home, moved, there = (request.headers for request in requests)
    for name in ("x-api-key", "x-other", "authorization", "cookie"):
        assert "opens-nothing" in at_home[name]
        assert "opens-nothing" in moved[name]
        assert name not in there
    assert len(seen) == 3  # the caller's own hooks are called all the same


def test_an_unexpected_status_survives_pickling():
    error = pickle.loads(pickle.dumps(UnexpectedStatus(418, b"tea")))  # noqa: S301  # pickled on this line
    assert (error.status_code, error.content, str(error)) == (418, b"tea", "unexpected status 418: tea")
