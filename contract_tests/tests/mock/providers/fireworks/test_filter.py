import pytest
from finetuning_contracts.mock.providers.fireworks.filter import parse
from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state import rows
from finetuning_contracts.mock.state.conditions import ordering
from finetuning_contracts.mock.state.records import Place, Record
from finetuning_contracts.mock.state.store import Store

JOB = {
    "state": "READY",
    "display_name": "Old chats",
    "epochs": 3,
    "turbo": True,
    "status": {"code": "OK"},
    "tags": ["a"],
}
PLACE = Place("me", "jobs")
FIELDS = {(name,) for name in JOB} | {("status", "code"), ("note",)}


def keeps(text, document=JOB):
    condition = parse(text, lambda path: path if path in FIELDS else None)
    store = Store()
    store.add(Record(PLACE, "a", document))
    kept = [record.id for record in store.records(PLACE, where=condition)]
    # What is not kept is what the opposite keeps: no condition is neither true nor false.
    opposite = store.count(PLACE, where=condition.negated())
    store.close()
    assert len(kept) + opposite == 1
    return bool(kept)


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
        'display_name > "Old"',
        "epochs > 2.5",
        "epochs = 3.0",
        "NOT note : x",
        "note != x",
        "tags != b",
        "a",
        "epochs : 3",
        'status : "code"',
        "epochs = nan OR epochs != nan",
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
        "status : OK",
        "NOT note != x",
        "epochs : 4",
        'epochs < "x"',
        "note > a",
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


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("äpfel", "Grüne ÄPFEL"),
        ('"say \\"hi\\""', 'they say "Hi"'),
        ('"back\\\\slash"', "back\\slash"),
        ('note = "it\'s"', "it's"),
        ('note : "100%"', "100% of it"),
        ("note : ''", "anything"),
    ],
)
def test_any_text_can_be_looked_for(text, value):
    assert keeps(text, {"note": value})
    assert not keeps(text, {"display_name": "other"}) or text == "note : ''"


def test_a_filter_of_very_many_comparisons_is_refused():
    assert keeps(" AND ".join(["state = READY"] * 200))
    assert keeps("turbo = true epochs = 4 OR NOT (" * 5 + " OR ".join(["-tags : a"] * 180) + ")" * 5)
    with pytest.raises(Refusal, match="more than 200"):
        keeps(" ".join(["a"] * 201))


def test_a_filter_makes_no_record_known_to_python(monkeypatch):
    store = Store()
    for number in range(5):
        store.add(Record(PLACE, f"job-{number}", {"state": "READY" if number == 3 else "FAILED"}))
    read = []
    monkeypatch.setattr(rows, "shown", lambda place, row: read.append(row[1]) or Record(place, row[1], {}))
    condition = parse("state = READY", lambda path: path)
    assert [r.id for r in store.records(PLACE, where=condition, only_shown=True)] == ["job-3"]
    assert [r.id for r in store.in_order(PLACE, [ordering(("state",), descending=True)], where=condition)] == ["job-3"]
    assert store.count(PLACE, where=condition) == 1
    assert read == ["job-3", "job-3"]
    store.close()
