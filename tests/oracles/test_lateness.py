"""A payroll of another make: fen as whole numbers, fractions in between, and the sentences of the clauses alone."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import product
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.calendars import OFFICE, WeeklyHours, WorkingCalendar
from servicepolicy.rules.money.lateness import (
    Base,
    Ceiling,
    LatenessTerms,
    Month,
    Rounding,
    Seconds,
    Steps,
    Threshold,
    Unsanctioned,
    Waiver,
    penalty,
)

SHANGHAI = ZoneInfo("Asia/Shanghai")
EVERY_DAY = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Sun 08:30-17:30"), days=None)
SALARIES = [0, 10, 444_445, 500_000]
"""In fen."""

# The notice of the State Council for 2026, as far as these months go.
WORKED = {
    (2, 2026): {2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 24, 25, 26, 27, 28},
    (3, 2026): {2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 23, 24, 25, 26, 27, 30, 31},
    (10, 2026): {8, 9, 10, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30},
}


def percent_after(count, steps, threshold):
    """What so many late days cost together, in percent: 1 each, from the third (or above it) 5."""
    first = 3 if threshold is Threshold.INCLUSIVE else 4
    if count < first:
        return count
    if steps is Steps.RETROACTIVE:
        return 5 * count
    return 5 if steps is Steps.FLAT else (first - 1) + 5 * (count - first + 1)


def half_up(fen):
    """The nearest whole number of fen; a half goes up."""
    return (2 * fen.numerator + fen.denominator) // (2 * fen.denominator)


def payroll(salary, count, terms):
    """What each of so many entries takes from a salary, in fen."""
    due, so_far = [], Fraction(0)
    for number in range(1, count + 1):
        reached = Fraction(salary * percent_after(number, terms.steps, terms.at_threshold), 100)
        if terms.base is Base.DAILY:
            reached /= Fraction(terms.wage_days)
        if terms.rounding is Rounding.TOTAL:
            due.append(half_up(reached) - half_up(so_far))
        elif terms.rounding is Rounding.EACH:
            due.append(half_up(reached - so_far))
        else:
            due.append(reached - so_far)
        so_far = reached
    most = Fraction(salary)
    if terms.ceiling is not None and terms.at_ceiling is Ceiling.CAP:
        most *= Fraction(terms.ceiling)
        if terms.rounding is not Rounding.NONE:
            most = Fraction(most.numerator // most.denominator)
    taken, paid = [], Fraction(0)
    for one in due:
        taken.append(min(Fraction(one), most - paid))
        paid += taken[-1]
    return taken


def in_fen(amounts):
    """Amounts of the library in fen, exact."""
    return [Fraction(amount) * 100 for amount in amounts]


def late_every_day(count, salary):
    """Up to 31 late days of May 2026."""
    return Month(
        year=2026,
        month=5,
        base_salary=Decimal(salary) / 100,
        arrivals=[datetime(2026, 5, day, 9, tzinfo=SHANGHAI) for day in range(1, count + 1)],
    )


class TestEveryNumberOfLateDays:
    """From none to 31, at every salary, with every step, threshold and rounding, the payrolls agree to the fen."""

    def test_all_of_them(self):
        compared = 0
        for steps, threshold, rounding, salary in product(Steps, Threshold, Rounding, SALARIES):
            terms = LatenessTerms(calendar=EVERY_DAY, steps=steps, at_threshold=threshold, rounding=rounding)
            for count in range(32):
                found = penalty(late_every_day(count, salary), terms)
                taken = payroll(salary, count, terms)
                assert in_fen(line.amount for line in found.lines) == taken
                assert in_fen([found.total]) == [sum(taken)]
                compared += 1
        assert compared == 3 * 2 * 3 * 4 * 32


@st.composite
def told(draw):
    """A month of seconds since midnight: first and last signs of each day, the excused days, the end of the record."""
    month, year = draw(st.sampled_from(sorted(WORKED)))
    length = {2: 28, 3: 31, 10: 31}[month]
    around = st.one_of(st.integers(8 * 3600 + 29 * 60, 8 * 3600 + 37 * 60), st.integers(0, 86_399))
    came = draw(st.dictionaries(st.integers(1, length), around, max_size=length))
    at_half_past_five = st.integers(17 * 3600 + 29 * 60, 17 * 3600 + 31 * 60)
    left = {day: max(draw(at_half_past_five), first) for day, first in came.items() if draw(st.booleans())}
    excused = draw(st.sets(st.integers(1, length), max_size=3))
    recorded = draw(st.integers(0, length))
    salary = draw(st.one_of(st.sampled_from(SALARIES), st.integers(0, 3_000_000)))
    return year, month, came, left, excused, recorded, salary


def chosen():
    """Terms with all that changes money."""
    return st.builds(
        lambda base, rounding, **others: LatenessTerms(
            base=base,
            wage_days=Decimal("21.75"),
            rounding=Rounding.TOTAL if (base, rounding) == (Base.DAILY, Rounding.NONE) else rounding,
            **others,
        ),
        calendar=st.just(OFFICE),
        steps=st.sampled_from(Steps),
        at_threshold=st.sampled_from(Threshold),
        rounding=st.sampled_from(Rounding),
        base=st.sampled_from(Base),
        ceiling=st.sampled_from([None, Decimal("0.03"), Decimal("0.20")]),
        at_ceiling=st.sampled_from(Ceiling),
        seconds=st.sampled_from(Seconds),
        grace=st.sampled_from([timedelta(0), timedelta(minutes=5)]),
        unsanctioned=st.sampled_from(Unsanctioned),
    )


def entries_of(year, month, came, left, excused, recorded, terms):  # noqa: PLR0917 - a row of the record
    """The days that count, and those on which nobody came or someone left early."""
    latest = 8 * 3600 + 30 * 60 + int(terms.grace.total_seconds())
    counted, absent, early = [], [], []
    for day in sorted(WORKED[month, year]):
        if day in excused:
            continue
        first = came.get(day)
        if first is None:
            absent += [day] if day <= recorded else []
            is_entry = day <= recorded and terms.unsanctioned is Unsanctioned.AS_LATENESS
        else:
            is_early = day in left and left[day] < 17 * 3600 + 30 * 60
            early += [day] if is_early else []
            seen = first if terms.seconds is Seconds.COUNT else first - first % 60
            is_entry = seen > latest or (is_early and terms.unsanctioned is Unsanctioned.AS_LATENESS)
        counted += [day] if is_entry else []
    return counted, absent, early


class TestRandomMonths:
    """Months of 2026 with holidays and make-up days, read from the sentences alone."""

    @given(told(), chosen())
    def test_the_payrolls_agree(self, record, terms):
        year, month, came, left, excused, recorded, salary = record

        def at(day, seconds):
            return datetime(year, month, day, tzinfo=SHANGHAI) + timedelta(seconds=seconds)

        found = penalty(
            Month(
                year=year,
                month=month,
                base_salary=Decimal(salary) / 100,
                arrivals=[at(day, first) for day, first in came.items()],
                departures=[at(day, last) for day, last in left.items()],
                waivers=[Waiver(on=date(year, month, day), document="slip") for day in excused],
                recorded_through=date(year, month, recorded) if recorded else None,
            ),
            terms,
        )
        counted, absent, early = entries_of(year, month, came, left, excused, recorded, terms)
        assert [line.on.day for line in found.lines] == counted
        assert [one.on.day for one in found.absences] == absent
        assert [one.on.day for one in found.early_leavings] == early
        assert in_fen(line.amount for line in found.lines) == payroll(salary, len(counted), terms)
        assert found.over_limit is (len(counted) > 3)
