"""A certificate for a server: the user's own, or one that is made when it starts."""

from __future__ import annotations

import ipaddress
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from finetuning_contracts.errors import UsageError

from .run import Certificate

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = ("localhost", "127.0.0.1", "::1")
"""What a certificate is always good for."""


@contextmanager
def certificate_for(host: str, tls: bool | Certificate) -> Iterator[Certificate | None]:  # noqa: FBT001  as `serve` has it
    """What a server on `host` shows while the context is open.

    One that is made here is good for this machine's names and for `host`; it and its authority are in a temporary folder,
    which is removed in the end. Raises `UsageError` when certificates cannot be made.
    """
    if isinstance(tls, Certificate) or not tls:
        yield tls or None
        return
    try:
        import trustme
    except ModuleNotFoundError as error:
        raise UsageError("TLS needs trustme: pip install 'finetuning-contracts[contracts]'") from error
    with tempfile.TemporaryDirectory(prefix="finetuning-mock-") as folder:
        authority = trustme.CA(organization_name="finetuning mock")
        leaf = authority.issue_cert(*_names(host))
        made = Certificate(Path(folder) / "certificate.pem", Path(folder) / "key.pem", Path(folder) / "ca.pem")
        made.key.touch(mode=0o600)
        for blob in leaf.cert_chain_pems:
            blob.write_to_path(str(made.certificate), append=True)
        leaf.private_key_pem.write_to_path(str(made.key))
        authority.cert_pem.write_to_path(str(made.authority))
        yield made


def _names(host: str) -> list[str]:
    """What the certificate is good for. That a server listens on all addresses is not a name of it."""
    try:
        own = [] if ipaddress.ip_address(host).is_unspecified else [host]
    except ValueError:
        own = [host]
    return list(dict.fromkeys([*_NAMES, *own]))
