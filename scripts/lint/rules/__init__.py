"""The house rules, one function each, from a `Spec` to its problems. `stages.py` names and orders them."""
