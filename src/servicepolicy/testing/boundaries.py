"""Boundary cases: what stands on either side of every cut of a table, and of a moment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import product
from typing import TypeVar

from pendulum import DateTime

from servicepolicy.basis.checks import a_moment, must_be
from servicepolicy.basis.errors import FactsError, FactsTypeError, TableError
from servicepolicy.basis.moments import in_same_words, in_utc
from servicepolicy.basis.money import EXACT
from servicepolicy.basis.tables import Line, Number, Scale, Table, scale_of

__all__ = ["around", "boundaries"]

T = TypeVar("T")

ONE, CENT = 1, Decimal("0.01")
MICROSECOND = timedelta(microseconds=1)


def boundaries(table: Table[T], step: Number | None = None) -> Iterator[tuple[object, ...]]:
    """The cases at which a table may change its answer: `table.look_up(*case)` takes each.

    Of a closed set every member is taken; of a line of numbers the first and the last, and at each cut the first number
    beyond it and the last one before. Cases of several axes are crossed, so that there are at most twice as many for
    each line as the table itself tells apart.

    Args:
        table: The table, such as `policy.lateness.rates`.
        step: How far the last number before a cut lies from it; unless given, 1 on a line whose ends and cuts are whole
            numbers, and 0.01 on others, or less where one has more decimals. What it leads to outside the line is left
            out.

    Raises:
        TableError: `table` is no table.
        FactsError: `step` is not above zero, or no finite number.
        FactsTypeError: It is no number.

    Example:
        >>> from servicepolicy.handbook import STANDARD
        >>> list(boundaries(STANDARD.lateness.rates))
        [(1,), (2,), (3,)]
    """
    must_be(table, "table", (Table,), TableError)
    if step is not None:
        must_be(step, "step", (Decimal, int), FactsTypeError)
        if not Decimal(step).is_finite() or step <= 0:
            raise FactsError("step", step, "give a number above zero")
    columns = zip(*(row.when for row in table.rows), strict=True)
    scales = [scale_of(axis, parts) for axis, parts in zip(table.axes, columns, strict=True)]
    yield from product(*(edges(scale, step) for scale in scales))


def edges(scale: Scale, step: Number | None) -> tuple[object, ...]:
    """The values of one axis at which the answer may change."""
    if not isinstance(scale, Line):
        return tuple(scale.places)
    ends = [end for end in (scale.whole.low, *scale.cuts, scale.whole.high) if end is not None]
    if not ends:
        return (scale.shown(0),)
    decimals = [Decimal((0, (1,), int(end.as_tuple().exponent))) for end in ends if isinstance(end, Decimal)]
    width = step or (min(CENT, *decimals) if decimals else ONE)
    found = {value for end in ends for value in (less(end, width), end) if scale.whole.holds(value)}
    return tuple(sorted(found))


def less(end: Number, width: Number) -> Number:
    """The number so far before an end, not rounded."""
    return end - width if isinstance(end, int) and isinstance(width, int) else EXACT.subtract(end, width)


def around(moment: datetime, step: timedelta = MICROSECOND) -> tuple[datetime, datetime, datetime]:
    """A moment with the one before and the one after it, in its own zone: the last in time, the limit, the first late.

    Args:
        moment: The moment, such as a deadline.
        step: How far the others lie from it, as time passes: a change of the clock in between makes no difference.

    Raises:
        NaiveDatetimeError: The moment has no time zone.
        FactsTypeError: It is no moment, or `step` no plain timedelta.
        FactsError: `step` is not above zero, or one of the three lies beyond the years that there are.

    Example:
        >>> from pendulum import datetime
        >>> [str(one) for one in around(datetime(2026, 3, 7, 16, tz="Asia/Shanghai"), timedelta(minutes=1))]
        ['2026-03-07 15:59:00+08:00', '2026-03-07 16:00:00+08:00', '2026-03-07 16:01:00+08:00']
    """
    a_moment(moment, "moment")
    if type(step) is not timedelta:
        raise FactsTypeError("step", step, "give a datetime.timedelta; pendulum's have as_timedelta()")
    if step <= timedelta(0):
        raise FactsError("step", step, "give more than no time")
    try:
        return shifted(moment, -step), moment, shifted(moment, step)
    except OverflowError:
        raise FactsError("moment", moment, "give one from the year 1 to 9999, with room for the step") from None


def shifted(moment: datetime, by: timedelta) -> datetime:
    """The moment so much later, in the same zone and of the same kind."""
    local = (in_utc(moment) + by).astimezone(moment.tzinfo)
    return in_same_words(DateTime, local, fold=local.fold) if isinstance(moment, DateTime) else local
