"""`make mutation`. Exit 0: every fault was caught. 1: one was missed. 2: it could not be run."""

import sys

from finetuning_contracts.mutation.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
