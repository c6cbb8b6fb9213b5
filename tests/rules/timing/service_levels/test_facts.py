"""A case is its log: sorted, checked, a value."""

import copy
import pickle
from itertools import permutations

import pytest
from attrs import evolve

from servicepolicy.basis.errors import FactsError
from servicepolicy.rules.timing.service_levels import (
    Case,
    CaseEvent,
    Channel,
    Element,
    Event,
    EventKind,
    Goal,
    Priority,
    PriorityChanged,
    RequestKind,
    Status,
    StatusChanged,
)
from tests.builders import a_case, at
from tests.rules.timing.service_levels.desk import Contract, Desk, a_target, by_hand, read

NOON = at("2026-03-09 12:00")
OPENED = Event(at=at("2026-03-06 16:00"), what=EventKind.OPENED)


class TestTheOrderOfEvents:
    """Events may be given in any order; they are kept in the order of time."""

    def test_any_order_gives_one_case(self):
        case = a_case(
            ("2026-03-06 17:00", EventKind.ASSIGNED),
            ("2026-03-09 09:00", Status.AWAITING_CUSTOMER),
            ("2026-03-09 10:00", Status.ACTIVE),
            ("2026-03-09 10:00", Priority.P1),
            ("2026-03-09 11:00", EventKind.RESOLVED),
        )
        for events in permutations(case.events):
            assert evolve(case, events=events) == case
            assert hash(evolve(case, events=events)) == hash(case)

    def test_at_one_moment_the_opening_then_changes_then_happenings_then_a_cancelling(self):
        told = [
            Event(at=OPENED.at, what=EventKind.CANCELLED),
            Event(at=OPENED.at, what=Desk.ESCALATED),
            Event(at=OPENED.at, what=EventKind.CUSTOMER_REPLIED),
            Event(at=OPENED.at, what=EventKind.RESPONDED),
            by_hand(OPENED.at, NOON, Goal.RESOLUTION),
            by_hand(OPENED.at, NOON, Goal.FIRST_RESPONSE),
            StatusChanged(at=OPENED.at, to=Status.ACTIVE),
            PriorityChanged(at=OPENED.at, to=Priority.P1),
            OPENED,
        ]
        expected = [8, 7, 6, 5, 4, 3, 2, 1, 0]
        assert Case(events=told).events == tuple(told[place] for place in expected)

    def test_a_number_goes_before_all_that(self):
        events: list[CaseEvent] = [
            Event(at=NOON, what=EventKind.RESOLVED, number=1),
            StatusChanged(at=NOON, to=Status.ACTIVE, number=2),
            PriorityChanged(at=NOON, to=Priority.P1, number=3),
        ]
        assert Case(events=[OPENED, *reversed(events)]).events == (OPENED, *events)

    def test_resolved_and_reopened_at_one_moment(self):
        case = a_case((NOON, EventKind.REOPENED), (NOON, EventKind.RESOLVED))
        assert [one.what for one in case.events[1:]] == [EventKind.RESOLVED, EventKind.REOPENED]

    def test_the_second_pass_of_a_repeated_hour_comes_after_the_first(self):
        first, second = (at("2026-11-01 01:30", "America/New_York", fold=fold) for fold in (0, 1))
        case = Case(events=[Event(at=second, what=EventKind.RESOLVED), Event(at=first, what=EventKind.OPENED)])
        assert [one.at for one in case.events] == [first, second]
        assert isinstance(case.events[0], Event)
        assert case.events[0].what is EventKind.OPENED

    def test_two_different_happenings_of_one_moment_need_no_numbers(self):
        assert len(a_case((NOON, Desk.PUT_ASIDE), (NOON, Desk.TAKEN_UP)).events) == 3

    def test_two_deadlines_of_two_targets_neither(self):
        more = [by_hand(NOON, NOON, Goal.RESOLUTION), by_hand(NOON, NOON, Goal.FIRST_RESPONSE)]
        assert len(a_case(more=more).events) == 3


class TestALifeThatCanBe:
    """A case is resolved, closed, reopened and cancelled only as far as that can follow what was before."""

    @pytest.mark.parametrize(
        "steps",
        [
            [EventKind.RESOLVED],
            [EventKind.CLOSED],
            [EventKind.CANCELLED],
            [EventKind.RESOLVED, EventKind.CLOSED],
            [EventKind.RESOLVED, EventKind.CANCELLED],
            [EventKind.RESOLVED, EventKind.REOPENED, EventKind.RESOLVED],
            [EventKind.RESOLVED, EventKind.CLOSED, EventKind.REOPENED, EventKind.CANCELLED],
            [EventKind.CLOSED, EventKind.REOPENED, EventKind.CLOSED],
        ],
        ids=lambda steps: "-".join(step.name for step in steps),
    )
    def test_possible(self, steps):
        case = a_case(*((f"2026-03-09 1{place}:00", step) for place, step in enumerate(steps)))
        assert len(case.events) == len(steps) + 1

    def test_other_events_may_follow_anything(self):
        assert a_case(("2026-03-09 12:00", EventKind.CANCELLED), ("2026-03-10 12:00", EventKind.RESPONDED))


class TestWhatACaseIsKnownBy:
    """Its kind, channel, site and traits; not its priority, which changes."""

    def test_all_of_it(self):
        case = a_case(
            kind=RequestKind.SERVICE,
            channel=Channel.PHONE,
            site=Contract.GOLD,
            traits=[Desk.ESCALATED],
            priority=Priority.P1,
        )
        assert case.known_by == (RequestKind.SERVICE, Channel.PHONE, Contract.GOLD, Desk.ESCALATED)

    def test_what_is_not_known_is_left_out(self):
        case = a_case()
        assert (case.known_by, case.recorded, case.opened_at) == ((RequestKind.OTHER,), None, at("2026-03-06 16:00"))


class TestValues:
    """Cases compare by instant and by what they say, whatever the zone; they survive pickling and copying."""

    CASE = a_case(
        (at("2026-11-01 01:30", "America/New_York", fold=1), Status.ACTIVE),
        more=[by_hand(at("2026-11-01 01:30", "America/New_York", fold=1), at("2026-11-02 01:30", "America/New_York"))],
        recorded=[Element.PRODUCT],
        traits=[Contract.GOLD],
    )

    def test_another_zone_of_the_same_instants(self):
        assert a_case(opened_at=at("2026-03-06 03:00", "America/New_York")) == a_case()

    @pytest.mark.parametrize("travelled", [lambda one: pickle.loads(pickle.dumps(one)), copy.copy, copy.deepcopy])  # noqa: S301
    def test_what_travels_is_the_same(self, travelled):
        again = travelled(self.CASE)
        assert (again, hash(again)) == (self.CASE, hash(self.CASE))
        assert [one.at.utcoffset() for one in again.events] == [one.at.utcoffset() for one in self.CASE.events]
        assert read(again, a_target(), "2026-11-02 00:00") == read(self.CASE, a_target(), "2026-11-02 00:00")

    def test_two_that_differ_only_in_a_number_are_two(self):
        assert Event(at=NOON, what=Desk.ESCALATED) != Event(at=NOON, what=Desk.ESCALATED, number=1)


class TestAllFaultsAtOnce:
    """A log that cannot be true is refused with all that is wrong with it."""

    def test_three_of_them(self):
        with pytest.raises(FactsError) as caught:
            Case(
                events=[
                    OPENED,
                    Event(at=at("2026-03-06 15:00"), what=EventKind.ASSIGNED),
                    Event(at=NOON, what=EventKind.OPENED),
                    Event(at=at("2026-03-10 12:00"), what=EventKind.REOPENED),
                ]
            )
        assert [one.expected for one in caught.value.problems] == [
            "give one opening: there is one on 2026-03-06T16:00:00+08:00",
            "give events from the opening on, 2026-03-06T16:00:00+08:00",
            "give it when the case is resolved or closed: it is open",
        ]
