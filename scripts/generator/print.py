"""Print a plan through templates, and tidy what was printed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jinja2
from finetuning_specs import Problem, SpecError

from .plan import Plan, docs
from .plan.call_options import CALL_OPTIONS
from .plan.flavours import FLAVOURS
from .plan.models import Enum, Model

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
RUFF_SETTINGS = TEMPLATES / "ruff.toml"
HOMES = {"AsyncClient": "_client", "AuthenticatedClient": "client", "Client": "_client"}
"""The classes that each client's package offers, and its modules that they are in."""


class Page(NamedTuple):
    """One file of a client."""

    path: str
    """Within the client's folder."""
    template: str
    values: dict[str, Any]


def write(plan: Plan, target: Path) -> None:
    """Write a client into a folder, which must not exist yet. It is not tidy yet."""
    environment = _environment(plan)
    for page in _pages(plan):
        file = target / page.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(environment.get_template(page.template).render(page.values), encoding="utf-8")
    schemas = json.dumps({"$comment": plan.banner, **plan.request_schemas}, indent=1, ensure_ascii=False)
    (target / "request_schemas.json").write_text(schemas + "\n", encoding="utf-8")
    (target / "py.typed").touch()


def tidy(folder: Path) -> None:
    """Remove unused imports, sort the rest, and format: with our ruff and our settings, wherever this runs.

    Raises:
        SpecError: Something that was generated is no Python, or ruff is not there.
    """
    for command in (["check", "--fix-only"], ["format"]):
        arguments = [*command, "--config", str(RUFF_SETTINGS), "--no-cache", "--quiet", str(folder)]
        done = subprocess.run([sys.executable, "-m", "ruff", *arguments], check=False, capture_output=True, text=True)
        if done.returncode:
            reason = " ".join((done.stderr or done.stdout).split())
            raise SpecError([Problem(file=folder.name, message=f"ruff cannot tidy what was generated: {reason}")])


def _environment(plan: Plan) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=False,  # noqa: S701  # it is Python that is printed
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    # Python would read JSON's escapes of characters beyond the first plane as two lone surrogates.
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": True}
    # In a class with a method called list, that is what `list` means to type checkers.
    environment.filters["outer_list"] = lambda annotation: annotation.replace("list[", "builtins.list[")
    environment.filters["python"] = repr
    environment.globals.update(banner=plan.banner, docstring=docs.docstring, flavours=FLAVOURS, options=CALL_OPTIONS)
    return environment


def _pages(plan: Plan) -> Iterator[Page]:
    yield from _package(plan)
    classes: list[Model | Enum] = [*plan.models, *plan.enums]
    index = sorted(({"name": c.name, "module": c.module} for c in classes), key=lambda entry: entry["name"])
    yield Page("models/__init__.py", "models/__init__.py.jinja", {"model_index": index})
    for model in plan.models:
        yield Page(f"models/{model.module}.py", "models/model.py.jinja", {"model": model})
    for enum in plan.enums:
        yield Page(f"models/{enum.module}.py", "models/enum.py.jinja", {"enum": enum})
    yield Page("api/__init__.py", "api/__init__.py.jinja", {})
    for tag in sorted({endpoint.tag for endpoint in plan.endpoints}):
        yield Page(f"api/{tag}/__init__.py", "api/tag.py.jinja", {"tag": tag})
    for endpoint in plan.endpoints:
        values = {"endpoint": endpoint, "client_name": plan.client.name}
        yield Page(f"api/{endpoint.tag}/{endpoint.name}.py", "api/operation.py.jinja", values)
    yield Page("resources/__init__.py", "resources/__init__.py.jinja", {})
    for resource in plan.resources:
        yield Page(
            f"resources/{resource.module}.py",
            "resources/resource.py.jinja",
            {"resource": resource, "webhooks": plan.webhooks},
        )


def _package(plan: Plan) -> Iterator[Page]:
    """What stands at the top of a client's package."""
    submodules = ["models", "pages", "params", *(["webhooks"] if plan.webhooks else [])]
    names = {"homes": HOMES, "submodules": submodules, "names": [*HOMES, *submodules]}
    roots = [resource for resource in plan.resources if len(resource.path) == 1]
    surface = {"client": plan.client, "roots": roots, "webhooks": plan.webhooks}
    yield Page("__init__.py", "package/__init__.py.jinja", {"summary": plan.summary, **names})
    yield Page("_client.py", "package/_client.py.jinja", surface)
    yield Page("_schemas.py", "package/_schemas.py.jinja", {})
    yield Page("client.py", "package/client.py.jinja", {})
    yield Page("errors.py", "package/errors.py.jinja", {})
    yield Page("pages.py", "package/pages.py.jinja", {"pages": plan.pages})
    yield Page("params.py", "package/params.py.jinja", {"params": plan.params})
    yield Page("raw_responses.py", "package/raw_responses.py.jinja", {"resources": plan.resources})
    yield Page("streaming_responses.py", "package/streaming_responses.py.jinja", {"resources": plan.resources})
    yield Page("readers.py", "package/readers.py.jinja", {})
    yield Page("types.py", "package/types.py.jinja", {})
    if plan.webhooks is not None:
        values = {"webhooks": plan.webhooks, "client_name": plan.client.name}
        yield Page("webhooks.py", "package/webhooks.py.jinja", values)
