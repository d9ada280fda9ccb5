"""FakeAI, an independent OpenAI server written in Python. It starts with three files and no jobs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers.pypi import PypiPackage
from finetuning_contracts.servers.server import RealServer

_SHORTEST = 8
"""Characters of a key; it refuses to start with a shorter one."""


def _accepting(keys: Sequence[str]) -> Mapping[str, str]:
    if any(len(key) < _SHORTEST for key in keys):
        raise UsageError(f"a key of FakeAI has at least {_SHORTEST} characters")
    asked = {"FAKEAI_AUTH__REQUIRE_API_KEY": "true", "FAKEAI_AUTH__API_KEYS": json.dumps(list(keys))}
    return asked if keys else {}


fakeai = RealServer(
    name="fakeai",
    title="FakeAI",
    package=PypiPackage("fakeai"),
    arguments=("server", "--port", "8000"),  # it takes no port 0; `loopback.py` chooses one all the same
    probe="/health",
    base_path="/v1",
    accepting=_accepting,
)
