"""The payroll batch deducts exactly, with reasons, and refuses bad rows with their places."""

import csv
import io

import pytest

from tests.integrations.scripts import EXAMPLES, loaded

batch = loaded("payroll/batch")
HERE = EXAMPLES / "payroll"


def run(monkeypatch, *asked):
    """Run the script."""
    monkeypatch.setattr("sys.argv", ["batch.py", *asked])
    batch.main()


def refused(monkeypatch, folder, salaries="employee,base_salary\nA,5000.00\n", punches="employee,arrived_at\n"):
    """What the script says of two files."""
    (folder / "s.csv").write_text(salaries, encoding="utf-8")
    (folder / "p.csv").write_text(punches, encoding="utf-8")
    with pytest.raises(SystemExit) as caught:
        run(monkeypatch, "--salaries", str(folder / "s.csv"), "--punches", str(folder / "p.csv"))
    return str(caught.value).splitlines()


class TestDeductions:
    """A17 was late three times: 1 % and 1 % and 5 % of 5000; B02 by half a minute; C33 never."""

    def test_to_the_cent(self, capsys, monkeypatch):
        run(monkeypatch)
        lines = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
        assert [(line["employee"], line["late_entries"], line["deduction"]) for line in lines] == [
            ("A17", "3", "350.00"),
            ("B02", "1", "43.21"),
            ("C33", "0", "0.00"),
        ]
        assert all(line["because"].startswith("[standard D1.1.6.1a] 2026-03: late entries ") for line in lines)

    def test_reasons_in_chinese(self, capsys, monkeypatch):
        run(monkeypatch, "--lang", "zh")
        assert "计迟到3次" in capsys.readouterr().out


class TestBadRows:
    """All bad rows are named, by file and line, and nothing is deducted."""

    def test_the_file_of_bad_punches(self, capsys, monkeypatch):
        with pytest.raises(SystemExit) as caught:
            run(monkeypatch, "--punches", "bad_punches.csv")
        assert [line.partition(": ")[0] for line in str(caught.value).splitlines()] == [
            "bad_punches.csv:3",
            "bad_punches.csv:4",
            "bad_punches.csv:5",
            "bad_punches.csv:6",
        ]
        assert capsys.readouterr().out == ""

    def test_salaries(self, monkeypatch, tmp_path):
        assert refused(monkeypatch, tmp_path, salaries="employee,base_salary\nA,50.001\nA,5000\nB,five\n") == [
            "s.csv:2: base_salary is '50.001': give whole cents: amounts come in 0.01 yuan",
            "s.csv:3: A has a salary already",
            "s.csv:4: base_salary is 'five': give a decimal number as text, such as \"0.01\", or a whole number",
        ]

    def test_columns_and_cells(self, monkeypatch, tmp_path):
        assert refused(monkeypatch, tmp_path, punches="who,when\n") == ["p.csv:1: give the columns employee,arrived_at"]
        assert refused(monkeypatch, tmp_path, punches="employee,arrived_at\nA\n") == ["p.csv:2: give 2 cells"]
        assert refused(monkeypatch, tmp_path, salaries="") == ["s.csv:1: give the columns employee,base_salary"]
