"""What the examples share: a complaint of Friday 6 March 2026, 16:00 in Shanghai."""

from __future__ import annotations

from datetime import timedelta

import pendulum
from pendulum import DateTime

from servicepolicy.calendars.limits import WorkingDays, WorkingTime
from servicepolicy.rules.redress.complaints import Complaint, ComplaintsTerms, EscalationStep, Role, Severity

__all__ = ["MAJOR", "OPEN", "ORDINARY", "RECEIVED", "STANDARD", "STEPS", "at"]

STANDARD = ComplaintsTerms()
ORDINARY, MAJOR = Severity.ORDINARY, Severity.MAJOR


def at(day: int, hour: int, minute: int = 0) -> DateTime:
    """A moment in March 2026, in Shanghai. The 6th is a Friday."""
    return pendulum.datetime(2026, 3, day, hour, minute, tz="Asia/Shanghai")


RECEIVED = at(6, 16)
OPEN = Complaint(severity=ORDINARY, received_at=RECEIVED)
STEPS = (
    EscalationStep(after=WorkingTime(timedelta(hours=4)), to=Role.SUPERVISOR),
    EscalationStep(after=WorkingDays(3), to=Role.SERVICE_MANAGER),
    EscalationStep(after=WorkingDays(5), to=Role.GENERAL_MANAGER),
)
