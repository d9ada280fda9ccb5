"""Judge traffic that others made: recordings (`har_file`) and what goes through a proxy (`proxy`).

`exchange` is a request and its response as they were seen; `place` finds the operation that a request is for; `conformance`
judges one exchange, `history` and `walks` what was seen over time; `judge` brings them together and counts in a tally, from which
the same reports are made as from a run of checks. Nothing here sends a request of its own.
"""
