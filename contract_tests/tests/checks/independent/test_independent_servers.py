"""Servers that keep a contract in their own way have no findings, and those that break it have theirs."""

import json
import sys
from subprocess import run

import pytest

from contract_tests.tests.checks.conftest import serving
from contract_tests.tests.checks.independent.fireworks_like import FireworksLike
from contract_tests.tests.checks.independent.openai_like import KEYS, OpenAILike

OPENAI = ["openai", "--url", "{}/v1"]
FIREWORKS = ["fireworks", "--url", "{}", "--parameter", "account_id=acme"]


def check(app, arguments, folder, *more):
    """The groups of findings of a check, as its user runs it."""
    (folder / "headers.txt").write_text(f"Authorization: Bearer {KEYS[0]}\n")
    with serving(app.app()) as url:
        command = [sys.executable, "-m", "finetuning_contracts", "check", *(part.format(url) for part in arguments)]
        options = ["--header-file", "headers.txt", "--report-dir", "report", "--max-examples", "3", *more]
        ended = run([*command, *options], cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode in (0, 1), ended.stderr
    (report,) = json.loads((folder / "report" / "report.json").read_text())["providers"]
    return report


@pytest.mark.parametrize(
    ("server", "arguments", "choices"),
    [
        (OpenAILike, OPENAI, {"numbers for ids", "clamps", "400 for cursors", "no validation", "resolves auto", "further fields", "processes later"}),
        (OpenAILike, OPENAI, {"uuids", "null integrations", "no end of failures", "cancels again", "409 for files in use"}),
        (FireworksLike, FIREWORKS, {"microseconds", "full names", "no totals", "404 for references"}),
        (FireworksLike, FIREWORKS, {"offsets", "leaves out what is empty", "501 for methods", "more states"}),
    ],
    ids=["openai-1", "openai-2", "fireworks-1", "fireworks-2"],
)  # fmt: skip
def test_a_server_that_keeps_the_contract_in_its_own_way_has_no_findings(server, arguments, choices, tmp_path):
    report = check(server(frozenset(choices)), arguments, tmp_path)
    assert [
        (group["title"], group["simplest"]["message"], group["simplest"]["steps"]) for group in report["groups"]
    ] == []
    assert sum(operation["verdict"] == "PASS" for operation in report["operations"]) >= 8
    assert {"FAIL", "ERROR"}.isdisjoint(operation["verdict"] for operation in report["operations"])


@pytest.mark.parametrize(
    ("server", "arguments", "fault", "rules"),
    [
        (OpenAILike, OPENAI, "ignores limits", {"FT-PAGE-1"}),
        (OpenAILike, OPENAI, "keeps what is deleted", {"FT-DEL-1", "FT-DEL-2"}),
        (OpenAILike, OPENAI, "forgets the model", {"FT-LIFE-4"}),
        (OpenAILike, OPENAI, "ignores epochs", {"FT-KEEP-1"}),
        (FireworksLike, FIREWORKS, "skips one", {"FT-PAGE-5"}),
    ],
)
def test_a_server_that_breaks_it_is_found_out_by_the_rule(server, arguments, fault, rules, tmp_path):
    chapters = [option for rule in sorted(rules) for option in ("--only", rule)]
    report = check(server(faults=frozenset({fault})), arguments, tmp_path, *chapters)
    assert {rule for group in report["groups"] for rule in group["rules"]} >= rules
