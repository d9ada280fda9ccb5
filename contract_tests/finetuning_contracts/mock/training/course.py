"""The course of a training: how many steps it takes, what it costs, and how its losses fall.

A batch takes so many examples per step, and an epoch goes over all of them once; a last batch may be smaller. The
tokens that are billed are the file's tokens, once for each epoch. What a client leaves to the server (`auto`) becomes
3 epochs, a batch of 1 example up to 1,000 examples and of 0.1 % of them beyond, at most 256, and a learning rate
multiplier of 1.8, which is of the size that recordings show.

The losses follow from the seed and from how far the training has come. They fall from step to step, and a validation
loss is a little above the training loss of the same step.
"""

from __future__ import annotations

import math
import random
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

AUTO = "auto"
MOST_EPOCHS = 100
"""A training takes no more, whatever was asked for: each epoch leaves a checkpoint. OpenAI takes 50."""
_EPOCHS = 3
_LARGEST_BATCH = 256
_EXAMPLES_PER_BATCH_EXAMPLE = 1000
_FIXED: Mapping[str, Any] = {"learning_rate_multiplier": 1.8, "beta": 0.1}
_MOST_ROWS = 1000
"""A metrics file has at most about so many rows: of a longer training every n-th step is in it."""

_COLUMNS = "step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy\n"

_FIRST_LOSS = 2.4
_LAST_LOSS = 0.25


class Course(NamedTuple):
    """The course of one training."""

    examples: int
    tokens: int
    """In one epoch."""
    epochs: int
    batch_size: int
    seed: int
    validates: bool = False
    """Whether there is a validation file."""

    @property
    def steps_per_epoch(self) -> int:
        """Steps in one epoch."""
        return max(1, math.ceil(self.examples / self.batch_size))

    @property
    def steps(self) -> int:
        """Steps in all."""
        return self.steps_per_epoch * self.epochs

    @property
    def trained_tokens(self) -> int:
        """What is billed."""
        return self.tokens * self.epochs

    def metrics(self, step: int) -> dict[str, float]:
        """What is measured at a step, from 1."""
        (loss,) = self.losses([step])
        found = {"train_loss": round(loss, 5), "train_mean_token_accuracy": round(_accuracy(loss), 5)}
        if self.validates:
            valid = _of_validation(loss)
            found |= {"valid_loss": round(valid, 5), "valid_mean_token_accuracy": round(_accuracy(valid), 5)}
        if self.validates and step % self.steps_per_epoch == 0:
            full = loss * 1.05
            found |= {"full_valid_loss": round(full, 5), "full_valid_mean_token_accuracy": round(_accuracy(full), 5)}
        return found

    def rows(self) -> list[int]:
        """The steps that a metrics file shows, the last of each epoch always among them."""
        strides = (math.ceil(self.steps / _MOST_ROWS), self.steps_per_epoch)
        return sorted({step for stride in strides for step in range(stride, self.steps + 1, stride)})

    def losses(self, steps: Iterable[int]) -> list[float]:
        """The training loss at each of the steps."""
        steepness, end = _curve(self.seed)
        slope = -steepness / self.steps
        span = _FIRST_LOSS - end
        return [end + span * math.exp(slope * step) for step in steps]


def resolved(asked: Mapping[str, Any], examples: int) -> dict[str, Any]:
    """Hyperparameters in which `auto` has become a number."""
    return {name: _chosen(name, examples) if value == AUTO else value for name, value in asked.items()}


def metrics_file(course: Course) -> bytes:
    """The metrics of a training as CSV, in the columns that OpenAI documents."""
    steps = course.rows()
    rows = zip(steps, course.losses(steps), strict=True)
    if course.validates:
        lines = [f"{step},{_measured(loss)},{_measured(_of_validation(loss))}\n" for step, loss in rows]
    else:
        lines = [f"{step},{_measured(loss)},,\n" for step, loss in rows]
    return "".join([_COLUMNS, *lines]).encode()


@lru_cache(maxsize=64)
def _curve(seed: int) -> tuple[float, float]:
    """How steeply a loss falls, and where it ends."""
    chance = random.Random(seed)  # noqa: S311  a loss is no secret, and has to be the same in every run
    return 2.0 + 2.0 * chance.random(), _LAST_LOSS * (0.8 + 0.4 * chance.random())


def _chosen(name: str, examples: int) -> Any:
    if name == "n_epochs":
        return _EPOCHS
    if name == "batch_size":
        return min(_LARGEST_BATCH, max(1, math.ceil(examples / _EXAMPLES_PER_BATCH_EXAMPLE)))
    return _FIXED.get(name, AUTO)


def _of_validation(loss: float) -> float:
    """The validation loss where the training loss is this."""
    return loss * 1.08


def _accuracy(loss: float) -> float:
    return math.exp(-loss / 2)


def _measured(loss: float) -> str:
    """A loss and its accuracy as a metrics file has them."""
    return f"{loss:.5f},{math.exp(-loss / 2):.5f}"
