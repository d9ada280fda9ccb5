# Generated from specs/fireworks.yaml (sha256 7f315efd6bc01c5b612e2e43744ebe567ce9a32f18b4ecfd933e4a699fa48241) by `make generate`. Do not edit.
"""One function group for each operation of the contract, grouped by tag."""
