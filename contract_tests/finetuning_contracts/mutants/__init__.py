"""What the checks find of mutants of a server that nobody here has written: `make mutants`.

The faults of `finetuning_contracts.mutation` prove what their authors thought of. Here an existing tool changes the code of
FakeAI, one small change at a time, and each change that a client can see should change the report of a check.
"""
