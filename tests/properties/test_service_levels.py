"""What holds for every case, whatever happened to it and whatever is promised of it."""

import pickle
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_DOWN, Decimal
from itertools import pairwise

from attrs import evolve
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from servicepolicy.basis import explain
from servicepolicy.basis.errors import FactsError
from servicepolicy.basis.moments import in_utc
from servicepolicy.basis.words import Text, Worded
from servicepolicy.calendars import (
    CalendarDays,
    DayCalendar,
    Elapsed,
    Months,
    WeeklyHours,
    WorkingCalendar,
    WorkingDays,
    WorkingTime,
)
from servicepolicy.rules.timing.service_levels import (
    AtChange,
    Begun,
    Case,
    Event,
    EventKind,
    Goal,
    Level,
    LimitFor,
    Priority,
    PriorityChanged,
    ServiceLevelsTerms,
    Spent,
    State,
    Status,
    StatusChanged,
    Target,
    TargetOverridden,
    Threshold,
    assess,
    clock,
    clocks,
    timeline,
    warnings,
)
from tests.builders import NEW_YORK, iso

HALF_HOUR, NO_TIME = timedelta(minutes=30), timedelta(0)
OPENINGS = [
    datetime(2026, 3, 6, 14, tzinfo=UTC),  # Friday at 09:00 in New York, whose clock changes on Sunday
    datetime(2026, 3, 5, 23, 30, tzinfo=UTC),  # an evening in New York, the morning before the office opens
    datetime(2026, 10, 31, 4, tzinfo=UTC),  # Saturday at midnight in New York, a day before the repeated hour
    datetime(2026, 4, 3, 8, 30, tzinfo=UTC),  # Friday at 16:30 in Shanghai; Monday is a holiday there
]
SHANGHAI = WorkingCalendar(
    zone="Asia/Shanghai",
    hours=WeeklyHours.parse("Mon-Fri 08:30-12:00 13:00-17:30"),
    days=DayCalendar(
        first=date(2026, 1, 1), last=date(2026, 12, 31), off=[date(2026, 4, 6)], makeup=[date(2026, 3, 7)]
    ),
)
FINAL = {State.MET, State.BREACHED}
BEGINNERS = (PriorityChanged, TargetOverridden)
HELD_IN = (Status.AWAITING_CUSTOMER, Status.AWAITING_SUPPLIER)
LIFE = {
    "open": {EventKind.RESOLVED: "resolved", EventKind.CLOSED: "closed", EventKind.CANCELLED: "cancelled"},
    "resolved": {EventKind.REOPENED: "open", EventKind.CLOSED: "closed", EventKind.CANCELLED: "cancelled"},
    "closed": {EventKind.REOPENED: "open"},
    "cancelled": {},
}
THRESHOLDS = (
    Threshold(percent=0),
    Threshold(percent=50),
    Threshold(percent=100),
    Threshold(percent=150),
    Threshold(offset=-timedelta(hours=2)),
    Threshold(offset=timedelta(hours=3)),
)
unhurried = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
often = settings(unhurried, max_examples=3 * settings().max_examples)


class Desk(Worded):
    """Happenings that a desk has of its own, and that only pauses listen to."""

    HOLD = "put aside", "搁置"
    GO_ON = "taken up again", "恢复处理"


def steps():
    """From one event to the next: none, a half hour, some hours, days; a few half hours and rarely days."""
    return st.sampled_from([0, 1, 1, 2, 3, 4, 8, 16, 17, 30, 48, 96, 130]).map(lambda count: count * HALF_HOUR)


def looks(case):
    """A moment from the opening to ten days after; often that of an event."""
    anywhere = st.integers(0, 480).map(lambda count: case.opened_at + count * HALF_HOUR)
    return st.one_of(anywhere, st.sampled_from([event.at for event in case.events]))


@st.composite
def cases(draw, *, most=8):
    """A case with a log that can be true: numbered in its order, or without numbers."""
    numbered, now, at = draw(st.booleans()), "open", draw(st.sampled_from(OPENINGS))
    events = [Event(at=at, what=EventKind.OPENED)]
    for place in range(1, draw(st.integers(0, most)) + 1):
        at += draw(steps())
        told = {"at": at, "number": place if numbered else 0}
        said = draw(st.sampled_from([*HAPPENINGS, *LIFE[now]]))
        now = LIFE[now].get(said, now)
        events.append(an_event(said, told, draw))
    at_opening = draw(st.tuples(st.sampled_from([None, *Priority]), st.sampled_from([None, *Status])))
    try:
        return Case(events=events, priority=at_opening[0], status=at_opening[1])
    except FactsError:  # two events of a moment without numbers, of which nobody knows the order
        assume(condition=False)


HAPPENINGS = [
    EventKind.ASSIGNED,
    EventKind.RESPONDED,
    EventKind.CUSTOMER_REPLIED,
    *Desk,
    *HELD_IN,
    Status.ACTIVE,
    Status.NEW,
    Priority.P1,
    Priority.P2,
    Goal.RESOLUTION,
]


def an_event(said, told, draw):
    """What was drawn, as an event of the log."""
    match said:
        case Status():
            return StatusChanged(to=said, **told)
        case Priority():
            return PriorityChanged(to=said, **told)
        case Goal():
            hours = draw(st.sampled_from([-5, 0, 1, 2, 8, 20, 50]))
            return TargetOverridden(target=said, due_at=told["at"] + timedelta(hours=hours), **told)
        case _:
            return Event(what=said, **told)


LIMITS = [
    WorkingTime(timedelta(hours=4)),
    WorkingTime(timedelta(hours=8)),
    WorkingTime(timedelta(hours=8), edge="open"),
    WorkingTime(NO_TIME),
    Elapsed(timedelta(hours=24)),
    Elapsed(timedelta(hours=2)),
    Elapsed(NO_TIME),
    WorkingDays(1),
    WorkingDays(2),
    CalendarDays(1),
    CalendarDays(3),
    Months(1),
]


@st.composite
def targets(draw, /, *, limits=(None, *LIMITS), **chosen):
    """A target for a solution: any kind of limit, for all or by priority, and any way to start, stop and hold it."""
    of_each = st.sampled_from(limits)
    told = {
        "after": draw(st.sampled_from([(), (), (EventKind.RESPONDED,)])),
        "starts": draw(st.sampled_from(STARTS)),
        "stops": draw(st.sampled_from([(EventKind.RESOLVED, EventKind.CLOSED), (EventKind.RESPONDED,)])),
        "paused_in": draw(st.sampled_from([(), HELD_IN])),
        "repeats": draw(st.booleans()),
        "at_reopening": draw(st.sampled_from(AtChange)),
        "at_priority": draw(st.sampled_from(AtChange)),
        "thresholds": THRESHOLDS,
    }
    if draw(st.booleans()):
        told |= {"pauses": (Desk.HOLD,), "resumes": (Desk.GO_ON,)}
    if draw(st.booleans()):
        told["by"] = [LimitFor(of=one, limit=draw(of_each)) for one in Priority]
    else:
        told["limit"] = draw(of_each)
    told |= chosen
    told["from_opening"] = not told["repeats"] and draw(st.booleans())
    return Target(goal=Goal.RESOLUTION, **told)


STARTS = [(EventKind.OPENED,), (EventKind.OPENED,), (EventKind.ASSIGNED, EventKind.RESPONDED)]


@st.composite
def terms(draw, of=None):
    """Terms with one level and one target, in an office of China or of New York."""
    target = draw(targets() if of is None else of)
    level = Level(name=Text("desk", "服务台"), targets=(target,))
    return ServiceLevelsTerms(calendar=draw(st.sampled_from([SHANGHAI, NEW_YORK])), levels=(level,))


def solution(case, terms, as_of):
    """The clock of the target."""
    return clock(case, terms, target=Goal.RESOLUTION, as_of=as_of)


def is_cancelled(case, as_of):
    """Whether a case was cancelled by a moment: a clock that this ended was late, and nothing was done."""
    return any(isinstance(one, Event) and one.what is EventKind.CANCELLED and one.at <= as_of for one in case.events)


def history(case, terms, as_of):
    """Its timeline."""
    return timeline(case, terms, target=Goal.RESOLUTION, as_of=as_of)


def all_told(case, terms, as_of):
    """Every answer that looks back from a moment, with its sentences."""
    found = (solution(case, terms, as_of), history(case, terms, as_of), *assess(case, terms, as_of=as_of))
    return [(one, one.because) for one in found]


def all_warned(case, terms, notify_in=None):
    """Every warning of forty days."""
    whole = (case.opened_at - timedelta(days=1), case.opened_at + timedelta(days=40))
    return warnings(case, terms, between=whole, notify_in=notify_in)


def own_time_of(limit, calendar, start, end):
    """What a limit counts between two moments: time that is worked, or all."""
    if isinstance(limit, WorkingTime | WorkingDays):
        return calendar.between(start, end)
    return in_utc(end) - in_utc(start)


def is_carried(cycle, target):
    """Whether a cycle carries the time of the one before."""
    change = {Begun.REOPENED: target.at_reopening, Begun.PRIORITY_CHANGED: target.at_priority}
    return cycle.begun is Begun.OVERRIDDEN or change.get(cycle.begun) is AtChange.CARRY_OVER


class TestTheLog:
    """A case is its log: what it says up to a moment, in whatever order it is given."""

    @unhurried
    @given(st.data(), cases(), terms())
    def test_the_order_in_which_events_are_given_does_not_matter(self, data, case, terms):
        shuffled = evolve(case, events=data.draw(st.permutations(case.events)))
        as_of = data.draw(looks(case))
        assert shuffled == case
        assert all_told(shuffled, terms, as_of) == all_told(case, terms, as_of)
        assert all_warned(shuffled, terms) == all_warned(case, terms)

    @unhurried
    @given(st.data(), cases(), terms())
    def test_the_answer_is_that_of_the_log_cut_off_there(self, data, case, terms):
        as_of = data.draw(looks(case))
        known = evolve(case, events=[event for event in case.events if event.at <= as_of])
        assert all_told(case, terms, as_of) == all_told(known, terms, as_of)
        window = (case.opened_at, as_of)
        assert warnings(case, terms, between=window) == warnings(known, terms, between=window)

    @unhurried
    @given(st.data(), cases(), terms())
    def test_before_the_opening_nothing_has_started(self, data, case, terms):
        found = solution(case, terms, case.opened_at - data.draw(st.integers(1, 100)) * HALF_HOUR)
        assert (found.state, found.cycle, found.elapsed, found.held) == (State.NOT_STARTED, 0, NO_TIME, NO_TIME)

    @unhurried
    @given(st.data(), cases(), terms())
    def test_all_that_is_given_and_found_survives_pickling(self, data, case, terms):
        as_of = data.draw(looks(case))
        again, agreed = pickle.loads(pickle.dumps((case, terms)))  # noqa: S301 - it was dumped here
        assert (again, agreed) == (case, terms)
        found = [*all_told(case, terms, as_of), *all_warned(case, terms)]
        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - the same
        assert [*all_told(again, agreed, as_of), *all_warned(again, agreed)] == found


def in_force(case, at):
    """What holds a clock at a moment that listens to all that can: the status, and the last word of the desk."""
    status, aside = case.status, False
    for event in case.events:
        if event.at > at:
            break
        if isinstance(event, StatusChanged):
            status = event.to
        elif says(event, *Desk):
            aside = says(event, Desk.HOLD)
    return status, aside


def says(event, *kinds):
    """Whether an event is a happening of one of these kinds."""
    return isinstance(event, Event) and event.what in kinds


@st.composite
def pauses_of_no_length(draw, case):
    """Two more events at one moment at which nothing is held: a hold and its end."""
    at = draw(looks(case))
    status, aside = in_force(case, at)
    assume(status not in HELD_IN and not aside)
    last = max((event.number for event in case.events if event.at == at), default=0)
    first, second = {"at": at, "number": last + 1}, {"at": at, "number": last + 2}
    if draw(st.booleans()):
        return Event(what=Desk.HOLD, **first), Event(what=Desk.GO_ON, **second)
    return (
        StatusChanged(to=draw(st.sampled_from(HELD_IN)), **first),
        StatusChanged(to=status or Status.NEW, **second),
    )


def opened(*, at=OPENINGS[0], holds=(), more=()):
    """A case that is put aside and taken up again at these half hours after its opening."""
    events = [Event(at=at, what=EventKind.OPENED), *more]
    for aside, again in holds:
        events.append(Event(at=at + aside * HALF_HOUR, what=Desk.HOLD, number=2))
        events.append(Event(at=at + again * HALF_HOUR, what=Desk.GO_ON, number=1))
    return Case(events=events, priority=Priority.P1)


@st.composite
def held(draw, *, by_hand=False):
    """A case put aside up to three times, and the same with one of these holds longer; perhaps a deadline by hand."""
    edges = sorted(draw(st.lists(st.integers(1, 200), min_size=6, max_size=6, unique=True)))
    holds = list(zip(edges[::2], edges[1::2], strict=True))[: draw(st.integers(1, 3))]
    place = draw(st.integers(0, len(holds) - 1))
    following = holds[place + 1][0] if place + 1 < len(holds) else 300
    aside, again = holds[place]
    longer = [*holds]
    longer[place] = (aside, draw(st.integers(again, following)))
    at, more = draw(st.sampled_from(OPENINGS)), []
    if by_hand or draw(st.booleans()):
        set_at = at + (draw(st.sampled_from(edges)) + draw(st.integers(0, 3))) * HALF_HOUR
        due_at = set_at + draw(st.sampled_from([1, 2, 3, 16, 17, 48, 100])) * HALF_HOUR
        more = [TargetOverridden(at=set_at, target=Goal.RESOLUTION, due_at=due_at, number=9)]
    return opened(at=at, holds=holds, more=more), opened(at=at, holds=longer, more=more)


PLAIN = {"after": (), "starts": STARTS[0], "repeats": False, "pauses": (Desk.HOLD,), "resumes": (Desk.GO_ON,)}


class TestPauses:
    """A clock that is held loses no time."""

    @unhurried
    @given(st.data(), cases(), terms())
    def test_a_pause_of_no_length_changes_nothing(self, data, case, terms):
        held = evolve(case, events=[*case.events, *data.draw(pauses_of_no_length(case))])
        as_of = data.draw(looks(case))
        assert all_told(held, terms, as_of) == all_told(case, terms, as_of)
        assert all_warned(held, terms) == all_warned(case, terms)

    @often
    @given(held(), terms(targets(limits=LIMITS, **PLAIN)), st.integers(0, 400))
    def test_a_longer_pause_never_makes_a_deadline_earlier(self, both, terms, later):
        short, long = (solution(case, terms, case.opened_at + later * HALF_HOUR) for case in both)
        if short.due_at is not None and long.due_at is not None:
            assert in_utc(long.due_at) >= in_utc(short.due_at)
        if long.state is State.BREACHED:
            assert short.state is State.BREACHED

    @unhurried
    @given(st.data(), cases(), terms())
    def test_elapsed_and_held_are_the_time_from_the_start(self, data, case, terms):
        as_of = data.draw(looks(case))
        found = solution(case, terms, as_of)
        if found.cycle:
            limit = history(case, terms, as_of).cycles[-1].limit
            whole = own_time_of(limit, terms.calendar, found.started_at, found.stopped_at or as_of)
            assert found.elapsed + found.held == whole
            assert min(found.elapsed, found.held) >= NO_TIME


class TestTimePasses:
    """As time passes, what is decided stays decided."""

    @unhurried
    @given(st.data(), cases(), terms())
    def test_met_and_breached_never_turn_back(self, data, case, terms):
        earlier, later = sorted([data.draw(looks(case)), data.draw(looks(case))])
        before, after = solution(case, terms, earlier), solution(case, terms, later)
        assert after.cycle >= before.cycle
        if before.state in FINAL and after.cycle == before.cycle:
            assert (after.state, iso(after.due_at)) == (before.state, iso(before.due_at))
            assert before.stopped_at is None or iso(after.stopped_at) == iso(before.stopped_at)

    @unhurried
    @given(st.data(), cases(), terms(targets(repeats=False)))
    def test_only_a_reopening_a_priority_or_an_override_begins_another_cycle(self, data, case, terms):
        earlier, later = sorted([data.draw(looks(case)), data.draw(looks(case))])
        before, after = solution(case, terms, earlier), solution(case, terms, later)
        between = [event for event in case.events if earlier < event.at <= later]
        if before.cycle and after.cycle != before.cycle:
            assert any(isinstance(one, BEGINNERS) or says(one, EventKind.REOPENED) for one in between)

    @unhurried
    @given(st.data(), cases(), terms())
    def test_a_cycle_that_is_over_stays_as_it_was(self, data, case, terms):
        earlier, later = sorted([data.draw(looks(case)), data.draw(looks(case))])
        before, after = history(case, terms, earlier).cycles, history(case, terms, later).cycles
        over = max(len(before) - 1, 0)
        assert after[:over] == before[:over]


class TestByHand:
    """A deadline that somebody sets is the deadline."""

    @often
    @given(st.data(), cases(), terms(), st.sampled_from([-50, -3, 0, 1, 2, 3, 16, 17, 48, 200]))
    def test_it_stands_unless_the_clock_is_held(self, data, case, terms, hence):
        set_at = case.events[-1].at + data.draw(steps())
        due_at = set_at + hence * HALF_HOUR
        by_hand = TargetOverridden(at=set_at, target=Goal.RESOLUTION, due_at=due_at, number=99)
        told = evolve(case, events=[*case.events, by_hand])
        found = solution(told, terms, set_at)
        cycles = history(told, terms, set_at).cycles
        if cycles and in_utc(cycles[-1].at) == set_at and cycles[-1].begun is Begun.OVERRIDDEN:
            assert (found.due_at and in_utc(found.due_at)) == (None if found.state is State.PAUSED else due_at)

    @often
    @given(held(by_hand=True), terms(targets(limits=LIMITS, **PLAIN)), st.integers(0, 400))
    def test_holds_only_move_it_on(self, both, terms, later):
        for case in both:
            (by_hand,) = (event for event in case.events if isinstance(event, TargetOverridden))
            found = solution(case, terms, by_hand.at + later * HALF_HOUR)
            assert found.due_at is None or in_utc(found.due_at) >= by_hand.due_at


class TestNumbers:
    """The numbers of a clock agree with each other, and with the timeline that explains them."""

    @unhurried
    @given(st.data(), cases(), terms())
    def test_percent_remaining_and_overrun_agree_with_elapsed(self, data, case, terms):
        found = solution(case, terms, data.draw(looks(case)))
        if found.remaining is None:
            assert (found.percent, found.overrun) == (None, NO_TIME)
            return
        assert min(found.remaining, found.overrun) == NO_TIME
        budget = found.elapsed + found.remaining - found.overrun
        spent = Decimal(100)
        if budget > NO_TIME:
            spent = Decimal(found.elapsed // timedelta(seconds=1)) * 100 / (budget // timedelta(seconds=1))
        assert found.percent == spent.quantize(Decimal("0.01"), rounding=ROUND_DOWN)
        if found.state not in {State.BREACHED, State.CANCELLED}:
            assert found.overrun == NO_TIME

    @unhurried
    @given(st.data(), cases(), terms())
    def test_the_last_cycle_adds_up_to_what_the_clock_shows(self, data, case, terms):
        as_of = data.draw(looks(case))
        found, told = solution(case, terms, as_of), history(case, terms, as_of)
        last = [one for one in told.stretches if one.cycle == found.cycle]
        sums = {spent: sum((one.length for one in last if one.spent is spent), NO_TIME) for spent in Spent}
        assert (sums[Spent.CONSUMED], sums[Spent.HELD]) == (found.elapsed, found.held) == (told.elapsed, told.held)
        assert len(told.cycles) == found.cycle
        if found.cycle:
            assert (told.cycles[-1].state, iso(told.cycles[-1].due_at)) == (found.state, iso(found.due_at))

    @unhurried
    @given(st.data(), cases(), terms())
    def test_stretches_stand_apart_and_in_order(self, data, case, terms):
        as_of = data.draw(looks(case))
        found, told = solution(case, terms, as_of), history(case, terms, as_of)
        for one, other in pairwise(told.stretches):
            assert one.cycle < other.cycle or in_utc(one.ends_at) <= in_utc(other.starts_at)
        for one in told.stretches:
            counts_from = told.cycles[one.cycle - 1].counts_from
            assert in_utc(counts_from) <= in_utc(one.starts_at) < in_utc(one.ends_at) <= as_of
            assert (one.by is None) == (one.spent is Spent.CONSUMED)
        until = in_utc(found.stopped_at or as_of)
        assert all(in_utc(one.ends_at) <= until for one in told.stretches if one.cycle == found.cycle)

    @unhurried
    @given(st.data(), cases(), terms())
    def test_all_ways_to_ask_give_one_answer(self, data, case, terms):
        as_of = data.draw(looks(case))
        found = solution(case, terms, as_of)
        assert found in clocks(case, terms, as_of=as_of)
        if found.state in FINAL:
            last = [one for one in assess(case, terms, as_of=as_of) if one.goal is Goal.RESOLUTION][-1]
            assert (last.verdict.name, iso(last.due_at)) == (found.state.name, iso(found.due_at))
            assert last.done_at == found.stopped_at or (last.done_at is None and is_cancelled(case, as_of))
            assert last.done_at is not None or found.state is State.BREACHED

    @unhurried
    @given(st.data(), cases(), terms())
    def test_every_decision_explains_itself_in_both_languages(self, data, case, terms):
        as_of = data.draw(looks(case))
        for one in (*(one for one, _ in all_told(case, terms, as_of)), *all_warned(case, terms)):
            english, chinese = explain(one, "en"), explain(one, "zh")
            assert len(english) == len(chinese) >= 1
            assert all(line.isascii() and line.endswith(".") and "{" not in line for line in english)
            assert all(line.endswith("。") and "{" not in line for line in chinese)


class TestWarnings:
    """A scheduler that asks window after window misses no warning and hears none twice."""

    @often
    @given(st.data(), cases(), terms(), st.sampled_from([None, SHANGHAI, NEW_YORK]))
    def test_windows_one_after_another_are_as_one(self, data, case, terms, notify_in):
        a, b, c = sorted(data.draw(looks(case)) for _ in range(3))
        parts = [
            one for window in ((a, b), (b, c)) for one in warnings(case, terms, between=window, notify_in=notify_in)
        ]
        assert parts == list(warnings(case, terms, between=(a, c), notify_in=notify_in))

    @unhurried
    @given(st.data(), cases(), terms())
    def test_each_threshold_is_passed_once_as_long_as_time_is_carried_on(self, data, case, terms):
        target = terms.levels[0].targets[0]
        chains, chain = {}, 0
        for cycle in history(case, terms, case.opened_at + timedelta(days=40)).cycles:
            chain += not is_carried(cycle, target)
            chains[cycle.cycle] = chain
        notify_in = data.draw(st.sampled_from([None, SHANGHAI]))
        told = [(chains[one.cycle], one.threshold) for one in all_warned(case, terms, notify_in)]
        assert len(told) == len(set(told))

    @unhurried
    @given(cases(), terms())
    def test_a_warning_comes_when_the_clock_shows_its_share(self, case, terms):
        for one in all_warned(case, terms):
            shown = solution(case, terms, one.at)
            assert shown.cycle == one.cycle
            assert shown.state in {State.RUNNING, State.PAUSED, State.BREACHED}
            if one.threshold.percent is not None:
                budget = shown.elapsed + shown.remaining - shown.overrun
                assert shown.elapsed >= budget * one.threshold.percent / 100
