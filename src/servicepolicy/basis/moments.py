"""Moments in fields: compared by instant, kept whole by pickle and copy.

pendulum drops `fold=1` when a value is pickled or copied, and in a repeated hour its `==` is False between zones and
blind to `fold` within one. A frozen class that holds moments declares them with `eq=instants` and derives from
`HoldsMoments`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TypeVar, cast

from attrs import AttrsInstance, fields, frozen
from pendulum import DateTime

__all__ = ["EPOCH", "HoldsMoments", "in_utc", "instants", "packed", "unpacked"]

T = TypeVar("T", bound="HoldsMoments")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def instants(value: object) -> object:
    """The value with every moment in it, however deep in tuples, replaced by its instant in UTC."""
    if isinstance(value, datetime):
        return in_utc(value)
    if isinstance(value, tuple):
        return tuple(map(instants, value))
    return value


def in_utc(moment: datetime) -> datetime:
    """The instant of an aware moment, as a plain datetime in UTC."""
    return EPOCH + datetime.__sub__(moment, EPOCH)


class HoldsMoments:
    """Base of the frozen classes that hold moments: what pickle and copy give back is the same instants."""

    __slots__ = ()

    def __reduce__(self) -> tuple[object, ...]:
        """Keep the second pass of a repeated hour, which pendulum alone would lose."""
        declared = fields(cast("type[AttrsInstance]", type(self)))
        values = tuple((field.name, packed(getattr(self, field.name))) for field in declared)
        return restored, (type(self), values)


@frozen(eq=False, repr=False)
class Folded:
    """A moment in the second pass of a repeated hour, on its way through pickle.

    The stdlib loses `fold` only in protocols before 4, pendulum in all of them.
    """

    kind: type[datetime]
    first_pass: datetime


def packed(value: object) -> object:
    """The value as it may be pickled."""
    if isinstance(value, datetime) and value.fold and type(value) in (datetime, DateTime):
        return Folded(type(value), in_same_words(datetime, value, fold=0))
    if isinstance(value, tuple):
        return tuple(map(packed, value))
    return value


def unpacked(value: object) -> object:
    """The value as it was before `packed`."""
    if isinstance(value, Folded):
        return in_same_words(value.kind, value.first_pass, fold=1)
    if isinstance(value, tuple):
        return tuple(map(unpacked, value))
    return value


def restored(cls: type[T], values: tuple[tuple[str, object], ...]) -> T:
    """The frozen value that `HoldsMoments.__reduce__` took apart; it was checked when it was first built."""
    self = cls.__new__(cls)
    for name, value in values:
        object.__setattr__(self, name, unpacked(value))
    return self


D = TypeVar("D", bound=datetime)


def in_same_words(cls: type[D], moment: datetime, *, fold: int) -> D:
    """A moment's wall clock and zone in another datetime class, in the pass of a repeated hour that is asked for."""
    day, clock = moment.date(), moment.timetz()
    return cls(
        day.year,
        day.month,
        day.day,
        clock.hour,
        clock.minute,
        clock.second,
        clock.microsecond,
        clock.tzinfo,
        fold=fold,
    )
