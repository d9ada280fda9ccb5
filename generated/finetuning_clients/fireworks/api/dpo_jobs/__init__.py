# Generated from specs/fireworks.yaml (sha256 2df8d5e26c2a576ab77dab8c85dde7a16fd73cfef2e13bb188902c0c45a94895) by `make generate`. Do not edit.
"""The operations tagged `dpo_jobs`."""
