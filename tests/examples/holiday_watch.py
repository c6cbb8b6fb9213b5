"""One value of every public class of the holiday watch, and decisions that say every sentence of it."""

from collections.abc import Callable
from datetime import date, timedelta

from attrs import evolve

from servicepolicy.basis import Explained, Verdict
from servicepolicy.calendars import OFFICE, Elapsed, Festival
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing import holiday_watch
from servicepolicy.rules.timing.holiday_watch import (
    Assessment,
    Check,
    Duty,
    Gap,
    HolidayWatchTerms,
    Role,
    Roster,
    RosterGaps,
    Shift,
    SiteCheck,
    Watch,
    Watching,
    WatchLog,
    WatchWindow,
)
from tests.builders import at
from tests.examples.foundation import A_REASON

NEW_YEAR = WatchWindow(
    holidays=(Festival(date(2026, 1, 1), "New Year's Day", "元旦"),),
    starts_at=OFFICE.local(at("2026-01-01 00:00")),
    ends_at=OFFICE.local(at("2026-01-04 00:00")),
    extra_days=(date(2026, 1, 2), date(2026, 1, 3)),
    because=(A_REASON,),
)
WATCH = Watch(window=NEW_YEAR, sites=["shop"])
SHIFT = Shift(starts_at=at("2026-01-01 00:00"), ends_at=at("2026-01-02 12:00"), who="Li Na")
ROSTER = Roster(window=NEW_YEAR, shifts=[SHIFT])
CHECK = Check(site="shop", at=at("2026-01-01 09:00"))
FOUND_AT, ENDS_AT = OFFICE.local(at("2026-01-03 10:00")), NEW_YEAR.ends_at
EVENING = OFFICE.local(at("2026-01-03 18:00"))

VALUES: dict[type[object], object] = {
    Assessment: Assessment(
        duty=Duty.PASS_ON,
        site="shop",
        verdict=Verdict.UNDETERMINED,
        from_at=FOUND_AT,
        due_at=None,
        done_at=None,
        missing=("pass_on_within",),
        problem="no answer",
        told=Role.DEPARTMENT_CONCERNED,
        because=(A_REASON,),
    ),
    Check: CHECK,
    Gap: Gap(starts_at=EVENING, ends_at=ENDS_AT),
    HolidayWatchTerms: HolidayWatchTerms(pass_on_within=Elapsed(timedelta(hours=1)), lantern_days=[date(2026, 3, 3)]),
    Roster: ROSTER,
    RosterGaps: RosterGaps(gaps=(Gap(starts_at=EVENING, ends_at=ENDS_AT),), because=(A_REASON,)),
    Shift: SHIFT,
    SiteCheck: SiteCheck(site="shop", from_at=FOUND_AT, until_at=ENDS_AT, because=(A_REASON,)),
    Watch: WATCH,
    WatchLog: WatchLog(watch=WATCH, entries=[CHECK], shifts=[SHIFT]),
    WatchWindow: NEW_YEAR,
}

TERMS = STANDARD.holiday_watch
ALL_THE_TIME = evolve(TERMS, watching=Watching.ALL_THE_TIME)
WITHIN_AN_HOUR = evolve(TERMS, pass_on_within=Elapsed(timedelta(hours=1)))
LATER = at("2026-01-05 00:00")


def assessed(place, terms, as_of, *entries, shifts=()):
    """One assessment of a log, by its place."""
    log = WatchLog(watch=WATCH, entries=entries, shifts=shifts)
    return holiday_watch.assess, holiday_watch.assess(log, terms, as_of=as_of)[place]


def found(passed_on_at=None, passed_to=None):
    """A check that found a problem."""
    passed_on = passed_on_at and at(passed_on_at)
    return Check(site="shop", at=FOUND_AT, problem="no answer", passed_on_at=passed_on, passed_to=passed_to)


DECISIONS: dict[str, tuple[Callable[..., object], Explained]] = {
    "merged holidays": (holiday_watch.windows, holiday_watch.windows(2025, TERMS)[-1]),
    "a holiday that may be longer": (holiday_watch.windows, holiday_watch.windows(2004, TERMS)[0]),
    "a check owed": (holiday_watch.checks, holiday_watch.checks(WATCH, TERMS)[0]),
    "a watch owed": (holiday_watch.checks, holiday_watch.checks(WATCH, ALL_THE_TIME)[0]),
    "checked, and once before": assessed(0, TERMS, LATER, CHECK, Check(site="shop", at=at("2025-12-31 09:00"))),
    "not checked": assessed(1, TERMS, LATER, CHECK),
    "not yet checked": assessed(1, TERMS, at("2026-01-02 12:00"), CHECK),
    "watched": assessed(
        0, ALL_THE_TIME, LATER, shifts=[Shift(starts_at=at("2026-01-01 00:00"), ends_at=at("2026-01-04 00:00"))]
    ),
    "watched so far": assessed(0, ALL_THE_TIME, at("2026-01-01 12:00"), shifts=[SHIFT]),
    "not watched": assessed(0, ALL_THE_TIME, LATER, shifts=[SHIFT]),
    "no shifts": assessed(0, ALL_THE_TIME, LATER, CHECK),
    "no figure for passing on": assessed(-1, TERMS, LATER, found()),
    "passed on": assessed(-1, WITHIN_AN_HOUR, LATER, found("2026-01-03 11:00", "Network")),
    "passed on late": assessed(-1, WITHIN_AN_HOUR, LATER, found("2026-01-03 12:00", Role.TECHNICAL_SERVICE)),
    "passed on to nobody known": assessed(-1, WITHIN_AN_HOUR, LATER, found("2026-01-03 10:30")),
    "passed on to finance": assessed(-1, WITHIN_AN_HOUR, LATER, found("2026-01-03 10:30", Role.FINANCE)),
    "a gap in the roster": (holiday_watch.roster_gaps, holiday_watch.roster_gaps(ROSTER, TERMS)),
    "no gap in the roster": (
        holiday_watch.roster_gaps,
        holiday_watch.roster_gaps(
            Roster(window=NEW_YEAR, shifts=[Shift(starts_at=NEW_YEAR.starts_at, ends_at=ENDS_AT)]), TERMS
        ),
    ),
}
