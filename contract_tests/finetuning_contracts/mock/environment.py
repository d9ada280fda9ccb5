"""The environment variables that point SDKs, the vendors' and ours, at a mock server."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finetuning_specs import Spec

_VENDORS: Mapping[str, Mapping[str, str]] = {
    "portkey": {"PORTKEY_PROXY": "{url}"},
    "dataherald": {"DATAHERALD_API_KEY": "any"},
}
"""Variables that the vendor's own SDK reads and ours does not."""

_PATH = "my-account"
"""In place of an account that the user has to choose."""


def environment(spec: Spec, url: str, *, key: str) -> dict[str, str]:
    """The variables that point an SDK, the vendor's or ours, at the mock of a provider."""
    client = spec.client
    variables = {client.base_url_environment or "": url}
    for argument in client.arguments.values():
        if argument.environment is not None and argument.scheme is not None:
            variables[argument.environment] = key
        elif argument.environment is not None and argument.path is not None:
            variables[argument.environment] = _PATH
    variables |= {name: value.format(url=url) for name, value in _VENDORS.get(spec.provider, {}).items()}
    return variables
