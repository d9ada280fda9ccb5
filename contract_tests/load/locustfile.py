"""Load a server as many users do who fine-tune, and see at the end that it has lost nothing: a scenario for Locust.

    locust --headless --host http://127.0.0.1:8000/v1 --users 50 --run-time 60s --locustfile locustfile.py

The file needs Locust and nothing else: it can be copied to the machines of Locust's own workers. Each user uploads a file,
creates jobs on it, reads and lists them and their events, and cancels some. When all users have stopped, every job whose creation
the server has acknowledged has to be listed exactly once; otherwise the exit code is 1. Then what is left of the run is
cancelled and deleted.

A server that is not on this machine is refused unless `--allow-writes` is given, and gets 3 jobs unless `--max-jobs` says
otherwise: there, a job may cost money.
"""

from __future__ import annotations

import contextlib
import ipaddress
import json
import random
import secrets
import sys
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit

from locust import FastHttpUser, between, events, task
from locust.argument_parser import LocustArgumentParser
from locust.env import Environment
from locust.exception import StopUser
from locust.runners import MasterRunner, WorkerRunner

JOBS = "/fine_tuning/jobs"
_EXAMPLE = '{"messages": [{"role": "user", "content": "%d?"}, {"role": "assistant", "content": "A number."}]}\n'
_EXAMPLES = 12
_FEW_JOBS = 3
"""What a server elsewhere gets of jobs where nothing else is said."""
_SHOWN = 10
_WORKER_SECONDS = 30.0
_ENDED = frozenset({"succeeded", "failed", "cancelled"})


class Run:
    """What this process knows of the run."""

    acknowledged: list[str] = []  # noqa: RUF012  one run for each process
    """The ids of the jobs that were created; at the end the master has those of all workers."""
    asked = 0
    """How many creations this process has sent."""
    most: int | None = None
    """How many it may send; None: any number."""
    workers = 0
    """For how many workers the master waits."""
    told: set[str] = set()  # noqa: RUF012
    """The workers that have told their master what they know."""


@events.init_command_line_parser.add_listener
def _add_options(parser: LocustArgumentParser) -> None:
    parser.add_argument("--key", default="any", env_var="FINETUNING_LOAD_KEY", is_secret=True, help="The API key.")
    parser.add_argument(
        "--header", action="append", default=[], help="A further header: 'Name: value'. Can be given several times."
    )
    parser.add_argument("--model", default="gpt-4o-mini", help="The model that jobs are to train.")
    parser.add_argument("--allow-writes", action="store_true", help="Load a server that is not on this machine.")
    parser.add_argument(
        "--max-jobs", type=int, default=None, help="How many jobs may be created, by all users together."
    )
    parser.add_argument("--run-id", default=secrets.token_hex(4), help="The mark on what this run makes.")


@events.init.add_listener
def _on_init(environment: Environment, **_: Any) -> None:
    if isinstance(environment.runner, MasterRunner):
        environment.runner.register_message("acknowledged", _on_acknowledged)
    elif isinstance(environment.runner, WorkerRunner):
        environment.runner.register_message("finish", lambda environment, **_: environment.runner.stop())
    elif environment.host and (why := _refused(environment)):
        print(f"load: {why}", file=sys.stderr)
        sys.exit(2)


@events.test_start.add_listener
def _on_start(environment: Environment, **_: Any) -> None:
    options, runner = environment.parsed_options, environment.runner
    Run.acknowledged, Run.asked, Run.told = [], 0, set()
    most = options.max_jobs if options.max_jobs is not None or _is_here(environment.host) else _FEW_JOBS
    share, others = (
        (runner.worker_index, max(1, options.expect_workers)) if isinstance(runner, WorkerRunner) else (0, 1)
    )
    Run.most = None if most is None else (most + others - 1 - share % others) // others
    if isinstance(runner, WorkerRunner):
        return
    if why := _refused(environment):
        print(f"load: {why}", file=sys.stderr)
        environment.process_exit_code = 2
        runner.quit()
        return
    Run.workers = runner.worker_count if isinstance(runner, MasterRunner) else 0
    jobs = "any number of jobs" if most is None else f"at most {most} jobs"
    print(
        f"load: {options.num_users or 'some'} users of {environment.host}, each with a file of its own; they create {jobs}, and"
        f" cancel some. At the end every job of run {options.run_id} that has not ended is cancelled, and its files are deleted.",
        flush=True,
    )


def _on_acknowledged(msg: Any, **_: Any) -> None:
    Run.acknowledged += msg.data
    Run.told.add(msg.node_id)


@events.test_stop.add_listener
def _on_stop(environment: Environment, **_: Any) -> None:
    if isinstance(environment.runner, WorkerRunner):
        environment.runner.send_message("acknowledged", Run.acknowledged)
        return
    if environment.process_exit_code == 2:
        return
    if Run.workers:
        # At the end of the run time Locust stops the workers only after this.
        environment.runner.send_message("finish")
    deadline = time.monotonic() + _WORKER_SECONDS
    while len(Run.told) < Run.workers and time.monotonic() < deadline:
        time.sleep(0.1)  # gevent's own: messages come in meanwhile
    server = _Server(environment)
    try:
        held = _all_there(server, missing=Run.workers - len(Run.told))
        _clean_up(server, environment.parsed_options.run_id)
    except (OSError, ValueError) as error:
        print(f"load: the end could not be checked: {error}", file=sys.stderr)
        held = False
    if not held:
        environment.process_exit_code = 1


def _refused(environment: Environment) -> str:
    """Why the server is not to be loaded; empty: it may be."""
    if environment.parsed_options.allow_writes or _is_here(environment.host):
        return ""
    return f"{urlsplit(environment.host or '').hostname} is not on this machine: say --allow-writes if jobs may be created there"


def _is_here(url: str | None) -> bool:
    host = urlsplit(url or "").hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class FineTuner(FastHttpUser):
    """Somebody who fine-tunes."""

    wait_time = between(0.01, 0.2)
    insecure = False
    max_redirects = 0  # a key goes where it was sent, and nowhere else

    def on_start(self) -> None:
        """Upload a file."""
        options = self.environment.parsed_options
        self.run_id, self.mine = options.run_id, list[str]()
        self.client.client.default_headers.update(_headers(environment=self.environment))
        content = "".join(_EXAMPLE % number for number in range(_EXAMPLES))
        body = (
            '--mark\r\ncontent-disposition: form-data; name="purpose"\r\n\r\nfine-tune\r\n'
            f'--mark\r\ncontent-disposition: form-data; name="file"; filename="{_filename(self.run_id)}"\r\n\r\n'
            f"{content}\r\n--mark--\r\n"
        )
        headers = {"content-type": "multipart/form-data; boundary=mark"}
        file = self._asked("POST", "/files", "POST /files", data=body.encode(), headers=headers)
        if file is None:
            raise StopUser
        self.file = file["id"]

    @task(3)
    def create(self) -> None:
        """Create a job."""
        if Run.most is not None and Run.asked >= Run.most:
            return
        Run.asked += 1
        body = {
            "model": self.environment.parsed_options.model,
            "training_file": self.file,
            "metadata": {"load_run": self.run_id},
        }
        job = self._asked("POST", JOBS, f"POST {JOBS}", json=body)
        if job is not None:
            Run.acknowledged.append(job["id"])
            self.mine.append(job["id"])

    @task(6)
    def retrieve(self) -> None:
        """Look at a job."""
        if self.mine:
            id = random.choice(self.mine)
            self._asked("GET", f"{JOBS}/{id}", f"GET {JOBS}/ID", wanted=id)

    @task(2)
    def list(self) -> None:
        """Look at the latest jobs."""
        self._asked("GET", f"{JOBS}?limit=20", f"GET {JOBS}")

    @task(2)
    def list_events(self) -> None:
        """Look at what has happened to a job."""
        if self.mine:
            self._asked("GET", f"{JOBS}/{random.choice(self.mine)}/events", f"GET {JOBS}/ID/events")

    @task(1)
    def cancel(self) -> None:
        """Cancel a job, which may have ended meanwhile."""
        if self.mine:
            id = random.choice(self.mine)
            self._asked("POST", f"{JOBS}/{id}/cancel", f"POST {JOBS}/ID/cancel", wanted=id, may_be_late=True)

    def _asked(
        self, method: str, path: str, name: str, *, wanted: str = "", may_be_late: bool = False, **arguments: Any
    ) -> dict[str, Any] | None:
        """The body of a successful response, with the id that is wanted; None: there was none, and that is counted."""
        with self.client.request(method, path, name=name, catch_response=True, **arguments) as response:
            if may_be_late and response.status_code in {400, 409}:
                response.success()
                return None
            if not 200 <= response.status_code < 300:
                response.failure(f"status {response.status_code}")
                return None
            try:
                body = json.loads(response.content)
            except ValueError:
                response.failure("the body is not JSON")
                return None
            if not isinstance(body, dict) or (wanted and body.get("id") != wanted):
                response.failure("the body is of something else")
                return None
            return body


class _Server:
    """The server once the users have gone: its requests are not counted."""

    def __init__(self, environment: Environment) -> None:
        self._url = (environment.host or "").rstrip("/")
        self._headers = _headers(environment)
        # No proxies, as for the users.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect())

    def ask(self, method: str, path: str) -> dict[str, Any]:
        """The body of a response. Raises `OSError`, which a refusal is too, and `ValueError`."""
        request = urllib.request.Request(self._url + path, method=method, headers=self._headers)
        with self._opener.open(request, timeout=60) as response:
            body: dict[str, Any] = json.load(response)
            return body

    def walk(self, path: str) -> Iterator[dict[str, Any]]:
        """All items of a list. Raises as `ask` does."""
        cursors: list[str] = []
        while True:
            page = self.ask(
                "GET", f"{path}?{urlencode({'limit': 100, 'after': cursors[-1]} if cursors else {'limit': 100})}"
            )
            yield from page["data"]
            if not page.get("has_more") or not page["data"]:
                return
            if page["data"][-1]["id"] in cursors:
                raise ValueError(f"the pages of {path} do not end")
            cursors.append(page["data"][-1]["id"])


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        """Go nowhere: the key is for this server."""


def _headers(environment: Environment) -> dict[str, str]:
    options = environment.parsed_options
    pairs = (header.partition(":") for header in options.header)
    return {"authorization": f"Bearer {options.key}"} | {
        name.strip().lower(): value.strip() for name, _, value in pairs
    }


def _all_there(server: _Server, *, missing: int) -> bool:
    """Say whether every acknowledged job is listed exactly once."""
    times = Counter(job["id"] for job in server.walk(JOBS))
    lost = [id for id in Run.acknowledged if not times[id]]
    several = [id for id in Run.acknowledged if times[id] > 1]
    twice = [id for id, count in Counter(Run.acknowledged).items() if count > 1]
    for what, ids in (("not listed", lost), ("listed more than once", several), ("an id that was given before", twice)):
        if ids:
            print(f"load: WRONG: {what}: {len(ids)} of {len(Run.acknowledged)} acknowledged jobs: {_some(ids)}")
    if missing > 0:
        print(f"load: WRONG: {missing} workers have not told what they have created")
    if lost or several or twice or missing > 0:
        return False
    print(f"load: {len(Run.acknowledged)} jobs were acknowledged, and each is listed exactly once")
    return True


def _clean_up(server: _Server, run_id: str) -> None:
    """Cancel the jobs of this run that go on, those that nobody acknowledged too, and delete its files."""
    going = [job["id"] for job in _mine(server, run_id) if job["status"] not in _ENDED]
    for id in going:
        with contextlib.suppress(OSError, ValueError):  # it may have ended meanwhile: whether it has is seen below
            server.ask("POST", f"{JOBS}/{id}/cancel")
    mine = list(_mine(server, run_id))
    cancelled = sum(job["id"] in going and job["status"] == "cancelled" for job in mine)
    left = [job["id"] for job in mine if job["status"] not in _ENDED]
    files = [file["id"] for file in server.walk("/files") if file.get("filename") == _filename(run_id)]
    files += [id for job in mine for id in job.get("result_files") or ()]
    models = [job["fine_tuned_model"] for job in mine if job.get("fine_tuned_model")]

    def done(path: str, id: str) -> bool:
        try:
            server.ask("DELETE", path)
        except (OSError, ValueError):
            left.append(id)
            return False
        return True

    deleted = sum(done(f"/files/{id}", id) for id in files)
    gone = sum(done(f"/models/{id}", id) for id in models)
    print(f"load: {cancelled} jobs were cancelled, {deleted} files and {gone} models deleted")
    if left:
        print(f"load: {len(left)} could not be, look at them yourself: {_some(left)}")


def _mine(server: _Server, run_id: str) -> Iterator[Mapping[str, Any]]:
    """The jobs of this run, those that nobody acknowledged too."""
    known = set(Run.acknowledged)
    for job in server.walk(JOBS):
        if job["id"] in known or (job.get("metadata") or {}).get("load_run") == run_id:
            yield job


def _filename(run_id: str) -> str:
    return f"load-{run_id}.jsonl"


def _some(ids: list[str]) -> str:
    return ", ".join(ids[:_SHOWN]) + (" …" if len(ids) > _SHOWN else "")
