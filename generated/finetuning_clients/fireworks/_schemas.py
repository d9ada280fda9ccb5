# Generated from specs/fireworks.yaml (sha256 e3bb89319c1d1a41a5539f39aee6f7426660f02d5bbd47a603606e6a21e21c3e) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime._validation.request_schemas import RequestSchemas

SCHEMAS = RequestSchemas(__name__.rpartition(".")[0])
