"""The lint of the specs: `python -m scripts.lint [FILES…]`, or `make lint`.

It holds every spec, and every profile applied to its spec, against the house rules. One rule is one function
under `rules/`; `stages.py` lists them all. Each finding is one line: file, JSON pointer, line, rule, what is
wrong and what to do.
"""
