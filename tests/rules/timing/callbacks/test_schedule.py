"""When a project is called back, by each clause."""

from datetime import date

import pytest

from servicepolicy.clauses.d1_3 import D1_3_5B, D1_3_5C
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.callbacks import CallbacksTerms, Rhythm, schedule
from tests.rules.timing.callbacks.cases import a_day, a_project, dates, rhythms


class TestMonthlyWithinAYear:
    """D1.3.5b: projects within 1 year are called back by telephone once a month."""

    @pytest.mark.parametrize(
        ("through", "expected"),
        [
            pytest.param("2025-01-31", [], id="day of delivery"),
            pytest.param("2025-02-27", [], id="day before the first"),
            pytest.param("2025-02-28", ["2025-02-28"], id="first"),
            pytest.param("2025-03-01", ["2025-02-28"], id="day after the first"),
            pytest.param("2025-03-30", ["2025-02-28"], id="day before the second"),
            pytest.param("2025-03-31", ["2025-02-28", "2025-03-31"], id="second"),
            pytest.param("2024-12-31", [], id="before delivery"),
        ],
    )
    def test_through_includes_its_day(self, through, expected):
        assert dates("2025-01-31", through) == expected

    @pytest.mark.parametrize(
        ("delivered_on", "expected"),
        [
            pytest.param(
                "2025-01-31",
                "02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31 01-31",
                id="31 January: every month's last day",
            ),
            pytest.param(
                "2025-01-30",
                "02-28 03-30 04-30 05-30 06-30 07-30 08-30 09-30 10-30 11-30 12-30 01-30",
                id="30 January: February alone is cut",
            ),
            pytest.param(
                "2024-02-29",
                "03-29 04-29 05-29 06-29 07-29 08-29 09-29 10-29 11-29 12-29 01-29 02-28",
                id="29 February",
            ),
            pytest.param(
                "2023-08-31",
                "09-30 10-31 11-30 12-31 01-31 02-29 03-31 04-30 05-31 06-30 07-31 08-31",
                id="31 August before a leap year",
            ),
            pytest.param(
                "2025-10-01",
                "11-01 12-01 01-01 02-01 03-01 04-01 05-01 06-01 07-01 08-01 09-01 10-01",
                id="National Day",
            ),
        ],
    )
    def test_every_date_is_counted_from_delivery(self, delivered_on, expected):
        found = schedule(
            a_project(delivered_on), STANDARD.callbacks, through=a_day(f"{int(delivered_on[:4]) + 1}-12-31")
        )
        monthly = [one.due_on for one in found if one.rhythm is Rhythm.MONTHLY]
        assert [f"{day:%m-%d}" for day in monthly] == expected.split()

    def test_it_cites_the_clause(self):
        (first,) = schedule(a_project(), STANDARD.callbacks, through=date(2025, 3, 1))
        assert [reason.clause for reason in first.because] == [D1_3_5B]


class TestQuarterlyAfterIt:
    """D1.3.5c: projects of 1 year and more are called back by telephone once a quarter."""

    @pytest.mark.parametrize(
        ("delivered_on", "expected"),
        [
            ("2025-01-31", ["2026-04-30", "2026-07-31", "2026-10-31", "2027-01-31"]),
            ("2024-02-29", ["2025-05-29", "2025-08-29", "2025-11-29", "2026-02-28", "2026-05-29", "2026-08-29"]),
            ("2024-11-30", ["2026-02-28", "2026-05-30", "2026-08-30", "2026-11-30"]),
        ],
    )
    def test_every_third_month_from_delivery(self, delivered_on, expected):
        assert [day for day, _ in rhythms(delivered_on, expected[-1])] == expected

    @pytest.mark.parametrize(
        ("through", "count"),
        [
            pytest.param("2026-01-30", 11, id="day before the anniversary"),
            pytest.param("2026-01-31", 12, id="anniversary"),
            pytest.param("2026-04-29", 12, id="day before the quarter"),
            pytest.param("2026-04-30", 13, id="quarter"),
            pytest.param("2026-05-01", 13, id="day after the quarter"),
        ],
    )
    def test_the_anniversary_is_still_monthly(self, through, count):
        found = schedule(a_project(), STANDARD.callbacks, through=a_day(through))
        assert len(found) == count
        assert [one.rhythm for one in found[:12]] == [Rhythm.MONTHLY] * min(count, 12)
        assert [one.rhythm for one in found[12:]] == [Rhythm.QUARTERLY] * max(count - 12, 0)

    def test_it_cites_the_clause(self):
        last = schedule(a_project(), STANDARD.callbacks, through=date(2026, 4, 30))[-1]
        assert [reason.clause for reason in last.because] == [D1_3_5C]


class TestAnotherRhythm:
    """A company may choose other figures."""

    @pytest.mark.parametrize(
        ("terms", "expected"),
        [
            pytest.param(
                {"rhythm_within": Rhythm.QUARTERLY},
                ["2025-04-30", "2025-07-31", "2025-10-31", "2026-01-31", "2026-04-30", "2026-07-31"],
                id="quarterly",
            ),
            pytest.param(
                {"rhythm_within": Rhythm.HALF_YEARLY, "rhythm_beyond": Rhythm.YEARLY},
                ["2025-07-31", "2026-01-31"],
                id="half-yearly, then yearly",
            ),
            pytest.param(
                {"rhythm_within": Rhythm.YEARLY, "rhythm_beyond": Rhythm.HALF_YEARLY},
                ["2026-01-31", "2026-07-31"],
                id="yearly, then closer",
            ),
            pytest.param(
                {"within_years": 0},
                ["2025-04-30", "2025-07-31", "2025-10-31", "2026-01-31", "2026-04-30", "2026-07-31"],
                id="never monthly",
            ),
        ],
    )
    def test_within_and_beyond(self, terms, expected):
        assert dates("2025-01-31", "2026-12-31" if "rhythm_beyond" in terms else "2026-07-31", **terms) == expected

    def test_two_years(self):
        assert len(dates("2025-01-31", "2027-01-31", within_years=2)) == 24
        assert rhythms("2025-01-31", "2027-04-30", within_years=2) == [("2027-04-30", "QUARTERLY")]


class TestHowFarItLooks:
    """A schedule ends where it is told to, and no later than calendars do."""

    def test_the_call_back_of_2100_has_a_date(self):
        found = schedule(a_project(), CallbacksTerms(), through=date(2100, 1, 31))
        assert (found[-1].due_on, found[-1].on_day_off) == (date(2100, 1, 31), None)
        assert len(found) == 12 + 74 * 4

    def test_the_last_year(self):
        found = schedule(a_project("2199-10-31"), CallbacksTerms(), through=date(2199, 12, 31))
        assert [one.due_on for one in found] == [date(2199, 11, 30), date(2199, 12, 31)]

    def test_the_first_year(self):
        found = schedule(a_project("1900-01-01"), CallbacksTerms(), through=date(1900, 3, 1))
        assert [(one.due_on, one.on_day_off) for one in found] == [(date(1900, 2, 1), None), (date(1900, 3, 1), None)]
