"""What a run has made, and how that is remembered."""

import json

from finetuning_contracts.checks.sending.ledger import Ledger
from finetuning_specs import load_spec

SPEC = load_spec("openai")


def test_what_a_create_answers_with_is_ours_until_it_is_deleted():
    ledger = Ledger()
    ledger.learn(SPEC.operation("create_file"), {}, {"id": "file-1"})
    assert [entry.id for entry in ledger.living] == ["file-1"]
    ledger.learn(SPEC.operation("delete_file"), {"file_id": "file-1"}, {"id": "file-1", "deleted": True})
    assert ledger.living == ()
    assert ledger.owns("file-1"), "that it was ours stays true"


def test_an_action_on_a_job_makes_nothing():
    ledger = Ledger()
    ledger.learn(SPEC.operation("cancel_fine_tuning_job"), {"fine_tuning_job_id": "ftjob-1"}, {"id": "ftjob-1"})
    assert ledger.living == ()
    assert ledger.is_foreign("ftjob-1")


def test_the_file_that_a_completed_upload_of_ours_has_become_is_ours():
    ledger = Ledger()
    complete = SPEC.operation("complete_upload")
    body = {"id": "upload_1", "status": "completed", "file": {"id": "file-1"}}
    ledger.learn(complete, {"upload_id": "upload_1"}, body)
    assert not ledger.owns("file-1"), "whose the upload is, is not known"
    ledger.learn(SPEC.operation("create_upload"), {}, {"id": "upload_2", "file": None})
    ledger.learn(complete, {"upload_id": "upload_2"}, {**body, "id": "upload_2", "file": {"id": "file-2"}})
    assert ("files", "file-2") in {(entry.resource, entry.id) for entry in ledger.living}


def test_what_a_list_shows_is_not_ours():
    ledger = Ledger()
    ledger.learn(SPEC.operation("list_files"), {}, {"data": [{"id": "file-1"}]})
    assert ledger.is_foreign("file-1")
    assert not ledger.owns("file-1")


def test_a_create_that_makes_several_things_makes_each_of_them_ours():
    ledger = Ledger()
    operation = SPEC.operation("create_fine_tuning_checkpoint_permission")
    ledger.learn(operation, {"fine_tuned_model_checkpoint": "ft:x"}, {"data": [{"id": "cp-1"}, {"id": "cp-2"}]})
    assert {entry.id for entry in ledger.living} == {"cp-1", "cp-2"}
    assert ledger.living[0].path == {"fine_tuned_model_checkpoint": "ft:x"}


def test_the_model_of_our_job_is_ours_and_that_of_another_is_not():
    ledger = Ledger()
    ledger.learn(SPEC.operation("create_fine_tuning_job"), {}, {"id": "ftjob-1"})
    read = SPEC.operation("retrieve_fine_tuning_job")
    ledger.learn(read, {}, {"id": "ftjob-1", "fine_tuned_model": "ft:mine", "result_files": ["file-r"]})
    ledger.learn(read, {}, {"id": "ftjob-2", "fine_tuned_model": "ft:theirs"})
    assert ledger.owns("ft:mine")
    assert not ledger.owns("ft:theirs")
    assert ledger.produced == {("files", "file-r")}
    assert not ledger.owns("file-r"), "a wrong server could name anybody's file there"


def test_what_our_job_names_as_its_result_is_ours_where_it_is_known_to_be_new():
    ledger = Ledger(before={"files": frozenset({"file-theirs"})})
    ledger.learn(SPEC.operation("create_fine_tuning_job"), {}, {"id": "ftjob-1"})
    read = SPEC.operation("retrieve_fine_tuning_job")
    ledger.learn(read, {}, {"id": "ftjob-1", "result_files": ["file-new", "file-theirs"]})
    ledger.learn(read, {}, {"id": "ftjob-2", "result_files": ["file-of-another-job"]})
    assert [entry.id for entry in ledger.living] == ["file-new", "ftjob-1"]
    assert ledger.produced == {("files", "file-theirs")}
    assert not ledger.owns("file-theirs")
    assert not ledger.owns("file-of-another-job")


def test_a_create_that_does_not_say_its_id_is_remembered_as_such():
    ledger = Ledger()
    ledger.learn(SPEC.operation("create_file"), {}, {"object": "file"})
    assert ledger.unnamed == ["create_file"]


def test_every_entry_is_in_the_file_at_once(tmp_path):
    file = tmp_path / "ledger.jsonl"
    ledger = Ledger(file=file)
    ledger.learn(SPEC.operation("create_file"), {}, {"id": "file-1"})
    (line,) = file.read_text().splitlines()
    assert json.loads(line)["made"]["id"] == "file-1"
