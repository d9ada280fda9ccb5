"""The open-source Portkey gateway.

It keeps nothing and knows no upstream: each request says by header where it goes (`finetuning_contracts.servers.routes`).
"""

from __future__ import annotations

from finetuning_contracts.servers.npm import NpmPackage
from finetuning_contracts.servers.server import RealServer

portkey_gateway = RealServer(
    name="portkey",
    title="the Portkey gateway",
    package=NpmPackage("@portkey-ai/gateway/build/start-server.js"),
    arguments=("--port=0", "--headless"),
    probe="/",
    base_path="/v1",
)
