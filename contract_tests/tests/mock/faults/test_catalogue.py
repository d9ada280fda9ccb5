"""Every fault that there is shows in the journey of every provider that can have it."""

import re
from contextlib import ExitStack

import pytest
from finetuning_contracts.mock.faults.catalogue import CATALOGUE
from finetuning_contracts.mock.faults.setting import Setting

from .journeys import JOURNEYS
from .stage import open_stage

CONTRACT = [name for name, fault in CATALOGUE.items() if fault.stage != "transport" and not fault.at_once]
"""What shows to one client; `test_racing` is about the others."""

NOT_SHOWN = {
    ("fireworks", "resume-does-nothing"): "no job of the journey is paused or fails, and others cannot be resumed",
    ("fireworks", "action-answers-old"): "of its actions only resume answers with the job",
    ("fireworks", "failure-without-error"): "no job of the journey fails",
    (
        "portkey",
        "wrong-length-accepted",
    ): "only graders have parts of a certain length, and the journey breaks none of these",
    ("dataherald", "wrong-choice-accepted"): "the journey breaks no choice",
}


def fitting():
    with ExitStack() as stack:
        for provider in JOURNEYS:
            (injection,) = open_stage(provider, stack).mocks.panel.faults.values()
            for name in CONTRACT:
                if injection.has_room_for(Setting(name)) and (provider, name) not in NOT_SHOWN:
                    yield provider, name


FITS_NOBODY = {"documented-header-missing"}
"""No contract documents a header of a response."""

FITTING = list(fitting())


@pytest.mark.parametrize(("provider", "name"), FITTING)
def test_a_fault_shows_in_the_journey(stages, provider, name):
    stage, clean = stages(provider)
    injection = stage.set(name)
    try:
        faulty = stage.perform(JOURNEYS[provider])
        (active,) = injection.active
        assert active.fired > 0
        assert faulty != clean
    finally:
        injection.remove()


@pytest.mark.parametrize("provider", JOURNEYS)
def test_faults_that_are_taken_back_leave_nothing_behind(stages, provider):
    stage, clean = stages(provider)
    for name in [name for its, name in FITTING if its == provider][::10]:
        injection = stage.set(name)
    stage.perform(JOURNEYS[provider])
    assert injection.remove() > 5
    assert stage.perform(JOURNEYS[provider]) == clean


def test_every_contract_fault_fits_a_provider():
    assert {name for _, name in FITTING} | {name for _, name in NOT_SHOWN} == set(CONTRACT) - FITS_NOBODY


def test_there_are_more_than_120_contract_faults():
    assert len(CONTRACT) > 120


@pytest.mark.parametrize("fault", CATALOGUE.values(), ids=CATALOGUE)
def test_a_fault_has_a_name_and_says_in_one_sentence_what_the_server_does(fault):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", fault.name)
    assert fault.sentence.endswith(".")
    assert "\n" not in fault.sentence
