import pytest
from finetuning_contracts.checks.allowed_methods import missing_methods, without_methods_that_are_not_there
from finetuning_contracts.checks.outcomes import Finding, Tally

LABELS = {"list_files": "GET /files", "create_file": "POST /files", "delete_file": "DELETE /files/{id}"}
MESSAGE = "`Allow: GET` does not match the schema.\n\nMissing documented methods: POST\n\nList exactly the methods"


def finding(check="allow_header_conformance", message=MESSAGE):
    return Finding("list_files", check, "a title", message, "coverage", 405, "", ())


def judged(one, *accepted):
    tally = Tally()
    tally.add_finding(one)
    tally.accepted.update(accepted)
    return list(without_methods_that_are_not_there(tally, LABELS).counted())


def test_a_method_of_an_operation_that_was_seen_to_succeed_has_to_be_in_allow():
    assert judged(finding(), "list_files", "create_file") == [finding()]


@pytest.mark.parametrize("accepted", [(), ("list_files",), ("list_files", "delete_file")])
def test_a_method_of_an_operation_that_is_not_there_need_not_be(accepted):
    assert judged(finding(), *accepted) == []


def test_a_server_that_has_more_methods_than_the_contract_may_name_them():
    more = "`Allow: GET, PUT` does not match the schema. Undocumented methods advertised: PUT"
    assert judged(finding(message=more), "list_files", "create_file") == []
    assert judged(finding(message=f"{more} Missing documented methods: POST"), "list_files", "create_file")


def test_an_answer_without_allow_is_a_finding_whatever_is_there():
    assert judged(finding(message="PUT returned 405 without required `Allow` header"), "list_files")


def test_other_checks_are_left_alone():
    assert judged(finding(check="unsupported_method"), "list_files")


def test_the_missing_methods_are_read_from_the_words_of_the_check():
    assert missing_methods("Missing documented methods: POST, DELETE\n\nList") == ("DELETE", "POST")
    assert missing_methods("something else") == ()
