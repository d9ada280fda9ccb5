"""Run OpenAI's graders, as far as that takes neither a model nor foreign code."""

from __future__ import annotations

import ast
import difflib
import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

_VARIABLE = re.compile(r"\{\{\s*(sample|item)\.([A-Za-z0-9_.]+)\s*\}\}")
_OPERATORS: Mapping[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_ERRORS = (
    "formula_parse_error",
    "sample_parse_error",
    "truncated_observation_error",
    "unresponsive_reward_error",
    "invalid_variable_error",
    "other_error",
    "python_grader_server_error",
    "python_grader_runtime_error",
    "model_grader_server_error",
    "model_grader_refusal_error",
    "model_grader_parse_error",
)
_ERROR_TEXTS = (
    "python_grader_server_error_type",
    "python_grader_runtime_error_details",
    "model_grader_server_error_details",
)


class _GraderError(Exception):
    """A grader could not be run; the first argument is the name of its error."""


def run_grader(grader: Mapping[str, Any], item: Mapping[str, Any], sample: str) -> dict[str, Any]:
    """The response to a grader's run over one sample.

    A grader that cannot run here gives 0 and says which error it was.
    """
    errors: dict[str, Any] = {**dict.fromkeys(_ERRORS, False), **dict.fromkeys(_ERROR_TEXTS)}
    scores: dict[str, float] = {}
    try:
        reward = _grade(grader, item, sample, scores)
    except _GraderError as trouble:
        reward = 0.0
        errors[trouble.args[0]] = True
    metadata = {
        "name": grader["name"],
        "type": grader["type"],
        "errors": errors,
        "execution_time": 0.001,
        "scores": scores,
        "token_usage": None,
        "sampled_model_name": None,
    }
    return {
        "reward": reward,
        "metadata": metadata,
        "sub_rewards": scores,
        "model_grader_token_usage_per_model": {},
    }


def _grade(grader: Mapping[str, Any], item: Mapping[str, Any], sample: str, scores: dict[str, float]) -> float:
    match grader["type"]:
        case "string_check":
            given, wanted = (_filled(grader[name], item, sample) for name in ("input", "reference"))
            return float(_compared(given, wanted, grader["operation"]))
        case "text_similarity":
            given, wanted = (_filled(grader[name], item, sample) for name in ("input", "reference"))
            return round(difflib.SequenceMatcher(None, given, wanted).ratio(), 6)
        case "multi":
            try:
                for name, part in _parts(grader["graders"]).items():
                    scores[name] = _grade(part, item, sample, {})
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                raise _GraderError("other_error") from error  # the spec leaves the shape of the parts open
            return _calculated(grader["calculate_output"], scores)
        case "python":
            raise _GraderError("python_grader_server_error")
        case _:
            raise _GraderError("model_grader_server_error")


def _parts(graders: Any) -> Mapping[str, Any]:
    """The parts of a multi grader by name.

    They may also be a list, or a single one, and then bring their names along.
    """
    if isinstance(graders, Mapping) and not isinstance(graders.get("type"), str):
        return graders
    return {part["name"]: part for part in (graders if isinstance(graders, list) else [graders])}


def _filled(template: str, item: Mapping[str, Any], sample: str) -> str:
    values = {"sample": {"output_text": sample}, "item": item}

    def value(match: re.Match[str]) -> str:
        found: Any = values[match[1]]
        for name in match[2].split("."):
            if not isinstance(found, Mapping) or name not in found:
                raise _GraderError("invalid_variable_error")
            found = found[name]
        return str(found)

    return _VARIABLE.sub(value, template)


def _compared(given: str, wanted: str, operation: str) -> bool:
    match operation:
        case "eq":
            return given == wanted
        case "ne":
            return given != wanted
        case "like":
            return wanted in given
        case _:
            return wanted.lower() in given.lower()


def _calculated(formula: str, scores: Mapping[str, float]) -> float:
    """The value of a formula of numbers, names of graders, and the four basic operations."""
    try:
        return float(_value(ast.parse(formula, mode="eval").body, scores))
    except (
        SyntaxError,
        ValueError,
        ArithmeticError,
        KeyError,
        TypeError,
        RecursionError,
        MemoryError,
    ) as error:
        raise _GraderError("formula_parse_error") from error


def _value(node: ast.expr, scores: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as value):
            return float(value)
        case ast.Name(id=name):
            return scores[name]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand, scores)
        case ast.BinOp(left=left, op=op, right=right):
            return _OPERATORS[type(op)](_value(left, scores), _value(right, scores))
    raise ValueError("only numbers, names and the four basic operations")
