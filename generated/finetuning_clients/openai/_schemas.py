# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime.checking import RequestSchemas

SCHEMAS = RequestSchemas(__name__.rpartition(".")[0])
