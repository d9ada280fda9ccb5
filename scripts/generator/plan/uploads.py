"""Methods that upload a file in several calls: the contract's `x-signed-upload` and `x-upload-in-parts`."""

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


@attrs.frozen
class UploadInParts:
    """A method that uploads a file in parts."""

    name: str
    summary: str
    begin: Method
    """The method that begins the upload."""
    size: str
    """Its argument for the number of bytes."""
    file_name: str
    """Its argument for the name of the file."""
    part: str
    """The method that takes a part, from the resource: `parts.create`."""
    data: str
    """Its argument for the bytes."""
    part_size: int
    finish: Method
    """The method that ends the upload."""
    part_ids: str
    """Its argument for the ids of the parts."""

    @property
    def of_begin(self) -> list[Argument]:
        """The arguments that go to `begin` as they are."""
        return [argument for argument in self.begin.keywords if argument.name not in {self.size, self.file_name}]

    @property
    def of_finish(self) -> list[Argument]:
        """The arguments that go to `finish` as they are."""
        return [argument for argument in self.finish.keywords if argument.name != self.part_ids]

    @property
    def parameters(self) -> list[str]:
        """The parameters of the method behind `self`, as they are declared."""
        passed = sorted([*self.of_begin, *self.of_finish], key=lambda argument: not argument.required)
        return [
            "*",
            "file: FileInput",
            *(argument.declaration for argument in passed),
            f"{self.file_name}: str | None = None",
            f"{self.size}: int | None = None",
            "part_size: int | None = None",
            "**options: Unpack[RequestOptions]",
        ]


def uploads_in_parts(
    operations: Sequence[Operation], path: tuple[str, ...], methods: Mapping[tuple[str, ...], Mapping[str, Method]]
) -> list[UploadInParts]:
    """The uploads in parts of one resource.

    Args:
        operations: The contract's.
        path: The resource's.
        methods: By the path of the resource, and the id of the operation.
    """
    uploads = []
    for operation in operations:
        value = operation.in_parts
        if value is None or operation.id not in methods[path]:
            continue
        place, part = next((p, found[value.part]) for p, found in methods.items() if value.part in found)
        begin, finish = methods[path][operation.id], methods[path][value.finish]
        uploads.append(
            UploadInParts(
                name=value.name,
                summary=value.summary,
                begin=begin,
                size=next(a.name for a in begin.keywords if [a.key] == value.size.parts),
                file_name=next(a.name for a in begin.keywords if [a.key] == value.file_name.parts),
                part=".".join((*place[len(path) :], part.name)),
                data=next(a.name for a in part.keywords if a.required),
                part_size=value.part_size,
                finish=finish,
                part_ids=next(a.name for a in finish.keywords if [a.key] == value.part_ids.parts),
            )
        )
    return uploads
