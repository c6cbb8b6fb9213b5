"""Facts that cannot be are refused by name when they are built, and questions when they are asked."""

import pickle
from datetime import UTC, date, datetime

import pytest

from servicepolicy.basis.errors import (
    FactsError,
    FactsTypeError,
    NaiveDatetimeError,
    TermsError,
    TermsTypeError,
)
from servicepolicy.basis.tables import Axis, Row, Table
from servicepolicy.basis.words import Text, Worded
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.service_levels import (
    Case,
    Channel,
    Event,
    EventKind,
    Goal,
    Impact,
    Priority,
    PriorityChanged,
    RequestKind,
    ServiceLevelsTerms,
    SiteLimits,
    State,
    Status,
    StatusChanged,
    TargetOverridden,
    Triage,
    Urgency,
    assess,
    clock,
    clocks,
    level,
    priority,
    record,
    timeline,
    warnings,
)
from tests.builders import a_case, at
from tests.rules.timing.service_levels.desk import (
    Contract,
    Desk,
    OwnStatus,
    a_graded_target,
    a_target,
    by_hand,
    read,
    terms_of,
)

NOON, NAIVE = at("2026-03-09 12:00"), datetime(2026, 3, 9, 12)
TOO_EARLY = datetime.min.replace(tzinfo=at("2026-03-09 12:00").tzinfo)
OPENED = Event(at=at("2026-03-06 16:00"), what=EventKind.OPENED)
RESOLVED = Event(at=NOON, what=EventKind.RESOLVED)
CASE, TERMS = a_case(), terms_of(a_target())
GIVE_A_ZONE = "give it a time zone, such as tzinfo=ZoneInfo('Asia/Shanghai')"


def built(kind, **said):
    """A row of the table: a value that cannot be built."""
    return lambda: kind(**said)


def a_log(*events, **facts):
    """A row of the table: a case that cannot be, opened on Friday at four."""
    return lambda: Case(events=[OPENED, *events], **facts)


EVENTS = {
    "an event on a date": (
        built(Event, at=date(2026, 3, 9), what=EventKind.RESOLVED),
        FactsTypeError,
        "at is 2026-03-09: give a datetime with a time zone",
    ),
    "an event at a text": (
        built(Event, at="2026-03-09 12:00", what=EventKind.RESOLVED),
        FactsTypeError,
        "at is '2026-03-09 12:00': give a datetime with a time zone",
    ),
    "an event without a zone": (
        built(Event, at=NAIVE, what=EventKind.RESOLVED),
        NaiveDatetimeError,
        f"at is 2026-03-09T12:00:00: {GIVE_A_ZONE}",
    ),
    "a status without a zone": (
        built(StatusChanged, at=NAIVE, to=Status.ACTIVE),
        NaiveDatetimeError,
        f"at is 2026-03-09T12:00:00: {GIVE_A_ZONE}",
    ),
    "a priority without a zone": (
        built(PriorityChanged, at=NAIVE, to=Priority.P1),
        NaiveDatetimeError,
        f"at is 2026-03-09T12:00:00: {GIVE_A_ZONE}",
    ),
    "a deadline without a zone": (
        built(TargetOverridden, at=NOON, target=Goal.RESOLUTION, due_at=NAIVE),
        NaiveDatetimeError,
        f"due_at is 2026-03-09T12:00:00: {GIVE_A_ZONE}",
    ),
    "an event before the year 1 in UTC": (
        built(Event, at=TOO_EARLY, what=EventKind.RESOLVED),
        FactsError,
        f"at is {TOO_EARLY.isoformat()}: give a moment from the year 1 to 9999 in UTC",
    ),
    "a happening as text": (
        built(Event, at=NOON, what="resolved"),
        FactsTypeError,
        "what is 'resolved': give Worded",
    ),
    "a status as a happening": (
        built(Event, at=NOON, what=Status.ACTIVE),
        FactsTypeError,
        "what is Status.ACTIVE: give a member of EventKind or an enum of your own",
    ),
    "a happening as a status": (
        built(StatusChanged, at=NOON, to=EventKind.RESOLVED),
        FactsTypeError,
        "to is EventKind.RESOLVED: give a member of Status or an enum of your own",
    ),
    "a status as a priority": (
        built(PriorityChanged, at=NOON, to=Status.NEW),
        FactsTypeError,
        "to is Status.NEW: give a member of Priority or an enum of your own",
    ),
    "a priority as a goal": (
        built(TargetOverridden, at=NOON, target=Priority.P1, due_at=NOON),
        FactsTypeError,
        "target is Priority.P1: give a member of Goal or an enum of your own",
    ),
    "a status as text": (
        built(StatusChanged, at=NOON, to="active"),
        FactsTypeError,
        "to is 'active': give Worded",
    ),
    "a number below zero": (
        built(Event, at=NOON, what=EventKind.RESOLVED, number=-1),
        FactsError,
        "number is -1: give a whole number from 0 to 1000000000",
    ),
    "a number that is true": (
        built(Event, at=NOON, what=EventKind.RESOLVED, number=True),
        FactsTypeError,
        "number is True: give a whole number",
    ),
}
CASES = {
    "no events": (built(Case, events=()), FactsError, "events is (): give the event with which the case was opened"),
    "one event and no row": (
        built(Case, events=OPENED),
        FactsTypeError,
        (
            "events is Event(what=EventKind.OPENED, at=datetime.datetime(2026, 3, 6, 16, 0, tzinfo=z...:"
            " give Event or StatusChanged or PriorityChanged or TargetOverridden values in a row"
        ),
    ),
    "texts instead of events": (
        a_log("resolved"),
        FactsTypeError,
        "events is 'resolved': give Event or StatusChanged or PriorityChanged or TargetOverridden",
    ),
    "no opening": (
        built(Case, events=[RESOLVED]),
        FactsError,
        (
            "events is (Event(what=EventKind.RESOLVED, at=datetime.datetime(2026, 3, 9, 12, 0, tzinf...:"
            " give the event with which the case was opened"
        ),
    ),
    "two openings": (
        a_log(Event(at=NOON, what=EventKind.OPENED)),
        FactsError,
        (
            "events is Event(what=EventKind.OPENED, at=datetime.datetime(2026, 3, 9, 12, 0, tzinfo=z...:"
            " give one opening: there is one on 2026-03-06T16:00:00+08:00"
        ),
    ),
    "something before the opening": (
        a_log(Event(at=at("2026-03-06 15:59"), what=EventKind.ASSIGNED)),
        FactsError,
        (
            "events is Event(what=EventKind.ASSIGNED, at=datetime.datetime(2026, 3, 6, 15, 59, tzinf...:"
            " give events from the opening on, 2026-03-06T16:00:00+08:00"
        ),
    ),
    "resolved twice": (
        a_log(RESOLVED, Event(at=at("2026-03-10 12:00"), what=EventKind.RESOLVED)),
        FactsError,
        (
            "events is Event(what=EventKind.RESOLVED, at=datetime.datetime(2026, 3, 10, 12, 0, tzinf...:"
            " give it when the case is open: it is resolved"
        ),
    ),
    "reopened while it was open": (
        a_log(Event(at=NOON, what=EventKind.REOPENED)),
        FactsError,
        (
            "events is Event(what=EventKind.REOPENED, at=datetime.datetime(2026, 3, 9, 12, 0, tzinfo...:"
            " give it when the case is resolved or closed: it is open"
        ),
    ),
    "closed twice": (
        a_log(Event(at=NOON, what=EventKind.CLOSED), Event(at=at("2026-03-10 12:00"), what=EventKind.CLOSED)),
        FactsError,
        (
            "events is Event(what=EventKind.CLOSED, at=datetime.datetime(2026, 3, 10, 12, 0, tzinfo=...:"
            " give it when the case is open or resolved: it is closed"
        ),
    ),
    "resolved after it was cancelled": (
        a_log(Event(at=at("2026-03-09 11:00"), what=EventKind.CANCELLED), RESOLVED),
        FactsError,
        (
            "events is Event(what=EventKind.RESOLVED, at=datetime.datetime(2026, 3, 9, 12, 0, tzinfo...:"
            " give it when the case is open: it is cancelled"
        ),
    ),
    "the same event twice": (
        a_log(Event(at=NOON, what=Desk.ESCALATED), Event(at=NOON, what=Desk.ESCALATED)),
        FactsError,
        (
            "events is Event(what=Desk.ESCALATED, at=datetime.datetime(2026, 3, 9, 12, 0, tzinfo=zon...:"
            " give each event once; events that came twice have numbers of their own"
        ),
    ),
    "two statuses at one moment": (
        a_log(StatusChanged(at=NOON, to=Status.ACTIVE), StatusChanged(at=NOON, to=Status.NEW)),
        FactsError,
        (
            "events is StatusChanged(to=Status.NEW, at=datetime.datetime(2026, 3, 9, 12, 0, tzinfo=z...:"
            " give events of one moment numbers:"
            " StatusChanged(to=Status.ACTIVE, at=datetime.datetime(2026, 3, 9, 12, 0, tzinf... has the same"
        ),
    ),
    "two priorities at one moment": (
        a_log(PriorityChanged(at=NOON, to=Priority.P1), PriorityChanged(at=NOON, to=Priority.P2)),
        FactsError,
        (
            "events is PriorityChanged(to=Priority.P2, at=datetime.datetime(2026, 3, 9, 12, 0, tzinf...:"
            " give events of one moment numbers:"
            " PriorityChanged(to=Priority.P1, at=datetime.datetime(2026, 3, 9, 12, 0, tzinf... has the same"
        ),
    ),
    "two deadlines of one target at one moment": (
        a_log(by_hand(NOON, NOON), by_hand(NOON, at("2026-03-10 12:00"))),
        FactsError,
        (
            "events is TargetOverridden(target=Goal.RESOLUTION, due_at=datetime.datetime(2026, 3, 10...:"
            " give events of one moment numbers:"
            " TargetOverridden(target=Goal.RESOLUTION, due_at=datetime.datetime(2026, 3, 9,... has the same"
        ),
    ),
    "statuses of two enums": (
        a_log(StatusChanged(at=NOON, to=OwnStatus.PARKED), status=Status.NEW),
        FactsTypeError,
        ("status is (<enum 'Status'>, <enum 'OwnStatus'>): give members of one enum, not of Status and OwnStatus"),
    ),
    "priorities of two enums": (
        a_log(PriorityChanged(at=NOON, to=Contract.GOLD), priority=Priority.P1),
        FactsTypeError,
        ("priority is (<enum 'Priority'>, <enum 'Contract'>): give members of one enum, not of Priority and Contract"),
    ),
    "two traits of one enum": (
        a_log(traits=[Contract.GOLD, Contract.BASIC]),
        FactsError,
        "traits is Contract.BASIC: give one Contract",
    ),
    "a kind as text": (a_log(kind="order"), FactsTypeError, "kind is 'order': give RequestKind"),
    "a channel of another enum": (
        a_log(channel=RequestKind.ORDER),
        FactsTypeError,
        "channel is RequestKind.ORDER: give Channel",
    ),
    "a priority as a number": (a_log(priority=1), FactsTypeError, "priority is 1: give Worded"),
    "a state as a status": (
        a_log(status=State.PAUSED),
        FactsTypeError,
        "status is State.PAUSED: give a member of Status or an enum of your own",
    ),
    "a record as text": (a_log(recorded="customer"), FactsTypeError, "recorded is 'c': give Worded"),
    "an impact as text": (
        built(Triage, impact="high", urgency=Urgency.LOW),
        FactsTypeError,
        "impact is 'high': give Worded",
    ),
}
LATER = at("2026-06-01 00:00")
MATRIX: Table[Worded] = Table(
    Text("x", "甲"),
    [Axis("impact", Text("impact", "影响"), Impact), Axis("urgency", Text("urgency", "紧急程度"), Urgency)],
    [Row((None, None), Priority.P1)],
)
QUESTIONS = {
    "as of no zone": (
        lambda: clock(CASE, TERMS, target=Goal.RESOLUTION, as_of=NAIVE),
        NaiveDatetimeError,
        f"as_of is 2026-03-09T12:00:00: {GIVE_A_ZONE}",
    ),
    "as of a date": (
        lambda: clocks(CASE, TERMS, as_of=date(2026, 3, 9)),  # type: ignore[arg-type]
        FactsTypeError,
        "as_of is 2026-03-09: give a datetime with a time zone",
    ),
    "as of nothing": (
        lambda: assess(CASE, TERMS, as_of=None),  # type: ignore[arg-type]
        FactsTypeError,
        "as_of is None: give a datetime with a time zone",
    ),
    "a target as text": (
        lambda: clock(CASE, TERMS, target="resolution", as_of=LATER),  # type: ignore[arg-type]
        FactsTypeError,
        "target is 'resolution': give Worded",
    ),
    "a target itself": (
        lambda: timeline(CASE, TERMS, target=a_target(), as_of=LATER),
        FactsTypeError,
        ("target is Target(goal=Goal.RESOLUTION, limit=WorkingTime(length=datetime.timedelta(seco...: give Worded"),
    ),
    "a window the wrong way round": (
        lambda: warnings(CASE, TERMS, between=(LATER, NOON)),
        FactsError,
        "between is 2026-03-09T12:00:00+08:00: give 2026-06-01T00:00:00+08:00 or later as its end",
    ),
    "a window of one moment": (
        lambda: warnings(CASE, TERMS, between=(NOON,)),  # type: ignore[arg-type]
        FactsTypeError,
        (
            "between is (datetime.datetime(2026, 3, 9, 12, 0, tzinfo=zoneinfo.ZoneInfo(key='Asia/Shan...:"
            " give two moments: the first, and the one it goes up to"
        ),
    ),
    "a window of a list": (
        lambda: warnings(CASE, TERMS, between=[NOON, LATER]),  # type: ignore[arg-type]
        FactsTypeError,
        (
            "between is [datetime.datetime(2026, 3, 9, 12, 0, tzinfo=zoneinfo.ZoneInfo(key='Asia/Shan...:"
            " give two moments: the first, and the one it goes up to"
        ),
    ),
    "a window without a zone": (
        lambda: warnings(CASE, TERMS, between=(NOON, NAIVE)),
        NaiveDatetimeError,
        f"between is 2026-03-09T12:00:00: {GIVE_A_ZONE}",
    ),
    "a window before the year 1 in UTC": (
        lambda: warnings(CASE, TERMS, between=(TOO_EARLY, NOON)),
        FactsError,
        (
            "between is (datetime.datetime(1, 1, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Asia/Shanghai...:"
            " give moments from the year 1 to 9999 in UTC"
        ),
    ),
    "quiet hours by name": (
        lambda: warnings(CASE, TERMS, between=(NOON, LATER), notify_in="office"),  # type: ignore[arg-type]
        FactsTypeError,
        "notify_in is 'office': give WorkingCalendar",
    ),
    "a status that the target does not know": (
        lambda: read(a_case(status=OwnStatus.PARKED), a_target(), LATER),
        FactsTypeError,
        "status is OwnStatus.PARKED: give a member of Status: the clock is held in its statuses",
    ),
    "a status in the log that the target does not know": (
        lambda: read(a_case(more=[StatusChanged(at=NOON, to=OwnStatus.PARKED)]), a_target(), at("2026-03-06 17:00")),
        FactsTypeError,
        "status is OwnStatus.PARKED: give a member of Status: the clock is held in its statuses",
    ),
    "a priority that the limits do not know": (
        lambda: read(a_case(priority=Contract.GOLD), a_graded_target(), LATER),
        FactsTypeError,
        "priority is Contract.GOLD: give a member of Priority: the limits go by it",
    ),
    "a class of sites that the rows do not know": (
        lambda: clocks(a_case(site=Desk.ESCALATED), terms_of(sites=[SiteLimits(site=Contract.GOLD)]), as_of=LATER),
        FactsTypeError,
        "site is Desk.ESCALATED: give a member of Contract: the limits go by its classes (D1.3.10.2.3c)",
    ),
    "an impact that the matrix does not know": (
        lambda: priority(Triage(impact=Contract.GOLD, urgency=Urgency.LOW), ServiceLevelsTerms(matrix=MATRIX)),
        FactsTypeError,
        "impact is Contract.GOLD: give Impact",
    ),
}
ROWS = {**EVENTS, **CASES, **QUESTIONS}


class TestBadInput:
    """Every wrong fact and question is refused by its own name, with its value and what to give."""

    @pytest.mark.parametrize(("ask", "error", "says"), ROWS.values(), ids=ROWS)
    def test_it_is_refused(self, ask, error, says):
        with pytest.raises(error) as caught:
            ask()
        assert type(caught.value) is error
        assert str(caught.value) == says

    @pytest.mark.parametrize("ask", [ask for ask, _, _ in ROWS.values()], ids=ROWS)
    def test_the_error_pickles(self, ask):
        with pytest.raises((FactsError, TermsError)) as caught:
            ask()
        again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
        assert (type(again), str(again)) == (type(caught.value), str(caught.value))


RULES = {
    "clock": lambda facts, terms: clock(facts, terms, target=Goal.RESOLUTION, as_of=LATER),
    "clocks": lambda facts, terms: clocks(facts, terms, as_of=LATER),
    "assess": lambda facts, terms: assess(facts, terms, as_of=LATER),
    "timeline": lambda facts, terms: timeline(facts, terms, target=Goal.RESOLUTION, as_of=LATER),
    "warnings": lambda facts, terms: warnings(facts, terms, between=(NOON, LATER)),
    "level": level,
    "record": record,
}


class TestWrongArguments:
    """A rule takes the facts and the terms of its own room."""

    @pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
    def test_a_whole_policy_is_not_the_terms_of_a_room(self, rule):
        with pytest.raises(TermsTypeError, match="give ServiceLevelsTerms"):
            rule(CASE, STANDARD)

    @pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
    def test_a_text_is_no_case(self, rule):
        with pytest.raises(FactsTypeError, match="facts is 'case': give Case"):
            rule("case", TERMS)

    def test_a_grade_is_asked_of_a_triage(self):
        with pytest.raises(FactsTypeError, match="give Triage"):
            priority(CASE, TERMS)
        with pytest.raises(TermsTypeError, match="give ServiceLevelsTerms"):
            priority(Triage(impact=Impact.HIGH, urgency=Urgency.LOW), STANDARD)  # type: ignore[arg-type]


class TestOfAnyZone:
    """A moment of any zone is good input, also one of the stdlib's UTC or a channel that nobody set."""

    def test_it_is_taken(self):
        case = Case(
            events=[Event(at=datetime(2026, 3, 6, 8, tzinfo=UTC), what=EventKind.OPENED)], channel=Channel.OTHER
        )
        assert read(case, a_target(), LATER) == read(a_case(channel=Channel.OTHER), a_target(), LATER)
