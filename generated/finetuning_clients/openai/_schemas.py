# Generated from specs/openai.yaml (sha256 987eaa3b334e612c5afca61de654942fc8d3f552633fcaa03e1776fe1826b27f) by `make generate`. Do not edit.
"""What requests are held against before they are sent."""

from finetuning_runtime._validation.request_schemas import RequestSchemas

SCHEMAS = RequestSchemas(__name__.rpartition(".")[0])
