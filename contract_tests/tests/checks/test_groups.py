"""One cause, one group."""

import attrs
from finetuning_contracts.checks.groups import grouped
from finetuning_contracts.checks.outcomes import Finding


def finding(
    operation="a", check="response_schema_conformance", status=200, signature="id/type", title="Broken", step="x"
):
    return Finding(operation, check, title, "why", "fuzzing", status, "", (f"curl {step}",), signature=signature)


def groups(*findings):
    return grouped(findings, {one.kind: 2 for one in findings})


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


def test_credentials_that_are_refused_otherwise_than_documented_are_not_called_accepted():
    refused, accepted = (finding(check="ignored_auth", status=status) for status in (400, 200))
    assert len(groups(refused, accepted)) == 2


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


def test_a_group_has_the_same_id_in_every_run():
    assert groups(finding("a"))[0].id == groups(finding("b", step="y"))[0].id


def accepted(signature, operation="a"):
    return attrs.evolve(finding(operation, "negative_data_rejection", 200, signature), invalid_request=True)


def test_a_property_in_which_mistakes_pass_is_one_group_however_it_was_broken():
    signatures = (
        "in body - seed: Incorrect type",
        "in body - seed -> x: …",
        "in body - violates … at /properties/seed (…)",
    )
    (group,) = groups(*map(accepted, signatures))
    assert group.cases == 6
    in_query = accepted("parameter `limit` in query - limit: Value smaller than minimum")
    assert len(groups(accepted(signatures[0]), in_query)) == 2


def test_one_accepted_mistake_is_part_of_the_group_of_an_operation_that_looks_at_nothing():
    (one,) = groups(accepted("in body - seed: Incorrect type"))
    ways = ("Incorrect type", "Value greater than maximum", "Invalid enum value", "String larger than maxLength")
    (all_of_them,) = groups(*(accepted(f"in body - part{n}: {way}") for n, way in enumerate(ways)))
    assert one.wider == (all_of_them.id,)
    assert all_of_them.wider == ()


def test_a_valid_request_refused_for_two_parameters_is_two_groups():
    refusals = [finding(check="positive_data_acceptance", status=400, signature=name) for name in ("limit", "purpose")]
    assert len(groups(*refusals)) == 2


def broken(operation, check, message="why", status=None):
    return Finding(operation, check, "Broken", message, "scenarios", status, "", ("curl x",))


ABOUT = {"create_file": frozenset({"files"}), "list_files": frozenset({"files"}), "list_jobs": frozenset({"jobs"})}


def led(*findings):
    return grouped(findings, {}, ABOUT)


def test_what_follows_from_a_cause_at_the_same_resource_stands_beneath_it_and_is_not_lost():
    missing, one = broken("list_files", "listed_at_once"), broken("create_file", "one_create_makes_one")
    (group,) = led(one, missing)
    assert (group.findings, group.consequences) == ((missing,), (one,))
    assert group.all == (missing, one)


def test_the_same_at_another_resource_is_a_cause_of_its_own():
    assert len(led(broken("list_jobs", "listed_at_once"), broken("create_file", "one_create_makes_one"))) == 2


def test_what_follows_from_a_consequence_follows_from_its_cause():
    repeated, missing = broken("create_file", "id_is_new"), broken("list_files", "listed_at_once")
    total = broken("list_files", "total_true")
    (group,) = led(total, missing, repeated)
    assert set(group.consequences) == {missing, total}


def test_rules_that_have_nothing_to_do_with_each_other_stay_apart():
    assert len(led(broken("list_files", "limit_respected"), broken("list_files", "in_order"))) == 2


def test_a_rule_that_was_seen_by_chance_and_by_plan_is_one_group():
    assert len(led(broken("list_files", "limit_respected", status=200), broken("list_files", "limit_respected"))) == 1


def test_what_is_read_from_a_broken_property_follows_from_that_it_is_broken():
    text = finding("list_files", signature="data/*/created_at/type")
    time, size = (
        broken("list_files", check, f"/{name} is wrong")
        for check, name in (("times_in_unit", "created_at"), ("size_true", "bytes"))
    )
    assert sorted(len(group.consequences) for group in led(text, time, size)) == [0, 1]


def test_types_that_are_wrong_in_many_properties_are_one_mistake_and_in_two_are_two():
    assert len(groups(*(finding(signature=f"{name}/type") for name in ("id", "model")))) == 2
    assert len(groups(*(finding(signature=f"{name}/type") for name in ("id", "model", "seed")))) == 1
