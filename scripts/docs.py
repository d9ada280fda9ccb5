"""Render the API reference of the four contracts as HTML: `python -m scripts.docs`. Needs node and npm.

Writes `site/PROVIDER.html`, each self-contained, and `site/index.html`. Exit 0: written. 2: could not run.
"""

from __future__ import annotations

import html
import shutil
import subprocess
import sys
from pathlib import Path

from finetuning_specs import PROVIDERS, load_spec, specs_directory

ROOT = Path(__file__).resolve().parents[1]
TOOL = ROOT / "docs" / "reference"
SITE = ROOT / "site"

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fine-tuning contracts</title>
<style>
  :root {{ color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }}
  body {{ max-width: 40rem; margin: 3rem auto; padding: 0 1rem; }}
</style>
<h1>Fine-tuning contracts</h1>
<dl>
{entries}
</dl>
</html>
"""


def main() -> int:
    """The command. Returns its exit status."""
    npm = shutil.which("npm")
    if npm is None:
        print("make docs needs node and npm, which are not on the PATH: install them and try again", file=sys.stderr)
        return 2
    SITE.mkdir(exist_ok=True)
    entries = []
    try:
        _run([npm, "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"])
        for provider in PROVIDERS:
            spec = specs_directory() / f"{provider}.yaml"
            tool = str(TOOL / "node_modules" / ".bin" / "redocly")
            _run([tool, "build-docs", str(spec), "--output", str(SITE / f"{provider}.html"), "--inlineBundle"])
            entries.append(_entry(provider))
    except subprocess.CalledProcessError as error:
        print(f"{Path(error.cmd[0]).name} failed: {_last_line(error.stderr or error.stdout)}", file=sys.stderr)
        return 2
    (SITE / "index.html").write_text(PAGE.format(entries="\n".join(entries)), encoding="utf-8")
    print(f"written: {(SITE / 'index.html').relative_to(ROOT)}")
    return 0


def _run(command: list[str]) -> None:
    subprocess.run(command, cwd=TOOL, check=True, capture_output=True, text=True)


def _entry(provider: str) -> str:
    info = load_spec(provider).document["info"]
    summary = " ".join(str(info.get("summary") or info["description"]).split())
    return f'<dt><a href="{provider}.html">{html.escape(info["title"])}</a></dt><dd>{html.escape(summary)}</dd>'


def _last_line(output: str) -> str:
    lines = [line for line in output.splitlines() if line.strip()]
    return lines[-1].strip() if lines else "it says nothing"


if __name__ == "__main__":
    sys.exit(main())
