"""What pytest, Sentry and rich print of an exception, local variables included: no key, wherever it was given.

Each failure is met by a client that was given a key in every place that takes one, and by calls that were given more.
"""

import asyncio
import base64
import inspect
import json
import tempfile
from pathlib import Path
from urllib.parse import quote

import attrs
import httpx
import pytest
from finetuning_clients import dataherald, fireworks, openai, portkey
from finetuning_clients.openai.api.fine_tuning import retrieve_fine_tuning_job
from finetuning_runtime._errors import exceptions
from finetuning_runtime._errors.exceptions import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    InvalidWebhookSignatureError,
    JobCancelledError,
    JobFailedError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    TransferError,
    TransferInterruptedError,
    TransferTimeoutError,
    UnprocessableEntityError,
    WaitTimeoutError,
    WebhookVerificationError,
)
from finetuning_runtime._http import settings
from finetuning_runtime._lowlevel.client import AuthenticatedClient
from finetuning_runtime._lowlevel.response import UnexpectedStatus

from .canary import canary, rendered, traces_of

NOWHERE = "127.0.0.1:1"
CUT_OFF = {"content-length": "999"}


def base_url(place=NOWHERE):
    return f"http://user:{quote(canary(), safe='')}@{place}/v1"


def everywhere(package):
    """A key in every place where a client of the package takes one."""
    common = {
        "default_headers": {"x-api-key": canary(), "x-portkey-api-key": canary()},
        "default_query": {"sig": canary()},
        "base_url": base_url(),
        "max_retries": 1,
    }
    own = {
        openai: {"api_key": canary, "webhook_secret": canary()},
        portkey: {
            "api_key": canary(),
            "virtual_key": canary(),
            "config": {"provider": "openai", "api_key": canary()},
            "custom_host": f"https://user:{canary()}@host.example",
        },
        fireworks: {"api_key": canary(), "account_id": "acme"},
        dataherald: {},
    }
    return common | own[package]


def options():
    return {"extra_headers": {"x-own-key": canary()}, "extra_query": {"token": canary()}, "idempotency_key": canary()}


@attrs.frozen
class Flavour:
    """Clients of one kind, and what runs their calls."""

    name: str

    def client(self, package=openai, handler=None, **changes):
        kind = package.Client if self.name == "sync" else package.AsyncClient
        transport = {} if handler is None else {"transport": httpx.MockTransport(handler)}
        return kind(**{**everywhere(package), **transport, **changes})

    def run(self, call):
        async def finish():
            result = call()
            if hasattr(result, "__aiter__"):
                return [item async for item in result]
            return await result if inspect.isawaitable(result) else result

        if self.name == "async":
            return asyncio.run(finish())
        result = call()
        return list(result) if hasattr(result, "__next__") else result


def answers(status, content=b"{}", **headers):
    """A server that always answers so, and in its error repeats the key that it got."""

    def handle(_request):
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        return httpx.Response(status, content=body, headers={k.replace("_", "-"): v for k, v in headers.items()})

    return handle


def echo(_=None):
    return {"error": {"message": f"Incorrect API key provided: {canary()}", "code": "invalid_api_key"}}


def raises(error):
    def handle(request):
        raise error(f"trouble at {request.url.host}", request=request)

    return handle


def pages(request):
    return httpx.Response(200, json={"object": "list", "data": [{"id": "a"}], "has_more": True})


def jobs_as(status):
    return lambda _: httpx.Response(200, json={"id": "ftjob-1", "status": status, "error": {"message": "bad"}})


def retrieve(flavour, *arguments, **changes):
    client = flavour.client(*arguments, **changes)
    return lambda: client.fine_tuning.jobs.retrieve("ftjob-1", **options())


def walk(flavour):
    jobs = flavour.client(openai, pages).fine_tuning.jobs.list(**options())
    return jobs.to_list


def wait(flavour, status, **more):
    jobs = flavour.client(openai, jobs_as(status)).fine_tuning.jobs
    return lambda: jobs.wait("ftjob-1", poll_interval=0.001, **more)


def download(flavour, handler, **more):
    client = flavour.client(openai, handler)
    return lambda: client.files.content("file-1", **{**options(), **more}).read()


def save(flavour, handler):
    client = flavour.client(openai, handler)
    target = Path(tempfile.mkdtemp()) / "result.csv"
    return lambda: client.files.content("file-1", **options()).save(target)


def changing_content():
    """A download that breaks off and then goes on with other content."""
    answered = []

    def handle(request):
        answered.append(request)
        etag = f'"{len(answered)}"'
        if len(answered) == 1:
            stream = Broken() if request.headers.get("accept-encoding") == "identity" else b"abc"
            return httpx.Response(200, stream=stream, headers={"etag": etag, "content-length": "6"})
        return httpx.Response(200, content=b"other!", headers={"etag": etag})

    return handle


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off, every time."""

    def __init__(self, error=httpx.ReadError):
        self.error = error

    def __iter__(self):
        yield b"abc"
        raise self.error("broke off")

    async def __aiter__(self):
        yield b"abc"
        raise self.error("broke off")


def breaks_off(error=httpx.ReadError):
    def handle(request):
        begins_here = "range" not in request.headers
        status, more = (200, {}) if begins_here else (206, {"content-range": "bytes 3-5/6"})
        return httpx.Response(
            status, stream=Broken(error), headers={"etag": '"1"', "content-length": "6" if begins_here else "3", **more}
        )

    return handle


def upload(flavour, handler, **changes):
    client = flavour.client(openai, handler, **changes)
    return lambda: client.files.create(file=b"{}", purpose="fine-tune", **options())


def signed_upload(flavour, address, storage):
    """An upload through a signed address; `storage` answers there, None when nobody is there."""

    def handle(request):
        if request.method == "PUT":
            return storage(request)
        return httpx.Response(200, json={"filenameToSignedUrls": address})

    client = flavour.client(fireworks, handle)
    return lambda: client.datasets.upload_file("data", file=("train.jsonl", b"{}"), **options())


def signed(host="storage.example", name="train.jsonl"):
    return {name: f"https://{host}/bucket?X-Goog-Signature={canary()}"}


def unlike(status):
    return lambda _: httpx.Response(status, text=f"<Error><Signature>{canary()}</Signature></Error>")


def verify(flavour, secret=None, headers=None):
    client = flavour.client(openai, pages)
    given = (
        {"webhook-id": "1", "webhook-timestamp": "1", "webhook-signature": "v1,AAAA"} if headers is None else headers
    )
    return lambda: client.webhooks.unwrap(b"{}", given, secret=secret)


def lowlevel(flavour, handler=None, **arguments):
    transport = {} if handler is None else {"transport": httpx.MockTransport(handler)}
    client = AuthenticatedClient(
        base_url=base_url(),
        token=canary(),
        auth_header_name="X-Api-Key",
        headers={"x-portkey-api-key": canary()},
        cookies={"session": canary()},
        httpx_args={**transport, "params": {"sig": canary()}},
        **arguments,
    )
    module = retrieve_fine_tuning_job
    return lambda: (module.sync if flavour.name == "sync" else module.asyncio)("ftjob-1", client=client)


def lowlevel_through_ours(flavour):
    client = flavour.client()
    module = retrieve_fine_tuning_job
    return lambda: (module.sync if flavour.name == "sync" else module.asyncio)("ftjob-1", client=client)


def raw(flavour, handler=None, **more):
    client = flavour.client(openai, handler)
    return lambda: client.request("GET", "/models", query={"key": canary()}, **options(), **more)


def configured(flavour, package=openai, **changes):
    def make():
        flavour.client(package, **changes)

    return make


def with_options(flavour, **changes):
    client = flavour.client()

    def change():
        client.with_options(**changes)

    return change


def of_function(flavour, function):
    return retrieve(flavour, openai, pages, api_key=function, default_headers={}, base_url=None)


def no_key():
    raise LookupError("the vault is closed")


HEADER = "\N{SNOWMAN}"
"""What no header can hold."""

FAILURES = {
    # no response
    "refused": (APIConnectionError, retrieve),
    "refused, Portkey": (APIConnectionError, lambda f: retrieve(f, portkey)),
    "refused, Fireworks": (
        APIConnectionError,
        lambda f: partial_call(f.client(fireworks), "supervised_fine_tuning_jobs.list", **options()),
    ),
    "refused, Dataherald": (
        APIConnectionError,
        lambda f: partial_call(f.client(dataherald), "finetunings.list", **options()),
    ),
    "refused by the proxy": (APIConnectionError, lambda f: retrieve(f, proxy=base_url())),
    "a broken address": (ValueError, lambda f: raw_path(f, "/a" * 70_000)),
    "no response in time": (APITimeoutError, lambda f: retrieve(f, openai, raises(httpx.ReadTimeout))),
    "what httpx refuses": (APIConnectionError, lambda f: retrieve(f, openai, quoting(httpx.LocalProtocolError))),
    "upload refused": (APIConnectionError, lambda f: upload(f, None)),
    "download refused": (APIConnectionError, lambda f: download(f, None)),
    "save refused": (APIConnectionError, lambda f: save(f, None)),
    "raw refused": (APIConnectionError, raw),
    # errors
    **{
        f"{status}": (error, lambda f, status=status: retrieve(f, openai, answers(status, echo())))
        for status, error in {
            400: BadRequestError,
            401: AuthenticationError,
            403: PermissionDeniedError,
            404: NotFoundError,
            409: ConflictError,
            418: APIStatusError,
            422: UnprocessableEntityError,
            429: RateLimitError,
            500: InternalServerError,
        }.items()
    },
    "404, Portkey": (NotFoundError, lambda f: retrieve(f, portkey, answers(404, echo()))),
    "404 to an upload": (NotFoundError, lambda f: upload(f, answers(404, echo()))),
    "404 to a download": (NotFoundError, lambda f: download(f, answers(404, echo()))),
    "404 to a saved download": (NotFoundError, lambda f: save(f, answers(404, echo()))),
    "404 to a raw request": (NotFoundError, lambda f: raw(f, answers(404, echo()))),
    "401 through with_raw_response": (
        AuthenticationError,
        lambda f: partial_call(
            f.client(openai, answers(401, echo())), "fine_tuning.jobs.with_raw_response.retrieve", "ftjob-1"
        ),
    ),
    # bodies
    "no JSON": (APIResponseValidationError, lambda f: retrieve(f, openai, answers(200, canary().encode()))),
    "no object": (APIResponseValidationError, lambda f: retrieve(f, openai, answers(200, [canary()]))),
    "an error with status 200": (APIResponseValidationError, lambda f: retrieve(f, openai, answers(200, echo()))),
    "a list that is an error": (
        APIResponseValidationError,
        lambda f: partial_call(f.client(openai, answers(200, echo())), "fine_tuning.jobs.list", **options()),
    ),
    "broken compression": (
        APIResponseValidationError,
        lambda f: retrieve(f, openai, compressed_badly),
    ),
    "a body that breaks off": (APIConnectionError, lambda f: retrieve(f, openai, breaks_off())),
    # lists, jobs
    "a list that never ends": (PaginationError, walk),
    "a job that failed": (JobFailedError, lambda f: wait(f, "failed")),
    "a job that was cancelled": (JobCancelledError, lambda f: wait(f, "cancelled")),
    "a job that goes on": (WaitTimeoutError, lambda f: wait(f, "running", timeout=0.01)),
    # transfers
    "a download that breaks off": (TransferInterruptedError, lambda f: download(f, breaks_off())),
    "a saved download that breaks off": (TransferInterruptedError, lambda f: save(f, breaks_off())),
    "a download that stops": (TransferTimeoutError, lambda f: download(f, breaks_off(httpx.ReadTimeout))),
    "a download that is partial": (TransferError, lambda f: download(f, answers(206, b"abc"))),
    "a download that changes": (TransferError, lambda f: by_chunks(f, changing_content())),
    "no signed address": (TransferError, lambda f: signed_upload(f, signed(name="other"), unlike(200))),
    "a signed address of another kind": (
        TransferError,
        lambda f: signed_upload(f, {"train.jsonl": f"gs://bucket?sig={canary()}"}, unlike(200)),
    ),
    "a signed address that is refused": (
        PermissionDeniedError,
        lambda f: signed_upload(f, signed(), unlike(403)),
    ),
    "a signed address where nobody is": (
        APIConnectionError,
        lambda f: signed_upload(f, signed(), raises(httpx.ConnectError)),
    ),
    "a signed address that cannot be": (APIConnectionError, lambda f: signed_upload(f, signed("x" * 80), unlike(200))),
    # webhooks
    "a wrong signature": (InvalidWebhookSignatureError, verify),
    "a message without headers": (WebhookVerificationError, lambda f: verify(f, headers={})),
    "a wrong signature, secret given": (InvalidWebhookSignatureError, lambda f: verify(f, canary())),
    "a secret that is none": (ValueError, lambda f: verify(f, f"whsec_{HEADER}{canary()}")),
    "headers that are none": (TypeError, lambda f: verify(f, canary(), headers=[])),
    # arguments
    "a wrong argument": (
        TypeError,
        lambda f: partial_call(f.client(), "fine_tuning.jobs.create", model=1, training_file="f", **options()),
    ),
    "a wrong id": (ValueError, lambda f: partial_call(f.client(), "fine_tuning.jobs.retrieve", "", **options())),
    "an unknown option": (
        TypeError,
        lambda f: partial_call(f.client(), "fine_tuning.jobs.retrieve", "j", key=canary()),
    ),
    "a wrong timeout": (
        ValueError,
        lambda f: partial_call(f.client(), "fine_tuning.jobs.retrieve", "j", timeout=-1, **options()),
    ),
    "a header that cannot be": (
        ValueError,
        lambda f: partial_call(f.client(), "fine_tuning.jobs.retrieve", "j", extra_headers={"x": HEADER + canary()}),
    ),
    "a header that is no text": (
        TypeError,
        lambda f: partial_call(f.client(), "fine_tuning.jobs.retrieve", "j", extra_headers={"x": [canary()]}),
    ),
    "a query that cannot be": (
        TypeError,
        lambda f: partial_call(f.client(), "fine_tuning.jobs.list", extra_query={"x": {"y": {canary()}}}),
    ),
    "an idempotency key that cannot be": (
        ValueError,
        lambda f: partial_call(f.client(), "fine_tuning.jobs.retrieve", "j", idempotency_key=HEADER + canary()),
    ),
    "a body that cannot be": (
        TypeError,
        lambda f: partial_call(
            f.client(), "fine_tuning.jobs.create", model="m", training_file="f", extra_body={"key": {canary(), 1}}
        ),
    ),
    "a file that is none": (
        TypeError,
        lambda f: partial_call(f.client(), "files.create", file=canary(), purpose="fine-tune", **options()),
    ),
    # clients
    "no key": (ConfigurationError, lambda f: configured(f, api_key="", default_headers={"x-api-key": canary()})),
    "a key with white space": (ConfigurationError, lambda f: configured(f, api_key=f"{canary()} {canary()}")),
    "a key that no header holds": (ConfigurationError, lambda f: configured(f, api_key=HEADER + canary())),
    "a client's wrong timeout": (ValueError, lambda f: configured(f, timeout=-1)),
    "a client's wrong header": (ValueError, lambda f: configured(f, default_headers={"x": HEADER + canary()})),
    "a client's wrong query": (TypeError, lambda f: configured(f, default_query={"x": {canary()}})),
    "a client's wrong address": (ConfigurationError, lambda f: configured(f, base_url=f"http://u:{canary()}@h:99999")),
    "no address at all": (ConfigurationError, lambda f: configured(f, base_url=f"http://u:{canary()}@[")),
    "a proxy without an address": (ConfigurationError, lambda f: configured(f, proxy=f"http://u:{canary()}@h:x")),
    "a wrong config": (TypeError, lambda f: configured(f, portkey, config={"key": {canary()}})),
    "options that cannot be": (ValueError, lambda f: with_options(f, api_key=canary(), timeout=-1)),
    "a key of options that cannot be": (ConfigurationError, lambda f: with_options(f, api_key=HEADER + canary())),
    "a function that gives no key": (LookupError, lambda f: of_function(f, no_key)),
    "a function that gives what no header holds": (
        ConfigurationError,
        lambda f: of_function(f, lambda: HEADER + canary()),
    ),
    "a function that gives no text": (TypeError, lambda f: of_function(f, lambda: [canary()])),
    # the caller's own functions
    "progress that fails": (
        ZeroDivisionError,
        lambda f: partial_call(
            f.client(openai, lambda r: httpx.Response(200, content=r.read())),
            "files.create",
            file=b"{}",
            purpose="fine-tune",
            on_progress=lambda *_: 1 / 0,
            **options(),
        ),
    ),
    # openapi-python-client's own functions
    "low level, refused": (httpx.ConnectError, lowlevel),
    "low level, refused, through a client": (httpx.ConnectError, lowlevel_through_ours),
    "low level, not in time": (httpx.ReadTimeout, lambda f: lowlevel(f, raises(httpx.ReadTimeout))),
    "low level, no JSON": (ValueError, lambda f: lowlevel(f, answers(200, canary().encode()))),
    "low level, unexpected": (
        UnexpectedStatus,
        lambda f: lowlevel(f, answers(418, b"teapot"), raise_on_unexpected_status=True),
    ),
}


def compressed_badly(_request):
    return httpx.Response(200, stream=httpx.ByteStream(canary().encode()), headers={"content-encoding": "gzip"})


def quoting(error):
    """A transport that quotes what it cannot send."""

    def handle(request):
        raise error(f"Illegal header value {canary().encode()!r}", request=request)

    return handle


def partial_call(client, name, *arguments, **keywords):
    """A call by its name."""

    def call():
        target = client
        for part in name.split("."):
            target = getattr(target, part)
        return target(*arguments, **keywords)

    return call


def raw_path(flavour, path):
    client = flavour.client(openai, pages)
    return lambda: client.request("GET", path, **options())


def by_chunks(flavour, handler):
    client = flavour.client(openai, handler)
    return lambda: iter_all(client.files.content("file-1", **options()))


def iter_all(found):
    return found.iter_bytes(1) if hasattr(found, "__aiter__") else iter(list(found.iter_bytes(1)))


def caught(flavour, failure):
    """What a failure raises."""
    kind, prepare = FAILURES[failure]
    call = prepare(flavour)
    with pytest.raises(kind) as found:
        flavour.run(call)
    return found.value


@pytest.fixture(params=["sync", "async"])
def flavour(request, monkeypatch, own_environment):
    async def at_once(_seconds):
        """A pause that takes no time."""

    monkeypatch.setattr(settings.SYSTEM_CLOCK.__class__, "sleep", property(lambda _: lambda _seconds: None))
    monkeypatch.setattr(settings.SYSTEM_CLOCK.__class__, "sleep_async", property(lambda _: at_once))
    return Flavour(request.param)


@pytest.mark.parametrize("failure", FAILURES)
def test_no_traceback_shows_a_key(failure, flavour):
    assert traces_of(caught(flavour, failure)) == []


def test_the_key_would_be_seen():
    def careless(key):
        raise LookupError(key)

    for spelling in (canary(), quote(canary(), safe=""), base64.b64encode(f"user:{canary()}".encode()).decode()):
        with pytest.raises(LookupError) as found:
            careless(spelling)
        assert traces_of(found.value) != []


def test_every_exception_of_the_tree_is_met():
    met = {base for kind, _ in FAILURES.values() for base in kind.__mro__}
    tree = {value for value in vars(exceptions).values() if isinstance(value, type) and issubclass(value, Exception)}
    assert {error.__name__ for error in tree - met} == set()


def test_a_traceback_still_says_where():
    text = rendered(caught(Flavour("sync"), "refused"))
    assert "in retrieve" in text
    assert "httpcore" in text
    assert "Connection refused" in text
