"""What a mock server says no to.

Every module raises a `Refusal`; only the provider's module knows how it is spelled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from finetuning_specs.parameters import ParameterError

Kind = Literal[
    "no_route",  # no such path
    "no_method",  # the path exists, the method does not
    "no_credentials",  # a credential is missing
    "bad_credentials",  # a credential is wrong
    "unroutable",  # a gateway cannot tell where the request is to go
    "malformed",  # the body, or the query, cannot be read at all
    "media_type",  # the body is of a type that the operation does not take
    "invalid",  # it can be read, and breaks the schema
    "not_found",  # the path names something that does not exist
    "cursor",  # the page cursor names something that does not exist
    "reference",  # another part of the request names something that does not exist or does not fit
    "forbidden",  # it exists, and is not the client's to change
    "state",  # the resource is in a state that forbids it
    "range",  # the content has no such part
    "exists",  # the id that the client chose is taken
    "too_large",  # there is more of it than the provider takes
    "too_slow",  # the client does not go on sending
    "internal",  # the mock itself failed
]

Place = tuple[str | int, ...]
"""Where in the request: `("query", "limit")`, `("body", "method", "type")`."""


class Refusal(Exception):
    """A request is refused.

    `message` is the provider-neutral reason; a provider may word it its own way from the other fields.
    `details` holds what a provider's own handler knows beyond them, such as its error code.
    """

    def __init__(self, kind: Kind, message: str, *, place: Place = (), subject: str = "", **details: Any) -> None:
        """`subject` is the id or name that the refusal is about."""
        super().__init__(message)
        self.kind: Kind = kind
        self.message = message
        self.place = place
        self.subject = subject
        self.details: Mapping[str, Any] = details


def of_parameter(error: ParameterError, path: Mapping[str, str]) -> Refusal:
    """The refusal of a request whose parameters cannot be read. `path` holds the texts of its path parameters.

    A path with a value that breaks its schema names nothing.
    """
    if error.place[0] == "path":
        name = str(error.place[1])
        return Refusal("not_found", error.message, place=("path", name), subject=path[name])
    if error.keyword is None:
        return Refusal("malformed", error.message, place=error.place)
    return Refusal("invalid", error.message, place=error.place, violations=error.violations, keyword=error.keyword)
