"""`make zoo` and `make zoo-verify`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from cyclopts import App, CycloptsError

from finetuning_contracts.errors import UsageError
from finetuning_contracts.servers.server import PACKAGES
from finetuning_contracts.servers.zoo.checking import check_member, known
from finetuning_contracts.servers.zoo.found import read
from finetuning_contracts.servers.zoo.member import Member
from finetuning_contracts.servers.zoo.members import MEMBERS
from finetuning_contracts.servers.zoo.page import page as page_of
from finetuning_contracts.servers.zoo.verifying import verify

PAGE = PACKAGES.parents[1] / "docs" / "zoo.md"
ELSEWHERE = PACKAGES / "not-in-the-zoo.md"
REPORTS = Path("reports", "zoo")

_AT_ONCE = 2
"""Servers that are checked at the same time: some of them mostly wait."""


def main(arguments: Sequence[str]) -> None:
    """Be the command. Exit 0: all is known, or as published. 1: something is not. 2: it could not be run."""
    app = App(name="zoo", help_format="plaintext")

    @app.default
    def command(server: str = "", *, verify: bool = False, page: bool = False) -> int:
        """Check the servers of the zoo, and write docs/zoo.md.

        Parameters
        ----------
        server:
            One of them; without it, all.
        verify:
            Check nothing: start each server anew and run the lines that docs/zoo.md prints.
        page:
            Check nothing: write docs/zoo.md from what is kept.
        """
        if page:
            write_page()
            return 0
        if verify:
            return max(verified(member) for member in chosen(server))
        members = chosen(server)
        code = check_member(members[0], REPORTS) if len(members) == 1 else _each_on_its_own(members)
        write_page()
        return code

    try:
        code = app(list(arguments), exit_on_error=False, print_error=False, result_action="return_value")
    except (UsageError, CycloptsError) as error:
        print(f"zoo: {' '.join(str(error).split())}", file=sys.stderr)  # noqa: T201
        code = 2
    except KeyboardInterrupt:
        code = 130
    sys.exit(code if isinstance(code, int) else 0)


def chosen(server: str) -> tuple[Member, ...]:
    """The servers of this name; without one, all. Raises `UsageError` when there is none of it."""
    if not server:
        return tuple(MEMBERS.values())
    if server not in MEMBERS:
        raise UsageError(f"there is no server {server!r}: choose one of {', '.join(MEMBERS)}")
    return (MEMBERS[server],)


def verified(member: Member) -> int:
    """Run the published lines of a server, and say what is otherwise. Gives the exit code."""
    code = 0
    for one, otherwise in verify(member):
        code = 1 if otherwise else code
        print(f"{member.name} {one.group} {otherwise or 'as published'}: {one.title}", flush=True)  # noqa: T201
    return code


def write_page() -> None:
    """Write the page from what is kept of every server."""
    PAGE.write_text(rendered(), encoding="utf-8")


def rendered() -> str:
    """The page."""
    kept = [member for member in MEMBERS.values() if member.published.exists()]
    found = [(member, read(member.published), {one.group: one for one in known(member)}) for member in kept]
    return page_of(found, ELSEWHERE.read_text(encoding="utf-8"))


def _each_on_its_own(members: Sequence[Member]) -> int:
    """Each in a process: one that cannot be run stops no other."""

    def run(member: Member) -> int:
        command = [sys.executable, "-m", "finetuning_contracts.servers.zoo", member.name]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        print(f"{member.name}:\n{done.stdout}{done.stderr if done.returncode > 1 else ''}", flush=True)  # noqa: T201
        return done.returncode

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return max(pool.map(run, members))
