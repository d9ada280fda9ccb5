"""Who makes the journey: two clients, and what the steps so far have got."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

import attrs
from finetuning_clients.openai.resources.files import Files as OpenAIFiles
from finetuning_clients.openai.resources.fine_tuning_jobs import FineTuningJobs as OpenAIJobs
from finetuning_clients.portkey.resources.files import Files as PortkeyFiles
from finetuning_clients.portkey.resources.fine_tuning_jobs import FineTuningJobs as PortkeyJobs

from finetuning_contracts.servers.journey.responses import response_to
from finetuning_contracts.servers.journey.route import Client, Route
from finetuning_contracts.servers.journey.steps import expect, had

Files: TypeAlias = OpenAIFiles | PortkeyFiles
Jobs: TypeAlias = OpenAIJobs | PortkeyJobs

ENDED: Final = ("succeeded", "failed", "cancelled")
"""The states of a job that have no way out, in OpenAI's words, which are Portkey's too."""


@attrs.define(eq=False)
class User:
    """A user on the way."""

    route: Route
    client: Client
    """Sends with credentials that the server accepts."""
    wrong_key_client: Client
    """Sends with a key that it refuses."""
    file: str | None = None
    """Id of the file to train on."""
    job: Any = None
    """The job that is followed, as it was last shown."""
    cancelled: Any = None
    """The job that was cancelled, as it was then shown."""

    @property
    def files(self) -> Files:
        """`client.files`."""
        return self.client.files

    @property
    def jobs(self) -> Jobs:
        """`client.fine_tuning.jobs`."""
        return self.client.fine_tuning.jobs

    def new_job(self, **fields: Any) -> Any:
        """Create a job that trains the route's model on the file. Gives it as it is shown."""
        file = had(self.file, "file")
        return response_to(
            lambda: self.jobs.create(model=self.route.model, training_file=file, suffix="journey", **fields)
        )

    def refused(self, operation: str, call: Callable[[], object], *statuses: int, **details: str) -> str:
        """The message of a refusal, which has one of the statuses.

        `details` are what its error must hold where the server sends OpenAI's own.
        """
        body = response_to(call, *statuses)
        for key, value in details.items() if self.route.refusals.details else ():
            shown = body["error"].get(key)
            expect(shown == value, f"{key} is {shown!r}")
        return self.route.refusals.message(operation, body)

    def expect_success(self) -> str:
        """The model of the job that is followed, which must have succeeded."""
        expect(self.job["status"] == "succeeded", f"it ended as {self.job['status']}")
        model = self.job["fine_tuned_model"]
        expect(isinstance(model, str), f"it succeeded without a model: {model}")
        return str(model)
