"""No value of a path parameter leads anywhere else: one segment on the wire, or nothing is sent. Asked of every operation."""

from urllib.parse import unquote_to_bytes

import httpx
import pytest
from finetuning_runtime._errors.exceptions import FinetuningError

from contract_tests.tests.faults.calls import CALLS, SPECS, client_class, credentials

HOSTILE = [
    "", ".", "..", "...", "../admin", "../../v2", "a/../../b", "/", "//evil.example/x", "a/b", "a\\..\\b", "\\", "a?limit=1", "?", "a#b", "#",
    "%2e%2e", "%2F", "%2e%2e%2fadmin", "%00", "%", "a%", "..%2f..", "..;/", ";x=1", "a b", " ", "\t", "a\r\nHost: evil.example", "\x00", "a\x00b",
    "\x1b[31m", "\x7f", "\x85", "\u2028", "ünï", "日本語", "😀", "\u202e", "\uff0e\uff0e", "\u2024\u2024", "\uff0f", "\ufeff", "a\u200b", "\ud800", "\udc80", "a" * 7999,
    "a" * 8001, "a" * 100_000, "ü" * 3000, "http://evil.example", "@evil.example", ":cancel", "a:cancel", "a:cancel/..", "{id}", "<script>", "'\"`|",
    "+", "&", "=", "*", "~", "$", "!", "(", "None", "null", "0", "-1",
]  # fmt: skip
ODD_TYPES = [b"bytes", 1.5, True, ["a"], {"a": 1}, {"a"}, ("a",), object()]


def parameters():
    for call in CALLS:
        for parameter in call.operation.parameters:
            if parameter.location == "path":
                yield call, parameter.name


ALL = [pytest.param(call, name, id=f"{call}({name})") for call, name in parameters()]


@pytest.fixture(scope="module")
def clients():
    """Of each provider a client, and what it sends."""
    sent = []

    def handle(request):
        sent.append(request)
        return httpx.Response(500, json={})

    made = {
        provider: client_class(provider)(**credentials(spec), transport=httpx.MockTransport(handle), max_retries=0)
        for provider, spec in SPECS.items()
    }
    return made, sent


def send(clients, call, name, value):
    """What is sent, and what is raised instead, when a parameter has this value."""
    made, sent = clients
    sent.clear()
    (argument,) = {n for n in (*call.arguments, "account_id") if n.replace("_", "") == name.replace("_", "").lower()}
    given = {**call.arguments, argument: value}
    try:
        type(call)(call.operation, call.name, given, call.value).make(made[call.operation.spec.provider])
    except FinetuningError:  # what the server makes of it is its own business
        return argument, list(sent), None
    except (TypeError, ValueError) as error:
        return argument, list(sent), error
    return argument, list(sent), None


@pytest.mark.parametrize(("call", "name"), ALL)
def test_a_path_parameter_stays_one_segment_or_is_refused_by_name(clients, call, name):
    spec = call.operation.spec
    base = httpx.URL(clients[0][spec.provider].base_url)
    _, (usual,), _ = send(clients, call, name, "usual")
    whole = [*usual.url.raw_path.split(b"/")]
    place = next(i for i, segment in enumerate(whole) if b"usual" in segment)
    before, after = whole[place].split(b"usual")
    for value in HOSTILE:
        argument, sent, error = send(clients, call, name, value)
        if error is not None:
            assert sent == [], f"{value!r} was sent before it was refused"
            assert argument in str(error), f"{value!r} is refused without its name: {error}"
            assert isinstance(error, ValueError)
            continue
        (request,) = sent
        assert (request.url.host, request.url.port) == (base.host, base.port)
        assert b"?" not in request.url.raw_path
        segments = request.url.raw_path.split(b"/")
        assert segments[:place] + segments[place + 1 :] == whole[:place] + whole[place + 1 :], (
            f"{value!r} leads elsewhere"
        )
        segment = segments[place]
        assert segment.startswith(before)
        assert segment.endswith(after)
        inner = segment[len(before) : len(segment) - len(after)]
        assert inner not in {b"", b".", b".."}
        assert unquote_to_bytes(inner).decode() == value, f"{value!r} arrives as another value"
        assert not any(c in inner for c in b"/?#\\ \r\n\x00")
        assert not after or b":" not in inner, f"{value!r} brings a verb of its own"


@pytest.mark.parametrize(("call", "name"), ALL)
def test_a_path_parameter_of_another_type_is_refused_by_name(clients, call, name):
    for value in ODD_TYPES:
        argument, sent, error = send(clients, call, name, value)
        assert sent == []
        assert isinstance(error, TypeError), f"{value!r}: {error!r}"
        assert argument in str(error)
