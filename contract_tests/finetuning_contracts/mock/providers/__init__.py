"""One small module for each provider: what it does that the others do not."""
