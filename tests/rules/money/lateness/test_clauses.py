"""Each clause, by an example: just before the limit, at it, and just after."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from servicepolicy.basis import explain
from servicepolicy.clauses.d1_1 import D1_1_7_1B, D1_1_7_1D
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.lateness import EntryKind, LatenessTerms, Rounding, Threshold, penalty
from tests.builders import at, iso
from tests.rules.money.lateness.months import TERMS, a_month, late_days

MINUTE = timedelta(minutes=1)


class TestWorkBeginsAtHalfPastEight:
    """D1.1.7.1a: working hours are 08:30 to 17:30."""

    @pytest.mark.parametrize(
        ("arrival", "late_by"),
        [
            pytest.param("02 08:29:59", None, id="second before"),
            pytest.param("02 08:30:00", None, id="08:30 sharp"),
            pytest.param("02 08:30:00.000001", timedelta(microseconds=1), id="microsecond after"),
            pytest.param("02 08:30:01", timedelta(seconds=1), id="second after"),
            pytest.param("02 08:31:00", MINUTE, id="minute after"),
            pytest.param("02 17:29:59", timedelta(hours=8, minutes=59, seconds=59), id="second before the closing"),
            pytest.param("02 23:59:59", timedelta(hours=15, minutes=29, seconds=59), id="after the closing"),
            pytest.param("02 00:10", None, id="the night before"),
        ],
    )
    def test_late_is_after_it(self, arrival, late_by):
        assert [line.late_by for line in penalty(a_month(arrival), TERMS).lines] == ([late_by] if late_by else [])

    def test_a_line_says_when_work_began_and_when_the_person_came(self):
        (line,) = penalty(a_month("02 08:31"), TERMS).lines
        assert (line.kind, line.on, line.number) == (EntryKind.LATE, date(2026, 3, 2), 1)
        assert iso(line.starts_at) == "2026-03-02T08:30:00+08:00"
        assert iso(line.arrived_at) == "2026-03-02T08:31:00+08:00"

    @pytest.mark.parametrize(
        ("departure", "early_by"),
        [
            pytest.param("02 17:29:59", timedelta(seconds=1), id="second before"),
            pytest.param("02 17:30:00", None, id="17:30 sharp"),
            pytest.param("03 00:30", None, id="overtime past midnight"),
        ],
    )
    def test_early_leaving_is_before_the_end_and_costs_nothing(self, departure, early_by):
        found = penalty(a_month("02 08:30", departures=["02 12:00", departure]), TERMS)
        assert [one.early_by for one in found.early_leavings] == ([early_by] if early_by else [])
        assert found.total == Decimal("0.00")


class TestEveryDay:
    """D1.1.7.1b: lateness is counted by person and day, on working days."""

    @pytest.mark.parametrize(
        ("of", "day", "counts"),
        [
            pytest.param("2026-03", "06", True, id="Friday"),
            pytest.param("2026-03", "07", False, id="Saturday"),
            pytest.param("2026-02", "28", True, id="make-up Saturday after Spring Festival"),
            pytest.param("2026-10", "01", False, id="National Day, a Thursday"),
            pytest.param("2026-10", "10", True, id="make-up Saturday after it"),
            pytest.param("2024-02", "29", True, id="29 February"),
            pytest.param("2026-12", "31", True, id="last known day"),
        ],
    )
    def test_only_a_working_day_has_one(self, of, day, counts):
        assert len(penalty(a_month(f"{day} 08:31", of=of), TERMS).lines) == counts

    @pytest.mark.parametrize(
        ("arrivals", "counts"),
        [
            pytest.param(["02 08:20", "02 13:10"], 0, id="in time, and back from lunch"),
            pytest.param(["02 13:10", "02 08:20"], 0, id="in another order"),
            pytest.param(["02 08:31", "02 13:10"], 1, id="late twice"),
            pytest.param(["02 08:31", "03 08:31"], 2, id="two days"),
        ],
    )
    def test_the_first_arrival_of_the_day_counts(self, arrivals, counts):
        assert penalty(a_month(*arrivals), TERMS).entries == counts

    def test_an_arrival_in_another_zone_is_of_the_calendar_s_day(self):
        (line,) = penalty(a_month(at("2026-03-02 00:31", "UTC")), TERMS).lines
        assert (line.on, line.late_by) == (date(2026, 3, 2), MINUTE)


class TestOnePercentAndFive:
    """D1.1.7.1b, D1.1.7.1d: lateness costs 1 % of the base salary, from the third on 5 %."""

    @pytest.mark.parametrize(
        ("days", "total"),
        [
            pytest.param(0, "0.00", id="none"),
            pytest.param(1, "50.00", id="1 %"),
            pytest.param(2, "100.00", id="2 %"),
            pytest.param(3, "350.00", id="7 %"),
            pytest.param(4, "600.00", id="12 %"),
            pytest.param(5, "850.00", id="17 %"),
            pytest.param(21, "4850.00", id="97 %"),
            pytest.param(22, "5000.00", id="102 %: the whole salary"),
        ],
    )
    def test_the_month_costs(self, days, total):
        found = penalty(late_days(days), TERMS)
        assert (str(found.total), found.entries) == (total, days)
        assert sum(line.amount for line in found.lines) == found.total

    @pytest.mark.parametrize(("days", "total"), [(2, "100.00"), (3, "150.00"), (4, "400.00"), (5, "650.00")])
    def test_where_the_third_still_costs_1_percent(self, days, total):
        terms = LatenessTerms(at_threshold=Threshold.EXCLUSIVE)
        assert str(penalty(late_days(days), terms).total) == total

    def test_each_line_cites_its_clause(self):
        found = penalty(late_days(4), TERMS)
        cited = [reason.clause for reason in found.because[1:5]]
        assert cited == [D1_1_7_1B, D1_1_7_1B, D1_1_7_1D, D1_1_7_1D]

    def test_23_late_days_cost_the_salary_and_no_more(self):
        """1 + 1 + 21 x 5 = 107 %, in July 2026, which has 23 working days."""
        july = a_month(*(f"{day:02} 08:31" for day in range(1, 32)), of="2026-07")
        found = penalty(july, TERMS)
        assert (found.entries, found.total) == (23, Decimal("5000.00"))
        assert [str(line.amount) for line in found.lines[-3:]] == ["250.00", "150.00", "0.00"]

    def test_the_rates_are_a_table(self):
        assert TERMS.rates.markdown("en") == (
            "| late entry of the month | share of the base salary |\n"
            "| --- | --- |\n"
            "| 1 to below 3 | 0.01 |\n"
            "| 3 and above | 0.05 |"
        )
        assert LatenessTerms(threshold=1).rates.markdown("zh") == (
            "| 当月第几次迟到 | 占基本工资的比例 |\n| --- | --- |\n| 1及以上 | 0.05 |"
        )


class TestAtMostThreeTimes:
    """D1.1.7.1c: nobody may be late more than 3 times in a month."""

    @pytest.mark.parametrize(("days", "over"), [(2, False), (3, False), (4, True)])
    def test_the_fourth_is_one_too_many(self, days, over):
        assert penalty(late_days(days), TERMS).over_limit is over

    def test_the_company_may_allow_none(self):
        assert penalty(late_days(1), LatenessTerms(entries_allowed=0)).over_limit
        assert not penalty(late_days(0), LatenessTerms(entries_allowed=0)).over_limit


class TestTheBaseSalary:
    """D1.1.6.1a: there is a base salary, whose amount is left blank."""

    @pytest.mark.parametrize(
        ("salary", "amounts"),
        [
            pytest.param("0", ["0.00", "0.00", "0.00"], id="nothing"),
            pytest.param("0.01", ["0.00", "0.00", "0.00"], id="a cent"),
            pytest.param("4444.45", ["44.44", "44.45", "222.22"], id="half cents: 44.4445, 88.889, 311.1115"),
            pytest.param("5000", ["50.00", "50.00", "250.00"], id="round"),
            pytest.param(
                "999999999999999.99", ["10000000000000.00", "10000000000000.00", "50000000000000.00"], id="most"
            ),
        ],
    )
    def test_lines_are_in_cents_and_add_up(self, salary, amounts):
        found = penalty(late_days(3, salary), TERMS)
        assert [str(line.amount) for line in found.lines] == amounts
        assert found.total == sum(map(Decimal, amounts))

    @pytest.mark.parametrize("rounding", Rounding)
    @pytest.mark.parametrize("salary", ["5E+3", "5000", "5000.000"])
    def test_however_it_is_written_amounts_have_two_decimals(self, salary, rounding):
        found = penalty(late_days(3, salary), LatenessTerms(rounding=rounding))
        assert [str(line.amount) for line in found.lines] == ["50.00", "50.00", "250.00"]
        assert str(found.total) == "350.00"
        assert explain(found)[0].endswith("deducted 350.00 yuan of a base salary of 5000.00 yuan.")

    def test_what_is_cut_off_at_the_salary_has_two_decimals_too(self):
        month = late_days(22, "5000.000")
        terms = LatenessTerms(higher_share=Decimal("0.5"))
        assert [str(line.amount) for line in penalty(month, terms).lines][2:5] == ["2500.00", "2400.00", "0.00"]

    def test_it_must_be_given(self):
        with pytest.raises(TypeError, match="base_salary"):
            type(a_month())(year=2026, month=3)


class TestSigningIn:
    """D1.1.2.4c: staff sign in on every working day; without a complete record nobody can say who did not."""

    def test_absences_are_found_up_to_the_end_of_the_record(self):
        month = a_month("02 08:30", "04 08:30", recorded_through=date(2026, 3, 9))
        assert [one.on.day for one in penalty(month, TERMS).absences] == [3, 5, 6, 9]
        assert penalty(month, TERMS).total == Decimal("0.00")

    def test_and_from_its_first_day(self):
        month = a_month("04 08:30", recorded_from=date(2026, 3, 4), recorded_through=date(2026, 3, 6))
        assert [one.on.day for one in penalty(month, TERMS).absences] == [5, 6]

    def test_without_a_record_none_is_looked_for(self):
        assert penalty(a_month("02 08:30"), TERMS).absences == ()
        assert penalty(a_month("02 08:30", recorded_from=date(2026, 3, 2)), TERMS).absences == ()

    def test_a_month_without_any_arrival(self):
        found = penalty(a_month(), TERMS)
        assert (found.total, found.lines, found.absences) == (Decimal("0.00"), (), ())
        recorded = penalty(a_month(recorded_through=date(2026, 3, 31)), TERMS)
        assert (recorded.total, len(recorded.absences)) == (Decimal("0.00"), 22)


class TestTheStandardEdition:
    """The terms of the documents are those of the room."""

    def test_the_line_of_the_design(self):
        assert penalty(late_days(3), STANDARD.lateness).total == Decimal("350.00")
        assert {reason.edition for reason in penalty(late_days(3), STANDARD.lateness).because} == {"standard"}
