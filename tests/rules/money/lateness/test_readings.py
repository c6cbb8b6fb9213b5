"""Each reading, by an example whose answer it changes."""

from datetime import date, timedelta
from decimal import Decimal
from typing import get_type_hints

import pytest
from attrs import fields

from servicepolicy.basis import Reading, Worded
from servicepolicy.basis.errors import TermNotSet
from servicepolicy.calendars import WeeklyHours, WorkingCalendar, china
from servicepolicy.rules.money.lateness import (
    WAGE_RULES_CEILING,
    Base,
    Ceiling,
    Counting,
    EntryKind,
    LatenessTerms,
    Rounding,
    Seconds,
    Steps,
    Threshold,
    Unsanctioned,
    penalty,
)
from tests.rules.money.lateness.months import TERMS, a_month, a_shift, late_days

LUNCH = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 08:30-12:00 13:00-17:30"), days=china())
NOT_THERE = a_month("02 08:30", departures=["02 17:00"], recorded_through=date(2026, 3, 3))
TWICE = a_month("02 08:40", "02 13:10")

EXAMPLES = [
    # The field, one of its values, what else is chosen, a month and what it costs under that value.
    ("at_threshold", Threshold.INCLUSIVE, {}, late_days(3), "350.00"),
    ("at_threshold", Threshold.EXCLUSIVE, {}, late_days(3), "150.00"),
    ("steps", Steps.MARGINAL, {}, late_days(3), "350.00"),
    ("steps", Steps.RETROACTIVE, {}, late_days(3), "750.00"),
    ("steps", Steps.FLAT, {}, late_days(3), "250.00"),
    ("counting", Counting.ONCE_A_DAY, {"calendar": LUNCH}, TWICE, "50.00"),
    ("counting", Counting.EACH_OCCURRENCE, {"calendar": LUNCH}, TWICE, "100.00"),
    ("base", Base.MONTHLY, {"wage_days": Decimal("21.75")}, late_days(1), "50.00"),
    ("base", Base.DAILY, {"wage_days": Decimal("21.75")}, late_days(1), "2.30"),
    ("at_ceiling", Ceiling.WARN, {"ceiling": WAGE_RULES_CEILING}, late_days(7), "1350.00"),
    ("at_ceiling", Ceiling.CAP, {"ceiling": WAGE_RULES_CEILING}, late_days(7), "1000.00"),
    ("seconds", Seconds.COUNT, {}, a_month("02 08:30:30"), "50.00"),
    ("seconds", Seconds.IGNORE, {}, a_month("02 08:30:30"), "0.00"),
    ("unsanctioned", Unsanctioned.CLASSIFY, {}, NOT_THERE, "0.00"),
    ("unsanctioned", Unsanctioned.AS_LATENESS, {}, NOT_THERE, "100.00"),
    ("rounding", Rounding.TOTAL, {}, late_days(2, "4444.45"), "88.89"),
    ("rounding", Rounding.EACH, {}, late_days(2, "4444.45"), "88.88"),
    ("rounding", Rounding.NONE, {}, late_days(2, "4444.45"), "88.889"),
    ("grace", timedelta(0), {}, late_days(1), "50.00"),
    ("grace", timedelta(minutes=5), {}, late_days(1), "0.00"),
    ("ceiling", None, {"at_ceiling": Ceiling.CAP}, late_days(7), "1350.00"),
    ("ceiling", WAGE_RULES_CEILING, {"at_ceiling": Ceiling.CAP}, late_days(7), "1000.00"),
]


class TestEachReading:
    """A month costs what its clauses are read to say."""

    @pytest.mark.parametrize(("field", "value", "others", "month", "total"), EXAMPLES)
    def test_an_example(self, field, value, others, month, total):
        assert str(penalty(month, LatenessTerms(**others, **{field: value})).total) == total

    @pytest.mark.parametrize("field", sorted({field for field, *_ in EXAMPLES}))
    def test_no_two_values_cost_the_same(self, field):
        rows = [row for row in EXAMPLES if row[0] == field]
        assert len({month for _, _, _, month, _ in rows}) == 1
        assert len({total for *_, total in rows}) == len(rows) > 1

    def test_every_member_of_every_enum_has_an_example(self):
        enums = {one.name: type(getattr(TERMS, one.name)) for one in fields(LatenessTerms)}
        members = {(name, member) for name, kind in enums.items() if issubclass(kind, Worded) for member in kind}
        assert members == {(field, value) for field, value, *_ in EXAMPLES if isinstance(value, Worded)}

    def test_the_readings_of_the_issue_are_terms(self):
        """A036 is on the fact: the base salary is required."""
        hints = get_type_hints(LatenessTerms, include_extras=True)
        read = {
            name: [mark.id for mark in getattr(hint, "__metadata__", ()) if isinstance(mark, Reading)]
            for name, hint in hints.items()
        }
        assert {name: ids for name, ids in read.items() if ids} == {
            "calendar": ["A032"],
            "threshold": ["A027"],
            "at_threshold": ["A027"],
            "steps": ["A028"],
            "counting": ["A029"],
            "base": ["A030"],
            "wage_days": ["A030"],
            "ceiling": ["A030"],
            "at_ceiling": ["A030"],
            "seconds": ["A031"],
            "grace": ["A031"],
            "unsanctioned": ["A032"],
            "rounding": ["A012"],
        }


STEPS = [
    # Late days; their cost in percent of 5000 by Steps, with the threshold at 3 inclusive and exclusive.
    (0, (0, 0, 0), (0, 0, 0)),
    (1, (1, 1, 1), (1, 1, 1)),
    (2, (2, 2, 2), (2, 2, 2)),
    (3, (7, 15, 5), (3, 3, 3)),
    (4, (12, 20, 5), (8, 20, 5)),
    (5, (17, 25, 5), (13, 25, 5)),
]


class TestHowFarTheFivePercentReach:
    """A027, A028: three late days cost 7 %, 15 % or 5 %; with the third still at 1 %, 3 %."""

    @pytest.mark.parametrize(("days", "inclusive", "exclusive"), STEPS)
    def test_every_way(self, days, inclusive, exclusive):
        for at_threshold, percent in zip(Threshold, (inclusive, exclusive), strict=True):
            found = [
                penalty(late_days(days), LatenessTerms(at_threshold=at_threshold, steps=steps)).total
                for steps in (Steps.MARGINAL, Steps.RETROACTIVE, Steps.FLAT)
            ]
            assert found == [Decimal(50 * one) for one in percent]

    def test_a_line_is_what_its_entry_adds(self):
        flat = penalty(late_days(5), LatenessTerms(steps=Steps.FLAT)).lines
        assert [str(line.share) for line in flat] == ["0.01", "0.01", "0.03", "0.00", "0.00"]
        assert [str(line.amount) for line in flat] == ["50.00", "50.00", "150.00", "0.00", "0.00"]


class TestPerPersonAndDay:
    """A029: where every time counts, coming back late after a break is late again."""

    EACH = LatenessTerms(calendar=LUNCH, counting=Counting.EACH_OCCURRENCE)

    @pytest.mark.parametrize(
        ("arrivals", "late_by"),
        [
            pytest.param(["02 08:30", "02 13:00"], [], id="in time twice"),
            pytest.param(["02 08:30", "02 13:00:01"], [1], id="a second late after lunch"),
            pytest.param(["02 08:31", "02 13:01"], [60, 60], id="late twice"),
            pytest.param(["02 08:31", "02 11:00"], [60], id="back before lunch"),
            pytest.param(["02 08:30", "02 11:59:59", "02 13:01"], [60], id="just before the closing"),
            pytest.param(["02 08:30", "02 12:00", "02 13:01"], [], id="back at the closing, then out again"),
            pytest.param(["02 08:30", "02 12:30", "02 13:20"], [], id="back in the break, then out again"),
            pytest.param(["02 13:10"], [16_800], id="the first arrival counts once"),
            pytest.param(["02 13:10", "02 14:00"], [16_800], id="and stays the afternoon's first"),
            pytest.param(["02 08:30", "02 17:30"], [], id="at the end of the afternoon"),
        ],
    )
    def test_the_first_arrival_since_the_last_closing_counts(self, arrivals, late_by):
        found = penalty(a_month(*arrivals), self.EACH)
        assert [line.late_by.total_seconds() for line in found.lines] == late_by

    def test_once_a_day_is_one_entry_whatever_it_is(self):
        month = a_month("02 08:31", departures=["02 17:00"])
        terms = LatenessTerms(unsanctioned=Unsanctioned.AS_LATENESS)
        assert [line.kind for line in penalty(month, terms).lines] == [EntryKind.LATE]
        each = LatenessTerms(unsanctioned=Unsanctioned.AS_LATENESS, counting=Counting.EACH_OCCURRENCE)
        assert [line.kind for line in penalty(month, each).lines] == [EntryKind.LATE, EntryKind.EARLY_LEAVING]

    def test_two_shifts_of_a_day(self):
        shifts = [a_shift(starts_at=f"02 {hour}:00", arrived_at=f"02 {hour}:10") for hour in ("08", "14")]
        assert penalty(a_month(shifts=shifts), TERMS).entries == 1
        assert penalty(a_month(shifts=shifts), LatenessTerms(counting=Counting.EACH_OCCURRENCE)).entries == 2


class TestTheCeiling:
    """A030: without a cap, but never below 0; a share that the company sets raises a warning or cuts off."""

    @pytest.mark.parametrize(("days", "over"), [pytest.param(5, False, id="17 %"), pytest.param(6, True, id="22 %")])
    def test_it_is_passed(self, days, over):
        for at_ceiling in Ceiling:
            found = penalty(late_days(days), LatenessTerms(at_ceiling=at_ceiling, ceiling=WAGE_RULES_CEILING))
            assert found.over_ceiling is over

    def test_exactly_at_it_is_not_over(self):
        found = penalty(late_days(5), LatenessTerms(ceiling=Decimal("0.17"), at_ceiling=Ceiling.CAP))
        assert (found.over_ceiling, found.total) == (False, Decimal("850.00"))

    def test_without_one_nothing_is_said(self):
        assert penalty(late_days(7), TERMS).over_ceiling is None

    def test_what_is_cut_off_is_cut_off_the_last_lines(self):
        found = penalty(late_days(7), LatenessTerms(at_ceiling=Ceiling.CAP, ceiling=WAGE_RULES_CEILING))
        amounts = ["50.00", "50.00", "250.00", "250.00", "250.00", "150.00", "0.00"]
        assert [str(line.amount) for line in found.lines] == amounts
        assert [str(line.share) for line in found.lines][-2:] == ["0.05", "0.05"]

    @pytest.mark.parametrize(
        ("salary", "rounding", "total"),
        [
            pytest.param("1111.13", Rounding.TOTAL, "222.22", id="222.226 is not rounded up"),
            pytest.param("1111.13", Rounding.EACH, "222.22", id="each rounded"),
            pytest.param("1111.13", Rounding.NONE, "222.226", id="not rounded"),
            pytest.param("1111.11", Rounding.TOTAL, "222.22", id="222.222"),
        ],
    )
    def test_a_cap_is_never_passed_by_rounding(self, salary, rounding, total):
        terms = LatenessTerms(rounding=rounding, at_ceiling=Ceiling.CAP, ceiling=WAGE_RULES_CEILING)
        assert str(penalty(late_days(7, salary), terms).total) == total

    def test_rounding_each_item_up_never_passes_the_salary(self):
        """0.10 yuan: 5 % are half a cent, rounded up to one; 11 of them would be 0.11."""
        month = a_month(*(f"{day:02} 08:31" for day in range(1, 32)), salary="0.10")
        terms = LatenessTerms(rounding=Rounding.EACH, share=Decimal("0.05"))
        assert (penalty(month, terms).entries, str(penalty(month, terms).total)) == (22, "0.10")

    def test_a_day_s_salary_may_not_pass_the_month_s(self):
        month = late_days(22)
        terms = LatenessTerms(base=Base.DAILY, wage_days=Decimal(1))
        assert str(penalty(month, terms).total) == "5000.00"
        assert str(penalty(month, LatenessTerms(base=Base.DAILY, wage_days=Decimal(20))).total) == "255.00"

    @pytest.mark.parametrize("month", [late_days(1), late_days(0)])
    def test_a_day_s_salary_needs_the_days_of_a_month(self, month):
        with pytest.raises(TermNotSet) as caught:
            penalty(month, LatenessTerms(base=Base.DAILY))
        assert str(caught.value) == ("wage_days is None: set it in the terms: the documents give no figure (D1.1.7.1b)")


class TestGrace:
    """A031: after a grace period one is late from the start on; seconds may be dropped."""

    @pytest.mark.parametrize(
        ("seconds", "arrival", "late_by"),
        [
            pytest.param(Seconds.COUNT, "02 08:35:00", None, id="last moment"),
            pytest.param(Seconds.COUNT, "02 08:35:00.000001", 300.000001, id="just after"),
            pytest.param(Seconds.IGNORE, "02 08:35:59.999999", None, id="last moment of the minute"),
            pytest.param(Seconds.IGNORE, "02 08:36:00", 360.0, id="next minute"),
        ],
    )
    def test_around_five_minutes(self, seconds, arrival, late_by):
        found = penalty(a_month(arrival), LatenessTerms(grace=timedelta(minutes=5), seconds=seconds))
        assert [line.late_by.total_seconds() for line in found.lines] == ([late_by] if late_by else [])

    @pytest.mark.parametrize(
        ("arrival", "late"), [("02 08:30:59.999999", False), ("02 08:31:00", True), ("02 08:31:30", True)]
    )
    def test_without_grace_the_minute_of_half_past_eight_is_in_time(self, arrival, late):
        assert penalty(a_month(arrival), LatenessTerms(seconds=Seconds.IGNORE)).entries == late


class TestEarlyLeavingAndAbsence:
    """A032: nothing is deducted without a rule; treated as lateness they count and cost alike."""

    AS_LATENESS = LatenessTerms(unsanctioned=Unsanctioned.AS_LATENESS)

    def test_they_are_listed_either_way(self):
        for terms in (TERMS, self.AS_LATENESS):
            found = penalty(NOT_THERE, terms)
            assert [(one.on.day, one.early_by) for one in found.early_leavings] == [(2, timedelta(minutes=30))]
            assert [one.on.day for one in found.absences] == [3]

    def test_they_are_numbered_with_the_late_days(self):
        month = a_month("02 08:31", "04 08:31", departures=["02 17:30", "04 17:30"], recorded_through=date(2026, 3, 4))
        lines = penalty(month, self.AS_LATENESS).lines
        assert [(line.number, line.on.day, line.kind.name) for line in lines] == [
            (1, 2, "LATE"),
            (2, 3, "ABSENCE"),
            (3, 4, "LATE"),
        ]
        assert [str(line.amount) for line in lines] == ["50.00", "50.00", "250.00"]
        assert lines[1].late_by == timedelta(0)
        assert lines[1].arrived_at is None
