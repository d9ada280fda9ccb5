"""Clients that send at the same time, each in a thread of its own, and the history of what they sent and saw."""

from __future__ import annotations

import contextlib
import math
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

import attrs
from finetuning_specs import Operation
from finetuning_specs.rules import by_check

from finetuning_contracts.checks.curl import curl
from finetuning_contracts.checks.outcomes import Finding, Tally
from finetuning_contracts.checks.scenarios.scene import EndedError, Scene
from finetuning_contracts.checks.sending.messages import Incoming, Outgoing

PHASE = "concurrency"
CLIENTS = 8
"""How many there are at the most."""
_STEPS = 12
"""Requests of a witness that a finding shows."""
_LATER = (0.2, 0.5, 1.0)
"""Seconds that a server is given to show what is missing at first."""


@attrs.frozen(eq=False)
class Event:
    """One request of one client."""

    client: int
    operation: Operation
    request: Outgoing
    invoked: float
    """Before it was sent, on the clock `time.monotonic`."""
    returned: float
    """When its response was there; infinite where there was none: then it may still be done at any time."""
    response: Incoming | None

    @property
    def succeeded(self) -> bool:
        """Whether the server said that it is done."""
        return self.response is not None and self.response.succeeded

    def before(self, other: Event) -> bool:
        """Whether it was over when another one began."""
        return self.returned < other.invoked


@attrs.define
class Client(Scene):
    """A scene that one client plays in. What it sends stands in its history."""

    meeting: threading.Barrier = attrs.field(kw_only=True)
    """Where the clients wait for each other."""
    rounds: int = 1
    """How many of its requests, the first ones, each client sends when all others send theirs."""
    number: int = 0
    history: list[Event] = attrs.field(factory=list, init=False)

    def send(self, outgoing: Outgoing, operation: Operation) -> Incoming:
        """Send a request as it stands. Raises `EndedError` as `call` does; then it is not known whether it was carried out."""
        if len(self.history) < self.rounds:
            with contextlib.suppress(threading.BrokenBarrierError):  # one of the others has nothing more to send
                self.meeting.wait()
        invoked, response = time.monotonic(), None
        try:
            response = super().send(outgoing, operation)
            return response  # the history wants it, too
        finally:
            returned = time.monotonic() if response is not None else math.inf
            self.history.append(Event(self.number, operation, outgoing, invoked, returned, response))


Plan = Callable[[Client], object]
"""What one client does. It may raise `EndedError`: then it is done."""


def together(scene: Scene, plans: Sequence[Plan], rounds: int = 1) -> list[Event]:
    """Carry out all plans at the same time, a client each; gives the history, in the order in which requests were begun.

    The clients wait for each other before each of their first `rounds` requests.
    """
    meeting = threading.Barrier(len(plans))
    clients = [
        Client(
            scene.seeder,
            Tally(),
            scene.redactor,
            scene.operations,
            other=scene.other,
            hurried=scene.hurried,
            phase=scene.phase,
            meeting=meeting,
            rounds=rounds,
            number=number,
        )
        for number in range(1, len(plans) + 1)
    ]

    def carry_out(client: Client, plan: Plan) -> None:
        try:
            with contextlib.suppress(EndedError):
                plan(client)
        finally:
            meeting.abort()  # the others need not wait any more

    with ThreadPoolExecutor(len(plans), thread_name_prefix="finetuning-check-client") as pool:
        for future in [pool.submit(carry_out, client, plan) for client, plan in zip(clients, plans, strict=True)]:
            future.result()
    for client in clients:
        scene.tally.accepted.update(client.tally.accepted)
    return sorted((event for client in clients for event in client.history), key=lambda event: event.invoked)


def judge(scene: Scene, check: str, operation: Operation, broken: str | None, witness: Iterable[Event] = ()) -> bool:
    """Count a verdict. `witness` are the requests that show what is broken; the finding has them with their times."""
    if operation.id not in scene.operations or broken is None:
        return scene.judge(check, operation, broken)
    events = sorted(set(witness), key=lambda event: event.invoked)
    begun = events[0].invoked if events else 0.0
    scene.tally.add_finding(
        Finding(
            operation=operation.id,
            check=check,
            title=by_check()[check].says,
            message=scene.redactor(broken),
            phase=scene.phase,
            status=None,
            response="",
            steps=tuple(scene.redactor(_shown(event, begun)) for event in events[-_STEPS:]),
        )
    )
    return False


def in_the_end(scene: Scene, holds: Callable[[], bool]) -> bool:
    """Whether something holds, if not at once, then a little later: not every server shows at once what was done."""
    if holds():
        return True
    for seconds in () if scene.hurried else _LATER:
        scene.seeder.sender.stop.wait(seconds)
        if holds():
            return True
    return False


def _shown(event: Event, begun: float) -> str:
    start, end = ((moment - begun) * 1000 for moment in (event.invoked, event.returned))
    came = f"to {end:.0f} ms: {event.response.status}" if event.response is not None else "on, without a response"
    return f"{curl(event.request)}  # client {event.client}, from {start:.0f} {came}"
