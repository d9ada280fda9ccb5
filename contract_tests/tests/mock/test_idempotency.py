import pytest

from .conftest import upload

DAY = 24 * 3600


@pytest.fixture
def server(start):
    return start("openai")


@pytest.fixture
def client(server, connect):
    return connect(server)


@pytest.fixture
def create(client):
    file = upload(client)["id"]

    def create(key, client=client, **fields):
        headers = {"Idempotency-Key": key} if key else {}
        body = {"model": "gpt-4o-mini", "training_file": file, **fields}
        return client.post("/fine_tuning/jobs", json=body, headers=headers)

    return create


def listed(client):
    return [job["id"] for job in client.get("/fine_tuning/jobs").json()["data"]]


def test_a_request_that_is_sent_again_gets_the_first_response_and_makes_nothing(client, create):
    first, second = create("a"), create("a")
    assert first.status_code == 200
    assert (second.status_code, second.content) == (200, first.content)
    assert listed(client) == [first.json()["id"]]


def test_another_key_or_none_makes_another_job(client, create):
    ids = [create(key).json()["id"] for key in ("a", "b", "", "")]
    assert listed(client) == ids[::-1]


def test_another_request_under_the_same_key_is_refused(client, create):
    create("a")
    answer = create("a", suffix="other")
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "idempotency_key_reused"
    assert len(listed(client)) == 1


def test_a_refused_request_may_be_sent_again_under_its_key(create):
    assert create("a", model="gpt-9").status_code == 400
    assert create("a").status_code == 200


def test_a_key_is_forgotten_after_a_day(server, client, create):
    first = create("a").json()["id"]
    server.advance(DAY - 1)
    assert create("a").json()["id"] == first
    server.advance(1)
    assert create("a", suffix="other").status_code == 200
    assert len(listed(client)) == 2


def test_keys_of_others_do_not_count(server, connect, create):
    create("a")
    other = connect(server, key="other-key")
    assert create("a", client=other, training_file=upload(other)["id"]).status_code == 200


def test_the_vendor_of_datasets_is_no_exception(start, connect):
    client = connect(start("fireworks"))
    body = {"datasetId": "d", "dataset": {"userUploaded": {}}}
    made = [
        client.post("/v1/accounts/a/datasets", json=body, headers={"Idempotency-Key": "k"}).json() for _ in range(2)
    ]
    assert made[0] == made[1]
    assert made[0]["name"] == "accounts/a/datasets/d"
