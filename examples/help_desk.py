"""One ticket of a help desk: how much time is left, when the clock may stop, who is warned, what a breach rests on.

`python examples/help_desk.py` prints English, with `--lang zh` 简体中文; the timeline comes in both.
"""

import argparse
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from attrs import evolve

import servicepolicy as sp
from servicepolicy import service_levels as levels
from servicepolicy.basis import Explained, Lang, Text, Worded
from servicepolicy.calendars import WeeklyHours, WorkingCalendar, WorkingTime, china
from servicepolicy.findings import Record

EventKind, Goal, Priority, Status = levels.EventKind, levels.Goal, levels.Priority, levels.Status


def march(day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment in March 2026, in Shanghai. The 6th is a Friday."""
    return datetime(2026, 3, day, hour, minute, tzinfo=ZoneInfo("Asia/Shanghai"))


class Contract(Worded):
    """What the customers of this company have signed: an enum of its own, with words in both languages."""

    GOLD = "gold contract", "金牌合同"
    BASIC = "basic contract", "基础合同"


def by_priority(*hours: int) -> list[levels.LimitFor]:
    """A limit in working time for each priority, from P1 to P4."""
    limits = (WorkingTime(timedelta(hours=length)) for length in hours)
    return [levels.LimitFor(of=of, limit=limit) for of, limit in zip(Priority, limits, strict=True)]


# What the company chose. The documents ask for service levels and give no figure.
GOLD = levels.Level(
    name=Text("gold", "金牌"),
    covers=[Contract.GOLD],
    targets=[
        evolve(
            levels.FIRST_RESPONSE,
            by=by_priority(1, 2, 4, 9),
            thresholds=[levels.Threshold(percent=50, tell=(levels.Role.TECHNICIAN,))],
        ),
        evolve(
            levels.RESOLUTION,
            by=by_priority(4, 9, 18, 27),
            paused_in=(Status.AWAITING_CUSTOMER,),
            at_priority=levels.AtChange.CARRY_OVER,
            at_reopening=levels.AtChange.CARRY_OVER,
            thresholds=[
                levels.Threshold(percent=75, tell=(levels.Role.TECHNICIAN,)),
                levels.Threshold(offset=timedelta(hours=-1), tell=(levels.Role.SUPERVISOR,)),
                levels.Threshold(offset=timedelta(hours=1), tell=(levels.Role.SERVICE_MANAGER,)),
            ],
        ),
    ],
)
POLICY = evolve(
    sp.STANDARD,
    edition="Lanhai 2026",
    service_levels=evolve(sp.STANDARD.service_levels, levels=[GOLD], grading=levels.Grading.P1_TO_P4),
)
TERMS = POLICY.service_levels
NOT_BEFORE_NINE = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 09:00-17:00"), days=china())

# The facts: one ticket, as its log has it. In what order the rows come does not matter.
TRIAGE = levels.Triage(impact=levels.Impact.MEDIUM, urgency=levels.Urgency.MEDIUM)
WORSE = levels.Triage(impact=levels.Impact.MEDIUM, urgency=levels.Urgency.HIGH)
TICKET = levels.Case(
    channel=levels.Channel.EMAIL,
    traits=[Contract.GOLD],
    priority=levels.priority(TRIAGE, TERMS).priority,
    events=[
        levels.Event(at=march(6, 16), what=EventKind.OPENED),
        levels.Event(at=march(9, 9, 30), what=EventKind.RESPONDED),
        levels.StatusChanged(at=march(9, 10), to=Status.AWAITING_CUSTOMER),
        levels.Event(at=march(10, 14), what=EventKind.CUSTOMER_REPLIED),
        levels.StatusChanged(at=march(10, 14), to=Status.ACTIVE),
        levels.PriorityChanged(at=march(10, 16), to=levels.priority(WORSE, TERMS).priority),
        levels.Event(at=march(11, 9, 30), what=EventKind.RESOLVED),
        levels.Event(at=march(12, 15), what=EventKind.REOPENED),
        levels.Event(at=march(13, 9, 30), what=EventKind.RESOLVED),
    ],
)
BASIC = evolve(TICKET, traits=[Contract.BASIC])
END = march(13, 12)
LOOKS = (march(6, 17), march(9, 12), march(10, 15), march(10, 17), march(11, 12), march(12, 16), END)

Section = tuple[Text, Iterator[str]]


def indented(decision: Explained, lang: Lang) -> Iterator[str]:
    """A decision by its reasons."""
    return (f"  {line}" for line in sp.explain(decision, lang))


def choice(lang: Lang) -> Iterator[str]:
    """The level and the priority of the ticket, and the level of a customer who has signed less."""
    for decision in (levels.level(TICKET, TERMS), levels.priority(TRIAGE, TERMS), levels.priority(WORSE, TERMS)):
        yield from indented(decision, lang)
    yield from indented(levels.level(BASIC, TERMS), lang)


def looks(lang: Lang) -> Iterator[str]:
    """The clock of the resolution, each time somebody looked."""
    for as_of in LOOKS:
        shown = levels.clock(TICKET, TERMS, target=Goal.RESOLUTION, as_of=as_of)
        yield f"  {as_of:%m-%d %H:%M}  {shown.percent:>6} %  {shown.state.words(lang)}"
        yield from (f"      {line}" for line in sp.explain(shown, lang))


def explained(lang: Lang) -> Iterator[str]:
    """All that the last of these numbers is made of, in both languages."""
    number = levels.timeline(TICKET, TERMS, target=Goal.RESOLUTION, as_of=END)
    other: Lang = "en" if lang == "zh" else "zh"
    yield from indented(number, lang)
    yield ""
    yield from indented(number, other)


def warned(lang: Lang) -> Iterator[str]:
    """What a scheduler sends that wakes at every midnight, to people who are not disturbed before nine."""
    for day in range(6, 14):
        window = march(day), march(day + 1)
        for warning in levels.warnings(TICKET, TERMS, between=window, notify_in=NOT_BEFORE_NINE):
            yield from indented(warning, lang)


def audited(lang: Lang) -> Iterator[str]:
    """What an audit of the company's records finds."""
    for found in sp.audit([Record(subject="ticket 4711", facts=TICKET)], (POLICY,), as_of=END):
        yield f"  {found.verdict.words(lang)}"
        yield from (f"      {line}" for line in sp.explain(found, lang))


def story(lang: Lang) -> Iterator[Section]:
    """The ticket, question by question."""
    yield Text("Which level, which priority?", "适用哪一级别，定为哪一优先级？"), choice(lang)
    yield Text("How much time is left?", "还剩多少时间？"), looks(lang)
    yield Text("Why?", "为什么？"), explained(lang)
    yield Text("Who is warned?", "通知谁？"), warned(lang)
    yield Text("What does an audit find?", "审核结果如何？"), audited(lang)


def main() -> None:
    """Print the story in the language asked for."""
    parser = argparse.ArgumentParser(description="One ticket of a help desk.")
    parser.add_argument("--lang", choices=("en", "zh"), default="en")
    lang: Lang = parser.parse_args().lang
    for place, (title, lines) in enumerate(story(lang)):
        print("" if place == 0 else "\n", title.words(lang), sep="")
        print(*lines, sep="\n")


if __name__ == "__main__":
    main()
