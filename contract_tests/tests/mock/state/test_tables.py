"""Files that another version, or another program, wrote."""

import sqlite3

import pytest
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock.state.records import Place, Record, Step
from finetuning_contracts.mock.state.store import Store
from finetuning_contracts.mock.state.tables import VERSION

from ..conftest import create_job

OLD = """
CREATE TABLE records (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant TEXT NOT NULL, collection TEXT NOT NULL, parent TEXT NOT NULL, id TEXT NOT NULL,
    document TEXT NOT NULL, hidden TEXT NOT NULL, plan TEXT NOT NULL, due REAL, content BLOB,
    UNIQUE (tenant, collection, parent, id)
);
CREATE INDEX by_place ON records (tenant, collection, parent, sequence);
CREATE INDEX by_due ON records (due) WHERE due IS NOT NULL;
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
"""
"""The layout before layouts had a number."""


@pytest.fixture
def write(tmp_path):
    """A database file that something else wrote."""

    def write(script):
        path = tmp_path / "mock.db"
        connection = sqlite3.connect(path)
        connection.executescript(script)
        connection.close()
        return str(path)

    return write


@pytest.fixture
def open_store():
    stores = []

    def open_store(*arguments, **options):
        stores.append(Store(*arguments, **options))
        return stores[-1]

    yield open_store
    for store in stores:
        store.close()


def test_an_older_file_is_brought_up_to_date(write, open_store):
    path = write(
        OLD
        + """
        INSERT INTO records VALUES (3, 't', 'jobs', '', 'a', '{"id": "a", "metadata": {"x": "y"}}', '{"h": 1}',
            '[[5.0, "running", 0]]', 5.0, NULL);
        INSERT INTO records VALUES (4, 't', 'files', '', 'b', '{"id": "b"}', '{}', '[]', NULL, x'00ff');
        INSERT INTO counters VALUES ('job', 7), ('clock', 1750000100);
        """
    )
    store = open_store(path, filters={"jobs": ["/metadata"]})
    job = store.get(Place("t", "jobs"), "a")
    assert (job.sequence, job.hidden, job.plan) == (3, {"h": 1}, (Step(5.0, "running"),))
    assert [record.id for record in store.due(5.0)] == ["a"]
    assert [r.id for r in store.records(Place("t", "jobs"), having=[("/metadata", {"x": "y"})])] == ["a"]
    file = store.get(Place("t", "files"), "b")
    assert store.content(file).read() == b"\x00\xff"
    assert (store.next_number("job"), store.remembered("clock")) == (8, 1750000100)
    assert store.next_number("records") == 5


def test_an_older_file_is_served(write, start, connect):
    client = connect(start("openai", database=write(OLD)))
    assert create_job(client)["status"] == "validating_files"


def test_a_file_of_a_newer_version_is_refused_and_stays_as_it_is(write, open_store):
    path = write(f"CREATE TABLE things (id); PRAGMA user_version = {VERSION + 1};")
    with pytest.raises(UsageError, match=rf"mock\.db.*a newer version wrote it \(layout {VERSION + 1}"):
        open_store(path)
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("things",)]
    connection.close()


def test_the_database_of_another_program_is_refused(write, open_store):
    with pytest.raises(UsageError, match="the database of another program"):
        open_store(write("CREATE TABLE bookmarks (id);"))


def test_a_file_that_was_refused_is_not_locked(write, open_store, tmp_path):
    path = write("CREATE TABLE bookmarks (id);")
    with pytest.raises(UsageError):
        open_store(path)
    with pytest.raises(UsageError, match="another program"):
        open_store(path)


def test_a_folder_is_no_database(open_store, tmp_path):
    with pytest.raises(UsageError, match=r"cannot use .* as a database"):
        open_store(str(tmp_path))


def test_what_is_filtered_by_may_change_from_one_server_to_the_next(tmp_path, open_store):
    path, place = str(tmp_path / "mock.db"), Place("t", "jobs")
    first = Store(path)
    with first.transaction():
        first.add(Record(place, "a", {"team": "nlp"}))
        first.add(Record(place, "b", {"team": "web"}))
    first.close()
    store = open_store(path, filters={"jobs": ["/team"]})
    assert [record.id for record in store.records(place, having=[("/team", "web")])] == ["b"]
