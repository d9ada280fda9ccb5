"""What the mock of OpenAI costs, beside Prism with the same document and a bare Starlette route."""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import attrs
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock import serve
from finetuning_contracts.mock.paging import filters
from finetuning_contracts.mock.state.records import Place
from finetuning_contracts.mock.state.store import Store
from finetuning_specs import load_spec
from msgspec import structs

from .contestants import Contestant, bare, mock, prism
from .measure import Note, Row, interleaved

OURS = "this mock"
PRISM = "Prism"
BARE = "bare Starlette, h11"
FASTER = "bare Starlette, httptools"
_JOBS = "/fine_tuning/jobs"
_EXAMPLE = b'{"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"}]}\n'
_MANY = 100_000


def mock_servers() -> tuple[list[Row], list[Note]]:
    """CPU time for each request: of a job, of a list of 20, of a create with the whole life of the job."""
    notes: list[Note] = []
    with ExitStack() as stack:
        ours = stack.enter_context(mock("--clock", "immediate"))
        create, id = _prepare(ours)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        (folder / "job").write_bytes(ours.request("GET", f"{_JOBS}/{id}"))
        (folder / "list").write_bytes(ours.request("GET", f"{_JOBS}?limit=20"))
        contestants = {OURS: ours}
        try:
            contestants[PRISM] = stack.enter_context(prism())
        except UsageError as error:
            notes.append(Note(f"Prism was not measured: {error}", held=True))
        contestants[BARE] = stack.enter_context(bare("h11", folder))
        contestants[FASTER] = stack.enter_context(bare("httptools", folder))
        rows = [
            _row("GET a job", contestants, lambda c: c.request("GET", f"{_JOBS}/{id}"), {PRISM: 1 / 3, BARE: 1.5}),
            _row("GET 20 jobs", contestants, lambda c: c.request("GET", f"{_JOBS}?limit=20"), {BARE: 2.5}),
            attrs.evolve(_row("POST a job", contestants, lambda c: c.request("POST", _JOBS, create), {}), most=0.8),
        ]
    return rows, notes


def start() -> Note:
    """How long `finetuning mock` takes until it responds."""
    taken: list[float] = []
    used: list[float] = []
    for _ in range(7):
        with mock() as ours:
            taken.append(ours.ready)
            used.append(ours.cpu())
    text = f"{min(taken):.2f} s, median {statistics.median(taken):.2f} s by the clock on the wall, {min(used):.2f} s of CPU time"
    return Note(f"`finetuning mock openai` responds after {text} (at most 0.5 wanted)", held=min(taken) <= 0.5)


def serving() -> Note:
    """How long `serve()` takes in a test, once the specs are read."""
    taken: list[float] = []
    for _ in range(20):
        begun = time.perf_counter()
        with serve("openai"):
            taken.append((time.perf_counter() - begun) * 1000)
    first, *further = taken
    text = f"{min(further):.1f} ms, median {statistics.median(further):.1f}, the first {first:.0f}"
    return Note(f"`serve()` in a test, after the first: {text} (at most 20 wanted)", held=min(further) <= 20)


def many_jobs() -> list[Note]:
    """A filter by metadata that finds nothing among 100,000 jobs, and the memory of the server that has them."""
    with tempfile.TemporaryDirectory() as folder, _filled(Path(folder) / "jobs.db") as ours:
        path = f"{_JOBS}?metadata[run]=none"
        assert json.loads(ours.request("GET", path))["data"] == []
        assert json.loads(ours.request("GET", f"{_JOBS}?metadata[run]=77"))["data"] != []
        figures = interleaved({OURS: lambda: ours.request("GET", path)}, rounds=20, clocks={OURS: ours.cpu})[OURS]
        ours.request("GET", f"{_JOBS}?limit=1000000")
        most = ours.memory()
    text = f"{figures.minimum:.2f} ms, median {figures.median:.2f}"
    return [
        Note(
            f"a metadata filter that finds none of {_MANY:,} jobs: {text} (at most 200 wanted)",
            held=figures.minimum <= 200,
        ),
        Note(
            f"{_MANY:,} jobs, after a list of as many as there may be: {most:.0f} MB at most (400 wanted)",
            held=most <= 400,
        ),
    ]


def _row(
    what: str, contestants: Mapping[str, Contestant], act: Callable[[Contestant], object], limits: dict[str, float]
) -> Row:
    for contestant in contestants.values():
        contestant.connection.close()  # servers give up a connection on which nothing comes; another one is opened
    figures = interleaved(
        {name: lambda contestant=contestant: act(contestant) for name, contestant in contestants.items()},  # type: ignore[misc]
        rounds=30,
        turns=50,
        clocks={name: contestant.cpu for name, contestant in contestants.items()},
    )
    return Row(what, figures, OURS, {name: limit for name, limit in limits.items() if name in figures})


def _prepare(ours: Contestant) -> tuple[bytes, str]:
    """The body that creates a job, and the id of one of 25."""
    parts = [
        b'--x\r\ncontent-disposition: form-data; name="purpose"\r\n\r\nfine-tune',
        b'\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="train.jsonl"\r\n\r\n',
        _EXAMPLE * 12,
        b"\r\n--x--\r\n",
    ]
    file = json.loads(ours.request("POST", "/files", b"".join(parts), "multipart/form-data; boundary=x"))
    create = json.dumps({"model": "gpt-4o-mini", "training_file": file["id"], "seed": 7, "metadata": {"run": "0"}})
    made = [json.loads(ours.request("POST", _JOBS, create.encode())) for _ in range(25)]
    return create.encode(), made[0]["id"]


@contextmanager
def _filled(database: Path) -> Iterator[Contestant]:
    """A server with 100,000 jobs, each with other metadata."""
    options = ("--state", str(database), "--clock", "immediate")
    with mock(*options) as ours:
        _, id = _prepare(ours)
        ours.request("GET", f"{_JOBS}/{id}")
    store = Store(str(database), filters=filters(load_spec("openai")))
    place = next(place for place in store.places() if place.collection == "fine_tuning.jobs")
    assert isinstance(place, Place)
    job = store.get(place, id)
    assert job is not None
    with store.transaction():
        for number in range(_MANY - 25):
            id = f"ftjob-{number:024}"
            document = {**job.document, "id": id, "metadata": {"run": str(number)}}
            store.add(structs.replace(job, id=id, document=document, sequence=0))
    store.close()
    with mock(*options) as ours:
        yield ours
