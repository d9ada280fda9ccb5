"""`Idempotency-Key`: a POST that is sent again with the same key gets the response of the first, and does nothing.

Successes of requests without a file are remembered, for a day of the server's clock; refused requests have done nothing
and are simply tried again. No vendor documents this for fine-tuning: the header's draft standard (IETF,
draft-ietf-httpapi-idempotency-key-header) says what is done, and every SDK that can send the header relies on it.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import attrs
import msgspec
from starlette.responses import Response

from .refusals import Refusal
from .state.records import Place, Record, Step

if TYPE_CHECKING:
    from starlette.requests import Request

    from .context import Call
    from .state.store import Store

_COLLECTION: Final = "idempotency_keys"
_REMEMBERED: Final = 24 * 3600.0


@attrs.frozen
class OneTime:
    """A request that is to be done once only."""

    place: Place
    key: str
    request: str
    """A digest of what is asked for."""

    @classmethod
    def of(cls, call: Call, request: Request) -> OneTime | None:
        """What the request says; None: it may be done as often as it comes."""
        key = request.headers.get("idempotency-key", "")
        is_form = request.headers.get("content-type", "").startswith("multipart/")
        if not key or request.method != "POST" or is_form:
            return None
        asked = [call.operation.id, dict(call.path), dict(call.query), call.body]
        return cls(Place(call.tenant, _COLLECTION), _digest(key.encode()), _digest(msgspec.json.encode(asked)))

    def earlier(self, store: Store) -> Response | None:
        """The response that this request has had before; None: it is new.

        Raises `Refusal` when the key was used for another request.
        """
        record = store.get(self.place, self.key)
        if record is None:
            return None
        if record.document["request"] != self.request:
            raise Refusal(
                "reference",
                "the Idempotency-Key was used before, for another request",
                place=("header", "Idempotency-Key"),
                code="idempotency_key_reused",
                body={},
            )
        kept = record.document
        return Response(kept["body"].encode(), kept["status"], media_type=kept["media_type"])

    def keep(self, store: Store, response: Response, now: float) -> None:
        """Remember the response that the request got."""
        kept = {
            "request": self.request,
            "status": response.status_code,
            "media_type": response.media_type,
            "body": bytes(response.body).decode(),
        }
        store.add(Record(self.place, self.key, kept, plan=(Step(at=now + _REMEMBERED),)))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
