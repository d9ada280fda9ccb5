# Generated from specs/dataherald.yaml (sha256 933c2f4224b4aed2f823add5f5c07e699a32a2e1ae25a2fab1cba40d1561e719) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime.checking import RequestSchemas

SCHEMAS = RequestSchemas(__package__)
