"""What openapi-python-client's own functions take and return."""
