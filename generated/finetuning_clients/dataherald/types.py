# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._values.unset import UNSET, Unset
from finetuning_runtime._wire.files import File

__all__ = ("UNSET", "File", "Response", "Unset")
