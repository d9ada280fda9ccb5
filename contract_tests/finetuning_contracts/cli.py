"""The command `finetuning`."""

from __future__ import annotations

import sys
from typing import Annotated

from cyclopts import App, Parameter
from rich.console import Console
from rich.table import Table

from .checks.run import ProviderResult, Settings, check as check_server
from .checks.verdicts import held, worst
from .errors import UsageError
from .specs import load_spec

app = App(name="finetuning", help="Check servers against the contracts of four LLM fine-tuning APIs.")


@app.command
def check(
    provider: str,
    *,
    url: str,
    header: Annotated[tuple[str, ...], Parameter(name=["--header", "-H"])] = (),
    seed: int = 1,
    max_examples: int = 20,
    only: tuple[str, ...] = (),
    profile: str | None = None,
) -> int:
    """Check a server against a provider's contract."""
    headers = dict(parse_header(h) for h in header)
    result = check_server(
        load_spec(provider, profile), url, headers, Settings(seed=seed, max_examples=max_examples, only=only)
    )
    console = Console()
    console.print(verdict_table([result]))
    return 0 if held(result.cells) else 1


def parse_header(text: str) -> tuple[str, str]:
    """`Name: value`. Raises `UsageError` for anything else."""
    name, colon, value = text.partition(":")
    if not colon or not name.strip():
        raise UsageError("a header is written 'Name: value'; one of those given has no name or no colon")
    return name.strip(), value.strip()


def verdict_table(results: list[ProviderResult]) -> Table:
    """Provider × operation × verdict."""
    table = Table("provider", "operation", "verdict", "cases", "what failed")
    for result in results:
        for operation in dict.fromkeys(cell.operation for cell in result.cells):
            cells = [cell for cell in result.cells if cell.operation == operation]
            failing = ", ".join(c.check for c in cells if c.findings)
            table.add_row(
                result.spec.provider, operation, worst(cells).value, str(sum(c.passed for c in cells)), failing
            )
    return table


def main() -> None:
    """Run the command: exit 0, 1 or 2, one line on standard error when it could not run."""
    try:
        code = app(result_action="return_value")
    except UsageError as error:
        print(f"finetuning: {error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(code if isinstance(code, int) else 0)
