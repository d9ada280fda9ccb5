"""`python -m finetuning_contracts` is the command `finetuning`."""

from .cli import main

if __name__ == "__main__":
    main()
