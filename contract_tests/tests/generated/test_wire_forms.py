"""Multipart forms as they are on the wire: recorded from a raw socket, taken apart by the standard library."""

import email
import io
import re

import httpx
import pytest
from finetuning_runtime._lowlevel.client import AuthenticatedClient
from finetuning_runtime._wire.files import File


@pytest.fixture
def sent(api, recorder):
    """Sends a form and gives the boundary, the raw body and the parts."""

    def sent(body):
        with AuthenticatedClient(recorder.url, token="opens-nothing", httpx_args={"trust_env": False}) as client:
            api("create_file").sync(client=client, body=body)
        head, _, content = recorder.received.partition(b"\r\n\r\n")
        header = re.search(rb"(?i)^content-type: (.*?)\r?$", head, re.MULTILINE)[1]
        boundary = re.fullmatch(rb"multipart/form-data; boundary=(\S+)", header)[1]
        message = email.message_from_bytes(b"Content-Type: " + header + b"\r\n\r\n" + content)
        return boundary, content, message.get_payload()

    return sent


def names(parts):
    return [part.get_param("name", header="content-disposition") for part in parts]


def test_a_file_part_has_its_name_its_media_type_and_its_bytes(sent, models):
    binary = bytes(range(256))
    form = models.CreateFile(file=File(binary, "train.jsonl", "application/jsonl"), purpose="fine-tune")
    _, content, (file, purpose) = sent(form)
    assert names([file, purpose]) == ["file", "purpose"]
    assert file.get_filename() == "train.jsonl"
    assert file.get_content_type() == "application/jsonl"
    assert b"\r\n\r\n" + binary + b"\r\n" in content


def test_a_text_part_is_text_without_a_file_name_or_media_type(sent, models):
    _, _, parts = sent(models.CreateFile(file=File(b""), purpose="fine-tune ü"))
    assert parts[1].get_filename() is None
    assert "content-type" not in parts[1]
    assert parts[1].get_payload(decode=True) == "fine-tune ü".encode()


def test_a_file_without_a_name_gets_one(sent, models):
    _, _, parts = sent(models.CreateFile(file=File(b"x"), purpose="p"))
    assert parts[0].get_filename() == "upload"


def test_an_open_file_is_sent(sent, models):
    _, _, parts = sent(models.CreateFile(file=File(io.BytesIO(b"from a file"), "a.bin"), purpose="p"))
    assert parts[0].get_payload(decode=True) == b"from a file"


@pytest.mark.parametrize("boundary", [b"+++", b"boundary"])
def test_content_that_looks_like_a_boundary_forges_no_part(sent, models, boundary):
    forged = (
        b"x\r\n--"
        + boundary
        + b'\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nevil\r\n--'
        + boundary
        + b"--\r\n"
    )
    used, _, parts = sent(models.CreateFile(file=File(forged), purpose="fine-tune"))
    assert names(parts) == ["file", "purpose"]
    assert parts[1].get_payload() == "fine-tune"
    assert used != boundary


def test_every_form_has_a_boundary_of_its_own_which_nobody_can_guess(models):
    boundaries = set()
    for _ in range(20):
        form = models.CreateFile(file=File(b"x"), purpose="p")
        request = httpx.Request("POST", "https://traps.example", files=form.to_multipart())
        boundaries.add(request.headers["content-type"].partition("boundary=")[2])
    assert len(boundaries) == 20
    assert min(map(len, boundaries)) >= 32


def test_nested_objects_are_sent_as_bracketed_fields(sent, models):
    expiry = models.Expiry(anchor="created_at", seconds=3600)
    _, _, parts = sent(models.CreateFile(file=File(b"x"), purpose="p", expires_after=expiry))
    assert names(parts) == ["file", "purpose", "expires_after[anchor]", "expires_after[seconds]"]
    assert [part.get_payload() for part in parts[2:]] == ["created_at", "3600"]


def test_lists_are_sent_as_repeated_fields_and_booleans_as_json_spells_them(sent, models):
    _, _, parts = sent(models.CreateFile(file=File(b"x"), purpose="p", tags=["a", "b"], public=True))
    assert list(zip(names(parts), (part.get_payload() for part in parts), strict=True))[2:] == [
        ("tags", "a"),
        ("tags", "b"),
        ("public", "true"),
    ]


def test_what_was_not_given_and_what_is_none_is_left_out(sent, models):
    _, _, parts = sent(models.CreateFile(file=File(b"x"), purpose="p", extra=None))
    assert names(parts) == ["file", "purpose"]


def test_a_form_may_be_a_plain_dict(sent):
    _, _, parts = sent({"file": File(b"x"), "purpose": "p", "expires_after": {"anchor": "a", "seconds": 1}})
    assert names(parts) == ["file", "purpose", "expires_after[anchor]", "expires_after[seconds]"]


def test_fields_that_the_contract_does_not_name_are_sent_as_well(sent, models):
    form = models.CreateFile(file=File(b"x"), purpose="p")
    form["visibility"] = "team"
    _, _, parts = sent(form)
    assert names(parts) == ["file", "purpose", "visibility"]


def test_names_cannot_break_out_of_their_header(sent, models):
    form = models.CreateFile(file=File(b"x", 'a"\r\nX-Evil: 1\r\n\r\nb'), purpose="p")
    form['q"\r\nX-Evil: 1'] = "v"
    _, _, parts = sent(form)
    assert len(parts) == 3
    assert [part["x-evil"] for part in parts] == [None, None, None]


def test_a_media_type_that_could_forge_headers_is_refused(models):
    form = models.CreateFile(file=File(b"x", "a", "text/plain\r\nX-Evil: 1"), purpose="p")
    with pytest.raises(ValueError, match="mime_type must not contain control characters"):
        form.to_multipart()
