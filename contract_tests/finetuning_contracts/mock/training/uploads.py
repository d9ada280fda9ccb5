"""Read an uploaded file off the event loop, so that a large one does not hold up other clients."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from .reading import Reading, read

if TYPE_CHECKING:
    from finetuning_contracts.mock.state.blobs import Blob

_CHUNK = 1024 * 1024
_SMALL = 64 * 1024
"""Bytes that are read faster than a thread is asked to."""


async def read_upload(content: Blob) -> Reading:
    """What is in an uploaded file."""
    if content.size <= _SMALL:
        return read_blob(content)
    return await asyncio.to_thread(read_blob, content)


def read_blob(content: Blob) -> Reading:
    """What is in a file. It takes time in proportion to the file's size."""
    with content.open() as file:
        return read(iter(partial(file.read, _CHUNK), b""))
