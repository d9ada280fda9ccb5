"""Who may import whom, as `[tool.importlinter]` in pyproject.toml has it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = (
    "specs/finetuning_specs",
    "runtime/finetuning_runtime",
    "generated/finetuning_clients",
    "contract_tests/finetuning_contracts",
    "scripts",
)


def lint_imports(folder, **environment):
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", program, "--no-logo", "--no-cache"]
    return subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, timeout=120, check=False
    )


def test_every_package_imports_only_what_it_may():
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize(
    ("module", "statement"),
    [
        ("runtime/finetuning_runtime/__init__.py", "import finetuning_clients"),
        ("runtime/finetuning_runtime/_values/unset.py", "import finetuning_runtime._http.client"),
        ("generated/finetuning_clients/openai/__init__.py", "import finetuning_clients.portkey"),
        ("specs/finetuning_specs/__init__.py", "import finetuning_contracts"),
        ("specs/finetuning_specs/pointers.py", "import finetuning_specs.document"),
        ("contract_tests/finetuning_contracts/checks/query_validity.py", "import finetuning_contracts.mock.bodies"),
        ("contract_tests/finetuning_contracts/mock/__init__.py", "import finetuning_contracts.report"),
        ("contract_tests/finetuning_contracts/errors.py", "import finetuning_contracts.mock"),
        ("scripts/lint/findings.py", "import scripts.lint.command"),
        ("scripts/generator/read/names.py", "import scripts.generator.plan.docs"),
        ("scripts/generator/audit/losses.py", "import scripts.generator.print"),
    ],
)
def test_an_import_that_is_forbidden_is_noticed(tmp_path, module, statement):
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{statement}\n")
    folders = [str((tmp_path / package).parent) for package in PACKAGES]
    done = lint_imports(tmp_path, PYTHONPATH=os.pathsep.join(folders))
    assert done.returncode == 1, done.stdout + done.stderr
    assert "BROKEN" in done.stdout
