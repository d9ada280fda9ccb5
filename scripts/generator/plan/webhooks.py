"""The webhooks of a provider: which model each type of event is read into."""

from __future__ import annotations

import attrs
from finetuning_specs import Spec
from finetuning_specs.pointers import of_fragment

from ..read.names import class_name
from ..read.properties import HOME


@attrs.frozen
class Event:
    """A webhook's event."""

    type: str
    """The value of its field `type`."""
    model: str
    """Its class, as annotations and expressions have it."""


@attrs.frozen
class Webhooks:
    """The webhooks of a provider."""

    secret_environment: str | None
    """Environment variable that gives the secret."""
    events: list[Event]
    in_resource: bool
    """Whether there are calls in `client.webhooks` too."""

    @property
    def default(self) -> str:
        """What gives the secret if nobody does, as a sentence behind another; empty if nothing does."""
        return f" Default: the environment variable {self.secret_environment}." if self.secret_environment else ""

    @property
    def default_of_client(self) -> str:
        """The same where a client is asked."""
        further = f", or else the environment variable {self.secret_environment}" if self.secret_environment else ""
        return f" Default: the client's `webhook_secret`{further}."

    @property
    def union(self) -> str:
        """The type of an event that the contract knows."""
        return " | ".join(event.model for event in self.events)


def webhooks(spec: Spec) -> Webhooks | None:
    """The contract's webhooks; None when it has none."""
    events = []
    for operation in spec.webhooks:
        name = of_fragment(operation.body_schemas["application/json"]["$ref"])[-1]
        types = spec.resolve(spec.schemas[name]["properties"]["type"])["enum"]
        events += [Event(type=value, model=f"{HOME}.{class_name(name)}") for value in types]
    if not events:
        return None
    calls = any(operation.resource.name.partition(".")[0] == "webhooks" for operation in spec.operations)
    return Webhooks(secret_environment=spec.client.webhook_secret_environment, events=events, in_resource=calls)
