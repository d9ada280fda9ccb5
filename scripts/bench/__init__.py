"""Benchmarks of the clients: side by side in one run, interleaved, minimum and median of CPU time."""
