"""How each duty of a month stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import frozen
from pendulum import DateTime

from servicepolicy.basis.clause import Clause
from servicepolicy.basis.verdict import Verdict
from servicepolicy.basis.words import Message, Worded
from servicepolicy.clauses.d1_1 import D1_1_2_4B, D1_1_2_4C, D1_1_7_1C
from servicepolicy.rules.money.lateness.attendance import Attendance, Coming, Leaving, is_over, midnight_after
from servicepolicy.rules.money.lateness.charges import counted, found
from servicepolicy.rules.money.lateness.facts import Month
from servicepolicy.rules.money.lateness.messages import (
    CAME,
    CAME_LATE,
    EXCUSED_DUTY,
    IN_THE_MONTH,
    LEAVING_UNKNOWN,
    LEFT,
    LEFT_TOO_EARLY,
    NO_SIGN_IN,
    NOT_COME,
    NOT_LEFT,
    NOT_RECORDED,
)
from servicepolicy.rules.money.lateness.outcomes import Assessment, Duty
from servicepolicy.rules.money.lateness.terms import LatenessTerms, Unsanctioned

__all__ = ["coming_stands", "leaving_stands", "month_stands"]


@frozen(eq=False, repr=False)
class Standing:
    """A verdict, with the clause and the sentence that say why."""

    verdict: Verdict
    clause: Clause
    message: Message
    facts: Mapping[str, object]
    taken: tuple[Worded, ...] = ()
    missing: tuple[str, ...] = ()

    def assessed(
        self, terms: LatenessTerms, *, duty: Duty, on: date, due_at: DateTime | None, done_at: DateTime | None
    ) -> Assessment:
        """The assessment of one duty on one day."""
        told = {"on": on, **self.facts, "verdict": self.verdict}
        return Assessment(
            duty=duty,
            on=on,
            verdict=self.verdict,
            due_at=due_at,
            done_at=done_at,
            missing=self.missing,
            because=(self.clause.because(self.message, terms, *self.taken, **told),),
        )


def month_stands(attended: Attendance, month: Month, terms: LatenessTerms, as_of: DateTime) -> Assessment:
    """How many late entries there are by a moment, and whether more can come."""
    midnight = midnight_after(month.last, terms.calendar)
    entries = len(counted(found(attended, month, terms, as_of), terms))
    verdict = Verdict.PENDING
    if entries > terms.entries_allowed:
        verdict = Verdict.BREACHED
    elif is_over(midnight, as_of) and not is_open(attended, terms, as_of):
        verdict = Verdict.MET
    told = {"month": str(month), "entries": entries, "as_of": as_of, "entries_allowed": terms.entries_allowed}
    taken = (terms.counting, terms.unsanctioned)
    return Assessment(
        duty=Duty.MONTH,
        on=None,
        verdict=verdict,
        due_at=midnight,
        done_at=None,
        because=(D1_1_7_1C.because(IN_THE_MONTH, terms, *taken, **told, verdict=verdict),),
    )


def is_open(attended: Attendance, terms: LatenessTerms, as_of: DateTime) -> bool:
    """Whether an entry can still come: a night shift may begin before the month ends and be kept after it."""
    starts = [one.over_at for one in attended.comings if one.arrived_at is None]
    ends = [one.over_at for one in attended.leavings] if terms.unsanctioned is Unsanctioned.AS_LATENESS else []
    return not all(is_over(over_at, as_of) for over_at in (*starts, *ends))


def coming_stands(coming: Coming, month: Month, terms: LatenessTerms, as_of: DateTime) -> Assessment:
    """How coming on time stands."""
    due_at = terms.calendar.elapse(coming.starts_at, terms.grace)
    standing = standing_of_coming(coming, due_at, terms, as_of)
    if standing.verdict is not Verdict.MET:
        standing = excused(coming.on, month) or standing
    return standing.assessed(terms, duty=Duty.ARRIVAL, on=coming.on, due_at=due_at, done_at=coming.arrived_at)


def standing_of_coming(coming: Coming, due_at: DateTime, terms: LatenessTerms, as_of: DateTime) -> Standing:
    """How coming on time stands where nothing excuses."""
    came = {"done_at": coming.arrived_at}
    late = {"late_by": coming.late_by, "starts_at": coming.starts_at}
    due = {"due_at": due_at}
    if coming.is_late(terms):
        return Standing(Verdict.BREACHED, D1_1_2_4B, CAME_LATE, {**came, **late}, (terms.seconds,))
    if coming.arrived_at is not None:
        return Standing(Verdict.MET, D1_1_2_4B, CAME, {**came, **due}, (terms.seconds,))
    if not is_over(coming.over_at, as_of):
        return Standing(Verdict.PENDING, D1_1_2_4B, NOT_COME, {**due, "as_of": as_of})
    if coming.is_recorded:
        return Standing(Verdict.BREACHED, D1_1_2_4C, NO_SIGN_IN, due)
    missing = "arrivals"
    return Standing(Verdict.UNDETERMINED, D1_1_2_4C, NOT_RECORDED, {"missing": missing}, missing=(missing,))


def leaving_stands(leaving: Leaving, month: Month, terms: LatenessTerms, as_of: DateTime) -> Assessment:
    """How leaving on time stands."""
    standing = standing_of_leaving(leaving, as_of)
    if standing.verdict is not Verdict.MET:
        standing = excused(leaving.on, month) or standing
    return standing.assessed(terms, duty=Duty.DEPARTURE, on=leaving.on, due_at=leaving.ends_at, done_at=leaving.left_at)


def standing_of_leaving(leaving: Leaving, as_of: DateTime) -> Standing:
    """How leaving on time stands where nothing excuses."""
    left, due = {"done_at": leaving.left_at}, {"due_at": leaving.ends_at}
    unknown = Standing(
        Verdict.UNDETERMINED,
        D1_1_2_4B,
        LEAVING_UNKNOWN,
        {"missing": leaving.missing},
        missing=(leaving.missing,),
    )
    if leaving.ends_at is None:
        return unknown
    if leaving.left_at is not None and not leaving.early_by:
        return Standing(Verdict.MET, D1_1_2_4B, LEFT, {**left, **due})
    if not is_over(leaving.over_at, as_of):
        return Standing(Verdict.PENDING, D1_1_2_4B, NOT_LEFT, {**due, "as_of": as_of})
    if leaving.left_at is None:
        return unknown
    early = {"early_by": leaving.early_by, "ends_at": leaving.ends_at}
    return Standing(Verdict.BREACHED, D1_1_2_4B, LEFT_TOO_EARLY, {**left, **early})


def excused(on: date, month: Month) -> Standing | None:
    """How a duty stands on a day that a document excuses; None if none does."""
    waiver = next((one for one in month.waivers if one.on == on), None)
    if waiver is None:
        return None
    return Standing(Verdict.MET, D1_1_2_4B, EXCUSED_DUTY, {"document": waiver.document})
