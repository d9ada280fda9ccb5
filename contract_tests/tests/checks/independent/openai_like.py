"""A fine-tuning server in OpenAI's manner that shares nothing with the mock servers but the contract.

Where the contract leaves a choice, its `choices` take the other side of what our mocks do; its `faults` break it. Jobs live in
real time, about two seconds each.
"""

from __future__ import annotations

import itertools
import json
import re
import time
import uuid
from collections.abc import Mapping
from typing import Any

import attrs
from finetuning_specs import Operation, load_spec
from finetuning_specs.parameters import ParameterError, read_query
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Match, Route

SPEC = load_spec("openai")
KEYS = ("first-key", "second-key")
SNAPSHOTS = {"gpt-4o-mini": "gpt-4o-mini-2024-07-18", "gpt-3.5-turbo": "gpt-3.5-turbo-0125"}
MODELS = {*SNAPSHOTS.values(), "babbage-002", "davinci-002"}
PURPOSES = ("assistants", "batch", "fine-tune", "vision", "user_data", "evals")
ENDED = ("succeeded", "failed", "cancelled")
STAGES = ((0.3, "queued"), (0.5, "running"), (1.0, "step"), (1.6, "succeeded"))
"""Seconds after its creation → what becomes of a job then."""


class Refused(Exception):
    def __init__(self, status: int, message: str, param: str | None = None, code: str | None = None) -> None:
        self.status = status
        self.body = {"error": {"message": message, "type": "invalid_request_error", "param": param, "code": code}}


@attrs.define
class Account:
    files: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    content: dict[str, bytes] = attrs.field(factory=dict)
    jobs: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    events: dict[str, list[dict[str, Any]]] = attrs.field(factory=dict)
    checkpoints: dict[str, list[dict[str, Any]]] = attrs.field(factory=dict)
    models: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    plans: dict[str, list[tuple[float, str]]] = attrs.field(factory=dict)
    processed: list[tuple[float, dict[str, Any]]] = attrs.field(factory=list)


@attrs.define
class OpenAILike:
    choices: frozenset[str] = frozenset()
    faults: frozenset[str] = frozenset()
    accounts: dict[str, Account] = attrs.field(factory=lambda: {key: Account() for key in KEYS})
    numbers: itertools.count[int] = attrs.field(factory=lambda: itertools.count(1000))

    def app(self) -> Starlette:
        jobs = "/v1/fine_tuning/jobs"
        routes = [
            Route(jobs, self.create_job, methods=["POST"]),
            Route(jobs, self.list_jobs, methods=["GET"]),
            Route(jobs + "/{id}", self.retrieve_job, methods=["GET"]),
            Route(jobs + "/{id}/cancel", self.cancel_job, methods=["POST"]),
            Route(jobs + "/{id}/pause", self.pause_or_resume, methods=["POST"]),
            Route(jobs + "/{id}/resume", self.pause_or_resume, methods=["POST"]),
            Route(jobs + "/{id}/events", self.list_events, methods=["GET"]),
            Route(jobs + "/{id}/checkpoints", self.list_checkpoints, methods=["GET"]),
            Route("/v1/files", self.create_file, methods=["POST"]),
            Route("/v1/files", self.list_files, methods=["GET"]),
            Route("/v1/files/{id}", self.retrieve_file, methods=["GET"]),
            Route("/v1/files/{id}", self.delete_file, methods=["DELETE"]),
            Route("/v1/files/{id}/content", self.download_file, methods=["GET"]),
            Route("/v1/models", self.list_models, methods=["GET"]),
            Route("/v1/models/{id}", self.retrieve_model, methods=["GET"]),
            Route("/v1/models/{id}", self.delete_model, methods=["DELETE"]),
        ]

        async def refused(request: Request, error: Exception) -> Response:
            assert isinstance(error, Refused)
            return JSONResponse(error.body, error.status)

        async def unrouted(request: Request, error: Exception) -> Response:
            assert isinstance(error, HTTPException)
            allowed = {m for r in routes if r.matches(request.scope)[0] is not Match.NONE for m in r.methods or ()}
            headers = {"Allow": ", ".join(sorted(allowed))} if error.status_code == 405 else None
            words = f"Invalid URL ({request.method} {request.url.path})"
            return JSONResponse(Refused(error.status_code, words).body, error.status_code, headers)

        return Starlette(routes=routes, exception_handlers={Refused: refused, HTTPException: unrouted})

    # --- who asks, and for what -----------------------------------------------------------------------------------

    def account(self, request: Request) -> Account:
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        if scheme != "Bearer" or key not in KEYS:
            raise Refused(401, "Incorrect API key provided", code="invalid_api_key")
        account = self.accounts[key]
        self.settle(account)
        return account

    def query(self, request: Request, operation: str) -> Mapping[str, Any]:
        try:
            return read_query(SPEC.operation(operation).parameters, request.url.query)
        except ParameterError as error:
            raise Refused(400, error.message, param=str(error.place[-1])) from None

    async def body(self, request: Request, operation: Operation) -> dict[str, Any]:
        if not request.headers.get("content-type", "").startswith("application/json"):
            raise Refused(400, "the body is to be JSON")
        try:
            value = json.loads(await request.body())
        except (ValueError, RecursionError):
            raise Refused(400, "We could not parse the JSON body of your request.") from None
        if not operation.body_validators["application/json"].allows(value):
            raise Refused(400, "the body is not as documented")
        assert isinstance(value, dict)
        return value

    def new(self, prefix: str) -> str:
        if "numbers for ids" in self.choices:
            return f"{prefix}{next(self.numbers)}"
        return str(uuid.uuid4()) if "uuids" in self.choices else prefix + uuid.uuid4().hex

    def now(self) -> int:
        return int(time.time() * (1000 if "milliseconds" in self.faults else 1))

    def page(self, items: list[dict[str, Any]], query: Mapping[str, Any], default: int) -> dict[str, Any]:
        limit, after = query.get("limit", default), query.get("after")
        if not 0 <= limit <= 10_000 and "clamps" not in self.choices:
            raise Refused(400, f"{limit} is not between 0 and 10000", param="limit")
        limit = max(0, min(limit, 10_000))
        ids = [item["id"] for item in items]
        if after is not None and after not in ids:
            raise Refused(400 if "400 for cursors" in self.choices else 404, f"no such item: {after}", param="after")
        first = ids.index(after) + ("repeats" not in self.faults) if after is not None else 0
        shown = items[first:] if "ignores limits" in self.faults else items[first : first + limit]
        return {
            "object": "list",
            "data": shown,
            "has_more": first + limit < len(items),
            "first_id": shown[0]["id"] if shown else None,
            "last_id": shown[-1]["id"] if shown else None,
        }

    # --- jobs -----------------------------------------------------------------------------------------------------

    async def create_job(self, request: Request) -> Response:
        account = self.account(request)
        body = await self.body(request, SPEC.operation("create_fine_tuning_job"))
        model = SNAPSHOTS.get(body["model"], body["model"])
        if model not in MODELS and model not in account.models:
            raise Refused(400, "the model cannot be trained", param="model", code="model_not_available")
        for name in ("training_file", "validation_file"):
            if body.get(name) is not None and body[name] not in account.files:
                raise Refused(400, f"invalid {name}: {body[name]}", param=name)
        method = body.get("method") or {"type": "supervised"}
        if "reinforcement" in (method["type"], *method):
            raise Refused(400, "reinforcement is not available for this model", param="method")
        hyper = (method.get(method["type"]) or {}).get("hyperparameters") or body.get("hyperparameters") or {}
        unsaid = 3 if "resolves auto" in self.choices else "auto"
        hyper = {
            name: unsaid if hyper.get(name, "auto") == "auto" else hyper[name]
            for name in ("n_epochs", "batch_size", "learning_rate_multiplier")
        } | ({"beta": hyper["beta"]} if hyper.get("beta", "auto") != "auto" else {})
        if "ignores epochs" in self.faults:
            hyper["n_epochs"] = 3
        job = {
            "id": self.new("ftjob-"),
            "object": "fine_tuning.job",
            "created_at": self.now(),
            "finished_at": None,
            "model": model,
            "fine_tuned_model": None,
            "organization_id": "org-independent",
            "status": "queued" if "no validation" in self.choices else "validating_files",
            "error": None,
            "training_file": body["training_file"],
            "validation_file": body.get("validation_file"),
            "result_files": [],
            "hyperparameters": {name: value for name, value in hyper.items() if name != "beta"},
            "trained_tokens": None,
            "seed": body["seed"] if body.get("seed") is not None and "drops seeds" not in self.faults else 7,
            "integrations": body.get("integrations") or (None if "null integrations" in self.choices else []),
            "method": {"type": method["type"], method["type"]: {"hyperparameters": hyper}},
            "metadata": body.get("metadata"),
        }
        if "further fields" in self.choices:
            job |= {"user_provided_suffix": body.get("suffix"), "usage_metrics": None, "shared": False}
        account.jobs[job["id"]] = job
        account.events[job["id"]], account.checkpoints[job["id"]] = [], []
        self.event(account, job, "Job accepted")
        account.plans[job["id"]] = [(time.time() + seconds, stage) for seconds, stage in STAGES]
        if "makes two" in self.faults:
            other = self.new("ftjob-")
            account.jobs[other] = job | {"id": other}
            account.events[other], account.checkpoints[other] = [], []
        return JSONResponse(job)

    def event(
        self, account: Account, job: Mapping[str, Any], message: str, data: Mapping[str, Any] | None = None
    ) -> None:
        event = {
            "id": self.new("ftevent-"),
            "object": "fine_tuning.job.event",
            "created_at": self.now(),
            "level": "info",
        }
        kind = "metrics" if data else "message"
        account.events[job["id"]].insert(0, event | {"message": message, "type": kind, "data": data or {}})

    def settle(self, account: Account) -> None:
        """Let happen what has become due."""
        now = time.time()
        for due, file in account.processed:
            file["status"] = "processed" if due <= now else file["status"]
        for id, plan in account.plans.items():
            while plan and plan[0][0] <= now:
                self.move(account, account.jobs[id], plan.pop(0)[1])

    def move(self, account: Account, job: dict[str, Any], stage: str) -> None:
        if stage == "queued" and (reason := unfit(account.content.get(job["training_file"]))):
            account.plans[job["id"]].clear()
            job["error"] = {"code": "invalid_training_file", "message": reason, "param": "training_file"}
            self.end(job, "failed")
        elif stage == "step":
            self.event(account, job, "Step 1/2", {"step": 1, "train_loss": 1.5})
            self.checkpoint(account, job, f"ft:{job['model']}:independent::{job['id'][-6:]}:ckpt-step-1", 1)
        elif stage == "succeeded":
            name = f"ft:{job['model']}:independent::{uuid.uuid4().hex[:8]}"
            account.models[name] = {"id": name, "object": "model", "created": self.now(), "owned_by": "org-independent"}
            self.checkpoint(account, job, name, 2)
            if "forgets the model" not in self.faults:
                job["fine_tuned_model"] = name
            job["trained_tokens"] = 120
            job["result_files"] = [self.store(account, "metrics.csv", "fine-tune-results", b"step,loss\n1,1.5\n")["id"]]
            self.end(job, "succeeded")
        else:
            job["status"] = stage
        self.event(account, job, f"The job is {job['status']}")

    def end(self, job: dict[str, Any], status: str) -> None:
        job["status"] = status
        job["finished_at"] = None if status != "succeeded" and "no end of failures" in self.choices else self.now()

    def checkpoint(self, account: Account, job: Mapping[str, Any], name: str, step: int) -> None:
        checkpoint = {"id": self.new("ftckpt_"), "object": "fine_tuning.job.checkpoint", "created_at": self.now()}
        account.checkpoints[job["id"]].insert(
            0,
            checkpoint
            | {"fine_tuned_model_checkpoint": name, "fine_tuning_job_id": job["id"], "step_number": step}
            | {"metrics": {"step": step, "train_loss": 1.5 / step}},
        )

    async def list_jobs(self, request: Request) -> Response:
        account, query = self.account(request), self.query(request, "list_paginated_fine_tuning_jobs")
        jobs = list(account.jobs.values())
        if "oldest first" not in self.faults:
            jobs.reverse()
        wanted = query.get("metadata")
        if wanted and "ignores filters" not in self.faults:
            jobs = [job for job in jobs if wanted.items() <= (job["metadata"] or {}).items()]
        if request.query_params.get("metadata") == "null":
            jobs = [job for job in jobs if not job["metadata"]]
        return JSONResponse(self.page(jobs, query, 20))

    def job(self, request: Request) -> tuple[Account, dict[str, Any]]:
        account, id = self.account(request), request.path_params["id"]
        if id not in account.jobs:
            raise Refused(404, f"Could not find fine tune: {id}", param="fine_tune_id", code="fine_tune_not_found")
        return account, account.jobs[id]

    async def retrieve_job(self, request: Request) -> Response:
        return JSONResponse(self.job(request)[1])

    async def cancel_job(self, request: Request) -> Response:
        account, job = self.job(request)
        if job["status"] == "cancelled" and "cancels again" in self.choices:
            return JSONResponse(job)
        if job["status"] in ENDED and "cancels what has ended" not in self.faults:
            raise Refused(400, "Job has already completed", code="job_already_complete")
        account.plans[job["id"]].clear()
        self.end(job, "cancelled")
        self.event(account, job, "The job was cancelled")
        return JSONResponse(job)

    async def pause_or_resume(self, request: Request) -> Response:
        _, job = self.job(request)
        if job["status"] != "running":
            raise Refused(400, "The job is not running")
        return JSONResponse(job)

    async def list_events(self, request: Request) -> Response:
        account, job = self.job(request)
        return JSONResponse(self.page(account.events[job["id"]], self.query(request, "list_fine_tuning_events"), 20))

    async def list_checkpoints(self, request: Request) -> Response:
        account, job = self.job(request)
        query = self.query(request, "list_fine_tuning_job_checkpoints")
        return JSONResponse(self.page(account.checkpoints[job["id"]], query, 10))

    # --- files ----------------------------------------------------------------------------------------------------

    def store(self, account: Account, name: str, purpose: str, content: bytes) -> dict[str, Any]:
        file = {
            "id": self.new("file-"),
            "object": "file",
            "bytes": len(content) + ("counts wrongly" in self.faults),
            "created_at": self.now(),
            "expires_at": None,
            "filename": name,
            "purpose": purpose,
            "status": "processed",
            "status_details": None,
        }
        if "processes later" in self.choices:
            file["status"] = "uploaded"
            account.processed.append((time.time() + 0.4, file))
        account.files[file["id"]], account.content[file["id"]] = file, content
        return file

    async def create_file(self, request: Request) -> Response:
        account = self.account(request)
        if not request.headers.get("content-type", "").startswith("multipart/form-data"):
            raise Refused(400, "the body is to be multipart/form-data")
        try:
            async with request.form() as form:
                fields = {name: value for name, value in form.items() if isinstance(value, str)}
                upload = form.get("file")
                if upload is None or isinstance(upload, str):
                    raise Refused(400, "'file' is a required property", param="file")
                content = await upload.read()
        except HTTPException:
            raise Refused(400, "the body is no multipart/form-data") from None
        if fields.get("purpose") not in PURPOSES:
            raise Refused(400, f"'purpose' is not one of {PURPOSES}", param="purpose")
        seconds = lifetime(fields)
        name = "upload.jsonl" if "renames" in self.faults else upload.filename or "file"
        file = self.store(account, name, fields["purpose"], content)
        file["expires_at"] = file["created_at"] + seconds if seconds is not None else None
        return JSONResponse(file)

    async def list_files(self, request: Request) -> Response:
        account, query = self.account(request), self.query(request, "list_files")
        files = list(account.files.values())
        if query.get("order", "desc") == "desc":
            files.reverse()
        if "purpose" in query:
            files = [file for file in files if file["purpose"] == query["purpose"]]
        return JSONResponse(self.page(files, query, 10_000))

    def file(self, request: Request) -> tuple[Account, dict[str, Any]]:
        account, id = self.account(request), request.path_params["id"]
        if id not in account.files:
            raise Refused(404, f"No such File object: {id}", param="id")
        return account, account.files[id]

    async def retrieve_file(self, request: Request) -> Response:
        return JSONResponse(self.file(request)[1])

    async def delete_file(self, request: Request) -> Response:
        account, file = self.file(request)
        used = any(job["training_file"] == file["id"] and job["status"] not in ENDED for job in account.jobs.values())
        if used and "409 for files in use" in self.choices:
            raise Refused(409, "a job is training on the file")
        if "keeps what is deleted" not in self.faults:
            del account.files[file["id"]], account.content[file["id"]]
        return JSONResponse({"id": file["id"], "object": "file", "deleted": True})

    async def download_file(self, request: Request) -> Response:
        account, file = self.file(request)
        return Response(account.content[file["id"]], media_type="application/octet-stream")

    # --- models ---------------------------------------------------------------------------------------------------

    async def list_models(self, request: Request) -> Response:
        account = self.account(request)
        return JSONResponse({"object": "list", "data": [*map(base_model, sorted(MODELS)), *account.models.values()]})

    async def retrieve_model(self, request: Request) -> Response:
        account, id = self.account(request), request.path_params["id"]
        if id in MODELS or id in SNAPSHOTS:
            return JSONResponse(base_model(id))
        if id not in account.models:
            raise Refused(404, f"The model '{id}' does not exist", param="model", code="model_not_found")
        return JSONResponse(account.models[id])

    async def delete_model(self, request: Request) -> Response:
        account, id = self.account(request), request.path_params["id"]
        if id in MODELS or id in SNAPSHOTS:
            raise Refused(403, "You have insufficient permissions for this operation")
        if account.models.pop(id, None) is None:
            raise Refused(404, f"The model '{id}' does not exist", param="model", code="model_not_found")
        return JSONResponse({"id": id, "object": "model", "deleted": True})


def base_model(id: str) -> dict[str, Any]:
    return {"id": id, "object": "model", "created": 1_700_000_000, "owned_by": "system"}


def lifetime(fields: Mapping[str, str]) -> int | None:
    """Seconds for which a file is kept; None: for ever. Raises `Refused`."""
    expires = {name: value for name, value in fields.items() if name != "purpose"}
    if not expires:
        return None
    anchor, seconds = expires.pop("expires_after[anchor]", ""), expires.pop("expires_after[seconds]", "")
    if expires or anchor != "created_at" or not re.fullmatch("[0-9]{1,9}", seconds):
        raise Refused(400, "the form is not as documented", param="expires_after")
    if not 3600 <= int(seconds) <= 2_592_000:
        raise Refused(400, "a file is kept for an hour to 30 days", param="expires_after")
    return int(seconds)


def unfit(content: bytes | None) -> str | None:
    """Why a file cannot be trained on; None: it can."""
    if content is None:
        return "The training file was deleted"
    try:
        lines = [json.loads(line) for line in content.decode().splitlines() if line.strip()]
    except ValueError:
        return "The training file is no JSONL"
    return None if len(lines) >= 10 else f"The training file has {len(lines)} examples, 10 are needed"
