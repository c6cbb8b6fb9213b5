"""What is wrong with data is said of every place at once, each by its path."""

import pickle
from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum, StrEnum
from typing import ClassVar

import pytest

from servicepolicy.basis import Role, Text, Worded
from servicepolicy.basis.errors import ConversionError
from servicepolicy.basis.tables import Axis, Band, Row, Table
from servicepolicy.calendars import (
    DayCalendar,
    HoursOn,
    Interval,
    Notice,
    Weekday,
    WorkingCalendar,
    WorkingTime,
    china,
)
from servicepolicy.clauses.d0 import D0_4_1_2A
from servicepolicy.clauses.d1_1 import D1_1_7_1D
from servicepolicy.convert import from_dict, to_dict
from servicepolicy.findings import Finding, Record
from servicepolicy.handbook import ServicePolicy
from servicepolicy.rules.money.complaint_fines import ComplaintFinesTerms
from servicepolicy.rules.money.lateness import LatenessTerms, Month
from servicepolicy.rules.timing.holiday_watch import Check
from servicepolicy.rules.timing.response import Channel, Enquiry, Promise, ResponseTerms, Target
from servicepolicy.rules.timing.service_levels import Case, ServiceLevelsTerms
from servicepolicy.testing.service_levels.facts import Place
from servicepolicy.whatif import Unanswered
from tests.builders import at
from tests.convert.desk import data_of, told

RECEIVED = {"received_at": "2026-03-06T16:00:00+08:00[Asia/Shanghai]"}
OFFICE = {"zone": "Asia/Shanghai", "hours": "Mon-Fri 08:30-17:30", "days": "china"}
LESS_DEEP = "give data that is nested less deeply"
MOMENT = 'give a moment with its offset and zone, such as "2026-03-06T16:00:00+08:00[Asia/Shanghai]"'
LIMITS = "Elapsed or WorkingTime or WorkingDays or CalendarDays or Months"
SOON = {"kind": "WorkingTime", "length": "PT1H"}
OPENED = {"kind": "Event", "what": "service_levels.EventKind.OPENED", "at": RECEIVED["received_at"]}
MEMBER = "give a member with the name of its enum, such as Goal.RESOLUTION; enums of your own go into `enums`"
TWO_ROWS = [{"when": ["any"], "then": 1}, {"when": [{"low": 5}], "then": 2}]
A_CASE = from_dict({"events": [OPENED]}, Case)
TABLE = {"answer": {"en": "rate", "zh": "比例"}, "axes": [{"name": "n", "title": {"en": "n", "zh": "数"}, "over": {}}]}


def nested(depth):
    """Rows within rows."""
    value: list[object] = []
    for _ in range(depth):
        value = [value]
    return value


def policy(**parts):
    """A policy document."""
    return {"format": "servicepolicy/1", "edition": "own", **parts}


class Goal(Worded):
    """An enum that bears the name of one of the library's."""

    X = "x", "甲"


class Colour(StrEnum):
    """An enum without words, whose members are texts too."""

    RED = "red"


class Size(Enum):
    """An enum without words."""

    LARGE = 1


class TestOneProblem:
    """A problem says its place, what stands there and what to give instead."""

    @pytest.mark.parametrize(
        ("kind", "data", "says"),
        [
            (Enquiry, [], "data is []: give a table of keys and values"),
            (Enquiry, "text", "data is 'text': give a table of keys and values"),
            (Enquiry, {}, "received_at is missing: give it"),
            (
                Enquiry,
                {"received_at": "2026-03-06T16:00:00"},
                (
                    "received_at is '2026-03-06T16:00:00': give a moment with its offset and zone, such as "
                    '"2026-03-06T16:00:00+08:00[Asia/Shanghai]": without an offset nobody knows which '
                    "moment it is"
                ),
            ),
            (
                Enquiry,
                {**RECEIVED, "chxannel": "PHONE"},
                "chxannel is 'PHONE': there is no such key; did you mean channel?",
            ),
            (Enquiry, {**RECEIVED, "x y": 1}, '"x y" is 1: there is no such key'),
            (Enquiry, {**RECEIVED, "渠道": "PHONE"}, "\"渠道\" is 'PHONE': there is no such key"),
            (Enquiry, {**RECEIVED, "a.b": 1}, '"a.b" is 1: there is no such key'),
            (Enquiry, {5: 1} | RECEIVED, "data is 5: give keys that are texts"),
            (
                Enquiry,
                {**RECEIVED, "kind": "SERVIICE"},
                ("kind is 'SERVIICE': give ENQUIRY or ORDER or SERVICE or COMPLAINT or OTHER; did you mean SERVICE?"),
            ),
            (
                Enquiry,
                {**RECEIVED, "kind": "service"},
                ("kind is 'service': give ENQUIRY or ORDER or SERVICE or COMPLAINT or OTHER; did you mean SERVICE?"),
            ),
            (Enquiry, {**RECEIVED, "kind": 1}, "kind is 1: give ENQUIRY or ORDER or SERVICE or COMPLAINT or OTHER"),
            (
                LatenessTerms,
                {"share": 0.01},
                'share is 0.01: give a decimal number as text, such as "0.01", or a whole number',
            ),
            (LatenessTerms, {"threshold": True}, "threshold is True: give a whole number"),
            (LatenessTerms, {"threshold": 3.0}, "threshold is 3.0: give a whole number"),
            (
                LatenessTerms,
                {"grace": 300},
                ('grace is 300: give an ISO 8601 duration in hours, minutes and seconds, such as "PT24H" or "PT1H30M"'),
            ),
            (
                LatenessTerms,
                {"share": "1.5"},
                "share is '1.5': give a share from 0 to 1, such as Decimal('0.01') for 1 %",
            ),
            (
                Month,
                {"year": 2026, "month": 3, "base_salary": "5000", "arrivals": "09:00"},
                "arrivals is '09:00': give values in a row, such as []",
            ),
            (
                Target,
                {"limit": "PT4H"},
                (
                    "limit is 'PT4H': give a table with `kind`: Elapsed or WorkingTime or WorkingDays or "
                    "CalendarDays or Months"
                ),
            ),
            (Target, {"limit": {"length": "PT4H"}}, f"limit.kind is missing: give {LIMITS}"),
            (
                Target,
                {"limit": {"kind": "WorkingTme", "length": "PT4H"}},
                (
                    "limit.kind is 'WorkingTme': give Elapsed or WorkingTime or WorkingDays or "
                    "CalendarDays or Months; did you mean WorkingTime or WorkingDays?"
                ),
            ),
            (Target, {"limit": {"kind": 4}}, f"limit.kind is 4: give {LIMITS}"),
            (WorkingTime, {"length": "-PT1H"}, "length is '-PT1H': give a length from none to 100 years"),
            (WorkingTime, {"length": "PT1H", "edge": "closed"}, "edge is 'closed': give 'close' or 'open'"),
            (WorkingTime, {"length": "PT1H", "edge": ["close"]}, "edge is ['close']: give 'close' or 'open'"),
            (ResponseTerms, {"targets": {}}, "targets is {}: give values in a row, such as []"),
            (ResponseTerms, {"targets": "x"}, "targets is 'x': give values in a row, such as []"),
            (
                ResponseTerms,
                {"targets": [{"limit": {"kind": "Months", "count": 1}}, {"limit": {"kind": "Months", "count": "2"}}]},
                "targets[1].limit.count is '2': give a whole number",
            ),
            (
                Case,
                {"events": [{**OPENED, "kind": "Evnt"}]},
                (
                    "events[0].kind is 'Evnt': give Event or StatusChanged or PriorityChanged or "
                    "TargetOverridden; did you mean Event?"
                ),
            ),
            (
                Case,
                {"events": [{**OPENED, "what": "OPENED"}]},
                f"events[0].what is 'OPENED': {MEMBER}; did you mean EventKind.OPENED?",
            ),
            (
                Case,
                {"events": [{**OPENED, "what": "HIGH"}]},
                f"events[0].what is 'HIGH': {MEMBER}; did you mean Impact.HIGH or Urgency.HIGH?",
            ),
            (
                Case,
                {"events": [{**OPENED, "what": "TO_BE_SET"}]},
                (
                    f"events[0].what is 'TO_BE_SET': {MEMBER}; did you mean response.Promise.TO_BE_SET or "
                    "Confirmation.TO_BE_SET or OnSite.TO_BE_SET?"
                ),
            ),
            (
                Case,
                {"events": [{**OPENED, "what": 5}]},
                (
                    "events[0].what is 5: give a member with the name of its enum, such as "
                    "Goal.RESOLUTION; enums of your own go into `enums`"
                ),
            ),
            (
                Case,
                {"events": [{**OPENED, "what": "EventKnd.OPENED"}]},
                (
                    "events[0].what is 'EventKnd.OPENED': give a member with the name of its enum, such as "
                    "Goal.RESOLUTION; enums of your own go into `enums`; did you mean EventKind or Event "
                    "or EntryKind?"
                ),
            ),
            (
                Case,
                {"events": [{**OPENED, "what": "EventKind.OPEN"}]},
                (
                    "events[0].what is 'EventKind.OPEN': give OPENED or ASSIGNED or RESPONDED or "
                    "CUSTOMER_REPLIED or RESOLVED or REOPENED or CLOSED or CANCELLED or CONFIRMED or "
                    "PROBLEM_FOUND or CUSTOMER_TOLD or SOLUTION_OFFERED or DEPARTED or ARRIVED or "
                    "REPAIR_STARTED or REPAIR_ENDED; did you mean OPENED or REOPENED?"
                ),
            ),
            (
                Case,
                {"events": [{**OPENED, "what": "Goal.RESOLUTION"}]},
                ("events[0].what is 'Goal.RESOLUTION': give a member of EventKind or an enum of your own"),
            ),
            (
                Case,
                {"events": [OPENED], "site": "Place.TOWN"},
                (
                    "site is 'Place.TOWN': give a member with the name of its enum, such as "
                    "Goal.RESOLUTION; enums of your own go into `enums`"
                ),
            ),
            (
                Record,
                {"subject": "x", "facts": 0.5},
                ("facts is 0.5: give true, false, a whole number, a text, a row, or a table with `type` and `value`"),
            ),
            (Record, {"subject": "x", "facts": {}}, "facts.type is missing: give the name of a class"),
            (
                Record,
                {"subject": "x", "facts": {"type": "response.Inquiry", "value": {}}},
                (
                    "facts.type is 'response.Inquiry': give the name of a class; did you mean "
                    "response.Enquiry or response.Answer or response.Target?"
                ),
            ),
            (
                Record,
                {"subject": "x", "facts": {"type": "response.Channel", "value": "EMAIL"}},
                (
                    "facts.type is 'response.Channel': give the name of a class; did you mean "
                    "response.Clock or response.Deadline or response.Target?"
                ),
            ),
            (
                Record,
                {"subject": "x", "facts": {"type": ["date"], "value": {}}},
                "facts.type is ['date']: give the name of a class",
            ),
            (
                Record,
                {"subject": "x", "facts": {"type": "response.Enquiry"}},
                "facts is {'type': 'response.Enquiry'}: give `type` and `value`, and nothing else",
            ),
            (
                Record,
                {"subject": "x", "facts": {"type": "response.Enquiry", "value": {}}},
                "facts.value.received_at is missing: give it",
            ),
            (
                Record,
                {"subject": "x", "facts": [1, [{"type": "date", "value": "1"}]]},
                "facts[1][0].value is '1': give a date, such as \"2026-03-06\"",
            ),
            (
                Finding,
                {"subject": "x", "room": "", "verdict": "MET", "clause": "D0.4.1.2"},
                (
                    "clause is 'D0.4.1.2': give an id of the documents, or all of one of your own; did you "
                    "mean D0.4.1.2b or D0.4.1.2a or D0.1.2?"
                ),
            ),
            (
                Finding,
                {"subject": "x", "room": "", "verdict": "MET", "clause": 4},
                "clause is 4: give an id of the documents, or all of one of your own",
            ),
            (
                Finding,
                {"subject": "x", "room": "", "verdict": "MET", "clause": 10**5000},
                "clause is <int, too long to show>: give an id of the documents, or all of one of your own",
            ),
            (
                Unanswered,
                {"kind": "TermsNotSet", "says": ""},
                ("kind is 'TermsNotSet': give the name of an error of this library; did you mean TermNotSet?"),
            ),
            (Unanswered, {"kind": 4, "says": ""}, "kind is 4: give the name of an error of this library"),
            (
                Check,
                {"site": "a", "at": RECEIVED["received_at"], "passed_to": 5},
                "passed_to is 5: give Role or str",
            ),
            (
                WorkingCalendar,
                {**OFFICE, "hours": 9},
                ('hours is 9: give a week as text, such as "Mon-Fri 08:30-12:00 13:00-17:30; Sat 09:00-12:00"'),
            ),
            (
                WorkingCalendar,
                {**OFFICE, "days": "chian"},
                (
                    'days is \'chian\': give "china", "none" for no days off, or a table with `first`, `last` and '
                    "`off`, or with `upon` and `notices`"
                ),
            ),
            (
                WorkingCalendar,
                {**OFFICE, "zone": "Asia/Shangai"},
                "zone is 'Asia/Shangai': give a name of the IANA database, such as Asia/Shanghai",
            ),
            (WorkingCalendar, {**OFFICE, "combined": [["&"]]}, "combined[0] is ['&']: give 2 values in a row"),
            (WorkingCalendar, {**OFFICE, "combined": [["+", OFFICE]]}, "combined[0][0] is '+': give '&' or '|'"),
            (
                DayCalendar,
                {"first": "2026-01-01", "last": "2026-12-31", "weekend": ["SUN", "SUN"]},
                "weekend[1] is 'SUN': give each value once",
            ),
            (
                Notice,
                {"year": 2026, "off": ["2026-05-01", "2026-05-01"]},
                "off[1] is '2026-05-01': give each value once",
            ),
            (
                HoursOn,
                {"day": "2026-03-06", "hours": "9-12"},
                "hours is '9-12': write hours as \"08:30-12:00 13:00-17:30\"",
            ),
            (
                HoursOn,
                {"day": "2026-03-06", "hours": ["09:00-12:00"]},
                ("hours is ['09:00-12:00']: give the hours of a day as text, such as \"08:30-12:00 13:00-17:30\""),
            ),
            (
                Interval,
                {"value": "08:30-12:00 13:00-17:30"},
                ("data is '08:30-12:00 13:00-17:30': give one interval as text, such as \"08:30-12:00\""),
            ),
            (Band, {"low": 1.5}, 'low is 1.5: give a decimal number as text, such as "0.01", or a whole number'),
            (
                Row,
                {"when": ["Channel.FAX"], "then": 1},
                (
                    "when[0] is 'Channel.FAX': give PHONE or ONLINE or EMAIL or APP or SOCIAL_MEDIA or "
                    "LETTER or VISIT or OTHER"
                ),
            ),
            (
                Row,
                {"when": [["basis.Channel.EMAIL", "basis.Channel.FAX"]], "then": 1},
                (
                    "when[0][1] is 'basis.Channel.FAX': give PHONE or ONLINE or EMAIL or APP or "
                    "SOCIAL_MEDIA or LETTER or VISIT or OTHER"
                ),
            ),
            (Row, {"when": "any", "then": 1}, "when is 'any': give values in a row, such as []"),
            (
                Row,
                {"when": [], "then": "text"},
                (
                    "then is 'text': give a member with the name of its enum, such as Goal.RESOLUTION; "
                    "enums of your own go into `enums`"
                ),
            ),
            (
                Axis,
                {"name": "n", "title": {"en": "n", "zh": "数"}, "over": "Chxannel"},
                (
                    "over is 'Chxannel': give the name of an enum; enums of your own go into `enums`; did "
                    "you mean Channel or basis.Channel or AtChange?"
                ),
            ),
            (
                Axis,
                {"name": "n", "title": {"en": "n", "zh": "数"}, "over": 5},
                "over is 5: give a table of keys and values",
            ),
            (
                Table,
                {**TABLE, "rows": TWO_ROWS},
                "rows is (5,): give one row for this case: two hold",
            ),
            (
                ResponseTerms,
                {"targets": [{"limit": {"kind": "Months", "count": 1}}, {"channel": "EMAIL", "limit": SOON}]},
                (
                    "targets is {'channel': 'EMAIL', 'limit': {'kind': 'WorkingTime', 'length': 'PT1H', 'edge...: "
                    "give it before the target that covers it (D3.2.1.3)"
                ),
            ),
            (
                ServiceLevelsTerms,
                {"repair_within": SOON},
                f"repair_within is {SOON}: give `shortest` a target too (D1.2.5.1b)",
            ),
            (
                ComplaintFinesTerms,
                {"schedule": [{"severity": "MAJOR", "amount": "50.00"}]},
                ("schedule is (Severity.MAJOR,): give one step for each severity, or none at all (D1.1.6.1d)"),
            ),
            (ServicePolicy, [], "data is []: give a table of keys and values"),
            (
                ServicePolicy,
                {"edition": "own"},
                'format is missing: give "servicepolicy/1", the form that this release reads',
            ),
            (
                ServicePolicy,
                {"format": "servicepolicy/2", "anything": 1},
                "format is 'servicepolicy/2': give \"servicepolicy/1\", the form that this release reads",
            ),
            (
                ServicePolicy,
                policy(calendarr=OFFICE),
                (
                    "calendarr is {'zone': 'Asia/Shanghai', 'hours': 'Mon-Fri 08:30-17:30', 'days': "
                    "'china'}: there is no such key; did you mean calendar?"
                ),
            ),
            (ServicePolicy, policy(迟到={}), '"迟到" is {}: there is no such key'),
            (ServicePolicy, policy(lateness=5), "lateness is 5: give a table of keys and values"),
            (ServicePolicy, policy(edition=""), "edition is '': give it a name: reasons cite it"),
            (ServicePolicy, policy(calendar="china"), "calendar is 'china': give a table of keys and values"),
        ],
    )
    def test_says(self, kind, data, says):
        (sentence,) = told(data, kind)
        assert sentence == says


class TestAllAtOnce:
    """Every problem is reported, also those of fields beside each other."""

    def test_a_field_out_of_range_beside_one_of_the_wrong_type(self):
        data = policy(
            lateness={"share": "1.5", "threshold": 3.5, "graec": "PT5M"},
            calendar={**OFFICE, "zone": "Asia/Shangai", "hours": "Mon-Fri 9-5; Foo 09:00-10:00"},
            service_levels={"levels": [{"name": {"en": "gold"}, "targets": [5]}]},
            forwards=1,
        )
        assert told(data, ServicePolicy) == [
            "forwards is 1: there is no such key",
            "calendar.zone is 'Asia/Shangai': give a name of the IANA database, such as Asia/Shanghai",
            "calendar.hours is '9-5': write hours as \"08:30-12:00 13:00-17:30\"",
            'calendar.hours is \'Foo\': write days as "Mon-Fri" or "Sat,Sun", each day once',
            "lateness.share is '1.5': give a share from 0 to 1, such as Decimal('0.01') for 1 %",
            "lateness.threshold is 3.5: give a whole number",
            "lateness.graec is 'PT5M': there is no such key; did you mean grace?",
            "service_levels.levels[0].name.zh is missing: give it",
            "service_levels.levels[0].targets[0] is 5: give a table of keys and values",
        ]

    def test_what_fields_say_against_each_other_comes_once_each_is_right(self):
        data = policy(
            effective_from="2026-07-01", until="2026-01-01", lateness={"share": "0.05", "higher_share": "0.01"}
        )
        assert told(data, ServicePolicy) == [
            "lateness.higher_share is '0.01': give 0.05 or more (D1.1.7.1d)",
        ]
        assert told({**data, "lateness": {}}, ServicePolicy) == [
            "until is '2026-01-01': give a day after 2026-07-01; it is no longer in force",
        ]

    def test_a_problem_of_a_class_with_no_field_of_that_name_stands_at_the_whole(self):
        changed = {"day": "2026-03-06", "hours": "09:00-12:00"}
        data = {**OFFICE, "days": {"first": "2026-01-01", "last": "2025-01-01"}, "replaced": [changed, changed]}
        assert told(data, WorkingCalendar) == ["days.last is '2025-01-01': give 2026-01-01 or later"]
        assert told({**data, "days": "china"}, WorkingCalendar) == [
            "replaced is 2026-03-06: give each date's hours once"
        ]

    def test_keys_that_are_no_texts_beside_all_else(self):
        data = policy(lateness={True: 1, 5: 2, "grcae": "PT5M", "share": 0.5}) | {None: 3}
        assert told(data, ServicePolicy) == [
            "data is None: give keys that are texts",
            'lateness.share is 0.5: give a decimal number as text, such as "0.01", or a whole number',
            "lateness is 5: give keys that are texts",
            "lateness is True: give keys that are texts",
            "lateness.grcae is 'PT5M': there is no such key; did you mean grace?",
        ]

    def test_every_value_that_a_set_has_twice(self):
        data = {"first": "2026-01-01", "last": "2026-12-31", "weekend": ["SUN", "SAT", "SUN", "SAT"]}
        assert told(data, DayCalendar) == [
            "weekend[2] is 'SUN': give each value once",
            "weekend[3] is 'SAT': give each value once",
        ]

    def test_several_faults_of_one_log(self):
        solved = {**OPENED, "what": "service_levels.EventKind.RESOLVED"}
        assert len(told({"events": [solved, {**solved, "number": 1}]}, Case)) == 2

    def test_the_error_pickles_with_all_of_them(self):
        with pytest.raises(ConversionError) as caught:
            from_dict(policy(lateness={"share": 0.5}, warranty=[]), ServicePolicy)
        again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - it was pickled here
        assert [one.field for one in again.problems] == ["lateness.share", "warranty"]
        assert str(again) == str(caught.value) == "; ".join(map(str, again.problems))

    def test_a_problem_that_a_clause_asks_for_names_it(self):
        with pytest.raises(ConversionError) as caught:
            from_dict({"share": "0.05", "higher_share": "0.01"}, LatenessTerms)
        assert caught.value.clause == D1_1_7_1D


class TestDataThatNobodyWrites:
    """Data may be deeper than Python follows, or contain itself: it is refused as any other."""

    DEEP = nested(100_000)
    ITSELF: ClassVar[list[object]] = []
    ITSELF.append(ITSELF)

    @pytest.mark.parametrize(
        ("kind", "data"),
        [
            (Record, {"facts": DEEP, "subject": 5}),
            (Record, {"facts": ITSELF, "subject": 5}),
            (Row, {"when": [DEEP], "then": "Role.NOBODY"}),
        ],
    )
    def test_it_is_refused_beside_all_else(self, kind, data):
        deep, other = sorted(told(data, kind), key=lambda one: LESS_DEEP not in one)
        assert deep.startswith(("facts is ", "when is "))
        assert other.startswith(("subject is 5", "then is 'Role.NOBODY'"))

    def test_calendars_joined_without_end(self):
        rows: list[object] = []
        joined = {**OFFICE, "combined": rows}
        rows.append(["&", joined])
        for data, kind in ((joined, WorkingCalendar), (policy(calendar=joined), ServicePolicy)):
            assert all(sentence.endswith(LESS_DEEP) for sentence in told(data, kind))

    def test_where_one_value_stands_it_is_one_problem_among_others(self):
        assert told({"received_at": self.DEEP, "channel": self.ITSELF, "kind": {}}, Enquiry) == [
            f"received_at is <list, too long to show>: {MOMENT}",
            "channel is [[...]]: give PHONE or ONLINE or EMAIL or APP or SOCIAL_MEDIA or LETTER or VISIT or OTHER",
            "kind is {}: give ENQUIRY or ORDER or SERVICE or COMPLAINT or OTHER",
        ]

    def test_no_value_as_deep_is_written(self):
        deep: tuple[object, ...] = ()
        for _ in range(5000):
            deep = (deep,)
        with pytest.raises(ConversionError, match="give a value that is nested less deeply"):
            to_dict(Record(subject="x", facts=deep))


class TestEnumsOfTheCompany:
    """A company's own enums are named where the data is read."""

    DATA: ClassVar = {"events": [OPENED], "site": "Place.TOWN"}

    def test_given(self):
        assert from_dict(self.DATA, Case, enums=[Place]).site is Place.TOWN

    def test_the_name_of_a_member_is_checked(self):
        assert told({**self.DATA, "site": "Place.MOON"}, Case, enums=[Place]) == [
            "site is 'Place.MOON': give TOWN or COUNTY"
        ]

    @pytest.mark.parametrize(
        ("own", "says"),
        [
            (Weekday, "give enums with words, derived from Worded"),
            ("Place", "give enums with words, derived from Worded"),
            (Goal, "give it a name that no other enum has"),
        ],
    )
    def test_what_cannot_be_one(self, own, says):
        with pytest.raises(ConversionError) as caught:
            from_dict(self.DATA, Case, enums=[own])
        assert (caught.value.field, caught.value.expected) == ("enums", says)

    def test_a_name_that_an_enum_of_the_library_has_is_not_written_either(self):
        for value in (Case(events=A_CASE.events, site=Goal.X), Record(subject="x", facts=Goal.X)):
            with pytest.raises(ConversionError, match="give its enum a name that no other has"):
                to_dict(value)

    def test_a_name_that_several_enums_of_the_library_have_needs_its_room(self):
        bare, full = (
            {"subject": "x", "facts": {"type": "member", "value": name}}
            for name in ("Promise.TO_BE_SET", "response.Promise.TO_BE_SET")
        )
        assert len(told(bare, Record)) == 1
        assert from_dict(full, Record).facts is Promise.TO_BE_SET


class TestWhatIsAskedFor:
    """Only public classes can be read."""

    @pytest.mark.parametrize("kind", [int, Channel, Worded, object, ConversionError, "Enquiry", list[Enquiry]])
    def test_no_other_class(self, kind):
        with pytest.raises(ConversionError, match="give a public class of values"):
            from_dict({}, kind)


class TestAnyValue:
    """Where anything may stand, a value says its type."""

    @pytest.mark.parametrize(
        ("value", "data"),
        [
            (None, {"type": "none"}),
            (True, True),
            (5, 5),
            ("text", "text"),
            ((1, ("a",)), [1, ["a"]]),
            (Decimal("0.10"), {"type": "decimal", "value": "0.10"}),
            (date(2026, 3, 6), {"type": "date", "value": "2026-03-06"}),
            (time(8, 30), {"type": "time", "value": "08:30:00"}),
            (timedelta(hours=24), {"type": "duration", "value": "PT24H"}),
            (at("2026-03-06 16:00"), {"type": "moment", "value": "2026-03-06T16:00:00+08:00[Asia/Shanghai]"}),
            (Channel.EMAIL, {"type": "member", "value": "basis.Channel.EMAIL"}),
            (Weekday.SAT, {"type": "member", "value": "calendars.Weekday.SAT"}),
            (D0_4_1_2A, {"type": "basis.Clause", "value": "D0.4.1.2a"}),
            (china(), {"type": "calendars.DayCalendar", "value": "china"}),
        ],
    )
    def test_there_and_back(self, value, data):
        record = Record(subject="x", facts=value)
        assert data_of(record)["facts"] == data
        assert from_dict({"subject": "x", "facts": data}, Record) == record

    def test_a_null_is_none(self):
        assert from_dict({"subject": "x", "facts": None}, Record).facts is None

    @pytest.mark.parametrize("value", [{"received": "yesterday"}, 0.5, [1], object(), Enquiry])
    def test_what_has_no_form_is_refused(self, value):
        with pytest.raises(ConversionError, match="give a value of a public class, or a plain one"):
            to_dict(Record(subject="x", facts=value))

    @pytest.mark.parametrize("value", [Colour.RED, Size.LARGE])
    def test_a_member_of_an_enum_without_words_is_refused(self, value):
        with pytest.raises(ConversionError, match="give a member of an enum with words"):
            to_dict(Record(subject="x", facts=value))

    def test_one_of_several_types(self):
        data = {"site": "a", "at": RECEIVED["received_at"], "passed_on_at": RECEIVED["received_at"], "problem": "leak"}
        assert from_dict({**data, "passed_to": "none"}, Check).passed_to == "none"
        assert from_dict({**data, "passed_to": None}, Check).passed_to is None
        role = {"type": "member", "value": "Role.SUPERVISOR"}
        assert from_dict({**data, "passed_to": role}, Check).passed_to is Role.SUPERVISOR

    def test_a_table_over_no_and_yes(self):
        table = Table(Text("pays", "付费"), [Axis("n", Text("n", "数"), bool)], [Row([True], 1), Row([False], 2)])
        assert data_of(table)["axes"][0]["over"] == "bool"
        assert from_dict(to_dict(table), Table) == table
        assert to_dict(Row([(True, False)], None)) == {"when": [[True, False]], "then": {"type": "none"}}

    def test_ends_of_a_band(self):
        assert to_dict(Band(1, Decimal("2.5"))) == {"low": 1, "high": "2.5"}
        assert from_dict({"low": 1, "high": "2.5"}, Band) == Band(1, Decimal("2.5"))
