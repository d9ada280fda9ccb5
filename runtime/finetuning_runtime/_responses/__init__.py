"""What responses hold: the body as JSON or text, the request id, when to ask again."""
