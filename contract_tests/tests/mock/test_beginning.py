"""The whole state as JSON: given, taken, gone back to."""

import json

import httpx
import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock import ManualClock, serve

from .conftest import create_job, upload


@pytest.fixture
def control():
    """Call an endpoint of the server itself."""

    def control(server, method, action, **options):
        url = str(httpx.URL(server.url).copy_with(path=f"/__mock__/{action}"))
        return httpx.request(method, url, trust_env=False, **options)

    return control


@pytest.fixture
def written(tmp_path):
    """A state in a file."""

    def written(records, provider="openai", **members):
        path = tmp_path / "state.json"
        path.write_text(json.dumps({"format": 1, "provider": provider, "records": records, **members}))
        return path

    return written


def play_openai(client):
    job = create_job(client, metadata={"team": "nlp"}, suffix="x")
    upload(client, bytes(range(256)))
    upload(client, b"x" * 300_000)
    return f"/fine_tuning/jobs/{job['id']}"


def play_fireworks(client):
    base = "/v1/accounts/acme"
    lines = b'{"messages": [{"role": "user", "content": "Hi"}]}\n' * 10
    client.post(f"{base}/datasets", json={"datasetId": "chats", "dataset": {"userUploaded": {}}})
    client.post(f"{base}/datasets/chats:upload", files={"file": ("chats.jsonl", lines)})
    body = {"dataset": "chats", "baseModel": "accounts/fireworks/models/llama-v3p1-8b-instruct"}
    job = client.post(f"{base}/supervisedFineTuningJobs", json=body).json()
    return f"/v1/{job['name']}"


def play_dataherald(client):
    connection = {"alias": "db", "connection_uri": "postgresql://x", "use_ssh": False}
    id = client.post("/api/v1/database-connections", json=connection).json()["id"]
    golden = {"db_connection_id": id, "prompt_text": "how many?", "sql": "SELECT 1"}
    client.post("/api/v1/golden-sqls", json=[golden] * 10)
    body = {"db_connection_id": id, "alias": "model"}
    return f"/api/v1/finetunings/{client.post('/api/v1/finetunings', json=body).json()['id']}"


PLAYS = {"openai": play_openai, "portkey": play_openai, "fireworks": play_fireworks, "dataherald": play_dataherald}
PORTKEY = {"x-portkey-api-key": "k", "x-portkey-virtual-key": "v"}


def credentials(provider):
    return PORTKEY if provider == "portkey" else {"Authorization": "Bearer k"}


@pytest.mark.parametrize("provider", PLAYS)
@pytest.mark.parametrize("seconds", [0, 3, 60])
def test_what_is_dumped_and_loaded_is_dumped_again_byte_for_byte(start, connect, control, provider, seconds):
    first, second = start(provider), start(provider)
    client, other = (connect(server, **credentials(provider)) for server in (first, second))
    job = PLAYS[provider](client)
    first.advance(seconds)
    client.get(job)
    dumped = control(first, "GET", "state")
    assert control(second, "POST", "state", content=dumped.content).status_code == 200
    assert control(second, "GET", "state").content == dumped.content
    assert other.get(job).content == client.get(job).content


@pytest.mark.parametrize("provider", PLAYS)
def test_a_loaded_server_goes_on_as_the_first_one_would(start, connect, control, provider):
    first, second = start(provider), start(provider)
    client, other = (connect(server, **credentials(provider)) for server in (first, second))
    job = PLAYS[provider](client)
    control(second, "POST", "state", content=control(first, "GET", "state").content)
    for server in (first, second):
        server.advance(60)
    assert other.get(job).content == client.get(job).content
    assert control(second, "GET", "state").content == control(first, "GET", "state").content
    assert [PLAYS[provider](each) for each in (client,)] == [PLAYS[provider](each) for each in (other,)]


def test_reset_goes_back_to_what_was_loaded(start, connect, control, written):
    path = written([{"collection": "files", "id": "file-mine", "fields": {"filename": "a"}, "content": "hello"}])
    server = start("openai", state=path, clock=None)
    client = connect(server)

    def play():
        create_job(client)
        server.advance(60)
        answers = [client.get("/files"), client.get("/fine_tuning/jobs"), client.delete("/files/file-mine")]
        assert client.get("/files/file-mine").status_code == 404
        assert control(server, "POST", "reset").status_code == 200
        assert client.get("/files/file-mine/content").content == b"hello"
        control(server, "POST", "reset")
        return [(answer.content, answer.headers.raw) for answer in answers]

    assert play() == play()


def test_a_fresh_server_goes_back_before_each_request(start, connect, written):
    path = written([{"collection": "files", "id": "file-mine", "fields": {"filename": "a"}}])
    client = connect(start("openai", state=path, fresh=True, clock=None))
    for _ in range(2):
        assert client.delete("/files/file-mine").json()["deleted"] is True
    assert upload(client) == upload(client)


def test_any_id_and_any_state_of_a_job_can_be_loaded(start, connect, written):
    jobs = [
        {"collection": "fine_tuning.jobs", "id": f"my {status}", "fields": {"status": status, "model": "m"}}
        for status in ("validating_files", "queued", "running", "succeeded", "failed", "cancelled")
    ]
    client = connect(start("openai", state=written(jobs)))
    for job in jobs:
        found = client.get(f"/fine_tuning/jobs/{job['id']}").json()
        assert (found["status"], found["model"], found["object"]) == (job["fields"]["status"], "m", "fine_tuning.job")


def test_what_has_no_tenant_is_part_of_every_tenants_own_world(start, connect, written):
    path = written([{"collection": "files", "id": "file-mine", "fields": {}, "content": "x"}])
    server = start("openai", state=path)
    one, other = connect(server, key="one"), connect(server, key="other")
    assert one.delete("/files/file-mine").status_code == 200
    assert one.get("/files/file-mine").status_code == 404
    assert other.get("/files/file-mine/content").content == b"x"


def test_content_can_be_text_or_base64(start, connect, written):
    records = [
        {"collection": "files", "id": "a", "fields": {}, "content": "é"},
        {"collection": "files", "id": "b", "fields": {}, "content": {"base64": "AP8="}},
    ]
    client = connect(start("openai", state=written(records)))
    assert client.get("/files/a/content").content == "é".encode()
    assert client.get("/files/b/content").content == b"\x00\xff"


def of_files(*files):
    """A state with these records of files."""
    records = ", ".join(f'{{"collection": "files", {file}}}' for file in files)
    return f'{{"format": 1, "provider": "openai", "records": [{records}]}}'.encode()


@pytest.mark.parametrize(
    ("state", "line"),
    [
        (b"", "it is not valid JSON"),
        (b"\xff", "it is not valid JSON"),
        (b"[" * 2000, "it is not valid JSON"),
        (b"[]", "Expected `object`, got `array`"),
        (b'{"format": 1}', "required field `provider`"),
        (b'{"format": 99, "provider": "openai", "surprise": 1}', "a newer version wrote it"),
        (b'{"format": 0, "provider": "openai"}', "`$.format`"),
        (b'{"format": 1, "provider": "fireworks"}', "the state of 'fireworks', not of 'openai'"),
        (b'{"format": 1, "provider": "openai", "surprise": 1}', "surprise"),
        (b'{"format": 1, "provider": "openai", "clock": 1e300}', "`$.clock`"),
        (of_files('"fields": {}'), "`$.records[0]`"),
        (of_files('"id": 7'), "`$.records[0].id`"),
        (of_files('"id": "a"'), "`document` or `fields`"),
        (of_files('"id": "a", "fields": {}, "content": {"base64": "*"}'), "`$.records[0].content.base64`"),
        (
            of_files('"id": "a", "fields": {}', '"id": "a", "fields": {}'),
            "`$.records[1]`: another record has the same id",
        ),
        (
            of_files('"id": "a", "fields": {"status": "done"}').replace(b"files", b"fine_tuning.jobs"),
            "`$.records[0]`: 'done' is no state of fine_tuning.jobs: choose one of validating_files",
        ),
    ],
)
def test_a_bad_state_is_refused_in_one_line_that_names_the_place(start, connect, control, tmp_path, state, line):
    path = tmp_path / "state.json"
    path.write_bytes(state)
    with pytest.raises(UsageError) as refused:
        start("openai", state=path)
    assert str(refused.value).startswith(f"{path}: ")
    assert line in str(refused.value)
    assert len(str(refused.value).splitlines()) == 1
    server = start("openai")
    kept = upload(connect(server))
    answer = control(server, "POST", "state", content=state)
    assert (answer.status_code, line in answer.json()["error"]) == (400, True)
    assert connect(server).get("/files").json()["data"] == [kept]


def test_a_bad_state_changes_nothing_where_any_id_will_do_either(start, control):
    server = start("openai", any_id=True)
    jobs = b'{"collection": "fine_tuning.jobs", "id": "a", "fields": {}}'
    state = b'{"format": 1, "provider": "openai", "records": [%b, %b]}' % (jobs, jobs)
    before = control(server, "GET", "state").content
    assert control(server, "POST", "state", content=state).status_code == 400
    assert control(server, "GET", "state").content == before


def test_a_state_that_is_not_there_is_named(start, tmp_path):
    with pytest.raises(UsageError, match=r"cannot read .*nowhere\.json: No such file"):
        start("openai", state=tmp_path / "nowhere.json")


def test_on_a_database_file_the_state_is_loaded_once_and_reset_goes_back_to_it(
    specs, connect, control, written, tmp_path
):
    path = written([{"collection": "files", "id": "file-mine", "fields": {}}])
    options = {"state": path, "database": str(tmp_path / "mock.db"), "clock": ManualClock(per_request=0)}
    with serve(specs("openai"), **options) as server:
        record = upload(connect(server))
    with serve(specs("openai"), **options) as server:
        client = connect(server)
        assert client.get(f"/files/{record['id']}").status_code == 200
        control(server, "POST", "reset")
        assert [file["id"] for file in client.get("/files").json()["data"]] == ["file-mine"]
