"""Response deadlines and verdicts by the column: worked examples, most of them Friday, 6 March 2026, at 16:00."""

from datetime import time, timedelta

import numpy as np
import pendulum
import pytest

from servicepolicy.basis import Verdict
from servicepolicy.basis.errors import (
    CalendarCoverageError,
    CalendarError,
    FactsError,
    FactsTypeError,
    MissingFact,
    NaiveDatetimeError,
    TermNotSet,
    TermsTypeError,
)
from servicepolicy.calendars import CalendarDays, Elapsed, Months, WorkingDays, WorkingTime
from servicepolicy.columns import VERDICTS, response_deadlines, response_verdicts
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.response import (
    Answer,
    Channel,
    Clock,
    ClockEnd,
    ClockStart,
    LastMoment,
    RequestKind,
    ResponseTerms,
    Scope,
    Target,
)
from tests.calendars.desk import ALWAYS, NEW_YORK, a_calendar
from tests.columns.desk import NEVER_OPEN, moments, told

FRIDAY = moments("2026-03-06T08:00")
"""16:00 in Shanghai."""
NOON = pendulum.datetime(2026, 3, 8, 12)


def promised(limit, **terms):
    """Terms with one promise for every contact."""
    return ResponseTerms(targets=[Target(limit=limit)], **terms)


class TestTheLimits:
    """D0.4.1.2a and A014: 24 hours by any clock, or what the company has promised, by any kind of limit."""

    @pytest.mark.parametrize(
        ("terms", "due"),
        [
            pytest.param(ResponseTerms(), "2026-03-07T08:00:00", id="hours of the clock"),
            pytest.param(ResponseTerms(clock=Clock.WORKING_HOURS), "2026-03-11T05:00:00", id="working hours"),
            pytest.param(ResponseTerms(clock=Clock.NEXT_WORKING_DAY), "2026-03-09T08:00:00", id="next working day"),
            pytest.param(promised(Elapsed(timedelta(hours=4))), "2026-03-06T12:00:00", id="elapsed"),
            pytest.param(promised(WorkingTime(timedelta(hours=4))), "2026-03-09T03:00:00", id="working time"),
            pytest.param(
                promised(WorkingTime(timedelta(hours=1.5), edge="open")), "2026-03-09T00:30:00", id="till the opening"
            ),
            pytest.param(promised(WorkingDays(1, cut_off=time(16))), "2026-03-10T00:30:00", id="after the cut-off"),
            pytest.param(promised(WorkingDays(1, cut_off=time(16, 1))), "2026-03-09T08:00:00", id="before it"),
            pytest.param(promised(WorkingDays(1, cut_off=time(0))), "2026-03-10T00:30:00", id="always after it"),
            pytest.param(promised(CalendarDays(3)), "2026-03-09T08:00:00", id="calendar days"),
            pytest.param(promised(Months(1)), "2026-04-06T08:00:00", id="months"),
        ],
    )
    def test_of_every_kind(self, terms, due):
        assert told(response_deadlines(FRIDAY, terms)) == [due]

    @pytest.mark.parametrize(
        ("start", "days", "due"),
        [
            ("2026-03-07T17:00", 1, "2026-03-08T16:00:00"),  # noon on both days
            ("2026-03-07T07:30", 1, "2026-03-08T07:30:00"),  # 02:30 was skipped
            ("2026-10-31T05:30", 1, "2026-11-01T05:30:00"),  # 01:30 came twice
            ("2026-11-01T06:30", 0, "2026-11-01T06:30:00"),  # the second time stays
        ],
    )
    def test_where_the_clock_is_changed(self, start, days, due):
        terms = promised(CalendarDays(days), calendar=a_calendar(zone=NEW_YORK))
        assert told(response_deadlines(moments(start), terms)) == [due]

    def test_no_contacts(self):
        assert told(response_deadlines(moments(), promised(WorkingDays(1)))) == []
        assert told(response_deadlines(moments(), promised(Months(1), calendar=a_calendar(zone=NEW_YORK)))) == []
        assert response_verdicts(moments(), ResponseTerms(), as_of=NOON).tolist() == []


class TestChannelsAndKinds:
    """D3.2.1.3: a channel or a kind may have a promise of its own; what has no figure has no deadline."""

    TERMS = ResponseTerms(
        targets=[Target(channel=Channel.APP, limit=Elapsed(timedelta(hours=1)))],
        quick_reply=Elapsed(timedelta(hours=2)),
    )
    CHANNELS = np.array([Channel.APP, None, Channel.PHONE, Channel.EMAIL], object)
    KINDS = np.array([0, 0, 3, 3], np.int8)
    RECEIVED = moments(*["2026-03-06T08:00"] * 4)

    @pytest.mark.parametrize("channels", [CHANNELS, np.array([3, -1, 0, 2])], ids=["members", "places"])
    def test_each_contact_by_its_own(self, channels):
        due = response_deadlines(self.RECEIVED, self.TERMS, channel=channels, kind=self.KINDS, on_bad="mask")
        assert told(due, "m") == ["2026-03-06T09:00", "2026-03-07T08:00", "2026-03-06T10:00", None]
        codes = response_verdicts(self.RECEIVED, self.TERMS, as_of=NOON, channel=channels, kind=self.KINDS)
        assert [VERDICTS[code].name for code in codes] == ["BREACHED", "BREACHED", "BREACHED", "UNDETERMINED"]

    def test_a_masked_channel_is_not_known(self):
        masked = np.ma.MaskedArray(self.CHANNELS, mask=[True, False, False, False])
        due = response_deadlines(self.RECEIVED, self.TERMS, channel=masked, kind=np.zeros(4, int))
        assert told(due, "m") == ["2026-03-07T08:00", "2026-03-07T08:00", "2026-03-07T08:00", "2026-03-07T08:00"]

    def test_one_for_all(self):
        due = response_deadlines(FRIDAY, self.TERMS, channel=Channel.APP, kind=RequestKind.COMPLAINT)
        assert told(due, "m") == ["2026-03-06T09:00"]

    def test_no_figure(self):
        with pytest.raises(TermNotSet) as caught:
            response_deadlines(self.RECEIVED, self.TERMS, channel=self.CHANNELS, kind=self.KINDS)
        assert str(caught.value) == (
            "received_at[3] is np.datetime64('2026-03-06T08:00:00.000000'): set `targets` in the terms: the documents "
            "give no figure for such a contact (D3.2.2.1a)"
        )


class TestTheStart:
    """A016: the clock starts from receipt, or from logging."""

    TERMS = ResponseTerms(starts=ClockStart.LOGGING)
    RECEIVED = moments("2026-03-06T08:00", "2026-03-06T08:00", "NaT", unit="ns")
    LOGGED = moments("2026-03-06T10:00", "NaT", "NaT", unit="s")

    def test_from_logging(self):
        due = response_deadlines(self.RECEIVED, self.TERMS, logged_at=self.LOGGED, on_bad="mask")
        assert due.dtype == "M8[ns]"
        assert told(due, "m") == ["2026-03-07T10:00", None, None]
        with pytest.raises(MissingFact, match=r"^logged_at\[1\] is .*: give it: the clock starts from logging$"):
            response_deadlines(self.RECEIVED, self.TERMS, logged_at=self.LOGGED)

    def test_without_it_nothing_can_be_said(self):
        codes = response_verdicts(self.RECEIVED, self.TERMS, as_of=NOON, logged_at=self.LOGGED)
        assert codes.tolist() == [VERDICTS.index(Verdict.BREACHED), VERDICTS.index(Verdict.UNDETERMINED), None]


class TestVerdicts:
    """D0.4.1.2a, D0.5.1.1b: what was done by the deadline, due on Saturday at 16:00."""

    DUE = moments("2026-03-07T08:00")
    LATER = moments("2026-03-07T08:00:00.000001")

    @pytest.mark.parametrize(
        ("facts", "terms", "verdict"),
        [
            pytest.param({"answered_at": DUE}, {}, "MET", id="the answer responds too"),
            pytest.param({"answered_at": LATER}, {}, "BREACHED", id="a microsecond late"),
            pytest.param({"answered_at": DUE}, {"last_moment": LastMoment.TOO_LATE}, "BREACHED", id="too late"),
            pytest.param({"acknowledged_at": DUE}, {}, "BREACHED", id="no information"),
            pytest.param({"acknowledged_at": DUE}, {"answered_by": Answer.ACKNOWLEDGEMENT}, "MET", id="responded"),
            pytest.param({"answered_at": DUE}, {"answered_by": Answer.INFORMATION}, "MET", id="answered"),
            pytest.param({"answered_at": DUE}, {"ends": ClockEnd.SEEN}, "UNDETERMINED", id="seen when?"),
            pytest.param({"answered_at": DUE, "answer_seen_at": DUE}, {"ends": ClockEnd.SEEN}, "MET", id="seen"),
            pytest.param({"answered_at": DUE, "answer_seen_at": LATER}, {"ends": ClockEnd.SEEN}, "BREACHED", id="late"),
            pytest.param({}, {}, "BREACHED", id="nothing"),
        ],
    )
    def test_a_day_later(self, facts, terms, verdict):
        [code] = response_verdicts(FRIDAY, ResponseTerms(**terms), as_of=NOON, **facts)
        assert VERDICTS[code].name == verdict

    def test_what_came_later_has_not_happened_yet(self):
        seen_from = moments("2026-03-07T07:00", "2026-03-07T08:00", "2026-03-07T09:00", "NaT")
        received, answered = np.repeat(FRIDAY, 4), np.repeat(self.DUE, 4)
        codes = response_verdicts(received, ResponseTerms(), as_of=seen_from, answered_at=answered)
        assert codes.tolist() == [2, 0, 0, None]

    def test_the_codes_are_the_verdicts_in_their_order(self):
        assert [one.name for one in VERDICTS] == ["MET", "BREACHED", "PENDING", "UNDETERMINED"]


class TestFactsThatCannotBe:
    """What happened too early is refused as `Enquiry` refuses it, or masked."""

    EARLY, LATE = moments("2026-03-05T08:00", "2026-03-07T08:00"), moments("2026-03-06T08:00", "2026-03-08T08:00")

    def test_before_the_contact_came(self):
        with pytest.raises(FactsError) as caught:
            response_verdicts(self.LATE, ResponseTerms(), as_of=NOON, answered_at=self.EARLY)
        assert str(caught.value) == (
            "answered_at[0] is np.datetime64('2026-03-05T08:00:00.000000'): "
            "give received_at 2026-03-06T08:00:00.000000 or later; 1 more like it"
        )
        with pytest.raises(FactsError, match=r"^logged_at\[0\] is"):
            response_deadlines(self.LATE, ResponseTerms(), logged_at=self.EARLY)
        codes = response_verdicts(self.LATE, ResponseTerms(), as_of=NOON, answered_at=self.EARLY, on_bad="mask")
        assert codes.tolist() == [None, None]

    def test_seen_and_never_sent(self):
        with pytest.raises(FactsError) as caught:
            response_verdicts(self.EARLY, ResponseTerms(), as_of=NOON, answer_seen_at=self.LATE)
        assert caught.value.field == "answered_at[0]"
        assert caught.value.expected == "give it too: answer_seen_at is 2026-03-06T08:00:00.000000; 1 more like it"


class TestBeyondTheCalendar:
    """A deadline that the calendar does not know is refused or masked."""

    def test_years(self):
        asked = moments("1899-12-31T15:00", "1900-01-01T00:00", "2199-12-30T00:00", "2199-12-31T00:00")
        due = response_deadlines(asked, ResponseTerms(), on_bad="mask")
        assert told(due, "D") == [None, "1900-01-02", "2199-12-31", None]
        with pytest.raises(CalendarCoverageError, match=r"^received_at\[0\] is .*: give a moment from 1900 to 2199$"):
            response_deadlines(asked[:1], ResponseTerms())
        with pytest.raises(CalendarCoverageError, match="give a moment whose deadline lies within what the calendar"):
            response_deadlines(asked[3:], ResponseTerms())

    def test_days_off_that_are_not_published(self):
        asked = moments("2003-12-01T08:00", "2026-12-30T08:00", "2030-01-01T08:00")
        for clock in (Clock.WORKING_HOURS, Clock.NEXT_WORKING_DAY):
            due = response_deadlines(asked, ResponseTerms(clock=clock, answer_within=timedelta(days=1)), on_bad="mask")
            assert told(due, "D")[::2] == [None, None]

    def test_no_working_day_within_a_century(self):
        for limit in (WorkingDays(1), WorkingTime(timedelta(hours=1))):
            with pytest.raises(CalendarError):
                response_deadlines(FRIDAY, promised(limit, calendar=NEVER_OPEN))
        with pytest.raises(CalendarError, match=r"give a moment whose deadline lies within 100 years$"):
            response_deadlines(moments("2000-01-01"), promised(WorkingDays(36_525), calendar=a_calendar()))

    def test_seen_from_outside(self):
        seen_from = moments("2026-03-08", "1899-12-30", "2200-01-02")
        codes = response_verdicts(np.repeat(FRIDAY, 3), ResponseTerms(), as_of=seen_from, on_bad="mask")
        assert codes.tolist() == [1, None, None]

    def test_sent_before_1900(self):
        received = moments("1899-12-30", "1899-12-30")
        facts = {"logged_at": moments("1900-02-01", "1900-02-01"), "answered_at": moments("1899-12-31", "1900-02-01")}
        terms = ResponseTerms(starts=ClockStart.LOGGING)
        assert response_verdicts(received, terms, as_of=NOON, **facts, on_bad="mask").tolist() == [None, 0]


class TestBadInput:
    """What is no column, and no choice, is a typed error either way."""

    @pytest.mark.parametrize(
        ("facts", "error", "said"),
        [
            ({"channel": "phone"}, FactsTypeError, "channel is 'phone': give Channel, or a numpy array of its members"),
            ({"channel": np.array([0.5])}, FactsTypeError, r"channel is array\(\[0.5\]\): give Channel, or"),
            ({"channel": np.array(["phone"], object)}, FactsTypeError, r"channel\[0\] is 'phone': give Channel$"),
            ({"kind": None}, FactsTypeError, "kind is None: give RequestKind"),
            ({"kind": np.array([None])}, FactsTypeError, r"kind\[0\] is None: give RequestKind$"),
            ({"kind": np.array([-1])}, FactsError, r"kind\[0\] is np.int64\(-1\): give places from 0 to 4 in Request"),
            ({"channel": np.array([8])}, FactsError, r"channel\[0\] is np.int64\(8\): give places from -1 to 7 in Ch"),
            ({"channel": np.array([0, 1])}, FactsError, r"channel is \(2,\): give as many rows as received_at: \(1,\)"),
            ({"logged_at": moments()}, FactsError, r"logged_at is \(0,\): give as many rows as received_at: \(1,\)"),
            ({"logged_at": "now"}, FactsTypeError, "logged_at is 'now': give a numpy array of datetime64"),
            ({"on_bad": "drop"}, FactsError, 'on_bad is \'drop\': give "raise" or "mask"'),
        ],
    )
    def test_columns(self, facts, error, said):
        for on_bad in ("raise", "mask"):
            with pytest.raises(error, match=f"^{said}"):
                response_deadlines(FRIDAY, ResponseTerms(), **{"on_bad": on_bad, **facts})

    @pytest.mark.parametrize(("terms", "as_of"), [(STANDARD, "2026")])
    def test_terms_and_moments(self, terms, as_of):
        for ask in (response_deadlines, lambda *asked: response_verdicts(*asked, as_of=NOON)):
            with pytest.raises(TermsTypeError, match=r"^terms is"):
                ask(FRIDAY, terms)
        with pytest.raises(NaiveDatetimeError, match=r"^as_of is"):
            response_verdicts(FRIDAY, ResponseTerms(), as_of=pendulum.naive(2026, 3, 8))
        with pytest.raises(FactsTypeError, match=r"^as_of is '2026'"):
            response_verdicts(FRIDAY, ResponseTerms(), as_of=as_of)

    def test_every_contact(self):
        """A017: with the 24 hours for every contact, no kind lacks a figure."""
        kinds = np.arange(5)
        due = response_deadlines(np.repeat(FRIDAY, 5), ResponseTerms(scope=Scope.EVERY_CONTACT), kind=kinds)
        assert told(due, "m") == ["2026-03-07T08:00"] * 5


def test_a_calendar_that_is_always_open_counts_every_hour():
    """In New York as in UTC: no night and no change of the clock makes a difference to working time."""
    terms = ResponseTerms(calendar=a_calendar(ALWAYS, zone=NEW_YORK), clock=Clock.WORKING_HOURS)
    assert told(response_deadlines(moments("2026-03-07T17:00"), terms)) == ["2026-03-08T17:00:00"]


class TestTheColumnsAreLeftAlone:
    """No answer is written over the facts, not even where every contact is refused."""

    @pytest.mark.parametrize("limit", [Elapsed(timedelta(0)), WorkingTime(timedelta(0)), CalendarDays(0), Months(0)])
    @pytest.mark.parametrize("received_at", ["2026-03-06T08:00", "2200-06-01T08:00"])
    def test_what_was_given_stays(self, limit, received_at):
        given = moments(received_at)
        for _ in range(2):
            response_deadlines(given, promised(limit), on_bad="mask")
            response_verdicts(given, promised(limit), as_of=NOON, on_bad="mask")
            assert told(given) == [f"{received_at}:00"]

    def test_what_cannot_be_written_to_is_answered(self):
        given = moments("2200-06-01T08:00")
        given.flags.writeable = False
        assert told(response_deadlines(given, ResponseTerms(), on_bad="mask")) == [None]
