"""One value of every public class of the lateness room, and decisions that say every sentence of it."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from attrs import evolve

from servicepolicy.basis import Explained, Verdict
from servicepolicy.calendars import OFFICE
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money import lateness
from servicepolicy.rules.money.lateness import (
    WAGE_RULES_CEILING,
    Absence,
    Assessment,
    Duty,
    EarlyLeaving,
    EntryKind,
    LatenessTerms,
    Line,
    Month,
    Penalty,
    Shift,
    Unsanctioned,
    Waiver,
)
from tests.builders import at
from tests.examples.foundation import A_REASON

SECOND = date(2026, 3, 2)
OPENS, CLOSES = (OFFICE.local(at(f"2026-03-02 {clock}")) for clock in ("08:30", "17:30"))
LATE, EARLY = (OFFICE.local(at(f"2026-03-02 {clock}")) for clock in ("08:31", "17:00"))
A_LINE = Line(
    kind=EntryKind.LATE,
    on=SECOND,
    starts_at=OPENS,
    arrived_at=LATE,
    late_by=timedelta(minutes=1),
    number=1,
    share=Decimal("0.01"),
    amount=Decimal("50.00"),
)
A_SHIFT = Shift(starts_at=at("2026-03-02 22:00"), arrived_at=at("2026-03-02 21:50"))
A_WAIVER = Waiver(on=SECOND, document="leave slip 17")


def a_month(**facts):
    """A March at 5000 yuan."""
    return Month(year=2026, month=3, base_salary=Decimal(5000), **facts)


VALUES: dict[type[object], object] = {
    Absence: Absence(on=SECOND, starts_at=OPENS),
    Assessment: Assessment(
        duty=Duty.MONTH, on=None, verdict=Verdict.PENDING, due_at=None, done_at=None, because=(A_REASON,)
    ),
    EarlyLeaving: EarlyLeaving(on=SECOND, ends_at=CLOSES, left_at=EARLY, early_by=timedelta(minutes=30)),
    LatenessTerms: LatenessTerms(ceiling=WAGE_RULES_CEILING),
    Line: A_LINE,
    Month: a_month(arrivals=[at("2026-03-02 08:31")], shifts=[A_SHIFT], waivers=[A_WAIVER]),
    Penalty: Penalty(
        total=Decimal("50.00"), lines=(A_LINE,), entries=1, over_limit=False, over_ceiling=None, because=(A_REASON,)
    ),
    Shift: A_SHIFT,
    Waiver: A_WAIVER,
}

TERMS = STANDARD.lateness
AS_LATENESS = evolve(TERMS, unsanctioned=Unsanctioned.AS_LATENESS)
NOT_THERE = a_month(
    arrivals=[at("2026-03-02 08:31"), at("2026-03-03 08:30")],
    departures=[at("2026-03-02 17:30"), at("2026-03-03 17:00")],
    waivers=[Waiver(on=date(2026, 3, 5), document="sick note")],
    recorded_through=date(2026, 3, 5),
)
ALL_LATE = a_month(arrivals=[at(f"2026-03-{day:02} 08:31") for day in range(1, 32)])
LATER = at("2026-03-10 00:00")


def standing(month, duty, day, as_of):
    """One assessment of a month."""
    found = lateness.assess(month, TERMS, as_of=as_of)
    return lateness.assess, next(one for one in found if (one.duty, one.on) == (duty, day and date(2026, 3, day)))


DECISIONS: dict[str, tuple[Callable[..., object], Explained]] = {
    "late, left early, absent, excused": (lateness.penalty, lateness.penalty(NOT_THERE, TERMS)),
    "all of it charged": (lateness.penalty, lateness.penalty(NOT_THERE, AS_LATENESS)),
    "more than the salary": (
        lateness.penalty,
        lateness.penalty(ALL_LATE, evolve(TERMS, ceiling=WAGE_RULES_CEILING)),
    ),
    "the month": standing(NOT_THERE, Duty.MONTH, None, LATER),
    "came": standing(NOT_THERE, Duty.ARRIVAL, 3, LATER),
    "came late": standing(NOT_THERE, Duty.ARRIVAL, 2, LATER),
    "not come yet": standing(NOT_THERE, Duty.ARRIVAL, 4, at("2026-03-04 12:00")),
    "did not come": standing(NOT_THERE, Duty.ARRIVAL, 4, LATER),
    "excused": standing(NOT_THERE, Duty.ARRIVAL, 5, LATER),
    "not recorded": standing(NOT_THERE, Duty.ARRIVAL, 6, LATER),
    "left": standing(NOT_THERE, Duty.DEPARTURE, 2, LATER),
    "left too early": standing(NOT_THERE, Duty.DEPARTURE, 3, LATER),
    "not left yet": standing(NOT_THERE, Duty.DEPARTURE, 3, at("2026-03-03 17:10")),
    "leaving not known": standing(NOT_THERE, Duty.DEPARTURE, 4, LATER),
}
