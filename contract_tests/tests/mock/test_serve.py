import socket

import httpx
import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock import AcceleratedClock, ImmediateClock, serve
from finetuning_contracts.mock.clock import EPOCH
from finetuning_specs import SpecError

from .conftest import create_job, upload


@pytest.mark.parametrize(
    ("provider", "path"), [("openai", "/v1"), ("portkey", "/v1"), ("fireworks", ""), ("dataherald", "")]
)
def test_the_address_has_the_base_path_of_the_spec(start, provider, path):
    assert httpx.URL(start(provider).url).path.rstrip("/") == path


def test_a_server_is_gone_when_its_context_ends(specs):
    with serve(specs("openai")) as server:
        assert httpx.get(server.url + "/files", trust_env=False).status_code == 401
    with pytest.raises(httpx.ConnectError):
        httpx.get(server.url + "/files", trust_env=False)


def test_a_port_in_use_is_named(specs):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with (
            pytest.raises(UsageError, match=f"cannot listen on 127.0.0.1:{port}"),
            serve(specs("openai"), port=port),
        ):
            pass


def test_an_unknown_provider_is_named():
    with pytest.raises(SpecError, match="nobody"), serve("nobody"):
        pass


def test_the_same_seed_and_the_same_requests_give_the_same_bytes(start, connect):
    def play(seed):
        client = connect(start("openai", seed=seed))
        job = create_job(client)
        answers = [client.get("/fine_tuning/jobs"), client.get(f"/fine_tuning/jobs/{job['id']}/events")]
        return [(answer.content, answer.headers.raw) for answer in answers]

    assert play(7) == play(7)
    assert play(7) != play(8)


def test_time_can_be_advanced_over_http(start, connect):
    server = start("openai")
    client = connect(server)
    job = create_job(client)
    advance = str(httpx.URL(server.url).copy_with(path="/__mock__/advance"))
    assert client.post(advance, json={"seconds": 60}).status_code == 200
    assert client.get(f"/fine_tuning/jobs/{job['id']}").json()["status"] == "succeeded"


@pytest.mark.parametrize(
    "seconds", ["-1", '"x"', '"60"', "NaN", "Infinity", "-Infinity", "1e308", "1e400", "true", "null", "[1]"]
)
def test_a_wrong_advance_is_refused_and_does_no_harm(start, connect, seconds):
    server = start("openai")
    client = connect(server)
    advance = str(httpx.URL(server.url).copy_with(path="/__mock__/advance"))
    assert client.post(advance, content=b'{"seconds": %s}' % seconds.encode()).status_code == 400
    assert create_job(client)["created_at"] == EPOCH


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b"{", b"\xff", b"[" * 500 + b"]" * 500])
def test_an_advance_without_seconds_is_refused(start, connect, body):
    server = start("openai")
    advance = str(httpx.URL(server.url).copy_with(path="/__mock__/advance"))
    assert connect(server).post(advance, content=body).status_code == 400


def test_a_reset_forgets_everything(start, connect):
    server = start("openai")
    client = connect(server)
    upload(client)
    client.post(str(httpx.URL(server.url).copy_with(path="/__mock__/reset")))
    assert client.get("/files").json()["data"] == []


def test_after_a_reset_the_same_requests_give_the_same_bytes(start, connect):
    server = start("openai", clock=None)
    client = connect(server)

    def play():
        job = create_job(client)
        server.advance(30)
        answers = [client.get("/fine_tuning/jobs"), client.get(f"/fine_tuning/jobs/{job['id']}/events")]
        client.post(str(httpx.URL(server.url).copy_with(path="/__mock__/reset")))
        return [(answer.content, answer.headers.raw) for answer in answers]

    assert play() == play()


def test_under_an_immediate_clock_the_first_look_sees_the_end(start, connect):
    client = connect(start("openai", clock=ImmediateClock()))
    job = create_job(client)
    assert job["status"] == "validating_files"
    assert client.get(f"/fine_tuning/jobs/{job['id']}").json()["status"] == "succeeded"


def test_by_default_a_job_goes_on_while_it_is_polled(start, connect):
    client = connect(start("openai", clock=None))
    job = create_job(client)
    seen = [client.get(f"/fine_tuning/jobs/{job['id']}").json()["status"] for _ in range(20)]
    assert list(dict.fromkeys(seen)) == ["validating_files", "queued", "running", "succeeded"]


def test_under_an_accelerated_clock_a_job_goes_on_by_itself(start, connect):
    real = iter(range(1000))
    client = connect(start("openai", clock=AcceleratedClock(60, elapsed=lambda: next(real))))
    job = create_job(client)
    assert client.get(f"/fine_tuning/jobs/{job['id']}").json()["status"] == "succeeded"


def test_a_database_file_keeps_the_state(specs, connect, tmp_path):
    path = str(tmp_path / "mock.db")
    with serve(specs("openai"), database=path) as server:
        record = upload(connect(server))
    with serve(specs("openai"), database=path) as server:
        assert connect(server).get(f"/files/{record['id']}").json() == record


def test_a_database_file_in_use_is_refused_in_one_line(specs, tmp_path):
    path = str(tmp_path / "mock.db")
    with (
        serve(specs("openai"), database=path),
        pytest.raises(UsageError, match=r"mock\.db is in use") as refused,
        serve(specs("openai"), database=path),
    ):
        pass
    assert len(str(refused.value).splitlines()) == 1


def test_on_a_database_file_time_goes_on_where_it_stopped(specs, connect, tmp_path):
    path = str(tmp_path / "mock.db")
    with serve(specs("openai"), database=path) as server:
        server.advance(1000)
        before = upload(connect(server))
    with serve(specs("openai"), database=path) as server:
        assert upload(connect(server))["created_at"] > before["created_at"]


def test_a_long_path_is_answered_by_the_api(start, connect):
    answer = connect(start("openai")).get("/files/" + "x" * 60_000)
    assert answer.status_code == 404
    assert answer.json()["error"]["param"] == "id"
