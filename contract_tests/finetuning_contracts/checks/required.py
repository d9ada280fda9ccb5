"""Operations that a server has to offer, because whoever checks it says so (`--require`)."""

from __future__ import annotations

from collections.abc import Sequence

from finetuning_specs import Spec

from finetuning_contracts.errors import UsageError

from .curl import curl
from .outcomes import OFFERED, Finding, Tally
from .sending.sender import Sender
from .steps import recorded
from .survey import Offers

_EXCERPT = 2_000


def known(specs: Sequence[Spec], required: Sequence[str]) -> None:
    """Raise `UsageError` for an operation that no spec has."""
    names = {operation.id for spec in specs for operation in spec.operations}
    for id in required:
        if id not in names:
            providers = " and ".join(spec.provider for spec in specs)
            raise UsageError(f"--require: there is no operation {id!r} in {providers}; `finetuning specs` lists them")


def judge(offers: Offers, required: Sequence[str], sender: Sender) -> Tally:
    """A finding for each required operation that was found missing, and a pass for each that was seen."""
    tally, redactor = Tally(), sender.redactor
    for id in required:
        if id in offers.seen:
            tally.add_pass(id, OFFERED)
        elif offers.lacks(id):
            request, response = offers.absence(id)
            tally.add_finding(
                Finding(
                    operation=id,
                    check=OFFERED,
                    title="a required operation is not offered",
                    message="Required by --require; the server responds as it does to a path that cannot exist.",
                    phase="survey",
                    status=response.status,
                    response=redactor.both_ends(response.body, _EXCERPT),
                    steps=(redactor(curl(request)),),
                    signature=id,
                    reproduction=recorded([(request, response)], sender),
                )
            )
    return tally
