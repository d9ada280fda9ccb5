# Generated from specs/dataherald.yaml (sha256 ddae119977c89cf95f300ad19d34ab4bbedcb4874f0414587c2ff495d055c196) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime._validation.request_schemas import RequestSchemas

SCHEMAS = RequestSchemas(__name__.rpartition(".")[0])
