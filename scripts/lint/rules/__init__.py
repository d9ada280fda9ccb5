"""The house rules, one function each, from a `Spec` to its breaches. `stages.py` names and orders them."""
