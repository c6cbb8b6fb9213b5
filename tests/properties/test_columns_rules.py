"""The columns of call-backs, repairs and tables say what the scalar rules say, row by row."""

from datetime import date, timedelta
from decimal import Decimal

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from servicepolicy.basis.errors import TermNotSet
from servicepolicy.basis.roles import Channel, RequestKind
from servicepolicy.basis.tables import Axis, Band, Row, Table
from servicepolicy.basis.words import Text
from servicepolicy.columns import look_up, next_callbacks, warranty_charges
from servicepolicy.rules.money.warranty import Goodwill, Misuse, Repair, charge
from servicepolicy.rules.timing.callbacks import Project, Rhythm, next_due
from servicepolicy.testing.strategies import callbacks_terms, days, money, warranty_terms
from tests.columns.desk import LAYOUTS, stored
from tests.properties.rows import agree, answers, unhurried
from tests.properties.strategies import SCENES, calendars

FAR_OFF = st.sampled_from(
    [date(1900, 1, 1), date(1899, 12, 31), date(2199, 12, 31), date(2200, 1, 1), date(2100, 2, 28)]
)
DAYS = days() | days() | st.dates(date(1890, 1, 1), date(2210, 1, 1)) | FAR_OFF
NEAR_NOTICES = days()


def column_of_dates(rows, layout):
    """Dates as a column, NaT where there is none."""
    return stored(np.array(rows, "M8[D]"), layout)


def number(day):
    """A date as days since 1970."""
    return (day - date(1970, 1, 1)).days


@st.composite
def terms_anywhere(draw, terms):
    """Terms of a room, with one of its usual calendars or with any."""
    chosen = draw(terms)
    if draw(st.booleans()):
        return chosen
    return type(chosen)(
        **{
            one.name: getattr(chosen, one.name) for one in chosen.__attrs_attrs__ if one.init and one.name != "calendar"
        },
        calendar=draw(SCENES.flatmap(calendars)),
    )


@unhurried
@given(st.data())
def test_next_callbacks(data):
    """Every project is called back next when `callbacks.next_due` says, by any reading."""
    terms = data.draw(terms_anywhere(callbacks_terms()))
    near = data.draw(st.sampled_from([DAYS, NEAR_NOTICES]))
    row = st.tuples(near, st.none() | near, near)
    rows = data.draw(st.lists(st.none() | row | row, max_size=6))
    layout = data.draw(st.sampled_from(LAYOUTS))
    delivered, signed = (
        column_of_dates([None if row is None else row[place] for row in rows], layout) for place in (0, 1)
    )
    after = after_each = data.draw(near)
    looked = [after] * len(rows)
    if data.draw(st.booleans()):
        looked = [after if row is None else row[2] for row in rows]
        after_each = column_of_dates(looked, layout)
    elif after.year > 2199:
        return

    def ask(row, day):
        found = next_due(Project(delivered_on=row[0], signed_on=row[1]), terms, after=day)
        return number(found.due_on), number(found.nominal_on), tuple(Rhythm).index(found.rhythm)

    said = answers([None if row is None else (row, day) for row, day in zip(rows, looked, strict=True)], ask)

    def columns(on_bad):
        found = next_callbacks(delivered, terms, after=after_each, signed_on=signed, on_bad=on_bad)
        return found.due_on, found.nominal_on, found.rhythms

    agree(columns, said)


@unhurried
@given(st.data())
def test_warranty_charges(data):
    """Every repair is charged as `warranty.charge` says, by any reading."""
    terms = data.draw(warranty_terms())
    amount = money(most=Decimal("999999999999999.99"))
    row = st.tuples(DAYS, st.timedeltas(timedelta(-2), timedelta(1100)).map(lambda one: one.days), st.none() | DAYS)
    row = st.tuples(row, st.tuples(amount, amount, amount), st.booleans(), st.booleans())
    rows = data.draw(st.lists(st.none() | row | row, max_size=6))
    layout = data.draw(st.sampled_from(LAYOUTS))

    def facts(one):
        (bought, later, installed), (parts, labour, travel), let_go, misused = one
        return {
            "bought_on": bought,
            "repaired_on": bought + later * timedelta(days=1),
            "installed_on": installed,
            "parts": (parts,),
            "labour": labour,
            "travel": travel,
            "goodwill": Goodwill(by="Li Na", reason="a") if let_go else None,
            "misuse": Misuse(by="Li Na", reason="a") if misused else None,
        }

    told = [None if row is None else facts(row) for row in rows]

    def ask(one):
        found = charge(Repair(**one), terms)
        cents = None if found.amount is None else int(found.amount * 100)
        return cents, int(found.in_warranty), number(found.last_day_covered)

    dated = {
        name: column_of_dates([None if one is None else one[name] for one in told], layout)
        for name in ("bought_on", "repaired_on", "installed_on")
    }
    priced = {
        name: np.array([0 if one is None else int(sum(np.atleast_1d(one[name])) * 100) for one in told], np.int64)
        for name in ("parts", "labour", "travel")
    }
    decided = {
        name: np.array([one is not None and one[name] is not None for one in told], bool)
        for name in ("goodwill", "misuse")
    }

    def columns(on_bad):
        bought, repaired = dated["bought_on"], dated["repaired_on"]
        found = warranty_charges(
            bought, repaired, terms, installed_on=dated["installed_on"], **priced, **decided, on_bad=on_bad
        )
        return found.amounts, found.in_warranty, found.last_days_covered

    if terms.warranty_months is None:
        with np.testing.assert_raises(TermNotSet):
            columns("mask")
        return
    agree(columns, answers([None if one is None else (one,) for one in told], ask))


NUMBERS = Band(-3, Decimal("7.5"))
ON_NUMBERS = [Band(-3, 0), Band(0, Decimal("2.5")), Band(Decimal("2.5"), 3), Band(3, Decimal("7.5"))]
SPLIT = {
    "channel": (
        (Axis("channel", Text("channel", "渠道"), Channel)),
        [tuple(Channel)[:3], tuple(Channel)[3:7], Channel.OTHER],
    ),
    "kind": ((Axis("kind", Text("kind", "种类"), RequestKind)), [RequestKind.ENQUIRY, tuple(RequestKind)[1:]]),
    "urgent": ((Axis("urgent", Text("urgent", "紧急"), bool)), [True, False]),
    "number": ((Axis("number", Text("number", "次数"), NUMBERS)), ON_NUMBERS),
}


@st.composite
def tables(draw):
    """Tables over some axes: each axis is split into parts, or not at all."""
    names = draw(st.lists(st.sampled_from(list(SPLIT)), min_size=1, unique=True))
    whens = [()]
    for name in names:
        parts = SPLIT[name][1] if draw(st.booleans()) else [None]
        whens = [(*when, part) for when in whens for part in parts]
    return Table(
        Text("row", "行"), [SPLIT[name][0] for name in names], [Row(when, number) for number, when in enumerate(whens)]
    )


VALUES = {
    "channel": st.sampled_from(Channel),
    "kind": st.sampled_from(RequestKind),
    "urgent": st.booleans(),
    "number": st.integers(-4, 9),
}


@unhurried
@given(st.data())
def test_tables(data):
    """Every case has the row that `Table.look_up` finds for it."""
    table = data.draw(tables())
    names = [axis.name for axis in table.axes]
    rows = data.draw(st.lists(st.tuples(*(VALUES[name] for name in names)), max_size=6))
    layout = data.draw(st.sampled_from(LAYOUTS))
    columns = []
    for place, name in enumerate(names):
        values = [row[place] for row in rows]
        if name in {"channel", "kind"} and data.draw(st.booleans()):
            members = tuple(table.axes[place].over)
            values = [members.index(one) for one in values]
        kind = {"urgent": bool}.get(name, np.int64 if all(isinstance(one, int) for one in values) else object)
        columns.append(stored(np.array(values, kind), layout))
    said = answers(rows, lambda *row: (table.look_up(*row),))
    agree(lambda on_bad: (look_up(columns, table, on_bad=on_bad),), said)
