"""The public API, as type checkers and editors see it."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PUBLIC_API = Path(__file__).with_name("public_api.py")
RESOURCES = sorted((ROOT / "generated" / "finetuning_clients").glob("*/resources/*.py"))


CHECKERS = [["mypy", "--strict"], ["pyright", "--pythonpath", sys.executable]]


@pytest.mark.parametrize("checker", CHECKERS, ids=lambda checker: checker[0])
def test_a_type_checker_knows_the_public_api_and_refuses_what_it_has_not(checker):
    command = [sys.executable, "-m", *checker, str(PUBLIC_API)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("checker", CHECKERS, ids=lambda checker: checker[0])
def test_a_type_checker_has_nothing_against_the_examples(checker):
    command = [sys.executable, "-m", *checker, str(ROOT / "examples")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_public_signature_has_any_only_for_objects_that_the_spec_leaves_open():
    with_any = {
        (path.parts[-3], method.name, name, ast.unparse(annotation))
        for path in RESOURCES
        for method in public_methods(path)
        for name, annotation in annotations(method)
        if "Any" in ast.unparse(annotation)
    }
    assert {annotation.removesuffix(" | Unset").removesuffix(" | None") for *_, annotation in with_any} == {
        "dict[str, Any]"
    }
    assert {tuple(names) for *names, _ in with_any} == {
        # Labels of the caller's own.
        ("dataherald", "create", "metadata"),
        ("dataherald", "update", "metadata"),
        ("dataherald", "cancel", "metadata"),
        # The document has these as objects, and says nothing of what is in them.
        ("fireworks", "create", "draft_model"),
        ("fireworks", "create", "legacy_job"),
        ("fireworks", "update", "draft_model"),
        ("fireworks", "update", "legacy_job"),
        ("fireworks", "update", "eval_protocol"),
        ("fireworks", "update", "user_uploaded"),
        # Answers that are `{}`.
        ("fireworks", "cancel", "return"),
        ("fireworks", "delete", "return"),
        ("fireworks", "upload_file", "return"),
        ("fireworks", "validate_upload", "return"),
        # An item of the caller's own data.
        ("openai", "run", "item"),
        ("portkey", "run", "item"),
    }


def test_every_parameter_and_result_has_a_type():
    for path in RESOURCES:
        for method in public_methods(path):
            assert method.returns is not None, method.name
            assert all(annotation is not None for _, annotation in annotations(method)), method.name


def public_methods(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            yield node


def annotations(method):
    arguments = method.args
    given = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    named = [(argument.arg, argument.annotation) for argument in given if argument and argument.arg != "self"]
    return [*named, ("return", method.returns)]
