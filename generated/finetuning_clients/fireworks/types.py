# Generated from specs/fireworks.yaml (sha256 82e041ebb259f532d8ce58ea2b54cd463e483c991f47b6c26fed287680e9ebf0) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime.answers import Response
from finetuning_runtime.decoding import UNSET, Unset
from finetuning_runtime.files import File

__all__ = ("UNSET", "File", "Response", "Unset")
