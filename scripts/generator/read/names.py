"""The names that openapi-python-client gives to what a contract defines."""

from __future__ import annotations

from openapi_python_client.strings import ClassName, PythonIdentifier

_PREFIX = "field_"
"""What it puts before a name with which Python allows none to begin."""


def class_name(schema: str) -> str:
    """The class of a component schema."""
    return str(ClassName(schema, _PREFIX))


def function_name(operation_id: str) -> str:
    """The module and the functions of an operation."""
    return str(PythonIdentifier(operation_id, _PREFIX))
