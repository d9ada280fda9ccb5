"""What of FakeAI is mutated, as far as that can be known without installing it."""

import json

from finetuning_contracts.mutants import fakeai
from finetuning_contracts.mutants.arguments import described, equivalent
from finetuning_contracts.mutants.looking import name_of
from finetuning_contracts.mutants.trial import shards
from finetuning_specs import load_spec

SOURCE = """\
@decorated
def one(
    a,
):
    if a:
        return (
            1
        )
    return 2
"""


def test_a_statement_that_was_run_counts_with_all_its_lines_and_one_with_a_body_with_its_head(tmp_path):
    file = tmp_path / "module.py"
    file.write_text(SOURCE)
    assert sorted(fakeai.statements_in(file, frozenset({2, 5, 6}))) == [(1, 4), (5, 5), (6, 8)]


def test_what_it_offers_is_in_the_contract():
    known = {operation.id for operation in load_spec("openai").operations}
    assert set(fakeai.OPERATIONS) <= known


def test_the_parts_of_the_check_with_the_fewest_requests_come_first():
    names = [name_of(shard) for shard in shards()]
    assert names.index("retrieve_file") < names.index("scenarios") < names.index("create_fine_tuning_job")
    assert len(names) == len(set(names)) == len(fakeai.OPERATIONS) + 2


def test_what_is_written_of_single_mutants_can_be_read_and_says_why():
    modules = tuple(module.partition(".")[2] for module in fakeai.MUTATED)
    for id, why in {**equivalent(), **described()}.items():
        assert id.startswith(modules)
        assert why.endswith(".")
    assert not set(equivalent()) & set(described())


def test_the_pinned_version_is_the_one_that_the_page_names():
    pins = (fakeai.FOLDER / "requirements.txt").read_text().splitlines()
    assert "fakeai==0.3.2" in pins
    assert json.dumps(pins).count("==") == 2
