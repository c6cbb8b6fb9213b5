"""`ServicePolicy`: the terms of every room under one name, in force from one day to another."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from attrs import Attribute, evolve, field, fields, frozen
from attrs.validators import optional

from servicepolicy.basis.checks import a_plain_date, is_a
from servicepolicy.basis.errors import TermsError, TermsTypeError
from servicepolicy.basis.terms import Terms
from servicepolicy.basis.views import Shown
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.rules.money.complaint_fines import ComplaintFinesTerms
from servicepolicy.rules.money.lateness import LatenessTerms
from servicepolicy.rules.money.warranty import WarrantyTerms
from servicepolicy.rules.redress.complaints import ComplaintsTerms
from servicepolicy.rules.timing.callbacks import CallbacksTerms
from servicepolicy.rules.timing.holiday_watch import HolidayWatchTerms
from servicepolicy.rules.timing.response import ResponseTerms
from servicepolicy.rules.timing.service_levels import ServiceLevelsTerms

__all__ = ["ServicePolicy"]

T = TypeVar("T", bound=Terms)


def a_day(_: object, attribute: Attribute[date], value: date) -> None:
    """Validate a day on which the policy changes."""
    a_plain_date(value, attribute.name, wrong=TermsTypeError)


def room(kind: type[T]) -> T:
    """A field with the terms of a room: the documents' own until others are given."""
    return field(factory=kind, validator=is_a(kind, wrong=TermsTypeError), repr=False)


@frozen(kw_only=True)
class ServicePolicy(Shown):
    """An edition of a company's service policy.

    Attributes:
        edition: Its name; every reason that rests on it says so. An edition made from another with `evolve` needs a
            name of its own.
        effective_from: The first day it is in force, None if it always was.
        until: The first day it is not in force any more, None if no end is known.
        response: By when customers are answered.
        callbacks: When customers are called back.
        lateness: What lateness costs.
        complaint_fines: What a complaint costs the one complained of.
        warranty: What a repair may charge.
        complaints: How a complaint is answered.
        holiday_watch: Who watches over customers' sites on holidays.
        service_levels: What is promised of a case, target by target.

    Raises:
        TermsError: It ends before it begins, or has no name.
        TermsTypeError: A field is of the wrong type.

    Example:
        >>> from attrs import evolve
        >>> from servicepolicy.rules.timing.response import Clock
        >>> mine = ServicePolicy(edition="2026", response=ResponseTerms(clock=Clock.WORKING_HOURS))
        >>> mine.response.edition
        '2026'
    """

    edition: str = field(validator=is_a(str, wrong=TermsTypeError))
    effective_from: date | None = field(default=None, validator=optional(a_day))
    until: date | None = field(default=None, validator=optional(a_day))
    response: ResponseTerms = room(ResponseTerms)
    callbacks: CallbacksTerms = room(CallbacksTerms)
    lateness: LatenessTerms = room(LatenessTerms)
    complaint_fines: ComplaintFinesTerms = room(ComplaintFinesTerms)
    warranty: WarrantyTerms = room(WarrantyTerms)
    complaints: ComplaintsTerms = room(ComplaintsTerms)
    holiday_watch: HolidayWatchTerms = room(HolidayWatchTerms)
    service_levels: ServiceLevelsTerms = room(ServiceLevelsTerms)

    def __attrs_post_init__(self) -> None:
        if not self.edition:
            raise TermsError("edition", self.edition, "give it a name: reasons cite it")
        if self.effective_from is not None and self.until is not None and self.until <= self.effective_from:
            raise TermsError("until", self.until, f"give a day after {self.effective_from}; it is no longer in force")
        for name, terms in self.rooms():
            object.__setattr__(self, name, terms.of_edition(self.edition))

    def rooms(self) -> tuple[tuple[str, Terms], ...]:
        """The terms of each room, by the name of its field."""
        values = ((one.name, getattr(self, one.name)) for one in fields(type(self)))
        return tuple((name, terms) for name, terms in values if isinstance(terms, Terms))

    def covers(self, day: date) -> bool:
        """Whether the edition is in force on a day."""
        return (self.effective_from is None or self.effective_from <= day) and (self.until is None or day < self.until)

    def with_calendar(self, calendar: WorkingCalendar) -> ServicePolicy:
        """This policy with one calendar in every room that has one.

        Raises:
            TermsTypeError: It is no `WorkingCalendar`.
        """
        return evolve(
            self,
            response=evolve(self.response, calendar=calendar),
            callbacks=evolve(self.callbacks, calendar=calendar),
            lateness=evolve(self.lateness, calendar=calendar),
            complaint_fines=evolve(self.complaint_fines, calendar=calendar),
            warranty=evolve(self.warranty, calendar=calendar),
            complaints=evolve(self.complaints, calendar=calendar),
            holiday_watch=evolve(self.holiday_watch, calendar=calendar),
            service_levels=evolve(self.service_levels, calendar=calendar),
        )
