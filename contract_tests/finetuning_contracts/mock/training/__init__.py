"""Training, as far as a mock server does it: what a file holds, and which steps, losses and metrics come of it."""
