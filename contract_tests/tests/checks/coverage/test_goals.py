"""What a run has exercised, of one part and of many."""

from finetuning_contracts.checks.coverage.goals import Coverage, Goal, Kind

ONE, TWO = (Goal(Kind.STATUS, "create_job", status) for status in ("200", "400"))


def test_what_two_parts_reach_counts_once():
    whole = Coverage({ONE, TWO}, {ONE})
    whole.merge(Coverage({ONE}, {ONE}))
    assert whole.seen(Kind.STATUS) == [ONE]
    assert whole.missing(Kind.STATUS) == [TWO]


def test_what_one_part_reaches_another_is_not_missing():
    whole = Coverage({ONE, TWO}, {ONE})
    whole.merge(Coverage({TWO}, {TWO}))
    assert whole.missing(Kind.STATUS) == []


def test_what_only_the_server_can_bring_about_counts_where_it_was_seen():
    left, seen = (Goal(Kind.STATUS, "create_job", status) for status in ("500", "429"))
    whole = Coverage({ONE}, {ONE, seen}, {left, seen})
    assert whole.seen(Kind.STATUS) == [ONE, seen]
    assert whole.missing(Kind.STATUS) == []
    assert whole.left(Kind.STATUS) == [left]
