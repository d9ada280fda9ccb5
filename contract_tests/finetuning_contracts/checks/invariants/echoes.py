"""What holds between what was sent and what comes back in the same exchange."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from finetuning_contracts.checks.sending.identity import creates, look_up, pointers, segment
from finetuning_contracts.checks.slots import parameter_slots

from .observation import HOLDS, Observation, Verdict
from .settings import contradicted, is_free, same, settings

Schema = Mapping[str, Any]


def what_was_asked_for(seen: Observation) -> Iterator[Verdict]:
    """A response to a request for one thing is about that thing."""
    slots = [slot for slot in parameter_slots(seen.operation) if slot.place == "path"]
    if not slots or seen.items is not None or not isinstance(seen.body, Mapping):
        return
    target = slots[-1]
    if target.resource != seen.operation.resource.name or creates(seen.operation):
        return
    id = next(
        (value for value in (look_up(seen.body, p) for p in pointers(seen.operation)) if isinstance(value, str)), None
    )
    asked = seen.path.get(target.name)
    if isinstance(seen.sent, Mapping) and id in seen.sent.values():
        return  # the body names another one than the path: which counts is a decision of the contract
    if id is not None and asked is not None:
        same = segment(id) == segment(asked)
        yield HOLDS if same else Verdict(f"{asked!r} was asked for, but the response is about {id!r}")


def what_was_sent(seen: Observation) -> Iterator[Verdict]:
    """What a create or a replacement was given is what its response shows."""
    changes = creates(seen.operation) or seen.operation.method == "PUT"  # a PATCH may name what cannot be changed
    if not changes or not isinstance(seen.sent, Mapping) or not isinstance(seen.body, Mapping):
        return
    resolve = seen.operation.spec.resolve
    shown = seen.schema.get("properties", {})
    asked = resolve(seen.operation.body_schemas.get("application/json", {})).get("properties", {})
    contradictory = contradicted(seen.sent)
    for name, value in seen.sent.items():
        if name not in shown or name not in asked or name not in seen.body or value is None:
            continue
        request, response = resolve(asked[name]), resolve(shown[name])
        for setting in settings(resolve, request, response, value, seen.body[name]):
            if setting.path.rpartition("/")[2] in contradictory:
                continue
            told = f"{name}/{setting.path} was sent as {short(setting.sent)}, and comes back as {short(setting.shown)}"
            yield HOLDS if setting.same else Verdict(told)
        if not comes_back(resolve, request, response, value):
            continue
        if not shows(value, seen.body[name]):
            yield Verdict(f"{name} was sent as {short(value)}, and comes back as {short(seen.body[name])}")
        else:
            yield HOLDS


def comes_back(resolve: Callable[[Schema], Schema], request: Schema, response: Schema, value: Any) -> bool:
    """Whether a value that is sent has to come back as it is.

    Not what one side does not have, a secret, a name of something (models are given back by longer names), an object that a
    server completes (of which `settings` looks at what is in it), and what stands for "nothing given": 0, false and the
    empty string.
    """
    if not is_free(request, response):
        return False
    if isinstance(value, Mapping):
        branches = [branch for word in ("anyOf", "oneOf", "allOf") for branch in request.get(word, ())]
        return not any("properties" in part for part in (request, *map(resolve, branches)))
    if isinstance(value, list):
        names = "x-reference" in resolve(request.get("items", {}))
        return bool(value) and not names and not any(isinstance(item, Mapping | list) for item in value)
    return bool(value)


def shows(sent: Any, shown: Any) -> bool:
    """Whether a value is shown as it was sent. A server may fill in members of an object that were left out or null."""
    if sent is None or sent == "auto":  # a server may decide, and say what
        return True
    if isinstance(sent, Mapping):
        if not isinstance(shown, Mapping):
            return not sent
        return all(value is None or (name in shown and shows(value, shown[name])) for name, value in sent.items())
    if isinstance(sent, list):
        return isinstance(shown, list) and len(sent) == len(shown) and all(map(shows, sent, shown))
    if isinstance(sent, bool) or not isinstance(sent, int | float) or not isinstance(shown, int | float):
        return type(sent) is type(shown) and bool(sent == shown)
    return same(sent, shown)


def short(value: Any) -> str:
    """A value as text, cut where it is long."""
    text = repr(value)
    return text if len(text) <= 100 else text[:100] + " …"
