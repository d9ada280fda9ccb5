import csv
import io

import pytest
from finetuning_contracts.mock.training.course import Course, metrics_file, resolved


def course(**fields):
    return Course(**{"examples": 10, "tokens": 100, "epochs": 3, "batch_size": 1, "seed": 7, **fields})


@pytest.mark.parametrize(
    ("examples", "batch_size", "epochs", "steps"), [(10, 1, 3, 30), (10, 4, 3, 9), (10, 256, 2, 2), (0, 1, 1, 1)]
)
def test_steps_follow_from_examples_batches_and_epochs(examples, batch_size, epochs, steps):
    assert course(examples=examples, batch_size=batch_size, epochs=epochs).steps == steps


def test_tokens_are_billed_once_for_each_epoch():
    assert course(tokens=100, epochs=4).trained_tokens == 400


@pytest.mark.parametrize("seed", range(20))
def test_the_loss_falls_from_step_to_step(seed):
    training = course(seed=seed)
    losses = [training.metrics(step)["train_loss"] for step in range(1, training.steps + 1)]
    assert losses == sorted(set(losses), reverse=True)
    assert 0 < losses[-1] < losses[0] / 2


def test_another_seed_gives_other_losses_and_the_same_seed_the_same():
    assert course(seed=1).metrics(5) == course(seed=1).metrics(5)
    assert course(seed=1).metrics(5) != course(seed=2).metrics(5)


def test_there_is_a_validation_loss_where_there_is_a_validation_file():
    assert course().metrics(10).keys() == {"train_loss", "train_mean_token_accuracy"}
    measured = course(validates=True).metrics(10)
    assert measured["valid_loss"] > measured["train_loss"]
    assert "full_valid_loss" in measured
    assert "full_valid_loss" not in course(validates=True).metrics(9)


def test_auto_becomes_numbers_and_what_was_asked_for_stays():
    asked = {"n_epochs": "auto", "batch_size": 8, "learning_rate_multiplier": "auto", "beta": "auto"}
    assert resolved(asked, 10) == {"n_epochs": 3, "batch_size": 8, "learning_rate_multiplier": 1.8, "beta": 0.1}


@pytest.mark.parametrize(("examples", "batch_size"), [(10, 1), (1000, 1), (5000, 5), (10_000_000, 256)])
def test_a_batch_grows_with_the_file(examples, batch_size):
    assert resolved({"batch_size": "auto"}, examples) == {"batch_size": batch_size}


def test_the_metrics_file_has_a_row_for_each_step():
    rows = list(csv.DictReader(io.StringIO(metrics_file(course(validates=True)).decode())))
    assert [int(row["step"]) for row in rows] == list(range(1, 31))
    assert all(row["train_loss"] and row["train_accuracy"] and row["valid_loss"] for row in rows)
    bare = csv.DictReader(io.StringIO(metrics_file(course()).decode()))
    assert {row["valid_loss"] for row in bare} == {""}


def test_the_metrics_file_of_a_long_training_stays_small():
    long = course(examples=100_000, epochs=5)
    steps = list(long.rows())
    assert len(steps) <= 1005
    assert {100_000 * epoch for epoch in range(1, 6)} <= set(steps)
