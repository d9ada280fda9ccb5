"""Pages of other origins."""

import httpx
from finetuning_contracts.mock import serve

PAGE = "http://localhost:3000"


def test_a_page_of_a_named_origin_may_ask_and_read():
    with serve("openai", cors=[PAGE]) as server:
        asked = httpx.options(
            f"{server.url}/fine_tuning/jobs",
            headers={
                "origin": PAGE,
                "access-control-request-method": "POST",
                "access-control-request-headers": "authorization,content-type",
            },
            trust_env=False,
        )
        assert asked.status_code == 200
        assert asked.headers["access-control-allow-origin"] == PAGE
        assert "authorization" in asked.headers["access-control-allow-headers"]
        answer = httpx.get(f"{server.url}/files", headers={"origin": PAGE}, trust_env=False)
        assert answer.headers["access-control-allow-origin"] == PAGE


def test_a_page_of_another_origin_may_not():
    with serve("openai", cors=[PAGE]) as server:
        answer = httpx.get(f"{server.url}/files", headers={"origin": "http://other.test"}, trust_env=False)
        assert "access-control-allow-origin" not in answer.headers


def test_where_nobody_asked_for_it_no_page_may():
    with serve("openai") as server:
        answer = httpx.get(f"{server.url}/files", headers={"origin": PAGE}, trust_env=False)
        assert not [name for name in answer.headers if name.startswith("access-control")]
