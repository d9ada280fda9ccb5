"""Signed addresses that give the content of a record.

As those that take one, they point at the mock server itself and take no API key: who has the address may read that one
content.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

import attrs

from finetuning_contracts.mock.blob_response import BlobResponse
from finetuning_contracts.mock.byte_range import asked_range
from finetuning_contracts.mock.ids import HEX
from finetuning_contracts.mock.state.records import Place, Record

from .storage_errors import raw_path, storage_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from finetuning_contracts.mock.context import Context

_SIGNATURES = Place("", "downloads.signatures")
_ADDRESS = re.compile(r"/signed-downloads/([^/]*)")


@attrs.frozen
class Downloads:
    """What can be read through a signed address."""

    context: Context

    def sign(self, record: Record, filename: str, origin: str) -> str:
        """The address, on the server at `origin`, that gives the content of a record under a name."""
        signature = self.context.ids.new("signature", length=32, alphabet=HEX)
        owner = {**record.place._asdict(), "id": record.id}
        self.context.store.add(Record(_SIGNATURES, signature, {"filename": filename}, hidden=owner))
        return f"{origin}/signed-downloads/{quote(filename, safe='')}?X-Goog-Signature={signature}"

    def find(self, request: Request) -> Callable[[], Response] | None:
        """The response to a request to a signed address; None: it is to somewhere else."""
        address = _ADDRESS.fullmatch(raw_path(request))
        if address is None:
            return None
        if request.method != "GET":
            return lambda: storage_error(405, "MethodNotAllowed", "This signed address takes GET.", allow="GET")
        filename, signature = unquote(address[1]), request.query_params.get("X-Goog-Signature", "")
        return lambda: self._content(request, filename, signature)

    def _content(self, request: Request, filename: str, signature: str) -> Response:
        permission = self.context.store.get(_SIGNATURES, signature)
        if permission is None or permission.document["filename"] != filename:
            return storage_error(403, "SignatureDoesNotMatch", "The signature was not given for this file.")
        owner = permission.hidden
        record = self.context.store.get(Place(owner["tenant"], owner["collection"], owner["parent"]), owner["id"])
        if record is None:
            return storage_error(404, "NoSuchKey", "The file does not exist any more.")
        content = self.context.store.content(record)
        tag = f'"{record.sequence}-{content.size}"'
        part = asked_range(request.headers, content.size, tag)
        return BlobResponse(content, 200, "application/octet-stream", tag=tag, part=part)
