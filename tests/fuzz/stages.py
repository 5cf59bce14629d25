"""What is done with a hostile guide: each stage under a limit of time, each with its promises."""

from __future__ import annotations

import signal
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

SECONDS = 20.0
"""How long one stage may take, of the processor's time: the slowest takes three."""
PATIENCE = 15
"""How many times as long it may take by the clock on the wall, waiting for others or for ever."""


class Broken(Exception):
    """A promise that did not hold."""


class TooSlow(BaseException):
    """A stage that took too long. No handler of the program's own may swallow it."""


@dataclass
class Clock:
    """How often each stage was gone through, and how long it took."""

    allowed: float | None = None
    """Seconds that a stage may take; without it, it takes what it takes."""
    counts: Counter[str] = field(default_factory=Counter)
    slowest: dict[str, float] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Do what follows as a stage.

        Raises:
            TooSlow: if it takes too long.
        """
        if self.allowed is not None:
            _set_timers(self.allowed)
        began = time.process_time()
        try:
            yield
        finally:
            if self.allowed is not None:
                _set_timers(0)
            took = time.process_time() - began
            self.counts[name] += 1
            self.seconds[name] = self.seconds.get(name, 0) + took
            self.slowest[name] = max(self.slowest.get(name, 0), took)


def _set_timers(seconds: float) -> None:
    for alarm, timer, allowed in (
        (signal.SIGPROF, signal.ITIMER_PROF, seconds),
        (signal.SIGALRM, signal.ITIMER_REAL, seconds * PATIENCE),
    ):
        signal.signal(alarm, _stop)
        signal.setitimer(timer, allowed)


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise TooSlow


def hold(what: str, wrong: Iterable[str]) -> None:
    """Do nothing where all promises hold.

    Raises:
        Broken: with the first few that do not.
    """
    if found := [each for each, _ in zip(wrong, range(5), strict=False)]:
        raise Broken(f"{what}: {'; '.join(found)}")
