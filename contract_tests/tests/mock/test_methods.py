"""What every server says to methods and paths that its spec does not have."""

import httpx
import pytest

PATHS = {
    "openai": ("/files", "GET, POST"),
    "portkey": ("/files", "GET, POST"),
    "fireworks": ("/v1/accounts/acme/datasets/chats:upload", "POST"),
    "dataherald": ("/api/v1/finetunings/65a1f00d00000000000000f1", "GET, PUT, DELETE"),
}


def allowed(answer):
    return {method.strip() for method in answer.headers["allow"].split(",")}


@pytest.fixture(params=PATHS)
def address(request, start):
    path, methods = PATHS[request.param]
    return start(request.param).url.rstrip("/") + path, set(methods.split(", "))


@pytest.mark.parametrize("method", ["TRACE", "QUERY", "PATCH", "HEAD", "PROPFIND"])
def test_an_undeclared_method_is_not_allowed_and_told_which_are(address, method):
    url, methods = address
    answer = httpx.request(method, url, trust_env=False)
    assert answer.status_code == 405
    assert allowed(answer) == methods
    assert answer.headers["content-type"] == "application/json"


def test_options_names_the_same_methods(address):
    url, methods = address
    answer = httpx.options(url, trust_env=False)
    assert answer.status_code == 204
    assert allowed(answer) == methods


@pytest.mark.parametrize(
    ("provider", "body"),
    [
        ("openai", {"type": "invalid_request_error", "param": None, "code": None}),
        ("fireworks", {"code": 5, "message": "Not Found"}),
        ("dataherald", {"detail": "Not Found"}),
    ],
)
def test_an_unknown_path_is_not_found_in_the_providers_words(start, connect, provider, body):
    answer = connect(start(provider)).get("/nowhere/at/all")
    assert answer.status_code == 404
    found = answer.json()
    assert body.items() <= found.get("error", found).items()


def test_openai_names_the_unknown_path(start, connect):
    answer = connect(start("openai")).get("/nowhere")
    assert answer.json()["error"]["message"] == "Invalid URL (GET /v1/nowhere)"
