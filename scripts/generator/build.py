"""Drive openapi-python-client, as a library, over one spec."""

from __future__ import annotations

import contextlib
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError

from . import docs, endpoints, params, surface
from .audit import audit
from .completion import complete
from .models import Views
from .prepare import prepared
from .problems import GenerationError, Problem
from .schemas import request_schemas
from .source import Source, escape

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
RUFF_SETTINGS = Path(__file__).resolve().parents[1] / "templates" / "ruff.toml"

HOMES = {"AsyncClient": "_client", "AuthenticatedClient": "client", "Client": "_client"}
"""The classes that each client's package offers, and its modules that they are in."""


@attrs.frozen
class Entry:
    """A name that the `models` package offers, and the module it comes from."""

    name: str
    module: str


def parse(source: Source, config: Config) -> GeneratorData:
    """Let openapi-python-client read the spec.

    Raises:
        GenerationError: It cannot, or would leave something out.
    """
    data = GeneratorData.from_dict(prepared(source), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError([Problem(source.file, "", f"{data.header} {data.detail or ''}".strip())])
    warnings: list[ParseError] = list(data.errors)
    for collection in data.endpoint_collections_by_tag.values():
        warnings.extend(collection.parse_errors)
    complete(data)
    problems = [Problem(source.file, _place(warning), _sentence(warning)) for warning in warnings] + audit(source, data)
    if problems:
        raise GenerationError(problems)
    return data


def build(source: Source, target: Path) -> None:
    """Write the client of one spec into the folder `target`, which must not exist yet.

    Raises:
        GenerationError: The spec cannot be generated from without loss.
    """
    config = _config(source, target)
    data = parse(source, config)
    views = Views.of(source, data)
    submodules = ["models", "params", *(["webhooks"] if "webhooks" in source.document else [])]
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    # Python would read JSON's escapes of characters beyond the first plane as two lone surrogates.
    project.env.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": True}
    # In a class with a method called list, that is what `list` means to type checkers.
    project.env.filters["outer_list"] = lambda annotation: annotation.replace("list[", "builtins.list[")
    project.env.globals.update(
        source=source,
        views=views,
        summary=_summary(source.document),
        docstring=docs.docstring,
        endpoint_view=lambda parsed: endpoints.endpoint(parsed, views),
        model_index=_model_index(views),
        client_name=source.document["x-client"]["name"],
        homes=HOMES,
        submodules=submodules,
        names=[*HOMES, *submodules],
    )
    data.models = views.printed_models()  # the parser's list of models, plain maps left out
    with contextlib.redirect_stdout(io.StringIO()):  # it announces itself on standard output
        errors = project.build()
    if errors:
        raise GenerationError([Problem(source.file, "", _sentence(error)) for error in errors])
    (target / "py.typed").touch()
    _write_surface(project, views, target)


def _write_surface(project: Project, views: Views, target: Path) -> None:
    """What openapi-python-client has no notion of: the client with its resources, and what arguments are held against."""
    face = surface.surface(views)
    pages: dict[str, tuple[str, dict[str, Any]]] = {
        "_client.py": ("surface_client.py.jinja", {"surface": face}),
        "_schemas.py": ("schemas.py.jinja", {}),
        "readers.py": ("readers.py.jinja", {}),
        "params.py": ("params.py.jinja", {"params": params.params(views)}),
        "raw_responses.py": ("raw_responses.py.jinja", {"surface": face}),
        "resources/__init__.py": ("resources_init.py.jinja", {}),
        **{f"resources/{r.module}.py": ("resource.py.jinja", {"resource": r}) for r in face.resources},
    }
    if face.webhooks is not None:
        pages["webhooks.py"] = ("webhooks.py.jinja", {"webhooks": face.webhooks})
    (target / "resources").mkdir()
    for name, (template, values) in pages.items():
        (target / name).write_text(project.env.get_template(template).render(**values), encoding="utf-8")
    banner = project.env.get_template("banner.jinja").render().removeprefix("# ").strip()
    document = {"$comment": banner, **request_schemas(views.source, face.argument_names())}
    schemas = json.dumps(document, indent=1, ensure_ascii=False)
    (target / "request_schemas.json").write_text(schemas + "\n", encoding="utf-8")


def tidy(folder: Path) -> None:
    """Remove unused imports, sort the rest, and format: with our ruff and our settings, wherever this runs.

    Raises:
        GenerationError: Something that was generated is no Python, or ruff is not there.
    """
    for command in (["check", "--fix-only"], ["format"]):
        arguments = [*command, "--config", str(RUFF_SETTINGS), "--no-cache", "--quiet", str(folder)]
        done = subprocess.run([sys.executable, "-m", "ruff", *arguments], check=False, capture_output=True, text=True)
        if done.returncode:
            reason = " ".join((done.stderr or done.stdout).split())
            raise GenerationError([Problem(folder.name, "", f"ruff cannot tidy what was generated: {reason}")])


def _config(source: Source, target: Path) -> Config:
    return Config.from_sources(
        ConfigFile(
            literal_enums=True,  # plain strings decode for free, and an unknown one is no special case
            post_hooks=[],  # the default runs whatever ruff the caller has
            project_name_override=source.provider,
            package_name_override=source.provider,
            content_type_overrides={"application/jsonl": "application/octet-stream"},
        ),
        MetaType.NONE,
        document_source=source.path,
        file_encoding="utf-8",
        overwrite=False,
        output_path=target,
    )


def _summary(document: dict[str, Any]) -> str:
    info = document["info"]
    return f"{info['title']}: the typed client.\n\n{' '.join(str(info.get('summary') or info.get('description', '')).split())}"


def _model_index(views: Views) -> list[Entry]:
    classes = [m.class_info for m in views.printed_models()] + [e.class_info for e in views.data.enums]
    return sorted((Entry(str(c.name), str(c.module_name)) for c in classes), key=lambda entry: entry.name)


def _place(error: GeneratorError) -> str:
    """The JSON pointer to what a warning is about, as far as its text tells."""
    text = f"{error.header or ''} {error.detail or ''}"
    if operation := re.search(r"parsing ([A-Z]+) (\S+) within", text):
        return f"/paths/{escape(operation[2])}/{operation[1].lower()}"
    if schema := re.search(r"/components/[a-zA-Z]+/[^\s/'\"]+", text):
        return schema[0].rstrip(":.,")
    return ""


def _sentence(error: GeneratorError) -> str:
    words = " ".join(f"{error.header or ''} {error.detail or ''}".split())
    words = re.sub(r"WARNING parsing [A-Z]+ \S+ within \S+\. ?", "", words)  # `_place` says it
    return re.sub(r"<\S+UntrustedString object at \w+>", "…", words)  # some of its messages forget to unwrap a name
