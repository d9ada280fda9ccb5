# Generated from specs/portkey.yaml (sha256 c1e635fa798374d0375626c37f6a50e2339cc9c3409b1f23bbcfc8b777e2ab54) by `make generate`. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from finetuning_runtime._http.options import RequestOptions
from finetuning_runtime._resources.base import AsyncResource, Resource
from finetuning_runtime._values.lazy_module import LazyModule
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.json_body import given

from .. import models

if TYPE_CHECKING:
    from .. import params
    from ..raw_responses import AsyncFineTuningAlphaGradersWithRawResponse, FineTuningAlphaGradersWithRawResponse
    from ..streaming_responses import (
        AsyncFineTuningAlphaGradersWithStreamingResponse,
        FineTuningAlphaGradersWithStreamingResponse,
    )
else:
    params = LazyModule("..params", __package__)


class FineTuningAlphaGraders(Resource):
    """`client.fine_tuning.alpha.graders`.

    Beside its own arguments, each call takes by keyword:

        timeout: Of each attempt, in seconds, more than 0. None: no limit. Default: the
            client's.
        max_retries: How often a failed attempt may be repeated, at least 0. Default: the
            client's.
        total_timeout: Seconds, more than 0, that all attempts together may take. None: no
            limit. Default: the client's.
        idempotency_key: Sent as `Idempotency-Key`; makes a create repeatable after a failure
            that left its fate open.
        extra_headers: Further headers; they replace the client's, and None takes the client's
            away.
        extra_query: Further query parameters; they replace the call's own.
        extra_body: Further members of a JSON body, which the contract does not know, on any
            level: objects are merged, all else replaces the call's own. Nothing in it is checked.
        on_progress: For uploads: called with the bytes of the body that were sent, and all that
            there are, or None if unknown.
    """

    @cached_property
    def with_raw_response(self) -> FineTuningAlphaGradersWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import FineTuningAlphaGradersWithRawResponse

        return FineTuningAlphaGradersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningAlphaGradersWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import FineTuningAlphaGradersWithStreamingResponse

        return FineTuningAlphaGradersWithStreamingResponse(self)

    def run(
        self,
        *,
        grader: models.GraderStringCheck
        | params.GraderStringCheckParam
        | models.GraderTextSimilarity
        | params.GraderTextSimilarityParam
        | models.GraderPython
        | params.GraderPythonParam
        | models.GraderScoreModel
        | params.GraderScoreModelParam
        | models.GraderMulti
        | params.GraderMultiParam,
        model_sample: str,
        item: dict[str, Any] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.RunGraderResponse:
        """Try a grader on one answer.

        Marks one answer with a grader before a job is given it. Marks nothing that is stored.

        Args:
            grader: The grader to try. Not in the vendor's documentation; seen in the vendor's SDK.
            item: The data that the answer is for; the templates know it as `item`. Not in the
                vendor's documentation; seen in the vendor's SDK.
            model_sample: The answer to mark; the templates know it as `sample`. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning import run_grader

        request = run_grader.request(
            body=given(("grader", grader), ("item", item), ("model_sample", model_sample)),
            strict=self._session.settings.strict,
        )
        return self._session.send(run_grader.OPERATION, request, options)

    def validate(
        self,
        *,
        grader: models.GraderStringCheck
        | params.GraderStringCheckParam
        | models.GraderTextSimilarity
        | params.GraderTextSimilarityParam
        | models.GraderPython
        | params.GraderPythonParam
        | models.GraderScoreModel
        | params.GraderScoreModelParam
        | models.GraderMulti
        | params.GraderMultiParam,
        **options: Unpack[RequestOptions],
    ) -> models.ValidateGraderResponse:
        """See whether a grader is well made.

        Looks at a grader without running it and gives it back as the service understands it.

        Args:
            grader: The grader. Not in the vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning import validate_grader

        request = validate_grader.request(body=given(("grader", grader)), strict=self._session.settings.strict)
        return self._session.send(validate_grader.OPERATION, request, options)


class AsyncFineTuningAlphaGraders(AsyncResource):
    """`client.fine_tuning.alpha.graders`, for asyncio.

    Beside its own arguments, each call takes by keyword:

        timeout: Of each attempt, in seconds, more than 0. None: no limit. Default: the
            client's.
        max_retries: How often a failed attempt may be repeated, at least 0. Default: the
            client's.
        total_timeout: Seconds, more than 0, that all attempts together may take. None: no
            limit. Default: the client's.
        idempotency_key: Sent as `Idempotency-Key`; makes a create repeatable after a failure
            that left its fate open.
        extra_headers: Further headers; they replace the client's, and None takes the client's
            away.
        extra_query: Further query parameters; they replace the call's own.
        extra_body: Further members of a JSON body, which the contract does not know, on any
            level: objects are merged, all else replaces the call's own. Nothing in it is checked.
        on_progress: For uploads: called with the bytes of the body that were sent, and all that
            there are, or None if unknown.
    """

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningAlphaGradersWithRawResponse:
        """The same calls, which give the response as it came: its headers, and `parse()` for the result."""
        from ..raw_responses import AsyncFineTuningAlphaGradersWithRawResponse

        return AsyncFineTuningAlphaGradersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningAlphaGradersWithStreamingResponse:
        """The same calls, each a block in which the response is read as it comes."""
        from ..streaming_responses import AsyncFineTuningAlphaGradersWithStreamingResponse

        return AsyncFineTuningAlphaGradersWithStreamingResponse(self)

    async def run(
        self,
        *,
        grader: models.GraderStringCheck
        | params.GraderStringCheckParam
        | models.GraderTextSimilarity
        | params.GraderTextSimilarityParam
        | models.GraderPython
        | params.GraderPythonParam
        | models.GraderScoreModel
        | params.GraderScoreModelParam
        | models.GraderMulti
        | params.GraderMultiParam,
        model_sample: str,
        item: dict[str, Any] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> models.RunGraderResponse:
        """Try a grader on one answer.

        Marks one answer with a grader before a job is given it. Marks nothing that is stored.

        Args:
            grader: The grader to try. Not in the vendor's documentation; seen in the vendor's SDK.
            item: The data that the answer is for; the templates know it as `item`. Not in the
                vendor's documentation; seen in the vendor's SDK.
            model_sample: The answer to mark; the templates know it as `sample`. Not in the vendor's
                documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning import run_grader

        request = run_grader.request(
            body=given(("grader", grader), ("item", item), ("model_sample", model_sample)),
            strict=self._session.settings.strict,
        )
        return await self._session.send(run_grader.OPERATION, request, options)

    async def validate(
        self,
        *,
        grader: models.GraderStringCheck
        | params.GraderStringCheckParam
        | models.GraderTextSimilarity
        | params.GraderTextSimilarityParam
        | models.GraderPython
        | params.GraderPythonParam
        | models.GraderScoreModel
        | params.GraderScoreModelParam
        | models.GraderMulti
        | params.GraderMultiParam,
        **options: Unpack[RequestOptions],
    ) -> models.ValidateGraderResponse:
        """See whether a grader is well made.

        Looks at a grader without running it and gives it back as the service understands it.

        Args:
            grader: The grader. Not in the vendor's documentation; seen in the vendor's SDK.

        Raises:
            TypeError, ValueError: An argument breaks the contract; nothing was sent.
            APIConnectionError: No response came.
            APIStatusError: The server responded with an error: BadRequestError (400),
                AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                RateLimitError (429), InternalServerError (500).
        """
        from ..api.fine_tuning import validate_grader

        request = validate_grader.request(body=given(("grader", grader)), strict=self._session.settings.strict)
        return await self._session.send(validate_grader.OPERATION, request, options)
