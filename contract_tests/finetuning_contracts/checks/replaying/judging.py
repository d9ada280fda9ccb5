"""Whether a request that was sent again shows the finding again, as far as its response tells.

A finding shows again when the last response breaks the same check as the one before. Where a check looks at more than the last
exchange, the response has to be the same, apart from ids, times and numbers.
"""

from __future__ import annotations

from finetuning_contracts.checks.declared import declared
from finetuning_contracts.checks.invariants.observation import Observation
from finetuning_contracts.checks.invariants.watching import INVARIANTS
from finetuning_contracts.checks.scenarios import catalogue
from finetuning_contracts.checks.sending.messages import Incoming
from finetuning_contracts.checks.steps import Outcome

from .playing import Played

_ACCEPTED = frozenset({"negative_data_rejection", "missing_required_header", "ignored_auth", "ignored_credential"})
_BY_STATUS = frozenset(
    {"positive_data_acceptance", "status_code_conformance", "use_after_free", "ensure_resource_availability"}
)


def told_by_response(check: str) -> bool:
    """Whether the last response tells if a check held. Else it takes the scenario, which looks at all that came before."""
    return check in INVARIANTS or check not in catalogue.CHECKS


def depends_on_state(check: str) -> bool:
    """Whether the same request may break the check or not, by what else there is on the server."""
    return check in INVARIANTS


def shows(check: str, then: Outcome, played: Played) -> bool | None:
    """Whether the last exchange breaks the check as it did then; None: the exchange does not tell."""
    response = played.response
    if response is None:
        return True if then.status is None else None
    if then.status is None:
        return False
    now = Outcome.of(response)
    if check == "not_a_server_error":
        return now.status is not None and now.status >= 500
    if check in INVARIANTS:
        return _breaks(check, played, response)
    if check in _ACCEPTED and then.status < 400:
        return response.status < 400
    if response.status != then.status:
        return False
    if check in _ACCEPTED or check in _BY_STATUS:
        return True
    if check == "response_schema_conformance":
        return not _keeps_schema(played, response)
    if check == "content_type_conformance":
        return now.content_type == then.content_type
    if check == "response_headers_conformance":
        return set(then.headers) >= set(now.headers)
    if check in {"unsupported_method", "allow_header_conformance"}:
        return now.allow == then.allow
    return now.words == then.words


def _breaks(check: str, played: Played, response: Incoming) -> bool | None:
    if played.operation is None or not response.succeeded:
        return None
    seen = Observation(played.operation, played.path, played.request, response)
    verdicts = list(INVARIANTS[check](seen))
    return any(verdict.broken is not None for verdict in verdicts) if verdicts else None


def _keeps_schema(played: Played, response: Incoming) -> bool:
    said = declared(played.operation, response.status) if played.operation is not None else None
    media = (said or {}).get("content", {}).get(response.header("content-type").partition(";")[0].strip().lower())
    if played.operation is None or media is None or "schema" not in media:
        return False
    value = response.json()
    spec = played.operation.spec
    return (value is not None or response.body.strip() == b"null") and spec.validators.of_schema(
        media["schema"]
    ).allows(value)
