"""Clocks against a walk along the minutes: every minute is open or not, and the clock runs, is held, or is off.

The walk knows `zoneinfo`, the opening hours in minutes of the day, and what the room promises in words; nothing of how
it works its answers out. Only where a limit of days or months ends if nothing holds the clock is asked of the limit.
"""

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from attrs import define, field

from servicepolicy.basis.words import Text
from servicepolicy.calendars import (
    CalendarDays,
    Elapsed,
    Months,
    WeeklyHours,
    WorkingCalendar,
    WorkingDays,
    WorkingTime,
)
from servicepolicy.rules.timing.service_levels import (
    AtChange,
    Case,
    Event,
    EventKind,
    Goal,
    Level,
    LimitFor,
    Priority,
    PriorityChanged,
    ServiceLevelsTerms,
    Status,
    StatusChanged,
    Target,
    TargetOverridden,
    clock,
)

MINUTE = timedelta(minutes=1)
DAYS = 70
WINDOW = range(DAYS * 24 * 60)
PAUSED_IN = (Status.AWAITING_CUSTOMER, Status.AWAITING_SUPPLIER)
OPENED, RESOLVED, CLOSED, REOPENED, CANCELLED = (
    EventKind.OPENED,
    EventKind.RESOLVED,
    EventKind.CLOSED,
    EventKind.REOPENED,
    EventKind.CANCELLED,
)
HOLD, GO_ON = EventKind.ASSIGNED, EventKind.CUSTOMER_REPLIED


@define
class Office:
    """Opening hours, told twice: to the library, and as the minutes of each weekday."""

    zone: str
    first: datetime
    told: str
    weekdays: range
    spans: tuple[range, ...]
    open_at: bytes = field(init=False)

    @open_at.default
    def _minute_by_minute(self):
        return bytes(self.is_open(self.first + minute * MINUTE) for minute in WINDOW)

    def is_open(self, moment):
        """Whether somebody works in the minute that begins then."""
        local = moment.astimezone(ZoneInfo(self.zone))
        return local.weekday() in self.weekdays and any(local.hour * 60 + local.minute in one for one in self.spans)

    @property
    def calendar(self):
        """The office as the library has it."""
        return WorkingCalendar(zone=self.zone, hours=WeeklyHours.parse(self.told), days=None)


def of_the_clock(opens, closes):
    """The minutes of a day from one hour to another."""
    return range(int(opens * 60), int(closes * 60))


OFFICES = [
    Office(
        "Asia/Shanghai",
        datetime(2026, 4, 1, tzinfo=UTC),
        "Mon-Fri 08:30-12:00 13:00-17:30",
        range(5),
        (of_the_clock(8.5, 12), of_the_clock(13, 17.5)),
    ),
    Office(
        "America/New_York",  # its clock goes forward on Sunday the 8th
        datetime(2026, 3, 5, tzinfo=UTC),
        "Mon-Fri 09:00-17:00",
        range(5),
        (of_the_clock(9, 17),),
    ),
    Office(
        "America/New_York",  # its clock goes back on Sunday the 1st, in open hours
        datetime(2026, 10, 29, tzinfo=UTC),
        "Mon-Sun 00:00-06:00",
        range(7),
        (of_the_clock(0, 6),),
    ),
]
ALL_OPEN = bytes(1 for _ in WINDOW)


@define
class Walker:
    """Plays a log minute by minute, for one target.

    `marks` has one entry a minute since the start of the cycle: whether the clock was held in it.
    """

    office: Office
    target: Target
    priority: Any = None
    status: Status | None = None
    aside: bool = False
    finished: bool = False
    waiting: bool = False
    cycle: int = 0
    start: int = 0
    ended: int | None = None
    stopped: bool = False
    limit: Any = None
    by_hand: tuple[int, int] | None = None
    marks: list[bool] = field(factory=list)
    past: list[bool] = field(factory=list)

    @property
    def live(self):
        """Whether the clock runs, or is held."""
        return self.cycle > 0 and self.ended is None

    @property
    def is_held(self):
        """Whether something holds the clock in this minute."""
        return self.aside or self.status in self.target.paused_in

    def pass_a_minute(self):
        """Let a minute go by."""
        self.past.append(self.is_held)
        if self.cycle:
            self.marks.append(self.is_held or not self.live)

    def see(self, what, now):
        """Take in what happens at the beginning of a minute: ends first, then beginnings, then holds."""
        self.waiting = self.waiting and what not in self.target.stops
        if self.live and what in (*self.target.stops, *self.target.cancels):
            self.ended, self.stopped = now, what in self.target.stops
        if isinstance(what, Priority):
            changed, self.priority = what is not self.priority, what
            if changed and self.live and self.target.by:
                self.turn(self.target.at_priority, now, by_priority=True)
        elif isinstance(what, int):
            self.set_by_hand(now, now + what)
        elif what is REOPENED:
            self.finished = False
            if self.ended is not None:
                self.turn(self.target.at_reopening, now)
        if what in {RESOLVED, CLOSED, CANCELLED}:
            self.finished = True
        if not self.live and (not self.cycle or self.target.repeats):
            self.start_if(what, now)
        if what is REOPENED:
            self.waiting = False
        self.hold(what)

    def start_if(self, what, now):
        """Start with what starts the clock; if the case is finished then, with its reopening."""
        if what in self.target.starts and self.finished:
            self.waiting = True
        elif what in self.target.starts or (what is REOPENED and self.waiting):
            self.begin(now, now - len(self.past) if self.target.from_opening else now)

    def hold(self, what):
        """Take in what holds the clock or lets it go on."""
        if isinstance(what, Status):
            self.status = what
        elif what is GO_ON and self.target.pauses:
            self.aside, self.status = False, None
        elif what is HOLD and self.target.pauses:
            self.aside = True

    def begin(self, now, start):
        """A cycle from nothing, or with all time since the opening."""
        self.cycle, self.start, self.ended, self.stopped = self.cycle + 1, start, None, False
        self.marks = self.past[len(self.past) - (now - start) :]
        self.limit = self.limit_now()
        if self.cycle > 1:
            self.by_hand = None

    def limit_now(self):
        """The limit of the priority."""
        return {row.of: row.limit for row in self.target.by}[self.priority] if self.target.by else self.target.limit

    def turn(self, change, now, *, by_priority=False):
        """What becomes of the clock at another priority, or a reopening."""
        if change is AtChange.CARRY_OVER:
            self.cycle, self.ended, self.stopped, self.limit = self.cycle + 1, None, False, self.limit_now()
            self.by_hand = None if by_priority else self.by_hand
        elif change is not AtChange.KEEP:
            self.begin(now, now)

    def set_by_hand(self, now, due):
        """A deadline set by hand; of a clock that has ended without a verdict nothing is due any more."""
        if not self.cycle:
            self.by_hand = now, due
        elif self.live or self.stopped:
            self.cycle, self.by_hand = self.cycle + 1, (now, due)

    def told(self, now):
        """All that the clock shows."""
        if not self.cycle:
            return {"cycle": 0, "state": "NOT_STARTED"}
        until = now if self.ended is None else self.ended
        minutes = ALL_OPEN
        if isinstance(self.limit, WorkingTime | WorkingDays):
            minutes = self.office.open_at
        held = [minutes[self.start + place] and mark for place, mark in enumerate(self.marks[: until - self.start])]
        whole = sum(minutes[self.start : until])
        elapsed = whole - sum(held)
        since, planned = self.plan(minutes)
        budget = sum(minutes[self.start : planned]) - sum(held[: max(since - self.start, 0)])
        if planned < since:  # to a moment that had passed
            budget = sum(minutes[self.start : planned]) - sum(held[: max(planned - self.start, 0)])
            due = planned
        else:
            due = self.deadline(minutes, since, planned, until)
        return {
            "cycle": self.cycle,
            "state": self.state(due, until),
            "started_at": self.start,
            "stopped_at": self.ended,
            "due_at": due,
            "elapsed": elapsed,
            "held": sum(held),
            "remaining": max(budget - elapsed, 0),
            "overrun": max(elapsed - budget, 0),
            "percent": 10_000 * elapsed // budget if budget > 0 else 10_000,
        }

    def plan(self, minutes):
        """Since when which deadline was planned, if nothing held the clock from then on."""
        if self.by_hand is not None:
            set_at, due = self.by_hand
            return max(set_at, self.start), due
        match self.limit:
            case Elapsed(length) | WorkingTime(length):
                planned, left = self.start, length // MINUTE
                while left:
                    left -= minutes[planned]
                    planned += 1
                return self.start, planned
            case _:
                due = self.limit.after(self.office.first + self.start * MINUTE, self.office.calendar)
                return self.start, int(due.timestamp() - self.office.first.timestamp()) // 60

    def deadline(self, minutes, since, planned, until):
        """The plan, moved on minute by minute of its own time that the clock is held; None while nobody knows.

        After the end of what is known, or of the clock, it would run.
        """
        now, at, is_unknown = since, planned, self.ended is None and self.is_held
        while True:
            place = now - self.start
            is_held = now < until and self.marks[place]
            if now >= until and is_unknown:
                return None
            if now >= at and not is_held:
                return now
            if is_held and minutes[now]:
                at += 1
                while not minutes[at - 1]:
                    at += 1
            now += 1

    def state(self, due, until):
        """How it stands."""
        if due is not None and until > due:
            return "BREACHED"
        if self.live:
            return "PAUSED" if self.is_held else "RUNNING"
        return "MET" if self.stopped else "CANCELLED"


LIMITS: list[Any] = [
    Elapsed(timedelta(hours=5)),
    Elapsed(timedelta(hours=36)),
    WorkingTime(timedelta(hours=3)),
    WorkingTime(timedelta(hours=8)),
    WorkingTime(timedelta(hours=20)),
    WorkingTime(timedelta(0)),
]
OF_DAYS: list[Any] = [WorkingDays(0), WorkingDays(1), WorkingDays(3), CalendarDays(1), CalendarDays(4), Months(1)]
GAPS = (0, 0, 1, 7, 30, 60, 90, 240, 480, 485, 720, 1440, 2880)
ALWAYS = (HOLD, GO_ON, *PAUSED_IN, Status.ACTIVE, EventKind.RESPONDED)
NEXT = {
    None: (RESOLVED, CLOSED, CANCELLED),
    RESOLVED: (REOPENED, REOPENED, CLOSED, CANCELLED),
    CLOSED: (REOPENED,),
    CANCELLED: (),
}


def a_target(random, limits):
    """A target of any make."""
    told: dict[str, Any] = {}
    if random.random() < 0.5:
        told["by"] = [LimitFor(of=one, limit=random.choice(limits)) for one in Priority]
    else:
        told["limit"] = random.choice(limits)
    if random.random() < 0.5:
        told |= {"pauses": (HOLD,), "resumes": (GO_ON,)}
    told["repeats"] = random.random() < 0.2
    told["from_opening"] = not told["repeats"] and random.random() < 0.3
    return Target(
        goal=Goal.RESOLUTION,
        starts=random.choice([(OPENED,), (OPENED,), (EventKind.RESPONDED,)]),
        stops=random.choice([(RESOLVED, CLOSED), (RESOLVED, CLOSED, EventKind.RESPONDED)]),
        paused_in=random.choice([(), PAUSED_IN, PAUSED_IN]),
        at_reopening=random.choice(list(AtChange)),
        at_priority=random.choice(list(AtChange)),
        **told,
    )


def a_log(random):
    """Minutes and what happened at them, the opening first: statuses, priorities, and minutes to a deadline by hand."""
    now = random.randrange(4 * 24 * 60)
    log, life = [(now, OPENED)], None
    for _ in range(random.randrange(9)):
        now += random.choice(GAPS)
        kind = random.random()
        if kind < 0.2 and NEXT[life]:
            what = random.choice(NEXT[life])
            life = None if what is REOPENED else what
        elif kind < 0.35:
            what = random.choice(list(Priority))
        elif kind < 0.45:
            what = random.choice([-90, 0, 60, 600, 2000])
        else:
            what = random.choice(ALWAYS)
        log.append((now, what))
    return log


def as_event(minute, what, number, first):
    """An entry of the log as an event of the library."""
    told = {"at": first + minute * MINUTE, "number": number}
    match what:
        case Priority():
            return PriorityChanged(to=what, **told)
        case Status():
            return StatusChanged(to=what, **told)
        case int():
            due_at = told["at"] + what * MINUTE
            return TargetOverridden(target=Goal.RESOLUTION, due_at=due_at, **told)
        case _:
            return Event(what=what, **told)


def walked(office, target, priority, log, as_of):
    """What the walk finds."""
    walker, left = Walker(office=office, target=target, priority=priority), list(log)
    for now in range(log[0][0], as_of + 1):
        while left and left[0][0] == now:
            walker.see(left.pop(0)[1], now)
        if now < as_of:
            walker.pass_a_minute()
    return walker.told(as_of)


def shown(office, target, priority, log, as_of):
    """What the library finds, in the same minutes."""
    events = [as_event(minute, what, number, office.first) for number, (minute, what) in enumerate(log)]
    level = Level(name=Text("desk", "服务台"), targets=(target,))
    terms = ServiceLevelsTerms(calendar=office.calendar, levels=(level,))
    case = Case(events=events, priority=priority)
    found = clock(case, terms, target=Goal.RESOLUTION, as_of=office.first + as_of * MINUTE)
    if not found.cycle:
        return {"cycle": 0, "state": found.state.name}

    def minute(moment):
        return moment and (moment.timestamp() - office.first.timestamp()) / 60

    left, spent = found.remaining, found.percent
    assert left is not None
    assert spent is not None
    return {
        "cycle": found.cycle,
        "state": found.state.name,
        "started_at": minute(found.started_at),
        "stopped_at": minute(found.stopped_at),
        "due_at": minute(found.due_at),
        "elapsed": found.elapsed / MINUTE,
        "held": found.held / MINUTE,
        "remaining": left / MINUTE,
        "overrun": found.overrun / MINUTE,
        "percent": spent * 100,
    }


def different(seed, limits, cases):
    """Every case in which the walk and the library do not agree, with what differs."""
    random, found, states = Random(seed), [], set()  # noqa: S311 - a workload, no secret
    for _ in range(cases):
        office, target = random.choice(OFFICES), a_target(random, limits)
        log, priority = a_log(random), random.choice(list(Priority))
        as_of = random.choice([log[-1][0], random.choice(log)[0], log[-1][0] + random.randrange(3 * 24 * 60)])
        asked = (office, target, priority, log, as_of)
        expected, answer = walked(*asked), shown(*asked)
        states.add(expected["state"])
        if expected != answer:
            apart = {key: (value, answer.get(key)) for key, value in expected.items() if value != answer.get(key)}
            found.append((asked, apart))
    return found, states


class TestAgainstTheWalk:
    """The clock shows what a walk along the minutes counts."""

    def test_limits_of_time(self):
        found, states = different(20_260_301, LIMITS, 500)
        assert found == []
        assert states == {"NOT_STARTED", "RUNNING", "PAUSED", "MET", "BREACHED", "CANCELLED"}

    def test_limits_of_days(self):
        found, states = different(20_260_302, OF_DAYS, 300)
        assert found == []
        assert len(states) == 6

    def test_limits_of_every_kind_by_priority(self):
        found, states = different(20_260_303, [*LIMITS, *OF_DAYS], 300)
        assert found == []
        assert len(states) == 6


class TestWithoutHolds:
    """Where nothing holds the clock, the deadline is the limit's own."""

    def test_every_kind_of_limit(self):
        random = Random(20_260_304)  # noqa: S311 - a workload, no secret
        for limit in [*LIMITS, *OF_DAYS] * 12:
            office = random.choice(OFFICES)
            log = [(random.randrange(10 * 24 * 60), OPENED)]
            found = shown(office, Target(goal=Goal.RESOLUTION, limit=limit), None, log, log[0][0])
            due_at = limit.after(office.first + log[0][0] * MINUTE, office.calendar)
            assert office.first.timestamp() + found["due_at"] * 60 == due_at.timestamp()
