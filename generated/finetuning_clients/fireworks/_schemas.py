# Generated from specs/fireworks.yaml (sha256 94da960903f4ec857062236b8344eb994602f6bcbe09c6e44eefe6c84a4dbc98) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime._validation.request_schemas import RequestSchemas

SCHEMAS = RequestSchemas(__name__.rpartition(".")[0])
