"""The body of an error, as each vendor's SDK gives it."""

import httpx
import pytest
from finetuning_clients import dataherald, fireworks, openai, portkey

ENVELOPE = {"error": {"message": "no", "type": "t", "param": None, "code": "c"}}
BARE = {"code": 5, "message": "no", "details": []}


def error_of(package, body, **keys):
    transport = httpx.MockTransport(lambda _: httpx.Response(400, json=body))
    client = package.Client(**({} if package is dataherald else {"api_key": "k"}), transport=transport, **keys)
    with pytest.raises(package.BadRequestError) as caught:
        client.request("GET", "/x")
    return caught.value


@pytest.mark.parametrize("given", [(openai, {}), (portkey, {"virtual_key": "v"})], ids=["openai", "portkey"])
def test_openai_s_and_portkey_s_give_what_is_in_the_envelope(given):
    package, keys = given
    error = error_of(package, ENVELOPE, **keys)
    assert error.body == ENVELOPE["error"]
    assert (error.body["message"], error.code, error.detail) == ("no", "c", "no")
    assert error.response.json() == ENVELOPE
    assert error_of(package, {"error": "no"}, **keys).body == "no"
    assert error_of(package, BARE, **keys).body == BARE
    assert error_of(package, ["no"], **keys).body == ["no"]


@pytest.mark.parametrize("given", [(fireworks, {"account_id": "a"}), (dataherald, {})], ids=["fireworks", "dataherald"])
def test_the_others_give_the_whole(given):
    package, keys = given
    assert error_of(package, BARE, **keys).body == BARE
    assert error_of(package, ENVELOPE, **keys).body == ENVELOPE
