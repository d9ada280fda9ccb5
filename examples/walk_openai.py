"""A walk through fine-tuning on OpenAI, cell by cell, without a key and without cost.

In another terminal: `finetuning mock openai --clock accelerated`. Then run this file, or its cells in an editor.
"""

# %% A client of the mock server. Of OpenAI itself: `openai.Client()`, with OPENAI_API_KEY in the environment.
import json
import os

from finetuning_clients import openai
from finetuning_runtime import JobView

URL = os.environ.get("MOCK_URL", "http://127.0.0.1:8000/v1")
client = openai.Client("any-key", base_url=URL)

# %% A training file: one conversation a line. What cannot be sent is refused before anything is sent.
turns = [{"role": "user", "content": "Ping?"}, {"role": "assistant", "content": "Pong."}]
lines = "\n".join(json.dumps({"messages": turns}) for _ in range(10))
file = client.files.create(file=("train.jsonl", lines.encode()), purpose="fine-tune")
file = client.files.wait_for_processing(file.id, poll_interval=0.2)
print("file", file.id, file.status)

# %% A job. Nested objects are plain dicts; a type checker knows their keys.
job = client.fine_tuning.jobs.create(
    model="gpt-4o-mini",
    training_file=file.id,
    method={"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 2}}},
    suffix="walk",
    metadata={"team": "docs"},
)
print("job", job.id, job.status)

# %% What happens to it, as it happens. The loop ends with the job.
for event in client.fine_tuning.jobs.list_events(job.id, follow=True, poll_interval=0.2):
    print("event", event.message)

# %% How it ended. `wait` raises if it failed; here it finds a job that is done.
job = client.fine_tuning.jobs.wait(job, poll_interval=0.2)
print("model", job.fine_tuned_model)

# %% Lists: the first page is there at once, and iterating goes on to the others.
page = client.fine_tuning.jobs.list(limit=1, metadata={"team": "docs"})
print("page", len(page.data), "more" if page.has_more else "no more")
print("all", len(list(page)))
for checkpoint in client.fine_tuning.jobs.checkpoints.list(job.id):
    print("checkpoint", checkpoint.step_number, checkpoint.fine_tuned_model_checkpoint)

# %% The results, as a table of steps and losses. `save` resumes where a download broke off.
for line in client.files.content((job.result_files or [])[0]).text.splitlines()[:3]:
    print("result", line)

# %% An error says what was wrong, and where.
try:
    client.fine_tuning.jobs.retrieve("ftjob-none")
except openai.NotFoundError as error:
    print("error", error.status_code, error.code, error.body["message"])

# %% The same job, as the job of any provider.
print("view", JobView.of(job).status, JobView.of(job).result_model)
client.close()
