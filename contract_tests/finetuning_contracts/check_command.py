"""The command `finetuning check`."""

from __future__ import annotations

import operator
import shlex
import sys
import time
from functools import reduce
from pathlib import Path
from typing import Annotated, TypeAlias

from cyclopts import Group, Parameter
from cyclopts.validators import Number
from finetuning_specs import load_spec

from . import options
from .errors import UsageError

SERVER = Group("Which server", sort_key=1)
CHECKED = Group("What is checked", sort_key=2)
EFFORT = Group("How thoroughly", sort_key=3)
ALLOWED = Group("What the check may do there", sort_key=4)
REPORT = Group("Report and baseline", sort_key=5)

Texts: TypeAlias = list[str] | None


def _flag(group: Group) -> Parameter:
    return Parameter(group=group, negative=(), show_default=False)


def _many(group: Group) -> Parameter:
    return Parameter(group=group, negative=(), consume_multiple=False)


def check(
    provider: str,
    *,
    url: Annotated[str | None, Parameter(group=SERVER)] = None,
    header: Annotated[Texts, Parameter(group=SERVER, name=["--header", "-H"], negative=())] = None,
    header_file: Annotated[Path | None, Parameter(group=SERVER)] = None,
    other_header_file: Annotated[Path | None, Parameter(group=SERVER)] = None,
    use_environment: Annotated[bool, _flag(SERVER)] = False,
    ca_bundle: Annotated[Path | None, Parameter(group=SERVER)] = None,
    profile: Annotated[str | None, Parameter(group=CHECKED)] = None,
    only: Annotated[Texts, _many(CHECKED)] = None,
    layer: Annotated[Texts, _many(CHECKED)] = None,
    require: Annotated[Texts, _many(CHECKED)] = None,
    parameter: Annotated[Texts, _many(CHECKED)] = None,
    shard: Annotated[str | None, Parameter(group=CHECKED)] = None,
    replay: Annotated[str | None, Parameter(group=CHECKED)] = None,
    seed: Annotated[int, Parameter(group=EFFORT)] = 1,
    max_examples: Annotated[int, Parameter(group=EFFORT, validator=Number(gte=1))] = 10,
    thorough: Annotated[bool, _flag(EFFORT)] = False,
    fast: Annotated[bool, _flag(EFFORT)] = False,
    allow_writes: Annotated[bool, _flag(ALLOWED)] = False,
    max_jobs: Annotated[int | None, Parameter(group=ALLOWED, validator=Number(gte=0))] = None,
    rate_limit: Annotated[float | None, Parameter(group=ALLOWED, validator=Number(gt=0))] = None,
    max_time: Annotated[float | None, Parameter(group=ALLOWED, validator=Number(gt=0))] = None,
    timeout: Annotated[float, Parameter(group=ALLOWED, validator=Number(gt=0))] = 10.0,
    report_dir: Annotated[Path, Parameter(group=REPORT)] = Path("reports"),
    baseline: Annotated[Path | None, Parameter(group=REPORT)] = None,
    update_baseline: Annotated[bool, _flag(REPORT)] = False,
) -> int:
    """Check a server against a provider's contract, and write a report.

    Without --url each provider is checked against its embedded mock. On a server at --url a run changes and deletes
    only what it has made itself, and deletes it at the end; on one that is not on this machine it only reads, unless
    --allow-writes is given.

    Exit 0: the contract held. 1: the server broke it. 2: it could not be checked. 130: Ctrl-C, after the report of what was
    seen.

    Parameters
    ----------
    provider:
        openai, portkey, fireworks, dataherald, or all of them: all.
    url:
        The server, with the base path that the spec's paths follow: http://127.0.0.1:8000/v1.
    header:
        'Name: value', sent with every request: the credentials. May be given several times. It is taken out of the list
        of processes when the command starts; a shell's history may keep it: --header-file is safer. Without any, a
        server on this machine or the vendor's own gets what the vendor's client would take from its environment
        variables (OPENAI_API_KEY, PORTKEY_API_KEY and PORTKEY_VIRTUAL_KEY, FIREWORKS_API_KEY).
    header_file:
        A file with one 'Name: value' a line, sent as --header is. Credentials appear in no output.
    other_header_file:
        As --header-file, the credentials of another account on the same server: it must neither see nor change what the run
        makes with the first. Headers that it does not name are sent as with the first. Two keys of one account will not do.
    use_environment:
        Send the credentials of the environment to a server that is neither the vendor's nor on this machine.
    ca_bundle:
        A file of certificates to trust instead of the system's, in PEM.
    profile:
        Check against what a shipped server is known to do, by specs/overlays/PROVIDER-PROFILE.yaml.
    only:
        The id of an operation, of a rule (FT-PAGE-3) or of a chapter of rules (FT-PAGE) to check. May be given several
        times; without it, all are checked.
    layer:
        generated (requests from the schemas), model (random sequences), scenarios (fixed ones, and several clients at once),
        concurrency (several clients at once alone), or sdk: the vendor's own SDK walks the main flows and reads every
        value back (pip install 'finetuning-contracts[sdk]'). May be given several times; without it, all but sdk.
    require:
        The id of an operation that the server has to offer: NOT OFFERED of it is a failure. May be given several times.
    parameter:
        NAME=VALUE: what requests shall have in the parameter or property NAME that names a resource, such as
        model=gpt-4o-mini or account_id=my-account. May be given several times. What is not given is created
        on the server by its own create operations, or taken from the spec's examples.
    shard:
        2/8: do the second of eight portions of the run, on a machine of its own; `finetuning report merge` makes one
        report of all.
    replay:
        FILE#GROUP: send only the requests of this group of findings again, FILE being a report.json, with the same --url
        and credentials. Exit 0: it does not show any more. 1: it still does. 2: the requests could not be sent.
    seed:
        The same seed sends the same requests, in the same order, to a server that responds alike. Only what several clients
        send at once (FT-CONC) arrives in any order.
    max_examples:
        Requests drawn at random for each operation and each kind, valid and invalid; three times as many
        sequences of requests for each provider. The systematic cases come on top.
    thorough:
        Send every systematic case. Without it no more than 10 cases break or keep the same rule of one
        property of a body, reached through however many parents; the report says how many are left out.
    fast:
        Send no more than 300 requests to each server: each scenario for one resource, each kind of mistake at two
        operations, nothing by chance. Deleting what was made comes on top.
    allow_writes:
        Create things on a server that is not on this machine, and change and delete what was created.
    max_jobs:
        Jobs that may be created. Default: any number on this machine, 3 elsewhere.
    rate_limit:
        Requests a second at the most.
    max_time:
        Seconds for the whole run. What was seen by then is reported.
    timeout:
        Seconds for one request and the whole of its response.
    report_dir:
        Gets report.html, report.json, report.md (for a pull request), report.har (samples of the traffic), junit.xml,
        badge.svg and badge.json (for shields.io); with --url also made.jsonl, a line for each thing that was made on
        the server or is gone again, which is there after a crash, too.
    baseline:
        YAML list of waivers, one for each known group of findings: group (its id), reason, expires, and optionally
        the address of a bug report (report) and a title. A waiver that has expired waives nothing.
    update_baseline:
        Write into --baseline what was found: new groups, for 90 days. Waivers of what a whole run no longer finds
        are taken out; what a person has written there stays, as a comment.
    """
    began = time.monotonic()
    # Imported here, because schemathesis takes a second that `finetuning specs` need not wait for.
    from .baseline_file import BaselineFile
    from .checks.division import Portion
    from .checks.run import check as run_checks
    from .checks.sending.limits import Limits
    from .checks.settings import CASES_PER_RULE, Settings, redactor_of
    from .reported_run import run_and_report

    providers = options.providers(provider)
    if len(providers) > 1 and (url is not None or profile is not None or header or header_file):
        raise UsageError("--url, --header, --header-file and --profile are for one provider: name it instead of 'all'")
    if fast and (thorough or layer or shard is not None):
        raise UsageError("--fast is not for --thorough, --layer or --shard: it sends few requests, and is one part")
    specs = [load_spec(name, profile) for name in providers]
    headers = [*(options.header_file(header_file) if header_file is not None else ()), *(header or [])]
    targets = {spec.provider: options.target(spec, url, headers, use_environment=use_environment) for spec in specs}
    given = options.parameters(parameter or [])
    options.known_parameters(specs, given)
    address = targets[specs[0].provider].url
    allowed = options.permissions(address, allow_writes=allow_writes, max_jobs=max_jobs)
    portion = Portion.read(shard) if shard is not None else None
    known = BaselineFile.at(baseline, update=update_baseline)
    settings = Settings(
        seed=seed,
        max_examples=max_examples,
        cases_per_rule=None if thorough else CASES_PER_RULE,
        fast=fast,
        parameters=given,
        required=tuple(require or ()),
        layers=tuple(layer or ()),
        permissions=allowed,
        limits=Limits(timeout=timeout, rate=rate_limit, ca_bundle=ca_bundle),
        max_time=max_time,
        began=began,
        other=options.other(other_header_file, targets[specs[0].provider]) if other_header_file is not None else {},
    )
    redactor = reduce(operator.or_, (redactor_of(spec, targets[spec.provider], settings) for spec in specs))

    def announce() -> None:
        if address is not None:
            print(
                f"finetuning: {options.announcement(address, allowed, settings.run_id)}.", file=sys.stderr, flush=True
            )

    if replay is not None:
        from .replayed_finding import replay as send_again
        from .replayed_finding import reported

        if len(specs) > 1:
            raise UsageError("--replay is for one provider: name it instead of 'all'")
        finding = reported(replay, specs[0])
        beside = Path(replay.rpartition("#")[0]).with_name("made.jsonl")
        return send_again(finding, specs[0], targets[specs[0].provider], settings, beside)

    return run_and_report(
        lambda progress: known.applied(
            run_checks(
                specs,
                targets,
                settings,
                only=tuple(only or ()),
                portion=portion,
                progress=progress,
                ledger_file=report_dir / "made.jsonl" if address is not None else None,
                on_start=announce,
            ),
            whole=not only and not layer and portion is None,
        ),
        settings,
        redactor,
        command=shlex.join(["finetuning", *sys.argv[1:]]),
        directory=report_dir,
        portion=portion,
        remarks=known.said,
    )
