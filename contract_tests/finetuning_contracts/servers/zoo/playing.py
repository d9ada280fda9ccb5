"""Send the requests of a finding to a server started anew, together with those that make what they name."""

from __future__ import annotations

import attrs
from finetuning_specs import Spec

from finetuning_contracts.checks.groups import Group
from finetuning_contracts.checks.replaying.playing import Ids, NotPlayedError, play
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.connections import NoResponseError
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.checks.sending.pool import Pool
from finetuning_contracts.checks.steps import Reproduction, recorded
from finetuning_contracts.servers.zoo.place import Place

_TRIED = 4
"""Findings of one group whose requests are tried, the simplest first."""

Exchange = tuple[Outgoing, Incoming | None]


@attrs.define
class _Noted:
    """Connections that note every exchange."""

    connections: Pool
    exchanges: list[Exchange] = attrs.field(factory=list)

    def exchange(self, request: Outgoing, timeout: float | None = None) -> Incoming:
        """As the connections do it."""
        try:
            response = self.connections.exchange(request, timeout)
        except NoResponseError:
            self.exchanges.append((request, None))
            raise
        self.exchanges.append((request, response))
        return response

    def close(self) -> None:
        """As the connections do it."""
        self.connections.close()


@attrs.frozen
class Whole:
    """A finding with everything that has to be sent to see it on a server that holds nothing."""

    operation: str
    check: str
    signature: str
    message: str
    reproduction: Reproduction


def whole(group: Group, spec: Spec, place: Place) -> tuple[Whole, ...]:
    """The findings of a group that can be sent to a server that has nothing of theirs, the simplest first."""
    tried = sorted((one for one in group.findings if one.reproduction is not None), key=lambda one: one.size)[:_TRIED]
    found = []
    for finding in tried:
        assert finding.reproduction is not None
        complete = _complete(finding.reproduction, spec, place)
        if complete is not None:
            found.append(Whole(finding.operation, finding.check, finding.signature, finding.message, complete))
    return tuple(found)


def _complete(reproduction: Reproduction, spec: Spec, place: Place) -> Reproduction | None:
    """The same, preceded by the requests that make what it names; None when it cannot be sent."""
    with open_sender(spec, place.url, place.headers, parameters=place.parameters) as sender:
        noted = _Noted(sender.connections)
        sender.connections = noted  # type: ignore[assignment]  # it does what the sender asks of connections
        seeder = Seeder(spec, sender, place.headers, place.parameters)
        names = any(one.step is None for step in reproduction.steps for one in step.references)
        try:
            play(reproduction, seeder, Ids.NEW if names else Ids.SAME)
        except (NotPlayedError, NoResponseError):
            return None
        written = recorded(noted.exchanges, sender)
    if written is None or any(one.step is None for step in written.steps for one in step.references):
        return None
    return attrs.evolve(written, outcome=reproduction.outcome)
