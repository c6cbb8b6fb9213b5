"""D1.3.8b: every site is watched through all the days off."""

from datetime import timedelta

import pytest
from attrs import evolve

from servicepolicy.calendars import WeeklyHours, WorkingCalendar
from servicepolicy.clauses.d1_3 import D1_3_8B
from servicepolicy.rules.timing.holiday_watch import HolidayWatchTerms, Watch, Watching, checks
from tests.builders import NEW_YORK, at
from tests.rules.timing.holiday_watch.cases import NEW_YEAR, STANDARD, a_window

APIA = WorkingCalendar(zone="Pacific/Apia", hours=WeeklyHours.parse("Mon-Fri 09:00-17:00"), days=None)

ST_JOHNS = evolve(APIA, zone="America/St_Johns")


def edges(window, terms, sites=("shop",)):
    """When each check's time begins and ends, without the year and the zone."""
    owed = checks(Watch(window=window, sites=sites), terms)
    return [(one.site, one.from_at.format("MM-DD HH:mm"), one.until_at.format("MM-DD HH:mm")) for one in owed]


def every(interval, **told):
    return HolidayWatchTerms(check_interval=interval, **told)


class TestEachDay:
    """Each site is checked at least once in each day, from midnight to midnight."""

    def test_every_site_on_every_day(self):
        assert edges(NEW_YEAR, STANDARD, ["shop", "blog"]) == [
            ("shop", "01-01 00:00", "01-02 00:00"),
            ("shop", "01-02 00:00", "01-03 00:00"),
            ("shop", "01-03 00:00", "01-04 00:00"),
            ("blog", "01-01 00:00", "01-02 00:00"),
            ("blog", "01-02 00:00", "01-03 00:00"),
            ("blog", "01-03 00:00", "01-04 00:00"),
        ]

    def test_no_site_no_check(self):
        assert checks(Watch(window=NEW_YEAR, sites=[]), STANDARD) == ()

    def test_each_check_has_its_reason(self):
        for one in checks(Watch(window=NEW_YEAR, sites=["shop"]), STANDARD):
            assert [(reason.clause, reason.taken) for reason in one.because] == [(D1_3_8B, (Watching.EACH_DAY,))]

    @pytest.mark.parametrize(
        ("starts_at", "ends_at", "hours"),
        [
            pytest.param("2026-03-07 00:00", "2026-03-10 00:00", [24, 23, 24], id="an hour is skipped"),
            pytest.param("2026-10-31 00:00", "2026-11-03 00:00", [24, 25, 24], id="an hour comes twice"),
        ],
    )
    def test_a_day_is_one_of_the_wall_clock(self, starts_at, ends_at, hours):
        terms = HolidayWatchTerms(calendar=NEW_YORK)
        owed = checks(Watch(window=a_window(starts_at, ends_at, NEW_YORK), sites=["shop"]), terms)
        assert [(one.until_at.timestamp() - one.from_at.timestamp()) / 3600 for one in owed] == hours
        assert {one.from_at.hour for one in owed} == {0}

    def test_a_date_that_never_was_owes_nothing(self):
        """Samoa had no 30 December 2011."""
        window = a_window("2011-12-29 00:00", "2012-01-01 00:00", APIA)
        assert edges(window, HolidayWatchTerms(calendar=APIA)) == [
            ("shop", "12-29 00:00", "12-31 00:00"),
            ("shop", "12-31 00:00", "01-01 00:00"),
        ]

    def test_a_midnight_that_came_before_is_no_edge(self):
        """On 29 October 2006 at 00:01 the clock of St. John's went back to 23:01 of the day before."""
        again = at("2006-10-28 23:30", "America/St_Johns", fold=1)
        window = evolve(NEW_YEAR, starts_at=ST_JOHNS.local(again), ends_at=ST_JOHNS.elapse(again, timedelta(hours=36)))
        assert edges(window, HolidayWatchTerms(calendar=ST_JOHNS)) == [
            ("shop", "10-28 23:30", "10-30 00:00"),
            ("shop", "10-30 00:00", "10-30 11:30"),
        ]

    def test_a_window_of_one_s_own_need_not_begin_at_midnight(self):
        assert edges(a_window("2026-01-01 18:00", "2026-01-02 06:00"), STANDARD) == [
            ("shop", "01-01 18:00", "01-02 00:00"),
            ("shop", "01-02 00:00", "01-02 06:00"),
        ]

    def test_days_are_those_of_the_terms_calendar(self):
        """Midnight in Shanghai is 11:00 in New York."""
        abroad = evolve(
            NEW_YEAR, starts_at=NEW_YORK.local(NEW_YEAR.starts_at), ends_at=NEW_YORK.local(NEW_YEAR.ends_at)
        )
        assert edges(abroad, STANDARD) == edges(NEW_YEAR, STANDARD)
        assert edges(NEW_YEAR, HolidayWatchTerms(calendar=NEW_YORK))[0] == ("shop", "12-31 11:00", "01-01 00:00")


class TestShorterIntervals:
    """A shorter interval is time on the clock from the window's start; the end may cut the last one off."""

    @pytest.mark.parametrize(
        ("interval", "count", "last"),
        [
            (timedelta(hours=23, minutes=59), 4, ("shop", "01-03 23:57", "01-04 00:00")),
            (timedelta(hours=12), 6, ("shop", "01-03 12:00", "01-04 00:00")),
            (timedelta(hours=7), 11, ("shop", "01-03 22:00", "01-04 00:00")),
            (timedelta(minutes=1), 4320, ("shop", "01-03 23:59", "01-04 00:00")),
        ],
    )
    def test_three_days(self, interval, count, last):
        found = edges(NEW_YEAR, every(interval))
        assert (len(found), found[-1]) == (count, last)

    def test_the_clock_may_change_between(self):
        window = a_window("2026-03-08 00:00", "2026-03-09 00:00", NEW_YORK)
        assert edges(window, every(timedelta(hours=12), calendar=NEW_YORK)) == [
            ("shop", "03-08 00:00", "03-08 13:00"),
            ("shop", "03-08 13:00", "03-09 00:00"),
        ]


class TestAllTheTime:
    """Where sites are watched all the time, each is owed the whole window."""

    def test_one_check_a_site(self):
        terms = every(timedelta(hours=1), watching=Watching.ALL_THE_TIME)
        assert edges(NEW_YEAR, terms, ["shop", "blog"]) == [
            ("shop", "01-01 00:00", "01-04 00:00"),
            ("blog", "01-01 00:00", "01-04 00:00"),
        ]

    def test_moments_are_on_the_calendar_s_wall_clock(self):
        (one,) = checks(
            Watch(window=NEW_YEAR, sites=["shop"]),
            HolidayWatchTerms(calendar=NEW_YORK, watching=Watching.ALL_THE_TIME),
        )
        assert one.from_at.isoformat() == "2025-12-31T11:00:00-05:00"
        assert one.from_at == at("2026-01-01 00:00")
