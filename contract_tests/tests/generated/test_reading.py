"""Reading is lenient: whatever a server makes of an answer, the call returns it, and `to_dict()` gives back what came in.

Each answer of the spec's examples is changed in one place after the other, at any depth: null, another type, a word that
nobody knows, a field too many, one too few.
"""

import copy
import functools
import importlib
import inspect
import json
import pickle

import httpx
import pytest
from finetuning_clients import dataherald, openai, portkey
from finetuning_contracts.checks import examples
from finetuning_runtime._jobs.view import JobView
from finetuning_runtime._wire.models import Model
from finetuning_specs import PROVIDERS
from hypothesis import given, settings
from hypothesis import strategies as st

from contract_tests.tests.faults.calls import CALLS, SPECS, client_class, credentials, plain

ODD = [
    None,
    "unheard-of",
    "",
    5,
    -1.5,
    True,
    [],
    {},
    [None, "x", []],
    {"unheard-of": {"deep": [None]}},
    2**70,
    "2024-13-01T00:00:00Z",
]
GONE = object()


def answers(call):
    """The examples of the answer."""
    return list(examples.of_response(call.operation.spec, call.operation.success[1])) if not call.downloads else []


ANSWERED = [call for call in CALLS if answers(call)]
LISTS = [call for call in ANSWERED if call.operation.pagination is not None]


@functools.cache
def listener(provider):
    """A client of a provider, and the answer that it gets."""
    box = [None]

    def handle(request):
        content = json.dumps(box[0]).encode()
        return httpx.Response(200, content=content, headers={"content-length": str(len(content))})

    return client_class(provider)(**credentials(SPECS[provider]), transport=httpx.MockTransport(handle)), box


def receive(call, value):
    """What a call returns when this is the answer: the result, or a list's page."""
    client, box = listener(call.operation.spec.provider)
    box[0] = value
    method = functools.reduce(getattr, call.name.split("."), client)
    return method(**call.arguments)


def places(value, way=()):
    """The way to each member of each object and list."""
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        yield (*way, key)
        yield from places(member, (*way, key))


def changed(value, way, new):
    value = copy.deepcopy(value)
    inner = functools.reduce(lambda found, key: found[key], way[:-1], value)
    if new is GONE:
        del inner[way[-1]]
    else:
        inner[way[-1]] = new
    return value


def changes(value):
    for way in places(value):
        for odd in (*ODD, GONE):
            yield way, changed(value, way, odd)
        inner = functools.reduce(lambda found, key: found[key], way, value)
        if isinstance(inner, dict):
            yield way, changed(value, (*way, "unheard-of"), {"deep": [1, None]})
    if isinstance(value, dict):
        yield (), {**value, "unheard-of": {"deep": [1, None]}}


def same(first, second):
    """Equality as JSON has it, where 1 is not true."""
    return json.dumps(first, sort_keys=True) == json.dumps(second, sort_keys=True)


@pytest.mark.parametrize("call", [call for call in ANSWERED if call not in LISTS], ids=str)
def test_an_answer_that_is_odd_in_one_place_is_returned_and_comes_back_as_it_was(call):
    for answer in answers(call):
        assert same(plain(receive(call, answer)), answer)
        for way, odd in changes(answer):
            assert same(plain(receive(call, odd)), odd), way


def items_of(call, body):
    return functools.reduce(lambda found, key: found[key], call.operation.pagination.items.parts, body)


def page_with(call, items):
    """A page of a list, the only one."""
    body = copy.deepcopy(call.value)
    if not call.operation.pagination.items.parts:
        return items
    way = call.operation.pagination.items.parts
    body = changed(body, way, items)
    if call.operation.pagination.more:
        body = changed(body, call.operation.pagination.more.parts, new=False)
    return body


@pytest.mark.parametrize("call", LISTS, ids=str)
def test_an_item_that_is_odd_in_one_place_is_listed_and_comes_back_as_it_was(call):
    for answer in answers(call):
        for item in items_of(call, answer):
            for way, odd in changes(item):
                body = page_with(call, [item, odd, item])
                page = receive(call, body)
                assert same([plain(one) for one in page.data], [item, odd, item]), way
                assert same(page.to_dict(), body), way


def numbered(item, number):
    """Another item of the kind: an object, or a text."""
    return {**item, "number": number} if isinstance(item, dict) else f"{item}.{number}"


@pytest.mark.parametrize("call", LISTS, ids=str)
@pytest.mark.parametrize(
    "odd",
    [None, "text", "", 5, True, [], [{}], {}, {"unheard-of": 1}, {"id": None, "name": [], "status": {}, "state": 7}],
)
def test_one_odd_item_never_loses_the_other_99(call, odd):
    item = items_of(call, call.value)[0]
    sent = (
        [numbered(item, number) for number in range(50)] + [odd] + [numbered(item, number) for number in range(51, 100)]
    )
    page = receive(call, page_with(call, sent))
    assert len(page.data) == 100
    assert same([plain(one) for one in page.data], sent)
    kinds = {type(one) for number, one in enumerate(page.data) if number != 50}
    assert len(kinds) == 1
    assert issubclass(kinds.pop(), Model if isinstance(item, dict) else str)


@pytest.mark.parametrize("call", [call for call in LISTS if call.operation.pagination.items.parts], ids=str)
def test_a_list_whose_frame_is_odd_still_gives_its_items(call):
    way = tuple(call.operation.pagination.items.parts)
    ignored = {way[0], call.operation.pagination.cursor}
    item = items_of(call, call.value)[0]
    for name in {*call.value, "unheard-of", "object", "first_id", "last_id", "total_count"} - ignored:
        for odd in (None, "x", 5, [], {}):
            body = {**page_with(call, [item]), name: odd}
            assert same([plain(one) for one in receive(call, body).data], [item]), name


@functools.cache
def models(provider):
    module = importlib.import_module(f"finetuning_clients.{provider}.models")
    return [
        found for name in module.__all__ if inspect.isclass(found := getattr(module, name)) and issubclass(found, Model)
    ]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize(
    "call", [call for call in ANSWERED if isinstance(call.value, dict) and call not in LISTS], ids=str
)
def test_an_answer_with_anything_anywhere_comes_back_as_it_was(call):
    names = st.sampled_from(sorted({str(way[-1]) for answer in answers(call) for way in places(answer)} or {"id"}))

    @given(st.dictionaries(names, JSON | st.dictionaries(names, JSON, max_size=4), max_size=6))
    @settings(max_examples=40, deadline=None, database=None, derandomize=True)
    def comes_back(value):
        assert same(plain(receive(call, value)), value)

    comes_back()


@pytest.mark.parametrize("call", ANSWERED, ids=str)
@pytest.mark.parametrize(
    "way",
    [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))],  # noqa: S301  # pickled on this line
    ids=["copied", "copied whole", "pickled"],
)
def test_what_a_call_returns_can_be_copied_and_pickled(call, way):
    for answer in answers(call):
        result = receive(call, answer)
        result = result.data if call in LISTS else result
        again = way(result)
        assert again == result
        assert same(plain(again), plain(result))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_model_with_no_field_at_all_and_one_with_every_field_null_survive_the_journey(provider):
    for model in models(provider):
        for value in (model.from_dict({}), model(**dict.fromkeys(model.__fields__))):
            again = pickle.loads(pickle.dumps(copy.deepcopy(value)))  # noqa: S301  # pickled on this line
            assert again == value
            assert again.to_dict() == value.to_dict()


# What real servers were seen to send

RECORDED = {
    "id": "ftjob-1", "object": "fine_tuning.job", "created_at": 1758900000, "error": {}, "fine_tuned_model": None, "finished_at": None,
    "hyperparameters": None, "model": "gpt-4o-mini-2024-07-18", "organization_id": "org-1", "result_files": [], "status": "validating_files",
    "trained_tokens": None, "training_file": "file-1", "validation_file": None, "seed": 1, "integrations": [], "estimated_finish": None,
    "method": {"type": "dpo", "dpo": {"hyperparameters": {"batch_size": None, "beta": "auto"}}}, "metadata": None,
    "user_provided_suffix": None, "usage_metrics": None, "shared_with_openai": False, "eval_id": None,
}  # fmt: skip


def read(client_of, value):
    with client_of(lambda _: httpx.Response(200, json=value)) as client:
        return client.fine_tuning.jobs.retrieve("ftjob-1")


def openai_client(handler):
    return openai.Client("k", transport=httpx.MockTransport(handler))


def portkey_client(handler):
    return portkey.Client("k", virtual_key="v", transport=httpx.MockTransport(handler))


def test_a_healthy_job_has_an_empty_error_and_four_fields_that_nobody_documents():
    job = read(openai_client, RECORDED)
    assert job.to_dict() == RECORDED
    assert job.error.to_dict() == {}
    assert job.hyperparameters is None
    assert set(job.additional_properties) == {"user_provided_suffix", "usage_metrics", "shared_with_openai", "eval_id"}
    assert JobView.of(job).error is None


def test_a_supervised_and_a_preference_method_may_come_together():
    value = {
        **RECORDED,
        "method": {
            "type": "supervised",
            "supervised": {"hyperparameters": {"n_epochs": 3}},
            "dpo": {"hyperparameters": {}},
        },
    }
    job = read(openai_client, value)
    assert job.method.supervised.hyperparameters.n_epochs == 3
    assert job.to_dict() == value


@pytest.mark.parametrize("status", ["created", "paused", "unheard-of", "", None])
def test_a_status_that_the_documents_lack_is_kept(status):
    assert read(openai_client, {**RECORDED, "status": status}).status == status


def test_a_gateway_may_count_in_milliseconds_call_a_job_otherwise_and_say_only_its_id():
    value = {"id": "arn:aws:1", "object": "finetune", "created_at": 1758900000123, "status": "running"}
    job = read(portkey_client, value)
    assert job.to_dict() == value
    assert JobView.of(job).created_at.year == 2025
    assert read(portkey_client, {"id": "arn:aws:1"}).to_dict() == {"id": "arn:aws:1"}


@pytest.mark.parametrize(
    "moment", ["2024-05-01T10:20:30.038237", "2024-05-01T10:20:30.038000+00:00", "2024-05-01T10:20:30"]
)
@pytest.mark.parametrize("status", ["QUEUED", "queued", "VALIDATING_FILES", "PAUSED"])
def test_the_engine_writes_times_without_an_offset_and_states_in_either_case(moment, status):
    value = {
        "id": "65a1f00d0000000000000001",
        "created_at": moment,
        "status": status,
        "error": "text",
        "golden_records": ["g"],
        "base_llm": None,
    }
    with dataherald.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=value))) as client:
        job = client.finetunings.retrieve("65a1f00d0000000000000001")
    assert job.to_dict() == value
    assert (job.created_at, job.status) == (moment, status)
    assert JobView.of(job).created_at.tzinfo is not None
