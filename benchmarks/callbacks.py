"""The race of call-backs: twelve monthly and twenty-four quarterly ones of one project."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from importlib.util import find_spec
from random import Random

from benchmarks import race
from benchmarks.race import Job, Times
from benchmarks.workloads import MANY, SEED
from servicepolicy.rules.timing.callbacks import Callback, CallbacksTerms, Project, due_dates, schedule

__all__ = ["CALLBACKS", "COUNT", "DATES", "LIMIT", "PENDULUM", "RELATIVEDELTA", "RRULE", "scheduled"]

LIMIT, DATES, CALLBACKS = "divmod on months", "servicepolicy, dates", "servicepolicy, with reasons"
PENDULUM, RELATIVEDELTA, RRULE = "pendulum", "dateutil relativedelta", "dateutil rrule"

MONTHLY, QUARTERLY = 12, 24
COUNT = MONTHLY + QUARTERLY
MONTHS = (*range(1, MONTHLY + 1), *range(MONTHLY + 3, MONTHLY + 3 * QUARTERLY + 1, 3))
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FEBRUARY = 1
NEAR_ITS_END = 28
"""Deliveries lie up to this day of the month: `rrule` leaves out a month that has no such day."""
FIRST, DAYS = date(2016, 1, 1), 900
"""So early that the last of the call-backs are still known to be working days or not."""


def deliveries() -> list[date]:
    """Random days of delivery."""
    random = Random(SEED)  # noqa: S311 - a workload, no secret
    days = [FIRST + timedelta(days=random.randrange(DAYS)) for _ in range(MANY)]
    return [day.replace(day=min(day.day, NEAR_ITS_END)) for day in days]


def by_divmod(day: date) -> list[date]:
    """The least that any schedule has to do: month, year and the length of the month."""
    year, month, number, found = day.year, day.month - 1, day.day, []
    for count in MONTHS:
        more, place = divmod(month + count, 12)
        last = LENGTHS[place] + (place == FEBRUARY and isleap(year + more))
        found.append(date(year + more, place + 1, min(number, last)))
    return found


def as_values(days: Sequence[date]) -> dict[str, Job]:
    """The library's two answers. Terms and projects are there before: a company has them."""
    terms = CallbacksTerms()
    asked = [(Project(delivered_on=day), day.replace(year=day.year + 7)) for day in days]
    return {
        DATES: lambda: [due_dates(project, terms, through=through) for project, through in asked],
        CALLBACKS: lambda: [schedule(project, terms, through=through) for project, through in asked],
    }


def by_pendulum() -> Callable[[date], list[date]]:
    """Months added to a pendulum date."""
    import pendulum  # noqa: PLC0415 - as the other peers

    def dates(day: date) -> list[date]:
        first = pendulum.date(day.year, day.month, day.day)
        return [first.add(months=count) for count in MONTHS]

    return dates


def by_relativedelta() -> Callable[[date], list[date]]:
    """Months added with dateutil."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - it may be absent

    steps = [relativedelta(months=count) for count in MONTHS]
    return lambda day: [day + step for step in steps]


def by_rrule() -> Callable[[date], list[date]]:
    """Two rules of dateutil, one after the other."""
    from dateutil.rrule import MONTHLY as EACH_MONTH  # noqa: PLC0415 - it may be absent
    from dateutil.rrule import rrule  # noqa: PLC0415

    def dates(day: date) -> list[date]:
        start = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - rrule counts days as moments without zone
        monthly = list(rrule(EACH_MONTH, start, count=MONTHLY + 1))[1:]
        quarterly = list(rrule(EACH_MONTH, start.replace(year=day.year + 1), interval=3, count=QUARTERLY + 1))[1:]
        return [moment.date() for moment in (*monthly, *quarterly)]

    return dates


PEERS: dict[str, tuple[str, Callable[[], Callable[[date], list[date]]]]] = {
    PENDULUM: ("pendulum", by_pendulum),
    RELATIVEDELTA: ("dateutil", by_relativedelta),
    RRULE: ("dateutil", by_rrule),
}


def each(dates: Callable[[date], list[date]], days: Sequence[date]) -> Job:
    """A job that asks one peer for every project."""
    return lambda: [dates(day) for day in days]


def scheduled(rounds: int) -> Times:
    """Let all say when the projects are called back."""
    days = deliveries()
    peers = {name: each(made(), days) for name, (needs, made) in PEERS.items() if find_spec(needs)}
    jobs = {LIMIT: each(by_divmod, days), **as_values(days), **peers}
    expected = [tuple(dates) for dates in map(by_divmod, days)]
    for name, job in jobs.items():
        if [plain(answer) for answer in job()] != expected:
            message = f"call-backs: {name} and {LIMIT} do not agree"
            raise SystemExit(message)
    return race.run(jobs, rounds)


def plain(answer: object) -> tuple[date, ...]:
    """The dates of an answer, call-backs or dates."""
    given = answer if isinstance(answer, list | tuple) else ()
    dates = [one.due_on if isinstance(one, Callback) else one for one in given]
    return tuple(date(one.year, one.month, one.day) for one in dates)
