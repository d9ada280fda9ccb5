"""Mock servers, spec-conformance checks and reports for the four fine-tuning contracts."""
