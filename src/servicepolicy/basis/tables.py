"""Tables of decisions: exactly one row for every case, proved when the table is built.

An axis is a closed set (the members of an enum, or no and yes) or a line of numbers; a row says for which part of each
axis it holds. A table with a case that no row answers, or two do, cannot be built: the error shows that case.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator
from decimal import Decimal
from functools import partial
from itertools import product
from math import ceil, prod
from operator import call
from typing import Any, Generic, TypeAlias, TypeVar

from attrs import Attribute, field, frozen

from servicepolicy.basis.checks import are_all, in_a_row, is_a
from servicepolicy.basis.errors import FactsError, FactsTypeError, TableError
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Lang, Text, Worded, said

__all__ = ["Axis", "Band", "Part", "Row", "Table"]

T = TypeVar("T")
Number: TypeAlias = Decimal | int
Member: TypeAlias = Worded | bool

NUMBERS = (Decimal, int)
MOST_CASES = 100_000
FARTHEST = 10**30
BAR = "\\|"
ALL = Text(en="any", zh="任意")
BETWEEN = Text(en="{low} to below {high}", zh="{low}至{high}（不含）")
FROM = Text(en="{low} and above", zh="{low}及以上")
BELOW = Text(en="below {high}", zh="{high}以下（不含）")


def a_bound(_: object, attribute: Attribute[Number | None], value: Number | None) -> None:
    """Validate an end of a band."""
    if value is not None and (isinstance(value, bool) or not isinstance(value, NUMBERS)):
        raise TableError(attribute.name, value, "give a Decimal, a whole number, or None for no end")
    if isinstance(value, Decimal) and not value.is_finite():
        raise TableError(attribute.name, value, "give a finite number, or None for no end")
    if value is not None and not -FARTHEST <= value <= FARTHEST:
        raise TableError(attribute.name, value, "give a number from -10**30 to 10**30, or None for no end")


@frozen
class Band:
    """Numbers from `low`, which belongs to it, to `high`, which does not.

    Attributes:
        low: The first number; None where there is no lower end.
        high: The first number beyond; None where there is no upper end.

    Raises:
        TableError: The band is empty, or an end is no Decimal or whole number from -10**30 to 10**30.
    """

    low: Number | None = field(default=None, validator=a_bound)
    high: Number | None = field(default=None, validator=a_bound)

    def __attrs_post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.high <= self.low:
            raise TableError("high", self.high, f"give more than the low end, {self.low}")

    def holds(self, number: Number) -> bool:
        """Whether a number is in the band."""
        return (self.low is None or self.low <= number) and (self.high is None or number < self.high)

    def encloses(self, other: Band) -> bool:
        """Whether every number of another band is in this one."""
        from_below = self.low is None or (other.low is not None and self.low <= other.low)
        return from_below and (self.high is None or (other.high is not None and other.high <= self.high))

    def words(self, lang: Lang) -> str:
        """The band in one language."""
        low, high = said(self.low, lang), said(self.high, lang)
        if self.low is None:
            return ALL.words(lang) if self.high is None else BELOW.words(lang).format(high=high)
        return (FROM if self.high is None else BETWEEN).words(lang).format(low=low, high=high)


Part: TypeAlias = Member | tuple[Member, ...] | Band | None
"""The part of an axis a row holds for: one member, several, a band of numbers, or None for all of it."""


@frozen
class Axis:
    """One thing a decision depends on.

    Attributes:
        name: What errors call it: the fact or term that is looked up.
        title: What people call it.
        over: What it ranges over: every member of an enum, no and yes (`bool`), or a band of numbers.

    Raises:
        TableError: `over` is neither an enum of members with words, nor `bool`, nor a `Band`.
    """

    name: str = field(validator=is_a(str, wrong=TableError))
    title: Text = field(validator=is_a(Text, wrong=TableError))
    over: type[Worded | bool] | Band = field()

    @over.validator
    def _known(self, _: object, value: object) -> None:
        members = tuple(value) if isinstance(value, type) and issubclass(value, Worded) else ()
        if not (isinstance(value, Band) or value is bool or members):
            raise TableError("over", value, "give an enum with words, bool, or a Band")


# Converters of their own types: one for any type would leave type checkers without the type of the values.


def parts(when: Iterable[Part]) -> tuple[Part, ...]:
    """Parts as a tuple."""
    return in_a_row(when)


def ordered(axes: Iterable[Axis]) -> tuple[Axis, ...]:
    """Axes as a tuple."""
    return in_a_row(axes)


@frozen
class Row(Generic[T]):
    """One row of a table.

    Attributes:
        when: A part of each axis, in their order.
        then: The answer.

    Raises:
        TableError: `when` is no row of parts.
    """

    when: tuple[Part, ...] = field(converter=parts, validator=is_a(tuple, wrong=TableError))
    then: T


def listed(rows: Iterable[Row[T]]) -> tuple[Row[T], ...]:
    """Rows as a tuple."""
    return in_a_row(rows)


@frozen(eq=False, repr=False)
class Members:
    """An axis over a closed set: each member is its own place."""

    axis: Axis
    kind: type[Member]
    places: tuple[Hashable, ...]

    def place(self, value: object) -> Hashable:
        """Where a value stands."""
        if not isinstance(value, self.kind):
            raise FactsTypeError(self.axis.name, value, f"give {self.kind.__name__}")
        return value

    def covered(self, part: Part) -> Iterable[Hashable]:
        """The places that a part takes."""
        if part is None:
            return self.places
        chosen = part if isinstance(part, tuple) else (part,)
        if not chosen or not all(isinstance(one, self.kind) for one in chosen):
            raise TableError(self.axis.name, part, f"give {self.kind.__name__} members, or None for all of them")
        return chosen

    def shown(self, place: Hashable) -> object:
        """A value that stands there."""
        return place


@frozen(eq=False, repr=False)
class Line:
    """An axis over numbers, cut where some band of the rows begins or ends: a place is the number of a segment.

    Segments are counted by the edges up to them, the ends of the axis among these: a number outside has none.
    """

    axis: Axis
    whole: Band
    cuts: tuple[Number, ...]

    @property
    def edges(self) -> tuple[Number, ...]:
        """Where segments begin or end, the ends of the axis included."""
        ends = (self.whole.low, *self.cuts, self.whole.high)
        return tuple(end for end in ends if end is not None)

    @property
    def places(self) -> Iterable[Hashable]:
        """The numbers of the segments."""
        first = 0 if self.whole.low is None else 1
        return range(first, first + len(self.cuts) + 1)

    def place(self, value: object) -> Hashable:
        """The segment of a number."""
        if isinstance(value, bool) or not isinstance(value, NUMBERS):
            raise FactsTypeError(self.axis.name, value, "give a Decimal or a whole number")
        if (isinstance(value, Decimal) and not value.is_finite()) or not self.whole.holds(value):
            raise FactsError(self.axis.name, value, f"give a number of the axis: {self.whole.words('en')}")
        return bisect_right(self.edges, value)

    def covered(self, part: Part) -> Iterable[Hashable]:
        """The segments that a band takes."""
        if part is None:
            return self.places
        if not isinstance(part, Band) or not self.whole.encloses(part):
            raise TableError(self.axis.name, part, f"give a band of the axis: {self.whole.words('en')}")
        first = 0 if part.low is None else bisect_right(self.edges, part.low)
        last = len(self.edges) if part.high is None else bisect_left(self.edges, part.high)
        return range(first, last + 1)

    def shown(self, place: Hashable) -> object:
        """The first number of a segment; of one without a beginning, the last whole number before its end."""
        first = (ceil(self.edges[0]) - 1 if self.edges else 0,) if self.whole.low is None else ()
        return dict(zip(self.places, (*first, *self.edges), strict=False))[place]


Scale: TypeAlias = Members | Line


def scale_of(axis: Axis, parts: Iterable[Part]) -> Scale:
    """An axis with the places that the parts of its rows make."""
    if isinstance(axis.over, Band):
        bands = [part for part in parts if isinstance(part, Band)]
        ends = {end for band in bands for end in (band.low, band.high)} - {axis.over.low, axis.over.high}
        return Line(axis, axis.over, tuple(sorted(end for end in ends if end is not None)))
    return Members(axis, axis.over, (False, True) if axis.over is bool else tuple(axis.over))


@frozen
class Table(Shown, Generic[T]):
    """A decision as a table: every case has exactly one row.

    Attributes:
        answer: What the answers are called.
        axes: What they depend on.
        rows: The rows, in the order they are shown in.

    Raises:
        TableError: A case has no row or more than one, and the error shows it; or a part does not lie on its axis.

    Example:
        >>> number = Axis("number", Text("time", "次数"), Band(1, None))
        >>> table = Table(Text("rate", "比例"), [number], [Row([Band(1, 3)], "1 %"), Row([Band(3, None)], "5 %")])
        >>> table.look_up(2), table.look_up(3)
        ('1 %', '5 %')
    """

    answer: Text = field(validator=is_a(Text, wrong=TableError))
    axes: tuple[Axis, ...] = field(converter=ordered, validator=are_all(Axis, wrong=TableError))
    rows: tuple[Row[T], ...] = field(converter=listed, validator=are_all(Row, wrong=TableError))
    _places: tuple[Callable[[object], Hashable], ...] = field(default=(), init=False, eq=False, repr=False)
    _answers: dict[tuple[object, ...], T] = field(factory=dict, init=False, eq=False, repr=False)
    _edges: tuple[tuple[int, type[int], tuple[Number, ...]], ...] = field(default=(), init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        for row in self.rows:
            if len(row.when) != len(self.axes):
                raise TableError("rows", row, f"give one part for each axis, {len(self.axes)} in all")
        columns = zip(*(row.when for row in self.rows), strict=True) if self.rows else ((),) * len(self.axes)
        scales = tuple(scale_of(axis, parts) for axis, parts in zip(self.axes, columns, strict=True))
        object.__setattr__(self, "_places", tuple(scale.place for scale in scales))
        object.__setattr__(self, "_answers", proved(scales, self.rows))
        object.__setattr__(self, "_edges", tuple(edged(scales)))

    def look_up(self, *values: object) -> T:
        """The answer for one case.

        Args:
            values: A value for each axis, in their order.

        Raises:
            FactsTypeError: A value is of another kind than its axis, or there are more or fewer values than axes.
            FactsError: A number lies outside its axis.
        """
        try:  # all in one place, since each further call would cost as much as a look into the dict
            if not self._edges:
                return self._answers[values]
            case: list[Any] = [*values]
            for place, kind, edges in self._edges:
                value = case[place]
                if type(value) is not kind:
                    break
                case[place] = bisect_right(edges, value)
            else:
                return self._answers[tuple(case)]
        except (KeyError, TypeError, IndexError):
            pass  # there is no such case: what follows finds out why
        if len(values) != len(self.axes):
            names = ", ".join(axis.name for axis in self.axes)
            raise FactsTypeError("values", values, f"give one for each axis: {names}")
        return self._answers[tuple(map(call, self._places, values))]

    def markdown(self, lang: Lang = "en") -> str:
        """The table in Markdown, in one language.

        Raises:
            FactsError: `lang` is neither "en" nor "zh".
        """
        heads = [*(axis.title.words(lang) for axis in self.axes), self.answer.words(lang)]
        lines = [heads, ["---"] * len(heads)]
        lines += [[*(part_said(part, lang) for part in row.when), said(row.then, lang)] for row in self.rows]
        return "\n".join(f"| {' | '.join(cell.replace('|', BAR) for cell in line)} |" for line in lines)

    def html(self, lang: Lang | None = None) -> str:
        """The table in HTML, as a notebook shows it; as of any value that is shown."""
        from servicepolicy.basis import markup  # noqa: PLC0415 - `html` costs every start, and few ask for it

        langs = markup.languages(lang)
        heads = [markup.spoken(title.words, langs) for title in (*(axis.title for axis in self.axes), self.answer)]
        rows = [
            [*(markup.spoken(partial(part_said, part), langs) for part in row.when), markup.in_words(row.then, langs)]
            for row in self.rows
        ]
        return markup.a_table(heads[-1], heads, rows)


def edged(scales: tuple[Scale, ...]) -> Iterator[tuple[int, type[int], tuple[Number, ...]]]:
    """The axes whose values stand between edges: the place of each, the type that is asked for, and the edges.

    Yes and no stand before and after True; they are asked for their type, since 1 equals True and is neither.
    """
    for place, scale in enumerate(scales):
        if isinstance(scale, Line):
            yield place, int, scale.edges
        elif scale.kind is bool:
            yield place, bool, (True,)


def proved(scales: tuple[Scale, ...], rows: tuple[Row[T], ...]) -> dict[tuple[object, ...], T]:
    """The answer of every case, when each has exactly one."""
    if prod(len(tuple(scale.places)) for scale in scales) > MOST_CASES:
        raise TableError("axes", tuple(scale.axis.name for scale in scales), f"give at most {MOST_CASES} cases")
    answers: dict[tuple[object, ...], T] = {}
    for row in rows:
        for case in product(*(scale.covered(part) for scale, part in zip(scales, row.when, strict=True))):
            if case in answers:
                raise TableError("rows", witness(scales, case), "give one row for this case: two hold")
            answers[case] = row.then
    for case in product(*(scale.places for scale in scales)):
        if case not in answers:
            raise TableError("rows", witness(scales, case), "give a row for this case: none holds")
    return answers


def common_cases(one: Table[T], other: Table[T]) -> Iterator[tuple[object, ...]]:
    """A value for every case that two tables over the same axes tell apart.

    Raises:
        TableError: Their axes differ.
    """
    if one.axes != other.axes:
        raise TableError("axes", other.axes, f"give a table with the same axes: {one.axes}")
    parts = zip(*(row.when for row in (*one.rows, *other.rows)), strict=True)
    scales = tuple(scale_of(axis, column) for axis, column in zip(one.axes, parts, strict=True))
    for case in product(*(scale.places for scale in scales)):
        yield witness(scales, case)


def witness(scales: tuple[Scale, ...], case: tuple[Hashable, ...]) -> tuple[object, ...]:
    """A case as values that can be looked up."""
    return tuple(scale.shown(place) for scale, place in zip(scales, case, strict=True))


def part_said(part: Part, lang: Lang) -> str:
    """A part of an axis in one language."""
    return ALL.words(lang) if part is None else said(part, lang)
