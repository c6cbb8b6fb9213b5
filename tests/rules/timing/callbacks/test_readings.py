"""A059 and A060: each reading, by an example whose answer it changes."""

from datetime import timedelta
from itertools import pairwise

import pytest

from servicepolicy.clauses.d1_3 import D1_3_5B, D1_3_5C
from servicepolicy.rules.timing.callbacks import (
    Boundary,
    CallbacksTerms,
    Periods,
    Rhythm,
    YearStart,
    schedule,
)
from tests.rules.timing.callbacks.cases import a_day, a_project, dates, rhythms

CALENDAR = {"periods": Periods.CALENDAR}
QUARTERLY_FROM_THEN = {"boundary": Boundary.ANNIVERSARY_QUARTERLY}


class TestTheAnniversary:
    """A060: the day exactly 1 year on is still within the year, or beyond it; by delivery the dates stay the same."""

    @pytest.mark.parametrize("delivered_on", ["2025-01-31", "2024-02-29", "2025-06-15"])
    def test_the_dates_are_the_same(self, delivered_on):
        assert dates(delivered_on, "2029-12-31") == dates(delivered_on, "2029-12-31", **QUARTERLY_FROM_THEN)

    def test_only_the_rhythm_of_that_day_differs(self):
        assert rhythms("2025-01-31", "2026-04-30") == [("2026-04-30", "QUARTERLY")]
        assert rhythms("2025-01-31", "2026-04-30", **QUARTERLY_FROM_THEN) == [
            ("2026-01-31", "QUARTERLY"),
            ("2026-04-30", "QUARTERLY"),
        ]

    @pytest.mark.parametrize(("boundary", "clause"), list(zip(Boundary, [D1_3_5B, D1_3_5C], strict=True)))
    def test_and_the_clause_it_rests_on(self, boundary, clause):
        found = schedule(a_project(), CallbacksTerms(boundary=boundary), through=a_day("2026-01-31"))
        assert {reason.clause for reason in found[11].because} == {clause}
        assert {reason.clause for reason in found[10].because} == {D1_3_5B}

    def test_in_calendar_months_delivery_on_the_first_makes_a_date_of_difference(self):
        assert dates("2025-02-01", "2026-04-01", **CALENDAR)[-2:] == ["2026-02-28", "2026-03-31"]
        assert dates("2025-02-01", "2026-04-01", **CALENDAR, **QUARTERLY_FROM_THEN)[-2:] == ["2026-01-31", "2026-03-31"]
        assert dates("2025-02-02", "2026-04-01", **CALENDAR, **QUARTERLY_FROM_THEN)[-2:] == ["2026-02-28", "2026-03-31"]


class TestCalendarPeriods:
    """A060: once in every calendar month or quarter, by its last day; the month of delivery has none."""

    @pytest.mark.parametrize(
        ("delivered_on", "first"),
        [
            ("2025-01-01", "2025-02-28"),
            ("2025-01-15", "2025-02-28"),
            ("2025-01-31", "2025-02-28"),
            ("2025-02-01", "2025-03-31"),
            ("2023-12-31", "2024-01-31"),
            ("2024-01-31", "2024-02-29"),
        ],
    )
    def test_the_first_is_the_month_after(self, delivered_on, first):
        assert dates(delivered_on, "2026-01-01", **CALENDAR)[0] == first

    def test_the_month_the_year_ends_in_is_still_monthly(self):
        found = rhythms("2025-01-15", "2026-12-31", **CALENDAR)
        assert dates("2025-01-15", "2026-02-28", **CALENDAR)[-1] == "2026-01-31"
        assert found == [
            ("2026-03-31", "QUARTERLY"),
            ("2026-06-30", "QUARTERLY"),
            ("2026-09-30", "QUARTERLY"),
            ("2026-12-31", "QUARTERLY"),
        ]

    def test_a_quarter_within_the_year_is_a_calendar_quarter_too(self):
        assert dates("2025-01-15", "2025-12-31", rhythm_within=Rhythm.QUARTERLY, **CALENDAR) == [
            "2025-03-31",
            "2025-06-30",
            "2025-09-30",
            "2025-12-31",
        ]

    @pytest.mark.parametrize(
        ("rhythm_beyond", "expected"),
        [
            (Rhythm.MONTHLY, ["2025-12-31", "2026-01-31"]),
            (Rhythm.QUARTERLY, ["2025-12-31", "2026-03-31"]),
            (Rhythm.HALF_YEARLY, ["2025-12-31", "2026-06-30"]),
            (Rhythm.YEARLY, ["2025-12-31", "2026-12-31"]),
        ],
    )
    def test_half_years_and_years_too(self, rhythm_beyond, expected):
        terms = {"rhythm_beyond": rhythm_beyond, **CALENDAR}
        assert dates("2025-11-20", expected[1], within_years=0, **terms) == expected


class TestTheStartOfTheYear:
    """A059: the year runs from delivery into use, from signing, or it is the calendar year of delivery."""

    @pytest.mark.parametrize(
        ("year_start", "last_monthly", "quarterly"),
        [
            pytest.param(YearStart.DELIVERY, "2026-11-10", ["2027-02-10", "2027-05-10"], id="delivery"),
            pytest.param(YearStart.SIGNING, "2026-08-10", ["2026-11-10", "2027-02-10", "2027-05-10"], id="signing"),
            pytest.param(
                YearStart.CALENDAR_YEAR,
                "2025-12-10",
                ["2026-02-10", "2026-05-10", "2026-08-10", "2026-11-10", "2027-02-10", "2027-05-10"],
                id="calendar year",
            ),
        ],
    )
    def test_delivered_in_november_signed_in_august(self, year_start, last_monthly, quarterly):
        told = {"signed_on": "2025-08-20", "year_start": year_start}
        found = rhythms("2025-11-10", "2027-05-10", **told)
        every = dates("2025-11-10", "2027-05-10", **told)
        assert [day for day, _ in found] == quarterly
        assert every[len(every) - len(quarterly) - 1] == last_monthly

    @pytest.mark.parametrize(
        ("signed_on", "last_monthly"),
        [
            pytest.param("2025-08-09", "2026-07-10", id="day before"),
            pytest.param("2025-08-10", "2026-08-10", id="the day"),
            pytest.param("2025-08-11", "2026-08-10", id="day after"),
            pytest.param("2026-01-10", "2027-01-10", id="signed after delivery"),
        ],
    )
    def test_a_year_from_signing(self, signed_on, last_monthly):
        terms = CallbacksTerms(year_start=YearStart.SIGNING)
        found = schedule(a_project("2025-11-10", signed_on), terms, through=a_day("2028-01-01"))
        assert [one.due_on.isoformat() for one in found if one.rhythm is Rhythm.MONTHLY][-1] == last_monthly

    def test_signed_long_before_delivery_it_is_never_monthly(self):
        told = {"signed_on": "2020-01-01", "year_start": YearStart.SIGNING}
        assert dates("2025-11-10", "2026-05-10", **told) == ["2026-02-10", "2026-05-10"]

    @pytest.mark.parametrize(
        ("delivered_on", "within_years", "monthly"),
        [
            ("2025-12-31", 1, 0),
            ("2025-11-30", 1, 1),
            ("2025-01-01", 1, 11),
            ("2025-12-31", 2, 12),
            ("2025-06-15", 0, 0),
        ],
    )
    def test_through_december(self, delivered_on, within_years, monthly):
        terms = CallbacksTerms(year_start=YearStart.CALENDAR_YEAR, within_years=within_years)
        found = schedule(a_project(delivered_on), terms, through=a_day("2028-01-01"))
        assert [one.rhythm for one in found].count(Rhythm.MONTHLY) == monthly

    @pytest.mark.parametrize("year_start", YearStart)
    @pytest.mark.parametrize("periods", Periods)
    @pytest.mark.parametrize("boundary", Boundary)
    def test_no_gap_exceeds_a_quarter(self, year_start, periods, boundary):
        terms = CallbacksTerms(year_start=year_start, periods=periods, boundary=boundary)
        for delivered_on in ("2025-01-31", "2025-02-01", "2025-08-31", "2024-11-30", "2024-02-29", "2025-12-31"):
            project = a_project(delivered_on, "2024-12-05")
            found = schedule(project, terms, through=a_day("2029-12-31"))
            days = [project.delivered_on, *(one.due_on for one in found)]
            longest = timedelta(days=92) if periods is Periods.ANNIVERSARY else timedelta(days=92 + 30)
            assert max(later - earlier for earlier, later in pairwise(days)) <= longest
