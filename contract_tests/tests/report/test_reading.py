"""Reports, read back."""

import json

import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.report.reading import read, tally_of

from contract_tests.tests.report.documents import hostile_document


def test_a_report_is_read_from_its_file_or_its_folder(tmp_path):
    document = json.loads(json.dumps(hostile_document()))
    (tmp_path / "report.json").write_text(json.dumps(document))
    assert read(tmp_path) == read(tmp_path / "report.json") == document


def test_a_report_gives_back_what_was_counted(tmp_path):
    (provider,) = hostile_document()["providers"]
    tally = tally_of(provider)
    assert tally.passed["create_job", "not_a_server_error"] == 5
    assert tally.requests == 7
    assert (tally.offered, tally.not_offered) == ({"create_job"}, {"delete_file"})
    assert len(tally.findings) == sum(len(c.get("findings", ())) for o in provider["operations"] for c in o["checks"])
    assert len(tally.troubles) == len(tally.unseeded)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "report.json is not JSON"),
        ("[]", "report.json is no report of this version: schema_version is None"),
        ('{"schema_version": 99}', "schema_version is 99, not 1"),
        ('{"schema_version": 1}', 'report.json is no report: at /: "run" is a required property'),
    ],
)
def test_what_is_no_report_is_refused_in_one_line(tmp_path, text, complaint):
    (tmp_path / "report.json").write_text(text)
    with pytest.raises(UsageError, match=complaint) as error:
        read(tmp_path)
    assert "\n" not in str(error.value)


def test_a_missing_report_is_refused(tmp_path):
    with pytest.raises(UsageError, match=r"cannot read .*report\.json: No such file"):
        read(tmp_path)
