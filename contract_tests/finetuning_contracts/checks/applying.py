"""Whether a rule can apply to an operation at all.

What cannot apply is no gap: a delete has no pages. What can apply, and was not exercised, is one, and is shown as one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from finetuning_specs import Operation, Spec

from .concurrency.updates import changeable_texts
from .coverage.parts import Parts
from .coverage.requests import Requests
from .invariants.times import created_pointer
from .scenarios.bodies import is_labels
from .scenarios.collection import Collection, collections
from .scenarios.refusals import named_last
from .sending.identity import pointers

Applies = Callable[[Operation, "Collection | None"], bool]
"""Gets an operation, and the resource that it is about or below, if that can be created."""


class Applying:
    """Which rules can apply to which operations of one contract."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._collections = _by_operation(spec)

    def applies(self, operation: str, check: str) -> bool:
        """Whether a check can have anything to check in an operation. A check that is not known here can."""
        ask = _APPLIES.get(check)
        return ask is None or ask(self._spec.operation(operation), self._collections.get(operation))


def inapplicable(spec: Spec) -> frozenset[tuple[str, str]]:
    """All (operation, check) of a contract that cannot have anything to do with each other."""
    applying = Applying(spec)
    operations = [operation.id for operation in spec.operations]
    return frozenset(
        (operation, check) for operation in operations for check in _APPLIES if not applying.applies(operation, check)
    )


def _by_operation(spec: Spec) -> Mapping[str, Collection]:
    found: dict[str, Collection] = {}
    for things in collections(spec):
        actions = (one for one, _ in things.actions.values())
        own = (things.create, things.retrieve, things.listing, things.update, things.delete, things.content)
        for operation in (*own, *actions, *things.children):
            if operation is not None:
                found.setdefault(operation.id, things)
    return found


def _walked(operation: Operation, things: Collection | None) -> bool:
    return things is not None and operation.pagination is not None and operation.pagination.cursor is not None


def _child(operation: Operation, things: Collection | None) -> bool:
    return things is not None and operation in things.children


def _refuses_references_in_a_list(operation: Operation) -> bool:
    body = operation.spec.resolve(operation.body_schemas.get("application/json", {}))
    return body.get("type") == "array" and any("reference" in why for why in operation.refusals.values())


def _deletes_a_result(operation: Operation, things: Collection | None) -> bool:
    """Whether it deletes what no operation makes, such as the model that a job has made."""
    return things is None and operation.method == "DELETE" and named_last(operation) is not None


def _dated(operation: Operation, things: Collection | None) -> bool:
    del things
    return created_pointer(operation) is not None


def _is(name: str) -> Applies:
    return lambda operation, things: things is not None and getattr(things, name) is operation


def _job(operation: Operation, things: Collection | None) -> bool:
    """Whether responses show a job, or several."""
    is_job = things is not None and things.job is not None and operation not in things.children
    return is_job and operation.shown_job is not None


def _act(operation: Operation, things: Collection | None) -> bool:
    job = things is not None and things.job is not None
    return job and things is not None and operation in [one for one, _ in things.actions.values()]


def _cancel(operation: Operation, things: Collection | None) -> bool:
    if things is None or things.lifecycle is None or not _act(operation, things):
        return False
    states = things.lifecycle.states
    return any(one is operation and states[action.to].means == "cancelled" for one, action in things.actions.values())


def _pointer(name: str) -> Applies:
    return lambda operation, _: operation.pagination is not None and getattr(operation.pagination, name) is not None


def _has_job(name: str) -> Applies:
    def ask(operation: Operation, things: Collection | None) -> bool:
        reads = operation.method == "GET" and _job(operation, things)
        return reads and things is not None and getattr(things.job, name) is not None

    return ask


def _shows_job(name: str) -> Applies:
    return lambda operation, things: bool(
        _job(operation, things) and things is not None and getattr(things.job, name) is not None
    )


def _names_one(operation: Operation, things: Collection | None) -> bool:
    del things
    return "{" in operation.path


def _takes_body(operation: Operation, things: Collection | None) -> bool:
    del things
    return bool((operation.request_body or {}).get("required")) and "application/json" in operation.body_schemas


def _created_and_listed(operation: Operation, things: Collection | None) -> bool:
    return things is not None and things.create is operation and things.listing is not None


def _secured(operation: Operation, things: Collection | None) -> bool:
    del things
    return bool(operation.security)


def _reads(operation: Operation, things: Collection | None) -> bool:
    return things is not None and _secured(operation, None) and operation.method == "GET"


def _changes(operation: Operation, things: Collection | None) -> bool:
    return (
        things is not None
        and _secured(operation, None)
        and operation.method != "GET"
        and things.create is not operation
    )


def _shows_content(operation: Operation, things: Collection | None) -> bool:
    return things is not None and things.uploads and operation in (things.create, things.retrieve, things.listing)


def _headers(operation: Operation, things: Collection | None) -> bool:
    del things
    return any(response.get("headers") for response in operation.responses.values())


def _required_header(operation: Operation, things: Collection | None) -> bool:
    del things
    return any(p.required and p.location == "header" for p in operation.parameters)


def _created_and_read(operation: Operation, things: Collection | None) -> bool:
    return (
        things is not None
        and things.create is operation
        and (things.retrieve is not None or things.listing is not None)
    )


def _walked_by_cursor(operation: Operation, things: Collection | None) -> bool:
    pages = operation.pagination
    by_cursor = pages is not None and pages.cursor is not None and pages.style != "page_number"
    return by_cursor and pages is not None and pages.limit is not None and _is("listing")(operation, things)


def _ends_jobs(operation: Operation, things: Collection | None) -> bool:
    """Whether it is an action by which a job comes to its end."""
    lifecycle = things.lifecycle if things is not None and things.job is not None else None
    if things is None or lifecycle is None or things.retrieve is None:
        return False
    return any(one is operation and lifecycle.states[action.to].terminal for one, action in things.actions.values())


def _texts(operation: Operation, things: Collection | None) -> int:
    """How many texts or labels an update changes."""
    if things is None or things.update is not operation or things.retrieve is None:
        return 0
    return len(list(changeable_texts(things)))


def _below_what_can_be_deleted(operation: Operation, things: Collection | None) -> bool:
    """Whether it reads what a delete of the contract ends, or what is below that."""
    del things
    deletes = (one for one in operation.spec.operations if one.method == "DELETE")
    return operation.method in {"GET", "PATCH"} and any(_is_within(operation.path, one.path) for one in deletes)


def _on_what_can_be_created(operation: Operation, things: Collection | None) -> bool:
    """Whether a link of the contract leads to it from a create on whose path its own goes on."""
    del things
    return any(
        operation.spec.resolve(link).get("operationId") == operation.id
        for one in operation.spec.operations
        if one.method == "POST" and one is not operation and _is_within(operation.path, one.path)
        for response in one.responses.values()
        for link in response.get("links", {}).values()
    )


def _is_within(path: str, other: str) -> bool:
    return path == other or path.startswith((f"{other}/", f"{other}:"))


def _shows_an_id(operation: Operation) -> bool:
    """Whether the body of a success is documented to have an id."""
    shown: Mapping[str, object] = operation.spec.resolve(operation.success_schema).get("properties", {})
    return any(pointer.parts[0] in shown for pointer in pointers(operation) if pointer.parts)


def _can_be_invalid(operation: Operation, things: Collection | None) -> bool:
    """Whether a request can break a constraint, or lack credentials. Any text is valid where one is wanted."""
    if _secured(operation, things):
        return True
    constraints = Requests(operation, Parts(operation.spec)).constraints()
    return any(one.endswith(" broken") for one in constraints)


_APPLIES: Mapping[str, Applies] = {
    "use_after_free": _below_what_can_be_deleted,
    "ensure_resource_availability": _on_what_can_be_created,
    "negative_data_rejection": _can_be_invalid,
    "response_headers_conformance": _headers,
    "missing_required_header": _required_header,
    "malformed_body_refused": _takes_body,
    "media_type_refused": lambda operation, _: bool((operation.request_body or {}).get("required")),
    "ignored_auth": _secured,
    "ignored_credential": _secured,
    "refused_with_401": lambda operation, _: bool(operation.security) and "401" in operation.responses,
    "other_tenant_sees_nothing": _reads,
    "other_tenant_changes_nothing": _changes,
    "limit_respected": _pointer("limit"),
    "nothing_twice": _pointer("items"),
    "in_order": _pointer("order"),
    "more_is_true": _pointer("more"),
    "walk_complete": _walked,
    "walk_once": _walked,
    "walk_ends": _walked,
    "more_agrees": lambda o, t: _walked(o, t) and o.pagination is not None and o.pagination.style != "page_number",
    "order_kept": _walked,
    "order_chosen": lambda o, _: bool(o.pagination and o.pagination.order and o.pagination.order.parameter),
    "unknown_cursor_refused": lambda o, t: _walked(o, t) and bool(o.pagination and o.pagination.style != "page_number"),
    "page_ends_named": _pointer("first"),
    "page_ends_given": _pointer("first"),
    "smallest_page_given": lambda o, t: _pointer("limit")(o, t) and _walked(o, t),
    "total_true": _pointer("total"),
    "walk_stable": lambda o, t: (
        _is("listing")(o, t) and _walked(o, t) and bool(o.pagination and o.pagination.style != "page_number")
    ),
    "listed_at_once": _is("listing"),
    "filter_respected": lambda o, _: bool(o.pagination and o.pagination.filters),
    "filter_selects_all": lambda o, _: bool(o.pagination and o.pagination.filters),
    "what_was_sent": lambda o, t: bool(o.body_schemas) and (_is("create")(o, t) or o.method == "PUT"),
    "read_as_sent": _is("retrieve"),
    "listed_as_read": _is("listing"),
    "stays_the_same": _is("retrieve"),
    "update_kept": _is("update"),
    "what_was_asked_for": lambda o, t: (
        _names_one(o, t) and o.pagination is None and t is not None and o is not t.create and _shows_an_id(o)
    ),
    "id_is_new": _is("create"),
    "created_is_there": lambda o, t: _is("create")(o, t) and t is not None and t.retrieve is not None,
    "listed_is_there": lambda o, t: _is("listing")(o, t) and t is not None and t.retrieve is not None,
    "unknown_refused": lambda o, t: (
        (t is not None and o not in (t.create, t.listing)) or ("404" in o.responses and named_last(o) is not None)
    ),
    "unknown_reference_refused": lambda o, t: (
        _is("create")(o, t) and t is not None and (t.job is not None or _refuses_references_in_a_list(o))
    ),
    "deleted_unreadable": lambda o, t: (
        (_is("delete")(o, t) and t is not None and t.retrieve is not None) or _deletes_a_result(o, t)
    ),
    "deleted_unlisted": lambda o, t: _is("delete")(o, t) and t is not None and t.listing is not None,
    "deleted_content_gone": lambda o, t: _is("delete")(o, t) and t is not None and t.content is not None,
    "deletion_spares": _is("delete"),
    "deletion_says_so": lambda o, t: _is("delete")(o, t) or _deletes_a_result(o, t),
    "status_moves_along": lambda o, t: _job(o, t) and _is("retrieve")(o, t),
    "end_is_final": lambda o, t: _job(o, t) and _is("retrieve")(o, t),
    "job_ends": lambda o, t: _job(o, t) and _is("retrieve")(o, t),
    "starts_at_the_beginning": lambda o, t: _job(o, t) and _is("create")(o, t),
    "success_has_model": _has_job("result_model"),
    "no_model_before_success": _shows_job("result_model"),
    "failure_has_error": _has_job("error"),
    "success_has_no_error": _has_job("error"),
    "no_finish_before_the_end": _shows_job("finished"),
    "end_has_finish": _has_job("finished"),
    "finished_after_created": _has_job("finished"),
    "action_works": _act,
    "action_says_so": _act,
    "action_spares": _act,
    "action_in_time": _act,
    "times_in_unit": lambda o, t: _job(o, t) or bool(o.shown_unix_times),
    "refused_action_moves_nothing": _cancel,
    "cancel_accepted": _cancel,
    "created_now": _is("create"),
    "not_from_the_future": _dated,
    "parent_named": _child,
    "children_of_their_own": _child,
    "children_stay": _child,
    "children_after_parent": _child,
    "size_true": _shows_content,
    "name_kept": _shows_content,
    "content_kept": _is("content"),
    "one_create_makes_one": _created_and_listed,
    "refused_makes_nothing": _created_and_listed,
    "refused_changes_nothing": _is("update"),
    "reading_changes_nothing": lambda o, t: t is not None and o is (t.retrieve or t.listing),
    "concurrent_creates_kept": _created_and_read,
    "concurrent_ids_distinct": _created_and_read,
    "concurrent_not_mixed": lambda o, t: (
        _created_and_read(o, t) and t is not None and any(map(is_labels, t.request.values()))
    ),
    "concurrent_walk_whole": _walked_by_cursor,
    "concurrent_last_write": lambda o, t: _texts(o, t) > 0,
    "concurrent_updates_kept": lambda o, t: _texts(o, t) > 1,
    "concurrent_reads_in_order": lambda o, t: (
        _is("retrieve")(o, t) and t is not None and t.update is not None and _texts(t.update, t) > 0
    ),
    "concurrent_life": lambda o, t: (
        _is("retrieve")(o, t) and t is not None and any(_ends_jobs(one, t) for one, _ in t.actions.values())
    ),
    "concurrent_actions_agree": _ends_jobs,
    "concurrent_deletes_final": lambda o, t: _is("delete")(o, t) and t is not None and t.retrieve is not None,
    "sdk_reads": lambda o, t: t is not None and o is not t.update,
    "sdk_reads_back": lambda o, t: t is not None and o in (t.retrieve, t.content),
    "sdk_lists": _is("listing"),
    "repeated_once": lambda o, t: _is("create")(o, t) and o.parameter("Idempotency-Key", "header") is not None,
}
"""What a check needs to have anything to check; checks that are not named need nothing."""
