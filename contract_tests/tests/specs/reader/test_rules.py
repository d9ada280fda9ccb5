"""The rules: data, and what is made of them."""

import re
from pathlib import Path

import pytest
from finetuning_contracts.checks import exchange, ignored_credential
from finetuning_contracts.checks.concurrency import run as concurrency
from finetuning_contracts.checks.invariants.watching import INVARIANTS
from finetuning_contracts.checks.scenarios.catalogue import CHECKS
from finetuning_contracts.checks.sdk import run as sdk
from finetuning_contracts.checks.shards import COMPLETE_RESPONSE
from finetuning_contracts.mock.faults.catalogue import CATALOGUE, FAMILIES
from finetuning_specs import SpecError
from finetuning_specs.rules import as_markdown, by_check, cause_rule, chosen, following, rules

ROOT = Path(__file__).parents[4]

OTHERS = {"object_level_authorization"}
"""Of schemathesis' checks: it wants two clients' resources and never has them; the scenario `tenants` does what it is for."""


def test_the_id_of_a_rule_is_its_chapter_and_its_number_there():
    numbers = {}
    for rule in rules().values():
        numbers[rule.chapter] = numbers.get(rule.chapter, 0) + 1
        assert rule.id == f"{rule.chapter}-{numbers[rule.chapter]}"
        assert re.fullmatch(r"FT-[A-Z]+", rule.chapter)


def test_every_check_has_a_rule_and_every_rule_a_check():
    checks = {
        *exchange.NAMES,
        *INVARIANTS,
        *CHECKS,
        *concurrency.CHECKS,
        *sdk.CHECKS,
        ignored_credential.CHECK,
        COMPLETE_RESPONSE,
    } - OTHERS
    assert set(by_check()) == checks
    assert len(by_check()) == len(rules())


def test_the_faults_that_prove_a_rule_exist_and_every_fault_of_a_contract_proves_one():
    proving = {fault for rule in rules().values() for fault in rule.faults}
    assert proving <= set(CATALOGUE)
    assert set(CATALOGUE) - {fault.name for fault in FAMILIES["transport"]} <= proving


def test_rules_that_explain_others_exist():
    named = {
        other
        for rule in rules().values()
        for other in (*rule.after, *rule.after_at_operation, *filter(None, [rule.same_cause]))
    }
    assert named <= set(rules())


def test_what_stands_for_a_cause_stands_for_itself():
    assert all(cause_rule(cause_rule(id)) == cause_rule(id) for id in rules())


def test_no_rule_follows_from_itself():
    for id in map(cause_rule, rules()):
        assert all(following().depth(cause) < following().depth(id) for cause in following().causes(id)), id


def test_a_chapter_or_a_rule_is_chosen_by_its_id():
    assert [rule.id for rule in chosen(("FT-PAGE-3",))] == ["FT-PAGE-3"]
    assert {rule.chapter for rule in chosen(("FT-DEL", "FT-ONE"))} == {"FT-DEL", "FT-ONE"}
    assert len(chosen(())) == len(rules())
    with pytest.raises(SpecError, match="no rule 'FT-PAG'"):
        chosen(("FT-PAG",))


def test_the_page_of_the_rules_is_made_from_them():
    assert (ROOT / "docs" / "rules.md").read_text(encoding="utf-8") == as_markdown()


def test_every_rule_has_a_fault_that_proves_that_it_is_seen():
    assert [rule.id for rule in rules().values() if not rule.faults] == []
