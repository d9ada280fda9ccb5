"""The client itself: its name, its arguments, and where it calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from finetuning_specs import Spec
from finetuning_specs.vocabulary import Argument

from . import docs


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

    @property
    def is_token(self) -> bool:
        """Whether it is a bearer token: these expire, so that a function may give it."""
        return bool(self.prefix)


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
