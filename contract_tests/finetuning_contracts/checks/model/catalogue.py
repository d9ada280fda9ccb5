"""What the state machine judges."""

CHECKS = (
    "id_is_new",
    "deleted_unreadable",
    "deleted_unlisted",
    "reading_changes_nothing",
    "walk_complete",
    "listed_at_once",
    "listed_as_read",
    "status_moves_along",
    "stays_the_same",
    "end_is_final",
    "action_works",
)
"""What the machine judges; the scenarios judge all of it, too, in fixed sequences."""
