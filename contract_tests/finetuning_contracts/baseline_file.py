"""The baseline of a run: read before it, applied and written after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from .checks.baseline import Waiver, read, waivers_in
from .checks.baseline_update import updated
from .checks.results import ProviderResult, rejudged, today
from .checks.run import Checked
from .errors import UsageError


@attrs.define
class BaselineFile:
    """A file of waivers, or none."""

    path: Path | None
    update: bool
    """Write into it what was found."""
    waivers: tuple[Waiver, ...] = ()
    _remarks: tuple[str, ...] = attrs.field(default=(), init=False)

    @classmethod
    def at(cls, path: Path | None, *, update: bool) -> BaselineFile:
        """Read it. Raises `UsageError` when it cannot be read or is no baseline; one that is to be written may be missing."""
        if path is None:
            if update:
                raise UsageError("--update-baseline writes the file of --baseline: name one")
            return cls(None, update=False)
        missing = update and not path.exists()
        if missing and not path.parent.is_dir():
            raise UsageError(f"cannot write {path}: there is no folder {path.parent}")
        return cls(path, update=update, waivers=() if missing else read(path))

    def applied(self, checked: Checked, *, whole: bool) -> Checked:
        """The results with what is known waived. `whole`: everything was checked that there is."""
        if self.path is None:
            return checked
        if self.update:
            self._write(self.path, checked, whole=whole)
        results = tuple(rejudged(result, self.waivers) for result in checked.results)
        return attrs.evolve(checked, results=results)

    def said(self, results: Sequence[ProviderResult]) -> Iterator[str]:
        """What was written, for the end of the output."""
        del results
        yield from self._remarks

    def _write(self, path: Path, checked: Checked, *, whole: bool) -> None:
        complete = whole and not checked.interrupted and not any(result.tally.troubles for result in checked.results)
        try:
            content = path.read_bytes() if path.exists() else b""
            groups = [group for result in checked.results for group in result.groups]
            update = updated(path, content, groups, today(), whole=complete)
            path.write_text(update.content, encoding="utf-8")
        except OSError as error:  # the report is worth more than the baseline
            self._remarks = (f"cannot write {path}: {error.strerror}",)
        except UsageError as error:
            self._remarks = (str(error),)
        else:
            self.waivers = waivers_in(path, update.content.encode())
            self._remarks = update.remarks
