# Generated from specs/openai.yaml (sha256 3d7bce40c8e5ab3912f174e2a712cc9bc52c2ddb00a9f8c9850bd0df427edca2) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime._validation.request_schemas import RequestSchemas

SCHEMAS = RequestSchemas(__name__.rpartition(".")[0])
