"""How many cases of one rule are sent."""

from finetuning_contracts.checks.case_limit import CaseLimit, rule_of

DEEP = "/properties/method/properties/grader/oneOf/1/properties/name/type"
DEEPER = "/properties/method/properties/grader/oneOf/4/properties/graders/items/properties/name/type"


def test_the_same_rule_reached_in_two_ways_is_one_rule():
    assert rule_of(DEEP, "") == rule_of(DEEPER, "") == "name type"


def test_another_keyword_of_the_same_property_is_another_rule():
    assert rule_of(DEEP, "") != rule_of(DEEP.replace("/type", "/minLength"), "")


def test_a_valid_case_is_known_by_the_last_property_that_it_shows():
    text = "Object with valid 'method' value: Object with valid 'grader' value: Enum value"
    assert rule_of(None, text) == "'grader' value: Enum value"
    assert rule_of(None, "Object with only required properties") == "Object with only required properties"


def test_what_goes_over_the_bound_is_counted():
    limit = CaseLimit(2)
    kept = [limit.keeps("create_job", "incorrect_type", place, None) for place in (DEEP, DEEPER, DEEP, DEEP)]
    assert kept == [True, True, False, False]
    assert limit.left_out == {"create_job": 2}


def test_operations_and_kinds_of_cases_are_bounded_apart():
    limit = CaseLimit(1)
    assert limit.keeps("create_job", "incorrect_type", DEEP, None)
    assert limit.keeps("run_grader", "incorrect_type", DEEP, None)
    assert limit.keeps("create_job", "invalid_enum_value", DEEP, None)


def test_without_a_bound_nothing_is_left_out():
    limit = CaseLimit(None)
    assert all(limit.keeps("create_job", "incorrect_type", DEEP, None) for _ in range(100))
    assert not limit.left_out
