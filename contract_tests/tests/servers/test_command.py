import json

import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers import command
from finetuning_contracts.servers.journey.steps import Step, UnexpectedResponseError, walk
from finetuning_contracts.servers.real_run import with_journey

KEY = "sk-the-key-of-this-test"


@pytest.fixture
def run(tmp_path, capsys):
    """Be the command line; gives exit code, standard output and error, and the report if there is one."""

    def run(runs, *arguments):
        arguments = ["--report-dir", str(tmp_path / "report"), *arguments]
        with pytest.raises(SystemExit) as ended:
            command.main("check-it", runs, [KEY], arguments, {"openai": tmp_path / "baseline.yaml"})
        out, err = capsys.readouterr()
        path = tmp_path / "report" / "report.json"
        return ended.value.code, out, err, json.loads(path.read_text()) if path.exists() else None

    return run


def stumble():
    raise UnexpectedResponseError(f"fell over {KEY}")


def one(checked, step):
    return lambda _settings, _progress: iter([with_journey(checked, list(walk([step])), ())])


def test_a_server_without_deviations_is_exit_0(run, checked):
    code, out, _, report = run(one(checked, Step("look", "list_files", lambda: "fine")))
    assert code == 0
    assert "report: " in out
    assert report["verdict"] == "PASS"
    assert report["run"]["command"].startswith("check-it --report-dir ")
    assert "journey" in report["checks"]


def test_an_unknown_deviation_is_exit_1_and_named_without_secrets(run, checked):
    code, out, _, report = run(one(checked, Step("stumble", "list_files", stumble)))
    assert code == 1
    assert "list_files journey: stumble" in out
    assert KEY not in out
    assert KEY not in json.dumps(report)


def test_the_baseline_is_written_when_asked_for_and_waives_what_was_found(run, checked, tmp_path):
    stumbling = one(checked, Step("stumble", "list_files", stumble))
    code, out, _, report = run(stumbling, "--update-baseline")
    assert code == 0, out
    assert report["verdict"] == "WAIVED"
    (group,) = report["providers"][0]["groups"]
    assert group["id"] in (tmp_path / "baseline.yaml").read_text()
    assert "nobody has looked at it yet" in (tmp_path / "baseline.yaml").read_text()


def test_what_cannot_be_run_is_exit_2_and_one_line(run):
    def runs(_settings, _progress):
        raise UsageError("node is not on the PATH")
        yield

    code, _, err, report = run(runs)
    assert code == 2
    assert err.splitlines()[-1] == "check-it: node is not on the PATH"
    assert report is None


@pytest.mark.parametrize("arguments", [["--bogus"], ["--max-examples", "0"], ["--seed", "x"]])
def test_an_option_that_makes_no_sense_is_exit_2_and_one_line(run, arguments):
    code, _, err, _ = run(lambda _settings, _progress: iter(()), *arguments)
    assert code == 2
    assert len(err.splitlines()) == 1


def test_ctrl_c_is_exit_130(run):
    def runs(_settings, _progress):
        raise KeyboardInterrupt
        yield

    assert run(runs)[0] == 130


def test_the_options_reach_the_checks(run, checked):
    seen = []

    def runs(settings, _progress):
        seen.append(settings)
        yield checked

    run(runs, "--seed", "7", "--max-examples", "3", "--cases-per-rule", "2")
    assert [(s.seed, s.max_examples, s.cases_per_rule) for s in seen] == [(7, 3, 2)]
