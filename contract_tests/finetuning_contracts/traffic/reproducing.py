"""What was seen of a request, in the form in which `finetuning check --replay` sends it to a server again."""

from __future__ import annotations

import attrs

from finetuning_contracts.checks import credentials, steps
from finetuning_contracts.checks.slots import parameter_slots
from finetuning_contracts.redaction import Redactor

from .exchange import Exchange
from .place import Found, Place


def reproduction(exchange: Exchange, place: Place, redactor: Redactor) -> steps.Reproduction | None:
    """The request of one exchange; None where it is not known whole, or has a secret elsewhere than in a header."""
    found = place.find(exchange.request.method, exchange.request.url)
    base = place.base_of(exchange.request.url)
    if found is None or base is None or not exchange.request_known:
        return None
    named = {
        found.path[slot.name]: slot.resource
        for slot in parameter_slots(found.operation)
        if slot.place == "path" and slot.name in found.path
    }
    carrying = ((name.lower(), value) for name, value in exchange.request.headers)
    given = frozenset((name, value) for name, value in carrying if name in redactor.names)
    made = steps.reproduction([(exchange.request, exchange.response)], steps.Origin(base, given, redactor, named.get))
    if made is None or exchange.headers_known:
        return made
    return attrs.evolve(made, steps=tuple(attrs.evolve(step, credentials=_usual(found)) for step in made.steps))


def _usual(found: Found) -> tuple[str, ...]:
    """The headers in which an operation takes credentials: a browser leaves them out of its recording."""
    schemes = next(iter(found.operation.security), {})
    headers = (credentials.header_of(found.operation.spec, scheme) for scheme in schemes)
    return tuple(header for header in headers if header is not None)
