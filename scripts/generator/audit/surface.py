"""What the client's own surface is made of and the contract does not have."""

from __future__ import annotations

from collections.abc import Iterator

from finetuning_specs import Spec

from .losses import Loss


def missing(spec: Spec) -> Iterator[Loss]:
    """What is missing."""
    client = spec.document.get("x-client")
    if not isinstance(client, dict) or "name" not in client:
        yield (), "there is no x-client with a name, from which the client would be made"
    else:
        filled = {argument.scheme for argument in spec.client.arguments.values()}
        for scheme in dict.fromkeys(name for alternative in spec.security for name in alternative):
            if scheme not in filled:
                yield ("x-client", "arguments"), f"no argument fills the security scheme {scheme}"
    if not spec.document.get("servers"):
        yield (), "there are no servers, of which the first is where the client calls"
    for operation in spec.operations:
        if not operation.resource.name:
            reason = "there is no x-resource that says where in the client the operation is, such as jobs.list"
            yield operation.place.pointer, reason
