"""The answers that differ between two policies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from inspect import Parameter, signature
from typing import Generic, TypeVar, cast, get_type_hints, overload

from attrs import frozen

from servicepolicy.basis.checks import a_function, a_moment, must_be
from servicepolicy.basis.errors import (
    CalendarCoverageError,
    FactsTypeError,
    MissingFact,
    ServicePolicyError,
    TermNotSet,
    TermsTypeError,
)
from servicepolicy.basis.moments import instants
from servicepolicy.basis.money import EXACT
from servicepolicy.basis.terms import Terms
from servicepolicy.basis.views import Shown
from servicepolicy.basis.words import Lang, Text, checked, said
from servicepolicy.handbook import ServicePolicy

__all__ = ["Change", "Totals", "Unanswered", "compare", "totals"]

F = TypeVar("F")
T = TypeVar("T", bound=Terms)
D = TypeVar("D")
W = TypeVar("W", bound=date)

OPEN_QUESTIONS = (TermNotSet, MissingFact, CalendarCoverageError)
"""The errors that come from a question, not from a mistake: comparing goes on."""


@frozen
class Unanswered:
    """What stands in the place of an answer that a rule could not give.

    Attributes:
        kind: The error: a term that is not set, a missing fact, or a day the calendar does not know.
        says: Its sentence.
    """

    kind: type[ServicePolicyError]
    says: str

    def words(self, lang: Lang) -> str:
        """The sentence: errors speak English."""
        checked(lang)
        return self.says


@frozen(kw_only=True)
class Change(Shown, Generic[F, D]):
    """A case that two policies answer differently.

    Attributes:
        case: The facts.
        before: The answer by the old terms.
        after: The answer by the new ones.
    """

    case: F
    before: D | Unanswered
    after: D | Unanswered


@overload
def compare(rule: Callable[[F, T], D], cases: Iterable[F], old: T, new: T) -> Iterator[Change[F, D]]: ...
@overload
def compare(
    rule: Callable[[F, T], D], cases: Iterable[F], old: ServicePolicy, new: ServicePolicy
) -> Iterator[Change[F, D]]: ...
def compare(
    rule: Callable[[F, T], D], cases: Iterable[F], old: T | ServicePolicy, new: T | ServicePolicy
) -> Iterator[Change[F, D]]:
    """The cases that two sets of terms answer differently, one after the other, and no others.

    Answers are compared by what they say, not by their reasons. A question that cannot be answered, because a figure is
    not set, a fact is missing or a day is beyond the calendar, counts as an answer of its own.

    Args:
        rule: A rule; one that needs more than facts and terms comes as `partial(assess, as_of=moment)`.
        cases: The facts, any number of them; nothing is held back.
        old: The terms to start from, or a whole policy: then the room is the one whose terms the rule takes.
        new: The terms to compare them with, likewise.

    Raises:
        TermsTypeError: The terms are not of the rule's room, or a rule of one's own does not say whose terms it takes.
        FactsTypeError: The rule is none, or asks for more than facts and terms; or the cases are not in a row.

    Example:
        >>> from attrs import evolve
        >>> from pendulum import datetime
        >>> from servicepolicy.handbook import STANDARD
        >>> from servicepolicy.rules.timing.response import Clock, Enquiry, deadline
        >>> friday = Enquiry(received_at=datetime(2026, 3, 6, 16, tz="Asia/Shanghai"))
        >>> monday = Enquiry(received_at=datetime(2026, 3, 9, 16, tz="Asia/Shanghai"))
        >>> working = evolve(STANDARD.response, clock=Clock.NEXT_WORKING_DAY)
        >>> [change.after.at.day for change in compare(deadline, [friday, monday], STANDARD.response, working)]
        [9]
    """
    a_rule_and_cases(rule, cases)
    before, after = room_of(rule, old, "old"), room_of(rule, new, "new")
    return changes(rule, cases, before, after)


def a_rule_and_cases(rule: object, cases: object) -> None:
    """Refuse what is no rule of facts and terms, and what cannot be gone through, such as one case alone."""
    if not callable(rule):
        raise FactsTypeError("rule", rule, "give a rule, such as response.deadline")
    if more := asked_besides(rule):
        name = getattr(whole(rule), "__name__", type(rule).__name__)
        given = ", ".join(f"{one}=..." for one in more)
        raise FactsTypeError("rule", name, f"give partial({name}, {given}): it asks for that too")
    if not isinstance(cases, Iterable):
        raise FactsTypeError("cases", cases, "give facts in a row, such as [facts]")


def asked_besides(rule: Callable[..., object]) -> list[str]:
    """The arguments that a rule asks for by name; none if it does not say. A wrapper speaks for itself."""
    try:
        told = signature(rule, follow_wrapped=False).parameters.values()
    except (TypeError, ValueError):
        return []
    return [one.name for one in told if one.kind is Parameter.KEYWORD_ONLY and one.default is Parameter.empty]


def whole(rule: Callable[..., object]) -> Callable[..., object]:
    """The rule itself, of which a partial has some arguments."""
    return rule.func if isinstance(rule, partial) else rule


def changes(rule: Callable[[F, T], D], cases: Iterable[F], old: T, new: T) -> Iterator[Change[F, D]]:
    """Put each case to the rule twice."""
    for case in cases:
        before, after = answer(rule, case, old), answer(rule, case, new)
        if before != after:
            yield Change(case=case, before=before, after=after)


def answer(rule: Callable[[F, T], D], case: F, terms: T) -> D | Unanswered:
    """What a rule says of a case, or why it cannot."""
    try:
        return rule(case, terms)
    except OPEN_QUESTIONS as error:
        return Unanswered(type(error), str(error))


def room_of(rule: Callable[[F, T], D], terms: T | ServicePolicy, name: str) -> T:
    """The terms themselves, or those of a policy that the rule takes."""
    if not isinstance(terms, ServicePolicy):
        if not isinstance(terms, Terms):
            raise TermsTypeError(name, terms, "give the terms of a room, or a whole policy")
        return terms
    wanted = terms_taken(rule)
    rooms = [room for _, room in terms.rooms()]
    of_room = [room for room in rooms if type(room) is wanted] or [room for room in rooms if isinstance(room, wanted)]
    if len(of_room) != 1:
        raise TermsTypeError(
            name, terms, "give the terms themselves: the rule does not say of which room it takes them"
        )
    return cast("T", of_room[0])


def terms_taken(rule: Callable[..., object]) -> type[Terms]:
    """The class of a rule's second argument; terms of any room if the rule does not say."""
    plain = whole(rule)
    try:
        second = [*signature(plain).parameters][1:2]
        wanted = get_type_hints(plain).get(second[0]) if second else None
    except (TypeError, ValueError, NameError):
        return Terms
    return wanted if isinstance(wanted, type) and issubclass(wanted, Terms) else Terms


@frozen(kw_only=True)
class Totals(Shown):
    """A number of changes, summed up.

    Attributes:
        count: How many answers change.
        unanswered: How many of them have no answer on one side.
        moved: The money that moves: what the new answers come to, less the old ones; None if nobody asked. Changes
            without an answer on one side are left out.
        earliest: The earliest case; None without a case, or if nobody asked.
        latest: The latest case.
    """

    count: int
    unanswered: int
    moved: Decimal | None
    earliest: date | None
    latest: date | None

    def words(self, lang: Lang) -> str:
        """The totals in one language; that nothing changes is said too."""
        parts = [(CHANGED if self.count else UNCHANGED).words(lang).format(count=self.count)]
        if self.earliest is not None and self.latest is not None:
            parts.append(SPAN.words(lang).format(earliest=said(self.earliest, lang), latest=said(self.latest, lang)))
        if self.moved is not None and self.count:
            parts.append(MOVED.words(lang).format(moved=said(self.moved, lang)))
        if self.unanswered:
            parts.append(NO_ANSWER.words(lang).format(count=self.unanswered))
        return JOINED.words(lang).join(parts) + STOP.words(lang)


CHANGED = Text(en="Answers that change: {count}", zh="结论改变的情形：{count}")
UNCHANGED = Text(en="No answer changes", zh="没有结论改变")
SPAN = Text(en="from {earliest} to {latest}", zh="自{earliest}至{latest}")
MOVED = Text(en="money moved: {moved} yuan", zh="金额合计变动{moved}元")
NO_ANSWER = Text(en="without an answer on one side: {count}", zh="其中一方无法作答：{count}")
JOINED = Text(en="; ", zh="；")
STOP = Text(en=".", zh="。")


def totals(
    changed: Iterable[Change[F, D]],
    *,
    when: Callable[[F], W | None] | None = None,
    money: Callable[[D], Decimal] | None = None,
) -> Totals:
    """Sum up changes, as they come: how many, the money that moves, and the earliest and latest of them.

    Args:
        changed: The changes.
        when: The date or moment of a case, None if it has none.
        money: The amount of an answer, in yuan.

    Raises:
        FactsTypeError: A change is none, the date of a case is no date, or the amount of an answer no Decimal; some
            cases have dates and others moments; or `when` or `money` is no function.
        NaiveDatetimeError: The moment of a case has no time zone.

    Example:
        >>> print(totals([]).words("en"))
        No answer changes.
    """
    if when is not None:
        a_function(when, "when", "lambda case: case.received_at")
    if money is not None:
        a_function(money, "money", "lambda answer: answer.total")
    count = unanswered = 0
    moved = Decimal(0)
    first: W | None = None
    last: W | None = None
    for change in all_changes(changed):
        count += 1
        if isinstance(change.before, Unanswered) or isinstance(change.after, Unanswered):
            unanswered += 1
        elif money is not None:
            moved = EXACT.add(moved, EXACT.subtract(an_amount(money(change.after)), an_amount(money(change.before))))
        at = None if when is None else when(change.case)
        if at is not None:
            a_day_or_moment(at)
            first = at if first is None or lies_before(at, first) else first
            last = at if last is None or lies_before(last, at) else last
    return Totals(
        count=count, unanswered=unanswered, moved=None if money is None else moved, earliest=first, latest=last
    )


def all_changes(changed: Iterable[Change[F, D]]) -> Iterator[Change[F, D]]:
    """Changes, one after the other, and nothing else."""
    if not isinstance(changed, Iterable):
        raise FactsTypeError("changed", changed, "give Change values in a row")
    for change in changed:
        must_be(change, "changed", (Change,), FactsTypeError)
        yield change


def an_amount(amount: Decimal) -> Decimal:
    """The amount of an answer, if it is a Decimal."""
    must_be(amount, "money", (Decimal,), FactsTypeError)
    return amount


def a_day_or_moment(at: date) -> None:
    """Refuse what cannot be put in order."""
    if isinstance(at, datetime):
        a_moment(at, "when")
    elif not isinstance(at, date):
        raise FactsTypeError("when", at, "give a date, or a moment with a time zone")


def lies_before(one: date, other: date) -> bool:
    """Whether a date or moment comes before another; moments by their instants."""
    if isinstance(one, datetime) != isinstance(other, datetime):
        raise FactsTypeError("when", one if isinstance(one, datetime) else other, "give dates alone, or moments alone")
    return cast("date", instants(one)) < cast("date", instants(other))
