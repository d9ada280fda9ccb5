"""The generator: reads a spec, drives openapi-python-client over it, audits what came out, publishes it."""
