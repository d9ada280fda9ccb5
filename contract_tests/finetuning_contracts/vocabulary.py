"""The specs' `x-` vocabulary as typed values: what `specs/README.md` defines, read in one place.

Each class has a `parse` that takes the extension as it stands in the spec. `make lint` has held the spec against
`specs/vocabulary.schema.json` before, so the parsers do not validate it again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import attrs

Meaning = Literal["queued", "running", "paused", "succeeded", "failed", "cancelled", "unknown"]
Reason = Literal["reference", "state", "quota", "unsupported"]


@attrs.frozen
class Resource:
    """Where an operation sits in the client: `x-resource: fine_tuning.jobs.list`."""

    name: str
    """The resource, without the verb: `fine_tuning.jobs`. This is what `x-reference` names."""
    verb: str
    """The last part: `list`."""

    @classmethod
    def parse(cls, value: str) -> Resource:
        """From the extension."""
        name, _, verb = value.rpartition(".")
        return cls(name=name, verb=verb)


@attrs.frozen
class Order:
    """How a list is sorted."""

    by: str
    """JSON pointer into an item."""
    direction: Literal["ascending", "descending"]
    parameter: str | None = None
    """Query parameter with which the client chooses the direction, if there is one."""


@attrs.frozen
class Pagination:
    """How the pages of a list chain: `x-pagination`."""

    style: Literal["cursor", "page_token", "page_number", "none"]
    items: str
    """JSON pointer to the array of items in the response body; `""` when the body is the array."""
    cursor: str | None = None
    """Query parameter that takes the cursor."""
    limit: str | None = None
    """Query parameter that takes the page size."""
    next_from_last_item: str | None = None
    """JSON pointer into the last item of a page, at the next cursor."""
    next_from_body: str | None = None
    """JSON pointer into the response body, at the next cursor."""
    more: str | None = None
    """JSON pointer to the boolean that says whether more follows."""
    order: Order | None = None
    filters: Mapping[str, str] = attrs.field(factory=dict)
    """Query parameter that filters: JSON pointer into the item that must equal it."""
    coerces_limit_to: int | None = None

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> Pagination:
        """From the extension."""
        following = value.get("next", {})
        return cls(
            style=value["style"],
            items=value["items"],
            cursor=value.get("cursor"),
            limit=value.get("limit"),
            next_from_last_item=following.get("last_item"),
            next_from_body=following.get("body"),
            more=value.get("more"),
            order=Order(**value["order"]) if "order" in value else None,
            filters=value.get("filters", {}),
            coerces_limit_to=value.get("coerces_limit_to"),
        )


@attrs.frozen
class State:
    """One value of a job's status field."""

    means: Meaning
    next: tuple[str, ...] = ()
    """The states that may follow; none: the state is terminal."""

    @property
    def terminal(self) -> bool:
        """Whether no state follows."""
        return not self.next


@attrs.frozen
class Action:
    """An operation that moves a job from one state to another."""

    operation: str
    """The operation's id."""
    from_states: frozenset[str]
    to: str


@attrs.frozen
class Lifecycle:
    """The states of a job and the ways between them: `x-lifecycle`."""

    status: str
    """JSON pointer to the status field."""
    initial: str
    states: Mapping[str, State]
    actions: Mapping[str, Action]

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> Lifecycle:
        """From the extension."""
        return cls(
            status=value["status"],
            initial=value["initial"],
            states={
                name: State(means=state["means"], next=tuple(state.get("next", ())))
                for name, state in value["states"].items()
            },
            actions={
                name: Action(operation=action["operation"], from_states=frozenset(action["from"]), to=action["to"])
                for name, action in value.get("actions", {}).items()
            },
        )


@attrs.frozen
class Job:
    """How a dialect spells a job: `x-job`. Each field but `time` is a JSON pointer into the job."""

    id: str
    status: str
    created: str
    time: Literal["unix_seconds", "rfc3339", "naive_utc"]
    finished: str | None = None
    model: str | None = None
    result_model: str | None = None
    error: str | None = None

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> Job:
        """From the extension."""
        return cls(**value)
