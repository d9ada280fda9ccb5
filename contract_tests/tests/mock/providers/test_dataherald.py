import re

import pytest

URI = "postgresql://reader:secret@db.example.com/sales"
PAIR = {"prompt_text": "How many?", "sql": "SELECT count(*) FROM orders"}


class Engine:
    """A client of the engine, and the steps that tests share."""

    def __init__(self, server, client):
        self.server = server
        self.client = client

    def __getattr__(self, name):
        call = getattr(self.client, name)
        return lambda path, **options: call(f"/api/v1/{path}", **options)

    def connection(self, **fields):
        answer = self.post("database-connections", json={"alias": "sales", "connection_uri": URI, **fields})
        assert answer.status_code == 201, answer.text
        return answer.json()

    def golden_sql(self, connection):
        answer = self.post("golden-sqls", json=[{**PAIR, "db_connection_id": connection["id"]}])
        assert answer.status_code == 201, answer.text
        return answer.json()[0]

    def golden_sqls(self, connection, count):
        return [self.golden_sql(connection)["id"] for _ in range(count)]

    def finetuning(self, **fields):
        if "db_connection_id" not in fields:
            connection = self.connection()
            self.golden_sqls(connection, 10)
            fields["db_connection_id"] = connection["id"]
        answer = self.post("finetunings", json=fields)
        assert answer.status_code == 201, answer.text
        return answer.json()

    def cancel(self, job):
        return self.post(f"finetunings/{job['id']}/cancel", json={"finetuning_id": job["id"]})


@pytest.fixture
def engines(start, connect):
    def make(profile=None):
        server = start("dataherald", profile)
        return Engine(server, connect(server, accept="application/json"))

    return make


@pytest.fixture
def engine(engines):
    return engines()


def test_a_new_job_has_the_engines_defaults(engine):
    job = engine.finetuning()
    assert re.fullmatch("[0-9a-f]{24}", job["id"])
    assert job["status"] == "queued"
    assert job["alias"].startswith("sales_20250615")
    assert job["base_llm"] == {
        "model_provider": "openai",
        "model_name": "gpt-3.5-turbo-1106",
        "model_parameters": None,
    }
    assert re.fullmatch(r"2025-06-15T\d\d:\d\d:\d\d\.\d{6}", job["created_at"])


def test_numbers_among_the_model_parameters_become_strings(engine):
    job = engine.finetuning(base_llm={"model_parameters": {"n_epochs": 1, "rate": 0.5, "x": "auto"}})
    assert job["base_llm"]["model_parameters"] == {"n_epochs": "1", "rate": "0.5", "x": "auto"}


def test_a_job_trains_on_all_golden_sqls_of_its_connection_unless_told_which(engine):
    connection = engine.connection()
    ids = [engine.golden_sql(connection)["id"] for _ in range(2)]
    engine.golden_sql(engine.connection())
    job = engine.finetuning(db_connection_id=connection["id"])
    assert job["golden_records"] == ids
    job = engine.finetuning(db_connection_id=connection["id"], golden_sqls=ids[:1])
    assert job["golden_records"] == ids[:1]


def test_a_job_succeeds(engine):
    job = engine.finetuning()
    seen = []
    for _ in range(20):
        seen.append(engine.get(f"finetunings/{job['id']}").json()["status"])
        engine.server.advance(1)
    assert list(dict.fromkeys(seen)) == ["queued", "running", "succeeded"]
    job = engine.get(f"finetunings/{job['id']}").json()
    assert job["model_id"].startswith("ft:gpt-3.5-turbo-1106:")
    assert job["finetuning_job_id"].startswith("ftjob-")
    assert job["finetuning_file_id"].startswith("file-")


@pytest.mark.parametrize("count", [0, 1, 9])
def test_a_job_with_too_few_golden_sqls_fails_with_openais_sentence(engine, count):
    connection = engine.connection()
    engine.golden_sqls(connection, count)
    job = engine.finetuning(db_connection_id=connection["id"])
    assert job["error"] is None
    engine.server.advance(60)
    job = engine.get(f"finetunings/{job['id']}").json()
    assert (job["status"], job["model_id"]) == ("failed", None)
    assert job["error"] == f"Training file has {count} example(s), but must have at least 10 examples"


def test_cancel_goes_by_the_id_in_the_body(engine):
    named, meant = engine.finetuning(), engine.finetuning()
    answer = engine.post(f"finetunings/{named['id']}/cancel", json={"finetuning_id": meant["id"]})
    assert (answer.status_code, answer.json()["id"], answer.json()["status"]) == (
        200,
        meant["id"],
        "cancelled",
    )
    assert engine.get(f"finetunings/{named['id']}").json()["status"] == "queued"


def test_a_job_cannot_be_cancelled_twice(engine):
    job = engine.finetuning()
    engine.cancel(job)
    answer = engine.cancel(job)
    assert (answer.status_code, answer.json()) == (400, {"detail": "Model has already been cancelled."})


def test_a_job_that_has_succeeded_cannot_be_cancelled(engine):
    job = engine.finetuning()
    engine.server.advance(60)
    answer = engine.cancel(job)
    assert (answer.status_code, answer.json()) == (
        400,
        {"detail": "Model has already succeeded. Cannot cancel."},
    )


def test_a_job_that_has_failed_cannot_be_cancelled(engine):
    job = engine.finetuning(db_connection_id=engine.connection()["id"])
    engine.server.advance(60)
    assert engine.cancel(job).json() == {"detail": "Model has already failed. Cannot cancel."}


def test_metadata_is_replaced_and_not_merged(engine):
    job = engine.finetuning(metadata={"a": 1})
    path = f"finetunings/{job['id']}"
    assert engine.put(path, json={"metadata": {"b": {"c": 2}}}).json()["metadata"] == {"b": {"c": 2}}
    assert engine.put(path, json={}).json()["metadata"] is None
    assert engine.get(path).json()["metadata"] is None


def test_jobs_are_listed_in_one_piece_and_filtered_by_connection(engine):
    jobs = [engine.finetuning() for _ in range(25)]
    listed = engine.get("finetunings")
    assert listed.status_code == 201
    assert [job["id"] for job in listed.json()] == [job["id"] for job in jobs]
    connection = jobs[3]["db_connection_id"]
    found = engine.get("finetunings", params={"db_connection_id": connection}).json()
    assert [job["id"] for job in found] == [jobs[3]["id"]]
    assert len(engine.get("finetunings", params={"db_connection_id": ""}).json()) == 25
    assert engine.get("finetunings", params={"db_connection_id": "unknown"}).json() == []


def test_a_deleted_job_is_gone(engine):
    job = engine.finetuning()
    answer = engine.delete(f"finetunings/{job['id']}")
    assert (answer.status_code, answer.json()) == (201, {"status": True})
    for answer in (
        engine.get(f"finetunings/{job['id']}"),
        engine.delete(f"finetunings/{job['id']}"),
        engine.cancel(job),
    ):
        assert (answer.status_code, answer.json()) == (404, {"detail": "Model not found"})


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"db_connection_id": "short"}, "invalid_object_id"),
        ({"db_connection_id": "0" * 24}, "database_connection_not_found"),
        ({"golden_sqls": ["0" * 24]}, "golden_sql_not_found"),
        ({"schemas": ["private"]}, "schema_not_supported"),
    ],
)
def test_what_a_job_names_has_to_exist(engine, fields, code):
    body = {"db_connection_id": engine.connection()["id"], "metadata": {"a": 1}, **fields}
    answer = engine.post("finetunings", json=body)
    assert answer.status_code == 400
    error = answer.json()
    assert set(error) == {"error_code", "message", "description", "detail"}
    assert error["error_code"] == code
    assert error["detail"] == {name: value for name, value in body.items() if name != "metadata"}


@pytest.mark.parametrize(
    ("body", "flaw"),
    [
        ({}, {"loc": ["body", "db_connection_id"], "msg": "field required", "type": "value_error.missing"}),
        (
            {"db_connection_id": "x", "base_llm": {"model_name": "gpt-5"}},
            {
                "loc": ["body", "base_llm", "model_name"],
                "msg": "Model gpt-5 not supported",
                "type": "value_error",
            },
        ),
    ],
)
def test_a_wrong_shape_is_unprocessable(engine, body, flaw):
    answer = engine.post("finetunings", json=body)
    assert (answer.status_code, answer.json()) == (422, {"detail": [flaw]})


def test_a_short_sql_is_unprocessable_with_its_place_in_the_list(engine):
    pairs = [{**PAIR, "db_connection_id": "x"}, {**PAIR, "db_connection_id": "x", "sql": "S"}]
    assert engine.post("golden-sqls", json=pairs).json()["detail"] == [
        {
            "loc": ["body", 1, "sql"],
            "msg": "ensure this value has at least 3 characters",
            "type": "value_error.any_str.min_length",
            "ctx": {"limit_value": 3},
        }
    ]


def test_a_wrong_limit_is_unprocessable(engine):
    answer = engine.get("golden-sqls", params={"limit": "x"})
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"] == ["query", "limit"]


def test_broken_json_is_unprocessable(engine):
    answer = engine.post("finetunings", content=b"{", headers={"content-type": "application/json"})
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["type"] == "value_error.jsondecode"


def test_golden_sqls_are_paged_by_number(engine):
    connection = engine.connection()
    ids = [engine.golden_sql(connection)["id"] for _ in range(5)]

    def page(**query):
        return [pair["id"] for pair in engine.get("golden-sqls", params=query).json()]

    assert page(limit=2) + page(limit=2, page=2) + page(limit=2, page=3) == ids
    assert page(limit=2, page=4) == []
    assert page(limit=-1) == ids


def test_a_golden_sql_can_be_deleted_once(engine):
    pair = engine.golden_sql(engine.connection())
    assert engine.delete(f"golden-sqls/{pair['id']}").json() == {"status": True}
    answer = engine.delete(f"golden-sqls/{pair['id']}")
    assert (answer.status_code, answer.json()) == (404, {"detail": "Golden record not found"})


def test_a_connection_does_not_give_its_secrets_away(engine):
    settings = {"host": "bastion", "username": "reader", "password": "hush"}
    engine.connection(ssh_settings=settings, llm_api_key="sk-hush")
    text = engine.get("database-connections").text
    assert "secret" not in text
    assert "hush" not in text
    (connection,) = engine.get("database-connections").json()
    assert connection["dialect"] == "postgresql"
    assert connection["ssh_settings"]["port"] == "22"


def test_an_address_without_a_scheme_is_refused(engine):
    answer = engine.post("database-connections", json={"alias": "a", "connection_uri": "nowhere"})
    assert (answer.status_code, answer.json()["error_code"]) == (400, "invalid_database_uri_format")


def test_the_engine_profile_speaks_as_the_shipped_engine_does(engines):
    engine = engines("engine")
    job = engine.finetuning()
    assert job["status"] == "QUEUED"
    assert len(job) == 13
    assert "golden_records" not in job
    listed = engine.get("finetunings")
    assert listed.status_code == 200
    assert re.fullmatch(r".*\.\d{3}000\+00:00", listed.json()[0]["created_at"])
    answer = engine.delete(f"finetunings/{job['id']}")
    assert (answer.status_code, answer.json()) == (200, {"status": "success"})
    assert engine.delete("golden-sqls/" + "0" * 24).json() == {"status": True}
