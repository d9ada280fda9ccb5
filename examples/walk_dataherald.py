"""A walk through fine-tuning with Dataherald, cell by cell, without a database.

In another terminal: `finetuning mock dataherald --clock accelerated`. Then run this file, or its cells in an editor.
"""

# %% A client of the mock server. Of an engine of your own: `dataherald.Client(base_url=…)`.
import os

from finetuning_clients import dataherald
from finetuning_runtime import JobView

URL = os.environ.get("MOCK_URL", "http://127.0.0.1:8000")
client = dataherald.Client(base_url=URL)

# %% A database, which the engine would connect to, and verified pairs of question and SQL.
connection = client.database_connections.create(alias="shop", connection_uri="postgresql://reader@localhost/shop")
questions = [(f"How many orders in month {month}?", f"SELECT {month}") for month in range(1, 13)]
pairs = client.golden_sqls.add(
    items=[{"db_connection_id": connection.id, "prompt_text": text, "sql": sql} for text, sql in questions]
)
print("pairs", len(pairs))

# %% A finetuning of a model on all pairs of the database.
job = client.finetunings.create(db_connection_id=connection.id, alias="shop-sql", metadata={"team": "docs"})
print("job", job.id, job.status)

# %% Wait for its end, and be told of each change.
job = client.finetunings.wait(job, poll_interval=0.2, on_update=lambda found: print("now", found.status))
print("model", job.model_id)

# %% Lists: the first page is there at once, and iterating goes on to the others.
print("page", [each.alias for each in client.finetunings.list(db_connection_id=connection.id).data])

# %% An error says what was wrong, and where.
try:
    client.finetunings.retrieve("65a1f00d0000000000000001")
except dataherald.NotFoundError as error:
    print("error", error.status_code, error.detail)

# %% The same job, as the job of any provider.
print("view", JobView.of(job).status, JobView.of(job).result_model)
client.close()
