import asyncio
import gc
import logging

import httpx
from finetuning_contracts.mock import WebhookTarget, create_app
from finetuning_contracts.mock.ticker import Ticker

TARGET = WebhookTarget("http://127.0.0.1:9/hook", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")


def on_a_loop_of_its_own(work):
    """Run `work` on a loop that ends without looking for tasks, as a caller's own may."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()


class Acts:
    """What a ticker does here: it is counted, and can be waited for."""

    def __init__(self, error=None):
        self.count = 0
        self._error = error
        self._seen = asyncio.Semaphore(0)

    def __call__(self):
        self.count += 1
        self._seen.release()
        if self._error:
            raise self._error

    async def wait_for(self, count):
        async with asyncio.timeout(10):
            for _ in range(count):
                await self._seen.acquire()


def test_it_acts_again_and_again():
    async def work():
        acts = Acts()
        Ticker(acts, 0.001).start()
        await acts.wait_for(3)

    on_a_loop_of_its_own(work())


def test_it_goes_on_after_an_error():
    async def work():
        asyncio.get_running_loop().set_exception_handler(lambda *_: None)
        acts = Acts(ValueError())
        Ticker(acts, 0.001).start()
        await acts.wait_for(3)

    on_a_loop_of_its_own(work())


def test_it_acts_once_in_an_interval_however_often_it_is_started():
    async def work():
        acts = Acts()
        ticker = Ticker(acts, 0.05)
        for _ in range(100):
            ticker.start()
        await acts.wait_for(1)
        assert acts.count == 1

    on_a_loop_of_its_own(work())


def test_stopped_it_acts_no_more():
    acts = Acts()

    async def work():
        ticker = Ticker(acts, 0.001)
        ticker.start()
        ticker.stop()
        await asyncio.sleep(0.02)

    on_a_loop_of_its_own(work())
    assert acts.count == 0


def test_it_goes_on_on_another_loop():
    current = []

    def act():
        current[-1]()

    ticker = Ticker(act, 0.001)

    async def work():
        current.append(Acts())
        ticker.start()
        await current[-1].wait_for(2)

    on_a_loop_of_its_own(work())
    on_a_loop_of_its_own(work())


def test_a_mock_with_webhooks_leaves_no_task_behind(specs, caplog):
    app = create_app(specs("openai"), webhooks=TARGET)

    async def work():
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://mock/v1") as client:
            await client.get("/files", headers={"Authorization": "Bearer any"})
            return asyncio.all_tasks() - {asyncio.current_task()}

    with caplog.at_level(logging.ERROR, "asyncio"):
        assert on_a_loop_of_its_own(work()) == set()
        app.close()
        gc.collect()
    assert not caplog.records
