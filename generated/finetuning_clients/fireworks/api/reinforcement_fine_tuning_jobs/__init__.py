# Generated from specs/fireworks.yaml (sha256 d227023d86a44b4110fd7bfdfda60cad4511a093568b0828d40d4c42fe74aad8) by `make generate`. Do not edit.
"""The operations tagged `reinforcement_fine_tuning_jobs`."""
