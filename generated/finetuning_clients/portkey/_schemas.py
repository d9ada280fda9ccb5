# Generated from specs/portkey.yaml (sha256 b3f8e791a5e2e75cf0001b52704f2fb572e731ea5c66bb86d4932629fb39dfbd) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime._validation.request_schemas import RequestSchemas

SCHEMAS = RequestSchemas(__name__.rpartition(".")[0])
