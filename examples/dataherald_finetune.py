"""Fine-tune with Dataherald: a database, verified pairs of question and SQL, a finetuning made of them."""

import os
import sys

from finetuning_clients import dataherald
from finetuning_runtime import JobView

POLL_INTERVAL = float(os.environ.get("POLL_INTERVAL", "10"))
QUESTIONS = {
    f"How many orders came in month {month}?": f"SELECT count(*) FROM orders WHERE month = {month}"
    for month in range(1, 13)
}


def main() -> None:
    with dataherald.Client() as client:
        connection = client.database_connections.create(
            alias="shop", connection_uri="postgresql://reader@localhost/shop"
        )
        client.golden_sqls.add(
            items=[
                {"db_connection_id": connection.id, "prompt_text": question, "sql": sql}
                for question, sql in QUESTIONS.items()
            ]
        )
        job = client.finetunings.create(db_connection_id=connection.id, alias="shop-sql")
        job = client.finetunings.wait(job, poll_interval=POLL_INTERVAL)
        view = JobView.of(job)
        print(f"{view.id}: {view.status}, {view.result_model}")


if __name__ == "__main__":
    try:
        main()
    except dataherald.FinetuningError as error:
        sys.exit(str(error))
