"""The tree of a client's resources, which `x-resource` describes: `client.fine_tuning.jobs`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..read import Parsed
from ..read.names import class_name
from ..read.properties import HOME
from .endpoints import Endpoint
from .job_kinds import can_be_waited_for, noun
from .methods import Method, method
from .models import Model
from .node import Node
from .pages import PageClass
from .uploads import SignedUpload, UploadInParts, signed_uploads, uploads_in_parts


@attrs.frozen
class Resource(Node):
    """What is in a place: methods, and resources below."""

    methods: list[Method]
    children: list[Node]
    """The places right below."""
    waits: Method | None
    """The method that retrieves a job, where this resource holds jobs."""
    processed: Method | None
    """The method that retrieves what is worked on and is no job, such as a file, where this resource holds such."""
    noun: str
    """What this is, for people: `file`."""
    uploads: list[SignedUpload]
    uploads_in_parts: list[UploadInParts]

    @property
    def names_pages(self) -> bool:
        """Whether one of its methods lists."""
        return any(method.page for method in self.methods)

    @property
    def names_params(self) -> bool:
        """Whether a plain dict may be given to one of its methods."""
        arguments = (argument for method in self.methods for argument in (*method.path, *method.keywords))
        return any("params." in argument.declaration for argument in arguments)


def resources(
    parsed: Parsed,
    endpoints: Mapping[str, Endpoint],
    models: Mapping[str, Model],
    pages: Mapping[str, PageClass],
    supplied: frozenset[str],
) -> list[Resource]:
    """The resources, each after those above it.

    Args:
        parsed: The contract, parsed.
        endpoints: The functions of its operations, by the operations' ids.
        models: Its models, by their classes.
        pages: Its classes of pages, by the ids of the operations that list.
        supplied: The path parameters that the client itself may supply.
    """
    methods: dict[tuple[str, ...], dict[str, Method]] = {}
    for operation, made in parsed.operations():
        path = tuple(operation.resource.name.split("."))
        for length in range(1, len(path) + 1):  # those above may have no methods of their own
            methods.setdefault(path[:length], {})
        methods[path][operation.id] = method(operation, made, endpoints[operation.id], models, pages, supplied)
    return [_resource(parsed, path, methods) for path in sorted(methods)]


def _resource(
    parsed: Parsed, path: tuple[str, ...], methods: Mapping[tuple[str, ...], Mapping[str, Method]]
) -> Resource:
    schemas = {f"{HOME}.{class_name(name)}": (name, schema) for name, schema in parsed.spec.schemas.items()}
    jobs = {class_ for class_, (_, schema) in schemas.items() if "x-job" in schema}
    worked_on = {class_: noun(name) for class_, (name, schema) in schemas.items() if can_be_waited_for(schema)}
    found = list(methods[path].values())
    gets = [method for method in found if method.name in {"retrieve", "get"}]
    waits = next((method for method in gets if method.returns in jobs), None)
    processed = next((method for method in gets if method.returns in worked_on), None)
    if waits is not None:
        found = [_followed(method, waits) if method.name == "list_events" else method for method in found]
    return Resource(
        path=path,
        methods=found,
        children=[Node(other) for other in sorted(methods) if other[:-1] == path],
        waits=waits,
        processed=processed,
        noun=worked_on[processed.returns] if processed else "job",
        uploads=signed_uploads(parsed.spec.operations, methods[path]),
        uploads_in_parts=uploads_in_parts(parsed.spec.operations, path, methods),
    )


def _followed(method: Method, waits: Method) -> Method:
    """The method that lists a job's events, which can be followed until the job has ended."""
    return attrs.evolve(method, kind="events", job=waits.name) if method.kind == "list" else method
