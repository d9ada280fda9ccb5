"""Whether a history of one value is possible, and the shortest part of one that is not."""

import math
import random

import pytest
from finetuning_contracts.checks.concurrency.register import Access, in_some_order, witness


def write(value, invoked, returned, **options):
    return Access(value, invoked, returned, writes=True, **options)


def read(value, invoked, returned):
    return Access(value, invoked, returned)


@pytest.mark.parametrize(
    "history",
    [
        [],
        [read("0", 0, 1)],
        [write("a", 0, 1), read("a", 2, 3)],
        [write("a", 0, 5), read("0", 1, 2), read("a", 3, 4)],
        [write("a", 0, 5), write("b", 0, 5), read("a", 6, 7)],
        [write("a", 0, 5), write("b", 0, 5), read("b", 6, 7)],
        [write("a", 0, math.inf, certain=False), read("0", 1, 2), read("a", 8, 9)],
        [write("a", 0, math.inf, certain=False), read("0", 8, 9)],
        [write("a", 0, 1), write("b", 2, 9), read("a", 3, 4), read("b", 5, 6)],
    ],
)
def test_a_history_that_has_an_order_is_possible(history):
    assert in_some_order(history, "0")
    assert witness(history, "0") == ()


@pytest.mark.parametrize(
    ("history", "shortest"),
    [
        ([write("a", 0, 1), read("0", 2, 3)], 2),
        ([write("a", 0, 1), write("b", 2, 3), read("a", 4, 5)], 3),
        ([write("a", 0, 9), read("a", 1, 2), read("0", 3, 4)], 3),
        ([read("never written", 0, 1)], 1),
        ([write("a", 0, 9), write("b", 0, 9), read("a", 10, 11), read("b", 12, 13)], 4),
    ],
)
def test_a_history_without_an_order_is_shown_by_its_shortest_part(history, shortest):
    beside = [write("z", 20, 21), read("z", 22, 23), read("z", 24, 25)]
    found = witness([*history, *beside], "0")
    assert len(found) == shortest
    assert not in_some_order(found, "0")
    assert set(found) <= set(history)


def test_a_write_that_may_not_have_been_done_is_held_against_nobody():
    history = [write("a", 0, 1), write("b", 2, math.inf, certain=False), read("b", 3, 4), read("a", 5, 6)]
    assert not in_some_order(history, "0"), "b was seen, and a cannot come back"
    assert in_some_order([history[0], history[1], history[3]], "0")


@pytest.mark.parametrize("seed", range(20))
def test_whatever_a_real_register_does_is_possible(seed):
    """Each access takes effect at a moment of its own between its beginning and its end."""
    draw = random.Random(seed)  # noqa: S311  nothing is kept secret by it
    moments = sorted((draw.uniform(0, 10), number) for number in range(16))
    value, history = "0", []
    for moment, number in moments:
        span = moment - draw.uniform(0, 2), moment + draw.uniform(0, 2)
        if draw.random() < 0.5:
            value = str(number)
            history.append(write(value, *span))
        else:
            history.append(read(value, *span))
    draw.shuffle(history)
    assert in_some_order(history, "0")
