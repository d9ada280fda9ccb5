"""The least that a server in Python costs: two Starlette routes that send the same bytes each time.

`python -m scripts.bench.bare PORT h11|httptools FOLDER` sends the files `job` and `list` of the folder.
"""

from __future__ import annotations

import sys
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


def main(port: int, http: str, folder: Path) -> None:
    """Serve until the process is ended."""
    job, jobs = ((folder / name).read_bytes() for name in ("job", "list"))

    async def one(request: Request) -> Response:
        del request
        return Response(job, media_type="application/json")

    async def several(request: Request) -> Response:
        if request.method == "POST":
            await request.body()
            return Response(job, media_type="application/json")
        return Response(jobs, media_type="application/json")

    app = Starlette(
        routes=[
            Route("/v1/fine_tuning/jobs", several, methods=["GET", "POST"]),
            Route("/v1/fine_tuning/jobs/{id}", one),
        ]
    )
    uvicorn.run(app, host="127.0.0.1", port=port, http=http, loop="asyncio", log_level="critical", access_log=False)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
