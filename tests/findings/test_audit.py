"""Audits: a stream of records in, a stream of findings out, and nothing lost between."""

import gc
import pickle
import random
import tracemalloc
from datetime import date, datetime
from decimal import Decimal
from inspect import signature
from itertools import islice
from typing import get_type_hints

import pytest
from attrs import evolve

import servicepolicy as sp
from servicepolicy.basis import Verdict, explain
from servicepolicy.basis.errors import FactsError, FactsTypeError, NaiveDatetimeError, TermsError, TermsTypeError
from servicepolicy.calendars import Elapsed, WeeklyHours, WorkingCalendar
from servicepolicy.findings import Count, EditionBy, Finding, Record, audit, summary
from servicepolicy.findings.table import CHECKS
from servicepolicy.handbook import STANDARD, ServicePolicy
from servicepolicy.rules.money import complaint_fines, lateness, warranty
from servicepolicy.rules.redress import complaints
from servicepolicy.rules.timing import callbacks, holiday_watch, response
from servicepolicy.testing import EXAMPLES
from tests.builders import an_enquiry, at
from tests.doors import rules

AS_OF = at("2026-04-01 00:00")
FINAL = {Verdict.MET, Verdict.BREACHED}
LATE = an_enquiry(acknowledged_at="2026-03-06 16:20", answered_at="2026-03-08 10:00")
RECORDS = [
    Record(subject=f"example {number}", facts=one.facts)
    for number, one in enumerate(EXAMPLES)
    if type(one.facts) in CHECKS
]
JUDGED = {name: rule for name, rule in rules().items() if "as_of" in signature(rule).parameters}
NEW_YORK = WorkingCalendar(zone="America/New_York", hours=WeeklyHours.parse("Mon-Fri 09:00-17:00"), days=None)
TWO = (
    ServicePolicy(edition="2025", until=date(2026, 1, 1)),
    ServicePolicy(edition="2026", effective_from=date(2026, 1, 1)),
)


def a_record(facts, subject="ticket 7"):
    return Record(subject=subject, facts=facts)


def found_by(facts, editions=(STANDARD,), as_of=AS_OF, **told):
    return list(audit([a_record(facts)], editions, as_of=as_of, **told))


class TestFindings:
    """A finding says of one duty how it stands, by which clause and in which edition."""

    def test_each_step_of_an_enquiry_is_a_duty(self):
        assert found_by(LATE) == [
            Finding(
                subject="ticket 7",
                room="response",
                clause=sp.catalogue()["D0.4.1.2a"],
                verdict=Verdict.MET,
                due_at=at("2026-03-07 16:00"),
                done_at=at("2026-03-06 16:20"),
                edition="standard",
            ),
            Finding(
                subject="ticket 7",
                room="response",
                clause=sp.catalogue()["D0.5.1.1b"],
                verdict=Verdict.BREACHED,
                due_at=at("2026-03-07 16:00"),
                done_at=at("2026-03-08 10:00"),
                edition="standard",
            ),
        ]

    def test_it_carries_the_reasons(self):
        assert explain(found_by(LATE)[1])[0].startswith(
            "[standard D0.5.1.1b] Answer with the information at 2026-03-08"
        )

    def test_a_figure_that_is_not_set_is_named(self):
        (found,) = found_by(an_enquiry(kind=response.RequestKind.SERVICE, channel=response.Channel.EMAIL))
        assert (found.verdict, found.missing, found.clause.id) == (Verdict.UNDETERMINED, ("targets",), "D3.2.2.1a")

    def test_what_is_due_next_is_pending(self):
        project = callbacks.Project(delivered_on=date(2026, 3, 10))
        found = found_by(callbacks.CallRecord(project=project))
        assert [(one.verdict, one.due_at) for one in found] == [(Verdict.PENDING, at("2026-04-11 00:00"))]

    @pytest.mark.parametrize(
        ("facts", "room", "clauses"),
        [
            pytest.param(LATE, "response", ["D0.4.1.2a", "D0.5.1.1b"], id="enquiry"),
            pytest.param(
                callbacks.FollowUpRecord(project=callbacks.Project(delivered_on=date(2026, 3, 10))),
                "callbacks",
                ["D0.4.3.4a", "D1.2.1.2", "D3.2.2.5a"],
                id="follow-ups",
            ),
            pytest.param(callbacks.December(year=2025), "callbacks", ["D1.3.3a", "D1.3.3b"], id="December"),
            pytest.param(
                lateness.Month(year=2026, month=3, base_salary=Decimal(5000)), "lateness", ["D1.1.7.1c"], id="month"
            ),
            pytest.param(
                complaint_fines.FineCharged(complaint=complaint_fines.Complaint(received_on=date(2026, 3, 2))),
                "complaint_fines",
                ["D1.1.6.1d"],
                id="fine",
            ),
            pytest.param(
                warranty.Handover(collected=Decimal("1.00"), returned_at=at("2026-03-02 17:00")),
                "warranty",
                ["D1.2.3.9c"],
                id="handover",
            ),
            pytest.param(
                holiday_watch.WatchLog(
                    watch=holiday_watch.Watch(
                        window=holiday_watch.windows(2026, STANDARD.holiday_watch)[0], sites=["shop.example"]
                    )
                ),
                "holiday_watch",
                ["D1.3.8b"] * 3,
                id="watch",
            ),
        ],
    )
    def test_every_room_that_assesses_has_its_check(self, facts, room, clauses):
        found = found_by(facts)
        assert {one.room for one in found} == {room}
        assert [one.clause.id for one in found] == clauses

    @pytest.mark.parametrize("rule", JUDGED.values(), ids=JUDGED)
    def test_whatever_is_judged_at_a_moment_can_be_audited(self, rule):
        assert next(iter(get_type_hints(rule).values())) in CHECKS

    def test_a_complaint_has_a_finding_for_each_duty(self):
        complaint = complaints.Complaint(severity=sp.complaints.Severity.MAJOR, received_at=at("2026-03-02 09:00"))
        assert len(found_by(complaint)) == len(complaints.assess(complaint, STANDARD.complaints, as_of=AS_OF)) > 5

    def test_it_is_a_value(self):
        found = found_by(LATE)[0]
        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes


class TestNothingIsLost:
    """A record that no room knows, or whose rule cannot answer, is a finding and no abort."""

    @pytest.mark.parametrize("facts", [None, "no facts", callbacks.Project(delivered_on=date(2026, 1, 1)), STANDARD])
    def test_facts_of_no_room(self, facts):
        (found,) = found_by(facts)
        assert (found.room, found.clause, found.verdict) == ("", None, Verdict.UNDETERMINED)
        assert found.problem == "facts are of no class that a room assesses"

    def test_a_moment_beyond_all_calendars(self):
        (found,) = found_by(an_enquiry(received_at="2300-01-01 00:00"))
        assert (found.room, found.verdict) == ("response", Verdict.UNDETERMINED)
        assert found.problem.startswith("moment is 2300-01-01T00:00:00+08:00: give a moment from 1900 to 2199")

    def test_an_event_without_a_date(self):
        (found,) = found_by(complaints.Complaint(severity=sp.complaints.Severity.MAJOR))
        assert found.missing == ("received_at",)
        assert found.problem == "received_at is None: give it: the date of the event picks the edition"

    def test_facts_that_only_the_rule_can_refuse(self):
        """Built, the month does not know the zone of the calendar."""
        stray = lateness.Month(year=2026, month=3, base_salary=Decimal(1), arrivals=[at("2026-02-28 23:59")])
        (found,) = found_by(stray)
        assert found.problem.startswith("arrivals is 2026-02-28T23:59:00+08:00: ")

    @pytest.mark.parametrize(
        ("facts", "room"),
        [
            pytest.param(
                holiday_watch.WatchLog(
                    watch=holiday_watch.Watch(window=holiday_watch.windows(2026, STANDARD.holiday_watch)[0], sites=[])
                ),
                "holiday_watch",
                id="a watch without sites",
            ),
            pytest.param(
                callbacks.December(year=2025, customer_since=date(2025, 10, 10)), "callbacks", id="won after the gifts"
            ),
        ],
    )
    def test_a_record_by_which_nothing_is_owed(self, facts, room):
        early_gifts = evolve(STANDARD, callbacks=evolve(STANDARD.callbacks, gift_month=1))
        assert found_by(facts, (early_gifts,)) == [
            Finding(subject="ticket 7", room=room, verdict=Verdict.MET, edition="standard")
        ]

    def test_facts_of_a_class_of_ones_own_are_judged_as_those_they_derive_from(self):
        class Ticket(response.Enquiry):
            """An enquiry of a help desk."""

        asked = Ticket(received_at=at("2026-03-06 16:00"))
        assert [one.verdict for one in found_by(asked)] == [Verdict.BREACHED, Verdict.BREACHED]

    def test_every_record_is_found_something_of(self):
        found = list(audit([*RECORDS, a_record(None), *RECORDS], (STANDARD,), as_of=AS_OF))
        assert len(RECORDS) > 50
        assert [one.subject for one in RECORDS if one.subject not in {each.subject for each in found}] == []
        assert sum(row.count for row in summary(found)) == len(found)

    def test_after_one_that_cannot_be_judged_it_goes_on(self):
        found = list(audit([a_record(None, "a"), a_record(LATE, "b")], (STANDARD,), as_of=AS_OF))
        assert [one.subject for one in found] == ["a", "b", "b"]


class TestTheEdition:
    """Each record is judged by the edition that was in force when the matter began, in that edition's zone."""

    @pytest.mark.parametrize(
        ("received_at", "zone", "edition"),
        [
            pytest.param("2025-12-31 23:59", "Asia/Shanghai", "2025", id="the last minute of the old"),
            pytest.param("2026-01-01 00:00", "Asia/Shanghai", "2026", id="the first of the new"),
            pytest.param("2025-12-31 16:00", "UTC", "2026", id="already New Year in Shanghai"),
        ],
    )
    def test_the_day_of_the_event(self, received_at, zone, edition):
        enquiry = an_enquiry(received_at=at(received_at, zone))
        assert {one.edition for one in found_by(enquiry, TWO)} == {edition}

    def test_the_day_of_the_audit(self):
        old = an_enquiry(received_at="2025-06-02 09:00")
        found = found_by(old, TWO, edition_by=EditionBy.AS_OF)
        assert {one.edition for one in found} == {"2026"}

    def test_a_day_that_no_edition_covers(self):
        (found,) = found_by(LATE, (TWO[0],))
        assert found.problem == "received_at is 2026-03-06T16:00:00+08:00: give an edition for that day"

    @pytest.mark.parametrize(
        ("zones", "received_at", "edition"),
        [
            pytest.param(("New_York", None), "2025-12-31 23:59", "2025", id="west: New Year nowhere"),
            pytest.param(("New_York", None), "2026-01-01 00:00", "2026", id="west: where the new one is in force"),
            pytest.param((None, "New_York"), "2026-01-01 12:59", "2025", id="east: not yet where the new one is"),
            pytest.param((None, "New_York"), "2026-01-01 13:00", "2026", id="east: New Year everywhere"),
        ],
    )
    def test_between_editions_of_two_zones_no_moment_is_lost(self, zones, received_at, edition):
        editions = tuple(
            evolve(one, response=evolve(one.response, calendar=NEW_YORK)) if zone else one
            for one, zone in zip(TWO, zones, strict=True)
        )
        assert {one.edition for one in found_by(an_enquiry(received_at=received_at), editions)} == {edition}

    def test_the_last_edition_ends_in_its_own_zone(self):
        """Midnight that begins 2026 in Shanghai is not yet 2026 in New York."""
        last = evolve(TWO[0], response=evolve(TWO[0].response, calendar=NEW_YORK))
        assert {one.edition for one in found_by(an_enquiry(received_at="2026-01-01 12:59"), (last,))} == {"2025"}
        assert {one.edition for one in found_by(an_enquiry(received_at="2026-01-01 13:00"), (last,))} == {""}

    def test_after_the_end_of_the_last_no_earlier_one_comes_back(self):
        ended = (TWO[0], evolve(TWO[1], until=date(2026, 3, 1)))
        assert [one.edition for one in found_by(LATE, ended)] == [""]

    def test_a_stricter_edition_finds_more(self):
        strict = evolve(STANDARD, edition="strict", response=evolve(STANDARD.response, quick_reply=Elapsed(sp_hour())))
        letter = an_enquiry(channel=response.Channel.LETTER, kind=response.RequestKind.COMPLAINT)
        assert [one.verdict for one in found_by(letter, (strict,))] == [Verdict.BREACHED]
        assert [one.verdict for one in found_by(letter)] == [Verdict.UNDETERMINED]

    @pytest.mark.parametrize(
        ("editions", "kind"),
        [
            pytest.param((STANDARD, TWO[0]), TermsError, id="two in force on one day"),
            pytest.param(STANDARD, TermsTypeError, id="a policy alone"),
        ],
    )
    def test_editions_that_contradict_are_refused_at_once(self, editions, kind):
        with pytest.raises(kind):
            audit([], editions, as_of=AS_OF)


def sp_hour():
    """An hour."""
    return at("2026-03-06 17:00") - at("2026-03-06 16:00")


class TestTheStream:
    """Lazy, in any order, in bounded memory, and steady while time goes on."""

    def test_it_takes_no_more_than_it_is_asked_for(self):
        def endless():
            while True:
                yield a_record(LATE)

        assert len(list(islice(audit(endless(), (STANDARD,), as_of=AS_OF), 5))) == 5

    def test_order_does_not_matter(self):
        shuffled = random.Random(7).sample(RECORDS, len(RECORDS))  # noqa: S311 - a fixed shuffle
        there = sorted(map(repr, audit(RECORDS, (STANDARD,), as_of=AS_OF)))
        assert sorted(map(repr, audit(shuffled, (STANDARD,), as_of=AS_OF))) == there

    @pytest.mark.parametrize("later", ["2026-03-06 16:00", "2026-03-31 23:59", "2026-12-01 00:00"])
    def test_met_and_breached_never_turn_back(self, later):
        """Duties of a record are told apart by their place among those of its clause."""
        before = standing(at("2026-03-02 00:00"))
        after = standing(at(later))
        turned = {duty: (one, after[duty]) for duty, one in before.items() if one in FINAL and after[duty] is not one}
        assert turned == {}

    def test_memory_does_not_grow_with_the_records(self):
        """From 3,000 findings to 6,000 less is added than a small object each; the interpreter keeps a few."""
        held = []
        tracemalloc.start()
        stream = audit((a_record(LATE) for _ in range(3000)), (STANDARD,), as_of=AS_OF)
        for count, _ in enumerate(stream, start=1):
            if count in (3000, 6000):  # two findings a record
                gc.collect()
                held.append(tracemalloc.get_traced_memory()[0])
        tracemalloc.stop()
        assert abs(held[1] - held[0]) < 100_000


def standing(as_of):
    """The verdict of every duty of every record; where nothing is owed, or not yet, there is none."""
    verdicts: dict[tuple[object, ...], Verdict] = {}
    for one in audit(RECORDS, (STANDARD,), as_of=as_of):
        if one.clause is None and one.verdict is Verdict.MET:
            continue
        duty = (one.subject, one.clause and one.clause.id, one.due_at)
        place = sum(known[:3] == duty for known in verdicts)
        verdicts[(*duty, place)] = one.verdict
    return verdicts


class TestSummary:
    """Findings counted by room, clause, month and verdict."""

    def test_they_are_counted(self):
        found = [*audit([a_record(LATE)] * 3, (STANDARD,), as_of=AS_OF), *found_by(None)]
        assert summary(found) == (
            Count(room="", clause=None, month="", verdict=Verdict.UNDETERMINED, count=1),
            Count(room="response", clause=sp.catalogue()["D0.4.1.2a"], month="2026-03", verdict=Verdict.MET, count=3),
            Count(
                room="response", clause=sp.catalogue()["D0.5.1.1b"], month="2026-03", verdict=Verdict.BREACHED, count=3
            ),
        )

    @pytest.mark.parametrize(
        ("facts", "month"),
        [
            pytest.param(
                warranty.Handover(collected=Decimal("1.00"), returned_at=at("2026-03-31 17:00")), "2026-03", id="a day"
            ),
            pytest.param(
                warranty.Handover(collected=Decimal("1.00"), returned_at=at("2026-04-01 17:00")),
                "2026-04",
                id="the next",
            ),
            pytest.param(callbacks.December(year=2025), "2025-12", id="a year"),
            pytest.param(an_enquiry(received_at="2026-03-31 00:00"), "2026-03", id="24 hours"),
            pytest.param(an_enquiry(received_at="2026-03-31 00:01"), "2026-04", id="a minute later"),
            pytest.param(
                complaint_fines.FineCharged(
                    complaint=complaint_fines.Complaint(received_on=date(2026, 3, 2)),
                    charged=Decimal("10.00"),
                    charged_at=at("2026-04-01 00:00"),
                ),
                "2026-04",
                id="done at midnight, without a deadline",
            ),
        ],
    )
    def test_a_deadline_at_midnight_belongs_to_the_day_that_it_ends(self, facts, month):
        found = audit([a_record(facts)], (STANDARD,), as_of=at("2026-05-01 00:00"))
        assert {row.month for row in summary(found)} == {month}

    @pytest.mark.parametrize("found", [None, 1, Finding(subject="a", room="", verdict=Verdict.MET), [None], [LATE]])
    def test_what_is_no_row_of_findings_is_refused(self, found):
        with pytest.raises(FactsTypeError, match=r"^found is .*: give "):
            summary(found)

    def test_nothing_is_nothing(self):
        assert summary([]) == ()


class TestBadInput:
    """What cannot be audited is refused by name."""

    def test_a_moment_without_a_zone(self):
        with pytest.raises(NaiveDatetimeError):
            audit([], (STANDARD,), as_of=datetime(2026, 3, 1))

    @pytest.mark.parametrize("edition_by", [None, "event", 1])
    def test_no_way_to_pick_an_edition(self, edition_by):
        with pytest.raises(TermsTypeError, match=r"^edition_by is .*: give EditionBy$"):
            audit([], (STANDARD,), as_of=AS_OF, edition_by=edition_by)

    @pytest.mark.parametrize("record", [None, LATE, ("ticket", LATE)])
    def test_what_is_no_record(self, record):
        with pytest.raises(FactsTypeError, match=r"^records is .*: give Record$"):
            list(audit([record], (STANDARD,), as_of=AS_OF))

    @pytest.mark.parametrize("records", [None, 1, a_record(LATE)])
    def test_records_that_are_not_in_a_row_are_refused_at_once(self, records):
        with pytest.raises(FactsTypeError, match=r"^records is .*: give them in a row, such as \[record\]$"):
            audit(records, (STANDARD,), as_of=AS_OF)

    @pytest.mark.parametrize(("subject", "kind"), [("", FactsError), ("  ", FactsError), (None, FactsTypeError)])
    def test_a_subject_that_says_nothing(self, subject, kind):
        with pytest.raises(kind) as caught:
            Record(subject=subject, facts=LATE)
        assert type(caught.value) is kind
