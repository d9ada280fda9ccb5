"""Files: their size, name and content are what was uploaded."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from finetuning_contracts.checks.seeding import Prepared
from finetuning_contracts.checks.sending.identity import segment

from .collection import Collection
from .scene import EndedError, Scene, Thing
from .walking import walk

_EXAMPLES = 12
"""As many as a training file needs."""
_ALL = 100


def contents(scene: Scene, things: Collection) -> None:
    """Upload files that differ in everything, and read back what the server has of them."""
    if not things.uploads or things.create is None:
        raise EndedError(f"{things.resource} have no content")
    for name, content in _files(scene.seeder.sender.guard.ledger.run_id):
        scene.begin()
        try:
            thing = scene.create(things, lambda sent, name=name, content=content: _with(things, sent, name, content))  # type: ignore[misc]
            _judge(scene, things, thing, name, content)
        except EndedError:
            continue


def _files(mark: str) -> Iterator[tuple[str, bytes]]:
    """JSON Lines, as training takes them: plain, not in ASCII, with a line end of two characters, and without one at the end."""
    plain = [_example(mark, f"Question {number}", "Answer") for number in range(_EXAMPLES)]
    foreign = [_example(mark, f"Größe {number} → 東京 🚀", "žluťoučký") for number in range(_EXAMPLES + 1)]
    yield f"{mark}-plain.jsonl", "".join(f"{line}\n" for line in plain).encode()
    yield f"{mark} Größe.v2.jsonl", "".join(f"{line}\n" for line in foreign).encode()
    yield f"{mark}-two.jsonl", "\r\n".join([*plain, ""]).encode()
    yield f"{mark}-end.jsonl", "\n".join(plain).encode()


def _example(mark: str, question: str, answer: str) -> str:
    messages = [{"role": "user", "content": f"{question} {mark}"}, {"role": "assistant", "content": answer}]
    return json.dumps({"messages": messages}, ensure_ascii=False)


def _with(things: Collection, sent: Prepared, name: str, content: bytes) -> Prepared:
    binary = next(key for key, part in things.request.items() if part.get("format") == "binary")
    return attrs.evolve(sent, body={**sent.body, binary: content.decode()}, filename=name)


def _judge(scene: Scene, things: Collection, thing: Thing, name: str, content: bytes) -> None:
    create = things.create
    assert create is not None, "it was created"
    shown: list[tuple[Any, Mapping[str, Any]]] = [(create, thing.answer)]
    if things.retrieve is not None:
        shown.append((things.retrieve, scene.read(things, thing.live)))
    if things.listing is not None:
        listed = walk(scene, things.listing, thing.live, limit=_ALL, wanted=frozenset({segment(thing.id)})).items
        item = listed.get(segment(thing.id))
        shown += [(things.listing, item)] if isinstance(item, Mapping) else []
    for operation, body in shown:
        if isinstance(body.get("bytes"), int):
            told = f"{len(content)} bytes were uploaded, and bytes is {body['bytes']}"
            scene.judge("size_true", operation, told if body["bytes"] != len(content) else None)
        if isinstance(body.get("filename"), str):
            told = f"{name!r} was uploaded, and filename is {body['filename']!r}"
            scene.judge("name_kept", operation, told if body["filename"] != name else None)
    if things.content is None:
        return
    response = scene.call(things.content, thing.live)
    if response.succeeded:
        scene.judge("content_kept", things.content, _difference(content, response.body))


def _difference(sent: bytes, received: bytes) -> str | None:
    if sent == received:
        return None
    place = next((i for i, (one, other) in enumerate(zip(sent, received, strict=False)) if one != other), None)
    if place is None:
        return f"{len(sent)} bytes were uploaded, and {len(received)} come back"
    return f"byte {place} of {len(sent)} was {sent[place : place + 8]!r}, and comes back as {received[place : place + 8]!r}"
