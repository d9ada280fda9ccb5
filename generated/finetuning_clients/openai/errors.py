# Generated from specs/openai.yaml (sha256 a062c57bad3caa96ddddd2898341fd24d68e2003a22e38e29f2f6d394fb70c38) by `make generate`. Do not edit.
"""The error that the functions in `api` raise on request."""

from finetuning_runtime.answers import UnexpectedStatus

__all__ = ("UnexpectedStatus",)
