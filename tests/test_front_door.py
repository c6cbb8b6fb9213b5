"""What the library offers by name, and what it costs to ask for it."""

import ast
import inspect
import subprocess
import sys
import typing
from importlib import import_module

import pytest

import servicepolicy as sp
from servicepolicy.basis.errors import ServicePolicyError
from tests.doors import DOORS, NAMES, ROOMS, kinds_of, offered, public, public_classes, public_functions

OFFERED = {
    "servicepolicy": [
        "STANDARD",
        "CalendarCoverageError",
        "CalendarError",
        "CalendarTypeError",
        "Comparison",
        "ConversionError",
        "FactsError",
        "FactsTypeError",
        "MissingFact",
        "NaiveDatetimeError",
        "NotInForce",
        "ServicePolicy",
        "ServicePolicyError",
        "Sheet",
        "TableError",
        "TermNotSet",
        "TermsError",
        "TermsTypeError",
        "UnknownClause",
        "Verdict",
        "audit",
        "callbacks",
        "catalogue",
        "compare",
        "compare_tables",
        "complaint_fines",
        "complaints",
        "contested",
        "differences",
        "explain",
        "holiday_watch",
        "in_force",
        "lateness",
        "open_terms",
        "response",
        "service_levels",
        "summary",
        "totals",
        "warranty",
        "what_if",
    ],
    "servicepolicy.basis": [
        "Alternative",
        "Channel",
        "Clause",
        "Explained",
        "Figure",
        "Kind",
        "Lang",
        "Message",
        "Reading",
        "Reason",
        "RequestKind",
        "Role",
        "Severity",
        "Sheet",
        "Shown",
        "Terms",
        "Text",
        "Verdict",
        "Worded",
        "because",
        "choice",
        "explain",
        "implements",
    ],
    "servicepolicy.basis.tables": ["Axis", "Band", "Part", "Row", "Table"],
    "servicepolicy.calendars": [
        "OFFICE",
        "AbsoluteClosure",
        "CalendarDays",
        "Closure",
        "DayCalendar",
        "Elapsed",
        "Festival",
        "HoursOn",
        "Interval",
        "Limit",
        "Months",
        "Notice",
        "Span",
        "StartTime",
        "Weekday",
        "WeeklyHours",
        "WorkingCalendar",
        "WorkingDays",
        "WorkingTime",
        "china",
    ],
    "servicepolicy.charts": ["callback_calendar", "case_timeline", "comparison", "watch_windows"],
    "servicepolicy.columns": [
        "VERDICTS",
        "LatenessDeductions",
        "NextCallbacks",
        "OnBad",
        "TimeIndex",
        "WarrantyCharges",
        "add_working_days",
        "compiled",
        "is_working_day",
        "lateness_deductions",
        "look_up",
        "next_callbacks",
        "response_deadlines",
        "response_verdicts",
        "warranty_charges",
        "working_between",
        "working_deadlines",
    ],
    "servicepolicy.columns.arrow": [
        "add_working_days",
        "from_cents",
        "is_working_day",
        "response_deadlines",
        "response_verdicts",
        "to_cents",
        "working_between",
        "working_deadlines",
    ],
    "servicepolicy.columns.pandas": [
        "add_working_days",
        "is_working_day",
        "response_deadlines",
        "response_verdicts",
        "working_between",
        "working_deadlines",
    ],
    "servicepolicy.columns.polars": [
        "add_working_days",
        "is_working_day",
        "response_deadlines",
        "response_verdicts",
        "working_between",
        "working_deadlines",
    ],
    "servicepolicy.convert": ["FORMAT", "Plain", "from_dict", "receipt", "to_dict"],
    "servicepolicy.findings": ["Count", "EditionBy", "Finding", "Record", "audit", "summary"],
    "servicepolicy.handbook": ["STANDARD", "ServicePolicy", "in_force", "in_order"],
    "servicepolicy.ics": ["callback_events", "watch_events"],
    "servicepolicy.whatif": [
        "Change",
        "Comparison",
        "Contest",
        "Difference",
        "OpenTerm",
        "TableChange",
        "Totals",
        "Unanswered",
        "compare",
        "compare_tables",
        "contested",
        "differences",
        "open_terms",
        "totals",
        "what_if",
    ],
    "servicepolicy.rules.money.complaint_fines": [
        "Assessment",
        "BasePay",
        "Complainant",
        "Complaint",
        "ComplaintFinesTerms",
        "Counted",
        "Employment",
        "Fine",
        "FineCharged",
        "FineStep",
        "FinedBy",
        "PayMonth",
        "Probation",
        "Severity",
        "Withholding",
        "WorkingPeriod",
        "assess",
        "fine",
        "pay",
        "probation",
    ],
    "servicepolicy.rules.money.lateness": [
        "WAGE_RULES_CEILING",
        "Absence",
        "Assessment",
        "Base",
        "Ceiling",
        "Counting",
        "Duty",
        "EarlyLeaving",
        "EntryKind",
        "LatenessTerms",
        "Line",
        "Month",
        "Penalty",
        "Rounding",
        "Seconds",
        "Shift",
        "Steps",
        "Threshold",
        "Unsanctioned",
        "Waiver",
        "assess",
        "penalty",
    ],
    "servicepolicy.rules.money.warranty": [
        "CHARGES",
        "Assessment",
        "ChargeLine",
        "Collection",
        "Cover",
        "FreeInstallation",
        "Goodwill",
        "Handover",
        "HandoverDay",
        "InWarranty",
        "Installation",
        "InstallationCharge",
        "Item",
        "Misuse",
        "OutOfWarranty",
        "Repair",
        "RepairCharge",
        "Treatment",
        "WarrantyStart",
        "WarrantyTerms",
        "assess_handover",
        "charge",
        "installation",
    ],
    "servicepolicy.rules.redress.complaints": [
        "APOLOGIES",
        "HANDLERS",
        "TOLD_BY_DOCUMENT",
        "TOLD_BY_MATTER",
        "Addressees",
        "Apology",
        "ApologyDecision",
        "ApologyRule",
        "ApologyTime",
        "Assessment",
        "BySeverity",
        "Channel",
        "Complaint",
        "ComplaintsTerms",
        "Duty",
        "Escalation",
        "EscalationStep",
        "Event",
        "Fault",
        "Handling",
        "Matter",
        "Reporting",
        "ResponsePlan",
        "Role",
        "Route",
        "Ruling",
        "Severity",
        "SharedFault",
        "Source",
        "StepReached",
        "ToldBy",
        "UnknownFault",
        "apology",
        "assess",
        "escalation",
        "route",
    ],
    "servicepolicy.rules.timing.callbacks": [
        "Assessment",
        "Borrowing",
        "Boundary",
        "Call",
        "CallRecord",
        "Callback",
        "CallbacksTerms",
        "Channel",
        "DayOff",
        "December",
        "DecemberAssessment",
        "DecemberDuty",
        "FollowUp",
        "FollowUpAssessment",
        "FollowUpInterval",
        "FollowUpKind",
        "FollowUpRecord",
        "GiftBy",
        "Periods",
        "Project",
        "Rhythm",
        "Schedules",
        "YearStart",
        "assess",
        "assess_december",
        "due_dates",
        "follow_ups",
        "next_due",
        "schedule",
    ],
    "servicepolicy.rules.timing.holiday_watch": [
        "Assessment",
        "Check",
        "Duty",
        "Gap",
        "HolidayWatchTerms",
        "Holidays",
        "Role",
        "Roster",
        "RosterGaps",
        "Shift",
        "SiteCheck",
        "Watch",
        "WatchLog",
        "WatchWindow",
        "Watching",
        "assess",
        "checks",
        "roster_gaps",
        "windows",
    ],
    "servicepolicy.rules.timing.response": [
        "Answer",
        "Assessment",
        "Channel",
        "Clock",
        "ClockEnd",
        "ClockStart",
        "Deadline",
        "Enquiry",
        "LastMoment",
        "Milestone",
        "Promise",
        "RequestKind",
        "ResponseTerms",
        "Scope",
        "Step",
        "Target",
        "assess",
        "deadline",
    ],
    "servicepolicy.rules.timing.service_levels": [
        "FIRST_RESPONSE",
        "NEXT_RESPONSE",
        "P1_TO_P4",
        "PERIODIC_UPDATE",
        "RESOLUTION",
        "Assessment",
        "AtChange",
        "Begun",
        "Case",
        "CaseEvent",
        "CaseLevel",
        "Channel",
        "Clock",
        "Confirmation",
        "Cycle",
        "DueWarning",
        "Element",
        "Event",
        "EventKind",
        "Goal",
        "Grade",
        "Grading",
        "Impact",
        "Level",
        "LimitFor",
        "OnSite",
        "Priority",
        "PriorityChanged",
        "Promise",
        "RecordCheck",
        "RequestKind",
        "Role",
        "ServiceLevelsTerms",
        "Shortest",
        "SiteLimits",
        "Spent",
        "State",
        "Status",
        "StatusChanged",
        "Stretch",
        "Target",
        "TargetOverridden",
        "Threshold",
        "Timeline",
        "Triage",
        "Urgency",
        "assess",
        "clock",
        "clocks",
        "level",
        "priority",
        "record",
        "timeline",
        "warnings",
    ],
}

HEAVY = ["attr", "attrs", "holidays", "html", "pendulum"]
BRINGS = {
    "servicepolicy.charts": {"altair"},
    "servicepolicy.columns": {"numpy"},
    "servicepolicy.columns.arrow": {"numpy", "pyarrow"},
    "servicepolicy.columns.pandas": {"numpy", "pandas"},
    "servicepolicy.columns.polars": {"numpy", "polars"},
    "servicepolicy.convert": {"cattrs"},
    "servicepolicy.ics": {"icalendar"},
}
EXTRAS = set().union(*BRINGS.values())
OF_ITS_OWN_ACCORD = {"servicepolicy.columns.pandas": {"pyarrow"}}  # which pandas takes where it is there


def loaded_after(statement):
    """Which of the packages that take time to load a fresh Python has loaded after a statement."""
    begin = "import sys\nbefore = {*sys.modules}"  # what measures coverage loads some of them
    asked = f"{begin}\n{statement}\nprint(*sorted(set({sorted([*HEAVY, *EXTRAS])}) & set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    return done.stdout.split()


def members(kind):
    """The public methods and properties that a class declares itself."""
    for name, member in vars(kind).items():
        if not name.startswith("_"):
            yield from [getattr(member, "fget", None) or getattr(member, "__func__", None) or member]


class TestWhatTheDoorsOffer:
    """Public is what the doors list, no more and no less."""

    @pytest.mark.parametrize("door", DOORS)
    def test_each_door_lists_exactly_this(self, door):
        assert import_module(door).__all__ == OFFERED[door]

    @pytest.mark.parametrize("door", DOORS)
    def test_every_name_it_lists_is_there(self, door):
        assert None not in offered(door).values()

    def test_every_error_is_at_the_front_door(self):
        errors = {kind.__name__ for kind in [ServicePolicyError, *kinds_of(ServicePolicyError)]}
        assert errors <= set(sp.__all__)

    def test_every_room_is_at_the_front_door(self):
        assert {room.rpartition(".")[2] for room in ROOMS} <= set(sp.__all__)
        assert {name for name in ROOMS if getattr(sp, name.rpartition(".")[2]) is import_module(name)} == set(ROOMS)

    def test_no_module_bears_a_name_of_the_door(self):
        """Otherwise the name would turn into the module after its first import."""
        assert not {f"servicepolicy.{name}" for name in sp.__all__} & set(NAMES)

    def test_names_are_the_same_thing_wherever_they_are_found(self):
        from servicepolicy.basis import Verdict  # noqa: PLC0415 - this import is what is tried
        from servicepolicy.handbook import STANDARD  # noqa: PLC0415

        assert sp.Verdict is Verdict
        assert sp.STANDARD is STANDARD

    def test_dir_lists_what_is_offered(self):
        assert set(sp.__all__) <= set(dir(sp))
        assert dir(sp) == sorted(dir(sp))

    def test_a_star_import_brings_all_of_it(self):
        space: dict[str, object] = {}
        exec("from servicepolicy import *", space)  # noqa: S102 - not allowed inside a function otherwise
        assert set(sp.__all__) <= space.keys()


class TestAMisspeltName:
    """A name the door does not offer is an error that names it."""

    def test_a_misspelt_name_is_an_attribute_error(self):
        with pytest.raises(AttributeError, match=r"^module 'servicepolicy' has no attribute 'responses'$") as caught:
            vars(sp)["__getattr__"]("responses")
        assert caught.value.name == "responses"

    def test_a_misspelt_import_is_an_import_error(self):
        with pytest.raises(ImportError, match="cannot import name 'responses'"):
            exec("from servicepolicy import responses", {})  # noqa: S102 - a plain import would not type-check

    @pytest.mark.parametrize("name", ["shown", "raise_all", "HOMES", "attrs", "__path_hooks__"])
    def test_what_is_not_listed_does_not_come_by_accident(self, name):
        assert name not in sp.__all__
        assert not hasattr(sp, name) or name in vars(sp)


class TestTheDoorIsLazy:
    """A thing is loaded when it is named, and what it does not need is not."""

    def test_the_whole_policy_loads_the_terms_of_the_rooms_and_not_their_rules(self):
        ask = "import sys, servicepolicy as sp; sp.STANDARD; print(*sorted(sys.modules), sep='\\n')"
        ran = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
        loaded = set(ran.stdout.split())
        assert {f"{room}.terms" for room in ROOMS} <= loaded
        assert not {f"{room}.rules" for room in ROOMS} & loaded

    @pytest.mark.parametrize("room", ROOMS)
    def test_a_room_gives_at_run_time_what_it_promises_to_type_checkers(self, room):
        door = import_module(room)
        promised = {
            name.name: statement.module
            for statement in ast.walk(ast.parse(inspect.getsource(door)))
            if isinstance(statement, ast.ImportFrom) and statement.module
            for name in statement.names
            if name.name != "opened"
        }
        assert sorted(promised) == sorted(door.__all__)
        for name, home in promised.items():
            assert getattr(door, name) is getattr(import_module(home), name)

    @pytest.mark.parametrize("room", ROOMS)
    def test_a_room_lists_what_it_offers_before_it_is_loaded(self, room):
        door = import_module(room)
        assert set(door.__all__) <= set(dir(door))

    @pytest.mark.parametrize("room", ROOMS)
    def test_a_misspelt_name_of_a_room_is_an_attribute_error(self, room):
        with pytest.raises(AttributeError, match=f"^module '{room}' has no attribute 'deadlines'$"):
            _ = import_module(room).deadlines

    def test_importing_the_library_loads_nothing_else(self):
        assert loaded_after("import servicepolicy") == []

    def test_a_room_loads_no_holidays(self):
        assert loaded_after("from servicepolicy import response") == ["attr", "attrs", "pendulum"]

    def test_the_whole_policy_loads_no_holidays(self):
        use = "import pickle, servicepolicy as sp; pickle.dumps(sp.STANDARD); hash(sp.STANDARD); repr(sp.STANDARD)"
        assert loaded_after(use) == ["attr", "attrs", "pendulum"]

    @pytest.mark.parametrize("door", DOORS)
    def test_what_an_extra_brings_is_loaded_by_its_own_door_alone(self, door):
        found = EXTRAS & {*loaded_after(f"from {door} import *")}
        assert found - OF_ITS_OWN_ACCORD.get(door, set()) == BRINGS.get(door, set())

    def test_no_answer_about_one_case_loads_numpy(self):
        ask = (
            "from datetime import UTC, date, datetime, timedelta",
            "from servicepolicy.calendars import OFFICE",
            "start = datetime(2026, 3, 6, 12, tzinfo=UTC)",
            "OFFICE.between(start, OFFICE.add(start, timedelta(hours=4)))",
            "OFFICE.add_working_days(date(2026, 3, 6), 1)",
        )
        assert loaded_after("\n".join(ask)) == ["attr", "attrs", "holidays", "pendulum"]

    def test_what_has_been_named_is_kept(self):
        named = sp.in_force
        assert vars(sp)["in_force"] is named


class TestEverythingPublicSaysWhatItIs:
    """Whoever asks `help()` or a type checker gets an answer."""

    @pytest.mark.parametrize("name", public_classes() | public_functions())
    def test_it_has_a_docstring(self, name):
        value = public()[name]
        documented = [value, *filter(inspect.isfunction, members(value) if inspect.isclass(value) else [])]
        assert not [one for one in documented if not inspect.getdoc(one)]

    @pytest.mark.parametrize("name", public_classes() | public_functions())
    def test_its_annotations_can_be_read_at_run_time(self, name):
        value = public()[name]
        for one in [value, *filter(inspect.isfunction, members(value) if inspect.isclass(value) else [])]:
            assert isinstance(typing.get_type_hints(one, include_extras=True), dict)
