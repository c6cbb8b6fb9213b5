"""An audit of made-up records of all rooms: how many duties were kept, how fast, and in how much memory.

`python examples/audit.py --records 100000` audits so many; the memory stays what it was with a thousand.
"""

import argparse
import tracemalloc
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import cycle, islice
from time import perf_counter
from zoneinfo import ZoneInfo

import servicepolicy as sp
from servicepolicy import (
    callbacks,
    complaint_fines,
    complaints,
    holiday_watch,
    lateness,
    response,
    service_levels,
    warranty,
)
from servicepolicy.findings import Record

SHANGHAI = ZoneInfo("Asia/Shanghai")
AS_OF = datetime(2026, 3, 31, 18, tzinfo=SHANGHAI)
NEW_YEAR = holiday_watch.windows(2026, sp.STANDARD.holiday_watch)[0]


def march(minutes: int) -> datetime:
    """A moment in March 2026: so many minutes after it began, and again from the beginning after 28 days."""
    return datetime(2026, 3, 1, tzinfo=SHANGHAI) + timedelta(minutes=minutes % (28 * 24 * 60))


def enquiry(number: int) -> response.Enquiry:
    """One in three is answered too late, one in ten not at all."""
    received_at = march(number * 7)
    late = timedelta(hours=30 if number % 3 == 0 else 5)
    return response.Enquiry(received_at=received_at, answered_at=None if number % 10 == 0 else received_at + late)


def call_file(number: int) -> callbacks.CallRecord:
    """A project of the year before, called on the tenth of most months."""
    months = (month for month in range(1, 4) if (number + month) % 4)
    calls = [callbacks.Call(called_at=datetime(2026, month, 10, 9, tzinfo=SHANGHAI)) for month in months]
    return callbacks.CallRecord(project=callbacks.Project(delivered_on=date(2025, 12, 1 + number % 28)), calls=calls)


def month(number: int) -> lateness.Month:
    """A month with a few arrivals, some of them late."""
    arrivals = [datetime(2026, 3, day, 8, (number + day) % 60, tzinfo=SHANGHAI) for day in (2, 3, 4, 5, 6)]
    return lateness.Month(year=2026, month=3, base_salary=Decimal(4000 + number % 3000), arrivals=arrivals)


def fine(number: int) -> complaint_fines.FineCharged:
    """One in five is charged less than the least."""
    complaint = complaint_fines.Complaint(received_on=date(2026, 3, 1 + number % 28))
    return complaint_fines.FineCharged(
        complaint=complaint, charged=Decimal(5 if number % 5 == 0 else 10), charged_at=march(40_000)
    )


def handover(number: int) -> warranty.Handover:
    """One in four is handed in a day late."""
    returned_at = march(number * 11)
    late = timedelta(days=1 if number % 4 == 0 else 0)
    amount = Decimal(number % 500 + 1)
    return warranty.Handover(
        collected=amount, returned_at=returned_at, handed_in=amount, handed_in_at=returned_at + late
    )


def complaint(number: int) -> complaints.Complaint:
    """Some are ours and some are not; some hear an apology."""
    received_at = march(number * 13)
    return complaints.Complaint(
        severity=complaints.Severity.MAJOR if number % 9 == 0 else complaints.Severity.ORDINARY,
        fault=tuple(complaints.Fault)[number % 5],
        received_at=received_at,
        heard_out_at=received_at + timedelta(minutes=20),
        apologised_at=received_at + timedelta(minutes=30) if number % 2 else None,
    )


def watch(number: int) -> holiday_watch.WatchLog:
    """One site over New Year, looked at on some of the days."""
    days = [day for day in (1, 2, 3) if (number + day) % 3]
    entries = [holiday_watch.Check(site="shop", at=datetime(2026, 1, day, 9, tzinfo=SHANGHAI)) for day in days]
    return holiday_watch.WatchLog(watch=holiday_watch.Watch(window=NEW_YEAR, sites=["shop"]), entries=entries)


def ticket(number: int) -> service_levels.Case:
    """A case that nobody has promised anything of yet: it is measured, and its finding names the term to set."""
    opened_at = march(number * 17)
    answered_at = opened_at + timedelta(hours=number % 40)
    return service_levels.Case(
        channel=service_levels.Channel.APP,
        events=[
            service_levels.Event(at=opened_at, what=service_levels.EventKind.OPENED),
            service_levels.Event(at=answered_at, what=service_levels.EventKind.RESPONDED),
        ],
    )


def records(count: int) -> Iterator[Record]:
    """So many records, the rooms taking turns."""
    makers = (enquiry, call_file, month, fine, handover, complaint, watch, ticket)
    for number, make in enumerate(islice(cycle(makers), count)):
        yield Record(subject=f"{make.__name__} {number}", facts=make(number))


def main() -> None:
    """Audit, print the counts, then the rate and the memory."""
    parser = argparse.ArgumentParser(description="An audit of made-up records of all rooms.")
    parser.add_argument("--records", type=int, default=1000)
    count = parser.parse_args().records
    began = perf_counter()
    rows = sp.summary(sp.audit(records(count), (sp.STANDARD,), as_of=AS_OF))
    took = perf_counter() - began
    verdicts = {verdict: sum(row.count for row in rows if row.verdict is verdict) for verdict in sp.Verdict}
    for room in dict.fromkeys(row.room for row in rows):
        print(f"{room:16}", sum(row.count for row in rows if row.room == room))
    print(f"{count} records, {sum(verdicts.values())} findings:", end=" ")
    print(", ".join(f"{verdict.en} {found}" for verdict, found in verdicts.items()))
    print(f"{count / took:.0f} records a second")
    for part in (min(1000, count), min(10_000, count)):
        tracemalloc.start()
        sp.summary(sp.audit(records(part), (sp.STANDARD,), as_of=AS_OF))
        print(f"{tracemalloc.get_traced_memory()[1] // 1024} KiB at most for {part} records")
        tracemalloc.stop()


if __name__ == "__main__":
    main()
