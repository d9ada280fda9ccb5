# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime._lowlevel.response import Response
from finetuning_runtime._wire.files import File
from finetuning_runtime._wire.models import UNSET, Unset

__all__ = ("UNSET", "File", "Response", "Unset")
