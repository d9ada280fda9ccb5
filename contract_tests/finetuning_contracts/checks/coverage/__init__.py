"""How much of a contract a run has exercised: its constraints broken and kept, its statuses, its life cycles.

Computed from the exchanges of the run, whatever layer made them, and from nothing but the contract.
"""
