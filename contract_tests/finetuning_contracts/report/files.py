"""Write the files of a report into a folder."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from finetuning_contracts.errors import UsageError

from .badge import badge, endpoint
from .junit import junit
from .markdown import markdown
from .page import page

PAGE = "report.html"
TRAFFIC = "report.har"


def write(document: Mapping[str, Any], directory: Path, traffic: bytes) -> Path:
    """Write all files of a report; gives the page's path. `traffic` is the HAR file's content.

    Each file appears whole or not at all. Raises `UsageError` when the folder cannot be written.
    """
    contents = {
        "report.json": (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace"),
        "junit.xml": junit(document),
        "report.md": markdown(document).encode("utf-8", "replace"),
        "badge.svg": badge(document).encode("utf-8", "xmlcharrefreplace"),
        "badge.json": (json.dumps(endpoint(document)) + "\n").encode(),
        TRAFFIC: traffic,
        PAGE: page(document).encode("utf-8", "xmlcharrefreplace"),
    }
    try:
        directory.mkdir(parents=True, exist_ok=True)
        for name, content in contents.items():
            _replace(directory / name, content)
    except OSError as error:
        raise UsageError(f"cannot write the report to {directory}: {error.strerror}") from error
    return directory / PAGE


def writable(directory: Path) -> None:
    """Raise `UsageError` unless a report can be written there: better before a run than after it."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=directory):
            pass
    except OSError as error:
        raise UsageError(f"cannot write the report to {directory}: {error.strerror}") from error


def _replace(path: Path, content: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        # mkstemp makes the file for its owner alone; a report is for everybody who may read the folder.
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
