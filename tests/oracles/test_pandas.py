"""Working hours against pandas' `CustomBusinessHour`: whole hours, on a wall clock that never jumps."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st
from pandas.tseries.offsets import CustomBusinessHour

from servicepolicy.calendars import DayCalendar, Interval, Weekday, WeeklyHours, WorkingCalendar
from servicepolicy.calendars.working import Edge
from tests.oracles.walk import instant

A_DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
MINUTES = (st.integers(0, 1439) | st.integers(0, 47).map(lambda n: 30 * n)).map(lambda n: n * MINUTE)
OFF = st.frozensets(st.integers(0, 400).map(lambda n: date(2026, 5, 1) + n * A_DAY), max_size=10)
STARTS = (
    st.integers(0, 300 * A_DAY // timedelta(microseconds=1)).map(lambda n: timedelta(microseconds=n))
    | st.integers(0, 300 * 48).map(lambda n: n * HOUR / 2)
).map(lambda after: datetime(2026, 6, 1) + after)


def written(bounds):
    """Times of day as pandas reads them."""
    return [f"{bound // HOUR % 24:02}:{bound % HOUR // MINUTE:02}" for bound in bounds]


@st.composite
def peers(draw):
    """A calendar, the same as an offset, its number of hours, and how long each working day is.

    Intervals that touch, and whole days, are left out: pandas refuses them. Where a day's hours end at midnight or
    later there are fewer hours than a day has: over more, pandas counts the wrong days (`docs/explanation/peers.md`).
    """
    bounds = sorted(draw(st.lists(MINUTES, min_size=2, max_size=6, unique=True)))
    bounds = bounds[: len(bounds) // 2 * 2]
    if draw(st.booleans()):
        bounds = [*bounds[1:], A_DAY + bounds[0]]
    hours = tuple(map(Interval, bounds[::2], bounds[1::2]))
    a_day = sum((one.closes - one.opens for one in hours), timedelta(0))
    most = 60 if bounds[-1] < A_DAY else (a_day - MINUTE) // HOUR
    count = draw(st.integers(min(1, most), most))
    week, off = draw(st.sets(st.sampled_from(Weekday), min_size=1)), draw(OFF)
    calendar = WorkingCalendar(
        zone="UTC",
        hours=WeeklyHours(**{day.value.lower(): hours for day in week}),
        days=DayCalendar(first=date(1950, 1, 1), last=date(2150, 12, 31), off=off),
    )
    same: dict[str, Any] = {
        "weekmask": " ".join(day.value for day in week),
        "holidays": sorted(off),
        "start": written(bounds[::2]),
        "end": written(bounds[1::2]),
    }
    return calendar, CustomBusinessHour(count, **same), count * HOUR, a_day


def stamped(expected):
    """What pandas says as microseconds since 1970."""
    return instant(expected.to_pydatetime().replace(tzinfo=UTC))


class TestWholeHours:
    """Whole hours forward are `edge="open"`; backward, pandas has two rules for the same edge."""

    @given(peers().filter(lambda peer: peer[2]), STARTS)
    def test_forward(self, peer, start):
        """Time used up at a closing goes on at the next opening."""
        calendar, offset, amount, _ = peer
        assert instant(calendar.add(start.replace(tzinfo=UTC), amount, edge="open")) == stamped(
            pd.Timestamp(start) + offset
        )

    @given(peers().filter(lambda peer: peer[2]), STARTS)
    def test_backward(self, peer, start):
        """Time used up at an opening stays there, unless it is a number of whole days: then it goes on."""
        calendar, offset, amount, a_day = peer
        edge: Edge = "close" if amount % a_day else "open"
        ends = calendar.subtract(start.replace(tzinfo=UTC), amount, edge=edge)
        assert instant(ends) == stamped(pd.Timestamp(start) - offset)

    @given(peers(), STARTS)
    def test_none_at_all(self, peer, start):
        """No time at all moves pandas to the next opening, as `next_open`; here it stays where it is."""
        calendar, offset, _, _ = peer
        moment = start.replace(tzinfo=UTC)
        assert instant(calendar.next_open(moment)) == stamped(pd.Timestamp(start) + offset * 0)
        assert instant(calendar.add(moment, timedelta(0))) == instant(moment)
