"""The jobs that the benchmarks read: with all that a recorded one may have, about 1,000 bytes each."""

from __future__ import annotations

import json
from typing import Any


def job(number: int) -> dict[str, Any]:
    """A job as the live service sends it: the 23 keys that recordings show, four of which no document names.

    With a method and its settings, an integration and metadata; and with the empty error of a job that is well.
    """
    return {
        "object": "fine_tuning.job",
        "id": f"ftjob-{number:024d}",
        "model": "gpt-4o-mini-2024-07-18",
        "created_at": 1721764800 + number,
        "finished_at": None,
        "fine_tuned_model": None,
        "organization_id": "org-3hz7kwq0benchmarking",
        "result_files": ["file-abc123def456ghi789jkl012"],
        "status": "running",
        "validation_file": None,
        "training_file": "file-zyx987wvu654tsr321qpo098",
        "hyperparameters": _hyperparameters(),
        "trained_tokens": 123456,
        "error": {},
        "user_provided_suffix": "benchmark",
        "seed": 1234567890,
        "estimated_finish": None,
        "integrations": [
            {
                "type": "wandb",
                "wandb": {
                    "project": "support",
                    "name": f"run-{number}",
                    "entity": "nlp",
                    "run_id": f"run{number:09d}",
                    "tags": ["nightly", "gpt-4o-mini"],
                },
            }
        ],
        "metadata": {"team": "nlp", "run": "nightly", "owner": "ada"},
        "usage_metrics": {"cached_tokens": 0},
        "shared_with_openai": False,
        "eval_id": None,
        "method": {"type": "supervised", "supervised": {"hyperparameters": _hyperparameters()}},
    }


def _hyperparameters() -> dict[str, Any]:
    return {"n_epochs": 3, "batch_size": 8, "learning_rate_multiplier": 1.8}


def page(first: int, count: int, *, more: bool) -> bytes:
    """A page of `count` jobs, from number `first` down, as the service lists them."""
    data = [job(number) for number in range(first, first - count, -1)]
    return json.dumps({"object": "list", "data": data, "has_more": more}).encode()
