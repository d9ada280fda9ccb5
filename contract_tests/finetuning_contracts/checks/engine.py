"""The one place that knows schemathesis.

Its engine (`schemathesis.engine.from_schema(schema).execute()`) is not documented API, so it is driven from
here alone, pinned with `==`, and held by `tests/checks/test_engine.py`. Events come in, our own `Tally` goes
out.

Deterministic: a fixed seed, one worker, no example database, no cache, no constants harvested from whatever
Python happens to be imported. Failures do not end an operation (`continue-on-failure`) and are not shrunk:
shrinking repeats requests against a server whose state has moved on. Of several failures of one kind the
simplest is shown instead.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http import HTTPStatus
from typing import Any
from unittest.mock import patch

import attrs
import schemathesis
from finetuning_runtime._errors.redaction import HIDDEN
from finetuning_specs import Operation, Spec
from finetuning_specs.pointers import written
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import Failure, ServerError
from schemathesis.core.parameters import ParameterLocation
from schemathesis.core.transport import Response
from schemathesis.engine import Status, StopReason, events, from_schema
from schemathesis.engine.recorder import CheckNode, ReproductionStep, ScenarioRecorder
from schemathesis.generation.case import Case
from schemathesis.generation.meta import (
    REQUEST_SHAPE_PROBES,
    CoveragePhaseData,
    CoverageScenario,
    coverage_scenario,
)
from schemathesis.hooks import GLOBAL_HOOK_DISPATCHER, HookContext
from schemathesis.openapi.checks import JsonSchemaError
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.adapter import formdata
from schemathesis.specs.openapi.checks import ResourcePath, _created_a_resource, _is_prefix_operation

from finetuning_contracts.redaction import Redactor

from . import credentials, query_validity
from .allowed_methods import missing_methods
from .case_limit import CaseLimit
from .curl import curl
from .declared import declared as said_of
from .exchange import Exchange, exercised
from .local_constants import no_local_constants
from .marking import Marker
from .outcomes import Finding, Tally, Trouble
from .references import References, Request
from .sending.cleanup import cancel_made
from .sending.messages import Incoming, Outgoing, decoded
from .sending.requests_adapter import WITHHELD_HEADER, IncompleteResponse, sending_through
from .steps import recorded
from .wrong_bodies import asks_for_nothing, is_wrong

ENGINE = "engine"
"""The name under which a report lists trouble that belongs to no single check."""

REQUEST_PHASES = ("examples", "coverage", "fuzzing")
STATEFUL_PHASE = "stateful"

_STATUS_IN_WORDS = re.compile(r"got `(\d{3}) ")
_OF_PATHS = frozenset({"unsupported_method", "allow_header_conformance"})
"""Checks of a path and not of one operation."""
_EXCERPT = 2_000
"""Characters of a response body that a finding keeps: enough for any error body, and no more than that of a download."""
_READ = 256 * 1024
"""Bytes of a response body that are looked at for it, half of them at its end."""


@attrs.frozen
class EngineRun:
    """What to run: some operations and phases of a spec, against one server."""

    spec: Spec
    url: str
    """The server, with the base path that the spec's paths follow."""
    operations: tuple[str, ...]
    """Ids of the operations to call."""
    phases: tuple[str, ...]
    headers: Mapping[str, str]
    """Sent with every request: the credentials."""
    seed: int
    max_examples: int
    """Valid and invalid requests that fuzzing draws for each operation, and scenarios that the stateful phase
    plays."""
    cases_per_rule: int | None
    """How many systematic cases may break, or keep, the same rule of the spec; None: as many as there are.
    See `CaseLimit`."""


def run(plan: EngineRun, references: References, redactor: Redactor) -> Tally:
    """Send the requests and check the responses. Raises `KeyboardInterrupt` when the user stopped it."""
    schema: BaseSchema = schemathesis.openapi.from_dict(_document(plan), config=_configuration(plan, redactor))
    schema = schema.include(operation_id=list(plan.operations))
    operations = {operation.label: operation for operation in plan.spec.operations}
    reader = _Reader(operations, frozenset(plan.operations), references, redactor)
    limit = CaseLimit(plan.cases_per_rule)
    sender = references.seeder.sender
    mark = Marker(sender.guard).mark
    with (
        no_local_constants(),
        sending_through(sender),
        _files_called(mark),
        _hooked(schema, operations, references, limit),
    ):
        stream = from_schema(schema).execute()
        for event in stream:
            if sender.stop.reason is not None:
                stream.stop()
            match event:
                case events.ScenarioFinished():
                    reader.read(event.recorder, event.phase.value)
                case events.NonFatalError(value=IncompleteResponse()):
                    pass  # the sender has noted it, with the request
                case events.NonFatalError():
                    operation = operations.get(event.label)
                    where = operation.id if operation else event.label
                    reader.tally.add_trouble(
                        Trouble(where, ENGINE, redactor(f"{event.info.title}: {event.info.message}"))
                    )
                case events.FatalError():  # what was found until then is worth keeping
                    told = redactor(f"{type(event.exception).__name__}: {event.exception}")
                    reader.tally.add_trouble(Trouble(plan.spec.provider, ENGINE, f"the checks ended early: {told}"))
                case events.Interrupted():
                    if sender.stop.reason is None:
                        raise KeyboardInterrupt
                case events.EngineFinished(stop_reason=StopReason.SERVER_UNAVAILABLE):
                    message = "the server stopped responding; the rest was not checked"
                    reader.tally.add_trouble(Trouble(plan.spec.provider, ENGINE, message))
                case _:
                    pass
    reader.tally.left_out.update(limit.left_out)
    return reader.tally


def _document(plan: EngineRun) -> dict[str, Any]:
    """A copy of the spec, with the alternatives of `security` that the run has credentials for.

    schemathesis makes up what it is not given and sends it along: an invented config beside a real key is not
    a valid request, and a server that refuses it is right.
    """
    document: dict[str, Any] = copy.deepcopy(dict(plan.spec.document))
    for operation in plan.spec.operations:
        filled = [list(one.names) for one in credentials.sets_of(plan.spec, operation, plan.headers)]
        if filled:
            chosen = [alternative for alternative in operation.security if list(alternative) in filled]
            document["paths"][operation.path][operation.method.lower()]["security"] = copy.deepcopy(chosen)
    return document


def _configuration(plan: EngineRun, redactor: Redactor) -> SchemathesisConfig:
    """The settings, in the form of schemathesis' documented configuration file."""
    return SchemathesisConfig.from_dict(
        {
            "seed": plan.seed,
            "workers": 1,
            "base-url": plan.url,
            "headers": dict(plan.headers),
            "max-redirects": 0,
            "continue-on-failure": True,
            "cache": {"enabled": False},
            "analysis": {"constants": {"enabled": False}},
            "generation": {"database": "none", "no-shrink": True, "max-examples": plan.max_examples},
            "phases": {phase: {"enabled": phase in plan.phases} for phase in (*REQUEST_PHASES, STATEFUL_PHASE)},
            # `References.accepts` decides for each case which refusals of a valid request are accepted; see `_hooked`.
            "checks": {"positive_data_acceptance": {"expected-statuses": ["2xx", "3xx"]}},
            "output": {"sanitization": {"enabled": True, "keys-to-sanitize": redactor.names, "replacement": HIDDEN}},
        }
    )


@contextmanager
def _files_called(mark: str) -> Iterator[None]:
    """While the context is open, the names of uploaded files begin with the run's mark."""

    def marked(name: str, value: object) -> str:
        return "-".join(filter(None, (mark, plain(name, value))))

    plain = formdata._filename
    with patch.object(formdata, "_filename", marked):
        yield


@contextmanager
def _hooked(
    schema: BaseSchema, operations: Mapping[str, Operation], references: References, limit: CaseLimit
) -> Iterator[None]:
    """Limit the cases, put ids of existing resources into them, and accept documented refusals of valid requests.

    `before_call` is the only hook that sees a request as it is sent, after links and overrides; it exists
    only globally.
    """

    def before_call(context: HookContext, case: Case[Any], kwargs: dict[str, Any]) -> None:
        del context, kwargs
        operation = operations.get(case.operation.label)
        if operation is None:
            return
        changed = references.put_into(operation, _request(case))
        if changed.path_parameters != case.path_parameters:
            case.path_parameters = dict(changed.path_parameters)
        if changed.query != case.query:
            case.query = dict(changed.query)
        if changed.body is not None and changed.body != case.body:
            case.body = changed.body
        # One valid value stands where another stood, so the case stays what it was generated as. Without
        # this, schemathesis would judge it anew, and calls every body with a file in it invalid.
        case._record_starting_state()

    def after_call(context: HookContext, case: Case[Any], response: Response) -> None:
        del context
        operation = operations.get(case.operation.label)
        if operation is None:
            return
        references.learn(operation, _request(case), response.status_code, decoded(response.content or b""))
        if response.status_code // 100 == 2 and case.meta is not None and case.meta.phase.name.value in REQUEST_PHASES:
            cancel_made(references.seeder.sender, operation, decoded(response.content or b""))

    def filter_failure(context: HookContext, failure: Failure, case: Case[Any], response: Response) -> bool:
        del context
        operation = operations[case.operation.label]
        withheld = WITHHELD_HEADER in response.headers
        if withheld or _offers_more(failure, response) or _is_refused_as_declared(failure, operation):
            return False
        if _has_no_such_method(operation, response):
            return False
        if "positive_data_acceptance" in failure.checks:
            return not references.accepts(operation, case.id, response.status_code)
        return not ("negative_data_rejection" in failure.checks and _is_fine_as_sent(case, operation, response))

    def filter_case(context: HookContext, case: Case[Any]) -> bool:
        del context
        # `Case.meta` would judge the case anew, which is only settled once its request is prepared.
        data = case._meta.phase.data if case._meta is not None else None
        if not isinstance(data, CoveragePhaseData) or data.parameter_location is not ParameterLocation.BODY:
            return True
        return limit.keeps(operations[case.operation.label].id, data.scenario.value, data.location, data.description)

    GLOBAL_HOOK_DISPATCHER.register_hook_with_name(before_call, "before_call")
    schema.hooks.register_hook_with_name(filter_case, "filter_case")
    schema.hooks.register_hook_with_name(after_call, "after_call")
    schema.hooks.register_hook_with_name(filter_failure, "filter_failure")
    try:
        yield
    finally:
        GLOBAL_HOOK_DISPATCHER.unregister(before_call)


def _offers_more(failure: Failure, response: Response) -> bool:
    """Whether a server reads something at a path where the contract has no reading: it may offer more than the contract."""
    reads = str(response.request.method) in {"GET", "HEAD"} and 200 <= response.status_code < 300
    return reads and "unsupported_method" in failure.checks


def _has_no_such_method(operation: Operation, response: Response) -> bool:
    """Whether another method than the operation's is answered with 501, as gateways to gRPC do (RFC 9110, 15.6.2)."""
    other = str(response.request.method).upper() != operation.method
    return other and response.status_code == HTTPStatus.NOT_IMPLEMENTED


def _is_refused_as_declared(failure: Failure, operation: Operation) -> bool:
    """Whether what lacked credentials was refused with a status that the contract has for it.

    The status of that request is known from the failure's words alone.
    """
    found = _STATUS_IN_WORDS.search(failure.message) if "ignored_auth" in failure.checks else None
    return found is not None and "credentials" in operation.refusals.get(int(found[1]), ())


def _is_fine_as_sent(case: Case[Any], operation: Operation, response: Response) -> bool:
    """Whether what was made invalid on purpose is as good as valid once it is on the wire."""
    broken = _negative_in(case)
    if broken == {ParameterLocation.QUERY}:
        return query_validity.is_valid_query(operation, str(response.request.url))
    return broken <= {ParameterLocation.BODY} and not response.request.body and asks_for_nothing(operation)


def _negative_in(case: Case[Any]) -> set[ParameterLocation]:
    """The parts of a case that were made invalid on purpose."""
    meta = case.meta
    return {location for location in ParameterLocation if meta is not None and meta.is_negative_at(location)}


def _request(case: Case[Any]) -> Request:
    """The parts of a case in which references stand, and which of them were made invalid on purpose."""
    meta = case.meta
    negative = {
        location: meta is not None and meta.is_negative_at(location)
        for location in (ParameterLocation.PATH, ParameterLocation.QUERY, ParameterLocation.BODY)
    }
    return Request(
        case=case.id,
        phase=meta.phase.name.value if meta is not None else "",
        path_parameters=case.path_parameters if isinstance(case.path_parameters, dict) else {},
        path_is_valid=not negative[ParameterLocation.PATH],
        query=case.query if isinstance(case.query, dict) else {},
        query_is_valid=not negative[ParameterLocation.QUERY],
        body=case.body if isinstance(case.body, dict | list) else None,
        media_type=case.media_type,
    )


@attrs.define
class _Reader:
    """Turns recorded scenarios into a tally."""

    operations: Mapping[str, Operation]
    asked: frozenset[str]
    """Ids of those that the run is about."""
    references: References
    redactor: Redactor
    tally: Tally = attrs.field(factory=Tally)

    def read(self, recorder: ScenarioRecorder, phase: str) -> None:
        """Take in every check of every case of a scenario."""
        for case_id, nodes in recorder.checks.items():
            case = recorder.cases[case_id].value
            operation = self.operations[case.operation.label]
            exchange = self._exchange(recorder, case, operation)
            if exchange is not None and exchange.status // 100 == 2:
                self.tally.accepted[operation.id] += 1
            for node in nodes:
                if node.status is Status.FAILURE:
                    self.tally.add_finding(self._finding(recorder, case, operation, node, phase))
                elif node.status is Status.ERROR:
                    self.tally.add_trouble(Trouble(operation.id, node.name, "the check crashed"))
                elif exchange is not None and exercised(node.name, exchange):
                    for id in self._shown_for(operation, node.name):
                        self.tally.add_pass(id, node.name)

    def _shown_for(self, operation: Operation, check: str) -> tuple[str, ...]:
        """The operations for which a case counts: which methods a path has is the same for all of its operations."""
        if check not in _OF_PATHS:
            return (operation.id,)
        return tuple(one.id for one in self.operations.values() if one.path == operation.path and one.id in self.asked)

    def _exchange(self, recorder: ScenarioRecorder, case: Case[Any], operation: Operation) -> Exchange | None:
        response = recorder.find_response(case_id=case.id)
        if response is None or WITHHELD_HEADER in response.headers:
            return None
        scenario = coverage_scenario(case)
        meta = case.meta
        declared = said_of(operation, response.status_code)
        content = declared.get("content", {}) if declared is not None else {}
        return Exchange(
            method=str(response.request.method).upper(),
            status=response.status_code,
            valid=meta.generation.mode.is_positive if meta is not None else None,
            malformed=scenario in REQUEST_SHAPE_PROBES,
            undeclared_method=scenario is CoverageScenario.UNSPECIFIED_HTTP_METHOD,
            missing_header=scenario is CoverageScenario.MISSING_PARAMETER
            and meta is not None
            and meta.phase.data.parameter_location is ParameterLocation.HEADER,
            unknown_references=self.references.unknown_in(case.id),
            allow=bool(response.headers.get("allow")),
            declared_status=declared is not None,
            declared_content=bool(content),
            declared_schema=any("schema" in media for media in content.values()),
            declared_headers=bool(declared and declared.get("headers")),
            probes=sum(1 for node in recorder.cases.values() if node.parent_id == case.id and node.transition is None),
            after_delete=_reads_what_was_deleted(recorder, case),
            after_create=_uses_what_was_created(recorder, case),
        )

    def _finding(
        self, recorder: ScenarioRecorder, case: Case[Any], operation: Operation, node: CheckNode, phase: str
    ) -> Finding:
        info = node.failure_info
        assert info is not None, "schemathesis records a failure with its information"
        response = recorder.find_response(case_id=case.id)
        sent = _exchanges(recorder, case, info.steps)
        return Finding(
            operation=operation.id,
            check=node.name,
            title=self.redactor(info.failure.title),
            message=self.redactor(_message(info.failure, response)),
            phase=phase,
            status=response.status_code if response is not None else None,
            response=_excerpt(response, self.redactor),
            steps=tuple(self.redactor(curl(request)) for request, _ in sent) or (self.redactor(info.code_sample),),
            invalid_request=bool(_negative_in(case)) or any(is_wrong(operation, request) for request, _ in sent[-1:]),
            signature=self.redactor(
                _blamed(case, response)
                if node.name == "positive_data_acceptance"
                else _signature(info.failure, response)
            ),
            reproduction=recorded(sent, self.references.seeder.sender),
        )


def _exchanges(
    recorder: ScenarioRecorder, case: Case[Any], steps: Sequence[ReproductionStep]
) -> list[tuple[Outgoing, Incoming | None]]:
    """The requests that show a failure as they were sent, byte for byte, with their responses, the oldest first."""
    ids = [step.case_id for step in steps] or [case.id]
    found = []
    for one in (recorder.interactions[id] for id in ids if id in recorder.interactions):
        request, response = one.request, one.response
        headers = tuple((name, value) for name, values in request.headers.items() for value in values)
        incoming = None
        if response is not None:
            received = tuple((name, value) for name, values in response.headers.items() for value in values)
            incoming = Incoming(
                response.status_code, response.message, received, response.content or b"", response.elapsed
            )
        found.append((Outgoing(request.method, request.uri, headers, request.body or b""), incoming))
    return found


def _message(failure: Failure, response: Response | None) -> str:
    if isinstance(failure, JsonSchemaError) and failure.instance_path:
        return f"At {written(tuple(failure.instance_path))}: {failure.message}"
    if isinstance(failure, ServerError) and response is not None:
        return f"{response.request.method} was answered with {response.status_code}"
    return failure.message


def _signature(failure: Failure, response: Response | None) -> str:
    """The place in the body that is wrong, or the part of the request that was, without the values.

    For a server error the method: a probe with another one than the operation's is another finding.
    """
    if isinstance(failure, ServerError) and response is not None:
        return str(response.request.method)
    if isinstance(failure, JsonSchemaError):
        place = "/".join("*" if isinstance(part, int) else str(part) for part in failure.instance_path)
        missing = (
            _QUOTED.findall(failure.message.partition("\n")[0]) if failure.schema_path[-1:] == ["required"] else []
        )
        how = ["null"] if failure.instance is None else [str(part) for part in failure.schema_path[-1:]]
        return "/".join([place, *how, *missing])
    if missing_methods(failure.message):
        return ", ".join(missing_methods(failure.message))
    _, found, component = failure.message.partition("Invalid component: ")
    text = _VALUES.sub("…", component) if found else ""
    return text if len(text) <= _SIGNATURE else f"{text[: _SIGNATURE // 2]}…{text[-_SIGNATURE // 2 :]}"


def _blamed(case: Case[Any], response: Response | None) -> str:
    """The parts of a valid request that its refusal names: what one part is refused for is not what another is."""
    words = " ".join(_texts(decoded(response.content or b""))) if response is not None else ""
    holders = (case.path_parameters, case.query, case.body)
    names = {str(name) for holder in holders if isinstance(holder, dict) for name in holder}
    return ", ".join(sorted(name for name in names if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", words)))


def _texts(value: Any) -> Iterator[str]:
    """Every text in a JSON value, the names of members not."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


_QUOTED = re.compile(r'"([^"]*)"')
_VALUES = re.compile(r"""'[^']*'|"[^"]*"|\b\d[\d.e+-]*\b""")
_SIGNATURE = 120
"""Characters; a mutation of many fields at once describes itself at length. It ends with how it is wrong."""


def _excerpt(response: Response | None, redactor: Redactor) -> str:
    if response is None:
        return ""
    content = response.content or b""
    if len(content) > _READ:
        content = content[: _READ // 2] + content[-_READ // 2 :]
    try:
        text = content.decode(response.encoding or "utf-8", errors="replace")
    except LookupError:  # a charset that nobody knows
        text = content.decode(errors="replace")
    return redactor.both_ends(text, _EXCERPT)


def _reads_what_was_deleted(recorder: ScenarioRecorder, case: Case[Any]) -> bool:
    """Whether an earlier step of the scenario deleted the resource that this case reads."""
    if case.operation.method.upper() not in ("GET", "HEAD", "PATCH"):
        return False
    path = ResourcePath(case.path, case.path_parameters or {})
    for step in recorder.find_all_cases():
        if step.id == case.id:
            return False
        if step.operation.method.upper() != "DELETE" or not step.path_parameters:
            continue
        response = recorder.find_response(case_id=step.id)
        if response is None or not 200 <= response.status_code < 300:
            continue
        if _is_prefix_operation(ResourcePath(step.path, step.path_parameters), path):
            return True
    return False


def _uses_what_was_created(recorder: ScenarioRecorder, case: Case[Any]) -> bool:
    """Whether the step before created the resource that this case uses."""
    parent = recorder.find_parent(case_id=case.id)
    if parent is None or parent.operation.method.upper() != "POST":
        return False
    response = recorder.find_response(case_id=parent.id)
    return (
        response is not None
        and 200 <= response.status_code < 400
        and _is_prefix_operation(
            ResourcePath(parent.path, parent.path_parameters or {}),
            ResourcePath(case.path, case.path_parameters or {}),
        )
        and _created_a_resource(parent=parent, parent_response=response, case=case)
    )
