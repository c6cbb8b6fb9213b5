"""D1 part 1: the customer service desk, its conduct, attendance and pay (客户服务管理制度 篇一).

The headings of this part are lost: its sections are numbered by position, and their titles are guessed (A044).
"""

from __future__ import annotations

from datetime import time, timedelta
from decimal import Decimal

from servicepolicy.basis.clause import Clause, Figure, Kind
from servicepolicy.clauses.readings import (
    A001,
    A002,
    A003,
    A006,
    A009,
    A011,
    A012,
    A013,
    A027,
    A028,
    A029,
    A030,
    A031,
    A032,
    A033,
    A034,
    A035,
    A036,
    A037,
    A038,
    A039,
    A040,
    A041,
    A042,
    A043,
    A044,
    A114,
)

__all__ = [
    "D1_1_1_1",
    "D1_1_1_2",
    "D1_1_1_3",
    "D1_1_2_1",
    "D1_1_2_2",
    "D1_1_2_3A",
    "D1_1_2_3B",
    "D1_1_2_4A",
    "D1_1_2_4B",
    "D1_1_2_4C",
    "D1_1_2_5A",
    "D1_1_2_5B",
    "D1_1_2_5C",
    "D1_1_2_6A",
    "D1_1_2_6B",
    "D1_1_2_6C",
    "D1_1_2_6D",
    "D1_1_2_6E",
    "D1_1_2_6F",
    "D1_1_2_6G",
    "D1_1_2_6H",
    "D1_1_3_1A",
    "D1_1_3_1B",
    "D1_1_3_2A",
    "D1_1_3_2B",
    "D1_1_3_3A",
    "D1_1_3_3B",
    "D1_1_3_4A",
    "D1_1_3_4B",
    "D1_1_3_5",
    "D1_1_4_1",
    "D1_1_4_2",
    "D1_1_4_3",
    "D1_1_4_4",
    "D1_1_5_1",
    "D1_1_5_2",
    "D1_1_5_3A",
    "D1_1_5_3B",
    "D1_1_5_4A",
    "D1_1_5_4B",
    "D1_1_5_5A",
    "D1_1_5_5B",
    "D1_1_5_5C",
    "D1_1_6_1A",
    "D1_1_6_1B",
    "D1_1_6_1C",
    "D1_1_6_1D",
    "D1_1_6_2",
    "D1_1_6_3",
    "D1_1_7_1A",
    "D1_1_7_1B",
    "D1_1_7_1C",
    "D1_1_7_1D",
    "D1_1_7_2A",
    "D1_1_7_2B",
    "D1_1_7_3",
]

# Part 1, 1 Duties · 第一部分 岗位职责

D1_1_1_1 = Clause(
    "D1.1.1.1",
    kinds=(Kind.ROUTING,),
    en="Customer service supports the sales staff in trial runs, card top-ups and the collection of money.",
    zh="客服人员协助销售人员做好试机、充卡和资金回收工作。",
    readings=(A009, A044),
)

D1_1_1_2 = Clause(
    "D1.1.1.2",
    kinds=(Kind.RECORD,),
    en="Customer service takes enquiry and complaint calls and keeps a record of its work.",
    zh="客服人员接听咨询电话和投诉电话，并做好工作记录。",
)

D1_1_1_3 = Clause(
    "D1.1.1.3",
    kinds=(Kind.CONDUCT,),
    en="By good working relations customer service prepares the ground for further business.",
    zh="客服人员建立良好的工作关系，为后续业务打下基础。",
)

# Part 1, 2 Discipline at work · 第一部分 工作纪律

D1_1_2_1 = Clause(
    "D1.1.2.1",
    kinds=(Kind.CONDUCT,),
    en="At work staff wear a smile and are conscientious, active, patient and responsible.",
    zh="上岗须面带微笑，工作认真、主动、耐心、负责。",
    readings=(A013,),
)

D1_1_2_2 = Clause(
    "D1.1.2.2",
    kinds=(Kind.CONDUCT,),
    en=(
        "Staff find out the customer's whole situation on their own initiative and solve the problem promptly; no time "
        "is given."
    ),
    zh="主动、全面地了解客户情况，及时解决问题；原文未规定时限。",
    readings=(A001,),
)

D1_1_2_3A = Clause(
    "D1.1.2.3a",
    kinds=(Kind.RECORD,),
    en="The customer contacts of the day, each in its own circumstances, are entered in detail in a work report.",
    zh="当天与客户往来的各种情况，须在工作报告中详细登记。",
    readings=(A042,),
)

D1_1_2_3B = Clause(
    "D1.1.2.3b",
    kinds=(Kind.CADENCE, Kind.ROUTING),
    en="Each day's work report rests on that day's work and goes to the department manager.",
    zh="工作报告按当天工作情况填写，每日报送部门经理。",
    readings=(A042,),
)

D1_1_2_4A = Clause(
    "D1.1.2.4a",
    kinds=(Kind.CONDUCT,),
    en="Staff obey the rules of the company and of the department.",
    zh="遵守公司和部门的各项规章制度。",
)

D1_1_2_4B = Clause(
    "D1.1.2.4b",
    kinds=(Kind.COMPUTABLE,),
    en="Staff come to work and leave it on time.",
    zh="按时上下班。",
    readings=(A031, A032),
)

D1_1_2_4C = Clause(
    "D1.1.2.4c",
    kinds=(Kind.RECORD,),
    en="Staff sign in on every working day.",
    zh="每个工作日上班签到。",
    readings=(A032,),
)

D1_1_2_5A = Clause(
    "D1.1.2.5a",
    kinds=(Kind.CONDUCT,),
    en="Staff stand for the company and watch their wording.",
    zh="员工的言行代表公司，须注意用语。",
)

D1_1_2_5B = Clause(
    "D1.1.2.5b",
    kinds=(Kind.CONDUCT,),
    en="Staff must not quarrel with a customer.",
    zh="不得与客户争吵。",
)

D1_1_2_5C = Clause(
    "D1.1.2.5c",
    kinds=(Kind.CONDUCT,),
    en="Staff must not do anything that harms the interest of the company.",
    zh="不得有任何损害公司利益的行为。",
)

D1_1_2_6A = Clause(
    "D1.1.2.6a",
    kinds=(Kind.CONDUCT,),
    en="Staff spend working hours in active work.",
    zh="上班时间须积极工作。",
)

D1_1_2_6B = Clause(
    "D1.1.2.6b",
    kinds=(Kind.CONDUCT,),
    en="During working hours staff must not do anything unrelated to work.",
    zh="上班时间不得从事与工作无关的活动。",
    readings=(A038,),
)

D1_1_2_6C = Clause(
    "D1.1.2.6c",
    kinds=(Kind.CONDUCT,),
    en="During working hours staff must not receive private visitors.",
    zh="上班时间不得接待私人来访。",
    readings=(A038,),
)

D1_1_2_6D = Clause(
    "D1.1.2.6d",
    kinds=(Kind.COMPUTABLE,),
    en="Private calls, in or out, are prohibited and, should they happen, may not exceed 3 minutes.",
    zh="禁止拨打或接听私人电话，如有发生，不得超过3分钟。",
    figures=(Figure("longest_call", timedelta(minutes=3)),),
    readings=(A037, A038),
)

D1_1_2_6E = Clause(
    "D1.1.2.6e",
    kinds=(Kind.CONDUCT,),
    en="During working hours staff must not dial information lines (信息台).",
    zh="上班时间不得拨打信息台。",
    readings=(A038,),
)

D1_1_2_6F = Clause(
    "D1.1.2.6f",
    kinds=(Kind.CONDUCT,),
    en="During working hours staff must not browse websites unrelated to work.",
    zh="上班时间不得浏览与工作无关的网站。",
    readings=(A038,),
)

D1_1_2_6G = Clause(
    "D1.1.2.6g",
    kinds=(Kind.CONDUCT,),
    en="During working hours staff must not play games or do the like; the list is left open.",
    zh="上班时间不得玩游戏等；原文列举未尽。",
    readings=(A003, A038),
)

D1_1_2_6H = Clause(
    "D1.1.2.6h",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "Anyone caught is punished severely and without exception, says a bracket after information lines, websites "
        "and games; no amount is given."
    ),
    zh="信息台、网站、游戏之后的括注写明，违者一经发现一律严惩；原文未规定金额。",
    readings=(A038,),
)

# Part 1, 3 Dealing with customers · 第一部分 对客户的服务

D1_1_3_1A = Clause(
    "D1.1.3.1a",
    kinds=(Kind.CONDUCT,),
    en="Staff must not make exaggerated promises to users.",
    zh="不得向用户作夸大的承诺。",
    readings=(A114,),
)

D1_1_3_1B = Clause(
    "D1.1.3.1b",
    kinds=(Kind.CONDUCT,),
    en="Staff must not press a customer by invoking the name of an authority or by similar means.",
    zh="不得以权威机构的名义或以类似方式向客户施压。",
    readings=(A003,),
)

D1_1_3_2A = Clause(
    "D1.1.3.2a",
    kinds=(Kind.CONDUCT,),
    en="Staff must not argue with the customer.",
    zh="不得与客户争辩。",
)

D1_1_3_2B = Clause(
    "D1.1.3.2b",
    kinds=(Kind.RECORD,),
    en="Staff find out why a customer really complains and what the customer wants to come of it.",
    zh="查明客户投诉的真实原因和希望得到的结果。",
)

D1_1_3_3A = Clause(
    "D1.1.3.3a",
    kinds=(Kind.CONDUCT,),
    en="Staff answer questions in detail and clearly, by the company's rules.",
    zh="依据公司规定，详细、清楚地解答客户的问题。",
)

D1_1_3_3B = Clause(
    "D1.1.3.3b",
    kinds=(Kind.CONDUCT,),
    en="Staff must not answer carelessly what they are not sure of; no next step is named.",
    zh="对没有把握的问题不得随意作答；原文未规定后续做法。",
    readings=(A043,),
)

D1_1_3_4A = Clause(
    "D1.1.3.4a",
    kinds=(Kind.RECORD,),
    en="Customer data are kept complete; the fields are not named.",
    zh="客户资料须保持完整；原文未列明具体项目。",
)

D1_1_3_4B = Clause(
    "D1.1.3.4b",
    kinds=(Kind.ROUTING,),
    en=(
        "Customer opinions and market information are passed on promptly in support of the sales department; neither "
        "recipient nor time is given."
    ),
    zh="及时传递客户意见和市场信息，为销售部门提供支持；原文未写明接收人和时限。",
    readings=(A001,),
)

D1_1_3_5 = Clause(
    "D1.1.3.5",
    kinds=(Kind.CADENCE,),
    en=(
        "Customers are told regularly of new business and new services, and good relations are kept; no interval is "
        "given."
    ),
    zh="定期向客户介绍新业务、新服务，保持良好关系；原文未规定周期。",
    readings=(A002,),
)

# Part 1, 4 Qualities of staff · 第一部分 素质要求

D1_1_4_1 = Clause(
    "D1.1.4.1",
    kinds=(Kind.CONDUCT,),
    en="Staff have a sense of responsibility, ambition, insight and devotion.",
    zh="员工须具备责任心、进取心、洞察力和奉献精神。",
    readings=(A013,),
)

D1_1_4_2 = Clause(
    "D1.1.4.2",
    kinds=(Kind.CONDUCT,),
    en="Staff are of sound mind and neat appearance, with good habits, a friendly smile, enthusiasm and integrity.",
    zh="员工须心理健康、仪表整洁、习惯良好、笑容亲切、热情正直。",
    readings=(A013,),
)

D1_1_4_3 = Clause(
    "D1.1.4.3",
    kinds=(Kind.CONDUCT,),
    en="Staff have a wide circle of acquaintances and present themselves well.",
    zh="员工须有广泛的人际关系和良好的自我形象。",
    readings=(A013,),
)

D1_1_4_4 = Clause(
    "D1.1.4.4",
    kinds=(Kind.CONDUCT,),
    en="Staff know the products and services in depth.",
    zh="员工须深入了解公司的产品和服务。",
)

# Part 1, 5 Attitude and complaints · 第一部分 服务态度与投诉

D1_1_5_1 = Clause(
    "D1.1.5.1",
    kinds=(Kind.CONDUCT,),
    en="Staff set out to keep the customer and to form a relationship that lasts.",
    zh="服务态度以留住客户、建立长期关系为出发点。",
)

D1_1_5_2 = Clause(
    "D1.1.5.2",
    kinds=(Kind.CONDUCT,),
    en=(
        "On the phone staff are warm and polite, take the customer's viewpoint, show respect and trust their own "
        "company."
    ),
    zh="通话时须热情，用语礼貌，站在客户的立场，尊重客户，并对本公司有信心。",
)

D1_1_5_3A = Clause(
    "D1.1.5.3a",
    kinds=(Kind.CONDUCT,),
    en="Staff smile on the telephone as well.",
    zh="接打电话时也须面带微笑。",
)

D1_1_5_3B = Clause(
    "D1.1.5.3b",
    kinds=(Kind.CONDUCT,),
    en="Staff must not bring private moods into their work.",
    zh="不得把个人情绪带入工作。",
)

D1_1_5_4A = Clause(
    "D1.1.5.4a",
    kinds=(Kind.CONDUCT,),
    en="Staff let a complaining customer vent and must not interrupt.",
    zh="客户投诉时让其充分倾诉，不得打断。",
)

D1_1_5_4B = Clause(
    "D1.1.5.4b",
    kinds=(Kind.RECORD,),
    en="Staff come to understand what really caused the complaint.",
    zh="弄清客户投诉的真正起因。",
)

D1_1_5_5A = Clause(
    "D1.1.5.5a",
    kinds=(Kind.ROUTING,),
    en="If the fault is the company's, the severity of the matter decides on a report upward to the company.",
    zh="属公司责任的，视情节轻重决定是否上报公司。",
    readings=(A006, A039),
)

D1_1_5_5B = Clause(
    "D1.1.5.5b",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "Where the company is at fault, staff apologise to the customer promptly and of their own accord; no time is "
        "given."
    ),
    zh="属公司责任的，须及时、主动向客户致歉；原文未规定时限。",
    readings=(A001, A039, A040, A041),
)

D1_1_5_5C = Clause(
    "D1.1.5.5c",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "Where the company is not at fault, staff must never speak words of apology, lest the customer infer that it "
        "is responsible."
    ),
    zh="非公司责任的，绝不可说道歉的话，以免客户认为责任在公司。",
    readings=(A040,),
)

# Part 1, 6 Pay · 第一部分 薪酬

D1_1_6_1A = Clause(
    "D1.1.6.1a",
    kinds=(Kind.RECORD,),
    en="There is a base salary, whose amount is left blank.",
    zh="设有基本工资，原文金额空缺。",
    readings=(A036,),
)

D1_1_6_1B = Clause(
    "D1.1.6.1b",
    kinds=(Kind.COMPUTABLE,),
    en="Probation lasts 3 months.",
    zh="试用期为3个月。",
    figures=(Figure("probation_months", 3),),
    readings=(A035,),
)

D1_1_6_1C = Clause(
    "D1.1.6.1c",
    kinds=(Kind.COMPUTABLE,),
    en="The base salary is paid if neither customers nor sales staff complain in the working period.",
    zh="工作期间无客户与销售人员投诉的，发放基本工资。",
    readings=(A034, A035),
)

D1_1_6_1D = Clause(
    "D1.1.6.1d",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "Each complaint by a customer or by sales staff brings a fine that goes by its severity and is at least 10 "
        "yuan; no scale is given."
    ),
    zh="遭客户或销售人员投诉的，按情节轻重罚款，每次至少10元；原文未给出分档标准。",
    figures=(Figure("least_fine", Decimal(10)),),
    readings=(A033, A034, A012),
)

D1_1_6_2 = Clause(
    "D1.1.6.2",
    kinds=(Kind.STATEMENT,),
    en="Commission is a heading only, without content.",
    zh="提成一项只有标题，没有内容。",
    readings=(A036,),
)

D1_1_6_3 = Clause(
    "D1.1.6.3",
    kinds=(Kind.STATEMENT,),
    en="The bonus is a heading only, without content.",
    zh="奖金一项只有标题，没有内容。",
    readings=(A036,),
)

# Part 1, 7 Attendance · 第一部分 考勤

D1_1_7_1A = Clause(
    "D1.1.7.1a",
    kinds=(Kind.COMPUTABLE,),
    en="Working hours are 08:30 to 17:30.",
    zh="工作时间为08:30至17:30。",
    figures=(Figure("opens", time(8, 30)), Figure("closes", time(17, 30))),
    readings=(A031, A032),
)

D1_1_7_1B = Clause(
    "D1.1.7.1b",
    kinds=(Kind.COMPUTABLE,),
    en="Lateness costs 1 % of the total base salary per person and day.",
    zh="迟到的，每人次每日扣基本工资总额的1%。",
    figures=(Figure("share", Decimal("0.01")),),
    readings=(A029, A030, A031, A012),
)

D1_1_7_1C = Clause(
    "D1.1.7.1c",
    kinds=(Kind.COMPUTABLE,),
    en="Nobody may be late more than 3 times in a month.",
    zh="每月迟到不得超过3次。",
    figures=(Figure("entries_allowed", 3),),
    readings=(A027,),
)

D1_1_7_1D = Clause(
    "D1.1.7.1d",
    kinds=(Kind.COMPUTABLE,),
    en="Above 3 times, marked as inclusive, the rate for lateness is 5 % per person and day.",
    zh="3次以上（含）的，每人次每日按5%的标准扣款。",
    figures=(Figure("threshold", 3), Figure("higher_share", Decimal("0.05"))),
    readings=(A027, A028, A029, A030, A012),
)

D1_1_7_2A = Clause(
    "D1.1.7.2a",
    kinds=(Kind.CONDUCT,),
    en="Staff keep a rigorous attitude and must not damage the company's image or its management rules.",
    zh="保持严谨的作风，不得损害公司形象和管理制度。",
)

D1_1_7_2B = Clause(
    "D1.1.7.2b",
    kinds=(Kind.CADENCE, Kind.RECORD),
    en="Every day staff hand in a work report that is complete, true and to standard.",
    zh="每天提交完整、真实、规范的工作报告。",
    readings=(A042,),
)

D1_1_7_3 = Clause(
    "D1.1.7.3",
    kinds=(Kind.STATEMENT,),
    en="The policy is signed by a customer service department; the name before it is masked.",
    zh="落款为客服部，其前的名称已隐去。",
    readings=(A011,),
)
