# Generated from specs/openai.yaml (sha256 796395cb09d43fe8c26017e4dbdb6df6d6742c1ab12b59fa82fd774c632aa07b) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import UNSET, Unset

__all__ = ("UNSET", "File", "Response", "Unset")
