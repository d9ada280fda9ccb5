# Generated from specs/fireworks.yaml (sha256 82e041ebb259f532d8ce58ea2b54cd463e483c991f47b6c26fed287680e9ebf0) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime.checking import RequestSchemas

SCHEMAS = RequestSchemas(__name__.rpartition(".")[0])
