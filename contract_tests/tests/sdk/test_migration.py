"""docs/migration.md: each row is run, as the vendor's SDK has it and as our client has it, and gives the same."""

import ast
import asyncio
import gc
import inspect
import re
from pathlib import Path

import attrs
import dataherald as vendors_dataherald
import fireworks as vendors_fireworks
import httpx
import openai as vendors_openai
import portkey_ai as vendors_portkey
import pytest
from finetuning_clients import dataherald, fireworks, openai, portkey
from finetuning_contracts.training_files import chat_and_preference_examples
from finetuning_runtime import APIStatusError, JobView

from . import test_dataherald, test_portkey
from .values import plain

PAGE = Path(__file__).resolve().parents[3] / "docs" / "migration.md"
MODEL = "accounts/fireworks/models/llama-v3p1-8b-instruct"


@attrs.frozen
class Row:
    """A line of a table."""

    vendor: str
    """The package of clients; empty in the table of what the SDKs do not have."""
    left: str
    right: str

    @property
    def ours(self):
        code = re.search(r"`(.+)`", self.right) if not self.right.startswith("same") else None
        return code[1] if code else self.left

    def __str__(self):
        return f"{self.vendor or 'here'}: {self.left}"


def rows():
    vendor = ""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            found = re.fullmatch(r"## From `(\w+)(-ai)?`", line)
            vendor = found[1] if found else ""
        elif line.startswith("| `") and not re.fullmatch(r"\| `[\w.]+` \| `finetuning_clients\.\w+` \|", line):
            left, right = re.fullmatch(r"\| `(.+?)` \| (.+) \|", line).groups()
            yield Row(vendor, left, right)


ROWS = list(rows())
MIGRATED = [row for row in ROWS if row.vendor]
NEW = [row for row in ROWS if not row.vendor]


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "train.jsonl"
    found.write_bytes(chat_and_preference_examples())
    return found


@attrs.define
class Side:
    """One of the two: how its client is made, and what its errors are."""

    make: object
    make_async: object
    error: type


def sides(provider, url):
    """The vendor's side, and ours."""
    if provider == "openai":
        keys = {"api_key": "k", "base_url": url}
        return (
            Side(
                lambda: vendors_openai.OpenAI(**keys),
                lambda: vendors_openai.AsyncOpenAI(**keys),
                vendors_openai.APIStatusError,
            ),
            Side(lambda: openai.Client(**keys), lambda: openai.AsyncClient(**keys), APIStatusError),
        )
    if provider == "portkey":
        keys = {**test_portkey.KEYS, "base_url": url}
        words = {**keys, "strict_open_ai_compliance": None}
        return (
            Side(lambda: vendors_portkey.Portkey(**words), lambda: vendors_portkey.AsyncPortkey(**words), Exception),
            Side(lambda: portkey.Client(**keys), lambda: portkey.AsyncClient(**keys), APIStatusError),
        )
    if provider == "fireworks":
        keys = {"api_key": "k", "account_id": "my-account", "base_url": url}
        return (
            Side(
                lambda: vendors_fireworks.Fireworks(**keys),
                lambda: vendors_fireworks.AsyncFireworks(**keys),
                vendors_fireworks.APIStatusError,
            ),
            Side(lambda: fireworks.Client(**keys), lambda: fireworks.AsyncClient(**keys), APIStatusError),
        )
    hooks = {"request": [test_dataherald.to_the_engine]}

    def hosted():
        http = httpx.Client(event_hooks=hooks)
        return vendors_dataherald.Dataherald(api_key="k", base_url=url, http_client=http)

    return (
        Side(hosted, None, vendors_dataherald.APIStatusError),
        Side(lambda: dataherald.Client(base_url=url), None, APIStatusError),
    )


def surroundings(provider, stage, path, client, error):
    """What the names in the rows stand for, made through the client."""
    makers = {"openai": openai_s, "portkey": openai_s, "fireworks": fireworks_s, "dataherald": dataherald_s}
    names, call = makers[provider](stage, path, client)
    try:
        call()
    except error as found:
        names["e"] = found
    return {**names, "path": path, "client": client, "model": MODEL, "JobView": JobView}


def openai_s(stage, path, client):
    jobs = client.fine_tuning.jobs
    file = client.files.create(file=path, purpose="fine-tune")
    done = jobs.create(model="gpt-4o-mini", training_file=file.id)
    stage.advance(10_000)
    done = jobs.retrieve(done.id)
    job = jobs.create(model="gpt-4o-mini", training_file=file.id)
    return {"file": file, "job": job, "done": done}, lambda: jobs.retrieve("ftjob-none")


def fireworks_s(stage, path, client):
    client.datasets.create(dataset_id="chats", dataset={"user_uploaded": {}})
    client.datasets.upload("chats", file=path)
    client.datasets.create(dataset_id="empty", dataset={"user_uploaded": {}})
    jobs = client.supervised_fine_tuning_jobs
    made = [jobs.create(dataset="chats", base_model=MODEL) for _ in range(2)]
    return {"job": made[0], "name": "chats"}, lambda: jobs.get("none")


def dataherald_s(stage, path, client):
    job = test_dataherald.start(client)
    return {"job": job, "name": job.db_connection_id}, lambda: client.finetunings.retrieve("65a1f00d0000000000000001")


def value_of(code, names):
    """What code gives: of an expression its value, of a block what it has `found`."""
    tree = ast.parse(code)
    if isinstance(tree.body[-1], ast.Expr):
        compiled = compile(ast.Expression(tree.body[-1].value), "row", "eval", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        return eval(compiled, names)  # noqa: S307  # of our own page
    exec(compile(tree, "row", "exec"), names)  # noqa: S102  # of our own page
    return names.get("found")


def run(code, side, provider, stage, path):
    """What a row's code gives."""
    client = side.make()
    try:
        names = surroundings(provider, stage, path, client, side.error)
        if "async for" not in code and "await" not in code:
            return value_of(code, names)
        return asyncio.run(awaited(code, names, side))
    finally:
        getattr(client, "openai_client", client).close()


async def awaited(code, names, side):
    client = side.make_async()
    try:
        found = value_of(code, {**names, "client": client})
        return await found if inspect.isawaitable(found) else found
    finally:
        await getattr(client, "openai_client", client).close()


@pytest.fixture
def stage(open_session_stage, monkeypatch, request):
    monkeypatch.setenv("NO_PROXY", "*")
    return open_session_stage(request.node.callspec.params["row"].vendor or "openai")


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("row", MIGRATED, ids=str)
def test_a_row_gives_the_same_on_both_sides(row, stage, path):
    theirs, ours = sides(row.vendor, stage.url)
    values = [
        stage.perform(side, lambda side, code=code: run(code, side, row.vendor, stage, path))[0]
        for side, code in ((theirs, row.left), (ours, row.ours))
    ]
    gc.collect()  # what the SDKs, and the files that rows open, leave behind is this test's
    assert values[0] == values[1]


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("row", NEW, ids=str)
def test_what_the_sdks_do_not_have_runs(row, stage, path):
    _, ours = sides("openai", stage.url)
    assert stage.perform(ours, lambda side: plain(run(row.left, side, "openai", stage, path)))[0]


def test_every_sdk_has_its_table():
    assert [
        len([row for row in ROWS if row.vendor == vendor]) > 8
        for vendor in ("openai", "portkey", "fireworks", "dataherald")
    ] == [True] * 4
    assert len(NEW) > 2
