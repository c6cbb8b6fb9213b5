"""What holds for every holiday, log and roster, whatever was chosen."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis import Role, Verdict, explain
from servicepolicy.calendars import OFFICE, DayCalendar, Elapsed, Festival, WeeklyHours, WorkingCalendar
from servicepolicy.rules.timing.holiday_watch import (
    Check,
    Holidays,
    HolidayWatchTerms,
    Roster,
    Shift,
    Watch,
    Watching,
    WatchLog,
    WatchWindow,
    assess,
    checks,
    roster_gaps,
    windows,
)
from tests.builders import NEW_YORK

A_DAY, HALF_HOUR = timedelta(days=1), timedelta(minutes=30)
FINAL = {Verdict.MET, Verdict.BREACHED}
SITES = ("shop", "blog")
ZONES = ["Asia/Shanghai", "America/New_York", "Pacific/Chatham", "UTC"]
NAMES = [("New Year's Day", "元旦"), ("Spring Festival", "春节"), ("Labour Day", "劳动节"), ("National Day", "国庆节")]
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
STARTS = [
    datetime(2026, 2, 14, 16, tzinfo=UTC),
    datetime(2026, 3, 7, 5, tzinfo=UTC),
    datetime(2026, 10, 31, 4, tzinfo=UTC),
]
"""Midnights: one of Shanghai, and two of New York before its clock changes."""


def days_of_2026():
    return st.integers(0, 364).map(lambda number: FIRST + number * A_DAY)


@st.composite
def calendars(draw):
    """A calendar of 2026 with the four festivals that are named, others, and any days off."""
    named = [Festival(draw(days_of_2026()), en, zh) for en, zh in NAMES]
    named += [Festival(draw(days_of_2026()), "Fair", "庙会") for _ in range(draw(st.integers(0, 3)))]
    near = [one.day + near * A_DAY for one in named for near in draw(st.sets(st.integers(-4, 4)))]
    off = {one.day for one in named} | {day for day in near if FIRST <= day <= LAST}
    sure = draw(st.sampled_from([LAST, date(2026, 12, 28), date(2026, 6, 30)]))
    days = DayCalendar(first=FIRST, last=LAST, off=off, festivals=named, confirmed_through=sure)
    week = WeeklyHours.parse(draw(st.sampled_from(["Mon-Fri 09:00-17:00", "Mon-Sat 09:00-17:00"])))
    return WorkingCalendar(zone=draw(st.sampled_from(ZONES)), hours=week, days=days)


@st.composite
def holidays(draw):
    """A window of up to four days, in half hours."""
    start = OFFICE.local(draw(st.sampled_from(STARTS)))
    end = OFFICE.elapse(start, draw(st.integers(1, 48 * 4)) * HALF_HOUR)
    named = Festival(date(2026, 2, 15), "Spring Festival", "春节")
    return WatchWindow(holidays=(named,), starts_at=start, ends_at=end)


def terms():
    """Every reading, with and without the company's own figures."""
    return st.builds(
        HolidayWatchTerms,
        calendar=st.sampled_from([OFFICE, NEW_YORK]),
        watching=st.sampled_from(Watching),
        check_interval=st.sampled_from([A_DAY, timedelta(hours=7), timedelta(hours=12)]),
        pass_on_within=st.sampled_from([None, Elapsed(timedelta(hours=2))]),
    )


def around(window):
    """A half hour from a day before a holiday to a day after it."""
    start, end = (datetime.fromtimestamp(bound.timestamp(), UTC) for bound in (window.starts_at, window.ends_at))
    return st.integers(-48, (end - start) // HALF_HOUR + 48).map(lambda count: start + count * HALF_HOUR)


@st.composite
def logs(draw):
    """What was done over a holiday, in any zone."""
    window = draw(holidays())

    def moment():
        return draw(around(window)).astimezone(ZoneInfo(draw(st.sampled_from(ZONES))))

    def check():
        at = moment()
        told: dict[str, Any] = {}
        if draw(st.booleans()):
            told["problem"] = "no answer"
            if draw(st.booleans()):
                told["passed_on_at"] = at.astimezone(UTC) + draw(st.integers(0, 6)) * HALF_HOUR
                told["passed_to"] = draw(st.sampled_from([None, "Network", Role.FINANCE]))
        return Check(site=draw(st.sampled_from(SITES)), at=at, **told)

    def shift():
        at = moment()
        return Shift(starts_at=at, ends_at=at.astimezone(UTC) + draw(st.integers(1, 96)) * HALF_HOUR)

    return WatchLog(
        watch=Watch(window=window, sites=SITES),
        entries=[check() for _ in range(draw(st.integers(0, 5)))],
        shifts=[shift() for _ in range(draw(st.integers(0, 3)))],
    )


class TestWindows:
    """Windows are whole stretches of days off, apart from each other."""

    @given(calendars(), st.sampled_from([Holidays.ALL_STATUTORY, Holidays.THE_FOUR_NAMED]))
    def test_each_is_a_stretch_of_days_off(self, calendar, chosen):
        found = windows(2026, HolidayWatchTerms(calendar=calendar, holidays=chosen))
        for window in found:
            first, until = window.starts_at.date(), window.ends_at.date()
            days = [first + number * A_DAY for number in range((until - first).days)]
            assert sorted({*window.statutory_days, *window.extra_days}) == days
            assert not {*window.statutory_days} & {*window.extra_days}
            assert not any(calendar.is_working_day(day) for day in days)
            beside = [day for day in (first - A_DAY, until) if FIRST <= day <= LAST]
            assert all(calendar.is_working_day(day) for day in beside)
            assert window.confirmed == (len(beside) == 2 and until <= calendar.days.confirmed_through)
        assert all(one.ends_at < other.starts_at for one, other in pairwise(found))

    @given(calendars())
    def test_no_festival_is_left_out(self, calendar):
        named = {festival for one in windows(2026, HolidayWatchTerms(calendar=calendar)) for festival in one.holidays}
        assert named == set(calendar.days.festivals)

    @given(calendars())
    def test_the_four_are_among_all(self, calendar):
        every, four = (
            windows(2026, HolidayWatchTerms(calendar=calendar, holidays=chosen))
            for chosen in (Holidays.ALL_STATUTORY, Holidays.THE_FOUR_NAMED)
        )
        assert set(four) <= set(every)


class TestChecks:
    """The checks of each site follow one another from the start of a holiday to its end."""

    @given(holidays(), terms())
    def test_they_tile_the_window(self, window, terms):
        owed = checks(Watch(window=window, sites=SITES), terms)
        for site in SITES:
            mine = [one for one in owed if one.site == site]
            assert (mine[0].from_at, mine[-1].until_at) == (window.starts_at, window.ends_at)
            assert all(one.from_at < one.until_at for one in mine)
            assert all(one.until_at == other.from_at for one, other in pairwise(mine))


class TestTimePasses:
    """As time passes, what is decided stays decided."""

    @given(st.data(), logs(), terms())
    def test_met_and_breached_never_turn_back(self, data, log, terms):
        earlier, later = sorted([data.draw(around(log.watch.window)), data.draw(around(log.watch.window))])
        before = {(one.duty, one.site, one.from_at, one.due_at): one for one in assess(log, terms, as_of=earlier)}
        after = {(one.duty, one.site, one.from_at, one.due_at): one for one in assess(log, terms, as_of=later)}
        assert before.keys() <= after.keys()
        alone = len(after) == len(assess(log, terms, as_of=later))
        for duty, one in before.items():
            assert not alone or one.verdict not in FINAL or after[duty].verdict is one.verdict

    @given(st.data(), logs(), terms())
    def test_what_comes_later_is_not_known(self, data, log, terms):
        as_of = data.draw(around(log.watch.window))
        known = log.known_at(as_of)
        assert all(one.at <= as_of for one in known.entries)
        found, again = assess(log, terms, as_of=as_of), assess(known, terms, as_of=as_of)
        assert found == again
        assert [one.because for one in found] == [one.because for one in again]

    @given(logs(), terms())
    def test_in_the_end_only_what_is_missing_is_left_open(self, log, terms):
        for one in assess(log, terms, as_of=log.watch.window.ends_at + 9 * A_DAY):
            assert one.verdict is not Verdict.PENDING
            assert bool(one.missing) == (one.verdict is Verdict.UNDETERMINED)


class TestZones:
    """The zones in which facts are told do not matter."""

    @given(logs(), terms(), st.sampled_from(ZONES))
    def test_an_assessment(self, log, terms, zone):
        def elsewhere(moment):
            return moment and moment.astimezone(UTC).astimezone(ZoneInfo(zone))

        there = evolve(
            log,
            entries=[
                evolve(one, at=elsewhere(one.at), passed_on_at=elsewhere(one.passed_on_at)) for one in log.entries
            ],
            shifts=[
                evolve(one, starts_at=elsewhere(one.starts_at), ends_at=elsewhere(one.ends_at)) for one in log.shifts
            ],
        )
        as_of = log.watch.window.ends_at
        found, again = (assess(told, terms, as_of=as_of) for told in (log, there))
        assert (there, again) == (log, found)
        assert [explain(one, "zh") for one in again] == [explain(one, "zh") for one in found]


class TestRosters:
    """Gaps and shifts share no time, and together they are the whole window."""

    @given(logs(), terms())
    def test_gaps_filled_leave_none(self, log, terms):
        window = log.watch.window
        found = roster_gaps(Roster(window=window, shifts=log.shifts), terms)
        filled = [Shift(starts_at=gap.starts_at, ends_at=gap.ends_at) for gap in found.gaps]
        assert roster_gaps(Roster(window=window, shifts=[*log.shifts, *filled]), terms).gaps == ()
        for gap in found.gaps:
            assert window.starts_at <= gap.starts_at < gap.ends_at <= window.ends_at
            assert not any(shift.starts_at < gap.ends_at and gap.starts_at < shift.ends_at for shift in log.shifts)
