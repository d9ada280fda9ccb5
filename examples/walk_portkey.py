"""A walk through fine-tuning through Portkey, cell by cell, without a key and without cost.

In another terminal: `finetuning mock portkey --clock accelerated`. Then run this file, or its cells in an editor.
"""

# %% A client of the mock server. Of Portkey itself: `portkey.Client()`, with PORTKEY_API_KEY and PORTKEY_VIRTUAL_KEY.
import json
import os

from finetuning_clients import portkey
from finetuning_runtime import JobView

URL = os.environ.get("MOCK_URL", "http://127.0.0.1:8000/v1")
client = portkey.Client("any-key", virtual_key="openai-virtual-key", base_url=URL)

# %% A training file: one conversation a line.
turns = [{"role": "user", "content": "Ping?"}, {"role": "assistant", "content": "Pong."}]
lines = "\n".join(json.dumps({"messages": turns}) for _ in range(10))
file = client.files.create(file=("train.jsonl", lines.encode()), purpose="fine-tune")
print("file", file.id)

# %% A job. The gateway hands it to the provider behind the virtual key.
job = client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id, suffix="walk")
print("job", job.id, job.status)

# %% Wait for its end, and be told of each change.
job = client.fine_tuning.jobs.wait(job, poll_interval=0.2, on_update=lambda found: print("now", found.status))
print("model", job.fine_tuned_model)

# %% What happened to it.
for event in client.fine_tuning.jobs.list_events(job.id, limit=5).limit(3):
    print("event", event.message)

# %% The response as it came, with its headers.
raw = client.fine_tuning.jobs.with_raw_response.retrieve(job.id)
print("raw", raw.status_code, raw.headers["content-type"], raw.parse().status)

# %% An error says what was wrong, and where.
try:
    client.fine_tuning.jobs.retrieve("ftjob-none")
except portkey.NotFoundError as error:
    print("error", error.status_code, error.detail)

# %% The same job, as the job of any provider.
print("view", JobView.of(job).status, JobView.of(job).result_model)
client.close()
