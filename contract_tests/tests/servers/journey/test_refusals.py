import pytest
from finetuning_contracts.servers.journey.refusals import (
    ANOTHER_BEHIND_THE_GATEWAY,
    OPENAI,
    OPENAI_BEHIND_THE_GATEWAY,
)
from finetuning_contracts.servers.journey.steps import UnexpectedResponseError

ERROR = {"message": "no such job", "type": "invalid_request_error", "param": None, "code": None}
REWRITTEN = {"error": {**ERROR, "message": "openai error: no such job"}, "provider": "openai"}


def test_openais_error_has_all_its_keys():
    assert OPENAI.message("retrieve_fine_tuning_job", {"error": ERROR}) == "no such job"
    with pytest.raises(UnexpectedResponseError, match="the error has no param and no code"):
        OPENAI.message("retrieve_fine_tuning_job", {"error": {"message": "no", "type": "?"}})


@pytest.mark.parametrize("message", [None, 7, {}])
def test_a_message_is_a_text(message):
    with pytest.raises(UnexpectedResponseError, match="the message is "):
        OPENAI.message("retrieve_fine_tuning_job", {"error": {**ERROR, "message": message}})


def test_the_gateway_rewrites_most_refusals():
    read = OPENAI_BEHIND_THE_GATEWAY.message
    assert read("retrieve_fine_tuning_job", REWRITTEN) == "openai error: no such job"
    with pytest.raises(UnexpectedResponseError, match="provider is None"):
        read("retrieve_fine_tuning_job", {"error": ERROR})
    with pytest.raises(UnexpectedResponseError, match="the message has no prefix"):
        read("retrieve_fine_tuning_job", {"error": ERROR, "provider": "openai"})


@pytest.mark.parametrize("operation", ["cancel_fine_tuning_job", "list_paginated_fine_tuning_jobs"])
def test_the_gateway_passes_some_refusals_on_as_they_are(operation):
    read = OPENAI_BEHIND_THE_GATEWAY.message
    assert read(operation, {"error": ERROR}) == "no such job"
    with pytest.raises(UnexpectedResponseError, match="the message has a prefix"):
        read(operation, REWRITTEN)


def test_of_another_provider_the_gateway_shows_an_error_with_a_message():
    read = ANOTHER_BEHIND_THE_GATEWAY.message
    assert read("delete_file", {"error": {"message": "no"}}) == "no"
    with pytest.raises(UnexpectedResponseError, match=r"the body is \{\}, without an error"):
        read("delete_file", {})


def test_the_gateway_refuses_in_its_own_words_who_names_no_provider():
    read = ANOTHER_BEHIND_THE_GATEWAY.no_credentials_message
    assert read({"status": "failure", "message": "a header is required"}) == "a header is required"
    with pytest.raises(UnexpectedResponseError, match="status is 'success'"):
        read({"status": "success", "message": ""})
