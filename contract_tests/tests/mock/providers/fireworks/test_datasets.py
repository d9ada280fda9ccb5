import json

import httpx
import pytest

from .conftest import JSONL, make_dataset, ok, refused


def endpoint(account, **sizes):
    """The signed addresses for files, given by their names without the ending."""
    body = {"filenameToSize": {f"{name}.jsonl": str(size) for name, size in sizes.items()}}
    return ok(account.post("/datasets/chats:getUploadEndpoint", json=body))["filenameToSignedUrls"]


def put(url, content, size=None):
    size = len(content) if size is None else size
    headers = {"content-type": "application/octet-stream", "x-goog-content-length-range": f"{size},{size}"}
    return httpx.put(url, content=content, headers=headers, trust_env=False)


def state(account):
    return ok(account.get("/datasets/chats"))["state"]


def test_a_new_dataset_waits_for_its_content_however_long_it_takes(account, server):
    make_dataset(account, content=None)
    server.advance(10_000)
    assert state(account) == "UPLOADING"


def test_a_dataset_is_called_by_its_full_name_and_found_by_the_last_segment(account):
    dataset = ok(account.post("/datasets", json={"datasetId": "chats", "dataset": {"exampleCount": "1200"}}))
    assert dataset["name"] == "accounts/my-account/datasets/chats"
    assert dataset["exampleCount"] == "1200"
    assert ok(account.get("/datasets/chats"))["name"] == dataset["name"]


def test_an_upload_makes_a_dataset_ready(account):
    make_dataset(account, content=None)
    answer = ok(account.post("/datasets/chats:upload", files={"file": ("a.jsonl", JSONL)}))
    assert (answer["id"], answer["object"], answer["bytes"]) == ("chats", "file", len(JSONL))
    dataset = ok(account.get("/datasets/chats"))
    assert (dataset["state"], dataset["exampleCount"]) == ("READY", "3")


def test_a_ready_dataset_takes_no_further_content(account):
    make_dataset(account)
    refused(account.post("/datasets/chats:upload", files={"file": ("a.jsonl", JSONL)}), 400, 9)
    refused(account.post("/datasets/chats:getUploadEndpoint", json={"filenameToSize": {"a": "1"}}), 400, 9)
    refused(account.post("/datasets/chats:validateUpload", json={}), 400, 9)


def test_content_goes_to_a_signed_address_and_is_validated(account):
    make_dataset(account, content=None)
    url = endpoint(account, chats=len(JSONL))["chats.jsonl"]
    assert put(url, JSONL).status_code == 200
    assert state(account) == "UPLOADING"
    assert ok(account.post("/datasets/chats:validateUpload", json={})) == {}
    assert state(account) == "READY"


def test_validation_before_all_files_have_arrived_is_refused(account):
    make_dataset(account, content=None)
    refused(account.post("/datasets/chats:validateUpload", json={}), 400, 9)
    urls = endpoint(account, first=2, second=2)
    assert put(urls["first.jsonl"], b"{}").status_code == 200
    message = refused(account.post("/datasets/chats:validateUpload", json={}), 400, 9)
    assert "second.jsonl" in message
    assert put(urls["second.jsonl"], b"{}").status_code == 200
    ok(account.post("/datasets/chats:validateUpload", json={}))


def test_a_signed_address_takes_no_api_key_and_no_other_signature(account):
    make_dataset(account, content=None)
    url = endpoint(account, chats=2)["chats.jsonl"]
    assert put(f"{url[:-1]}x", b"{}").status_code == 403
    assert put(url.replace("chats.jsonl", "other.jsonl"), b"{}").status_code == 403
    assert put(url.partition("?")[0], b"{}").status_code == 403


def test_a_signed_address_takes_as_many_bytes_as_were_announced(account):
    make_dataset(account, content=None)
    url = endpoint(account, chats=2)["chats.jsonl"]
    assert put(url, b"{} ", size=2).status_code == 400
    assert put(url, b"{", size=2).status_code == 400
    assert put(url, b"{} ").status_code == 403
    assert httpx.get(url, trust_env=False).status_code == 405


def test_a_signed_address_ends_with_its_dataset(account):
    make_dataset(account, content=None)
    url = endpoint(account, chats=2)["chats.jsonl"]
    assert ok(account.delete("/datasets/chats")) == {}
    assert put(url, b"{}").status_code == 403


def download(account, name="chats", **query):
    """What is behind the signed addresses of a dataset, by file name."""
    urls = ok(account.get(f"/datasets/{name}:getDownloadEndpoint", params=query))["filenameToSignedUrls"]
    return {name: httpx.get(url, trust_env=False).content for name, url in urls.items()}


def test_content_is_read_through_a_signed_address_without_a_key(account):
    make_dataset(account)
    assert download(account) == {"chats.jsonl": JSONL}


def test_a_signed_address_to_read_gives_no_other_file_and_takes_nothing(account):
    make_dataset(account)
    (url,) = ok(account.get("/datasets/chats:getDownloadEndpoint"))["filenameToSignedUrls"].values()
    assert httpx.get(f"{url[:-1]}x", trust_env=False).status_code == 403
    assert httpx.get(url.replace("chats.jsonl", "other.jsonl"), trust_env=False).status_code == 403
    assert put(url, b"{}").status_code == 405
    part = httpx.get(url, headers={"range": "bytes=0-9"}, trust_env=False)
    assert (part.status_code, part.content) == (206, JSONL[:10])
    assert ok(account.delete("/datasets/chats")) == {}
    assert httpx.get(url, trust_env=False).status_code == 404


def test_a_dataset_without_content_has_no_addresses(account):
    make_dataset(account, content=None)
    assert download(account) == {}


def test_a_lineage_has_the_files_of_all_datasets_under_their_ids(account):
    make_dataset(account)
    ok(account.post("/datasets", json={"datasetId": "copy", "sourceDatasetId": "chats", "dataset": {}}))
    assert download(account, "copy") == {"chats.jsonl": JSONL}
    assert download(account, "copy", downloadLineage="true") == {"copy/chats.jsonl": JSONL, "chats/chats.jsonl": JSONL}


def test_the_mask_of_a_download_names_fields_of_its_response(account):
    make_dataset(account)
    path = "/datasets/chats:getDownloadEndpoint"
    assert ok(account.get(path, params={"readMask": "filename_to_signed_urls"})) != {}
    refused(account.get(path, params={"readMask": "display_name"}), 400, 3)


@pytest.mark.parametrize("query", [{}, {"updateMask": "displayName"}, {"updateMask": "display_name"}])
def test_an_update_changes_what_it_names(account, query):
    make_dataset(account)
    before = ok(account.get("/datasets/chats"))
    changed = ok(account.patch("/datasets/chats", params=query, json={"displayName": "Chats"}))
    assert changed["displayName"] == "Chats"
    assert ok(account.get("/datasets/chats")) == changed
    unchanged = before.keys() - {"displayName", "updateTime"}
    assert {name: changed[name] for name in unchanged} == {name: before[name] for name in unchanged}


def test_an_update_resets_what_the_mask_names_and_the_body_lacks(account):
    make_dataset(account)
    ok(account.patch("/datasets/chats", json={"displayName": "Chats"}))
    assert ok(account.patch("/datasets/chats", params={"updateMask": "displayName"}, json={}))["displayName"] == ""


@pytest.mark.parametrize(
    ("query", "body"),
    [
        ({"updateMask": "state"}, {}),
        ({"updateMask": "nothing"}, {}),
        ({}, {"evaluationResult": {"evaluationJobId": "eval-1"}}),
    ],
)
def test_an_update_of_what_cannot_be_changed_is_refused(account, query, body):
    make_dataset(account)
    before = ok(account.get("/datasets/chats"))
    refused(account.patch("/datasets/chats", params=query, json=body), 400, 3)
    assert ok(account.get("/datasets/chats")) == before


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "PATCH"])
@pytest.mark.parametrize("path", ["/datasets/chats:burn", "/datasets/chats:upload:burn", "/dpoJobs/mine:burn"])
def test_a_verb_that_does_not_exist_is_no_part_of_an_id(account, method, path):
    make_dataset(account)
    assert refused(account.request(method, path, json={}), 404, 5) == "Not Found"


@pytest.mark.parametrize("name", ["a b", "ä/ö?#%2F", ".."])
def test_any_file_name_gets_an_address_that_works(account, name):
    make_dataset(account, content=None)
    url = endpoint(account, **{name: 2})[f"{name}.jsonl"]
    assert put(url, b"{}").status_code == 200


def test_a_taken_id_is_a_conflict(account):
    make_dataset(account)
    refused(account.post("/datasets", json={"datasetId": "chats", "dataset": {}}), 409, 6)


def test_a_deleted_dataset_is_gone_and_its_id_is_free(account):
    make_dataset(account)
    assert ok(account.delete("/datasets/chats")) == {}
    refused(account.get("/datasets/chats"), 404, 5)
    refused(account.delete("/datasets/chats"), 404, 5)
    make_dataset(account, content=None)
    assert state(account) == "UPLOADING"


def test_the_gateway_s_way_to_create_a_dataset_works(account):
    uuid = "3f8a1c2b-0000-4000-8000-000000000000"
    body = json.dumps({"datasetId": uuid, "dataset": {"userUploaded": {}}})
    ok(account.post("/datasets", content=body, headers={"content-type": "application/json"}))


@pytest.mark.parametrize("source", ["chats", "accounts/my-account/datasets/chats"])
def test_a_dataset_made_from_another_is_ready_with_the_same_content(account, source):
    make_dataset(account)
    body = {"datasetId": "copy", "sourceDatasetId": source, "dataset": {}}
    copy = ok(account.post("/datasets", json=body))
    assert (copy["state"], copy["exampleCount"]) == ("READY", "3")
    assert copy["transformed"]["sourceDatasetId"] == source


@pytest.mark.parametrize(
    "body",
    [
        {"dataset": {"userUploaded": {}, "splitted": {"sourceDatasetId": "chats"}}},
        {"dataset": {"userUploaded": {}}, "sourceDatasetId": "chats"},
        {"dataset": {}, "sourceDatasetId": "unknown"},
        {"dataset": {}, "sourceDatasetId": "accounts/other/datasets/chats"},
        {"dataset": {}, "sourceDatasetId": "accounts/my-account/models/chats"},
        {"dataset": {}, "sourceDatasetId": "empty"},
        {"dataset": {}, "sourceDatasetId": "chats", "filter": "x"},
    ],
)
def test_what_a_dataset_cannot_be_made_from_is_refused(account, body):
    make_dataset(account)
    make_dataset(account, "empty", content=None)
    refused(account.post("/datasets", json={"datasetId": "new", **body}), 400, 3)
    refused(account.get("/datasets/new"), 404, 5)
