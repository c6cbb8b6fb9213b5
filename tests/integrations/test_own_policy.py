"""A company's own policy in TOML is loaded, changes what it says and nothing else, and its mistakes are located."""

import tomllib
from datetime import date, timedelta
from decimal import Decimal

import pytest
from attrs import fields

import servicepolicy as sp
from servicepolicy import complaint_fines, complaints, response
from servicepolicy.basis.tables import Axis, Row, Table
from servicepolicy.calendars import (
    AbsoluteClosure,
    Closure,
    DayCalendar,
    Festival,
    HoursOn,
    Notice,
    WorkingCalendar,
    WorkingDays,
    WorkingTime,
)
from servicepolicy.calendars.limits import LIMITS
from servicepolicy.convert import from_dict, to_dict
from servicepolicy.rules.timing.service_levels import Level, LimitFor, SiteLimits, Target, Threshold
from tests.builders import at
from tests.convert.desk import through_json, through_toml
from tests.doors import named
from tests.integrations.scripts import EXAMPLES, loaded

load = loaded("own_policy/load")
HERE = EXAMPLES / "own_policy"
EVERYTHING = load.load(HERE / "everything.toml")
KINDS = [
    *(WorkingCalendar, DayCalendar, Notice, HoursOn, Closure, AbsoluteClosure, Festival, *LIMITS, Table, Axis, Row),
    *(response.Target, complaint_fines.FineStep, complaints.EscalationStep, complaints.ResponsePlan),
    *(Level, Target, LimitFor, Threshold, SiteLimits),
]
POLICY = load.load(HERE / "policy.toml")


def tables_in(data):
    """A table and all the tables in it."""
    if isinstance(data, dict):
        yield data
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from tables_in(part)


class TestThePolicy:
    """The file says what the company chose; all else is as in the documents."""

    def test_when_it_is_in_force(self):
        assert (POLICY.edition, POLICY.effective_from, POLICY.until) == ("harbour-2026", date(2026, 7, 1), None)

    def test_what_differs_is_what_the_file_says(self):
        differ = [(one.room, one.term) for one in sp.differences(sp.STANDARD, POLICY) if one.term != "calendar"]
        said = tomllib.loads((HERE / "policy.toml").read_text("utf-8"))
        assert sorted(differ) == sorted(
            (room, term)
            for room, terms in said.items()
            if isinstance(terms, dict) and room != "calendar"
            for term in terms
        )

    def test_every_room_has_the_calendar(self):
        calendars = {terms.calendar for _, terms in POLICY.rooms()}
        assert len(calendars) == 1
        assert calendars.pop().closures == (Closure(date(2026, 8, 10), date(2026, 8, 14)),)

    def test_figures(self):
        assert POLICY.lateness.grace == timedelta(minutes=5)
        assert POLICY.lateness.higher_share == Decimal("0.02")
        assert POLICY.response.quick_reply == WorkingTime(timedelta(hours=1))
        assert POLICY.warranty.handover_within == WorkingDays(1)
        assert POLICY.service_levels.levels[0].covers == (load.Contract.GOLD,)

    @pytest.mark.parametrize("by", [through_json, through_toml])
    def test_it_comes_back_whole(self, by):
        assert from_dict(by(to_dict(POLICY)), sp.ServicePolicy, enums=[load.Contract]) == POLICY


class TestOneOfEverything:
    """The other file has every term and every key that a policy can have, to copy from."""

    def test_every_term_is_otherwise_than_in_the_documents(self):
        differ = {(one.room, one.term) for one in sp.differences(sp.STANDARD, EVERYTHING)}
        assert differ == {
            (room, term.name) for room, terms in sp.STANDARD.rooms() for term in fields(type(terms)) if term.init
        }
        assert None not in (EVERYTHING.effective_from, EVERYTHING.until)

    @pytest.mark.parametrize("kind", KINDS, ids=named)
    def test_every_key_of_every_class_in_it(self, kind):
        tables = tables_in(tomllib.loads((HERE / "everything.toml").read_text("utf-8")))
        names = {one.name for one in fields(kind) if one.init} - {"newer"}
        assert names <= {key for table in tables for key in table}

    @pytest.mark.parametrize("by", [through_json, through_toml])
    def test_it_comes_back_whole(self, by):
        assert from_dict(by(to_dict(EVERYTHING)), sp.ServicePolicy, enums=[load.Contract, load.Place]) == EVERYTHING

    def test_it_answers(self):
        """Both offices are open from 16:00 to 20:00: eight hours end half an hour into Tuesday's."""
        friday = at("2027-03-05 16:30")
        due = response.deadline(response.Enquiry(received_at=friday, logged_at=friday), EVERYTHING.response)
        assert due.at.isoformat() == "2027-03-09T16:30:00+08:00"


class TestTheScript:
    """It shows the changes, the answers and the mistakes."""

    @pytest.mark.parametrize(("lang", "word"), [("en", "grace: 0 h -> 5 min"), ("zh", "grace: 0小时 -> 5分钟")])
    def test_it_prints_all_of_it(self, capsys, monkeypatch, lang, word):
        monkeypatch.setattr("sys.argv", ["load.py", "--lang", lang])
        load.main()
        printed = capsys.readouterr().out
        assert word in printed
        assert "2026-07-13 14:30+08:00" in printed
        assert all(mistake in printed for mistake in load.mistakes(HERE / "mistakes.toml"))

    def test_a_policy_without_mistakes_has_none(self):
        assert load.mistakes(HERE / "policy.toml") == []


class TestMistakes:
    """Five mistakes give five messages, each with its place."""

    def test_five_located_messages(self):
        found = load.mistakes(HERE / "mistakes.toml")
        roles = " or ".join(role.name for role in sp.service_levels.Role)
        assert found == [
            "calendar.hours is '8.30-17.30': write hours as \"08:30-12:00 13:00-17:30\"",
            (
                "response.answer_within is 8: give an ISO 8601 duration in hours, minutes and seconds, "
                'such as "PT24H" or "PT1H30M"'
            ),
            'lateness.higher_share is 0.02: give a decimal number as text, such as "0.01", or a whole number',
            "lateness.graec is 'PT5M': there is no such key; did you mean grace?",
            f"complaints.escalation[0].to is 'SUPERVISER': give {roles}; did you mean SUPERVISOR?",
        ]
