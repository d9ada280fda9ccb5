"""The state machine: what is done to a server, and what it must say then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from finetuning_specs.vocabulary import Action
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from finetuning_contracts.checks.scenarios.collection import Collection
from finetuning_contracts.checks.scenarios.scene import EndedError, Scene
from finetuning_contracts.checks.scenarios.walking import walk
from finetuning_contracts.checks.sending.identity import segment

from .memory import Known

_MOST = 6
"""Things of one resource that are alive at once."""
_CHOICE = st.integers(min_value=0, max_value=10_000)
"""An index into whatever there is, taken modulo its length: what there is depends on the server."""


class Machine(RuleBasedStateMachine):
    """One sequence. What a server does wrong is counted in the scene's tally, and does not end the sequence."""

    scene: Scene
    collections: tuple[Collection, ...]

    @initialize(first=_CHOICE, second=_CHOICE)
    def begin(self, first: int, second: int) -> None:
        """Nothing was made yet. A sequence is about two resources: about many, little would happen to each."""
        self.scene.begin()
        self.known: list[Known] = []
        self.chosen = [self.collections[which % len(self.collections)] for which in (first, second)]

    @rule(which=_CHOICE)
    def create(self, which: int) -> None:
        """Make something."""
        things = self.chosen[which % 2]
        if sum(one.things is things and not one.deleted for one in self.known) >= _MOST:
            return
        try:
            thing = self.scene.create(things)
        except EndedError:
            return
        id = segment(thing.id)
        twice = any(segment(one.thing.id) == id and one.things is things for one in self.known)
        assert things.create is not None, "it was created"
        if self.scene.judge("id_is_new", things.create, f"{id} was given to two things" if twice else None):
            self.known.append(Known(things, thing, thing.answer))

    @rule(which=_CHOICE)
    def read(self, which: int) -> None:
        """Read something, deleted or not."""
        one = self._choose(which, lambda known: known.things.retrieve is not None)
        if one is None or one.things.retrieve is None:
            return
        try:
            response = self.scene.call(one.things.retrieve, one.thing.live)
        except EndedError:
            return
        if one.deleted:
            told = f"{one.thing.id} was deleted, and reading it gives {response.status}"
            self._judge_deletion(one, "deleted_unreadable", told if response.succeeded else None)
            return
        body = response.json()
        if response.status in {404, 410}:
            told = f"{one.thing.id} was created, and reading it gives {response.status}"
            self.scene.judge("reading_changes_nothing", one.things.retrieve, told)
            self.known.remove(one)
        elif response.succeeded and isinstance(body, Mapping):
            self._seen(one, body)

    @rule(which=_CHOICE, limit=st.sampled_from((1, 2, 3, 100)))
    def list_all(self, which: int, limit: int) -> None:
        """Go through a list, in pages of any size."""
        things = self.chosen[which % 2]
        mine = [one for one in self.known if one.things is things]
        if things.listing is None or not mine:
            return
        living = {segment(one.thing.id): one for one in mine if not one.deleted}
        try:
            found = walk(self.scene, things.listing, mine[0].thing.live, limit=limit, wanted=frozenset(living))
        except EndedError:
            return
        if found.circle or found.cut_short:
            return
        missing = sorted(set(living) - set(found.ids))
        told = f"{missing[0]} is on none of {len(found.pages)} pages of {limit}" if missing else None
        check = "walk_complete" if len(found.pages) > 1 else "listed_at_once"
        self.scene.judge(check, things.listing, told)
        listed = found.items
        for one in mine:
            id = segment(one.thing.id)
            if one.deleted:
                told = f"{id} was deleted, and is listed" if id in listed else None
                self._judge_deletion(one, "deleted_unlisted", told)
            elif isinstance(listed.get(id), Mapping):
                wrong = one.moved_wrongly(one.status_in(listed[id]))
                self.scene.judge("listed_as_read", things.listing, wrong)

    @rule(which=_CHOICE)
    def delete(self, which: int) -> None:
        """Delete something."""
        one = self._choose(which, lambda known: known.things.delete is not None and not known.deleted)
        if one is None or one.things.delete is None:
            return
        try:
            response = self.scene.call(one.things.delete, one.thing.live)
        except EndedError:
            return
        one.deleted = response.succeeded

    @rule(which=_CHOICE, what=_CHOICE)
    def act(self, which: int, what: int) -> None:
        """Take an action on a job, at the right time or not."""
        one = self._choose(which, lambda known: bool(known.things.actions) and known.things.job is not None)
        if one is None or one.deleted or one.things.lifecycle is None:
            return
        name = sorted(one.things.actions)[what % len(one.things.actions)]
        operation, action = one.things.actions[name]
        try:
            before = self.scene.read(one.things, one.thing.live)
            self._seen(one, before)
            ended = one.ended
            response = self.scene.call(operation, one.thing.live)
            after = self.scene.read(one.things, one.thing.live)
        except EndedError:
            return
        status = one.status_in(after)
        if ended and one.status not in action.from_states and one.things.retrieve is not None:
            moved = status != one.status
            told = f"{operation.id} moved a job that had ended from {one.status} to {status}" if moved else None
            self.scene.judge("end_is_final", one.things.retrieve, told)
        elif response.succeeded and one.things.lifecycle.states[action.to].terminal:
            self.scene.judge("action_works", operation, self._still_going(one, status, action))
        one.body = after

    def _still_going(self, one: Known, status: str | None, action: Action) -> str | None:
        """What is wrong where an action that ends a job has not ended it; None: nothing, or it is on its way there."""
        lifecycle = one.things.lifecycle
        assert lifecycle is not None, "it is a job"
        if status is None or lifecycle.states[status].terminal:
            return None
        on_its_way = status not in action.from_states and action.to in lifecycle.states[status].next
        return None if on_its_way else f"after it the job is {status}, not {action.to}"

    def _seen(self, one: Known, body: Mapping[str, Any]) -> None:
        """Hold what a thing reads like now against what it was."""
        retrieve = one.things.retrieve
        assert retrieve is not None, "it was read"
        if one.things.lifecycle is not None:
            self.scene.judge("status_moves_along", retrieve, one.moved_wrongly(one.status_in(body)))
        self.scene.judge("stays_the_same", retrieve, one.changed(body))
        if one.things.job is not None and one.ended and one.body is not one.thing.answer:
            self.scene.judge("end_is_final", retrieve, one.changed_after_the_end(body))
        one.body = body

    def _judge_deletion(self, one: Known, check: str, told: str | None) -> None:
        if one.things.delete is not None:
            self.scene.judge(check, one.things.delete, told)

    def _choose(self, which: int, fits: Any) -> Known | None:
        found = [one for one in self.known if fits(one)]
        return found[which % len(found)] if found else None
