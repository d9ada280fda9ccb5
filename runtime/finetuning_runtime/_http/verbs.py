"""Calls of operations that the contract does not have, by the names of their HTTP methods, as the vendors' SDKs have them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from .._values.unset import UNSET

if TYPE_CHECKING:
    from .options import RequestOptions

T = TypeVar("T")


class SyncVerbs:
    """Calls of operations that the contract does not have, by the names of their HTTP methods."""

    def _cast(
        self,
        method: str,
        path: str,
        cast_to: type[T],
        query: Mapping[str, Any] | None,
        body: Any,
        options: RequestOptions,
    ) -> T:
        raise NotImplementedError  # the client's

    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> T:
        """GET a path below the base URL.

        Args:
            path: As it is on the wire: `/models`.
            cast_to: What to make of the response: `httpx.Response` for the response itself, `str`, `bytes` or `object` for
                what its body holds, a model of the client or of pydantic.
            query: Query parameters; a mapping within becomes `name[key]=value`.

        Raises:
            TypeError, ValueError: An argument cannot be sent.
            APIResponseValidationError: The body cannot be cast.
            APIError: As any call.
        """
        return self._cast("GET", path, cast_to, query, UNSET, options)

    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[RequestOptions],
    ) -> T:
        """POST to a path below the base URL. See `SyncVerbs.get`. `body` is a JSON value."""
        return self._cast("POST", path, cast_to, query, body, options)

    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[RequestOptions],
    ) -> T:
        """PUT to a path below the base URL. See `SyncVerbs.get`. `body` is a JSON value."""
        return self._cast("PUT", path, cast_to, query, body, options)

    def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[RequestOptions],
    ) -> T:
        """PATCH to a path below the base URL. See `SyncVerbs.get`. `body` is a JSON value."""
        return self._cast("PATCH", path, cast_to, query, body, options)

    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[RequestOptions],
    ) -> T:
        """DELETE to a path below the base URL. See `SyncVerbs.get`. `body` is a JSON value."""
        return self._cast("DELETE", path, cast_to, query, body, options)


class AsyncVerbs:
    """As `SyncVerbs`, for asyncio."""

    async def _cast(
        self,
        method: str,
        path: str,
        cast_to: type[T],
        query: Mapping[str, Any] | None,
        body: Any,
        options: RequestOptions,
    ) -> T:
        raise NotImplementedError  # the client's

    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> T:
        """GET a path below the base URL. See `SyncVerbs.get`."""
        return await self._cast("GET", path, cast_to, query, UNSET, options)

    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[RequestOptions],
    ) -> T:
        """POST to a path below the base URL. See `SyncVerbs.get`. `body` is a JSON value."""
        return await self._cast("POST", path, cast_to, query, body, options)

    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[RequestOptions],
    ) -> T:
        """PUT to a path below the base URL. See `SyncVerbs.get`. `body` is a JSON value."""
        return await self._cast("PUT", path, cast_to, query, body, options)

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[RequestOptions],
    ) -> T:
        """PATCH to a path below the base URL. See `SyncVerbs.get`. `body` is a JSON value."""
        return await self._cast("PATCH", path, cast_to, query, body, options)

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        **options: Unpack[RequestOptions],
    ) -> T:
        """DELETE to a path below the base URL. See `SyncVerbs.get`. `body` is a JSON value."""
        return await self._cast("DELETE", path, cast_to, query, body, options)
