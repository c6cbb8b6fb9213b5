"""Months with plain defaults: March 2026 at 5000 yuan. Working days 2-6, 9-13, 16-20, 23-27, 30 and 31."""

from decimal import Decimal

from servicepolicy.rules.money.lateness import LatenessTerms, Month, Shift
from tests.builders import at

TERMS = LatenessTerms()
LATE_ON = [day for day in range(1, 32) if day % 7 not in {0, 1}]  # the 1st, 8th, ... are Sundays


def moment(text, of="2026-03"):
    """A moment in Shanghai, as `02 08:31` of March, or written out."""
    return at(text if text[4:5] == "-" else f"{of}-{text}")


def a_month(*arrivals, salary="5000", of="2026-03", **facts):
    """A month with these arrivals."""
    year, month = map(int, of.split("-"))
    told = {"arrivals": arrivals, **facts}
    for name in {"arrivals", "departures"} & told.keys():
        told[name] = [moment(one, of) if isinstance(one, str) else one for one in told[name]]
    return Month(year=year, month=month, base_salary=Decimal(salary), **told)


def late_days(count, salary="5000", **facts):
    """A month that is a minute late on its first working days."""
    return a_month(*(f"{day:02} 08:31" for day in LATE_ON[:count]), salary=salary, **facts)


def a_shift(**moments):
    """A shift whose moments may be texts."""
    return Shift(**{name: moment(one) if isinstance(one, str) else one for name, one in moments.items()})
