"""The Fireworks mock: its jobs, datasets, lists and filters."""
