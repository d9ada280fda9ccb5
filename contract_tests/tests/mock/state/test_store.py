import contextlib
import sqlite3

import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock.state.blobs import LARGE
from finetuning_contracts.mock.state.records import Place, Record, Step
from finetuning_contracts.mock.state.store import Store

JOBS = Place("tenant", "jobs")


@pytest.fixture
def store():
    store = Store()
    yield store
    store.close()


class Failure(Exception):
    """Something goes wrong."""


@contextlib.contextmanager
def failing(context):
    """In a context that ends with an exception."""
    with contextlib.suppress(Failure), context:
        yield
        raise Failure


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
    store.update(record.showing({"id": "a", "x": 1}))
    assert store.get(JOBS, "a").document == {"id": "a", "x": 1}
    store.remove(record)
    assert store.get(JOBS, "a") is None


def test_only_what_is_due_is_given_the_earliest_first(store):
    add(store, "late", plan=(Step(at=9.0, to="x"),))
    add(store, "later", plan=(Step(at=3.0, to="x"),))
    add(store, "soon", plan=(Step(at=1.0, to="x"), Step(at=20.0, to="y")))
    add(store, "never")
    assert [record.id for record in store.due(3.0)] == ["soon", "later"]


def test_what_is_due_is_found_whatever_was_asked_before(store):
    assert store.due(100.0) == []
    late = add(store, "late", plan=(Step(at=9.0, to="x"),))
    assert store.due(5.0) == []
    with failing(store.transaction()):
        store.update(late.planning((Step(at=1.0, to="x"),)))
        assert [record.id for record in store.due(5.0)] == ["late"]
    assert store.due(5.0) == []
    store.update(late.planning((Step(at=2.0, to="x"),)))
    assert [record.id for record in store.due(5.0)] == ["late"]
    other = Store()
    add(other, "copied", plan=(Step(at=3.0, to="x"),))
    assert store.due(0.0) == []
    store.become(other)
    assert [record.id for record in store.due(5.0)] == ["copied"]
    store.clear()
    assert store.due(5.0) == []
    other.close()


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


def test_after_an_exception_a_transaction_has_not_been(store):
    add(store, "a")
    with failing(store.transaction()):
        add(store, "b")
        store.next_number("n")
    assert [record.id for record in store.records(JOBS)] == ["a"]
    assert store.next_number("n") == 1
    assert add(store, "c").sequence == 2


def test_after_an_exception_an_attempt_has_not_been_and_what_came_before_has(store):
    with store.transaction():
        add(store, "a")
        store.next_number("n")
        with failing(store.attempt()):
            add(store, "b", place=Place("tenant", "elsewhere"))
            store.next_number("n")
        add(store, "c", place=Place("tenant", "elsewhere"))
    assert [record.id for record in store.all()] == ["a", "c"]
    assert store.next_number("n") == 2


def test_what_a_transaction_has_added_is_found_before_it_ends(store):
    with store.transaction():
        added = add(store, "new", plan=(Step(at=1.0, to="x"),))
        assert store.get(JOBS, "new") == added
        add(store, "newer")
        assert [record.id for record in store.records(JOBS)] == ["new", "newer"]
        add(store, "newest")
        assert store.count(JOBS) == 3
        add(store, "last")
        assert [record.id for record in store.all()] == ["new", "newer", "newest", "last"]
        store.remove(add(store, "gone"))
        assert [record.id for record in store.due(2.0)] == ["new"]
    assert [record.id for record in store.records(JOBS)] == ["new", "newer", "newest", "last"]


def test_after_an_exception_what_was_added_and_not_written_yet_is_forgotten(store):
    with store.transaction():
        add(store, "before")
        with failing(store.attempt()):
            add(store, "within")
    with failing(store.transaction()):
        add(store, "never")
    assert [record.id for record in store.records(JOBS)] == ["before"]


def test_an_id_that_is_not_free_cannot_be_added_and_nothing_of_the_transaction_is_kept(store):
    add(store, "a")

    def add_both():
        with store.transaction():
            add(store, "b")
            add(store, "a")

    with pytest.raises(sqlite3.IntegrityError):
        add_both()
    assert [record.id for record in store.records(JOBS)] == ["a"]


def test_records_can_be_read_as_far_as_clients_see_them(store):
    add(store, "a", hidden={"x": 1}, plan=(Step(at=1.0, to="x"),))
    (shown,) = store.records(JOBS, only_shown=True)
    assert (shown.document, shown.hidden, shown.plan) == ({"id": "a"}, {}, ())
    store.update(store.get(JOBS, "a").showing({"id": "a", "x": 1}))
    assert [record.document for record in store.records(JOBS, only_shown=True)] == [{"id": "a", "x": 1}]


def test_a_transaction_within_another_is_part_of_it(store):
    with failing(store.transaction()), store.transaction():
        add(store, "a")
    assert store.get(JOBS, "a") is None


def test_a_filter_finds_what_has_the_value_or_the_pairs():
    store = Store(filters={"jobs": ["/metadata", "/team"]})
    for id, document in {
        "a": {"metadata": {"x": "1", "y": "2"}, "team": "nlp"},
        "b": {"metadata": {"x": "1"}, "team": "web"},
        "c": {"metadata": None},
    }.items():
        store.add(Record(JOBS, id, document))

    def found(**wanted):
        return [r.id for r in store.records(JOBS, having=[(f"/{name}", value) for name, value in wanted.items()])]

    assert found(metadata={"x": "1"}) == ["a", "b"]
    assert found(metadata={"x": "1", "y": "2"}) == ["a"]
    assert found(metadata={"x": "1"}, team="web") == ["b"]
    assert found(metadata={"x": "2"}) == []
    assert found(metadata=None) == ["c"]
    assert found(team=None) == ["c"]
    b = store.get(JOBS, "b")
    store.update(b.showing({"metadata": {"z": "1"}}))
    assert found(metadata={"x": "1"}) == ["a"]
    assert found(metadata={"z": "1"}) == ["b"]
    store.remove(b)
    assert found(metadata={"z": "1"}) == []
    store.close()


def test_large_content_is_in_a_file_for_as_long_as_it_is_needed(tmp_path):
    store = Store(str(tmp_path / "mock.db"))
    folder = tmp_path / "mock.db.files"
    large = b"x" * LARGE
    record = store.add(Record(JOBS, "a", {}), large)
    assert len(list(folder.iterdir())) == 1
    assert store.content(record).path is not None
    assert store.content(record).read() == large
    with failing(store.transaction()):
        store.remove(record)
    assert store.content(record).read() == large
    with failing(store.transaction()):
        store.set_content(record, large + b"y")
    assert store.content(record).read() == large
    store.set_content(record, large + b"z")
    assert store.content(record).read() == large + b"z"
    store.remove(record)
    assert store.content(record).read() == b""
    store.close()
    Store(str(tmp_path / "mock.db")).close()
    assert list(folder.iterdir()) == []


def test_a_store_becomes_another():
    one, other = Store(), Store()
    add(one, "old")
    added = other.add(Record(JOBS, "a", {"x": 1}, hidden={"y": 2}, plan=(Step(1.0, "z"),)), b"x" * LARGE)
    other.next_number("n")
    one.become(other)
    assert list(one.all()) == [added]
    assert one.content(added).read() == b"x" * LARGE
    assert one.next_number("n") == 2
    assert add(one, "b").sequence == added.sequence + 1
    assert other.get(JOBS, "b") is None
    one.close()
    other.close()
