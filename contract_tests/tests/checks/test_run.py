"""From specs to results: parts, processes, targets."""

import datetime

import attrs
import pytest
from finetuning_contracts.checks.applying import Applying
from finetuning_contracts.checks.baseline import Waiver
from finetuning_contracts.checks.outcomes import OFFERED, Verdict
from finetuning_contracts.checks.results import rejudged
from finetuning_contracts.checks.run import CHECKS, check
from finetuning_contracts.checks.settings import Settings, Target
from finetuning_contracts.checks.shards import cut
from finetuning_contracts.checks.verdicts import exit_code
from finetuning_contracts.errors import UsageError
from finetuning_specs import PROVIDERS, load_spec

from contract_tests.tests.checks.tiny_server import HEADERS, tiny_spec

SETTINGS = Settings(seed=1, max_examples=3)


def run(url, **options):
    return check([tiny_spec()], {"tiny": Target(url, HEADERS)}, SETTINGS, **options).results


def test_each_operation_is_in_one_part_of_single_requests_and_in_one_of_the_others():
    for provider in PROVIDERS:
        spec = load_spec(provider)
        operations = tuple(operation.id for operation in spec.operations)
        shards = cut(spec, operations)
        for work in ("requests", "sequences", "credentials", "scenarios", "concurrency", "model"):
            assert sorted(id for shard in shards if shard.work == work for id in shard.operations) == sorted(operations)


def test_operations_without_links_between_them_make_no_sequences():
    assert [shard.work for shard in cut(tiny_spec(), ("list_jobs",))] == [
        "requests",
        "credentials",
        "scenarios",
        "concurrency",
        "model",
    ]


def test_a_run_gives_a_verdict_for_every_operation_and_check(tiny):
    seen = []
    (result,) = run(tiny("wrong_shape"), only=("create_job", "create_file"), progress=lambda *p: seen.append(p))
    cells = {(cell.operation, cell.check): cell.verdict for cell in result.cells}
    applies = Applying(tiny_spec()).applies
    operations = ("create_job", "create_file")
    wanted = {(operation, check) for operation in operations for check in CHECKS if applies(operation, check)}
    assert wanted <= set(cells)
    assert {check for _, check in cells} <= set(CHECKS)
    assert cells["create_job", "response_schema_conformance"] is Verdict.FAIL
    assert cells["create_file", "response_schema_conformance"] is Verdict.PASS
    assert exit_code(result.cells) == 1
    assert seen[-1][1] == seen[-1][2], "the progress ends at the total"


def test_a_run_with_every_group_waived_holds(tiny):
    (result,) = run(tiny("wrong_shape"), only=("create_job",))
    waivers = [Waiver(group.id, "Known since 2024.", datetime.date(9999, 1, 1)) for group in result.groups]
    assert waivers
    assert exit_code(rejudged(result, waivers).cells) == 0
    assert exit_code(rejudged(result, waivers[1:]).cells) == 1


def test_an_unknown_operation_is_refused():
    with pytest.raises(UsageError, match="no operation or rule 'creat_job' in tiny"):
        run("http://127.0.0.1:9", only=("creat_job",))


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("http://127.0.0.1:9", "cannot reach http://127.0.0.1:9"),
        ("127.0.0.1:9", "not an address"),
        ("ftp://127.0.0.1", "not an address"),
        ("http://", "not an address"),
    ],
)
def test_a_server_that_is_not_there_is_refused_in_one_line(url, complaint):
    with pytest.raises(UsageError, match=complaint) as error:
        run(url)
    assert "\n" not in str(error.value)


def test_a_password_in_an_unreachable_address_is_not_shown():
    with pytest.raises(UsageError) as error:
        run("http://user:hunter22@127.0.0.1:9/v1")
    assert "hunter22" not in str(error.value)


def verdicts(result):
    found = {}
    for cell in result.cells:
        found.setdefault(cell.operation, {}).setdefault(cell.verdict, set()).add(cell.why)
    return found


def test_what_a_server_does_not_offer_is_no_failure_and_what_depends_on_it_was_not_exercised(tiny):
    (result,) = run(tiny("lacks_create_file"))
    seen = verdicts(result)
    assert set(seen["create_file"]) == {Verdict.NOT_OFFERED}
    for operation, absent in (
        ("retrieve_file", "create_file"),
        ("create_job", "create_file"),
        ("cancel_job", "create_file"),
    ):
        assert Verdict.FAIL not in seen[operation], operation
        assert Verdict.PASS not in seen[operation], operation
        assert f"the server does not offer {absent}, on which it depends" in seen[operation][Verdict.NOT_EXERCISED]
    assert Verdict.PASS in seen["list_jobs"]
    assert exit_code(result.cells) == 0


def test_a_server_that_asks_for_credentials_first_does_not_offer_what_it_lacks_for_all_that(tiny):
    """Without credentials it responds 401 to everything, which says nothing of what is there."""
    (result,) = run(tiny("lacks_create_job"))
    assert set(verdicts(result)["create_job"]) == {Verdict.NOT_OFFERED}


def test_a_required_operation_that_is_not_offered_fails_with_the_servers_own_words(tiny):
    settings = attrs.evolve(SETTINGS, required=("create_file", "list_jobs"))
    (result,) = check([tiny_spec()], {"tiny": Target(tiny("lacks_create_file"), HEADERS)}, settings).results
    cells = {(cell.operation, cell.check): cell for cell in result.cells}
    assert cells["create_file", OFFERED].verdict is Verdict.FAIL
    (finding,) = cells["create_file", OFFERED].findings
    assert "no such route" in finding.response
    assert finding.steps[0].startswith("curl")
    assert "tiny-secret" not in finding.steps[0]
    assert cells["list_jobs", OFFERED].verdict is Verdict.PASS
    assert exit_code(result.cells) == 1


def test_each_required_operation_that_is_not_offered_is_a_group_of_its_own(tiny):
    settings = attrs.evolve(SETTINGS, required=("create_file", "delete_file"))
    target = Target(tiny("lacks_create_file", "lacks_delete_file"), HEADERS)
    (result,) = check([tiny_spec()], {"tiny": target}, settings, only=("create_file", "delete_file")).results
    missing = [group.operations for group in result.groups if group.checks == (OFFERED,)]
    assert sorted(missing) == [("create_file",), ("delete_file",)]


def test_an_unknown_required_operation_is_refused():
    with pytest.raises(UsageError, match="--require: there is no operation 'creat_job' in tiny"):
        check(
            [tiny_spec()],
            {"tiny": Target("http://127.0.0.1:9", HEADERS)},
            attrs.evolve(SETTINGS, required=("creat_job",)),
        )
