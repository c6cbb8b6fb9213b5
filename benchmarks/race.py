"""Timing in rounds: what slows the machine down for a while then slows all contenders alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import process_time
from typing import TypeAlias

from attrs import frozen

__all__ = ["Job", "Times", "ratio", "run"]

Job: TypeAlias = Callable[[], Sequence[object]]
"""One pass over a workload; it returns its answers."""

PASS = 0.002
"""Short jobs are repeated for about so many seconds."""


@frozen
class Times:
    """Seconds a pass, by contender and round."""

    rounds: dict[str, list[float]]

    def typical(self, name: str) -> float:
        """The median time of a contender."""
        return median(self.rounds[name])

    def ratio(self, name: str, base: str) -> float:
        """How many times as long one takes as another: the median over the rounds."""
        return ratio(self.rounds[name], self.rounds[base])


def ratio(times: Sequence[float], bases: Sequence[float]) -> float:
    """The median over the rounds of one time by the other of the same round."""
    return median(time / base for time, base in zip(times, bases, strict=True))


def run(jobs: Mapping[str, Job], rounds: int) -> Times:
    """Let all jobs do their work once a round, in an order that turns."""
    repeats = {name: max(1, round(PASS / timed(job, 1))) for name, job in jobs.items()}
    times: dict[str, list[float]] = {name: [] for name in jobs}
    names = list(jobs)
    for turn in range(rounds):
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            times[name].append(timed(jobs[name], repeats[name]))
    return Times(times)


def timed(job: Job, repeats: int) -> float:
    """Seconds of processor time a pass: what else the machine does meanwhile hardly adds to them."""
    begun = process_time()
    for _ in range(repeats):
        job()
    return (process_time() - begun) / repeats
