import pytest
from finetuning_specs import load_spec
from finetuning_specs.routing import Router


@pytest.fixture
def fireworks():
    return Router(load_spec("fireworks").operations)


@pytest.fixture
def openai():
    return Router(load_spec("openai").operations)


def test_a_path_finds_its_template_and_gives_up_its_parameters(openai):
    match = openai.match("/fine_tuning/jobs/ftjob-1/cancel")
    assert match.route.template == "/fine_tuning/jobs/{fine_tuning_job_id}/cancel"
    assert match.parameters == {"fine_tuning_job_id": "ftjob-1"}


def test_a_custom_verb_comes_before_an_id_with_a_colon(fireworks):
    match = fireworks.match("/v1/accounts/acme/datasets/chats:upload")
    assert match.route.template.endswith("{dataset_id}:upload")
    assert match.parameters == {"account_id": "acme", "dataset_id": "chats"}


@pytest.mark.parametrize("id", ["chats:burn", "chats:burn:upload", ":upload"])
def test_what_stands_behind_a_colon_and_is_no_verb_is_no_id_either(fireworks, id):
    assert fireworks.match(f"/v1/accounts/acme/datasets/{id}") is None


def test_a_colon_is_part_of_the_id_where_there_are_no_verbs(openai):
    match = openai.match("/models/ft:gpt-4o-mini-2024-07-18:acme:tickets:B7qXk2Yd")
    assert match.parameters["model"] == "ft:gpt-4o-mini-2024-07-18:acme:tickets:B7qXk2Yd"


def test_an_encoded_slash_stays_in_its_segment(openai):
    assert openai.match("/files/a%2Fb").parameters == {"file_id": "a/b"}


@pytest.mark.parametrize("path", ["/files/", "/files/a/b/c", "/file", "/files/%FF", ""])
def test_what_no_template_fits_is_not_found(openai, path):
    assert openai.match(path) is None


def test_the_allow_header_lists_all_methods_of_a_path(openai):
    assert set(openai.match("/files/file-1").route.allow.split(", ")) == {"GET", "DELETE"}
