"""Where the source documents are, and which parser reads which."""

import os
from pathlib import Path

from . import flattened, generated_reference, mintlify, restructured
from .model import DocumentedOperation

PROVIDERS = {"000": "dataherald", "001": "openai", "002": "portkey", "003": "openai", "004": "fireworks"}
"""The provider that each document describes, by the number that its file name begins with."""

REPOSITORY = Path(__file__).resolve().parents[4]


def directory() -> Path:
    """`FINETUNING_DOCUMENTS` when it is set, or the folder beside the repository."""
    configured = os.environ.get("FINETUNING_DOCUMENTS")
    return Path(configured) if configured else REPOSITORY.parent / "shared" / "documents"


def read(number: str) -> str:
    """The text of a document. Raises `FileNotFoundError` with what to do when it is not there."""
    found = sorted(directory().glob(f"{number}_*.txt"))
    if not found:
        raise FileNotFoundError(f"no document {number} in {directory()}: set FINETUNING_DOCUMENTS")
    return found[0].read_text(encoding="utf-8")


def operations(number: str) -> list[DocumentedOperation]:
    """What a document says.

    Raises `FileNotFoundError` as `read` does, and `ValueError` when the document is not as its parser knows
    it.
    """
    text = read(number)
    match number:
        case "000":
            return restructured.parse(text)
        case "002":
            named = [parameter for operation in operations("001") for parameter in operation.parameters]
            return flattened.parse(text, named)
        case "003":
            return generated_reference.parse(text)
        case _:
            return mintlify.parse(text)
