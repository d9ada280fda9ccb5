"""Fine-tuning jobs of every provider in one view, waiting for them, and following their events."""
