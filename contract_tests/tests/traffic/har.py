"""Pieces of recordings."""

import json

OPENAI = "https://api.openai.com/v1"
NOW = 1_750_000_000
JOB = {
    "id": "ftjob-1",
    "object": "fine_tuning.job",
    "created_at": NOW,
    "error": None,
    "fine_tuned_model": None,
    "finished_at": None,
    "hyperparameters": {"batch_size": "auto", "learning_rate_multiplier": "auto", "n_epochs": "auto"},
    "model": "gpt-4o-mini",
    "organization_id": "org-1",
    "result_files": [],
    "seed": 7,
    "status": "running",
    "trained_tokens": None,
    "training_file": "file-1",
    "validation_file": None,
}


def entry(method="GET", path="/fine_tuning/jobs/ftjob-1", body=JOB, *, base=OPENAI, status=200, second=0, **more):
    """One entry, with no more in it than HAR 1.2 asks for."""
    return {
        "startedDateTime": f"2026-11-21T10:00:{second:02}.000Z",
        "time": 12.5,
        "request": {"method": method, "url": base + path, "headers": [], "bodySize": 0, **more.pop("request", {})},
        "response": {
            "status": status,
            "statusText": "",
            "headers": [{"name": "content-type", "value": "application/json"}],
            "content": {"size": -1, "mimeType": "application/json", "text": json.dumps(body)},
            **more.pop("response", {}),
        },
        **more,
    }
