"""The hooks of pre-commit are the project's own tools, so that no version is pinned twice."""

from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
HOOKS = {hook["id"]: hook for repository in CONFIGURATION["repos"] for hook in repository["hooks"]}


def test_no_hook_comes_from_elsewhere_with_a_version_of_its_own():
    assert [repository["repo"] for repository in CONFIGURATION["repos"]] == ["local"]
    assert {hook["language"] for hook in HOOKS.values()} == {"system"}
    assert all("additional_dependencies" not in hook for hook in HOOKS.values())


@pytest.mark.parametrize("hook", HOOKS)
def test_a_hook_runs_what_make_lint_runs(hook):
    program, *arguments = HOOKS[hook]["entry"].replace(" --force-exclude", "").split()
    said = (ROOT / "Makefile").read_text(encoding="utf-8").replace("$(BIN)", ".venv/bin")
    lint = said.partition("\nlint:")[2].partition("\n\n")[0]
    assert " ".join([program, *arguments[:2]]).removesuffix(" --check") in lint
