# Generated from specs/openai.yaml (sha256 f4eaa0252a470738a8ab92a35a1be6b9d08508aabfb07dbffb5064f37cbd804e) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime.checking import RequestSchemas

SCHEMAS = RequestSchemas(__package__)
