"""Checks of a server against a spec: what they find, how layer 1 (generated requests) finds it."""
