"""The house rules, one function each: from a `Spec` to its breaches. `stages.py` gives them their names and their order."""
