"""What the Dataherald engine does: connections, golden SQLs, finetunings; no credentials, no pages.

The texts and codes of errors are those of the running engine (FastAPI, and pydantic of the first generation).
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from finetuning_contracts.mock.ids import HEX, token
from finetuning_contracts.mock.provider import Provider
from finetuning_contracts.mock.refusals import Kind, Refusal
from finetuning_contracts.mock.response_builder import OMIT
from finetuning_contracts.mock.state.records import Place, Record
from finetuning_contracts.mock.state.snapshot import Loaded

from .openai.job_errors import LEAST_EXAMPLES, too_few_examples

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finetuning_specs import Operation
    from finetuning_specs.validation import Violation
    from starlette.requests import Request

    from finetuning_contracts.mock.context import Call, Handler, Success
    from finetuning_contracts.mock.paging import Page
    from finetuning_contracts.mock.state.blobs import Blob

CONNECTIONS = "database_connections"
GOLDEN_SQLS = "golden_sqls"
FINETUNINGS = "finetunings"

DEFAULT_MODEL = {"model_provider": "openai", "model_name": "gpt-3.5-turbo-1106", "model_parameters": None}
DIALECTS = {
    "postgresql": "postgresql",
    "postgres": "postgresql",
    "mysql": "mysql",
    "mssql": "mssql",
    "databricks": "databricks",
    "snowflake": "snowflake",
    "clickhouse": "clickhouse",
    "awsathena": "awsathena",
    "duckdb": "duckdb",
    "bigquery": "bigquery",
    "sqlite": "sqlite",
    "redshift": "redshift",
}
"""The first part of a connection's URI → the dialect."""

_OBJECT_ID = re.compile(r"[0-9a-fA-F]{24}")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9.-]*)(\+[A-Za-z0-9_.-]+)?:")
_LOOKS = {
    "integer": "value is not a valid integer",
    "string": "str type expected",
    "object": "value is not a valid dict",
}


class Dataherald(Provider):
    """The finetuning part of the Dataherald engine."""

    statuses: ClassVar[Mapping[Kind, tuple[int, ...]]] = {
        "malformed": (422,),
        "invalid": (422,),
        "media_type": (422,),
        "reference": (400,),
        "state": (400,),
    }
    default_limit: ClassVar[int] = 10

    def handlers(self) -> Mapping[str, Handler]:
        """What the engine does its own way."""
        return {
            "database_connections.create": self.create_connection,
            "golden_sqls.add": self.add_golden_sqls,
            "golden_sqls.delete": self.delete_golden_sql,
            "finetunings.create": self.create_finetuning,
            "finetunings.update": self.update_metadata,
            "finetunings.cancel": self.cancel,
        }

    # Refusals

    def refusal_body(self, refusal: Refusal, status: int, request: Request) -> Any:
        """FastAPI's error bodies, and the engine's own coded ones."""
        match refusal.kind:
            case "no_route":
                return {"detail": "Not Found"}
            case "no_method":
                return {"detail": "Method Not Allowed"}
            case "not_found":
                golden = request.url.path.startswith("/api/v1/golden-sqls")
                return {"detail": "Golden record not found" if golden else "Model not found"}
            case "state" | "too_large" | "too_slow" | "internal":
                return {"detail": refusal.message}
            case "reference":
                details = refusal.details
                message = refusal.message
                return {
                    "error_code": details["code"],
                    "message": message,
                    "description": None,
                    "detail": details["body"],
                }
            case "malformed" if refusal.message == "the body is missing":
                return {"detail": [{"loc": ["body"], "msg": "field required", "type": "value_error.missing"}]}
            case "malformed":
                return {
                    "detail": [{"loc": list(refusal.place), "msg": refusal.message, "type": "value_error.jsondecode"}]
                }
            case "media_type":
                return {"detail": [{"loc": ["body"], "msg": "value is not a valid dict", "type": "type_error.dict"}]}
        violations: list[Violation] = refusal.details.get("violations", [])
        start = refusal.place[:1] if refusal.place[:1] == ("body",) else refusal.place[:2]
        found = [_worded(start, violation) for violation in violations]
        return {"detail": found or [{"loc": list(refusal.place), "msg": refusal.message, "type": "value_error"}]}

    # Connections and golden SQLs

    def create_connection(self, call: Call) -> Success:
        """Store a connection, its secrets out of sight."""
        body = call.body
        scheme = _SCHEME.match(body["connection_uri"])
        if scheme is None:
            _refuse("invalid_database_uri_format", f"Invalid URI format: {body['alias']}", body)
        id = self.new_id("connection")
        ssh = body.get("ssh_settings")
        storage = body.get("file_storage")
        document = {
            **{k: v for k, v in body.items() if k not in {"id", "created_at"}},
            "id": id,
            "dialect": DIALECTS.get(scheme[1].lower()),
            "use_ssh": body.get("use_ssh", False),
            "connection_uri": encrypted(body["connection_uri"]),
            "llm_api_key": encrypted(body.get("llm_api_key")),
            "ssh_settings": with_encrypted({"port": "22", **ssh}, "password", "private_key_password") if ssh else None,
            "file_storage": with_encrypted(storage, "access_key_id", "secret_access_key") if storage else None,
            "created_at": self.now(),
        }
        record = self.context.store.add(Record(Place(call.tenant, CONNECTIONS), id, document))
        return self.context.success(call, self.presented(record, call))

    def add_golden_sqls(self, call: Call) -> Success:
        """Store pairs of question and SQL; all of them or, when one cannot be stored, none."""
        for item in call.body:
            self.connection(call, item["db_connection_id"], item)
        added = []
        for item in call.body:
            id = self.new_id("golden_sql")
            document = {"metadata": None, **item, "id": id, "created_at": self.now()}
            added.append(self.context.store.add(Record(Place(call.tenant, GOLDEN_SQLS), id, document)))
        return self.context.success(call, [self.presented(record, call) for record in added])

    def delete_golden_sql(self, call: Call) -> Success:
        """Delete a pair. The engine, whose profile declares no 404, responds the same when there is none."""
        if "404" not in call.operation.responses:
            record = self.context.store.get(call.place(of_item=True), call.item_id)
            if record is None:
                return self.context.success(call, {"status": True})
        return self.delete(call)

    def connection(self, call: Call, id: str, body: Mapping[str, Any]) -> Record:
        """The connection that a body names. Raises `Refusal` when it does not exist."""
        if not _OBJECT_ID.fullmatch(id):
            _refuse("invalid_object_id", f"Invalid database connection ID: {id}", body)
        record = self.context.lookup.find(Place(call.tenant, CONNECTIONS), id)
        if record is None:
            _refuse("database_connection_not_found", f"Database connection not found, {id}", body)
        return record

    # Finetunings

    def create_finetuning(self, call: Call) -> Success:
        """Start a job on golden SQLs of a connection."""
        body = call.body
        connection = self.connection(call, body["db_connection_id"], body)
        known = connection.document.get("schemas") or []
        for name in body.get("schemas") or []:
            if name not in known:
                _refuse("schema_not_supported", f"Schema {name} not supported", body)
        golden_sqls = self.golden_sqls(call, body)
        id = self.new_id("finetuning")
        document = {
            "id": id,
            "alias": body.get("alias") or f"{connection.document['alias']}_{self.moment():%Y%m%d%H}",
            "db_connection_id": connection.id,
            "schemas": body.get("schemas"),
            "error": None,
            "base_llm": base_llm(body.get("base_llm")),
            "finetuning_file_id": None,
            "finetuning_job_id": None,
            "model_id": None,
            "created_at": self.now(),
            "golden_sqls": golden_sqls,
            "metadata": body.get("metadata"),
        }
        job = self.context.begin(
            Record(Place(call.tenant, FINETUNINGS), id, document), fails=len(golden_sqls) < LEAST_EXAMPLES
        )
        return self.context.success(call, self.presented(self.context.store.add(job), call))

    def golden_sqls(self, call: Call, body: Mapping[str, Any]) -> list[str]:
        """The ids of the golden SQLs to train on: those that the request names, or all."""
        place = Place(call.tenant, GOLDEN_SQLS)
        asked: list[str] | None = body.get("golden_sqls")
        if asked is None and self._knows("golden_records"):
            asked = body.get("golden_records")
        if asked is None:
            stored = self.context.store.records(place)
            return [r.id for r in stored if r.document["db_connection_id"] == body["db_connection_id"]]
        for id in asked:
            if not _OBJECT_ID.fullmatch(id) or self.context.lookup.find(place, id) is None:
                _refuse("golden_sql_not_found", f"Golden sql not found, {id}", body)
        return asked

    def update_metadata(self, call: Call) -> Success:
        """Replace a job's metadata; a body without any clears it."""
        record = self.find(call)
        record = record.showing({**record.document, "metadata": call.body.get("metadata")})
        return self.context.success(call, self.presented(self.context.store.update(record), call))

    def cancel(self, call: Call) -> Success:
        """Cancel the job that the body names; the engine does not read the one in the path."""
        record = self.context.lookup.find(Place(call.tenant, FINETUNINGS), call.body["finetuning_id"], call.operation)
        if record is None:
            raise Refusal("not_found", "Model not found", subject=call.body["finetuning_id"])
        means = self.context.lifecycles[FINETUNINGS][1].states[self.context.state(record)].means
        texts = {
            "succeeded": "Model has already succeeded. Cannot cancel.",
            "failed": "Model has already failed. Cannot cancel.",
            "cancelled": "Model has already been cancelled.",
        }
        if means in texts:
            raise Refusal("state", texts[means], subject=record.id)
        return self.context.success(call, self.presented(self.moved_by(call, record), call))

    def entered(self, job: Record, state: str, at: float) -> Record:
        """Fill in what a job shows from a state on."""
        means = self.context.lifecycles[FINETUNINGS][1].states[state].means
        changes: dict[str, Any] = {"finetuning_file_id": f"file-{token('file' + job.id)}"}
        if means == "running":
            changes["finetuning_job_id"] = f"ftjob-{token('job' + job.id)}"
        elif means == "succeeded":
            model = job.document["base_llm"]["model_name"]
            changes["model_id"] = f"ft:{model}:dataherald::{token('model' + job.id, length=8)}"
        elif means == "failed":
            changes["error"] = too_few_examples("training", len(job.document["golden_sqls"]), LEAST_EXAMPLES)
        elif means == "cancelled":
            changes = {"error": "Fine tuning was cancelled"}
        return job.showing({**job.document, **changes})

    # What nobody created

    def draft(self, place: Place, id: str, content: Blob | None, operation: Operation | None) -> Loaded:
        """A connection, a golden SQL or a finetuning."""
        document: dict[str, Any] = {"id": id, "created_at": self.now()}
        match place.collection:
            case "database_connections":
                document |= {"alias": "db", "connection_uri": encrypted("postgresql://"), "dialect": "postgresql"}
            case "golden_sqls":
                document |= {"prompt_text": "How many are there?", "sql": "SELECT 1"}
            case "finetunings":
                document |= {
                    "alias": "model",
                    "base_llm": base_llm(None),
                    "golden_sqls": [],
                    "schemas": None,
                    "error": None,
                }
        if place.collection != CONNECTIONS:
            document["db_connection_id"] = token(id, length=24, alphabet=HEX)
        return Loaded(Record(place, id, document), content)

    # What clients see

    def presented(self, record: Record, call: Call) -> dict[str, Any]:
        """The record under the names, and with the times, that this profile has."""
        document = dict(record.document)
        creates = call.operation.resource.verb in {"create", "add"}
        document["created_at"] = self.shown_time(document["created_at"], stored=not creates)
        if record.place.collection == FINETUNINGS and self._knows("golden_records"):
            document["golden_records"] = document["golden_sqls"]
            document["golden_sqls"] = OMIT
        return document

    def shown_time(self, text: str, *, stored: bool) -> str:
        """A time as the document has it, or, once stored by the engine, in milliseconds with an offset."""
        if not stored or self.context.spec.profile != "engine":
            return text
        return datetime.fromisoformat(text).replace(tzinfo=UTC).isoformat(timespec="milliseconds").replace("+", "000+")

    def deleted(self, record: Record) -> dict[str, Any]:
        """The document's boolean, or the engine's word."""
        engine = record.place.collection == FINETUNINGS and self.context.spec.profile == "engine"
        return {"status": "success" if engine else True}

    def list_query(self, call: Call) -> Mapping[str, Any]:
        """An empty filter is none."""
        return {name: value for name, value in call.query.items() if value != ""}

    def list_values(self, call: Call, place: Place, page: Page) -> dict[str, Any]:
        """Nothing: the engine's lists are bare arrays."""
        del call, place, page
        return {}

    def _knows(self, name: str) -> bool:
        return name in self.context.spec.schemas["Finetuning"]["properties"]

    # Helpers

    def new_id(self, kind: str) -> str:
        """An id like MongoDB's."""
        return self.context.ids.new(kind, length=24, alphabet=HEX)

    def moment(self) -> datetime:
        """The time on the server's clock."""
        return datetime.fromtimestamp(self.context.clock.now(), tz=UTC)

    def now(self) -> str:
        """The time without an offset, as the document shows it."""
        return self.moment().replace(tzinfo=None).isoformat(timespec="microseconds")


def base_llm(asked: Mapping[str, Any] | None) -> dict[str, Any]:
    """The model of a job: what is left open is the engine's choice, and parameters become strings."""
    given = {name: value for name, value in (asked or {}).items() if name in DEFAULT_MODEL and value is not None}
    parameters = given.get("model_parameters")
    if parameters is not None:
        given["model_parameters"] = {name: str(value) for name, value in parameters.items()}
    return {**DEFAULT_MODEL, **given}


def encrypted(secret: str | None) -> str | None:
    """Something that looks like the secret encrypted, and does not hold it."""
    return None if secret is None else f"gAAAAAB{token(secret, length=57)}"


def with_encrypted(settings: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """Settings with the named secrets encrypted."""
    return {**settings, **{name: encrypted(settings.get(name)) for name in names}}


def _refuse(code: str, message: str, body: Mapping[str, Any]) -> NoReturn:
    detail = {name: value for name, value in body.items() if name != "metadata"}
    raise Refusal("reference", message, code=code, body=detail)


def _worded(start: tuple[str | int, ...], violation: Violation) -> dict[str, Any]:
    """A violation as pydantic of the first generation words it."""
    place = {"loc": [*start, *violation.path]}
    last = violation.path[-1] if violation.path else ""
    match violation.keyword:
        case "required":
            return {**place, "msg": "field required", "type": "value_error.missing"}
        case "minLength":
            return {
                **place,
                "msg": f"ensure this value has at least {violation.bound} characters",
                "type": "value_error.any_str.min_length",
                "ctx": {"limit_value": violation.bound},
            }
        case "enum" if last == "model_name":
            return {**place, "msg": f"Model {violation.value} not supported", "type": "value_error"}
        case "type":
            wanted = str(violation.bound)
            return {
                **place,
                "msg": _LOOKS.get(wanted, f"value is not a valid {wanted}"),
                "type": f"type_error.{wanted}",
            }
    return {**place, "msg": violation.message, "type": "value_error"}
