"""What the user does with jobs, from creating one to its model."""

from __future__ import annotations

import re
from typing import Any, Final

from finetuning_clients.openai.resources.fine_tuning_jobs import FineTuningJobs as OpenAIJobs

from finetuning_contracts.servers.journey.responses import all_responses_to, items_of, json_of, pages_of, response_to
from finetuning_contracts.servers.journey.steps import expect, had
from finetuning_contracts.servers.journey.user import ENDED, User

EPOCHS: Final = 2

_POLL_SECONDS: Final = 0.01
"""Between two looks at a job, at first. A mock's clock goes on with each request, so there is nothing to wait for."""

_MOST_SECONDS: Final = 60.0
"""After which a job that has not ended counts as stuck."""

_MOST_LOOKS: Final = 500
"""How often a job is looked at before it counts as one that never runs."""

_LATEST_SECOND: Final = 100_000_000_000
"""A time beyond this, about the year 5138, is not in seconds."""


def create(user: User) -> str:
    """A new job trains the model on the file, and has not ended."""
    user.job = job = user.new_job()
    wanted = re.escape(user.route.model) + r"(-\d{4}-\d{2}-\d{2})?"  # OpenAI shows the dated name of a model
    expect(job["training_file"] == user.file, f"trains on {job['training_file']}, not on {user.file}")
    expect(re.fullmatch(wanted, job["model"]) is not None, f"trains {job['model']}, not {user.route.model}")
    expect(job["status"] not in ENDED, f"a new job is {job['status']}")
    return f"{job['id']}, {job['status']}"


def create_with_epochs(user: User) -> str:
    """The job shows the number of epochs that was asked for, in the older field."""
    return _with_epochs(user.new_job(hyperparameters={"n_epochs": EPOCHS}))


def create_with_method(user: User) -> str:
    """The job shows the number of epochs that was asked for, in the method."""
    method = {"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": EPOCHS}}}
    return _with_epochs(user.new_job(method=method))


def _with_epochs(job: Any) -> str:
    epochs = job["hyperparameters"].get("n_epochs")
    expect(epochs == EPOCHS, f"runs for {epochs} epochs, not for {EPOCHS}")
    return str(job["id"])


def read_settings(user: User) -> str:
    """A job shows the number of epochs that the server chose."""
    id_ = had(user.job, "job")["id"]
    settings = response_to(lambda: user.jobs.retrieve(id_))["hyperparameters"]
    expect("n_epochs" in settings, f"hyperparameters are {settings}, without a number of epochs")
    return f"{settings['n_epochs']} epochs"


def follow_events(user: User) -> str:
    """The job succeeds, and its events are told in the order in which they happened."""
    id_ = had(user.job, "job")["id"]
    events = user.jobs.list_events(id_, limit=3, follow=True, poll_interval=_POLL_SECONDS, timeout=_MOST_SECONDS)
    looks: list[list[Any]] = []
    for response in all_responses_to(lambda: list(events)):
        body = json_of(response)
        if not response.request.url.path.endswith("/events"):
            user.job = body
        elif "after" in response.request.url.params:  # a further page of the same look
            looks[-1] += body["data"]
        else:
            looks.append(list(body["data"]))
    model = user.expect_success()
    told: dict[str, int] = {}
    for look in looks:
        for event in reversed(look):  # the newest stands first
            told.setdefault(event["id"], event["created_at"])
    times = list(told.values())
    expect(times == sorted(times), "its events came out of order")
    return f"{len(told)} events, {model}"


def wait(user: User) -> str:
    """The job succeeds, and has a model then."""
    id_ = had(user.job, "job")["id"]
    responses = all_responses_to(
        lambda: user.jobs.wait(id_, poll_interval=_POLL_SECONDS, timeout=_MOST_SECONDS, raise_on_failure=False)
    )
    for response in responses:
        user.job = json_of(response)
    return user.expect_success()


def see_kind(user: User) -> str:
    """A job says what kind of object it is."""
    kind = had(user.job, "job").get("object")
    expect(kind == "fine_tuning.job", f"object is {kind}")
    return "fine_tuning.job"


def see_creation(user: User) -> str:
    """A job says in seconds when it was created."""
    created = had(user.job, "job")["created_at"]
    expect(created < _LATEST_SECOND, f"created_at is {created}, which are not seconds")
    return f"{created} seconds"


def list_checkpoints(user: User) -> str:
    """A finished job has checkpoints, all its own."""
    id_ = had(user.job, "job")["id"]
    checkpoints = items_of(pages_of(lambda: list(user.jobs.checkpoints.list(id_, limit=2))))
    expect(bool(checkpoints), "a finished job has none")
    others = [one["id"] for one in checkpoints if one["fine_tuning_job_id"] != id_]
    expect(not others, f"{others} belong to another job")
    return f"{len(checkpoints)} checkpoints"


def cancel(user: User) -> str:
    """The job is cancelled at once."""
    id_ = user.new_job()["id"]
    user.cancelled = job = response_to(lambda: user.jobs.cancel(id_))
    expect((job["id"], job["status"]) == (id_, "cancelled"), f"{job['id']} is {job['status']}")
    return f"{id_}, cancelled"


def see_no_finish(user: User) -> str:
    """Every recording of a cancelled job shows null."""
    finished = had(user.cancelled, "cancelled job")["finished_at"]
    expect(finished is None, f"finished_at is {finished}, recordings show null")
    return "finished_at is null"


def pause_and_resume(user: User) -> str:
    """Which status a paused job shows is not settled: OpenAI's sample says one that its schema lacks."""
    jobs, id_ = user.jobs, user.new_job()["id"]
    assert isinstance(jobs, OpenAIJobs)  # no other contract has the operations
    for _ in range(_MOST_LOOKS):
        if response_to(lambda: jobs.retrieve(id_))["status"] == "running":
            break
    paused, resumed = response_to(lambda: jobs.pause(id_)), response_to(lambda: jobs.resume(id_))
    for job in (paused, resumed):
        expect((job["id"], job["status"] in ENDED) == (id_, False), f"{job['id']} is {job['status']}")
    return f"{paused['status']}, then {resumed['status']}"
