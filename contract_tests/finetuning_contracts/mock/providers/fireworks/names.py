"""Resource names: `accounts/ACCOUNT/COLLECTION/ID`, and the bare ids that stand for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from finetuning_contracts.mock.ids import HEX
from finetuning_contracts.mock.refusals import Refusal

if TYPE_CHECKING:
    from finetuning_contracts.mock.context import Context

VENDOR = "fireworks"
"""The account that the vendor's base models belong to."""

_ACCOUNT = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?")
_ID = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,126}[A-Za-z0-9])?")
_NAME = re.compile(r"accounts/([^/]+)/([^/]+)/([^/]+)")


@attrs.frozen
class Name:
    """A resource's full name, taken apart."""

    account: str
    collection: str
    """As it stands in paths: `supervisedFineTuningJobs`."""
    id: str

    def __str__(self) -> str:
        return f"accounts/{self.account}/{self.collection}/{self.id}"


def is_account(text: str) -> bool:
    """Whether there can be an account with this id. The rule is inferred from what other ids look like."""
    return _ACCOUNT.fullmatch(text) is not None


def full_name(text: str, *, collection: str, account: str, field: str) -> Name:
    """The name that a field's value stands for; a bare id is one of the account's own.

    Raises `Refusal` of the kind `reference` for what is no name in that collection.
    """
    found = _NAME.fullmatch(text)
    if found is not None:
        name = Name(*found.groups())
    elif "/" not in text:
        name = Name(account, collection, text)
    else:
        name = None
    if name is None or name.collection != collection or not is_account(name.account) or not _ID.fullmatch(name.id):
        raise Refusal(
            "reference",
            f'invalid {field}: "{text}" is not the name of a resource in {collection}',
            subject=text,
        )
    return name


def new_id(context: Context) -> str:
    """An id such as the service makes up: a random UUID, but the same one in every run."""
    digits = context.ids.new("job", length=32, alphabet=HEX)
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
