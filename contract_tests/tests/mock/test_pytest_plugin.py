"""The fixtures that tests of applications get, as such tests use them."""

import subprocess
import sys

import pytest


@pytest.fixture
def run(pytester):
    def run(text):
        pytester.makepyfile(text)
        return pytester.runpytest_subprocess("-q", "-p", "no:cacheprovider", "--strict-markers")

    return run


def test_each_test_has_an_empty_server_of_its_own(run):
    result = run(
        """
        import pytest
        from finetuning_clients import openai

        @pytest.mark.parametrize("turn", [1, 2])
        def test_upload(openai_mock, turn):
            with openai.Client(base_url=openai_mock.url, api_key="any") as client:
                client.files.create(file=("a.jsonl", b"{}"), purpose="batch")
                assert len(list(client.files.list())) == 1
            (entry,) = openai_mock.requests.where(method="POST")
            assert entry.status == 200
        """
    )
    result.assert_outcomes(passed=2)


def test_every_provider_has_its_fixture_and_one_for_the_session(run):
    result = run(
        """
        import urllib.request

        def test_health(openai_mock, portkey_mock, fireworks_mock, dataherald_mock, openai_mock_session,
                        portkey_mock_session, fireworks_mock_session, dataherald_mock_session):
            urls = {mock.url for mock in (openai_mock, portkey_mock, fireworks_mock, dataherald_mock, openai_mock_session,
                                          portkey_mock_session, fireworks_mock_session, dataherald_mock_session)}
            assert len(urls) == 8
        """
    )
    result.assert_outcomes(passed=1)


def test_a_marker_says_what_is_served_and_how(run):
    result = run(
        """
        import pytest
        from finetuning_clients import openai, fireworks
        from finetuning_runtime import APIStatusError

        @pytest.mark.finetuning_mock("fireworks", keys=["right"])
        def test_key(finetuning_mock):
            client = fireworks.Client(base_url=finetuning_mock.url, api_key="wrong", account_id="mine")
            with pytest.raises(APIStatusError):
                client.datasets.list().data

        @pytest.mark.finetuning_mock(clock="immediate", faults=["list-empty:count=1"])
        def test_options(openai_mock):
            assert openai_mock.clock.mode == "immediate"
            assert openai_mock.faults.active()[0]["name"] == "list-empty"

        def test_without(finetuning_mock):
            pass
        """
    )
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*say what to serve*"])


def test_time_is_in_the_hands_of_the_test(run):
    result = run(
        """
        from finetuning_clients import openai
        from finetuning_contracts.training_files import chat_examples

        def test_job(openai_mock, monkeypatch):
            for name, value in openai_mock.environment.items():
                monkeypatch.setenv(name, value)
            with openai.Client() as client:
                file = client.files.create(file=("a.jsonl", chat_examples(12)), purpose="fine-tune")
                job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
                openai_mock.advance(3600)
                assert client.fine_tuning.jobs.retrieve(job.id).status == "succeeded"
            assert openai_mock.requests.only(operation="create_fine_tuning_job").json["training_file"] == file.id
        """
    )
    result.assert_outcomes(passed=1)


def test_an_assertion_on_the_journal_says_what_there_was(start, connect):
    server = start("openai")
    client = connect(server)
    client.get("/files")
    client.get("/fine_tuning/jobs")
    with pytest.raises(
        AssertionError, match=r"one request is expected with method='GET'; there are 2: GET /files 200, GET /"
    ):
        server.requests.only(method="GET")


def test_nothing_heavy_is_imported_when_pytest_starts():
    code = "import finetuning_contracts.pytest_plugin, sys; print([m for m in sys.modules if m in {'starlette', 'uvicorn', 'yaml'}])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
