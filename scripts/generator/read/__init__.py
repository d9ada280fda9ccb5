"""A contract, valid, and as openapi-python-client parses it."""

from .contract import read
from .parser import Parsed, parse

__all__ = ["Parsed", "parse", "read"]
