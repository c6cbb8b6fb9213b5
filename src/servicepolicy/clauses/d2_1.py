"""D2 part 1: the customer service department, its organisation, duties and powers (客户服务部规范化管理 第一章)."""

from __future__ import annotations

from servicepolicy.basis.clause import Clause, Kind
from servicepolicy.clauses.readings import (
    A001,
    A002,
    A003,
    A005,
    A006,
    A007,
    A009,
    A011,
    A076,
    A077,
    A079,
    A080,
    A081,
    A082,
    A105,
    A108,
    A109,
    A116,
    A122,
)

__all__ = [
    "D2_0_1",
    "D2_0_2",
    "D2_0_3",
    "D2_0_4",
    "D2_0_5",
    "D2_0_6",
    "D2_0_7",
    "D2_0_8",
    "D2_1_1_1_0",
    "D2_1_1_1_1_1",
    "D2_1_1_1_1_2",
    "D2_1_1_1_1_3",
    "D2_1_1_1_1_4",
    "D2_1_1_1_1_5",
    "D2_1_1_1_1_6",
    "D2_1_1_1_1_7",
    "D2_1_1_1_2_0",
    "D2_1_1_1_2_1_1",
    "D2_1_1_1_2_1_2",
    "D2_1_1_1_2_1_3",
    "D2_1_1_1_2_1_4",
    "D2_1_1_1_2_1_5",
    "D2_1_1_1_2_1_6",
    "D2_1_1_1_2_1_7",
    "D2_1_1_1_2_1_8",
    "D2_1_1_1_2_2_1",
    "D2_1_1_1_2_2_2",
    "D2_1_1_1_2_2_3",
    "D2_1_1_1_2_2_4",
    "D2_1_1_1_2_2_5",
    "D2_1_1_1_2_2_6",
    "D2_1_1_1_2_2_7",
    "D2_1_1_1_2_2_8",
    "D2_1_1_2_1_1",
    "D2_1_1_2_1_2",
    "D2_1_1_2_2_1",
    "D2_1_1_2_2_2",
    "D2_1_1_2_2_3",
    "D2_1_1_2_3_1",
    "D2_1_1_2_3_2",
    "D2_1_1_2_3_3",
    "D2_1_2_1_1",
    "D2_1_2_1_2",
    "D2_1_2_1_3",
    "D2_1_2_1_4",
    "D2_1_2_1_5",
    "D2_1_2_1_6",
    "D2_1_2_1_7",
    "D2_1_2_1_8",
    "D2_1_2_1_9",
    "D2_1_2_1_10",
    "D2_1_2_1_11",
    "D2_1_2_2_1",
    "D2_1_2_2_2",
    "D2_1_2_2_3",
    "D2_1_2_2_4",
    "D2_1_2_2_5",
    "D2_1_2_2_6",
    "D2_1_2_2_7",
    "D2_1_2_2_8",
    "D2_1_2_2_9",
    "D2_1_2_2_10",
    "D2_1_3_1_0",
    "D2_1_3_1_1",
    "D2_1_3_1_2",
    "D2_1_3_1_3",
    "D2_1_3_1_4",
    "D2_1_3_1_5",
    "D2_1_3_1_6",
    "D2_1_3_1_7",
    "D2_1_3_1_8",
    "D2_1_3_1_9",
    "D2_1_3_1_10",
    "D2_1_3_2_0",
    "D2_1_3_2_1",
    "D2_1_3_2_2",
    "D2_1_3_2_3",
    "D2_1_3_2_4",
    "D2_1_3_2_5",
    "D2_1_3_2_6",
    "D2_1_3_2_7",
    "D2_1_3_2_8",
    "D2_1_3_2_9",
]

# Front matter and contents · 前言与目录

D2_0_1 = Clause(
    "D2.0.1",
    kinds=(Kind.STATEMENT,),
    en="Chapter 1, on organisation, duties and powers, stands complete in the text, on pages 5 to 11.",
    zh="第1章关于组织、职责与权力，正文完整，见第5至11页。",
    readings=(A116,),
)

D2_0_2 = Clause(
    "D2.0.2",
    kinds=(Kind.STATEMENT,),
    en=(
        "Chapter 2, on customer survey and development, has every listed item in the text, but the printed numbers "
        "skip: only policies 1 and 4 and forms 1, 2, 4 and 5 are listed, and the titles between are unknown."
    ),
    zh=(
        "第2章关于客户调查与开发，所列各项均有正文，但印刷编号有跳号：制度只列1、4，表单只列1、2、4、5，"
        "其间的标题不详。"
    ),
    readings=(A116,),
)

D2_0_3 = Clause(
    "D2.0.3",
    kinds=(Kind.STATEMENT,),
    en=(
        "Chapter 3, on customer relationships, lists without text the policy on entertaining customers at meals "
        "《客户招待用餐管理制度》 and the forms for customer classes 《客户分类表》, analysis 《客户分析表》, grades "
        "《客户分级表》, key customers 《重点客户统计表》, contacts 《客户联络管理表》, visits 《客户拜访管理表》 "
        "and reception 《客户招待管理表》."
    ),
    zh=(
        "第3章关于客户关系，下列各项只有标题而无正文：《客户招待用餐管理制度》及《客户分类表》《客户分析表》"
        "《客户分级表》《重点客户统计表》《客户联络管理表》《客户拜访管理表》《客户招待管理表》。"
    ),
    readings=(A116,),
)

D2_0_4 = Clause(
    "D2.0.4",
    kinds=(Kind.STATEMENT,),
    en=(
        "Chapter 4, on key accounts, is titles only: the posts of key-account supervisor and specialist, the "
        "key-account policy 《大客户综合管理制度》, and the forms for files 《大客户档案表》, support "
        "《大客户支持表》, monthly reports 《大客户月报表》, analysis 《大客户分析表》 and questionnaires "
        "《大客户问卷表》."
    ),
    zh=(
        "第4章关于大客户，只有标题：岗位为大客户主管、大客户专员，制度为《大客户综合管理制度》，"
        "表单为《大客户档案表》《大客户支持表》《大客户月报表》《大客户分析表》《大客户问卷表》。"
    ),
    readings=(A108, A116),
)

D2_0_5 = Clause(
    "D2.0.5",
    kinds=(Kind.STATEMENT,),
    en=(
        "Chapter 5, on after-sale service, is titles only: the posts of after-sale service supervisor and "
        "specialist, the policies on customer proposals 《客户提案处理制度》 and after-sale repairs "
        "《售后维修管理制度》, and the forms for service records 《售后服务登记表》, repair reports "
        "《产品维修报告单》 and feedback 《售后服务信息反馈表》."
    ),
    zh=(
        "第5章关于售后服务，只有标题：岗位为售后服务主管、售后服务专员，制度为《客户提案处理制度》"
        "《售后维修管理制度》，表单为《售后服务登记表》《产品维修报告单》《售后服务信息反馈表》。"
    ),
    readings=(A116,),
)

D2_0_6 = Clause(
    "D2.0.6",
    kinds=(Kind.STATEMENT,),
    en=(
        "Chapter 6, on complaints, is titles only: the posts of complaint supervisor and specialist, the rules on "
        "product quality complaints 《产品质量投诉处理规定》, and the forms for registration 《客户投诉登记表》, "
        "investigation 《客户投诉调查表》, analysis 《客户投诉分析表》, handling reports 《投诉处理报告表》 and "
        "tracking 《投诉处理追踪表》."
    ),
    zh=(
        "第6章关于客户投诉，只有标题：岗位为客户投诉主管、客户投诉专员，制度为《产品质量投诉处理规定》，"
        "表单为《客户投诉登记表》《客户投诉调查表》《客户投诉分析表》《投诉处理报告表》《投诉处理追踪表》。"
    ),
    readings=(A116,),
)

D2_0_7 = Clause(
    "D2.0.7",
    kinds=(Kind.STATEMENT,),
    en=(
        "Chapter 7, on customer information, is titles only: the posts of information supervisor and specialist, the "
        "policies on statistics 《客户信息统计制度》, files 《客户档案管理制度》, secrecy 《客户资料保密制度》 and "
        "the database 《客户信息库管理规定》, and the forms for grades 《客户等级分类表》, regions "
        "《客户区域分类表》, sales 《客户销售信息表》, registration 《客户信息登记表》 and risky customers "
        "《危险客户统计表》."
    ),
    zh=(
        "第7章关于客户信息，只有标题：岗位为客户信息主管、客户信息专员，制度为《客户信息统计制度》"
        "《客户档案管理制度》《客户资料保密制度》《客户信息库管理规定》，表单为《客户等级分类表》《客户区域分类表》"
        "《客户销售信息表》《客户信息登记表》《危险客户统计表》。"
    ),
    readings=(A116,),
)

D2_0_8 = Clause(
    "D2.0.8",
    kinds=(Kind.STATEMENT,),
    en=(
        "Chapter 8, on the call centre, is titles only: the posts of call centre supervisor, team leader, agent and "
        "quality inspector, the service standard 《呼叫中心服务标准》, and the forms for inbound business "
        "《呼入业务记录表》, outbound business 《呼出业务记录表》, calls 《呼叫电话记录表》 and quality monitoring "
        "《呼叫质量监控表》."
    ),
    zh=(
        "第8章关于呼叫中心，只有标题：岗位为呼叫中心主管、呼叫中心组长、呼叫中心座席员、呼叫中心质检员，"
        "标准为《呼叫中心服务标准》，表单为《呼入业务记录表》《呼出业务记录表》《呼叫电话记录表》《呼叫质量监控表》。"
    ),
    readings=(A116,),
)

# 1.1.1 Functions of the customer service department · 客户服务部的职能

D2_1_1_1_0 = Clause(
    "D2.1.1.1.0",
    kinds=(Kind.STATEMENT,),
    en=(
        "The customer service department sets the principles and standards of service, drafts standard workflows, "
        "designs service measures and coordinates the other departments."
    ),
    zh="客户服务部的主要职能是制定服务原则与标准，拟定标准工作流程，设计服务措施，协调各部门的工作。",
)

D2_1_1_1_1_1 = Clause(
    "D2.1.1.1.1.1",
    kinds=(Kind.ROUTING,),
    en="The customer service department is in charge of surveying customers and developing new ones.",
    zh="客户服务部负责客户调查与客户开发。",
)

D2_1_1_1_1_2 = Clause(
    "D2.1.1.1.1.2",
    kinds=(Kind.ROUTING,),
    en="The customer service department manages customer relationships and so supports sales.",
    zh="客户服务部负责客户关系管理，为销售提供支持。",
)

D2_1_1_1_1_3 = Clause(
    "D2.1.1.1.1.3",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department serves key accounts through a dedicated key-account service group, with "
        "service tailored to them."
    ),
    zh="客户服务部设立大客户服务小组，为大客户提供量身定制的服务。",
    readings=(A108,),
)

D2_1_1_1_1_4 = Clause(
    "D2.1.1.1.1.4",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department makes the rules of after-sale service, delivers that service and keeps the "
        "promises made."
    ),
    zh="客户服务部制定售后服务制度，提供售后服务，兑现服务承诺。",
)

D2_1_1_1_1_5 = Clause(
    "D2.1.1.1.1.5",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department makes the rules on complaints, handles them with proper technique and "
        "removes dissatisfaction."
    ),
    zh="客户服务部制定投诉处理制度，以恰当的技巧处理投诉，消除客户的不满。",
)

D2_1_1_1_1_6 = Clause(
    "D2.1.1.1.1.6",
    kinds=(Kind.ROUTING, Kind.RECORD),
    en=(
        "The customer service department builds the customer data system: data are collected promptly, classified "
        "and filed, and special customers are analysed; no time is given."
    ),
    zh="客户服务部建立客户资料体系，及时收集资料并分类归档，对特殊客户加以分析；原文未规定时限。",
    readings=(A001, A108),
)

D2_1_1_1_1_7 = Clause(
    "D2.1.1.1.1.7",
    kinds=(Kind.ROUTING,),
    en="The customer service department sets up the call centre and gives it a suitable business model.",
    zh="客户服务部建立呼叫中心，并为其选定合适的业务模式。",
)

D2_1_1_1_2_0 = Clause(
    "D2.1.1.1.2.0",
    kinds=(Kind.STATEMENT,),
    en=(
        "The core value of the department lies in a complete service system, satisfied customers, a stronger brand "
        "and more repeat purchases; no formula for the repeat purchase rate is given, and a few characters are "
        "garbled."
    ),
    zh=(
        "部门的核心价值在于完善服务体系、提升客户满意度、树立品牌形象、提高重复购买率；原文未给出重复购买率的算法，且有"
        "少数字符乱码。"
    ),
    readings=(A011,),
)

D2_1_1_1_2_1_1 = Clause(
    "D2.1.1.1.2.1.1",
    kinds=(Kind.ROUTING,),
    en=(
        "Within the company, the customer service department sets uniform service norms and standards and gives "
        "fast, high-quality service (table 1-1)."
    ),
    zh="对内，客户服务部统一服务规范与标准，提供快捷、优质的服务（表1-1）。",
)

D2_1_1_1_2_1_2 = Clause(
    "D2.1.1.1.2.1.2",
    kinds=(Kind.ROUTING,),
    en="Within the company, the customer service department draws up standard workflows and trains the staff in them.",
    zh="对内，客户服务部制定标准工作流程，并据此培训员工。",
)

D2_1_1_1_2_1_3 = Clause(
    "D2.1.1.1.2.1.3",
    kinds=(Kind.CADENCE, Kind.RECORD),
    en=(
        "Within the company, the customer service department collects, records and classifies customers' basic "
        "information, needs, opinions and suggestions and regularly analyses them for sales; no interval is given."
    ),
    zh="对内，客户服务部收集、记录客户的基本资料、需求、意见和建议并予以分类，定期分析，供销售参考；原文未规定周期。",
    readings=(A002,),
)

D2_1_1_1_2_1_4 = Clause(
    "D2.1.1.1.2.1.4",
    kinds=(Kind.ROUTING,),
    en=(
        "Within the company, the customer service department pulls together the information of the business system "
        "and keeps the overall picture."
    ),
    zh="对内，客户服务部汇总业务系统的信息，掌握整体情况。",
)

D2_1_1_1_2_1_5 = Clause(
    "D2.1.1.1.2.1.5",
    kinds=(Kind.ROUTING,),
    en=(
        "Within the company, the customer service department collects and analyses material on how other companies "
        "serve their customers."
    ),
    zh="对内，客户服务部收集并分析其他企业的客户服务资料。",
)

D2_1_1_1_2_1_6 = Clause(
    "D2.1.1.1.2.1.6",
    kinds=(Kind.ROUTING,),
    en=(
        "Within the company, the customer service department gives new service staff their job training and "
        "appraises their performance."
    ),
    zh="对内，客户服务部对新进客服人员进行岗位培训和绩效考核。",
)

D2_1_1_1_2_1_7 = Clause(
    "D2.1.1.1.2.1.7",
    kinds=(Kind.ROUTING,),
    en="Within the company, the customer service department backs the products with strong after-sale support.",
    zh="对内，客户服务部为产品提供有力的售后支持。",
)

D2_1_1_1_2_1_8 = Clause(
    "D2.1.1.1.2.1.8",
    kinds=(Kind.CADENCE, Kind.ROUTING),
    en=(
        "Within the company, the customer service department regularly reports customer opinions, with proposed "
        "solutions, to the leaders and the departments; no interval is given."
    ),
    zh="对内，客户服务部定期向领导和各部门反映客户意见，并提出解决建议；原文未规定周期。",
    readings=(A002,),
)

D2_1_1_1_2_2_1 = Clause(
    "D2.1.1.1.2.2.1",
    kinds=(Kind.ROUTING,),
    en=(
        "Towards customers, the customer service department collects and sorts feedback on the use of products and "
        "services and passes it to the departments that improve them (table 1-1)."
    ),
    zh="对外，客户服务部收集、整理产品或服务的使用反馈，提供给负责改进的部门（表1-1）。",
)

D2_1_1_1_2_2_2 = Clause(
    "D2.1.1.1.2.2.2",
    kinds=(Kind.ROUTING, Kind.RECORD),
    en=(
        "Towards customers, the customer service department surveys and manages customer information, above all "
        "credit status, and files it in a customer database."
    ),
    zh="对外，客户服务部调查并管理客户信息，尤其是信用状况，录入客户数据库存档。",
)

D2_1_1_1_2_2_3 = Clause(
    "D2.1.1.1.2.2.3",
    kinds=(Kind.ROUTING,),
    en=(
        "Towards customers, the customer service department receives and handles complaints and settles disputes and "
        "misunderstandings."
    ),
    zh="对外，客户服务部受理并处理投诉，化解纠纷和误会。",
    readings=(A080,),
)

D2_1_1_1_2_2_4 = Clause(
    "D2.1.1.1.2.2.4",
    kinds=(Kind.ROUTING, Kind.RECORD),
    en=(
        "Towards customers, the customer service department collects customer proposals, reviews them and evaluates "
        "them."
    ),
    zh="对外，客户服务部收集客户提案，并进行审核与评价。",
)

D2_1_1_1_2_2_5 = Clause(
    "D2.1.1.1.2.2.5",
    kinds=(Kind.ROUTING,),
    en=(
        "Towards customers, the customer service department sets after-sale standards and strategy and proposes and "
        "carries out the measures."
    ),
    zh="对外，客户服务部制定售后服务标准与策略，提出并实施相应措施。",
)

D2_1_1_1_2_2_6 = Clause(
    "D2.1.1.1.2.2.6",
    kinds=(Kind.ROUTING,),
    en=(
        "Towards customers, the customer service department keeps a service-advice post that finds and solves "
        "problems in using the products."
    ),
    zh="对外，客户服务部设立服务咨询岗位，发现并解决产品使用中的问题。",
)

D2_1_1_1_2_2_7 = Clause(
    "D2.1.1.1.2.2.7",
    kinds=(Kind.COMPUTABLE, Kind.CADENCE),
    en=(
        "Towards customers, the customer service department runs a hotline or call centre round the clock, for "
        "answering, telephone visits, regular follow-up and the like; the interval of the follow-up is not given."
    ),
    zh="对外，客户服务部开通服务热线或呼叫中心，全天候提供接听、电话拜访、定期回访等服务；原文未规定回访周期。",
    readings=(A002, A079, A122, A003),
)

D2_1_1_1_2_2_8 = Clause(
    "D2.1.1.1.2.2.8",
    kinds=(Kind.ROUTING,),
    en="Towards customers, the customer service department improves the hardware and facilities of service.",
    zh="对外，客户服务部改善服务的硬件与设施。",
)

# 1.1.2 Organisation charts · 组织结构图

D2_1_1_2_1_1 = Clause(
    "D2.1.1.2.1.1",
    kinds=(Kind.RECORD,),
    en=(
        "Figure 1-1, the general chart, has 11 boxes: department manager, manager's assistant, relationship "
        "maintenance supervisor, proposal management specialist, reception specialist, key-account service group, "
        "after-sale management supervisor, complaint reception specialist, after-sale research specialist, "
        "information supervisor and information management specialist."
    ),
    zh=(
        "图1-1为通用组织结构图，共11个方框：客户服务部经理、经理助理、客户关系维护主管、提案管理专员、客户接待专员、"
        "大客户服务小组、售后服务管理主管、客户投诉接待专员、售后服务调研专员、客户信息主管、客户信息管理专员。"
    ),
    readings=(A077, A009),
)

D2_1_1_2_1_2 = Clause(
    "D2.1.1.2.1.2",
    kinds=(Kind.COMPUTABLE,),
    en="The general chart suits modern enterprises of every kind, and each may choose the posts it needs.",
    zh="通用组织结构图适用于各类现代企业，企业可按需要选设岗位。",
    readings=(A077,),
)

D2_1_1_2_2_1 = Clause(
    "D2.1.1.2.2.1",
    kinds=(Kind.RECORD,),
    en=(
        "Figure 1-2, the chart for service enterprises, has 26 boxes: director, manager and assistant; 7 functions "
        "(relationship, key account, after-sale, complaint, call centre, survey and development, information); and 8 "
        "pairs of supervisor and specialist, 2 of them for survey and development."
    ),
    zh=(
        "图1-2为服务型企业的组织结构图，共26个方框：总监、经理、助理，7项职能（客户关系、大客户、售后服务、客户投诉、"
        "呼叫中心、客户调查与开发、客户信息），以及8组主管与专员，其中客户调查与开发占2组。"
    ),
    readings=(A077,),
)

D2_1_1_2_2_2 = Clause(
    "D2.1.1.2.2.2",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "Enterprises that mainly serve others, such as HR outsourcing firms, may use figure 1-2 and fit it to their "
        "own business."
    ),
    zh="以对外提供服务为主的企业（如人力资源外包企业）可采用图1-2，并结合自身业务取舍。",
    readings=(A077,),
)

D2_1_1_2_2_3 = Clause(
    "D2.1.1.2.2.3",
    kinds=(Kind.COMPUTABLE,),
    en="In the chart for service enterprises every post has a supervisor, so each function has at least one.",
    zh="服务型企业的组织结构图中，各岗位均设主管，即每项职能至少有一名主管。",
    readings=(A077,),
)

D2_1_1_2_3_1 = Clause(
    "D2.1.1.2.3.1",
    kinds=(Kind.RECORD,),
    en=(
        "Figure 1-3, the chart for technology enterprises, has 19 boxes: director and manager; technical support "
        "with its parts third-party software, access product and network security, a technical service supervisor "
        "and an engineer; after-sale and information management, each with supervisor and specialist; a complaint "
        "specialist; and 4 regional departments in Xi'an, Beijing, Shanghai and Guangzhou."
    ),
    zh=(
        "图1-3为技术型企业的组织结构图，共19个方框：总监、经理；技术支持及其下的第三方软件、接入产品、"
        "网络安全三类支持，技术服务主管、工程师；售后服务管理与客户信息管理，各设主管和专员；客户投诉专员；西安、"
        "北京、上海、广州4个区域客户服务部。"
    ),
    readings=(A077,),
)

D2_1_1_2_3_2 = Clause(
    "D2.1.1.2.3.2",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "A technical support department is compulsory in technology enterprises, such as software and system "
        "integration companies."
    ),
    zh="软件、系统集成等技术型企业必须增设技术支持部门。",
    readings=(A077,),
)

D2_1_1_2_3_3 = Clause(
    "D2.1.1.2.3.3",
    kinds=(Kind.ROUTING,),
    en=(
        "In a technology enterprise the after-sale specialist sends a problem, by its kind, to the support department "
        "for third-party software, access products or network security and promptly arranges an engineer; no time is "
        "given."
    ),
    zh=(
        "在技术型企业，售后服务专员将各类问题转交相应的支持部门（第三方软件、接入产品或网络安全），并及时安排工程师处"
        "理；原文未规定时限。"
    ),
    readings=(A001, A077),
)

# 1.2.1 Duties of the department · 客户服务部的职责

D2_1_2_1_1 = Clause(
    "D2.1.2.1.1",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department draws up and carries out the rules of service management, such as those on "
        "reception and on staff."
    ),
    zh="客户服务部制定并执行客户服务管理制度，如接待管理、人员管理等方面的制度。",
    readings=(A076,),
)

D2_1_2_1_2 = Clause(
    "D2.1.2.1.2",
    kinds=(Kind.ROUTING,),
    en="The customer service department sets the standards, processes and operating norms of service.",
    zh="客户服务部制定服务标准、服务流程和作业规范。",
)

D2_1_2_1_3 = Clause(
    "D2.1.2.1.3",
    kinds=(Kind.STATEMENT,),
    en="The third text of figure 1-4 repeats the first duty word for word, so another duty may be lost.",
    zh="图1-4第三段文字与第一项职责逐字相同，可能有一项职责因此缺失。",
    readings=(A076,),
)

D2_1_2_1_4 = Clause(
    "D2.1.2.1.4",
    kinds=(Kind.ROUTING, Kind.RECORD),
    en=(
        "The customer service department keeps the customer database complete and exact and guards the files against "
        "leaks."
    ),
    zh="客户服务部确保客户数据库完整、准确，妥善保管客户档案，防止泄密。",
    readings=(A105,),
    sensitive=True,
)

D2_1_2_1_5 = Clause(
    "D2.1.2.1.5",
    kinds=(Kind.ROUTING,),
    en="The customer service department puts the customer at the centre and gives personalised service.",
    zh="客户服务部以客户为中心，提供个性化服务。",
)

D2_1_2_1_6 = Clause(
    "D2.1.2.1.6",
    kinds=(Kind.ROUTING, Kind.RECORD),
    en=(
        "The customer service department makes public promises on products and service, so that customers can "
        "supervise and complain."
    ),
    zh="客户服务部公开产品和服务承诺，便于客户监督和投诉。",
)

D2_1_2_1_7 = Clause(
    "D2.1.2.1.7",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department draws up a customer development plan and a key-account strategy in line "
        "with the sales targets."
    ),
    zh="客户服务部配合销售目标，制定客户开发计划和大客户策略。",
)

D2_1_2_1_8 = Clause(
    "D2.1.2.1.8",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department receives letters, calls and visits with care and handles the problems "
        "promptly and fairly; no time is given."
    ),
    zh="客户服务部认真接待来信、来电和来访，及时、公正地处理问题；原文未规定时限。",
    readings=(A001,),
)

D2_1_2_1_9 = Clause(
    "D2.1.2.1.9",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department handles complaints, supervises their handling and lets the lessons improve "
        "the workflow; it must be prompt, but no time is given."
    ),
    zh="客户服务部处理投诉并监督处理过程，总结经验教训以改进工作流程；原文要求及时，但未规定时限。",
    readings=(A001,),
)

D2_1_2_1_10 = Clause(
    "D2.1.2.1.10",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department gives after-sale service along with the sale, surveys customer demand and "
        "reports it."
    ),
    zh="客户服务部配合销售做好售后服务，调查客户需求并上报。",
)

D2_1_2_1_11 = Clause(
    "D2.1.2.1.11",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department analyses customers and studies their behaviour to guide the sales and "
        "service strategy; it must be prompt, but no time is given."
    ),
    zh="客户服务部开展客户分析和客户行为研究，为销售策略和服务策略提供依据；原文要求及时，但未规定时限。",
    readings=(A076, A001),
)

# 1.2.2 Powers of the department · 客户服务部的权力

D2_1_2_2_1 = Clause(
    "D2.1.2.2.1",
    kinds=(Kind.ROUTING,),
    en="The customer service department has the power to supervise the rules and how they are carried out.",
    zh="客户服务部有权监督各项制度及其执行情况。",
    readings=(A007,),
)

D2_1_2_2_2 = Clause(
    "D2.1.2.2.2",
    kinds=(Kind.ROUTING,),
    en="The customer service department decides on its own internal work.",
    zh="客户服务部对部门内部工作享有自主权。",
)

D2_1_2_2_3 = Clause(
    "D2.1.2.2.3",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department may punish what damages customer relations, acts as well as faults, and may "
        "handle complaints and propose how to deal with them."
    ),
    zh="客户服务部有权对损害客户关系的行为和过失予以处罚，有权处理投诉并提出处理意见。",
    readings=(A081,),
)

D2_1_2_2_4 = Clause(
    "D2.1.2.2.4",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department takes part in the yearly, quarterly and monthly marketing plans and gives "
        "its opinion."
    ),
    zh="客户服务部有权参与年度、季度和月度营销计划的制定，并提出意见。",
)

D2_1_2_2_5 = Clause(
    "D2.1.2.2.5",
    kinds=(Kind.ROUTING,),
    en="The customer service department audits its own spending and the expense claims of its staff.",
    zh="客户服务部有权审核本部门的费用支出和员工的费用报销。",
)

D2_1_2_2_6 = Clause(
    "D2.1.2.2.6",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department may propose, not decide, on its structure, hiring, dismissal, reward, "
        "punishment and appraisal."
    ),
    zh="客户服务部对机构设置、人员聘用、解聘、奖惩和考核有建议权，无决定权。",
    readings=(A081,),
)

D2_1_2_2_7 = Clause(
    "D2.1.2.2.7",
    kinds=(Kind.ROUTING,),
    en="The customer service department takes part in making the marketing policy and suggests changes.",
    zh="客户服务部有权参与营销政策的制定，并提出建议。",
)

D2_1_2_2_8 = Clause(
    "D2.1.2.2.8",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department takes part in appraising the offices, the regional sales managers and the "
        "sales staff."
    ),
    zh="客户服务部有权参与对办事处、区域销售经理和销售人员的考核。",
)

D2_1_2_2_9 = Clause(
    "D2.1.2.2.9",
    kinds=(Kind.ROUTING,),
    en="The customer service department may require other departments to cooperate.",
    zh="客户服务部有权要求其他部门予以配合。",
)

D2_1_2_2_10 = Clause(
    "D2.1.2.2.10",
    kinds=(Kind.ROUTING,),
    en="The customer service department has other related powers, which are not listed.",
    zh="客户服务部享有其他相关权力，未逐一列明。",
    readings=(A003,),
)

# 1.3.1 Customer service manager · 客户服务部经理

D2_1_3_1_0 = Clause(
    "D2.1.3.1.0",
    kinds=(Kind.STATEMENT,),
    en="The customer service manager has overall charge of customer service, in line with the company's strategy.",
    zh="客户服务部经理根据公司战略，全面负责客户服务工作。",
)

D2_1_3_1_1 = Clause(
    "D2.1.3.1.1",
    kinds=(Kind.ROUTING,),
    en="The customer service manager makes and enforces the rules of the department.",
    zh="客户服务部经理制定本部门的各项制度并监督执行。",
)

D2_1_3_1_2 = Clause(
    "D2.1.3.1.2",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service manager makes the standards, processes and norms of service and guides, trains and "
        "supervises the staff in them."
    ),
    zh="客户服务部经理制定服务标准、流程和规范，并指导、培训和监督员工执行。",
)

D2_1_3_1_3 = Clause(
    "D2.1.3.1.3",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service manager runs and schedules the department's service projects, such as after-sale "
        "service and repair."
    ),
    zh="客户服务部经理组织、安排本部门的服务项目，如售后服务和维修。",
)

D2_1_3_1_4 = Clause(
    "D2.1.3.1.4",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service manager trains, motivates, evaluates and appraises the service staff and teaches them "
        "ethics and good image."
    ),
    zh="客户服务部经理负责客服人员的培训、激励、评价和考核，并开展职业道德和形象教育。",
)

D2_1_3_1_5 = Clause(
    "D2.1.3.1.5",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service manager takes and handles major complaints, feeds the result back promptly and clears "
        "up misunderstandings; no time is given."
    ),
    zh="客户服务部经理受理并处理重大投诉，及时反馈处理结果，消除误会；原文未规定时限。",
    readings=(A001, A005, A006, A080),
)

D2_1_3_1_6 = Clause(
    "D2.1.3.1.6",
    kinds=(Kind.ROUTING,),
    en="The customer service manager receives key accounts and keeps long-term contact with them.",
    zh="客户服务部经理负责接待大客户，并与其保持长期联系。",
    readings=(A108,),
)

D2_1_3_1_7 = Clause(
    "D2.1.3.1.7",
    kinds=(Kind.ROUTING,),
    en="The customer service manager has charge of the statistical analysis of customers and of their files.",
    zh="客户服务部经理负责客户统计分析和客户档案管理。",
)

D2_1_3_1_8 = Clause(
    "D2.1.3.1.8",
    kinds=(Kind.CADENCE,),
    en=(
        "The customer service manager visits customers regularly, in the forms set by the grading rule; neither that "
        "rule nor an interval is in the text."
    ),
    zh="客户服务部经理按客户分级规定的形式定期拜访客户；原文未见分级规定和周期。",
    readings=(A002, A109, A116),
)

D2_1_3_1_9 = Clause(
    "D2.1.3.1.9",
    kinds=(Kind.ROUTING,),
    en="The customer service manager makes and runs the customer proposal scheme.",
    zh="客户服务部经理制定客户提案制度并组织实施。",
)

D2_1_3_1_10 = Clause(
    "D2.1.3.1.10",
    kinds=(Kind.ROUTING,),
    en="The customer service manager builds and runs the call centre, which is to serve at once; no time is given.",
    zh="客户服务部经理负责呼叫中心的建设与运营，提供即时服务；原文未规定时限。",
    readings=(A001,),
)

# 1.3.2 Customer service supervisor · 客户服务部主管

D2_1_3_2_0 = Clause(
    "D2.1.3.2.0",
    kinds=(Kind.ROUTING,),
    en="The customer service supervisor works under the customer service manager.",
    zh="客户服务部主管在客户服务部经理领导下开展工作。",
    readings=(A009,),
)

D2_1_3_2_1 = Clause(
    "D2.1.3.2.1",
    kinds=(Kind.ROUTING,),
    en="The customer service supervisor helps make the rules and applies them.",
    zh="客户服务部主管协助制定各项制度并贯彻执行。",
)

D2_1_3_2_2 = Clause(
    "D2.1.3.2.2",
    kinds=(Kind.ROUTING,),
    en="The customer service supervisor helps make the standards and develops and runs service projects.",
    zh="客户服务部主管协助制定服务标准，开发并实施服务项目。",
)

D2_1_3_2_3 = Clause(
    "D2.1.3.2.3",
    kinds=(Kind.ROUTING, Kind.RECORD),
    en=(
        "The customer service supervisor builds the customer database, collects and analyses the data and submits to "
        "the leaders a report on changes in customer needs."
    ),
    zh="客户服务部主管建立客户数据库，收集并分析资料，向领导提交客户需求变化报告。",
)

D2_1_3_2_4 = Clause(
    "D2.1.3.2.4",
    kinds=(Kind.ROUTING,),
    en="The customer service supervisor plans the after-sale shifts and the on-site service.",
    zh="客户服务部主管排定售后服务班次和上门服务计划。",
)

D2_1_3_2_5 = Clause(
    "D2.1.3.2.5",
    kinds=(Kind.ROUTING,),
    en="The customer service supervisor watches developments in service, collects material and proposes improvements.",
    zh="客户服务部主管关注客户服务的发展动态，收集资料并提出改进建议。",
)

D2_1_3_2_6 = Clause(
    "D2.1.3.2.6",
    kinds=(Kind.ROUTING,),
    en="The customer service supervisor makes and runs the customer survey plans.",
    zh="客户服务部主管制定客户调查计划并组织实施。",
    readings=(A009, A082),
)

D2_1_3_2_7 = Clause(
    "D2.1.3.2.7",
    kinds=(Kind.ROUTING,),
    en="The customer service supervisor looks after relations with his or her own customers and gathers experience.",
    zh="客户服务部主管维护与所负责客户的关系，并积累经验。",
)

D2_1_3_2_8 = Clause(
    "D2.1.3.2.8",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service supervisor receives complaints, settles the ordinary ones and feeds the result back "
        "promptly; no time is given."
    ),
    zh="客户服务部主管受理投诉，处理一般投诉，并及时反馈处理结果；原文未规定时限。",
    readings=(A001, A005, A080),
)

D2_1_3_2_9 = Clause(
    "D2.1.3.2.9",
    kinds=(Kind.ROUTING,),
    en="The customer service supervisor does other tasks given by the customer service manager.",
    zh="客户服务部主管完成客户服务部经理交办的其他工作。",
)
