"""What the four generated fine-tuning clients share. Hand-written; knows nothing of any one provider."""

__version__ = "0.1.0"
"""Of the distribution. A constant: reading it from the installed metadata would cost every first call 20 ms."""
