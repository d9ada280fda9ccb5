"""What the template prints for a spec's webhooks: which model each type of event is read into."""

from __future__ import annotations

import attrs
from openapi_python_client.strings import ClassName

from . import codecs
from .models import Views


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

    @property
    def union(self) -> str:
        """The type of an event that the contract knows."""
        return " | ".join(event.model for event in self.events)


def webhooks(views: Views) -> Webhooks | None:
    """The spec's webhooks; None when it has none."""
    source = views.source
    events = []
    for item in source.document.get("webhooks", {}).values():
        reference = item["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"]
        name = reference.rpartition("/")[2]
        model = next(m for m in views.data.models if m.class_info.name == ClassName(name, "field_"))
        types = source.resolve(source.schemas[name]["properties"]["type"])["enum"]
        events += [Event(type=value, model=codecs.in_home(model)) for value in types]
    secret = source.document["x-client"].get("webhook_secret_environment")
    return Webhooks(secret_environment=secret, events=events) if events else None
