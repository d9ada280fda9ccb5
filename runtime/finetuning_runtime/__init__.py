"""What the four generated fine-tuning clients share. Hand-written; knows nothing of any one provider."""
