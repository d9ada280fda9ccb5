"""The URLs of operations, with their path parameters filled in."""

from __future__ import annotations

from collections.abc import Sequence

from finetuning_specs import Spec
from openapi_python_client.strings import in_f_string_literal

from .arguments import Argument


def url(spec: Spec, path: str, arguments: Sequence[Argument]) -> str:
    """The expression for a URL: a literal, or an f-string with escaped segments.

    Args:
        spec: The contract.
        path: The path template.
        arguments: The path parameters.
    """
    if not arguments:
        return repr(path)
    safe = _safe(spec)
    literal = in_f_string_literal(path)
    for argument in arguments:
        slot = in_f_string_literal("{" + argument.key + "}")
        call = f"path_segment({argument.key!r}, {argument.name}" + (f", safe={safe!r})" if safe else ")")
        literal = literal.replace(slot, "{" + call + "}")
    return f'f"{literal}"'


def _safe(spec: Spec) -> str:
    """What else need not be escaped in a path parameter: the colon, unless a verb follows it somewhere in this API."""
    return "" if any("}:" in path for path in spec.document["paths"]) else ":"
