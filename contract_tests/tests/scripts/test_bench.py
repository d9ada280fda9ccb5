"""What `make bench` makes of its measurements: ratios, the page, and the exit code. Nothing is measured here."""

import pytest

from scripts.bench import __main__ as bench
from scripts.bench.measure import Figures, Note, Row, interleaved


def row(ours=1.0, theirs=2.0, limit=1.0, most=None):
    figures = {"this client": Figures(ours, ours), "another": Figures(theirs, theirs)}
    return Row("reading", figures, "this client", {"another": limit}, most=most)


@pytest.mark.parametrize(
    ("measured", "held"),
    [(row(), True), (row(ours=3.0), False), (row(most=1.0), True), (row(most=0.9), False), (row(limit=0.5), True)],
)
def test_a_row_is_held_by_the_ratio_of_the_minima_and_by_what_it_may_take_at_most(measured, held):
    assert measured.held is held
    assert measured.ratio("another") == measured.figures["this client"].minimum / 2


def test_contestants_take_turns_and_the_first_round_does_not_count():
    turns, ticks = [], iter([0.0, 9.0, 10.0, 10.0, 12.0])
    figures = interleaved({"one": lambda: turns.append("one")}, rounds=2, clocks={"one": lambda: next(ticks)})
    assert turns == ["one"] * 3
    assert figures == {"one": Figures(minimum=1000.0, median=1500.0)}


@pytest.fixture
def measured(monkeypatch, tmp_path):
    """Every measurement replaced by a figure that is as wanted."""
    for name in ("decoding", "list_call", "retrieve_call", "imports"):
        monkeypatch.setattr(bench.contests, name, lambda *_: row())
    monkeypatch.setattr(bench.contests, "iteration", lambda: Note("memory stays", held=True))
    monkeypatch.setattr(bench.contests, "concurrency", lambda: Note("100 %", held=True))
    monkeypatch.setattr(bench.mocking, "mock_servers", lambda: ([row(most=2.0)], []))
    for name in ("start", "serving"):
        monkeypatch.setattr(bench.mocking, name, lambda: Note("ready", held=True))
    monkeypatch.setattr(bench.mocking, "many_jobs", list)
    monkeypatch.setattr(bench.checking, "checks", lambda: [Note("more than stock", held=True)])
    monkeypatch.setattr(bench, "TARGET", tmp_path / "benchmarks.md")
    return monkeypatch


def test_the_page_has_each_comparison_with_what_is_wanted(measured):
    assert bench.main() == 0
    page = bench.TARGET.read_text()
    assert "| reading | another | 2.000 | 2.000 | 0.50 × | ≤ 1.00 ×: met |" in page
    assert "| reading | this client | 1.000 | 1.000 |  | ≤ 2.0 ms: met |" in page
    assert "- more than stock" in page


def test_what_is_not_as_wanted_is_said_and_ends_in_exit_code_1(measured):
    measured.setattr(bench.contests, "concurrency", lambda: Note("72 %", held=False))
    assert bench.main() == 1
    assert "- 72 %: missed" in bench.TARGET.read_text()
