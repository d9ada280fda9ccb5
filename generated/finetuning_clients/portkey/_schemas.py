# Generated from specs/portkey.yaml (sha256 cb248e6e90b67f2e81314a29b7a26b7ce50423e7e664c9d878589f6260ccfb7c) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime.checking import RequestSchemas

SCHEMAS = RequestSchemas(__name__.rpartition(".")[0])
