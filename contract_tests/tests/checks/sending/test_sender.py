"""The pace of a run, what it makes of 429, and whom it trusts."""

import time

import pytest
from finetuning_contracts.checks.sending.connections import NotConnectedError
from finetuning_contracts.checks.sending.limits import Limits
from finetuning_contracts.checks.sending.messages import Outgoing
from finetuning_contracts.checks.sending.opening import open_sender
from finetuning_contracts.checks.survey import survey
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock import serve
from finetuning_specs import load_spec

from contract_tests.tests.checks import hostile_servers as hostile

SPEC = load_spec("openai")


def busy(times, seconds):
    """A server that says 429 so many times, and then works."""

    def behave(connection, method, path, count):
        (hostile.asks_to_wait(seconds) if count < times else hostile.works)(connection, method, path, count)

    return behave


def ask(url, **limits):
    """The status of a request, and how long it took."""
    with open_sender(SPEC, url, {}, limits=Limits(**limits)) as sender:
        began = time.monotonic()
        status = sender.send(Outgoing("GET", f"{url}/files", ())).status
        return status, time.monotonic() - began, sender.sent


def test_no_more_requests_are_sent_in_a_second_than_allowed():
    with hostile.serving(hostile.works) as url, open_sender(SPEC, url, {}, limits=Limits(rate=40)) as sender:
        began = time.monotonic()
        for _ in range(9):
            sender.send(Outgoing("GET", f"{url}/files", ()))
        assert time.monotonic() - began >= 8 / 40


def test_a_429_is_sent_again_when_the_time_that_it_names_is_over():
    with hostile.serving(busy(1, "0.4")) as url:
        status, seconds, sent = ask(url)
    assert (status, sent) == (200, 2)
    assert seconds >= 0.4


@pytest.mark.parametrize("seconds", ["3600", "Fri, 31 Dec 2999 23:59:59 GMT"])
def test_a_429_that_asks_for_too_long_a_time_is_the_response(seconds):
    with hostile.serving(busy(1, seconds)) as url:
        status, took, sent = ask(url)
    assert (status, sent) == (429, 1)
    assert took < 20


def test_a_private_authority_is_trusted_where_it_is_named_and_the_line_says_how():
    with serve("openai", tls=True) as server:
        headers = {"Authorization": "Bearer any"}
        with open_sender(SPEC, server.url, headers, limits=Limits(ca_bundle=server.certificate.authority)) as sender:
            assert sender.send(Outgoing("GET", f"{server.url}/files", sender.headers)).status == 200
        with open_sender(SPEC, server.url, headers) as sender:
            with pytest.raises(NotConnectedError, match="CERTIFICATE_VERIFY_FAILED"):
                sender.send(Outgoing("GET", f"{server.url}/files", sender.headers))
            with pytest.raises(UsageError, match="--ca-bundle names certificates to trust"):
                survey(sender, SPEC.operations)
