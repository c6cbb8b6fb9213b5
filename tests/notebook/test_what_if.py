"""A manager tries a change of policy in the notebook: what it says is so, and follows the controls."""

import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest

import servicepolicy as sp
from servicepolicy.basis.errors import CalendarCoverageError
from servicepolicy.calendars import china
from tests.notebook.places import NOTEBOOK, load

pytest.importorskip("marimo", reason="the group `notebook` brings marimo: nox -s notebook")

NO_CHANGE = {"percent": 5, "minutes": 0}


@pytest.fixture(scope="module")
def shown():
    """What the cells define as the notebook opens, by name."""
    _, names = load(NOTEBOOK).app.run()
    return names


def with_controls(**values):
    """What the cells define with the controls moved, by name."""
    told = {**NO_CHANGE, **values}
    controls = {name: SimpleNamespace(value=value) for name, value in told.items()}
    _, names = load(NOTEBOOK).app.run(defs=controls)
    return names


def paid(names):
    """What those pay for whom something changes, before and after."""
    return {one.case.name.partition(" ")[2]: (str(one.before.total), str(one.after.total)) for one in names["changed"]}


class TestTheThirdLateness:
    """2 % from the third lateness on and five minutes of grace: worked out by hand for all twelve."""

    def test_who_pays_what(self, shown):
        assert paid(shown) == {
            "Zhang Wei": ("48.00", "0.00"),  # 08:31 is within the grace
            "Wang Fang": ("120.00", "0.00"),  # so is 08:35, its last moment
            "Chen Jie": ("315.00", "90.00"),  # 1 + 1 + 5 %; one of the three is within the grace
            "Liu Yang": ("600.00", "300.00"),  # 1 + 1 + 5 + 5 %; 1 + 1 + 2 + 2 %
            "Zhao Lei": ("301.00", "43.00"),  # 40 seconds count as things are
            "Zhou Tao": ("462.00", "264.00"),  # 08:36 is a minute too many
            "Wu Qian": ("1080.00", "0.00"),  # seven times, all within the grace: 27 %
            "Xu Hao": ("311.11", "177.78"),  # 7 % of 4444.45 is 311.1115; 4 % is 177.778
        }

    def test_it_is_summed_up(self, shown):
        assert shown["found"].moved == Decimal("-2362.33")
        assert shown["found"].words("zh") == "结论改变的情形：8；金额合计变动-2362.33元。"

    def test_the_sliders_at_the_terms_of_now_change_nothing(self):
        names = with_controls()
        assert names["changed"] == []
        assert names["found"].words("en") == "No answer changes."

    def test_a_dearer_third_costs_those_who_have_a_third(self):
        names = with_controls(percent=10)
        assert paid(names) == {
            "Chen Jie": ("315.00", "540.00"),
            "Liu Yang": ("600.00", "1100.00"),
            "Zhao Lei": ("301.00", "516.00"),
            "Zhou Tao": ("462.00", "792.00"),
            "Wu Qian": ("1080.00", "2080.00"),
            "Xu Hao": ("311.11", "533.33"),
        }

    def test_the_ends_of_the_sliders_are_terms(self):
        names = with_controls(percent=1, minutes=15)
        assert names["milder"].lateness.grace == timedelta(minutes=15)
        assert names["milder"].lateness.higher_share == Decimal("0.01")


class TestCallbacksThatRoll:
    """A call-back due on a day off moves to the next working day, and to no other."""

    def test_seventeen_move(self, shown):
        found = [
            (name.partition(" ")[0], f"{one.due_on:%m-%d}", f"{two.due_on:%m-%d}") for name, one, two in shown["moved"]
        ]
        assert found == [
            ("河畔", "02-01", "02-02"),
            ("河畔", "03-01", "03-02"),
            ("河畔", "05-01", "05-06"),  # Labour Day, to the 5th
            ("河畔", "08-01", "08-03"),
            ("河畔", "10-01", "10-08"),  # National Day, to the 7th: three meet on the day after
            ("河畔", "11-01", "11-02"),
            ("北站", "05-31", "06-01"),
            ("北站", "10-31", "11-02"),
            ("滨江", "05-03", "05-06"),
            ("滨江", "10-03", "10-08"),
            ("学府", "05-17", "05-18"),
            ("学府", "10-17", "10-19"),
            ("东港", "06-06", "06-08"),
            ("东港", "09-06", "09-07"),
            ("东港", "10-06", "10-08"),
            ("东港", "12-06", "12-07"),
            ("云谷", "08-30", "08-31"),
        ]

    def test_beyond_the_calendar_no_day_is_guessed(self, shown):
        assert len(shown["refused"]) == len(shown["projects"])
        for answer in shown["refused"].values():
            assert answer.kind is CalendarCoverageError
            assert answer.says.startswith("day is 2027-")
            assert "give a day from 2026-01-01 to 2026-12-31" in answer.says

    def test_the_company_s_list_is_the_notice(self, shown):
        year = [date(2026, 1, 1) + timedelta(days) for days in range(365)]
        assert [day for day in year if shown["days_2026"].is_working_day(day) != china().is_working_day(day)] == []


class TestTheRestOfTheStory:
    """What hangs on a reading, what is still open, and the change as an edition."""

    def test_the_readings_that_matter(self, shown):
        found = {(one.reading.id, one.instead.name): len(one.changes) for one in shown["contests"]}
        assert found == {
            ("A012", "EACH"): 1,  # Xu: 44.44 + 44.44 + 88.89
            ("A012", "NONE"): 1,  # Xu: 177.778
            ("A027", "EXCLUSIVE"): 3,  # those with a third lateness: Liu, Zhou, Xu
            ("A028", "RETROACTIVE"): 3,
            ("A028", "FLAT"): 3,
            ("A030", "DAILY"): 12,  # no answer: how many days a month's salary pays is not set
        }

    def test_what_is_open_is_what_the_documents_leave_open(self, shown):
        assert shown["still_open"] == sp.open_terms(sp.STANDARD)

    def test_june_is_judged_by_the_terms_of_june(self, shown):
        june, july = (sp.in_force(day, shown["editions"]) for day in (date(2026, 6, 30), date(2026, 7, 1)))
        assert (june.edition, june.lateness.grace) == ("Lanhai 2026", timedelta(0))
        assert (july.edition, july.lateness.grace) == ("Lanhai 2026-07", timedelta(minutes=5))
        assert july.lateness.edition == "Lanhai 2026-07"


class TestItIsAScript:
    """It runs from the command line too, with the controls as they stand when it opens."""

    def test_it_runs(self):
        ran = subprocess.run([sys.executable, str(NOTEBOOK)], capture_output=True, encoding="utf-8", check=True)
        assert ran.stdout.splitlines() == [
            "12 people, 19 working days · 12人，19个工作日",
            "17 call-backs move, up to 3 to one day · 17次回访改期，同一天最多3次",
        ]

    def test_marimo_finds_nothing_to_mend(self):
        asked = [sys.executable, "-m", "marimo", "check", "--strict", NOTEBOOK.name]
        ran = subprocess.run(asked, cwd=NOTEBOOK.parent, capture_output=True, encoding="utf-8", check=False)
        assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")
