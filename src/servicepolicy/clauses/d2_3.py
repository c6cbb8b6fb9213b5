"""D2 part 3: customer relationships and visits (客户服务部规范化管理 第三章)."""

from __future__ import annotations

from datetime import timedelta

from servicepolicy.basis.clause import Clause, Figure, Kind
from servicepolicy.clauses.readings import (
    A001,
    A002,
    A003,
    A005,
    A009,
    A011,
    A013,
    A066,
    A085,
    A102,
    A105,
    A108,
    A109,
    A110,
    A111,
    A112,
    A113,
    A114,
    A115,
    A116,
    A122,
)

__all__ = [
    "D2_3_1_1_0",
    "D2_3_1_1_1",
    "D2_3_1_1_2",
    "D2_3_1_1_3",
    "D2_3_1_1_4",
    "D2_3_1_1_5",
    "D2_3_1_1_6",
    "D2_3_1_1_7",
    "D2_3_1_1_8",
    "D2_3_1_2_0",
    "D2_3_1_2_1",
    "D2_3_1_2_2",
    "D2_3_1_2_3",
    "D2_3_1_2_4",
    "D2_3_1_2_5",
    "D2_3_1_2_6",
    "D2_3_2_1_1",
    "D2_3_2_1_2",
    "D2_3_2_1_3A",
    "D2_3_2_1_3B",
    "D2_3_2_1_4",
    "D2_3_2_1_5",
    "D2_3_2_1_6",
    "D2_3_2_1_7",
    "D2_3_2_1_8",
    "D2_3_2_1_9",
    "D2_3_2_1_10",
    "D2_3_2_1_11",
    "D2_3_2_1_12",
    "D2_3_2_1_13",
    "D2_3_2_1_14",
    "D2_3_2_1_15",
    "D2_3_2_1_16",
    "D2_3_2_1_17",
    "D2_3_2_1_18",
    "D2_3_2_1_19_0",
    "D2_3_2_1_19_1",
    "D2_3_2_1_19_2",
    "D2_3_2_1_19_3",
    "D2_3_2_1_19_4",
    "D2_3_2_1_20_1",
    "D2_3_2_1_20_2",
    "D2_3_2_1_20_3",
    "D2_3_2_1_20_4",
    "D2_3_2_1_21_1",
    "D2_3_2_1_21_2",
    "D2_3_2_1_21_3",
    "D2_3_2_1_21_4",
    "D2_3_2_1_22",
    "D2_3_2_1_23",
    "D2_3_2_1_24A",
    "D2_3_2_1_24B",
    "D2_3_2_1_F",
    "D2_3_2_1_H",
    "D2_3_2_2_1",
    "D2_3_2_2_2_1",
    "D2_3_2_2_2_2",
    "D2_3_2_2_2_3",
    "D2_3_2_2_2_4",
    "D2_3_2_2_2_5",
    "D2_3_2_2_3",
    "D2_3_2_2_4",
    "D2_3_2_2_5",
    "D2_3_2_2_6",
    "D2_3_2_2_7_1",
    "D2_3_2_2_7_2",
    "D2_3_2_2_8_1",
    "D2_3_2_2_8_2",
    "D2_3_2_2_8_3",
    "D2_3_2_2_8_4",
    "D2_3_2_2_9",
    "D2_3_2_2_10",
    "D2_3_2_2_11_1",
    "D2_3_2_2_11_2",
    "D2_3_2_2_11_3",
    "D2_3_2_2_11_4",
    "D2_3_2_2_12",
    "D2_3_2_2_13_0",
    "D2_3_2_2_13_1",
    "D2_3_2_2_13_2",
    "D2_3_2_2_13_3",
    "D2_3_2_2_13_4",
    "D2_3_2_2_14_0",
    "D2_3_2_2_14_1",
    "D2_3_2_2_14_2",
    "D2_3_2_2_14_3",
    "D2_3_2_2_14_4",
    "D2_3_2_2_14_5",
    "D2_3_2_2_15_1",
    "D2_3_2_2_15_2",
    "D2_3_2_2_16",
    "D2_3_2_2_17",
    "D2_3_2_2_F",
    "D2_3_2_2_H",
]

# 3.1.1 Customer relationship supervisor · 客户关系主管

D2_3_1_1_0 = Clause(
    "D2.3.1.1.0",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer relationship supervisor works under the customer service manager, builds the rules of customer "
        "relationships and supports the sales strategy."
    ),
    zh="客户关系主管在客户服务部经理领导下，建立客户关系管理制度，支持销售策略的实施。",
    readings=(A009,),
)

D2_3_1_1_1 = Clause(
    "D2.3.1.1.1",
    kinds=(Kind.ROUTING,),
    en="The customer relationship supervisor makes and enforces the rules of customer relationships.",
    zh="客户关系主管制定客户关系管理的各项规定并监督执行。",
)

D2_3_1_1_2 = Clause(
    "D2.3.1.1.2",
    kinds=(Kind.ROUTING,),
    en="The customer relationship supervisor plans and runs the maintenance of relationships.",
    zh="客户关系主管制定客户关系维护计划并组织实施。",
)

D2_3_1_1_3 = Clause(
    "D2.3.1.1.3",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer relationship supervisor sets the strategy for customer satisfaction and trains in it the posts "
        "in direct contact with customers."
    ),
    zh="客户关系主管制定客户满意策略，并对直接接触客户的岗位开展客户满意培训。",
)

D2_3_1_1_4 = Clause(
    "D2.3.1.1.4",
    kinds=(Kind.ROUTING,),
    en="The customer relationship supervisor promotes the company's brand and wins new customer relationships.",
    zh="客户关系主管宣传企业品牌，拓展新的客户关系。",
)

D2_3_1_1_5 = Clause(
    "D2.3.1.1.5",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer relationship supervisor trains and supports the customer relationship specialists and guides "
        "and appraises their work."
    ),
    zh="客户关系主管培训、支持客户关系专员，并指导和考核其工作。",
)

D2_3_1_1_6 = Clause(
    "D2.3.1.1.6",
    kinds=(Kind.ROUTING,),
    en="The customer relationship supervisor does other tasks given by the customer service manager.",
    zh="客户关系主管完成客户服务部经理交办的其他工作。",
)

D2_3_1_1_7 = Clause(
    "D2.3.1.1.7",
    kinds=(Kind.CADENCE,),
    en=(
        "The customer relationship supervisor looks after relationships, coordinates the departments and regularly "
        "assesses customer relationships to guide after-sale service; no interval is given."
    ),
    zh="客户关系主管维护客户关系，协调各部门，并定期评估客户关系，为售后服务提供指导；原文未规定周期。",
    readings=(A002,),
)

D2_3_1_1_8 = Clause(
    "D2.3.1.1.8",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer relationship supervisor arranges visits and receptions and keeps the cost of reception under "
        "control; no limit is given."
    ),
    zh="客户关系主管安排客户拜访和接待，并控制接待费用；原文未规定限额。",
    readings=(A110,),
)

# 3.1.2 Customer relationship specialist · 客户关系专员

D2_3_1_2_0 = Clause(
    "D2.3.1.2.0",
    kinds=(Kind.ROUTING, Kind.RECORD),
    en=(
        "The customer relationship specialist works under the customer relationship supervisor, analyses customer "
        "data, grades customers, visits them and receives them."
    ),
    zh="客户关系专员在客户关系主管领导下，分析客户资料、划分客户等级，并拜访和接待客户。",
    readings=(A116,),
)

D2_3_1_2_1 = Clause(
    "D2.3.1.2.1",
    kinds=(Kind.ROUTING,),
    en="The customer relationship specialist helps make the rules of customer relationships.",
    zh="客户关系专员协助制定客户关系管理的各项规定。",
)

D2_3_1_2_2 = Clause(
    "D2.3.1.2.2",
    kinds=(Kind.ROUTING,),
    en="The customer relationship specialist analyses data on customer demand and proposes concrete measures.",
    zh="客户关系专员分析客户需求资料，提出具体措施。",
)

D2_3_1_2_3 = Clause(
    "D2.3.1.2.3",
    kinds=(Kind.ROUTING,),
    en="The customer relationship specialist visits customers as the supervisor has arranged and planned.",
    zh="客户关系专员按照主管的安排和计划拜访客户。",
)

D2_3_1_2_4 = Clause(
    "D2.3.1.2.4",
    kinds=(Kind.ROUTING,),
    en="The customer relationship specialist receives visitors and helps them with ordinary problems and requests.",
    zh="客户关系专员接待来访客户，协助解决一般问题和要求。",
    readings=(A005,),
)

D2_3_1_2_5 = Clause(
    "D2.3.1.2.5",
    kinds=(Kind.RECORD,),
    en=(
        "On visits and receptions the customer relationship specialist learns how satisfied the customer is and what "
        "the customer thinks of the company."
    ),
    zh="客户关系专员在拜访和接待中了解客户的满意度与评价。",
)

D2_3_1_2_6 = Clause(
    "D2.3.1.2.6",
    kinds=(Kind.ROUTING,),
    en="The customer relationship specialist does other tasks given by the supervisor.",
    zh="客户关系专员完成主管交办的其他工作。",
)

# 3.2.1 Relationship maintenance policy · 《客户关系维护管理制度》

D2_3_2_1_H = Clause(
    "D2.3.2.1.H",
    kinds=(Kind.RECORD,),
    en=(
        "The header of the relationship maintenance policy 《客户关系维护管理制度》 states policy name, number and "
        "executing department; the handbook shows the policy as one enterprise's example."
    ),
    zh="《客户关系维护管理制度》表头载明制度名称、编号、执行部门；手册将其作为某企业的范例，仅供参考。",
    readings=(A085,),
)

D2_3_2_1_1 = Clause(
    "D2.3.2.1.1",
    kinds=(Kind.STATEMENT,),
    en=(
        "The relationship maintenance policy is to strengthen service awareness, guide maintenance work and raise "
        "competitiveness."
    ),
    zh="制定《客户关系维护管理制度》，旨在增强服务意识，指导客户关系维护工作，提升竞争力。",
)

D2_3_2_1_2 = Clause(
    "D2.3.2.1.2",
    kinds=(Kind.STATEMENT,),
    en="The relationship maintenance policy covers all direct and indirect customers.",
    zh="《客户关系维护管理制度》适用于所有直接客户和间接客户。",
)

D2_3_2_1_3A = Clause(
    "D2.3.2.1.3a",
    kinds=(Kind.RECORD,),
    en="When a customer changes, maintenance of the relationship follows, and records keep track of it.",
    zh="客户关系维护应随客户情况的变化加以调整，并跟踪记录。",
)

D2_3_2_1_3B = Clause(
    "D2.3.2.1.3b",
    kinds=(Kind.CONDUCT,),
    en="Further analysis draws on the relationships already in place.",
    zh="利用已建立的客户关系，作进一步分析。",
)

D2_3_2_1_4 = Clause(
    "D2.3.2.1.4",
    kinds=(Kind.CONDUCT,),
    en="Attention goes to existing customers and even more to future or potential ones.",
    zh="不仅要关注现有客户，更要关注未来客户或潜在客户。",
)

D2_3_2_1_5 = Clause(
    "D2.3.2.1.5",
    kinds=(Kind.CONDUCT,),
    en="All levels of the customer service department cooperate and supervise one another.",
    zh="客户服务部各级人员应相互配合、相互监督。",
)

D2_3_2_1_6 = Clause(
    "D2.3.2.1.6",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "The customer is to gain more, for example by preferential terms for customers with better credit; how large "
        "they are is not given."
    ),
    zh="增加客户的收益，例如对信用较好的客户给予优惠；原文未规定优惠幅度。",
    readings=(A108, A110),
)

D2_3_2_1_7 = Clause(
    "D2.3.2.1.7",
    kinds=(Kind.CONDUCT,),
    en="The company uses public media to influence customers.",
    zh="借助大众媒体影响客户。",
)

D2_3_2_1_8 = Clause(
    "D2.3.2.1.8",
    kinds=(Kind.CONDUCT,),
    en="Service strategy is designed from customer information, and after-sale service is personal and professional.",
    zh="根据客户信息设计服务策略，提供个性化、专业化的售后服务。",
)

D2_3_2_1_9 = Clause(
    "D2.3.2.1.9",
    kinds=(Kind.CONDUCT,),
    en="The phase-out cycle of service items is shortened by plan and new items come out in time; no figure is given.",
    zh="有计划地缩短服务项目的淘汰周期，及时推出新的服务项目；原文未给出数字。",
    readings=(A001,),
)

D2_3_2_1_10 = Clause(
    "D2.3.2.1.10",
    kinds=(Kind.CONDUCT,),
    en="In speaking with customers, staff keep to the standard service wording.",
    zh="与客户交流时使用规范的服务用语。",
)

D2_3_2_1_11 = Clause(
    "D2.3.2.1.11",
    kinds=(Kind.COMPUTABLE,),
    en="The process is simplified for returning customers.",
    zh="对老客户简化业务流程。",
    readings=(A108,),
)

D2_3_2_1_12 = Clause(
    "D2.3.2.1.12",
    kinds=(Kind.COMPUTABLE,),
    en="Returning customers get a discount on their next purchase and rewards for buying again; no rate is given.",
    zh="老客户再次购买时给予折扣，并设重复购买奖励；原文未规定比例。",
    readings=(A108, A110),
)

D2_3_2_1_13 = Clause(
    "D2.3.2.1.13",
    kinds=(Kind.CADENCE,),
    en="Gift campaigns for customers take place regularly; no interval is given.",
    zh="定期开展面向客户的赠礼活动；原文未规定周期。",
    readings=(A002, A066, A110),
)

D2_3_2_1_14 = Clause(
    "D2.3.2.1.14",
    kinds=(Kind.CONDUCT,),
    en="The company keeps its promises, adds value for customers and solves their problems.",
    zh="信守对客户的承诺，为客户增值，解决客户的问题。",
    readings=(A013,),
)

D2_3_2_1_15 = Clause(
    "D2.3.2.1.15",
    kinds=(Kind.CADENCE,),
    en=(
        "Returning customers are regularly followed up by telephone or called on in person, and changed needs are "
        "learned promptly and acted on, lest the customer be lost; neither interval nor time is given."
    ),
    zh="对老客户定期电话跟踪或定期上门拜访，及时了解其需求变化并采取措施，防止客户流失；原文未规定周期和时限。",
    readings=(A002, A108, A109, A122, A001),
)

D2_3_2_1_16 = Clause(
    "D2.3.2.1.16",
    kinds=(Kind.RECORD,),
    en="Customer information is recorded in a database.",
    zh="将客户信息录入数据库。",
)

D2_3_2_1_17 = Clause(
    "D2.3.2.1.17",
    kinds=(Kind.CADENCE,),
    en="The customer database is updated continuously and useful data are kept; no interval is given.",
    zh="不断更新客户数据库，保留有用的资料；原文未规定周期。",
    readings=(A002,),
)

D2_3_2_1_18 = Clause(
    "D2.3.2.1.18",
    kinds=(Kind.CADENCE,),
    en=(
        "Public-relations events such as social gatherings, press conferences and public-welfare activities are held "
        "regularly; no interval is given."
    ),
    zh="定期举办联谊会、新闻发布会、公益活动等公关活动；原文未规定周期。",
    readings=(A002, A003),
)

D2_3_2_1_19_0 = Clause(
    "D2.3.2.1.19.0",
    kinds=(Kind.RECORD,),
    en=(
        "Each customer has a card 《客户关系卡》 in a fixed format, with name, work unit, position, home address, "
        "contact and the like."
    ),
    zh="按固定格式建立《客户关系卡》，内容包括姓名、工作单位、职务、住址、联系方式等。",
    readings=(A003, A105),
    sensitive=True,
)

D2_3_2_1_19_1 = Clause(
    "D2.3.2.1.19.1",
    kinds=(Kind.RECORD, Kind.COMPUTABLE),
    en="Key customers are managed separately, each with a data card (资料卡) of its own.",
    zh="重点客户单独管理，另建资料卡。",
    readings=(A108,),
)

D2_3_2_1_19_2 = Clause(
    "D2.3.2.1.19.2",
    kinds=(Kind.CONDUCT,),
    en="Use of the customer card is accurate, valid and timely; no time is given.",
    zh="使用《客户关系卡》应做到准确、有效、及时；原文未规定时限。",
    readings=(A001,),
)

D2_3_2_1_19_3 = Clause(
    "D2.3.2.1.19.3",
    kinds=(Kind.RECORD,),
    en="When the customer changes, the customer card is recorded and adjusted.",
    zh="客户情况发生变化时，应记录并调整《客户关系卡》。",
)

D2_3_2_1_19_4 = Clause(
    "D2.3.2.1.19.4",
    kinds=(Kind.CADENCE,),
    en="The customer card is refreshed often and useful information is kept; how often is not given.",
    zh="经常更新《客户关系卡》，保留有用信息；原文未规定频次。",
    readings=(A002,),
)

D2_3_2_1_20_1 = Clause(
    "D2.3.2.1.20.1",
    kinds=(Kind.CONDUCT,),
    en=(
        "Staff pass on useful news, such as promotions and new products, promptly and of their own accord; no time "
        "is given."
    ),
    zh="主动、及时地向客户传递促销、新产品等有用信息；原文未规定时限。",
    readings=(A001, A003),
)

D2_3_2_1_20_2 = Clause(
    "D2.3.2.1.20.2",
    kinds=(Kind.RECORD,),
    en=(
        "Customers promptly get information on new products and a trial of them, and their feedback is collected; no "
        "time is given."
    ),
    zh="及时向客户提供新产品信息和试用机会，并收集反馈意见；原文未规定时限。",
    readings=(A001,),
)

D2_3_2_1_20_3 = Clause(
    "D2.3.2.1.20.3",
    kinds=(Kind.CONDUCT,),
    en="Staff answer patiently, solve problems of use and offer services such as technical advice and training.",
    zh="耐心解答客户疑问，解决使用中的问题，提供技术咨询、培训等服务。",
    readings=(A003,),
)

D2_3_2_1_20_4 = Clause(
    "D2.3.2.1.20.4",
    kinds=(Kind.CONDUCT,),
    en="Staff learn of customers' difficulties promptly and help; no time is given.",
    zh="及时了解客户的困难并给予帮助；原文未规定时限。",
    readings=(A001,),
)

D2_3_2_1_21_1 = Clause(
    "D2.3.2.1.21.1",
    kinds=(Kind.CONDUCT,),
    en="Advertising, service plans and personal contact serve to build good relations with customers.",
    zh="通过广告宣传、服务方案和人际交往与客户建立良好关系。",
)

D2_3_2_1_21_2 = Clause(
    "D2.3.2.1.21.2",
    kinds=(Kind.CADENCE,),
    en=(
        "Customer relationship specialists visit customers of all kinds at irregular times to learn promptly how "
        "needs change; no time is given."
    ),
    zh="客户关系专员不定期拜访各类客户，及时了解其需求变化；原文未规定时限。",
    readings=(A109, A001),
)

D2_3_2_1_21_3 = Clause(
    "D2.3.2.1.21.3",
    kinds=(Kind.CONDUCT,),
    en="Staff hear the customer out and serve carefully and well.",
    zh="充分倾听客户的意见，提供细致、优质的服务。",
)

D2_3_2_1_21_4 = Clause(
    "D2.3.2.1.21.4",
    kinds=(Kind.CADENCE,),
    en="Staff communicate with customers often, so that they feel valued; how often is not given.",
    zh="经常与客户沟通，使客户感到受重视；原文未规定频次。",
    readings=(A002,),
)

D2_3_2_1_22 = Clause(
    "D2.3.2.1.22",
    kinds=(Kind.ROUTING,),
    en=(
        "Every way and measure above binds customer relationship specialists, who serve each customer according to the "
        "situation."
    ),
    zh="客户关系专员必须遵循上述各项方式和措施，根据客户的具体情况提供服务。",
)

D2_3_2_1_23 = Clause(
    "D2.3.2.1.23",
    kinds=(Kind.ROUTING,),
    en="The customer service department has the final word on how the relationship maintenance policy is read.",
    zh="《客户关系维护管理制度》由客户服务部负责最终解释。",
    readings=(A085,),
)

D2_3_2_1_24A = Clause(
    "D2.3.2.1.24a",
    kinds=(Kind.CADENCE,),
    en="The relationship maintenance policy is revised once a year.",
    zh="《客户关系维护管理制度》每年修订一次。",
    figures=(Figure("interval_months", 12),),
    readings=(A102,),
)

D2_3_2_1_24B = Clause(
    "D2.3.2.1.24b",
    kinds=(Kind.ROUTING,),
    en="The relationship maintenance policy takes effect once the general manager has approved it.",
    zh="《客户关系维护管理制度》经总经理批准后生效。",
    readings=(A085,),
)

D2_3_2_1_F = Clause(
    "D2.3.2.1.F",
    kinds=(Kind.RECORD,),
    en=(
        "The footer of the relationship maintenance policy names preparer, reviewer and approver and dates the "
        "preparation, review and approval."
    ),
    zh="《客户关系维护管理制度》表尾载明编制人员、审核人员、批准人员及编制日期、审核日期、批准日期。",
    readings=(A085,),
)

# 3.2.2 Visit policy · 《客户拜访管理制度》

D2_3_2_2_H = Clause(
    "D2.3.2.2.H",
    kinds=(Kind.RECORD,),
    en=(
        "The header of the visit policy 《客户拜访管理制度》 states policy name, number and executing department; "
        "the handbook shows the policy as one enterprise's example."
    ),
    zh="《客户拜访管理制度》表头载明制度名称、编号、执行部门；手册将其作为某企业的范例，仅供参考。",
    readings=(A085,),
)

D2_3_2_2_1 = Clause(
    "D2.3.2.2.1",
    kinds=(Kind.STATEMENT,),
    en="The visit policy is to strengthen relationships, get to know customers and keep visits in order.",
    zh="制定《客户拜访管理制度》，旨在增进客户关系，了解客户，使拜访工作有序进行。",
)

D2_3_2_2_2_1 = Clause(
    "D2.3.2.2.2.1",
    kinds=(Kind.RECORD,),
    en="The main task of a visit is to understand the customer's needs.",
    zh="拜访的首要任务是了解客户需求。",
)

D2_3_2_2_2_2 = Clause(
    "D2.3.2.2.2.2",
    kinds=(Kind.RECORD,),
    en=(
        "One task of a visit is to coordinate relations, where customer relationship specialists resolve conflicts "
        "with the customer."
    ),
    zh="拜访的任务之一是协调客户关系，由客户关系专员化解与客户的矛盾。",
)

D2_3_2_2_2_3 = Clause(
    "D2.3.2.2.2.3",
    kinds=(Kind.RECORD,),
    en="One task of a visit is to keep up the relationship with the customer and make it better.",
    zh="拜访的任务之一是维护和改善客户关系。",
)

D2_3_2_2_2_4 = Clause(
    "D2.3.2.2.2.4",
    kinds=(Kind.RECORD,),
    en="One task of a visit is to collect information, so that the relationship is watched at any time.",
    zh="拜访的任务之一是收集客户信息，随时掌握客户关系状况。",
)

D2_3_2_2_2_5 = Clause(
    "D2.3.2.2.2.5",
    kinds=(Kind.RECORD,),
    en="One task of a visit is to guide the customer and help with problems.",
    zh="拜访的任务之一是指导客户，帮助其解决问题。",
)

D2_3_2_2_3 = Clause(
    "D2.3.2.2.3",
    kinds=(Kind.RECORD,),
    en="Before a visit the visitor makes a visit plan with its purpose and target.",
    zh="拜访前应制定拜访计划，明确拜访目的和目标。",
)

D2_3_2_2_4 = Clause(
    "D2.3.2.2.4",
    kinds=(Kind.CONDUCT,),
    en="Before a visit the visitor masters the skills of visiting, so as to work professionally.",
    zh="拜访前应掌握拜访技巧，做到专业。",
)

D2_3_2_2_5 = Clause(
    "D2.3.2.2.5",
    kinds=(Kind.COMPUTABLE,),
    en="Before a visit the visitor knows the sales policy and the promotions of that month.",
    zh="拜访前应了解当月的销售政策和促销活动。",
)

D2_3_2_2_6 = Clause(
    "D2.3.2.2.6",
    kinds=(Kind.CONDUCT,),
    en="The visitor has a good personal appearance.",
    zh="拜访人员应保持良好的个人形象。",
    readings=(A013,),
)

D2_3_2_2_7_1 = Clause(
    "D2.3.2.2.7.1",
    kinds=(Kind.RECORD,),
    en="The visit kit holds company brochures, personal business cards, a notebook and a pen.",
    zh="拜访必备物品包括企业宣传资料、个人名片、笔记本和笔。",
    readings=(A113,),
)

D2_3_2_2_7_2 = Clause(
    "D2.3.2.2.7.2",
    kinds=(Kind.RECORD,),
    en=(
        "The visit kit further holds the customer information list 《客户信息一览表》, promotional items, gifts and "
        "the like."
    ),
    zh="拜访必备物品还包括《客户信息一览表》、宣传品、馈赠礼品等。",
    readings=(A003, A110, A113),
)

D2_3_2_2_8_1 = Clause(
    "D2.3.2.2.8.1",
    kinds=(Kind.RECORD,),
    en="The visitor finds out the host's post and name.",
    zh="拜访人员应了解受访者的职务和姓名。",
)

D2_3_2_2_8_2 = Clause(
    "D2.3.2.2.8.2",
    kinds=(Kind.RECORD,),
    en="The visitor finds out whether the host has the power to decide on working together in future.",
    zh="拜访人员应了解受访者是否有权决定今后的合作。",
)

D2_3_2_2_8_3 = Clause(
    "D2.3.2.2.8.3",
    kinds=(Kind.RECORD,),
    en="The visitor finds out what needs and problems the customer sees.",
    zh="拜访人员应了解客户自身所认为的需求和问题。",
)

D2_3_2_2_8_4 = Clause(
    "D2.3.2.2.8.4",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "Customers that are large or hard to visit are reached through local associations, trade fairs, meetings "
        "with their key leaders and the like."
    ),
    zh="对大型客户或难以拜访的客户，可通过当地协会、展销会、会见其主要领导等方式接触。",
    readings=(A003, A115),
)

D2_3_2_2_9 = Clause(
    "D2.3.2.2.9",
    kinds=(Kind.CONDUCT,),
    en=(
        "On a visit the visitor, confident and smiling, asks for the person in charge, greets, chooses time and "
        "place and states the purpose, in this order."
    ),
    zh="拜访时应自信、面带微笑，依次求见负责人、问候、选择时间和地点、说明来意。",
)

D2_3_2_2_10 = Clause(
    "D2.3.2.2.10",
    kinds=(Kind.RECORD,),
    en=(
        "On a visit the visitor learns the attitude to the products and the need for them and promptly notes "
        "requests and suggestions; no time is given."
    ),
    zh="拜访时应了解客户对产品的态度和需求，及时记录其要求和建议；原文未规定时限。",
    readings=(A001,),
)

D2_3_2_2_11_1 = Clause(
    "D2.3.2.2.11.1",
    kinds=(Kind.RECORD,),
    en="On a visit the visitor collects data on prospects in the local market as a reserve.",
    zh="拜访时应收集当地市场潜在客户的资料，作为储备。",
)

D2_3_2_2_11_2 = Clause(
    "D2.3.2.2.11.2",
    kinds=(Kind.RECORD,),
    en=(
        "On customer rounds and through other media the visitor investigates competitors: their customer relations, "
        "service methods, service processes, staff quality and the like."
    ),
    zh="通过走访客户和其他媒介，调查竞争对手的客户关系、服务方式、服务流程、人员素质等情况。",
    readings=(A003, A114),
)

D2_3_2_2_11_3 = Clause(
    "D2.3.2.2.11.3",
    kinds=(Kind.CONDUCT,),
    en="On a visit the visitor guides the customer on the spot.",
    zh="拜访时应对客户进行现场指导。",
)

D2_3_2_2_11_4 = Clause(
    "D2.3.2.2.11.4",
    kinds=(Kind.RECORD,),
    en="On a visit the visitor looks into whether the customer's credit has changed, and why.",
    zh="拜访时应调查客户信用状况的变化及其原因。",
)

D2_3_2_2_12 = Clause(
    "D2.3.2.2.12",
    kinds=(Kind.CONDUCT,),
    en="On a visit questions are answered, objections dealt with, and gifts given only where the case suggests it.",
    zh="拜访时应解答客户疑问，处理客户异议，并视情况赠送礼品。",
    readings=(A110,),
)

D2_3_2_2_13_0 = Clause(
    "D2.3.2.2.13.0",
    kinds=(Kind.CONDUCT,),
    en="The visitor communicates effectively and settles conflicts between customer and company.",
    zh="拜访时应与客户有效沟通，化解客户与企业之间的矛盾。",
)

D2_3_2_2_13_1 = Clause(
    "D2.3.2.2.13.1",
    kinds=(Kind.RECORD,),
    en="The visitor tells the customer about the company's situation, news and outlook.",
    zh="拜访时向客户介绍企业的概况、动态和前景。",
)

D2_3_2_2_13_2 = Clause(
    "D2.3.2.2.13.2",
    kinds=(Kind.RECORD,),
    en="The visitor tells the customer about success cases and product discounts.",
    zh="拜访时向客户介绍成功案例和产品优惠。",
)

D2_3_2_2_13_3 = Clause(
    "D2.3.2.2.13.3",
    kinds=(Kind.RECORD,),
    en="The visitor tells the customer about the products.",
    zh="拜访时向客户介绍产品情况。",
)

D2_3_2_2_13_4 = Clause(
    "D2.3.2.2.13.4",
    kinds=(Kind.RECORD,),
    en="The visitor tells the customer about competitors and the company's advantages over them.",
    zh="拜访时向客户介绍竞争对手的情况和本企业的优势。",
    readings=(A114,),
)

D2_3_2_2_14_0 = Clause(
    "D2.3.2.2.14.0",
    kinds=(Kind.CONDUCT,),
    en="Together with the customer the visitor spots problems and puts forward reasonable solutions.",
    zh="拜访时应协助客户发现问题，并提出合理的解决方案。",
)

D2_3_2_2_14_1 = Clause(
    "D2.3.2.2.14.1",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "Every visit sets aside time to guide and train the customer: 12 hours as printed, most likely 1 to 2 hours "
        "with a lost sign."
    ),
    zh="每次拜访须留出时间指导和培训客户：原文印作12个小时，很可能是1至2个小时脱漏了连接号。",
    figures=(Figure("guidance_as_printed", timedelta(hours=12)),),
    readings=(A111,),
)

D2_3_2_2_14_2 = Clause(
    "D2.3.2.2.14.2",
    kinds=(Kind.CONDUCT,),
    en="The visitor often offers the customer ideas.",
    zh="拜访人员应经常为客户出谋划策。",
)

D2_3_2_2_14_3 = Clause(
    "D2.3.2.2.14.3",
    kinds=(Kind.CONDUCT,),
    en="The visitor is there to solve customers' problems.",
    zh="拜访人员应成为客户问题的解决者。",
)

D2_3_2_2_14_4 = Clause(
    "D2.3.2.2.14.4",
    kinds=(Kind.RECORD,),
    en="The visitor meets an objection in three steps: understand the need, listen and handle it.",
    zh="对客户异议，应分三步：了解需求、认真倾听、妥善处理。",
)

D2_3_2_2_14_5 = Clause(
    "D2.3.2.2.14.5",
    kinds=(Kind.CONDUCT,),
    en="The visitor gives professional, personal service to suit the situation.",
    zh="拜访人员应根据具体情况提供专业化、个性化的服务。",
)

D2_3_2_2_15_1 = Clause(
    "D2.3.2.2.15.1",
    kinds=(Kind.RECORD,),
    en=(
        "A visit is followed by the visit report 《拜访报告》 and the visited-customer card 《拜访客户记录卡》, which "
        "the visitor fills in; no deadline is given."
    ),
    zh="拜访后应填写《拜访报告》和《拜访客户记录卡》；原文未规定期限。",
    readings=(A112,),
)

D2_3_2_2_15_2 = Clause(
    "D2.3.2.2.15.2",
    kinds=(Kind.RECORD,),
    en="After a visit the visitor keeps the promises made to the customer.",
    zh="拜访后应履行对客户所作的承诺。",
    readings=(A112,),
)

D2_3_2_2_16 = Clause(
    "D2.3.2.2.16",
    kinds=(Kind.COMPUTABLE,),
    en="Once the promises of a visit are kept, the visitor follows up promptly; no time is given.",
    zh="履行承诺后应及时跟进回访；原文未规定时限。",
    readings=(A001, A112),
)

D2_3_2_2_17 = Clause(
    "D2.3.2.2.17",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department makes, revises and supplements the visit policy and the general manager "
        "approves it; no interval of revision is given."
    ),
    zh="《客户拜访管理制度》由客户服务部制定、修订和补充，经总经理批准后施行；原文未规定修订周期。",
    readings=(A085, A102),
)

D2_3_2_2_F = Clause(
    "D2.3.2.2.F",
    kinds=(Kind.RECORD,),
    en=(
        "The footer of the visit policy breaks off after the first word 编制 (prepared); it presumably has the same "
        "six fields: preparer, reviewer, approver and the date of each step."
    ),
    zh="《客户拜访管理制度》表尾在“编制”二字后中断，推断与前述制度同为六项：编制人员、审核人员、批准人员及各自的日期。",
    readings=(A011, A085),
)
