"""Methods that upload a file through a signed URL: the contract's `x-signed-upload`, in the terms of the client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs
from finetuning_specs import Operation

from .arguments import Argument
from .methods import Method


@attrs.frozen
class SignedUpload:
    """One such method."""

    name: str
    summary: str
    address: Method
    """The method that gives the URL."""
    sizes: str
    """Its argument for the size of each file by the file's name."""
    finish: Method
    """The method that says that the content has been sent."""
    urls: tuple[str, ...]
    """The tokens of the JSON Pointer to the URLs in its response."""
    headers: Mapping[str, str]
    """Sent with the content."""

    @property
    def shared(self) -> list[Argument]:
        """The path parameters of `address`, which are arguments here too."""
        return [*self.address.path, *self.address.defaults]

    @property
    def parameters(self) -> list[str]:
        """The parameters of the method behind `self`, as they are declared."""
        path = (argument.declaration for argument in self.address.path)
        defaults = (f"{argument.name}: {argument.type} | None = None" for argument in self.address.defaults)
        return [*path, "*", "file: FileInput", *defaults, "**options: Unpack[RequestOptions]"]

    @property
    def shared_with_finish(self) -> list[str]:
        """The names of the path parameters of `finish`, all of which are arguments here too."""
        return [argument.name for argument in (*self.finish.path, *self.finish.defaults)]


def signed_uploads(operations: Sequence[Operation], methods: Mapping[str, Method]) -> list[SignedUpload]:
    """The uploads of one resource.

    Args:
        operations: The contract's.
        methods: The resource's methods, by the id of their operation.
    """
    uploads = []
    for operation in operations:
        value = operation.signed_upload
        if value is not None and operation.id in methods:
            address = methods[operation.id]
            uploads.append(
                SignedUpload(
                    name=value.name,
                    summary=value.summary,
                    address=address,
                    sizes=next(a.name for a in address.keywords if [a.key] == value.sizes.parts),
                    finish=methods[value.finish],
                    urls=tuple(value.urls.parts),
                    headers=dict(value.headers),
                )
            )
    return uploads
