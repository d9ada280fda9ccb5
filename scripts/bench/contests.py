"""What is compared with what."""

from __future__ import annotations

import asyncio
import compileall
import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from operator import attrgetter
from pathlib import Path
from typing import Any

import finetuning_runtime
import httpx
import httpx2
import msgspec
import openai as vendor
from finetuning_clients import openai
from finetuning_clients.openai.api.fine_tuning import list_paginated_fine_tuning_jobs as listing
from finetuning_runtime._responses.body import parse_json
from openai._models import construct_type  # what its response parsing ends in; there is no public way to it
from openai.pagination import SyncCursorPage
from openai.types.fine_tuning import FineTuningJob

from .jobs import job, page
from .measure import Figures, Note, Row, interleaved

BASE = "http://127.0.0.1:1/v1"
INNER = ("method.supervised.hyperparameters.n_epochs", "hyperparameters.n_epochs", "error.message")
"""Fields of the models within a job."""


def decoding() -> Row:
    """100 jobs, from bytes to typed models, unknown fields kept; and all of their fields looked at after that."""
    content = page(100, 100, more=False)
    decode = listing.OPERATION.decode
    fields = attrgetter(*openai.models.FineTuningJob.__fields__, *INNER, "additional_properties")
    cast_to = SyncCursorPage[FineTuningJob]
    figures = interleaved(
        {
            "json.loads": lambda: json.loads(content),
            "msgspec to dict": lambda: msgspec.json.decode(content),
            "this client": lambda: decode(parse_json(content)),
            "this client, all fields": lambda: [fields(job) for job in decode(parse_json(content)).data],
            "openai SDK": lambda: construct_type(type_=cast_to, value=json.loads(content)),
        },
        rounds=30,
        turns=3,
    )
    limits = {"json.loads": 1.2, "openai SDK": 1 / 8}
    return Row(f"100 jobs, {len(content) // 1000} kB, bytes → models", figures, "this client", limits)


def list_call(count: int) -> Row:
    """A list call through a mock transport."""
    content = page(count, count, more=False)
    headers = {"content-type": "application/json"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=content, headers=headers))
    transport2 = httpx2.MockTransport(lambda _: httpx2.Response(200, content=content, headers=headers))
    raw = httpx.Client(transport=transport, base_url=BASE, headers={"authorization": "Bearer k"})
    ours = openai.Client("k", base_url=BASE, transport=transport)
    theirs = vendor.OpenAI(api_key="k", base_url=BASE, http_client=httpx2.Client(transport=transport2))
    figures = interleaved(
        {
            "raw httpx + json.loads": lambda: json.loads(raw.get("/fine_tuning/jobs", params={"limit": 100}).content),
            "this client": lambda: ours.fine_tuning.jobs.list(limit=100),
            "openai SDK": lambda: theirs.fine_tuning.jobs.list(limit=100),
        },
        rounds=60,
        turns=5,
    )
    limit = 1.25 if count else 1.15
    return Row(f"list call, {count} jobs, mock transport", figures, "this client", {"raw httpx + json.loads": limit})


def retrieve_call() -> Row:
    """The call that gives one job, through a mock transport."""
    content = json.dumps(job(1)).encode()
    headers = {"content-type": "application/json"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=content, headers=headers))
    raw = httpx.Client(transport=transport, base_url=BASE, headers={"authorization": "Bearer k"})
    ours = openai.Client("k", base_url=BASE, transport=transport)
    figures = interleaved(
        {
            "raw httpx + json.loads": lambda: json.loads(raw.get("/fine_tuning/jobs/ftjob-1").content),
            "this client": lambda: ours.fine_tuning.jobs.retrieve("ftjob-1"),
        },
        rounds=60,
        turns=10,
    )
    return Row("retrieve call, mock transport", figures, "this client", {"raw httpx + json.loads": 1.25})


def imports() -> Row:
    """Importing a client and retrieving a job, each time in a new process; and what it takes of memory.

    All contestants are compiled beforehand: pip does that with a package, but not with a checkout.
    """
    for package in (openai, finetuning_runtime):
        assert package.__file__ is not None
        compileall.compile_dir(Path(package.__file__).parent, quiet=1)
    first_call = (
        f"import httpx; t = httpx.MockTransport(lambda r: httpx.Response(200, json={job(1)!r}));"
        "from finetuning_clients import openai; c = openai.Client('k', transport=t);"
        "c.fine_tuning.jobs.retrieve('ftjob-1')"
    )
    programs = {"import httpx": "import httpx", "this client": first_call, "import openai": "import openai"}
    taken: dict[str, list[float]] = {name: [] for name in programs}
    memory: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(9):
        for name, program in programs.items():
            seconds, megabytes = _in_new_process(program)
            taken[name].append(seconds)
            memory[name].append(megabytes)
    more = min(memory["this client"]) - min(memory["import httpx"])
    return Row(
        "import, client, first job",
        {name: Figures.of(seconds) for name, seconds in taken.items()},
        "this client",
        {"import httpx": 1.3, "import openai": 1 / 3},
        [Note(f"{more:.1f} MB resident beyond httpx (at most 4 wanted)", held=more <= 4)],
    )


def _in_new_process(program: str) -> tuple[float, float]:
    # Not ru_maxrss: a new process inherits its parent's.
    report = (
        "import re, time; peak = re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read());"
        "print(time.process_time(), int(peak[1]) / 1024)"
    )
    done = subprocess.run([sys.executable, "-c", f"{program}\n{report}"], capture_output=True, text=True, check=True)
    seconds, megabytes = done.stdout.split()
    return float(seconds), float(megabytes)


@contextmanager
def _server() -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "scripts.bench.server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/v1"
    finally:
        process.stdin.close()
        process.wait(10)


def iteration() -> Note:
    """Iterating over 100,000 jobs: CPU time for each quarter, and how much the memory grows."""
    with _server() as url, openai.Client("k", base_url=url) as client:
        begun, seen = time.process_time(), 0
        marks: list[float] = []
        start = 0
        for _ in client.fine_tuning.jobs.list(extra_query={"from": 100_000}):
            seen += 1
            if seen == 1000:
                start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            if seen % 25_000 == 0:
                now = time.process_time()
                marks.append(now - begun)
                begun = now
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - start) / 1024
    quarters = ", ".join(f"{mark:.2f}" for mark in marks)
    return Note(
        f"{seen:,} jobs; CPU seconds for each quarter: {quarters}; memory grew by {grown:.1f} MB (at most 10 wanted)",
        held=grown <= 10 and marks[-1] <= 1.5 * marks[0],
    )


def concurrency() -> Note:
    """200 retrieves at once: throughput beside raw httpx."""
    with _server() as url:
        raw, ours = asyncio.run(_concurrency(url))
    text = f"{200 / ours:.0f} a second, raw httpx {200 / raw:.0f} ({raw / ours:.0%}; at least 90 % wanted)"
    return Note(f"200 concurrent retrieves: {text}", held=raw / ours >= 0.9)


async def _concurrency(url: str) -> tuple[float, float]:
    limits = httpx.Limits(max_connections=100)
    raw_times: list[float] = []
    our_times: list[float] = []
    async with httpx.AsyncClient(base_url=url, limits=limits) as raw, openai.AsyncClient("k", base_url=url) as ours:

        async def one() -> Any:
            return json.loads((await raw.get("/fine_tuning/jobs/ftjob-1")).content)

        for number in range(21):
            begun = time.perf_counter()
            await asyncio.gather(*(one() for _ in range(200)))
            middle = time.perf_counter()
            await asyncio.gather(*(ours.fine_tuning.jobs.retrieve("ftjob-1") for _ in range(200)))
            if number:
                raw_times.append(middle - begun)
                our_times.append(time.perf_counter() - middle)
    return min(raw_times), min(our_times)
