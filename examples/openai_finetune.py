"""Fine-tune on OpenAI: upload a file, start a job, follow what happens, use the model's name."""

import os
import sys
from pathlib import Path

from finetuning_clients import openai

POLL_INTERVAL = float(os.environ.get("POLL_INTERVAL", "10"))


def main(training_file: Path) -> None:
    with openai.Client() as client:
        file = client.files.create(file=training_file, purpose="fine-tune")
        job = client.fine_tuning.jobs.create(
            model="gpt-4o-mini",
            training_file=file.id,
            method={"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 3}}},
            metadata={"example": "openai_finetune"},
        )
        for event in client.fine_tuning.jobs.list_events(job.id, follow=True, poll_interval=POLL_INTERVAL):
            print(event.message)
        job = client.fine_tuning.jobs.wait(job, poll_interval=POLL_INTERVAL)
        print(f"{job.id}: {job.fine_tuned_model}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} TRAINING_FILE")
    try:
        main(Path(sys.argv[1]))
    except (openai.FinetuningError, OSError) as error:
        sys.exit(str(error))
