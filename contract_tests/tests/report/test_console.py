"""What the terminal shows."""

import copy
import io

from finetuning_contracts.report.console import progress, show
from rich.console import Console

WAIVER = {"reason": "Because.", "expires": "2027-01-31", "report": None}
DOCUMENT = {
    "verdict": "FAIL",
    "providers": [
        {
            "provider": "tiny",
            "server": "http://127.0.0.1:1",
            "headline": {"text": "3 of 4 rules held"},
            "coverage": {},
            "groups": [
                {
                    "id": f"{n:012x}",
                    "title": f"Kind {n}" if n < 25 else "Known",
                    "operations": ["create_job", "list_jobs", "retrieve_job", "cancel_job", "create_file"],
                    "checks": ["ignored_auth"],
                    "rules": ["FT-AUTH-1"],
                    "consequences": [],
                    "cases": 1,
                    "waived": WAIVER if n == 25 else None,
                    "repeated": n == 0,
                    "simplest": {"message": "why\n[red]not markup", "steps": ["curl x"]},
                }
                for n in range(26)
            ],
            "observed": [],
            "operations": [
                {
                    "operation": "create_job",
                    "verdict": "FAIL",
                    "cases_left_out": 3,
                    "checks": [
                        {
                            "check": "ignored_auth",
                            "verdict": "FAIL",
                            "passed": 0,
                            "failed": 25,
                            "findings": [
                                {
                                    "title": f"Kind {n}",
                                    "message": "why\n[red]not markup",
                                    "status": 200,
                                    "cases": 1,
                                    "waived": None,
                                }
                                for n in range(25)
                            ],
                        },
                        {
                            "check": "use_after_free",
                            "verdict": "WAIVED",
                            "passed": 0,
                            "failed": 1,
                            "findings": [
                                {
                                    "title": "Known",
                                    "message": "",
                                    "status": 200,
                                    "cases": 1,
                                    "waived": WAIVER,
                                }
                            ],
                        },
                    ],
                }
            ],
            "unseeded": {"files": "create_file answered 500"},
            "not_sent": [{"operation": "delete_file", "why": "it would change files", "requests": 2}],
            "cleaned_up": {"deleted": 4, "cancelled": 1, "left": ["files file-9: 403 from delete_file"]},
            "stale_waivers": ["b.yaml:1: x y"],
            "expired_waivers": ["b.yaml:9: x y (on 2026-01-31)"],
        }
    ],
}


def shown(document):
    text = io.StringIO()
    show(Console(file=text, width=160), document)
    return text.getvalue()


def test_the_table_has_a_line_for_every_operation():
    (line,) = [line for line in shown(DOCUMENT).splitlines() if "create_job" in line and "ignored_auth, use" in line]
    assert line.split()[:4] == ["tiny", "create_job", "FAIL", "26"]


def test_causes_are_listed_up_to_a_limit_and_waived_ones_not_at_all():
    text = shown(DOCUMENT)
    assert text.count(": Kind") == 20
    assert "… and 10 more" in text, "two lines for each of five groups"
    place = "tiny create_job, list_jobs, retrieve_job, cancel_job and 1 more FT-AUTH-1 ignored_auth"
    assert f"{place}: Kind 3 (1×, seen once, 000000000003): why" in text
    assert "tiny 000000000019 Known: WAIVED (Because., 2027-01-31)" in text
    assert ": Known" not in text
    assert "[red]not markup" in text, "what a server says is not taken for markup"


def test_what_follows_from_a_cause_stands_beneath_it_with_its_rule():
    document = copy.deepcopy(DOCUMENT)
    document["providers"][0]["groups"][0]["consequences"].append(
        {"check": "x", "rule": "FT-AUTH-3", "says": "Nobody else sees it.", "operations": ["list_jobs"], "cases": 2}
    )
    lines = shown(document).splitlines()
    (cause,) = [n for n, line in enumerate(lines) if ": Kind 0 (" in line]
    assert lines[cause + 2] == "    so also FT-AUTH-3 at list_jobs: Nobody else sees it."


def test_what_is_no_mistake_is_told_apart():
    document = copy.deepcopy(DOCUMENT)
    document["providers"][0]["observed"] = document["providers"][0]["groups"][:1]
    assert "no mistake, but other servers do otherwise: tiny create_job" in shown(document)


def test_remarks_are_not_dropped_silently():
    text = shown(DOCUMENT)
    assert "stale waiver, its group was not found: b.yaml:1: x y" in text
    assert "expired, and a finding again: b.yaml:9: x y (on 2026-01-31)" in text
    assert "requests name files that may not exist: create_file answered 500" in text
    assert "tiny: 2 requests not sent, mostly because: it would change files" in text
    assert "of what this run made, 4 were deleted, 1 cancelled, 1 left" in text
    assert "left behind: files file-9: 403 from delete_file" in text
    assert "3 more cases of rules already checked left out" in text


def test_progress_is_plain_lines_where_there_is_no_terminal():
    text = io.StringIO()
    with progress(Console(file=text, force_terminal=False)) as report:
        report("tiny jobs", 1, 4, 0)
        report("tiny jobs", 1, 4, 0)
        report("tiny files", 1, 4, 12)
    assert text.getvalue() == " 25 % tiny jobs\n 25 % tiny files, 12 requests\n"


def test_progress_is_a_bar_on_a_terminal():
    text = io.StringIO()
    with progress(Console(file=text, force_terminal=True, width=100)) as report:
        report("tiny jobs", 1, 4, 0)
    assert "━" in text.getvalue()


def test_a_line_says_how_each_server_did():
    assert "tiny at http://127.0.0.1:1: 3 of 4 rules held" in shown(DOCUMENT)
