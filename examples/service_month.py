"""One month of a small company, through six families of its policy: what is owed, charged, said and watched, and why.

`python examples/service_month.py` prints English, with `--lang zh` 简体中文.
"""

import argparse
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from attrs import evolve

import servicepolicy as sp
from servicepolicy import callbacks, complaint_fines, complaints, holiday_watch, lateness, warranty
from servicepolicy.basis import Explained, Lang, Text
from servicepolicy.calendars import WorkingDays, WorkingTime


def may(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in May 2026, in Shanghai."""
    return datetime(2026, 5, day, hour, minute, tzinfo=ZoneInfo("Asia/Shanghai"))


# What the company chose. The documents leave these to it; everything else is theirs.
POLICY = evolve(
    sp.STANDARD,
    edition="Lanhai 2026",
    warranty=evolve(sp.STANDARD.warranty, warranty_months=12),
    complaint_fines=evolve(
        sp.STANDARD.complaint_fines,
        schedule=(
            complaint_fines.FineStep(severity=complaint_fines.Severity.ORDINARY, amount=Decimal("20.00")),
            complaint_fines.FineStep(severity=complaint_fines.Severity.MAJOR, amount=Decimal("100.00")),
        ),
    ),
    complaints=evolve(
        sp.STANDARD.complaints,
        apologise_within=WorkingTime(timedelta(hours=4)),
        handling_within=WorkingDays(3),
        opinion_within=WorkingDays(1),
    ),
    holiday_watch=evolve(sp.STANDARD.holiday_watch, pass_on_within=WorkingTime(timedelta(hours=1))),
)

# The facts: what happened in May 2026, and up to when we know. Nothing reads the clock.
AS_OF = may(31, 18)
PROJECT = callbacks.Project(name="Riverside", delivered_on=date(2025, 5, 31))
CALLS = callbacks.CallRecord(
    project=PROJECT,
    calls=[
        callbacks.Call(called_at=datetime(2026, month, 20, 10, tzinfo=ZoneInfo("Asia/Shanghai")))
        for month in (1, 2, 3, 4)
    ],
)
MONTH = lateness.Month(
    year=2026,
    month=5,
    base_salary=Decimal("4444.45"),
    arrivals=[
        may(4, 9),  # a day off: no entry
        may(6, 8, 30),  # half past eight sharp is on time
        may(7, 8, 31),
        may(9, 8, 45),  # a make-up Saturday
        may(18, 9, 10),
        may(27, 8, 35),
    ],
    waivers=[lateness.Waiver(on=date(2026, 5, 18), document="No. 12")],
)
PAY = complaint_fines.PayMonth(
    year=2026,
    month=5,
    base_salary=Decimal("4444.45"),
    complaints=[complaint_fines.Complaint(received_on=date(2026, 5, 12))],
)
REPAIR = warranty.Repair(
    bought_on=date(2025, 5, 12),
    repaired_on=date(2026, 5, 13),
    parts=[Decimal("120.00"), Decimal("35.50")],
    labour=Decimal("80.00"),
    travel=Decimal("30.00"),
)
HANDOVER = warranty.Handover(
    collected=Decimal("155.50"),
    returned_at=may(13, 17),
    handed_in=Decimal("155.50"),
    handed_in_at=may(13, 17, 20),
    invoice_issued=True,
)
COMPLAINT = complaints.Complaint(
    fault=complaints.Fault.COMPANY,
    severity=complaints.Severity.MAJOR,
    true_cause="The terminal was mounted in the sun.",
    received_at=may(12, 9),
    heard_out_at=may(12, 9, 30),
    soothed_at=may(12, 9, 20),
    apologised_at=may(12, 9, 35),
    handling_began_at=may(12, 10),
    opinion_told_at=may(14, 9),
)
WINDOWS = holiday_watch.windows(2026, POLICY.holiday_watch)
LABOUR_DAY = next(window for window in WINDOWS if date(2026, 5, 1) in window.statutory_days)
WATCH = holiday_watch.WatchLog(
    watch=holiday_watch.Watch(window=LABOUR_DAY, sites=["shop.example"]),
    entries=[
        holiday_watch.Check(site="shop.example", at=may(1, 9)),
        holiday_watch.Check(site="shop.example", at=may(2, 9), problem="HTTP 503", passed_on_at=may(2, 9, 5)),
        holiday_watch.Check(site="shop.example", at=may(4, 9)),
        holiday_watch.Check(site="shop.example", at=may(5, 9)),
    ],
)

Section = tuple[Text, Iterable[Explained]]


def month() -> Iterator[Section]:
    """What comes of it, family by family."""
    yield Text("Call-backs", "回访"), callbacks.assess(CALLS, POLICY.callbacks, as_of=AS_OF)[-3:]
    yield Text("Lateness", "迟到"), [lateness.penalty(MONTH, POLICY.lateness)]
    yield Text("Complaint fines", "投诉罚款"), [complaint_fines.pay(PAY, POLICY.complaint_fines)]
    yield (
        Text("Warranty", "保修"),
        [
            warranty.charge(REPAIR, POLICY.warranty),
            warranty.assess_handover(HANDOVER, POLICY.warranty, as_of=AS_OF),
        ],
    )
    yield (
        Text("A complaint", "投诉"),
        [
            complaints.apology(COMPLAINT, POLICY.complaints),
            complaints.route(COMPLAINT, POLICY.complaints),
            *complaints.assess(COMPLAINT, POLICY.complaints, as_of=AS_OF),
        ],
    )
    yield (
        Text("Holiday watch", "节假日值守"),
        [LABOUR_DAY, *holiday_watch.assess(WATCH, POLICY.holiday_watch, as_of=AS_OF)],
    )


def main() -> None:
    """Print the month in the language asked for, each answer by its reasons."""
    parser = argparse.ArgumentParser(description="A month of a small company, through six families of its policy.")
    parser.add_argument("--lang", choices=("en", "zh"), default="en")
    lang: Lang = parser.parse_args().lang
    for place, (title, decisions) in enumerate(month()):
        print("" if place == 0 else "\n", title.words(lang), sep="")
        for decision in decisions:
            for line in sp.explain(decision, lang):
                print(" ", line)


if __name__ == "__main__":
    main()
