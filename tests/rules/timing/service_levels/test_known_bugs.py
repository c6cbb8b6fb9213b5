"""What others got wrong about service levels, as tests: each class names the project and the thread or file.

What they got wrong about time stands in `test_known_bugs_of_time.py`; of calendars alone, in `tests/calendars`.
"""

from datetime import date

import pytest
from attrs import evolve

from servicepolicy.basis import explain
from servicepolicy.basis.errors import TermsError
from servicepolicy.basis.words import Text
from servicepolicy.calendars import (
    OFFICE,
    Elapsed,
    WorkingTime,
)
from servicepolicy.findings import Record, audit
from servicepolicy.handbook import ServicePolicy
from servicepolicy.rules.timing.service_levels import (
    FIRST_RESPONSE,
    NEXT_RESPONSE,
    PERIODIC_UPDATE,
    AtChange,
    EventKind,
    Goal,
    Priority,
    RequestKind,
    ServiceLevelsTerms,
    Spent,
    State,
    Status,
    Threshold,
    assess,
    clocks,
    level,
    warnings,
)
from tests.builders import a_case, at, iso
from tests.calendars.desk import hours
from tests.rules.timing.service_levels.desk import (
    Contract,
    a_graded_target,
    a_level,
    a_target,
    history,
    judged,
    notices,
    read,
    shown,
    stretches,
    terms_of,
    wall,
)

WAITING, ACTIVE = Status.AWAITING_CUSTOMER, Status.ACTIVE
RESPONDED, REPLIED = EventKind.RESPONDED, EventKind.CUSTOMER_REPLIED
RESOLVED, REOPENED, CLOSED = EventKind.RESOLVED, EventKind.REOPENED, EventKind.CLOSED
LATER = "2026-06-01 00:00"


class TestHoldTimeIsAddedInWorkingTime:
    """frappe/helpdesk #2449: hold time was added to the creation time, wrong across weekends."""

    def test_a_weekend_on_hold_costs_only_its_working_time(self):
        case = a_case(("2026-03-06 17:00", WAITING), ("2026-03-09 09:00", ACTIVE))
        assert shown(case, a_target(), "2026-03-09 09:00") == (State.RUNNING, "2026-03-09 16:00", 1, 1)


class TestHoldTimeIsNotCountedTwice:
    """frappe/erpnext #47029, #47172, #47884, #49414, #51111: five tries; off-hours were counted with the hold."""

    def test_nights_between_two_holds_belong_to_neither(self):
        case = a_case(
            ("2026-03-06 17:00", WAITING),
            ("2026-03-06 19:00", ACTIVE),
            ("2026-03-09 06:00", WAITING),
            ("2026-03-09 09:00", ACTIVE),
        )
        assert shown(case, a_target(), "2026-03-09 10:00") == (State.RUNNING, "2026-03-09 16:00", 2, 1)

    def test_elapsed_and_held_are_the_working_time_from_the_start(self):
        case = a_case(("2026-03-06 17:00", WAITING), ("2026-03-10 06:00", ACTIVE))
        found = read(case, a_target(), "2026-03-10 09:30")
        assert found.elapsed + found.held == hours(1.5 + 9 + 1)


class TestAWeekendOfWaitingIsNoWorkingTime:
    """glpi-project/glpi #10594, #14937: waiting over a weekend was credited as if every hour were worked."""

    def test_from_friday_evening_to_monday_morning_nothing_is_credited(self):
        case = a_case(("2026-03-06 17:30", WAITING), ("2026-03-09 08:30", ACTIVE))
        assert shown(case, a_target(), "2026-03-09 10:00") == (State.RUNNING, "2026-03-09 15:00", 3, 0)


class TestAPriorityChangeKeepsTheTimeOnHold:
    """glpi-project/glpi #6902, #15605, #16383: another priority swapped the agreement and forgot the time on hold."""

    CASE = a_case(
        ("2026-03-06 17:00", WAITING),
        ("2026-03-09 09:00", ACTIVE),
        ("2026-03-09 09:30", Priority.P1),
        priority=Priority.P3,
    )

    def test_the_new_deadline_has_it(self):
        assert shown(self.CASE, a_graded_target(), "2026-03-09 10:00") == (State.RUNNING, "2026-03-09 12:00", 2, 1)

    def test_to_forget_it_is_a_choice_that_is_declared(self):
        target = a_graded_target(at_priority=AtChange.RESTART)
        assert shown(self.CASE, target, "2026-03-09 10:00") == (State.RUNNING, "2026-03-09 13:30", 0.5, 0)


class TestALevelBeforeTheDeadlineWalksWorkingTime:
    """glpi-project/glpi #22678: the level an hour before the deadline fired at 00:00 instead."""

    @pytest.mark.parametrize(
        ("offset", "limit", "passed_at"),
        [
            pytest.param(-1, 2, "2026-03-06 17:00", id="an hour before Monday 09:00 is on Friday"),
            pytest.param(-1, 8, "2026-03-09 14:00", id="an hour before, within the day"),
            pytest.param(1, 1, "2026-03-09 09:00", id="an hour after Friday 17:00 is on Monday"),
            pytest.param(3, 8, "2026-03-10 09:00", id="three hours after Monday 15:00 is on Tuesday"),
        ],
    )
    def test_in_both_directions(self, offset, limit, passed_at):
        target = a_target(limit=WorkingTime(hours(limit)), thresholds=[Threshold(offset=hours(offset))])
        assert [one[1] for one in notices(a_case(), target)] == [passed_at]


class TestNoBreachWhilePending:
    """glpi-project/glpi #24481: a case was breached while it was pending."""

    def test_the_old_deadline_passes_while_it_is_held(self):
        case = a_case(("2026-03-09 14:30", WAITING))
        for as_of in ("2026-03-09 15:00", "2026-03-09 15:01", "2026-03-20 12:00"):
            assert read(case, a_target(), as_of).state is State.PAUSED
        assert judged(case, a_target(), "2026-03-20 12:00") == [(1, "PENDING")]

    def test_nor_is_anybody_told_of_one(self):
        target = a_target(thresholds=[Threshold(percent=100)])
        assert notices(a_case(("2026-03-09 14:30", WAITING)), target) == []


class TestTheTimeBetweenSolutionAndReopening:
    """glpi-project/glpi #23359: time between solved and reopened was counted as pending, and nobody could say no."""

    CASE = a_case(("2026-03-09 09:30", RESOLVED), ("2026-03-10 09:30", REOPENED))

    @pytest.mark.parametrize(
        ("change", "elapsed", "held"),
        [
            (AtChange.CARRY_OVER, 3.5, 9),
            (AtChange.RESTART, 1, 0),
            (AtChange.NEW_CYCLE, 1, 0),
            (AtChange.KEEP, 2.5, 0),
        ],
    )
    def test_it_is_a_declared_choice(self, change, elapsed, held):
        found = read(self.CASE, a_target(at_reopening=change), "2026-03-10 10:30")
        assert (found.elapsed, found.held) == (hours(elapsed), hours(held))


class TestFromTheOpeningOrFromTheAssignment:
    """glpi-project/glpi #1911: start from the opening, or from the assignment? Both are wanted."""

    CASE = a_case(("2026-03-09 10:00", EventKind.ASSIGNED))

    @pytest.mark.parametrize(("from_opening", "due_at"), [(True, "2026-03-09 15:00"), (False, "2026-03-10 09:00")])
    def test_both(self, from_opening, due_at):
        target = a_target(starts=(EventKind.ASSIGNED,), from_opening=from_opening)
        assert shown(self.CASE, target, "2026-03-09 10:00")[1] == due_at


class TestADeadlineIsNoTimer:
    """glpi-project/glpi #17186: is "time to resolve" a deadline or a timer? Two things have two names."""

    def test_an_instant_and_lengths(self):
        found = read(a_case(), a_target(), "2026-03-09 10:00")
        assert iso(found.due_at) == "2026-03-09T15:00:00+08:00"
        assert (found.elapsed, found.remaining) == (hours(3), hours(5))


class TestAnUnmetFirstResponseIsNotOverruledByAnUpdate:
    """zammad/zammad #5177: the update target overruled a first response that was still owed."""

    def test_each_target_has_its_own_verdict(self):
        update = evolve(PERIODIC_UPDATE, limit=WorkingTime(hours(4)))
        first = evolve(FIRST_RESPONSE, limit=WorkingTime(hours(2)))
        found = assess(a_case(), terms_of(first, update), as_of=at("2026-03-09 10:00"))
        assert [(one.goal, one.verdict.name, wall(one.due_at)) for one in found] == [
            (Goal.FIRST_RESPONSE, "BREACHED", "2026-03-09 09:00"),
            (Goal.PERIODIC_UPDATE, "PENDING", "2026-03-09 11:00"),
        ]


class TestTheDeskAnsweredLast:
    """zammad/zammad #3140: the update target was breached although the desk had answered last."""

    def test_nothing_is_owed_until_the_customer_writes_again(self):
        target = evolve(NEXT_RESPONSE, limit=WorkingTime(hours(4)))
        case = a_case(("2026-03-06 17:00", RESPONDED), ("2026-03-09 09:00", REPLIED), ("2026-03-09 10:00", RESPONDED))
        assert judged(case, target) == [(1, "MET")]
        assert read(case, target, LATER).state is State.MET


class TestTheNumberIsExplained:
    """zammad/zammad #390: the maintainers had to count the days by hand to explain a deadline."""

    def test_stretch_by_stretch(self):
        case = a_case(("2026-04-03 17:00", WAITING), ("2026-04-07 09:00", ACTIVE), opened_at="2026-04-03 16:00")
        told = history(case, a_target(), "2026-04-07 10:00")
        assert stretches(told) == [
            (1, "CONSUMED", "2026-04-03 16:00", "2026-04-03 17:00", 1),
            (1, "HELD", "2026-04-03 17:00", "2026-04-07 09:00", 1),
            (1, "CONSUMED", "2026-04-07 09:00", "2026-04-07 10:00", 1),
        ]
        assert len(explain(told, "en")) == len(explain(told, "zh")) == 5


class TestRemindersHaveQuietHours:
    """zammad/zammad #2157, #4432: reminders came at midnight and at weekends."""

    def test_a_notice_waits_for_the_morning(self):
        target = a_target(limit=Elapsed(hours(8)), thresholds=[Threshold(percent=100)])
        assert notices(a_case(), target, notify_in=OFFICE) == [
            ("100 % of the limit", "2026-03-07 00:00", "2026-03-09 08:30")
        ]


class TestAPolicySwitchedOffOwesNothing:
    """zammad/zammad #4353: switching a policy off left its escalations running."""

    def test_no_clock_no_warning_no_verdict(self):
        target = a_target(thresholds=[Threshold(percent=50)])
        now, window = at("2026-03-09 12:00"), (at("2026-03-06 16:00"), at("2026-03-10 00:00"))
        on, off = terms_of(target), terms_of()
        assert (len(clocks(a_case(), on, as_of=now)), len(warnings(a_case(), on, between=window))) == (1, 1)
        assert (clocks(a_case(), off, as_of=now), warnings(a_case(), off, between=window)) == ((), ())
        assert assess(a_case(), off, as_of=now) == ()


class TestAnUpdateDoesNotRestartTheSolution:
    """osTicket #407: restart at each update: wanted for one target, and wrong for another."""

    def test_each_target_says_what_starts_it(self):
        case = a_case(("2026-03-09 09:30", RESPONDED))
        update = evolve(PERIODIC_UPDATE, limit=WorkingTime(hours(4)))
        assert shown(case, update, "2026-03-09 10:00") == (State.RUNNING, "2026-03-09 13:30", 0.5, 0)
        assert shown(case, a_target(), "2026-03-09 10:00") == (State.RUNNING, "2026-03-09 15:00", 3, 0)


class TestALateFirstReplyStaysAMiss:
    """chatwoot #13392: a late first reply did not show as a miss any more once it was sent."""

    def test_after_it_was_sent_and_after_the_case_was_resolved(self):
        target = evolve(FIRST_RESPONSE, limit=WorkingTime(hours(1)))
        case = a_case(("2026-03-09 09:00", RESPONDED), ("2026-03-09 10:00", RESOLVED))
        for as_of in ("2026-03-09 08:30", "2026-03-09 09:00", "2026-03-09 10:00", LATER):
            assert judged(case, target, as_of) == [(1, "BREACHED")]
        assert read(case, target, LATER).overrun == hours(1)


class TestTheOrderIsSaid:
    """frappe/helpdesk #3639: the choice between agreements depended on their creation; some cases have none."""

    GOLD = a_level(a_target(), name=Text("gold", "金级"), covers=[Contract.GOLD])
    COMPLAINTS = a_level(a_target(), name=Text("complaints", "投诉"), covers=[RequestKind.COMPLAINT])
    CASE = a_case(kind=RequestKind.COMPLAINT, traits=[Contract.GOLD])

    def test_the_first_of_the_terms_holds(self):
        for levels in ((self.GOLD, self.COMPLAINTS), (self.COMPLAINTS, self.GOLD)):
            assert level(self.CASE, ServiceLevelsTerms(levels=levels)).level == levels[0]

    def test_none_is_a_valid_outcome(self):
        found = level(a_case(), ServiceLevelsTerms(levels=[self.GOLD, self.COMPLAINTS]))
        assert (found.level, found.missing) == (None, ())


class TestADefaultSwallowsNothing:
    """Frappe, fix 00d7bb5: a default policy with an empty condition swallowed every ticket."""

    DEFAULT = a_level(a_target(), name=Text("default", "默认"))
    GOLD = a_level(a_target(), name=Text("gold", "金级"), covers=[Contract.GOLD])

    def test_before_the_others_it_is_refused(self):
        with pytest.raises(TermsError) as caught:
            ServiceLevelsTerms(levels=[self.DEFAULT, self.GOLD])
        assert str(caught.value) == "levels is 'gold': give it before the level that covers its cases (D3.2.1.3)"

    def test_behind_them_it_takes_the_rest(self):
        terms = ServiceLevelsTerms(levels=[self.GOLD, self.DEFAULT])
        assert level(a_case(traits=[Contract.GOLD]), terms).level == self.GOLD
        assert level(a_case(), terms).level == self.DEFAULT


class TestAHoldMovesWhatItIsDeclaredFor:
    """Frappe and GLPI move only the solution: "TTO not impacted" (SLMTest.php)."""

    CASE = a_case(("2026-03-06 16:30", WAITING), ("2026-03-06 17:30", ACTIVE))

    def test_every_target_that_names_it_and_none_other(self):
        first = evolve(FIRST_RESPONSE, limit=WorkingTime(hours(4)))
        held = evolve(first, goal=Goal.PERIODIC_UPDATE, paused_in=(WAITING,))
        found = clocks(self.CASE, terms_of(first, held, a_target()), as_of=at("2026-03-09 09:00"))
        assert [(wall(one.due_at), one.held) for one in found] == [
            ("2026-03-09 11:00", hours(0)),
            ("2026-03-09 12:00", hours(1)),
            ("2026-03-09 16:00", hours(1)),
        ]


class TestTheEditionOfTheCase:
    """Frappe, `get_sla`: start and end of an agreement are compared with now, not with the ticket's own date."""

    EDITIONS = (
        ServicePolicy(edition="old", until=date(2026, 3, 7), service_levels=terms_of(a_target())),
        ServicePolicy(
            edition="new",
            effective_from=date(2026, 3, 7),
            service_levels=terms_of(a_target(limit=WorkingTime(hours(1)))),
        ),
    )

    def test_it_is_judged_by_the_one_in_force_when_it_was_opened(self):
        case = a_case(("2026-03-09 09:30", RESOLVED))
        (found,) = audit([Record(subject="x", facts=case)], self.EDITIONS, as_of=at(LATER))
        assert (found.edition, found.verdict.name, wall(found.due_at)) == ("old", "MET", "2026-03-09 15:00")


class TestHistoryIsNotRebuiltWithTodaysPolicy:
    """Jira knowledge base: rebuilding history with today's policy turns old successes into breaches."""

    def test_a_stricter_edition_leaves_an_old_success(self):
        case = a_case(("2026-03-09 09:30", RESOLVED))
        old, new = TestTheEditionOfTheCase.EDITIONS
        before = list(audit([Record(subject="x", facts=case)], (evolve(old, until=None),), as_of=at(LATER)))
        after = list(audit([Record(subject="x", facts=case)], (old, new), as_of=at(LATER)))
        assert before == after
        assert assess(case, new.service_levels, as_of=at(LATER))[0].verdict.name == "BREACHED"


class TestClosingDoesNotChangeTheSolution:
    """frappe/helpdesk, test_resolve_closed_resolution_time: resolved to closed must not change the resolution time."""

    def test_closed_a_week_later(self):
        resolved = a_case(("2026-03-09 09:30", RESOLVED))
        closed = a_case(("2026-03-09 09:30", RESOLVED), ("2026-03-16 09:30", CLOSED))
        assert read(closed, a_target(), LATER) == read(resolved, a_target(), LATER)
        assert wall(read(closed, a_target(), LATER).stopped_at) == "2026-03-09 09:30"


class TestPausedToPausedDoesNotRestartTheHold:
    """frappe/helpdesk: from one paused status to another the hold began anew, and its first part was lost."""

    def test_the_hold_goes_on(self):
        case = a_case(("2026-03-09 09:00", WAITING), ("2026-03-09 10:00", Status.AWAITING_SUPPLIER))
        assert shown(case, a_target(), "2026-03-09 11:00") == (State.PAUSED, None, 2, 2)

    def test_the_same_status_again_is_one_hold(self):
        case = a_case(("2026-03-09 09:00", WAITING), ("2026-03-09 10:00", WAITING))
        told = history(case, a_target(), "2026-03-09 11:00")
        assert [one.length for one in told.stretches if one.spent is Spent.HELD] == [hours(2)]
