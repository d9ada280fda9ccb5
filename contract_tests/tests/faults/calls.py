"""Every operation of every contract as a call of its client, made of what the spec says: a new one joins by itself."""

import importlib
import inspect
import json
import re
from collections.abc import Mapping
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from typing import Any

import attrs
from finetuning_contracts.checks import examples
from finetuning_specs import PROVIDERS, Operation, Spec, load_spec

from .transport import Answer

CONTENT = b'{"messages": []}\n' * 3
"""What every download holds."""


@attrs.frozen
class Call:
    """One operation and what to give it."""

    operation: Operation
    name: str
    """Where it sits in the client."""
    arguments: Mapping[str, Any]
    """By name."""
    value: Any
    """What the right answer holds, as JSON, or bytes for a download."""
    saves_to: Path | None = None
    """Where a download goes; None: into memory."""

    @property
    def creates(self) -> bool:
        """Whether doing it twice is one time too many: the contract's word."""
        return self.operation.method == "POST" and not self.operation.definition.get("x-repeatable", False)

    @property
    def downloads(self) -> bool:
        return isinstance(self.value, bytes)

    @property
    def uploads(self) -> bool:
        return any(isinstance(value, tuple) for value in self.arguments.values())

    def concerns(self, _request):
        """Whether a request is one of its own."""
        return True

    def right(self, _request):
        """The answer that it deserves."""
        return self._right

    @cached_property
    def _right(self):
        content = self.value if self.downloads else json.dumps(self.value).encode()
        headers = {
            "content-type": "application/octet-stream" if self.downloads else "application/json",
            "content-length": str(len(content)),
        }
        return Answer(self.operation.success[0], headers, (content,))

    def make(self, client, **options):
        """Call it, to the end; of a list, one page. A coroutine if the client is asynchronous."""
        result = attrgetter(self.name)(client)(**self.arguments, **options)
        return self._content(result) if self.downloads else plain(result)

    def _content(self, download):
        if self.saves_to is None:
            return download.read()
        saved = download.save(self.saves_to, resume=False)
        return self._saved(saved) if inspect.iscoroutine(saved) else saved.read_bytes()

    async def _saved(self, saved):
        return (await saved).read_bytes()

    def __str__(self):
        return f"{self.operation.spec.provider}.{self.name}"


def plain(result):
    """The JSON value of what a call returns; a coroutine for one that has to be awaited."""
    if inspect.isawaitable(result):  # a list too, if the client is asynchronous
        return _awaited(result)
    if isinstance(result, list):
        return [plain(item) for item in result]
    return result.to_dict() if hasattr(result, "to_dict") else result


async def _awaited(coroutine):
    return plain(await coroutine)


def calls_of(spec: Spec) -> list[Call]:
    """All calls of a contract."""
    with client_class(spec.provider)(**credentials(spec)) as client:
        return [_call(spec, client, operation) for operation in spec.operations]


def _call(spec, client, operation):
    name = operation.definition["x-resource"]
    method = attrgetter(name)(client)
    wanted = {p.name for p in inspect.signature(method).parameters.values() if p.default is p.empty}
    offered = _offered(spec, operation)
    offered = {name: offered[_squeezed(name)] for name in _names_of(method) if _squeezed(name) in offered}
    missing = wanted - {"options"} - offered.keys()
    assert not missing, f"{operation.id}: the spec has no example of {missing}"
    _, response = operation.success
    is_json = any("json" in media_type for media_type in response.get("content", {}))
    value = next(examples.of_response(spec, response)) if is_json else CONTENT
    return Call(operation, name, offered, value)


def _names_of(method):
    return [name for name in inspect.signature(method).parameters if name != "options"]


def _offered(spec, operation):
    """An example for each path parameter and each field of the body, by its squeezed name."""
    found = {
        _squeezed(parameter.name): next(examples.of_parameter(spec, parameter))
        for parameter in operation.parameters
        if parameter.location == "path" or parameter.required
    }
    media_type, body = next(examples.of_body(spec, operation), ("", {}))
    if isinstance(body, list):
        return found | {"items": body}
    files = _files(spec, operation, media_type)
    return found | {
        _squeezed(name): ("train.jsonl", value.encode()) if name in files else value for name, value in body.items()
    }


def _files(spec, operation, media_type):
    """The fields of a form that are files."""
    if not media_type.startswith("multipart/"):
        return set()
    schema = spec.resolve(operation.request_body["content"][media_type]["schema"])
    return {name for name, field in schema["properties"].items() if spec.resolve(field).get("format") == "binary"}


def _squeezed(name):
    """What `trainingFile`, `training_file` and `training-file` have in common."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def client_class(provider, kind="Client"):
    return getattr(importlib.import_module(f"finetuning_clients.{provider}"), kind)


def credentials(spec: Spec) -> dict[str, str]:
    """A client's arguments: a secret for each credential of the contract's first choice, an example for the rest."""
    wanted = next(iter(spec.document.get("security", [])), {})
    given = {}
    for name, argument in spec.document["x-client"].get("arguments", {}).items():
        if argument.get("scheme") in wanted:
            given[name] = f"sk-hidden-{name}-0123456789"
        if "path" in argument:
            given[name] = next(
                next(examples.of_parameter(spec, parameter))
                for operation in spec.operations
                for parameter in operation.parameters
                if parameter.name == argument["path"]
            )
    return given


SPECS = {provider: load_spec(provider) for provider in PROVIDERS}
CALLS = [call for spec in SPECS.values() for call in calls_of(spec)]
CREATES = [call for call in CALLS if call.creates]
UPLOADS = [call for call in CALLS if call.uploads]
DOWNLOADS = [call for call in CALLS if call.downloads]
