"""OpenAI's webhook endpoints: the addresses that a tenant has events sent to, each signed with a secret of its own."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, Final

import attrs

from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock.ids import token
from finetuning_contracts.mock.refusals import Refusal
from finetuning_contracts.mock.state.records import Place, Record
from finetuning_contracts.mock.webhooks import ENDPOINTS, WebhookTarget, send_once

from .names import WEBHOOKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from finetuning_contracts.mock.context import Call, Context

_OVERLAP: Final = 24 * 3600
"""Seconds for which a secret stays valid beside the next one, where that was asked for."""
_HINT: Final = 4
"""Characters of a secret that are shown."""
_ANSWERED: Final = "answered"
"""Under this name a prepared body has the status that a test was answered with."""


@attrs.frozen
class Endpoints:
    """The webhook endpoints of all tenants."""

    context: Context

    def create(self, call: Call) -> Record:
        """Add an endpoint."""
        id = self.context.ids.new("endpoint", prefix="we_")
        self.context.store.remember(ENDPOINTS, 1)
        self.context.webhooks.expect()
        return self.context.store.add(self._record(call.place(), id, call.body))

    def update(self, call: Call, endpoint: Record) -> Record:
        """Change what the body names."""
        return self._changed(endpoint, call.body, endpoint.hidden)

    def rotate(self, call: Call, endpoint: Record) -> Record:
        """Give an endpoint a new secret; the one before may stay valid for a day."""
        keep = (call.body or {}).get("keep_old_secret_active_for_24_hours", False)
        until = self.context.clock.now() + _OVERLAP
        before = [[endpoint.hidden["secret"], until]] if keep else []
        secret = self._new_secret()
        return self._changed(endpoint, {"signing_secret_hint": _hint(secret)}, {"secret": secret, "before": before})

    def event_types(self) -> list[str]:
        """All types of events that the contract knows."""
        found: list[str] = self.context.spec.schemas["WebhookEventType"]["enum"]
        return found

    def targets(self, tenant: str, type: str) -> Iterator[WebhookTarget]:
        """Where an event of this type is sent for a tenant."""
        for endpoint in self.context.store.records(Place(tenant, WEBHOOKS)):
            if type in endpoint.document["event_types"]:
                target = self._target(endpoint)
                if target is not None:
                    yield target

    async def tested(self, call: Call) -> Mapping[str, Any]:
        """The body of a test, with the status that its event was answered with, if it could be sent."""
        endpoint = self.context.store.get(Place(call.tenant, WEBHOOKS), call.item_id)
        target = self._target(endpoint) if endpoint is not None else None
        if target is None:
            return {**call.body}
        now = int(self.context.clock.now())
        id = f"evt_{token(f'{target.url} {now}')}"
        type = call.body["event_type"]
        event = {"id": id, "object": "event", "type": type, "created_at": now, "data": {"id": "sample"}}
        return {**call.body, _ANSWERED: await send_once(target, event)}

    def test(self, call: Call, endpoint: Record) -> dict[str, Any]:
        """What an endpoint answered to a test. Raises `Refusal` when it could not be reached."""
        status = call.body.get(_ANSWERED)
        if status is None and not self.context.any_id:  # where any id will do, nobody is there to be called
            message = f"The endpoint {endpoint.id} could not be reached."
            raise Refusal("reference", message, subject=endpoint.id, param="webhook_endpoint_id")
        return {
            "object": "webhook_endpoint.test",
            "webhook_endpoint_id": endpoint.id,
            "event_type": call.body["event_type"],
            "status_code": status or 200,
            "success": True,
        }

    def draft(self, place: Place, id: str) -> Record:
        """An endpoint that nobody created."""
        body = {"name": id, "url": "https://example.com", "event_types": ["fine_tuning.job.succeeded"]}
        return self._record(place, id, body)

    def _record(self, place: Place, id: str, body: Mapping[str, Any]) -> Record:
        now = int(self.context.clock.now())
        secret = self._new_secret()
        document = {
            "id": id,
            "object": "webhook_endpoint",
            "created_at": now,
            "updated_at": now,
            "name": body["name"],
            "url": body["url"],
            "event_types": body["event_types"],
            "signing_secret_hint": _hint(secret),
        }
        return Record(place, id, document, hidden={"secret": secret, "before": []})

    def _changed(self, endpoint: Record, changes: Mapping[str, Any], hidden: dict[str, Any]) -> Record:
        document = {**endpoint.document, **changes}
        if document != endpoint.document or hidden != endpoint.hidden:
            document["updated_at"] = int(self.context.clock.now())
        return self.context.store.update(endpoint.showing(document).hiding(hidden))

    def _target(self, endpoint: Record) -> WebhookTarget | None:
        """Where an endpoint is called; None: it is not on this machine, or nowhere."""
        now = self.context.clock.now()
        further = tuple(secret for secret, until in endpoint.hidden["before"] if now < until)
        try:
            return WebhookTarget(
                endpoint.document["url"],
                endpoint.hidden["secret"],
                anywhere=self.context.webhooks.anywhere,
                further=further,
            )
        except UsageError:
            return None

    def _new_secret(self) -> str:
        return f"whsec_{base64.b64encode(self.context.ids.new('secret', length=24).encode()).decode()}"


def _hint(secret: str) -> str:
    """What can be shown of a secret."""
    return f"whsec_...{secret[-_HINT:]}"
