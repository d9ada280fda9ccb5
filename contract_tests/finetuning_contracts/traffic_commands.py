"""The commands `finetuning verify` and `finetuning proxy`: judge traffic that others make."""

from __future__ import annotations

import shlex
import sys
import time
from pathlib import Path

from finetuning_specs import load_spec

from . import options
from .errors import UsageError


def verify(
    recording: Path,
    /,
    *,
    provider: str,
    base_url: str | None = None,
    profile: str | None = None,
    baseline: Path | None = None,
    report_dir: Path = Path("reports"),
) -> int:
    """Judge recorded traffic (HAR 1.2) by a provider's contract, and write a report.

    The file comes from a browser, mitmproxy, Charles, Playwright or `finetuning proxy --har`. Nothing is sent. Exit 0: what
    was recorded holds. 1: the server broke its contract. 2: nothing could be judged.

    Parameters
    ----------
    recording:
        The HAR file.
    provider:
        openai, portkey, fireworks or dataherald.
    base_url:
        The address of the server in the recording, with the base path that the spec's paths follow. Without it, the
        provider's own addresses are looked for, then any that the requests fit.
    profile:
        Judge by what a shipped server is known to do, by specs/overlays/PROVIDER-PROFILE.yaml.
    baseline:
        YAML list of waivers, as `finetuning check` takes it.
    report_dir:
        Gets the files of the report, as from `finetuning check`.
    """
    # Imported here, because what they import takes a second that other commands need not wait for.
    from .baseline_file import BaselineFile
    from .checks.settings import server_address
    from .report.document import Run
    from .report.files import writable
    from .reported_run import conclude, now
    from .traffic.verify import verify as judged

    spec = load_spec(_one(provider), profile)
    base = server_address(base_url, "--base-url") if base_url is not None else None
    known = BaselineFile.at(baseline, update=False)
    writable(report_dir)
    started, clock = now(), time.monotonic()
    verified = judged(recording, spec, base)
    return conclude(
        known.applied(verified.checked, whole=False),
        Run(
            started=started,
            seconds=round(time.monotonic() - clock, 1),
            seed=0,
            max_examples=0,
            command=shlex.join(["finetuning", *sys.argv[1:]]),
        ),
        verified.redactor,
        report_dir,
        lambda _: iter(verified.remarks),
    )


def proxy(
    provider: str,
    /,
    *,
    upstream: str,
    port: int = 8080,
    host: str = "127.0.0.1",
    har: Path | None = None,
    profile: str | None = None,
    baseline: Path | None = None,
    report_dir: Path = Path("reports"),
    ca_bundle: Path | None = None,
) -> int:
    """Pass everything on to a server, judge it by a provider's contract, and write a report at Ctrl-C.

    Requests and responses go through as they are, as they come. Each new finding is a line at once. Exit 0: what was seen
    holds. 1: the server broke its contract. 2: nothing could be judged.

    Parameters
    ----------
    provider:
        openai, portkey, fireworks or dataherald.
    upstream:
        The server, with the base path that the spec's paths follow: https://api.openai.com/v1. A client takes the address
        that the proxy prints in its place.
    port:
        The port to listen on. 0 takes a free one.
    host:
        The address to listen on. Whoever can reach it can reach the server.
    har:
        Write all that goes through into this file (HAR 1.2), credentials hidden; `finetuning verify` reads it.
    profile:
        Judge by what a shipped server is known to do, by specs/overlays/PROVIDER-PROFILE.yaml.
    baseline:
        YAML list of waivers, as `finetuning check` takes it.
    report_dir:
        Gets the files of the report, as from `finetuning check`.
    ca_bundle:
        A file of certificates to trust instead of the system's, in PEM.
    """
    from .baseline_file import BaselineFile
    from .checks.outcomes import Finding
    from .checks.run import Checked
    from .checks.settings import server_address
    from .report.document import Run
    from .report.files import writable
    from .reported_run import conclude, now
    from .traffic.proxy.run import proxy as made

    spec = load_spec(_one(provider), profile)
    address = server_address(upstream, "--upstream")
    known = BaselineFile.at(baseline, update=False)
    writable(report_dir)

    def tell(finding: Finding) -> None:
        message = " ".join(finding.message.split())
        print(f"{finding.operation} {finding.check}: {message}", flush=True)  # noqa: T201

    between = made(spec, address, host=host, port=port, tell=tell, har=har, ca_bundle=ca_bundle)

    def announce() -> None:
        print(f"finetuning proxy: {between.url} passes on to {address}; Ctrl-C ends it", flush=True)  # noqa: T201

    started, clock = now(), time.monotonic()
    between.serve(announce)
    return conclude(
        known.applied(Checked((between.result(),), interrupted=False), whole=False),
        Run(
            started=started,
            seconds=round(time.monotonic() - clock, 1),
            seed=0,
            max_examples=0,
            command=shlex.join(["finetuning", *sys.argv[1:]]),
        ),
        between.redactor,
        report_dir,
        lambda _: between.remarks(),
    )


def _one(provider: str) -> str:
    """The provider's name. Raises `UsageError` for none, or for all of them."""
    options.providers(provider)
    if provider == options.ALL:
        raise UsageError("traffic is judged by the contract of one provider: name it instead of 'all'")
    return provider
