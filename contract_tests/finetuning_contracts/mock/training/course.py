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
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

AUTO = "auto"
MOST_EPOCHS = 100
"""A training takes no more, whatever was asked for: each epoch leaves a checkpoint. OpenAI takes 50."""
_EPOCHS = 3
_LARGEST_BATCH = 256
_EXAMPLES_PER_BATCH_EXAMPLE = 1000
_FIXED: Mapping[str, Any] = {"learning_rate_multiplier": 1.8, "beta": 0.1}
_MOST_ROWS = 1000
"""A metrics file has at most about so many rows: of a longer training every n-th step is in it."""

_FIRST_LOSS = 2.4
_LAST_LOSS = 0.25


@attrs.frozen
class Course:
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
        loss = self._loss(step)
        found = {"train_loss": round(loss, 5), "train_mean_token_accuracy": _accuracy(loss)}
        if self.validates:
            valid = loss * 1.08
            found |= {"valid_loss": round(valid, 5), "valid_mean_token_accuracy": _accuracy(valid)}
        if self.validates and step % self.steps_per_epoch == 0:
            full = loss * 1.05
            found |= {"full_valid_loss": round(full, 5), "full_valid_mean_token_accuracy": _accuracy(full)}
        return found

    def rows(self) -> list[int]:
        """The steps that a metrics file shows, the last of each epoch always among them."""
        strides = (math.ceil(self.steps / _MOST_ROWS), self.steps_per_epoch)
        return sorted({step for stride in strides for step in range(stride, self.steps + 1, stride)})

    def _loss(self, step: int) -> float:
        """From the first to the last loss; the seed says how steeply, and where exactly it ends."""
        chance = random.Random(self.seed)  # noqa: S311  a loss is no secret, and has to be the same in every run
        steepness = 2.0 + 2.0 * chance.random()
        end = _LAST_LOSS * (0.8 + 0.4 * chance.random())
        return end + (_FIRST_LOSS - end) * math.exp(-steepness * step / self.steps)


def resolved(asked: Mapping[str, Any], examples: int) -> dict[str, Any]:
    """Hyperparameters in which `auto` has become a number."""
    return {name: _chosen(name, examples) if value == AUTO else value for name, value in asked.items()}


def metrics_file(course: Course) -> bytes:
    """The metrics of a training as CSV, in the columns that OpenAI documents."""
    lines = ["step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy"]
    for step in course.rows():
        found = course.metrics(step)
        names = ("train_loss", "train_mean_token_accuracy", "valid_loss", "valid_mean_token_accuracy")
        lines.append(",".join([str(step), *(str(found.get(name, "")) for name in names)]))
    return ("\n".join(lines) + "\n").encode()


def _chosen(name: str, examples: int) -> Any:
    if name == "n_epochs":
        return _EPOCHS
    if name == "batch_size":
        return min(_LARGEST_BATCH, max(1, math.ceil(examples / _EXAMPLES_PER_BATCH_EXAMPLE)))
    return _FIXED.get(name, AUTO)


def _accuracy(loss: float) -> float:
    return round(math.exp(-loss / 2), 5)
