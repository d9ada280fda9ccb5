"""The GitHub action: its inputs are options of the command, and what it runs does what it says."""

import inspect
import json
import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from finetuning_contracts import cli

FILE = Path(__file__).parents[2] / "action.yml"
KEY = "sk-not-to-be-seen-anywhere"
NOT_OPTIONS = {"provider", "headers", "other-headers", "artifact", "python-version"}
"""The argument, the contents of --header-file and --other-header-file, and what the check does not know."""

pytestmark = pytest.mark.skipif(not FILE.is_file(), reason="only a checkout has the action")

COMMAND = """#!/usr/bin/env bash
printf '%s\\n' "$@" > arguments
for argument in "$@"; do case "$argument" in
  --header-file=*) cp "${argument#*=}" headers ;;
  --other-header-file=*) cp "${argument#*=}" other ;;
esac; done
mkdir -p out
echo '## FAIL' > out/report.md
echo '{"verdict": "FAIL"}' > out/report.json
exit "${STUB_EXIT:-1}"
"""


@pytest.fixture(scope="module")
def action():
    return yaml.safe_load(FILE.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def step(action):
    return next(step for step in action["runs"]["steps"] if step.get("id") == "check")


@pytest.fixture
def run(step, tmp_path):
    """Run the step as a runner does, a stub in place of the command."""

    def run(**inputs):
        folder = tmp_path / "finetuning" / "bin"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "finetuning").write_text(COMMAND)
        (folder / "finetuning").chmod(0o755)
        if not (folder / "python").exists():
            (folder / "python").symlink_to(subprocess.check_output(["which", "python3"], text=True).strip())
        given = {"provider": "openai", "report-dir": "out", **{name.replace("_", "-"): v for name, v in inputs.items()}}
        environment = {
            name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: given.get(found[1], ""), value)
            for name, value in step["env"].items()
        }
        files = {name: str(tmp_path / name) for name in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT")}
        ended = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], "RUNNER_TEMP": str(tmp_path), **files, **environment},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return ended, (tmp_path / "arguments").read_text().splitlines()

    return run


def test_each_input_is_an_option_of_the_command(action):
    options = {name.replace("_", "-") for name in inspect.signature(cli.check).parameters}
    assert set(action["inputs"]) - NOT_OPTIONS <= options


def test_each_input_reaches_the_step_that_uses_it(action, step):
    text = json.dumps(action["runs"])
    for name in action["inputs"]:
        assert f"${{{{ inputs.{name} }}}}" in text, name
    passed = {name.partition("_")[2].lower().replace("_", "-") for name in step["env"] if "_" in name}
    assert passed == set(action["inputs"]) - NOT_OPTIONS


def test_no_script_has_an_expression_in_it(action):
    assert all("${{" not in step.get("run", "") for step in action["runs"]["steps"])


def test_inputs_become_options_whatever_is_in_them(run):
    odd = "http://127.0.0.1:1/v1?a=$(touch hit)`touch hit` 'x' \"y\" --seed"
    _, arguments = run(
        url=odd, max_examples="3", require="list_files\ncreate_file\n", thorough="true", allow_writes="false"
    )
    assert arguments[:2] == ["check", "openai"]
    assert set(arguments[2:]) == {
        f"--url={odd}",
        "--max-examples=3",
        "--report-dir=out",
        "--require=list_files",
        "--require=create_file",
        "--thorough",
    }


def test_credentials_go_by_a_file_that_is_gone_afterwards(run, tmp_path):
    ended, arguments = run(headers=f"Authorization: Bearer {KEY}\nX-B: 2")
    assert (tmp_path / "headers").read_text() == f"Authorization: Bearer {KEY}\nX-B: 2\n"
    assert KEY not in "\n".join([*arguments, ended.stdout, ended.stderr])
    (file,) = [argument.partition("=")[2] for argument in arguments if argument.startswith("--header-file=")]
    assert not Path(file).exists()


def test_so_do_those_of_another_account(run, tmp_path):
    ended, arguments = run(headers="Authorization: Bearer one", other_headers=f"Authorization: Bearer {KEY}")
    assert (tmp_path / "headers").read_text() == "Authorization: Bearer one\n"
    assert (tmp_path / "other").read_text() == f"Authorization: Bearer {KEY}\n"
    assert KEY not in "\n".join([*arguments, ended.stdout, ended.stderr])
    files = [Path(argument.partition("=")[2]) for argument in arguments if "header-file=" in argument]
    assert len(files) == 2
    assert not [file for file in files if file.exists()]


def test_the_summary_the_verdict_and_the_exit_code_are_those_of_the_check(run, tmp_path):
    ended, _ = run()
    assert ended.returncode == 1
    assert (tmp_path / "GITHUB_STEP_SUMMARY").read_text() == "## FAIL\n"
    assert (tmp_path / "GITHUB_OUTPUT").read_text() == "verdict=FAIL\n"
