"""OpenAI's uploads: a file that comes in parts, and is a file like any other once all of them have come."""

from __future__ import annotations

import hashlib
import tempfile
from typing import TYPE_CHECKING, Any, Final

import attrs

from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state.records import Place, Record

from .names import PARTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from finetuning_contracts.mock.bodies import Upload
    from finetuning_contracts.mock.context import Call, Context
    from finetuning_contracts.mock.state.blobs import Blob

    from .files import Files

_LARGEST_FILE: Final = 8 * 1024**3
_LARGEST_PART: Final = 64 * 1024**2
"""Bytes. OpenAI says 8 GB and 64 MB."""
_SECONDS: Final = 3600
"""How long an upload waits for its parts."""
_CHUNK: Final = 1024 * 1024


@attrs.frozen
class Uploads:
    """The uploads of all tenants."""

    context: Context
    files: Files

    def create(self, call: Call) -> Record:
        """Begin an upload. Raises `Refusal` for a size that no file can have."""
        size = call.body["bytes"]
        if not 0 <= size <= _LARGEST_FILE:
            message = f"bytes: a file has at most {_LARGEST_FILE} bytes, and not {size}"
            raise Refusal("reference", message, subject=str(size), param="bytes")
        id = self.context.ids.new("upload", prefix="upload_")
        record = Record(call.place(), id, self._document(id, call.body), hidden={"asked": call.body})
        return self.context.store.add(record)

    def add_part(self, call: Call, upload: Record) -> Record:
        """Keep a part. Raises `Refusal`."""
        self._check_pending(upload, "take a part")
        data: Upload = call.body["data"]
        if data.content.size > _LARGEST_PART:
            message = f"data: a part has at most {_LARGEST_PART} bytes, not {data.content.size}"
            raise Refusal("reference", message, subject=upload.id, param="data")
        id = self.context.ids.new("part", prefix="part_")
        now = int(self.context.clock.now())
        document = {"id": id, "object": "upload.part", "created_at": now, "upload_id": upload.id}
        return self.context.store.add(Record(self._parts_of(upload), id, document), data.content)

    def complete(self, call: Call, upload: Record) -> Record:
        """Make a file of the parts. Raises `Refusal` when they are not what was announced."""
        self._check_pending(upload, "be completed")
        parts = [self._part(upload, id) for id in call.body["part_ids"]]
        content = self._joined([self.context.store.content(part) for part in parts], call.body.get("md5"))
        announced = upload.document["bytes"]
        if content.size != announced:
            message = f"part_ids: the parts have {content.size} bytes together, {announced} were announced"
            raise Refusal("reference", message, subject=upload.id, param="part_ids")
        asked = upload.hidden["asked"]
        expires_after = asked.get("expires_after")
        now = int(self.context.clock.now())
        file = self.files.add(
            upload.place.tenant,
            filename=asked["filename"],
            purpose=asked["purpose"],
            content=content,
            expires_at=now + expires_after["seconds"] if expires_after else None,
        )
        self._discard_parts(upload)
        return self._changed(upload, status="completed", file=file.document)

    def cancel(self, upload: Record) -> Record:
        """Give an upload up. Raises `Refusal` when it has ended."""
        self._check_pending(upload, "be cancelled")
        self._discard_parts(upload)
        return self._changed(upload, status="cancelled")

    def shown(self, upload: Record) -> dict[str, Any]:
        """An upload as clients see it: what waits for too long has expired."""
        expired = upload.document["status"] == "pending" and self.context.clock.now() >= upload.document["expires_at"]
        return {**upload.document, **({"status": "expired"} if expired else {})}

    def draft(self, place: Place, id: str) -> Record:
        """An upload that nobody began, or a part of one."""
        if place.collection == PARTS:
            now = int(self.context.clock.now())
            document = {"id": id, "object": "upload.part", "created_at": now, "upload_id": place.parent}
            return Record(place, id, document)
        body = {"bytes": 0, "filename": "train.jsonl", "mime_type": "application/jsonl", "purpose": "fine-tune"}
        return Record(place, id, self._document(id, body), hidden={"asked": body})

    def _document(self, id: str, body: dict[str, Any]) -> dict[str, Any]:
        now = int(self.context.clock.now())
        return {
            "id": id,
            "object": "upload",
            "bytes": body["bytes"],
            "created_at": now,
            "expires_at": now + _SECONDS,
            "filename": body["filename"],
            "purpose": body["purpose"],
            "status": "pending",
            "file": None,
        }

    def _check_pending(self, upload: Record, what: str) -> None:
        status = self.shown(upload)["status"]
        if status != "pending":
            message = f"Upload {upload.id} is {status} and cannot {what}."
            raise Refusal("reference", message, subject=upload.id, param="upload_id")

    def _part(self, upload: Record, id: str) -> Record:
        part = self.context.lookup.find(self._parts_of(upload), id)
        if part is None:
            raise Refusal("reference", f"part_ids: {id} is no part of {upload.id}", subject=id, param="part_ids")
        return part

    def _joined(self, contents: Sequence[Blob], md5: str | None) -> Blob:
        """The parts' bytes, one behind the other, with this sum. Raises `Refusal`."""
        digest = hashlib.md5(usedforsecurity=False)
        with tempfile.TemporaryFile() as joined:
            for content in contents:
                with content.open() as part:
                    while chunk := part.read(_CHUNK):
                        digest.update(chunk)
                        joined.write(chunk)
            if md5 is not None and md5.lower() != digest.hexdigest():
                message = f"md5: the parts have {digest.hexdigest()}, not {md5}"
                raise Refusal("reference", message, subject=md5, param="md5")
            size = joined.tell()
            joined.seek(0)
            return self.context.store.folder.take(joined, size)

    def _discard_parts(self, upload: Record) -> None:
        for part in list(self.context.store.records(self._parts_of(upload))):
            self.context.store.remove(part)

    def _changed(self, upload: Record, **changes: Any) -> Record:
        return self.context.store.update(upload.showing({**upload.document, **changes}))

    @staticmethod
    def _parts_of(upload: Record) -> Place:
        return Place(upload.place.tenant, PARTS, upload.id)
