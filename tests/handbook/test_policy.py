"""`ServicePolicy`: the terms of every room under one name, from one day to another."""

import copy
import pickle
from datetime import date, timedelta

import pytest
from attrs import evolve, fields

import servicepolicy as sp
from servicepolicy.basis import Terms
from servicepolicy.basis.errors import TermsError, TermsTypeError
from servicepolicy.calendars import OFFICE, WorkingCalendar, china
from servicepolicy.handbook import STANDARD, ServicePolicy
from servicepolicy.rules.timing import response
from tests.builders import NEW_YORK, an_enquiry, at
from tests.doors import kinds_of

ROOMS = dict(STANDARD.rooms())


class TestStandard:
    """The standard edition holds every figure of the documents, and the documents give no date."""

    def test_its_name_and_dates(self):
        assert (STANDARD.edition, STANDARD.effective_from, STANDARD.until) == ("standard", None, None)

    @pytest.mark.parametrize("name", ROOMS)
    def test_each_room_has_the_terms_that_nothing_was_chosen_for(self, name):
        assert ROOMS[name] == type(ROOMS[name])()

    def test_it_has_a_field_for_every_room(self):
        assert {type(terms) for terms in ROOMS.values()} == set(kinds_of(Terms))

    def test_every_room_stands_under_its_name(self):
        assert list(ROOMS) == [
            "response",
            "callbacks",
            "lateness",
            "complaint_fines",
            "warranty",
            "complaints",
            "holiday_watch",
            "service_levels",
        ]
        assert set(ROOMS) <= set(sp.__all__)
        assert [type(terms).__module__.split(".")[3] for terms in ROOMS.values()] == list(ROOMS)

    @pytest.mark.parametrize("name", ROOMS)
    def test_every_room_knows_its_edition(self, name):
        assert ROOMS[name].edition == "standard"


class TestAnEdition:
    """An edition is a value with a name, made from another by saying what changes."""

    MINE = ServicePolicy(edition="2026", response=response.ResponseTerms(clock=response.Clock.WORKING_HOURS))

    def test_its_reasons_say_its_name(self):
        decision = response.deadline(an_enquiry(), self.MINE.response)
        assert sp.explain(decision)[0].startswith("[2026 D0.4.1.2a] ")

    def test_an_edition_made_from_another_stamps_its_own_name(self):
        later = evolve(self.MINE, edition="2027", effective_from=date(2027, 1, 1))
        assert later.response.edition == "2027"
        assert self.MINE.response.edition == "2026"
        assert later.response.clock is response.Clock.WORKING_HOURS

    def test_a_changed_figure_alone_speaks_in_no_edition_s_name(self):
        changed = evolve(self.MINE.response, answer_within=timedelta(hours=48))
        assert sp.explain(response.deadline(an_enquiry(), changed))[0].startswith("[D0.4.1.2a] ")

    @pytest.mark.parametrize("travelled", [lambda one: pickle.loads(pickle.dumps(one)), copy.copy, copy.deepcopy])  # noqa: S301
    def test_it_travels_whole(self, travelled):
        again = travelled(self.MINE)
        assert again == self.MINE
        assert hash(again) == hash(self.MINE)
        assert again.response.edition == "2026"

    def test_the_editions_of_two_names_differ(self):
        assert evolve(self.MINE, edition="2027") != self.MINE


class TestBadInput:
    """An edition that cannot be is refused when it is built."""

    @pytest.mark.parametrize(
        ("told", "kind", "says"),
        [
            pytest.param({"edition": ""}, TermsError, "edition is '': give it a name: reasons cite it", id="no name"),
            pytest.param({"edition": None}, TermsTypeError, "edition is None: give str", id="name of no text"),
            pytest.param(
                {"effective_from": date(2026, 1, 1), "until": date(2026, 1, 1)},
                TermsError,
                "until is 2026-01-01: give a day after 2026-01-01; it is no longer in force",
                id="no day in force",
            ),
            pytest.param(
                {"effective_from": date(2026, 1, 2), "until": date(2026, 1, 1)},
                TermsError,
                "until is 2026-01-01: give a day after 2026-01-02; it is no longer in force",
                id="ends before it begins",
            ),
            pytest.param(
                {"effective_from": at("2026-01-01")},
                TermsTypeError,
                "effective_from is 2026-01-01T00:00:00+08:00: "
                "give a date: which day a moment falls on depends on the time zone",
                id="begins at a moment",
            ),
            pytest.param(
                {"until": "2026-01-01"}, TermsTypeError, "until is '2026-01-01': give a datetime.date", id="text"
            ),
            pytest.param({"response": None}, TermsTypeError, "response is None: give ResponseTerms", id="no terms"),
        ],
    )
    def test_it_is_refused(self, told, kind, says):
        with pytest.raises(kind) as caught:
            ServicePolicy(**{"edition": "2026", **told})
        assert type(caught.value) is kind
        assert str(caught.value) == says

    def test_one_day_is_enough(self):
        assert ServicePolicy(edition="2026", effective_from=date(2026, 1, 1), until=date(2026, 1, 2)).covers(
            date(2026, 1, 1)
        )


class TestWithCalendar:
    """A company's own calendar goes into every room that has one."""

    def test_no_room_keeps_the_old_one(self):
        policy = STANDARD.with_calendar(NEW_YORK)
        found = [
            (name, one.name, getattr(terms, one.name))
            for name, terms in policy.rooms()
            for one in fields(type(terms))
            if isinstance(getattr(terms, one.name), WorkingCalendar)
        ]
        assert ("response", "calendar", NEW_YORK) in found
        assert {calendar for _, _, calendar in found} == {NEW_YORK}

    def test_nothing_else_changes(self):
        assert STANDARD.with_calendar(NEW_YORK).with_calendar(OFFICE) == STANDARD
        assert STANDARD.with_calendar(NEW_YORK) != STANDARD
        assert STANDARD.with_calendar(NEW_YORK).response.edition == "standard"

    def test_deadlines_are_in_its_zone(self):
        due = response.deadline(an_enquiry(), STANDARD.with_calendar(NEW_YORK).response)
        assert due.at.isoformat() == "2026-03-07T03:00:00-05:00"

    @pytest.mark.parametrize("calendar", [None, china(), "Asia/Shanghai"])
    def test_it_must_be_a_working_calendar(self, calendar):
        with pytest.raises(TermsTypeError, match=r"^calendar is .*: give WorkingCalendar$"):
            STANDARD.with_calendar(calendar)
