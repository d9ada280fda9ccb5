"""What the contracts mark as a secret is shown by no model."""

import importlib

import pytest
from finetuning_specs import PROVIDERS, load_spec

SECRETS = [
    (provider, name, key)
    for provider in PROVIDERS
    for name, schema in load_spec(provider).schemas.items()
    for key, declared in schema.get("properties", {}).items()
    if declared.get("x-secret")
]


@pytest.mark.parametrize(("provider", "name", "key"), SECRETS)
def test_a_secret_is_masked_in_the_representation_and_given_to_those_who_ask_for_it(provider, name, key):
    model = getattr(importlib.import_module(f"finetuning_clients.{provider}.models"), name)
    value = {key: "opens-nothing-7f3a"}
    read = model.from_dict(value)
    for shown in (repr(read), str(read), f"{[read]}", str(list(read.__rich_repr__()))):
        assert "opens-nothing" not in shown
        assert "[redacted]" in shown
    assert read.to_dict() == value


def test_keys_passwords_and_signed_addresses_are_marked():
    assert {
        ("fireworks", "WandbConfigInput", "apiKey"),
        ("fireworks", "FineTuningJobInput", "wandbApiKey"),
        ("fireworks", "GetDatasetUploadEndpointResponse", "filenameToSignedUrls"),
        ("fireworks", "SupervisedFineTuningJob", "metricsFileSignedUrl"),
        ("dataherald", "SshSettings", "password"),
        ("dataherald", "DatabaseConnection", "connection_uri"),
    } <= set(SECRETS)
