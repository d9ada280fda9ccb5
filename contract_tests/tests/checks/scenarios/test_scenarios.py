"""What the scenarios find: nothing on a mock that does what the contract says, and each fault by its own check."""

import pytest
from finetuning_contracts.checks.applying import Applying
from finetuning_contracts.checks.scenarios.catalogue import CHECKS
from finetuning_specs import load_spec

from .playing import play


@pytest.mark.parametrize(
    ("provider", "profile"),
    [("openai", None), ("openai", "observed"), ("portkey", None), ("fireworks", None), ("dataherald", None)],
)
def test_a_correct_server_breaks_no_rule(provider, profile):
    tally = play(provider, profile=profile)
    assert [(f.operation, f.check, f.message) for f in tally.findings.values()] == []
    applying = Applying(load_spec(provider, profile))
    odd = {
        (operation, check)
        for operation, check in tally.passed
        if check in CHECKS and not applying.applies(operation, check)
    }
    assert odd == set(), "what is exercised can apply"
    assert len({check for _, check in tally.passed if check in CHECKS}) >= 20


@pytest.mark.parametrize(
    ("provider", "fault", "check"),
    [
        ("openai", "page-omits-first", "walk_complete"),
        ("openai", "cursor-included", "walk_once"),
        ("openai", "cursor-ignored", "walk_ends"),
        ("openai", "more-never", "more_agrees"),
        ("openai", "newest-not-listed", "listed_at_once"),
        ("openai", "unknown-cursor-accepted", "unknown_cursor_refused"),
        ("openai", "filter-finds-nothing", "filter_selects_all"),
        ("openai", "metadata-not-listed", "listed_as_read"),
        ("openai", "model-before-success", "no_model_before_success"),
        ("openai", "metadata-loses-key", "what_was_sent"),
        ("openai", "update-does-nothing", "update_kept"),
        ("openai", "action-moves-another", "action_spares"),
        ("dataherald", "action-answers-old", "action_says_so"),
        ("dataherald", "filter-any-case", "filter_respected"),
        ("fireworks", "resume-does-nothing", "action_works"),
        ("fireworks", "token-on-last-page", "more_agrees"),
        ("openai", "pause-does-nothing", "action_works"),
        ("openai", "resume-does-nothing", "action_works"),
        ("openai", "failure-without-error", "failure_has_error"),
        ("openai", "created-in-future", "created_now"),
        ("openai", "created-in-future", "not_from_the_future"),
        ("openai", "page-ends-missing", "page_ends_given"),
        ("openai", "cancel-done-and-refused", "refused_action_moves_nothing"),
        ("openai", "cancel-refused", "cancel_accepted"),
        ("openai", "smallest-page-refused", "smallest_page_given"),
        ("portkey", "smallest-page-refused", "smallest_page_given"),
        ("openai", "content-newlines", "content_kept"),
        ("openai", "children-of-another", "parent_named"),
        ("openai", "other-tenant-visible", "other_tenant_sees_nothing"),
        ("portkey", "filename-changed", "name_kept"),
        ("portkey", "deleted-content-readable", "deleted_content_gone"),
        ("portkey", "broken-json-accepted", "malformed_body_refused"),
        ("fireworks", "token-repeats", "walk_ends"),
        ("fireworks", "total-wrong", "total_true"),
        ("fireworks", "total-of-page", "total_true"),
        ("fireworks", "update-does-nothing", "update_kept"),
        ("fireworks", "id-repeats", "id_is_new"),
        ("dataherald", "deleted-readable", "deleted_unreadable"),
        ("dataherald", "create-makes-two", "one_create_makes_one"),
    ],
)
def test_a_fault_is_found_by_the_check_that_is_for_it(provider, fault, check):
    found = {finding.check for finding in play(provider, [fault]).findings.values()}
    assert check in found


def test_only_the_scenarios_that_are_wanted_are_played():
    tally = play("openai", checks=frozenset({"content_kept"}))
    assert ("download_file", "content_kept") in tally.passed
    assert not any(check == "walk_complete" for _, check in tally.passed)


def test_each_name_that_a_create_gives_is_tried_with_one_that_nothing_has():
    tally = play("openai", checks=frozenset({"unknown_reference_refused"}))
    assert tally.passed["create_fine_tuning_job", "unknown_reference_refused"] == 2, "training_file and validation_file"
