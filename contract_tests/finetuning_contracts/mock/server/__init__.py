"""From a socket to the mock of a provider: the application for all providers, listener, TLS, log lines."""
