"""What a mock server knows: records in places, their content, and numbers, in one SQLite database."""
