"""Hypothesis strategies for the facts and terms of every room: the extra `testing`.

Whatever they draw, the classes accept. Most of it lies where answers change: month ends, leap days, nights in which a
clock changes, 08:30 sharp, holidays and make-up days, the end of the published notices, nothing and a cent, every way
to read the documents, figures set and not set. The facts of one example hang together.

Where this library is installed, Hypothesis knows the classes: `st.from_type(Enquiry)` draws from `enquiries()`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from hypothesis.strategies import SearchStrategy

from servicepolicy.rules.money import complaint_fines as fines_room
from servicepolicy.rules.money import lateness as lateness_room
from servicepolicy.rules.money import warranty as warranty_room
from servicepolicy.rules.redress import complaints as complaints_room
from servicepolicy.rules.timing import callbacks as callbacks_room
from servicepolicy.rules.timing import holiday_watch as watch_room
from servicepolicy.rules.timing import response as response_room
from servicepolicy.rules.timing import service_levels as levels_room
from servicepolicy.testing.strategies.callbacks import (
    call_records,
    callbacks_terms,
    calls,
    decembers,
    follow_up_records,
    follow_ups,
    projects,
)
from servicepolicy.testing.strategies.complaint_fines import (
    complaint_fines_terms,
    employments,
    fine_steps,
    fines_charged,
    pay_months,
    staff_complaints,
)
from servicepolicy.testing.strategies.complaints import complaints, complaints_terms, escalation_steps, response_plans
from servicepolicy.testing.strategies.figures import calendars, limits, money
from servicepolicy.testing.strategies.holiday_watch import (
    checks,
    holiday_watch_terms,
    rosters,
    watch_logs,
    watch_shifts,
    watch_windows,
    watches,
)
from servicepolicy.testing.strategies.lateness import lateness_terms, months, shifts, waivers
from servicepolicy.testing.strategies.response import enquiries, response_terms, targets
from servicepolicy.testing.strategies.service_levels import (
    case_events,
    cases,
    levels,
    limits_by,
    overrides,
    priority_changes,
    promises,
    service_levels_terms,
    site_limits,
    status_changes,
    thresholds,
    triages,
)
from servicepolicy.testing.strategies.warranty import (
    goodwill,
    handovers,
    installations,
    misuse,
    repairs,
    warranty_terms,
)
from servicepolicy.testing.strategies.when import days, moments, moments_after

__all__ = [
    "BY_CLASS",
    "calendars",
    "call_records",
    "callbacks_terms",
    "calls",
    "case_events",
    "cases",
    "checks",
    "complaint_fines_terms",
    "complaints",
    "complaints_terms",
    "days",
    "decembers",
    "employments",
    "enquiries",
    "escalation_steps",
    "fine_steps",
    "fines_charged",
    "follow_up_records",
    "follow_ups",
    "goodwill",
    "handovers",
    "holiday_watch_terms",
    "installations",
    "lateness_terms",
    "levels",
    "limits",
    "limits_by",
    "misuse",
    "moments",
    "moments_after",
    "money",
    "months",
    "overrides",
    "pay_months",
    "priority_changes",
    "projects",
    "promises",
    "repairs",
    "response_plans",
    "response_terms",
    "rosters",
    "service_levels_terms",
    "shifts",
    "site_limits",
    "staff_complaints",
    "status_changes",
    "targets",
    "thresholds",
    "triages",
    "waivers",
    "warranty_terms",
    "watch_logs",
    "watch_shifts",
    "watch_windows",
    "watches",
]

BY_CLASS: Mapping[type[object], Callable[[], SearchStrategy[Any]]] = MappingProxyType(
    {
        response_room.Enquiry: enquiries,
        response_room.Target: targets,
        response_room.ResponseTerms: response_terms,
        callbacks_room.Project: projects,
        callbacks_room.Call: calls,
        callbacks_room.CallRecord: call_records,
        callbacks_room.FollowUp: follow_ups,
        callbacks_room.FollowUpRecord: follow_up_records,
        callbacks_room.December: decembers,
        callbacks_room.CallbacksTerms: callbacks_terms,
        lateness_room.Shift: shifts,
        lateness_room.Waiver: waivers,
        lateness_room.Month: months,
        lateness_room.LatenessTerms: lateness_terms,
        fines_room.Complaint: staff_complaints,
        fines_room.PayMonth: pay_months,
        fines_room.Employment: employments,
        fines_room.FineCharged: fines_charged,
        fines_room.FineStep: fine_steps,
        fines_room.ComplaintFinesTerms: complaint_fines_terms,
        warranty_room.Goodwill: goodwill,
        warranty_room.Misuse: misuse,
        warranty_room.Repair: repairs,
        warranty_room.Installation: installations,
        warranty_room.Handover: handovers,
        warranty_room.WarrantyTerms: warranty_terms,
        complaints_room.Complaint: complaints,
        complaints_room.EscalationStep: escalation_steps,
        complaints_room.ResponsePlan: response_plans,
        complaints_room.ComplaintsTerms: complaints_terms,
        watch_room.WatchWindow: watch_windows,
        watch_room.Watch: watches,
        watch_room.Check: checks,
        watch_room.Shift: watch_shifts,
        watch_room.Roster: rosters,
        watch_room.WatchLog: watch_logs,
        watch_room.HolidayWatchTerms: holiday_watch_terms,
        levels_room.Case: cases,
        levels_room.Event: case_events,
        levels_room.StatusChanged: status_changes,
        levels_room.PriorityChanged: priority_changes,
        levels_room.TargetOverridden: overrides,
        levels_room.Triage: triages,
        levels_room.LimitFor: limits_by,
        levels_room.Threshold: thresholds,
        levels_room.Target: promises,
        levels_room.Level: levels,
        levels_room.SiteLimits: site_limits,
        levels_room.ServiceLevelsTerms: service_levels_terms,
    }
)
"""The strategy of every class of facts and terms."""
