"""D1 part 2: service of GPS terminals (客户服务管理制度 篇二).

The numbers of its sections are inferred, and their titles are the project's own.
"""

from __future__ import annotations

from servicepolicy.basis.clause import Clause, Figure, Kind
from servicepolicy.clauses.readings import (
    A001,
    A002,
    A003,
    A008,
    A009,
    A011,
    A012,
    A013,
    A017,
    A025,
    A026,
    A045,
    A046,
    A047,
    A048,
    A049,
    A050,
    A051,
    A052,
    A053,
    A054,
    A055,
    A056,
    A057,
    A073,
)

__all__ = [
    "D1_2_0",
    "D1_2_1_1A",
    "D1_2_1_1B",
    "D1_2_1_2",
    "D1_2_1_3",
    "D1_2_2_1",
    "D1_2_2_2",
    "D1_2_2_3",
    "D1_2_2_4",
    "D1_2_3_1",
    "D1_2_3_2",
    "D1_2_3_3",
    "D1_2_3_4",
    "D1_2_3_5A",
    "D1_2_3_5B",
    "D1_2_3_5C",
    "D1_2_3_6",
    "D1_2_3_7",
    "D1_2_3_8A",
    "D1_2_3_8B",
    "D1_2_3_9A",
    "D1_2_3_9B",
    "D1_2_3_9C",
    "D1_2_3_10",
    "D1_2_4_1",
    "D1_2_4_2A",
    "D1_2_4_2B",
    "D1_2_4_3A",
    "D1_2_4_3B",
    "D1_2_4_4A",
    "D1_2_4_4B",
    "D1_2_5_1A",
    "D1_2_5_1B",
    "D1_2_5_2A",
    "D1_2_5_2B",
    "D1_2_5_2C",
    "D1_2_5_3A",
    "D1_2_5_3B",
    "D1_2_6",
]

# Part 2, 0 Philosophy · 第二部分 服务理念

D1_2_0 = Clause(
    "D1.2.0",
    kinds=(Kind.STATEMENT,),
    en=(
        "Service rests on technology and pragmatic innovation, puts the customer first and service foremost, and takes "
        "satisfaction as its guide."
    ),
    zh="服务以技术为根基，求实创新，把客户和服务放在首位，并以满意度为导向。",
)

# Part 2, 1 Promises · 第二部分 服务承诺

D1_2_1_1A = Clause(
    "D1.2.1.1a",
    kinds=(Kind.COMPUTABLE,),
    en="Design and installation on site by professional installers are free of charge.",
    zh="由专业安装人员免费上门设计、安装。",
    readings=(A025, A045),
)

D1_2_1_1B = Clause(
    "D1.2.1.1b",
    kinds=(Kind.CONDUCT,),
    en="Professional standards and the customer's request decide where the product is mounted.",
    zh="安装位置依据专业标准并按客户要求确定。",
    readings=(A013,),
)

D1_2_1_2 = Clause(
    "D1.2.1.2",
    kinds=(Kind.CADENCE,),
    en=(
        "GPS products sold get thorough and warm after-sale follow-up for the long term; neither interval nor end is "
        "given."
    ),
    zh="对售出的GPS产品提供长期、周到、热情的售后跟踪服务；原文未规定周期和终止时间。",
    readings=(A002,),
)

D1_2_1_3 = Clause(
    "D1.2.1.3",
    kinds=(Kind.COMPUTABLE,),
    en="A repair out of warranty is charged for parts only; the length of the warranty is not given.",
    zh="保修期外的维修只收取配件费；原文未规定保修期长短。",
    readings=(A046, A047, A012),
)

# Part 2, 2 Duties · 第二部分 岗位职责

D1_2_2_1 = Clause(
    "D1.2.2.1",
    kinds=(Kind.ROUTING,),
    en="Installation and maintenance staff install and maintain GPS terminals and give after-sale service for them.",
    zh="安装维护人员承担GPS终端的安装、维护和售后服务。",
    readings=(A009,),
)

D1_2_2_2 = Clause(
    "D1.2.2.2",
    kinds=(Kind.ROUTING,),
    en=(
        "Installation and maintenance staff feed customer and industry information back to the company promptly; no "
        "time is given."
    ),
    zh="安装维护人员及时向公司反馈客户信息和行业信息；原文未规定时限。",
    readings=(A001,),
)

D1_2_2_3 = Clause(
    "D1.2.2.3",
    kinds=(Kind.RECORD,),
    en="Installation and maintenance staff keep and maintain documents and tools with care.",
    zh="安装维护人员妥善保管、维护资料和工具。",
)

D1_2_2_4 = Clause(
    "D1.2.2.4",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "When a fault occurs, installation and maintenance staff get to the site promptly; no limit for the arrival is "
        "given."
    ),
    zh="发生故障时，安装维护人员须及时到达现场；原文未规定到达时限。",
    readings=(A001, A073),
)

# Part 2, 3 Installation and repair jobs · 第二部分 安装维修作业

D1_2_3_1 = Clause(
    "D1.2.3.1",
    kinds=(Kind.RECORD,),
    en=(
        "On receipt of 《安装需求单》 (installation request), 《安装车辆明细》 (vehicle list) and "
        "《司机信息和车辆基本信息》 (driver and vehicle data), service staff fill in 《安装任务派工单》 (installation "
        "dispatch form)."
    ),
    zh="服务人员收到《安装需求单》《安装车辆明细》及《司机信息和车辆基本信息》后，填写《安装任务派工单》。",
    readings=(A049,),
)

D1_2_3_2 = Clause(
    "D1.2.3.2",
    kinds=(Kind.RECORD,),
    en=(
        "For a repair call or letter, staff keep a full record and fill in 《维修服务单》 (repair service form): "
        "customer name, detailed address, contact, product model, date of purchase and the like, the problem and the "
        "fault symptom."
    ),
    zh=(
        "报修来电或来函须完整记录，并填写《维修服务单》：客户名称、详细地址、联系方式、产品型号、购买日期等，"
        "以及问题和故障现象。"
    ),
    readings=(A003, A047),
)

D1_2_3_3 = Clause(
    "D1.2.3.3",
    kinds=(Kind.ROUTING,),
    en=(
        "A suitable technician is assigned only after the GPS division manager has approved 《安装任务派工单》 and 《维"
        "修服务单》."
    ),
    zh="《安装任务派工单》和《维修服务单》须先经GPS事业部经理批准，再指派合适的技术人员。",
    readings=(A050, A008),
)

D1_2_3_4 = Clause(
    "D1.2.3.4",
    kinds=(Kind.RECORD,),
    en=(
        "Technicians leave only with the job information checked and with tools, spare parts and accessories, related "
        "documents and the like at hand."
    ),
    zh="技术人员出发前核对任务信息，备齐工具、备件配件、相关资料等。",
    readings=(A003,),
)

D1_2_3_5A = Clause(
    "D1.2.3.5a",
    kinds=(Kind.RECORD,),
    en="A terminal that comes back to the workshop gets a paper tape with its plate number and the fault symptom.",
    zh="终端返修时，将车牌号和故障现象写在纸胶带上，贴于终端。",
    readings=(A051,),
)

D1_2_3_5B = Clause(
    "D1.2.3.5b",
    kinds=(Kind.RECORD,),
    en="For a returned terminal, the original and the replacement terminal number go on 《维修服务单》.",
    zh="返修终端的原终端号和更换后的终端号，须填入《维修服务单》。",
    readings=(A051,),
)

D1_2_3_5C = Clause(
    "D1.2.3.5c",
    kinds=(Kind.CONDUCT,),
    en="A returned terminal must look clean and tidy.",
    zh="返修终端的外观须干净整洁。",
)

D1_2_3_6 = Clause(
    "D1.2.3.6",
    kinds=(Kind.RECORD,),
    en="When a SIM card is exchanged, the old and the new one are registered on 《维修服务单》.",
    zh="更换SIM卡的，新旧SIM卡均须登记在《维修服务单》上。",
    readings=(A051,),
)

D1_2_3_7 = Clause(
    "D1.2.3.7",
    kinds=(Kind.ROUTING,),
    en="Technicians answer for the quality of the work and the completeness of its documents.",
    zh="技术人员对工作质量和相关资料的完整性负责。",
)

D1_2_3_8A = Clause(
    "D1.2.3.8a",
    kinds=(Kind.CONDUCT,),
    en="Technicians work sincerely, attentively and carefully.",
    zh="作业时态度真诚，周到细心。",
    readings=(A013,),
)

D1_2_3_8B = Clause(
    "D1.2.3.8b",
    kinds=(Kind.CONDUCT,),
    en="Technicians must not damage other property.",
    zh="不得损坏其他财物。",
)

D1_2_3_9A = Clause(
    "D1.2.3.9a",
    kinds=(Kind.ROUTING,),
    en='The technician collects the charge directly from the customer in cases whose words are lost after "凡属".',
    zh="凡属特定情形（“凡属”之后文字缺失）的，由技术人员直接向客户收取费用。",
    readings=(A048, A011),
)

D1_2_3_9B = Clause(
    "D1.2.3.9b",
    kinds=(Kind.RECORD,),
    en="An invoice is issued for the charge collected.",
    zh="收取的费用须开具发票。",
    readings=(A048,),
)

D1_2_3_9C = Clause(
    "D1.2.3.9c",
    kinds=(Kind.COMPUTABLE,),
    en="Back at the company, the technician hands the money to finance at once; no hour is given.",
    zh="回到公司后，立即将款项交给财务；原文未规定具体时间。",
    readings=(A052,),
)

D1_2_3_10 = Clause(
    "D1.2.3.10",
    kinds=(Kind.STATEMENT,),
    en="The company encourages technicians to improve their skills in various ways.",
    zh="鼓励技术人员以多种方式提高技能。",
)

# Part 2, 4 Contacts · 第二部分 来电、来函、来访

D1_2_4_1 = Clause(
    "D1.2.4.1",
    kinds=(Kind.RECORD,),
    en="Enquiries, feedback, complaints and the like are taken through a published hotline, a mailbox and other ways.",
    zh="通过公布的热线、信箱及其他方式受理咨询、意见反馈、投诉等。",
    readings=(A003,),
)

D1_2_4_2A = Clause(
    "D1.2.4.2a",
    kinds=(Kind.CONDUCT,),
    en="Staff keep to the company's standard wording, warmly and politely.",
    zh="使用公司规范用语，热情礼貌。",
)

D1_2_4_2B = Clause(
    "D1.2.4.2b",
    kinds=(Kind.CONDUCT,),
    en="Staff must not neglect any customer or consumer.",
    zh="不得怠慢任何客户或消费者。",
)

D1_2_4_3A = Clause(
    "D1.2.4.3a",
    kinds=(Kind.COMPUTABLE,),
    en="Whoever calls, writes or visits gets a quick and satisfying reply; how quick is not said.",
    zh="每一来电、来函、来访都应得到迅速而满意的答复；原文未规定时限。",
    readings=(A001, A013, A017),
)

D1_2_4_3B = Clause(
    "D1.2.4.3b",
    kinds=(Kind.ROUTING,),
    en="Staff compile valuable opinions and give them to the departments concerned.",
    zh="有价值的意见须整理汇总，交给有关部门。",
    readings=(A026,),
)

D1_2_4_4A = Clause(
    "D1.2.4.4a",
    kinds=(Kind.ROUTING,),
    en="Local service centres pass customers' opinions up to the departments of the company that they concern.",
    zh="各地服务中心将客户意见上报公司有关部门。",
    readings=(A056,),
)

D1_2_4_4B = Clause(
    "D1.2.4.4b",
    kinds=(Kind.COMPUTABLE,),
    en="The customer is told the handling opinion and the result promptly; no time is given.",
    zh="处理意见和处理结果须及时告知客户；原文未规定时限。",
    readings=(A001, A056),
)

# Part 2, 5 Installation and maintenance staff · 第二部分 安装维护人员

D1_2_5_1A = Clause(
    "D1.2.5.1a",
    kinds=(Kind.CONDUCT,),
    en=(
        "Staff serve with a first-class attitude, give value beyond the price and spread the company's culture and "
        "image."
    ),
    zh="以一流的服务态度为客户提供超值服务，传播公司的文化和形象。",
    readings=(A013,),
)

D1_2_5_1B = Clause(
    "D1.2.5.1b",
    kinds=(Kind.COMPUTABLE,),
    en="Service is fast, with the shortest call-out and waiting times and the least repair time; no target is given.",
    zh="服务快捷，出动和等候时间最短，维修用时最少；原文未给出指标。",
    readings=(A057, A001),
)

D1_2_5_2A = Clause(
    "D1.2.5.2a",
    kinds=(Kind.RECORD,),
    en="Staff strictly control and keep materials, tools and documents.",
    zh="严格管理并保管物料、工具和资料。",
    readings=(A053,),
)

D1_2_5_2B = Clause(
    "D1.2.5.2b",
    kinds=(Kind.ROUTING,),
    en="Staff report situations truthfully and promptly to the department supervisor; no time is given.",
    zh="如实、及时向部门主管报告情况；原文未规定时限。",
    readings=(A001, A053),
)

D1_2_5_2C = Clause(
    "D1.2.5.2c",
    kinds=(Kind.CONDUCT,),
    en="Staff keep strictly to the company's customer service rules.",
    zh="严格执行公司的客户服务规定。",
    readings=(A053,),
)

D1_2_5_3A = Clause(
    "D1.2.5.3a",
    kinds=(Kind.ROUTING,),
    en="A repair held up for want of parts may be handled flexibly, by oral clearance or in another way.",
    zh="因缺少配件而中断的维修，可经口头请示或以其他方式灵活处理。",
    readings=(A050, A054),
)

D1_2_5_3B = Clause(
    "D1.2.5.3b",
    kinds=(Kind.ROUTING, Kind.COMPUTABLE),
    en=(
        "If an urgent call comes while all repair technicians are out, a subcontractor or staff of another department "
        "are sent with the department manager's consent."
    ),
    zh="接到紧急报修而维修人员全部外出时，经部门经理同意，派外包单位或其他部门人员前往。",
    readings=(A054,),
)

# Part 2, 6 Entry into force · 第二部分 施行

D1_2_6 = Clause(
    "D1.2.6",
    kinds=(Kind.COMPUTABLE,),
    en="The policy is in force from February of a year that is masked.",
    zh="本制度自某年二月起施行，年份已隐去。",
    figures=(Figure("month", 2),),
    readings=(A055,),
)
