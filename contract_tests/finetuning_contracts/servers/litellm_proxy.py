"""The proxy of LiteLLM, in front of an OpenAI server.

Its own fine-tuning routes want a licence. The routes below `/openai` do not: they pass a request on to OpenAI.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers.pypi import PypiPackage
from finetuning_contracts.servers.server import PACKAGES, RealServer


def _accepting(keys: Sequence[str]) -> Mapping[str, str]:
    if len(keys) > 1:
        raise UsageError("LiteLLM's proxy knows one key without a database, the master key: give one")
    if any(not key.startswith("sk-") for key in keys):
        raise UsageError("a key of LiteLLM's proxy begins with sk-")
    return {"LITELLM_MASTER_KEY": keys[0]} if keys else {}


def litellm_proxy(upstream: str, key: str) -> RealServer:
    """The proxy in front of an OpenAI server whose origin is `upstream`, without `/v1`, and which accepts `key`."""
    return RealServer(
        name="litellm",
        title="the LiteLLM proxy",
        package=PypiPackage("litellm.proxy.proxy_cli"),
        arguments=("--config", str(PACKAGES / "litellm" / "config.yaml"), "--port", "4000", "--telemetry", "False"),
        probe="/health/liveliness",
        base_path="/openai/v1",
        accepting=_accepting,
        environment={
            "OPENAI_API_BASE": upstream,
            "OPENAI_BASE_URL": f"{upstream}/v1",  # its own routes for files read this one
            "OPENAI_API_KEY": key,
            "LITELLM_LOCAL_MODEL_COST_MAP": "True",  # it would fetch the list of models and prices otherwise
            "LITELLM_MODE": "PRODUCTION",  # it reads a file .env otherwise
            "NO_DOCS": "True",
        },
    )
