"""What would change, for whom, and why: a change of policy tried before anyone decides.

`marimo edit examples/notebook/what_if.py` opens it, `python examples/notebook/what_if.py` runs it through once.
The company, its people, punches and projects are made up.
"""

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="What if? · 试算制度改动")

with app.setup:
    from collections import Counter
    from collections.abc import Iterable
    from datetime import date, datetime, timedelta
    from decimal import Decimal
    from functools import partial
    from html import escape

    import marimo as mo
    from attrs import evolve, frozen

    import servicepolicy as sp
    from servicepolicy import callbacks, charts, lateness
    from servicepolicy.basis import Text
    from servicepolicy.calendars import DayCalendar
    from servicepolicy.whatif import Unanswered


@app.cell(hide_code=True)
def _():
    mo.md("""
    # What if? · 试算制度改动

    Someone proposes another rule.
    Before anyone decides, this notebook says what would change: for whom, by how much, and by which clause.
    Nothing here changes the policy it starts from.
    The company Lanhai, its people, punches and projects are made up.

    有人提议改动制度。决定之前，先看看会有哪些变化：涉及谁、变多少、依据哪一条款。
    这里所做的一切都不会改动原制度。蓝海公司及其人员、打卡记录和项目均为虚构。

    1. What if the third lateness cost 2 % and grace were five minutes? · 第三次迟到扣2%、宽限五分钟，会怎样？
    2. What if call-backs rolled to the next working day? · 回访日遇休息日顺延，会怎样？
    3. Which open readings matter here? · 哪些解读会影响这里的结论？
    4. What is still to be set? · 还有哪些有待公司设定？
    5. The change as an edition · 把改动写成新版本
    """)
    return


@app.function(hide_code=True)
def table(heads: str, rows: Iterable[Iterable[object]]) -> mo.Html:
    """Rows as a table; `|` parts the heads, and a line break in a cell stays one."""

    def line(tag: str, cells: Iterable[object]) -> str:
        lines = ("<br>".join(map(escape, str(cell).splitlines())) for cell in cells)
        style = "text-align: left; vertical-align: top; padding: 2px 16px 2px 0"
        return "".join(["<tr>", *(f"<{tag} style='{style}'>{text}</{tag}>" for text in lines), "</tr>"])

    head, body = line("th", heads.split("|")), "".join(line("td", cells) for cells in rows)
    return mo.Html(f"<table><thead>{head}</thead><tbody>{body}</tbody></table>")


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## The company's calendar · 公司日历

    Lanhai has entered the days off and the make-up working days of 2026; of 2027 it knows nothing yet.
    Its policy is the standard one on that calendar.

    蓝海已录入2026年的休息日与调休上班日，2027年的安排尚不知道。它的制度就是按此日历执行的标准制度。
    """)
    return


@app.cell
def _():
    off = (
        "01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 05-01 05-02 "
        "05-03 05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07"
    )
    makeup = "01-04 02-14 02-28 05-09 09-20 10-10"
    days_2026 = DayCalendar(
        first=date(2026, 1, 1),
        last=date(2026, 12, 31),
        off=[date.fromisoformat(f"2026-{day}") for day in off.split()],
        makeup=[date.fromisoformat(f"2026-{day}") for day in makeup.split()],
        source="Lanhai's list",
    )
    calendar = evolve(sp.STANDARD.lateness.calendar, days=days_2026)
    policy = evolve(sp.STANDARD, edition="Lanhai 2026").with_calendar(calendar)
    return calendar, days_2026, policy


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## 1. What if the third lateness cost 2 % and grace were five minutes? · 第三次迟到扣2%、宽限五分钟，会怎样？

    As things are, one is late after 08:30:00; the first two times of a month cost 1 % of the base salary each, and
    from the third on each costs 5 %.
    Move the sliders to try other figures: everything below follows.

    现行规定：08:30:00之后到岗即为迟到，当月前两次各扣基本工资的1%，自第三次起每次扣5%。
    拖动滑块即可试其他数字，下文随之更新。
    """)
    return


@app.cell
def _():
    percent = mo.ui.slider(start=1, stop=10, value=2, show_value=True, label="From the third on, % · 自第三次起，%")
    minutes = mo.ui.slider(start=0, stop=15, value=5, show_value=True, label="Grace, minutes · 宽限，分钟")
    mo.vstack([percent, minutes])
    return minutes, percent


@app.cell
def _(minutes, percent, policy):
    milder = sp.what_if(
        policy,
        f"{percent.value} % from the third on, grace {minutes.value} min",
        lateness={"higher_share": Decimal(percent.value) / 100, "grace": timedelta(minutes=minutes.value)},
    )
    sp.Sheet(sp.differences(policy, milder))
    return (milder,)


@app.cell
def _(milder):
    milder.lateness.rates
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ### The facts: twelve people in May 2026 · 事实：2026年5月，十二人

    Name, base salary and usual arrival; then the days that were different, with the arrival of that day.
    Saturday the 9th is a make-up working day, and a leave slip excuses one person on the 18th.

    依次为姓名、基本工资、通常到岗时间，以及例外的日子和当天的到岗时间。9日（星期六）为调休上班日；有一人18日有请假单。
    """)
    return


@app.class_definition
@frozen
class Person:
    """Someone at work, and what the gate recorded of a month."""

    name: str
    month: lateness.Month


@app.cell
def _(calendar):
    punches = """
    林霞 Lin Xia   | 5200.00 | 08:21 |
    张伟 Zhang Wei | 4800.00 | 08:26 | 06 08:31
    王芳 Wang Fang | 6000.00 | 08:24 | 07 08:34, 19 08:35
    李娜 Li Na     | 5500.00 | 08:20 | 09 09:02
    陈杰 Chen Jie  | 4500.00 | 08:28 | 06 08:33, 13 08:41, 20 08:50
    刘洋 Liu Yang  | 5000.00 | 08:27 | 08 08:45, 12 09:10, 21 08:52, 27 08:40
    杨敏 Yang Min  | 7200.00 | 08:15 | 18 09:30
    赵磊 Zhao Lei  | 4300.00 | 08:29 | 11 08:30:40, 14 08:32, 22 08:58
    黄燕 Huang Yan | 5100.00 | 08:10 | 15 08:30
    周涛 Zhou Tao  | 6600.00 | 08:25 | 25 08:36, 26 08:36, 28 08:36
    吴倩 Wu Qian   | 4000.00 | 08:29 | 06 08:31, 07 08:32, 08 08:31, 11 08:33, 12 08:34, 13 08:31, 14 08:32
    徐浩 Xu Hao    | 4444.45 | 08:22 | 07 08:39, 15 08:44, 29 08:47
    """
    slips = {"杨敏 Yang Min": [lateness.Waiver(on=date(2026, 5, 18), document="leave slip 17")]}
    in_may = [date(2026, 5, day) for day in range(1, 32)]
    worked = [day for day in in_may if calendar.is_working_day(day)]

    def person(line: str) -> Person:
        name, salary, usual, different = (cell.strip() for cell in line.split("|"))
        clocks = dict(one.split() for one in different.split(",") if one)
        arrivals = [f"{day}T{clocks.get(f'{day:%d}', usual)}+08:00" for day in worked]
        month = lateness.Month(
            year=2026,
            month=5,
            base_salary=Decimal(salary),
            arrivals=map(datetime.fromisoformat, arrivals),
            waivers=slips.get(name, ()),
        )
        return Person(name, month)

    people = [person(line) for line in punches.strip().splitlines()]
    print(f"{len(people)} people, {len(worked)} working days · {len(people)}人，{len(worked)}个工作日")
    return (people,)


@app.cell(hide_code=True)
def _():
    mo.md("""
    ### Who pays more, who less? · 谁多扣，谁少扣？

    The rule is asked twice for each person: by the terms of now, and by those that are tried.
    What follows is about those for whom the two answers differ, and no others.

    对每个人问两次：一次按现行设定，一次按试算设定。以下只涉及两次结论不同的人。
    """)
    return


@app.function
def deduction(person: Person, terms: lateness.LatenessTerms) -> lateness.Penalty:
    """What a person's month costs. Its annotations tell `compare` which room of the policy it asks."""
    return lateness.penalty(person.month, terms)


@app.cell
def _(milder, people, policy):
    changed = list(sp.compare(deduction, people, policy, milder))
    found = sp.totals(changed, money=lambda penalty: penalty.total)
    found
    return changed, found


@app.cell
def _(changed):
    table(
        "Who · 谁 | Times · 次数 | Yuan before · 原扣款，元 | Yuan after · 新扣款，元 | Difference · 差额",
        (
            (
                one.case.name,
                f"{one.before.entries} → {one.after.entries}",
                one.before.total,
                one.after.total,
                f"{one.after.total - one.before.total:+}",
            )
            for one in changed
        ),
    )
    return


@app.cell
def _(changed):
    who_pays = partial(
        charts.comparison,
        changed,
        value=lambda penalty: penalty.total,
        case=lambda person: person.name,
        measure=Text("deduction, yuan", "扣款，元"),
    )
    who_pays(lang="en")
    return (who_pays,)


@app.cell
def _(who_pays):
    who_pays(lang="zh")
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ### Why? · 为什么？

    Every answer carries its reasons: the edition, the clause, the facts, and the reading that was taken.
    First by the terms of now, then by those that are tried.

    每个结论都带着理由：哪个版本、哪一条款、什么事实、采用了哪种解读。先按现行设定，再按试算设定。
    """)
    return


@app.cell
def _(people):
    who = mo.ui.dropdown({one.name: one for one in people}, value=people[-1].name, label="Who · 谁")
    who
    return (who,)


@app.cell
def _(policy, who):
    deduction(who.value, policy.lateness)
    return


@app.cell
def _(milder, who):
    deduction(who.value, milder.lateness)
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## 2. What if call-backs rolled to the next working day? · 回访日遇休息日顺延，会怎样？

    A project is called back each month of its first year, each quarter after it.
    A date on a day off stays as it is and is flagged; no document says more (reading A004).
    What if it moved to the next working day?

    项目交付后，第一年每月回访一次，之后每季度一次。日期遇休息日时维持不变并加提示，原文别无规定（解读A004）。
    如果改为顺延到下一工作日，会怎样？
    """)
    return


@app.cell
def _(policy):
    rolled = sp.what_if(policy, "call-backs roll", callbacks={"day_off": callbacks.DayOff.FOLLOWING})
    projects = [
        callbacks.Project(name="河畔 Riverside", delivered_on=date(2026, 1, 1)),
        callbacks.Project(name="北站 North Station", delivered_on=date(2026, 1, 31)),
        callbacks.Project(name="滨江 Quayside", delivered_on=date(2026, 3, 3)),
        callbacks.Project(name="学府 College Road", delivered_on=date(2026, 3, 17)),
        callbacks.Project(name="东港 East Harbour", delivered_on=date(2026, 4, 6)),
        callbacks.Project(name="云谷 Cloud Valley", delivered_on=date(2026, 6, 30)),
    ]
    this_year = partial(callbacks.schedule, through=date(2026, 12, 31))
    schedules = list(sp.compare(this_year, projects, policy, rolled))
    moved = [
        (one.case.name, before, after)
        for one in schedules
        if not isinstance(one.before, Unanswered) and not isinstance(one.after, Unanswered)
        for before, after in zip(one.before, one.after, strict=True)
        if before != after
    ]
    most = max(Counter(after.due_on for _, _, after in moved).values(), default=0)
    print(f"{len(moved)} call-backs move, up to {most} to one day · {len(moved)}次回访改期，同一天最多{most}次")
    return moved, projects, rolled, schedules


@app.cell
def _(moved):
    weekdays = ("Mon · 一", "Tue · 二", "Wed · 三", "Thu · 四", "Fri · 五", "Sat · 六", "Sun · 日")
    table(
        "Project · 项目 | Now · 现行 | | Tried · 试算 | | Days later · 推迟天数",
        (
            (
                name,
                before.due_on,
                weekdays[before.due_on.weekday()],
                after.due_on,
                weekdays[after.due_on.weekday()],
                (after.due_on - before.due_on).days,
            )
            for name, before, after in moved
        ),
    )
    return


@app.cell
def _(projects, schedules):
    which = mo.ui.dropdown({one.case.name: one for one in schedules}, value=projects[0].name, label="Project · 项目")
    which
    return (which,)


@app.cell
def _(which):
    sp.Sheet(after for before, after in zip(which.value.before, which.value.after, strict=True) if before != after)
    return


@app.cell
def _(which):
    charts.callback_calendar(which.value.after, lang="en")
    return


@app.cell
def _(which):
    charts.callback_calendar(which.value.after, lang="zh")
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ### Where the calendar ends · 日历的尽头

    **Mind the edge.** Whether a date of 2027 is a day off, nobody can tell before the notice is published.
    As things are, the dates stay, so that they can be told; once they roll, the rule refuses to answer, and no day is
    guessed.
    Enter the notice with `days_2026.with_notice(...)` when it is there.

    **请注意边界。** 通知公布之前，无人知道2027年的某一天是否休息。
    按现行规定日期不变，因此仍可得出；一旦顺延，规则便拒绝作答，绝不猜测。
    通知公布后，用 `days_2026.with_notice(...)` 录入即可。
    """)
    return


@app.cell
def _(policy, projects, rolled):
    next_spring = partial(callbacks.schedule, through=date(2027, 2, 28))
    beyond = sp.compare(next_spring, projects, policy, rolled)
    refused = {one.case.name: one.after for one in beyond if isinstance(one.after, Unanswered)}
    table(
        "Project · 项目 | Refused · 拒绝作答 | Why · 理由",
        ((name, answer.kind.__name__, answer.says) for name, answer in refused.items()),
    )
    return (refused,)


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## 3. Which open readings matter here? · 哪些解读会影响这里的结论？

    The documents can be read in more than one way in some places.
    Each other reading is tried on the twelve people by the terms tried above; a reading that is not listed changes
    nothing for any of them.

    原文有些条款可作不同理解。以下按上面试算的设定，把其他各种解读在十二人身上逐一试过；未列出的，对谁都没有影响。
    """)
    return


@app.cell
def _(milder, people):
    contests = list(sp.contested(deduction, people, milder.lateness))
    sums = [sp.totals(one.changes, money=lambda penalty: penalty.total) for one in contests]
    table(
        "Reading · 解读 | About · 关于 | Taken · 所采用的 | Instead · 可选的 | People · 人 | Yuan · 元 | Open · 未答",
        (
            (
                one.reading.id,
                f"{one.reading.title.en}\n{one.reading.title.zh}",
                f"{one.taken.en}\n{one.taken.zh}",
                f"{one.instead.en}\n{one.instead.zh}",
                summed.count,
                f"{summed.moved:+}" if summed.count > summed.unanswered else "",
                summed.unanswered or "",
            )
            for one, summed in zip(contests, sums, strict=True)
        ),
    )
    return (contests,)


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## 4. What is still to be set? · 还有哪些有待公司设定？

    The documents leave these figures to the company, and Lanhai has not set them yet.
    Until it does, a rule that needs one says so instead of guessing.

    以下数字，原文交由公司规定，蓝海尚未设定。设定之前，需要它们的规则会如实说明，绝不猜测。
    """)
    return


@app.cell
def _(policy):
    still_open = sp.open_terms(policy)
    sp.Sheet(still_open)
    return (still_open,)


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## 5. The change as an edition · 把改动写成新版本

    Decided: the milder terms hold from 1 July 2026.
    The old edition ends on that day and is kept, so that June is judged by the terms of June.

    决定：较宽的设定自2026年7月1日起施行。旧版本至该日为止，但予以保留，六月的事仍按六月的规定处理。
    """)
    return


@app.cell
def _(milder, policy):
    first_day = date(2026, 7, 1)
    editions = (
        evolve(policy, until=first_day),
        evolve(policy, edition="Lanhai 2026-07", effective_from=first_day, lateness=milder.lateness),
    )
    table(
        "Day · 日期 | Edition in force · 施行的版本 | Grace · 宽限 | From the third on · 自第三次起",
        (
            (day, edition.edition, edition.lateness.grace, edition.lateness.higher_share)
            for day in (date(2026, 6, 30), first_day)
            for edition in [sp.in_force(day, editions)]
        ),
    )
    return (editions,)


if __name__ == "__main__":
    app.run()
