# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime.answers import Response
from finetuning_runtime.decoding import UNSET, Unset
from finetuning_runtime.files import File

__all__ = ("UNSET", "File", "Response", "Unset")
