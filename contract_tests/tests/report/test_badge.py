"""The badge."""

import xml.etree.ElementTree as ET

import pytest
from finetuning_contracts.report.badge import badge, endpoint

from contract_tests.tests.report.documents import hostile_document

SVG = "{http://www.w3.org/2000/svg}"


def texts(document):
    root = ET.fromstring(badge(document))  # noqa: S314  our own output
    return [element.text for element in root.iter(f"{SVG}text")]


def test_a_badge_says_how_many_rules_held():
    assert texts(hostile_document()) == ["tiny contract", "1 of 3 rules held"]


def test_a_badge_of_many_servers_adds_them_up():
    document = hostile_document()
    assert texts(document | {"providers": document["providers"] * 2}) == ["fine-tuning contract", "2 of 6 rules held"]


@pytest.mark.parametrize(("verdict", "colour"), [("PASS", "#1a7f37"), ("FAIL", "#c0262d")])
def test_its_colour_is_that_of_the_verdict(verdict, colour):
    assert f'fill="{colour}"' in badge(hostile_document() | {"verdict": verdict})


def test_shields_io_is_told_the_same():
    document = hostile_document() | {"verdict": "FAIL"}
    said = endpoint(document)
    assert [said["label"], said["message"]] == texts(document)
    assert said["schemaVersion"] == 1
    assert said["color"] == "#c0262d"


def test_a_name_is_text_in_it():
    document = hostile_document()
    provider = document["providers"][0] | {"provider": '<a>&"'}
    assert texts(document | {"providers": [provider]})[0] == '<a>&" contract'
