"""Zones, changes of the clock, and the ends of what a calendar knows."""

import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pendulum
import pytest

from servicepolicy.basis import Verdict
from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.calendars import OFFICE, DayCalendar, WeeklyHours, WorkingCalendar, china
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing.response import Clock, Enquiry, ResponseTerms, assess, deadline
from tests.builders import NEW_YORK, an_enquiry, at, iso

IN_NEW_YORK = STANDARD.with_calendar(NEW_YORK).response
NEPAL, HAWAII = timezone(timedelta(hours=5, minutes=45)), timezone(-timedelta(hours=10))


def of_pendulum(fold):
    return pendulum.DateTime(2026, 11, 1, 1, 30, tzinfo=pendulum.timezone("America/New_York"), fold=fold)


def of_stdlib(fold):
    return at("2026-11-01 01:30", "America/New_York", fold=fold)


def due_in_new_york(text, *, fold=0):
    return iso(deadline(an_enquiry(received_at=at(text, "America/New_York", fold=fold)), IN_NEW_YORK).at)


class TestAnyZone:
    """One instant has one answer, whatever zone it was told in and whichever library told it."""

    @pytest.mark.parametrize(
        "received_at",
        [
            pytest.param(at("2026-03-06 16:00"), id="stdlib"),
            pytest.param(at("2026-03-06 08:00", "UTC"), id="stdlib, utc"),
            pytest.param(datetime(2026, 3, 6, 8, tzinfo=UTC), id="utc"),
            pytest.param(datetime(2026, 3, 6, 13, 45, tzinfo=NEPAL), id="fixed offset"),
            pytest.param(at("2026-03-06 03:00", "America/New_York"), id="another day's half"),
            pytest.param(pendulum.datetime(2026, 3, 6, 16, tz="Asia/Shanghai"), id="pendulum"),
            pytest.param(pendulum.datetime(2026, 3, 6, 8), id="pendulum, utc"),
            pytest.param(pendulum.datetime(2026, 3, 5, 22, tz="Pacific/Honolulu"), id="the day before"),
            pytest.param(pendulum.parse("2026-03-06T13:45:00+05:45"), id="pendulum, fixed offset"),
        ],
    )
    @pytest.mark.parametrize(
        ("clock", "due_at"),
        [
            (Clock.CALENDAR_HOURS, "2026-03-07T16:00:00+08:00"),
            (Clock.WORKING_HOURS, "2026-03-11T13:00:00+08:00"),
            (Clock.NEXT_WORKING_DAY, "2026-03-09T16:00:00+08:00"),
        ],
    )
    def test_the_same_deadline(self, received_at, clock, due_at):
        decision = deadline(an_enquiry(received_at=received_at), ResponseTerms(clock=clock))
        assert iso(decision.at) == due_at
        assert type(decision.at) is pendulum.DateTime
        assert decision.at.timezone_name == "Asia/Shanghai"
        assert decision == deadline(an_enquiry(), ResponseTerms(clock=clock))

    @pytest.mark.parametrize("as_of", [at("2026-03-07 08:00", "UTC"), pendulum.datetime(2026, 3, 7, 8)])
    def test_the_same_assessment(self, as_of):
        told = an_enquiry(answered_at=pendulum.datetime(2026, 3, 6, 12, tz="Europe/Berlin"))
        found = assess(told, STANDARD.response, as_of=as_of)
        assert found == assess(
            an_enquiry(answered_at="2026-03-06 19:00"), STANDARD.response, as_of=at("2026-03-07 16:00")
        )
        assert iso(found.done_at) == "2026-03-06T19:00:00+08:00"


class TestChangesOfTheClock:
    """24 hours are 24 hours, also on the night on which the clock changes."""

    @pytest.mark.parametrize(
        ("received_at", "due_at"),
        [
            pytest.param("2026-03-07 01:59:59", "2026-03-08T01:59:59-05:00", id="second before the gap"),
            pytest.param("2026-03-07 02:00", "2026-03-08T03:00:00-04:00", id="at the gap"),
            pytest.param("2026-03-07 02:30", "2026-03-08T03:30:00-04:00", id="inside the gap"),
            pytest.param("2026-03-07 16:00", "2026-03-08T17:00:00-04:00", id="over the gap"),
            pytest.param("2026-03-08 03:30", "2026-03-09T03:30:00-04:00", id="after the gap"),
            pytest.param("2026-10-31 00:59", "2026-11-01T00:59:00-04:00", id="before the repeated hour"),
            pytest.param("2026-10-31 01:30", "2026-11-01T01:30:00-04:00", id="its first pass"),
            pytest.param("2026-10-31 02:30", "2026-11-01T01:30:00-05:00", id="its second pass"),
            pytest.param("2026-10-31 16:00", "2026-11-01T15:00:00-05:00", id="over the repeated hour"),
        ],
    )
    def test_24_hours_of_the_clock(self, received_at, due_at):
        assert due_in_new_york(received_at) == due_at

    @pytest.mark.parametrize(("fold", "due_at"), [(0, "2026-11-02T00:30:00-05:00"), (1, "2026-11-02T01:30:00-05:00")])
    def test_a_contact_in_the_repeated_hour(self, fold, due_at):
        assert due_in_new_york("2026-11-01 01:30", fold=fold) == due_at

    @pytest.mark.parametrize(
        ("answered_at", "verdict"),
        [
            pytest.param(of_stdlib(0), Verdict.MET, id="first pass"),
            pytest.param(of_stdlib(1), Verdict.MET, id="second pass, the last moment"),
            pytest.param(of_stdlib(1).replace(second=1), Verdict.BREACHED, id="second after"),
            pytest.param(of_pendulum(0), Verdict.MET, id="first pass, pendulum"),
            pytest.param(of_pendulum(1), Verdict.MET, id="second pass, pendulum"),
        ],
    )
    def test_an_answer_in_the_repeated_hour(self, answered_at, verdict):
        told = an_enquiry(received_at=at("2026-10-31 02:30", "America/New_York"), answered_at=answered_at)
        found = assess(told, IN_NEW_YORK, as_of=at("2026-12-01", "UTC"))
        assert found.verdict is verdict
        assert iso(found.due_at) == "2026-11-01T01:30:00-05:00"

    @pytest.mark.parametrize(
        ("as_of", "verdict"),
        [
            pytest.param(of_stdlib(0), Verdict.PENDING, id="first pass"),
            pytest.param(of_stdlib(0).replace(minute=31), Verdict.BREACHED, id="minute after"),
            pytest.param(of_pendulum(1), Verdict.BREACHED, id="second pass"),
        ],
    )
    def test_an_assessment_in_the_repeated_hour(self, as_of, verdict):
        told = an_enquiry(received_at=at("2026-10-31 01:30", "America/New_York"))
        assert assess(told, IN_NEW_YORK, as_of=as_of).verdict is verdict

    def test_shanghai_had_summer_time_too(self):
        """From 1986 to 1991; the clock went back on 15 September 1991 at 02:00."""
        told = an_enquiry(received_at="1991-09-14 16:00")
        assert iso(deadline(told, STANDARD.response).at) == "1991-09-15T15:00:00+08:00"


class TestTheRepeatedHourIsKept:
    """Facts and decisions come out of pickle and copy as they went in, in both passes of a repeated hour."""

    TRAVELLED = pytest.mark.parametrize(
        "travelled",
        [lambda one: pickle.loads(pickle.dumps(one)), copy.copy, copy.deepcopy],  # noqa: S301 - our own bytes
        ids=["pickle", "copy", "deepcopy"],
    )
    EACH_PASS = pytest.mark.parametrize(
        ("fold", "words"), [(0, "2026-11-01T01:30:00-04:00"), (1, "2026-11-01T01:30:00-05:00")]
    )

    @TRAVELLED
    @EACH_PASS
    @pytest.mark.parametrize("made", [of_pendulum, of_stdlib])
    def test_an_enquiry(self, travelled, fold, words, made):
        told = Enquiry(received_at=made(fold), answered_at=made(fold))
        again = travelled(told)
        assert again == told
        assert hash(again) == hash(told)
        assert (iso(again.received_at), iso(again.answered_at)) == (words, words)
        assert type(again.received_at) is type(told.received_at)

    @TRAVELLED
    @EACH_PASS
    @pytest.mark.parametrize("zone", ["America/New_York", "UTC"])
    def test_a_deadline(self, travelled, fold, words, zone):
        received_at = at(f"2026-10-31 0{fold + 5}:30", "UTC").astimezone(ZoneInfo(zone))
        decision = deadline(an_enquiry(received_at=received_at), IN_NEW_YORK)
        again = travelled(decision)
        assert again == decision
        assert iso(again.at) == words
        assert type(again.at) is pendulum.DateTime
        assert again.because == decision.because
        assert iso(dict(again.because[0].facts)["due_at"]) == words

    @TRAVELLED
    @EACH_PASS
    @pytest.mark.parametrize("made", [of_pendulum, of_stdlib])
    def test_an_assessment(self, travelled, fold, words, made):
        told = Enquiry(received_at=at("2026-10-31 12:00", "America/New_York"), answered_at=made(fold))
        found = assess(told, IN_NEW_YORK, as_of=made(fold))
        again = travelled(found)
        assert again == found
        assert again.because == found.because
        assert [iso(one) for one in (again.done_at, again.milestones[0].done_at)] == [words, words]
        assert iso(dict(again.milestones[1].because[0].facts)["done_at"]) == words

    @pytest.mark.parametrize("made", [of_pendulum, of_stdlib])
    def test_the_two_passes_are_two_contacts(self, made):
        assert Enquiry(received_at=made(0)) != Enquiry(received_at=made(1))
        assert Enquiry(received_at=of_pendulum(1)) == Enquiry(received_at=of_stdlib(1))
        assert deadline(Enquiry(received_at=made(0)), IN_NEW_YORK) != deadline(
            Enquiry(received_at=made(1)), IN_NEW_YORK
        )


class TestTheNewYearInShanghai:
    """1 to 3 January 2026 were off, and Sunday the 4th was worked for Friday the 2nd."""

    @pytest.mark.parametrize(
        ("clock", "due_at"),
        [
            pytest.param(Clock.CALENDAR_HOURS, "2026-01-01T16:00:00+08:00", id="24 hours of the clock"),
            # 1.5 h on Wednesday, 9 h each on Sunday and Monday, 4.5 h on Tuesday.
            pytest.param(Clock.WORKING_HOURS, "2026-01-06T13:00:00+08:00", id="24 working hours"),
            pytest.param(Clock.NEXT_WORKING_DAY, "2026-01-04T16:00:00+08:00", id="next working day"),
        ],
    )
    def test_a_contact_on_the_last_afternoon_of_the_year(self, clock, due_at):
        told = an_enquiry(received_at="2025-12-31 16:00")
        assert iso(deadline(told, ResponseTerms(clock=clock)).at) == due_at

    def test_a_contact_on_a_day_off_is_due_on_the_next_working_day(self):
        told = an_enquiry(received_at="2026-01-02 10:00")
        decision = deadline(told, ResponseTerms(clock=Clock.NEXT_WORKING_DAY))
        assert iso(decision.at) == "2026-01-04T10:00:00+08:00"

    @pytest.mark.parametrize(
        ("received_at", "due_at"),
        [
            pytest.param("2026-02-13 16:00", "2026-02-25T13:00:00+08:00", id="Friday before: Saturday is worked"),
            pytest.param("2026-02-18 10:00", "2026-02-26T14:30:00+08:00", id="inside: counts from Tuesday's opening"),
        ],
    )
    def test_spring_festival(self, received_at, due_at):
        """15 to 23 February 2026 were off, Saturdays the 14th and the 28th were worked."""
        told = an_enquiry(received_at=received_at)
        assert iso(deadline(told, ResponseTerms(clock=Clock.WORKING_HOURS)).at) == due_at


class TestTheEndOfTheCalendar:
    """Beyond the published notices nobody can tell working days; hours of the clock need none."""

    DAYS = DayCalendar(first=date(2026, 1, 1), last=date(2026, 12, 31), source="the notice of 2026")
    CALENDAR = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 08:30-17:30"), days=DAYS)

    @pytest.mark.parametrize("clock", [Clock.WORKING_HOURS, Clock.NEXT_WORKING_DAY])
    def test_a_limit_that_leads_beyond_it_is_refused(self, clock):
        terms = ResponseTerms(clock=clock, calendar=self.CALENDAR)
        told = an_enquiry(received_at="2026-12-31 16:00")
        for ask in (lambda: deadline(told, terms), lambda: assess(told, terms, as_of=at("2026-12-31 17:00"))):
            with pytest.raises(CalendarCoverageError, match=r"from 2026-01-01 to 2026-12-31, .* the notice of 2026"):
                ask()

    def test_a_limit_that_ends_in_time_is_not(self):
        terms = ResponseTerms(clock=Clock.WORKING_HOURS, calendar=self.CALENDAR)
        told = an_enquiry(received_at="2026-12-29 10:30")
        assert iso(deadline(told, terms).at) == "2026-12-31T16:30:00+08:00"

    def test_china_ends_where_its_notices_do(self):
        last_afternoon = datetime.combine(china().last, time(16), ZoneInfo("Asia/Shanghai"))
        told = an_enquiry(received_at=last_afternoon)
        with pytest.raises(CalendarCoverageError, match="give a day from 2004-01-01 to ") as caught:
            deadline(told, ResponseTerms(clock=Clock.WORKING_HOURS))
        assert "a newer `holidays` release" in str(caught.value)
        assert deadline(told, STANDARD.response).at == last_afternoon + timedelta(hours=24)

    @pytest.mark.parametrize("received_at", ["1986-05-04 12:00", "2031-12-31 16:00", "2198-12-31 16:00"])
    def test_hours_of_the_clock_do_not_ask_the_calendar(self, received_at):
        told = an_enquiry(received_at=received_at)
        assert deadline(told, STANDARD.response).at == told.received_at.astimezone(UTC) + timedelta(hours=24)

    def test_absurd_years_are_refused(self):
        for year in (1, 1899, 2200, 9999):
            with pytest.raises(CalendarCoverageError, match="from 1900 to 2199"):
                deadline(an_enquiry(received_at=datetime(year, 6, 1, tzinfo=UTC)), STANDARD.response)

    @pytest.mark.parametrize("as_of", [datetime.min.replace(tzinfo=NEPAL), datetime.max.replace(tzinfo=HAWAII)])
    def test_an_assessment_at_the_end_of_time_is_refused(self, as_of):
        with pytest.raises(CalendarCoverageError, match="from 1900 to 2199"):
            assess(an_enquiry(), STANDARD.response, as_of=as_of)

    def test_the_office_is_the_calendar_of_the_terms(self):
        assert STANDARD.response.calendar is OFFICE
