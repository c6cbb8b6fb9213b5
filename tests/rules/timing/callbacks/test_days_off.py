"""A004: what becomes of a date on a day off."""

from datetime import date

import pytest
from attrs import evolve

from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.calendars import OFFICE, Closure, DayCalendar, WeeklyHours, WorkingCalendar
from servicepolicy.rules.timing.callbacks import CallbacksTerms, DayOff, next_due, schedule
from tests.builders import NEW_YORK
from tests.rules.timing.callbacks.cases import a_day, a_project

NOTICES_END = DayCalendar(first=date(2025, 1, 1), last=date(2026, 12, 31), off=[date(2026, 12, 31)])
"""A calendar whose last notice is the one of 2026, whatever is published later."""
THROUGH_2026 = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 08:30-17:30"), days=NOTICES_END)
IN_SPRING = Closure(date(2026, 2, 10), date(2026, 4, 20))
CLOSED = WorkingCalendar(
    zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 08:30-17:30"), days=None, closures=[IN_SPRING]
)


def following(delivered_on, after, **terms):
    return next_due(a_project(delivered_on), CallbacksTerms(**terms), after=a_day(after))


class TestEachWay:
    """The date stays and is flagged, or it is moved; the nominal date is kept beside it."""

    @pytest.mark.parametrize(
        ("delivered_on", "expected"),
        [
            pytest.param("2025-01-31", "02-28 02-28 02-28 02-28", id="a Friday"),
            pytest.param("2025-01-15", "02-15 02-17 02-17 02-14", id="a Saturday"),
            pytest.param("2025-01-08", "02-08 02-08 02-08 02-08", id="a make-up Saturday"),
            pytest.param("2025-07-31", "08-31 09-01 08-29 08-29", id="a Sunday, last of its month"),
            pytest.param("2025-09-01", "10-01 10-09 10-09 09-30", id="National Day, first of its month"),
            pytest.param("2025-08-30", "09-30 09-30 09-30 09-30", id="the day before it"),
            pytest.param("2024-12-28", "01-28 02-05 01-27 01-27", id="New Year's Eve of the Snake"),
            pytest.param("2024-12-01", "01-01 01-02 01-02 12-31", id="into the year before"),
        ],
    )
    def test_around_holidays(self, delivered_on, expected):
        found = [following(delivered_on, delivered_on, day_off=day_off) for day_off in DayOff]
        kept, moved, *_ = expected.split()
        assert [f"{one.due_on:%m-%d}" for one in found] == expected.split()
        assert [f"{one.nominal_on:%m-%d}" for one in found] == [kept] * 4
        assert [one.on_day_off for one in found] == [kept != moved] * 4

    def test_a_make_up_day_is_no_day_off(self):
        assert following("2025-01-08", "2025-01-08").on_day_off is False

    def test_the_day_of_delivery_may_be_a_holiday(self):
        found = schedule(a_project("2025-10-01"), CallbacksTerms(), through=date(2025, 12, 31))
        assert [(one.due_on, one.on_day_off) for one in found] == [
            (date(2025, 11, 1), True),
            (date(2025, 12, 1), False),
        ]

    def test_a_date_is_counted_from_delivery_and_not_from_a_moved_one(self):
        terms = CallbacksTerms(day_off=DayOff.FOLLOWING)
        found = schedule(a_project("2025-07-31"), terms, through=date(2025, 10, 31))
        assert [one.due_on for one in found] == [date(2025, 9, 1), date(2025, 9, 30), date(2025, 10, 31)]


class TestAlongClosure:
    """Two dates may be moved to one day, and none before delivery."""

    def test_they_follow_to_the_day_it_ends(self):
        terms = CallbacksTerms(calendar=CLOSED, day_off=DayOff.FOLLOWING)
        found = schedule(a_project("2026-01-15"), terms, through=date(2026, 5, 15))
        assert [one.due_on.isoformat() for one in found] == ["2026-04-21"] * 3 + ["2026-05-15"]
        assert [one.nominal_on.isoformat() for one in found] == ["2026-02-15", "2026-03-15", "2026-04-15", "2026-05-15"]

    def test_within_their_month_where_it_has_a_working_day(self):
        terms = CallbacksTerms(calendar=CLOSED, day_off=DayOff.MODIFIED_FOLLOWING)
        found = schedule(a_project("2026-01-15"), terms, through=date(2026, 5, 15))
        assert [one.due_on.isoformat() for one in found] == ["2026-02-09", "2026-02-09", "2026-04-21", "2026-05-15"]

    def test_never_before_the_day_of_delivery(self):
        terms = CallbacksTerms(calendar=CLOSED, day_off=DayOff.PRECEDING)
        found = schedule(a_project("2026-02-20"), terms, through=date(2026, 4, 30))
        assert [one.due_on.isoformat() for one in found] == ["2026-02-20", "2026-02-20"]

    def test_the_same_month_of_a_later_year_is_another_month(self):
        closed = evolve(CLOSED, closures=[Closure(date(2022, 1, 1), date(2023, 3, 5))])
        terms = CallbacksTerms(calendar=closed, day_off=DayOff.MODIFIED_FOLLOWING)
        found = schedule(a_project("2021-11-15"), terms, through=date(2022, 5, 31))
        assert [one.due_on.isoformat() for one in found] == ["2021-12-15", *["2021-12-31"] * 12]
        assert found[3].nominal_on == date(2022, 3, 15)
        assert next_due(a_project("2021-11-15"), terms, after=date(2021, 12, 31)).due_on == date(2023, 5, 15)

    @pytest.mark.parametrize(
        ("day_off", "after", "due_on"),
        [
            (DayOff.FOLLOWING, "2026-04-15", "2026-04-21"),
            (DayOff.FOLLOWING, "2026-04-20", "2026-04-21"),
            (DayOff.FOLLOWING, "2026-04-21", "2026-05-15"),
            (DayOff.MODIFIED_FOLLOWING, "2026-02-08", "2026-02-09"),
            (DayOff.MODIFIED_FOLLOWING, "2026-02-09", "2026-04-21"),
            (DayOff.PRECEDING, "2026-02-08", "2026-02-09"),
            (DayOff.PRECEDING, "2026-02-09", "2026-05-15"),
        ],
    )
    def test_the_next_one(self, day_off, after, due_on):
        assert following("2026-01-15", after, calendar=CLOSED, day_off=day_off).due_on == a_day(due_on)

    def test_the_first_of_several_on_one_day_is_the_next(self):
        found = following("2026-01-15", "2026-04-20", calendar=CLOSED, day_off=DayOff.FOLLOWING)
        assert found.nominal_on == date(2026, 2, 15)


class TestTheEdgeOfWhatTheCalendarKnows:
    """Keeping never fails; moving asks the calendar, and refuses where it does not know."""

    @pytest.mark.parametrize(
        ("after", "due_on", "flag"),
        [
            pytest.param("2026-10-31", "2026-11-30", False, id="known"),
            pytest.param("2026-11-30", "2026-12-31", True, id="last day known"),
            pytest.param("2026-12-31", "2027-01-31", None, id="beyond it"),
        ],
    )
    def test_kept_with_a_flag_or_none(self, after, due_on, flag):
        found = following("2026-01-31", after, calendar=THROUGH_2026)
        assert (found.due_on, found.nominal_on, found.on_day_off) == (a_day(due_on), a_day(due_on), flag)

    @pytest.mark.parametrize(
        ("day_off", "last"),
        [
            pytest.param(DayOff.FOLLOWING, "2026-11-30", id="the next working day lies beyond it"),
            pytest.param(DayOff.MODIFIED_FOLLOWING, "2026-11-30", id="whether it leaves the month"),
            pytest.param(DayOff.PRECEDING, "2026-12-30", id="the one before does not"),
        ],
    )
    def test_moved_until_nobody_knows(self, day_off, last):
        terms = CallbacksTerms(calendar=THROUGH_2026, day_off=day_off)
        assert next_due(a_project("2026-01-31"), terms, after=date(2026, 11, 29)).due_on == date(2026, 11, 30)
        with pytest.raises(CalendarCoverageError, match=r"to 2026-12-31, the range of given"):
            next_due(a_project("2026-01-31"), terms, after=a_day(last))
        with pytest.raises(CalendarCoverageError):
            schedule(a_project("2026-01-31"), terms, through=date(2027, 1, 31))

    def test_what_lies_beyond_the_day_asked_for_is_not_looked_up(self):
        terms = CallbacksTerms(calendar=THROUGH_2026, day_off=DayOff.FOLLOWING)
        assert len(schedule(a_project("2026-01-15"), terms, through=date(2026, 12, 31))) == 11

    def test_without_holidays_it_ends_with_the_year_2199(self):
        terms = CallbacksTerms(calendar=NEW_YORK, day_off=DayOff.FOLLOWING)
        assert next_due(a_project("2199-01-31"), terms, after=date(2199, 11, 1)).due_on == date(2199, 12, 2)
        with pytest.raises(CalendarCoverageError):
            next_due(a_project("2199-01-31"), terms, after=date(2199, 12, 31))

    def test_the_office_does_not_know_2100(self):
        assert following("2025-01-31", "2099-12-31", calendar=OFFICE).on_day_off is None
        with pytest.raises(CalendarCoverageError):
            following("2025-01-31", "2099-12-31", day_off=DayOff.FOLLOWING)

    def test_joined_calendars_know_what_both_know(self):
        joined = OFFICE & THROUGH_2026
        assert following("2024-01-31", "2024-02-29", calendar=joined).on_day_off is None
        assert following("2026-01-31", "2026-11-30", calendar=joined).on_day_off is True
