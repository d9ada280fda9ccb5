"""What a base URL must be, and what becomes of the user name and password in it."""

import base64

import httpx
import pytest
from finetuning_runtime._errors.exceptions import ConfigurationError
from finetuning_runtime._http.base_url import base_address


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("https://api.example/v1", "https://api.example/v1"),
        (" https://api.example/v1//\n", "https://api.example/v1"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1"),
        ("https://api.example.:65535", "https://api.example.:65535"),
        (f"https://{'a' * 63}.example", f"https://{'a' * 63}.example"),
        ("HTTPS://API.example/v1", "HTTPS://API.example/v1"),
        ("https://api.example/v1/accounts/a@b", "https://api.example/v1/accounts/a@b"),
        (httpx.URL("https://api.example/v1/"), "https://api.example/v1"),
    ],
)
def test_white_space_around_and_a_slash_at_the_end_do_not_count(given, url):
    assert base_address(given, "base_url") == (url, None)


@pytest.mark.parametrize(
    ("userinfo", "login"),
    [
        ("me:pass-word", b"me:pass-word"),
        ("me", b"me:"),
        ("me:p%40ss%3Aw", b"me:p@ss:w"),
        (":key", b":key"),
        ("m%C3%BC:x", "mü:x".encode()),
    ],
)
def test_user_name_and_password_become_a_header_and_leave_the_url(userinfo, login):
    address = base_address(f"https://{userinfo}@api.example:8443/v1/@x", "base_url")
    assert address.url == "https://api.example:8443/v1/@x"
    assert address.login == "Basic " + base64.b64encode(login).decode()
    assert address.login not in repr(address)


@pytest.mark.parametrize(
    "given",
    [
        "", "api.example/v1", "ftp://api.example", "https://", "https:///v1", "//api.example", "5", "https://api.example:port",
        "https://api.example/v1?key=sk-secret", "https://api.example/v1#sk-secret", "https://user:sk-secret@", "unix:/sk-secret",
        "https://sk-secret\x00.example", "javascript:sk-secret", "https://sk-secret..example", "https://api.example:65536",
        f"https://sk-secret{'a' * 63}.example", "http://.example",
    ],
)  # fmt: skip
def test_what_is_no_address_of_an_api_is_refused_without_showing_it(given):
    with pytest.raises(ConfigurationError, match=r"^the environment variable X_BASE_URL (is not|must)") as caught:
        base_address(given, "the environment variable X_BASE_URL")
    assert "sk-secret" not in repr(caught.value)
    assert caught.value.__context__ is None or caught.value.__suppress_context__
