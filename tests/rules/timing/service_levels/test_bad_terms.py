"""Terms that cannot be are refused by name when they are built."""

import pickle

import pendulum
import pytest

from servicepolicy.basis.errors import (
    FactsError,
    TermsError,
    TermsTypeError,
)
from servicepolicy.basis.tables import Axis, Row, Table
from servicepolicy.basis.words import Text
from servicepolicy.calendars import Elapsed
from servicepolicy.rules.timing.service_levels import (
    AtChange,
    EventKind,
    Goal,
    Impact,
    Level,
    LimitFor,
    Priority,
    ServiceLevelsTerms,
    SiteLimits,
    Status,
    Target,
    Threshold,
    Urgency,
)
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import (
    Contract,
    Desk,
    a_level,
    a_target,
    by_priority,
)


def built(kind, **said):
    """A row of the table: a value that cannot be built."""
    return lambda: kind(**said)


def a_bad_target(**said):
    """A row of the table: a target that cannot be."""
    return lambda: Target(**{"goal": Goal.RESOLUTION, **said})


TARGETS = {
    "a limit as a length of time": (
        a_bad_target(limit=hours(4)),
        TermsTypeError,
        (
            "limit is datetime.timedelta(seconds=14400):"
            " give Elapsed or WorkingTime or WorkingDays or CalendarDays or Months"
        ),
    ),
    "a limit for all and one for each": (
        a_bad_target(limit=Elapsed(hours(4)), by=by_priority()),
        TermsError,
        (
            "limit is Elapsed(length=datetime.timedelta(seconds=14400)):"
            " give it in `by` for each priority, or once for all and no `by`"
        ),
    ),
    "no row for one member": (
        a_bad_target(by=by_priority()[:3]),
        TermsError,
        "by is (Priority.P1, Priority.P2, Priority.P3): give a row for Priority.P4 too; its limit may be None",
    ),
    "two rows for one member": (
        a_bad_target(by=[*by_priority(), LimitFor(of=Priority.P4, limit=None)]),
        TermsError,
        "by is LimitFor(of=Priority.P4, limit=None): give each member once",
    ),
    "rows of two enums": (
        a_bad_target(by=[LimitFor(of=Priority.P1, limit=None), LimitFor(of=Contract.GOLD, limit=None)]),
        TermsError,
        "by is LimitFor(of=Contract.GOLD, limit=None): give members of one enum: the first row has Priority",
    ),
    "limits that are no rows": (a_bad_target(by=[Priority.P1]), TermsTypeError, "by is Priority.P1: give LimitFor"),
    "nothing that starts it": (
        a_bad_target(starts=()),
        TermsError,
        "starts is (): give what starts the clock, and what stops it",
    ),
    "nothing that stops it": (
        a_bad_target(stops=()),
        TermsError,
        "stops is (): give what starts the clock, and what stops it",
    ),
    "from the opening, again and again": (
        a_bad_target(from_opening=True, repeats=True),
        TermsError,
        "from_opening is True: give it to a clock that runs once",
    ),
    "held, and nothing that lets it go on": (
        a_bad_target(pauses=[Desk.PUT_ASIDE]),
        TermsError,
        "resumes is (): give what resumes the clock where `pauses` says what holds it",
    ),
    "resumed, and nothing that holds it": (
        a_bad_target(resumes=[Desk.TAKEN_UP]),
        TermsError,
        "resumes is (Desk.TAKEN_UP,): give what resumes the clock where `pauses` says what holds it",
    ),
    "one that holds it and lets it go on": (
        a_bad_target(pauses=[Desk.PUT_ASIDE], resumes=[Desk.TAKEN_UP, Desk.PUT_ASIDE]),
        TermsError,
        "resumes is Desk.PUT_ASIDE: give what does not hold the clock as well",
    ),
    "held in a happening": (
        a_bad_target(paused_in=[EventKind.RESOLVED]),
        TermsTypeError,
        "paused_in is EventKind.RESOLVED: give a member of Status or an enum of your own",
    ),
    "started by a goal": (
        a_bad_target(starts=[Goal.RESOLUTION]),
        TermsTypeError,
        "starts is Goal.RESOLUTION: give a member of EventKind or Status or Priority or an enum of your own",
    ),
    "a goal as text": (a_bad_target(goal="resolution"), TermsTypeError, "goal is 'resolution': give Worded"),
    "a change of another enum": (
        a_bad_target(at_reopening="keep"),
        TermsTypeError,
        "at_reopening is 'keep': give AtChange",
    ),
    "repeats as a number": (a_bad_target(repeats=1), TermsTypeError, "repeats is 1: give bool"),
    "a calendar by name": (
        a_bad_target(calendar="office"),
        TermsTypeError,
        "calendar is 'office': give WorkingCalendar",
    ),
    "thresholds as numbers": (a_bad_target(thresholds=[50]), TermsTypeError, "thresholds is 50: give Threshold"),
    "a threshold of nothing": (
        built(Threshold),
        TermsError,
        "offset is None: give `percent` or `offset`, and not both",
    ),
    "a threshold of both": (
        built(Threshold, percent=50, offset=hours(1)),
        TermsError,
        "offset is datetime.timedelta(seconds=3600): give `percent` or `offset`, and not both",
    ),
    "more than ten times the limit": (
        built(Threshold, percent=1001),
        TermsError,
        "percent is 1001: give a whole number from 0 to 1000",
    ),
    "a share in halves": (built(Threshold, percent=12.5), TermsTypeError, "percent is 12.5: give a whole number"),
    "an offset of pendulum": (
        built(Threshold, offset=pendulum.duration(hours=1)),
        TermsTypeError,
        "offset is Duration(hours=1): give a datetime.timedelta; pendulum's have as_timedelta()",
    ),
    "an offset of over a century": (
        built(Threshold, offset=hours(-36525 * 24 - 1)),
        TermsError,
        "offset is datetime.timedelta(days=-36526, seconds=82800): give 100 years at most, before or after",
    ),
    "a limit for a happening": (
        built(LimitFor, of=EventKind.OPENED, limit=None),
        TermsTypeError,
        "of is EventKind.OPENED: give a member of Priority or an enum of your own",
    ),
}
NARROW = Level(name=Text("gold", "金级"), covers=[Contract.GOLD])
OF_ONE_AXIS = Table(Text("x", "甲"), [Axis("impact", Text("impact", "影响"), Impact)], [Row((None,), Priority.P1)])
OF_STATUSES = Table(
    Text("x", "甲"),
    [Axis("impact", Text("impact", "影响"), Impact), Axis("urgency", Text("urgency", "紧急程度"), Urgency)],
    [Row((None, None), Status.NEW)],
)
CHOICES = {
    "a level behind one for all": (
        built(ServiceLevelsTerms, levels=[a_level(), NARROW]),
        TermsError,
        "levels is 'gold': give it before the level that covers its cases (D3.2.1.3)",
    ),
    "the same level twice": (
        built(ServiceLevelsTerms, levels=[NARROW, NARROW]),
        TermsError,
        "levels is 'gold': give it before the level that covers its cases (D3.2.1.3)",
    ),
    "a target instead of a level": (
        built(ServiceLevelsTerms, levels=[Goal.REPAIR]),
        TermsTypeError,
        "levels is Goal.REPAIR: give Level",
    ),
    "one level and no row": (
        built(ServiceLevelsTerms, levels=5),
        TermsTypeError,
        "levels is 5: give Level values in a row",
    ),
    "two targets of one goal": (
        built(Level, name=Text("x", "甲"), targets=[a_target(), a_target(repeats=True)]),
        TermsError,
        "targets is Goal.RESOLUTION: give one target for each goal",
    ),
    "a level with a plain name": (built(Level, name="gold"), TermsTypeError, "name is 'gold': give Text"),
    "a level by priority": (
        built(Level, name=Text("x", "甲"), covers=[Priority.P1]),
        TermsTypeError,
        "covers is Priority.P1: give a member of an enum of your own",
    ),
    "a matrix of one axis": (
        built(ServiceLevelsTerms, matrix=OF_ONE_AXIS),
        TermsError,
        (
            "matrix is (Axis(name='impact', title=Text(en='impact', zh='影响'), over=<enum 'Impact'>),):"
            " give a table over `impact` and `urgency` (D3.2.2.1c)"
        ),
    ),
    "a matrix of statuses": (
        built(ServiceLevelsTerms, matrix=OF_STATUSES),
        TermsTypeError,
        "matrix is Status.NEW: give a member of Priority or an enum of your own",
    ),
    "two rows for one class of sites": (
        built(ServiceLevelsTerms, sites=[SiteLimits(site=Contract.GOLD)] * 2),
        TermsError,
        "sites is Contract.GOLD: give one row for each class of sites (D1.3.10.2.3c)",
    ),
    "a limit for what is only measured": (
        built(ServiceLevelsTerms, repair_within=Elapsed(hours(2))),
        TermsError,
        "repair_within is Elapsed(length=datetime.timedelta(seconds=7200)): give `shortest` a target too (D1.2.5.1b)",
    ),
    "a limit as a number": (
        built(ServiceLevelsTerms, confirm_within=24),
        TermsTypeError,
        "confirm_within is 24: give Elapsed or WorkingTime or WorkingDays or CalendarDays or Months",
    ),
    "a record that must hold nothing": (
        built(ServiceLevelsTerms, elements=[]),
        TermsError,
        "elements is (): give at least one element (D3.2.2.1b)",
    ),
    "elements as texts": (
        built(ServiceLevelsTerms, elements=["customer"]),
        TermsTypeError,
        "elements is 'customer': give Worded",
    ),
    "a reading of another term": (
        built(ServiceLevelsTerms, promise=AtChange.KEEP),
        TermsTypeError,
        "promise is AtChange.KEEP: give Promise",
    ),
}
ROWS = {**TARGETS, **CHOICES}


class TestBadTerms:
    """Every wrong target, level and term is refused by its own name, with its value and what to give."""

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
