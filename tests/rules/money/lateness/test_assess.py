"""How coming, leaving and the number of late entries stand at a moment."""

from datetime import date, timedelta

import pytest

from servicepolicy.basis import Verdict
from servicepolicy.calendars import WeeklyHours, WorkingCalendar, china
from servicepolicy.clauses.d1_1 import D1_1_2_4B, D1_1_2_4C, D1_1_7_1C
from servicepolicy.rules.money.lateness import (
    Counting,
    Duty,
    LatenessTerms,
    Seconds,
    Unsanctioned,
    Waiver,
    assess,
)
from tests.builders import iso
from tests.rules.money.lateness.months import TERMS, a_month, a_shift, late_days, moment

AS_LATENESS = LatenessTerms(unsanctioned=Unsanctioned.AS_LATENESS)
LUNCH = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 08:30-12:00 13:00-17:30"), days=china())
SECOND = {"recorded_from": date(2026, 3, 2), "recorded_through": date(2026, 3, 2)}


def standing(month, duty, day, as_of, terms=TERMS):
    """How one duty stands on a day of March, or the month as a whole."""
    on = day and date(2026, 3, day)
    (found,) = [one for one in assess(month, terms, as_of=moment(as_of)) if (one.duty, one.on) == (duty, on)]
    return found


class TestAtMostThreeTimes:
    """D1.1.7.1c: nobody may be late more than 3 times in a month."""

    @pytest.mark.parametrize(
        ("days", "as_of", "verdict"),
        [
            pytest.param(4, "05 08:30:59", Verdict.PENDING, id="just before the fourth"),
            pytest.param(4, "05 08:31", Verdict.BREACHED, id="the fourth"),
            pytest.param(4, "2026-05-01 00:00", Verdict.BREACHED, id="for good"),
            pytest.param(3, "31 23:59:59", Verdict.PENDING, id="three, and a second left"),
            pytest.param(3, "2026-04-01 00:00", Verdict.MET, id="three, and the month is over"),
            pytest.param(0, "2026-02-01 00:00", Verdict.PENDING, id="not begun"),
        ],
    )
    def test_the_month_as_a_whole(self, days, as_of, verdict):
        found = assess(late_days(days), TERMS, as_of=moment(as_of))[0]
        assert (found.duty, found.on, found.verdict) == (Duty.MONTH, None, verdict)
        assert (iso(found.due_at), found.done_at, found.missing) == ("2026-04-01T00:00:00+08:00", None, ())
        assert [reason.clause for reason in found.because] == [D1_1_7_1C]

    @pytest.mark.parametrize(
        ("as_of", "verdict"),
        [
            pytest.param("2026-04-01 00:00", Verdict.PENDING, id="the night shift goes on"),
            pytest.param("2026-04-01 00:30", Verdict.BREACHED, id="and somebody comes late"),
        ],
    )
    def test_a_night_shift_of_the_last_day_may_still_be_late(self, as_of, verdict):
        shift = a_shift(starts_at="31 22:00", arrived_at="2026-04-01 00:30", ends_at="2026-04-01 06:00")
        month = late_days(3, shifts=[shift])
        assert standing(month, Duty.MONTH, None, as_of).verdict is verdict

    @pytest.mark.parametrize(
        ("as_of", "verdict"),
        [
            pytest.param("2026-04-01 08:29:59", Verdict.PENDING, id="may still be overtime"),
            pytest.param("2026-04-01 08:30", Verdict.BREACHED, id="left early for good"),
        ],
    )
    def test_early_leaving_of_the_last_day_where_it_counts(self, as_of, verdict):
        month = a_month("31 08:30", departures=["31 17:00"])
        terms = LatenessTerms(unsanctioned=Unsanctioned.AS_LATENESS, entries_allowed=0)
        assert standing(month, Duty.MONTH, None, as_of, terms).verdict is verdict
        assert standing(month, Duty.MONTH, None, "2026-04-01 00:00").verdict is Verdict.MET


class TestComingOnTime:
    """D1.1.2.4b: staff come to work on time; D1.1.2.4c: and sign in on every working day."""

    @pytest.mark.parametrize(
        ("arrival", "as_of", "verdict", "clause"),
        [
            pytest.param("02 08:30", "02 08:30", Verdict.MET, D1_1_2_4B, id="08:30 sharp"),
            pytest.param("02 08:30:01", "02 09:00", Verdict.BREACHED, D1_1_2_4B, id="second after"),
            pytest.param("02 08:30:01", "02 08:30", Verdict.PENDING, D1_1_2_4B, id="not known yet"),
            pytest.param("03 08:30", "02 23:59:59", Verdict.PENDING, D1_1_2_4B, id="no sign-in, the day goes on"),
            pytest.param("03 08:30", "03 00:00", Verdict.BREACHED, D1_1_2_4C, id="no sign-in, the day is over"),
        ],
    )
    def test_on_a_recorded_day(self, arrival, as_of, verdict, clause):
        found = standing(a_month(arrival, **SECOND), Duty.ARRIVAL, 2, as_of)
        assert (found.verdict, found.missing) == (verdict, ())
        assert iso(found.due_at) == "2026-03-02T08:30:00+08:00"
        assert [reason.clause for reason in found.because] == [clause]

    def test_when_it_was_done(self):
        month = a_month("02 08:40", **SECOND)
        assert standing(month, Duty.ARRIVAL, 2, "02 08:39").done_at is None
        assert iso(standing(month, Duty.ARRIVAL, 2, "02 08:40").done_at) == "2026-03-02T08:40:00+08:00"

    def test_without_a_complete_record_nobody_can_say(self):
        found = standing(a_month(recorded_from=date(2026, 3, 2)), Duty.ARRIVAL, 2, "03 00:00")
        assert (found.verdict, found.missing) == (Verdict.UNDETERMINED, ("arrivals",))
        assert [reason.clause for reason in found.because] == [D1_1_2_4C]

    def test_grace_moves_the_last_moment(self):
        terms = LatenessTerms(grace=timedelta(minutes=5), seconds=Seconds.IGNORE)
        found = standing(a_month("02 08:35:59"), Duty.ARRIVAL, 2, "03 00:00", terms)
        assert (found.verdict, iso(found.due_at)) == (Verdict.MET, "2026-03-02T08:35:00+08:00")

    def test_where_every_time_counts_coming_back_is_a_duty_of_its_own(self):
        terms = LatenessTerms(calendar=LUNCH, counting=Counting.EACH_OCCURRENCE)
        found = assess(a_month("02 08:20", "02 13:10"), terms, as_of=moment("02 18:00"))
        comings = [(iso(one.due_at), one.verdict) for one in found if one.duty is Duty.ARRIVAL]
        assert comings == [
            ("2026-03-02T08:30:00+08:00", Verdict.MET),
            ("2026-03-02T13:00:00+08:00", Verdict.BREACHED),
        ]

    @pytest.mark.parametrize(
        ("shift", "as_of", "verdict"),
        [
            pytest.param({"arrived_at": "03 00:10"}, "03 00:00", Verdict.PENDING, id="not come yet"),
            pytest.param({"arrived_at": "03 00:10"}, "03 00:10", Verdict.BREACHED, id="late"),
            pytest.param({"arrived_at": "02 21:50"}, "02 22:00", Verdict.MET, id="in time"),
            pytest.param({"ends_at": "03 06:00"}, "03 05:59", Verdict.PENDING, id="it goes on"),
            pytest.param({"ends_at": "03 06:00"}, "03 06:00", Verdict.BREACHED, id="nobody came"),
            pytest.param({}, "03 21:59", Verdict.PENDING, id="no end known"),
            pytest.param({}, "03 22:00", Verdict.BREACHED, id="no end known, a day later"),
        ],
    )
    def test_a_night_shift(self, shift, as_of, verdict):
        month = a_month(shifts=[a_shift(starts_at="02 22:00", **shift)])
        assert standing(month, Duty.ARRIVAL, 2, as_of).verdict is verdict


class TestLeavingOnTime:
    """D1.1.2.4b: staff leave work on time; the day's last departure counts."""

    @pytest.mark.parametrize(
        ("departures", "as_of", "verdict", "missing"),
        [
            pytest.param(["02 17:30"], "02 17:30", Verdict.MET, (), id="17:30 sharp"),
            pytest.param(["02 12:00", "02 17:31"], "02 17:30", Verdict.PENDING, (), id="not known yet"),
            pytest.param(["02 17:29:59"], "03 08:29", Verdict.PENDING, (), id="may still be overtime"),
            pytest.param(["02 17:29:59"], "03 08:30", Verdict.BREACHED, (), id="second before, for good"),
            pytest.param(["02 17:00", "03 01:00"], "03 08:30", Verdict.MET, (), id="overtime"),
            pytest.param([], "03 08:29", Verdict.PENDING, (), id="none known yet"),
            pytest.param([], "03 08:30", Verdict.UNDETERMINED, ("departures",), id="none known"),
        ],
    )
    def test_on_a_plain_day(self, departures, as_of, verdict, missing):
        found = standing(a_month("02 08:30", departures=departures), Duty.DEPARTURE, 2, as_of)
        assert (found.verdict, found.missing) == (verdict, missing)
        assert iso(found.due_at) == "2026-03-02T17:30:00+08:00"

    def test_of_one_who_did_not_come_nothing_is_known(self):
        found = standing(a_month(**SECOND), Duty.DEPARTURE, 2, "03 00:00")
        assert (found.verdict, found.missing) == (Verdict.UNDETERMINED, ("departures",))

    @pytest.mark.parametrize(
        ("shift", "as_of", "verdict", "missing"),
        [
            pytest.param({"ends_at": "03 06:00", "left_at": "03 06:00"}, "03 06:00", Verdict.MET, (), id="at its end"),
            pytest.param({"ends_at": "03 06:00", "left_at": "03 05:00"}, "03 05:00", Verdict.BREACHED, (), id="early"),
            pytest.param({"ends_at": "03 06:00", "left_at": "03 05:00"}, "03 04:00", Verdict.PENDING, (), id="not yet"),
            pytest.param(
                {"ends_at": "03 06:00"}, "03 06:00", Verdict.UNDETERMINED, ("left_at",), id="departure not known"
            ),
            pytest.param({"left_at": "03 05:00"}, "03 06:00", Verdict.UNDETERMINED, ("ends_at",), id="no end known"),
        ],
    )
    def test_a_shift(self, shift, as_of, verdict, missing):
        month = a_month(shifts=[a_shift(starts_at="02 22:00", arrived_at="02 22:00", **shift)])
        found = standing(month, Duty.DEPARTURE, 2, as_of)
        assert (found.verdict, found.missing) == (verdict, missing)

    def test_hours_through_midnight_are_for_shifts(self):
        nights = WorkingCalendar(zone="Asia/Shanghai", hours=WeeklyHours.parse("Mon-Fri 22:00-06:00"), days=None)
        month = a_month("02 22:00", departures=["02 23:00"])
        found = standing(month, Duty.DEPARTURE, 2, "05 00:00", LatenessTerms(calendar=nights))
        assert (found.verdict, found.missing, found.due_at) == (Verdict.UNDETERMINED, ("shifts",), None)


class TestWaivers:
    """What a document excuses is met."""

    MONTH = a_month(
        "02 08:31",
        "04 08:30",
        departures=["02 17:00"],
        recorded_through=date(2026, 3, 4),
        waivers=[Waiver(on=date(2026, 3, day), document="slip") for day in (2, 3, 4)],
    )

    @pytest.mark.parametrize("duty", [Duty.ARRIVAL, Duty.DEPARTURE])
    @pytest.mark.parametrize("day", [2, 3, 4])
    def test_each_duty_of_the_day(self, duty, day):
        assert standing(self.MONTH, duty, day, "09 00:00").verdict is Verdict.MET

    def test_it_counts_for_nothing(self):
        terms = LatenessTerms(unsanctioned=Unsanctioned.AS_LATENESS, entries_allowed=0)
        assert standing(self.MONTH, Duty.MONTH, None, "09 00:00", terms).verdict is Verdict.PENDING


class TestWhichDays:
    """Days that the record is about, up to the date at which one looks."""

    def test_days_of_a_record_without_a_first_day_begin_with_the_month(self):
        found = assess(a_month(recorded_through=date(2026, 3, 4)), TERMS, as_of=moment("05 12:00"))
        assert [one.on.day for one in found[1:] if one.on and one.duty is Duty.ARRIVAL] == [2, 3, 4, 5]

    def test_days_before_the_record_are_left_out(self):
        found = assess(a_month(recorded_from=date(2026, 3, 4)), TERMS, as_of=moment("05 12:00"))
        assert [one.on.day for one in found[1:] if one.on and one.duty is Duty.ARRIVAL] == [4, 5]

    def test_without_a_record_only_days_with_an_arrival(self):
        month = a_month("03 08:30", "05 08:30", shifts=[a_shift(starts_at="02 22:00")])
        found = assess(month, TERMS, as_of=moment("04 12:00"))
        assert [(one.duty.name, one.on and one.on.day) for one in found] == [
            ("MONTH", None),
            ("ARRIVAL", 2),
            ("DEPARTURE", 2),
            ("ARRIVAL", 3),
            ("DEPARTURE", 3),
        ]

    def test_a_departure_of_the_month_before_needs_no_arrival(self):
        month = a_month("02 08:30", departures=["01 00:30"])
        assert len(assess(month, TERMS, as_of=moment("01 12:00"))) == 1
