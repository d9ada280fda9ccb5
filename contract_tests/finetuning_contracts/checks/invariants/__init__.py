"""What must hold between one request and its response, whatever layer of checks sent it.

`observation` is a request and its response as values; `lists`, `jobs` and `echoes` have the invariants; `watching` judges every
exchange of a part of the checks.
"""
