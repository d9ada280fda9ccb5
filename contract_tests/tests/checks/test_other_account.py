"""`--other-header-file`: what one account makes on a server at a URL, another one must neither see nor change."""

import json
import subprocess
import sys

import pytest
from finetuning_contracts.mock import serve

KEY, OTHER = "canary-first-5kLmW8", "canary-other-9tRw4"
RULES = ("other_tenant_sees_nothing", "other_tenant_changes_nothing")


@pytest.fixture
def server():
    with serve("openai", keys=[KEY, OTHER]) as running:
        yield running


def check(directory, *options, first=KEY, other=OTHER):
    files = directory / "first", directory / "other"
    for file, key in zip(files, (first, other), strict=True):
        file.write_text(f"Authorization: Bearer {key}\n" if key else "# nothing\n")
    command = [sys.executable, "-m", "finetuning_contracts", "check", "openai", "--report-dir", directory / "report"]
    given = ["--header-file", files[0], "--other-header-file", files[1], "--max-examples", "1", "--only", "FT-AUTH"]
    ended = subprocess.run(
        [*command, *given, *options], capture_output=True, text=True, cwd=directory, timeout=300, check=False
    )
    assert not [key for key in (KEY, OTHER) if key in ended.stdout + ended.stderr]
    return ended


def verdicts(directory):
    (provider,) = json.loads((directory / "report" / "report.json").read_text())["providers"]
    for file in (directory / "report").iterdir():
        assert not [key for key in (KEY, OTHER) if key in file.read_text()], file
    cells = [(one["operation"], cell) for one in provider["operations"] for cell in one["checks"]]
    return {(operation, cell["check"]): cell["verdict"] for operation, cell in cells if cell["check"] in RULES}


def test_both_rules_are_exercised_and_a_server_that_shows_things_to_another_account_fails(server, tmp_path):
    only = ("--url", server.url, "--only", "retrieve_file", "--only", "delete_file")
    assert check(tmp_path, *only).returncode == 0
    assert verdicts(tmp_path) == {("retrieve_file", RULES[0]): "PASS", ("delete_file", RULES[1]): "PASS"}
    server.faults.add("other-tenant-visible", operation="retrieve_file")
    assert check(tmp_path, *only).returncode == 1
    assert verdicts(tmp_path)["retrieve_file", RULES[0]] == "FAIL"


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"other": "canary-wrong-2x"}, "the credentials of --other-header-file are not accepted"),
        ({"other": KEY}, "has the credentials that the run has already"),
        ({"other": ""}, "has no header in it"),
    ],
)
def test_credentials_that_are_not_those_of_another_account_are_refused_in_one_line(server, tmp_path, given, complaint):
    ended = check(tmp_path, "--url", server.url, **given)
    assert ended.returncode == 2
    assert complaint in ended.stderr.splitlines()[-1]
    assert "canary-wrong" not in ended.stderr


def test_an_embedded_mock_needs_none(tmp_path):
    ended = check(tmp_path)
    assert ended.returncode == 2
    assert "is for a server at --url" in ended.stderr
