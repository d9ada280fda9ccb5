"""The report: one document, three files."""

import datetime
import json
import re
import stat
import xml.etree.ElementTree as ET
from importlib import resources

import jsonschema_rs
import pytest
from finetuning_contracts.checks.baseline import Waiver
from finetuning_contracts.checks.coverage.goals import Goal, Kind
from finetuning_contracts.checks.groups import grouped
from finetuning_contracts.checks.outcomes import Finding, Tally, Trouble
from finetuning_contracts.checks.results import Subject, judged, spec_hash
from finetuning_contracts.checks.run import CHECKS
from finetuning_contracts.errors import UsageError
from finetuning_contracts.redaction import Redactor
from finetuning_contracts.report import document as documents
from finetuning_contracts.report.files import writable, write
from finetuning_contracts.report.junit import junit
from finetuning_contracts.report.page import page

from contract_tests.tests.checks.tiny_server import HEADERS, tiny_spec

LATER = datetime.date(9999, 1, 1)
RUN = documents.Run(
    started="2026-11-21T01:00:00+00:00",
    seconds=3.2,
    seed=1,
    max_examples=10,
    command="finetuning check tiny --header 'Authorization: Bearer tiny-secret-key'",
)
FAILURE = Finding(
    operation="create_job",
    check="positive_data_acceptance",
    title="Schema-valid request rejected",
    message="Expected: 2xx <b>bold</b> tiny-secret-tenant",
    phase="coverage",
    status=400,
    response='{"error": "\x00\ud800 &"}',
    steps=("curl -X POST http://127.0.0.1:1/jobs",),
)
WAIVED = Finding("list_jobs", "ignored_auth", "Ignored", "why", "fuzzing", 200, "", ("curl x",))


@pytest.fixture
def document():
    tally = Tally(requests=7)
    tally.add_pass("create_job", "not_a_server_error", 5)
    tally.accepted["create_job"] = 5
    tally.add_finding(FAILURE, 2)
    tally.add_finding(WAIVED)
    tally.add_trouble(Trouble("retrieve_job", "not_a_server_error", "connection lost"))
    tally.left_out["create_job"] = 4
    tally.unseeded["files"] = "create_file answered 500"
    tally.coverage.goals.update(Goal(Kind.CONSTRAINT, "create_job", f"body.n {side}") for side in ("kept", "broken"))
    tally.coverage.reached.add(Goal(Kind.CONSTRAINT, "create_job", "body.n kept"))
    spec = tiny_spec()
    operations = [operation.id for operation in spec.operations]
    (known,) = grouped([WAIVED], {})
    baseline = [
        Waiver(known.id, "Known since 2024.", LATER, report="https://host.example/issues/1"),
        Waiver("0" * 12, "z", LATER, place="b.yaml:1"),
        Waiver(known.id, "Until yesterday.", datetime.date(2025, 1, 31), place="b.yaml:9"),
    ]
    result = judged(Subject.of(spec, "http://127.0.0.1:1"), operations, CHECKS, tally, baseline)
    return documents.report(RUN, [result], Redactor.of(spec, HEADERS))


def test_the_document_is_what_its_schema_says(document):
    schema = json.loads(resources.files("finetuning_contracts.report").joinpath("report.schema.json").read_text())
    validator = jsonschema_rs.Draft202012Validator(schema)
    assert [str(error) for error in validator.iter_errors(json.loads(json.dumps(document)))] == []


def test_the_schema_knows_every_field(document):
    schema = json.loads(resources.files("finetuning_contracts.report").joinpath("report.schema.json").read_text())
    provider = document["providers"][0]
    operation = next(o for o in provider["operations"] if o["operation"] == "create_job")
    cell = next(c for c in operation["checks"] if c["verdict"] == "FAIL")
    for definition, value in (
        (schema, document),
        (schema["properties"]["run"], document["run"]),
        (schema["$defs"]["provider"], provider),
        (schema["$defs"]["operation"], operation),
        (schema["$defs"]["cell"], cell),
        (schema["$defs"]["finding"], cell["findings"][0]),
        (schema["$defs"]["group"], provider["groups"][0]),
        (schema["$defs"]["provider"]["properties"]["headline"], provider["headline"]),
        (schema["$defs"]["coverage"], provider["coverage"]["constraints"]),
    ):
        assert set(value) <= set(definition["properties"])


def test_the_document_says_how_it_ended(document):
    assert (document["verdict"], document["exit_code"]) == ("FAIL", 1)
    counts = documents.verdicts(document)
    assert (counts["PASS"], counts["FAIL"], counts["ERROR"], counts["WAIVED"]) == (1, 1, 1, 1)


def test_no_credential_is_in_any_of_the_files(document, tmp_path):
    write(document, tmp_path, b"{}")
    for path in tmp_path.iterdir():
        assert "tiny-secret" not in path.read_text(), path.name


def test_the_page_needs_nothing_else(document):
    html = page(document)
    assert not re.search(r"<(link|img|iframe)\b|<script\s|\bsrc=|@import|url\(", html)
    assert html.count("<script>") == 1, "the page's own"
    assert "http://www" not in html
    assert "https://" not in html.replace("https://host.example/issues/1", "")


def test_the_page_shows_what_came_and_how_to_see_it_and_escapes_it(document):
    html = page(document)
    assert "Expected: 2xx &lt;b&gt;bold&lt;/b&gt;" in html
    assert "curl -X POST http://127.0.0.1:1/jobs" in html
    assert "Known since 2024." in html
    assert "b.yaml:1" in html
    assert "connection lost" in html


def test_each_failing_cell_of_the_matrix_leads_to_its_findings(document):
    html = page(document)
    targets = set(re.findall(r'href="#([^"]+)"', html))
    assert targets <= set(re.findall(r'id="([^"]+)"', html))
    assert "tiny-create_job-positive_data_acceptance" in targets


def test_junit_has_a_test_for_every_operation_and_check(document):
    root = ET.fromstring(junit(document))  # noqa: S314  our own output
    suite = root.find("testsuite")
    cells = sum(len(operation["checks"]) for operation in document["providers"][0]["operations"])
    assert int(suite.get("tests")) == cells
    assert (suite.get("failures"), suite.get("errors")) == ("1", "1")
    (failure,) = suite.iter("failure")
    assert failure.get("message") == FAILURE.title
    assert "curl -X POST" in failure.text


def test_files_appear_whole_and_can_be_read_by_everybody(document, tmp_path):
    assert write(document, tmp_path / "deep" / "reports", b"{}") == tmp_path / "deep" / "reports" / "report.html"
    files = sorted((tmp_path / "deep" / "reports").iterdir())
    assert [path.name for path in files] == [
        "badge.json",
        "badge.svg",
        "junit.xml",
        "report.har",
        "report.html",
        "report.json",
        "report.md",
    ]
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o644 for path in files)
    assert json.loads((tmp_path / "deep" / "reports" / "report.json").read_bytes())["schema_version"] == 1


def test_a_folder_that_cannot_be_written_is_refused_before_the_run(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match=r"cannot write the report to .*file"):
        writable(tmp_path / "file")


def test_the_hash_follows_the_spec_and_not_its_layout():
    spec, same, other = tiny_spec(), tiny_spec(), tiny_spec()
    other.document["info"]["version"] = "2"
    assert spec_hash(spec) == spec_hash(same) != spec_hash(other)


def test_a_waiver_stands_in_the_document_with_its_reason_its_day_and_its_report(document):
    (waived,) = [group["waived"] for group in document["providers"][0]["groups"] if group["waived"]]
    assert waived == {"reason": "Known since 2024.", "expires": "9999-01-01", "report": "https://host.example/issues/1"}
    assert document["providers"][0]["expired_waivers"] == ["b.yaml:9: 6b0f852a30c2 Until yesterday. (on 2025-01-31)"]
    assert document["providers"][0]["stale_waivers"] == ["b.yaml:1: 000000000000 z"]


def test_a_group_names_the_rules_that_it_breaks_and_the_document_what_they_say(document):
    (broken,) = [group for group in document["providers"][0]["groups"] if not group["waived"]]
    assert broken["rules"] == ["FT-REQ-6"]
    (rule,) = [rule for rule in document["rules"] if rule["id"] == "FT-REQ-6"]
    assert (rule["check"], rule["level"], rule["says"]) == (
        "positive_data_acceptance",
        "MUST",
        "A valid request is accepted.",
    )
