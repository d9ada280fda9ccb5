"""One server for each database file.

The operating system holds the lock and lets go of it when the process ends, however it ends.
"""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from finetuning_contracts.errors import UsageError


def locked(database: str) -> FileLock:
    """The lock of a database file, taken; `release` gives it back.

    It is a file of its own beside the database, so that other programs can look into the database meanwhile. Raises
    `UsageError` when another server has it, or when the folder is not there or cannot be written to.
    """
    folder = Path(database).absolute().parent
    if not folder.is_dir():
        raise UsageError(f"cannot use {database} as a database: there is no folder {folder}")
    lock = FileLock(f"{database}.lock", timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise UsageError(f"{database} is in use by another mock server: stop it, or choose another file") from error
    except OSError as error:
        raise UsageError(f"cannot use {database} as a database: {error.strerror}") from error
    return lock
