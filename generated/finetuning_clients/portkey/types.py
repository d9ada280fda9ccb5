# Generated from specs/portkey.yaml (sha256 cb248e6e90b67f2e81314a29b7a26b7ce50423e7e664c9d878589f6260ccfb7c) by `make generate`. Do not edit.
"""What the functions in `api` and the models share."""

from finetuning_runtime.answers import Response
from finetuning_runtime.decoding import UNSET, Unset
from finetuning_runtime.files import File

__all__ = ("UNSET", "File", "Response", "Unset")
