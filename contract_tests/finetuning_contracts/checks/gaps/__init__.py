"""Requests for what no other layer has exercised: each constraint that was never kept, or never the only one broken."""

from .run import fill

__all__ = ["fill"]
