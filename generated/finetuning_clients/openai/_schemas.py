# Generated from specs/openai.yaml (sha256 e2429b4dceeb2f103a92531c3199f5d4849602e994bb3a2e7cfc6a1fcbc5a998) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime._validation.request_schemas import RequestSchemas

SCHEMAS = RequestSchemas(__name__.rpartition(".")[0])
