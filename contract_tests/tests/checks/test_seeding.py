"""Live ids in requests: where they come from, where they go, and what stays as it was generated."""

import attrs
import httpx
import pytest
from finetuning_contracts.checks.references import References, Request
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.checks.slots import Schemas, Slot, parameter_slots, replace_in_body
from finetuning_contracts.mock import serve
from finetuning_specs import load_spec

from contract_tests.tests.checks.tiny_server import HEADERS, tiny_spec

SPEC = tiny_spec()
REQUEST = Request(
    case="1",
    phase="examples",
    path_parameters={},
    path_is_valid=True,
    query={},
    query_is_valid=True,
    body=None,
    media_type=None,
)
JSON = "application/json"


@pytest.fixture
def references(tiny):
    with open_sender(SPEC, tiny(), HEADERS) as sender:
        yield References(Seeder(SPEC, sender, HEADERS, {}))


def put(references, operation, **values):
    return references.put_into(SPEC.operation(operation), attrs.evolve(REQUEST, **values))


def exists(references, path):
    return httpx.get(references.seeder.url + path, headers=HEADERS).is_success


def test_a_path_id_becomes_that_of_a_resource_which_exists(references):
    filled = put(references, "retrieve_file", path_parameters={"file_id": "file-0"})
    assert exists(references, f"/files/{filled.path_parameters['file_id']}")
    assert references.unknown_in("1") == frozenset()


def test_a_resource_that_needs_another_is_created_after_it(references):
    filled = put(references, "retrieve_job", path_parameters={"job_id": "job-0"})
    assert exists(references, f"/jobs/{filled.path_parameters['job_id']}")


def test_a_property_of_the_body_is_filled_and_the_rest_is_left(references):
    body = {"model": "tiny-1", "training_file": "anything", "n_epochs": 3}
    filled = put(references, "create_job", body=body, media_type=JSON)
    assert exists(references, f"/files/{filled.body['training_file']}")
    assert {**filled.body, "training_file": None} == {**body, "training_file": None}
    assert body["training_file"] == "anything", "the generated body itself is not touched"


@pytest.mark.parametrize("wrong", [None, 7, ["file-0"], {}])
def test_an_invalid_value_is_never_healed(references, wrong):
    filled = put(references, "create_job", body={"model": "tiny-1", "training_file": wrong}, media_type=JSON)
    assert filled.body["training_file"] == wrong


def test_a_path_that_was_made_invalid_is_left(references):
    values = {"path_parameters": {"file_id": "nonsense"}, "path_is_valid": False}
    assert put(references, "retrieve_file", **values).path_parameters == {"file_id": "nonsense"}


def test_some_generated_path_ids_stay_unknown_and_always_the_same_ones(references):
    def left(phase):
        ids = [f"generated-{n}" for n in range(100)]
        filled = [put(references, "retrieve_file", phase=phase, path_parameters={"file_id": id}) for id in ids]
        return [new.path_parameters["file_id"] for new in filled if new.path_parameters["file_id"] in ids]

    assert 10 < len(left("fuzzing")) < 50
    assert left("fuzzing") == left("fuzzing")
    assert left("examples") == []


def test_an_id_that_the_server_gave_is_left_where_a_link_put_it(references):
    references.learn(SPEC.operation("create_file"), REQUEST, 201, {"id": "file-from-a-link"})
    filled = put(references, "retrieve_file", path_parameters={"file_id": "file-from-a-link"})
    assert filled.path_parameters == {"file_id": "file-from-a-link"}


def test_each_deletion_gets_a_resource_of_its_own(references):
    ids = {put(references, "delete_file", path_parameters={"file_id": "x"}).path_parameters["file_id"] for _ in "123"}
    assert len(ids) == 3


def test_a_deleted_resource_is_not_handed_out_again(references):
    first = put(references, "retrieve_file", path_parameters={"file_id": "x"})
    references.learn(SPEC.operation("delete_file"), first, 200, {})
    second = put(references, "retrieve_file", path_parameters={"file_id": "x"})
    assert first.path_parameters != second.path_parameters


def test_what_the_user_gives_goes_before_everything(tiny):
    with open_sender(SPEC, tiny(), HEADERS) as sender:
        seeder = Seeder(SPEC, sender, HEADERS, {"training_file": "file-mine", "models": "mine"})
        body = {"model": "tiny-1", "training_file": "x"}
        assert put(References(seeder), "create_job", body=body, media_type=JSON).body == {
            "model": "mine",
            "training_file": "file-mine",
        }


def test_what_no_operation_creates_comes_from_the_examples(references):
    body = {"model": "generated", "training_file": "x"}
    assert put(references, "create_job", body=body, media_type=JSON).body["model"] == "tiny-1"


def test_of_what_is_listed_and_not_created_each_place_gets_its_own_example():
    spec = load_spec("openai")
    headers = {"authorization": "Bearer test-key"}
    with serve("openai") as server, open_sender(spec, server.url, headers) as sender:
        references = References(Seeder(spec, sender, headers, {}))
        listed = httpx.get(f"{server.url}/models", headers=headers, trust_env=False).json()["data"]
        request = attrs.evolve(REQUEST, body={"model": "x", "training_file": "y"}, media_type=JSON)
        filled = references.put_into(spec.operation("create_fine_tuning_job"), request)
        assert filled.body["model"] == "gpt-4o-mini" != listed[0]["id"]


@pytest.mark.parametrize(
    ("operation", "beside", "unknown"),
    [
        ("list_files", {}, frozenset()),
        ("list_files", {"purpose": "evals"}, {"files"}),
        ("list_paginated_fine_tuning_jobs", {}, frozenset()),
        ("list_paginated_fine_tuning_jobs", {"metadata": {"team": "nlp"}}, {"fine_tuning.jobs"}),
        ("list_paginated_fine_tuning_jobs", {"metadata[team]": "nlp"}, {"fine_tuning.jobs"}),
    ],
)
def test_a_cursor_may_be_refused_beside_a_filter_which_may_not_select_it(operation, beside, unknown):
    spec = load_spec("openai")
    headers = {"authorization": "Bearer test-key"}
    with serve("openai") as server, open_sender(spec, server.url, headers) as sender:
        references = References(Seeder(spec, sender, headers, {}))
        references.put_into(spec.operation(operation), attrs.evolve(REQUEST, query={"after": "one-0", **beside}))
        assert references.unknown_in("1") == unknown


def test_a_refused_creation_is_remembered_with_its_answer(tiny):
    with open_sender(SPEC, tiny("refuses_valid"), HEADERS) as sender:
        seeder = Seeder(SPEC, sender, HEADERS, {})
        references = References(seeder)
        put(references, "retrieve_job", path_parameters={"job_id": "job-0"})
        assert seeder.refusals == {"jobs": 'create_job answered 400: {"error": "no such training_file"}'}
        assert references.unknown_in("1") == {"jobs"}


@pytest.mark.parametrize(
    ("operation", "status", "unknown", "accepted"),
    [
        ("cancel_job", 409, False, True),  # state: always
        ("create_job", 400, False, False),  # reference: everything named is alive
        ("create_job", 400, True, True),
        ("create_job", 422, True, True),  # no such status in the contract, which is another check's finding
        ("create_job", 422, False, False),
        ("retrieve_job", 404, False, False),
        ("retrieve_job", 404, True, True),
        ("retrieve_job", 409, True, False),  # not in x-refusals
        ("retrieve_job", 401, False, False),
        ("list_jobs", 404, False, False),  # names nothing
        ("retrieve_job", 429, False, True),
        ("retrieve_job", 500, False, True),  # another check's finding
    ],
)
def test_a_refusal_of_a_valid_request_counts_only_for_its_reason(references, operation, status, unknown, accepted):
    references._unknown["1"] = frozenset({"jobs"} if unknown else ())
    assert references.accepts(SPEC.operation(operation), "1", status) is accepted


def test_references_are_found_in_nested_bodies_and_in_each_branch():
    spec = tiny_spec()
    spec.document["components"]["schemas"]["Deep"] = {
        "type": "object",
        "properties": {
            "files": {"type": ["array", "null"], "items": {"type": "string", "x-reference": "files"}},
            "either": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/JobRequest"}]},
            "again": {"$ref": "#/components/schemas/Deep"},
        },
    }
    body = {"files": ["a"], "either": {"model": "m", "training_file": "b"}, "again": {"files": ["c"]}}
    found = []

    def note(slot, value):
        found.append((slot.resource, slot.name, value))
        return value.upper()

    replaced = replace_in_body(Schemas(spec), {"$ref": "#/components/schemas/Deep"}, body, note)
    assert replaced == {
        "files": ["A"],
        "either": {"model": "M", "training_file": "B"},
        "again": {"files": ["C"]},
    }
    assert ("files", "training_file", "b") in found


def test_a_schema_without_references_is_known_as_such():
    schemas = Schemas(SPEC)
    assert not schemas.name_resources({"$ref": "#/components/schemas/FileRequest"})
    assert schemas.name_resources({"$ref": "#/components/schemas/JobRequest"})


def test_parameters_that_name_resources_are_slots():
    (slot,) = parameter_slots(SPEC.operation("cancel_job"))
    assert (slot.resource, slot.name, slot.place) == ("jobs", "job_id", "path")
    assert isinstance(slot, Slot)
