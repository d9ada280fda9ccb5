"""Find in an SDK what the contract's operations are called there, and call it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from typing import Any

import httpx
from finetuning_specs import Operation

from finetuning_contracts.checks.seeding import Prepared

_ALSO = {"retrieve": ("get",), "get": ("retrieve",), "add": ("create", "upload")}
"""Verb of `x-resource` → what an SDK may call it as well."""
_OPTIONS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout", "kwargs", "self"})


def method(client: Any, operation: Operation) -> Callable[..., Any] | None:
    """What carries the operation out; None: the SDK has nothing for it."""
    found = client
    for part in operation.resource.name.split("."):
        found = getattr(found, part, None)
    for verb in (operation.resource.verb, *_ALSO.get(operation.resource.verb, ())):
        called = getattr(found, verb, None) if found is not None else None
        if callable(called):
            return called  # type: ignore[no-any-return]
    return None


def arguments(called: Callable[..., Any], operation: Operation, request: Prepared) -> dict[str, Any] | None:
    """What the request says in the SDK's words; None where the SDK lacks a word for something that is required."""
    parameters = {n: p for n, p in inspect.signature(called).parameters.items() if n not in _OPTIONS}
    said: dict[str, Any] = {**request.path, **request.query}
    if isinstance(request.body, Mapping):
        said.update(request.body)
    found = {name: value for key, value in said.items() if (name := _snake(key)) in parameters}
    for key, value in request.path.items() if request.path else ():
        # The last parameter of the path is what a method takes first, whatever it calls it.
        first = next(iter(parameters), "")
        if _snake(key) not in parameters and list(request.path)[-1] == key and first.endswith("id"):
            found.setdefault(first, value)
    if "body" in parameters and "body" not in found:
        found["body"] = request.body if request.body is not None else {}
    found.update(_file(operation, request, parameters))
    missing = [n for n, p in parameters.items() if p.default is p.empty and p.kind in _NAMED and n not in found]
    return None if missing else found


_NAMED = (inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


def _file(operation: Operation, request: Prepared, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The file of a form, with its name and its content as the request has them."""
    content = request.content(operation, operation.spec).get("files", {})
    files = {_snake(name): part[:2] for name, part in content.items() if part[0] is not None}
    return {name: part for name, part in files.items() if name in parameters}


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower().replace("-", "_")


def plain(value: Any) -> Any:
    """What an SDK gives, as JSON has it."""
    for name in ("to_dict", "model_dump"):
        if callable(getattr(value, name, None)):
            options = {"mode": "json"} if name == "to_dict" else {"mode": "json", "by_alias": True}
            return getattr(value, name)(**options)
    return value


def items(page: Any, most: int) -> list[Any]:
    """The items of a list, page after page as far as the SDK goes, `most` at the most."""
    if hasattr(page, "iter_pages"):
        found = []
        for item in page:
            found.append(plain(item))
            if len(found) >= most:
                break
        return found
    listed = page if isinstance(page, list) else getattr(page, "data", None)
    if not isinstance(listed, list):
        raise TypeError("the list has no items")
    return [plain(item) for item in listed]


def content(value: Any) -> bytes:
    """The bytes of a download."""
    if isinstance(value, bytes):
        return value
    read = value.read() if hasattr(value, "read") else getattr(value, "content", b"")
    return read.encode() if isinstance(read, str) else bytes(read)


def status_of(error: Exception) -> int | None:
    """The status that an SDK's error tells; None: it is about something else."""
    response = getattr(error, "response", None)
    status = getattr(error, "status_code", getattr(response, "status_code", None))
    if isinstance(error, httpx.HTTPStatusError):
        return error.response.status_code
    return status if isinstance(status, int) else None
