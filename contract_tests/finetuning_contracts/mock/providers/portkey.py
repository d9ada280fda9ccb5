"""What Portkey does: OpenAI's operations behind a gateway, with credentials and error bodies of its own.

The provider behind it is OpenAI. As the open-source gateway was seen to do, a provider's error gets a prefix and the
provider's name, but for those of listing jobs, of cancel, of permissions and of graders, which pass as they are.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import attrs

from finetuning_contracts.mock import auth
from finetuning_contracts.mock.refusals import Refusal

from .openai.provider import OpenAI

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from finetuning_specs import Operation
    from starlette.requests import Request

    from finetuning_contracts.mock.context import Call, Success


PROVIDERS = frozenset(
    {
        "anthropic",
        "azure-openai",
        "bedrock",
        "cohere",
        "fireworks-ai",
        "google",
        "groq",
        "mistral-ai",
        "openai",
        "together-ai",
        "vertex-ai",
    }
)
"""Names that `x-portkey-provider` takes here."""

_UNBOUNDED = frozenset({"batch_size", "learning_rate_multiplier"})
_SLUG = re.compile(r"@[^/\s]+")
"""The slug of a provider whose key Portkey keeps: `@openai-prod`."""
_HOST = re.compile(r"https?://[^\s/]+.*")
_OTHERS = ("authorization", "x-portkey-virtual-key", "x-portkey-config")
"""Headers that bring a provider's key along, or say which one Portkey is to use."""
_PROVIDER_REQUIRED = "Either x-portkey-config or x-portkey-provider header is required"
_UNTOUCHED = re.compile(r"/v1/fine_tuning/(jobs(/[^/]+/cancel)?|checkpoints/.+|alpha/.+)")


class Portkey(OpenAI):
    """The Portkey gateway in front of OpenAI."""

    @property
    def hosted(self) -> bool:
        """Whether this is Portkey's service, and not the gateway that anybody can run."""
        return self.context.spec.profile != "gateway"

    def admit(self, request: Request) -> None:
        """The open-source gateway wants to know where a request is to go, before it looks at anything else."""
        if not self.hosted and (trouble := misrouted(request.headers)) is not None:
            raise Refusal("unroutable", trouble)

    def accepts(self, scheme: str, value: str) -> bool:
        """A secret has to be one of the keys; what only says where to go has to make sense."""
        if super().accepts(scheme, value):
            return True
        match scheme:
            case "portkey_provider":
                return value in PROVIDERS or (self.hosted and _SLUG.fullmatch(value) is not None)
            case "portkey_custom_host":
                return _HOST.fullmatch(value) is not None
            case "portkey_config":
                return _is_object(value)
        return False

    def tenant_of(self, operation: Operation, request: Request) -> str:
        """Whose credentials a request carries. What Portkey keeps for one key belongs together, whatever names it."""
        tenant = super().tenant_of(operation, request)
        if self.hosted and needs_key(request.headers):
            given = auth.credential(self.context.spec.security_schemes["provider_authorization"], request)
            if not given:
                raise Refusal("no_credentials", "the provider's key is missing", subject="Authorization")
            if not self.accepts("provider_authorization", given):
                message = "the credential provider_authorization is wrong"
                raise Refusal("bad_credentials", message, subject=given, scheme="provider_authorization")
        if self.hosted and not any(request.headers.get(name) for name in _OTHERS):
            tenant = request.state.tenant = auth.tenant_by((("portkey_api_key", request.headers["x-portkey-api-key"]),))
        return tenant

    def create_job(self, call: Call) -> Success:
        """Start a job, if OpenAI takes its numbers: the contract leaves them to the provider."""
        for name, value in _numbers(call.body):
            if value < 1 and (name == "batch_size" or value <= 0):
                raise Refusal("reference", f"{value} is too small", subject=name, param=name)
        slug, _, model = call.body["model"].partition("/")
        if self.hosted and model and _SLUG.fullmatch(slug):
            call = attrs.evolve(call, body={**call.body, "model": model})
        elif self.hosted and not selects_provider(call.sent):
            raise Refusal("unroutable", _PROVIDER_REQUIRED)
        return super().create_job(call)

    def refusal_body(self, refusal: Refusal, status: int, request: Request) -> Any:
        """The gateway's own error body, or the provider's as the gateway rewrites it."""
        if refusal.kind == "unroutable":
            return {"status": "failure", "message": refusal.message}
        if self.hosted and refusal.kind in {"no_credentials", "bad_credentials"}:
            return {"status": "failure", "message": _gateway_message(refusal)}
        body = super().refusal_body(refusal, status, request)
        untouched = _UNTOUCHED.fullmatch(request.url.path) and not (
            request.method == "POST" and request.url.path.endswith("/jobs")
        )
        if untouched:
            return body
        provider = self.provider_name(request)
        error = {**body["error"], "message": f"{provider} error: {body['error']['message']}"}
        return {"error": error, "provider": provider}

    def provider_name(self, request: Request) -> str:
        """The provider that a request selects."""
        asked = request.headers.get("x-portkey-provider", "")
        return asked if asked in PROVIDERS else "openai"

    def headers(self, request: Request, number: int) -> Mapping[str, str]:
        """What the gateway says about how it got the response."""
        return {
            **super().headers(request, number),
            "x-portkey-cache-status": "DISABLED",
            "x-portkey-last-used-option-index": "config",
            "x-portkey-provider": self.provider_name(request),
            "x-portkey-retry-attempt-count": "0",
            "x-portkey-trace-id": request.headers.get("x-portkey-trace-id", ""),
        }


def _numbers(body: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    """The numbers of a training that the body of a new job gives and the contract does not bound."""
    method = body.get("method") or {}
    for settings in (body, *(method.get(kind) or {} for kind in ("supervised", "dpo"))):
        given = settings.get("hyperparameters") or {}
        yield from ((n, v) for n, v in given.items() if n in _UNBOUNDED and not isinstance(v, str))


def selects_provider(headers: Mapping[str, str]) -> bool:
    """Whether the headers say which provider takes the call."""
    return any(headers.get(name) for name in ("x-portkey-virtual-key", "x-portkey-provider", "x-portkey-config"))


def needs_key(headers: Mapping[str, str]) -> bool:
    """Whether the headers name a provider of whom Portkey keeps no key."""
    kept = headers.get("x-portkey-virtual-key") or headers.get("x-portkey-config")
    return headers.get("x-portkey-provider", "") in PROVIDERS and not kept


def misrouted(headers: Mapping[str, str]) -> str | None:
    """What is wrong with the headers that say where a request is to go, in the gateway's words; None: nothing."""
    config, provider = headers.get("x-portkey-config", ""), headers.get("x-portkey-provider", "")
    if not config and not provider:
        return _PROVIDER_REQUIRED
    if provider and provider not in PROVIDERS:
        return "Invalid provider passed"
    if config and not _is_object(config):
        return "Invalid config passed. You need to pass a valid json"
    return None


def _gateway_message(refusal: Refusal) -> str:
    scheme = refusal.details.get("scheme")
    if refusal.kind == "bad_credentials":
        known = {"portkey_api_key": "Portkey Error: Invalid API Key. Error Code: 03"}
        return known.get(scheme or "", f"Portkey Error: Invalid {refusal.message.split()[2]}.")
    return f"Portkey Error: {refusal.subject} is missing."


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False
