"""What is calculated: two offices in China, and random starts from a fixed seed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cached_property
from random import Random
from zoneinfo import ZoneInfo

from attrs import field, frozen

from servicepolicy.calendars import china

__all__ = ["DAYS", "LUNCH", "MANY", "OFFICES", "ONE_SPAN", "SEED", "SHANGHAI", "Office", "starts"]

SHANGHAI = ZoneInfo("Asia/Shanghai")
DAYS = tuple(date(2010, 1, 1) + timedelta(days=n) for n in range((date(2026, 12, 31) - date(2010, 1, 1)).days + 1))
FAR = 1_000
"""From so many hours on the starts lie earlier: the published days off end in 2026."""
SEED = 20_250_301
MANY = 48


@frozen(slots=False)  # cached_property keeps its values in `__dict__`
class Office:
    """Opening hours in China.

    Attributes:
        name: What the table calls it.
        hours: The hours of a working day, as `WeeklyHours.parse` reads them.
        bounds: The same as times.
    """

    name: str
    hours: str = field(kw_only=True)

    @cached_property
    def bounds(self) -> list[tuple[time, time]]:
        """When each span of a day opens and closes."""
        spans = [span.split("-") for span in self.hours.split()]
        return [(time.fromisoformat(opens), time.fromisoformat(closes)) for opens, closes in spans]

    @cached_property
    def working_days(self) -> list[date]:
        """The days that are worked."""
        days = china()
        return [day for day in DAYS if days.is_working_day(day)]

    @cached_property
    def other_days(self) -> list[date]:
        """All the others, weekends too: what a peer without make-up days is told to be holidays in a week of seven."""
        worked = set(self.working_days)
        return [day for day in DAYS if day not in worked]

    @cached_property
    def segments(self) -> list[tuple[datetime, datetime]]:
        """All open time."""
        return [
            (datetime.combine(day, opens, SHANGHAI), datetime.combine(day, closes, SHANGHAI))
            for day in self.working_days
            for opens, closes in self.bounds
        ]


ONE_SPAN = Office("one span", hours="08:30-17:30")
LUNCH = Office("lunch", hours="08:30-12:00 13:00-17:30")
OFFICES = (ONE_SPAN, LUNCH)


def starts(hours: int) -> list[datetime]:
    """Random moments of 2020 to 2025, in or out of open time; of 2014 to 2019 for long ways."""
    first = datetime(2020 if hours < FAR else 2014, 1, 1, tzinfo=SHANGHAI)
    seconds = int((first.replace(year=first.year + 6) - first).total_seconds())
    random = Random(SEED)  # noqa: S311 - a workload, no secret
    return [first + timedelta(seconds=random.randrange(seconds)) for _ in range(MANY)]
