"""Which rules cannot apply to an operation, so that what was not tried stands out."""

import pytest
from finetuning_contracts.checks.applying import Applying
from finetuning_specs import load_spec

OPENAI, FIREWORKS, DATAHERALD = (load_spec(name) for name in ("openai", "fireworks", "dataherald"))


@pytest.mark.parametrize(
    ("spec", "operation", "check", "applies"),
    [
        (OPENAI, "download_file", "use_after_free", True),
        (OPENAI, "retrieve_file", "use_after_free", True),
        (OPENAI, "list_files", "use_after_free", False),
        (OPENAI, "retrieve_fine_tuning_job", "use_after_free", False),
        (OPENAI, "retrieve_file", "ensure_resource_availability", True),
        (OPENAI, "create_file", "ensure_resource_availability", False),
        (OPENAI, "run_grader", "ensure_resource_availability", False),
        (OPENAI, "retrieve_file", "what_was_asked_for", True),
        (OPENAI, "download_file", "what_was_asked_for", False),
        (FIREWORKS, "delete_dataset", "what_was_asked_for", False),
        (OPENAI, "retrieve_file", "negative_data_rejection", True),
        (DATAHERALD, "get_finetuning", "negative_data_rejection", False),
        (DATAHERALD, "create_finetuning", "negative_data_rejection", True),
        (OPENAI, "delete_model", "deletion_says_so", True),
        (OPENAI, "rotate_webhook_endpoint_secret", "unknown_refused", True),
        (OPENAI, "list_files", "unknown_refused", False),
    ],
)
def test_a_rule_applies_where_an_operation_has_something_to_check(spec, operation, check, applies):
    assert Applying(spec).applies(operation, check) is applies
