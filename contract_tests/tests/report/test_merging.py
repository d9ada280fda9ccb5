"""One report of many: nothing lost, nothing counted twice."""

import copy
import datetime
import json

import attrs
import pytest
from finetuning_contracts.checks.baseline import Waiver
from finetuning_contracts.checks.division import Portion
from finetuning_contracts.checks.groups import grouped
from finetuning_contracts.checks.outcomes import Finding, Tally, Trouble
from finetuning_contracts.checks.results import Subject, judged
from finetuning_contracts.checks.run import CHECKS, check
from finetuning_contracts.checks.settings import Settings, Target
from finetuning_contracts.checks.steps import Outcome, Reproduction, Step, from_document
from finetuning_contracts.errors import UsageError
from finetuning_contracts.redaction import Redactor
from finetuning_contracts.report.document import Run, report
from finetuning_contracts.report.merging import MISSING, merged
from finetuning_specs import load_spec

from contract_tests.tests.checks.conftest import serving
from contract_tests.tests.checks.tiny_server import HEADERS, TinyServer, tiny_spec

SETTINGS = Settings(seed=1, max_examples=2)
ONE_BY_ONE = Settings(seed=1, max_examples=2, layers=("generated", "model"))
"""Without clients at once: how many of their requests are accepted is chance."""


def run(shard=None, seed=1):
    return Run("2026-11-21T01:00:00+00:00", 1.5, seed, 2, f"finetuning check --shard {shard}", shard)


def reported(shard, *results, seed=1):
    document = report(run(shard, seed), results, Redactor(()))
    return json.loads(json.dumps(document))


def of_tally(shard, tally, operations=("create_job", "list_jobs"), **options):
    subject = Subject.of(tiny_spec(), "http://127.0.0.1:1")
    return reported(shard, judged(subject, operations, CHECKS, tally, **options))


def merge(*documents, baseline=None):
    return merged([(f"part {n}", document) for n, document in enumerate(documents)], baseline, "merge")


def told(document):
    """What a report says of a server: all that does not depend on the clock, or on which machine did it."""
    (provider,) = document["providers"]
    known = copy.deepcopy(provider)
    for operation in known["operations"]:
        for cell in operation["checks"]:
            for finding in cell.get("findings", ()):
                finding.pop("steps")
    for group in known["groups"]:
        group["simplest"].pop("steps")
    return document["verdict"], document["exit_code"], known


def in_eight(spec, target, settings=SETTINGS):
    for number in range(1, 9):
        portion = Portion(number, 8)
        results = check([spec], {spec.provider: target}, settings, portion=portion).results
        yield reported(str(portion), *results)


def test_eight_shards_on_embedded_mocks_find_exactly_what_one_run_finds():
    spec, target = load_spec("dataherald"), Target(None, {})
    whole = reported(None, *check([spec], {spec.provider: target}, ONE_BY_ONE).results)
    shards = list(in_eight(spec, target, ONE_BY_ONE))
    assert sum(bool(shard["providers"]) for shard in shards) > 3, "the work is divided"
    assert all(shard["exit_code"] == 0 for shard in shards), "also of those that have nothing to do"
    assert told(merge(*shards)) == told(whole)
    assert told(merge(*reversed(shards))) == told(whole)


def test_eight_shards_of_all_layers_come_to_the_same_verdicts():
    spec, target = load_spec("dataherald"), Target(None, {})
    whole = reported(None, *check([spec], {spec.provider: target}, SETTINGS).results)
    assert verdicts(merge(*in_eight(spec, target))) == verdicts(whole)


def test_eight_shards_on_one_server_come_to_the_same_verdicts_and_groups():
    """How often something was seen depends on what the server holds by then; what is seen does not."""
    spec, faults = tiny_spec(), frozenset({"wrong_shape", "accepts_bad_input", "lacks_delete_file"})
    with serving(TinyServer(faults)) as url:
        whole = reported(None, *check([spec], {"tiny": Target(url, HEADERS)}, SETTINGS).results)
        shards = list(in_eight(spec, Target(url, HEADERS)))
    assert verdicts(merge(*shards)) == verdicts(whole)
    assert groups(merge(*shards)) == groups(whole)
    assert whole["verdict"] == "FAIL"


def verdicts(document):
    (provider,) = document["providers"]
    return {(o["operation"], c["check"]): c["verdict"] for o in provider["operations"] for c in o["checks"]}


def groups(document):
    (provider,) = document["providers"]
    return [(group["id"], group["operations"]) for group in sorted(provider["groups"], key=lambda group: group["id"])]


BROKEN = Finding("create_job", "status_code_conformance", "Broken", "why", "fuzzing", 202, "{}", ("curl long",))


def seen(*findings, passes=0):
    tally = Tally(requests=10)
    for finding in findings:
        tally.add_finding(finding, 2)
    if passes:
        tally.add_pass("create_job", "not_a_server_error", passes)
        tally.accepted["create_job"] = 1
    return tally


def test_cases_add_up():
    one = merge(of_tally("1/2", seen(BROKEN, passes=3)), of_tally("2/2", seen(BROKEN, passes=4)))
    (provider,) = one["providers"]
    assert provider["requests"] == 20
    (group,) = provider["groups"]
    assert group["cases"] == 4
    cells = {cell["check"]: cell for cell in provider["operations"][0]["checks"]}
    assert cells["not_a_server_error"]["passed"] == 7
    assert (one["verdict"], one["exit_code"]) == ("FAIL", 1)


def test_what_one_part_takes_for_missing_and_another_has_seen_is_offered_with_all_its_findings():
    without, with_it = seen(BROKEN), seen()
    without.not_offered.add("create_job")
    with_it.offered.add("create_job")
    first, second = of_tally("1/2", without), of_tally("2/2", with_it)
    assert first["exit_code"] == 0
    assert verdicts(merge(first, second))["create_job", "status_code_conformance"] == "FAIL"


def test_what_a_part_has_waived_stays_waived_unless_a_baseline_says_otherwise():
    (group,) = grouped([BROKEN], {})
    waiver = Waiver(group.id, "Known.", datetime.date(9999, 1, 1))
    part = of_tally("1/1", seen(BROKEN), baseline=[waiver])
    assert merge(part)["verdict"] == "WAIVED"
    assert merge(part, baseline=[])["verdict"] == "FAIL"


def test_the_requests_that_show_a_finding_can_be_sent_again_from_the_merged_report():
    again = Reproduction((Step("GET", "/jobs", (), ("Authorization",), b"\xff", ()),), Outcome(200))
    shown = attrs.evolve(BROKEN, reproduction=again, repeated=True, steps=("curl longer than the other",))
    for parts in ((shown, BROKEN), (BROKEN, shown)):
        document = merge(*(of_tally(f"{n}/2", seen(one)) for n, one in enumerate(parts, start=1)))
        (group,) = document["providers"][0]["groups"]
        assert group["repeated"]
        assert from_document(group["simplest"]["reproduction"]) == again


def test_a_missing_shard_makes_the_run_no_whole_one():
    one = merge(of_tally("1/3", seen(passes=1)), of_tally("3/3", seen(passes=1)))
    assert one["exit_code"] == 2
    (cell,) = [c for o in one["providers"][0]["operations"] for c in o["checks"] if c["check"] == MISSING]
    assert cell["errors"] == ["shard 2/3 is missing: its part is not in here"]


def test_trouble_of_a_part_is_in_the_whole():
    tally = seen(passes=1)
    tally.add_trouble(Trouble("tiny", "engine", "connection lost"))
    assert merge(of_tally("1/1", tally))["verdict"] == "ERROR"


def test_reports_of_runs_of_different_servers_stand_side_by_side():
    other = of_tally(None, seen(passes=1))
    other["providers"][0]["server"] = "http://127.0.0.1:2"
    assert [p["server"] for p in merge(of_tally(None, seen(passes=1)), other)["providers"]] == [
        "http://127.0.0.1:1",
        "http://127.0.0.1:2",
    ]


@pytest.mark.parametrize(
    ("documents", "complaint"),
    [
        (lambda: [of_tally("1/2", seen()), of_tally("1/2", seen())], "part 0 and part 1 are both shard 1/2"),
        (
            lambda: [of_tally("1/2", seen()), of_tally("2/3", seen())],
            "part 1 is shard 2/3, and others are of another number",
        ),
        (
            lambda: [of_tally(None, seen()), of_tally(None, seen())],
            "part 0 and part 1 both have tiny: .* counted twice",
        ),
        (
            lambda: [of_tally("1/2", seen()), of_tally(None, seen())],
            "part 0 and part 1 both have tiny: .* counted twice",
        ),
        (
            lambda: [of_tally(None, seen()), of_tally("1/2", seen())],
            "part 0 and part 1 both have tiny: .* counted twice",
        ),
        (
            lambda: [
                of_tally("1/2", seen()),
                of_tally("2/2", seen()) | {"run": of_tally("2/2", seen())["run"] | {"seed": 2}},
            ],
            "part 0 and part 1 are not of one run: seed 1 and 2",
        ),
    ],
)
def test_what_would_be_counted_twice_or_is_not_of_one_run_is_refused(documents, complaint):
    with pytest.raises(UsageError, match=complaint):
        merge(*documents())


def test_another_contract_is_refused():
    other = of_tally("2/2", seen())
    other["providers"][0]["spec_sha256"] = "0" * 64
    with pytest.raises(UsageError, match="different contracts against tiny"):
        merge(of_tally("1/2", seen()), other)
