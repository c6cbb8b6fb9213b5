"""The races of working time. Every answer is checked before time is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from attrs import frozen

from benchmarks import race
from benchmarks.contenders import CONTENDERS, LIBRARY, LIMIT, from_utc
from benchmarks.limits import Pairs
from benchmarks.race import Job, Times
from benchmarks.workloads import SHANGHAI, Office, starts

__all__ = ["OTHER_ZONE", "Race", "adding", "between", "growth"]

OTHER_ZONE = "servicepolicy from UTC"


@frozen
class Race:
    """A workload and how long each contender took.

    Attributes:
        work: The workload, as the table calls it.
        times: By contender.
        ties: How many answers fall exactly on a closing: not compared with those who move on to the next opening.
    """

    work: str
    times: Times
    ties: int = 0


def adding(office: Office, hours: int, rounds: int) -> Race:
    """Add working hours to random starts."""
    moments = starts(hours)
    jobs = {
        one.name: one.adding(office, moments, hours) for one in CONTENDERS if one.installed and hours <= one.longest
    }
    jobs[OTHER_ZONE] = from_utc(office, moments, hours)
    work = f"{office.name}, {hours:,} h"
    answers = {name: [in_utc(answer) for answer in job()] for name, job in jobs.items()}
    closings = {closes.astimezone(UTC) for _, closes in office.segments}
    ties = {place for place, end in enumerate(answers[LIMIT.name]) if end in closings}
    agree(work, answers, {one.name: ties for one in CONTENDERS if one.moves_on})
    return Race(work, race.run(jobs, rounds), len(ties))


def between(office: Office, apart: timedelta, rounds: int) -> Race:
    """Measure the working time between moments so far apart."""
    hours = apart // timedelta(hours=1)
    pairs: Pairs = [(start, start + apart) for start in starts(hours)]
    asked = [one for one in CONTENDERS if one.installed and hours <= one.longest]
    jobs = {one.name: one.between(office, pairs) for one in asked if one.between}
    work = f"{office.name}, {apart.days:,} days"
    agree(work, {name: job() for name, job in jobs.items()}, {})
    return Race(work, race.run(jobs, rounds))


def growth(office: Office, hours: Sequence[int], rounds: int) -> Times:
    """What the library takes for some amounts, all from the same starts."""
    moments = starts(max(hours))
    jobs: Mapping[str, Job] = {f"{amount:,} h": LIBRARY.adding(office, moments, amount) for amount in hours}
    return race.run(jobs, rounds)


def in_utc(answer: object) -> datetime:
    """An answer as an instant; one without zone is local."""
    if not isinstance(answer, datetime):
        raise TypeError(answer)
    local = answer if answer.tzinfo else answer.replace(tzinfo=SHANGHAI)
    return datetime.fromtimestamp(local.timestamp(), UTC)


def agree(work: str, answers: Mapping[str, Sequence[object]], left_out: Mapping[str, set[int]]) -> None:
    """Stop unless all say the same as the limit does."""
    expected = answers[LIMIT.name]
    for name, given in answers.items():
        for place, (wanted, answer) in enumerate(zip(expected, given, strict=True)):
            if wanted != answer and place not in left_out.get(name, ()):
                message = f"{work}: {name} says {answer}, the limit {wanted}"
                raise SystemExit(message)
