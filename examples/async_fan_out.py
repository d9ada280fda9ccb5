"""Look up many jobs at once, and see them all in one way."""

import asyncio
import sys

from finetuning_clients import openai
from finetuning_runtime import JobView

AT_ONCE = 20


async def main(job_ids: list[str]) -> None:
    gate = asyncio.Semaphore(AT_ONCE)
    async with openai.AsyncClient() as client:

        async def look_up(job_id: str) -> JobView:
            async with gate:
                return JobView.of(await client.fine_tuning.jobs.retrieve(job_id))

        for view in await asyncio.gather(*map(look_up, job_ids)):
            print(f"{view.id}  {view.status:10}  {view.result_model or ''}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(f"usage: {sys.argv[0]} JOB_ID...")
    try:
        asyncio.run(main(sys.argv[1:]))
    except openai.FinetuningError as error:
        sys.exit(str(error))
