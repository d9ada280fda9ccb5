"""Fine-tune on Fireworks: make a dataset, upload its content, start a supervised job, wait for it."""

import os
import sys
import uuid
from pathlib import Path

from finetuning_clients import fireworks

POLL_INTERVAL = float(os.environ.get("POLL_INTERVAL", "10"))


def main(training_file: Path) -> None:
    dataset_id = f"example-{uuid.uuid4().hex[:12]}"
    with training_file.open("rb") as lines:
        count = sum(1 for line in lines if line.strip())
    with fireworks.Client() as client:
        client.datasets.create(
            dataset_id=dataset_id, dataset={"userUploaded": {}, "exampleCount": str(count), "format": "CHAT"}
        )
        client.datasets.upload_file(dataset_id, file=training_file)
        job = client.supervised_fine_tuning_jobs.create(
            dataset=dataset_id, base_model="accounts/fireworks/models/llama-v3p1-8b-instruct", epochs=2
        )
        job = client.supervised_fine_tuning_jobs.wait(job, poll_interval=POLL_INTERVAL)
        print(f"{job.name}: {job.output_model}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} TRAINING_FILE")
    try:
        main(Path(sys.argv[1]))
    except (fireworks.FinetuningError, OSError) as error:
        sys.exit(str(error))
