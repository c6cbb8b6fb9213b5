"""The payroll batch deducts exactly, with reasons, and refuses bad rows with their places."""

import csv
import io

import pytest

from tests.integrations.scripts import EXAMPLES, loaded

batch = loaded("payroll/batch")
HERE = EXAMPLES / "payroll"
LATE = "2026-03-02T08:31:00+08:00[Asia/Shanghai]"


def run(monkeypatch, *asked):
    """Run the script."""
    monkeypatch.setattr("sys.argv", ["batch.py", *asked])
    batch.main()


def refused(
    monkeypatch,
    folder,
    salaries="employee,base_salary\nA,5000.00\n",
    punches="employee,arrived_at\n",
    encoding="utf-8",
):
    """What the script says of two files."""
    (folder / "s.csv").write_text(salaries, encoding=encoding)
    (folder / "p.csv").write_text(punches, encoding=encoding)
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
            "s.csv:3: 'A' has a salary already",
            "s.csv:4: base_salary is 'five': give a decimal number as text, such as \"0.01\", or a whole number",
        ]

    @pytest.mark.parametrize("head", ["who,when", "employee", "employee,arrived_at,note", "arrived_at,employee", ""])
    def test_columns(self, monkeypatch, tmp_path, head):
        salaries = "employee,base_salary\nA,five\n"
        assert refused(monkeypatch, tmp_path, salaries=salaries, punches=f"{head}\n") == [
            "s.csv:2: base_salary is 'five': give a decimal number as text, such as \"0.01\", or a whole number",
            "p.csv:1: give the columns employee,arrived_at",
        ]

    def test_cells_in_the_order_of_the_lines(self, monkeypatch, tmp_path):
        punches = f"employee,arrived_at\nA\nA,{LATE},x\nX,{LATE}\nA,\n\nA;{LATE}\n"
        said = refused(monkeypatch, tmp_path, salaries="employee,base_salary\n,1.00\nA,1.00\nB\n", punches=punches)
        assert [line.partition(", such as")[0] for line in said] == [
            "s.csv:2: say whose salary it is",
            "s.csv:4: give 2 cells",
            "p.csv:2: give 2 cells",
            "p.csv:3: give 2 cells",
            "p.csv:4: 'X' has no salary",
            "p.csv:5: arrivals[0] is '': give a moment with its offset and zone",
            "p.csv:7: give 2 cells",
        ]

    def test_a_file_in_another_encoding(self, monkeypatch, tmp_path):
        said = refused(monkeypatch, tmp_path, punches=f"employee,arrived_at\n张三,{LATE}\n", encoding="gbk")
        assert said == ["p.csv: save it as UTF-8"]

    @pytest.mark.parametrize("month", ["2026-13", "March", "2026", ""])
    def test_a_month_that_is_none(self, capsys, monkeypatch, month):
        with pytest.raises(SystemExit):
            run(monkeypatch, "--month", month)
        assert "argument --month: invalid first_of value" in capsys.readouterr().err


class TestFilesOfSpreadsheets:
    """A mark of UTF-8, line ends of Windows, quotes, empty lines and a punch that was sent twice change nothing."""

    def test_as_spreadsheets_write_it(self, capsys, monkeypatch, tmp_path):
        salaries = '\ufeffemployee,base_salary\r\n"张三",4321.00\r\n'
        punches = f'\ufeffemployee,arrived_at\r\n"张三","{LATE}"\r\n张三,{LATE}\r\n\r\n'
        (tmp_path / "s.csv").write_bytes(salaries.encode())
        (tmp_path / "p.csv").write_bytes(punches.encode())
        run(monkeypatch, "--salaries", str(tmp_path / "s.csv"), "--punches", str(tmp_path / "p.csv"))
        (line,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
        assert (line["employee"], line["late_entries"], line["deduction"]) == ("张三", "1", "43.21")
