"""`make mutants`. Exit 0: done, and written down. 2: it could not be run."""

import sys

from finetuning_contracts.mutants.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
