# Generated from specs/openai.yaml (sha256 8334a0ce8aaa167b04cff29d395f5b08cc4d3ca29ef94ab0c5d342dc2b098033) by `make generate`. Do not edit.
"""Webhooks of OpenAI: messages that it sends to a receiver of yours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from finetuning_runtime._errors.tracebacks import Shielded, shielded
from finetuning_runtime._webhooks import (
    DEFAULT_TOLERANCE,
    UnknownEvent,
    secret_from,
    unwrap as _unwrap,
    verify as _verify,
)

from . import models

__all__ = ("UnknownEvent", "Webhooks", "unwrap", "verify")

_SECRET_ENVIRONMENT = "OPENAI_WEBHOOK_SECRET"
_EVENTS: dict[
    str,
    Callable[
        [Any],
        models.WebhookFineTuningJobSucceeded | models.WebhookFineTuningJobFailed | models.WebhookFineTuningJobCancelled,
    ],
] = {
    "fine_tuning.job.succeeded": models.WebhookFineTuningJobSucceeded.from_dict,
    "fine_tuning.job.failed": models.WebhookFineTuningJobFailed.from_dict,
    "fine_tuning.job.cancelled": models.WebhookFineTuningJobCancelled.from_dict,
}


@shielded
def unwrap(
    payload: bytes | str,
    headers: Mapping[str, str],
    *,
    secret: str | bytes | None = None,
    tolerance: float = DEFAULT_TOLERANCE,
) -> (
    models.WebhookFineTuningJobSucceeded
    | models.WebhookFineTuningJobFailed
    | models.WebhookFineTuningJobCancelled
    | UnknownEvent
):
    """Verify a message, and read the event in it.

    Args:
        payload: The body as it came, to the byte: as bytes, or as text.
        headers: The request's headers; their case does not matter.
        secret: The endpoint's secret, which begins with `whsec_`. Default: the environment variable OPENAI_WEBHOOK_SECRET.
        tolerance: Seconds, more than 0, by which the message's time may differ from ours.

    Returns:
        The event; an `UnknownEvent` when the contract does not know its type.

    Raises:
        InvalidWebhookSignatureError: The message is not signed with this secret, or its time is too far from ours.
        WebhookVerificationError: It lacks a header, or is no JSON object.
        ConfigurationError: There is no secret.
        TypeError: The payload is neither bytes nor text.
        ValueError: The secret or the tolerance cannot be used.
    """
    return _unwrap(
        payload, headers, secret=secret_from(secret, _SECRET_ENVIRONMENT), events=_EVENTS, tolerance=tolerance
    )


@shielded
def verify(
    payload: bytes | str,
    headers: Mapping[str, str],
    *,
    secret: str | bytes | None = None,
    tolerance: float = DEFAULT_TOLERANCE,
) -> None:
    """Verify a message, and leave its content alone.

    Args:
        payload: The body as it came, to the byte: as bytes, or as text.
        headers: The request's headers; their case does not matter.
        secret: The endpoint's secret, which begins with `whsec_`. Default: the environment variable OPENAI_WEBHOOK_SECRET.
        tolerance: Seconds, more than 0, by which the message's time may differ from ours.

    Raises:
        InvalidWebhookSignatureError: The message is not signed with this secret, or its time is too far from ours.
        WebhookVerificationError: It lacks a header.
        ConfigurationError: There is no secret.
        TypeError: The payload is neither bytes nor text.
        ValueError: The secret or the tolerance cannot be used.
    """
    _verify(payload, headers, secret=secret_from(secret, _SECRET_ENVIRONMENT), tolerance=tolerance)


class Webhooks(Shielded):
    """`client.webhooks`: `unwrap` and `verify` with the client's secret."""

    def __init__(self, secret: str | bytes | None) -> None:
        self._secret = secret

    def unwrap(
        self,
        payload: bytes | str,
        headers: Mapping[str, str],
        *,
        secret: str | bytes | None = None,
        tolerance: float = DEFAULT_TOLERANCE,
    ) -> (
        models.WebhookFineTuningJobSucceeded
        | models.WebhookFineTuningJobFailed
        | models.WebhookFineTuningJobCancelled
        | UnknownEvent
    ):
        """Verify a message, and read the event in it.

        Args:
            payload: The body as it came, to the byte: as bytes, or as text.
            headers: The request's headers; their case does not matter.
            secret: The endpoint's secret, which begins with `whsec_`. Default: the client's `webhook_secret`, or else the environment variable OPENAI_WEBHOOK_SECRET.
            tolerance: Seconds, more than 0, by which the message's time may differ from ours.

        Returns:
            The event; an `UnknownEvent` when the contract does not know its type.

        Raises:
            InvalidWebhookSignatureError: The message is not signed with this secret, or its time is too far from ours.
            WebhookVerificationError: It lacks a header, or is no JSON object.
            ConfigurationError: There is no secret.
            TypeError: The payload is neither bytes nor text.
            ValueError: The secret or the tolerance cannot be used.
        """
        return unwrap(payload, headers, secret=secret or self._secret, tolerance=tolerance)

    def verify_signature(
        self,
        payload: bytes | str,
        headers: Mapping[str, str],
        *,
        secret: str | bytes | None = None,
        tolerance: float = DEFAULT_TOLERANCE,
    ) -> None:
        """Verify a message, and leave its content alone.

        Args:
            payload: The body as it came, to the byte: as bytes, or as text.
            headers: The request's headers; their case does not matter.
            secret: The endpoint's secret, which begins with `whsec_`. Default: the client's `webhook_secret`, or else the environment variable OPENAI_WEBHOOK_SECRET.
            tolerance: Seconds, more than 0, by which the message's time may differ from ours.

        Raises:
            InvalidWebhookSignatureError: The message is not signed with this secret, or its time is too far from ours.
            WebhookVerificationError: It lacks a header.
            ConfigurationError: There is no secret.
            TypeError: The payload is neither bytes nor text.
            ValueError: The secret or the tolerance cannot be used.
        """
        verify(payload, headers, secret=secret or self._secret, tolerance=tolerance)
