"""The command `finetuning`.

Exit 0: the contract held, or the command did what it was asked. 1: the server broke its contract. 2: the command
could not run. 130: Ctrl-C.
"""

from __future__ import annotations

import operator
import os
import shlex
import signal
import sys
from functools import reduce
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Literal

try:
    from cyclopts import App, CycloptsError, Parameter
    from cyclopts.exceptions import UnusedCliTokensError
    from cyclopts.validators import Number

    if find_spec("rich.console") is None:  # not imported yet: that takes longer than most commands need
        raise ModuleNotFoundError(name="rich.console")  # noqa: TRY301  # the same as if it were imported here
except ModuleNotFoundError as missing:  # the base install, which is the clients alone, has the command too
    lacks = (
        f"{missing.name} is not installed; the command needs the extra: pip install 'finetuning-contracts[contracts]'"
    )
    print(f"finetuning: {lacks}", file=sys.stderr)
    sys.exit(2)

from finetuning_runtime import __version__
from finetuning_specs import SpecError, load_spec, specs_directory

from . import options
from .errors import UsageError
from .report_command import app as report_command

app = App(
    name="finetuning",
    help="Check servers against the contracts of four LLM fine-tuning APIs, and serve mocks of them.",
    help_format="plaintext",
    version=__version__,
    version_flags=["--version"],
)

app.command(report_command)

Many = Parameter(negative=(), consume_multiple=False)


@app.command
def check(
    provider: str,
    *,
    url: str | None = None,
    header: Annotated[list[str] | None, Parameter(name=["--header", "-H"], negative=())] = None,
    seed: int = 1,
    max_examples: Annotated[int, Parameter(validator=Number(gte=1))] = 10,
    only: Annotated[list[str] | None, Many] = None,
    report_dir: Path = Path("reports"),
    profile: str | None = None,
    baseline: Path | None = None,
    update_baseline: Annotated[bool, Parameter(negative=())] = False,
    require: Annotated[list[str] | None, Many] = None,
    parameter: Annotated[list[str] | None, Many] = None,
    shard: str | None = None,
    thorough: Annotated[bool, Parameter(negative=())] = False,
    header_file: Path | None = None,
    use_environment: Annotated[bool, Parameter(negative=())] = False,
    allow_writes: Annotated[bool, Parameter(negative=())] = False,
    max_jobs: Annotated[int | None, Parameter(validator=Number(gte=0))] = None,
    rate_limit: Annotated[float | None, Parameter(validator=Number(gt=0))] = None,
    max_time: Annotated[float | None, Parameter(validator=Number(gt=0))] = None,
    timeout: Annotated[float, Parameter(validator=Number(gt=0))] = 10.0,
    ca_bundle: Path | None = None,
    replay: str | None = None,
) -> int:
    """Check a server against a provider's contract, and write a report.

    Without --url each provider is checked against its embedded mock. On a server at --url a run changes and deletes
    only what it has made itself, and deletes it at the end; on one that is not on this machine it only reads, unless
    --allow-writes is given. Exit 0: the contract held. 1: the server broke it. 2: it could not be checked. 130: Ctrl-C,
    after the report of what was seen.

    Parameters
    ----------
    provider:
        openai, portkey, fireworks, dataherald, or all of them: all.
    url:
        The server, with the base path that the spec's paths follow: http://127.0.0.1:8000/v1.
    header:
        'Name: value', sent with every request: the credentials. May be given several times. Other users of this
        machine can read it in the list of processes: --header-file is safer. Without any, a server on this machine
        or the vendor's own gets what the vendor's client would take from its environment variables
        (OPENAI_API_KEY, PORTKEY_API_KEY and PORTKEY_VIRTUAL_KEY, FIREWORKS_API_KEY), and an embedded mock
        gets what it accepts. Credentials appear in no output.
    seed:
        The same seed sends the same requests to a server that responds alike.
    max_examples:
        Requests drawn at random for each operation and each kind, valid and invalid; three times as many
        sequences of requests for each provider. The systematic cases come on top.
    only:
        The id of an operation, of a rule (FT-PAGE-3) or of a chapter of rules (FT-PAGE) to check. May be given several
        times; without it, all are checked.
    report_dir:
        Gets report.html, report.json, report.md (for a pull request), report.har (samples of the traffic), junit.xml
        and badge.svg; with --url also made.jsonl, a line for each thing that was made on
        the server or is gone again, which is there after a crash, too.
    profile:
        Check against what a shipped server is known to do, by specs/overlays/PROVIDER-PROFILE.yaml.
    baseline:
        YAML list of waivers, one for each known group of findings: group (its id), reason, expires, and optionally
        the address of a bug report (report) and a title. A waiver that has expired waives nothing.
    update_baseline:
        Write into --baseline what was found: new groups, for 90 days. Waivers of what a whole run no longer finds
        are taken out; what a person has written there stays, as a comment.
    require:
        The id of an operation that the server has to offer: NOT OFFERED of it is a failure. May be given several times.
    parameter:
        NAME=VALUE: what requests shall have in the parameter or property NAME that names a resource, such as
        model=gpt-4o-mini or account_id=my-account. May be given several times. What is not given is created
        on the server by its own create operations, or taken from the spec's examples.
    shard:
        2/8: do the second of eight portions of the run, on a machine of its own; `finetuning report merge` makes one
        report of all. With --seed alike, eight shards find what one run does.
    thorough:
        Send every systematic case. Without it no more than 10 cases break or keep the same rule of one
        property of a body, reached through however many parents; the report says how many are left out.
    header_file:
        A file with one 'Name: value' a line, sent as --header is.
    use_environment:
        Send the credentials of the environment to a server that is neither the vendor's nor on this machine.
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
    ca_bundle:
        A file of certificates to trust instead of the system's, in PEM.
    replay:
        FILE#GROUP: send only the requests of this group of findings again, FILE being a report.json, with the same --url
        and credentials. Exit 0: it does not show any more. 1: it still does. 2: the requests could not be sent.
    """
    # Imported here, because schemathesis takes a second that `finetuning specs` need not wait for.
    from .baseline_file import BaselineFile
    from .checks.division import Portion
    from .checks.run import check as run_checks
    from .checks.sending.limits import Limits
    from .checks.settings import CASES_PER_RULE, Settings
    from .redaction import Redactor
    from .reported_run import run_and_report

    providers = options.providers(provider)
    if len(providers) > 1 and (url is not None or profile is not None or header or header_file):
        raise UsageError("--url, --header, --header-file and --profile are for one provider: name it instead of 'all'")
    specs = [load_spec(name, profile) for name in providers]
    headers = [*(options.header_file(header_file) if header_file is not None else ()), *(header or [])]
    targets = {spec.provider: options.target(spec, url, headers, use_environment=use_environment) for spec in specs}
    given = options.parameters(parameter or [])
    for spec in specs if len(specs) == 1 else ():
        options.known_parameters(spec, given)
    address = targets[specs[0].provider].url
    allowed = options.permissions(address, allow_writes=allow_writes, max_jobs=max_jobs)
    redactors = (Redactor.of(spec, targets[spec.provider].headers, targets[spec.provider].url) for spec in specs)
    redactor = reduce(operator.or_, redactors)
    portion = Portion.read(shard) if shard is not None else None
    known = BaselineFile.at(baseline, update=update_baseline)
    settings = Settings(
        seed=seed,
        max_examples=max_examples,
        cases_per_rule=None if thorough else CASES_PER_RULE,
        parameters=given,
        required=tuple(require or ()),
        permissions=allowed,
        limits=Limits(timeout=timeout, rate=rate_limit, ca_bundle=ca_bundle),
        max_time=max_time,
    )

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
        finding = reported(replay, specs[0].provider)
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
            whole=not only and portion is None,
        ),
        settings,
        redactor,
        command=shlex.join(["finetuning", *sys.argv[1:]]),
        directory=report_dir,
        portion=portion,
        remarks=known.said,
    )


@app.command
def mock(
    provider: str,
    *,
    port: int = 8000,
    host: str = "127.0.0.1",
    clock: Literal["real", "accelerated", "manual", "immediate"] = "real",
    speed: float | None = None,
    state: Path | None = None,
    load: Path | None = None,
    fresh: Annotated[bool, Parameter(negative=())] = False,
    any_id: Annotated[bool, Parameter(negative=())] = False,
    seed: int = 1,
    profile: str | None = None,
    key: Annotated[list[str] | None, Many] = None,
    fault: Annotated[list[str] | None, Many] = None,
    tls: Annotated[bool, Parameter(negative=())] = False,
    tls_cert: Path | None = None,
    tls_key: Path | None = None,
    cors: Annotated[list[str] | None, Many] = None,
    webhook_url: str | None = None,
    webhook_secret: str | None = None,
    control: Annotated[bool, Parameter(negative="--no-control")] = True,
    control_token: str | None = None,
    quiet: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Serve a stateful mock of a provider until Ctrl-C or SIGTERM.

    It says where it listens and how to point an SDK at it, then prints a line for each request. Time is real: a job takes
    as long as it says. --clock accelerated makes it faster.

    Parameters
    ----------
    provider:
        openai, portkey, fireworks, dataherald, or all of them on one port, below /openai/v1, /portkey/v1, /fireworks and
        /dataherald: all.
    port:
        The port. 0 takes a free one.
    host:
        The address to listen on. Whoever can reach it can use the server.
    clock:
        How time passes for jobs: real; accelerated, which is --speed times as fast; manual, only by POST
        /__mock__/clock; immediate, every job is done at the first look at it.
    speed:
        Seconds that pass in one, for --clock accelerated: 60 where it is not given.
    state:
        A file that keeps the state from one start to the next. Without it, all is forgotten at the end.
    load:
        A state to begin with, as GET /__mock__/state gives it: JSON. POST /__mock__/reset goes back to it.
    fresh:
        Go back to the beginning before each request.
    any_id:
        Let what nobody created come into being when a request names it, in a state in which the request makes sense.
    seed:
        The same seed and the same requests give the same responses, under --clock manual or immediate to the byte.
    profile:
        Serve what a shipped server is known to do.
    key:
        Accept this key only, and refuse others as the provider does. May be given several times; what was
        made with one key, another does not see. Without it any key that is not empty is accepted.
    fault:
        NAME or NAME:probability=0.1,count=3,operation=ID: do this wrong. May be given several times. GET
        /__mock__/faults?catalogue lists what there is.
    tls:
        Serve https, with a certificate made for this start; its authority's path is printed.
    tls_cert:
        Serve https with this certificate, a PEM file with its chain, and --tls-key.
    tls_key:
        The key of --tls-cert, a PEM file.
    cors:
        An origin whose pages may read what the server answers, such as http://localhost:3000, or '*' for any. May be given
        several times.
    webhook_url:
        Where the events of jobs are sent, signed; an address on this machine.
    webhook_secret:
        What they are signed with: whsec_ and then Base64.
    control:
        Whether there are endpoints below /__mock__, which steer the server.
    control_token:
        What these endpoints ask for, in the header x-mock-token.
    quiet:
        Print no line for each request.
    """
    # As process 1 of a container, a signal without a handler is no signal, and what follows takes a while.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    from .mock import command
    from .mock import options as mocks

    settings = mocks.read(
        provider,
        clock=clock,
        speed=speed,
        state=state,
        load=load,
        fresh=fresh,
        any_id=any_id,
        seed=seed,
        profile=profile,
        keys=key,
        faults=fault or (),
        cors=cors or (),
        webhooks=mocks.webhooks(webhook_url, webhook_secret),
        control=control,
        token=control_token,
    )
    certificate = mocks.certificate(tls, tls_cert, tls_key)
    return command.run(provider, settings, host=host, port=port, tls=certificate, quiet=quiet)


@app.command
def specs(
    provider: str = "all",
    *,
    profile: str | None = None,
    path: Annotated[bool, Parameter(negative=())] = False,
    document: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """List the operations of the specs: id, method and path.

    Parameters
    ----------
    provider:
        openai, portkey, fireworks, dataherald, or all of them: all.
    profile:
        With the profile's overlay applied.
    path:
        Print where the YAML file is instead.
    document:
        Print the whole document as JSON instead, the profile applied.
    """
    providers = options.providers(provider)
    for name in providers:
        if path:
            print(specs_directory() / f"{name}.yaml")
            continue
        spec = load_spec(name, profile)
        if document:
            print(options.as_json(spec))
            continue
        for operation in spec.operations:
            print(f"{name:10} {operation.id:42} {operation.label}")
    return 0


@app.command
def rules(name: str | None = None, *, markdown: Annotated[bool, Parameter(negative=())] = False) -> int:
    """List the rules that are checked: id, level, and what a correct server does.

    Parameters
    ----------
    name:
        The id of a rule, or of a chapter such as FT-PAGE: with its evidence, and the faults that prove the check.
    markdown:
        Print all as the page docs/rules.md.
    """
    from finetuning_specs import rules as known

    if markdown:
        print(known.as_markdown(), end="")
        return 0
    for rule in known.chosen((name,) if name is not None else ()):
        print(f"{rule.id:10} {rule.level:8} {rule.says}")
        if name is not None:
            print("\n".join(f"{'':10} {line}" for line in known.details(rule)))
    return 0


def main() -> None:
    """Run the command and exit."""
    try:
        code = app(sys.argv[1:], exit_on_error=False, print_error=False, result_action="return_value")
        sys.stdout.flush()
    except CycloptsError as error:
        _complain(_told(error))
        code = 2
    except (UsageError, SpecError) as error:
        from .redaction import without_headers

        _complain(without_headers(" ".join(str(error).split()), sys.argv[1:]))
        code = 2
    except KeyboardInterrupt:
        code = 130
    except BrokenPipeError:
        # Whoever read our output has gone. Python would complain about it once more when it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except Exception as error:
        if os.environ.get("FINETUNING_DEBUG"):
            raise
        _complain(f"unexpected {type(error).__name__}; run it with FINETUNING_DEBUG=1 to see where")
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


def _told(error: CycloptsError) -> str:
    """What is wrong with a command line. It repeats no value from it that may be a credential."""
    if isinstance(error, UnusedCliTokensError):
        return (
            "there is an argument that belongs to no option; it is not repeated here, because it may be a credential. "
            "Each header is written --header 'Name: value'"
        )
    from .redaction import without_arguments

    return without_arguments(" ".join(str(error).split()), sys.argv[1:])


def _complain(message: str) -> None:
    print(f"finetuning: {message}", file=sys.stderr)
