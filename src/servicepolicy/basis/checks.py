"""The checks that facts and terms share.

Validators for attrs fields, and functions for arguments. Each raises an error that names the field, the value and the
remedy; attrs' own validators raise a bare `ValueError`, so they are not used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import TypeVar, cast

from attrs import Attribute, field
from attrs.validators import optional

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.errors import (
    FactsError,
    FactsTypeError,
    NaiveDatetimeError,
    ServicePolicyError,
    TermNotSet,
    TermsError,
    TermsTypeError,
    raise_all,
    shown,
)
from servicepolicy.basis.moments import in_utc, instants

__all__ = [
    "a_function",
    "a_moment",
    "a_plain_date",
    "a_row_of",
    "a_text",
    "a_whole_number",
    "are_all",
    "aware",
    "facts_and_terms",
    "in_a_row",
    "is_a",
    "moment",
    "must_be",
    "needed",
    "not_before",
    "on_record",
    "plain_date",
]

T = TypeVar("T")
NONE = "None"
OF_WRONG_TYPE: dict[type[FactsError | TermsError], type[ServicePolicyError]] = {
    FactsError: FactsTypeError,
    TermsError: TermsTypeError,
}


def a_moment(value: object, name: str) -> datetime:
    """The value, if it is a moment with a time zone.

    Raises:
        NaiveDatetimeError: It has no time zone.
        FactsTypeError: It is no datetime.
    """
    if not isinstance(value, datetime):
        raise FactsTypeError(name, value, "give a datetime with a time zone")
    if value.utcoffset() is None:
        raise NaiveDatetimeError(name, value, "give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')")
    return value


def a_plain_date(value: object, name: str, wrong: type[ServicePolicyError] = FactsTypeError) -> date:
    """The value, if it is a date and not a moment.

    Raises:
        FactsTypeError: It is a datetime, which has a date only in some zone, or no date at all. A term's or a
            calendar's error instead, if `wrong` says so.
    """
    if isinstance(value, datetime):
        raise wrong(name, value, "give a date: which day a moment falls on depends on the time zone")
    if not isinstance(value, date):
        raise wrong(name, value, "give a datetime.date")
    return value


def aware(_: object, attribute: Attribute[datetime], value: datetime) -> None:
    """Validate a field that holds a moment with a time zone."""
    a_moment(value, attribute.name)


def on_record(_: object, attribute: Attribute[datetime], value: datetime) -> None:
    """Validate a field of facts that holds a moment with a time zone, one that UTC has too."""
    a_moment(value, attribute.name)
    try:
        in_utc(value)
    except OverflowError:
        raise FactsError(attribute.name, value, "give a moment from the year 1 to 9999 in UTC") from None


def moment() -> datetime | None:
    """A field of facts with a moment that may not have come: None until it has."""
    return field(default=None, eq=instants, validator=optional(on_record))


def plain_date(_: object, attribute: Attribute[date], value: date) -> None:
    """Validate a field that holds a date, not a moment."""
    a_plain_date(value, attribute.name)


def not_before(facts: object, earliest: str, *later: str) -> None:
    """Refuse facts of which one happened before the first; all that did are reported in one error.

    Args:
        facts: The instance, when all its fields are set.
        earliest: The field with the date or moment that comes first.
        later: Fields with the ones that cannot lie before it, or hold None.
    """
    start = getattr(facts, earliest)
    known = {name: value for name in later if (value := getattr(facts, name)) is not None}
    if start is None:
        raise_all(
            [FactsError(earliest, None, f"give it too: {name} is {shown(value)}") for name, value in known.items()]
        )
    raise_all(
        [
            FactsError(name, value, f"give {earliest} {shown(start)} or later")
            for name, value in known.items()
            if start is not None and lies_before(value, start)
        ]
    )


def lies_before(value: date, start: date) -> bool:
    """Whether a date lies before another; a moment is judged by its instant."""
    if isinstance(value, datetime) and isinstance(start, datetime):
        return in_utc(value) < in_utc(start)
    return value < start


def is_a(
    *types: type[object], wrong: type[ServicePolicyError] = FactsTypeError
) -> Callable[[object, Attribute[T], T], None]:
    """Validate that a field holds one of some types; a bool is no number.

    Args:
        types: What it may hold; `type(None)` for nothing.
        wrong: The error for anything else: a fact's, a term's or a calendar's.
    """

    def check(_: object, attribute: Attribute[T], value: T) -> None:
        must_be(value, attribute.name, types, wrong)

    return check


def are_all(
    *types: type[object], wrong: type[ServicePolicyError] = FactsTypeError
) -> Callable[[object, Attribute[tuple[T, ...]], tuple[T, ...]], None]:
    """Validate that a field holds a tuple of some types."""

    def check(_: object, attribute: Attribute[tuple[T, ...]], value: tuple[T, ...]) -> None:
        if not isinstance(value, tuple):
            raise wrong(attribute.name, value, f"give {' or '.join(one.__name__ for one in types)} values in a row")
        for one in value:
            must_be(one, attribute.name, types, wrong)

    return check


def a_text(*, wrong: type[FactsError | TermsError] = FactsError) -> Callable[[object, Attribute[str], str], None]:
    """Validate that a field holds a text that says something."""

    def check(_: object, attribute: Attribute[str], value: str) -> None:
        must_be(value, attribute.name, (str,), OF_WRONG_TYPE[wrong])
        if not value.strip():
            raise wrong(attribute.name, value, "give a text that says something")

    return check


def a_whole_number(
    least: int, most: int, *, wrong: type[FactsError | TermsError] = TermsError
) -> Callable[[object, Attribute[int], int], None]:
    """Validate that a field holds a whole number between two, both included."""

    def check(_: object, attribute: Attribute[int], value: int) -> None:
        if type(value) is not int:
            raise OF_WRONG_TYPE[wrong](attribute.name, value, "give a whole number")
        if not least <= value <= most:
            raise wrong(attribute.name, value, f"give a whole number from {least} to {most}")

    return check


def must_be(value: object, name: str, types: tuple[type[object], ...], wrong: type[ServicePolicyError]) -> None:
    """Refuse a value that is of none of the types."""
    if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
        raise wrong(name, value, f"give {' or '.join(NONE if one is type(None) else one.__name__ for one in types)}")


def facts_and_terms(facts: object, of_facts: type[object], terms: object, of_terms: type[object]) -> None:
    """Refuse what a rule cannot answer: facts or terms of another room, or a whole policy for a room's terms.

    Raises:
        FactsTypeError: The facts are not of this rule.
        TermsTypeError: The terms are not of this rule.
    """
    must_be(facts, "facts", (of_facts,), FactsTypeError)
    must_be(terms, "terms", (of_terms,), TermsTypeError)


def in_a_row(values: Iterable[T]) -> tuple[T, ...]:
    """Convert any row of values to a tuple: a policy is hashable. What is no row is left to the validator."""
    try:
        return tuple(values)
    except TypeError:
        return cast("tuple[T, ...]", values)


def a_row_of(kind: type[T], values: Iterable[T], name: str) -> tuple[T, ...]:
    """The values as a tuple, if they are all of one class.

    Raises:
        FactsTypeError: They are not in a row, or one is of another class.
    """
    if not isinstance(values, Iterable):
        raise FactsTypeError(name, values, f"give {kind.__name__} values in a row")
    row = tuple(values)
    for one in row:
        must_be(one, name, (kind,), FactsTypeError)
    return row


def a_function(asked: object, name: str, such_as: str) -> None:
    """Refuse what can ask nothing of a case or an answer, such as the name of a field.

    Raises:
        FactsTypeError: It cannot be called.
    """
    if not callable(asked):
        raise FactsTypeError(name, asked, f"give a function, such as {such_as}")


def needed(value: T | None, name: str, clause: Clause) -> T:
    """A figure that the documents leave to the company.

    Raises:
        TermNotSet: The company has not set it.
    """
    if value is None:
        raise TermNotSet(name, value, "set it in the terms: the documents give no figure", clause)
    return value
