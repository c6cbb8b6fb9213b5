"""An IT help desk's published verdicts come out of the audit log of its incidents, told to the library as events."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

import pytest

from servicepolicy import Verdict
from servicepolicy.basis.errors import FactsError
from servicepolicy.rules.timing.service_levels import (
    Begun,
    EventKind,
    Goal,
    Grading,
    Impact,
    Priority,
    PriorityChanged,
    ServiceLevelsTerms,
    Spent,
    State,
    Triage,
    Urgency,
    assess,
    clock,
    priority,
    timeline,
)
from tests.real.data import by_reason, rate, rows
from tests.real.incidents import (
    AWAITING,
    TERMS,
    Measured,
    as_case,
    incident,
    incidents,
    oddities,
    rests,
    row_by_row,
    waits,
    without_numbers,
)

HOUR = timedelta(hours=1)
PUBLISHED = {Verdict.MET: True, Verdict.BREACHED: False}
LIMIT = {Priority.P3: 100 * HOUR, Priority.P4: 220 * HOUR}
FINAL_VALUES = ("opened_at", "resolved_at", "closed_at")


def outcome(told, goal=Measured.CLOSING):
    """The verdict on an incident once it is closed, or the reason why there is none."""
    try:
        found = {one.goal: one for one in assess(as_case(told), TERMS, as_of=told.closed_at)}
    except FactsError as impossible:
        return str(impossible)
    if found[goal].missing:
        return f"{told.priority.en}: no limit known ({', '.join(found[goal].missing)} not set)"
    return found[goal].verdict


def worked(start, end):
    """The time from Monday to Friday between 07:00 and 22:00, day by day and without the library."""
    days = (start.date() + timedelta(days=number) for number in range((end.date() - start.date()).days + 1))
    spans = ((max(start, at_hour(day, 7)), min(end, at_hour(day, 22))) for day in days if day.weekday() < 5)
    return sum((until - since for since, until in spans if since < until), timedelta())


def at_hour(day: date, hour: int):
    """A full hour of a day."""
    return datetime.combine(day, time(hour), tzinfo=UTC)


def length_of(stretches):
    """The length of all stretches together."""
    return sum((end - start for start, end in stretches), timedelta())


@pytest.fixture(scope="module")
def told():
    """All incidents of the file."""
    return incidents()


@pytest.fixture(scope="module")
def cases(told):
    """All incidents as cases, by their numbers."""
    return {one.number: as_case(one) for one in told}


@pytest.fixture(scope="module")
def found(told, cases):
    """What is found of every incident once it is closed."""
    return [(one, assess(cases[one.number], TERMS, as_of=one.closed_at)) for one in told]


@pytest.fixture(scope="module")
def explained(told, cases):
    """The time at work on every incident, stretch by stretch."""
    return {
        one.number: timeline(cases[one.number], TERMS, target=Measured.AT_WORK, as_of=one.closed_at) for one in told
    }


def agreement(found, goal, *, kept=lambda _: True):
    """Of how many incidents of a priority the verdict is the published one, and of how many there are."""
    pairs = [
        (one.priority, PUBLISHED[judged.verdict] == one.made_sla)
        for one, all_of_it in found
        for judged in all_of_it
        if judged.goal is goal and judged.verdict in PUBLISHED and kept(one)
    ]
    return Counter(grade for grade, agrees in pairs if agrees), Counter(grade for grade, _ in pairs)


def said(hits, judged):
    """The agreement as people read it."""
    return ", ".join(
        f"{grade.en} {rate(hits[grade], judged[grade])}" for grade in sorted(judged, key=lambda one: one.en)
    )


class TestPublishedVerdict:
    """With 100 h for moderate and 220 h for low priority, an incident is in time when it was closed by then."""

    def test_by_the_closing_it_is_found_again(self, found, tell):
        hits, judged = agreement(found, Measured.CLOSING)
        tell(f"incidents, verdict by the closing: {said(hits, judged)}")
        assert judged == {Priority.P3: 1_941, Priority.P4: 64}
        assert hits == {Priority.P3: 1_928, Priority.P4: 64}
        assert hits[Priority.P3] / judged[Priority.P3] >= 0.99

    def test_by_the_resolution_far_less_often(self, found, tell):
        """So the help desk judges when it closes."""
        hits, judged = agreement(found, Goal.RESOLUTION)
        stated, with_time = agreement(found, Goal.RESOLUTION, kept=lambda one: one.resolved_at is not None)
        tell(f"incidents, verdict by the resolution: {said(hits, judged)}")
        tell(f"incidents, verdict by the resolution, its time stated: {said(stated, with_time)}")
        assert (hits, judged) == ({Priority.P3: 1_571, Priority.P4: 57}, {Priority.P3: 1_941, Priority.P4: 64})
        assert (stated, with_time) == ({Priority.P3: 1_449, Priority.P4: 53}, {Priority.P3: 1_807, Priority.P4: 60})

    def test_with_the_waiting_held_less_often(self, found, tell):
        """So its clock does not stop while it waits."""
        hits, judged = agreement(found, Measured.CLOSING_WITHOUT_WAITING)
        tell(f"incidents, verdict by the closing, waiting held: {said(hits, judged)}")
        assert (hits, judged) == ({Priority.P3: 1_755, Priority.P4: 53}, {Priority.P3: 1_941, Priority.P4: 64})

    def test_what_differs_lies_close_to_the_limit_but_for_three(self, told, tell):
        beyond = {
            one.number: (worked(one.opened_at, one.closed_at) - LIMIT[one.priority]) / HOUR
            for one in told
            if one.priority in LIMIT and PUBLISHED[outcome(one)] != one.made_sla
        }
        rounded = {number: round(hours, 1) for number, hours in beyond.items()}
        tell(f"incidents, hours beyond the limit where the verdict differs: {sorted(rounded.values())}")
        assert {number: hours for number, hours in rounded.items() if abs(hours) > 3} == {
            "INC0003451": 101.3,
            "INC0025896": 16.0,
            "INC0028411": 32.5,  # closed in time, then reopened
        }
        assert Counter(hours > 0 for hours in rounded.values()) == {True: 8, False: 5}


class TestEveryIncident:
    """Each incident is judged, or listed with the reason why it is not."""

    def test_is_judged_or_listed(self, told, tell):
        reasons = Counter(map(outcome, told))
        judged = {verdict: reasons.pop(verdict) for verdict in (Verdict.MET, Verdict.BREACHED)}
        tell(f"incidents, judged {sum(judged.values()):,}: {by_reason(one.en for one in Counter(judged).elements())}")
        tell(f"incidents, not judged {reasons.total():,}: {by_reason(reasons.elements())}")
        assert judged == {Verdict.MET: 1_259, Verdict.BREACHED: 746}
        assert reasons == {
            "P1, critical: no limit known (levels not set)": 21,
            "P2, high: no limit known (levels not set)": 31,
        }
        assert sum(judged.values()) + reasons.total() == len(told) == 2_057

    def test_of_the_highest_priorities_none_was_in_time(self, told, tell):
        late = [one for one in told if one.priority not in LIMIT]
        least = min(worked(one.opened_at, one.closed_at) for one in late)
        tell(f"incidents, P1 and P2: {len(late)}, none published as in time, the shortest took {least / HOUR:.1f} h")
        assert not any(one.made_sla for one in late)
        assert (len(late), least) == (52, timedelta(hours=27, minutes=10))


class TestOddRows:
    """What is strange about a log is said; a log that cannot be true is refused with the reason."""

    def test_what_is_strange_is_counted(self, told, tell):
        odd = Counter(reason for one in told for reason in oddities(one))
        tell(f"incidents, odd: {by_reason(odd.elements())}")
        assert odd == {
            "changes missing from the log": 769,
            "several states in one minute": 541,
            "no time of resolving stated": 138,
            "resolved or closed again without reopening": 35,
            "resolved in the minute of the closing": 5,
            "reopened after the closing": 1,
            "inactive before the closing": 1,
            "late before the closing": 1,
        }

    def test_final_values_stand_on_earlier_rows_and_never_differ(self, tell):
        values: dict[tuple[str, str], set[str]] = {
            (one["number"], name): set() for one in rows("incidents_servicenow.csv") for name in FINAL_VALUES
        }
        count = 0
        for one in rows("incidents_servicenow.csv"):
            count += 1
            for name in FINAL_VALUES:
                values[one["number"], name].add(one[name])
        differing = sum(len(several) > 1 for several in values.values())
        tell(f"incidents, rows {count:,}, incidents {len(values) // 3:,}, final times that differ: {differing}")
        assert (count, len(values), differing) == (12_008, 3 * 2_057, 0)

    def test_without_numbers_nobody_can_tell_which_state_of_a_minute_came_last(self, told, tell):
        reasons = Counter(problem for one in told for problem in problems(without_numbers, one))
        tell(f"incidents, refused without numbers: {by_reason(reasons.elements())}")
        assert reasons == {"give events of one moment numbers": 85, "give it when the case is open: it is closed": 1}

    def test_row_by_row_some_are_resolved_or_closed_twice(self, told, tell):
        reasons = Counter(problem for one in told for problem in problems(row_by_row, one))
        tell(f"incidents, refused row by row: {by_reason(reasons.elements())}")
        assert reasons == {
            "give it when the case is open: it is resolved": 31,
            "give it when the case is open or resolved: it is closed": 4,
        }


def problems(told_as, one):
    """Why a case is refused, without the events that it names; each reason once."""
    try:
        told_as(one)
    except FactsError as impossible:
        every = (impossible, *impossible.others)
        return {problem.expected.split(": Status")[0] for problem in every}
    return set()


A_RECORD = {
    "number": "INC1",
    "incident_state": "New",
    "active": "true",
    "reopen_count": "0",
    "sys_mod_count": "0",
    "made_sla": "true",
    "opened_at": "4/4/2016 09:00",
    "sys_updated_at": "4/4/2016 09:05",
    "impact": "2 - Medium",
    "urgency": "2 - Medium",
    "priority": "3 - Moderate",
    "resolved_at": "?",
    "closed_at": "11/4/2016 10:00",
}
CLOSED = A_RECORD | {"incident_state": "Closed", "sys_mod_count": "2", "sys_updated_at": "11/4/2016 10:00"}


class TestRowsThatTheSampleDoesNotHave:
    """The full log has rows that cannot be true: their incidents are listed with the reason."""

    def test_plain_rows_are_judged(self):
        assert outcome(incident("INC1", [A_RECORD, CLOSED])) is Verdict.MET

    @pytest.mark.parametrize(
        ("changed", "odd", "reason"),
        [
            pytest.param(
                {"sys_updated_at": "4/4/2016 08:59"},
                "updated before the opening",
                "give events from the opening on",
                id="update before the opening",
            ),
            pytest.param(
                {"incident_state": "Resolved", "sys_mod_count": "1", "sys_updated_at": "11/4/2016 10:01"},
                "updated after the closing",
                "give it when the case is open: it is closed",
                id="resolved after the closing",
            ),
            pytest.param({"incident_state": "-100"}, None, "incident_state is '-100': give New or", id="unknown state"),
        ],
    )
    def test_an_impossible_row_is_no_verdict_but_a_reason(self, changed, odd, reason):
        told = incident("INC1", [A_RECORD | changed, CLOSED])
        assert reason in outcome(told)
        assert odd is None or odd in oddities(told)


class TestTimeSpent:
    """The clock counts every minute that the desk works from the opening to the closing, and no other."""

    def test_from_opening_to_closing(self, told, cases, tell):
        judged = [one for one in told if one.priority in LIMIT]
        clocks = [clock(cases[one.number], TERMS, target=Measured.CLOSING, as_of=one.closed_at) for one in judged]
        exact = sum(
            (one.opened_at, one.closed_at) == (shown.started_at, shown.stopped_at)
            and (shown.elapsed, shown.held) == (worked(one.opened_at, one.closed_at), timedelta())
            for one, shown in zip(judged, clocks, strict=True)
        )
        tell(f"incidents, working time to the closing, to the minute: {rate(exact, len(judged))}")
        assert exact == len(judged) == 2_005

    def test_what_is_spent_and_what_is_held_make_up_the_time_to_the_resolution(self, told, cases, tell):
        exact, resolved = 0, {one.number: last_resolved(one) for one in told}
        for one in told:
            shown = clock(cases[one.number], TERMS, target=Measured.AT_WORK, as_of=one.closed_at)
            held = length_of(waits(one)) + length_of(rests(one))
            exact += (shown.held, shown.elapsed) == (held, resolved[one.number] - one.opened_at - held)
        stated = sum(resolved[one.number] == one.resolved_at for one in told)
        tell(f"incidents, time at work and held until resolved, to the minute: {rate(exact, len(told))}")
        tell(f"incidents, last row that resolves, at the time stated: {stated:,} of {stated:,}, 138 not stated")
        assert (exact, stated) == (2_057, 1_919)


def last_resolved(one):
    """When an incident was resolved for good, by its rows alone."""
    return max(row.at for row in one.rows if row.standing == "Resolved")


class TestPausesAndReopenings:
    """When an incident waited, and when it rested until it was reopened, follows from its events."""

    def test_pauses(self, told, explained, tell):
        held = Counter(
            stretch.by.en
            for shown in explained.values()
            for stretch in shown.stretches
            if stretch.spent is Spent.HELD and stretch.by in AWAITING
        )
        waited = [stretch for one in told for stretch in waits(one)]
        waiting, length = sum(bool(waits(one)) for one in told), length_of(waited)
        tell(f"incidents, pauses {len(waited)}, by what held them: {by_reason(held.elements())}")
        tell(f"incidents that waited: {waiting}, for {length / 24 / HOUR:,.1f} days in all")
        assert held == {
            "Awaiting User Info": 505,
            "Awaiting Problem": 23,
            "Awaiting Vendor": 22,
            "Awaiting Evidence": 2,
        }
        assert len(waited) == 541  # some waited for one and then for another
        assert (waiting, length) == (514, timedelta(days=6965, hours=5, minutes=47))

    def test_reopenings(self, told, explained, tell):
        reopened = Counter(one.rows[-1].reopened for one in told)
        begun = Counter(turn.begun for shown in explained.values() for turn in shown.cycles)
        rested = length_of(stretch for one in told for stretch in rests(one))
        tell(
            f"incidents, reopenings {begun[Begun.REOPENED]}, of incidents {reopened[1] + reopened[2]},"
            f" {rested / 24 / HOUR:.1f} days after they were resolved in all"
        )
        assert reopened == {0: 2_038, 1: 18, 2: 1}
        assert begun == {Begun.STARTED: 2_057, Begun.REOPENED: 20}
        assert rested == timedelta(days=25, hours=10, minutes=14)

    def test_a_rest_after_a_pause_is_not_called_a_pause(self, told, explained, tell):
        """Three incidents were resolved while they waited, and reopened."""
        named = [
            (stretch.starts_at, stretch.ends_at)
            for shown in explained.values()
            for stretch in shown.stretches
            if stretch.by is EventKind.RESOLVED
        ]
        tell(f"incidents, rests that the timeline names as such: {len(named)} of 20")
        assert sorted(named) == sorted(stretch for one in told for stretch in rests(one))


class TestAutoClosing:
    """An incident closes of itself 5 calendar days after it was resolved; a job looks once an hour."""

    def test_nearly_all_close_at_the_next_run(self, found, tell):
        closings = Counter(
            when(judged.done_at - judged.due_at, judged.done_at)
            for _, all_of_it in found
            for judged in all_of_it
            if judged.goal is Measured.AUTO_CLOSING
        )
        tell(f"incidents, closings {closings.total():,}: {by_reason(closings.elements())}")
        assert closings == {
            "within the hour after 5 days": 1_677,
            "on 2016-03-24, when the job ran again": 301,
            "within two hours": 40,
            "before 5 days": 28,
            "on 2016-05-23, when the job ran again": 9,
            "later": 3,
        }

    def test_a_reopening_ends_the_wait(self, told, cases, tell):
        states = Counter(
            turn.state
            for one in told
            for turn in timeline(cases[one.number], TERMS, target=Measured.AUTO_CLOSING, as_of=one.closed_at).cycles
        )
        tell(f"incidents, waits for the closing of itself: {by_reason(one.en for one in states.elements())}")
        assert states == {State.BREACHED: 2_029, State.MET: 29, State.CANCELLED: 19}

    def test_what_closed_later_was_closed_in_time_and_changed_once_more(self, found):
        later = {
            one.number: sum(row.standing == "Closed" for row in one.rows)
            for one, all_of_it in found
            for judged in all_of_it
            if judged.goal is Measured.AUTO_CLOSING and when(judged.done_at - judged.due_at, judged.done_at) == "later"
        }
        assert later == {"INC0013872": 2, "INC0022882": 2, "INC0028411": 3}


CAUGHT_UP = {date(2016, 3, 24), date(2016, 5, 23)}


def when(late, closed_at):
    """How long after 5 days an incident closed."""
    if late < timedelta():
        return "before 5 days"
    if late <= HOUR:
        return "within the hour after 5 days"
    if late <= 2 * HOUR:
        return "within two hours"
    return f"on {closed_at:%Y-%m-%d}, when the job ran again" if closed_at.date() in CAUGHT_UP else "later"


class TestPriorities:
    """The priorities of the log are those of `P1_TO_P4`, and a change of priority brings its limit."""

    def test_impact_and_urgency_make_every_one_of_them(self, told, tell):
        terms = ServiceLevelsTerms(grading=Grading.P1_TO_P4)
        seen = Counter((row.impact, row.urgency, row.priority) for one in told for row in one.rows)
        agreed = sum(
            count
            for (impact, urgency, stated), count in seen.items()
            if priority(Triage(impact=impact, urgency=urgency), terms).priority is stated
        )
        pairs = {(impact, urgency) for impact, urgency, _ in seen}
        never = [(impact, urgency) for impact in Impact for urgency in Urgency if (impact, urgency) not in pairs]
        tell(f"incidents, priority by impact and urgency: {rate(agreed, seen.total())}, {len(pairs)} of 9 pairs")
        assert agreed == seen.total() == 12_008
        assert never == [(Impact.HIGH, Urgency.LOW)]

    def test_a_change_begins_a_cycle_with_the_time_carried_over(self, told, cases, tell):
        turns = {
            one.number: timeline(cases[one.number], TERMS, target=Measured.CLOSING, as_of=one.closed_at).cycles
            for one in told
        }
        begun = Counter(turn.begun for row in turns.values() for turn in row)
        from_opening = sum(turns[one.number][-1].counts_from == one.opened_at for one in told)
        changed = Counter(
            number for number, case in cases.items() for event in case.events if isinstance(event, PriorityChanged)
        )
        tell(f"incidents, priority changes {changed.total()}, of incidents {len(changed)}")
        assert begun == {Begun.STARTED: 2_057, Begun.PRIORITY_CHANGED: 38, Begun.REOPENED: 1}
        assert (changed.total(), len(changed), from_opening) == (38, 33, 2_057)
