"""How a client knows a job, or what else can be waited for: the contract's `x-job` and `x-lifecycle` as a `JobKind`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import attrs
from finetuning_specs import Spec, profiles, read_spec
from finetuning_specs.vocabulary import Job, Lifecycle
from jsonpointer import JsonPointer


def can_be_waited_for(schema: Mapping[str, Any]) -> bool:
    """Whether it is no job, but worked on like one: a file, a dataset."""
    return "id" in schema.get("x-lifecycle", {})


def noun(name: str) -> str:
    """What a schema's instances are, for people: the last word of its name."""
    return str(re.findall("[A-Z][a-z]+", name)[-1]).lower()


def with_profiles(spec: Spec) -> list[Spec]:
    """The contract, and the contract under each of its profiles.

    A client meets servers of every profile, so it knows the states of all.
    """
    if spec.file is None:
        return [spec]
    path = spec.file.path
    return [spec, *(read_spec(path, profile) for profile in profiles(spec.provider, path.parent))]


def job_kind(specs: Sequence[Spec], name: str) -> str:
    """The expression for the `JobKind` of a schema that is a job; empty for any other.

    Args:
        specs: What `with_profiles` gives.
        name: The schema's.
    """
    schema = specs[0].schemas[name]
    if "x-job" not in schema:
        return ""
    job = attrs.asdict(Job.parse(schema["x-job"]), recurse=False)
    # The form of its times is told from the value: servers do not keep to what is documented.
    return _kind(specs, name, {field: pointer for field, pointer in job.items() if field != "time"}, {})


def lifecycle_kind(specs: Sequence[Spec], name: str) -> str:
    """The same of a schema that is no job, but can be waited for; empty for any other."""
    schema = specs[0].schemas[name]
    if not can_be_waited_for(schema):
        return ""
    lifecycle = Lifecycle.parse(schema["x-lifecycle"])
    pointers = {"id": lifecycle.id, "status": lifecycle.status, "error": lifecycle.error}
    return _kind(specs, name, pointers, {"noun": noun(name)})


def _kind(specs: Sequence[Spec], name: str, pointers: Mapping[str, JsonPointer | None], more: Mapping[str, Any]) -> str:
    lifecycles = [Lifecycle.parse(spec.schemas[name]["x-lifecycle"]) for spec in specs]
    states = {state: value for lifecycle in lifecycles for state, value in lifecycle.states.items()}
    arguments = {
        "provider": specs[0].provider,
        **{field: tuple(pointer.parts) for field, pointer in pointers.items() if pointer is not None},
        "states": {state: value.means for state, value in states.items()},
        **more,
    }
    terminal = sorted(state for state, value in states.items() if value.terminal)
    listed = ", ".join(f"{field}={value!r}" for field, value in arguments.items())
    return f"JobKind({listed}, terminal=frozenset({terminal!r}))"
