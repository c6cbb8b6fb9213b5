"""D1 part 3: the technical service department (客户服务管理制度 篇三).

Only 10.1 to 10.3 are printed: the other section numbers are inferred, and their titles are the project's own (A058).
"""

from __future__ import annotations

from servicepolicy.basis.clause import Clause, Figure, Kind
from servicepolicy.clauses.readings import (
    A001,
    A002,
    A003,
    A004,
    A005,
    A006,
    A007,
    A008,
    A009,
    A011,
    A013,
    A058,
    A059,
    A060,
    A061,
    A062,
    A063,
    A064,
    A065,
    A066,
    A067,
    A068,
    A069,
    A070,
    A071,
    A072,
    A073,
    A074,
    A075,
    A110,
    A122,
    A124,
    A125,
)

__all__ = [
    "D1_3_1A",
    "D1_3_1B",
    "D1_3_1C",
    "D1_3_1D",
    "D1_3_2_1",
    "D1_3_2_2A",
    "D1_3_2_2B",
    "D1_3_2_3A",
    "D1_3_2_3B",
    "D1_3_2_3C",
    "D1_3_2_3D",
    "D1_3_2_4",
    "D1_3_2_5",
    "D1_3_2_6",
    "D1_3_2_7A",
    "D1_3_2_7B",
    "D1_3_2_8A",
    "D1_3_2_8B",
    "D1_3_2_8C",
    "D1_3_2_8D",
    "D1_3_3A",
    "D1_3_3B",
    "D1_3_4A",
    "D1_3_4B",
    "D1_3_5A",
    "D1_3_5B",
    "D1_3_5C",
    "D1_3_6A",
    "D1_3_6B",
    "D1_3_6C",
    "D1_3_7A",
    "D1_3_7B",
    "D1_3_7C",
    "D1_3_7D",
    "D1_3_7E",
    "D1_3_7F",
    "D1_3_8A",
    "D1_3_8B",
    "D1_3_8C",
    "D1_3_9A",
    "D1_3_9B",
    "D1_3_10_0",
    "D1_3_10_1_1A",
    "D1_3_10_1_1B",
    "D1_3_10_1_2A",
    "D1_3_10_1_2B",
    "D1_3_10_1_2C",
    "D1_3_10_1_3A",
    "D1_3_10_1_3B",
    "D1_3_10_1_3C",
    "D1_3_10_2_1",
    "D1_3_10_2_2A",
    "D1_3_10_2_2B",
    "D1_3_10_2_3A",
    "D1_3_10_2_3B",
    "D1_3_10_2_3C",
    "D1_3_10_3A",
    "D1_3_10_3B",
    "D1_3_10_3C",
]

# Part 3, 1 Service and supervision · 第三部分 服务与监督

D1_3_1A = Clause(
    "D1.3.1a",
    kinds=(Kind.ROUTING,),
    en=(
        "Complaints and service requests come to the technical service department, which serves by the control "
        "procedure and the work instructions."
    ),
    zh="技术服务部受理投诉和服务请求，并按控制程序和作业指导书提供服务。",
    readings=(A009, A058),
)

D1_3_1B = Clause(
    "D1.3.1b",
    kinds=(Kind.ROUTING,),
    en="The business department supervises that service, so that one line serves and another supervises.",
    zh="业务部负责监督服务工作，服务与监督两线分开。",
    readings=(A007, A009),
)

D1_3_1C = Clause(
    "D1.3.1c",
    kinds=(Kind.CADENCE,),
    en="Acceptance, proactive maintenance and other service work are assessed every month.",
    zh="每月对受理、主动维护等服务工作进行考核。",
    figures=(Figure("interval_months", 1),),
    readings=(A003, A007),
)

D1_3_1D = Clause(
    "D1.3.1d",
    kinds=(Kind.CADENCE, Kind.ROUTING),
    en=(
        "At the end of the month the business department writes 《服务监督报告》 (service supervision report) for the "
        "general manager."
    ),
    zh="月末由业务部编写《服务监督报告》，报送总经理。",
    readings=(A070, A004),
)

# Part 3, 2 The first responsible person · 第三部分 首问责任人

D1_3_2_1 = Clause(
    "D1.3.2.1",
    kinds=(Kind.COMPUTABLE,),
    en="The employee whom a customer asks first is the first responsible person (首问责任人).",
    zh="客户最先询问的员工为首问责任人。",
    readings=(A125,),
)

D1_3_2_2A = Clause(
    "D1.3.2.2a",
    kinds=(Kind.CONDUCT,),
    en="The first responsible person treats the customer warmly and patiently.",
    zh="首问责任人须热情、耐心。",
)

D1_3_2_2B = Clause(
    "D1.3.2.2b",
    kinds=(Kind.RECORD,),
    en="The service handled, the problem and the request are carefully recorded.",
    zh="认真记录所办服务、问题和要求。",
)

D1_3_2_3A = Clause(
    "D1.3.2.3a",
    kinds=(Kind.COMPUTABLE,),
    en="What belongs to one's own duties and can be settled in one go must be settled in one go.",
    zh="属本人职责且能一次办结的事项，必须一次办结。",
    readings=(A075,),
)

D1_3_2_3B = Clause(
    "D1.3.2.3b",
    kinds=(Kind.CONDUCT,),
    en="Staff answer patiently and carefully.",
    zh="解答须耐心、细致。",
)

D1_3_2_3C = Clause(
    "D1.3.2.3c",
    kinds=(Kind.CONDUCT,),
    en="Staff must not shift the matter off or mislead the customer.",
    zh="不得推诿或误导客户。",
)

D1_3_2_3D = Clause(
    "D1.3.2.3d",
    kinds=(Kind.ROUTING,),
    en="A matter that needs a site visit is handled promptly; no time is given.",
    zh="需到现场解决的事项须及时处理；原文未规定时限。",
    readings=(A001, A072),
)

D1_3_2_4 = Clause(
    "D1.3.2.4",
    kinds=(Kind.ROUTING, Kind.COMPUTABLE),
    en=(
        "A matter outside one's own duties is registered, then handed to the leader in charge or, if the leader is "
        "absent, to another colleague in charge of it."
    ),
    zh="不属本人职责的事项，先登记，再移交主管领导；主管领导不在的，移交负责该事项的其他同事。",
    readings=(A067, A125),
)

D1_3_2_5 = Clause(
    "D1.3.2.5",
    kinds=(Kind.ROUTING,),
    en=(
        "A matter of major importance to the unit goes to the general manager at once; neither what is major nor the "
        "time is given."
    ),
    zh="对单位有重大影响的事项，须立即报告总经理；原文未界定何为重大，也未规定时限。",
    readings=(A001, A005, A006),
)

D1_3_2_6 = Clause(
    "D1.3.2.6",
    kinds=(Kind.ROUTING,),
    en="The first responsible person may act first and file the work contact form (工作联络单) afterwards.",
    zh="首问责任人可先解决问题，后补工作联络单。",
    readings=(A008,),
)

D1_3_2_7A = Clause(
    "D1.3.2.7a",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "Shirking, wrangling, failing to cooperate and something whose word is lost bring criticism, education and a "
        "disciplinary sanction."
    ),
    zh="推诿、扯皮、不积极配合以及另一种文字缺失的行为，给予批评、教育和处分。",
    readings=(A068, A011),
)

D1_3_2_7B = Clause(
    "D1.3.2.7b",
    kinds=(Kind.COMPUTABLE,),
    en="Serious cases end in a transfer from the post.",
    zh="情节严重的，调离岗位。",
    readings=(A068,),
)

D1_3_2_8A = Clause(
    "D1.3.2.8a",
    kinds=(Kind.CONDUCT,),
    en=(
        "A customer's call is answered politely by any employee who gets it, whether it falls within his or her duties "
        "or not."
    ),
    zh="任何员工接到客户来电，无论是否属本人职责，均须礼貌应答。",
)

D1_3_2_8B = Clause(
    "D1.3.2.8b",
    kinds=(Kind.RECORD,),
    en="The service request or the problem complained of is written down in detail.",
    zh="详细记录客户的服务请求或投诉的问题。",
)

D1_3_2_8C = Clause(
    "D1.3.2.8c",
    kinds=(Kind.ROUTING,),
    en=(
        "What the caller raised goes promptly to the customer service department or to the service-executing "
        "department concerned; no time is given."
    ),
    zh="来电事项须及时转交客服部或有关的服务执行部门；原文未规定时限。",
    readings=(A001, A009, A067, A125),
)

D1_3_2_8D = Clause(
    "D1.3.2.8d",
    kinds=(Kind.COMPUTABLE,),
    en="Staff serve proactively, so that the customer need not phone a second time.",
    zh="主动服务，不让客户打第二次电话。",
    readings=(A069,),
)

# Part 3, 3 New Year gifts · 第三部分 新年礼品

D1_3_3A = Clause(
    "D1.3.3a",
    kinds=(Kind.CADENCE,),
    en="Every December new and old customers receive New Year gifts from the customer service department.",
    zh="每年十二月，客服部向新老客户赠送新年礼品。",
    figures=(Figure("gift_month", 12),),
    readings=(A066, A110),
)

D1_3_3B = Clause(
    "D1.3.3b",
    kinds=(Kind.CADENCE, Kind.RECORD),
    en="Every December the customer service department also asks about the customers' demand plan for the coming year.",
    zh="每年十二月，客服部还须了解客户下一年度的需求计划。",
    figures=(Figure("gift_month", 12),),
    readings=(A066,),
)

# Part 3, 4 Weekly meeting · 第三部分 每周例会

D1_3_4A = Clause(
    "D1.3.4a",
    kinds=(Kind.CADENCE, Kind.RECORD),
    en=(
        "At the department meeting every Friday afternoon technical staff must hand in the service situation and "
        "customer feedback of the week."
    ),
    zh="每周五下午召开部门例会，技术人员须提交本周的服务情况和客户反馈。",
    readings=(A065,),
)

D1_3_4B = Clause(
    "D1.3.4b",
    kinds=(Kind.RECORD,),
    en="The meeting promptly sums up and analyses what is handed in; no time is given.",
    zh="例会对提交的内容及时总结、分析；原文未规定时限。",
    readings=(A001,),
)

# Part 3, 5 Call-backs · 第三部分 项目回访

D1_3_5A = Clause(
    "D1.3.5a",
    kinds=(Kind.RECORD,),
    en="Every project delivered into use has a call-back file, kept by the customer service department.",
    zh="客服部为每个交付使用的项目建立回访档案。",
)

D1_3_5B = Clause(
    "D1.3.5b",
    kinds=(Kind.COMPUTABLE, Kind.CADENCE),
    en="Projects within 1 year are called back by telephone once a month.",
    zh="1年内的项目，每月电话回访一次。",
    figures=(Figure("within_years", 1), Figure("rhythm_within", 1)),
    readings=(A004, A059, A060),
)

D1_3_5C = Clause(
    "D1.3.5c",
    kinds=(Kind.COMPUTABLE, Kind.CADENCE),
    en="Projects of 1 year and more are called back by telephone once a quarter.",
    zh="1年以上的项目，每季度电话回访一次。",
    figures=(Figure("within_years", 1), Figure("rhythm_beyond", 3)),
    readings=(A004, A059, A060, A122),
)

# Part 3, 6 Cooperation between departments · 第三部分 部门协作

D1_3_6A = Clause(
    "D1.3.6a",
    kinds=(Kind.ROUTING,),
    en="The department that asks for cooperation leads, and the others complete their part on request.",
    zh="由提出需求的部门牵头，其他部门按要求完成各自的工作。",
)

D1_3_6B = Clause(
    "D1.3.6b",
    kinds=(Kind.ROUTING,),
    en="If disagreement blocks the work, the opinion of each department goes to the Office (办公室), which rules.",
    zh="因意见分歧影响工作的，各部门意见报办公室，由办公室裁定。",
    readings=(A009,),
)

D1_3_6C = Clause(
    "D1.3.6c",
    kinds=(Kind.ROUTING,),
    en=(
        "After the ruling the cooperating departments complete the work under supervision; the words do not make clear "
        "by whom."
    ),
    zh="裁定后，协作部门在监督下配合完成工作；由谁监督，原文不明。",
    readings=(A124,),
)

# Part 3, 7 Major faults · 第三部分 重大故障

D1_3_7A = Clause(
    "D1.3.7a",
    kinds=(Kind.ROUTING,),
    en=(
        "The first employee to learn of a major project fault promptly tells the departments and people concerned; no "
        "time is given."
    ),
    zh="项目发生重大故障，最先得知的员工须及时通知有关部门和人员；原文未规定时限。",
    readings=(A001, A005, A061),
)

D1_3_7B = Clause(
    "D1.3.7b",
    kinds=(Kind.RECORD, Kind.ROUTING),
    en=(
        "The business signer (业务签单人员) and the manager in charge (分管经理) get the time, place and symptom of "
        "the fault and the handling plan."
    ),
    zh="故障发生的时间、地点、现象和处理方案，报业务签单人员和分管经理。",
    readings=(A061,),
)

D1_3_7C = Clause(
    "D1.3.7c",
    kinds=(Kind.ROUTING,),
    en=(
        "The manager in charge keeps the information on file and promptly reports it to the top leadership; no time is "
        "given."
    ),
    zh="分管经理将信息存档，并及时上报高层领导；原文未规定时限。",
    readings=(A001, A006, A062),
)

D1_3_7D = Clause(
    "D1.3.7d",
    kinds=(Kind.ROUTING,),
    en="The handling is tracked by the leader in charge (分管领导).",
    zh="分管领导跟踪处理过程。",
    readings=(A062,),
)

D1_3_7E = Clause(
    "D1.3.7e",
    kinds=(Kind.RECORD, Kind.ROUTING),
    en=(
        "Once the fault is over, the head of technical service has the fault analysis report (故障分析报告) completed "
        "by the maintenance staff."
    ),
    zh="故障结束后，技术服务负责人安排维护人员填写故障分析报告。",
    readings=(A061,),
)

D1_3_7F = Clause(
    "D1.3.7f",
    kinds=(Kind.RECORD, Kind.ROUTING),
    en=(
        "The customer and the business department promptly hear of the impact, the handling, the cause analysis, the "
        "corrective and preventive measures and the like; no time is given."
    ),
    zh="故障影响、处理情况、原因分析、纠正和预防措施等，须及时反馈给客户和业务部；原文未规定时限。",
    readings=(A001, A061, A003),
)

# Part 3, 8 Holidays · 第三部分 节假日

D1_3_8A = Clause(
    "D1.3.8a",
    kinds=(Kind.COMPUTABLE,),
    en=(
        'Holidays are mainly the statutory holidays; named are "元五一" (May Day, garbled), National Day, New Year\'s '
        "Day and the Spring Festival."
    ),
    zh="节假日主要指国家法定假日，列出的有“元五一”（文字有误）、国庆、元旦和春节。",
    readings=(A063,),
)

D1_3_8B = Clause(
    "D1.3.8b",
    kinds=(Kind.CADENCE,),
    en=(
        "As holidays are traffic peaks of customers' websites, the customer service department watches that every site "
        "runs normally; how often is not given."
    ),
    zh="节假日是客户网站的访问高峰，客服部须关注每个网站是否正常运行；原文未规定频次。",
    readings=(A063, A064),
)

D1_3_8C = Clause(
    "D1.3.8c",
    kinds=(Kind.ROUTING,),
    en="A problem found is promptly passed to the service department concerned; no time is given.",
    zh="发现的问题须及时转交有关服务部门；原文未规定时限。",
    readings=(A001,),
)

# Part 3, 9 Passing on information · 第三部分 信息传递

D1_3_9A = Clause(
    "D1.3.9a",
    kinds=(Kind.STATEMENT,),
    en=(
        "Information on the main processes is passed on in time and effectively, within the company and to the "
        "customer; no time is given."
    ),
    zh="主要流程的信息须在公司内部及时、有效地传递，并及时告知客户；原文未规定时限。",
    readings=(A001,),
)

D1_3_9B = Clause(
    "D1.3.9b",
    kinds=(Kind.ROUTING,),
    en=(
        "In an emergency the technical service department may act first and supply the work contact form (工作联络单) "
        "later."
    ),
    zh="紧急情况下，技术服务部可先行解决，再补工作联络单。",
    readings=(A008,),
)

# Part 3, 10 Modes of service · 第三部分 服务方式

D1_3_10_0 = Clause(
    "D1.3.10.0",
    kinds=(Kind.RECORD,),
    en=(
        "Service is proactive (quality inspection, satisfaction survey, service research), reactive (hotline, remote, "
        "on site) or human-centred."
    ),
    zh="服务分为主动式服务（质量检查、满意度调查、服务调研）、被动式服务（热线、远程、现场）和人性化服务。",
)

# Part 3, 10.1 Proactive service · 第三部分 主动式服务

D1_3_10_1_1A = Clause(
    "D1.3.10.1.1a",
    kinds=(Kind.CADENCE,),
    en="Each project gets a regular and full inspection of its quality by the project manager; no interval is given.",
    zh="项目经理定期对各项目进行全面的质量检查；原文未规定周期。",
    readings=(A002,),
)

D1_3_10_1_1B = Clause(
    "D1.3.10.1.1b",
    kinds=(Kind.ROUTING,),
    en=(
        "What an inspection finds, problems and hidden dangers alike, is analysed on the spot and goes promptly to the "
        "customer service department to be solved; no time is given."
    ),
    zh="发现的问题和隐患当场分析，并及时转客服部解决；原文未规定时限。",
    readings=(A001,),
)

D1_3_10_1_2A = Clause(
    "D1.3.10.1.2a",
    kinds=(Kind.RECORD,),
    en="Customers get satisfaction questionnaires by telephone, letter, fax or e-mail, on site and in similar ways.",
    zh="满意度问卷通过电话、信函、现场、传真、电子邮件等方式发放。",
    readings=(A003, A071),
)

D1_3_10_1_2B = Clause(
    "D1.3.10.1.2b",
    kinds=(Kind.RECORD,),
    en=(
        "Customers give ratings for technical installation, system operation, project implementation, after-sale "
        "service, customer training and the like."
    ),
    zh="由客户对技术安装、系统运行、项目实施、售后服务、客户培训等作出评价。",
    readings=(A071, A003),
)

D1_3_10_1_2C = Clause(
    "D1.3.10.1.2c",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "The survey results are evaluated by statistics, and solutions are promptly looked for; neither method nor "
        "time is given."
    ),
    zh="对调查结果作统计分析，并及时寻求解决办法；原文未规定方法和时限。",
    readings=(A001, A071),
)

D1_3_10_1_3A = Clause(
    "D1.3.10.1.3a",
    kinds=(Kind.CADENCE,),
    en="Senior leaders regularly lead senior engineers on service research on site; no interval is given.",
    zh="高层领导定期带领高级工程师到现场开展服务调研；原文未规定周期。",
    readings=(A002,),
)

D1_3_10_1_3B = Clause(
    "D1.3.10.1.3b",
    kinds=(Kind.RECORD,),
    en=(
        "Opinions, suggestions and criticism are heard during the research, and a complaint is dealt with promptly; no "
        "time is given."
    ),
    zh="调研中听取意见、建议和批评，对投诉及时处理；原文未规定时限。",
    readings=(A001,),
)

D1_3_10_1_3C = Clause(
    "D1.3.10.1.3c",
    kinds=(Kind.RECORD,),
    en=(
        "When the research is over, its findings are brought together in a solution plan, which is carried out "
        "promptly; no time is given."
    ),
    zh="调研后汇总情况，制定解决方案并及时落实；原文未规定时限。",
    readings=(A001,),
)

# Part 3, 10.2 Reactive service · 第三部分 被动式服务

D1_3_10_2_1 = Clause(
    "D1.3.10.2.1",
    kinds=(Kind.COMPUTABLE,),
    en="In reactive service the hotline comes first and gives help and guidance promptly; no time is given.",
    zh="被动式服务首先由热线及时提供帮助和指导；原文未规定时限。",
    readings=(A072, A001),
)

D1_3_10_2_2A = Clause(
    "D1.3.10.2.2a",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "Remote access is the second step: the hotline must have failed to clear the fault, and the customer must have "
        "authorised it."
    ),
    zh="第二步为远程服务：热线未能排除故障，且经客户授权的，方可远程接入。",
    readings=(A072, A008),
)

D1_3_10_2_2B = Clause(
    "D1.3.10.2.2b",
    kinds=(Kind.CONDUCT,),
    en=(
        "Remote service guides the customer's own technicians over the Internet by the symptom and the description of "
        "the fault."
    ),
    zh="远程服务依据故障现象和故障描述，通过互联网指导客户自己的技术人员。",
    readings=(A072,),
)

D1_3_10_2_3A = Clause(
    "D1.3.10.2.3a",
    kinds=(Kind.COMPUTABLE,),
    en="Service on site comes last, only when both the hotline and remote service have failed.",
    zh="热线和远程服务均未能解决的，才提供现场服务。",
    readings=(A072,),
)

D1_3_10_2_3B = Clause(
    "D1.3.10.2.3b",
    kinds=(Kind.ROUTING,),
    en="Technicians named by the customer service department arrive as soon as possible; no time is given.",
    zh="由客服部指派技术人员，尽快到达现场；原文未规定时限。",
    readings=(A001, A009),
)

D1_3_10_2_3C = Clause(
    "D1.3.10.2.3c",
    kinds=(Kind.COMPUTABLE,),
    en="Times of departure and arrival are laid down for each kind of service site; the values are not given.",
    zh="按不同的服务地点规定出发时间和到达时间；原文未给出具体数字。",
    readings=(A073,),
)

# Part 3, 10.3 Human-centred service · 第三部分 人性化服务

D1_3_10_3A = Clause(
    "D1.3.10.3a",
    kinds=(Kind.CONDUCT,),
    en=(
        "Service respects the customer's personality, habits and tastes and, as far as possible, does all as the "
        "customer asks."
    ),
    zh="尊重客户的个性、习惯和喜好，在可能的情况下一切按客户的要求办理。",
    readings=(A074,),
)

D1_3_10_3B = Clause(
    "D1.3.10.3b",
    kinds=(Kind.STATEMENT,),
    en="Service should be accepted and liked and surpass what the customer expects.",
    zh="服务应为客户所接受和喜爱，并超出其期望。",
    readings=(A013,),
)

D1_3_10_3C = Clause(
    "D1.3.10.3c",
    kinds=(Kind.RECORD,),
    en=(
        "When an expectation is not met, the cause is analysed, the plan and measures are improved, and the customer "
        "gets the best reply."
    ),
    zh="未达到客户期望的，分析原因，改进方案和措施，给客户最好的答复。",
)
