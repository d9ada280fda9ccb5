"""Faults that show only where several clients send at the same time: each one turns a rule of its own red."""

import pytest
from finetuning_contracts.mock.faults import racing
from finetuning_contracts.mutation.pairs import pairs
from finetuning_contracts.mutation.trial import tried

from .journeys import JOURNEYS

NAMES = [fault.name for fault in racing.FAULTS]
PAIRS = [pair for pair in pairs() if pair.fault in NAMES]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_a_fault_among_clients_at_once_turns_one_of_its_rules_red(pair):
    trial = tried(pair, seed=2)
    assert trial.caught, f"none of {pair.rules}, but {trial.others}"


@pytest.mark.parametrize("provider", JOURNEYS)
def test_who_sends_one_request_after_the_other_sees_none_of_them(stages, provider):
    stage, clean = stages(provider)
    fitting = [pair.fault for pair in PAIRS if pair.provider == provider]
    injections = [stage.set(name) for name in fitting]
    try:
        assert stage.perform(JOURNEYS[provider]) == clean
    finally:
        for injection in injections:
            injection.remove()
