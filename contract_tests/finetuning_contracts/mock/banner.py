"""What a mock server prints when it starts: where it listens, and how each SDK is pointed at it."""

from __future__ import annotations

import ipaddress
import shlex
from typing import TYPE_CHECKING

from .environment import environment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from finetuning_specs import Spec

    from .server.run import Certificate
    from .serving import Options


def lines(
    specs: Sequence[Spec], urls: Mapping[str, str], options: Options, certificate: Certificate | None, host: str
) -> list[str]:
    """What is printed. No key is in it."""
    key = "any" if options.keys is None else "KEY"
    shown = []
    for spec in specs:
        url = urls[spec.provider]
        shown.append(f"{spec.provider} {url}")
        pairs = " ".join(f"{n}={shlex.quote(v)}" for n, v in environment(spec, url, key=key).items())
        shown.append(f"  export {pairs}")
    if certificate is not None and certificate.authority is not None:
        shown.append(f"  export SSL_CERT_FILE={shlex.quote(str(certificate.authority))}  # the authority to trust")
    if options.control:
        origin = next(iter(urls.values())).split("/", 3)
        token = " (asks for the control token)" if options.token is not None else ""
        shown.append(f"control {'/'.join(origin[:3])}/__mock__/health{token}")
    if options.faults:
        shown.append(f"faults {', '.join(setting.name for setting in options.faults)}")
    if not _is_loopback(host):
        shown.append(f"WARNING: listening on {host}: everyone who can reach this machine can use and steer this server")
    return shown


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
