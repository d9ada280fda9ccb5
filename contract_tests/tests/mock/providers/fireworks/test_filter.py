import pytest
from finetuning_contracts.mock.providers.fireworks.filter import parse
from finetuning_contracts.mock.refusals import Refusal

JOB = {
    "state": "READY",
    "display_name": "Old chats",
    "epochs": 3,
    "turbo": True,
    "status": {"code": "OK"},
    "tags": ["a"],
}
FIELDS = {(name,) for name in JOB} | {("status", "code"), ("note",)}


def keeps(text):
    def find(document, path):
        for name in path:
            document = document.get(name) if document else None
        return document

    return parse(text, lambda path: (lambda document: find(document, path)) if path in FIELDS else None)(JOB)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "state = READY",
        'state = "READY"',
        "state='READY'",
        "state != FAILED",
        "epochs = 3",
        "epochs > 2 AND epochs <= 3",
        "epochs != x",
        "turbo = true",
        "status.code = OK",
        'display_name : "chats"',
        "chats",
        "CHATS state = READY",
        "NOT state = FAILED",
        "-state = FAILED",
        "-(state = FAILED) -nothing-of-that",
        "state = FAILED OR state = READY",
        "epochs = 3 AND state = FAILED OR state = READY",
        "(state = FAILED OR epochs = 3) AND (turbo = true)",
        "tags : a",
        "status : code",
        "state : *",
        "note = ''",
        "NOT note : *",
        'display_name = "Old chats"',
    ],
)
def test_a_filter_keeps_what_matches(text):
    assert keeps(text)


@pytest.mark.parametrize(
    "text",
    [
        "state = FAILED",
        "state != READY",
        "epochs > 3",
        "epochs = x",
        "turbo = false",
        "nothing-of-that",
        "NOT (state = READY)",
        "state = READY AND epochs = 4",
        # OR binds tighter than AND
        "state = READY OR state = FAILED AND epochs = 4",
        "tags : b",
        "note : *",
    ],
)
def test_a_filter_drops_what_does_not_match(text):
    assert not keeps(text)


@pytest.mark.parametrize(
    "text",
    [
        "state =",
        "= READY",
        "state = = READY",
        "unknown = 1",
        "displayName = x",
        "(state = READY",
        "state = READY)",
        "AND",
        "state = READY AND",
        "NOT",
        "NOT NOT state = READY",
        "-",
        '"state" = READY',
        'state = "READY',
        "state ! READY",
        "(" * 2000 + "a" + ")" * 2000,
        "()",
    ],
)
def test_what_is_no_filter_is_refused(text):
    with pytest.raises(Refusal) as refused:
        keeps(text)
    assert refused.value.kind == "invalid"
