"""One cause, one group."""

import attrs
from finetuning_contracts.checks.groups import grouped
from finetuning_contracts.checks.outcomes import Finding


def finding(
    operation="a", check="response_schema_conformance", status=200, signature="id/type", title="Broken", step="x"
):
    return Finding(operation, check, title, "why", "fuzzing", status, "", (f"curl {step}",), signature=signature)


def groups(*findings, reasons=()):
    cases = {one.kind: 2 for one in findings}
    return grouped(findings, cases, {one.kind: "Known." for one in reasons})


def test_an_error_body_that_lacks_a_member_everywhere_is_one_group():
    (group,) = groups(*(finding(o, status=s, signature="error/required/code") for o in "abc" for s in (400, 404)))
    assert (group.operations, group.cases) == (("a", "b", "c"), 12)
    assert group.title == "error bodies are not as documented"


def test_what_is_wrong_in_two_places_is_two_groups():
    assert len(groups(finding(signature="id/type"), finding(signature="status/enum"))) == 2


def test_no_authentication_is_one_group_whatever_check_found_it():
    checks = ("ignored_auth", "ignored_credential", "missing_required_header")
    (group,) = groups(*(finding(o, check=c) for o in "ab" for c in checks))
    assert set(group.checks) == set(checks)


def test_an_operation_that_looks_at_nothing_is_one_group_and_one_mistake_its_own():
    many = [
        attrs.evolve(finding("a", "negative_data_rejection", 200, f"part {n}"), invalid_request=True) for n in range(9)
    ]
    one = finding("b", "negative_data_rejection", 200, "part 1")
    assert sorted(group.operations for group in groups(*many, one)) == [("a",), ("b",)]


def crash(operation, text):
    return Finding(operation, "not_a_server_error", "Crash", "", "fuzzing", 500, text, ("curl x",), signature="GET")


def test_what_a_careless_operation_shows_of_an_invalid_request_is_part_of_its_carelessness():
    many = [
        attrs.evolve(finding("a", "negative_data_rejection", 200, f"part {n}"), invalid_request=True) for n in range(9)
    ]
    echoed = attrs.evolve(finding("a", signature="n_epochs/oneOf"), invalid_request=True)
    assert len(groups(*many, echoed)) == 1
    assert len(groups(*many, finding("a", signature="n_epochs/oneOf"))) == 2, "the same after a valid request is not"


def test_an_invalid_credential_that_is_accepted_is_the_cause_of_missing_authentication():
    invalid = finding("a", "negative_data_rejection", 200, "parameter `Authorization` in headers")
    assert len(groups(invalid, finding("b", "ignored_auth"))) == 1


def test_a_broken_schema_is_one_group_in_a_thing_and_in_a_list_of_them():
    text = "At {}: null is not an integer\n\nSchema at /components/schemas/Job/properties/seed:\n\n{{}}"
    one = attrs.evolve(finding("a", signature="seed/type"), message=text.format("/seed"))
    listed = attrs.evolve(finding("b", signature="data/*/seed/type"), message=text.format("/data/0/seed"))
    assert len(groups(one, listed)) == 1


def test_server_errors_with_the_same_words_are_one_group_and_others_another():
    same = [crash("a", '{"error": "no row 17 for file-9xY"}'), crash("b", '{"error": "no row 4 for file-1aB"}')]
    other = crash("a", "Traceback (most recent call last):\n  File x\nKeyError: 'model'\n")
    assert sorted(group.operations for group in groups(*same, other)) == [("a",), ("a", "b")]


def test_the_shortest_way_to_see_it_is_shown():
    (group,) = groups(finding("a", step="long long"), finding("b", step="x"))
    assert group.simplest.steps == ("curl x",)


def test_what_is_waived_is_not_in_one_group_with_what_is_not():
    known, new = finding("a"), finding("b")
    assert [group.waived for group in groups(known, new, reasons=[known])] == [False, True]


def test_a_group_has_the_same_id_in_every_run():
    assert groups(finding("a"))[0].id == groups(finding("b", step="y"))[0].id
