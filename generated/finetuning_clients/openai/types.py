# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import UNSET, Unset

__all__ = ("UNSET", "File", "Response", "Unset")
