"""The steps of the journey, in order.

They are the same at every server. Those are left out for which the contract lacks an operation or a parameter, and those whose
operation does not reach the server. What a server is known to do otherwise stands in its baseline, not here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Final

import attrs

from finetuning_contracts.servers.journey import file_steps, job_steps, list_steps, refusal_steps
from finetuning_contracts.servers.journey.route import Route
from finetuning_contracts.servers.journey.steps import Step
from finetuning_contracts.servers.journey.user import User


@attrs.frozen
class _Entry:
    name: str
    operation: str
    """Id of the operation that the step is about."""
    act: Callable[[User], str]
    parameter: str | None = None
    """A parameter of the operation, without which there is no such step."""


_STEPS: Final = (
    _Entry("upload a JSONL file", "create_file", file_steps.upload),
    _Entry("find the file in the list", "list_files", file_steps.find_in_list),
    _Entry("look at the file", "retrieve_file", file_steps.look_at),
    _Entry("download it", "download_file", file_steps.download),
    _Entry("create a job", "create_fine_tuning_job", job_steps.create),
    _Entry("create a job with a number of epochs", "create_fine_tuning_job", job_steps.create_with_epochs),
    _Entry("create a job with a method", "create_fine_tuning_job", job_steps.create_with_method),
    _Entry("read the settings that the job runs with", "retrieve_fine_tuning_job", job_steps.read_settings),
    _Entry("follow its events to success", "list_fine_tuning_events", job_steps.follow_events),
    _Entry("look at the job until it succeeds", "retrieve_fine_tuning_job", job_steps.wait),
    _Entry("see what kind of object the job is", "retrieve_fine_tuning_job", job_steps.see_kind),
    _Entry("see when the job was created", "retrieve_fine_tuning_job", job_steps.see_creation),
    _Entry("list its checkpoints", "list_fine_tuning_job_checkpoints", job_steps.list_checkpoints),
    _Entry("find the job in the list", "list_paginated_fine_tuning_jobs", list_steps.find_job),
    _Entry("list jobs over several pages", "list_paginated_fine_tuning_jobs", list_steps.page_through),
    _Entry("list the jobs with some metadata", "list_paginated_fine_tuning_jobs", list_steps.with_metadata, "metadata"),
    _Entry(
        "list the jobs without metadata", "list_paginated_fine_tuning_jobs", list_steps.without_metadata, "metadata"
    ),
    _Entry("cancel a job", "cancel_fine_tuning_job", job_steps.cancel),
    _Entry("see no finish time on the cancelled job", "cancel_fine_tuning_job", job_steps.see_no_finish),
    _Entry("cancel it again", "cancel_fine_tuning_job", refusal_steps.cancel_again),
    _Entry("pause a job and resume it", "pause_fine_tuning_job", job_steps.pause_and_resume),
    _Entry("train on an unknown file", "create_fine_tuning_job", refusal_steps.unknown_file),
    _Entry("train an unknown model", "create_fine_tuning_job", refusal_steps.unknown_model),
    _Entry("ask for an unknown job", "retrieve_fine_tuning_job", refusal_steps.unknown_job),
    _Entry("ask for the events of an unknown job", "list_fine_tuning_events", refusal_steps.events_of_unknown_job),
    _Entry("cancel an unknown job", "cancel_fine_tuning_job", refusal_steps.cancel_unknown_job),
    _Entry("create a job with a wrong key", "create_fine_tuning_job", refusal_steps.create_with_wrong_key),
    _Entry("list jobs with a wrong key", "list_paginated_fine_tuning_jobs", refusal_steps.list_with_wrong_key),
    _Entry("list jobs without any credentials", "list_paginated_fine_tuning_jobs", refusal_steps.no_credentials),
    _Entry("delete the file", "delete_file", file_steps.delete),
    _Entry("ask for the deleted file", "retrieve_file", file_steps.look_at_deleted),
)


def names_of_steps(route: Route) -> Sequence[str]:
    """The steps that this route allows."""
    return [entry.name for entry in _allowed(route)]


@contextmanager
def journey(route: Route) -> Iterator[Sequence[Step]]:
    """The steps that this route allows, of a user whose connections last as long as the block."""
    with route.clients() as (client, wrong_key_client):
        user = User(route, client, wrong_key_client, file=route.file)
        yield [Step(entry.name, entry.operation, partial(entry.act, user)) for entry in _allowed(route)]


def _allowed(route: Route) -> Iterator[_Entry]:
    for entry in _STEPS:
        if route.reaches(entry.operation) and (
            entry.parameter is None or route.takes(entry.operation, entry.parameter)
        ):
            yield entry
