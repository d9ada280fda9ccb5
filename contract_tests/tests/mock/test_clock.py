import pytest
from finetuning_contracts.mock.clock import EPOCH, AcceleratedClock, ImmediateClock, ManualClock


def test_a_manual_clock_stands_still_until_it_is_advanced():
    clock = ManualClock(per_request=0)
    clock.request_arrives()
    assert clock.now() == EPOCH
    clock.advance(90)
    assert clock.now() == EPOCH + 90


def test_a_manual_clock_steps_with_each_request():
    clock = ManualClock(per_request=2)
    clock.request_arrives()
    clock.request_arrives()
    assert clock.now() == EPOCH + 4


def test_an_accelerated_clock_runs_faster_than_real_time():
    real = iter([100.0, 103.0, 103.0])
    clock = AcceleratedClock(60, elapsed=lambda: next(real))
    assert clock.now() == EPOCH + 180
    clock.advance(10)
    assert clock.now() == EPOCH + 190


def test_under_an_immediate_clock_stages_take_no_time():
    assert ImmediateClock().pace == 0


@pytest.mark.parametrize("clock", [ManualClock(), ImmediateClock(), AcceleratedClock()])
def test_time_does_not_run_backwards(clock):
    with pytest.raises(ValueError, match="backwards"):
        clock.advance(-1)
