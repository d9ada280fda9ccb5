"""Tools of the repository: the generator of the clients, the lint of the specs, benchmarks. Not installed."""
