"""Validate what is about to be sent against the JSON Schemas of the contract."""
