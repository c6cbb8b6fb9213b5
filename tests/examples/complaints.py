"""One value of every public class of the complaints room, and decisions that say every sentence of it."""

from collections.abc import Callable
from datetime import timedelta

from attrs import evolve

from servicepolicy.basis import Explained, Role, Severity, Verdict
from servicepolicy.calendars import OFFICE, Elapsed, WorkingDays
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.redress import complaints
from servicepolicy.rules.redress.complaints import (
    Addressees,
    Apology,
    ApologyDecision,
    ApologyRule,
    ApologyTime,
    Assessment,
    BySeverity,
    Complaint,
    ComplaintsTerms,
    Duty,
    Escalation,
    EscalationStep,
    Event,
    Fault,
    Matter,
    Reporting,
    ResponsePlan,
    Route,
    Source,
    StepReached,
    UnknownFault,
)
from tests.builders import at
from tests.examples.foundation import A_CLAUSE, A_REASON

HOUR = Elapsed(timedelta(hours=1))
STEP = EscalationStep(after=WorkingDays(1), to=Role.SERVICE_MANAGER)
PLAN = ResponsePlan(event=Event.GROUP_COMPLAINT, led_by=Role.GENERAL_MANAGER, steps="one spokesman")
RECEIVED, LATER = at("2026-03-06 16:00"), at("2026-03-31 00:00")
OURS = Complaint(severity=Severity.ORDINARY, fault=Fault.COMPANY, received_at=RECEIVED)
THEIRS = evolve(OURS, fault=Fault.CUSTOMER)
UNKNOWN = evolve(OURS, fault=Fault.UNKNOWN)
MAJOR = evolve(OURS, severity=Severity.MAJOR)
CLOSED = evolve(OURS, closed_at=at("2026-03-09 09:00"))
HANDLED = evolve(CLOSED, soothed_at=RECEIVED, handling_began_at=at("2026-03-06 17:00"), true_cause="A lost part.")

VALUES: dict[type[object], object] = {
    Addressees: Addressees(clause=A_CLAUSE, roles=(Role.SUPERVISOR,)),
    ApologyDecision: ApologyDecision(apology=Apology.APOLOGISE, sympathy=None, report_upward=True, because=(A_REASON,)),
    Assessment: Assessment(duty=Duty.HANDLING, verdict=Verdict.PENDING, because=(A_REASON,)),
    Complaint: MAJOR,
    ComplaintsTerms: ComplaintsTerms(handling_within=WorkingDays(5)),
    Escalation: Escalation(reached=(), next_at=OFFICE.local(at("2026-03-09 16:00")), because=(A_REASON,)),
    EscalationStep: STEP,
    ResponsePlan: PLAN,
    Route: Route(
        intake=Role.ANYONE,
        handler=Role.SUPERVISOR,
        told=(),
        answered_by=Role.SUPERVISOR,
        because=(A_REASON,),
    ),
    StepReached: StepReached(to=Role.SERVICE_MANAGER, after=WorkingDays(1), at=OFFICE.local(at("2026-03-09 16:00"))),
}

TERMS = STANDARD.complaints
ALWAYS = evolve(TERMS, apology_rule=ApologyRule.ALWAYS, apologise_within=HOUR)
SYMPATHY = evolve(TERMS, apology_rule=ApologyRule.SYMPATHY_AND_ADMISSION)
BOTH = evolve(TERMS, by_severity=BySeverity.REPORT_AND_APOLOGY)
AT_START = evolve(TERMS, apology_time=ApologyTime.AT_START, apologise_within=HOUR)
IN_DOUBT = evolve(TERMS, unknown_fault=UnknownFault.APOLOGISE, apologise_within=HOUR)
SET = evolve(TERMS, apologise_within=HOUR, handling_within=HOUR, report_within=HOUR, result_within=WorkingDays(1))
STEPS = evolve(TERMS, escalation=[STEP])


def by(source):
    """Terms that tell only those whom one document names."""
    return evolve(TERMS, reporting=Reporting.ONE_DOCUMENT, document=source)


def apology(complaint, terms):
    """What to say to the customer, with the rule that says so."""
    return complaints.apology, complaints.apology(complaint, terms)


def route(complaint, terms):
    """The way of a complaint, with the rule that says so."""
    return complaints.route, complaints.route(complaint, terms)


def escalation(complaint, terms, as_of):
    """How far up a complaint has gone, with the rule that says so."""
    return complaints.escalation, complaints.escalation(complaint, terms, as_of=at(as_of))


def duty(asked, complaint, terms, as_of=LATER):
    """How one duty stands, with the rule that says so."""
    found = complaints.assess(complaint, terms, as_of=as_of)
    return complaints.assess, next(one for one in found if one.duty is asked)


DECISIONS: dict[str, tuple[Callable[..., object], Explained]] = {
    "our fault": apology(MAJOR, TERMS),
    "our fault, severity decides": apology(OURS, BOTH),
    "their fault": apology(THEIRS, TERMS),
    "their fault, always apologise": apology(THEIRS, ALWAYS),
    "their fault, sympathy": apology(THEIRS, SYMPATHY),
    "fault unknown": apology(UNKNOWN, TERMS),
    "ordinary": route(OURS, TERMS),
    "a project fault": route(evolve(MAJOR, matter=Matter.PROJECT_FAULT), TERMS),
    "a matter of the unit": route(evolve(MAJOR, matter=Matter.UNIT_MATTER), TERMS),
    "another problem": route(evolve(MAJOR, matter=Matter.OTHER), TERMS),
    "by D1.1": route(MAJOR, by(Source.D1_1)),
    "by D3, unset": route(MAJOR, by(Source.D3)),
    "by D3": route(MAJOR, evolve(by(Source.D3), escalation=[STEP])),
    "from a service centre": route(evolve(OURS, taken_by=Role.SERVICE_CENTRE), TERMS),
    "an event without a plan": route(evolve(OURS, event=Event.NATURAL_DISASTER), TERMS),
    "an event with a plan": route(evolve(OURS, event=Event.GROUP_COMPLAINT), evolve(TERMS, plans=[PLAN])),
    "a step reached": escalation(OURS, STEPS, "2026-03-09 16:00"),
    "a step ahead": escalation(OURS, STEPS, "2026-03-09 15:00"),
    "no step any more": escalation(CLOSED, STEPS, "2026-03-31 00:00"),
    "recorded": duty(Duty.TRUE_CAUSE, HANDLED, TERMS),
    "not recorded": duty(Duty.OUTCOME_WANTED, CLOSED, TERMS),
    "feelings first": duty(Duty.FEELINGS_FIRST, HANDLED, TERMS),
    "matter first": duty(Duty.FEELINGS_FIRST, evolve(HANDLED, soothed_at=None), TERMS),
    "neither yet": duty(Duty.FEELINGS_FIRST, OURS, TERMS),
    "order unknown": duty(Duty.FEELINGS_FIRST, CLOSED, TERMS),
    "whether to apologise is unknown": duty(Duty.APOLOGY, UNKNOWN, TERMS),
    "spoken": duty(Duty.APOLOGY, evolve(THEIRS, apologised_at=RECEIVED), TERMS),
    "not spoken": duty(Duty.APOLOGY, evolve(CLOSED, fault=Fault.CUSTOMER), TERMS),
    "not spoken yet": duty(Duty.APOLOGY, THEIRS, TERMS),
    "being heard": duty(Duty.APOLOGY, OURS, SET),
    "too early": duty(Duty.APOLOGY, evolve(OURS, apologised_at=RECEIVED, heard_out_at=LATER), SET),
    "after the matter": duty(Duty.APOLOGY, evolve(HANDLED, apologised_at=None), AT_START),
    "always, and late": duty(Duty.APOLOGY, evolve(THEIRS, heard_out_at=RECEIVED, apologised_at=LATER), ALWAYS),
    "in doubt": duty(Duty.APOLOGY, evolve(UNKNOWN, heard_out_at=RECEIVED, apologised_at=RECEIVED), IN_DOUBT),
    "reported late": duty(Duty.REPORT, evolve(MAJOR, reported_at=LATER), SET),
    "a report nobody made": duty(Duty.REPORT, evolve(MAJOR, fault=Fault.CUSTOMER), SET),
    "closed late": duty(Duty.HANDLING, CLOSED, SET),
    "no limit for handling": duty(Duty.HANDLING, CLOSED, TERMS),
    "no limit for the opinion": duty(Duty.OPINION_TOLD, OURS, TERMS),
    "result told": duty(Duty.RESULT_TOLD, evolve(OURS, result_told_at=RECEIVED), SET),
    "result of a major one told": duty(Duty.RESULT_TOLD, evolve(MAJOR, result_told_at=RECEIVED), SET),
}
