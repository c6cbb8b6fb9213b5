"""The places where the documents can be read in more than one way, or give no figure.

Readings know no enum: the enum that offers a choice lives in the terms of a room, annotated with its reading.
"""

from __future__ import annotations

from servicepolicy.basis.clause import Alternative, Reading
from servicepolicy.basis.words import Text

__all__ = ["A001", "A014", "A015", "A016", "A017", "A031", "A032", "A119"]

A001 = Reading(
    "A001",
    title=Text(en="A duty without a time", zh="没有时限的义务"),
    question=Text(
        en="A duty is to be done promptly, and no clause says how soon that is.",
        zh="条款要求“及时”，但没有给出时限。",
    ),
    alternatives=(
        Alternative("a", en="It cannot be checked.", zh="无法核查。"),
        Alternative("b", en="The library fixes a figure.", zh="由程序库规定时限。"),
        Alternative(
            "c", en="The company sets the figure; until then nothing is met.", zh="由公司设定时限，设定前不作达标判定。"
        ),
    ),
    default=("c",),
    why=Text(
        en="The documents print no figure, and the library invents none.", zh="文件未给出数字，程序库不得自行编造。"
    ),
)

A014 = Reading(
    "A014",
    title=Text(en="What the 24 hours count", zh="24小时的计算方式"),
    question=Text(en="Are the 24 hours hours of the clock or of work?", zh="24小时按自然时间计算还是按工作时间计算？"),
    alternatives=(
        Alternative("a", en="24 hours of the clock.", zh="24个自然小时。"),
        Alternative("b", en="24 working hours.", zh="24个工作小时。"),
        Alternative("c", en="The same time on the next working day.", zh="下一工作日的同一时刻。"),
    ),
    default=("a",),
    why=Text(
        en="The plain words say 24 hours, and D0 knows no working hours.", zh="条文字面即24小时，且D0没有规定工作时间。"
    ),
)

A015 = Reading(
    "A015",
    title=Text(en="What answers an enquiry", zh="何为答复"),
    question=Text(
        en="One clause asks for a response, another for the information. What stops the clock?",
        zh="一条要求回应，另一条要求给出所需信息。以何者为准？",
    ),
    alternatives=(
        Alternative("a", en="An acknowledgement.", zh="确认收到即可。"),
        Alternative("b", en="The substantive reply.", zh="须有实质性答复。"),
        Alternative("c", en="Both, as two milestones on one clock.", zh="两者都要，作为同一时限下的两个节点。"),
    ),
    default=("c",),
    why=Text(
        en="The procedure chapter is the more specific one, and the general one still asks for a response.",
        zh="流程章节更为具体，而总则仍要求作出回应。",
    ),
)

A016 = Reading(
    "A016",
    title=Text(en="Start, end and the last moment", zh="起算、截止与届满"),
    question=Text(
        en="From what moment to what moment do the 24 hours run, and is the last moment in time?",
        zh="24小时从何时起算、到何时为止，恰好届满是否算及时？",
    ),
    alternatives=(
        Alternative("a", en="They start when the enquiry is received.", zh="自收到咨询时起算。"),
        Alternative("b", en="They start when it is logged.", zh="自登记时起算。"),
        Alternative("c", en="They end when the answer is sent.", zh="至发出答复时为止。"),
        Alternative("d", en="They end when the customer has it.", zh="至客户收到答复时为止。"),
        Alternative("e", en="The last moment is in time.", zh="恰好届满算及时。"),
        Alternative("f", en="The last moment is too late.", zh="恰好届满算逾期。"),
    ),
    default=("a", "c", "e"),
    why=Text(
        en='"Received" starts the clock, and "within" includes the limit.',
        zh="“接到”即为起算，“在24小时内”包含届满之时。",
    ),
)

A017 = Reading(
    "A017",
    title=Text(en="Which contacts the 24 hours bind", zh="24小时的适用范围"),
    question=Text(
        en="The 24 hours stand in the pre-sale chapters. Do they hold for other contacts too?",
        zh="24小时的规定出自售前章节，是否适用于其他来件？",
    ),
    alternatives=(
        Alternative("a", en="For pre-sale enquiries only.", zh="只适用于售前咨询。"),
        Alternative("b", en="For every contact.", zh="适用于一切来件。"),
    ),
    default=("a",),
    why=Text(en="The chapter speaks of pre-sale enquiries only.", zh="该章节只涉及售前咨询。"),
)

A031 = Reading(
    "A031",
    title=Text(en="From when one is late", zh="迟到的起点"),
    question=Text(en="From which moment is one late?", zh="从哪一刻起算迟到？"),
    alternatives=(
        Alternative("a", en="After 08:30:00.", zh="08:30:00之后。"),
        Alternative("b", en="After 08:30:59.", zh="08:30:59之后。"),
        Alternative("c", en="After a grace period.", zh="宽限时间之后。"),
    ),
    default=("a",),
    why=Text(en="The clause prints 08:30 without a grace period.", zh="条文写明08:30，没有宽限。"),
)

A032 = Reading(
    "A032",
    title=Text(en="Early leaving, absence, lunch, working days", zh="早退、缺勤、午休与工作日"),
    question=Text(
        en="17:30 is given without a sanction; no lunch break and no working weekdays are named. What of them?",
        zh="规定了17:30却没有罚则，也没有午休和工作日的规定，如何处理？",
    ),
    alternatives=(
        Alternative("a", en="Classify only; the working days come from a calendar.", zh="只作归类，工作日由日历给出。"),
        Alternative("b", en="Treat early leaving as lateness.", zh="早退按迟到处理。"),
    ),
    default=("a",),
    why=Text(en="Nothing is deducted without a rule.", zh="没有规定，不得扣款。"),
)

A119 = Reading(
    "A119",
    title=Text(en="No figures in D3", zh="D3没有数字"),
    question=Text(
        en="The manual must promise times, and the guide prints none. Which hold?",
        zh="手册须承诺各项时限，而指引未给出数字。以何为准？",
    ),
    alternatives=(
        Alternative("a", en="The company sets them.", zh="由公司设定。"),
        Alternative("b", en="The 24 hours of the pre-sale chapters.", zh="借用售前章节的24小时。"),
    ),
    default=("a",),
    why=Text(en="D3 orders the company to set them.", zh="D3要求由公司自行规定。"),
)
