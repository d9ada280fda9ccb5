"""Fine-tune through Portkey: the same calls, whichever provider the virtual key stands for."""

import os
import sys
from pathlib import Path

from finetuning_clients import portkey

POLL_INTERVAL = float(os.environ.get("POLL_INTERVAL", "10"))


def main(training_file: Path) -> None:
    with portkey.Client() as client:
        file = client.files.create(file=training_file, purpose="fine-tune")
        job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
        job = client.fine_tuning.jobs.wait(job, poll_interval=POLL_INTERVAL)
        for checkpoint in client.fine_tuning.jobs.checkpoints.list(job.id):
            print(checkpoint.step_number, checkpoint.fine_tuned_model_checkpoint)
        print(f"{job.id}: {job.fine_tuned_model}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} TRAINING_FILE")
    try:
        main(Path(sys.argv[1]))
    except (portkey.FinetuningError, OSError) as error:
        sys.exit(str(error))
