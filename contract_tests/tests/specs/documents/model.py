"""What a source document says of one operation, in one shape for all kinds of document.

A parser fills in what its document says and leaves the rest empty, so nothing is claimed that no document
says.
"""

from collections.abc import Mapping
from typing import Any, Final

import attrs

NO_SAMPLE: Final = object()
"""The sample of an operation for which the document gives none; `None` would be the sample `null`."""


@attrs.frozen
class DocumentedParameter:
    """A parameter as a document describes it."""

    name: str
    location: str
    """`query`, `path`, or `header`."""
    types: frozenset[str] | None = None
    """JSON types; None: the document does not say."""
    required: bool | None = None
    """None: the document does not say."""
    default: Any = None
    """None: no default. Document 003 writes `null` where it knows of none."""
    description: str = ""


@attrs.frozen
class DocumentedOperation:
    """An operation as a document describes it."""

    method: str
    url: str
    """The address with path templates and without the query; an open host is `<host>`."""
    id: str | None = None
    parameters: tuple[DocumentedParameter, ...] = ()
    query: Mapping[str, str] = attrs.field(factory=dict)
    """The query of the document's example request."""
    credentials: frozenset[str] | None = None
    """Lower-case names of the headers that carry credentials; None: the document names none."""
    authenticated: bool = False
    """Whether the document says that the operation wants credentials, named or not."""
    request_media: frozenset[str] | None = None
    """Media types of the request body; empty: it has no body; None: the document does not say."""
    body_required: bool | None = None
    """None: the document does not say, or there is no body."""
    status: int | None = None
    response_media: str | None = None
    response_type: str | None = None
    """The document's own name for the shape of the answer: operations that share it must share a schema."""
    sample: Any = NO_SAMPLE
    """The example answer, parsed."""
    enumerations: tuple[tuple[str, ...], ...] = ()
    """Lists of the values that a field may have; the field is the one whose sample value is in the list."""

    @property
    def label(self) -> str:
        return f"{self.method} {self.url}"
