"""The command `finetuning`.

Exit 0: the contract held, or the command did what it was asked. 1: the server broke its contract. 2: the command
could not run. 130: Ctrl-C.
"""

from __future__ import annotations

import operator
import os
import shlex
import sys
import threading
from contextlib import ExitStack
from functools import reduce
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

try:
    from cyclopts import App, CycloptsError, Parameter
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

app = App(
    name="finetuning",
    help="Check servers against the contracts of four LLM fine-tuning APIs, and serve mocks of them.",
    help_format="plaintext",
    version=__version__,
    version_flags=["--version"],
)

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
    parameter: Annotated[list[str] | None, Many] = None,
    thorough: Annotated[bool, Parameter(negative=())] = False,
) -> int:
    """Check a server against a provider's contract, and write a report.

    Without --url each provider is checked against its embedded mock. Exit 0: it held. 1: the server broke its
    contract. 2: it could not be checked.

    Parameters
    ----------
    provider:
        openai, portkey, fireworks, dataherald, or all of them: all.
    url:
        The server, with the base path that the spec's paths follow: http://127.0.0.1:8000/v1. The checks
        create, change and delete things there, and send thousands of requests.
    header:
        'Name: value', sent with every request: the credentials. May be given several times. Without any, a
        server at --url gets what the vendor's own client would take from its environment variables
        (OPENAI_API_KEY, PORTKEY_API_KEY and PORTKEY_VIRTUAL_KEY, FIREWORKS_API_KEY), and an embedded mock
        gets what it accepts. Credentials appear in no output.
    seed:
        The same seed sends the same requests to a server that responds alike.
    max_examples:
        Requests drawn at random for each operation and each kind, valid and invalid; three times as many
        sequences of requests for each provider. The systematic cases come on top.
    only:
        The id of an operation to check. May be given several times; without it, all are checked.
    report_dir:
        Gets index.html, report.json and junit.xml.
    profile:
        Check against what a shipped server is known to do, by specs/overlays/PROVIDER-PROFILE.yaml.
    baseline:
        YAML list of known deviations: operation, check, reason, and optionally match and expires.
    parameter:
        NAME=VALUE: what requests shall have in the parameter or property NAME that names a resource, such as
        model=gpt-4o-mini or account_id=my-account. May be given several times. What is not given is created
        on the server by its own create operations, or taken from the spec's examples.
    thorough:
        Send every systematic case. Without it no more than 10 cases break or keep the same rule of one
        property of a body, reached through however many parents; the report says how many are left out.
    """
    # Imported here, because schemathesis takes a second that `finetuning specs` need not wait for.
    from .checks import baseline as baselines
    from .checks.run import check as run_checks
    from .checks.settings import CASES_PER_RULE, Settings
    from .redaction import Redactor
    from .reported_run import run_and_report

    providers = options.providers(provider)
    if len(providers) > 1 and (url is not None or profile is not None or header):
        raise UsageError("--url, --header and --profile are for one provider: name it instead of 'all'")
    specs = [load_spec(name, profile) for name in providers]
    targets = {name: options.target(name, url, header or []) for name in providers}
    redactors = (Redactor.of(spec, targets[spec.provider].headers, targets[spec.provider].url) for spec in specs)
    redactor = reduce(operator.or_, redactors)
    entries = baselines.read(baseline) if baseline is not None else ()
    settings = Settings(
        seed=seed,
        max_examples=max_examples,
        cases_per_rule=None if thorough else CASES_PER_RULE,
        parameters=options.parameters(parameter or []),
    )
    return run_and_report(
        lambda progress: run_checks(
            specs, targets, settings, only=tuple(only or ()), baseline=entries, progress=progress
        ),
        settings,
        redactor,
        command=shlex.join(["finetuning", *sys.argv[1:]]),
        directory=report_dir,
    )


@app.command
def mock(
    provider: str,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    seed: int = 0,
    profile: str | None = None,
    key: Annotated[list[str] | None, Many] = None,
) -> int:
    """Serve a stateful mock of a provider until Ctrl-C. Without --key it accepts any credentials that are not empty.

    Parameters
    ----------
    provider:
        openai, portkey, fireworks, dataherald, or all of them: all.
    host:
        The address to listen on.
    port:
        The port; with all, the first of four that follow each other. 0 takes free ones.
    seed:
        The same seed and the same requests give the same responses.
    profile:
        Serve what a shipped server is known to do.
    key:
        Accept this key only, and refuse others as the provider does. May be given several times.
    """
    from .mock import serve

    providers = options.providers(provider)
    if len(providers) > 1 and profile is not None:
        raise UsageError("--profile is for one provider: name it instead of 'all'")
    with ExitStack() as stack:
        for number, name in enumerate(providers):
            own = port + number if port else 0
            server = stack.enter_context(serve(load_spec(name, profile), host=host, port=own, seed=seed, keys=key))
            print(f"{name} {server.url}", flush=True)
        threading.Event().wait()
    return 0


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


def main() -> None:
    """Run the command and exit."""
    try:
        code = app(sys.argv[1:], exit_on_error=False, print_error=False, result_action="return_value")
        sys.stdout.flush()
    except (UsageError, SpecError, CycloptsError) as error:
        _complain(" ".join(str(error).split()))
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


def _complain(message: str) -> None:
    print(f"finetuning: {message}", file=sys.stderr)
