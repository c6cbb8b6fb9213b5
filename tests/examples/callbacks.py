"""One value of every public class of the callbacks room, and decisions that say every sentence of it."""

from collections.abc import Callable
from datetime import date

from servicepolicy.basis import Explained, Verdict
from servicepolicy.calendars import Months
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.timing import callbacks
from servicepolicy.rules.timing.callbacks import (
    Assessment,
    Call,
    Callback,
    CallbacksTerms,
    CallRecord,
    Channel,
    December,
    DecemberAssessment,
    DecemberDuty,
    FollowUp,
    FollowUpAssessment,
    FollowUpKind,
    FollowUpRecord,
    Project,
    Rhythm,
    YearStart,
)
from tests.builders import at
from tests.examples.foundation import A_REASON

PROJECT = Project(delivered_on=date(2025, 1, 31), name="North")
CALL = Call(called_at=at("2025-02-10 09:00"))
MAIL = Call(called_at=at("2025-03-20 09:00"), channel=Channel.EMAIL)
RECORD = CallRecord(project=PROJECT, calls=[CALL, MAIL])
CALLBACK = Callback(
    due_on=date(2025, 2, 28),
    nominal_on=date(2025, 2, 28),
    rhythm=Rhythm.MONTHLY,
    on_day_off=False,
    because=(A_REASON,),
)
FOLLOW_UP = FollowUp(followed_up_at=at("2025-02-03 10:00"), kinds=[FollowUpKind.GPS_PRODUCT])
FOLLOW_UPS = FollowUpRecord(project=PROJECT, follow_ups=[FOLLOW_UP])
DECEMBER = December(year=2026, gift_sent_at=at("2026-12-28 10:00"))

VALUES: dict[type[object], object] = {
    Assessment: Assessment(callback=CALLBACK, verdict=Verdict.PENDING, due_at=None, done_at=None, because=(A_REASON,)),
    Call: CALL,
    CallRecord: RECORD,
    Callback: CALLBACK,
    CallbacksTerms: CallbacksTerms(gps_interval=Months(6)),
    December: DECEMBER,
    DecemberAssessment: DecemberAssessment(
        duty=DecemberDuty.GIFT, verdict=Verdict.PENDING, due_at=None, done_at=None, because=(A_REASON,)
    ),
    FollowUp: FOLLOW_UP,
    FollowUpAssessment: FollowUpAssessment(
        kinds=(FollowUpKind.GPS_PRODUCT,),
        due_on=None,
        verdict=Verdict.UNDETERMINED,
        due_at=None,
        done_at=None,
        missing=("gps_interval",),
        because=(A_REASON,),
    ),
    FollowUpRecord: FOLLOW_UPS,
    Project: PROJECT,
}

TERMS = STANDARD.callbacks
FROM_SIGNING = CallbacksTerms(year_start=YearStart.SIGNING)
EACH_MONTH = CallbacksTerms(gps_interval=Months(1))
IN_APRIL = at("2025-04-01 00:00")
NEW_YEAR = at("2027-01-01 00:00")
THE_YEAR = callbacks.schedule(PROJECT, TERMS, through=date(2026, 4, 30))
CALLED, MAILED, NOT_CALLED = callbacks.assess(RECORD, TERMS, as_of=IN_APRIL)
REGULAR, PRODUCT, SATISFACTION = callbacks.follow_ups(FOLLOW_UPS, TERMS, as_of=IN_APRIL)
UNSET, FOLLOWED_UP, NOT_FOLLOWED_UP, *MORE = callbacks.follow_ups(FOLLOW_UPS, EACH_MONTH, as_of=IN_APRIL)
GIFT, PLAN = callbacks.assess_december(DECEMBER, TERMS, as_of=NEW_YEAR)
TOO_EARLY, UNASKED = callbacks.assess_december(
    December(year=2026, gift_sent_at=at("2026-11-30 10:00")), TERMS, as_of=NEW_YEAR
)
(UNSIGNED,) = callbacks.assess(RECORD, FROM_SIGNING, as_of=IN_APRIL)

DECISIONS: dict[str, tuple[Callable[..., object], Explained]] = {
    "monthly": (callbacks.schedule, THE_YEAR[0]),
    "on a day off": (callbacks.schedule, THE_YEAR[11]),
    "quarterly": (callbacks.schedule, THE_YEAR[12]),
    "in 2100": (callbacks.next_due, callbacks.next_due(PROJECT, TERMS, after=date(2099, 12, 31))),
    "called": (callbacks.assess, CALLED),
    "contacted by another channel": (callbacks.assess, MAILED),
    "not called": (callbacks.assess, NOT_CALLED),
    "quarter without a call": (callbacks.assess, callbacks.assess(RECORD, TERMS, as_of=at("2026-05-01 00:00"))[12]),
    "not known when signed": (callbacks.assess, UNSIGNED),
    "no interval in D0": (callbacks.follow_ups, REGULAR),
    "no interval for products": (callbacks.follow_ups, PRODUCT),
    "no interval for satisfaction": (callbacks.follow_ups, SATISFACTION),
    "followed up": (callbacks.follow_ups, FOLLOWED_UP),
    "not followed up": (callbacks.follow_ups, NOT_FOLLOWED_UP),
    "gift": (callbacks.assess_december, GIFT),
    "no question about demand": (callbacks.assess_december, PLAN),
    "gift in November": (callbacks.assess_december, TOO_EARLY),
}
