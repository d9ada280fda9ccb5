"""A check in few requests (`--fast`): each scenario once, on the resource that shows most, each kind of mistake once or twice."""

from .run import MOST, run

__all__ = ["MOST", "run"]
