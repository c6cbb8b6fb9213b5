"""Each way to read the documents answers some contact differently: none is dead."""

from datetime import timedelta
from typing import get_type_hints

import pytest
from attrs import fields

from servicepolicy.basis import Reading, Verdict, Worded
from servicepolicy.calendars import Elapsed
from servicepolicy.rules.timing.response import (
    Answer,
    Channel,
    Clock,
    ClockEnd,
    ClockStart,
    LastMoment,
    Promise,
    RequestKind,
    ResponseTerms,
    Scope,
    assess,
    deadline,
)
from tests.builders import an_enquiry, at, iso

LATER = at("2026-04-01 00:00")
TERMS = ResponseTerms()
SATURDAY = "2026-03-07T16:00:00+08:00"

ACKNOWLEDGED = an_enquiry(acknowledged_at="2026-03-06 17:00")
LOGGED = an_enquiry(logged_at="2026-03-06 18:00", answered_at="2026-03-07 17:00")
SEEN_LATE = an_enquiry(answered_at="2026-03-07 15:00", answer_seen_at="2026-03-09 09:00")
AT_THE_LIMIT = an_enquiry(answered_at="2026-03-07 16:00")
LETTER = an_enquiry(kind=RequestKind.COMPLAINT, channel=Channel.LETTER)
E_MAIL = an_enquiry(kind=RequestKind.SERVICE, channel=Channel.EMAIL)

EXAMPLES = [
    # The field, one of its values, a contact, its deadline and its verdict under that value.
    ("clock", Clock.CALENDAR_HOURS, an_enquiry(), SATURDAY, Verdict.BREACHED),
    ("clock", Clock.WORKING_HOURS, an_enquiry(), "2026-03-11T13:00:00+08:00", Verdict.BREACHED),
    ("clock", Clock.NEXT_WORKING_DAY, an_enquiry(), "2026-03-09T16:00:00+08:00", Verdict.BREACHED),
    ("answered_by", Answer.ACKNOWLEDGEMENT, ACKNOWLEDGED, SATURDAY, Verdict.MET),
    ("answered_by", Answer.INFORMATION, ACKNOWLEDGED, SATURDAY, Verdict.BREACHED),
    ("answered_by", Answer.BOTH, ACKNOWLEDGED, SATURDAY, Verdict.BREACHED),
    ("starts", ClockStart.RECEIPT, LOGGED, SATURDAY, Verdict.BREACHED),
    ("starts", ClockStart.LOGGING, LOGGED, "2026-03-07T18:00:00+08:00", Verdict.MET),
    ("ends", ClockEnd.SENT, SEEN_LATE, SATURDAY, Verdict.MET),
    ("ends", ClockEnd.SEEN, SEEN_LATE, SATURDAY, Verdict.BREACHED),
    ("last_moment", LastMoment.IN_TIME, AT_THE_LIMIT, SATURDAY, Verdict.MET),
    ("last_moment", LastMoment.TOO_LATE, AT_THE_LIMIT, SATURDAY, Verdict.BREACHED),
    ("scope", Scope.ENQUIRIES, LETTER, None, Verdict.UNDETERMINED),
    ("scope", Scope.EVERY_CONTACT, LETTER, SATURDAY, Verdict.BREACHED),
    ("promise", Promise.TO_BE_SET, E_MAIL, None, Verdict.UNDETERMINED),
    ("promise", Promise.AS_ENQUIRIES, E_MAIL, SATURDAY, Verdict.BREACHED),
    ("quick_reply", None, LETTER, None, Verdict.UNDETERMINED),
    ("quick_reply", Elapsed(timedelta(hours=2)), LETTER, "2026-03-06T18:00:00+08:00", Verdict.BREACHED),
]


def with_term(field, value):
    return ResponseTerms(**{field: value})


class TestEachReading:
    """A contact is answered as its clause is read."""

    @pytest.mark.parametrize(("field", "value", "enquiry", "due_at", "verdict"), EXAMPLES)
    def test_an_example(self, field, value, enquiry, due_at, verdict):
        terms = with_term(field, value)
        found = assess(enquiry, terms, as_of=LATER)
        assert (iso(found.due_at), found.verdict) == (due_at, verdict)
        if due_at is not None:
            assert iso(deadline(enquiry, terms).at) == due_at

    @pytest.mark.parametrize("field", sorted({field for field, *_ in EXAMPLES}))
    def test_no_two_values_give_the_same_decision(self, field):
        rows = [row for row in EXAMPLES if row[0] == field]
        (enquiry,) = {enquiry for _, _, enquiry, _, _ in rows}
        decisions = {assess(enquiry, with_term(field, value), as_of=LATER) for _, value, *_ in rows}
        assert len(decisions) == len(rows) > 1

    def test_every_member_of_every_enum_has_an_example(self):
        enums = {one.name: type(getattr(TERMS, one.name)) for one in fields(ResponseTerms)}
        members = {(name, member) for name, kind in enums.items() if issubclass(kind, Worded) for member in kind}
        assert members == {(field, value) for field, value, *_ in EXAMPLES if isinstance(value, Worded)}

    def test_the_seven_readings_of_the_issue_are_terms(self):
        hints = get_type_hints(ResponseTerms, include_extras=True)
        offered = {
            mark.id: [name for name, hint in hints.items() if mark in getattr(hint, "__metadata__", ())]
            for hint in hints.values()
            for mark in getattr(hint, "__metadata__", ())
            if isinstance(mark, Reading)
        }
        assert offered == {
            "A001": ["quick_reply"],
            "A014": ["clock"],
            "A015": ["answered_by"],
            "A016": ["starts", "ends", "last_moment"],
            "A017": ["scope"],
            "A032": ["calendar"],
            "A119": ["promise"],
        }


class TestTheDefaults:
    """The readings that are taken unless the company says otherwise."""

    def test_they_are_these(self):
        assert (TERMS.clock, TERMS.answered_by) == (Clock.CALENDAR_HOURS, Answer.BOTH)
        assert (TERMS.starts, TERMS.ends) == (ClockStart.RECEIPT, ClockEnd.SENT)
        assert (TERMS.last_moment, TERMS.scope) == (LastMoment.IN_TIME, Scope.ENQUIRIES)
        assert (TERMS.promise, TERMS.quick_reply, TERMS.targets) == (Promise.TO_BE_SET, None, ())


class TestTheLastMoment:
    """A016 (f): where the last moment is too late, the limit is over when it is reached."""

    TOO_LATE = ResponseTerms(last_moment=LastMoment.TOO_LATE)

    @pytest.mark.parametrize(
        ("moment", "answered", "waiting"),
        [
            pytest.param("2026-03-07 15:59:59.999999", Verdict.MET, Verdict.PENDING, id="microsecond before"),
            pytest.param("2026-03-07 16:00:00", Verdict.BREACHED, Verdict.BREACHED, id="last moment"),
            pytest.param("2026-03-07 16:00:00.000001", Verdict.BREACHED, Verdict.BREACHED, id="microsecond after"),
        ],
    )
    def test_around_it(self, moment, answered, waiting):
        assert assess(an_enquiry(answered_at=moment), self.TOO_LATE, as_of=LATER).verdict is answered
        assert assess(an_enquiry(), self.TOO_LATE, as_of=at(moment)).verdict is waiting

    def test_the_deadline_is_the_same_moment(self):
        assert iso(deadline(an_enquiry(), self.TOO_LATE).at) == SATURDAY

    def test_sent_at_the_last_moment_and_not_known_whether_seen_is_a_breach(self):
        terms = ResponseTerms(last_moment=LastMoment.TOO_LATE, ends=ClockEnd.SEEN, answered_by=Answer.INFORMATION)
        assert assess(an_enquiry(answered_at="2026-03-07 16:00"), terms, as_of=LATER).verdict is Verdict.BREACHED
