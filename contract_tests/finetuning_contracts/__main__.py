"""The command `finetuning`, which `python -m finetuning_contracts` is as well."""

import sys

from .process_title import hide_headers


def main() -> None:
    """Run the command and exit."""
    hide_headers(sys.argv[1:])
    from .cli import main as run  # which takes long to import: until then a key would be in the list of processes

    run()


if __name__ == "__main__":
    main()
