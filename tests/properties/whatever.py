"""Values of any public class, drawn by the types of its fields: also of a class that is added later."""

import typing
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType

import attrs
import pendulum
from hypothesis import reject
from hypothesis import strategies as st
from pendulum import DateTime

from servicepolicy.basis import Channel, Role, Worded, errors
from servicepolicy.basis.clause import Clause, Reading
from servicepolicy.basis.errors import ServicePolicyError
from servicepolicy.basis.tables import Table
from servicepolicy.basis.words import Message
from servicepolicy.calendars import DayCalendar, WeeklyHours, WorkingCalendar, china
from servicepolicy.clauses.listing import catalogue, every_reading
from servicepolicy.rules.timing.service_levels import P1_TO_P4, Goal
from servicepolicy.testing.service_levels.facts import Place
from servicepolicy.testing.strategies import BY_CLASS
from servicepolicy.testing.strategies.figures import calendars
from tests.examples import VALUES
from tests.properties.strategies import ZONES

TEXTS = st.text(max_size=5) | st.sampled_from(["none", "any", "china", "2026-03-06", "kind", '"', "甲"])
WALLS = st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1))
TWICE = st.sampled_from([datetime(2026, 11, 1, 1, 30), datetime(2026, 3, 8, 2, 30), datetime(2026, 10, 25, 2, 30)])
AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False, places=2) | st.sampled_from(
    [Decimal("0.10"), Decimal("1E+2")]
)
LENGTHS = st.timedeltas(timedelta(days=-40_000), timedelta(days=40_000))
DATES = st.dates(date(1950, 1, 1), date(2150, 1, 1))


def on_the_clock(wall, zone, fold):
    """A moment as a clock shows it, also in an hour that comes twice or never."""
    return DateTime(
        wall.year,
        wall.month,
        wall.day,
        wall.hour,
        wall.minute,
        wall.second,
        wall.microsecond,
        tzinfo=pendulum.timezone(zone),
        fold=fold,
    )


MOMENTS = st.builds(on_the_clock, WALLS | TWICE, st.sampled_from(ZONES), st.integers(0, 1))
MEMBERS = st.sampled_from([*Goal, *Channel, *Place, Role.ANYONE])
PLAIN = st.one_of(st.none(), st.booleans(), st.integers(), TEXTS, AMOUNTS, DATES, st.times(), LENGTHS, MOMENTS, MEMBERS)
ANYTHING = st.recursive(PLAIN, lambda inner: st.lists(inner, max_size=3).map(tuple), max_leaves=5)
FAULTS = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, ServicePolicyError)]
BY_TYPE = {
    object: ANYTHING,
    bool: st.booleans(),
    int: st.integers(-3, 3) | st.integers(0, 2500),
    str: TEXTS,
    Decimal: AMOUNTS,
    date: DATES,
    time: st.times(),
    timedelta: st.sampled_from([timedelta(0), timedelta(hours=8, minutes=30), timedelta(hours=17)]) | LENGTHS,
    datetime: MOMENTS,
    DateTime: MOMENTS,
    NoneType: st.none(),
    Worded: MEMBERS,
    Enum: MEMBERS,
    type[ServicePolicyError]: st.sampled_from(FAULTS),
    type[Worded | bool]: st.sampled_from([bool, Goal, Place]),
    Clause: st.sampled_from(tuple(catalogue())),
    Reading: st.sampled_from(tuple(every_reading())),
    Message: st.just(VALUES[Message]),
    Table: st.sampled_from([P1_TO_P4, VALUES[Table]]),
    WorkingCalendar: calendars(),
    WeeklyHours: calendars().map(lambda calendar: calendar.hours),
    DayCalendar: st.sampled_from([china(), VALUES[DayCalendar]]),
}
"""How to draw what a type alone does not tell."""


def drawn(hint):
    """A strategy for whatever may stand in a field of a type."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    kind = origin or hint
    if hint in BY_TYPE or isinstance(hint, typing.TypeVar):
        return BY_TYPE.get(hint, ANYTHING)
    if hint in BY_CLASS:
        return BY_CLASS[hint]()
    if origin in BY_ORIGIN:
        return BY_ORIGIN[origin](args)
    return made(kind) if attrs.has(kind) else st.sampled_from(kind)


def one_of(args):
    """A value of one of several types."""
    return st.one_of(*map(drawn, args))


def a_row(args):
    """Values in a row: any number of one type, or one of each."""
    return st.tuples(*map(drawn, args)) if args[1:] != (...,) else several(args).map(tuple)


def several(args):
    """A few values of one type."""
    return st.lists(st.deferred(lambda: drawn(args[0])), max_size=2)


BY_ORIGIN = {
    typing.Union: one_of,
    UnionType: one_of,
    typing.Literal: st.sampled_from,
    tuple: a_row,
    frozenset: lambda args: several(args).map(frozenset),
}
"""How to draw what is made of parts."""


@st.composite
def made(draw, kind):
    """A value of a class, its fields drawn one by one; what the class refuses is drawn again."""
    hints = typing.get_type_hints(kind)
    names = [one.alias for one in attrs.fields(kind) if one.init]
    try:
        return kind(**{name: draw(drawn(hints[name])) for name in names})
    except ServicePolicyError:
        reject()
