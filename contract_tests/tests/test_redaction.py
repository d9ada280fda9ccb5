"""Credentials appear nowhere."""

import pytest
from finetuning_contracts.redaction import Redactor, redact
from finetuning_runtime._errors.redaction import HIDDEN

from contract_tests.tests.checks.tiny_server import HEADERS, tiny_spec


def test_a_credential_is_masked_with_and_without_its_scheme():
    redactor = Redactor.of(tiny_spec(), {"Authorization": "Bearer abc-123-def"})
    assert redactor("Authorization: Bearer abc-123-def; key abc-123-def") == f"Authorization: {HIDDEN}; key {HIDDEN}"


def test_of_two_credentials_the_longer_is_masked_first():
    redactor = Redactor.of(tiny_spec(), {"A": "secret", "B": "secret-and-more"})
    assert redactor("secret-and-more secret") == f"{HIDDEN} {HIDDEN}"


def test_a_password_in_the_address_is_masked():
    redactor = Redactor.of(tiny_spec(), {}, "http://user:hunter22@host/v1")
    assert redactor("cannot reach http://user:hunter22@host/v1") == f"cannot reach http://{HIDDEN}@host/v1"


def test_the_spec_and_the_given_headers_name_what_is_secret():
    assert {"authorization", "x-tenant-key", "x-mine"} <= set(Redactor.of(tiny_spec(), {"X-Mine": "value"}).names)


def test_a_redactor_does_not_show_what_it_hides():
    assert "tiny-secret" not in repr(Redactor.of(tiny_spec(), HEADERS))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Authorization: Bearer abcdef", "Authorization: Bearer [redacted]"),
        ('{"api_key": "hunter22"}', '{"api_key": "[redacted]"}'),
        ("x-portkey-virtual-key=vk-1234, next", "x-portkey-virtual-key=[redacted], next"),
        ("OPENAI_API_KEY=abc123", "OPENAI_API_KEY=[redacted]"),
        ("from https://user:pass@host/x", "from https://[redacted]@host/x"),
        ("refused sk-proj-abcdefgh", "refused [redacted]"),
    ],
)
def test_what_looks_like_a_credential_is_hidden(text, shown):
    assert redact(text) == shown


def test_a_given_secret_is_hidden_wherever_it_stands():
    assert redact("a-plain-word in a-plain-words", ["a-plain-word"]) == "[redacted] in [redacted]s"


def test_a_secret_that_holds_another_is_hidden_whole():
    assert redact("key-one-long", ["key-one", "key-one-long"]) == "[redacted]"


@pytest.mark.parametrize("text", ["at Server.listen (node:net:123)", "http://127.0.0.1:4010/v1", "api_key is missing"])
def test_other_text_is_left_alone(text):
    assert redact(text) == text


def test_redacting_twice_changes_nothing_more():
    once = redact("Authorization: Bearer abcdef token=abcdef")
    assert redact(once) == once
