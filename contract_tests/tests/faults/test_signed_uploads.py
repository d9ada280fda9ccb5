"""Uploads through a signed address: the three requests, each with every fault, and nothing told that is not so."""

from operator import attrgetter

import attrs
import pytest
from jsonpointer import resolve_pointer

from .calls import CALLS, Call, plain
from .policy import PROMISES
from .stage import expected
from .transport import Answer

CONTENT = b'{"messages": []}\n' * 3
STEPS = ("ask for the address", "send the content", "say that it is there")


@attrs.frozen
class Upload:
    """One signed upload, whose faults befall one of its requests."""

    asks: Call
    ends: Call
    step: str
    downloads = False
    creates = False

    @property
    def _plan(self):
        return self.asks.operation.definition["x-signed-upload"]

    @property
    def _signed(self):
        """The file's name, and where the provider sends us."""
        ((name, url),) = resolve_pointer(self.asks.value, self._plan["urls"]).items()
        return name, url

    @property
    def value(self):
        return self.ends.value

    def step_of(self, request):
        if str(request.url) == self._signed[1]:
            return STEPS[1]
        ending = self.ends.operation.path.rpartition("}")[2]
        return STEPS[2] if request.url.path.endswith(ending) else STEPS[0]

    def concerns(self, request):
        return self.step_of(request) == self.step

    def right(self, request):
        step = self.step_of(request)
        if step == STEPS[1]:
            return Answer(200, {"content-type": "text/plain", "content-length": "2"}, (b"ok",))
        return (self.asks if step == STEPS[0] else self.ends).right(request)

    def make(self, client, **options):
        resource = self.asks.operation.resource.name
        method = attrgetter(f"{resource}.{self._plan['name']}")(client)
        in_path = {name: value for name, value in self.asks.arguments.items() if isinstance(value, str)}
        return plain(method(**in_path, file=(self._signed[0], CONTENT), **options))

    def __str__(self):
        return f"{self.asks.operation.spec.provider}.{self.asks.operation.resource.name}.{self._plan['name']}"


def uploads():
    for call in CALLS:
        if plan := call.operation.definition.get("x-signed-upload"):
            (ends,) = [other for other in CALLS if other.operation.id == plan["finish"]]
            yield from (Upload(call, ends, step) for step in STEPS)


every_request = pytest.mark.parametrize("upload", list(uploads()), ids=lambda upload: f"{upload}-{upload.step}")


@pytest.fixture
def stage(stage_of, upload):
    return stage_of(upload.asks.operation.spec.provider)


def promised(upload, name):
    """What has to come of it. Nobody reads what the storage service says beside its status, if it can be unpacked."""
    outcome = expected(upload, PROMISES[name])
    unread = outcome.error == "APIResponseValidationError" and name != "broken compression"
    return attrs.evolve(outcome, error=None) if unread and upload.step == STEPS[1] else outcome


@every_request
def test_each_request_meets_each_fault_as_the_policy_says_and_what_follows_waits_for_it(stage, upload):
    before = STEPS[: STEPS.index(upload.step)]
    for name, promise in PROMISES.items():
        outcome = stage.act(upload, [promise.fault], lasting=True)
        assert outcome == promised(upload, name), name
        others = [upload.step_of(request) for request in stage.transport.others]
        assert others == (list(before) if outcome.error else [step for step in STEPS if step != upload.step]), name


@every_request
def test_after_a_fault_that_passes_the_upload_goes_on_where_it_stood(stage, upload):
    for name, promise in PROMISES.items():
        if promise.again:
            outcome = stage.act(upload, [promise.fault])
            assert outcome == expected(upload, promise, lasting=False), name
            assert len(stage.transport.others) == 2, name


@every_request
def test_the_storage_service_never_sees_a_credential_however_often_it_is_asked(stage, upload):
    for promise in PROMISES.values():
        stage.act(upload, [promise.fault], lasting=True)
        for request in (*stage.transport.sent, *stage.transport.others):
            shown = str(request.headers.raw) + str(request.url)
            assert any(secret in shown for secret in stage.secrets) == (upload.step_of(request) != STEPS[1])
