"""What the user does with the file to train on."""

from __future__ import annotations

from finetuning_contracts.servers.journey.responses import all_responses_to, response_to
from finetuning_contracts.servers.journey.steps import expect, had
from finetuning_contracts.servers.journey.training import TRAINING
from finetuning_contracts.servers.journey.user import User


def upload(user: User) -> str:
    """All bytes arrive."""
    stored = response_to(lambda: user.files.create(file=("train.jsonl", TRAINING), purpose="fine-tune"))
    expect(stored["bytes"] == len(TRAINING), f"{stored['bytes']} bytes stored, {len(TRAINING)} sent")
    user.file = stored["id"]
    return f"{user.file}, {stored['bytes']} bytes"


def find_in_list(user: User) -> str:
    """The list of files names it."""
    id_ = had(user.file, "file")
    files = response_to(user.files.list)["data"]
    expect(id_ in [file["id"] for file in files], f"{id_} is not among {len(files)} files")
    return f"{len(files)} files"


def look_at(user: User) -> str:
    """It is shown with its purpose."""
    id_ = had(user.file, "file")
    file = response_to(lambda: user.files.retrieve(id_))
    expect((file["id"], file["purpose"]) == (id_, "fine-tune"), f"{file['id']} is for {file['purpose']}")
    return f"{file['filename']}, {file['status']}"


def download(user: User) -> str:
    """The bytes come back as they were sent."""
    download, content = user.files.content(had(user.file, "file")), b""

    def read() -> None:
        nonlocal content
        content = download.read()

    status = all_responses_to(read)[-1].status_code
    expect(status == 200, f"{status} instead of 200")
    expect(content == TRAINING, f"{len(content)} other bytes than the {len(TRAINING)} sent")
    return "the same bytes"


def delete(user: User) -> str:
    """The server says that it is deleted."""
    id_ = had(user.file, "file")
    gone = response_to(lambda: user.files.delete(id_))
    expect(gone.get("deleted") is True, f"the response is {gone}")
    return "gone"


def look_at_deleted(user: User) -> str:
    """It is not found any more."""
    id_ = had(user.file, "file")
    return user.refused("retrieve_file", lambda: user.files.retrieve(id_), 404)
