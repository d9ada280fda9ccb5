"""Run every line that the page prints, on servers started anew, and compare."""

from __future__ import annotations

from collections.abc import Iterator

from finetuning_specs import load_spec

from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers.zoo.found import Shown, read
from finetuning_contracts.servers.zoo.member import Member
from finetuning_contracts.servers.zoo.place import Place
from finetuning_contracts.servers.zoo.running import run
from finetuning_contracts.servers.zoo.showing import again


def verify(member: Member) -> Iterator[tuple[Shown, str]]:
    """Each published finding, and what is otherwise than published; an empty text where nothing is."""
    found = read(member.published)
    if found.version != member.version:
        raise UsageError(f"{member.published}: it is about version {found.version}, and {member.version} is installed")
    with member.running() as place:
        for one in found.shown:
            yield one, _otherwise(one, member, place)


def _otherwise(one: Shown, member: Member, place: Place) -> str:
    try:
        printed = run(one.lines, place.variables)
    except UsageError as error:
        return str(error)
    if printed.response is None:
        return "there was no complete response"
    if printed.response.status != one.outcome.status:
        return f"the status was {printed.response.status}, not {one.outcome.status}"
    if not again(one.check, one.signature, one.outcome, printed, load_spec(member.contract), place):
        return "the response does not show it"
    return ""
