"""The secrets in traffic, which nobody names beforehand: they are learned from each exchange before anything of it is shown."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
from finetuning_runtime._errors.redaction import HIDDEN
from finetuning_specs import Operation, Spec

from finetuning_contracts.checks.sending.messages import Headers
from finetuning_contracts.redaction import Redactor, is_secret_name

from .exchange import Exchange
from .place import Found

_MOST = 10_000
"""Secrets that are remembered. More are seen only where each request has a credential of its own."""


@attrs.define
class Secrets:
    """Learns the secrets of one server's traffic."""

    spec: Spec
    _known: dict[str, None] = attrs.field(factory=dict, init=False, repr=False)
    _headers: dict[tuple[str, str], tuple[str, ...]] = attrs.field(factory=dict, init=False, repr=False)
    _redactor: Redactor = attrs.field(
        init=False, repr=False, default=attrs.Factory(lambda self: Redactor.of(self.spec, {}), takes_self=True)
    )

    @property
    def redactor(self) -> Redactor:
        """Hides all secrets that are known by now."""
        return self._redactor

    def learn(self, found: Found | None, exchange: Exchange) -> None:
        """Remember the secrets in an exchange."""
        parameters = found.operation.parameters if found is not None else ()
        declared = {parameter.name for parameter in parameters if parameter.location == "query"}
        values = [
            *(value for pair in exchange.request.headers for value in self._carried(*pair)),
            *(value for pair in exchange.response.headers for value in self._carried(*pair)),
            *(
                value
                for name, value in parse_qsl(urlsplit(exchange.request.url).query)
                if name not in declared and is_secret_name(name)
            ),
            *(_in_bodies(found.operation, exchange) if found is not None else ()),
        ]
        new = [value for value in values if value not in self._known and HIDDEN not in value]
        if new and len(self._known) < _MOST:
            self._known.update(dict.fromkeys(new))
            names = tuple(
                sorted({*self._redactor.names, *(n.lower() for n, _ in exchange.request.headers if is_secret_name(n))})
            )
            self._redactor = Redactor(tuple(self._known), names)

    def credential(self, headers: Headers) -> str | None:
        """What stands for the credentials of a request, the same for the same ones; None: it shows none, or hides them."""
        carrying = [(name.lower(), value) for name, value in headers if self._carried(name, value)]
        if not carrying or any(HIDDEN in value for _, value in headers):
            return None
        text = "\0".join(f"{name}\0{value}" for name, value in sorted(carrying))
        return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]

    def _carried(self, name: str, value: str) -> tuple[str, ...]:
        """The secrets in a header."""
        known = self._headers.get((name, value))
        if known is None:
            if len(self._headers) >= _MOST:
                self._headers.clear()
            known = self._headers[name, value] = Redactor.of(self.spec, {name: value}).values
        return known


def _in_bodies(operation: Operation, exchange: Exchange) -> Iterator[str]:
    for schema in operation.body_schemas.values():
        yield from _marked(operation.spec, schema, exchange.request.json(), 0)
    yield from _marked(operation.spec, operation.success_schema, exchange.response.json(), 0)


_DEEPEST = 8


def _marked(spec: Spec, schema: Mapping[str, Any], value: Any, depth: int) -> Iterator[str]:
    """The texts in a value that its schema marks as secret (`x-secret`)."""
    schema = spec.resolve(schema)
    if depth > _DEEPEST:
        return
    if isinstance(value, str):
        if schema.get("x-secret"):
            yield value
        return
    if isinstance(value, dict):
        for name, part in schema.get("properties", {}).items():
            if name in value:
                yield from _marked(spec, part, value[name], depth + 1)
    if isinstance(value, list) and isinstance(schema.get("items"), Mapping):
        for item in value:
            yield from _marked(spec, schema["items"], item, depth + 1)
    for word in ("anyOf", "oneOf", "allOf"):
        for part in schema.get(word, ()):
            yield from _marked(spec, part, value, depth + 1)
