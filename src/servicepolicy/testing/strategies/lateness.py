"""Months at work, and what a company chose on lateness."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from servicepolicy.basis.moments import in_utc
from servicepolicy.calendars.china import china
from servicepolicy.calendars.recurrence import months_after
from servicepolicy.rules.money.lateness import Base, LatenessTerms, Month, Rounding, Shift, Steps, Threshold, Waiver
from servicepolicy.testing.strategies.figures import maybe, money, readings, texts
from servicepolicy.testing.strategies.when import SHANGHAI, ZONES, days, moments, moments_after, on_clock

__all__ = ["lateness_terms", "months", "shifts", "waivers"]

ONE_DAY, MICROSECOND = timedelta(hours=24), timedelta(microseconds=1)
SHARES = tuple(map(Decimal, ("0.01", "0", "0.05", "0.20", "0.333", "1")))
HIGHER = tuple(map(Decimal, ("0.05", "0.10", "0", "0.20", "1")))
DAYS_PAID = tuple(map(Decimal, ("21.75", "1", "22", "31")))
ARRIVALS = (
    time(8, 30),
    time(8, 30, 0, 1),
    time(8, 30, 30),
    time(8, 31),
    time(8, 29, 59, 999_999),
    time(0),
    time(13, 0, 1),
    time(17, 30),
)
DEPARTURES = (time(17, 30), time(17, 29, 59, 999_999), time(12), time(23, 59))
GRACES = (timedelta(0), timedelta(minutes=5), timedelta(seconds=1), ONE_DAY - MICROSECOND)
MOST_DAYS = 6


@st.composite
def shifts(draw: DrawFn, starts: SearchStrategy[datetime] | None = None) -> Shift:
    """Pieces of work of up to a day, for which somebody came or nobody.

    Args:
        draw: Hypothesis gives it.
        starts: When they may start; any time unless given.
    """
    starts_at = draw(moments() if starts is None else starts)
    start = in_utc(starts_at)
    end = draw(maybe(moments_after(start + MICROSECOND, longest=ONE_DAY - MICROSECOND)))
    over = in_utc(end) if end else start + ONE_DAY
    in_time, late = (
        moments_after(start - ONE_DAY, longest=ONE_DAY),
        moments_after(start, longest=over - start - MICROSECOND),
    )
    arrived = draw(maybe(st.one_of([late, in_time])))
    left = draw(maybe(moments_after(arrived, longest=ONE_DAY))) if arrived else None
    return Shift(starts_at=starts_at, ends_at=end, arrived_at=arrived, left_at=left)


def waivers() -> SearchStrategy[Waiver]:
    """Documents that excuse a day."""
    return st.builds(Waiver, on=days(), document=texts())


def at_clock(clocks: tuple[time, ...], day: date) -> SearchStrategy[datetime]:
    """Moments of a day on China's clock, most of them at given times, as any zone has them."""
    clock = st.one_of([st.sampled_from(clocks), st.times()])
    return st.builds(on_clock, st.just(day), clock, st.sampled_from(ZONES))


def leaving(came: datetime) -> SearchStrategy[datetime]:
    """Moments within 24 hours from an arrival, often the end of that day's work."""
    day = in_utc(came).astimezone(SHANGHAI).date()
    ends = [end for clock in DEPARTURES if (end := datetime.combine(day, clock, SHANGHAI)) > in_utc(came)]
    later = moments_after(in_utc(came) + MICROSECOND, longest=ONE_DAY - MICROSECOND)
    return st.one_of([st.sampled_from(ends), later]) if ends else later


@st.composite
def months(draw: DrawFn) -> Month:
    """Months at work in China: on time, late to the second, shifts past midnight, excused days."""
    day = draw(days(last=china().last))
    first = day.replace(day=1)
    last = months_after(first, 1) - timedelta(days=1)
    record = sorted(draw(st.lists(days(first, last), min_size=2, max_size=2)))
    begins, ends = draw(st.sampled_from([None, record[0]])), draw(st.sampled_from([None, record[1]]))
    within = days(begins or first, last)
    chosen = draw(st.lists(within, max_size=MOST_DAYS, unique=True))
    apart = draw(st.integers(0, len(chosen) // 2))
    with_shifts, worked = chosen[:apart], chosen[apart:]
    arrivals = [draw(at_clock(ARRIVALS, day)) for day in worked for _ in range(draw(st.integers(1, 2)))]
    excused = draw(st.lists(within, max_size=2, unique=True))
    return Month(
        year=day.year,
        month=day.month,
        base_salary=draw(money()),
        arrivals=arrivals,
        departures=[left for came in arrivals if (left := draw(maybe(leaving(came))))],
        shifts=[draw(shifts(at_clock(ARRIVALS, day))) for day in with_shifts],
        waivers=[Waiver(on=one, document=draw(texts())) for one in excused],
        recorded_from=begins,
        recorded_through=ends,
    )


@st.composite
def lateness_terms(draw: DrawFn) -> LatenessTerms:
    """Every reading, with and without the company's own figures; nobody pays less for more."""
    chosen: dict[str, Any] = draw(st.fixed_dictionaries(readings(LatenessTerms)))
    if chosen["base"] is Base.DAILY and chosen["rounding"] is Rounding.NONE:
        chosen["rounding"] = Rounding.TOTAL
    threshold = draw(st.sampled_from((3, 1, 2, 1000)))
    before = threshold - 1 if chosen["at_threshold"] is Threshold.INCLUSIVE else threshold
    parts = max(1, before) if chosen["steps"] is Steps.FLAT else 1
    higher = draw(st.sampled_from(HIGHER))
    return LatenessTerms(
        **chosen,
        share=draw(st.sampled_from([share for share in SHARES if share * parts <= higher])),
        higher_share=higher,
        threshold=threshold,
        entries_allowed=draw(st.sampled_from((3, 0, 1, 1000))),
        wage_days=draw(maybe(st.sampled_from(DAYS_PAID))),
        ceiling=draw(maybe(st.sampled_from(HIGHER))),
        grace=draw(st.sampled_from(GRACES)),
    )
