"""Findings of one cause as one group, so that a server's author reads each cause once.

A cause is told by what was broken, not by where: an error body that lacks a member lacks it at every operation, a server
that looks at no credential looks at none anywhere. Where the server is at fault in many ways at once at one operation, such
as a body that nothing validates, that is one cause, too.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import attrs

from .outcomes import Finding, Kind

_NOTHING_VALIDATED = 4
"""Different parts of a request that an operation accepts though they are wrong, from which on it validates nothing."""

_CREDENTIALS = frozenset({"ignored_auth", "ignored_credential", "missing_required_header"})

_CREDENTIAL_HEADER = re.compile(r"(?i)authorization|api-key")
"""In what says which part of a request was wrong: a header that carries a credential."""
_SCHEMA = re.compile(r"Schema at (\S+?):?\s")
"""The place of the broken schema in the contract, which is the same for a thing and for a list of such things."""
_PARAMETER = re.compile(r"parameter `([^`]+)`|/properties/([^/ ]+)")
_CHANGING = re.compile(r"[\w-]*\d[\w-]*")
"""Ids, times and numbers, which differ from response to response."""

_INVALID_ACCEPTED = "an invalid request is accepted"

Cause = tuple[str, ...]


@attrs.frozen
class Group:
    """Findings of one cause."""

    id: str
    """The same for the same cause in every run: twelve hexadecimal digits. Baselines hold it."""
    title: str
    operations: tuple[str, ...]
    checks: tuple[str, ...]
    cases: int
    simplest: Finding
    """The one with the shortest way to see it."""
    findings: tuple[Finding, ...]
    wider: tuple[str, ...] = ()
    """Ids of groups that this one is part of where more is found: how much that is depends on chance."""


def grouped(findings: Iterable[Finding], cases: Mapping[Kind, int]) -> tuple[Group, ...]:
    """The groups, the one that touches the most operations first.

    Args:
        findings: Of one server.
        cases: Kind of finding → how many cases showed it.
    """
    known = list(findings)
    careless = _accepting_anything(known)
    groups: dict[Cause, list[Finding]] = defaultdict(list)
    for finding in known:
        groups[_cause(finding, careless)].append(finding)
    made = [_group(cause, members, cases) for cause, members in groups.items()]
    return tuple(sorted(made, key=lambda group: (-len(group.operations), -group.cases, group.id)))


def _cause(finding: Finding, careless: frozenset[str]) -> Cause:
    status = finding.status or 0
    accepted = 200 <= status < 300
    if finding.check in _CREDENTIALS and status >= 400:
        return ("missing or wrong credentials are refused with another status than documented",)
    if finding.check in _CREDENTIALS or (accepted and _CREDENTIAL_HEADER.search(finding.signature)):
        return ("requests are accepted without valid credentials",)
    if accepted and finding.invalid_request and finding.operation in careless:
        # What such a response shows wrongly is what the request should not have had.
        return _accepts_anything(finding.operation)
    if finding.check == "response_schema_conformance" and status >= 400:
        return ("error bodies are not as documented", finding.signature)
    if finding.check == "content_type_conformance" and status >= 400:
        return ("error bodies have another content type than documented",)
    if finding.check == "not_a_server_error" or status >= 500:
        return ("requests end in a server error", str(status), _words(finding.response))
    if finding.check == "negative_data_rejection":
        return (_INVALID_ACCEPTED, finding.operation, _part(finding.signature))
    if finding.check in {"unsupported_method", "allow_header_conformance"}:
        return ("methods that the contract does not have are not refused with 405 and Allow", finding.check)
    if finding.check == "response_schema_conformance" and (schema := _SCHEMA.search(finding.message)):
        missing = finding.signature.rpartition("/required/")[2] if "/required/" in finding.signature else ""
        return (finding.title, schema[1], missing)
    if finding.check == "status_code_conformance":
        return ("a status that is not documented", str(status))
    return (finding.title, finding.check, str(status), finding.signature)


def _part(signature: str) -> str:
    """The property or parameter that was wrong, without how: what is tried with each depends on chance.

    Signatures are `in body - method -> type: …`, ``parameter `limit` in query - …``, `… at /properties/seed (…)`.
    """
    if (found := _PARAMETER.search(signature)) is not None:
        return found[1] or found[2]
    name = signature.removeprefix("in body - ")
    return re.split(r" -> |: ", name, maxsplit=1)[0]


def _accepts_anything(operation: str) -> Cause:
    return ("the operation accepts any request body or parameters", operation)


def _words(response: str) -> str:
    """What a server says of its error, without the ids and numbers in it. Of a traceback that is the last line."""
    lines = [line for line in response.splitlines() if line.strip()]
    return _CHANGING.sub("…", lines[-1])[:200] if lines else ""


def _accepting_anything(findings: Iterable[Finding]) -> frozenset[str]:
    """Operations that let so many different mistakes pass that they look at nothing."""
    mistakes = Counter(finding.operation for finding in findings if finding.check == "negative_data_rejection")
    return frozenset(operation for operation, count in mistakes.items() if count >= _NOTHING_VALIDATED)


def _group(cause: Cause, members: list[Finding], cases: Mapping[Kind, int]) -> Group:
    simplest = min(members, key=lambda finding: finding.size)
    return Group(
        id=_id(cause),
        title=_title(cause, simplest),
        operations=tuple(sorted({finding.operation for finding in members})),
        checks=tuple(sorted({finding.check for finding in members})),
        cases=sum(cases.get(finding.kind, 1) for finding in members),
        simplest=simplest,
        findings=tuple(members),
        wider=(_id(_accepts_anything(simplest.operation)),) if cause[0] == _INVALID_ACCEPTED else (),
    )


def _title(cause: Cause, simplest: Finding) -> str:
    """What the group is called; where there may be several of one name, with what tells them apart."""
    part = _part(simplest.signature) if cause[0] == _INVALID_ACCEPTED else simplest.signature
    named = cause[0] == _INVALID_ACCEPTED or simplest.check == "positive_data_acceptance"
    return f"{cause[0]}: {part}" if named and part else cause[0]


def _id(cause: Cause) -> str:
    return hashlib.sha256("\0".join(cause).encode(errors="surrogatepass")).hexdigest()[:12]
