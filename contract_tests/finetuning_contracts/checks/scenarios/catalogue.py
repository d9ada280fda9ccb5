"""All scenarios, and the checks whose verdicts they give."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from . import (
    children,
    contents,
    deletion,
    effects,
    filters,
    identities,
    keeping,
    lives,
    paging,
    refusals,
    requests,
    tenants,
)
from .scene import Scene


@attrs.frozen
class Scenario:
    """A sequence of requests, played for every resource, or for every operation."""

    name: str
    play: Callable[[Scene, Any], None]
    checks: tuple[str, ...]


FOR_COLLECTIONS: tuple[Scenario, ...] = (
    Scenario("identities", identities.identities, ("id_is_new", "created_is_there", "listed_is_there", "created_now")),
    Scenario("keeping", keeping.keeping, ("read_as_sent", "listed_as_read", "stays_the_same", "what_was_sent")),
    Scenario(
        "pages of things",
        paging.pages_of_things,
        (
            "listed_at_once",
            "walk_complete",
            "walk_once",
            "walk_ends",
            "more_agrees",
            "smallest_page_given",
            "order_kept",
            "order_chosen",
            "unknown_cursor_refused",
            "total_true",
            "walk_stable",
        ),
    ),
    Scenario("filters", filters.filters, ("filter_selects_all", "filter_respected")),
    Scenario("contents", contents.contents, ("size_true", "name_kept", "content_kept")),
    Scenario(
        "life", lives.life, ("status_moves_along", "job_ends", "end_is_final", "listed_at_once", "listed_as_read")
    ),
    Scenario("failure", lives.failure, ()),
    Scenario(
        "actions",
        lives.actions,
        (
            "action_works",
            "action_says_so",
            "action_spares",
            "action_in_time",
            "end_is_final",
            "refused_action_moves_nothing",
            "cancel_accepted",
        ),
    ),
    Scenario("children", children.children, ("children_of_their_own", "children_stay", "children_after_parent")),
    Scenario(
        "pages of children",
        paging.pages_of_children,
        (
            "walk_complete",
            "walk_once",
            "walk_ends",
            "more_agrees",
            "smallest_page_given",
            "order_kept",
            "order_chosen",
            "unknown_cursor_refused",
            "total_true",
        ),
    ),
    Scenario(
        "deletion",
        deletion.deletion,
        ("deletion_says_so", "deleted_unreadable", "deleted_content_gone", "deleted_unlisted", "deletion_spares"),
    ),
    Scenario("unknown ids", identities.unknown_ids, ("unknown_refused",)),
    Scenario("unknown references", requests.unknown_references, ("unknown_reference_refused",)),
    Scenario("change", effects.change, ("update_kept",)),
    Scenario("refused change", effects.refused_change, ("refused_changes_nothing",)),
    Scenario("one create", effects.one_create, ("one_create_makes_one",)),
    Scenario("refused create", effects.refused_create, ("refused_makes_nothing",)),
    Scenario("repeated", effects.repeated, ("repeated_once",)),
    Scenario("reading", effects.reading, ("reading_changes_nothing",)),
    Scenario("results", refusals.results, ("deletion_says_so", "deleted_unreadable")),
    Scenario("tenants", tenants.tenants, ("other_tenant_sees_nothing", "other_tenant_changes_nothing")),
)
"""Played for each resource that can be created. Cheap and basic ones first: what they find explains what others would."""

FOR_OPERATIONS: tuple[Scenario, ...] = (
    Scenario("broken bodies", requests.broken_bodies, ("malformed_body_refused", "media_type_refused")),
    Scenario("unknown in path", refusals.unknown_in_path, ("unknown_refused",)),
    Scenario("in each state", refusals.in_each_state, ()),
    Scenario("credentials", requests.refusals_of_credentials, ("refused_with_401",)),
)
"""Played for each operation."""

CHECKS = tuple(dict.fromkeys(check for scenario in (*FOR_COLLECTIONS, *FOR_OPERATIONS) for check in scenario.checks))
"""The checks of all scenarios, in the order in which reports show them."""
