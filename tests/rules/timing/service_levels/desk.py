"""A help desk: its targets, and what its clocks say. All texts are moments in Shanghai.

The office is open from 08:30 to 17:30; the case opens on Friday, 6 March 2026 at 16:00, so that an hour and a half of
that day is left, and 8 hours end on Monday at 15:00.
"""

from datetime import timedelta

from attrs import evolve

from servicepolicy.basis.words import Text, Worded
from servicepolicy.calendars import WorkingTime
from servicepolicy.rules.timing.service_levels import (
    RESOLUTION,
    Goal,
    Level,
    LimitFor,
    Priority,
    ServiceLevelsTerms,
    Status,
    TargetOverridden,
    assess,
    clock,
    timeline,
    warnings,
)
from tests.builders import FRIDAY_AT_FOUR, at, iso
from tests.calendars.desk import hours

HELD_IN = (Status.AWAITING_CUSTOMER, Status.AWAITING_SUPPLIER)
EIGHT_HOURS = WorkingTime(hours(8))
NO_TIME = timedelta(0)
LATER = "2026-06-01 00:00"


class Desk(Worded):
    """Happenings of the company's own."""

    PUT_ASIDE = "put aside", "搁置"
    TAKEN_UP = "taken up again", "恢复处理"
    ESCALATED = "escalated", "已升级"
    CALLED_OFF = "called off", "已撤回"


class Contract(Worded):
    """Classes of customers, which are priorities and classes of sites too."""

    GOLD = "gold", "金级"
    BASIC = "basic", "普通级"


class OwnStatus(Worded):
    """Statuses of the company's own."""

    PARKED = "parked", "停放"
    WORKED_ON = "worked on", "办理中"


class OwnGoal(Worded):
    """Goals of the company's own."""

    ESCALATION = "escalation to the manager", "升级至经理"


def a_target(**said):
    """A solution within 8 hours of work, held while somebody else is waited for, unless said otherwise."""
    return evolve(RESOLUTION, **{"limit": EIGHT_HOURS, "paused_in": HELD_IN, **said})


def by_priority(p1=4, p2=8, p3=18, p4=None):
    """Hours of work by priority; none is set for the last."""
    limits = (None if one is None else WorkingTime(hours(one)) for one in (p1, p2, p3, p4))
    return tuple(LimitFor(of=of, limit=limit) for of, limit in zip(Priority, limits, strict=True))


def a_graded_target(**said):
    """A solution within 4, 8 or 18 hours of work; none is set for the lowest priority."""
    return a_target(**{"limit": None, "by": by_priority(), **said})


def a_level(*targets, **said):
    """A service level for every case, unless said otherwise."""
    return Level(**{"name": Text("desk", "服务台"), "targets": targets, **said})


def terms_of(*targets, **said):
    """Terms with one level."""
    return ServiceLevelsTerms(levels=[a_level(*targets)], **said)


def moment(text):
    """A moment as text in Shanghai, or as it is."""
    return at(text) if isinstance(text, str) else text


def read(case, target, as_of, **said):
    """The clock of a target."""
    return clock(case, terms_of(target, **said), target=target.goal, as_of=moment(as_of))


def shown(case, target, as_of, **said):
    """What a clock shows: its state, its deadline on the wall clock, and the hours spent and held."""
    found = read(case, target, as_of, **said)
    return found.state, wall(found.due_at), found.elapsed / hours(1), found.held / hours(1)


def wall(moment):
    """A moment on its own wall clock, to the minute; None if there is none."""
    return moment and iso(moment)[:16].replace("T", " ")


def judged(case, target, as_of=LATER, **said):
    """The verdicts on the cycles of a target, by the name."""
    return [(one.cycle, one.verdict.name) for one in assess(case, terms_of(target, **said), as_of=moment(as_of))]


def history(case, target, as_of=LATER, **said):
    """The timeline of a target."""
    return timeline(case, terms_of(target, **said), target=target.goal, as_of=moment(as_of))


def stretches(told):
    """The stretches of a timeline as people write them."""
    return [
        (one.cycle, one.spent.name, wall(one.starts_at), wall(one.ends_at), one.length / hours(1))
        for one in told.stretches
    ]


def notices(case, target, first=FRIDAY_AT_FOUR, last=LATER, **said):
    """The warnings of a window: when the threshold is passed, and when somebody is told."""
    told = {"notify_in": said.pop("notify_in", None)}
    found = warnings(case, terms_of(target, **said), between=(moment(first), moment(last)), **told)
    return [(one.threshold.words("en"), wall(one.at), wall(one.notify_at)) for one in found]


def by_hand(set_at, due_at, target=Goal.RESOLUTION, number=0):
    """A deadline set by hand."""
    return TargetOverridden(at=moment(set_at), target=target, due_at=moment(due_at), number=number)
