import pytest
from finetuning_contracts.mock.graders import run_grader


def string_check(operation, reference="{{item.answer}}"):
    return {
        "type": "string_check",
        "name": "check",
        "input": "{{ sample.output_text }}",
        "reference": reference,
        "operation": operation,
    }


@pytest.mark.parametrize(
    ("operation", "sample", "reward"),
    [
        ("eq", "Yes", 1.0),
        ("eq", "yes", 0.0),
        ("ne", "no", 1.0),
        ("like", "Oh Yes!", 1.0),
        ("like", "oh yes!", 0.0),
        ("ilike", "oh yes!", 1.0),
    ],
)
def test_a_string_check_compares_the_sample_with_the_item(operation, sample, reward):
    assert run_grader(string_check(operation), {"answer": "Yes"}, sample)["reward"] == reward


def test_a_multi_grader_calculates_from_the_scores_of_its_parts():
    grader = {
        "type": "multi",
        "name": "both",
        "graders": {"exact": string_check("eq"), "loose": string_check("ilike")},
        "calculate_output": "0.25 * exact + loose / 2",
    }
    answer = run_grader(grader, {"answer": "yes"}, "YES")
    assert answer["reward"] == 0.5
    assert answer["sub_rewards"] == {"exact": 0.0, "loose": 1.0}


@pytest.mark.parametrize(
    ("grader", "error"),
    [
        (string_check("eq", "{{item.missing}}"), "invalid_variable_error"),
        ({"type": "python", "name": "p", "source": "..."}, "python_grader_server_error"),
        ({"type": "score_model", "name": "m", "model": "x", "input": []}, "model_grader_server_error"),
        (
            {"type": "multi", "name": "m", "graders": {}, "calculate_output": "open('x')"},
            "formula_parse_error",
        ),
        ({"type": "multi", "name": "m", "graders": {}, "calculate_output": "1/0"}, "formula_parse_error"),
        ({"type": "multi", "name": "m", "graders": [{}], "calculate_output": "1"}, "other_error"),
    ],
)
def test_a_grader_that_cannot_run_says_why(grader, error):
    answer = run_grader(grader, {}, "x")
    assert answer["reward"] == 0.0
    assert [name for name, value in answer["metadata"]["errors"].items() if value] == [error]
