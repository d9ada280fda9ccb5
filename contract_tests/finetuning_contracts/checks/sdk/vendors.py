"""Open the SDK of each vendor. Which one a contract's vendor has is the one thing that cannot stand in the contract."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import Any

import attrs

from finetuning_contracts.errors import UsageError

from .transport import Exchanges

_KEY = "the-run-sends-its-own"


@attrs.frozen
class Vendor:
    """A vendor's SDK."""

    package: str
    """As it is imported."""
    library: str
    """By which it sends."""
    open: Callable[[Any, str, Any], Any]
    """Gets the package, the server's URL and the HTTP client, gives the SDK's client."""
    address: Callable[[str], str] = str


def _openai(package: Any, url: str, http: Any) -> Any:
    return package.OpenAI(api_key=_KEY, base_url=url, http_client=http, max_retries=0)


def _portkey(package: Any, url: str, http: Any) -> Any:
    return package.Portkey(api_key=_KEY, base_url=url, http_client=http, strict_open_ai_compliance=None)


def _fireworks(package: Any, url: str, http: Any) -> Any:
    return package.Fireworks(api_key=_KEY, account_id="my-account", base_url=url, http_client=http, max_retries=0)


def _dataherald(package: Any, url: str, http: Any) -> Any:
    return package.Dataherald(api_key=_KEY, base_url=url, http_client=http, max_retries=0)


VENDORS: Mapping[str, Vendor] = {
    "openai": Vendor("openai", "httpx2", _openai),
    "portkey": Vendor("portkey_ai", "httpx", _portkey),
    "fireworks": Vendor("fireworks", "httpx", _fireworks),
    # Its SDK is for the hosted service, which has `/api` where the engine has `/api/v1`.
    "dataherald": Vendor("dataherald", "httpx", _dataherald, lambda url: url.replace("/api/", "/api/v1/", 1)),
}


def installed(provider: str) -> None:
    """Raise `UsageError` when the SDK of a provider is not installed."""
    if find_spec(VENDORS[provider].package) is None:
        raise UsageError(
            f"--layer sdk needs the vendor's own SDK ({provider}), which is not installed:"
            " pip install 'finetuning-contracts[sdk]'"
        )


def opened(provider: str, exchanges: Exchanges) -> Any:
    """The SDK's client for the sender's server. Raises `UsageError` when it is not installed."""
    installed(provider)
    vendor = VENDORS[provider]
    exchanges.address = vendor.address
    http = exchanges.client(importlib.import_module(vendor.library))
    return vendor.open(importlib.import_module(vendor.package), exchanges.sender.guard.url, http)
