"""What must not be seen: keys, signatures, passwords."""

import httpx
import pytest
from finetuning_runtime._errors.redaction import (
    HIDDEN,
    redacted_answer,
    redacted_headers,
    redacted_query,
    shown,
    without_secrets,
)

KEY = "sk-verysecretkey123"
REQUEST = httpx.Request("GET", "https://api.example/v1/jobs", headers={"authorization": f"Bearer {KEY}"})


@pytest.mark.parametrize(
    "name",
    [
        "Authorization", "Proxy-Authorization", "Cookie", "x-portkey-api-key", "x-portkey-virtual-key", "x-portkey-config",
        "x-portkey-provider", "x-portkey-custom-host", "x-portkey-aws-session-token", "x-portkey-vertex-service-account-json",
        "X-API-Key", "Idempotency-Key", "x-my-gateway", "x",
    ],
)  # fmt: skip
def test_a_header_of_a_request_is_hidden_unless_it_is_known_to_hold_no_secret(name):
    assert redacted_headers(httpx.Headers({name: KEY})) == {name.lower(): HIDDEN}


def test_usual_headers_and_those_that_are_known_are_shown():
    headers = httpx.Headers({"Accept": "*/*", "User-Agent": "us", "Content-Type": "a/b", "OpenAI-Project": "p-1"})
    assert redacted_headers(headers, {"openai-project"}) == dict(headers.items())


@pytest.mark.parametrize("name", ["set-cookie", "x-api-key", "x-amz-security-token", "authorization", "x-session-id"])
def test_a_header_of_a_response_is_hidden_if_its_name_says_so(name):
    assert redacted_answer(httpx.Response(200, headers={name: "x"}, request=REQUEST)) == {name: HIDDEN}


def test_what_helps_of_a_response_is_shown_and_what_repeats_the_key_is_not():
    headers = {
        "x-request-id": "req-1",
        "x-ratelimit-remaining-tokens": "5",
        "retry-after": "3",
        "x-echo": f"was {KEY}",
        "location": "https://me:pass-word@storage.example/file?X-Goog-Signature=abcdef#token",
    }
    assert redacted_answer(httpx.Response(302, headers=headers, request=REQUEST)) == {
        **headers,
        "x-echo": f"was {HIDDEN}",
        "location": "https://storage.example/file",
    }


@pytest.mark.parametrize(
    ("query", "seen"),
    [
        ("", ""),
        ("?limit=5&after=ftjob-1", "?limit=5&after=ftjob-1"),
        ("?metadata[team]=nlp", "?metadata[team]=nlp"),
        ("?api_key=abc&x=1", f"?api_key={HIDDEN}&x=1"),
        (
            "?sig=abc&X-Amz-Signature=abc&access_token=abc",
            f"?sig={HIDDEN}&X-Amz-Signature={HIDDEN}&access_token={HIDDEN}",
        ),
        ("?x=a%0D%0Ab", "?x=a%0D%0Ab"),
    ],
)
def test_of_a_query_the_secrets_are_hidden_and_nothing_breaks_the_line(query, seen):
    assert redacted_query(httpx.URL(f"https://api.example:8443/v1{query}"), b"api.example:8443") == seen


@pytest.mark.parametrize("home", [b"api.example", b"api.example:8444", b"storage.example", b""])
def test_of_a_query_to_anyone_else_nothing_is_seen(home):
    assert redacted_query(httpx.URL("https://api.example:8443/file?a=b"), home) == f"?{HIDDEN}"


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("https://api.example/v1", "https://api.example/v1"),
        ("https://me:pass@api.example:8443/v1?a=b#c", "https://api.example:8443/v1"),
        ("https://me:p@ss@api.example", "https://api.example"),
        ("//me:pass@api.example/v1", "//api.example/v1"),
        ("/v2/jobs?token=x", "/v2/jobs"),
        ("https://api.example/a@b", "https://api.example/a@b"),
        ("https://api.example/#access_token=x", "https://api.example/"),
        ("", ""),
    ],
)
def test_a_url_is_shown_without_user_password_query_and_fragment(url, seen):
    assert shown(url) == seen


def test_a_text_that_repeats_the_key_is_shown_without_it():
    assert without_secrets(f"Incorrect API key provided: {KEY}.", REQUEST) == f"Incorrect API key provided: {HIDDEN}."
    assert without_secrets(f"Incorrect API key: {KEY[:10]}…", REQUEST) == f"Incorrect API key: {HIDDEN}…"


def test_a_text_that_repeats_a_part_of_a_secret_that_has_several_is_shown_without_it():
    config = '{"provider": "openai", "api_key": "' + KEY + '", "retry": {"attempts": 5}}'
    request = httpx.Request("GET", "https://api.example", headers={"x-portkey-config": config})
    assert KEY not in without_secrets(f"openai refuses {KEY}", request)


def test_words_of_a_sentence_are_no_secrets():
    request = httpx.Request("GET", "https://api.example", headers={"authorization": "Bearer key"})
    assert without_secrets("the key is no Bearer key", request) == "the key is no Bearer key"
