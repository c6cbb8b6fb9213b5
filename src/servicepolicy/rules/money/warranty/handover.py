"""The rule on handing over what was collected: `assess_handover`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from attrs import frozen
from pendulum import DateTime

from servicepolicy.basis.checks import a_moment, facts_and_terms
from servicepolicy.basis.clause import Reason, implements
from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.money import in_yuan
from servicepolicy.basis.verdict import Verdict, worst
from servicepolicy.basis.words import Worded
from servicepolicy.clauses.d1_2 import D1_2_3_9B, D1_2_3_9C
from servicepolicy.rules.money.warranty.facts import Handover
from servicepolicy.rules.money.warranty.outcomes import (
    AMOUNT,
    IN_TIME,
    INVOICE_NOT_RECORDED,
    INVOICED,
    LATE,
    NONE_COLLECTED,
    NOT_HANDED_IN,
    Assessment,
)
from servicepolicy.rules.money.warranty.terms import HandoverDay, WarrantyTerms

__all__ = ["assess_handover"]

A_DAY = timedelta(days=1)


@frozen(eq=False, repr=False)
class Due:
    """By when money is to be handed in.

    Attributes:
        at: The deadline.
        includes_it: Whether the deadline itself is in time; the midnight that ends a day is not.
        taken: The readings that led here.
    """

    at: DateTime
    includes_it: bool
    taken: tuple[Worded, ...] = ()

    def is_kept(self, moment: DateTime) -> bool:
        """Whether a moment is in time."""
        return in_utc(moment) < in_utc(self.at) or (self.includes_it and in_utc(moment) == in_utc(self.at))


@implements(D1_2_3_9B, D1_2_3_9C)
def assess_handover(handover: Handover, terms: WarrantyTerms, *, as_of: datetime) -> Assessment:
    """Compare what finance was given with what was collected: back at the company, it is handed in at once.

    Clause: D1.2.3.9b, D1.2.3.9c.

    Args:
        handover: What was collected and handed in; what happened after `as_of` is ignored.
        terms: What the company chose.
        as_of: The moment of the assessment.

    Returns:
        MET when the whole was handed in, no more and no less, in time. BREACHED when it was late or another amount; or
        when the technician is back and money was taken without an invoice, which comes with the taking. Whether there
        was one is not judged where it is not recorded. Where nothing was collected the duty is met at once. MET and
        BREACHED stay as they are however far `as_of` moves on.

    Raises:
        NaiveDatetimeError: `as_of` has no time zone.
        CalendarCoverageError: A moment lies outside 1900 to 2199; or finance is closed at the return, and the next
            working day is beyond the days the calendar knows.

    Example:
        >>> from decimal import Decimal
        >>> from pendulum import datetime
        >>> back = datetime(2026, 3, 6, 18, tz="Asia/Shanghai")
        >>> handover = Handover(collected=Decimal("120.00"), returned_at=back)
        >>> assess_handover(handover, WarrantyTerms(), as_of=datetime(2026, 3, 7, tz="Asia/Shanghai")).verdict
        Verdict.BREACHED
    """
    facts_and_terms(handover, Handover, terms, WarrantyTerms)
    now = terms.calendar.local(a_moment(as_of, "as_of"))
    if not handover.collected:
        reason = D1_2_3_9C.because(NONE_COLLECTED, terms, verdict=Verdict.MET)
        return Assessment(verdict=Verdict.MET, due_at=None, done_at=None, because=(reason,))
    known = handover.known_at(now)
    due = due_of(known, terms)
    done_at = None if known.handed_in_at is None else terms.calendar.local(known.handed_in_at)
    found = [handing_in(known, done_at, due, now, terms), *amount_of(known, terms), *invoices(known, now, terms)]
    return Assessment(
        verdict=worst(verdict for verdict, _ in found),
        due_at=due.at,
        done_at=done_at,
        because=tuple(reason for _, reason in found),
    )


def due_of(handover: Handover, terms: WarrantyTerms) -> Due:
    """By when money is to be handed in: a limit of the company's own goes before the reading."""
    if terms.handover_within is not None:
        return Due(terms.handover_within.after(handover.returned_at, terms.calendar), includes_it=True)
    calendar = terms.calendar
    last = calendar.local(handover.returned_at)
    if terms.handover_day is HandoverDay.NEXT_WORKING_DAY:
        last = calendar.next_open(last)  # the return itself while finance is open
    ends_at = calendar.at(datetime.date(last) + A_DAY, time.min)
    return Due(ends_at, includes_it=False, taken=(terms.handover_day,))


def handing_in(
    handover: Handover, done_at: DateTime | None, due: Due, now: DateTime, terms: WarrantyTerms
) -> tuple[Verdict, Reason]:
    """Whether money was handed in, and in time."""
    if done_at is None:
        verdict = Verdict.PENDING if due.is_kept(now) else Verdict.BREACHED
        facts = {"collected": in_yuan(handover.collected), "due_at": due.at, "as_of": now, "verdict": verdict}
        return verdict, D1_2_3_9C.because(NOT_HANDED_IN, terms, *due.taken, **facts)
    if due.is_kept(done_at):
        facts = {"done_at": done_at, "due_at": due.at, "verdict": Verdict.MET}
        return Verdict.MET, D1_2_3_9C.because(IN_TIME, terms, *due.taken, **facts)
    overrun = in_utc(done_at) - in_utc(due.at)
    facts = {"done_at": done_at, "due_at": due.at, "overrun": overrun, "verdict": Verdict.BREACHED}
    return Verdict.BREACHED, D1_2_3_9C.because(LATE, terms, *due.taken, **facts)


def amount_of(handover: Handover, terms: WarrantyTerms) -> Iterator[tuple[Verdict, Reason]]:
    """Whether the amount handed in is the one collected, once it was handed in."""
    if handover.handed_in is not None:
        verdict = Verdict.MET if handover.handed_in == handover.collected else Verdict.BREACHED
        told = {"handed_in": in_yuan(handover.handed_in), "collected": in_yuan(handover.collected)}
        yield verdict, D1_2_3_9C.because(AMOUNT, terms, **told, verdict=verdict)


def invoices(handover: Handover, now: DateTime, terms: WarrantyTerms) -> Iterator[tuple[Verdict, Reason]]:
    """Whether there was an invoice: it comes with the taking, so it is due by the return."""
    issued, collected = handover.invoice_issued, in_yuan(handover.collected)
    if issued is None:
        reason = D1_2_3_9B.because(INVOICE_NOT_RECORDED, terms, collected=collected)
        yield Verdict.MET, reason  # what is not recorded is not judged
        return
    is_back = in_utc(now) >= in_utc(handover.returned_at)
    verdict = Verdict.MET if issued else Verdict.BREACHED if is_back else Verdict.PENDING
    facts = {"collected": collected, "issued": issued, "verdict": verdict}
    yield verdict, D1_2_3_9B.because(INVOICED, terms, **facts)
