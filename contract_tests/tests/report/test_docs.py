"""docs/check.md says what is so."""

import inspect
import re
from pathlib import Path

import pytest
import yaml
from finetuning_contracts import report_command
from finetuning_contracts.check_command import check
from finetuning_contracts.checks.baseline import waivers_in
from finetuning_contracts.checks.outcomes import Verdict
from finetuning_contracts.report.files import write

from contract_tests.tests.report.documents import hostile_document

FILE = Path(__file__).parents[3] / "docs" / "check.md"

pytestmark = pytest.mark.skipif(not FILE.is_file(), reason="only a checkout has the documents")


@pytest.fixture(scope="module")
def text():
    return FILE.read_text(encoding="utf-8")


def blocks(text):
    return [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)]


def test_its_options_exist(text):
    commands = (check, report_command.merge, report_command.compare)
    known = {name.replace("_", "-") for command in commands for name in inspect.signature(command).parameters}
    assert set(re.findall(r"--([a-z][a-z-]+)", text)) <= known | {"help"}


def test_its_baseline_is_one(text):
    baseline = yaml.safe_dump(blocks(text)[0], sort_keys=False).encode()
    (waiver,) = waivers_in(Path("baseline.yaml"), baseline)
    assert waiver.report is not None


def test_its_inputs_are_those_of_the_action(text):
    action = yaml.safe_load((FILE.parents[1] / "action.yml").read_text(encoding="utf-8"))
    (step,) = blocks(text)[1]
    assert set(step["with"]) <= set(action["inputs"])


def test_it_explains_every_verdict(text):
    for verdict in Verdict:
        assert re.search(rf"\| `{verdict.value}\b", text), verdict


def test_it_names_every_file_of_a_report(text, tmp_path):
    write(hostile_document(), tmp_path, b"{}")
    for path in tmp_path.iterdir():
        assert f"| `{path.name}` |" in text
