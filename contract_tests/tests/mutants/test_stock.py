"""What stock schemathesis says, read from its report."""

import json

from finetuning_contracts.mutants.looking import Mark
from finetuning_contracts.mutants.stock import PART, look, tool


def scenario(message, status="failure"):
    failure = {"code": "ST101", "operation": "GET /files", "title": "Server error", "message": message}
    checks = [{"name": "not_a_server_error", "status": status, "failure_info": {"failure": failure}}]
    recorder = {"label": "GET /files", "checks": {"x": checks}, "interactions": {"x": {}, "y": {}}}
    return json.dumps({"ScenarioFinished": {"recorder": recorder}})


def test_each_failure_is_a_mark_and_ids_and_numbers_in_it_do_not_count():
    found = look(['{"Initialize": {}}', scenario("file-12ab was not found\nmore"), scenario("file-99ff was not found")])
    assert found.part == PART
    assert found.marks == {Mark("Server error: … was not found", "ST101", "GET /files")}


def test_requests_are_counted_and_what_held_is_no_mark():
    found = look([scenario("", status="success")])
    assert (found.marks, found.requests) == (frozenset(), 2)


def test_the_tool_is_named_with_its_version():
    assert tool().startswith("schemathesis 4.")
