# Generated from specs/fireworks.yaml (sha256 d227023d86a44b4110fd7bfdfda60cad4511a093568b0828d40d4c42fe74aad8) by `make generate`. Do not edit.
from typing import Final, Literal

UploadedObject = Literal["file",]
"""What an upload answers about itself. Source: the vendor's SDK, official documentation."""

UPLOADED_OBJECT_VALUES: Final[tuple[UploadedObject, ...]] = ("file",)
"""Its values, in the contract's order."""
