"""Whether what the lines of a finding printed shows it."""

from __future__ import annotations

from collections.abc import Iterable

from finetuning_specs import Spec

from finetuning_contracts.checks.declared import declared
from finetuning_contracts.checks.replaying.judging import shows
from finetuning_contracts.checks.replaying.playing import Played
from finetuning_contracts.checks.steps import Outcome
from finetuning_contracts.servers.zoo.place import Place
from finetuning_contracts.servers.zoo.running import Printed

_SCHEMA = "response_schema_conformance"

_JUDGED = frozenset(
    {
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "positive_data_acceptance",
        "negative_data_rejection",
        "missing_required_header",
        "unsupported_method",
        "allow_header_conformance",
        "ignored_auth",
        "ignored_credential",
        "limit_respected",
        "nothing_twice",
        "in_order",
        "more_is_true",
        "filter_respected",
    }
)
"""Checks that one exchange is enough for: whether it shows is known, not guessed."""


def again(check: str, signature: str, then: Outcome, printed: Printed, spec: Spec, place: Place) -> bool:
    """Whether a finding shows again.

    Where a check needs more than one exchange, the last response has to have the same status and the same kind of body: what
    else a server holds by then differs from run to run.
    """
    if printed.response is None:
        return False
    played = printed.played(spec, place.url)
    if check == _SCHEMA:
        return _wrong_at(signature, played)
    if shows(check, then, played):
        return True
    now = Outcome.of(printed.response)
    return check not in _JUDGED and (now.status, now.content_type) == (then.status, then.content_type)


def _wrong_at(signature: str, played: Played) -> bool:
    """Whether the body breaks its schema at the place that a finding's signature names: `data/*/seed/type`."""
    if played.operation is None or played.response is None:
        return False
    said = declared(played.operation, played.response.status) or {}
    media = said.get("content", {}).get(played.response.header("content-type").partition(";")[0].strip().lower())
    if media is None or "schema" not in media:
        return False
    violations = played.operation.spec.validators.of_schema(media["schema"]).violations(played.response.json())
    before, missing, name = signature.rpartition("/required/")
    wanted = f"{before}/{name}".strip("/") if missing else signature.rpartition("/")[0]
    return any(_written(one.path).startswith(wanted) for one in violations)


def _written(path: Iterable[str | int]) -> str:
    return "/".join("*" if isinstance(part, int) else part for part in path)
