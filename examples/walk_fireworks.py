"""A walk through fine-tuning on Fireworks, cell by cell, without a key and without cost.

In another terminal: `finetuning mock fireworks --clock accelerated`. Then run this file, or its cells in an editor.
"""

# %% A client of the mock server. Of Fireworks itself: `fireworks.Client()`, with FIREWORKS_API_KEY and FIREWORKS_ACCOUNT_ID.
import json
import os

from finetuning_clients import fireworks
from finetuning_runtime import JobView

URL = os.environ.get("MOCK_URL", "http://127.0.0.1:8000")
client = fireworks.Client("any-key", account_id="walk", base_url=URL)

# %% A dataset: first its entry, then its content, through a signed address.
turns = [{"role": "user", "content": "Ping?"}, {"role": "assistant", "content": "Pong."}]
lines = "\n".join(json.dumps({"messages": turns}) for _ in range(10))
client.datasets.create(
    dataset_id="pings", dataset={"userUploaded": {}, "exampleCount": "10", "format": "CHAT", "displayName": "Pings"}
)
client.datasets.upload_file("pings", file=("train.jsonl", lines.encode()))
dataset = client.datasets.wait_for_processing("pings", poll_interval=0.2)
print("dataset", dataset.name, dataset.state)

# %% A job. An id does in place of a full name, and a full name in place of an id.
job = client.supervised_fine_tuning_jobs.create(
    dataset="pings", base_model="accounts/fireworks/models/llama-v3p1-8b-instruct", epochs=2
)
print("job", job.name, job.state)

# %% Wait for its end, and be told of each change.
job = client.supervised_fine_tuning_jobs.wait(job, poll_interval=0.2, on_update=lambda found: print("now", found.state))
print("model", job.output_model)
assert job.output_model is not None  # as a job that has succeeded names its model

# %% Deploy the model, so that it can be called; wait until it can be; and delete what costs as long as it is there.
deployment = client.deployments.create(base_model=job.output_model, deployment_id="pings", deployment_shape="default")
deployment = client.deployments.wait(deployment, poll_interval=0.2)
print("deployed", deployment.state, "call it as", f"{job.output_model}#{deployment.name}")
client.deployments.delete(deployment.name)

# %% Lists: the page has what the service sends, by the names of Python, and `data`.
page = client.supervised_fine_tuning_jobs.list(page_size=1)
print("page", len(page.supervised_fine_tuning_jobs), page.next_page_token or "no more")

# %% An error says what was wrong, and where.
try:
    client.datasets.get("none")
except fireworks.NotFoundError as error:
    print("error", error.status_code, error.detail)

# %% The same job, as the job of any provider.
print("view", JobView.of(job).status, JobView.of(job).result_model)
client.close()
