"""Time as a number, for tests in which nothing may sleep."""

import asyncio

import attrs
from finetuning_runtime._values.clocks import Clock


@attrs.define
class Time:
    """A clock that goes forward only while a client pauses, or while a server takes its time."""

    now: float = 1000.0
    naps: list[float] = attrs.field(factory=list)
    random: float = 1.0

    def sleep(self, seconds):
        assert seconds > 0, "a busy loop"
        assert len(self.naps) < 10_000, "a loop without end"
        self.naps.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds):
        self.sleep(seconds)
        await asyncio.sleep(0)

    @property
    def clock(self):
        return Clock(lambda: self.now, self.sleep, self.sleep_async, lambda: self.random)
