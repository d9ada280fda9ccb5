"""A report with something of everything in it, as servers might make it that mean ill."""

import datetime

from finetuning_contracts.checks.baseline import Waiver
from finetuning_contracts.checks.coverage.goals import Goal, Kind
from finetuning_contracts.checks.groups import grouped
from finetuning_contracts.checks.outcomes import Finding, Tally, Trouble
from finetuning_contracts.checks.results import Subject, judged
from finetuning_contracts.checks.run import CHECKS
from finetuning_contracts.redaction import Redactor
from finetuning_contracts.report import document as documents

from contract_tests.tests.checks.tiny_server import HEADERS, tiny_spec

RUN = documents.Run(
    started="2026-11-21T01:00:00+00:00",
    seconds=3.2,
    seed=1,
    max_examples=10,
    command="finetuning check tiny --header 'Authorization: Bearer tiny-secret-key'",
)
HOSTILE = (
    "</script><script>window.hit=1</script>",
    '"><img src=x onerror="window.hit=1">',
    "<!--",
    "]]>",
    "{{7*7}} {% raw %}",
    "`` ``` ```` | @everyone [x](javascript:window.hit=1)\n# no heading",
    "\u202e\u2028\x00\ud800",
)
"""What a server may say to be more than text."""


def finding(operation, check, text, signature="", status=200, steps=("curl http://127.0.0.1:1/x",)):
    return Finding(operation, check, f"Broken {text}", text, "fuzzing", status, text, steps, signature=signature)


def hostile_document():
    tally = Tally(requests=7)
    tally.accepted["create_job"] = 5
    tally.offered.add("create_job")
    tally.not_offered.add("delete_file")
    tally.add_pass("create_job", "not_a_server_error", 5)
    for n, text in enumerate(HOSTILE):
        tally.add_finding(
            finding("create_job", "status_code_conformance", text, f"{n}", 290 + n, (f"curl {text}", "curl y"))
        )
        tally.add_trouble(Trouble("retrieve_job", "not_a_server_error", text))
        tally.unseeded[f"files {text}"] = text
    tally.add_finding(waived := finding("list_jobs", "ignored_auth", "known"))
    tally.coverage.goals.update(Goal(Kind.CONSTRAINT, "create_job", text) for text in HOSTILE)
    tally.coverage.goals.update({Goal(Kind.STATUS, "create_job", "200"), Goal(Kind.STATUS, "delete_file", "404")})
    tally.coverage.reached.add(Goal(Kind.STATUS, "create_job", "200"))
    tally.coverage.apart.add(Goal(Kind.STATUS, "create_job", "500"))
    (group,) = grouped([waived], {})
    waiver = Waiver(group.id, "Known </script><b>", datetime.date(9999, 1, 1), "https://host.example/issues/1")
    spec = tiny_spec()
    operations = [operation.id for operation in spec.operations]
    result = judged(Subject.of(spec, "http://127.0.0.1:1"), operations, CHECKS, tally, [waiver])
    return documents.report(RUN, [result], Redactor.of(spec, HEADERS))
