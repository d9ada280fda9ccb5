"""Whether a response is what the contract has for its operation: judged of every exchange, as nothing else judges it here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import attrs
from finetuning_specs import Operation

from finetuning_contracts.checks.curl import curl
from finetuning_contracts.checks.declared import declared
from finetuning_contracts.checks.outcomes import Finding, Tally
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing, decoded
from finetuning_contracts.checks.sending.sender import Sender
from finetuning_contracts.checks.steps import recorded

PHASE = "fast"
_EXCERPT = 2_000


class _Verdict(NamedTuple):
    check: str
    broken: str | None = None
    """What does not hold; None: it holds."""
    signature: str = ""


_TITLES = {
    "not_a_server_error": "Server error",
    "status_code_conformance": "Undocumented HTTP status code",
    "content_type_conformance": "Undocumented Content-Type",
    "response_schema_conformance": "Response violates schema",
}


@attrs.define
class Conformance:
    """Judges, and counts in a tally."""

    tally: Tally
    sender: Sender

    def note(self, operation: Operation, path: Mapping[str, str], request: Outgoing, response: Incoming) -> None:
        """Judge one exchange."""
        del path
        if request.method.upper() != operation.method or response.withheld is not None:
            return
        if response.succeeded:
            self.tally.accepted[operation.id] += 1
        for verdict in _verdicts(operation, response):
            if verdict.broken is None:
                self.tally.add_pass(operation.id, verdict.check)
            else:
                self.tally.add_finding(self._finding(operation, verdict, verdict.broken, request, response))

    def _finding(
        self, operation: Operation, verdict: _Verdict, broken: str, request: Outgoing, response: Incoming
    ) -> Finding:
        hide = self.sender.redactor
        return Finding(
            operation=operation.id,
            check=verdict.check,
            title=_TITLES[verdict.check],
            message=hide(broken),
            phase=PHASE,
            status=response.status,
            response=hide.excerpt(response.body, _EXCERPT),
            steps=(hide(curl(request)),),
            signature=hide(verdict.signature),
            reproduction=recorded([(request, response)], self.sender),
        )


def _verdicts(operation: Operation, response: Incoming) -> Iterator[_Verdict]:
    if response.status >= 500:
        yield _Verdict(
            "not_a_server_error", f"{operation.method} was answered with {response.status}", operation.method
        )
        return
    yield _Verdict("not_a_server_error")
    said = declared(operation, response.status)
    if said is None:
        known = ", ".join(operation.responses)
        yield _Verdict("status_code_conformance", f"the status is {response.status}, not one of {known}")
        return
    yield _Verdict("status_code_conformance")
    content: Mapping[str, Any] = said.get("content", {})
    if not content:
        return
    media_type = response.header("content-type").partition(";")[0].strip().lower()
    media = next((one for name, one in content.items() if _fits(name, media_type)), None)
    if media is None:
        told = f"the content type is {media_type or 'missing'}, not one of {', '.join(content)}"
        yield _Verdict("content_type_conformance", told)
        return
    yield _Verdict("content_type_conformance")
    if "schema" in media and "json" in media_type:
        yield _schema(operation, media["schema"], response.body)


def _fits(pattern: str, media_type: str) -> bool:
    kind, _, subtype = pattern.lower().partition("/")
    return pattern.lower() == media_type or (subtype == "*" and kind in {"*", media_type.partition("/")[0]})


def _schema(operation: Operation, schema: Mapping[str, Any], body: bytes) -> _Verdict:
    check = "response_schema_conformance"
    value = decoded(body)
    if value is None and body.strip() != b"null":
        return _Verdict(check, "the body is empty" if not body else "the body is no JSON", "no JSON")
    for violation in operation.spec.validators.of_schema(schema).violations(value):
        place = "/".join("*" if isinstance(part, int) else part for part in violation.path)
        return _Verdict(check, f"{place or 'the body'}: {violation.message}", f"{place}/{violation.keyword}")
    return _Verdict(check)
