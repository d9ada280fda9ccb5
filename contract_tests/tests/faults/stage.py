"""A client before a server that fails on purpose, and what came of a call."""

import asyncio
from contextlib import contextmanager

import attrs
from finetuning_runtime._errors.exceptions import FinetuningError

from .calls import SPECS, client_class, credentials
from .policy import OWN, RETRIES
from .transport import Answer, FaultTransport, Refused


@attrs.frozen
class Outcome:
    """What came of a call.

    Attributes:
        error: The name of the exception, or None.
        sent: Requests that were begun.
        acted: Those that the server acted on.
        pauses: Seconds between them.
        wish: What the exception says that the server asks for.
        complaints: What is wrong with the value or with the exception, in words.
    """

    error: str | None
    sent: int
    acted: int
    pauses: tuple
    wish: object = None
    complaints: tuple[str, ...] = ()


@attrs.define
class Stage:
    """One provider's client, with a server of its own."""

    client: object
    transport: FaultTransport
    secrets: tuple[str, ...]
    runner: asyncio.Runner | None
    """For the asynchronous client."""

    def act(self, call, script, *, lasting=False, **options):
        """Make a call. Its outcome."""
        self.transport.right, self.transport.concerns = call.right, call.concerns
        self.transport.play(script, lasting=lasting)
        try:
            value = call.make(self.client, **options)
            value = self.runner.run(value) if self.runner is not None else value
        except FinetuningError as error:
            return self._outcome(type(error).__name__, getattr(error, "retry_after", None), self._faults_of(error))
        wanted = self.transport.given if call.downloads else call.value
        return self._outcome(None, None, () if value == wanted else (f"it returned {value!r}",))

    def _outcome(self, error, wish, complaints):
        transport = self.transport
        if len({content for _, content in transport.arrived if content}) > 1:
            complaints = (*complaints, "not every request had the same body")
        acted = len({request.headers.get("idempotency-key", id(request)) for request, _ in transport.acted})
        return Outcome(error, len(transport.sent), acted, tuple(transport.time.naps), wish, tuple(complaints))

    def _faults_of(self, error):
        message = str(error)
        if not message or not message.isprintable() or len(message) > 3000:
            yield f"no line for a person: {message!r}"
        if self.client._session.settings.provider not in message:
            yield f"it does not say who: {message!r}"
        if any(secret in text for secret in self.secrets for text in (message, repr(error))):
            yield f"it shows a secret: {message!r}"


@contextmanager
def open_stage(provider, flavour):
    """The stage of a provider, for the flavour `sync` or `async`."""
    arguments = credentials(SPECS[provider])
    transport = FaultTransport()
    kind = "Client" if flavour == "sync" else "AsyncClient"
    client = client_class(provider, kind)(**arguments, transport=transport)
    client._session.settings = client._session.settings._replace(clock=transport.time.clock)
    secrets = tuple(value for value in arguments.values() if "hidden" in value)
    if flavour == "sync":
        with client:
            yield Stage(client, transport, secrets, None)
        return
    with asyncio.Runner() as runner:
        yield Stage(client, transport, secrets, runner)
        runner.run(client.close())


def expected(call, promise, *, lasting=True, key=False, retries=RETRIES):
    """What has to come of a call that meets a fault each time, or only the first time."""
    careful = call.creates and not key
    again = promise.create_again if careful else promise.download_again if call.downloads else promise.again
    more = 0 if not again else retries if lasting else min(retries, 1)
    pauses = OWN[:more] if promise.pause is None else (promise.pause,) * more
    met = 1 + more if lasting or not more else more
    harmless = isinstance(promise.fault, Refused) or (isinstance(promise.fault, Answer) and not promise.fault.acts)
    acted = (0 if harmless else met) + (1 + more - met)
    if key:
        acted = min(acted, 1)
    if met <= more:
        return Outcome(None, 1 + more, acted, pauses)
    error = promise.download if call.downloads else promise.error
    return Outcome(error.__name__ if error else None, 1 + more, acted, pauses, promise.wish)
