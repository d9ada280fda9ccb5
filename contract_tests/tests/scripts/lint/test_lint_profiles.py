"""Profiles: overlays that are well-formed, match, and leave a spec that breaks no rule."""

import pytest
from ruamel.yaml import YAML

from scripts.lint.command import lint_folder
from scripts.lint.profiles import RULES

ERROR = "$.components.schemas.Error.properties"
CODE = {"code": {"type": "string", "x-sources": ["recorded"]}}


@pytest.fixture
def overlay(folder):
    return folder / "overlays" / "tiny-observed.yaml"


def broken(overlay, change):
    """The findings of the profile after the change."""
    yaml = YAML()
    data = yaml.load(overlay.read_text())
    change(data)
    with overlay.open("w") as file:
        yaml.dump(data, file)
    return lint_folder(overlay.parent.parent, [overlay])


def added(**action):
    """The change that adds an action."""
    action = {"description": "recorded: seen", **action}
    return lambda overlay: overlay["actions"].append(action)


def removed(*targets):
    """The change that adds an action for each of these targets, which removes it."""

    def change(overlay):
        for target in targets:
            added(target=target, remove=True)(overlay)

    return change


BROKEN = {
    "overlay-schema": {
        "a version that is none": lambda overlay: overlay.update(overlay="2.0.0"),
        "an unknown field": added(target=ERROR, update={"a": 1}, upsert=True),
        "no actions": lambda overlay: overlay.pop("actions"),
    },
    "overlay-extends": {
        "nothing": lambda overlay: overlay.pop("extends"),
        "another spec": lambda overlay: overlay.update(extends="../other.yaml"),
    },
    "overlay-action": {
        "nothing to do": added(target=ERROR),
        "remove: false": added(target=ERROR, remove=False),
        "both": added(target=ERROR, remove=True, update=CODE),
    },
    "overlay-evidence": {
        "no description": lambda overlay: overlay["actions"][0].pop("description"),
        "no evidence in it": lambda overlay: overlay["actions"][0].update(description="somebody said so"),
    },
    "overlay-target": {
        "that matches nothing": added(target="$.components.schemas.Robot", update={"type": "string"}),
        "that an action before has removed": lambda overlay: overlay["actions"].extend(
            {"target": "$.info.description", "description": f"recorded: {why}", "remove": True}
            for why in ("not there", "still not there")
        ),
        "that is no JSONPath": added(target="$..[", update={}),
        "that is changed to what it was": added(target=f"{ERROR}.message", update={"type": "string"}),
    },
    # rules of the specs that the result breaks
    "examples-valid": {"an example": added(target=f"{ERROR}.message", update={"maxLength": 1})},
    "sources": {"a property": added(target=ERROR, update={"kind": {"type": "string"}})},
    "references": {"a reference": added(target=ERROR, update={"kind": {"$ref": "#/components/schemas/Kind"}})},
    "link-targets": {
        "an operation": added(
            target="$.paths['/jobs'].post.responses['200'].links.similar", update={"operationId": "nope"}
        )
    },
}


def test_every_rule_of_profiles_is_broken_by_some_test():
    assert set(RULES) <= set(BROKEN)


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        pytest.param(rule, change, id=f"{rule}: {what}")
        for rule, cases in BROKEN.items()
        for what, change in cases.items()
    ],
)
def test_a_broken_profile_turns_exactly_its_rule_red(rule, change, overlay):
    assert {finding.rule for finding in broken(overlay, change)} == {rule}


def test_the_tiny_profile_breaks_no_rule(overlay):
    assert lint_folder(overlay.parent.parent, [overlay]) == []


def test_a_finding_in_the_result_names_the_action_that_caused_it(overlay):
    (finding,) = broken(overlay, added(target=ERROR, update={"kind": {"type": "string"}}))
    assert (finding.pointer, finding.line) == ("/actions/1", 11)
    assert "/components/schemas/Error/properties/kind" in finding.message


def test_a_profile_may_say_that_a_server_gives_no_404(overlay):
    retrieve = "$.paths['/jobs/{job_id}'].get"
    assert broken(overlay, removed(f"{retrieve}.responses['404']", f"{retrieve}['x-refusals']")) == []


def test_a_profile_does_not_answer_for_its_spec(overlay):
    spec = overlay.parent.parent / "tiny.yaml"
    spec.write_text(spec.read_text().replace("summary: List jobs\n", "title: List jobs\n", 1))
    assert lint_folder(overlay.parent.parent, [overlay]) == []
    assert {finding.file for finding in lint_folder(overlay.parent.parent)} == {str(spec)}
