"""Open the way to a server, as a run has been told to use it."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from finetuning_specs import Spec

from finetuning_contracts.errors import UsageError
from finetuning_contracts.redaction import Redactor

from .connections import Connections
from .guard import OWN_SERVER, Guard, Permissions
from .ledger import Ledger
from .limits import Limits
from .pool import Pool
from .sender import Sender
from .stopping import Stop


@contextmanager
def open_sender(
    spec: Spec,
    url: str,
    headers: Mapping[str, str],
    *,
    permissions: Permissions = OWN_SERVER,
    ledger: Ledger | None = None,
    limits: Limits | None = None,
    stop: Stop | None = None,
    parameters: Mapping[str, str] | None = None,
    on_request: Callable[[], object] = lambda: None,
    redactor: Redactor | None = None,
) -> Iterator[Sender]:
    """A sender while the context is open. `redactor` hides more than `headers`, where a run has more credentials than these.

    Raises `UsageError` when the file of certificates cannot be read.
    """
    limits, stop = limits or Limits(), stop or Stop()
    redactor = redactor or Redactor.of(spec, headers, url)
    guard = Guard(spec, url, permissions, ledger or Ledger(hide=redactor), parameters or {})
    context = _context(limits.ca_bundle)

    def connect() -> Connections:
        return Connections(url, context=context, timeout=limits.timeout, most_bytes=limits.most_bytes, stop=stop)

    pause = 1 / limits.rate if limits.rate else 0.0
    with Sender(guard, Pool(connect), stop, redactor, tuple(headers.items()), pause, on_request) as sender:
        yield sender


def _context(bundle: Path | None) -> ssl.SSLContext | None:
    if bundle is None:
        return None
    try:
        return ssl.create_default_context(cafile=str(bundle))
    except OSError as error:
        raise UsageError(f"--ca-bundle {bundle}: {error.strerror or error}") from None
