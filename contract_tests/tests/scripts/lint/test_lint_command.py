"""The command: what it reads, what it prints, how it exits."""

import shutil
import subprocess
import sys

import pytest

from scripts.lint.command import CLEAN, COULD_NOT_RUN, FINDINGS, SPECS, lint_folder, main
from scripts.lint.folder import DECISION_RULES


def replace(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def rules(findings):
    return {finding.rule for finding in findings}


def test_the_specs_of_the_repository_break_no_rule():
    done = subprocess.run(
        [sys.executable, "-m", "scripts.lint"], cwd=SPECS.parent, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (CLEAN, "", "")


def test_the_tiny_folder_breaks_no_rule(folder, capsys):
    assert main([str(folder / "tiny.yaml"), str(folder / "overlays" / "tiny-observed.yaml")]) == CLEAN
    assert capsys.readouterr() == ("", "")
    assert lint_folder(folder) == []


def test_a_finding_is_one_line_with_file_pointer_line_and_rule(folder, capsys, monkeypatch):
    monkeypatch.chdir(folder.parent)
    replace(folder / "tiny.yaml", "      summary: List jobs\n", "")
    assert main([str(folder / "tiny.yaml")]) == FINDINGS
    out, err = capsys.readouterr()
    assert out == "specs/tiny.yaml#/paths/~1jobs/get:21 described has no summary: say what it does\n"
    assert err == "1 finding\n"


def test_findings_stand_in_the_order_of_the_file(folder):
    replace(folder / "tiny.yaml", "      summary: List jobs\n", "")
    replace(
        folder / "tiny.yaml",
        "    Order:\n      type: string\n",
        "    Order:\n      nullable: true\n      type: string\n",
    )
    lines = [finding.line for finding in lint_folder(folder, [folder / "tiny.yaml"])]
    assert len(lines) == 2
    assert lines == sorted(lines)


def test_what_yaml_has_and_json_has_not_is_found(folder):
    replace(folder / "tiny.yaml", "        '404': {$ref", "        404: {$ref")
    replace(folder / "tiny.yaml", "example: job-1", "example: 2024-01-01")
    findings = lint_folder(folder, [folder / "tiny.yaml"])
    assert rules(findings) == {"plain-json"}
    assert [finding.pointer for finding in findings] == [
        "/paths/~1jobs/get/parameters/0/example",
        "/paths/~1jobs~1{job_id}/get/responses/404",
    ]


def test_a_long_line_is_found_by_its_number(folder):
    replace(folder / "tiny.yaml", "  title: Tiny jobs\n", f"  title: {'Tiny ' * 30}jobs\n")
    (finding,) = lint_folder(folder, [folder / "tiny.yaml"])
    assert (finding.rule, finding.line) == ("line-length", 3)


def test_a_decision_that_no_spec_mentions_is_found_in_a_whole_folder(folder):
    (folder / "decisions").mkdir()
    (folder / "decisions" / "tiny.md").write_text("# More\n\n### 2. A second one\n")
    (finding,) = lint_folder(folder)
    assert (finding.rule, finding.line) == ("used-decisions", 3)
    assert lint_folder(folder, [folder / "tiny.yaml"]) == []


def test_a_decision_that_only_a_profile_mentions_is_used(folder):
    (folder / "decisions").mkdir()
    (folder / "decisions" / "tiny.md").write_text("### 2. A second one\n")
    replace(folder / "overlays" / "tiny-observed.yaml", "[recorded]}", "[recorded], x-decision: [2]}")
    assert lint_folder(folder) == []


def test_two_decisions_with_one_number_are_found(folder):
    (folder / "decisions").mkdir()
    (folder / "decisions" / "tiny.md").write_text("### 1. The same once more\n")
    assert rules(lint_folder(folder)) == {"unique-decisions"}


def test_both_rules_of_decisions_have_their_test():
    assert set(DECISION_RULES) == {"unique-decisions", "used-decisions"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("openapi: [3.1.0\n", "tiny.yaml:2: not valid YAML"),
        ("a: 1\na: 2\n", "tiny.yaml:2: not valid YAML"),
        ("- openapi\n", "tiny.yaml: not a mapping at the top"),
        ("", "tiny.yaml: not a mapping at the top"),
    ],
    ids=["broken YAML", "a key twice", "a list", "an empty file"],
)
def test_a_file_that_is_no_spec_cannot_be_linted(text, told, folder, capsys):
    (folder / "tiny.yaml").write_text(text)
    assert main([str(folder / "tiny.yaml")]) == COULD_NOT_RUN
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert err.count("\n") == 1


def test_a_file_that_is_not_there_cannot_be_linted(folder, capsys):
    assert main([str(folder / "nope.yaml")]) == COULD_NOT_RUN
    assert "nope.yaml: cannot read it: No such file or directory" in capsys.readouterr().err


def test_a_file_that_is_not_utf_8_cannot_be_linted(folder, capsys):
    (folder / "tiny.yaml").write_bytes(b"info: \xff\n")
    assert main([str(folder / "tiny.yaml")]) == COULD_NOT_RUN
    assert "not UTF-8 at byte 6" in capsys.readouterr().err


def test_a_profile_of_no_spec_cannot_be_linted(folder, capsys):
    path = shutil.copy(folder / "overlays" / "tiny-observed.yaml", folder / "overlays" / "robot-observed.yaml")
    assert main([str(path)]) == COULD_NOT_RUN
    assert "name it PROVIDER-PROFILE.yaml" in capsys.readouterr().err


def test_specs_without_their_vocabulary_cannot_be_linted(folder, capsys):
    (folder / "vocabulary.schema.json").unlink()
    assert main([str(folder / "tiny.yaml")]) == COULD_NOT_RUN
    assert "the vocabulary stands beside the specs" in capsys.readouterr().err


@pytest.mark.parametrize(
    "text", ["[]", "{}", "{paths: []}", "openapi: 3.1.0\npaths: {/a: [1]}\ncomponents: {schemas: 7}"]
)
def test_a_document_of_any_shape_is_answered_with_findings(text, folder, capsys):
    (folder / "tiny.yaml").write_text(f"openapi: {text}" if text == "[]" else text.replace("{}", "{a: 1}"))
    assert main([str(folder / "tiny.yaml")]) == FINDINGS
    assert "Traceback" not in capsys.readouterr().err
