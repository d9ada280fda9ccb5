"""The proof that the checks find what they are for: every fault of the mock servers, each by a rule that names it.

`python -m finetuning_contracts.mutation`, or `make mutation`.
"""
