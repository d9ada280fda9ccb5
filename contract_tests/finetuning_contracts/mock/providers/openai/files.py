"""OpenAI's files: what is uploaded, and what jobs leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from finetuning_contracts.mock.context import Call, Context, Success
from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state.blobs import Blob
from finetuning_contracts.mock.state.records import Place, Record, Step
from finetuning_contracts.mock.state.snapshot import Loaded
from finetuning_contracts.mock.training.reading import Reading
from finetuning_contracts.mock.training.uploads import read_blob, read_upload

from .names import FILES, TRAINING_PURPOSE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finetuning_contracts.mock.bodies import Upload

SAMPLE: Final = b'{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"}]}\n' * 10
"""What is in a file that nobody uploaded."""
_READING = "reading"
"""Under this name a file's record keeps what was found in the file."""


@attrs.frozen
class Files:
    """The files of all tenants."""

    context: Context

    def create(self, call: Call) -> Success:
        """Store an uploaded file."""
        upload: Upload = call.body["file"]
        now = int(self.context.clock.now())
        expires_after = call.body.get("expires_after")
        record = self.add(
            call.tenant,
            filename=upload.filename,
            purpose=call.body["purpose"],
            content=upload.content,
            expires_at=now + expires_after["seconds"] if expires_after else None,
            reading=call.body.get("reading"),
        )
        return self.context.success(call, record.document)

    def content(self, file: Record) -> Success:
        """The bytes of a file."""
        return Success(self.context.store.content(file), tag=f'"{file.id}"')

    def add(
        self,
        tenant: str,
        *,
        filename: str,
        purpose: str,
        content: Blob,
        expires_at: int | None = None,
        reading: Reading | None = None,
    ) -> Record:
        """Store a file, be it uploaded or left by a job. `reading` is what was found in one for training."""
        id = self.context.ids.new("file", prefix="file-", length=22)
        document = {
            "id": id,
            "object": "file",
            "bytes": content.size,
            "created_at": int(self.context.clock.now()),
            "expires_at": expires_at,
            "filename": filename,
            "purpose": purpose,
            "status": "processed",
            "status_details": None,
        }
        hidden = {_READING: reading.to_json()} if reading is not None else {}
        plan = (Step(at=expires_at),) if expires_at is not None else ()
        return self.context.store.add(Record(Place(tenant, FILES), id, document, hidden=hidden, plan=plan), content)

    def reading(self, file: Record) -> Reading:
        """What is in a file."""
        if _READING in file.hidden:
            return Reading.from_json(file.hidden[_READING])
        return read_blob(self.context.store.content(file))

    def get(self, tenant: str, id: str) -> Record | None:
        """A file, if it still exists."""
        return self.context.store.get(Place(tenant, FILES), id)

    def for_training(self, tenant: str, id: str, param: str) -> Record:
        """The file that the parameter of a request names. Raises `Refusal` when there is none to train on."""
        record = self.context.lookup.find(Place(tenant, FILES), id)
        if record is None:
            raise Refusal("reference", f"invalid {param}: Invalid File Name", subject=id, param=param)
        purpose = record.document["purpose"]
        if purpose != TRAINING_PURPOSE:
            message = f"invalid {param}: file {id} has purpose '{purpose}', but must have purpose '{TRAINING_PURPOSE}'"
            raise Refusal("reference", message, subject=id, param=param)
        return record

    def expiring(self, file: Record) -> Record:
        """The file with a plan to go when it says that it expires, if nothing is planned for it."""
        at = file.document.get("expires_at")
        return file.planning((Step(at=at),)) if isinstance(at, int | float) and not file.plan else file

    def draft(self, place: Place, id: str, content: Blob | None) -> Loaded:
        """A file that nobody uploaded, and that can be trained on."""
        content = content or Blob.of(SAMPLE)
        document = {
            "id": id,
            "object": "file",
            "bytes": content.size,
            "created_at": int(self.context.clock.now()),
            "filename": "train.jsonl",
            "purpose": TRAINING_PURPOSE,
            "status": "processed",
        }
        return Loaded(Record(place, id, document), content)


async def with_reading(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """The body of an upload, a file for fine-tuning in it read."""
    if body["purpose"] != TRAINING_PURPOSE:
        return body
    return {**body, "reading": await read_upload(body["file"].content)}
