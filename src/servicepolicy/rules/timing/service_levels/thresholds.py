"""Thresholds: when somebody is warned."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from attrs import Attribute, field, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import a_whole_number, in_a_row
from servicepolicy.basis.errors import TermsError, TermsTypeError
from servicepolicy.basis.words import Lang, Text, Worded, span
from servicepolicy.calendars.limits import CENTURY
from servicepolicy.rules.timing.service_levels.vocabulary import all_words_for

__all__ = ["Threshold"]

MOST_PERCENT, WHOLE = 1000, 100
NO_TIME = timedelta(0)
PERCENT = Text(en="{percent} % of the limit", zh="时限的{percent}%")
BEFORE = Text(en="{offset} before the deadline", zh="期限前{offset}")
AFTER = Text(en="{offset} after the deadline", zh="期限后{offset}")
AT = Text(en="the deadline", zh="到期时")


def an_offset(_: object, attribute: Attribute[timedelta | None], value: timedelta | None) -> None:
    """Validate how far from a deadline somebody is warned."""
    if value is None:
        return
    if type(value) is not timedelta:
        raise TermsTypeError(attribute.name, value, "give a datetime.timedelta; pendulum's have as_timedelta()")
    if not -CENTURY <= value <= CENTURY:
        raise TermsError(attribute.name, value, "give 100 years at most, before or after")


def roles_in_a_row(roles: Iterable[Worded]) -> tuple[Worded, ...]:
    """Those who are told as a tuple."""
    return in_a_row(roles)


@frozen(kw_only=True)
class Threshold:
    """A point of a clock at which somebody is warned: a share of the limit, or so long before or after its deadline.

    Both count the target's own time: an hour before a deadline on Monday at 09:00 may be on Friday.

    Attributes:
        percent: The share, in whole percent from 0 to 1000; None for an offset.
        offset: The time from the deadline, negative before it; None for a share.
        tell: Who is warned: roles of this library or of an enum of the company's own.

    Raises:
        TermsError: Neither or both are given, or one is out of range.
        TermsTypeError: A field is of the wrong type.
    """

    percent: int | None = field(default=None, validator=optional(a_whole_number(0, MOST_PERCENT)))
    offset: timedelta | None = field(default=None, validator=an_offset)
    tell: tuple[Worded, ...] = field(
        default=(), converter=roles_in_a_row, validator=all_words_for(wrong=TermsTypeError)
    )

    def __attrs_post_init__(self) -> None:
        if (self.percent is None) == (self.offset is None):
            raise TermsError("offset", self.offset, "give `percent` or `offset`, and not both")

    def spent(self, budget: timedelta) -> timedelta:
        """What the clock shows there, at least none."""
        if self.offset is not None:
            return max(budget + self.offset, NO_TIME)
        return budget * (self.percent or 0) / WHOLE

    @property
    def is_the_deadline(self) -> bool:
        """Whether it lies at the deadline itself."""
        return self.percent == WHOLE or self.offset == NO_TIME

    def words(self, lang: Lang) -> str:
        """The threshold in one language."""
        if self.offset is None:
            return PERCENT.words(lang).format(percent=self.percent)
        kind = AT if not self.offset else BEFORE if self.offset < NO_TIME else AFTER
        return kind.words(lang).format(offset=span(abs(self.offset), lang))
