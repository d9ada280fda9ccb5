import pytest
from finetuning_contracts.mock.lifecycle import Pace, plan, way
from finetuning_specs.vocabulary import Lifecycle

LIFECYCLE = Lifecycle.parse(
    {
        "status": "/status",
        "initial": "new",
        "states": {
            "new": {"means": "queued", "next": ["failed", "ready", "active", "off"]},
            "ready": {"means": "queued", "next": ["stopped", "active", "failed"]},
            "active": {"means": "running", "next": ["writing", "failed", "stopped"]},
            "writing": {"means": "running", "next": ["done"]},
            "stopped": {"means": "paused", "next": ["active"]},
            "stopping": {"means": "running", "next": ["off"]},
            "done": {"means": "succeeded"},
            "failed": {"means": "failed"},
            "off": {"means": "cancelled"},
        },
    }
)


def test_a_job_goes_to_success_by_the_states_that_are_listed_first():
    assert way(LIFECYCLE, "new") == ["ready", "active", "writing", "done"]


def test_a_job_that_fails_takes_the_shortest_way_there():
    assert way(LIFECYCLE, "ready", fails=True) == ["failed"]


def test_from_where_success_cannot_be_reached_a_job_goes_to_the_nearest_end():
    assert way(LIFECYCLE, "stopping") == ["off"]


@pytest.mark.parametrize("state", ["done", "failed", "off"])
def test_nothing_happens_to_a_job_that_has_ended(state):
    assert plan(LIFECYCLE, state, 0, Pace()) == ()


def test_a_plan_has_steps_of_training_while_the_job_runs_for_the_first_time():
    steps = plan(LIFECYCLE, "new", 100, Pace(state=2, step=1, steps=2))
    assert [(step.at, step.to or step.number) for step in steps] == [
        (102, "ready"),
        (104, "active"),
        (105, 1),
        (106, 2),
        (106, "writing"),
        (108, "done"),
    ]


@pytest.mark.parametrize("provider", ["openai", "portkey", "fireworks", "dataherald"])
def test_the_initial_state_of_every_job_leads_to_success(specs, provider):
    for name, _, lifecycle in specs(provider).jobs():
        path = way(lifecycle, lifecycle.initial)
        assert lifecycle.states[path[-1]].means == "succeeded", name
        for before, after in zip([lifecycle.initial, *path], path, strict=False):
            assert after in lifecycle.states[before].next, name
