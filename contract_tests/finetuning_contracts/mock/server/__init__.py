"""What stands between a socket and the mock of a provider: the front door, the listener, TLS, the line about a request."""
