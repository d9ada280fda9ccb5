"""`finetuning check --replay`: one finding of a report is sent again, and the exit code says whether it still shows."""

import json
import sys

import httpx
import pytest
from finetuning_contracts import cli
from finetuning_contracts.mock import serve

KEY = "canary-key-8sLmQ2"
OTHER = "canary-other-key-4tRw9"


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
    with serve("openai", keys=[KEY, OTHER]) as running:
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


def groups_of(report):
    return json.loads(report.read_text())["providers"][0]["groups"]


FAULTS = ({"name": "deleted-listed"}, {"name": "other-tenant-visible", "operation": "retrieve_file"})
FAULTS += ({"name": "page-ends-swapped", "operation": "list_files"},)


def test_every_group_of_a_report_can_be_looked_for_again(finetuning, headers, tmp_path):
    """Also what no single response shows, what an invariant found, and what takes a second account."""
    other = tmp_path / "other"
    other.write_text(f"Authorization: Bearer {OTHER}\n")
    options = ["--header-file", headers, "--other-header-file", other, "--report-dir", tmp_path / "r"]
    options += ["--max-examples", "1"]
    only = [word for id in ("delete_file", "retrieve_file", "list_files") for word in ("--only", id)]
    report = tmp_path / "r" / "report.json"
    with serve("openai", keys=[KEY, OTHER]) as server:
        for fault in FAULTS:
            server.faults.add(**fault)
        code, out, _ = finetuning("check", "openai", "--url", server.url, *options, *only)
    assert code == 1, out
    found = groups_of(report)
    checks = {check for group in found for check in group["checks"]}
    assert {"deleted_unlisted", "other_tenant_sees_nothing", "page_ends_named"} <= checks
    assert not [secret for secret in (KEY, OTHER) for file in (tmp_path / "r").iterdir() if secret in file.read_text()]
    for faults, expected in ((FAULTS, 1), ((), 0)):
        with serve("openai", keys=[KEY, OTHER]) as server:  # a new one: nothing is there that the report names
            for fault in faults:
                server.faults.add(**fault)
            for group in found:
                where = f"{report}#{group['id']}"
                code, out, err = finetuning("check", "openai", "--url", server.url, *options, "--replay", where)
                assert code == expected, (group["title"], out, err)
                assert not [secret for secret in (KEY, OTHER) if secret in out + err]
    assert not (tmp_path / ".hypothesis").exists()


def test_what_traffic_has_shown_is_looked_for_on_the_server(finetuning, server, headers, tmp_path):
    server.faults.add("content-type-wrong", operation="list_files")
    answer = httpx.get(f"{server.url}/files", headers={"Authorization": f"Bearer {KEY}"})
    har = tmp_path / "traffic.har"
    har.write_text(recorded(answer))
    code, out, _ = finetuning("verify", har, "--provider", "openai", "--report-dir", tmp_path / "t")
    assert code == 1, out
    (group,) = groups_of(tmp_path / "t" / "report.json")
    where = f"{tmp_path / 't' / 'report.json'}#{group['id']}"
    options = ["check", "openai", "--url", server.url, "--header-file", headers, "--report-dir", tmp_path / "r"]
    code, out, _ = finetuning(*options, "--replay", where)
    assert (code, out.split(":")[0]) == (1, "still there")
    server.faults.remove()
    code, out, _ = finetuning(*options, "--replay", where)
    assert (code, out.split(":")[0]) == (0, "not seen any more")


def test_what_was_found_with_another_profile_is_refused(finetuning, found):
    options, where = found
    code, _, err = finetuning(*options, "--profile", "observed", "--replay", where)
    assert code == 2
    assert "was found without a --profile" in err


def recorded(answer):
    """A response as a browser records it, without the credentials that it sent."""
    request = {"method": "GET", "url": str(answer.url), "headers": [], "httpVersion": "HTTP/1.1", "queryString": []}
    content = {"size": len(answer.content), "mimeType": "application/json", "text": answer.text}
    headers = [{"name": name, "value": value} for name, value in answer.headers.items()]
    response = {"status": 200, "statusText": "OK", "httpVersion": "HTTP/1.1", "headers": headers, "content": content}
    entry = {"startedDateTime": "2026-01-01T00:00:00Z", "time": 1, "request": request, "response": response}
    return json.dumps({"log": {"version": "1.2", "creator": {"name": "browser", "version": "1"}, "entries": [entry]}})
