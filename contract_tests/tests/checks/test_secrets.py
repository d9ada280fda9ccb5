"""Credentials appear nowhere."""

from finetuning_contracts.checks.secrets import MASK, Redactor

from contract_tests.tests.checks.tiny_server import HEADERS, tiny_spec


def test_a_credential_is_masked_with_and_without_its_scheme():
    redact = Redactor.of(tiny_spec(), {"Authorization": "Bearer abc-123-def"})
    assert redact("Authorization: Bearer abc-123-def; key abc-123-def") == f"Authorization: {MASK}; key {MASK}"


def test_of_two_credentials_the_longer_is_masked_first():
    redact = Redactor.of(tiny_spec(), {"A": "secret", "B": "secret-and-more"})
    assert redact("secret-and-more secret") == f"{MASK} {MASK}"


def test_a_password_in_the_address_is_masked():
    redact = Redactor.of(tiny_spec(), {}, "http://user:hunter22@host/v1")
    assert redact("cannot reach http://user:hunter22@host/v1") == f"cannot reach http://{MASK}@host/v1"


def test_the_spec_and_the_given_headers_name_what_is_secret():
    assert {"authorization", "x-tenant-key", "x-mine"} <= set(Redactor.of(tiny_spec(), {"X-Mine": "value"}).names)


def test_a_redactor_does_not_show_what_it_hides():
    assert "tiny-secret" not in repr(Redactor.of(tiny_spec(), HEADERS))
