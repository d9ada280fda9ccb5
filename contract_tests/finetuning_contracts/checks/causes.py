"""What a finding is put down to: what the server does wrong, not where it was seen.

An error body that lacks a member lacks it at every operation, a server that looks at no credential looks at none anywhere, and
one that takes text for numbers takes it in every property. What is told apart is the rule that is broken, and where a rule says
much, in which way.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

import attrs
from finetuning_specs.rules import by_check, cause_rule, rules

from .outcomes import Finding

Key = tuple[str, ...]

_NOTHING_VALIDATED = 3
"""Ways of being wrong in which an operation accepts requests, from which on it validates nothing."""

BODY = "the body"
_SEVERAL = 3
"""Properties that are wrong in the same way, from which on that is one mistake."""
_QUERIES = {
    "limit_respected": "limit",
    "in_order": "order",
    "order_chosen": "order",
    "unknown_cursor_refused": "cursor",
    "walk_ends": "cursor",
    "walk_once": "cursor",
    "filter_respected": "filter",
}
"""What shows that a list does not look at a parameter of its query, and at which."""
_CREDENTIALS = frozenset({"ignored_auth", "ignored_credential", "missing_required_header", "refused_with_401"})
_CREDENTIAL_HEADER = re.compile(r"(?i)authorization|api-key")
"""In what says which part of a request was wrong: a header that carries a credential."""
_BODIES = frozenset({"negative_data_rejection", "malformed_body_refused", "media_type_refused"})
"""What accepts a body that it should not have."""
_STATUS = 400
_SERVER_ERROR = 500
_GONE = frozenset({404, 410})
_UNAUTHORIZED = frozenset({401, 403})
_CHANGING = re.compile(r"[\w-]*\d[\w-]*")
"""Ids, times and numbers, which differ from response to response."""
_QUERY = re.compile(r"parameter `[^`]+` in query|in query\b")

_OTHER = "other mistakes"
_NO_BODY = "bodies of another form"
_MANNERS = (
    (re.compile(r"(?i)unexpected propert|additionalProperties|unknown propert"), "unknown properties"),
    (re.compile(r"(?i)missing required|`required`|is required|missing property"), "missing properties"),
    (re.compile(r"(?i)missing request body|random bytes|duplicate"), _NO_BODY),
    (re.compile(r"(?i)incorrect type|`type`|not of type"), "values of the wrong type"),
    (re.compile(r"(?i)enum|const\b"), "values that are none of the choices"),
    (re.compile(r"(?i)maximum|minimum|multipleOf|multiple of"), "numbers out of range"),
    (re.compile(r"(?i)length|(max|min)(items|properties)|too (long|short|many|few)"), "what is too long or too short"),
    (re.compile(r"(?i)format|pattern"), "texts of another form"),
)
"""What stands in the description of a wrong request, and what it was wrong in."""


@attrs.frozen
class Cause:
    """What the server does wrong."""

    key: Key
    """What makes two causes the same one, in every run."""
    title: str = attrs.field(eq=False)
    rule: str = ""
    """Id of the rule that is broken; empty where there is none."""
    part_of: Key = ()
    """The wider cause that this one is part of where more is found: how much that is depends on chance."""


CARELESS = Cause(("requests", "validated by nothing"), "requests are accepted whatever is wrong with them", "FT-REQ-7")
HEEDLESS = Cause(("lists", "query"), "a list looks at hardly anything of what its query asks for", "FT-PAGE-1")
UNAUTHENTICATED = Cause(
    ("requests are accepted without valid credentials",),
    "requests are accepted without valid credentials",
    by_check()["ignored_auth"].id,
)


def manner(finding: Finding) -> str:
    """In what a request that was accepted was wrong."""
    if _QUERY.search(finding.signature):
        return "wrong queries"
    end = finding.signature.rpartition(": ")[2]
    return next((says for text in (end, finding.signature) for word, says in _MANNERS if word.search(text)), _OTHER)


def _careless(findings: Iterable[Finding]) -> frozenset[str]:
    """Operations that let so many different mistakes pass that they look at nothing.

    Where one of a server does, fewer are enough for another: there may be no more ways of being wrong.
    """
    ways: dict[str, set[str]] = defaultdict(set)
    for finding in findings:
        if finding.check in _BODIES:
            way = manner(finding) if finding.check == "negative_data_rejection" else finding.check
            ways[finding.operation].add(finding.signature if way == _OTHER else way)
    most = max(map(len, ways.values()), default=0)
    enough = _NOTHING_VALIDATED if most < _NOTHING_VALIDATED else _NOTHING_VALIDATED - 1
    return frozenset(operation for operation, seen in ways.items() if len(seen) >= enough)


def accepts(finding: Finding) -> bool:
    """Whether a finding is that an invalid request was accepted."""
    return finding.check == "negative_data_rejection" and 200 <= (finding.status or 0) < 300


def echoes(finding: Finding) -> bool:
    """Whether a finding is of the response to a request that should not have been accepted."""
    accepted = finding.status is not None and 200 <= finding.status < 300
    return accepted and finding.invalid_request and finding.check not in _BODIES


def _undocumented(findings: Iterable[Finding]) -> frozenset[tuple[str, int | None]]:
    """Operations with the statuses that the contract does not have for them."""
    return frozenset(
        (finding.operation, finding.status)
        for finding in findings
        if finding.check == "status_code_conformance" and (finding.status or 0) < _SERVER_ERROR
    )


@attrs.frozen
class Overview:
    """What all findings of a server together say of it, and what single ones are judged by."""

    careless: frozenset[str]
    """Operations that validate nothing."""
    undocumented: frozenset[tuple[str, int | None]]
    """Operations with the statuses that the contract does not have for them."""
    everywhere: frozenset[str]
    """In what responses break their schema at so many properties that it is one mistake."""
    heedless: frozenset[str]
    """Lists that look at hardly anything of what they are asked for."""
    refusals: frozenset[tuple[int | None, str]]
    """Statuses and words with which requests are refused for their credentials, otherwise than documented."""
    unauthenticated: bool
    """More operations take requests without credentials than refuse them otherwise than documented."""

    @classmethod
    def of(cls, findings: Sequence[Finding]) -> Overview:
        """Look over all findings."""
        accepting, refusing = (
            {f.operation for f in findings if f.check in _CREDENTIALS and _refuses(f) is refuses}
            for refuses in (False, True)
        )
        refusals = frozenset(
            (f.status, _plain(f.response)) for f in findings if f.check in _CREDENTIALS and _refuses(f) and f.response
        )
        return cls(
            careless=_careless(findings),
            undocumented=_undocumented(findings),
            everywhere=_everywhere(findings),
            heedless=_heedless(findings),
            refusals=refusals,
            unauthenticated=len(accepting) > len(refusing),
        )


def _refuses(finding: Finding) -> bool:
    return finding.check == "refused_with_401" or (finding.status or 0) >= _STATUS


def cause_of(finding: Finding, overview: Overview) -> Cause:
    """What a finding is put down to, in the light of all others."""
    status = finding.status or 0
    accepted = 200 <= status < 300
    rule = by_check().get(finding.check)
    id = rule.id if rule is not None else ""
    like_a_refusal = (finding.status, _plain(finding.response)) in overview.refusals
    if (finding.check in _CREDENTIALS and _refuses(finding)) or like_a_refusal:
        title = "missing or wrong credentials are refused with another status than documented"
        # Who looks at no credentials refuses such a request for what else there is to refuse.
        later = by_check()["ignored_credential"].id if overview.unauthenticated else by_check()["refused_with_401"].id
        return Cause((title,), title, later)
    if finding.check in _CREDENTIALS or (accepted and _CREDENTIAL_HEADER.search(finding.signature)):
        return UNAUTHENTICATED
    if finding.operation in overview.careless and finding.check in _BODIES:
        return CARELESS
    if finding.check == "malformed_body_refused" or (accepts(finding) and manner(finding) == _NO_BODY):
        malformed = by_check()["malformed_body_refused"]
        return Cause((malformed.id,), malformed.says, malformed.id, CARELESS.key)
    if accepts(finding):
        wrong = manner(finding)
        return Cause(("requests", wrong), f"an invalid request is accepted: {wrong}", id, CARELESS.key)
    if finding.check == "not_a_server_error" or status >= _SERVER_ERROR:
        words = _words(finding.response)
        return Cause(("server error", words), "requests end in a server error", "FT-REQ-1")
    if (finding.operation, finding.status) in overview.undocumented:
        return Cause(("status", str(status)), f"a status that is not documented: {status}", "FT-REQ-2")
    if finding.check == "response_schema_conformance" and status >= _STATUS:
        return Cause(("errors", "body"), "error bodies are not as documented", id)
    if finding.check == "content_type_conformance" and status >= _STATUS:
        title = "error bodies have another content type than documented"
        return Cause((title,), title, id)
    if finding.check == "response_schema_conformance":
        wrong, where = _wrong_in(finding.signature), place(finding.signature)
        everywhere = ("responses", wrong)
        if wrong in overview.everywhere:
            return Cause(everywhere, f"a response breaks its schema: {wrong}", id)
        return Cause((*everywhere, where), f"a response breaks its schema: {wrong} ({where})", id, everywhere)
    if finding.check in _QUERIES and finding.operation in overview.heedless:
        return HEEDLESS
    if finding.check == "positive_data_acceptance":
        return _refused(finding, id)
    if rule is None:
        return Cause((finding.title, finding.check, str(status), finding.signature), finding.title)
    leading = rules()[cause_rule(id)]
    title = finding.title if rule.chapter == "FT-REQ" else rule.says
    wider = CARELESS.key if finding.check in _BODIES else HEEDLESS.key if finding.check in _QUERIES else ()
    return Cause((leading.id,), title, leading.id, wider)


def _refused(finding: Finding, id: str) -> Cause:
    if finding.status in _UNAUTHORIZED:
        return Cause(("refused", "credentials"), "a valid request is refused for its credentials", id)
    if finding.status in _GONE:
        return Cause(("refused", "not found"), "a valid request is refused: what it names is not found", id)
    blamed = finding.signature
    named = f": {blamed}" if blamed else ""
    return Cause(("refused", str(finding.status), blamed), f"a valid request is refused with {finding.status}{named}")


def _heedless(findings: Iterable[Finding]) -> frozenset[str]:
    """Lists that look at so few of their query parameters that it is one mistake."""
    unheeded: dict[str, set[str]] = defaultdict(set)
    for finding in findings:
        if finding.check in _QUERIES:
            unheeded[finding.operation].add(_QUERIES[finding.check])
    return frozenset(operation for operation, seen in unheeded.items() if len(seen) >= _SEVERAL)


def _everywhere(findings: Iterable[Finding]) -> frozenset[str]:
    """In what responses break their schema at so many properties that it is one mistake."""
    places: dict[str, set[str]] = defaultdict(set)
    operations: dict[str, set[str]] = defaultdict(set)
    for finding in findings:
        if finding.check == "response_schema_conformance" and (finding.status or 0) < _STATUS:
            wrong = _wrong_in(finding.signature)
            places[wrong].add(place(finding.signature))
            operations[wrong].add(finding.operation)
    return frozenset(
        wrong
        for wrong, seen in places.items()
        if len(seen) >= _SEVERAL or (len(seen) > 1 and len(operations[wrong]) > _SEVERAL)
    )


def place(signature: str) -> str:
    """The property that is wrong, which is the same in a thing and in a list of things; `BODY`, where all of it is."""
    parts = [part for part in signature.split("/") if part != "*"]
    if "/required/" in signature:
        return parts[-1]
    if len(parts) == 1:
        return signature
    return parts[-2] or BODY


def _wrong_in(signature: str) -> str:
    """In what a response breaks its schema, without where."""
    before, _, keyword = signature.rpartition("/")
    if "/required/" in signature or keyword == "required":
        return "a property is missing"
    if keyword == "null":
        return "null stands where there is a value"
    if not before and keyword in {"type", "no JSON", ""}:
        return "the body is none"
    if keyword == "type":
        return "a value of another type"
    return "a value that it cannot have"


def _plain(response: str) -> str:
    """What a server says, without the ids and numbers in it."""
    return _CHANGING.sub("…", response)


def _words(response: str) -> str:
    """What a server says of an error, without the ids and numbers in it. Of a traceback that is the last line.

    A refusal in JSON that comes with the status of a server error is the same mistake whatever is refused.
    """
    lines = [line for line in response.splitlines() if line.strip()]
    if lines and lines[0].lstrip().startswith("{"):
        return "in JSON"
    return _plain(lines[-1])[:200] if lines else ""
