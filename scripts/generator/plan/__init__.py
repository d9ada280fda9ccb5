"""Everything that is to be printed, worked out, each thing once. What prints it decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from finetuning_specs import Spec

from ..read import Parsed
from .client import Client, client
from .discriminators import discriminators
from .endpoints import Endpoint, endpoints
from .models import Enum, Model, enums, models
from .pages import PageClass, page_classes
from .params import Param, params
from .request_schemas import request_schemas
from .resources import Resource, resources
from .webhooks import Webhooks, webhooks


@attrs.frozen
class Plan:
    """What is to be printed for one client."""

    banner: str
    """What every file begins with: where it comes from."""
    summary: str
    """What the package is, for its docstring."""
    client: Client
    resources: list[Resource]
    endpoints: list[Endpoint]
    models: list[Model]
    enums: list[Enum]
    params: list[Param]
    pages: list[PageClass]
    webhooks: Webhooks | None
    request_schemas: Mapping[str, Any]


def plan(parsed: Parsed) -> Plan:
    """Work out a client. The audit has found nothing that would be lost."""
    spec = parsed.spec
    unions = discriminators(spec)
    its_models = models(parsed, unions)
    its_endpoints = endpoints(parsed, unions)
    its_client = client(spec)
    its_pages = page_classes(parsed, its_endpoints, its_models)
    its_resources = resources(parsed, its_endpoints, its_models, its_pages, its_client.supplied)
    names = {method.id: method.names for resource in its_resources for method in resource.methods}
    return Plan(
        banner=_banner(spec),
        summary=_summary(spec),
        client=its_client,
        resources=its_resources,
        endpoints=list(its_endpoints.values()),
        models=list(its_models.values()),
        enums=enums(parsed),
        params=params(parsed, its_models),
        pages=list(its_pages.values()),
        webhooks=webhooks(spec),
        request_schemas=request_schemas(spec, names),
    )


def _banner(spec: Spec) -> str:
    assert spec.file is not None  # a client is made from a file
    return f"Generated from {spec.file.name} (sha256 {spec.file.digest}) by `make generate`. Do not edit."


def _summary(spec: Spec) -> str:
    info = spec.document["info"]
    words = " ".join(str(info.get("summary") or info.get("description", "")).split())
    return f"{info['title']}: the typed client.\n\n{words}"
