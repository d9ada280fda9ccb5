"""Credentials appear nowhere."""

import html
import json
import re
import shlex
import time
from base64 import b64encode, encodebytes, urlsafe_b64encode
from urllib.parse import quote, quote_plus

import pytest
from finetuning_contracts.redaction import Redactor, redact, without_arguments, without_headers
from finetuning_runtime._errors.redaction import HIDDEN
from finetuning_specs import load_spec

from contract_tests.tests.checks.tiny_server import HEADERS, tiny_spec


def test_a_credential_is_masked_with_and_without_its_scheme():
    redactor = Redactor.of(tiny_spec(), {"Authorization": "Bearer abc-123-def"})
    assert redactor("Authorization: Bearer abc-123-def; key abc-123-def") == f"Authorization: {HIDDEN}; key {HIDDEN}"


def test_of_two_credentials_the_longer_is_masked_first():
    redactor = Redactor.of(tiny_spec(), {"A-Key": "secret", "B-Key": "secret-and-more"})
    assert redactor("secret-and-more secret") == f"{HIDDEN} {HIDDEN}"


def test_a_password_in_the_address_is_masked():
    redactor = Redactor.of(tiny_spec(), {}, "http://user:hunter22@host/v1")
    assert redactor("cannot reach http://user:hunter22@host/v1") == f"cannot reach http://{HIDDEN}@host/v1"


def test_the_spec_and_the_names_of_given_headers_say_what_is_secret():
    assert {"authorization", "x-tenant-key", "x-mine-token"} <= set(
        Redactor.of(tiny_spec(), {"X-Mine-Token": "value-9"}).names
    )


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


KEYS = ["canary-5kLmW8-Zq", "qu\"ote-9\\back'slash/9", "user name+plus&<amp>9"]


def _twice(text):
    return json.dumps(json.dumps(text))


def _every_character(form):
    return lambda text: "".join(form.format(ord(character)) for character in text)


SPELLINGS = {
    "plain": str,
    "JSON": json.dumps,
    "JSON in JSON": _twice,
    "JSON in JSON in JSON": lambda text: json.dumps(_twice(text)),
    "JSON with escaped slashes": lambda text: json.dumps(text).replace("/", r"\/"),
    "JSON, all escaped": _every_character(r"\u{:04x}"),
    "JSON, all escaped, upper case": _every_character(r"\u{:04X}"),
    "percent": lambda text: quote(text, safe=""),
    "percent, lower case": lambda text: re.sub("%..", lambda m: m[0].lower(), quote(text, safe="")),
    "percent, all": _every_character("%{:02X}"),
    "percent, twice": lambda text: quote(quote(text, safe=""), safe=""),
    "form": quote_plus,
    "HTML": html.escape,
    "HTML, numbers": _every_character("&#{};"),
    "HTML, hexadecimal": _every_character("&#x{:X};"),
    "HTML, twice": lambda text: html.escape(html.escape(text)),
    "repr": repr,
    "repr of repr": lambda text: repr(repr(text)),
    "repr of bytes": lambda text: repr(text.encode()),
    "word of a shell": shlex.quote,
    "octal": _every_character(r"\{:03o}"),
    "Base64": lambda text: b64encode(text.encode()).decode(),
    "Base64 without padding": lambda text: b64encode(text.encode()).decode().rstrip("="),
    "Base64 for addresses": lambda text: urlsafe_b64encode(text.encode()).decode(),
    "Base64 of user and password": lambda text: b64encode(f"user:{text}".encode()).decode(),
    "Base64 in the middle of something": lambda text: b64encode(f'{{"a": "{text}", "b": 1}}'.encode()).decode(),
    "Base64 in lines": lambda text: encodebytes(f"{'x' * 50}{text}".encode()).decode(),
    "Base64 in an address": lambda text: quote(b64encode(text.encode()).decode(), safe=""),
}


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("spell", SPELLINGS.values(), ids=SPELLINGS)
def test_a_credential_is_hidden_however_it_is_spelled(spell, key):
    redactor = Redactor.of(tiny_spec(), {"Authorization": f"Bearer {key}"})
    shown = redactor(f"before {spell(key)} after")
    assert HIDDEN in shown
    assert not re.search(r"[A-Za-z0-9]{3}", shown.replace("before ", "").replace(" after", "").replace(HIDDEN, "")), (
        shown
    )


@pytest.mark.parametrize(
    ("headers", "secrets"),
    [
        ({"Authorization": f"Basic {b64encode(b'user:hunter-22').decode()}"}, ["user:hunter-22", "hunter-22"]),
        ({"Authorization": f"Basic {b64encode(b'only-a-key-7:').decode()}"}, ["only-a-key-7"]),
        ({"Cookie": "session=abc-123-def; theme=dark-blue"}, ["abc-123-def"]),
        (
            {
                "x-portkey-config": '{"provider": "openai", "targets": [{"api_key": "leaf-1234"}, {"token": "leaf-5678"}]}'
            },
            ["leaf-1234", "leaf-5678"],
        ),
        ({"X-Upstream": "https://me:pass-word-9@host/?sig=abcdefgh"}, ["me:pass-word-9", "abcdefgh"]),
    ],
)
def test_the_parts_of_a_credential_are_secret_too(headers, secrets):
    redactor = Redactor.of(tiny_spec(), headers)
    for secret in [*headers.values(), *secrets]:
        if not secret.startswith("https"):
            assert redactor(f"<{secret}>") == f"<{HIDDEN}>"


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Env": "files-and-more"},
        {"Authorization": "file"},
        {"x-portkey-provider": "openai", "x-portkey-custom-host": "http://127.0.0.1:8000/v1"},
        {"X-Api-Version": "2024-10-21"},
    ],
)
def test_what_is_no_credential_is_shown(headers):
    redactor = Redactor.of(load_spec("portkey"), headers)
    for value in headers.values():
        assert redactor(f"list_{value}") == f"list_{value}"


def test_an_excerpt_does_not_end_within_a_credential():
    redactor = Redactor.of(tiny_spec(), {"Authorization": "Bearer canary-5kLmW8-Zq"})
    for before in range(60):
        text = "." * before + "canary-5kLmW8-Zq " * 40
        shown = redactor.excerpt(text.encode(), 50)
        assert len(shown) <= 52
        assert "can" not in shown, shown
    assert redactor.excerpt(b"short", 50) == "short"
    assert redactor.excerpt("x" * 51, 50) == "x" * 50 + " …"


@pytest.mark.parametrize("as_given", [str, str.encode])
def test_the_line_at_the_end_of_a_long_traceback_is_kept(as_given):
    redactor = Redactor.of(tiny_spec(), {"Authorization": "Bearer canary-5kLmW8-Zq"})
    traceback = "Traceback (most recent call last):\n" + '  File "app.py", line 7\n' * 900 + "KeyError: 'model'\n"
    shown = redactor.both_ends(as_given(traceback), 400)
    assert shown.startswith("Traceback")
    assert shown.endswith("KeyError: 'model'\n")
    assert len(shown) < 420
    assert redactor.both_ends(as_given("short"), 400) == "short"


def test_neither_end_of_a_text_has_a_part_of_a_credential():
    key = "canary-5kLmW8-Zq"
    redactor = Redactor.of(tiny_spec(), {"Authorization": f"Bearer {key}"})
    for before in range(60):
        for size in (0, 40, 400, 4000):
            shown = redactor.both_ends("x" * before + key + "y" * size + key + "z" * before, 40)
            assert not [part for part in ("canary-", "5kLmW8", "W8-Zq") if part in shown], (before, size, shown)


def test_a_long_text_is_redacted_in_no_time():
    redactor = Redactor.of(tiny_spec(), {"Authorization": "Bearer " + "canary-5kLmW8-Zq" * 10})
    began = time.process_time()
    redactor(("abc%22" * 100 + "\\\\\\" * 100 + "c" * 400) * 100)
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    ("message", "arguments", "shown"),
    [
        ("unknown provider 'X-Key: abcdef7'", ["X-Key: abcdef7"], "unknown provider 'X-Key: [redacted]'"),
        ("unknown provider 'sk-abcdefgh12'", ["sk-abcdefgh12"], "unknown provider '[redacted]'"),
        ("unknown provider 'opena'", ["opena"], "unknown provider 'opena'"),
    ],
)
def test_a_header_among_the_arguments_is_not_repeated(message, arguments, shown):
    assert without_headers(message, arguments) == shown


def test_no_argument_that_may_be_a_credential_is_repeated():
    message = 'Invalid value for --seed: unable to convert "secretword" into int. --header x1'
    arguments = ["check", "--seed", "secretword", "--header", "x1"]
    assert without_arguments(message, arguments) == message.replace("secretword", HIDDEN)
    assert HIDDEN in without_arguments("unable to convert secretword", ["--seed=secretword"])
