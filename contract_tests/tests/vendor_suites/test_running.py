import sys
from pathlib import Path

import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.vendor_suites import running
from finetuning_contracts.vendor_suites.installation import Installation
from finetuning_contracts.vendor_suites.results import Outcome
from finetuning_contracts.vendor_suites.running import run
from finetuning_contracts.vendor_suites.suites import Suite

TESTS = """\
import json, os, urllib.error, urllib.request
import vendor

URL = os.environ["TEST_API_BASE_URL"]

def get(path):
    request = urllib.request.Request(URL + path, headers={"Authorization": "Bearer key"})
    return json.load(urllib.request.urlopen(request))

def test_finds_what_nobody_created():
    assert get("/fine_tuning/jobs/ftjob-made-up")["id"] == "ftjob-made-up"
    assert get("/fine_tuning/jobs")["data"] == []

def test_sees_the_variables_of_its_suite_and_no_credentials():
    assert os.environ["ASKED_FOR"] == "1"
    assert "OPENAI_API_KEY" not in os.environ

def test_fails():
    get("/nothing/here")
"""


def installation(folder, tests=TESTS):
    (folder / "src").mkdir()
    (folder / "src" / "vendor.py").touch()
    (folder / "tests").mkdir()
    (folder / "tests" / "test_small.py").write_text(tests, encoding="utf-8")
    (folder / "pyproject.toml").write_text("[tool.pytest.ini_options]\n", encoding="utf-8")
    return Installation(python=Path(sys.executable), source=folder)


def test_the_tests_run_against_a_mock_that_takes_any_id_and_is_always_fresh(tmp_path, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "not for the vendor's tests")
    suite = Suite("openai", tests=["tests/test_small.py"], environment={"ASKED_FOR": "1"})
    results = run(suite, installation(tmp_path), tmp_path / "junit.xml")
    assert [(result.test.rpartition(".")[2], result.outcome) for result in results] == [
        ("test_finds_what_nobody_created", Outcome.PASSED),
        ("test_sees_the_variables_of_its_suite_and_no_credentials", Outcome.PASSED),
        ("test_fails", Outcome.FAILED),
    ]
    assert "404" in results[-1].message


def test_tests_that_cannot_be_run_are_told_in_one_line(tmp_path):
    suite = Suite("openai", tests=["tests/test_gone.py"])
    with pytest.raises(UsageError, match=r"openai: pytest ended with 4: .*test_gone\.py"):
        run(suite, installation(tmp_path), tmp_path / "junit.xml")


def test_tests_that_do_not_end_are_ended(tmp_path, monkeypatch):
    monkeypatch.setattr(running, "RUN_SECONDS", 0.1)
    with pytest.raises(UsageError, match="openai: the tests took longer than 0 s"):
        run(Suite("openai", tests=["tests"]), installation(tmp_path), tmp_path / "junit.xml")
