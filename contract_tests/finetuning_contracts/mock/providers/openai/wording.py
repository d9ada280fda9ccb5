"""OpenAI's refusals in its own words: those of recorded traffic where there is any."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .names import CHECKPOINTS, EVENTS, JOBS, MODELS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from finetuning_specs.vocabulary import Lifecycle

    from finetuning_contracts.mock.refusals import Refusal

_OF_A_JOB = frozenset({JOBS, CHECKPOINTS, EVENTS})
"""What is asked for by the id of a job."""


def error(refusal: Refusal, method: str, path: str, lifecycle: Lifecycle) -> dict[str, Any]:
    """The `error` of a response to a request; `lifecycle` is that of jobs."""
    message, param, code = _wording(refusal, method, path, lifecycle)
    kind = "server_error" if refusal.kind == "internal" else "invalid_request_error"
    return {"message": message, "type": kind, "param": param, "code": code}


def envelope(error: Mapping[str, Any], fields: Collection[str], *, of_files: bool) -> dict[str, Any]:
    """The one envelope that all of OpenAI's errors come in.

    `fields` are those that the contract knows: where `detail` is one of them, errors about files repeat their message there.
    """
    return {"error": error, "detail": error["message"]} if of_files and "detail" in fields else {"error": error}


def _wording(refusal: Refusal, method: str, path: str, lifecycle: Lifecycle) -> tuple[str, str | None, str | None]:
    """Message, param and code of a refusal."""
    subject = refusal.subject
    match refusal.kind:
        case "no_route":
            return f"Invalid URL ({method} {path})", None, None
        case "state":
            return _state_wording(refusal, lifecycle), None, None
        case "no_method":
            return f"Not allowed to {method} on {path}", None, "method_not_supported"
        case "no_credentials":
            return "You did not provide an API key: send it as Authorization: Bearer KEY.", None, None
        case "bad_credentials":
            return f"Incorrect API key provided: {_masked(subject)}.", None, "invalid_api_key"
        case "not_found" if refusal.details.get("resource", JOBS) in _OF_A_JOB and "/fine_tuning/jobs" in path:
            return f"Could not find fine tune: {subject}", "fine_tune_id", "fine_tune_not_found"
        case "not_found" if "/files/" in path:
            return f"No such File object: {subject}", "id", None
        case "not_found" if "/webhook_endpoints/" in path:
            return f"No such webhook endpoint: {subject}", "webhook_endpoint_id", None
        case "not_found" if "/uploads/" in path:
            return f"No such Upload object: {subject}", "upload_id", None
        case "not_found" if refusal.details.get("resource") == MODELS:
            return f"The model '{subject}' does not exist", "model", "model_not_found"
        case "not_found" if "/permissions/" in path:
            return f"No such checkpoint permission: {subject}", "permission_id", None
    param = refusal.details.get("param") or ".".join(str(part) for part in refusal.place[1:]) or None
    return refusal.message, param, refusal.details.get("code")


def _state_wording(refusal: Refusal, lifecycle: Lifecycle) -> str:
    state, action = refusal.details["state"], refusal.details["action"]
    if lifecycle.states[state].terminal:
        return f"This job has already {state}."
    return f"This job is {state} and cannot be {action.removesuffix('e')}ed."


def _masked(key: str) -> str:
    """A key that cannot be used any more."""
    return f"{key[:3]}{'*' * 8}" if len(key) > 8 else "*" * 8
