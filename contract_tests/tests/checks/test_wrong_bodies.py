"""Which bodies break the contract, and which missing ones wrong nobody."""

import pytest
from finetuning_contracts.checks.sending.messages import Outgoing
from finetuning_contracts.checks.wrong_bodies import is_wrong
from finetuning_specs import load_spec

JSON = (("content-type", "application/json"),)


@pytest.mark.parametrize(
    ("provider", "operation", "headers", "body", "wrong"),
    [
        ("openai", "create_fine_tuning_job", JSON, b'{"model": "a", "training_file": "b"}', False),
        ("openai", "create_fine_tuning_job", JSON, b'{"model": "a"}', True),
        ("openai", "create_fine_tuning_job", JSON, b"{", True),
        ("openai", "create_fine_tuning_job", (("content-type", "text/plain"),), b"{}", True),
        ("openai", "create_fine_tuning_job", (), b"", True),
        ("fireworks", "cancel_supervised_fine_tuning_job", JSON, b"{}", False),
        ("fireworks", "cancel_supervised_fine_tuning_job", JSON, b'{"force": true}', True),
        ("fireworks", "cancel_supervised_fine_tuning_job", (), b"", False),  # as good as an empty object
    ],
)
def test_a_body_is_wrong_or_not(provider, operation, headers, body, wrong):
    one = load_spec(provider).operation(operation)
    assert is_wrong(one, Outgoing(one.method, "http://127.0.0.1/v1/x", headers, body)) is wrong
