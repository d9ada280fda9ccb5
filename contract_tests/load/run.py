"""`make load`: run the scenario beside this file with Locust; without `--host`, against a mock of its own."""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from finetuning_contracts.mock import serve

SCENARIO = Path(__file__).with_name("locustfile.py")


def main(arguments: list[str]) -> int:
    """The command; `arguments` are Locust's. Gives its exit code."""
    with ExitStack() as stack:
        if not any(argument in {"-H", "--host"} or argument.startswith("--host=") for argument in arguments):
            server = stack.enter_context(serve("openai", clock="accelerated"))
            arguments = ["--host", server.url, *arguments]
        command = [sys.executable, "-m", "locust", "--locustfile", str(SCENARIO), *arguments]
        try:
            return subprocess.run(command, check=False).returncode
        except KeyboardInterrupt:
            return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
