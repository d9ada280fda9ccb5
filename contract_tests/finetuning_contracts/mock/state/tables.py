"""The tables of a mock server's database, and how a file that an older version wrote becomes one of today's."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Final

from finetuning_contracts.errors import UsageError

from .conditions import LOWERED

MEMORY: Final = ":memory:"
"""The name of a database that ends with its server."""

_LAYOUT = """
CREATE TABLE places (
    number INTEGER PRIMARY KEY, tenant TEXT NOT NULL, collection TEXT NOT NULL, parent TEXT NOT NULL,
    UNIQUE (tenant, collection, parent)
);
CREATE TABLE records (
    sequence INTEGER PRIMARY KEY, place INTEGER NOT NULL, id TEXT NOT NULL,
    document TEXT NOT NULL, hidden TEXT, plan TEXT, due REAL,
    UNIQUE (place, id)
);
CREATE INDEX by_place ON records (place);
CREATE INDEX by_due ON records (due) WHERE due IS NOT NULL;
CREATE TABLE terms (
    place INTEGER NOT NULL, term TEXT NOT NULL, sequence INTEGER NOT NULL, PRIMARY KEY (place, term, sequence)
) WITHOUT ROWID;
CREATE INDEX by_record ON terms (sequence);
CREATE TABLE contents (sequence INTEGER PRIMARY KEY, size INTEGER NOT NULL, data BLOB, file TEXT);
CREATE INDEX by_file ON contents (file) WHERE file NOT NULL;
CREATE TABLE numbers (name TEXT PRIMARY KEY, value NUMERIC NOT NULL) WITHOUT ROWID;
CREATE TABLE texts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


def open_database(database: str) -> sqlite3.Connection:
    """A connection to a database with today's tables: a file's path, or `MEMORY`.

    Raises `UsageError` when the file is no database, was written by a newer version, or cannot be used.
    """
    try:
        # SQLite gives the empty name a temporary file, which it only uses for what is more than its cache holds: memory
        # stays bounded, and nothing is left behind. A thread may come after another: there is a lock around each use.
        connection = sqlite3.connect(
            "" if database == MEMORY else database, check_same_thread=False, isolation_level=None
        )
    except sqlite3.Error as error:
        raise unusable(database, error) from error
    try:
        _prepare(connection, database)
    except sqlite3.Error as error:
        connection.close()
        raise unusable(database, error) from error
    except UsageError:
        connection.close()
        raise
    return connection


def unusable(database: str, reason: object) -> UsageError:
    """The error for a database that cannot be used."""
    return UsageError(f"cannot use {database} as a database: {reason}")


def create(connection: sqlite3.Connection, schema: str = "main") -> None:
    """Make the tables, all of them empty, in a schema of the connection."""
    for statement in _LAYOUT.split(";"):
        if statement.strip():
            words = statement.replace("CREATE TABLE ", f"CREATE TABLE {schema}.", 1)
            connection.execute(words.replace("CREATE INDEX ", f"CREATE INDEX {schema}.", 1))


def _prepare(connection: sqlite3.Connection, database: str) -> None:
    if database == MEMORY:
        # With each commit SQLite walks over all pages that it has not written, and it writes them only when they are a quarter
        # of the cache: the pages have to be few.
        connection.execute("PRAGMA page_size = 16384")
        connection.execute("PRAGMA cache_size = -16384")
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
    else:
        connection.execute("PRAGMA cache_size = -32768")
        # What was committed survives the end of the process; a loss of power may take the last requests with it.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
    connection.create_function(LOWERED, 1, str.lower, deterministic=True)
    connection.execute("BEGIN IMMEDIATE")
    try:
        _bring_up_to_date(connection, database)
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _bring_up_to_date(connection: sqlite3.Connection, database: str) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    present = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if version > VERSION:
        raise unusable(
            database,
            f"a newer version wrote it (layout {version}, this one knows {VERSION}): update finetuning-contracts",
        )
    if not present:
        create(connection)
    elif version or {"records", "counters"} <= present:
        for migration in _MIGRATIONS[version:]:
            migration(connection)
    else:
        raise unusable(database, "it is the database of another program")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _from_0(connection: sqlite3.Connection) -> None:
    """From the tables without a version, in which every record repeated its place and had its content beside it."""
    connection.execute("DROP INDEX by_place")
    connection.execute("DROP INDEX by_due")
    connection.execute("ALTER TABLE records RENAME TO old")
    create(connection)
    connection.execute(
        "INSERT INTO places (tenant, collection, parent) SELECT DISTINCT tenant, collection, parent FROM old ORDER BY 1, 2, 3"
    )
    connection.execute(
        "INSERT INTO records SELECT sequence, number, id, document, nullif(hidden, '{}'), nullif(plan, '[]'), due"
        " FROM old JOIN places USING (tenant, collection, parent)"
    )
    connection.execute(
        "INSERT INTO contents SELECT sequence, length(content), content, NULL FROM old WHERE content IS NOT NULL"
    )
    connection.execute("INSERT INTO numbers SELECT name, value FROM counters")
    connection.execute(
        "INSERT INTO numbers SELECT 'records', seq FROM sqlite_sequence WHERE name IN ('old', 'records')"
    )
    connection.execute("INSERT INTO numbers SELECT 'places', max(number) FROM places HAVING count(*)")
    connection.execute("DROP TABLE old")
    connection.execute("DROP TABLE counters")


_MIGRATIONS: Sequence[Callable[[sqlite3.Connection], None]] = (_from_0,)
"""Each makes of the layout that its position says the next."""
VERSION: Final = len(_MIGRATIONS)
"""The layout that this version writes; it stands in the file as `user_version`."""
