"""The files of datasets, and the storage service behind signed addresses that takes them.

A signed address points at the mock server itself. Like the service it stands for, it takes no API key: who
has the address may write that one file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

import attrs
from starlette.responses import Response

from finetuning_contracts.mock.ids import HEX
from finetuning_contracts.mock.receiving import receive_blob
from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state.blobs import Blob
from finetuning_contracts.mock.state.records import Place, Record
from finetuning_contracts.mock.training.reading import Reading
from finetuning_contracts.mock.training.uploads import read_blob, read_upload

from .storage_errors import raw_path, storage_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from finetuning_contracts.mock.context import Context
    from finetuning_contracts.mock.receiving import Incoming

_FILES = "datasets.files"
_SIGNATURES = Place("", "datasets.signatures")
_ADDRESS = re.compile(r"/signed-uploads/([^/]*)")
_READING = "reading"
"""Under this name a file's record keeps what was found in the file."""
_RANGE = "x-goog-content-length-range"


@attrs.frozen
class Storage:
    """The files of all datasets."""

    context: Context

    def keep(self, dataset: Record, filename: str, content: Blob, reading: Reading) -> None:
        """Keep a dataset's file and what was found in it, in place of one of the same name."""
        place = self._place(dataset)
        file = self.context.store.get(place, filename)
        hidden = {_READING: reading.to_json()}
        if file is None:
            self.context.store.add(Record(place, filename, {}, hidden=hidden), content)
        else:
            self.context.store.set_content(self.context.store.update(file.hiding(hidden)), content)

    def files(self, dataset: Record) -> dict[str, Blob]:
        """The dataset's files by name, in the order of their names."""
        return {file.id: self.context.store.content(file) for file in self.records(dataset)}

    def records(self, dataset: Record) -> list[Record]:
        """The records of the dataset's files, whose ids are the file names, in their order."""
        return list(self.context.store.records(self._place(dataset), by_id=True))

    def readings(self, dataset: Record) -> dict[str, Reading]:
        """What was found in the dataset's files, by their names and in the order of these."""
        return {file.id: self._reading(file) for file in self.records(dataset)}

    def _reading(self, file: Record) -> Reading:
        if _READING in file.hidden:
            return Reading.from_json(file.hidden[_READING])
        return read_blob(self.context.store.content(file))

    def discard(self, dataset: Record) -> None:
        """Delete the dataset's files, and take back the addresses that were given for it."""
        signatures = (s for s in self.context.store.records(_SIGNATURES) if s.hidden == self._owner(dataset))
        for record in [*self.context.store.records(self._place(dataset)), *signatures]:
            self.context.store.remove(record)

    def sign(self, dataset: Record, filename: str, size: int, origin: str) -> str:
        """The address, on the server at `origin`, that takes one file of so many bytes."""
        signature = self.context.ids.new("signature", length=32, alphabet=HEX)
        wanted = {"filename": filename, "size": size}
        self.context.store.add(Record(_SIGNATURES, signature, wanted, hidden=self._owner(dataset)))
        return f"{origin}/signed-uploads/{quote(filename, safe='')}?X-Goog-Signature={signature}"

    async def receive(self, request: Request, incoming: Incoming) -> Callable[[], Response] | None:
        """The response to a request to a signed address; None: it is to somewhere else."""
        address = _ADDRESS.fullmatch(raw_path(request))
        if address is None:
            return None
        if request.method != "PUT":
            return lambda: storage_error(405, "MethodNotAllowed", "A signed address takes PUT.", allow="PUT")
        filename, signature = unquote(address[1]), request.query_params.get("X-Goog-Signature", "")
        permission = self._permission(filename, signature)
        content = Blob.of(b"")
        if permission is not None:
            incoming.most = permission.document["size"] + 1  # one more tells that there are too many
            try:
                content = await receive_blob(request, incoming)
            except Refusal as refusal:
                if refusal.kind != "too_large":
                    raise
                content = Blob(incoming.most)
        reading = await read_upload(content)
        return lambda: self._stored(filename, signature, request.headers.get(_RANGE), content, reading)

    def _permission(self, filename: str, signature: str) -> Record | None:
        """What was promised to whoever has this signature; None: nothing for this file."""
        permission = self.context.store.get(_SIGNATURES, signature)
        return permission if permission is not None and permission.document["filename"] == filename else None

    def _stored(self, filename: str, signature: str, length: str | None, content: Blob, reading: Reading) -> Response:
        """Keep what comes with a good signature, if it has the length that was announced."""
        permission = self._permission(filename, signature)
        if permission is None:
            return storage_error(403, "SignatureDoesNotMatch", "The signature was not given for this file.")
        size = permission.document["size"]
        if length != f"{size},{size}":
            return storage_error(403, "SignatureDoesNotMatch", f"The header {_RANGE} has to be {size},{size}.")
        if content.size != size:
            code = "EntityTooSmall" if content.size < size else "EntityTooLarge"
            came = f"{content.size} bytes" if content.size <= size else f"More than {size} bytes"
            return storage_error(400, code, f"{came} came, {size} are expected.")
        dataset = self._dataset(permission)
        if dataset is None:
            return storage_error(404, "NoSuchKey", "The dataset does not exist any more.")
        self.keep(dataset, filename, content, reading)
        return Response(status_code=200)

    def _dataset(self, permission: Record) -> Record | None:
        owner = permission.hidden
        return self.context.store.get(Place(owner["tenant"], owner["collection"], owner["parent"]), owner["dataset"])

    @staticmethod
    def _owner(dataset: Record) -> dict[str, str]:
        return {**dataset.place._asdict(), "dataset": dataset.id}

    @staticmethod
    def _place(dataset: Record) -> Place:
        return Place(dataset.place.tenant, _FILES, f"{dataset.place.parent}/{dataset.id}")
