"""Methods that upload a file through a signed address: the spec's `x-signed-upload`, in the terms of the surface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from .problems import GenerationError, Problem

if TYPE_CHECKING:
    from .source import Source
    from .surface import Method


@attrs.frozen
class SignedUpload:
    """One such method."""

    name: str
    summary: str
    address: Method
    """The method that gives the address."""
    sizes: str
    """Its argument for the size of each file by the file's name."""
    finish: Method
    """The method that says that the content has been sent."""
    urls: tuple[str, ...]
    """Way to the addresses in its answer."""
    headers: dict[str, str]
    """Sent with the content."""

    @property
    def shared_with_finish(self) -> list[str]:
        """The names of the path parameters of `finish`, all of which are arguments here too."""
        return [argument.name for argument in (*self.finish.path, *self.finish.defaults)]


def signed_uploads(source: Source, methods: Mapping[str, Method]) -> list[SignedUpload]:
    """The uploads of one resource.

    Args:
        source: The spec.
        methods: The resource's methods, by the id of their operation.

    Raises:
        GenerationError: An `x-signed-upload` does not fit its operation or its resource.
    """
    return [
        _signed_upload(source, definition["x-signed-upload"], methods, definition["operationId"], pointer)
        for _method, _path, definition, pointer in source.operations()
        if "x-signed-upload" in definition and definition["operationId"] in methods
    ]


def _signed_upload(
    source: Source, value: Mapping[str, Any], methods: Mapping[str, Method], operation: str, pointer: str
) -> SignedUpload:
    address = methods[operation]
    finish = methods.get(value["finish"])
    sizes = next((a.name for a in address.keywords if f"/{a.key}" == value["sizes"]), None)
    there = {argument.name for argument in (*address.path, *address.defaults)}
    if finish is None or not {a.name for a in (*finish.path, *finish.defaults)} <= there:
        reason = f"finish is {value['finish']}, no operation of the same resource with the same path parameters"
        raise GenerationError([Problem(source.file, f"{pointer}/x-signed-upload", reason)])
    if sizes is None:
        reason = f"sizes is {value['sizes']}, which is no property of the body"
        raise GenerationError([Problem(source.file, f"{pointer}/x-signed-upload", reason)])
    return SignedUpload(
        name=value["name"],
        summary=value["summary"],
        address=address,
        sizes=sizes,
        finish=finish,
        urls=tuple(value["urls"].split("/")[1:]),
        headers=dict(value["headers"]),
    )
