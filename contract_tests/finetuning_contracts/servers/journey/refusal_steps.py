"""What the user asks for in vain."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from finetuning_contracts.servers.journey.responses import json_of
from finetuning_contracts.servers.journey.steps import had
from finetuning_contracts.servers.journey.user import User

_UNKNOWN: Final = "ftjob-unknown"


def unknown_file(user: User) -> str:
    """A job cannot train on a file that is not there."""
    return user.refused(
        "create_fine_tuning_job",
        lambda: user.jobs.create(model=user.route.model, training_file="file-unknown"),
        400,
        param="training_file",
    )


def unknown_model(user: User) -> str:
    """A job cannot train a model that is not there."""
    file = had(user.file, "file")
    return user.refused(
        "create_fine_tuning_job",
        lambda: user.jobs.create(model="no-such-model", training_file=file),
        400,
        code="model_not_available",
    )


def unknown_job(user: User) -> str:
    """A job that is not there is not found."""
    return user.refused(
        "retrieve_fine_tuning_job", lambda: user.jobs.retrieve(_UNKNOWN), 404, code="fine_tune_not_found"
    )


def events_of_unknown_job(user: User) -> str:
    """A job that is not there has no events."""
    return user.refused("list_fine_tuning_events", lambda: user.jobs.list_events(_UNKNOWN), 404)


def cancel_unknown_job(user: User) -> str:
    """A job that is not there cannot be cancelled."""
    return user.refused("cancel_fine_tuning_job", lambda: user.jobs.cancel(_UNKNOWN), 404)


def cancel_again(user: User) -> str:
    """A job that has ended cannot be cancelled."""
    id_ = had(user.cancelled, "cancelled job")["id"]
    return user.refused("cancel_fine_tuning_job", lambda: user.jobs.cancel(id_), 400, 409)


def create_with_wrong_key(user: User) -> str:
    """Who has a wrong key cannot create a job."""
    jobs, file = user.wrong_key_client.fine_tuning.jobs, had(user.file, "file")
    return _wrong_key(user, "create_fine_tuning_job", lambda: jobs.create(model=user.route.model, training_file=file))


def list_with_wrong_key(user: User) -> str:
    """Who has a wrong key cannot list jobs."""
    jobs = user.wrong_key_client.fine_tuning.jobs
    return _wrong_key(user, "list_paginated_fine_tuning_jobs", jobs.list)


def _wrong_key(user: User, operation: str, call: Callable[[], object]) -> str:
    statuses = user.route.refusals.wrong_key
    return user.refused(operation, call, *statuses, code="invalid_api_key", type="invalid_request_error")


def no_credentials(user: User) -> str:
    """Who has no credentials at all cannot list jobs."""
    refusals = user.route.refusals
    response = user.route.get_without_credentials("list_paginated_fine_tuning_jobs")
    return refusals.no_credentials_message(json_of(response, refusals.no_credentials))
