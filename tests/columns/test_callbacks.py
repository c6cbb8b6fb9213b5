"""Next call-backs by the column: worked examples, most of a delivery on 31 January 2025, a Friday."""

from datetime import date, datetime

import numpy as np
import pytest

from servicepolicy.basis.errors import (
    CalendarCoverageError,
    CalendarError,
    FactsError,
    FactsTypeError,
    MissingFact,
    TermsTypeError,
)
from servicepolicy.columns import next_callbacks
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.callbacks import Boundary, CallbacksTerms, DayOff, Periods, Rhythm, YearStart
from tests.columns.desk import NEVER_OPEN, dates, told

DELIVERED = dates("2025-01-31")
TERMS = CallbacksTerms()


class TestTheDates:
    """D1.3.5b, D1.3.5c: each month within a year of delivery, each quarter beyond it, counted from that day."""

    @pytest.mark.parametrize(
        ("after", "terms", "due"),
        [
            pytest.param("2025-01-31", {}, "2025-02-28", id="the first"),
            pytest.param("0001-01-01", {}, "2025-02-28", id="asked long before"),
            pytest.param("2025-02-28", {}, "2025-03-31", id="the day itself is past"),
            pytest.param("2026-01-30", {}, "2026-01-31", id="the twelfth"),
            pytest.param("2026-01-31", {}, "2026-04-30", id="the first of the quarters"),
            pytest.param("2099-12-31", {}, "2100-01-31", id="far ahead"),
            pytest.param("2025-01-31", {"periods": Periods.CALENDAR}, "2025-02-28", id="the end of the month"),
            pytest.param("2026-01-31", {"periods": Periods.CALENDAR}, "2026-03-31", id="the end of the quarter"),
            pytest.param("2026-01-01", {"boundary": Boundary.ANNIVERSARY_QUARTERLY}, "2026-01-31", id="the boundary"),
            pytest.param("2025-01-31", {"within_years": 0}, "2025-04-30", id="never in the closer rhythm"),
            pytest.param("2025-12-31", {"year_start": YearStart.CALENDAR_YEAR}, "2026-01-31", id="by the year"),
            pytest.param("2026-01-31", {"rhythm_beyond": Rhythm.YEARLY}, "2027-01-31", id="a year later"),
        ],
    )
    def test_counted_from_delivery(self, after, terms, due):
        found = next_callbacks(DELIVERED, CallbacksTerms(**terms), after=date.fromisoformat(after))
        assert told(found.due_on, "D") == [due]
        each = next_callbacks(DELIVERED, CallbacksTerms(**terms), after=dates(after))
        assert told(each.due_on, "D") == [due]

    def test_dates_and_rhythms(self):
        found = next_callbacks(dates("2025-01-31", "2024-01-31"), TERMS, after=date(2025, 12, 31))
        assert told(found.nominal_on, "D") == ["2026-01-31", "2026-01-31"]
        assert [tuple(Rhythm)[code].name for code in found.rhythms] == ["MONTHLY", "QUARTERLY"]

    def test_the_same_days_of_many_projects(self):
        """Each day of delivery is asked about once; a missing one in front of it makes no difference."""
        found = next_callbacks(dates("NaT", "2026-03-06", "2026-03-06"), TERMS, after=date(2026, 5, 1))
        assert told(found.due_on, "D") == ["NaT", "2026-05-06", "2026-05-06"]
        assert found.rhythms.tolist() == [None, 0, 0]

    def test_no_projects(self):
        assert told(next_callbacks(dates(), TERMS, after=date(2026, 5, 1)).due_on) == []
        assert told(next_callbacks(dates(), TERMS, after=dates()).due_on) == []


class TestDaysOff:
    """A004: 31 January 2026 is a Saturday, 31 May 2026 a Sunday."""

    @pytest.mark.parametrize(
        ("day_off", "due"),
        [
            (DayOff.KEEP, "2026-01-31"),
            (DayOff.FOLLOWING, "2026-02-02"),
            (DayOff.MODIFIED_FOLLOWING, "2026-01-30"),
            (DayOff.PRECEDING, "2026-01-30"),
        ],
    )
    def test_a_date_on_one(self, day_off, due):
        found = next_callbacks(DELIVERED, CallbacksTerms(day_off=day_off), after=date(2026, 1, 1))
        assert (told(found.due_on, "D"), told(found.nominal_on, "D")) == ([due], ["2026-01-31"])

    def test_a_date_that_has_moved_past_the_day_asked_about(self):
        """The call-back of Saturday, 31 January, is due on Monday: on the day between it is still the next."""
        terms = CallbacksTerms(day_off=DayOff.FOLLOWING)
        found = next_callbacks(dates("2025-01-31", "2025-03-15"), terms, after=date(2026, 2, 1))
        assert told(found.due_on, "D") == ["2026-02-02", "2026-02-24"]

    def test_days_off_that_are_not_published(self):
        terms = CallbacksTerms(day_off=DayOff.FOLLOWING)
        asked = dates("2025-01-31", "2029-01-31")
        found = next_callbacks(asked, terms, after=date(2026, 6, 1), on_bad="mask")
        assert told(found.due_on, "D") == ["2026-07-31", None]
        assert told(found.rhythms) == ["1", None]
        with pytest.raises(CalendarCoverageError, match=r"^delivered_on\[1\] is np.datetime64\('2029-01-31'\): give"):
            next_callbacks(asked, terms, after=date(2026, 6, 1))

    def test_no_working_day_within_a_century(self):
        with pytest.raises(CalendarError, match="give a day near which the calendar has a working day"):
            next_callbacks(DELIVERED, CallbacksTerms(day_off=DayOff.PRECEDING, calendar=NEVER_OPEN), after=date.min)


class TestFromTheSigning:
    """A059: where the year runs from the signing of the contract, without that day there is no schedule."""

    TERMS = CallbacksTerms(year_start=YearStart.SIGNING)
    ASKED = dates("2025-01-31", "2025-01-31")
    SIGNED = dates("2024-06-30", "NaT")

    def test_monthly_through_june(self):
        found = next_callbacks(self.ASKED, self.TERMS, after=date(2025, 6, 30), signed_on=self.SIGNED, on_bad="mask")
        assert told(found.due_on, "D") == ["2025-07-31", None]
        assert told(found.rhythms) == ["1", None]

    def test_without_it(self):
        with pytest.raises(MissingFact) as caught:
            next_callbacks(self.ASKED, self.TERMS, after=date(2025, 6, 30), signed_on=self.SIGNED)
        assert caught.value.field == "signed_on[1]"
        assert str(caught.value).endswith(": give it: the year runs from the signing of the contract (D1.3.5b)")
        with pytest.raises(MissingFact, match=r"; 1 more like it \(D1.3.5b\)$"):
            next_callbacks(self.ASKED, self.TERMS, after=date(2025, 6, 30))


class TestBadInput:
    """What is no date, or lies in no year that calendars answer for, is a typed error."""

    @pytest.mark.parametrize(
        ("days", "options", "error", "said"),
        [
            (dates("1899-12-31"), {}, FactsError, r"delivered_on\[0\] is .*: give a day from 1900-01-01 to 2199-12-31"),
            (dates("2200-01-01"), {}, FactsError, r"delivered_on\[0\] is .*: give a day from 1900-01-01 to 2199-12-31"),
            (DELIVERED, {"signed_on": dates("2200-01-01")}, FactsError, r"signed_on\[0\] is .*: give a day from 1900"),
            (DELIVERED, {"after": dates("2200-01-01")}, FactsError, r"after\[0\] is .*: give a day up to 2199-12-31"),
            (DELIVERED, {"after": date(2200, 1, 1)}, FactsError, "after is 2200-01-01: give a day up to 2199-12-31"),
            (DELIVERED, {"after": datetime(2026, 1, 1)}, FactsTypeError, "after is 2026-01-01T00:00:00: give a date"),
            (DELIVERED, {"after": dates()}, FactsError, r"after is \(0,\): give as many rows as delivered_on: \(1,\)"),
            (np.array([1]), {}, FactsTypeError, r"delivered_on is array\(\[1\]\): give a numpy array of datetime64"),
        ],
    )
    def test_columns(self, days, options, error, said):
        with pytest.raises(error, match=f"^{said}"):
            next_callbacks(days, TERMS, **{"after": date(2026, 1, 1), **options})

    def test_terms(self):
        with pytest.raises(TermsTypeError, match=r"^terms is"):
            next_callbacks(DELIVERED, STANDARD, after=date(2026, 1, 1))
