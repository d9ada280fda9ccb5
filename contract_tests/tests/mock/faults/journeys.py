"""A journey for each provider: everything that a client can do there, right and wrong."""

from .stage import THEIRS, WRONG, training


def openai(api):
    files, theirs = _files(api)
    jobs, wanted = _jobs(api, files, theirs)
    _lists_of_jobs(api, jobs)
    _lives(api, jobs, wanted)
    _what_belongs_to_jobs(api, jobs)
    _failure(api, wanted)
    _models_and_graders(api, jobs)
    _endpoints(api)
    _deletions(api, files)
    _twice_with_a_key(api, "/v1/fine_tuning/jobs", wanted, ("limit", "after", ("data", 0, "id")))
    api.call("PUT", "/v1/files")
    api.call("GET", "/v1/nothing")


def _twice_with_a_key(api, path, body, pages=None):
    """What is sent again with its idempotency key is done once. Where there are pages, once more between two of them."""
    for _ in range(2):
        api.call("POST", path, body=body, headers={"idempotency-key": "once"})
    api.call("GET", path)
    if pages is not None:
        size, cursor, following = pages
        page = api.call("GET", path, query={size: 1})
        api.call("POST", path, body=body)
        api.call("GET", path, query={size: 1, cursor: page.get(*following)})


def _upload(api, name, content, purpose="fine-tune", **more):
    return api.call("POST", "/v1/files", form={"purpose": purpose, "file": (name, content)}, **more).get("id")


def _files(api):
    files = [_upload(api, "train.jsonl", training(10))]
    api.advance(1)
    files += [
        _upload(api, "more.jsonl", training(11)),
        _upload(api, "other.jsonl", training(12), "assistants"),
    ]
    _upload(api, "train.jsonl", training(10), "no-such-purpose")
    theirs = _upload(api, "theirs.jsonl", training(10), key=THEIRS)
    purposes = [{"purpose": "assistants"}, {"purpose": "ASSISTANTS"}]
    for query in ({}, {"limit": 1}, {"limit": 2, "order": "asc"}, *purposes, {"limit": "x"}):
        api.call("GET", "/v1/files", query=query)
    for after in (files[-1], files[0]):
        api.call("GET", "/v1/files", query={"limit": 2, "after": after})
    for id in (*files[:2], *files[:2], "file-unknown", theirs):
        api.call("GET", f"/v1/files/{id}")
        api.call("GET", f"/v1/files/{id}/content")
    return files, theirs


def _jobs(api, files, theirs):
    settings = {"hyperparameters": {"n_epochs": 2}}
    method = {"type": "supervised", "supervised": settings}
    wanted = {
        "model": "gpt-4o-mini",
        "training_file": files[0],
        "suffix": "Mine",
        "seed": 7,
        "method": method,
        **settings,
    }
    jobs = []
    for team in ("nlp", "NLP", "ops"):
        metadata = {"Team": team, "run": "one"}
        jobs.append(api.call("POST", "/v1/fine_tuning/jobs", body={**wanted, "metadata": metadata}).get("id"))
        api.advance(0.2)
    api.call("POST", "/v1/fine_tuning/jobs", body={**wanted, "training_file": theirs}, key=THEIRS)
    for broken in (
        {},
        {"model": "gpt-4o-mini"},
        {**wanted, "seed": "x"},
        {**wanted, "seed": -1},
        {**wanted, "suffix": ""},
        {**wanted, "method": {"type": "none"}},
        {**wanted, "unknown": 1},
        {**wanted, "training_file": "file-unknown"},
        b"{",
    ):
        api.call("POST", "/v1/fine_tuning/jobs", body=broken)
    api.call("POST", "/v1/fine_tuning/jobs", body=b"{}", headers={"content-type": "text/plain"})
    for key in (None, WRONG):
        api.call("GET", "/v1/fine_tuning/jobs", key=key)
        api.call("GET", f"/v1/fine_tuning/jobs/{jobs[0]}", key=key)
    return jobs, wanted


def _lists_of_jobs(api, jobs):
    pages = [
        {},
        {"limit": 1},
        {"limit": 2, "after": jobs[2]},
        {"limit": 1, "after": jobs[1]},
        {"after": "ftjob-unknown"},
    ]
    filters = [{"metadata[Team]": "ops"}, {"metadata[Team]": "ops", "metadata[run]": "two"}, {"metadata[Team]": "NLP"}]
    for query in pages + filters:
        api.call("GET", "/v1/fine_tuning/jobs", query=query)
    api.call("GET", "/v1/fine_tuning/jobs", key=THEIRS)


def _lives(api, jobs, wanted):
    def look(*ids):
        for id in ids:
            api.call("GET", f"/v1/fine_tuning/jobs/{id}")

    look(*jobs, *jobs)
    runner = api.call("POST", "/v1/fine_tuning/jobs", body=wanted).get("id")
    api.until(f"/v1/fine_tuning/jobs/{runner}", "status", "running")
    for action in ("pause", "pause", "resume"):
        api.call("POST", f"/v1/fine_tuning/jobs/{runner}/{action}")
        api.advance(1 if action == "resume" else 900)
        look(runner)
    stopped, other = (api.call("POST", "/v1/fine_tuning/jobs", body=wanted).get("id") for _ in range(2))
    for _ in range(2):
        api.call("POST", f"/v1/fine_tuning/jobs/{stopped}/cancel")
        look(stopped, other)
        api.call("GET", "/v1/fine_tuning/jobs")
    for method, path in (("GET", ""), ("GET", "/events"), ("POST", "/cancel")):
        api.call(method, f"/v1/fine_tuning/jobs/{jobs[1]}{path}", key=THEIRS)
    api.advance(3600)
    look(*jobs, *jobs, runner)
    api.call("GET", "/v1/fine_tuning/jobs")


def _what_belongs_to_jobs(api, jobs):
    for id in (*jobs, *jobs, "ftjob-unknown"):
        for path in ("events", "checkpoints"):
            api.call("GET", f"/v1/fine_tuning/jobs/{id}/{path}")
    for path in ("events", "checkpoints"):
        first = api.call("GET", f"/v1/fine_tuning/jobs/{jobs[2]}/{path}", query={"limit": 2})
        for query in ({"limit": 2, "after": first.get("data", -1, "id")}, {"limit": "x"}):
            api.call("GET", f"/v1/fine_tuning/jobs/{jobs[2]}/{path}", query=query)
    listed = api.call("GET", f"/v1/fine_tuning/jobs/{jobs[2]}/checkpoints")
    permissions = f"/v1/fine_tuning/checkpoints/{listed.get('data', 0, 'fine_tuned_model_checkpoint')}/permissions"
    for projects in (["proj-a", "proj-b"], ["proj-c"], [], "x", None):
        api.call("POST", permissions, body={"project_ids": projects})
    filters = [{"project_id": "proj-a"}, {"project_id": "PROJ-A"}]
    for query in (*filters, {"order": "ascending"}, {"limit": 1}, {}):
        found = api.call("GET", permissions, query=query)
    api.call("GET", permissions, query={"limit": 1, "after": found.get("data", 0, "id")})
    for _ in range(2):
        api.call("DELETE", f"{permissions}/{found.get('data', 0, 'id')}")
        api.call("GET", permissions)


def _failure(api, wanted):
    bad = _upload(api, "bad.jsonl", b"[]\n")
    failed = api.call("POST", "/v1/fine_tuning/jobs", body={**wanted, "training_file": bad}).get("id")
    api.advance(3600)
    api.call("GET", f"/v1/fine_tuning/jobs/{failed}")


def _models_and_graders(api, jobs):
    grader = {
        "type": "string_check",
        "name": "same",
        "input": "{{sample.output_text}}",
        "reference": "a",
        "operation": "eq",
    }
    api.call("POST", "/v1/fine_tuning/alpha/graders/validate", body={"grader": grader})
    api.call("POST", "/v1/fine_tuning/alpha/graders/run", body={"grader": grader, "model_sample": "a"})
    api.call("POST", "/v1/fine_tuning/alpha/graders/run", body={"grader": {"type": "none"}})
    model = api.call("GET", f"/v1/fine_tuning/jobs/{jobs[2]}").get("fine_tuned_model")
    for name in (model, model, "ft:unknown"):
        api.call("DELETE", f"/v1/models/{name}")


def _endpoints(api):
    """The only things of OpenAI's that can be changed; Portkey has none of them."""
    path = "/v1/webhook_endpoints"
    wanted = {"name": "Tuning", "url": "https://example.com/openai", "event_types": ["fine_tuning.job.succeeded"]}
    ids = [api.call("POST", path, body={**wanted, "name": name}).get("id") for name in ("Tuning", "Other tuning")]
    api.call("POST", f"{path}/{ids[0]}", body={"name": "Tuning of tickets"})
    api.call("POST", f"{path}/{ids[0]}", body={"name": 12})
    for id in (*ids, "we_unknown"):
        api.call("GET", f"{path}/{id}")
    api.call("GET", path, query={"limit": 1})
    for id in (ids[0], ids[0]):
        api.call("DELETE", f"{path}/{id}")
        api.call("GET", f"{path}/{id}")


def _deletions(api, files):
    for id in (files[2], files[2], "file-unknown"):
        api.call("DELETE", f"/v1/files/{id}", key=THEIRS)
        api.call("DELETE", f"/v1/files/{id}")
        api.call("GET", f"/v1/files/{id}")
        api.call("GET", f"/v1/files/{id}/content")
        api.call("GET", "/v1/files")


def portkey(api):
    openai(api)


def fireworks(api):
    base = "/v1/accounts/mine"
    for name in ("Data-one", "data-two", "data-three"):
        api.call(
            "POST",
            f"{base}/datasets",
            body={"datasetId": name.lower(), "dataset": {"userUploaded": {}, "exampleCount": "10"}},
        )
        api.call("POST", f"{base}/datasets/{name.lower()}:upload", form={"file": (f"{name}.jsonl", training(10))})
    api.call("POST", f"{base}/datasets", body={"datasetId": "theirs", "dataset": {"userUploaded": {}}}, key=THEIRS)
    for broken in (
        {},
        {"datasetId": 1},
        {"datasetId": "x", "unknown": 1},
        {"datasetId": "data-two", "dataset": {}},
        {"datasetId": "data-four", "dataset": {"format": "NONE"}},
        b"{",
    ):
        api.call("POST", f"{base}/datasets", body=broken)
    api.call("POST", f"{base}/datasets", body=b'{"datasetId": "y"}', headers={"content-type": "text/plain"})
    for resource in ("datasets",):
        paged(api, f"{base}/{resource}")
    for id in ("data-one", "data-one", "data-two", "unknown", "theirs"):
        api.call("GET", f"{base}/datasets/{id}")
        api.call("GET", f"{base}/datasets/{id}", key=THEIRS)
    for key in (None, WRONG):
        api.call("GET", f"{base}/datasets", key=key)
        api.call("GET", f"{base}/datasets/data-one", key=key)
    dataset = "accounts/mine/datasets/data-one"
    bodies = {
        "fineTuningJobs": {
            "dataset": dataset,
            "displayName": "Mine",
            "baseModel": "accounts/fireworks/models/llama-v3p1-8b",
        },
        "supervisedFineTuningJobs": {
            "dataset": dataset,
            "displayName": "Mine",
            "epochs": 3,
            "lrScheduler": {"linear": {"minLrRatio": 0.5}},
            "baseModel": "accounts/fireworks/models/llama-v3p1-8b",
        },
    }
    for resource, body in bodies.items():
        names = []
        for index in range(3):
            made = api.call("POST", f"{base}/{resource}", body={**body, "displayName": f"Mine {index}"})
            names.append(str(made.get("name")).rpartition("/")[2])
            api.advance(0.2)
        for broken in (
            {},
            {**body, "displayName": 1},
            {**body, "unknown": 1},
            {**body, "dataset": "accounts/mine/datasets/none"},
            {**body, "epochs": -1},
            {**body, "dataset": dataset, "wandbConfig": {"enabled": "x"}},
            b"{",
        ):
            api.call("POST", f"{base}/{resource}", body=broken)
        api.call("POST", f"{base}/{resource}", body=b"{}", headers={"content-type": "text/plain"})
        paged(api, f"{base}/{resource}")
        look = lambda names=names, resource=resource: [  # noqa: E731
            api.call("GET", f"{base}/{resource}/{name}") for name in (*names, *names, "unknown")
        ]
        look()
        api.advance(5)
        look()
        api.call("GET", f"{base}/{resource}")
        api.call("POST", f"{base}/{resource}/{names[1]}:cancel", body={}, key=THEIRS)
        for action in ("cancel", "cancel", "resume"):
            api.call("POST", f"{base}/{resource}/{names[0]}:{action}", body={})
            look()
        api.call("PATCH", f"{base}/{resource}/{names[1]}", body={**body, "displayName": "Changed"})
        api.call("PATCH", f"{base}/{resource}/{names[1]}", body={"unknown": 1})
        api.call("GET", f"{base}/{resource}/{names[1]}", key=THEIRS)
        api.call("GET", f"{base}/{resource}", key=THEIRS)
        api.advance(7200)
        look()
        look()
        api.call("POST", f"{base}/{resource}/{names[1]}:cancel", body={})
        for name in (names[2], names[2], "unknown"):
            api.call("DELETE", f"{base}/{resource}/{name}", key=THEIRS)
            api.call("DELETE", f"{base}/{resource}/{name}")
            look()
            api.call("GET", f"{base}/{resource}")
        _twice_with_a_key(api, f"{base}/{resource}", body, ("pageSize", "pageToken", ("nextPageToken",)))
    for name in ("data-two", "data-two", "unknown"):
        api.call("POST", f"{base}/datasets/{name}:getUploadEndpoint", body={"filenameToSize": {"a.jsonl": 10}})
        api.call("POST", f"{base}/datasets/{name}:validateUpload", body={})
        api.call("DELETE", f"{base}/datasets/{name}", key=THEIRS)
        api.call("DELETE", f"{base}/datasets/{name}")
        api.call("GET", f"{base}/datasets/{name}")
        api.call("GET", f"{base}/datasets")
    api.call("POST", f"{base}/datasets", body={"datasetId": "late", "dataset": {"userUploaded": {}}})
    for _ in range(2):
        api.call("POST", f"{base}/datasets/late:validateUpload", body={})
    api.call("POST", f"{base}/datasets/late:getUploadEndpoint", body={"filenameToSize": {"a.jsonl": 10}})


def paged(api, path):
    api.call("GET", path)
    api.call("GET", path, query={"pageSize": 2, "filter": "x ="})
    api.call("GET", path, query={"pageSize": "x"})
    api.call("GET", path, query={"pageToken": "unknown"})
    page = api.call("GET", path, query={"pageSize": 1})
    api.call("GET", path, query={"pageSize": 2, "pageToken": page.get("nextPageToken")})
    page = api.call("GET", path, query={"pageSize": 1, "pageToken": page.get("nextPageToken")})
    api.call("GET", path, query={"pageSize": 1, "pageToken": page.get("nextPageToken")})
    api.call("GET", path, query={"pageSize": 2})


def dataherald(api):
    connections = [
        api.call(
            "POST",
            "/api/v1/database-connections",
            body={
                "alias": f"Sales{n}",
                "connection_uri": "postgresql://u:p@host/db",
                "metadata": {"Team": "nlp", "run": "one"},
            },
        ).get("id")
        for n in range(3)
    ]
    for broken in ({}, {"alias": 1}, {"alias": "x"}, b"{", {"alias": "x", "connection_uri": ""}):
        api.call("POST", "/api/v1/database-connections", body=broken)
    api.call("POST", "/api/v1/database-connections", body=b"{}", headers={"content-type": "text/plain"})
    api.call("GET", "/api/v1/database-connections")
    for connection in connections[:2]:
        api.call(
            "POST",
            "/api/v1/golden-sqls",
            body=[
                {
                    "db_connection_id": connection,
                    "prompt_text": f"How many {n}?",
                    "sql": f"SELECT {n}",
                    "metadata": {"Team": "nlp"},
                }
                for n in range(12)
            ],
        )
        api.advance(1)
    api.call("POST", "/api/v1/golden-sqls", body=[{"db_connection_id": connections[0]}])
    api.call(
        "POST", "/api/v1/golden-sqls", body=[{"db_connection_id": "0" * 24, "prompt_text": "a", "sql": "SELECT 1"}]
    )
    api.call("POST", "/api/v1/golden-sqls", body={"a": 1})
    api.call("GET", "/api/v1/database-connections")
    for query in (
        {},
        {"limit": 1},
        {"limit": 2},
        {"limit": 2, "page": 2},
        {"page": 2, "limit": 3},
        {"db_connection_id": connections[0]},
        {"db_connection_id": str(connections[0]).upper()},
        {"limit": "x"},
    ):
        goldens = api.call("GET", "/api/v1/golden-sqls", query=query)
    goldens = api.call("GET", "/api/v1/golden-sqls")
    tunings = [
        api.call(
            "POST",
            "/api/v1/finetunings",
            body={
                "db_connection_id": connection,
                "alias": f"Tuned{index}",
                "metadata": {"Team": "nlp", "run": "one"},
                "base_llm": {"model_provider": "openai", "model_name": "gpt-3.5-turbo-1106"},
            },
        ).get("id")
        for index, connection in enumerate([connections[0], connections[1], connections[0]])
    ]
    for broken in (
        {},
        {"db_connection_id": 1},
        {"db_connection_id": "0" * 24, "alias": "x"},
        {"db_connection_id": connections[0], "alias": "x", "base_llm": {"model_provider": "none"}},
        b"{",
    ):
        api.call("POST", "/api/v1/finetunings", body=broken)
    api.call("POST", "/api/v1/finetunings", body=b"{}", headers={"content-type": "text/plain"})

    def look():
        for id in (*tunings, *tunings, "0" * 24):
            api.call("GET", f"/api/v1/finetunings/{id}")
        for query in ({}, {"db_connection_id": connections[0]}, {"db_connection_id": str(connections[0]).upper()}):
            api.call("GET", "/api/v1/finetunings", query=query)

    look()
    for _ in range(2):
        api.call(
            "POST", f"/api/v1/finetunings/{tunings[0]}/cancel", body={"finetuning_id": tunings[0], "reason": "enough"}
        )
        look()
    api.call("PUT", f"/api/v1/finetunings/{tunings[1]}", body={"metadata": {"Team": "ops"}})
    look()
    api.call("PUT", f"/api/v1/finetunings/{tunings[1]}", body={"metadata": 1})
    look()
    api.advance(7200)
    look()
    look()
    failing = api.call(
        "POST", "/api/v1/finetunings", body={"db_connection_id": connections[2], "alias": "None", "metadata": {}}
    ).get("id")
    api.advance(7200)
    api.call("GET", f"/api/v1/finetunings/{failing}")
    for id in (tunings[2], tunings[2], "0" * 24):
        api.call("DELETE", f"/api/v1/finetunings/{id}")
        look()
    for id in (goldens.get(0, "id"), goldens.get(0, "id"), "0" * 24):
        api.call("DELETE", f"/api/v1/golden-sqls/{id}")
        api.call("GET", "/api/v1/golden-sqls")
    _twice_with_a_key(api, "/api/v1/finetunings", {"db_connection_id": connections[0], "alias": "Once"})
    api.call("DELETE", "/api/v1/finetunings")


JOURNEYS = {"openai": openai, "portkey": portkey, "fireworks": fireworks, "dataherald": dataherald}
