"""Call-backs and holiday windows as iCalendar text, read back by icalendar."""

import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from attrs import evolve
from icalendar import Calendar
from pendulum import instance

from servicepolicy.basis import Worded
from servicepolicy.basis.errors import FactsError, FactsTypeError, NaiveDatetimeError
from servicepolicy.basis.moments import in_utc
from servicepolicy.calendars import Festival
from servicepolicy.handbook import STANDARD
from servicepolicy.ics import callback_events, watch_events
from servicepolicy.rules.timing.callbacks import DayOff, Project, Rhythm, schedule
from servicepolicy.rules.timing.holiday_watch import WatchWindow, windows
from tests.builders import at
from tests.examples.foundation import A_REASON

STAMP = at("2026-03-06 09:00")
FROM_JANUARY = Project(delivered_on=date(2026, 1, 31))
KEPT = schedule(FROM_JANUARY, STANDARD.callbacks, through=date(2026, 6, 30))
MOVED = schedule(FROM_JANUARY, evolve(STANDARD.callbacks, day_off=DayOff.FOLLOWING), through=date(2026, 6, 30))
IN_2026 = windows(2026, STANDARD.holiday_watch)
DEFAULTS = {"domain": "example.com", "stamp": STAMP}


def called(schedules, **more):
    """Call-backs as text."""
    return callback_events(schedules, **{**DEFAULTS, **more})


def watched(known, **more):
    """Windows as text."""
    return watch_events(known, **{**DEFAULTS, **more})


def events_of(text):
    """The events of a calendar, as icalendar reads them."""
    return Calendar.from_ical(text).walk("VEVENT")


def uids_of(text):
    """The UIDs of a calendar, in order."""
    return [str(event["UID"]) for event in events_of(text)]


def unfolded(text):
    """The lines as they were before they were folded."""
    return text.replace("\r\n ", "").split("\r\n")


def a_window(starts_at, ends_at, **more):
    """A window that a caller made."""
    told = {"holidays": (Festival(date(2026, 3, 8), "A day", "某日"),), "because": (A_REASON,), **more}
    return WatchWindow(starts_at=instance(starts_at), ends_at=instance(ends_at), **told)


class TestCallbacks:
    """A call-back is an all-day event on its due date."""

    def test_the_same_dates_are_read_back(self):
        events = events_of(called({"A-17": MOVED}))
        assert [event["DTSTART"].dt for event in events] == [one.due_on for one in MOVED]
        assert {type(event["DTSTART"].dt) for event in events} == {date}
        assert "DTSTART;VALUE=DATE:20260601" in unfolded(called({"A-17": MOVED}))

    @pytest.mark.parametrize(
        ("lang", "title", "kinds"),
        [
            ("en", "Call-back: A-17 (monthly)", ["Call-back", "monthly"]),
            ("zh", "电话回访：A-17（每月一次）", ["电话回访", "每月一次"]),
        ],
    )
    def test_its_title_and_categories(self, lang, title, kinds):
        event = events_of(called({"A-17": KEPT}, lang=lang))[0]
        assert (str(event["SUMMARY"]), event["CATEGORIES"].cats) == (title, kinds)
        assert event["SUMMARY"].params["LANGUAGE"] == {"en": "en", "zh": "zh-CN"}[lang]

    def test_without_a_name_the_title_names_none(self):
        assert str(events_of(called({"": KEPT}))[0]["SUMMARY"]) == "Call-back (monthly)"

    def test_its_description_has_a_line_for_each_reason(self):
        lines = str(events_of(called({"A-17": KEPT}, lang="zh"))[3]["DESCRIPTION"]).split("\n")
        assert lines[0].startswith("[standard D1.3.5b] 电话回访于2026-05-31到期，每月一次")
        assert len(lines) == len(KEPT[3].because)

    def test_it_leaves_the_day_free(self):
        assert {str(event["TRANSP"]) for event in events_of(called({"A-17": KEPT}))} == {"TRANSPARENT"}


class TestWindows:
    """A window is an event with a beginning and an end."""

    def test_the_same_instants_are_read_back_in_the_zone(self):
        events = events_of(watched(IN_2026))
        bounds = [(event["DTSTART"].dt, event["DTEND"].dt) for event in events]
        assert [(in_utc(start), in_utc(end)) for start, end in bounds] == [
            (in_utc(one.starts_at), in_utc(one.ends_at)) for one in IN_2026
        ]
        assert {event["DTSTART"].params["TZID"] for event in events} == {"Asia/Shanghai"}

    def test_its_title_and_reasons(self):
        event = events_of(watched(IN_2026[-1:], lang="zh", subject="A站"))[0]
        assert str(event["SUMMARY"]) == "节假日值守：A站（国庆节）"
        assert "[standard D1.3.8a] 国庆节" in str(event["DESCRIPTION"])
        assert event["CATEGORIES"].cats == ["节假日值守", "国庆节"]

    @pytest.mark.parametrize(("sure", "status"), [(True, "CONFIRMED"), (False, "TENTATIVE")])
    def test_one_that_may_still_change_is_tentative(self, sure, status):
        assert str(events_of(watched([evolve(IN_2026[0], confirmed=sure)]))[0]["STATUS"]) == status

    @pytest.mark.parametrize(
        ("starts_at", "written"),
        [
            pytest.param(at("2026-03-08 00:00", "UTC"), "DTSTART:20260308T000000Z", id="UTC"),
            pytest.param(
                at("2026-03-08 00:00").astimezone(timezone(timedelta(hours=8))),
                "DTSTART:20260307T160000Z",
                id="no name",
            ),
            pytest.param(
                at("2026-03-08 00:00", "Europe/Paris"), "DTSTART;TZID=Europe/Paris:20260308T000000", id="Paris"
            ),
            pytest.param(
                at("2026-11-01 01:30", "America/New_York", fold=0),
                "DTSTART;TZID=America/New_York:20261101T013000",
                id="first pass",
            ),
            pytest.param(
                at("2026-11-01 01:30", "America/New_York", fold=1), "DTSTART:20261101T063000Z", id="second pass"
            ),
        ],
    )
    def test_a_moment_is_in_its_zone_where_that_is_clear(self, starts_at, written):
        window = a_window(starts_at, at("2026-12-01 00:00"))
        assert written in unfolded(watched([window]))
        assert in_utc(events_of(watched([window]))[0]["DTSTART"].dt) == in_utc(starts_at)


class TestZones:
    """The rules of each zone stand in the text, as far as its events go."""

    def test_a_zone_that_does_not_change(self):
        lines = unfolded(watched(IN_2026))
        zone = lines[lines.index("BEGIN:VTIMEZONE") : lines.index("END:VTIMEZONE")]
        assert zone == [
            "BEGIN:VTIMEZONE",
            "TZID:Asia/Shanghai",
            "BEGIN:STANDARD",
            "DTSTART:20260101T000000",
            "TZNAME:CST",
            "TZOFFSETFROM:+0800",
            "TZOFFSETTO:+0800",
            "END:STANDARD",
        ]

    def test_a_zone_that_does(self):
        year = a_window(at("2026-01-01 00:00", "America/New_York"), at("2027-01-01 00:00", "America/New_York"))
        text = watched([year])
        rules = re.findall("BEGIN:(DAYLIGHT|STANDARD)DTSTART:(.+?)TZNAME:(.+?)TZ", text.replace("\r\n", ""))
        assert rules == [
            ("STANDARD", "20260101T000000", "EST"),
            ("DAYLIGHT", "20260308T020000", "EDT"),
            ("STANDARD", "20261101T020000", "EST"),
        ]

    def test_its_rules_give_every_instant_back(self):
        here = "America/New_York"
        year = a_window(at("2026-01-01 00:00", here), at("2027-01-01 00:00", here))
        zone = Calendar.from_ical(watched([year])).timezones[0].to_tz(lookup_tzid=False)
        for moment in (
            "2026-02-01 12:00",
            "2026-03-08 01:59",
            "2026-03-08 03:01",
            "2026-07-01 12:00",
            "2026-12-01 12:00",
        ):
            assert in_utc(datetime.fromisoformat(moment).replace(tzinfo=zone)) == in_utc(at(moment, here))

    def test_two_zones(self):
        known = [IN_2026[0], a_window(at("2026-03-08 00:00", "Europe/Paris"), at("2026-03-09 00:00", "Europe/Paris"))]
        assert re.findall("TZID:(.+)\r", watched(known)) == ["Asia/Shanghai", "Europe/Paris"]

    def test_a_window_in_utc_needs_none(self):
        assert "VTIMEZONE" not in watched([a_window(at("2026-03-08 00:00", "UTC"), at("2026-03-09 00:00", "UTC"))])


class TestUids:
    """A UID belongs to one call-back of one project, or one window of one site, for good."""

    def test_they_are_unique(self):
        both = called({"A-17": KEPT, "A-18": KEPT})
        assert len({*uids_of(both)}) == len(uids_of(both)) == 2 * len(KEPT)
        assert uids_of(watched(IN_2026, subject="north")) != uids_of(watched(IN_2026, subject="south"))

    def test_they_end_in_the_domain(self):
        assert all(
            re.fullmatch(r"[0-9a-f]{32}@service\.example\.com", uid)
            for uid in uids_of(called({"A": KEPT}, domain="service.example.com"))
        )

    @pytest.mark.parametrize(
        "again",
        [
            pytest.param(called({"A-17": KEPT}, lang="zh"), id="other words"),
            pytest.param(called({"A-17": KEPT}, stamp=at("2027-01-01 00:00")), id="made later"),
            pytest.param(called({"A-17": MOVED}), id="moved by a day off"),
            pytest.param(called({"A-17": KEPT[::-1]}), id="in another order"),
        ],
    )
    def test_they_stay_when_the_event_changes(self, again):
        assert {*uids_of(again)} == {*uids_of(called({"A-17": KEPT}))}

    def test_those_of_a_window_stay_when_a_notice_moves_its_bounds(self):
        longer = evolve(IN_2026[-1], ends_at=IN_2026[-1].ends_at.add(days=1))
        assert uids_of(watched([longer])) == uids_of(watched(IN_2026[-1:]))

    def test_a_name_that_contains_another_is_another(self):
        assert len({*uids_of(called({"A": KEPT[:1], "A,": KEPT[:1], 'A", "': KEPT[:1], "": KEPT[:1]}))}) == 4

    def test_another_rhythm_is_another_call_back(self):
        quarterly = evolve(KEPT[0], rhythm=Rhythm.QUARTERLY)
        assert len({*uids_of(called({"A": [KEPT[0], quarterly]}))}) == 2

    @pytest.mark.parametrize(
        "write",
        [lambda: called({"A": [*KEPT, KEPT[0]]}), lambda: watched([*IN_2026, IN_2026[0]])],
        ids=["call-backs", "windows"],
    )
    def test_one_that_is_given_twice_is_refused(self, write):
        with pytest.raises(FactsError, match=r"^(schedules|windows) is .*: give each once, and those of others under"):
            write()


class TestTheText:
    """The text follows RFC 5545, and the same call gives the same text."""

    @pytest.mark.parametrize(
        "text", [called({"客户": KEPT}, lang="zh"), watched(IN_2026, lang="zh")], ids=["calls", "windows"]
    )
    def test_lines_end_in_cr_lf_and_are_folded(self, text):
        assert "\n" not in text.replace("\r\n", "")
        assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
        assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        assert text.endswith("END:VCALENDAR\r\n")

    def test_the_stamp_is_the_one_given_in_utc(self):
        assert {event["DTSTAMP"].dt for event in events_of(called({"A": KEPT}))} == {
            datetime(2026, 3, 6, 1, tzinfo=UTC)
        }

    def test_it_is_the_same_in_another_process(self):
        asked = "from tests.test_ics import *; print(called({'A': KEPT}, lang='zh') + watched(IN_2026), end='')"
        said = {
            subprocess.run(
                [sys.executable, "-c", asked],
                capture_output=True,
                check=True,
                env={"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            ).stdout.decode()
            for seed in ("1", "2")
        }
        assert said == {called({"A": KEPT}, lang="zh") + watched(IN_2026)}

    def test_nothing_due_is_a_calendar_without_events(self):
        assert events_of(called({})) == events_of(watched([])) == []

    def test_without_an_event_it_has_a_part_nevertheless(self):
        """RFC 5545, 3.6: a calendar has at least one component."""
        assert called({}) == watched([]) == called({"A-17": []})
        (zone,) = Calendar.from_ical(called({})).subcomponents
        assert (zone.name, str(zone["TZID"])) == ("VTIMEZONE", "UTC")
        assert "TZOFFSETTO:+0000" in unfolded(called({}))


class Odd(Worded):
    """Words that a calendar has to escape."""

    BREAK = "one\r\nEND:VEVENT\rtwo, three; four\\", "一\u2028二\x00"


class TestHostileText:
    """A name of a customer or a company's own words never become a line of the calendar."""

    NAME = "x\r\nEND:VEVENT\r\nBEGIN:VALARM\rATTACH:y,z;\\\x00"

    def test_of_a_subject(self):
        text = called({self.NAME: KEPT[:1]})
        (event,) = events_of(text)
        assert str(event["SUMMARY"]) == "Call-back: x\nEND:VEVENT\nBEGIN:VALARM ATTACH:y,z;\\  (monthly)"
        assert text.count("\r\nEND:VEVENT\r\n") == 1
        assert "VALARM" not in [line.partition(":")[2] for line in unfolded(text)]

    @pytest.mark.parametrize("lang", ["en", "zh"])
    def test_of_the_words_of_a_reason(self, lang):
        told = evolve(KEPT[0], because=(evolve(A_REASON, facts=(("day", Odd.BREAK),)),))
        (event,) = events_of(called({"A": [told]}, lang=lang))
        assert not re.search("[\r\x00\u2028]", str(event["DESCRIPTION"]))
        assert len(events_of(called({"A": [told]}, lang=lang))) == 1

    def test_of_a_holiday(self):
        window = a_window(
            at("2026-03-08 00:00"), at("2026-03-09 00:00"), holidays=(Festival(date(2026, 3, 8), "a\r\nb", "c"),)
        )
        (event,) = events_of(watched([window]))
        assert str(event["SUMMARY"]) == "Holiday watch (a\nb)"


class TestBadInput:
    """What cannot be written is refused by name."""

    @pytest.mark.parametrize(
        ("write", "error", "says"),
        [
            (
                lambda: called({"A": KEPT}, stamp=datetime(2026, 3, 6)),
                NaiveDatetimeError,
                "stamp is 2026-03-06T00:00:00: give it a",
            ),
            (
                lambda: called({"A": KEPT}, stamp=date(2026, 3, 6)),
                FactsTypeError,
                "stamp is 2026-03-06: give a datetime",
            ),
            (lambda: called(KEPT), FactsTypeError, "schedules is .*: give Mapping"),
            (lambda: called({"A": KEPT[0]}), FactsTypeError, "schedules is .*: give Callback values in a row"),
            (lambda: called({"A": [date(2026, 3, 6)]}), FactsTypeError, "schedules is 2026-03-06: give Callback"),
            (lambda: called({17: KEPT}), FactsTypeError, "schedules is 17: give str"),
            (lambda: called({"A": KEPT}, domain=None), FactsTypeError, "domain is None: give str"),
            (lambda: called({"A": KEPT}, domain=""), FactsError, "domain is '': give a name without blanks"),
            (lambda: called({"A": KEPT}, domain="a b"), FactsError, "domain is 'a b': give a name without blanks"),
            (lambda: called({"A": KEPT}, domain="a\nb"), FactsError, "domain is 'a.*b': give a name without blanks"),
            (lambda: called({"A": KEPT}, lang="de"), FactsError, "lang is 'de'"),
            (lambda: watched(IN_2026[0]), FactsTypeError, "windows is .*: give WatchWindow values in a row"),
            (lambda: watched(KEPT), FactsTypeError, "windows is .*: give WatchWindow"),
            (lambda: watched(IN_2026, subject=None), FactsTypeError, "subject is None: give str"),
        ],
        ids=map(str, range(14)),
    )
    def test_it_says_what_to_give(self, write, error, says):
        with pytest.raises(error, match=f"^{says}"):
            write()
