import attrs
import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock.state.records import Place, Record, Step
from finetuning_contracts.mock.state.store import Store

JOBS = Place("tenant", "jobs")


@pytest.fixture
def store():
    store = Store()
    yield store
    store.close()


def add(store, id, place=JOBS, **fields):
    return store.add(Record(place, id, {"id": id}, **fields))


def test_a_record_comes_back_as_it_was_added(store):
    steps = (Step(at=5.0, to="running"), Step(at=6.0, number=1))
    added = add(store, "a", hidden={"x": [1]}, plan=steps)
    assert store.get(JOBS, "a") == added
    assert added.sequence == 1


@pytest.mark.parametrize("place", [Place("other", "jobs"), Place("tenant", "files"), Place("tenant", "jobs", "p")])
def test_a_record_is_in_its_place_only(store, place):
    add(store, "a")
    assert store.get(place, "a") is None
    assert list(store.records(place)) == []
    assert store.count(place) == 0


def test_records_are_listed_in_the_order_of_their_making_or_of_their_ids(store):
    for id in ("b", "c", "a"):
        add(store, id)
    assert [r.id for r in store.records(JOBS)] == ["b", "c", "a"]
    assert [r.id for r in store.records(JOBS, descending=True)] == ["a", "c", "b"]
    assert [r.id for r in store.records(JOBS, by_id=True)] == ["a", "b", "c"]


def test_a_list_goes_on_behind_a_record(store):
    records = [add(store, id) for id in ("b", "c", "a")]
    assert [r.id for r in store.records(JOBS, after=records[0])] == ["c", "a"]
    assert [r.id for r in store.records(JOBS, after=records[1], descending=True)] == ["b"]
    assert [r.id for r in store.records(JOBS, after=records[0], by_id=True)] == ["c"]


def test_a_record_can_be_changed_and_removed(store):
    record = add(store, "a")
    store.update(attrs.evolve(record, document={"id": "a", "x": 1}))
    assert store.get(JOBS, "a").document == {"id": "a", "x": 1}
    store.remove(record)
    assert store.get(JOBS, "a") is None


def test_only_what_is_due_is_given_the_earliest_first(store):
    add(store, "late", plan=(Step(at=9.0, to="x"),))
    add(store, "later", plan=(Step(at=3.0, to="x"),))
    add(store, "soon", plan=(Step(at=1.0, to="x"), Step(at=20.0, to="y")))
    add(store, "never")
    assert [record.id for record in store.due(3.0)] == ["soon", "later"]


def test_counters_count_from_one(store):
    assert [store.next_number("a"), store.next_number("a"), store.next_number("b")] == [1, 2, 1]


def test_content_is_kept_beside_the_record(store):
    record = store.add(Record(JOBS, "a", {}), b"\x00\xff")
    assert store.content(record).read() == b"\x00\xff"
    store.set_content(record, b"new")
    assert store.content(record).read() == b"new"


def test_clear_forgets_everything(store):
    add(store, "a")
    store.next_number("n")
    store.clear()
    assert store.get(JOBS, "a") is None
    assert store.next_number("n") == 1
    assert add(store, "a").sequence == 1


def test_a_file_keeps_the_state(tmp_path):
    path = str(tmp_path / "mock.db")
    first = Store(path)
    add(first, "a")
    first.next_number("n")
    first.close()
    second = Store(path)
    assert second.get(JOBS, "a") is not None
    assert second.next_number("n") == 2
    second.close()


def test_a_file_that_cannot_be_used_is_named(tmp_path):
    path = str(tmp_path / "missing" / "mock.db")
    with pytest.raises(UsageError, match="missing"):
        Store(path)


def test_a_file_that_is_no_database_is_named(tmp_path):
    path = tmp_path / "mock.db"
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(UsageError, match=r"cannot use .*mock\.db as a database: file is not a database"):
        Store(str(path))
