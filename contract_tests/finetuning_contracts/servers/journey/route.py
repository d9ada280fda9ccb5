"""The way to a server: which contract, where, with which credentials, and which of its operations are there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TypeAlias

import attrs
import httpx
from finetuning_clients import openai, portkey
from finetuning_specs import Spec

from finetuning_contracts.servers.journey.refusals import Refusals

Client: TypeAlias = openai.Client | portkey.Client
"""The clients of the contracts that have files, and jobs that train on them."""

_CLIENTS: Mapping[str, type[openai.Client | portkey.Client]] = {
    "openai": openai.Client,
    "portkey": portkey.Client,
}

_SECONDS = 60.0
"""How long a response may take."""


@attrs.frozen
class Route:
    """One server, as a user reaches it."""

    spec: Spec
    url: str
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Credentials that the server accepts, and whatever else leads to it."""
    wrong_headers: Mapping[str, str] = attrs.field(repr=False)
    """The same with a key that it refuses."""
    model: str
    """What can be trained there."""
    refusals: Refusals
    reached: frozenset[str] | None = None
    """Ids of the operations that reach the server; None: all that the spec has."""
    file: str | None = None
    """Id of a file that is there already, where none can be uploaded."""

    def reaches(self, operation: str) -> bool:
        """Whether an operation is in the spec and reaches the server."""
        known = any(one.id == operation for one in self.spec.operations)
        return known and (self.reached is None or operation in self.reached)

    def takes(self, operation: str, parameter: str) -> bool:
        """Whether an operation of the spec has a parameter of this name."""
        return self.spec.operation(operation).parameter(parameter) is not None

    @contextmanager
    def clients(self) -> Iterator[tuple[Client, Client]]:
        """Two clients: one with credentials that the server accepts, one with a wrong key.

        They do not try again: what failed once has failed. Proxies of the environment are left out, since the server is on
        this machine.
        """
        with httpx.Client(trust_env=False) as http:
            client, wrong_key_client = (
                _CLIENTS[self.spec.provider](
                    default_headers=headers, base_url=self.url, http_client=http, max_retries=0, timeout=_SECONDS
                )
                for headers in (self.headers, self.wrong_headers)
            )
            with client, wrong_key_client:
                yield client, wrong_key_client

    def get_without_credentials(self, operation: str) -> httpx.Response:
        """A bare request, which no client would send. Raises `httpx.HTTPError` when no response comes."""
        return httpx.get(self.url + self.spec.operation(operation).path, trust_env=False, timeout=_SECONDS)
