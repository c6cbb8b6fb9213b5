"""What cannot be is refused when it is built, by field, value and remedy."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from attrs import evolve

from servicepolicy.basis.errors import FactsError, FactsTypeError, NaiveDatetimeError, TermsError, TermsTypeError
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.lateness import (
    Base,
    LatenessTerms,
    Month,
    Rounding,
    Steps,
    Threshold,
    Waiver,
    assess,
    penalty,
)
from tests.builders import at
from tests.rules.money.lateness.months import TERMS, a_month, a_shift

SLIP = Waiver(on=date(2026, 3, 2), document="slip")

MONTHS = [
    ({"year": 1899}, FactsError, "year is 1899: give a whole number from 1900 to 2199"),
    ({"year": 2200}, FactsError, "year is 2200: give a whole number from 1900 to 2199"),
    ({"year": "2026"}, FactsTypeError, "year is '2026': give a whole number"),
    ({"month": 0}, FactsError, "month is 0: give a whole number from 1 to 12"),
    ({"month": 13}, FactsError, "month is 13: give a whole number from 1 to 12"),
    ({"month": True}, FactsTypeError, "month is True: give a whole number"),
    ({"base_salary": 5000}, FactsTypeError, "base_salary is 5000: give a Decimal in yuan, such as Decimal('120.00')"),
    (
        {"base_salary": Decimal("-0.01")},
        FactsError,
        "base_salary is Decimal('-0.01'): give an amount from 0 yuan to below 10**15",
    ),
    (
        {"base_salary": Decimal("0.005")},
        FactsError,
        "base_salary is Decimal('0.005'): give whole cents: amounts come in 0.01 yuan",
    ),
    (
        {"arrivals": [datetime(2026, 3, 2, 8, 30)]},
        NaiveDatetimeError,
        "arrivals is 2026-03-02T08:30:00: give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')",
    ),
    ({"arrivals": ["08:30"]}, FactsTypeError, "arrivals is '08:30': give a datetime with a time zone"),
    ({"arrivals": 5}, FactsTypeError, "arrivals is 5: give moments in a row"),
    (
        {"arrivals": [datetime(2026, 2, 27, 23, 59, 59, tzinfo=UTC)]},
        FactsError,
        "arrivals is 2026-02-27T23:59:59+00:00: give a moment in 2026-03",
    ),
    (
        {"arrivals": [datetime(2026, 4, 2, 0, 0, 1, tzinfo=UTC)]},
        FactsError,
        "arrivals is 2026-04-02T00:00:01+00:00: give a moment in 2026-03",
    ),
    (
        {"departures": [datetime(2026, 4, 3, 0, 0, 1, tzinfo=UTC)]},
        FactsError,
        "departures is 2026-04-03T00:00:01+00:00: give a moment in 2026-03",
    ),
    (
        {"shifts": [a_shift(starts_at="2026-04-03 22:00")]},
        FactsError,
        "shifts is 2026-04-03T22:00:00+08:00: give a moment in 2026-03",
    ),
    ({"shifts": [SLIP]}, FactsTypeError, f"shifts is {SLIP!r}: give Shift"),
    ({"waivers": [None]}, FactsTypeError, "waivers is None: give Waiver"),
    ({"waivers": [SLIP, SLIP]}, FactsError, "waivers is 2026-03-02: give each day one waiver"),
    (
        {"waivers": [Waiver(on=date(2026, 4, 1), document="slip")]},
        FactsError,
        "waivers is 2026-04-01: give a day in 2026-03",
    ),
    ({"recorded_from": date(2026, 2, 28)}, FactsError, "recorded_from is 2026-02-28: give a day in 2026-03"),
    ({"recorded_through": date(2026, 4, 1)}, FactsError, "recorded_through is 2026-04-01: give a day in 2026-03"),
    (
        {"recorded_from": date(2026, 3, 5), "recorded_through": date(2026, 3, 4)},
        FactsError,
        "recorded_through is 2026-03-04: give 2026-03-05 or later",
    ),
    (
        {"recorded_through": at("2026-03-04 00:00")},
        FactsTypeError,
        (
            "recorded_through is 2026-03-04T00:00:00+08:00:"
            " give a date: which day a moment falls on depends on the time zone"
        ),
    ),
]

SHIFTS = [
    ({"starts_at": None}, FactsTypeError, "starts_at is None: give a datetime with a time zone"),
    (
        {"ends_at": "02 22:00"},
        FactsError,
        "ends_at is 2026-03-02T22:00:00+08:00: give a moment up to 24 h after 2026-03-02T22:00:00+08:00",
    ),
    (
        {"ends_at": "03 22:00:01"},
        FactsError,
        "ends_at is 2026-03-03T22:00:01+08:00: give a moment up to 24 h after 2026-03-02T22:00:00+08:00",
    ),
    (
        {"arrived_at": "01 21:59:59"},
        FactsError,
        "arrived_at is 2026-03-01T21:59:59+08:00: give a moment from 24 h before 2026-03-02T22:00:00+08:00 on",
    ),
    (
        {"arrived_at": "03 22:00"},
        FactsError,
        "arrived_at is 2026-03-03T22:00:00+08:00: give None: who comes when it is over is absent",
    ),
    (
        {"arrived_at": "03 06:00", "ends_at": "03 06:00"},
        FactsError,
        "arrived_at is 2026-03-03T06:00:00+08:00: give None: who comes when it is over is absent",
    ),
    (
        {"left_at": "03 06:00"},
        FactsError,
        "arrived_at is None: give it too: left_at is 2026-03-03T06:00:00+08:00",
    ),
    (
        {"arrived_at": "02 22:00", "left_at": "02 21:59"},
        FactsError,
        "left_at is 2026-03-02T21:59:00+08:00: give arrived_at 2026-03-02T22:00:00+08:00 or later",
    ),
    (
        {"ends_at": "02 21:00", "arrived_at": "01 21:00"},
        FactsError,
        (
            "ends_at is 2026-03-02T21:00:00+08:00: give a moment up to 24 h after 2026-03-02T22:00:00+08:00; "
            "arrived_at is 2026-03-01T21:00:00+08:00: give a moment from 24 h before 2026-03-02T22:00:00+08:00 on"
        ),
    ),
]


class TestAMonth:
    """A month that cannot have been is refused."""

    @pytest.mark.parametrize(("told", "kind", "says"), MONTHS)
    def test_it_is_refused(self, told, kind, says):
        with pytest.raises(FactsError) as caught:
            Month(**{"year": 2026, "month": 3, "base_salary": Decimal(5000), **told})
        assert (type(caught.value), str(caught.value)) == (kind, says)

    def test_all_problems_are_said_at_once(self):
        with pytest.raises(FactsError) as caught:
            a_month("2026-05-01 08:30", recorded_from=date(2026, 5, 1), waivers=[SLIP, SLIP])
        assert [problem.field for problem in caught.value.problems] == ["arrivals", "recorded_from", "waivers"]

    def test_a_moment_that_lies_in_it_somewhere_is_a_fact(self):
        ends = datetime(2026, 2, 28, tzinfo=UTC), datetime(2026, 4, 2, tzinfo=UTC)
        assert a_month(*ends).arrivals == ends
        assert a_month(of="2199-12").last == date(2199, 12, 31)

    def test_the_same_moments_told_in_another_zone_are_equal(self):
        here, there = a_month("02 08:30"), a_month(at("2026-03-02 00:30", "UTC"))
        assert here == there
        assert hash(here) == hash(there)


class TestAShift:
    """A shift that cannot have been is refused."""

    @pytest.mark.parametrize(("told", "kind", "says"), SHIFTS)
    def test_it_is_refused(self, told, kind, says):
        with pytest.raises(FactsError) as caught:
            a_shift(**{"starts_at": "02 22:00", **told})
        assert (type(caught.value), str(caught.value)) == (kind, says)

    def test_its_edges_are_facts(self):
        shift = a_shift(starts_at="02 22:00", arrived_at="01 22:00", ends_at="03 22:00", left_at="04 10:00")
        assert evolve(shift) == shift
        late = a_shift(starts_at="02 22:00", arrived_at="03 21:59:59.999999")
        assert evolve(late) == late

    @pytest.mark.parametrize("year", [1, 9999])
    def test_at_the_ends_of_time_it_is_of_no_month(self, year):
        moment = datetime(year, 1, 1, tzinfo=UTC) if year == 1 else datetime(year, 12, 31, 12, tzinfo=UTC)
        shift = a_shift(starts_at=moment, arrived_at=moment, ends_at=moment + timedelta(hours=1))
        assert shift.arrived_at == moment
        with pytest.raises(FactsError, match=r"^shifts is .*: give a moment in 2026-03$"):
            a_month(shifts=[shift])


class TestAWaiver:
    """A waiver names a day and a document."""

    @pytest.mark.parametrize(
        ("told", "says"),
        [
            ({"on": None}, "on is None: give a datetime.date"),
            ({"document": " "}, "document is ' ': give a text that says something"),
            ({"document": 17}, "document is 17: give str"),
        ],
    )
    def test_it_is_refused(self, told, says):
        with pytest.raises(FactsError) as caught:
            Waiver(**{"on": date(2026, 3, 2), "document": "slip", **told})
        assert str(caught.value) == says


HALF, NOTHING = Decimal("0.5"), Decimal(0)


class TestTheTerms:
    """Terms that cannot be, or contradict each other, are refused."""

    @pytest.mark.parametrize(
        ("told", "kind", "says"),
        [
            ({"share": 0.01}, TermsTypeError, "share is 0.01: give a Decimal, such as Decimal('0.01') for 1 %"),
            (
                {"share": Decimal("1.01")},
                TermsError,
                "share is Decimal('1.01'): give a share from 0 to 1, such as Decimal('0.01') for 1 %",
            ),
            ({"threshold": 0}, TermsError, "threshold is 0: give a whole number from 1 to 1000"),
            ({"threshold": HALF}, TermsTypeError, "threshold is Decimal('0.5'): give a whole number"),
            ({"entries_allowed": -1}, TermsError, "entries_allowed is -1: give a whole number from 0 to 1000"),
            (
                {"higher_share": Decimal("0.009")},
                TermsError,
                "higher_share is Decimal('0.009'): give 0.01 or more (D1.1.7.1d)",
            ),
            (
                {"steps": Steps.FLAT, "threshold": 7},
                TermsError,
                (
                    "higher_share is Decimal('0.05'): give 0.06 or more, or a lower threshold:"
                    " the entries before it cost that much (D1.1.7.1d)"
                ),
            ),
            (
                {"steps": Steps.FLAT, "threshold": 6, "at_threshold": Threshold.EXCLUSIVE},
                TermsError,
                (
                    "higher_share is Decimal('0.05'): give 0.06 or more, or a lower threshold:"
                    " the entries before it cost that much (D1.1.7.1d)"
                ),
            ),
            (
                {"base": Base.DAILY, "rounding": Rounding.NONE},
                TermsError,
                "rounding is Rounding.NONE: give another: the salary of a day has no last decimal (D1.1.7.1b)",
            ),
            ({"wage_days": 22}, TermsTypeError, "wage_days is 22: give a Decimal, such as Decimal('21.75')"),
            ({"wage_days": HALF}, TermsError, "wage_days is Decimal('0.5'): give days from 1 to 31"),
            ({"wage_days": Decimal("NaN")}, TermsError, "wage_days is Decimal('NaN'): give days from 1 to 31"),
            ({"grace": 5}, TermsTypeError, "grace is 5: give a datetime.timedelta"),
            (
                {"grace": timedelta(microseconds=-1)},
                TermsError,
                (
                    "grace is datetime.timedelta(days=-1, seconds=86399, microseconds=999999): give a time from none to"
                    " below 24 h (D1.1.7.1a)"
                ),
            ),
            (
                {"grace": timedelta(days=1)},
                TermsError,
                "grace is datetime.timedelta(days=1): give a time from none to below 24 h (D1.1.7.1a)",
            ),
            ({"calendar": None}, TermsTypeError, "calendar is None: give WorkingCalendar"),
        ],
    )
    def test_they_are_refused(self, told, kind, says):
        with pytest.raises(TermsError) as caught:
            LatenessTerms(**told)
        assert (type(caught.value), str(caught.value)) == (kind, says)

    def test_all_that_contradicts_is_said_at_once(self):
        with pytest.raises(TermsError) as caught:
            LatenessTerms(higher_share=Decimal("0.009"), steps=Steps.FLAT, base=Base.DAILY, rounding=Rounding.NONE)
        assert [(problem.field, problem.expected) for problem in caught.value.problems] == [
            ("higher_share", "give 0.01 or more"),
            (
                "higher_share",
                "give 0.02 or more, or a lower threshold: the entries before it cost that much",
            ),
            ("rounding", "give another: the salary of a day has no last decimal"),
        ]

    @pytest.mark.parametrize(
        "told",
        [
            {"steps": Steps.FLAT, "threshold": 6},
            {"steps": Steps.FLAT, "threshold": 5, "at_threshold": Threshold.EXCLUSIVE},
            {"higher_share": Decimal("0.01")},
            {"share": NOTHING, "higher_share": NOTHING},
            {"wage_days": Decimal(1)},
            {"wage_days": Decimal(31)},
        ],
    )
    def test_their_edges_are_terms(self, told):
        assert penalty(a_month("02 08:30"), LatenessTerms(**told)).total == NOTHING


class TestWrongArguments:
    """A rule takes the facts and the terms of its own room."""

    def test_a_whole_policy_is_not_the_terms_of_a_room(self):
        with pytest.raises(TermsTypeError, match="give LatenessTerms"):
            penalty(a_month(), STANDARD)  # type: ignore[arg-type]
        with pytest.raises(TermsTypeError, match="give LatenessTerms"):
            assess(a_month(), STANDARD, as_of=at("2026-03-09 09:00"))  # type: ignore[arg-type]

    def test_a_text_is_no_month(self):
        with pytest.raises(FactsTypeError, match="facts is 'March': give Month"):
            penalty("March", TERMS)  # type: ignore[arg-type]

    def test_as_of_is_a_moment(self):
        with pytest.raises(NaiveDatetimeError, match=r"^as_of is 2026-03-09T09:00:00: give it a time zone"):
            assess(a_month(), TERMS, as_of=datetime(2026, 3, 9, 9))

    def test_what_does_not_lie_in_the_month_is_refused_in_both(self):
        with pytest.raises(FactsError, match=r"^arrivals is "):
            assess(a_month("2026-04-01 08:30"), TERMS, as_of=at("2026-03-09 09:00"))
