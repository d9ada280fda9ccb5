"""The vendor's own SDK walks the main flows of its API, and reads every value back.

What it sends leaves through the run's own sender (`transport`), so that the guard, the ledger and the invariants hold for it,
too. `vendors` opens each SDK; `calls` finds in it what the contract's operations are called there. Nothing else knows a vendor.
"""
