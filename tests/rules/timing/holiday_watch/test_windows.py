"""D1.3.8a: holidays are the statutory holidays, with the days off beside them."""

from datetime import date

import pytest
from attrs import evolve

from servicepolicy.basis.errors import CalendarCoverageError, MissingFact
from servicepolicy.basis.words import Text
from servicepolicy.calendars import (
    OFFICE,
    Closure,
    DayCalendar,
    Festival,
    HoursOn,
    Notice,
    WeeklyHours,
    WorkingCalendar,
)
from servicepolicy.calendars.china import china
from servicepolicy.clauses.d1_3 import D1_3_8A, D1_3_8B
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.holiday_watch import HolidayWatchTerms, windows
from tests.rules.timing.holiday_watch.cases import (
    LABOUR_DAY,
    NATIONAL_DAY,
    NEW_YEAR_S_DAY,
    SPRING_FESTIVAL,
    THE_FOUR,
    a_calendar,
    spans,
)

TERMS = STANDARD.holiday_watch


def watched(calendar, year=2026):
    return windows(year, HolidayWatchTerms(calendar=calendar))


class TestTheHolidaysOfAYear:
    """Each stretch of days off with a statutory day in the year is one window, in order."""

    def test_2026(self):
        found = windows(2026, TERMS)
        assert [(one.holiday.en, *span) for one, span in zip(found, spans(found), strict=True)] == [
            ("New Year's Day", "2026-01-01", "2026-01-03"),
            ("Chinese New Year's Eve, Spring Festival", "2026-02-15", "2026-02-23"),
            ("Tomb-Sweeping Day", "2026-04-04", "2026-04-06"),
            ("Labour Day", "2026-05-01", "2026-05-05"),
            ("Dragon Boat Festival", "2026-06-19", "2026-06-21"),
            ("Mid-Autumn Festival", "2026-09-25", "2026-09-27"),
            ("National Day", "2026-10-01", "2026-10-07"),
        ]

    def test_two_that_meet_are_one_window_which_names_both(self):
        merged = windows(2025, TERMS)[-1]
        assert merged.holiday == Text("National Day, Mid-Autumn Festival", "国庆节、中秋节")
        assert merged.starts_at.isoformat() == "2025-10-01T00:00:00+08:00"
        assert merged.ends_at.isoformat() == "2025-10-09T00:00:00+08:00"
        assert merged.statutory_days == (date(2025, 10, 1), date(2025, 10, 2), date(2025, 10, 3), date(2025, 10, 6))
        assert merged.extra_days == (date(2025, 10, 4), date(2025, 10, 5), date(2025, 10, 7), date(2025, 10, 8))
        assert merged.confirmed

    def test_two_on_one_day_are_one_statutory_day(self):
        """In 2020 the Mid-Autumn Festival fell on National Day."""
        merged = windows(2020, TERMS)[-1]
        assert merged.holiday.en == "Mid-Autumn Festival, National Day"
        assert merged.statutory_days == (date(2020, 10, 1), date(2020, 10, 2), date(2020, 10, 3))

    def test_a_single_day_has_no_extra_days(self):
        alone = windows(2025, TERMS)[0]
        assert (spans([alone]), alone.extra_days) == ([("2025-01-01", "2025-01-01")], ())
        assert [reason.clause for reason in alone.because] == [D1_3_8A]

    def test_extra_days_are_watched_by_the_clause_on_watching(self):
        assert [reason.clause for reason in windows(2026, TERMS)[0].because] == [D1_3_8A, D1_3_8B]

    def test_days_off_without_a_statutory_day_are_no_holiday(self):
        """A notice of 2015 gave 3 to 5 September off, which no law names."""
        assert all("2015-09-0" not in first for first, _ in spans(windows(2015, TERMS)))

    def test_the_company_s_own_days_off_count_too(self):
        closed = evolve(OFFICE, closures=[Closure(date(2026, 10, 8), date(2026, 10, 9))])
        national = watched(closed)[-1]
        assert spans([national]) == [("2026-10-01", "2026-10-09")]
        assert national.extra_days[-2:] == (date(2026, 10, 8), date(2026, 10, 9))

    def test_those_who_work_on_saturdays_have_the_same_holidays(self):
        six_days = evolve(OFFICE, hours=WeeklyHours.parse("Mon-Sat 08:30-17:30"))
        assert spans(watched(six_days)) == spans(windows(2026, TERMS))

    def test_midnights_are_those_of_the_calendar_s_zone(self):
        """The clock of New York goes back on Sunday 1 November 2026: that day has 25 hours."""
        sunday = Festival(date(2026, 11, 1), "All Saints", "诸圣节")
        saints = watched(a_calendar(*THE_FOUR, sunday, zone="America/New_York"))[-1]
        assert saints.starts_at.isoformat() == "2026-10-31T00:00:00-04:00"
        assert saints.ends_at.isoformat() == "2026-11-02T00:00:00-05:00"


class TestAcrossTheYear:
    """A window belongs to the year of its statutory days; it may start before that and end after."""

    def test_new_year_may_start_in_the_year_before(self):
        assert spans(windows(2023, TERMS))[0] == ("2022-12-31", "2023-01-02")
        assert ("2022-12-31", "2023-01-02") not in spans(windows(2022, TERMS))

    def test_a_window_may_end_in_the_year_after(self):
        eve = Festival(date(2026, 12, 31), "New Year's Eve", "除夕")
        calendar = a_calendar(*THE_FOUR, eve, last=date(2027, 12, 31), off=[date(2027, 1, 1)])
        assert spans(watched(calendar))[-1] == ("2026-12-31", "2027-01-03")

    def test_one_with_statutory_days_of_both_years_belongs_to_both(self):
        eve = Festival(date(2026, 12, 31), "New Year's Eve", "除夕")
        next_year = [Festival(one.day.replace(year=2027), one.en, one.zh) for one in THE_FOUR]
        calendar = a_calendar(*THE_FOUR, eve, *next_year, last=date(2027, 12, 31))
        assert watched(calendar)[-1] == watched(calendar, 2027)[0]
        assert watched(calendar, 2027)[0].holiday.en == "New Year's Eve, New Year's Day"


class TestWhatTheCalendarIsNotSureOf:
    """A window that a later notice may change, or that the calendar's range cuts off, says so."""

    @pytest.mark.parametrize(
        ("through", "confirmed"),
        [
            pytest.param(date(2026, 10, 2), False, id="before the end"),
            pytest.param(date(2026, 10, 4), False, id="to the last day, which may go on"),
            pytest.param(date(2026, 10, 5), True, id="to the working day after it"),
        ],
    )
    def test_days_after_the_last_sure_one(self, through, confirmed):
        """National Day 2026 is a Thursday; with Friday off the stretch ends on Sunday the 4th."""
        national = watched(a_calendar(off=[date(2026, 10, 2)], confirmed_through=through))[-1]
        assert (spans([national]), national.confirmed) == ([("2026-10-01", "2026-10-04")], confirmed)
        assert len(national.because) == (2 if confirmed else 3)

    def test_a_window_cut_off_by_the_first_known_day(self):
        first = windows(2004, TERMS)[0]
        assert (spans([first]), first.confirmed) == ([("2004-01-01", "2004-01-01")], False)
        assert all(one.confirmed for one in windows(2004, TERMS)[1:])

    def test_a_window_cut_off_by_the_last_known_day(self):
        eve = Festival(date(2026, 12, 31), "New Year's Eve", "除夕")
        last = watched(a_calendar(*THE_FOUR, eve))[-1]
        assert (spans([last]), last.confirmed) == ([("2026-12-31", "2026-12-31")], False)

    def test_a_window_at_the_edge_of_what_a_joined_calendar_knows(self):
        partner = WorkingCalendar(
            zone="Asia/Shanghai",
            hours=WeeklyHours.parse("Mon-Fri 08:30-17:30"),
            days=DayCalendar(first=date(2025, 1, 1), last=date(2025, 12, 31)),
        )
        found = watched(OFFICE & partner, 2025)
        assert [one.confirmed for one in found] == [False, True, True, True, True, True]
        assert spans(found) == spans(windows(2025, TERMS))

    def test_a_year_without_a_notice_is_refused(self):
        after = china().listed().last.year + 1
        with pytest.raises(CalendarCoverageError, match=rf"^day is {after}-01-01: give a day from 2004-01-01 to "):
            windows(after, TERMS)
        with pytest.raises(CalendarCoverageError, match=r"^day is 2003-01-01: "):
            windows(2003, TERMS)

    def test_the_notice_itself_can_be_given(self):
        after = china().listed().last.year + 1
        named = [Festival(one.day.replace(year=after), one.en, one.zh) for one in THE_FOUR]
        notice = Notice(year=after, off=[one.day for one in named], festivals=named)
        calendar = evolve(OFFICE, days=china().with_notice(notice))
        assert [one.holiday.zh for one in watched(calendar, after)] == ["元旦", "春节", "劳动节", "国庆节"]

    @pytest.mark.parametrize("bounds", [{"first": date(2026, 1, 2)}, {"last": date(2026, 12, 30)}])
    def test_half_a_year_is_refused(self, bounds):
        named = (SPRING_FESTIVAL, LABOUR_DAY, NATIONAL_DAY)
        with pytest.raises(CalendarCoverageError, match="the range of ours; or give the notice itself"):
            watched(a_calendar(*named, **bounds))

    @pytest.mark.parametrize("year", [0, 1899, 2200, 10**9, -1])
    def test_a_year_that_no_calendar_answers_for_is_refused(self, year):
        with pytest.raises(CalendarCoverageError) as caught:
            windows(year, TERMS)
        assert str(caught.value) == f"year is {year}: give a year from 1900 to 2199"


class TestAWorkedHoliday:
    """A holiday on which the calendar works is no stretch of days off and has no window."""

    QINGMING = Festival(date(2026, 4, 7), "Tomb-Sweeping Day", "清明节")

    def test_it_has_no_window(self):
        calendar = a_calendar(*THE_FOUR, self.QINGMING)
        assert len(watched(calendar)) == 5
        assert len(watched(evolve(calendar, added=[HoursOn(self.QINGMING.day, "10:00-12:00")]))) == 4

    def test_the_days_of_it_that_are_off_have_one(self):
        second = Festival(date(2026, 10, 2), "National Day", "国庆节")
        calendar = evolve(a_calendar(*THE_FOUR, second), added=[HoursOn(NATIONAL_DAY.day, "10:00-12:00")])
        assert spans(watched(calendar))[-1] == ("2026-10-02", "2026-10-04")


class TestTheLeast:
    """The four that are named are the least: fewer windows would look like an answer."""

    REMEDY = r"with a day off: days\.with_notice\(Notice\(\.\.\.\)\) \(D1\.3\.8a\)$"

    @pytest.mark.parametrize("left_out", THE_FOUR, ids=lambda one: one.en)
    def test_a_calendar_without_one_of_them_is_refused(self, left_out):
        calendar = a_calendar(*(one for one in THE_FOUR if one != left_out))
        with pytest.raises(MissingFact, match=rf"name {left_out.en} of 2026 in it, {self.REMEDY}") as caught:
            watched(calendar)
        assert (caught.value.field, caught.value.clause) == ("calendar.days", D1_3_8A)

    def test_all_that_lack_are_named(self):
        with pytest.raises(MissingFact, match=r"name Spring Festival, Labour Day of 2026 in it"):
            watched(a_calendar(NEW_YEAR_S_DAY, NATIONAL_DAY))

    def test_one_that_is_worked_is_as_good_as_not_there(self):
        calendar = evolve(a_calendar(), added=[HoursOn(NATIONAL_DAY.day, "10:00-12:00")])
        with pytest.raises(MissingFact, match="name National Day of 2026 in it, with a day off"):
            watched(calendar)

    @pytest.mark.parametrize(("en", "zh"), [("National Day", "国庆"), ("National Holiday", "国庆节")])
    def test_one_of_its_two_names_is_enough(self, en, zh):
        calendar = a_calendar(NEW_YEAR_S_DAY, SPRING_FESTIVAL, LABOUR_DAY, Festival(NATIONAL_DAY.day, en, zh))
        assert watched(calendar)[-1].holiday == Text(en, zh)

    def test_a_calendar_without_holidays_is_refused(self):
        with pytest.raises(MissingFact) as caught:
            watched(evolve(OFFICE, days=None))
        assert str(caught.value) == ("calendar.days is None: give days with their festivals, such as china() (D1.3.8a)")
