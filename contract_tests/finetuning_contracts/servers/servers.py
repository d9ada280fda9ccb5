"""The two servers from npm, each as a context manager that gives its base URL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from finetuning_contracts.servers.install import PACKAGES, installed
from finetuning_contracts.servers.process import Program, serving


@contextmanager
def portkey_gateway() -> Iterator[str]:
    """Run the open-source Portkey gateway and give its base URL, `http://127.0.0.1:PORT/v1`.

    It keeps nothing and knows no upstream: each request says by header where it goes (`upstream_headers`).

    Raises:
        GatewayError: Node.js or npm is missing, the install or the start failed, or the gateway died.
    """
    package = installed(PACKAGES / "portkey") / "@portkey-ai" / "gateway"
    gateway = Program(
        name="the Portkey gateway",
        script=package / "build" / "start-server.js",
        arguments=["--port=0", "--headless"],
        probe="/",
    )
    with serving(gateway) as origin:
        yield f"{origin}/v1"


@contextmanager
def aimock(api_keys: Sequence[str] = ()) -> Iterator[str]:
    """Run aimock with an empty store and give its base URL, `http://127.0.0.1:PORT/v1`.

    Args:
        api_keys: the keys that it accepts; with none, it asks for none. No key may hold a comma.

    Raises:
        GatewayError: Node.js or npm is missing, the install or the start failed, or aimock died.
        ValueError: a key is empty or holds a comma, which aimock takes for the end of a key.
    """
    if any(not key or "," in key for key in api_keys):
        raise ValueError("a key of aimock is a text without commas, and not empty")
    package = installed(PACKAGES / "aimock") / "@copilotkit" / "aimock"
    server = Program(
        name="aimock",
        script=package / "dist" / "cli.js",
        arguments=["--port", "0", "--fixtures", "."],  # it insists on a folder; this one holds none
        probe="/health",
        env={"AIMOCK_API_KEYS": ",".join(api_keys)} if api_keys else {},
        secrets=tuple(api_keys),
    )
    with serving(server) as origin:
        yield f"{origin}/v1"
