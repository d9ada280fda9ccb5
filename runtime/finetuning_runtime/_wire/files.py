"""A file as openapi-python-client's own functions take and give it."""

from __future__ import annotations

from typing import IO

import attrs


@attrs.define
class File:
    """A file to upload, or one that was downloaded.

    Attributes:
        payload: The bytes, or an open binary file.
        file_name: The name to send.
        mime_type: The media type to send; without one, it follows from the name.
    """

    payload: IO[bytes] | bytes
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> tuple[str | None, IO[bytes] | bytes, str | None]:
        """The form in which httpx takes a part of a form. A file without a name is called `upload`: servers want one.

        Raises:
            ValueError: The media type holds control characters, with which it could forge headers.
        """
        if self.mime_type is not None and not self.mime_type.isprintable():
            msg = "mime_type must not contain control characters"
            raise ValueError(msg)
        return (self.file_name or "upload", self.payload, self.mime_type)

    def to_content(self) -> bytes:
        """The bytes, as the whole body of a request. An open file is read from where it stands."""
        return self.payload if isinstance(self.payload, bytes) else self.payload.read()
