"""The routes to the servers that are checked: straight to an OpenAI server, or through the Portkey gateway to a provider's.

The gateway knows no upstream: each request says by header where it goes.
"""

from __future__ import annotations

from typing import Final

import httpx
from finetuning_clients import fireworks
from finetuning_specs import load_spec

from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers.journey.refusals import ANOTHER_BEHIND_THE_GATEWAY, OPENAI, OPENAI_BEHIND_THE_GATEWAY
from finetuning_contracts.servers.journey.route import Route
from finetuning_contracts.servers.journey.training import TRAINING

WRONG_KEY: Final = "a-wrong-key"

OPENAI_MODEL: Final = "gpt-4o-mini"

ACCOUNT: Final = "acme"
"""Of Fireworks."""

FIREWORKS_MODEL: Final = "llama-v3p1-8b-instruct"

HONOUR_THE_CUSTOM_HOST: Final = (
    "create_fine_tuning_job",
    "list_paginated_fine_tuning_jobs",
    "retrieve_fine_tuning_job",
    "list_files",
    "retrieve_file",
)
"""Operations that reach a Fireworks server of our own, whatever they are sent. Uploading and cancelling forget the custom
host and call the vendor; checkpoints and downloads go astray."""

_ONCE: Final = ("list_fine_tuning_events", "delete_file")
"""Operations that reach it too, but are of use to the journey alone: events go astray, and after a deletion nothing can be
uploaded again."""


def upstream_headers(provider: str, custom_host: str, key: str, **further: str) -> dict[str, str]:
    """The headers that send a request through the gateway to `custom_host`, as `provider`, with `key`.

    They are Portkey's fourth credential set. The open-source gateway does not look at `x-portkey-api-key`;
    the hosted one requires it, and so does the contract.
    """
    return {
        "x-portkey-api-key": "portkey-key-unchecked-by-the-open-source-gateway",
        "x-portkey-provider": provider,
        "x-portkey-custom-host": custom_host,
        "Authorization": f"Bearer {key}",
        **further,
    }


def to_openai(url: str, key: str) -> Route:
    """Straight to an OpenAI server, which accepts `key`."""
    return Route(
        spec=load_spec("openai"),
        url=url,
        headers={"Authorization": f"Bearer {key}"},
        wrong_headers={"Authorization": f"Bearer {WRONG_KEY}"},
        model=OPENAI_MODEL,
        refusals=OPENAI,
    )


def through_gateway_to_openai(gateway: str, upstream: str, key: str) -> Route:
    """Through the gateway to an OpenAI server at `upstream`, which accepts `key`."""
    return Route(
        spec=load_spec("portkey"),
        url=gateway,
        headers=upstream_headers("openai", upstream, key),
        wrong_headers=upstream_headers("openai", upstream, WRONG_KEY),
        model=OPENAI_MODEL,
        refusals=OPENAI_BEHIND_THE_GATEWAY,
    )


def through_gateway_to_fireworks(gateway: str, upstream: str, key: str, dataset: str) -> Route:
    """Through the gateway to a Fireworks server at `upstream`, which accepts `key` and holds a dataset.

    No file can be uploaded on this way: to the gateway, the dataset is one.
    """
    host, account = f"{upstream}/v1/accounts/{ACCOUNT}", {"x-portkey-fireworks-account-id": ACCOUNT}
    return Route(
        spec=load_spec("portkey"),
        url=gateway,
        headers=upstream_headers("fireworks-ai", host, key, **account),
        wrong_headers=upstream_headers("fireworks-ai", host, WRONG_KEY, **account),
        model=FIREWORKS_MODEL,
        refusals=ANOTHER_BEHIND_THE_GATEWAY,
        reached=frozenset((*HONOUR_THE_CUSTOM_HOST, *_ONCE)),
        file=dataset,
    )


def put_dataset(upstream: str, key: str, name: str) -> None:
    """Create a dataset with Fireworks' own API, and upload the training file to it.

    Raises:
        UsageError: Fireworks refused, so that there is nothing to train on.
    """
    with (
        httpx.Client(trust_env=False) as http,
        fireworks.Client(key, account_id=ACCOUNT, base_url=upstream, http_client=http, max_retries=0) as client,
    ):
        try:
            lines = str(TRAINING.count(b"\n"))
            client.datasets.create(dataset_id=name, dataset={"userUploaded": {}, "exampleCount": lines})
            client.datasets.upload(name, file=("train.jsonl", TRAINING))
        except fireworks.APIError as error:
            raise UsageError(f"{upstream} takes no dataset: {error}") from error
