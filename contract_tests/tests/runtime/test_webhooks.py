"""Messages from a provider: taken when they are signed and fresh, refused otherwise."""

import base64
import json
import time
from datetime import UTC, datetime

import attrs
import openai
import pytest
from finetuning_runtime._errors.exceptions import InvalidWebhookSignatureError, WebhookVerificationError
from finetuning_runtime._webhooks import UnknownEvent, unwrap, verify
from standardwebhooks import Webhook

NOW = 1741308121
KEY = b"the endpoint's secret, 32 bytes."
SECRET = "whsec_" + base64.b64encode(KEY).decode()
OTHER_SECRET = "whsec_" + base64.b64encode(b"another endpoint's secret").decode()
EVENT = {
    "id": "evt_1",
    "object": "event",
    "type": "fine_tuning.job.succeeded",
    "created_at": 1741308120,
    "data": {"id": "ftjob-1"},
}
PAYLOAD = json.dumps(EVENT).encode()


@attrs.frozen
class Succeeded:
    job_id: str

    @classmethod
    def from_dict(cls, value):
        return cls(value["data"]["id"])


EVENTS = {"fine_tuning.job.succeeded": Succeeded.from_dict}


def signature(payload=PAYLOAD, secret=SECRET, moment=NOW, message_id="wh_1"):
    return Webhook(secret).sign(message_id, datetime.fromtimestamp(moment, UTC), payload.decode())


def headers(signed=None, moment=NOW, **changes):
    found = {
        "webhook-id": "wh_1",
        "webhook-timestamp": str(moment),
        "webhook-signature": signature(moment=moment) if signed is None else signed,
    }
    return {**found, **{f"webhook-{name}": value for name, value in changes.items()}}


def take(payload=PAYLOAD, given=None, secret=SECRET, now=NOW, **options):
    given = headers() if given is None else given
    return unwrap(payload, given, secret=secret, events=EVENTS, now=lambda: now, **options)


def test_a_signed_message_is_its_typed_event():
    assert take() == Succeeded("ftjob-1")
    assert take(PAYLOAD.decode()) == Succeeded("ftjob-1")
    assert take(bytearray(PAYLOAD)) == Succeeded("ftjob-1")


def test_the_standards_own_example_is_accepted():
    verify(
        '{"test": 2432232314}',
        {
            "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp": "1614265330",
            "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        },
        secret="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        now=lambda: 1614265330.5,
    )


@pytest.mark.parametrize("secret", [SECRET, "a secret without prefix"])
def test_what_openais_own_client_accepts_is_accepted(secret, monkeypatch):
    key = KEY if secret == SECRET else secret.encode()
    given = headers(Webhook(key).sign("wh_1", datetime.fromtimestamp(NOW, UTC), PAYLOAD.decode()))
    monkeypatch.setattr("time.time", lambda: float(NOW))
    with openai.OpenAI(api_key="sk-none") as client:
        client.webhooks.verify_signature(PAYLOAD, given, secret=secret)
    assert take(given=given, secret=secret)


@pytest.mark.parametrize("secret", [SECRET.rstrip("="), SECRET.removeprefix("whsec_"), KEY])
def test_a_secret_may_come_without_padding_without_prefix_or_as_bytes(secret):
    assert take(secret=secret)


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_the_body_may_be_any_bytes(kind):
    assert take(kind(PAYLOAD)) == Succeeded("ftjob-1")


@pytest.mark.parametrize("payload", [EVENT, [EVENT], None, 5])
def test_what_was_parsed_already_is_refused_with_what_to_give_instead(payload):
    with pytest.raises(TypeError, match="payload must be the body as it came"):
        take(payload)


def test_an_event_of_an_unknown_type_is_kept_as_it_came():
    value = {**EVENT, "type": "fine_tuning.job.polished", "new": [1]}
    payload = json.dumps(value).encode()
    event = take(payload, headers(signature(payload)))
    assert event == UnknownEvent("evt_1", "fine_tuning.job.polished", 1741308120, {"id": "ftjob-1"}, value)
    assert event.to_dict() == value


@pytest.mark.parametrize("given", [None, [(b"webhook-id", b"1")], "webhook-id: 1"])
def test_headers_that_are_no_mapping_are_refused_by_name(given):
    with pytest.raises(TypeError, match="headers must be a mapping of names to values"):
        unwrap(PAYLOAD, given, secret=SECRET, events=EVENTS)


def test_a_secret_that_is_no_text_is_refused_by_name_and_not_shown():
    with pytest.raises(TypeError, match=r"^secret must be text or bytes, not int$"):
        unwrap(PAYLOAD, headers("v1,x"), secret=4711, events=EVENTS)


@pytest.mark.parametrize("value", [{}, {"type": None}, {"type": ["a"], "id": 7, "created_at": "x"}])
def test_an_event_of_no_type_is_kept_too(value):
    payload = json.dumps(value).encode()
    assert take(payload, headers(signature(payload))) == UnknownEvent(None, None, None, None, value)


@pytest.mark.parametrize("payload", [b"", b"{", b"[]", b'"text"', b"null", b"[" * 100_000])
def test_a_signed_message_that_is_no_object_is_refused(payload):
    with pytest.raises(WebhookVerificationError, match="signed, but"):
        take(payload, headers(signature(payload)))


def test_a_changed_message_is_refused():
    for payload in (PAYLOAD + b" ", PAYLOAD.replace(b"ftjob-1", b"ftjob-2"), b""):
        with pytest.raises(InvalidWebhookSignatureError, match="no signature of the message fits"):
            take(payload)


def test_what_another_secret_signed_is_refused():
    with pytest.raises(InvalidWebhookSignatureError, match="no signature"):
        take(secret=OTHER_SECRET)


@pytest.mark.parametrize("changes", [{"id": "wh_2"}, {"timestamp": str(NOW + 1)}])
def test_id_and_time_are_signed_too(changes):
    with pytest.raises(InvalidWebhookSignatureError, match="no signature"):
        take(given=headers(**changes))


def test_one_good_signature_among_several_is_enough():
    good = signature()
    foreign = signature(secret=OTHER_SECRET)
    for several in (
        f"{foreign} {good}",
        f"{good} {foreign}",
        f"v2,abc v1a,def {good}",
        f"v1 v1, v1,%%% rubbish {good}",
    ):
        assert take(given=headers(several)), several


@pytest.mark.parametrize(
    "signed",
    [
        "",
        " ",
        "v1",
        "v1,",
        "v1,%%%",
        "rubbish",
        "v2," + signature()[3:],
        signature()[3:],
        signature()[:-4],
        "v1,ü",
        "v1,AAAA",
    ],
)
def test_without_a_good_signature_it_is_refused(signed):
    with pytest.raises(WebhookVerificationError):
        take(given=headers(signed))


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_a_missing_header_is_named(name):
    given = {key: value for key, value in headers().items() if key != name}
    with pytest.raises(WebhookVerificationError, match=f"lacks the header {name}") as caught:
        take(given=given)
    assert isinstance(caught.value, ValueError)  # as OpenAI's SDK raises
    assert not isinstance(caught.value, InvalidWebhookSignatureError)


def test_the_case_of_a_headers_name_does_not_matter():
    assert take(given={name.title(): value for name, value in headers().items()})


@pytest.mark.parametrize("moment", [NOW - 300, NOW, NOW + 300])
def test_a_message_within_the_window_is_taken(moment):
    assert take(given=headers(moment=moment))


@pytest.mark.parametrize(("moment", "reason"), [(NOW - 301, "too old"), (NOW + 301, "from the future")])
def test_a_message_outside_the_window_is_refused(moment, reason):
    with pytest.raises(InvalidWebhookSignatureError, match=reason):
        take(given=headers(moment=moment))


def test_the_time_is_asked_for_when_a_message_is_verified(monkeypatch):
    monkeypatch.setattr(time, "time", lambda: float(NOW))
    verify(PAYLOAD, headers(), secret=SECRET)
    monkeypatch.setattr(time, "time", lambda: float(NOW + 301))
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        verify(PAYLOAD, headers(), secret=SECRET)
    monkeypatch.undo()
    moment = int(time.time())
    verify(PAYLOAD, headers(moment=moment), secret=SECRET)


def test_the_window_can_be_widened_and_narrowed():
    assert take(given=headers(moment=NOW - 3600), tolerance=3600)
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        take(given=headers(moment=NOW - 11), tolerance=10)
    for nothing in (0, -1, float("nan")):
        with pytest.raises(ValueError, match="tolerance"):
            take(tolerance=nothing)


@pytest.mark.parametrize("moment", ["", "now", "-1", "1e9", "1741308121.5", " 1741308121", "١٧٤١٣٠٨١٢١", "9" * 400])
def test_a_time_that_is_none_is_refused(moment):
    with pytest.raises(WebhookVerificationError):
        take(given=headers(timestamp=moment), tolerance=float("inf"))


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(WebhookVerificationError, match="not UTF-8"):
        take(b"\xff\xfe")
    with pytest.raises(WebhookVerificationError, match="not UTF-8"):
        take("\ud800")


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_%%%", b""])
def test_a_secret_that_cannot_be_one_is_refused_and_not_shown(secret):
    with pytest.raises(ValueError, match="secret must be") as caught:
        take(secret=secret)
    assert "%%%" not in str(caught.value)


def test_an_event_that_is_missing_its_parts_is_still_the_decoders_to_judge():
    payload = b'{"type": "fine_tuning.job.succeeded"}'
    seen = []
    events = {"fine_tuning.job.succeeded": seen.append}
    unwrap(payload, headers(signature(payload)), secret=SECRET, events=events, now=lambda: NOW)
    assert seen == [{"type": "fine_tuning.job.succeeded"}]
