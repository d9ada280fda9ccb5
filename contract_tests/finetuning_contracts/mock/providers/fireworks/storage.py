"""The files of datasets, and the storage service behind signed addresses that takes them.

A signed address points at the mock server itself. Like the service it stands for, it takes no API key: who
has the address may write that one file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote
from xml.sax.saxutils import escape

import attrs
from starlette.responses import Response

from finetuning_contracts.mock.ids import HEX
from finetuning_contracts.mock.store import Place, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.requests import Request

    from finetuning_contracts.mock.context import World

_FILES = "datasets.files"
_SIGNATURES = Place("", "datasets.signatures")
_ADDRESS = re.compile(r"/signed-uploads/([^/]*)")
_RANGE = "x-goog-content-length-range"


@attrs.frozen
class Storage:
    """The files of all datasets."""

    world: World

    def keep(self, dataset: Record, filename: str, content: bytes) -> None:
        """Keep a dataset's file, in place of one of the same name."""
        place = self._place(dataset)
        file = self.world.store.get(place, filename)
        if file is None:
            self.world.store.add(Record(place, filename, {}), content)
        else:
            self.world.store.set_content(file, content)

    def files(self, dataset: Record) -> dict[str, bytes]:
        """The dataset's files by name, in the order of their names."""
        found = list(self.world.store.records(self._place(dataset), by_id=True))
        return {file.id: self.world.store.content(file) or b"" for file in found}

    def discard(self, dataset: Record) -> None:
        """Delete the dataset's files, and take back the addresses that were given for it."""
        signatures = (s for s in self.world.store.records(_SIGNATURES) if s.hidden == self._owner(dataset))
        for record in [*self.world.store.records(self._place(dataset)), *signatures]:
            self.world.store.remove(record)

    def sign(self, dataset: Record, filename: str, size: int, origin: str) -> str:
        """The address, on the server at `origin`, that takes one file of so many bytes."""
        signature = self.world.ids.new("signature", length=32, alphabet=HEX)
        wanted = {"filename": filename, "size": size}
        self.world.store.add(Record(_SIGNATURES, signature, wanted, hidden=self._owner(dataset)))
        return f"{origin}/signed-uploads/{quote(filename, safe='')}?X-Goog-Signature={signature}"

    async def receive(self, request: Request) -> Response | None:
        """Answer a request to a signed address; None: it is to somewhere else."""
        address = _ADDRESS.fullmatch(_raw_path(request))
        if address is None:
            return None
        if request.method != "PUT":
            return _error(405, "MethodNotAllowed", "A signed address takes PUT.", allow="PUT")
        permission = self.world.store.get(_SIGNATURES, request.query_params.get("X-Goog-Signature", ""))
        if permission is None or permission.document["filename"] != unquote(address[1]):
            return _error(403, "SignatureDoesNotMatch", "The signature was not given for this file.")
        return await self._store(request, permission)

    async def _store(self, request: Request, permission: Record) -> Response:
        """Keep what comes with a good signature, if it has the length that was announced."""
        size = permission.document["size"]
        if request.headers.get(_RANGE) != f"{size},{size}":
            return _error(403, "SignatureDoesNotMatch", f"The header {_RANGE} has to be {size},{size}.")
        content = await request.body()
        if len(content) != size:
            code = "EntityTooSmall" if len(content) < size else "EntityTooLarge"
            return _error(400, code, f"{len(content)} bytes came, {size} are expected.")
        dataset = self._dataset(permission)
        if dataset is None:
            return _error(404, "NoSuchKey", "The dataset does not exist any more.")
        self.keep(dataset, permission.document["filename"], content)
        return Response(status_code=200)

    def _dataset(self, permission: Record) -> Record | None:
        owner = permission.hidden
        return self.world.store.get(Place(owner["tenant"], owner["collection"], owner["parent"]), owner["dataset"])

    @staticmethod
    def _owner(dataset: Record) -> dict[str, str]:
        return {**attrs.asdict(dataset.place), "dataset": dataset.id}

    @staticmethod
    def _place(dataset: Record) -> Place:
        return Place(dataset.place.tenant, _FILES, f"{dataset.place.parent}/{dataset.id}")


def _raw_path(request: Request) -> str:
    """The path as it was sent, percent-encoded."""
    raw: bytes = request.scope.get("raw_path") or quote(request.url.path).encode()
    return raw.decode("latin-1").partition("?")[0]


def lines(content: bytes) -> Iterator[tuple[int, bytes]]:
    """The lines of a file that are not blank, each with its number from 1."""
    return ((number, line) for number, line in enumerate(content.split(b"\n"), start=1) if line.strip())


def _error(status: int, code: str, message: str, **headers: str) -> Response:
    error = f"<Error><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
    body = f"<?xml version='1.0' encoding='UTF-8'?>{error}"
    return Response(body, status, headers, media_type="application/xml")
