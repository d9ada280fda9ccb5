"""What the adapter relies on in the pinned schemathesis: a new version fails here first."""

import copy
import importlib.metadata
import tomllib
from pathlib import Path

import attrs
import pytest
import schemathesis.checks
from finetuning_contracts.checks import engine, exchange
from finetuning_contracts.checks.outcomes import Tally
from finetuning_contracts.checks.references import References
from finetuning_contracts.checks.seeding import Seeder
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.redaction import Redactor
from finetuning_specs import Spec
from schemathesis.generation.case import Case
from schemathesis.hooks import GLOBAL_HOOK_DISPATCHER

from contract_tests.tests.checks.tiny_server import HEADERS, tiny_spec

ROOT = Path(__file__).parents[3]


def run(
    url: str, *, operations: tuple[str, ...], phases: tuple[str, ...], seed: int = 1, spec: Spec | None = None
) -> Tally:
    spec = spec or tiny_spec()
    plan = engine.EngineRun(
        spec=spec,
        url=url,
        operations=operations,
        phases=phases,
        headers=HEADERS,
        seed=seed,
        max_examples=5,
        cases_per_rule=10,
    )
    with open_sender(spec, url, HEADERS) as sender:
        found = engine.run(plan, References(Seeder(spec, sender, HEADERS, {})), Redactor.of(spec, HEADERS, url))
        found.requests = sender.sent
        return found


def test_the_installed_version_is_the_pinned_one():
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]["contracts"]
    assert f"schemathesis=={importlib.metadata.version('schemathesis')}" in extras


def test_every_check_of_schemathesis_is_sorted_in():
    schemathesis.checks.load_all_checks()
    assert sorted(schemathesis.checks.CHECKS.get_all_names()) == sorted(exchange.NAMES)


@pytest.mark.parametrize("phase", ["examples", "coverage", "fuzzing", "stateful"])
def test_each_phase_sends_requests_of_its_own(tiny, phase):
    operations = ("create_file", "retrieve_file", "delete_file")
    found = run(tiny("wrong_status"), operations=operations, phases=(phase,))
    assert found.requests > 0
    assert {finding.phase for finding in found.findings.values()} == {phase}


def test_all_failures_are_collected_and_not_only_the_first(tiny):
    found = run(tiny("wrong_status"), operations=("create_file",), phases=("coverage",))
    (kind,) = [kind for kind in found.failed if kind[1] == "status_code_conformance"]
    assert found.failed[kind] > 3


def test_the_methods_of_a_path_are_looked_at_for_all_of_its_operations_that_are_asked_for(tiny):
    found = run(tiny(), operations=("list_jobs", "create_job"), phases=("coverage",))
    for check in ("unsupported_method", "allow_header_conformance"):
        assert found.passed["list_jobs", check] == found.passed["create_job", check] > 0
    found = run(tiny(), operations=("create_job",), phases=("coverage",))
    assert not found.passed["list_jobs", "unsupported_method"]


@pytest.fixture
def sent(monkeypatch):
    """The cases as they were sent: mode and body."""
    cases = []
    original = Case.call

    def call(case, *args, **kwargs):
        response = original(case, *args, **kwargs)
        cases.append((case.meta.generation.mode.value, case.body))
        return response

    monkeypatch.setattr(Case, "call", call)
    return cases


@pytest.mark.parametrize(
    ("fault", "declared", "found"),
    [
        ("bad_request_without_key", None, True),
        ("bad_request_without_key", {"400": ["reference"]}, True),
        ("bad_request_without_key", {"400": ["credentials"]}, False),
        ("ignored_auth", {"400": ["credentials"]}, True),
    ],
)
def test_what_lacks_credentials_may_be_refused_as_the_contract_says(tiny, fault, declared, found):
    document = copy.deepcopy(tiny_spec().document)
    operation = document["paths"]["/jobs"]["get"]
    if declared:
        operation["x-refusals"] = declared
    spec = attrs.evolve(tiny_spec(), document=document)
    tally = run(tiny(fault), operations=("list_jobs",), phases=("examples",), spec=spec)
    assert any(check == "ignored_auth" for _, check, *_ in tally.failed) is found


def test_the_same_seed_sends_the_same_and_another_seed_does_not(tiny, sent):
    runs = []
    for seed in (1, 1, 2):
        sent.clear()
        run(tiny(), operations=("create_file",), phases=("fuzzing",), seed=seed)
        runs.append(repr(sent))
    assert runs[0] == runs[1]
    assert runs[0] != runs[2]


def test_the_global_hook_is_taken_back(tiny):
    run(tiny(), operations=("list_jobs",), phases=("examples",))
    assert not GLOBAL_HOOK_DISPATCHER.defines("before_call")


def test_a_server_that_goes_away_is_trouble_and_not_a_pass():
    found = run("http://127.0.0.1:9", operations=("list_jobs",), phases=("examples", "coverage"))
    assert found.troubles
    assert not found.passed


def test_a_body_with_a_live_id_in_it_stays_a_valid_case(tiny, sent):
    run(tiny(), operations=("create_job",), phases=("examples",))
    assert sent
    assert all(mode == "positive" and body["training_file"].startswith("file-") for mode, body in sent)


def test_the_bound_leaves_out_only_what_other_cases_have_shown(tiny):
    everything = run(tiny(), operations=("create_job",), phases=("coverage",))
    assert everything.left_out["create_job"] == 0, "a flat body does not reach the limit"
