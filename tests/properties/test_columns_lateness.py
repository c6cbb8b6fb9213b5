"""The columns of arrivals cost what `lateness.penalty` says, month by month and line by line."""

from collections import defaultdict
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis.errors import ServicePolicyError, TermNotSet
from servicepolicy.columns import lateness_deductions
from servicepolicy.rules.money.lateness import Base, Month, Rounding, Waiver, penalty
from servicepolicy.testing.strategies import days, lateness_terms, moments, money
from tests.columns.desk import LAYOUTS, stored
from tests.properties.rows import unhurried
from tests.properties.strategies import SCENES, calendars
from tests.properties.strategies import moments as moments_near
from tests.properties.test_columns import counted

CLOCKS = st.sampled_from(
    [time(8, 30), time(8, 30, 1), time(8, 31), time(8, 29), time(9, 30), time(12, 0), time(13, 0, 1), time(15)]
)
PEOPLE = {"numbers": [7, 3, -1], "texts": ["li", "wang", "zhao"]}


def near_one_month(day):
    """Arrivals on the working days of a month in China, and now and then anywhere."""
    on = st.builds(
        lambda one, clock: datetime.combine(day.replace(day=one), clock, ZoneInfo("Asia/Shanghai")),
        st.integers(1, 28),
        CLOCKS,
    )
    return on | on | on | moments()


@st.composite
def places(draw):
    """Terms of lateness, and where arrivals lie."""
    terms = draw(lateness_terms())
    if draw(st.integers(0, 2)):
        return terms, near_one_month(draw(days(date(2020, 1, 1), date(2026, 12, 28))))
    scene = draw(SCENES)
    values = {one.name: getattr(terms, one.name) for one in terms.__attrs_attrs__ if one.init}
    return type(terms)(**{**values, "calendar": draw(calendars(scene))}), moments_near(scene)


def told(rows, salaries, waived, terms):
    """What the room says of each person's month: a penalty, or the error that it raises; and the rows of each."""
    months = defaultdict(list)
    for row, one in enumerate(rows):
        if one is not None:
            local = terms.calendar.local(one[1])
            months[one[0], date(local.year, local.month, 1)].append(row)
    said = {}
    for (person, first), places in sorted(months.items()):
        excused = [Waiver(on=day, document="a") for who, day in waived if who == person and day.replace(day=1) == first]
        try:
            month = Month(
                year=first.year,
                month=first.month,
                base_salary=salaries[person],
                arrivals=[rows[place][1] for place in places],
                waivers=excused,
            )
            said[person, first] = penalty(month, terms)
        except ServicePolicyError as error:
            said[person, first] = error
    return said, months


def in_cents(amount):
    """An amount in whole cents; None if it has parts of one."""
    cents = amount * 100
    return int(cents) if cents == cents.to_integral_value() else None


def agrees(found, place, one, rows, places):
    """Whether one month of the columns is what the room says."""
    if isinstance(one, ServicePolicyError) or None in [in_cents(line.amount) for line in one.lines]:
        assert np.ma.getmaskarray(found.totals)[place]
        assert all(np.ma.getmaskarray(found.amounts)[places])
        return
    assert found.totals[place] == in_cents(one.total)
    assert found.entries[place] == one.entries
    assert found.over_limit[place] == one.over_limit
    assert (None if found.over_ceiling is None else found.over_ceiling[place]) == one.over_ceiling
    lines = {line.number: line for line in one.lines}
    numbers = [number for number in found.numbers[places].tolist() if number]
    assert sorted(numbers) == sorted(lines)
    for row in places:
        number = found.numbers[row]
        assert found.amounts[row] == (in_cents(lines[number].amount) if number else 0)
        if number:
            assert counted(rows[row][1]) == counted(lines[number].arrived_at)


@unhurried
@given(st.data())
def test_every_month_costs_what_the_room_says(data):
    """Totals, lines and their numbers, by every reading; and the same months are refused."""
    terms, near = data.draw(places())
    people = data.draw(st.sampled_from(list(PEOPLE.values())))
    row = st.tuples(st.sampled_from(people), near)
    rows = data.draw(st.lists(st.none() | row | row | row | row, max_size=14))
    salaries = {person: data.draw(money()) for person in people}
    waived = data.draw(
        st.lists(
            st.tuples(st.sampled_from(people), near.map(lambda at: terms.calendar.local(at).date())),
            max_size=2,
            unique=True,
        )
    )
    waived = [(person, date(day.year, day.month, day.day)) for person, day in waived]
    layout = data.draw(st.sampled_from(LAYOUTS))
    arrived = stored(np.array([None if one is None else counted(one[1]) for one in rows], "M8[us]"), layout)
    person = stored(np.array([people[0] if one is None else one[0] for one in rows], np.array(people).dtype), layout)
    paid = stored(np.array([in_cents(salaries[one]) for one in person.tolist()], np.int64), layout)
    waivers = (
        np.array([who for who, _ in waived], np.array(people).dtype),
        np.array([day for _, day in waived], "M8[D]"),
    )

    def ask(on_bad):
        return lateness_deductions(person, arrived, terms, base_salary=paid, waivers=waivers, on_bad=on_bad)

    if terms.base is Base.DAILY and terms.wage_days is None:
        with pytest.raises(TermNotSet):
            ask("mask")
        return
    said, months = told(rows, salaries, waived, terms)
    found = ask("mask")
    assert [(who, month) for who, month in zip(found.persons.tolist(), found.months.tolist(), strict=True)] == list(
        said
    )
    for place, (key, one) in enumerate(said.items()):
        assert found.of[months[key]].tolist() == [place] * len(months[key])
        agrees(found, place, one, rows, months[key])
    fractions = terms.rounding is Rounding.NONE and any(np.ma.getmaskarray(found.totals))
    errors = {type(one) for one in said.values() if isinstance(one, ServicePolicyError)}
    if not errors and not fractions:
        again = ask("raise")
        assert again.totals.tolist() == found.totals.tolist()
        return
    with pytest.raises(ServicePolicyError) as caught:
        ask("raise")
    assert fractions or type(caught.value) in errors
