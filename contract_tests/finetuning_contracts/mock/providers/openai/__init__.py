"""The OpenAI mock: its files, jobs and models."""
