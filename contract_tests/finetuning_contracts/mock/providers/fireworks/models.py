"""The models that a caller may name: the vendor's, and those that jobs of the account have made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state.records import Place

from .names import VENDOR, full_name

if TYPE_CHECKING:
    from finetuning_contracts.mock.context import Call, Context

MODELS: Final = "models"
"""Their collection, in names and in the store."""


def check_model(context: Context, call: Call, text: str, otherwise: str) -> str:
    """The full name of a model. Raises `Refusal` with the words `otherwise` for one that the caller may not name."""
    account = str(call.path["account_id"])
    try:
        name = full_name(text, collection=MODELS, account=account, field="model")
    except Refusal:
        name = None
    place = Place(call.tenant, MODELS, account)
    own = name and name.account == account and context.lookup.find(place, name.id)
    if name is None or (not own and name.account != VENDOR):
        raise Refusal("reference", otherwise, subject=text)
    return str(name)
