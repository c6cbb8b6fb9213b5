"""One value of every public class that belongs to no room."""

from datetime import date, timedelta

from servicepolicy.basis import (
    Alternative,
    Clause,
    Figure,
    Kind,
    Message,
    Reading,
    Reason,
    Sheet,
    Terms,
    Text,
)
from servicepolicy.basis.tables import Axis, Band, Row, Table
from servicepolicy.calendars import (
    OFFICE,
    AbsoluteClosure,
    CalendarDays,
    Closure,
    DayCalendar,
    Elapsed,
    Festival,
    HoursOn,
    Interval,
    Months,
    Notice,
    Span,
    WeeklyHours,
    WorkingCalendar,
    WorkingDays,
    WorkingTime,
)
from servicepolicy.handbook import STANDARD, ServicePolicy
from tests.builders import at

SAID = Message("tests.said", en="It is {day}.", zh="今天是{day}。")
A_CLAUSE = Clause("D0.0", kinds=(Kind.STATEMENT,), en="Nothing is asked.", zh="没有要求。")
A_REASON = Reason(clause=A_CLAUSE, message=SAID, facts=(("day", date(2026, 3, 6)),))

NUMBER = Axis("number", Text(en="number", zh="次数"), Band(1))

VALUES = {
    AbsoluteClosure: AbsoluteClosure(at("2026-03-06 12:00"), at("2026-03-06 13:00")),
    Alternative: Alternative("a", en="One way.", zh="一种解读。"),
    CalendarDays: CalendarDays(3),
    Clause: A_CLAUSE,
    Closure: Closure(date(2026, 3, 6), date(2026, 3, 7)),
    DayCalendar: DayCalendar(first=date(2026, 1, 1), last=date(2026, 12, 31), off=[date(2026, 5, 1)]),
    Elapsed: Elapsed(timedelta(hours=24)),
    Festival: Festival(date(2026, 10, 1), "National Day", "国庆节"),
    Figure: Figure("answer_within", timedelta(hours=24)),
    HoursOn: HoursOn(date(2026, 3, 6), "08:30-12:00"),
    Interval: Interval(timedelta(hours=9), timedelta(hours=17)),
    Message: SAID,
    Months: Months(3),
    Notice: Notice(year=2027, off=[date(2027, 1, 1)]),
    Reading: Reading(
        "A000",
        title=Text(en="A title", zh="标题"),
        question=Text(en="Which?", zh="何者？"),
        alternatives=(Alternative("a", en="One way.", zh="一种解读。"),),
        default=("a",),
        why=Text(en="There is no other.", zh="别无他法。"),
    ),
    Reason: A_REASON,
    ServicePolicy: STANDARD,
    Sheet: Sheet([Text(en="A title", zh="标题")]),
    Span: Span(OFFICE.local(at("2026-03-06 12:00")), OFFICE.local(at("2026-03-06 13:00"))),
    Terms: Terms(),
    Text: Text(en="A title", zh="标题"),
    WeeklyHours: WeeklyHours.parse("Mon-Fri 08:30-17:30"),
    WorkingCalendar: OFFICE,
    WorkingDays: WorkingDays(3),
    WorkingTime: WorkingTime(timedelta(hours=8)),
    Axis: NUMBER,
    Band: Band(1, 3),
    Row: Row((Band(3),), "5 %"),
    Table: Table(Text(en="rate", zh="比例"), [NUMBER], [Row((None,), "1 %")]),
}
