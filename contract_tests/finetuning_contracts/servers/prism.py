"""Prism, which serves any OpenAPI document from its examples. Here it serves our OpenAI spec."""

from __future__ import annotations

from finetuning_specs.catalogue import specs_directory

from finetuning_contracts.servers.npm import NpmPackage
from finetuning_contracts.servers.server import RealServer

prism = RealServer(
    name="prism",
    title="Prism",
    package=NpmPackage("@stoplight/prism-cli/dist/index.js"),
    arguments=("mock", str(specs_directory() / "openai.yaml"), "--port", "0", "--multiprocess", "false"),
    probe="/",
    base_path="",  # it leaves the path of the document's server out
)
