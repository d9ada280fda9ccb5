"""aimock, an independent OpenAI server with fine-tuning. It starts with an empty store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers.npm import NpmPackage
from finetuning_contracts.servers.server import RealServer


def _accepting(keys: Sequence[str]) -> Mapping[str, str]:
    if any(not key or "," in key for key in keys):
        raise UsageError(
            "a key of aimock is a text without commas, and not empty"
        )  # it takes a comma for the end of a key
    return {"AIMOCK_API_KEYS": ",".join(keys)} if keys else {}


aimock = RealServer(
    name="aimock",
    title="aimock",
    package=NpmPackage("@copilotkit/aimock/dist/cli.js"),
    arguments=("--port", "0", "--fixtures", "."),  # it insists on a folder; this one holds none
    probe="/health",
    base_path="/v1",
    accepting=_accepting,
)
