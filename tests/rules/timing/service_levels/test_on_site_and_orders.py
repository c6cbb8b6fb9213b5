"""What the documents themselves ask: orders, logistics, visits, repairs; each open reading both ways."""

from typing import get_args, get_type_hints

import pytest
from attrs import evolve, fields

from servicepolicy.basis import Reading
from servicepolicy.calendars import Elapsed
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.service_levels import (
    Confirmation,
    Event,
    EventKind,
    Goal,
    Grading,
    OnSite,
    Promise,
    RequestKind,
    ServiceLevelsTerms,
    Shortest,
    SiteLimits,
    State,
    assess,
    clock,
    clocks,
    timeline,
)
from tests.builders import a_case, at
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import Contract, wall

TWO, FOUR = Elapsed(hours(2)), Elapsed(hours(4))
ORDER = RequestKind.ORDER
SITES = (SiteLimits(site=Contract.GOLD, departure=TWO, arrival=FOUR), SiteLimits(site=Contract.BASIC, departure=FOUR))
UNSET = ("UNDETERMINED", None, ("notify_within",))
DEPARTED, ARRIVED = EventKind.DEPARTED, EventKind.ARRIVED


def found(case, goal, as_of="2026-06-01 00:00", **said):
    """The verdicts on a goal, with the deadline and what is missing."""
    every = assess(case, ServiceLevelsTerms(**said), as_of=at(as_of))
    return [(one.verdict.name, wall(one.due_at), one.missing) for one in every if one.goal is goal]


class TestOrders:
    """D0.4.2.1b, A018: a customer gets the confirmation of an order within the standard that the company sets."""

    CONFIRMED = a_case(("2026-03-06 18:00", EventKind.CONFIRMED), kind=ORDER)

    @pytest.mark.parametrize(
        ("said", "outcome"),
        [
            pytest.param({}, ("UNDETERMINED", None, ("confirm_within",)), id="not set"),
            pytest.param(
                {"confirmation": Confirmation.AS_ENQUIRIES}, ("MET", "2026-03-07 16:00", ()), id="24 h, by analogy"
            ),
            pytest.param({"confirm_within": TWO}, ("MET", "2026-03-06 18:00", ()), id="the last moment of two hours"),
            pytest.param({"confirm_within": Elapsed(hours(1))}, ("BREACHED", "2026-03-06 17:00", ()), id="too late"),
            pytest.param(
                {"confirm_within": TWO, "confirmation": Confirmation.AS_ENQUIRIES},
                ("MET", "2026-03-06 18:00", ()),
                id="what is set goes before the analogy",
            ),
        ],
    )
    def test_by_the_standard(self, said, outcome):
        assert found(self.CONFIRMED, Goal.ORDER_CONFIRMATION, **said) == [outcome]

    def test_a_limit_of_no_length_is_set_too(self):
        assert found(self.CONFIRMED, Goal.ORDER_CONFIRMATION, confirm_within=Elapsed(hours(0))) == [
            ("BREACHED", "2026-03-06 16:00", ())
        ]

    @pytest.mark.parametrize("kind", [kind for kind in RequestKind if kind is not ORDER])
    def test_only_orders_are_confirmed(self, kind):
        assert found(a_case(kind=kind), Goal.ORDER_CONFIRMATION) == []


class TestLogisticsProblems:
    """D0.4.2.2b, A001: the customer is told of a logistics problem promptly, and offered a solution."""

    PROBLEM = ("2026-03-09 09:00", EventKind.PROBLEM_FOUND)
    CASE = a_case(
        PROBLEM,
        ("2026-03-09 11:00", EventKind.CUSTOMER_TOLD),
        ("2026-03-09 11:30", EventKind.SOLUTION_OFFERED),
        kind=ORDER,
    )

    @pytest.mark.parametrize(
        ("limit", "notice", "solution"),
        [
            pytest.param(None, UNSET, UNSET, id="not set"),
            pytest.param(TWO, ("MET", "2026-03-09 11:00", ()), ("BREACHED", "2026-03-09 11:00", ()), id="two hours"),
        ],
    )
    def test_two_duties(self, limit, notice, solution):
        assert found(self.CASE, Goal.PROBLEM_NOTICE, notify_within=limit) == [notice]
        assert found(self.CASE, Goal.PROBLEM_SOLUTION, notify_within=limit) == [solution]

    def test_without_a_problem_nothing_is_owed(self):
        case = a_case(kind=ORDER)
        assert found(case, Goal.PROBLEM_NOTICE, notify_within=TWO) == []
        states = {one.goal: one.state for one in clocks(case, STANDARD.service_levels, as_of=at("2026-06-01 00:00"))}
        assert states[Goal.PROBLEM_NOTICE] is states[Goal.PROBLEM_SOLUTION] is State.NOT_STARTED


class TestVisits:
    """D1.3.10.2.3c, A073: departure and arrival are laid down by class of site, counted from the call."""

    VISIT = a_case(("2026-03-06 18:00", DEPARTED), ("2026-03-06 20:00:01", ARRIVED), site=Contract.GOLD)

    def test_a_class_with_both_limits(self):
        assert found(self.VISIT, Goal.DEPARTURE, sites=SITES) == [("MET", "2026-03-06 18:00", ())]
        assert found(self.VISIT, Goal.ARRIVAL, sites=SITES) == [("BREACHED", "2026-03-06 20:00", ())]

    def test_who_has_arrived_has_left(self):
        case = a_case(("2026-03-06 17:00", ARRIVED), site=Contract.GOLD)
        assert found(case, Goal.DEPARTURE, sites=SITES) == [("MET", "2026-03-06 18:00", ())]

    def test_a_class_with_one_limit(self):
        case = a_case(("2026-03-06 20:00", DEPARTED), ("2026-03-09 09:00", ARRIVED), site=Contract.BASIC)
        assert found(case, Goal.DEPARTURE, sites=SITES) == [("MET", "2026-03-06 20:00", ())]
        assert found(case, Goal.ARRIVAL, sites=SITES) == [("UNDETERMINED", None, ("sites",))]

    @pytest.mark.parametrize(
        ("reading", "outcome"),
        [(OnSite.TO_BE_SET, ("UNDETERMINED", None, ("sites",))), (OnSite.UNLIMITED, ("MET", None, ()))],
        ids=repr,
    )
    @pytest.mark.parametrize("sites", [(), SITES[1:]], ids=["no table", "no row"])
    def test_a_class_without_a_row(self, sites, reading, outcome):
        for goal in (Goal.DEPARTURE, Goal.ARRIVAL):
            assert found(self.VISIT, goal, sites=sites, on_site=reading) == [outcome]

    def test_without_limit_it_is_pending_until_somebody_is_there(self):
        case = a_case(site=Contract.GOLD)
        assert found(case, Goal.ARRIVAL, on_site=OnSite.UNLIMITED) == [("PENDING", None, ())]

    def test_a_case_without_a_site_has_no_visit(self):
        assert found(a_case(), Goal.ARRIVAL, sites=SITES) == []


class TestRepairs:
    """D1.2.5.1b, A057: "shortest" is measured, from the start of the repair to its end, or has a limit."""

    REPAIRED = a_case(
        ("2026-03-09 09:00", EventKind.REPAIR_STARTED),
        ("2026-03-09 12:00", EventKind.REPAIR_ENDED),
        kind=RequestKind.SERVICE,
    )

    @pytest.mark.parametrize(
        ("said", "outcome"),
        [
            pytest.param({}, None, id="measured: nothing is owed"),
            pytest.param({"shortest": Shortest.TARGET}, ("UNDETERMINED", None, ("repair_within",)), id="no limit set"),
            pytest.param(
                {"shortest": Shortest.TARGET, "repair_within": FOUR}, ("MET", "2026-03-09 13:00", ()), id="in time"
            ),
            pytest.param(
                {"shortest": Shortest.TARGET, "repair_within": TWO}, ("BREACHED", "2026-03-09 11:00", ()), id="too late"
            ),
        ],
    )
    def test_each_way(self, said, outcome):
        assert found(self.REPAIRED, Goal.REPAIR, **said) == ([outcome] if outcome else [])

    def test_how_long_it_took(self):
        shown = clock(self.REPAIRED, STANDARD.service_levels, target=Goal.REPAIR, as_of=at("2026-06-01 00:00"))
        assert (shown.state, shown.elapsed, shown.missing) == (State.MEASURED, hours(3), ())

    def test_each_of_several_repairs(self):
        again = [Event(at=at("2026-03-10 09:00"), what=EventKind.REPAIR_STARTED)]
        case = evolve(self.REPAIRED, events=[*self.REPAIRED.events, *again])
        told = timeline(case, STANDARD.service_levels, target=Goal.REPAIR, as_of=at("2026-03-10 10:00"))
        assert [one.length for one in told.stretches] == [hours(3), hours(1)]

    @pytest.mark.parametrize("ended", [EventKind.RESOLVED, EventKind.CLOSED, EventKind.CANCELLED])
    def test_a_repair_that_never_ended_is_over_with_the_case(self, ended):
        case = a_case(
            ("2026-03-09 09:00", EventKind.REPAIR_STARTED), ("2026-03-09 12:00", ended), kind=RequestKind.SERVICE
        )
        shown = clock(case, STANDARD.service_levels, target=Goal.REPAIR, as_of=at("2026-06-01 00:00"))
        assert (shown.state, shown.elapsed) == (State.CANCELLED, hours(3))

    def test_call_out_and_waiting_are_measured_without_a_site_too(self):
        case = a_case(("2026-03-06 18:00", DEPARTED), ("2026-03-06 20:00", ARRIVED), kind=RequestKind.SERVICE)
        shown = {one.goal: one for one in clocks(case, STANDARD.service_levels, as_of=at("2026-06-01 00:00"))}
        assert (shown[Goal.DEPARTURE].elapsed, shown[Goal.ARRIVAL].elapsed) == (hours(2), hours(4))
        assert found(case, Goal.DEPARTURE) == found(case, Goal.ARRIVAL) == []

    def test_only_repairs_are_repaired(self):
        assert found(a_case(("2026-03-09 09:00", EventKind.REPAIR_STARTED)), Goal.REPAIR) == []


class TestThePromiseWithoutLevels:
    """A119: where the company has set no service level, D0's 24 hours are borrowed, or nothing is."""

    ANSWERED = a_case(("2026-03-07 16:00:01", EventKind.RESPONDED))

    @pytest.mark.parametrize(
        ("reading", "outcome"),
        [
            (Promise.TO_BE_SET, ("UNDETERMINED", None, ("levels",))),
            (Promise.AS_ENQUIRIES, ("BREACHED", "2026-03-07 16:00", ())),
        ],
        ids=repr,
    )
    def test_a_first_response(self, reading, outcome):
        assert found(self.ANSWERED, Goal.FIRST_RESPONSE, promise=reading) == [outcome]

    @pytest.mark.parametrize("reading", list(Promise), ids=repr)
    def test_an_enquiry_is_the_business_of_the_room_that_has_its_printed_limit(self, reading):
        assert found(evolve(self.ANSWERED, kind=RequestKind.ENQUIRY), Goal.FIRST_RESPONSE, promise=reading) == []


class TestEachReadingHasATest:
    """No reading of this room is dead: every term with a reading is tried with each member of its enum."""

    TRIED = (Promise, Confirmation, OnSite, Shortest, Grading)

    def test_every_enum_of_the_terms(self):
        hints = get_type_hints(ServiceLevelsTerms, include_extras=True)
        of_terms = {
            type(getattr(ServiceLevelsTerms(), one.name))
            for one in fields(ServiceLevelsTerms)
            if any(isinstance(said, Reading) for said in get_args(hints[one.name])[1:])
        }
        assert {kind for kind in of_terms if kind.__module__.endswith("terms")} == set(self.TRIED)
        assert all(len(kind) == 2 for kind in self.TRIED)
