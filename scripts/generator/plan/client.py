"""The client itself: its name, its arguments, and where it calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from finetuning_specs import Spec
from finetuning_specs.vocabulary import Argument, ErrorNames

from . import docs
from .flavours import Flavour


@attrs.frozen
class ClientArgument:
    """A credential or setting of the client: an entry of `x-client`."""

    name: str
    doc: str
    environment: str | None
    header: str | None
    """Header that carries it."""
    prefix: str
    """What stands before it in the header: `Bearer ` or nothing."""
    path: str | None
    """Path parameter that it fills in."""
    json: bool
    """Whether it may be an object, which is sent as JSON."""

    def type(self, flavour: Flavour) -> str:
        """Its type in a client's signature."""
        if self.prefix:  # a bearer token: these expire, so that a function may give it
            return flavour.token
        return "str | Mapping[str, Any] | None" if self.json else "str | None"

    @property
    def explanation(self) -> str:
        """Its line in the client's docstring."""
        parts = [
            f"{self.name}: {self.doc}",
            "A function that gives it is asked before each attempt, so that it may expire." if self.prefix else "",
            "A mapping is sent as JSON." if self.json else "",
            f"Default: the environment variable {self.environment}." if self.environment else "",
        ]
        return " ".join(part for part in parts if part)


@attrs.frozen
class Client:
    """The client."""

    name: str
    """For people: `OpenAI`."""
    base_url: str
    base_url_environment: str | None
    arguments: list[ClientArgument]
    credential_sets: list[list[str]]
    """Alternatives, of which one must be complete: names of arguments."""
    errors: ErrorNames
    """How errors are spelled beside the usual forms."""

    @property
    def positional(self) -> list[ClientArgument]:
        """The arguments that may be given by position: the API key, where it is the first."""
        return [argument for argument in self.arguments[:1] if argument.name == "api_key"]

    @property
    def keywords(self) -> list[ClientArgument]:
        """The arguments that are given by name."""
        return self.arguments[len(self.positional) :]

    @property
    def default_base_url(self) -> str:
        """Where the client calls if it is not told, in the words of its docstring."""
        environment = self.base_url_environment
        return f"the environment variable {environment}, or else {self.base_url}" if environment else self.base_url

    @property
    def supplied(self) -> frozenset[str]:
        """The path parameters that the client itself may supply."""
        return frozenset(argument.path for argument in self.arguments if argument.path)


def client(spec: Spec) -> Client:
    """The client of a contract."""
    declared = spec.client
    by_scheme = {argument.scheme: name for name, argument in declared.arguments.items() if argument.scheme}
    return Client(
        name=declared.name,
        base_url=spec.document["servers"][0]["url"],
        base_url_environment=declared.base_url_environment,
        arguments=[_argument(name, argument, spec) for name, argument in declared.arguments.items()],
        credential_sets=[[by_scheme[scheme] for scheme in alternative] for alternative in spec.security],
        errors=declared.errors,
    )


def _argument(name: str, argument: Argument, spec: Spec) -> ClientArgument:
    scheme: Mapping[str, Any] = spec.security_schemes.get(argument.scheme or "", {})
    bearer = scheme.get("type") == "http"
    return ClientArgument(
        name=name,
        doc=docs.describe({"description": argument.description}),
        environment=argument.environment,
        header=argument.header or ("Authorization" if bearer else scheme.get("name")),
        prefix="Bearer " if bearer else "",
        path=argument.path,
        json=argument.json,
    )
