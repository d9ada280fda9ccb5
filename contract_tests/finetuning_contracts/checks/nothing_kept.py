"""What a server shows that keeps nothing: no rule that needs something to be kept is held by it.

Such a server gives each thing that it says it made the same id. What is asked for under that id was there before, so that it is
read, listed and left alone as if it had been made. That says nothing, and does not count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import attrs

from .outcomes import Tally

_TELLING = "id_is_new"
"""The check that sees several things with one id."""

_NEEDS_STATE = frozenset(
    {
        "created_is_there",
        "listed_is_there",
        "listed_at_once",
        "read_as_sent",
        "listed_as_read",
        "stays_the_same",
        "update_kept",
        "walk_complete",
        "walk_once",
        "walk_ends",
        "walk_stable",
        "more_agrees",
        "order_kept",
        "order_chosen",
        "total_true",
        "filter_selects_all",
        "status_moves_along",
        "job_ends",
        "end_is_final",
        "action_works",
        "action_spares",
        "action_in_time",
        "children_of_their_own",
        "children_stay",
        "deleted_unreadable",
        "deleted_content_gone",
        "deleted_unlisted",
        "deletion_spares",
        "one_create_makes_one",
        "refused_makes_nothing",
        "refused_changes_nothing",
        "reading_changes_nothing",
        "repeated_once",
        "other_tenant_sees_nothing",
        "other_tenant_changes_nothing",
        "ensure_resource_availability",
        "use_after_free",
        "content_kept",
        "size_true",
        "name_kept",
    }
)
"""Checks that compare what a server shows now with what it was told, or showed, before."""


def without_what_was_not_kept(tally: Tally, resources: Mapping[str, str]) -> Tally:
    """The tally without passes of rules that need state, for resources of which all that was made has one id.

    `resources`: operation's id → the resource that it is about.
    """
    given_again = Counter(
        {finding.operation: tally.failed[kind] for kind, finding in tally.findings.items() if finding.check == _TELLING}
    )
    # The first thing of a sequence has an id that was not seen before in it: some pass in any case.
    stateless = {
        resources[operation]
        for operation, count in given_again.items()
        if operation in resources and count >= tally.passed[operation, _TELLING]
    }
    if not stateless:
        return tally
    kept = Counter(
        {
            (operation, check): count
            for (operation, check), count in tally.passed.items()
            if check not in _NEEDS_STATE or not _below(resources.get(operation, ""), stateless)
        }
    )
    return attrs.evolve(tally, passed=kept)


def _below(resource: str, parents: set[str]) -> bool:
    return any(resource == parent or resource.startswith(f"{parent}.") for parent in parents)
