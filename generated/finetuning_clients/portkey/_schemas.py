# Generated from specs/portkey.yaml (sha256 9bbbed28075c906036e981b6b62ca7e9ca407902df1da7326346e064078cac8a) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime._validation.request_schemas import RequestSchemas

SCHEMAS = RequestSchemas(__name__.rpartition(".")[0])
