"""Every public value can be written as plain data and read again."""

import inspect
import json
import typing
from datetime import date
from types import NoneType, UnionType

import attrs
import pytest
from attrs import evolve

from servicepolicy.basis import Worded
from servicepolicy.basis.errors import ConversionError, TermNotSet
from servicepolicy.calendars import DayCalendar, Notice, WorkingCalendar, china
from servicepolicy.clauses.d0 import D0_4_1_2A
from servicepolicy.clauses.readings import A014
from servicepolicy.convert import from_dict, to_dict
from servicepolicy.convert.converter import converter_for
from servicepolicy.convert.names import CLASSES
from servicepolicy.convert.problems import all_in_one
from servicepolicy.handbook import STANDARD, ServicePolicy
from servicepolicy.rules.timing.service_levels import P1_TO_P4
from servicepolicy.whatif import Change, Difference, Unanswered
from tests.builders import NEW_YORK, at
from tests.convert.desk import OWN, back, closely, data_of, through_json, through_toml, told
from tests.doors import named, public_values
from tests.examples import DECISIONS, VALUES

COLUMNS = {kind: value for kind, value in VALUES.items() if kind.__module__.startswith("servicepolicy.columns.")}
"""Not converted: arrays of numpy, which NPY, Parquet or Arrow keep better than tables of texts."""
CONVERTED = {kind: value for kind, value in VALUES.items() if kind not in COLUMNS}
EVERY = pytest.mark.parametrize("value", CONVERTED.values(), ids=map(named, CONVERTED))
WAYS = pytest.mark.parametrize("by", [through_json, through_toml])


def parts(hint):
    """A type and the types in it."""
    yield hint
    for part in typing.get_args(hint):
        yield from parts(part)


class TestEveryPublicClass:
    """`from_dict(to_dict(x)) == x`, through JSON and through TOML."""

    def test_each_is_tried(self):
        assert set(VALUES) == set(public_values().values())

    @pytest.mark.parametrize("value", COLUMNS.values(), ids=map(named, COLUMNS))
    def test_arrays_are_refused_by_name(self, value):
        with pytest.raises(ConversionError, match="give a public class of values"):
            to_dict(value)
        with pytest.raises(ConversionError, match="give a public class of values"):
            from_dict({}, type(value))

    @EVERY
    @WAYS
    def test_it_comes_back(self, value, by):
        again = back(value, by)
        assert again == value
        assert type(again) is type(value)
        assert closely(again) == closely(value)

    @EVERY
    def test_what_comes_back_is_written_alike(self, value):
        assert to_dict(back(value)) == to_dict(value)

    @EVERY
    def test_what_is_missing_or_of_another_type_is_refused(self, value):
        written = through_json(to_dict(value))
        for name in written:
            with pytest.raises(ConversionError):
                from_dict({**written, name: 0.5}, type(value), enums=OWN)

    @pytest.mark.parametrize("name", DECISIONS)
    @WAYS
    def test_every_decision_comes_back_with_its_reasons(self, name, by):
        decision = DECISIONS[name][1]
        again = back(decision, by)
        assert again == decision
        assert again.because == decision.because
        assert closely(again) == closely(decision)


class TestNamesInData:
    """A class is called by its room and its name, and no two alike."""

    def test_every_public_class_and_enum_has_a_name(self):
        found = [one for kind in CONVERTED for hint in typing.get_type_hints(kind).values() for one in parts(hint)]
        enums = {one for one in found if inspect.isclass(one) and issubclass(one, Worded) and one is not Worded}
        assert set(CONVERTED) | enums <= set(CLASSES.values())

    @pytest.mark.parametrize(
        "name", ["basis.Verdict", "calendars.WorkingDays", "response.Enquiry", "service_levels.Goal", "whatif.Change"]
    )
    def test_names(self, name):
        assert CLASSES[name].__name__ == name.partition(".")[2]

    def test_no_class_among_others_has_a_field_named_kind(self):
        unions = [
            [one for one in typing.get_args(part) if one is not NoneType]
            for kind in CONVERTED
            for hint in typing.get_type_hints(kind).values()
            for part in parts(hint)
            if typing.get_origin(part) in (typing.Union, UnionType)
        ]
        tagged = {one for union in unions if len(union) > 1 and all(map(attrs.has, union)) for one in union}
        assert len(tagged) == 9
        assert not [one for one in tagged if "kind" in attrs.fields_dict(one)]


class TestShortForms:
    """What the documents, people or the library know by a name is written by it."""

    def test_a_clause_of_the_documents_is_its_id(self):
        difference = Difference(room="response", term="clock", clauses=(D0_4_1_2A,), before=None, after=1)
        assert data_of(difference)["clauses"] == ["D0.4.1.2a"]
        assert to_dict(D0_4_1_2A) == {"value": "D0.4.1.2a"}
        assert from_dict({"value": "D0.4.1.2a"}, type(D0_4_1_2A)) is D0_4_1_2A

    def test_a_reading_of_the_documents_is_its_id(self):
        assert to_dict(A014) == {"value": "A014"}
        assert from_dict({"value": "A014"}, type(A014)) is A014

    def test_a_clause_of_the_company_is_written_whole(self):
        own = evolve(D0_4_1_2A, id="X1")
        assert data_of(own)["id"] == "X1"
        assert from_dict(to_dict(own), type(own)).en == D0_4_1_2A.en

    def test_no_clause_of_the_company_takes_the_id_of_the_documents(self):
        own = {**to_dict(evolve(D0_4_1_2A, id="X1")), "id": "D0.4.1.2a"}
        assert told(own, type(D0_4_1_2A)) == [
            "id is 'D0.4.1.2a': give the id alone: the documents have it, or another id"
        ]

    def test_china_is_a_name(self):
        assert to_dict(china()) == {"value": "china"}
        assert from_dict({"value": "china"}, DayCalendar) == china()

    def test_notices_upon_china(self):
        year = china().last.year + 1
        first, second = date(year, 1, 1), date(year + 1, 1, 1)
        data = {"upon": "china", "notices": [{"year": year, "off": [str(first)]}, {"year": year + 1, "off": [second]}]}
        days = china().with_notice(Notice(year=year, off=[first])).with_notice(Notice(year=year + 1, off=[second]))
        assert from_dict({**to_dict(NEW_YORK), "days": data}, WorkingCalendar).days == days
        assert from_dict(data, DayCalendar) == days
        assert back(days) == days

    def test_notices_upon_days_of_the_company(self):
        own = {"first": "2026-01-01", "last": "2026-12-31", "off": ["2026-05-01"]}
        days = from_dict({"upon": own, "notices": [{"year": 2026, "makeup": ["2026-05-02"]}]}, DayCalendar)
        assert days.is_working_day(date(2026, 5, 2))
        assert not days.is_working_day(date(2026, 5, 1))

    def test_mistakes_in_notices_are_located(self):
        year = china().last.year + 2
        data = {"upon": "china", "notices": [{"year": 2026, "of": []}, {"year": "2027"}]}
        assert told(data, DayCalendar) == [
            "notices[0].of is []: there is no such key; did you mean off?",
            "notices[1].year is '2027': give a whole number",
        ]
        data = {"upon": "china", "notices": [{"year": 2026}, {"year": year}]}
        assert told(data, DayCalendar) == [
            f"notices[1].year is {year}: give the notices one after the other: days are known to {year - 2}-12-31"
        ]
        assert told({"upon": "chian", "notice": []}, DayCalendar) == [
            (
                'upon is \'chian\': give "china", "none" for no days off, or a table with `first`, `last` and `off`, '
                "or with `upon` and `notices`"
            ),
            "notices is missing: give it",
            "notice is []: there is no such key; did you mean notices?",
        ]

    def test_no_days_off_is_said_aloud(self):
        assert data_of(NEW_YORK)["days"] == "none"
        assert from_dict(to_dict(NEW_YORK), WorkingCalendar).days is None

    def test_a_null_of_json_says_it_too(self):
        assert from_dict({**to_dict(NEW_YORK), "days": None}, WorkingCalendar) == NEW_YORK

    def test_none_that_a_rule_has_answered(self):
        change = Change(case=None, before=None, after=Unanswered(kind=TermNotSet, says="set it"))
        assert data_of(change)["before"] == {"type": "none"}
        assert back(change) == change

    def test_a_table_of_priorities(self):
        assert back(P1_TO_P4) == P1_TO_P4
        assert data_of(P1_TO_P4)["rows"][0] == {
            "when": ["service_levels.Impact.HIGH", "service_levels.Urgency.HIGH"],
            "then": "service_levels.Priority.P1",
        }
        terms = evolve(STANDARD.service_levels, matrix=P1_TO_P4)
        assert back(terms, through_toml) == terms


class TestPolicies:
    """A policy is one document: its format, its edition, one calendar, and the terms of each room."""

    @WAYS
    def test_the_standard_comes_back(self, by):
        assert back(STANDARD, by) == STANDARD

    def test_it_begins_with_its_format(self):
        assert list(to_dict(STANDARD))[:3] == ["format", "edition", "calendar"]
        assert data_of(STANDARD)["format"] == "servicepolicy/1"

    def test_the_calendar_that_all_rooms_share_is_written_once(self):
        assert not [room for room in to_dict(STANDARD).values() if isinstance(room, dict) and "calendar" in room]

    @WAYS
    def test_a_room_may_have_a_calendar_of_its_own(self, by):
        own = evolve(STANDARD, edition="own", warranty=evolve(STANDARD.warranty, calendar=NEW_YORK))
        assert data_of(own)["warranty"]["calendar"]["zone"] == "America/New_York"
        assert back(own, by) == own

    def test_the_calendar_may_be_another(self):
        own = STANDARD.with_calendar(NEW_YORK)
        assert back(own) == own
        assert back(own).lateness.calendar == NEW_YORK

    def test_what_comes_back_speaks_in_its_own_name(self):
        assert back(evolve(STANDARD, edition="2026")).response.edition == "2026"

    def test_a_document_says_only_what_the_company_chose(self):
        own = from_dict({"format": "servicepolicy/1", "edition": "own", "lateness": {"threshold": 5}}, ServicePolicy)
        assert own == evolve(STANDARD, edition="own", lateness=evolve(STANDARD.lateness, threshold=5))

    def test_a_room_that_is_not_named_gets_the_calendar_too(self):
        data = {"format": "servicepolicy/1", "edition": "own", "calendar": to_dict(NEW_YORK), "lateness": {}}
        assert from_dict(data, ServicePolicy) == evolve(STANDARD.with_calendar(NEW_YORK), edition="own")

    def test_the_data_is_the_same_each_time(self):
        assert json.dumps(to_dict(STANDARD)) == json.dumps(to_dict(back(STANDARD)))

    def test_terms_alone(self):
        assert back(STANDARD.lateness) == STANDARD.lateness

    def test_a_null_unsets_a_figure(self):
        own = from_dict(
            {"format": "servicepolicy/1", "edition": "own", "warranty": {"warranty_months": None}}, ServicePolicy
        )
        assert own.warranty.warranty_months is None


class TestWhatCannotBeWritten:
    """What data has no form for is refused, by name."""

    @pytest.mark.parametrize("value", [1, "text", None, object(), at("2026-03-06 16:00"), {"a": 1}, Worded])
    def test_values_of_no_public_class(self, value):
        with pytest.raises(ConversionError, match="give a public class of values"):
            to_dict(value)

    def test_nothing_is_passed_on_as_it_is(self):
        with pytest.raises(ConversionError, match="give values of public classes"):
            converter_for().unstructure(0.5)

    def test_a_fault_that_is_not_in_the_data_is_not_blamed_on_it(self):
        with pytest.raises(ZeroDivisionError):
            all_in_one(ZeroDivisionError(), {}, str)
