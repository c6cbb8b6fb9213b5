"""What the engines share: tickets, overruns, and the report read from counts; by hand, and beside the calendar."""

from datetime import timedelta
from importlib import import_module
from math import isnan
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from servicepolicy.calendars import OFFICE

FOLDER = Path(__file__).parents[2] / "examples" / "at_scale"


@pytest.fixture
def report(monkeypatch):
    """The module, as the scripts beside it import it."""
    monkeypatch.syspath_prepend(str(FOLDER))
    return import_module("monthly_report")


class TestTheTickets:
    """The tickets are made up, the same each time, and all opened in one year."""

    def test_the_same_each_time(self, report):
        assert report.made_up(50).equals(report.made_up(50))

    def test_of_one_year_and_closed_later(self, report):
        tickets = report.made_up(5_000)
        opened, closed = tickets["opened_at"].to_pylist(), tickets["closed_at"].to_pylist()
        assert {moment.year for moment in opened} == {2025}
        assert {moment.month for moment in opened} == set(range(1, 13))
        assert all(start < end for start, end in zip(opened, closed, strict=True))

    def test_the_files_hold_all_of_them(self, report, tmp_path):
        tickets = report.made_up(10)
        report.written(tickets, tmp_path)
        files = sorted(tmp_path.iterdir())
        assert pa.concat_tables([pq.read_table(file) for file in files]).equals(tickets)


class TestOverruns:
    """An overrun is the working time from the deadline to the closing, in begun tenths of an hour; -1 if it was met."""

    def test_by_the_calendar_ticket_by_ticket(self, report):
        tickets = report.made_up(300)
        expected = []
        for row in tickets.to_pylist():
            due_at = OFFICE.add(row["opened_at"], report.LIMITS[row["priority"] - 1])
            late = OFFICE.between(due_at, row["closed_at"])
            expected.append(-1 if row["closed_at"] <= due_at else -(-late // timedelta(minutes=6)))
        index = report.calendar()
        opened, closed, priority = (tickets[name] for name in ("opened_at", "closed_at", "priority"))
        assert report.overruns_of(opened, closed, priority, index).to_pylist() == expected
        assert report.overruns(opened.to_numpy(), closed.to_numpy(), priority.to_numpy(), index).tolist() == expected

    def test_by_hand(self, report):
        """P1 has four hours: from Friday 16:00 until Monday 11:00."""
        closed = ["2025-03-10T03:00", "2025-03-10T03:01", "2025-03-10T03:06", "2025-03-10T05:07"]
        opened = np.array(["2025-03-07T08:00"] * 4, "M8[s]")
        found = report.overruns(opened, np.array(closed, "M8[s]"), np.ones(4, np.int64), report.calendar())
        assert found.tolist() == [-1, 1, 1, 22]


class TestLines:
    """A line has the share that was met, and the overruns that half and 95 % of the missed ones do not exceed."""

    def counts(self, report, *rows):
        """Counts of one month, team and priority."""
        of_all = {"month": 3, "team": "field", "priority": 1}
        each = [{**of_all, "overrun": overrun, "tickets": tickets} for overrun, tickets in rows]
        return report.in_order(pa.Table.from_pylist(each))

    def test_by_hand(self, report):
        (line,) = report.lines(self.counts(report, (30, 1), (-1, 60), (0, 15), (10, 24)))
        assert (line.tickets, line.met, line.median, line.most) == (100, 0.6, 1.0, 1.0)
        (line,) = report.lines(self.counts(report, (30, 3), (0, 20), (10, 17)))
        assert (line.met, line.median, line.most) == (0, 0.0, 3.0)

    def test_where_all_were_met(self, report):
        (line,) = report.lines(self.counts(report, (-1, 7)))
        assert (line.tickets, line.met) == (7, 1)
        assert isnan(line.median)
