"""How faults are asked for, and which requests get them."""

import httpx
import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock import serve
from finetuning_contracts.mock.faults.setting import Setting


def statuses(client, times, path="/files", **options):
    return [client.get(path, **options).status_code for _ in range(times)]


def test_a_fault_is_written_with_its_options():
    setting = Setting.parse("latency:seconds=0.5,probability=0.1,count=3,operation=list_files")
    assert setting == Setting("latency", 0.1, 3, "list_files", {"seconds": 0.5})


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "a fault needs a name"),
        ("latency:seconds", "'seconds' has no value"),
        ("latency:seconds=nan", "seconds of a fault is a number"),
        ("latency:seconds=-1", "from 0 to 3600"),
        ("latency:speed=1", "unknown option 'speed'"),
        ("latency:probability=1.5", "from 0 to 1"),
        ("latency:probability=x", "is a number"),
        ("latency:count=0", "whole number from 1 on"),
        ("latency:count=1.5", "whole number from 1 on"),
    ],
)
def test_a_fault_that_makes_no_sense_is_refused_in_one_line(text, complaint):
    with pytest.raises(UsageError, match=complaint) as error:
        Setting.parse(text)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("fault", "complaint"),
    [
        ("latencie", "did you mean latency"),
        ("latency:operation=none", "no operation 'none' here"),
        ("qqq", "there is no fault"),
    ],
)
def test_a_fault_that_nothing_can_have_is_refused(specs, fault, complaint):
    with pytest.raises(UsageError, match=complaint), serve(specs("openai"), faults=[fault]):
        pass


def test_a_fault_is_over_after_its_count(start, connect):
    client = connect(start("openai", faults=["server-error:count=2"]))
    assert statuses(client, 4) == [500, 500, 200, 200]


def test_a_fault_holds_for_one_operation_where_it_is_asked_for(start, connect):
    client = connect(start("openai", faults=["server-error:operation=list_files,status=503"]))
    assert statuses(client, 1) + statuses(client, 1, "/fine_tuning/jobs") == [503, 200]


def test_a_flaky_fault_comes_as_often_as_it_is_asked_for_and_at_the_same_requests_again(start, connect):
    def play(seed):
        return statuses(connect(start("openai", faults=["server-error:probability=0.2"], seed=seed)), 200)

    first = play(1)
    assert 20 <= first.count(500) <= 60
    assert first == play(1) != play(2)


def test_a_reset_begins_the_draws_and_the_counts_anew(start, connect):
    server = start("openai", faults=["server-error:probability=0.5,count=5"])
    client = connect(server)
    first = statuses(client, 30)
    server.reset()
    assert statuses(client, 30) == first


def test_a_header_asks_for_a_fault_for_one_request(start, connect):
    client = connect(start("openai"))
    assert statuses(client, 1, headers={"x-mock-fault": "server-error:status=502"}) == [502]
    assert statuses(client, 1) == [200]


def test_a_header_that_asks_for_nothing_known_is_refused_and_nothing_is_done(start, connect):
    server = start("openai")
    answer = connect(server).post("/files", headers={"x-mock-fault": "serverr-error"})
    assert answer.status_code == 400
    assert "did you mean server-error" in answer.text
    assert server.requests[0].operation is None


def test_two_faults_show_together(start, connect):
    client = connect(start("openai", faults=["list-empty", "success-as-202"]))
    assert client.get("/files").status_code == 202


def test_in_a_test_a_fault_can_last_for_a_block(start, connect):
    server = start("openai")
    client = connect(server)
    with server.faults.having("server-error"):
        assert statuses(client, 1) == [500]
        assert server.faults.active()[0]["fired"] == 1
    assert statuses(client, 1) == [200]


def test_the_journal_says_which_request_had_which_fault(start, connect):
    server = start("openai", faults=["server-error:count=1"])
    statuses(connect(server), 2)
    assert [entry.faults for entry in server.requests] == [("server-error",), ()]
    assert len(server.requests.where(fault="server-error")) == 1


def test_a_fault_of_all_providers_counts_them_together():
    with serve("all", faults=["server-error:count=1"]) as server, httpx.Client(trust_env=False) as client:
        found = [client.get(f"{url}/files").status_code for url in server.urls.values()]
    assert found.count(500) == 1


def test_parallel_requests_are_answered_under_faults_too(start, connect):
    from concurrent.futures import ThreadPoolExecutor

    client = connect(start("openai", faults=["metadata-dropped"]))
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: client.get("/files").status_code, range(100)))
    assert found == [200] * 100
