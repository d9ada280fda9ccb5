"""Whether what the lines printed shows a finding: at the place that it names, and not just anywhere."""

import json

import pytest
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_contracts.checks.steps import Outcome
from finetuning_contracts.servers.zoo.place import Place
from finetuning_contracts.servers.zoo.running import Printed
from finetuning_contracts.servers.zoo.showing import again
from finetuning_specs import load_spec

SPEC = load_spec("openai")
URL = "http://127.0.0.1:8000/v1"
PLACE = Place(URL, {}, {"URL": URL})
JSON = (("content-type", "application/json"),)
OK = Outcome(200, "application/json", headers=("content-type",))


def shown(check, signature, response, target="/files", then=OK):
    printed = Printed(Outgoing("GET", URL + target, ()), response)
    return again(check, signature, then, printed, SPEC, PLACE)


def listing(**fields):
    body = {"object": "list", "data": [], "has_more": False, "first_id": None, "last_id": None, **fields}
    return Incoming(200, "OK", JSON, json.dumps({k: v for k, v in body.items() if v != "left out"}).encode(), 0.0)


def test_a_broken_schema_shows_at_the_place_that_is_broken():
    assert shown("response_schema_conformance", "/required/has_more", listing(has_more="left out"))
    assert shown("response_schema_conformance", "has_more/type", listing(has_more="no"))


def test_a_body_that_is_broken_elsewhere_shows_something_else():
    assert not shown("response_schema_conformance", "has_more/type", listing(object="page"))
    assert not shown("response_schema_conformance", "has_more/type", listing())


def test_more_items_than_were_asked_for_show_in_the_response_itself():
    files = listing(data=[{"id": "file-1"}, {"id": "file-2"}])
    assert shown("limit_respected", "", files, "/files?limit=1")
    assert not shown("limit_respected", "", files, "/files?limit=2")


def test_what_takes_several_exchanges_wants_the_same_status_and_kind_of_body():
    assert shown("name_kept", "", listing())
    assert not shown("name_kept", "", Incoming(404, "Not Found", JSON, b"{}", 0.0))


@pytest.mark.parametrize("check", ["name_kept", "response_schema_conformance", "limit_respected"])
def test_without_a_response_nothing_shows(check):
    assert not shown(check, "", None)
