"""`python -m finetuning_contracts.servers.zoo`."""

import sys

from finetuning_contracts.servers.zoo import command

if __name__ == "__main__":
    command.main(sys.argv[1:])
