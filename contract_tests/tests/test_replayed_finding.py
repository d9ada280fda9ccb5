"""`finetuning check --replay`: one finding of a report is sent again, and the exit code says whether it still shows."""

import json
import sys

import httpx
import pytest
from finetuning_contracts import cli
from finetuning_contracts.mock import serve

KEY = "canary-key-8sLmQ2"


@pytest.fixture
def finetuning(monkeypatch, capsys):
    """Run the command in this process: exit code, standard output, standard error."""

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["finetuning", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            cli.main()
        return end.value.code, *capsys.readouterr()

    return run


@pytest.fixture
def server():
    with serve("openai", keys=[KEY]) as running:
        yield running


@pytest.fixture
def headers(tmp_path):
    path = tmp_path / "headers"
    path.write_text(f"Authorization: Bearer {KEY}\n")
    return path


@pytest.fixture
def found(finetuning, server, headers, tmp_path):
    """A report of a server that deletes wrongly: its arguments, and its one group."""
    server.faults.add("required-missing", operation="delete_file")
    options = [
        "check",
        "openai",
        "--url",
        server.url,
        "--header-file",
        str(headers),
        "--report-dir",
        str(tmp_path / "r"),
    ]
    finetuning(*options, "--only", "delete_file", "--max-examples", "2")
    report = tmp_path / "r" / "report.json"
    (group,) = json.loads(report.read_text())["providers"][0]["groups"]
    assert group["repeated"] is True
    assert KEY not in report.read_text()
    return options, f"{report}#{group['id']}"


def test_a_finding_that_is_still_there_ends_with_1_and_one_that_is_gone_with_0(finetuning, server, found):
    options, where = found
    code, out, _ = finetuning(*options, "--replay", where)
    assert (code, out.split(":")[0]) == (1, "still there")
    assert KEY not in out
    server.faults.remove()
    code, out, _ = finetuning(*options, "--replay", where)
    assert (code, out.split(":")[0]) == (0, "not seen any more")
    left = httpx.get(f"{server.url}/files", headers={"Authorization": f"Bearer {KEY}"}).json()["data"]
    assert left == [], "what it made is deleted"


def test_without_what_it_needs_it_ends_with_2(finetuning, found, tmp_path):
    options, where = found
    report, _, group = where.rpartition("#")
    broken = tmp_path / "broken.json"
    broken.write_text("[]")
    for wrong, complaint in [
        (group, "FILE#GROUP"),
        (f"{tmp_path}/nothing.json#{group}", "No such file"),
        (f"{broken}#{group}", "no report.json"),
        (f"{report}#0123456789ab", f"no group '0123456789ab'; it has {group}"),
    ]:
        code, out, err = finetuning(*options, "--replay", wrong)
        assert (code, out) == (2, "")
        assert complaint in err
        assert err.count("\n") == 1


def test_a_finding_about_another_contract_is_refused(finetuning, found):
    code, _, err = finetuning("check", "fireworks", "--replay", found[1])
    assert code == 2
    assert "is about openai, not fireworks" in err
