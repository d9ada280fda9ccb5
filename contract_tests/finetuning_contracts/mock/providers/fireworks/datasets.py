"""Datasets: created empty, then filled by `:upload`, or through signed addresses and `:validateUpload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from finetuning_contracts.mock.bodies import Upload
from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state.blobs import Blob
from finetuning_contracts.mock.state.records import Place, Record

from .json_names import timestamp
from .names import Name, full_name
from .storage import Storage
from .updates import changed_fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from finetuning_specs import Operation

    from finetuning_contracts.mock.context import Call, Context, Success
    from finetuning_contracts.mock.training import formats
    from finetuning_contracts.mock.training.formats import Format
    from finetuning_contracts.mock.training.reading import Reading

    from .downloads import Downloads
    from .lists import Fields

DATASETS: Final = "datasets"
CREATOR: Final = "dev@example.com"
OK: Final[Mapping[str, str]] = {"code": "OK", "message": ""}

_ORIGINS = ("userUploaded", "evaluationResult", "transformed", "splitted")
_UPLOADS = frozenset({"upload", "get_upload_endpoint", "validate_upload"})
NO_FILE: Final = Upload("", Blob.of(b""))
"""What an upload without a file is taken for."""
_LARGEST_UPLOAD = 150_000_000
"""Bytes that `:upload` takes; by the documentation larger files go through a signed address."""


@attrs.frozen
class Flaw:
    """Why a dataset cannot be trained on, as the `status` of the job that fails of it."""

    code: str
    """A gRPC code by its name."""
    message: str


@attrs.frozen
class Datasets:
    """The datasets of all accounts."""

    context: Context
    storage: Storage
    downloads: Downloads

    def create(self, call: Call) -> Success:
        """Add a dataset; one that is made from another, or from an evaluation, is ready at once."""
        body, place = call.body, call.place()
        dataset_id = body["datasetId"]
        if self.context.store.get(place, dataset_id) is not None:
            raise Refusal("exists", f'dataset "{dataset_id}" already exists', subject=dataset_id)
        asked = body["dataset"]
        origins = [name for name in _ORIGINS if name in asked]
        if len(origins) > 1:
            raise Refusal("reference", f"only one can be set of {', '.join(origins)}", subject=origins[1])
        source = self._source(call, origins)
        now = timestamp(self.context.clock.now())
        document = {
            **asked,
            "name": str(Name(place.parent, DATASETS, dataset_id)),
            "createTime": now,
            "updateTime": now,
            "createdBy": CREATOR,
            "state": "UPLOADING",
            "status": dict(OK),
        }
        if source is not None and not origins:
            document["transformed"] = {"sourceDatasetId": body["sourceDatasetId"]}
        dataset = self.context.store.add(Record(place, dataset_id, document))
        readings = self.storage.readings(source) if source is not None else {}
        for filename, content in self.storage.files(source).items() if source is not None else ():
            self.storage.keep(dataset, filename, content, readings[filename])
        if source is not None or origins == ["evaluationResult"]:
            dataset = self._ready(dataset)
        return self.context.success(call, dataset.document)

    def _source(self, call: Call, origins: Sequence[str]) -> Record | None:
        """The dataset that a new one is made from; None when there is none. Raises `Refusal`."""
        body = call.body
        origin = body["dataset"][origins[0]] if origins else {}
        source_id = origin.get("sourceDatasetId") or body.get("sourceDatasetId")
        if body.get("filter") or origin.get("filter"):
            # The language of this filter is not documented; to copy everything would be a lie.
            raise Refusal("reference", "this server cannot filter the examples of a dataset", subject="filter")
        if not source_id:
            return None
        if origins and origins[0] not in {"transformed", "splitted"}:
            raise Refusal("reference", f"source_dataset_id cannot be set with {origins[0]}", subject=source_id)
        source = self.checked(call, source_id, "source_dataset_id")
        if source.document["state"] != "READY":
            raise Refusal("reference", f'dataset "{source_id}" has no content yet', subject=source_id)
        return source

    def update(self, call: Call, dataset: Record, fields: Fields) -> Record:
        """The dataset with what the body says of the fields that are to change. Where it comes from stays as it is."""
        names = changed_fields(call, fields)
        changed = {name: call.body[name] for name in names if name in call.body}
        kept = {name: value for name, value in dataset.document.items() if name not in names}
        for name in _ORIGINS:
            if name in names and call.body.get(name) != dataset.document.get(name):
                raise Refusal("reference", f"{name} cannot be changed", subject=name)
        document = {**kept, **changed, "updateTime": timestamp(self.context.clock.now())}
        return self.context.store.update(dataset.showing(document))

    def upload(self, call: Call, dataset: Record) -> Success:
        """Take the content in one piece."""
        self._needs_content(dataset)
        file: Upload = call.body["file"]
        size = file.content.size
        if size > _LARGEST_UPLOAD:
            raise Refusal("reference", f"{size} bytes are more than {_LARGEST_UPLOAD}", subject=file.filename)
        self.storage.discard(dataset)
        self.storage.keep(dataset, file.filename, file.content, call.body["reading"])
        self._ready(dataset)
        values = {
            "id": dataset.id,
            "object": "file",
            "bytes": size,
            "created_at": int(self.context.clock.now()),
            "filename": file.filename,
            "purpose": "fine-tune",
        }
        return self.context.success(call, values)

    def upload_endpoint(self, call: Call, dataset: Record) -> Success:
        """Give a signed address for each file. To ask again is to start again."""
        self._needs_content(dataset)
        self.storage.discard(dataset)
        sizes = sorted(call.body["filenameToSize"].items())
        urls = {name: self.storage.sign(dataset, name, int(size), call.origin) for name, size in sizes}
        self.context.store.update(dataset.hiding({"expected": list(urls)}))
        return self.context.success(call, {"filenameToSignedUrls": urls})

    def validate_upload(self, call: Call, dataset: Record) -> Success:
        """End an upload through signed addresses. Raises `Refusal` when not everything has arrived."""
        self._needs_content(dataset)
        arrived = self.storage.files(dataset)
        missing = [name for name in dataset.hidden.get("expected", ()) if name not in arrived]
        if (missing or not arrived) and not self.context.any_id:
            what = ", ".join(missing) or "any file"
            raise Refusal("state", f"the content has not arrived: waiting for {what}", subject=dataset.id)
        self._ready(dataset)
        return self.context.success(call, {})

    def download_endpoint(self, call: Call, dataset: Record, fields: Fields) -> Success:
        """Give a signed address of each file that there is, on request of those before it in its lineage too."""
        lineage = [dataset, *self._sources(dataset)] if call.query.get("downloadLineage") else []
        urls = {
            name: self.downloads.sign(file, name, call.origin)
            for owner in lineage or [dataset]
            for file in self.storage.records(owner)
            for name in [f"{owner.id}/{file.id}" if lineage else file.id]
        }
        success = self.context.success(call, {"filenameToSignedUrls": urls})
        return attrs.evolve(success, body=fields.masked(success.body, call.query.get("readMask", "")))

    def _sources(self, dataset: Record) -> Iterator[Record]:
        """The datasets that one was made from, the nearest first, as far as they are still there."""
        seen = {dataset.id}
        origin: Record | None = dataset
        while origin is not None:
            made = origin.document.get("transformed") or origin.document.get("splitted") or {}
            source = str(made.get("sourceDatasetId", "")).rpartition("/")[2]
            origin = self.context.store.get(dataset.place, source) if source not in seen else None
            if origin is not None:
                seen.add(origin.id)
                yield origin

    def examples(self, tenant: str, text: str) -> int:
        """How many examples are in the dataset with this full name; 0: it is gone."""
        _, account, _, dataset_id = text.split("/")
        dataset = self.context.store.get(Place(tenant, DATASETS, account), dataset_id)
        return (
            sum(reading.examples for reading in self.storage.readings(dataset).values()) if dataset is not None else 0
        )

    def checked(self, call: Call, text: str, field: str) -> Record:
        """The dataset that a field names. Raises `Refusal` when the account has none such."""
        account = str(call.path["account_id"])
        name = full_name(text, collection=DATASETS, account=account, field=field)
        dataset = self.context.lookup.find(Place(call.tenant, DATASETS, account), name.id)
        if dataset is None or name.account != account:
            raise Refusal("reference", f'dataset "{name}" not found', subject=text)
        return dataset

    def flaw(self, tenant: str, text: str, wanted: Format | None) -> Flaw | None:
        """Why the dataset with this full name cannot be trained on in a format; None: it can."""
        _, account, _, dataset_id = text.split("/")
        dataset = self.context.store.get(Place(tenant, DATASETS, account), dataset_id)
        if dataset is None:
            return Flaw("NOT_FOUND", f'dataset "{text}" not found')
        if dataset.document["state"] != "READY":
            return Flaw("FAILED_PRECONDITION", f'dataset "{text}" is not ready: its upload has not ended')
        if "evaluationResult" in dataset.document:
            return None  # its content lies outside of this API
        if dataset.document.get("format") == "COMPLETION" and wanted == "chat":
            wanted = "completion"
        return _content_flaw(self.storage.readings(dataset), wanted)

    def draft(self, place: Place, id: str, operation: Operation | None) -> Record:
        """A dataset that nobody created: it waits for its content if that is what comes, or else has some elsewhere."""
        awaited = operation is not None and operation.resource.verb in _UPLOADS
        now = timestamp(self.context.clock.now())
        document = {
            "name": str(Name(place.parent, DATASETS, id)),
            "createTime": now,
            "updateTime": now,
            "createdBy": CREATOR,
            "status": dict(OK),
            **({"state": "UPLOADING"} if awaited else {"state": "READY", "evaluationResult": {}}),
        }
        return Record(place, id, document)

    def removed(self, dataset: Record) -> None:
        """Clean up behind a dataset that was deleted."""
        self.storage.discard(dataset)

    def _needs_content(self, dataset: Record) -> None:
        """Raise `Refusal` of the kind `state` unless the dataset waits for its content."""
        if dataset.document["state"] != "UPLOADING":
            raise Refusal("state", f'dataset "{dataset.id}" already has its content', subject=dataset.id)

    def _ready(self, dataset: Record) -> Record:
        readings = self.storage.readings(dataset).values()
        changes: dict[str, Any] = {
            "state": "READY",
            "updateTime": timestamp(self.context.clock.now()),
            "exampleCount": dataset.document.get("exampleCount") or str(sum(r.examples for r in readings)),
            "estimatedTokenCount": str(sum(r.tokens for r in readings)),
        }
        return self.context.store.update(dataset.showing({**dataset.document, **changes}))


def _content_flaw(readings: Mapping[str, Reading], wanted: Format | None) -> Flaw | None:
    """Why files cannot be trained on in a format; None as the format: any JSON objects will do.

    That a dataset has a syntax error, and how a role is refused, was recorded; the rest is worded like it.
    """
    for reading in readings.values():
        if reading.syntax is not None:
            line = reading.syntax.line
            return Flaw("INVALID_ARGUMENT", f"Dataset has a syntax error: line {line} is not a JSON object")
    if not any(reading.examples for reading in readings.values()):
        return Flaw("INVALID_ARGUMENT", "Dataset has no examples")
    for filename, reading in readings.items():
        if wanted is not None and (flaw := reading.flaws.get(wanted)):
            place = f"{wanted} dataset validation failed on {filename}:{flaw.line}"
            return Flaw("INVALID_ARGUMENT", f"Dataset has a syntax error: {place}: {_wording(flaw)}")
    return None


def _wording(flaw: formats.Flaw) -> str:
    match flaw.problem:
        case "missing":
            return f"missing {flaw.name}"
        case "type":
            return f"invalid {flaw.name}"
        case "message":
            return f"message {flaw.message} is not an object"
        case "no_role":
            return f"missing role in message {flaw.message}"
        case "role":
            return f"invalid role {flaw.name} in message {flaw.message}"
        case "no_content":
            return f"missing content in message {flaw.message}"
        case "no_assistant":
            return f"no message of the role assistant in {flaw.name}"
        case "no_user":
            return f"no message of the role user in {flaw.name}"
    raise AssertionError(f"{flaw.problem} ends the reading of a file before its format is looked at")
