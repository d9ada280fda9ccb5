"""The command `finetuning`.

Exit 0: the contract held, or the command did what it was asked. 1: the server broke its contract. 2: the command
could not run. 130: Ctrl-C.
"""

from __future__ import annotations

import os
import signal
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Literal

from .errors import UsageError, lacks

try:
    from cyclopts import App, CycloptsError, Parameter
    from cyclopts.exceptions import UnusedCliTokensError

    if find_spec("rich.console") is None:  # not imported yet: that takes longer than most commands need
        raise ModuleNotFoundError(name="rich.console")  # noqa: TRY301  # the same as if it were imported here
except ModuleNotFoundError as missing:  # the base install, which is the clients alone, has the command too
    print(f"finetuning: {lacks(missing.name)}", file=sys.stderr)
    sys.exit(2)

from finetuning_runtime import __version__
from finetuning_specs import SpecError, load_spec, specs_directory

from . import options
from .check_command import check
from .help_text import reflowed
from .report_command import app as report_command
from .traffic_commands import proxy, verify

app = App(
    name="finetuning",
    help="Check servers against the contracts of four LLM fine-tuning APIs, and serve mocks of them.",
    help_format="plaintext",
    version=__version__,
    version_flags=["--version"],
)

app.command(reflowed(check))
app.command(report_command)
app.command(reflowed(verify))
app.command(reflowed(proxy))

Many = Parameter(negative=(), consume_multiple=False)


@app.command
@reflowed
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
@reflowed
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
@reflowed
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
