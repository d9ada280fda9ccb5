"""The servers of the zoo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from finetuning_contracts.mock import serve
from finetuning_contracts.mock.lifecycle import Pace
from finetuning_contracts.servers import aimock, portkey_gateway
from finetuning_contracts.servers.fakeai import fakeai
from finetuning_contracts.servers.litellm_proxy import litellm_proxy
from finetuning_contracts.servers.prism import prism
from finetuning_contracts.servers.routes import (
    FIREWORKS_MODEL,
    HONOUR_THE_CUSTOM_HOST,
    put_dataset,
    through_gateway_to_fireworks,
    through_gateway_to_openai,
)
from finetuning_contracts.servers.server import RealServer
from finetuning_contracts.servers.zoo.member import Member
from finetuning_contracts.servers.zoo.place import Place

KEY = "sk-key-of-the-zoo"
"""Accepted by whatever can be given a key."""

_DATASET = "checks"

_QUICK = Pace(state=0.3, step=0.2)
"""Of a job behind a gateway, in real seconds."""


def _bearer(url: str) -> Place:
    return Place(url, {"Authorization": f"Bearer {KEY}"}, {"URL": url, "KEY": KEY})


@contextmanager
def _alone(server: RealServer, keys: tuple[str, ...] = (KEY,)) -> Iterator[Place]:
    with server.running(keys) as url:
        yield _bearer(url)


@contextmanager
def _litellm() -> Iterator[Place]:
    with (
        serve("openai", keys=[KEY], clock="real", pace=_QUICK) as upstream,  # the proxy sends the Date of its own clock
        litellm_proxy(upstream.url.removesuffix("/v1"), KEY).running([KEY]) as url,
    ):
        yield _bearer(url)


@contextmanager
def _gateway_to_openai() -> Iterator[Place]:
    with serve("openai", keys=[KEY]) as upstream, portkey_gateway.running() as gateway:
        headers = through_gateway_to_openai(gateway, upstream.url, KEY).headers
        yield Place(gateway, headers, {"URL": gateway, "UPSTREAM": upstream.url, "KEY": KEY})


@contextmanager
def _gateway_to_fireworks() -> Iterator[Place]:
    with serve("fireworks", keys=[KEY]) as upstream, portkey_gateway.running() as gateway:
        put_dataset(upstream.url, KEY, _DATASET)
        headers = through_gateway_to_fireworks(gateway, upstream.url, KEY, _DATASET).headers
        variables = {"URL": gateway, "UPSTREAM": upstream.url, "KEY": KEY}
        yield Place(gateway, headers, variables, {"files": _DATASET, "model": FIREWORKS_MODEL})


_ALL = (
    Member(
        name="fakeai",
        title="FakeAI",
        contract="openai",
        package="fakeai",
        registry="PyPI",
        folder="fakeai",
        home="https://github.com/ajcasagrande/fakeai",
        about="An independent OpenAI server in Python, with files and fine-tuning jobs in memory. It is started with a key, "
        "which it does not ask for unless told to.",
        start=(
            "pip install fakeai==0.3.2 pillow",
            f"fakeai server --port 8000 --api-key {KEY} &",
            f"URL=http://127.0.0.1:8000/v1 KEY={KEY}",
        ),
        running=lambda: _alone(fakeai),
    ),
    Member(
        name="aimock",
        title="aimock",
        contract="openai",
        package="@copilotkit/aimock",
        registry="npm",
        folder="aimock",
        home="https://github.com/CopilotKit/aimock",
        about="An independent OpenAI server for Node.js, with files and fine-tuning jobs in memory.",
        start=(
            "npm install @copilotkit/aimock@1.43.0 && mkdir empty",
            f"AIMOCK_API_KEYS={KEY} node node_modules/@copilotkit/aimock/dist/cli.js --port 8000 --fixtures empty &",
            f"URL=http://127.0.0.1:8000/v1 KEY={KEY}",
        ),
        running=lambda: _alone(aimock),
    ),
    Member(
        name="litellm",
        title="LiteLLM proxy",
        contract="openai",
        package="litellm",
        registry="PyPI",
        folder="litellm",
        home="https://github.com/BerriAI/litellm",
        about="A gateway, here in front of our OpenAI mock. Its own fine-tuning routes want a licence; the routes below "
        "`/openai` do not.",
        start=(
            "pip install 'litellm[proxy]==1.106.2'",
            f"finetuning mock openai --port 8001 --key {KEY} &",
            "export OPENAI_API_BASE=http://127.0.0.1:8001 OPENAI_BASE_URL=http://127.0.0.1:8001/v1",
            "export LITELLM_LOCAL_MODEL_COST_MAP=True",
            f"export OPENAI_API_KEY={KEY} LITELLM_MASTER_KEY={KEY}",
            "litellm --config contract_tests/servers/litellm/config.yaml --port 8000 &",
            f"URL=http://127.0.0.1:8000/openai/v1 KEY={KEY}",
        ),
        running=_litellm,
    ),
    Member(
        name="portkey",
        title="Portkey gateway, provider openai",
        contract="portkey",
        package="@portkey-ai/gateway",
        registry="npm",
        folder="portkey",
        part="openai",
        home="https://github.com/Portkey-AI/gateway",
        about="The open-source gateway in front of our OpenAI mock.",
        start=(
            "npm install @portkey-ai/gateway@1.15.2 @hono/node-server@1.13.5",
            f"finetuning mock openai --port 8001 --key {KEY} &",
            "node node_modules/@portkey-ai/gateway/build/start-server.js --port=8000 --headless &",
            f"URL=http://127.0.0.1:8000/v1 UPSTREAM=http://127.0.0.1:8001/v1 KEY={KEY}",
        ),
        running=_gateway_to_openai,
    ),
    Member(
        name="portkey-fireworks",
        title="Portkey gateway, provider fireworks-ai",
        contract="portkey",
        package="@portkey-ai/gateway",
        registry="npm",
        folder="portkey",
        part="fireworks",
        home="https://github.com/Portkey-AI/gateway",
        about="The open-source gateway in front of our Fireworks mock: the operations that honour the custom host.",
        start=(
            "npm install @portkey-ai/gateway@1.15.2 @hono/node-server@1.13.5",
            f"finetuning mock fireworks --port 8001 --key {KEY} &",
            "node node_modules/@portkey-ai/gateway/build/start-server.js --port=8000 --headless &",
            f"URL=http://127.0.0.1:8000/v1 UPSTREAM=http://127.0.0.1:8001 KEY={KEY}",
        ),
        running=_gateway_to_fireworks,
        only=HONOUR_THE_CUSTOM_HOST,
    ),
    Member(
        name="prism",
        title="Prism",
        contract="openai",
        package="@stoplight/prism-cli",
        registry="npm",
        folder="prism",
        home="https://github.com/stoplightio/prism",
        about="Serves any OpenAPI document from its examples and keeps nothing; here `specs/openai.yaml`.",
        start=(
            "npm install @stoplight/prism-cli@5.14.2",
            "npx prism mock specs/openai.yaml --port 8000 --multiprocess false &",
            f"URL=http://127.0.0.1:8000 KEY={KEY}",
        ),
        running=lambda: _alone(prism, ()),
    ),
)

MEMBERS = {member.name: member for member in _ALL}
"""By name, in the order of the page."""
