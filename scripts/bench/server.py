"""A local server that is as fast as Python gets, so that the clients are what is measured: `python -m scripts.bench.server`.

Serves TOTAL jobs over pages of 100, and any single job. Prints its port, and ends with its standard input.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from urllib.parse import parse_qs, urlsplit

from .jobs import job, page

TOTAL = 100_000
PAGE = 100


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    single = json.dumps(job(1)).encode()
    while head := await _head(reader):
        url = urlsplit(head.split(b" ", 2)[1].decode())
        if url.path.endswith("/jobs"):
            query = parse_qs(url.query)
            first = int(query["after"][0].removeprefix("ftjob-")) - 1 if "after" in query else int(query["from"][0])
            body = page(first, min(PAGE, first), more=first > PAGE)
        else:
            body = single
        writer.write(
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body) + body
        )
        await writer.drain()
    writer.close()


async def _head(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return b""


async def _main() -> None:
    server = await asyncio.start_server(_serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), loop.call_soon_threadsafe(ended.set)), daemon=True).start()
    await ended.wait()


if __name__ == "__main__":
    asyncio.run(_main())
