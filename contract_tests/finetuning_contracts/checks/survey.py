"""Ask a server what is there, before anything is checked.

Is it reachable, is the base path right, are the credentials accepted? If not, thousands of responses would all say the same,
and a report of them would name everything but the cause. And which operations does it not offer: they respond as a path
does that cannot exist. Only requests that read are sent here, and requests to a path that cannot exist.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from urllib.parse import quote, unquote, urljoin, urlsplit

import attrs
from finetuning_specs import Operation

from finetuning_contracts.errors import UsageError

from .sending.connections import NoResponseError, NotConnectedError
from .sending.guard import same_origin
from .sending.messages import Incoming, Outgoing
from .sending.sender import STILL_TOO_MANY, Sender, StoppedError

_ENOUGH = 3
"""Requests without a complete response, each of which may take the whole time limit: the checks have to find the rest."""
_LONG = 20.0
"""Seconds after which no more is asked: of a slow server, the checks have to find the rest."""
_NO_CREDENTIALS = "no credentials were given (--header-file; --use-environment sends those of the environment)"
_WORDS = 300
"""Characters of a server's own words in a message."""
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HOPS = 10
"""Redirects, one after the other, that a client would follow."""
_CHANGING = re.compile(r"[0-9a-fA-F]{8,}|[0-9]+")
"""Ids, times and counters, which differ from response to response."""

_UNREAD = frozenset(
    {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        HTTPStatus.REQUEST_URI_TOO_LONG,
        HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
    }
)
"""With which servers refuse what they do not read to its end."""


@attrs.define
class Offers:
    """Which operations a server offers, by everything that it was seen to respond."""

    missing: Mapping[str, str]
    """Method → what a response looks like to a path that cannot exist."""
    _absent: dict[str, tuple[Outgoing, Incoming]] = attrs.field(factory=dict, init=False)
    """Operation → the first response that was that of a path without one, and the request."""
    _there: set[str] = attrs.field(factory=set, init=False)

    def note(self, operation: Operation, request: Outgoing, response: Incoming) -> None:
        """Take note of a response to one of an operation's requests."""
        if request.method.upper() != operation.method or response.withheld is not None:
            return
        if response.status in {401, 403}:
            return  # many a server asks for credentials before it looks at the path
        if response.status in {405, 501} or looks(request, response) == self.missing.get(operation.method):
            self._absent.setdefault(operation.id, (request, response))
        elif _telling(request, response):
            self._there.add(operation.id)

    def lacks(self, operation: str) -> bool:
        """Whether an operation is not offered: it was asked for, and every response was that of a path without one."""
        return operation in self._absent and operation not in self._there

    @property
    def seen(self) -> frozenset[str]:
        """The operations that were seen to be there."""
        return frozenset(self._there)

    def absence(self, operation: str) -> tuple[Outgoing, Incoming]:
        """A request for an operation that is not offered, and its response."""
        return self._absent[operation]

    def lacking(self, operations: Iterable[str]) -> tuple[str, ...]:
        """Those of the operations that are not offered."""
        return tuple(id for id in operations if self.lacks(id))


@attrs.frozen
class _Seen:
    operation: str
    request: Outgoing
    response: Incoming


def survey(sender: Sender, operations: Iterable[Operation]) -> Offers:
    """Ask, and tell what the server offers.

    Raises:
        UsageError: Nothing can be checked: no server, another base path, credentials that are not accepted, redirects.
    """
    began = time.monotonic()
    reads = [operation for operation in operations if operation.method == "GET"]
    nowhere = f"{sender.guard.url.rstrip('/')}/{sender.guard.ledger.run_id}"
    missing = {}
    for method in sorted({operation.method for operation in operations}):
        if sender.broken:
            break
        response = _ask(sender, Outgoing(method, nowhere, sender.headers))
        if response is not None and response.status in {404, 405, 501}:
            missing[method] = looks(Outgoing(method, nowhere, ()), response)
    offers = Offers(missing)
    seen: list[_Seen] = []
    for operation in reads:
        if len(sender.broken) >= _ENOUGH or time.monotonic() - began > _LONG:
            break
        request = Outgoing("GET", _address(sender, operation), sender.headers)
        response = _ask(sender, request, operation.id)
        if response is not None:
            offers.note(operation, request, response)
            seen.append(_Seen(operation.id, request, response))
    _refuse_premise(sender, offers, reads, seen)
    return offers


def refuse_unaccepted(sender: Sender, operations: Iterable[Operation], other: Mapping[str, str]) -> None:
    """Raise `UsageError` where the credentials of somebody else open nothing: then nothing that they must not see is shown."""
    for operation in operations:
        needed = any(parameter.required for parameter in operation.parameters)
        if operation.method != "GET" or needed:
            continue
        mine = Outgoing("GET", sender.guard.url.rstrip("/") + operation.path, sender.headers)
        response = _ask(sender, mine, operation.id)
        if response is None or not response.succeeded:
            continue
        theirs = _ask(sender, attrs.evolve(mine, headers=tuple(other.items())), operation.id)
        if theirs is not None and theirs.status in {401, 403}:
            raise UsageError(
                "the credentials of --other-header-file are not accepted: "
                f"{operation.id} responded with {theirs.status}{_words(sender, theirs)}"
            )
        return


def looks(request: Outgoing, response: Incoming) -> str:
    """What a response says, without what differs because the request does."""
    text = response.body[:4096].decode(errors="replace")
    path = urlsplit(request.url).path
    segments = sorted((segment for segment in path.split("/") if len(segment) > 1), key=len, reverse=True)
    for part in (request.url, request.target, path, *segments):
        text = text.replace(part, "…").replace(unquote(part), "…")  # many a server names the path decoded
    text = re.sub(rf"\b{re.escape(request.method)}\b", "…", text, flags=re.IGNORECASE)
    return f"{response.status} {_CHANGING.sub('…', text)}"


def _telling(request: Outgoing, response: Incoming) -> bool:
    """Whether a response that is not that of a path without an operation shows that there is one.

    An escaped path can be named in more ways than one where there is none. And what is no HTTP, or too long for one, is refused
    before anything looks for an operation, and then seldom in JSON, which every operation's refusals are in.
    """
    if response.status == HTTPStatus.NOT_FOUND:
        return "%" not in urlsplit(request.url).path
    return response.status not in _UNREAD or isinstance(response.json(), dict)


def _ask(sender: Sender, request: Outgoing, operation: str = "") -> Incoming | None:
    """The response; None when there is no complete one, of which the sender takes note. Raises `UsageError` without a server."""
    try:
        response = sender.ask(request)
    except NotConnectedError as error:
        certificate = "CERTIFICATE_VERIFY_FAILED" in str(error)
        hint = "--ca-bundle names certificates to trust" if certificate else "is the server running?"
        raise UsageError(f"cannot reach {sender.guard.url}: {error}; {hint}") from None
    except StoppedError:
        return None
    except NoResponseError as error:
        if sender.stop.reason is None:
            sender.note_broken(operation, request, str(error))
        return None
    if response.status == HTTPStatus.TOO_MANY_REQUESTS:
        sender.note_broken(operation, request, STILL_TOO_MANY, response)
        return None
    return response


def _address(sender: Sender, operation: Operation) -> str:
    """The URL of an operation, ids that nothing has in its path."""
    path = operation.path
    for parameter in operation.parameters:
        if parameter.location == "path":
            given = sender.guard.parameters.get(parameter.name) or sender.guard.parameters.get(
                parameter.reference or ""
            )
            value = given or sender.guard.ledger.run_id
            path = path.replace("{" + parameter.name + "}", quote(value, safe=""))
    return sender.guard.url.rstrip("/") + path


def _refuse_premise(sender: Sender, offers: Offers, reads: list[Operation], seen: list[_Seen]) -> None:
    """Raise `UsageError` where every response has one cause, which is not the contract."""
    if not seen:
        return
    first = seen[0].response
    url, words = sender.guard.url, _words(sender, first)
    statuses = {one.response.status for one in seen}
    if statuses <= _REDIRECTS:
        if not _arrives(sender, seen[0]):  # no other address would do: what is wrong is the server
            for one in seen:
                sender.note_broken(one.operation, one.request, "it redirects without end", one.response)
            return
        target = first.header("location")
        raise UsageError(
            f"every response of {url} is a redirect, to {sender.redactor(target)}: "
            "give the address that it leads to as --url"
        )
    if statuses <= {401, 403}:
        cause = "the credentials are not accepted" if sender.headers else _NO_CREDENTIALS
        raise UsageError(f"{cause}: every response of {url} was {first.status}{words}")
    if len(offers.lacking(operation.id for operation in reads)) == len(seen) == len(reads):
        raise UsageError(
            f"nothing of the contract is at {url}: every response was {first.status}{words}; is the base path right?"
        )


def _arrives(sender: Sender, seen: _Seen) -> bool:
    """Whether redirects lead to a response, or to another server, which is not followed."""
    url, response = seen.request.url, seen.response
    for _ in range(_HOPS):
        if response.status not in _REDIRECTS:
            return True
        url = urljoin(url, response.header("location"))
        if not same_origin(url, sender.guard.url):
            return True
        answer = _ask(sender, Outgoing("GET", url, sender.headers))
        if answer is None:
            return False
        response = answer
    return False


def _words(sender: Sender, response: Incoming) -> str:
    text = " ".join(sender.redactor.both_ends(response.body, _WORDS).split())
    return f": {text}" if text else ""
