"""One successful exchange as values, as far as an invariant wants to know it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
from finetuning_specs import Operation
from finetuning_specs.parameters import ParameterError, read_query

from finetuning_contracts.checks.sending.identity import look_up
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing


@attrs.frozen(slots=False)
class Observation:
    """A request for an operation that was accepted, and the response."""

    operation: Operation
    path: Mapping[str, str]
    """Path parameters, percent-decoded."""
    request: Outgoing
    response: Incoming

    @cached_property
    def query(self) -> Mapping[str, Any] | None:
        """The query parameters, defaults filled in; None when they break the contract: then nothing follows from them."""
        try:
            return read_query(self.operation.parameters, urlsplit(self.request.url).query)
        except ParameterError:
            return None

    @cached_property
    def partial(self) -> bool:
        """Whether only some fields were asked for (`x-field-mask`): then nothing follows from the others."""
        masks = {parameter.name for parameter in self.operation.parameters if parameter.selects_fields}
        return bool(masks) and any(name in masks for name, _ in parse_qsl(urlsplit(self.request.url).query))

    @cached_property
    def sent(self) -> Any:
        """The JSON request body where it keeps the contract; None otherwise."""
        body = self.request.json()
        validator = self.operation.body_validators.get("application/json")
        return body if validator is not None and body is not None and validator.allows(body) else None

    @cached_property
    def body(self) -> Any:
        """The JSON response body; None when it is none."""
        return self.response.json()

    @cached_property
    def schema(self) -> Mapping[str, Any]:
        """Of a success of the operation, references followed."""
        return self.operation.spec.resolve(self.operation.success_schema)

    @cached_property
    def items(self) -> list[Any] | None:
        """The items of a list; None for what is no list."""
        pages = self.operation.pagination
        found = look_up(self.body, pages.items) if pages is not None else None
        return found if isinstance(found, list) else None

    @property
    def things(self) -> list[Any]:
        """What the response shows: the items of a list, or the one thing that it is about."""
        if self.operation.pagination is None:
            return [self.body]
        return self.items or []


@attrs.frozen
class Verdict:
    """What an invariant says of one exchange."""

    broken: str | None = None
    """What does not hold, in a sentence; None: it holds."""


Invariant = Callable[[Observation], Iterator[Verdict]]
"""Gives a verdict for each thing that it had to check; none: the exchange was none of its business."""

HOLDS = Verdict()
