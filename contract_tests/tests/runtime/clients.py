"""Real clients of either kind, and calls of theirs: driven alike."""

import asyncio

import pytest
from finetuning_clients import openai

KEY = "sk-secret-0123456789"


def is_async(client):
    return isinstance(client, openai.AsyncClient)


def run(client, *calls, catch=()):
    """The results of calls, one after the other in one event loop; or what they raise, if it is to be caught."""

    async def wait():
        results = []
        for call in calls:
            try:
                result = call()
                results.append(await result if hasattr(result, "__await__") else result)
            except catch as error:
                results.append(error)
        return results

    if is_async(client):
        return asyncio.run(wait())
    coroutine = wait()  # in which nothing waits
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value


def retrieve(client, job_id="ftjob-1", **options):
    return lambda: client.fine_tuning.jobs.retrieve(job_id, **options)


def closing(client, http):
    """What closes a client, and the caller's httpx client if there is one."""
    return [client.close, *([http.aclose if is_async(client) else http.close] if http else [])]


def handed_out(client):
    """The httpx client for openapi-python-client's own functions."""
    return client.get_async_httpx_client() if is_async(client) else client.get_httpx_client()


def refuses(client):
    """Assert that every way of sending something is refused, and says why."""
    sentence = r"^this client of OpenAI is closed; make a new one$"
    uses = (
        retrieve(client),
        lambda: client.fine_tuning.jobs.list().to_list(),
        lambda: client.files.content("f").read(),
        client.with_options,
        lambda: handed_out(client),
    )
    for use in uses:
        with pytest.raises(RuntimeError, match=sentence):
            run(client, use)
