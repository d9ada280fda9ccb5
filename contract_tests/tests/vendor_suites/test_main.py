import pytest
from finetuning_contracts.servers.errors import InstallError
from finetuning_contracts.vendor_suites import __main__ as command
from finetuning_contracts.vendor_suites.expectations import Comparison
from finetuning_contracts.vendor_suites.node_journey import Step
from finetuning_contracts.vendor_suites.results import Outcome, Result

AGREES = Comparison(passed=2, skipped=1, expected={"a placeholder": 3}, unexpected=[], stale=[])


@pytest.fixture(autouse=True)
def steps(monkeypatch):
    found = [Step("upload a file"), Step("delete it")]
    monkeypatch.setattr(command.node_journey, "walk", lambda: found)
    return found


@pytest.fixture
def comparisons(monkeypatch):
    found = {"openai": AGREES, "fireworks": AGREES}
    monkeypatch.setattr(command, "compare_suite", lambda suite: found[suite.provider])
    return found


def test_all_suites_are_run_and_agree(comparisons, capsys):
    assert command.main([]) == 0
    out = capsys.readouterr().out
    assert (
        "openai: 6 tests, 2 passed, 1 skipped, 3 failed as expected, 0 failed unexpectedly, 0 expectations are stale"
        in out
    )
    assert "     3  a placeholder" in out
    assert "fireworks: 6 tests" in out
    assert "openai-node: 2 steps, 2 passed, 0 failed\n" in out


def test_a_step_of_the_node_journey_that_fails_is_shown_and_is_exit_code_1(steps, capsys):
    steps[1:] = [Step("delete it", failed="it is\n still there")]
    assert command.main(["openai-node"]) == 1
    assert capsys.readouterr().out == (
        "openai-node: 2 steps, 1 passed, 1 failed\nopenai-node: failed: delete it: it is still there\n"
    )


def test_one_suite_can_be_named(comparisons, capsys):
    assert command.main(["fireworks"]) == 0
    assert "openai" not in capsys.readouterr().out


def test_an_unexpected_failure_is_shown_and_is_exit_code_1(comparisons, capsys):
    unexpected = [Result("test_files.T.test_get", Outcome.FAILED, "NotFoundError: 404")]
    comparisons["openai"] = Comparison(passed=2, skipped=0, expected={}, unexpected=unexpected, stale=[])
    assert command.main([]) == 1
    assert "openai: unexpected failure: test_files.T.test_get: NotFoundError: 404" in capsys.readouterr().out


def test_a_stale_expectation_is_shown_and_is_exit_code_1(comparisons, capsys):
    comparisons["openai"] = Comparison(
        passed=2, skipped=0, expected={}, unexpected=[], stale=["test_files.T.test_get: passed"]
    )
    assert command.main([]) == 1
    assert "openai: stale expectation: test_files.T.test_get: passed" in capsys.readouterr().out


def test_an_unknown_suite_is_exit_code_2(comparisons, capsys):
    assert command.main(["nope"]) == 2
    assert (
        capsys.readouterr().err == "vendor-suites: there is no suite 'nope': choose of openai, fireworks, openai-node\n"
    )


def test_a_suite_that_cannot_be_installed_is_exit_code_2(monkeypatch, capsys):
    def cannot(suite):
        raise InstallError("no index")

    monkeypatch.setattr(command, "compare_suite", cannot)
    assert command.main([]) == 2
    assert capsys.readouterr().err == "vendor-suites: no index\n"


def test_a_suite_is_installed_run_and_compared_with_its_list(monkeypatch, capsys):
    monkeypatch.setattr(command, "install", lambda *_: None)
    monkeypatch.setattr(command, "run", lambda *_: [Result("test_new", Outcome.FAILED, "no")])
    assert command.main(["openai"]) == 1
    out = capsys.readouterr().out
    assert "openai: unexpected failure: test_new: no" in out
    assert "test_files.*.test_method_list_with_all_params[*]: there is no such test" in out
