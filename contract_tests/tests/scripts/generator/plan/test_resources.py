"""The tree of resources and their methods, as they are printed."""

import pytest

STRICT = "strict=self._session.settings.strict"
"""How a method says whether its arguments are held against the contract."""


@pytest.fixture
def methods(planned, document):
    """The methods of `client.jobs`, by their names."""

    def methods(change=lambda _: None):
        change(document)
        (jobs,) = planned(document).resources
        return {method.name: method for method in jobs.methods}

    return methods


def _accounts(document):
    """The client supplies the account, and jobs have full names."""
    paths = document["paths"]
    document["x-client"]["arguments"]["account_id"] = {"description": "The account.", "path": "account_id"}
    account = {"name": "account_id", "in": "path", "required": True, "schema": {"type": "string"}}
    for path in list(paths):
        item = paths.pop(path)
        item["parameters"] = [*item.get("parameters", []), account]
        paths[f"/v1/accounts/{{account_id}}{path}"] = item


def _deep(document):
    document["paths"]["/jobs"]["get"]["x-resource"] = "fine_tuning.jobs.list"


def test_required_arguments_come_first_and_what_goes_into_the_path_by_position(methods):
    found = methods()
    options = "**options: Unpack[RequestOptions]"
    assert found["retrieve"].parameters() == ["job_id: str", options]
    epochs = "epochs: models.CreateJobRequestEpochsType0 | int | Unset = UNSET"
    assert found["create"].parameters() == ["*", "model: str", epochs, options]


def test_further_parameters_go_by_keyword_before_the_options(methods):
    assert methods()["retrieve"].parameters("follow: bool")[:3] == ["job_id: str", "*", "follow: bool"]


def test_a_body_is_made_of_the_fields_that_were_given(methods):
    assert methods()["create"].request == ['body=given(("model", model), ("epochs", epochs))', STRICT]


def test_what_the_client_supplies_is_optional(methods):
    found = methods(_accounts)
    assert "account_id: str | None = None" in found["list"].parameters()
    assert found["list"].request[0] == 'account_id=self._session.settings.path_default("account_id", account_id)'


def test_a_full_name_gives_the_id_and_what_the_client_would_have_supplied(methods):
    retrieve = methods(_accounts)["retrieve"]
    assert retrieve.named("job_id") == 'full_name("accounts/{account_id}/jobs/{job_id}", job_id, account_id=account_id)'
    assert retrieve.request == [
        'job_id=named.get("job_id", job_id)',
        'account_id=self._session.settings.path_default("account_id", named.get("account_id", account_id))',
        STRICT,
    ]
    assert retrieve.retrieve == 'partial(self.retrieve, account_id=named.get("account_id", account_id))'


def test_without_a_full_name_an_id_is_an_id(methods):
    retrieve = methods()["retrieve"]
    assert (retrieve.full_name, retrieve.named("job_id"), retrieve.retrieve) == ("", "", "self.retrieve")


def test_resources_above_others_are_there_without_methods_of_their_own(planned, document):
    _deep(document)
    found = {resource.dotted: resource for resource in planned(document).resources}
    assert list(found) == ["fine_tuning", "fine_tuning.jobs", "jobs"]
    assert [child.dotted for child in found["fine_tuning"].children] == ["fine_tuning.jobs"]
    assert [(child.module, child.class_name) for child in found["fine_tuning"].children] == [
        ("fine_tuning_jobs", "FineTuningJobs")
    ]


def _job(document):
    document["components"]["schemas"]["Job"] |= {
        "x-job": {"id": "/id", "status": "/status", "created": "/labels/made~1at", "time": "unix_seconds"},
        "x-lifecycle": {
            "status": "/status",
            "initial": "queued",
            "states": {"queued": {"means": "queued", "next": ["succeeded"]}, "succeeded": {"means": "succeeded"}},
        },
    }


def _events(document):
    _job(document)
    document["paths"]["/jobs"]["get"]["x-resource"] = "jobs.list_events"


def test_a_list_of_events_can_be_followed_where_jobs_are_retrieved(methods):
    events = methods(_events)["list_events"]
    assert (events.kind, events.job, events.page) == ("events", "retrieve", "JobPage")
    assert events.from_the_start == "partial(self.list_events, order=order)"  # without `after`
    assert "    follow: Whether to go on" in events.followed_doc
    assert events.followed_doc.index("follow:") < events.followed_doc.index("Raises:")


def test_a_list_of_events_is_a_list_where_there_are_no_jobs(methods):
    def change(document):
        document["paths"]["/jobs"]["get"]["x-resource"] = "jobs.list_events"

    assert methods(change)["list_events"].kind == "list"


def test_a_job_knows_its_states_and_where_its_fields_are(planned, document):
    _job(document)
    (job,) = [model for model in planned(document).models if model.name == "Job"]
    assert "created=('labels', 'made/at')" in job.job
    assert "states={'queued': 'queued', 'succeeded': 'succeeded'}" in job.job
    assert job.job.endswith("terminal=frozenset(['succeeded']))")


def test_a_plain_dict_is_described_by_its_keys_and_a_model_by_its_attributes(planned, document):
    document["components"]["schemas"] |= {
        "Window": {
            "type": "object",
            "description": "Without `endsAt`, for ever.",
            "properties": {"endsAt": {"type": "integer"}, "from": {"type": "integer", "description": "Before endsAt."}},
        }
    }
    request = document["components"]["schemas"]["CreateJobRequest"]["properties"]
    request["window"] = {"$ref": "#/components/schemas/Window"}
    plan = planned(document)
    (param,) = plan.params
    (model,) = [model for model in plan.models if model.name == "Window"]
    assert (param.doc, param.fields[1].doc) == ("Without `endsAt`, for ever.", "Before endsAt.")
    assert (model.doc, model.fields[1].doc) == ("Without `ends_at`, for ever.", "Before `ends_at`.")
