"""D3: what a manual of after-sale service must contain (完善售后服务标准操作手册)."""

from __future__ import annotations

from servicepolicy.basis.clause import Clause, Kind
from servicepolicy.clauses.readings import (
    A001,
    A003,
    A005,
    A006,
    A008,
    A011,
    A022,
    A040,
    A041,
    A054,
    A072,
    A105,
    A110,
    A118,
    A119,
    A120,
    A121,
    A122,
    A123,
)

__all__ = [
    "D3_0",
    "D3_1_1",
    "D3_1_2",
    "D3_1_3",
    "D3_1_4",
    "D3_2_0",
    "D3_2_1_1",
    "D3_2_1_2",
    "D3_2_1_3",
    "D3_2_2_0",
    "D3_2_2_1A",
    "D3_2_2_1B",
    "D3_2_2_1C",
    "D3_2_2_2A",
    "D3_2_2_2B",
    "D3_2_2_3A",
    "D3_2_2_3B",
    "D3_2_2_3C",
    "D3_2_2_3D",
    "D3_2_2_3E",
    "D3_2_2_4A",
    "D3_2_2_4B",
    "D3_2_2_5A",
    "D3_2_2_5B",
    "D3_2_2_5C",
    "D3_2_3_1",
    "D3_2_3_2A",
    "D3_2_3_2B",
    "D3_2_3_3A",
    "D3_2_3_3B",
    "D3_2_3_4A",
    "D3_2_3_4B",
    "D3_2_3_4C",
    "D3_2_4_1",
    "D3_2_4_2A",
    "D3_2_4_2B",
    "D3_2_4_3",
]

# 0 Introduction · 引言

D3_0 = Clause(
    "D3.0",
    kinds=(Kind.STATEMENT,),
    en="The article calls after-sale service a core strength and sets out to complete the manual for it.",
    zh="文章视售后服务为核心竞争力，旨在完善售后服务手册。",
    readings=(A118,),
)

# 1 Why a manual is needed · 手册的意义

D3_1_1 = Clause(
    "D3.1.1",
    kinds=(Kind.STATEMENT,),
    en="A manual lets all staff speak with one voice and work to one standard.",
    zh="手册使全体人员口径一致、标准统一。",
)

D3_1_2 = Clause(
    "D3.1.2",
    kinds=(Kind.STATEMENT,),
    en="A manual makes work faster, more exact and more efficient.",
    zh="手册使服务更快捷、更准确、更高效。",
)

D3_1_3 = Clause(
    "D3.1.3",
    kinds=(Kind.STATEMENT,),
    en="Clear promises and an open process protect the rights of customers.",
    zh="以明确的承诺和公开的流程保障客户权益。",
)

D3_1_4 = Clause(
    "D3.1.4",
    kinds=(Kind.STATEMENT,),
    en=(
        "A manual lowers risk and cost and lets service be monitored, evaluated and improved; error, complaint and "
        "dispute rates are named without a formula."
    ),
    zh="手册可降低风险和成本，便于监控、评估和改进服务；原文提及差错率、投诉率和纠纷率，但未给出算法。",
)

# 2.0 Parts of the manual · 手册的组成

D3_2_0 = Clause(
    "D3.2.0",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "The manual is systematic, logical and practical and holds at least the parts listed; the surviving text lists "
        "(一) to (四)."
    ),
    zh="手册须系统、有逻辑、实用，至少包含所列各部分；现存原文列出（一）至（四）。",
    readings=(A118,),
)

# 2.1 General part of the manual · 总则

D3_2_1_1 = Clause(
    "D3.2.1.1",
    kinds=(Kind.RECORD,),
    en=(
        "The manual says what it is for and why it matters, and which departments, posts and business scenarios it "
        "covers."
    ),
    zh="手册须写明目的和意义，以及适用的部门、岗位和业务场景。",
    readings=(A118,),
)

D3_2_1_2 = Clause(
    "D3.2.1.2",
    kinds=(Kind.RECORD,),
    en=(
        'The manual states the principles of service: "客户至上" (customers first), "专业高效" (professional and '
        'efficient), "诚信负责" (honest and responsible), "持续改进" (continuous improvement) and the like.'
    ),
    zh="手册须写明服务原则，包括“客户至上”“专业高效”“诚信负责”“持续改进”等。",
    readings=(A003,),
)

D3_2_1_3 = Clause(
    "D3.2.1.3",
    kinds=(Kind.RECORD,),
    en=(
        "The manual states public promises (response time, resolution period, quality guarantee and the like) and "
        "internal targets; no figures are given."
    ),
    zh="手册须写明对外承诺（响应时间、解决时限、质量保证等）和内部指标；原文未给出数字。",
    readings=(A119, A003),
)

# 2.2 Service procedure · 服务流程

D3_2_2_0 = Clause(
    "D3.2.2.0",
    kinds=(Kind.STATEMENT,),
    en="Service procedure and norms form the core of the manual and are worked out in fine detail.",
    zh="服务流程与规范是手册的核心，须细化到位。",
    readings=(A118,),
)

D3_2_2_1A = Clause(
    "D3.2.2.1a",
    kinds=(Kind.RECORD,),
    en="Service channels are fixed, each with its response mechanism; no time per channel is given.",
    zh="明确各服务渠道及其响应机制；原文未给出各渠道的时限。",
    readings=(A003, A119),
)

D3_2_2_1B = Clause(
    "D3.2.2.1b",
    kinds=(Kind.RECORD,),
    en=(
        "Service requests are recorded completely and exactly, to one standard and on one form, with customer "
        "information, product information, problem description and the like."
    ),
    zh="按统一的标准和表单完整、准确地记录服务请求，包括客户信息、产品信息、问题描述等要素。",
    readings=(A003,),
)

D3_2_2_1C = Clause(
    "D3.2.2.1c",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "A request is first judged and graded by nature, urgency and the like, and its grade decides handling and "
        "resources; no levels are given."
    ),
    zh="服务请求先按性质、紧急程度等作出判断并分级，再按级别确定处理方式和资源；原文未给出级别。",
    readings=(A120, A003),
)

D3_2_2_2A = Clause(
    "D3.2.2.2a",
    kinds=(Kind.RECORD,),
    en="For common problems the manual gives standard steps of troubleshooting and criteria to judge by.",
    zh="对常见问题规定标准的排查步骤和判断依据。",
)

D3_2_2_2B = Clause(
    "D3.2.2.2b",
    kinds=(Kind.ROUTING,),
    en="A problem that front-line staff cannot solve on their own is passed to internal experts or departments.",
    zh="一线人员无法独立解决的问题，转交内部专家或相关部门。",
    readings=(A072,),
)

D3_2_2_3A = Clause(
    "D3.2.2.3a",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "Staff explain the cause and the workable options to the customer, and begin work only when the customer has "
        "confirmed."
    ),
    zh="向客户说明原因和可行方案，经客户确认后方可实施。",
    readings=(A008,),
)

D3_2_2_3B = Clause(
    "D3.2.2.3b",
    kinds=(Kind.RECORD,),
    en=(
        "The norm for work on site covers appointment, preparation, appearance, words and behaviour, safety, use of "
        "tools, environment and the like."
    ),
    zh="现场服务规范包括预约、准备、仪表、言行、安全、工具使用、环境等。",
    readings=(A003,),
)

D3_2_2_3C = Clause(
    "D3.2.2.3c",
    kinds=(Kind.RECORD,),
    en="The manual lays down the steps of remote service.",
    zh="手册须规定远程服务的操作步骤。",
    readings=(A072,),
)

D3_2_2_3D = Clause(
    "D3.2.2.3d",
    kinds=(Kind.RECORD,),
    en="The manual regulates how spare parts are requested, dispatched and used.",
    zh="手册须规定备件的申领、调度和使用。",
)

D3_2_2_3E = Clause(
    "D3.2.2.3e",
    kinds=(Kind.RECORD,),
    en=(
        "Outside service providers come under a selection standard, a cooperation process, quality monitoring and the "
        "like."
    ),
    zh="对外部服务商规定选择标准、合作流程、质量监控等。",
    readings=(A054, A003),
)

D3_2_2_4A = Clause(
    "D3.2.2.4a",
    kinds=(Kind.COMPUTABLE,),
    en="The result is confirmed together with the customer against what was expected.",
    zh="与客户共同确认服务结果是否符合预期。",
    readings=(A022,),
)

D3_2_2_4B = Clause(
    "D3.2.2.4b",
    kinds=(Kind.RECORD,),
    en=(
        "The customer is handed the service report, operating guide, warranty certificate and the like, with usage "
        "notes and cautions explained."
    ),
    zh="向客户交付服务报告、操作指南、保修凭证等，并说明使用要点和注意事项。",
    readings=(A121, A003),
)

D3_2_2_5A = Clause(
    "D3.2.2.5a",
    kinds=(Kind.CADENCE,),
    en=(
        "Satisfaction with the process and the result is followed up at a set time, by a set method and with set "
        "content; none of these is given."
    ),
    zh="按规定的时间、方式和内容，就服务过程和结果进行满意度回访；原文未写明具体的时间、方式和内容。",
    readings=(A122, A119),
)

D3_2_2_5B = Clause(
    "D3.2.2.5b",
    kinds=(Kind.RECORD,),
    en="Service data and cases go into an archive, and lessons are drawn from them.",
    zh="将服务数据和案例归档，并总结经验教训。",
)

D3_2_2_5C = Clause(
    "D3.2.2.5c",
    kinds=(Kind.RECORD,),
    en="Customer care includes maintenance reminders, new-product recommendations and the like.",
    zh="开展客户关怀，包括保养提醒、新品推荐等。",
    readings=(A003,),
)

# 2.3 Conduct and skills of staff · 人员规范

D3_2_3_1 = Clause(
    "D3.2.3.1",
    kinds=(Kind.RECORD,),
    en="Dress, hair, hygiene and the like follow a standard that suits the industry and the company's image.",
    zh="结合行业特点和企业形象，对着装、发型、卫生等制定仪表标准。",
    readings=(A003,),
)

D3_2_3_2A = Clause(
    "D3.2.3.2a",
    kinds=(Kind.RECORD,),
    en=(
        "Manners are set for contact by telephone, face to face and in writing (e-mail, report), in wording, tone, "
        "body language and the like."
    ),
    zh="规定电话、面谈和书面（电子邮件、报告）沟通的礼仪，涉及用语、语气、肢体语言等。",
    readings=(A003,),
)

D3_2_3_2B = Clause(
    "D3.2.3.2b",
    kinds=(Kind.CONDUCT,),
    en="Staff listen, show respect, and are professional and friendly.",
    zh="沟通时须倾听、尊重、专业、友善。",
)

D3_2_3_3A = Clause(
    "D3.2.3.3a",
    kinds=(Kind.RECORD,),
    en=(
        "The skills each post needs are stated, such as product knowledge, technical ability, troubleshooting and use "
        "of tools; the list is open."
    ),
    zh="明确各岗位所需技能，如产品知识、技术能力、故障排查、工具使用等。",
    readings=(A003,),
)

D3_2_3_3B = Clause(
    "D3.2.3.3b",
    kinds=(Kind.RECORD,),
    en="Training and assessment requirements are fixed for each post; no figures are given.",
    zh="规定各岗位的培训和考核要求；原文未给出数字。",
    readings=(A119,),
)

D3_2_3_4A = Clause(
    "D3.2.3.4a",
    kinds=(Kind.CONDUCT,),
    en="Staff are honest, upright and devoted to their work; the list of ethics is open.",
    zh="员工须诚实正直、爱岗敬业；原文对职业道德的列举未尽。",
    readings=(A003,),
)

D3_2_3_4B = Clause(
    "D3.2.3.4b",
    kinds=(Kind.CONDUCT,),
    en="Staff keep customers' secrets and must not disclose them.",
    zh="员工须保守客户秘密，不得泄露。",
    readings=(A105,),
    sensitive=True,
)

D3_2_3_4C = Clause(
    "D3.2.3.4c",
    kinds=(Kind.CONDUCT,),
    en="Staff discipline themselves and must not take improper gains.",
    zh="员工须廉洁自律，不得谋取不正当利益。",
    readings=(A110,),
)

# 2.4 Complaints and sudden events · 投诉与突发事件

D3_2_4_1 = Clause(
    "D3.2.4.1",
    kinds=(Kind.COMPUTABLE, Kind.RECORD),
    en=(
        "The manual fixes where complaints are taken, how they are recorded, the time limit for handling them and how "
        "they are escalated; no figures are given."
    ),
    zh="手册须规定投诉的受理渠道、记录方式、处理时限和升级流程；原文未给出数字。",
    readings=(A006, A119),
)

D3_2_4_2A = Clause(
    "D3.2.4.2a",
    kinds=(Kind.CONDUCT, Kind.COMPUTABLE),
    en="The customer's feelings are attended to first, then the matter.",
    zh="先安抚客户情绪，再处理事情。",
    readings=(A041,),
)

D3_2_4_2B = Clause(
    "D3.2.4.2b",
    kinds=(Kind.CONDUCT, Kind.COMPUTABLE),
    en=(
        "Staff listen, apologise sincerely, react fast and solve the matter fairly; neither a condition of fault nor a "
        "time is given."
    ),
    zh="倾听客户，真诚道歉，快速反应，公正解决；原文未以过错为条件，也未规定时限。",
    readings=(A001, A040),
)

D3_2_4_3 = Clause(
    "D3.2.4.3",
    kinds=(Kind.RECORD,),
    en=(
        "The manual provides a response to complex and sudden events: group complaints, major service failures, "
        "natural disasters; what is major is not defined and the list breaks off."
    ),
    zh="手册须规定对群体投诉、重大服务故障、自然灾害等复杂和突发事件的应对办法；原文未界定何为重大，列举至此中断。",
    readings=(A005, A123, A011),
)
