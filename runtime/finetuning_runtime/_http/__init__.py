"""Send requests: clients, their configuration, connections, retries, timeouts and logs."""
