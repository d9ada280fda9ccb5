"""What leaves through a session of schemathesis: what the run put into a request, and nothing of the user's own settings."""

import pytest
from finetuning_contracts.checks.sending.messages import Incoming
from finetuning_contracts.checks.sending.requests_adapter import sending_through
from schemathesis.transport.requests import ManagedCookiesSession, SameHostRedirectsSession

URL = "http://127.0.0.1:9/v1/files"


class Keeping:
    """A sender that sends nothing."""

    def __init__(self):
        self.requests = []

    def send(self, request):
        self.requests.append(request)
        return Incoming(200, "OK", (), b"{}", 0.0)


@pytest.mark.parametrize("kind", [SameHostRedirectsSession, ManagedCookiesSession])
@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer of-the-run"}])
def test_credentials_of_the_netrc_file_stay_at_home(tmp_path, monkeypatch, kind, headers):
    """`requests` sends them to every host that the file names, and in the place of the credentials that it was given."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password canary-5kLmW8\n")
    monkeypatch.setenv("NETRC", str(netrc))
    sender = Keeping()
    with sending_through(sender):
        kind().get(URL, headers=headers)
    (sent,) = sender.requests
    assert [value for name, value in sent.headers if name.lower() == "authorization"] == list(headers.values())


def test_the_same_form_is_the_same_bytes_in_the_next_run():
    bodies = []
    for _ in range(2):
        sender = Keeping()
        with sending_through(sender):
            for _ in range(2):
                SameHostRedirectsSession().post(URL, files={"file": ("a.jsonl", b"{}")})
        bodies.append([request.body for request in sender.requests])
    assert bodies[0] == bodies[1]
    assert len(set(bodies[0])) == 2, "each form has words of its own between its parts"
