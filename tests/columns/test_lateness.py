"""Lateness deductions by the column: worked examples, most of March 2026 at 5000 yuan a month, from 08:30 on."""

from datetime import timedelta
from decimal import Decimal

import numpy as np
import pytest

from servicepolicy.basis.errors import (
    CalendarCoverageError,
    FactsError,
    FactsTypeError,
    TermNotSet,
    TermsError,
    TermsTypeError,
)
from servicepolicy.columns import lateness_deductions
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.lateness import Base, Ceiling, Counting, LatenessTerms, Rounding, Seconds, Steps
from tests.calendars.desk import SHANGHAI, a_calendar
from tests.columns.desk import dates, moments, told

TERMS = LatenessTerms()
EIGHT = np.timedelta64(8, "h")
SALARY = 500_000
LATE_ON = [day for day in range(1, 32) if day % 7 not in {0, 1}]  # the 1st, 8th, ... are Sundays


def arrivals(*texts, of="2026-03"):
    """Moments in Shanghai, as `02 08:31` of March, or written out."""
    return moments(*(one if one[4:5] == "-" else f"{of}-{one.replace(' ', 'T')}" for one in texts)) - EIGHT


def late_days(count):
    """A minute late on so many working days."""
    return arrivals(*(f"{day:02} 08:31" for day in LATE_ON[:count]))


def deducted(at, terms=TERMS, *, persons=None, base_salary=SALARY, **options):
    """The deductions of one person, unless more are named."""
    return lateness_deductions(
        np.zeros(at.shape, int) if persons is None else persons, at, terms, base_salary=base_salary, **options
    )


class TestOneMonth:
    """D1.1.7.1b, D1.1.7.1d: 1 % for the first and the second entry, 5 % from the third on."""

    @pytest.mark.parametrize(
        ("count", "terms", "amounts"),
        [
            pytest.param(1, {}, [5_000], id="the first"),
            pytest.param(4, {}, [5_000, 5_000, 25_000, 25_000], id="the third and the fourth"),
            pytest.param(3, {"steps": Steps.RETROACTIVE}, [5_000, 5_000, 65_000], id="15 % in all"),
            pytest.param(3, {"steps": Steps.FLAT}, [5_000, 5_000, 15_000], id="5 % in all"),
            pytest.param(1, {"base": Base.DAILY, "wage_days": Decimal("21.75")}, [230], id="of a day's salary"),
            pytest.param(
                5,
                {"ceiling": Decimal("0.10"), "at_ceiling": Ceiling.CAP},
                [5_000, 5_000, 25_000, 15_000, 0],
                id="up to 10 %",
            ),
            pytest.param(
                2,
                {"ceiling": Decimal("0.0150005"), "at_ceiling": Ceiling.CAP},
                [5_000, 2_500],
                id="no part of a cent beyond the ceiling",
            ),
            pytest.param(
                4,
                {"share": Decimal(1), "higher_share": Decimal(1)},
                [500_000, 0, 0, 0],
                id="never more than the salary",
            ),
        ],
    )
    def test_by_every_reading(self, count, terms, amounts):
        found = deducted(late_days(count), LatenessTerms(**terms))
        assert found.amounts.tolist() == amounts
        assert found.totals.tolist() == [sum(amounts)]
        assert found.numbers.tolist() == list(range(1, count + 1))
        assert (found.entries.tolist(), found.over_limit.tolist()) == ([count], [count > 3])
        assert (found.persons.tolist(), found.months.astype(str).tolist()) == ([0], ["2026-03"])

    @pytest.mark.parametrize(
        ("rounding", "amounts"),
        [(Rounding.TOTAL, [4_444, 4_445, 22_222]), (Rounding.EACH, [4_444, 4_444, 22_222])],
    )
    def test_lines_add_up_to_the_total(self, rounding, amounts):
        """A012: 1 % of 4444.45 yuan is 44.4445."""
        found = deducted(late_days(3), LatenessTerms(rounding=rounding), base_salary=444_445)
        assert found.amounts.tolist() == amounts

    def test_where_nothing_is_rounded(self):
        """Whole cents are told; parts of a cent are no number of cents, and refused."""
        terms = LatenessTerms(rounding=Rounding.NONE)
        assert deducted(late_days(3), terms).amounts.tolist() == [5_000, 5_000, 25_000]
        with pytest.raises(TermsError, match=r"^base_salary\[0\] is np.int64\(444445\): give a salary of which all"):
            deducted(late_days(3), terms, base_salary=444_445)
        capped = LatenessTerms(rounding=Rounding.NONE, ceiling=Decimal("0.0150005"), at_ceiling=Ceiling.CAP)
        tiny = LatenessTerms(rounding=Rounding.NONE, ceiling=Decimal("0.05"), at_ceiling=Ceiling.CAP)
        assert deducted(late_days(1), tiny, base_salary=1, on_bad="mask").totals.tolist() == [None]
        found = deducted(late_days(2), capped, on_bad="mask")
        assert (found.totals.tolist(), found.amounts.tolist()) == ([None], [None, None])

    def test_exact_halves_of_a_cent(self):
        """Of a day's salary each line is rounded by itself: 30 yuan for 3 days, 0.05 % and 0.05 % of them."""
        terms = LatenessTerms(
            base=Base.DAILY,
            wage_days=Decimal(3),
            share=Decimal("0.0005"),
            higher_share=Decimal("0.0005"),
            rounding=Rounding.EACH,
        )
        assert deducted(late_days(2), terms, base_salary=3_000).amounts.tolist() == [1, 1]

    def test_shares_of_many_decimals_and_great_salaries(self):
        """What 64 bits do not hold is worked out in integers of any size: a share of 50 decimals, 10**15 yuan."""
        share = Decimal("0.01000000000000000000000000000000000000000000000001")
        assert deducted(late_days(2), LatenessTerms(share=share)).amounts.tolist() == [5_000, 5_000]
        assert deducted(late_days(1), base_salary=10**17 - 1).amounts.tolist() == [10**15]
        all_of_it = LatenessTerms(share=Decimal(1), higher_share=Decimal(1), rounding=Rounding.EACH)
        assert deducted(late_days(22), all_of_it, base_salary=10**17 - 1).totals.tolist() == [10**17 - 1]

    @pytest.mark.parametrize(("most", "over"), [("0.06", True), ("0.07", False), ("0.0699999", True)])
    def test_over_the_ceiling(self, most, over):
        found = deducted(late_days(3), LatenessTerms(ceiling=Decimal(most)))
        assert (found.totals.tolist(), found.over_ceiling.tolist()) == ([35_000], [over])
        assert deducted(late_days(3)).over_ceiling is None

    def test_over_a_ceiling_of_all_by_a_part_of_a_cent(self):
        """Where nothing is rounded 1 % and 99.5 % of one yuan are half a cent too much."""
        terms = LatenessTerms(higher_share=Decimal("0.995"), threshold=2, ceiling=Decimal(1), rounding=Rounding.NONE)
        found = deducted(late_days(2), terms, base_salary=100)
        assert (found.totals.tolist(), found.over_ceiling.tolist()) == ([100], [True])


class TestWhoIsLate:
    """D1.1.7.1a, A031: after the day's opening, by the day's first arrival, on a working day."""

    @pytest.mark.parametrize(
        ("arrival", "terms", "entries"),
        [
            pytest.param("02 08:30", {}, 0, id="on time"),
            pytest.param("02 08:30:00.000001", {}, 1, id="a microsecond late"),
            pytest.param("02 08:30:59", {"seconds": Seconds.IGNORE}, 0, id="seconds are dropped"),
            pytest.param("02 08:31", {"seconds": Seconds.IGNORE}, 1, id="a minute is not"),
            pytest.param("02 08:35", {"grace": timedelta(minutes=5)}, 0, id="within the grace"),
            pytest.param("07 11:00", {}, 0, id="on a Saturday"),
            pytest.param("2026-02-28 11:00", {}, 1, id="on a Saturday that makes up for a day off"),
            pytest.param("02 00:01", {}, 0, id="soon after midnight"),
        ],
    )
    def test_one_arrival(self, arrival, terms, entries):
        assert deducted(arrivals(arrival), LatenessTerms(**terms)).entries.tolist() == [entries]

    def test_the_first_of_the_day_counts(self):
        found = deducted(arrivals("02 13:00", "02 08:29", "03 09:00", "03 08:45"))
        assert found.numbers.tolist() == [0, 0, 0, 1]

    def test_back_after_a_break(self):
        """A029: where every time counts, who comes back late after a break is late again."""
        lunch = a_calendar("Mon-Fri 08:30-12:00 13:00-17:30", zone=SHANGHAI)
        terms = LatenessTerms(calendar=lunch, counting=Counting.EACH_OCCURRENCE)
        at = arrivals("02 08:31", "02 13:01", "02 13:05", "03 08:30", "03 12:59", "04 13:30", "07 13:30")
        assert deducted(at, terms).numbers.tolist() == [1, 2, 0, 0, 0, 3, 0]
        assert deducted(at, LatenessTerms(calendar=lunch)).numbers.tolist() == [1, 0, 0, 0, 0, 2, 0]
        assert deducted(at[:2], LatenessTerms(counting=Counting.EACH_OCCURRENCE)).numbers.tolist() == [1, 0]


class TestManyPeople:
    """Each person's month is reckoned by itself, in any order of the rows, on the calendar's clock."""

    AT = arrivals("03 08:31", "2026-04-01 08:31", "02 08:31", "2026-03-31 23:59", "02 08:29", "02 08:31", "04 08:31")
    PERSONS = np.array(["li", "li", "li", "wang", "zhao", "wang", "li"])
    SALARIES = np.array([500_000, 600_000, 500_000, 300_000, 200_000, 300_000, 500_000])

    def test_unsorted(self):
        found = deducted(self.AT, persons=self.PERSONS, base_salary=self.SALARIES)
        assert found.persons.tolist() == ["li", "li", "wang", "zhao"]
        assert found.months.astype(str).tolist() == ["2026-03", "2026-04", "2026-03", "2026-03"]
        assert found.totals.tolist() == [35_000, 6_000, 6_000, 0]
        assert found.entries.tolist() == [3, 1, 2, 0]
        assert found.of.tolist() == [0, 1, 0, 2, 3, 2, 0]
        assert found.numbers.tolist() == [2, 1, 1, 2, 0, 1, 3]
        assert found.amounts.tolist() == [5_000, 6_000, 5_000, 3_000, 0, 3_000, 25_000]

    def test_waivers(self):
        """A day that a document excuses makes no entry; a stranger's makes no difference."""
        waivers = np.array(["li", "chen", "zhao", "li"]), dates("2026-03-02", "2026-03-03", "9999999-03-02", "NaT")
        found = deducted(self.AT, persons=self.PERSONS, base_salary=self.SALARIES, waivers=waivers)
        assert found.totals.tolist() == [10_000, 6_000, 6_000, 0]
        none = np.array([], "U4"), dates()
        assert deducted(self.AT, persons=self.PERSONS, base_salary=self.SALARIES, waivers=none).totals[0] == 35_000

    def test_missing_rows_are_passed_over(self):
        at = self.AT.copy()
        at[2] = "NaT"
        persons = np.ma.MaskedArray(self.PERSONS, mask=np.arange(7) == 4)
        found = deducted(at, persons=persons, base_salary=self.SALARIES)
        assert found.persons.tolist() == ["li", "li", "wang"]
        assert found.amounts.tolist() == [5_000, 6_000, None, 3_000, None, 3_000, 5_000]
        assert found.of.tolist() == [0, 1, -1, 2, -1, 2, 0]

    def test_a_table_of_rows(self):
        """What comes in two dimensions goes out in two."""
        found = deducted(self.AT[:6].reshape(2, 3), persons=np.ones((2, 3), int))
        assert (found.of.shape, found.numbers.shape, found.amounts.shape) == ((2, 3), (2, 3), (2, 3))

    def test_nobody(self):
        for waivers in (None, (np.array([7]), dates("2026-03-02"))):
            found = deducted(moments(), waivers=waivers)
            assert (found.totals.tolist(), found.amounts.tolist()) == ([], [])


class TestMonthsWithoutAnAnswer:
    """A month with a row that is refused is refused, or masked, as a whole."""

    AT = arrivals("02 08:31", "03 08:31", "2026-04-01 08:31")

    @pytest.mark.parametrize(
        ("at", "options", "error", "said", "totals"),
        [
            pytest.param(
                AT,
                {"base_salary": np.array([SALARY, SALARY + 1, SALARY])},
                FactsError,
                r"base_salary\[1\] is np.int64\(500001\): give one base salary for a person's month",
                [None, 5_000],
                id="two salaries",
            ),
            pytest.param(
                AT,
                {"base_salary": np.array([SALARY, -1, SALARY])},
                FactsError,
                r"base_salary\[1\] is np.int64\(-1\): give whole cents from 0 to below 10\*\*17",
                [None, 5_000],
                id="below zero",
            ),
            pytest.param(
                arrivals("02 08:31", "1899-12-30 08:31", "2026-04-01 08:31"),
                {},
                CalendarCoverageError,
                r"arrived_at\[1\] is .*: give a moment from 1900 to 2199",
                [5_000, 5_000],
                id="no month",
            ),
            pytest.param(
                arrivals("2027-01-04 08:31", "2026-04-02 08:31", "2026-04-01 08:31"),
                {},
                CalendarCoverageError,
                r"arrived_at\[0\] is .*: give moments of days that the calendar knows",
                [10_000, None],
                id="days off that are not published",
            ),
        ],
    )
    def test_refused_or_masked(self, at, options, error, said, totals):
        with pytest.raises(error, match=f"^{said}$"):
            deducted(at, **options)
        found = deducted(at, **options, on_bad="mask")
        assert found.totals.tolist() == totals
        assert np.ma.getmaskarray(found.amounts).any()

    def test_all_is_well(self):
        found = deducted(self.AT, on_bad="mask")
        assert found.totals.tolist() == [10_000, 5_000]
        assert told(found.numbers) == ["1", "2", "1"]


class TestBadInput:
    """What is no column is a typed error either way."""

    AT = arrivals("02 08:31")

    @pytest.mark.parametrize(
        ("options", "error", "said"),
        [
            ({"persons": ["li"]}, FactsTypeError, r"persons is \['li'\]: give a numpy array of whole numbers or texts"),
            ({"persons": np.array([0.5])}, FactsTypeError, r"persons is array\(\[0.5\]\): give a numpy array of whole"),
            ({"persons": np.array([1, 2])}, FactsError, r"persons is \(2,\): give as many rows as arrived_at: \(1,\)"),
            ({"base_salary": 5000.0}, FactsTypeError, "base_salary is 5000.0: give int"),
            ({"waivers": 5}, FactsTypeError, "waivers is 5: give a pair of columns: the persons and the days"),
            ({"waivers": (np.array([0]),)}, FactsTypeError, r"waivers is \(array\(\[0\]\),\): give a pair of columns"),
            (
                {"waivers": (np.array(["li"]), dates("2026-03-02"))},
                FactsTypeError,
                r"waivers is dtype\('<U2'\): give persons as those who arrived, int64",
            ),
            (
                {"waivers": (np.array([0, 0]), dates("2026-03-02", "2026-03-02"))},
                FactsError,
                r"waivers\[1\] is np.datetime64\('2026-03-02'\): give each day of a person one waiver",
            ),
        ],
    )
    def test_columns(self, options, error, said):
        for on_bad in ("raise", "mask"):
            with pytest.raises(error, match=f"^{said}"):
                deducted(self.AT, **options, on_bad=on_bad)

    def test_terms(self):
        with pytest.raises(TermsTypeError, match=r"^terms is"):
            deducted(self.AT, STANDARD)
        with pytest.raises(TermNotSet, match=r"^wage_days is None"):
            deducted(self.AT, LatenessTerms(base=Base.DAILY))
