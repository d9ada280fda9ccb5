# Generated from specs/fireworks.yaml (sha256 d3c73980a006e79c8b26c0a7579076e3dab1962eac3d34e6c0d1ae56a70ede9d) by `make generate`. Do not edit.
"""The operations tagged `dpo_jobs`."""
