"""Write every mutant of some functions and classes as JSON lines. Runs in the Python that the server is installed in.

A mutant is a few lines of a module that take the place of others; mutmut makes them, one function or class at a time.
"""

# ruff: noqa: INP001  a script that another Python runs

from __future__ import annotations

import argparse
import ast
import json
import sysconfig
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import mutmut

SILENT = ("logger.",)
"""How calls begin that no client can see."""
TOLD_NOWHERE = ("description",)
"""Arguments that stand in the server's own documentation only."""

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def main() -> None:
    """Read what is to be mutated, and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("part", nargs="+", help="MODULE:NAME,NAME…")
    for part in parser.parse_args().part:
        module, _, names = part.partition(":")
        path = Path(sysconfig.get_path("purelib"), *module.split(".")).with_suffix(".py")
        source = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, Definition) and node.name in names.split(","):
                for mutant in mutants_of(source, node):
                    print(json.dumps({"module": module, "name": node.name, **mutant}))  # noqa: T201


def mutants_of(source: str, node: Definition) -> Iterator[dict[str, Any]]:
    """Every mutant of a definition: what changes, and the lines as they are then."""
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    lines = source.splitlines(keepends=True)[first - 1 : node.end_lineno]
    segment = textwrap.dedent("".join(lines))
    indent = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
    seen = _seen(segment)
    for number, found in enumerate(mutmut.list_mutations(mutmut.Context(source=segment))):
        mutated, _ = mutmut.mutate(mutmut.Context(source=segment, mutation_id=found))
        line = found.line_number + 1
        yield {
            "number": number,
            "line": first + found.line_number,
            "silent": _seen(mutated) == seen,
            "first": first,
            "last": node.end_lineno,
            "before": segment.splitlines()[line - 1].strip(),
            "after": _after(segment, mutated),
            "text": textwrap.indent(mutated, indent),
        }


def _after(before: str, after: str) -> str:
    """The first line that is another one."""
    pairs = zip(before.splitlines(), after.splitlines(), strict=False)
    return next((new.strip() for old, new in pairs if old != new), "(a line less)")


def _seen(segment: str) -> str:
    """What of the code a client can see something of: all but calls that log, and descriptions."""
    return ast.dump(_WithoutWords().visit(ast.parse(segment)))


class _WithoutWords(ast.NodeTransformer):
    """Takes out what no client can see."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """A call that logs is nothing; another one has no descriptions."""
        if ast.unparse(node.func).startswith(SILENT):
            return ast.Constant(None)
        node.keywords = [keyword for keyword in node.keywords if keyword.arg not in TOLD_NOWHERE]
        return self.generic_visit(node)


if __name__ == "__main__":
    main()
