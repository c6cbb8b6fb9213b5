"""A project's calls, compared with the call-backs it was due."""

from datetime import date

import pytest

from servicepolicy.basis import Verdict
from servicepolicy.basis.errors import CalendarCoverageError, FactsError, NaiveDatetimeError
from servicepolicy.calendars import Closure, WeeklyHours, WorkingCalendar
from servicepolicy.clauses.d1_3 import D1_3_5A, D1_3_5B, D1_3_5C
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.callbacks import (
    Call,
    CallbacksTerms,
    CallRecord,
    Channel,
    DayOff,
    YearStart,
    assess,
)
from tests.builders import NEW_YORK, at, iso
from tests.rules.timing.callbacks.cases import a_file, a_project

MET, BREACHED, PENDING, UNDETERMINED = Verdict
TERMS = STANDARD.callbacks


def verdicts(record, as_of, terms=TERMS):
    return [one.verdict for one in assess(record, terms, as_of=at(as_of))]


class TestThePeriod:
    """D1.3.5b: once a month: from the day after the due date before through the due date."""

    @pytest.mark.parametrize(
        ("called_at", "expected"),
        [
            pytest.param("2025-01-31 00:00", [MET, BREACHED, PENDING], id="as the day of delivery begins"),
            pytest.param("2025-02-27 12:00", [MET, BREACHED, PENDING], id="day before the due date"),
            pytest.param("2025-02-28 23:59:59.999999", [MET, BREACHED, PENDING], id="last moment"),
            pytest.param("2025-03-01 00:00", [BREACHED, MET, PENDING], id="midnight: the next period"),
            pytest.param("2025-03-31 23:59", [BREACHED, MET, PENDING], id="last evening of the next"),
            pytest.param("2025-04-01 00:00", [BREACHED, BREACHED, MET], id="the one after, ahead of its date"),
        ],
    )
    def test_a_call_counts_for_the_period_it_falls_in(self, called_at, expected):
        found = assess(a_file(called_at), TERMS, as_of=at("2025-04-01 00:00"))
        assert [one.verdict for one in found] == expected
        assert [one.done_at for one in found if one.verdict is MET] == [at(called_at)]

    def test_the_dates_and_the_deadlines(self):
        found = assess(a_file(), TERMS, as_of=at("2025-03-31 12:00"))
        assert [one.callback.due_on for one in found if one.callback] == [date(2025, 2, 28), date(2025, 3, 31)]
        assert [iso(one.due_at) for one in found] == ["2025-03-01T00:00:00+08:00", "2025-04-01T00:00:00+08:00"]

    def test_the_first_call_of_the_period_counts(self):
        found = assess(
            a_file("2025-02-20 09:00", "2025-02-03 09:00", "2025-02-10 09:00"), TERMS, as_of=at("2025-03-01")
        )
        assert (found[0].verdict, found[0].done_at) == (MET, at("2025-02-03 09:00"))
        assert found[1].verdict is PENDING

    def test_two_calls_in_one_month_do_not_make_up_for_the_next(self):
        assert verdicts(a_file("2025-02-10 09:00", "2025-02-11 09:00"), "2025-04-01") == [MET, BREACHED, PENDING]

    @pytest.mark.parametrize(
        ("as_of", "expected"),
        [
            pytest.param("2025-01-01 00:00", [PENDING], id="before delivery"),
            pytest.param("2025-02-28 23:59:59.999999", [PENDING], id="last moment"),
            pytest.param("2025-03-01 00:00", [BREACHED, PENDING], id="midnight"),
            pytest.param("2025-03-31 23:59:59", [BREACHED, PENDING], id="day of the second"),
            pytest.param("2025-04-01 00:00:01", [BREACHED, BREACHED, PENDING], id="day after it"),
        ],
    )
    def test_until_its_day_has_ended_it_is_pending(self, as_of, expected):
        assert verdicts(a_file(), as_of) == expected

    def test_what_comes_later_is_not_known(self):
        record = a_file("2025-02-10 09:00")
        assert verdicts(record, "2025-02-10 08:59:59") == [PENDING]
        assert verdicts(record, "2025-02-10 09:00") == [MET]


class TestQuarterly:
    """D1.3.5c: once a quarter, after the year."""

    @pytest.mark.parametrize(
        ("called_at", "expected"),
        [
            pytest.param("2026-01-31 12:00", [BREACHED, PENDING], id="the anniversary: still the monthly period"),
            pytest.param("2026-02-01 00:00", [MET, PENDING], id="day after it"),
            pytest.param("2026-04-30 23:59", [MET, PENDING], id="last evening"),
            pytest.param("2026-05-01 00:00", [BREACHED, MET], id="day after"),
        ],
    )
    def test_the_period_has_three_months(self, called_at, expected):
        found = assess(a_file(called_at), TERMS, as_of=at("2026-05-01 00:00"))
        assert [one.verdict for one in found][12:] == expected
        assert [reason.clause for reason in found[12].because] == [D1_3_5C, D1_3_5A]
        assert [reason.clause for reason in found[11].because] == [D1_3_5B, D1_3_5A]


class TestTheTelephone:
    """D1.3.5b: called back by telephone: another channel does not keep it."""

    @pytest.mark.parametrize("channel", [one for one in Channel if one is not Channel.PHONE])
    def test_another_channel_does_not_count(self, channel):
        record = a_file("2025-02-10 09:00", channel=channel)
        found = assess(record, TERMS, as_of=at("2025-03-01"))
        assert [one.verdict for one in found] == [BREACHED, PENDING]
        assert found[0].done_at is None
        assert dict(found[0].because[0].facts)["channels"] == (channel,)

    def test_a_call_beside_it_does(self):
        mail = Call(called_at=at("2025-02-03 09:00"), channel=Channel.EMAIL)
        call = Call(called_at=at("2025-02-10 09:00"))
        found = assess(CallRecord(project=a_project(), calls=[mail, call]), TERMS, as_of=at("2025-03-01"))
        assert (found[0].verdict, found[0].done_at) == (MET, at("2025-02-10 09:00"))
        assert dict(found[0].because[1].facts) == {"count": 2}


class TestZones:
    """A day begins and ends where the calendar is, wherever the call was noted down."""

    TERMS = CallbacksTerms(calendar=NEW_YORK)

    @pytest.mark.parametrize(
        ("called_at", "expected"),
        [
            pytest.param("2025-03-01 12:59:59", [MET, PENDING], id="28 February, 23:59:59 in New York"),
            pytest.param("2025-03-01 13:00:00", [BREACHED, MET], id="1 March in New York"),
        ],
    )
    def test_calls_in_shanghai_time_by_a_calendar_in_new_york(self, called_at, expected):
        found = assess(a_file(called_at), self.TERMS, as_of=at("2025-03-02 00:00"))
        assert [one.verdict for one in found] == expected
        assert iso(found[0].due_at) == "2025-03-01T00:00:00-05:00"

    def test_the_night_the_clock_changes(self):
        """9 March 2025 has 23 hours in New York; the midnights on both sides keep their offsets."""
        found = assess(a_file(delivered_on="2025-02-09"), self.TERMS, as_of=at("2025-03-10 12:00"))
        assert iso(found[0].due_at) == "2025-03-10T00:00:00-04:00"
        assert [one.verdict for one in found] == [BREACHED, PENDING]
        found = assess(a_file(delivered_on="2025-02-08"), self.TERMS, as_of=at("2025-03-10 12:00"))
        assert iso(found[0].due_at) == "2025-03-09T00:00:00-05:00"

    def test_a_midnight_that_the_clock_skips(self):
        """In Beirut 30 March 2025 begins at 01:00."""
        hours = WeeklyHours.parse("Mon-Fri 09:00-17:00")
        terms = CallbacksTerms(calendar=WorkingCalendar(zone="Asia/Beirut", hours=hours, days=None))
        last = Call(called_at=at("2025-03-29 23:59:59", "Asia/Beirut"))
        record = CallRecord(project=a_project("2025-02-28"), calls=[last])
        assert [one.verdict for one in assess(record, terms, as_of=at("2025-03-30 12:00"))] == [BREACHED, MET]
        record = CallRecord(project=a_project("2024-12-29"), calls=[last])
        found = assess(record, terms, as_of=at("2025-03-30 12:00"))
        assert iso(found[2].due_at) == "2025-03-30T01:00:00+03:00"
        assert [one.verdict for one in found] == [BREACHED, BREACHED, MET, PENDING]


class TestWhatTheCalendarMoves:
    """The period ends with the date a day off has been moved to."""

    def test_following(self):
        terms = CallbacksTerms(day_off=DayOff.FOLLOWING)
        record = a_file("2025-09-01 09:00", delivered_on="2025-07-31")
        found = assess(record, terms, as_of=at("2025-09-02 00:00"))
        assert iso(found[0].due_at) == "2025-09-02T00:00:00+08:00"
        assert [one.verdict for one in found] == [MET, PENDING]
        assert [one.verdict for one in assess(record, TERMS, as_of=at("2025-09-02 00:00"))] == [BREACHED, MET]

    def test_one_call_keeps_two_that_fall_on_one_day(self):
        closed = WorkingCalendar(
            zone="Asia/Shanghai",
            hours=WeeklyHours.parse("Mon-Fri 08:30-17:30"),
            days=None,
            closures=[Closure(date(2026, 2, 10), date(2026, 4, 20))],
        )
        terms = CallbacksTerms(calendar=closed, day_off=DayOff.FOLLOWING)
        record = a_file("2026-04-21 09:00", delivered_on="2026-01-15")
        found = assess(record, terms, as_of=at("2026-04-22 00:00"))
        assert [one.verdict for one in found] == [MET, MET, MET, PENDING]
        assert {dict(one.because[0].facts)["opens_on"] for one in found[:3]} == {date(2026, 1, 15)}
        assert dict(found[3].because[0].facts)["opens_on"] == date(2026, 4, 22)


class TestAGap:
    """A059: without the day of signing nothing can be said."""

    def test_it_is_undetermined_and_names_the_fact(self):
        (found,) = assess(a_file(), CallbacksTerms(year_start=YearStart.SIGNING), as_of=at("2030-01-01"))
        assert (found.verdict, found.missing, found.callback) == (UNDETERMINED, ("signed_on",), None)
        assert (found.due_at, found.done_at) == (None, None)

    def test_with_it_there_is_a_schedule(self):
        terms = CallbacksTerms(year_start=YearStart.SIGNING)
        assert len(assess(a_file(signed_on="2025-01-01"), terms, as_of=at("2025-03-01"))) == 2


class TestWhatCannotBe:
    """A call before delivery is an error: at once where it is early everywhere, else where the calendar is known."""

    def test_the_evening_before_in_the_calendar_s_zone(self):
        record = a_file("2025-01-30 23:59:59")
        with pytest.raises(FactsError) as caught:
            assess(record, TERMS, as_of=at("2025-03-01"))
        assert str(caught.value) == (
            "calls is 2025-01-30T23:59:59+08:00: give none before delivered_on 2025-01-31 (D1.3.5a)"
        )

    def test_it_is_fine_where_the_day_had_begun(self):
        """In Auckland, 5 hours ahead."""
        hours = WeeklyHours.parse("Mon-Fri 09:00-17:00")
        terms = CallbacksTerms(calendar=WorkingCalendar(zone="Pacific/Auckland", hours=hours, days=None))
        assert verdicts(a_file("2025-01-30 23:59:59"), "2025-02-01", terms) == [MET]

    def test_a_call_after_the_moment_of_looking_is_not_looked_at(self):
        assert verdicts(a_file("2025-01-30 23:59:59"), "2025-01-30 20:00") == [PENDING]

    def test_a_moment_of_looking_needs_a_zone(self):
        with pytest.raises(NaiveDatetimeError, match=r"^as_of is 2025-03-01T00:00:00: "):
            assess(a_file(), TERMS, as_of=at("2025-03-01").replace(tzinfo=None))

    def test_the_years_end_with_2199(self):
        assert len(assess(a_file(delivered_on="2199-10-15"), TERMS, as_of=at("2199-12-14"))) == 2
        with pytest.raises(CalendarCoverageError):
            assess(a_file(delivered_on="2199-10-15"), TERMS, as_of=at("2199-12-20"))
        with pytest.raises(CalendarCoverageError):
            assess(a_file(), TERMS, as_of=at("2200-01-02"))
