"""What `make check-gateway` and `make check-aimock` share: options, report, exit code."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, TypeAlias

import attrs
from cyclopts import App, CycloptsError, Parameter
from cyclopts.validators import Number

from finetuning_contracts.baseline_file import BaselineFile
from finetuning_contracts.checks.results import ProviderResult
from finetuning_contracts.checks.run import Checked, Progress
from finetuning_contracts.checks.settings import CASES_PER_RULE, Settings
from finetuning_contracts.errors import UsageError
from finetuning_contracts.redaction import Redactor
from finetuning_contracts.reported_run import run_and_report

Runs: TypeAlias = Callable[[Settings, Progress], Iterator[ProviderResult]]
"""Starts servers, checks them, gives the results."""


def main(
    name: str,
    runs: Runs,
    secrets: Sequence[str],
    arguments: Sequence[str],
    baselines: Mapping[str, Path] | None = None,
) -> None:
    """Be a command. Exit 0: whatever was found is known. 1: something is not. 2: it could not be run.

    Args:
        name: of the command; the report goes to the folder `reports/NAME`.
        runs: what it does.
        secrets: what no output may show.
        arguments: of the command line.
        baselines: the committed one of each result, by its provider's name.
    """
    app = App(name=name, help_format="plaintext")

    @app.default
    def command(
        *,
        seed: int = 1,
        max_examples: Annotated[int, Parameter(validator=Number(gte=1))] = 5,
        cases_per_rule: Annotated[int, Parameter(validator=Number(gte=1))] = CASES_PER_RULE,
        report_dir: Path = Path("reports", name),
        update_baseline: Annotated[bool, Parameter(negative=())] = False,
    ) -> int:
        """Check the server, and compare what was found with its committed baseline.

        Parameters
        ----------
        seed:
            For the generated requests.
        max_examples:
            Requests drawn at random for each operation and each kind, valid and invalid.
        cases_per_rule:
            Systematic requests that break, or keep, the same rule of the spec.
        report_dir:
            Gets report.html, report.json, report.md, report.har, junit.xml, badge.svg and badge.json.
        update_baseline:
            Write what was found into the committed baseline, as `finetuning check --update-baseline` does.
        """
        known = Baselines(baselines or {}, update=update_baseline)
        settings = Settings(seed=seed, max_examples=max_examples, cases_per_rule=cases_per_rule)
        return run_and_report(
            lambda progress: known.applied(Checked(tuple(runs(settings, progress)), interrupted=False)),
            settings,
            Redactor(secrets),
            command=shlex.join([name, *arguments]),
            directory=report_dir,
            remarks=lambda results: (line for lines in (deviations(results), known.said()) for line in lines),
        )

    try:
        code = app(list(arguments), exit_on_error=False, print_error=False, result_action="return_value")
    except (UsageError, CycloptsError) as error:
        print(f"{name}: {' '.join(str(error).split())}", file=sys.stderr)  # noqa: T201
        code = 2
    except KeyboardInterrupt:
        code = 130
    sys.exit(code if isinstance(code, int) else 0)


@attrs.define
class Baselines:
    """The committed baselines, which a run may be asked to write."""

    paths: Mapping[str, Path]
    update: bool
    _files: list[BaselineFile] = attrs.field(factory=list, init=False)

    def applied(self, checked: Checked) -> Checked:
        """The results, judged by the baselines that were written."""
        if not self.update:
            return checked
        return attrs.evolve(checked, results=tuple(map(self._applied, checked.results)))

    def _applied(self, result: ProviderResult) -> ProviderResult:
        file = BaselineFile.at(self.paths[result.subject.provider], update=True)
        self._files.append(file)
        (judged,) = file.applied(Checked((result,), interrupted=False), whole=True).results
        return judged

    def said(self) -> Iterator[str]:
        """What was written."""
        for file in self._files:
            yield from file.said(())


def deviations(results: Sequence[ProviderResult]) -> Iterator[str]:
    """Each reason for which something was waived, once, with how often it was seen and where."""
    for result in results:
        where: dict[str, tuple[int, list[str]]] = {}
        for group in result.groups:
            if (waiver := result.waivers.holding.get(group.id)) is not None:
                seen, operations = where.get(waiver.reason, (0, []))
                where[waiver.reason] = (seen + group.cases, [*operations, *group.operations])
        if where:
            yield f"known deviations, {result.subject.provider}:"
        for reason, (cases, operations) in where.items():
            yield f"- {reason} (seen {cases} times: {', '.join(dict.fromkeys(operations))})"
