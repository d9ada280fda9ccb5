"""Whether faults stay apart in the groups of a report."""

from finetuning_contracts.mutation.apart import Led, drawn, led, summary
from finetuning_contracts.mutation.pairs import Pair, pairs


def made(*rules, faults=("limit-ignored",)):
    proved = {"limit-ignored": frozenset({"FT-PAGE-1"}), "order-ignored": frozenset({"FT-PAGE-3", "FT-PAGE-10"})}
    return Led("openai", faults, tuple(map(frozenset, rules)), tuple(proved[fault] for fault in faults))


def test_a_fault_stands_for_itself_when_one_of_its_rules_leads_a_group():
    assert made({"FT-PAGE-1"}).apart
    assert not made({"FT-PAGE-2"}).apart


def test_two_faults_are_apart_when_each_leads_a_group():
    both = ("limit-ignored", "order-ignored")
    assert made({"FT-PAGE-1"}, {"FT-PAGE-10"}, faults=both).apart
    assert not made({"FT-PAGE-1", "FT-PAGE-10"}, faults=both).apart, "one group for both"
    assert not made({"FT-PAGE-1"}, {"FT-PAGE-2"}, faults=both).apart, "the other leads none"


def test_the_same_seed_draws_the_same_pairs_of_different_faults_of_one_provider():
    known = [Pair(provider, fault, (), ()) for provider in ("openai", "portkey") for fault in "abc"]
    first = list(drawn(known, 20, 1))
    assert first == list(drawn(known, 20, 1)) != list(drawn(known, 20, 2))
    assert all(one.provider == other.provider and one.fault != other.fault for one, other in first)


def test_a_fault_of_a_mock_gives_one_group_its_own():
    (pair,) = [pair for pair in pairs(("dataherald",)) if pair.fault == "limit-ignored"]
    one = led([pair], seed=1)
    assert (one.rules, one.apart) == ((frozenset({"FT-PAGE-1"}),), True)
    assert summary([one], []) == (
        "1 of 1 faults alone gave one group, their own; 0 of 0 pairs of faults gave one for each"
    )
