# Generated from specs/openai.yaml (sha256 5016281e5325af0e4e1fcc17ffefb574a7c297e5638584732dadfae9e1402a15) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import UNSET, Unset

__all__ = ("UNSET", "File", "Response", "Unset")
