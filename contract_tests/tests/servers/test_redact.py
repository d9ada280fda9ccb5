import pytest
from finetuning_contracts.servers.redact import redact


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
