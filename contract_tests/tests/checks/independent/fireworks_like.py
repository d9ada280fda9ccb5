"""A control plane in Fireworks' manner that shares nothing with the mock servers but the contract: datasets and supervised jobs.

Where the contract leaves a choice, its `choices` take the other side of what our mocks do; its `faults` break it. Jobs live in
real time, about two seconds each.
"""

from __future__ import annotations

import json
import re
import time
import uuid
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import attrs
from finetuning_specs import load_spec
from finetuning_specs.parameters import ParameterError, read_query
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

SPEC = load_spec("fireworks")
ACCOUNTS = {"first-key": "acme", "second-key": "other"}
METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]
JOBS, DATASETS = "supervisedFineTuningJobs", "datasets"
ID = re.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
STATES = ("JOB_STATE_PENDING", "JOB_STATE_RUNNING", "JOB_STATE_COMPLETED")
MORE_STATES = ("JOB_STATE_VALIDATING", *STATES[:2], "JOB_STATE_WRITING_RESULTS", STATES[2])
OPEN = frozenset({"JOB_STATE_CREATING", *MORE_STATES[:-1]})

Handler = Callable[[Request, str], Awaitable[Response]]


class Refused(Exception):
    def __init__(self, status: int, code: int, message: str, **headers: str) -> None:
        self.status, self.headers = status, headers
        self.body = {"code": code, "message": message, "details": []}


@attrs.define
class Account:
    things: dict[str, dict[str, dict[str, Any]]] = attrs.field(factory=lambda: {JOBS: {}, DATASETS: {}})
    plans: dict[str, list[tuple[float, str]]] = attrs.field(factory=dict)


@attrs.define
class FireworksLike:
    choices: frozenset[str] = frozenset()
    faults: frozenset[str] = frozenset()
    accounts: dict[str, Account] = attrs.field(factory=lambda: {name: Account() for name in ACCOUNTS.values()})

    def app(self) -> Starlette:
        prefix = "/v1/accounts/{account}/"
        routes = [
            Route(prefix + DATASETS, self.one_of({"GET": self.list_things, "POST": self.create_dataset})),
            Route(prefix + JOBS, self.one_of({"GET": self.list_things, "POST": self.create_job})),
            Route(prefix + DATASETS + "/{id}", self.one_of(self.of_dataset())),
            Route(prefix + JOBS + "/{id}", self.one_of(self.of_job())),
        ]
        for route in routes:
            route.methods = set(METHODS)

        async def refused(request: Request, error: Exception) -> Response:
            assert isinstance(error, Refused)
            return JSONResponse(error.body, error.status, error.headers)

        async def unrouted(request: Request, error: Exception) -> Response:
            return JSONResponse(Refused(404, 5, "Not Found").body, 404)

        return Starlette(routes=routes, exception_handlers={Refused: refused, HTTPException: unrouted})

    def of_dataset(self) -> Mapping[str, Handler]:
        plain = {"GET": self.get_thing, "DELETE": self.delete_thing, "PATCH": self.update_dataset}
        return {**plain, "POST:upload": self.upload}

    def of_job(self) -> Mapping[str, Handler]:
        plain = {"GET": self.get_thing, "DELETE": self.delete_thing}
        return {**plain, "POST:cancel": self.cancel_job, "POST:resume": self.resume_job}

    def one_of(self, handlers: Mapping[str, Handler]) -> Callable[[Request], Awaitable[Response]]:
        """Chooses by method, and by the verb behind the last colon of the path."""

        async def endpoint(request: Request) -> Response:
            id, colon, verb = request.path_params.get("id", "").rpartition(":")
            if not colon:
                id, verb = verb, ""
            allowed = [key.partition(":")[0] for key in handlers if key.partition(":")[2] == verb]
            if not allowed:
                raise Refused(404, 5, "Not Found")
            if request.method not in allowed:
                status = 501 if "501 for methods" in self.choices else 405
                raise Refused(status, 12, "Method Not Allowed", Allow=", ".join(allowed))
            request.path_params["id"] = id
            return await handlers[f"{request.method}:{verb}" if verb else request.method](request, id)

        return endpoint

    # --- who asks, and for what -----------------------------------------------------------------------------------

    def account(self, request: Request) -> Account:
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        if scheme != "Bearer" or key not in ACCOUNTS:
            raise Refused(401, 16, "invalid or missing API key")
        if request.path_params["account"] != ACCOUNTS[key]:
            raise Refused(403, 7, "this account is not yours")
        account = self.accounts[ACCOUNTS[key]]
        self.settle(account)
        return account

    def collection(self, request: Request) -> str:
        return JOBS if f"/{JOBS}" in request.url.path else DATASETS

    def thing(self, request: Request, id: str) -> dict[str, Any]:
        things = self.account(request).things[self.collection(request)]
        if id not in things:
            raise Refused(404, 5, f"there is no {id}")
        return things[id]

    async def body(self, request: Request, operation: str) -> dict[str, Any]:
        raw = await request.body()
        if raw and not request.headers.get("content-type", "").startswith("application/json"):
            raise Refused(400, 3, "the body is to be JSON")
        try:
            value = json.loads(raw or b"{}")
        except (ValueError, RecursionError):
            raise Refused(400, 3, "the body is no JSON") from None
        if not SPEC.operation(operation).body_validators["application/json"].allows(value):
            raise Refused(400, 3, "the body is not as documented")
        assert isinstance(value, dict)
        return value

    def query(self, request: Request, operation: str) -> Mapping[str, Any]:
        try:
            query = read_query(SPEC.operation(operation).parameters, request.url.query)
        except ParameterError as error:
            raise Refused(400, 3, error.message) from None
        if query.get("filter") or query.get("orderBy"):
            raise Refused(400, 3, "filter and orderBy are not supported")
        return query

    def masked(self, thing: dict[str, Any], mask: str) -> dict[str, Any]:
        """Only the fields that are wanted, and those without which nobody knows what it is about."""
        if mask in ("", "*"):
            return thing
        return {key: thing[key] for key in thing if key in {*mask.split(","), "name", "state", "dataset"}}

    def now(self) -> str:
        now = datetime.now(UTC)
        if "microseconds" in self.choices:
            return now.isoformat().replace("+00:00", "Z")
        if "offsets" in self.choices:
            return now.astimezone(timezone(timedelta(hours=-7))).isoformat(timespec="milliseconds")
        return now.strftime("%Y-%m-%dT%H:%M:%SZ")

    # --- what datasets and jobs have in common --------------------------------------------------------------------

    async def list_things(self, request: Request, _: str) -> Response:
        account, collection = self.account(request), self.collection(request)
        query = self.query(request, "list_datasets")
        size = query.get("pageSize", 50)
        if size < 0:
            raise Refused(400, 3, "pageSize is negative")
        size, token = min(size or 50, 200), query.get("pageToken", "")
        things = sorted(account.things[collection].values(), key=lambda thing: str(thing["name"]))
        if token and not (re.fullmatch("t[0-9]{1,9}", token) and int(token[1:]) <= len(things)):
            raise Refused(400, 3, "no page has given this token")
        first = int(token[1:] or 0) + (1 if token and "skips one" in self.faults else 0)
        more = first + size < len(things)
        page = {
            collection: [self.masked(thing, query.get("readMask", "")) for thing in things[first : first + size]],
            "nextPageToken": f"t{first + size}" if more else "",
            "totalSize": len(things),
        }
        if "no totals" in self.choices:
            del page["totalSize"]
        if "leaves out what is empty" in self.choices:
            page = {key: value for key, value in page.items() if value or key == collection}
        return JSONResponse(page)

    async def get_thing(self, request: Request, id: str) -> Response:
        thing = self.thing(request, id)
        return JSONResponse(self.masked(thing, self.query(request, "get_dataset").get("readMask", "")))

    async def delete_thing(self, request: Request, id: str) -> Response:
        self.thing(request, id)
        account = self.account(request)
        del account.things[self.collection(request)][id]
        account.plans.pop(id, None)
        return JSONResponse({})

    # --- datasets -------------------------------------------------------------------------------------------------

    async def create_dataset(self, request: Request, _: str) -> Response:
        things = self.account(request).things[DATASETS]
        body = await self.body(request, "create_dataset")
        if {"sourceDatasetId", "filter"} & set(body) or {"transformed", "splitted", "evaluationResult"} & set(
            body["dataset"]
        ):
            raise Refused(400, 3, "datasets made of others are not supported")
        if body["datasetId"] in things:
            raise Refused(409, 6, "there is such a dataset")
        account = request.path_params["account"]
        dataset = {"exampleCount": "0", "format": "CHAT", "userUploaded": {}} | body["dataset"]
        dataset["name"] = f"accounts/{account}/datasets/{body['datasetId']}"
        dataset |= {"createTime": self.now(), "updateTime": self.now(), "state": "UPLOADING", "createdBy": "someone"}
        if dataset.get("externalUrl"):
            dataset["state"] = "READY"
        things[body["datasetId"]] = dataset
        return JSONResponse(dataset)

    async def update_dataset(self, request: Request, id: str) -> Response:
        dataset = self.thing(request, id)
        body = await self.body(request, "update_dataset")
        mask = self.query(request, "update_dataset").get("updateMask", "")
        named = {re.sub("_([a-z])", lambda found: found[1].upper(), name) for name in mask.split(",") if name} or set(
            body
        )
        if not named <= {"displayName"}:
            raise Refused(400, 3, "only displayName can be changed")
        dataset |= {name: body.get(name, "") for name in named} | {"updateTime": self.now()}
        return JSONResponse(dataset)

    async def upload(self, request: Request, id: str) -> Response:
        dataset = self.thing(request, id)
        if dataset["state"] != "UPLOADING":
            raise Refused(400, 9, "the dataset has its content")
        if not request.headers.get("content-type", "").startswith("multipart/form-data"):
            raise Refused(400, 3, "the body is to be multipart/form-data")
        try:
            async with request.form() as form:
                file = form.get("file")
                if file is None or isinstance(file, str):
                    raise Refused(400, 3, "the file is missing")
                content = await file.read()
        except HTTPException:
            raise Refused(400, 3, "the body is no multipart/form-data") from None
        lines = sum(bool(line.strip()) for line in content.splitlines())
        dataset |= {"state": "READY", "exampleCount": str(lines), "updateTime": self.now()}
        return JSONResponse({"id": id, "object": "file", "bytes": len(content), "filename": file.filename or "file"})

    # --- jobs -----------------------------------------------------------------------------------------------------

    async def create_job(self, request: Request, id: str) -> Response:
        account = self.account(request)
        body = await self.body(request, "create_supervised_fine_tuning_job")
        id = request.query_params.get("supervisedFineTuningJobId") or uuid.uuid4().hex[:12]
        if not ID.fullmatch(id):
            raise Refused(400, 3, "supervisedFineTuningJobId is no id")
        if id in account.things[JOBS]:
            raise Refused(409, 6, "there is such a job")
        job = dict(body)
        for field in ("dataset", "evaluationDataset"):
            if body.get(field):
                short = body[field].rpartition("/")[2]
                if short not in account.things[DATASETS]:
                    raise Refused(404 if "404 for references" in self.choices else 400, 3, f"there is no {short}")
                if "full names" in self.choices:
                    job[field] = f"accounts/{request.path_params['account']}/datasets/{short}"
        if "wandbConfig" in job:
            job["wandbConfig"] = {key: value for key, value in job["wandbConfig"].items() if key != "apiKey"}
        job |= {"name": f"accounts/{request.path_params['account']}/{JOBS}/{id}", "createTime": self.now()}
        job |= {"updateTime": self.now(), "state": "JOB_STATE_CREATING", "status": {"code": "OK", "message": ""}}
        states = MORE_STATES if "more states" in self.choices else STATES
        account.things[JOBS][id] = job
        account.plans[id] = [(time.time() + 0.4 * n, state) for n, state in enumerate(states, start=1)]
        return JSONResponse(job)

    def settle(self, account: Account) -> None:
        """Let happen what has become due."""
        for id, plan in account.plans.items():
            job = account.things[JOBS][id]
            while plan and plan[0][0] <= time.time():
                _, job["state"] = plan.pop(0)
                if job["state"] == "JOB_STATE_COMPLETED":
                    job["completedTime"] = self.now()
                    job["outputModel"] = job.get("outputModel") or f"accounts/acme/models/{id}"

    async def cancel_job(self, request: Request, id: str) -> Response:
        job = await self.acted_on(request, id, OPEN)
        self.account(request).plans[id] = []
        job |= {"state": "JOB_STATE_CANCELLED", "completedTime": self.now()}
        return JSONResponse({})

    async def resume_job(self, request: Request, id: str) -> Response:
        job = await self.acted_on(request, id, frozenset({"JOB_STATE_FAILED", "JOB_STATE_PAUSED"}))
        job["state"] = "JOB_STATE_PENDING"
        return JSONResponse({})

    async def acted_on(self, request: Request, id: str, states: frozenset[str]) -> dict[str, Any]:
        job = self.thing(request, id)
        await self.body(request, "cancel_supervised_fine_tuning_job")
        if job["state"] not in states:
            raise Refused(400, 9, f"the job is {job['state']}")
        return job
