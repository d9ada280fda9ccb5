# Generated from specs/portkey.yaml (sha256 8645a4615479778130480790778aa8cf88dfb7ebf7d101666e1e4f3dc9e0647d) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime._validation.request_schemas import RequestSchemas

SCHEMAS = RequestSchemas(__name__.rpartition(".")[0])
