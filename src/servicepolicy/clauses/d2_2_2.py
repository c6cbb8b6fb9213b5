"""D2 part 2, section 2: the survey and incentive policies (客户服务部规范化管理 第二章第二节)."""

from __future__ import annotations

from datetime import timedelta

from servicepolicy.basis.clause import Clause, Figure, Kind
from servicepolicy.clauses.readings import (
    A001,
    A002,
    A003,
    A009,
    A012,
    A083,
    A084,
    A085,
    A086,
    A087,
    A088,
    A089,
    A090,
    A091,
    A092,
    A093,
    A094,
    A095,
    A096,
    A097,
    A098,
    A099,
    A100,
    A101,
    A102,
    A105,
    A108,
)

__all__ = [
    "D2_2_2_1_1",
    "D2_2_2_1_2",
    "D2_2_2_1_3",
    "D2_2_2_1_4_0",
    "D2_2_2_1_4_1",
    "D2_2_2_1_4_2",
    "D2_2_2_1_4_3",
    "D2_2_2_1_5_0",
    "D2_2_2_1_5_1",
    "D2_2_2_1_5_2",
    "D2_2_2_1_5_3",
    "D2_2_2_1_5_4",
    "D2_2_2_1_5_5",
    "D2_2_2_1_5_6",
    "D2_2_2_1_5_7",
    "D2_2_2_1_5_8",
    "D2_2_2_1_6_1",
    "D2_2_2_1_6_2",
    "D2_2_2_1_6_3",
    "D2_2_2_1_7_1",
    "D2_2_2_1_7_2",
    "D2_2_2_1_7_3",
    "D2_2_2_1_7_4",
    "D2_2_2_1_8_1",
    "D2_2_2_1_8_2",
    "D2_2_2_1_8_3",
    "D2_2_2_1_9_1",
    "D2_2_2_1_9_2",
    "D2_2_2_1_9_3",
    "D2_2_2_1_10_1",
    "D2_2_2_1_10_2",
    "D2_2_2_1_10_3",
    "D2_2_2_1_10_4",
    "D2_2_2_1_10_5",
    "D2_2_2_1_11_1",
    "D2_2_2_1_11_2",
    "D2_2_2_1_11_3",
    "D2_2_2_1_11_4",
    "D2_2_2_1_12_1",
    "D2_2_2_1_12_2",
    "D2_2_2_1_12_3",
    "D2_2_2_1_12_4",
    "D2_2_2_1_13",
    "D2_2_2_1_14",
    "D2_2_2_1_F",
    "D2_2_2_1_H",
    "D2_2_2_4_1",
    "D2_2_2_4_2",
    "D2_2_2_4_3",
    "D2_2_2_4_4_0",
    "D2_2_2_4_4_1",
    "D2_2_2_4_4_2A",
    "D2_2_2_4_4_2B",
    "D2_2_2_4_4_3A",
    "D2_2_2_4_4_3B",
    "D2_2_2_4_4_3C",
    "D2_2_2_4_4_3D",
    "D2_2_2_4_4_4",
    "D2_2_2_4_4_5",
    "D2_2_2_4_4_6",
    "D2_2_2_4_5_1",
    "D2_2_2_4_5_2",
    "D2_2_2_4_5_3",
    "D2_2_2_4_6A",
    "D2_2_2_4_6B",
    "D2_2_2_4_7_0",
    "D2_2_2_4_7_1",
    "D2_2_2_4_7_2",
    "D2_2_2_4_7_3",
    "D2_2_2_4_8",
    "D2_2_2_4_9_0",
    "D2_2_2_4_9_1",
    "D2_2_2_4_9_2",
    "D2_2_2_4_10",
    "D2_2_2_4_11_1",
    "D2_2_2_4_11_2",
    "D2_2_2_4_12_0",
    "D2_2_2_4_12_1",
    "D2_2_2_4_12_2",
    "D2_2_2_4_13",
    "D2_2_2_4_14",
    "D2_2_2_4_15",
    "D2_2_2_4_16",
    "D2_2_2_4_17",
    "D2_2_2_4_18",
    "D2_2_2_4_19_1",
    "D2_2_2_4_19_2",
    "D2_2_2_4_20_1",
    "D2_2_2_4_20_2",
    "D2_2_2_4_21_0",
    "D2_2_2_4_21_1",
    "D2_2_2_4_21_2",
    "D2_2_2_4_21_3",
    "D2_2_2_4_21_4",
    "D2_2_2_4_21_5",
    "D2_2_2_4_21_6",
    "D2_2_2_4_21_7",
    "D2_2_2_4_21_8",
    "D2_2_2_4_22A",
    "D2_2_2_4_22B",
    "D2_2_2_4_F",
    "D2_2_2_4_H",
]

# 2.2.1 Survey policy · 《客户调查管理制度》

D2_2_2_1_H = Clause(
    "D2.2.2.1.H",
    kinds=(Kind.RECORD,),
    en=(
        "The header of the survey policy 《客户调查管理制度》 states policy name, number and executing department; the "
        "handbook shows the policy as one enterprise's example."
    ),
    zh="《客户调查管理制度》表头载明制度名称、编号、执行部门；手册将其作为某企业的范例，仅供参考。",
    readings=(A085,),
)

D2_2_2_1_1 = Clause(
    "D2.2.2.1.1",
    kinds=(Kind.STATEMENT,),
    en="The survey policy aims at knowing customers and their credit exactly and in time; no time is given.",
    zh="制定《客户调查管理制度》，旨在准确、及时地掌握客户情况及其信用状况；原文未规定时限。",
    readings=(A001,),
)

D2_2_2_1_2 = Clause(
    "D2.2.2.1.2",
    kinds=(Kind.STATEMENT,),
    en="The survey policy covers all customer surveys of the enterprise.",
    zh="《客户调查管理制度》适用于企业的所有客户调查活动。",
)

D2_2_2_1_3 = Clause(
    "D2.2.2.1.3",
    kinds=(Kind.ROUTING,),
    en="The customer survey supervisor organises surveys, and the customer survey specialist carries them out.",
    zh="客户调查主管负责组织客户调查，客户调查专员负责具体实施。",
    readings=(A009,),
)

D2_2_2_1_4_0 = Clause(
    "D2.2.2.1.4.0",
    kinds=(Kind.STATEMENT,),
    en="3 principles govern all surveys, so that decisions have a sound basis.",
    zh="客户调查须遵循3项原则，为决策提供正确的依据。",
)

D2_2_2_1_4_1 = Clause(
    "D2.2.2.1.4.1",
    kinds=(Kind.CONDUCT,),
    en="The data of a survey must be accurate and complete.",
    zh="调查所得资料须准确、完整。",
)

D2_2_2_1_4_2 = Clause(
    "D2.2.2.1.4.2",
    kinds=(Kind.CONDUCT,),
    en="A survey must be objective and timely; no time is given.",
    zh="调查须客观、及时；原文未规定时限。",
    readings=(A001,),
)

D2_2_2_1_4_3 = Clause(
    "D2.2.2.1.4.3",
    kinds=(Kind.CONDUCT,),
    en="A survey must be done at the least cost.",
    zh="调查须以最低成本进行。",
)

D2_2_2_1_5_0 = Clause(
    "D2.2.2.1.5.0",
    kinds=(Kind.RECORD,),
    en=(
        "To suit the purpose of the survey, the customer survey supervisor may choose its content among 8 items, from "
        "which the questionnaire is designed."
    ),
    zh="客户调查主管可根据调查目的，从8项内容中选定调查内容，据以设计调查问卷。",
    readings=(A083, A105),
    sensitive=True,
)

D2_2_2_1_5_1 = Clause(
    "D2.2.2.1.5.1",
    kinds=(Kind.RECORD,),
    en="A survey may ask for the customer's personal basics and family members.",
    zh="调查内容可包括客户的个人基本情况和家庭成员情况。",
    readings=(A105,),
    sensitive=True,
)

D2_2_2_1_5_2 = Clause(
    "D2.2.2.1.5.2",
    kinds=(Kind.RECORD,),
    en="A survey may ask for the customer's income, spending, savings and family property.",
    zh="调查内容可包括客户的收入、支出、储蓄和家庭财产情况。",
    readings=(A105,),
    sensitive=True,
)

D2_2_2_1_5_3 = Clause(
    "D2.2.2.1.5.3",
    kinds=(Kind.RECORD,),
    en="A survey may ask how the customer is housed.",
    zh="调查内容可包括客户的住房情况。",
    readings=(A105,),
    sensitive=True,
)

D2_2_2_1_5_4 = Clause(
    "D2.2.2.1.5.4",
    kinds=(Kind.RECORD,),
    en="A survey may ask what the customer prefers to buy and use.",
    zh="调查内容可包括客户的消费偏好。",
    readings=(A105,),
    sensitive=True,
)

D2_2_2_1_5_5 = Clause(
    "D2.2.2.1.5.5",
    kinds=(Kind.RECORD,),
    en="A survey may ask about the customer's credit.",
    zh="调查内容可包括客户的信用状况。",
    readings=(A105,),
    sensitive=True,
)

D2_2_2_1_5_6 = Clause(
    "D2.2.2.1.5.6",
    kinds=(Kind.RECORD,),
    en="A survey may ask how far the customer needs and knows the company's products.",
    zh="调查内容可包括客户对本公司产品的需求和认知程度。",
)

D2_2_2_1_5_7 = Clause(
    "D2.2.2.1.5.7",
    kinds=(Kind.RECORD,),
    en="A survey may ask about the customer's business situation and level of management.",
    zh="调查内容可包括客户的经营状况和管理水平。",
)

D2_2_2_1_5_8 = Clause(
    "D2.2.2.1.5.8",
    kinds=(Kind.RECORD,),
    en="A survey may ask who the customer's main partners are.",
    zh="调查内容可包括客户的主要合作伙伴。",
)

D2_2_2_1_6_1 = Clause(
    "D2.2.2.1.6.1",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "Before a survey starts, those who will use the report and those who carry out the survey must agree on its "
        "scope, its expected goal and the date of the report."
    ),
    zh="调查开始前，报告的使用者与调查的执行者须就调查范围、预期目标和报告提交日期达成一致。",
    readings=(A084,),
)

D2_2_2_1_6_2 = Clause(
    "D2.2.2.1.6.2",
    kinds=(Kind.RECORD,),
    en="What a survey covers must be settled: the structure of an industry or changes in the economic environment.",
    zh="调查的内容须予明确：是行业结构，还是经济环境的变化。",
    readings=(A084,),
)

D2_2_2_1_6_3 = Clause(
    "D2.2.2.1.6.3",
    kinds=(Kind.RECORD,),
    en=(
        "The key points of a survey are found through imagination and discussion, which give an approach and a "
        "framework."
    ),
    zh="发挥想象力并经讨论确定调查要点，形成调查思路和框架。",
)

D2_2_2_1_7_1 = Clause(
    "D2.2.2.1.7.1",
    kinds=(Kind.RECORD,),
    en="The survey plan lists the goals of the survey in order of priority.",
    zh="调查计划应按优先次序列出调查目标。",
)

D2_2_2_1_7_2 = Clause(
    "D2.2.2.1.7.2",
    kinds=(Kind.RECORD,),
    en="The survey plan lists the data that may be obtained and their sources.",
    zh="调查计划应列出可能取得的资料及其来源。",
)

D2_2_2_1_7_3 = Clause(
    "D2.2.2.1.7.3",
    kinds=(Kind.RECORD,),
    en=(
        "The survey plan lists the kinds of staff needed, the knowledge, experience and ability asked of them, and how "
        "they are trained."
    ),
    zh="调查计划应列出所需人员的类别，对其知识、经验和能力的要求，以及培训计划。",
)

D2_2_2_1_7_4 = Clause(
    "D2.2.2.1.7.4",
    kinds=(Kind.RECORD,),
    en="The survey plan lists the expenses and the plan for controlling costs.",
    zh="调查计划应列出各项费用和成本控制计划。",
)

D2_2_2_1_8_1 = Clause(
    "D2.2.2.1.8.1",
    kinds=(Kind.RECORD,),
    en="The sources of data are analysed.",
    zh="对资料的来源进行分析。",
)

D2_2_2_1_8_2 = Clause(
    "D2.2.2.1.8.2",
    kinds=(Kind.CONDUCT,),
    en="Data are collected from shallow to deep, from few to many and from general to special.",
    zh="收集资料应由浅入深、由少到多、由一般到专门。",
)

D2_2_2_1_8_3 = Clause(
    "D2.2.2.1.8.3",
    kinds=(Kind.CONDUCT,),
    en="In collecting, surveyors watch how data hang together and catch the valuable ones.",
    zh="收集时应留意资料之间的联系，捕捉有价值的资料。",
)

D2_2_2_1_9_1 = Clause(
    "D2.2.2.1.9.1",
    kinds=(Kind.COMPUTABLE,),
    en="Data that are not needed or not reliable are left out.",
    zh="剔除不需要和不可靠的资料。",
)

D2_2_2_1_9_2 = Clause(
    "D2.2.2.1.9.2",
    kinds=(Kind.RECORD,),
    en=(
        "Each valuable item of data is evaluated, summed up if needed, checked for errors and traced back to its "
        "origin."
    ),
    zh="对有价值的资料进行评价，必要时编写摘要，核查有无错误，并查明出处。",
)

D2_2_2_1_9_3 = Clause(
    "D2.2.2.1.9.3",
    kinds=(Kind.CONDUCT,),
    en="Valid data are put into a uniform shape.",
    zh="将有效资料整理成统一的形式。",
)

D2_2_2_1_10_1 = Clause(
    "D2.2.2.1.10.1",
    kinds=(Kind.CONDUCT,),
    en="The analysis looks at the whole and explains how essence and appearance are linked inside.",
    zh="分析应着眼整体，说明本质与现象之间的内在联系。",
)

D2_2_2_1_10_2 = Clause(
    "D2.2.2.1.10.2",
    kinds=(Kind.RECORD,),
    en="Every contradiction between data is explained.",
    zh="对资料之间的矛盾逐一作出解释。",
)

D2_2_2_1_10_3 = Clause(
    "D2.2.2.1.10.3",
    kinds=(Kind.CONDUCT,),
    en="The analysis infers by logic or induction and regroups and adjusts the data.",
    zh="运用逻辑推理或归纳法进行推断，并对资料重新组合和调整。",
)

D2_2_2_1_10_4 = Clause(
    "D2.2.2.1.10.4",
    kinds=(Kind.CONDUCT,),
    en="The analysis arrives at conclusions that are logical and true to the facts.",
    zh="得出合乎逻辑、符合事实的结论。",
)

D2_2_2_1_10_5 = Clause(
    "D2.2.2.1.10.5",
    kinds=(Kind.RECORD,),
    en="Charts show the conclusions, the views and the structure of the data.",
    zh="以图表展示结论、观点和资料结构。",
)

D2_2_2_1_11_1 = Clause(
    "D2.2.2.1.11.1",
    kinds=(Kind.RECORD,),
    en="The outline of the report is divided into chapters, ordered by the importance and urgency of the conclusions.",
    zh="报告大纲应分章编排，按结论的重要性和紧迫性排序。",
)

D2_2_2_1_11_2 = Clause(
    "D2.2.2.1.11.2",
    kinds=(Kind.CONDUCT,),
    en="The report is kept brief and must not digress or be needlessly ornate.",
    zh="报告应简明扼要，不得离题，不得作不必要的修饰。",
)

D2_2_2_1_11_3 = Clause(
    "D2.2.2.1.11.3",
    kinds=(Kind.RECORD,),
    en="All figures and statistics in the report are checked.",
    zh="报告中的所有数字和统计资料均须核对。",
)

D2_2_2_1_11_4 = Clause(
    "D2.2.2.1.11.4",
    kinds=(Kind.RECORD,),
    en=(
        "A review asks whether the conclusions are fair and objective, consistent, without omission, well supported, "
        "clear in focus, exact in wording and the like."
    ),
    zh="审查结论是否公正客观、前后一致、没有遗漏、论据充分、重点突出、措辞准确等。",
    readings=(A003,),
)

D2_2_2_1_12_1 = Clause(
    "D2.2.2.1.12.1",
    kinds=(Kind.RECORD,),
    en="The title part of the report gives its title, date and author.",
    zh="报告的题目部分载明报告题目、报告日期和撰写人。",
)

D2_2_2_1_12_2 = Clause(
    "D2.2.2.1.12.2",
    kinds=(Kind.RECORD,),
    en=(
        "The purpose part of the report gives the motive, the key points, the problem to be solved and the "
        "commissioning department."
    ),
    zh="报告的目的部分载明调查动机、调查要点、拟解决的问题和委托部门。",
)

D2_2_2_1_12_3 = Clause(
    "D2.2.2.1.12.3",
    kinds=(Kind.RECORD,),
    en="The conclusion part of the report gives the answer, the major issues, the major findings and the suggestions.",
    zh="报告的结论部分载明对问题的回答、重大问题、重要发现和建议。",
)

D2_2_2_1_12_4 = Clause(
    "D2.2.2.1.12.4",
    kinds=(Kind.RECORD,),
    en="The appendix of the report gives the data sources and the statistical methods.",
    zh="报告的附录部分载明资料来源和统计方法。",
)

D2_2_2_1_13 = Clause(
    "D2.2.2.1.13",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer service department makes and interprets the survey policy; no approval by the general manager is "
        "mentioned."
    ),
    zh="《客户调查管理制度》由客户服务部制定并负责解释；原文未提及总经理批准。",
    readings=(A085,),
)

D2_2_2_1_14 = Clause(
    "D2.2.2.1.14",
    kinds=(Kind.COMPUTABLE,),
    en="The survey policy is in force from the day it is issued.",
    zh="《客户调查管理制度》自颁布之日起施行。",
    readings=(A085,),
)

D2_2_2_1_F = Clause(
    "D2.2.2.1.F",
    kinds=(Kind.RECORD,),
    en=(
        "The footer of the survey policy names preparer, reviewer and approver and dates the preparation, review and "
        "approval."
    ),
    zh="《客户调查管理制度》表尾载明编制人员、审核人员、批准人员及编制日期、审核日期、批准日期。",
    readings=(A085,),
)

# 2.2.4 Incentive policy · 《客户开发激励制度》

D2_2_2_4_H = Clause(
    "D2.2.2.4.H",
    kinds=(Kind.RECORD,),
    en=(
        "The header of the incentive policy 《客户开发激励制度》 states policy name, number and executing department; "
        "the handbook shows the policy as one enterprise's example."
    ),
    zh="《客户开发激励制度》表头载明制度名称、编号、执行部门；手册将其作为某企业的范例，仅供参考。",
    readings=(A085,),
)

D2_2_2_4_1 = Clause(
    "D2.2.2.4.1",
    kinds=(Kind.STATEMENT,),
    en="The incentive policy is to motivate customer development staff and improve their results.",
    zh="制定《客户开发激励制度》，旨在激励客户开发人员，提升工作业绩。",
)

D2_2_2_4_2 = Clause(
    "D2.2.2.4.2",
    kinds=(Kind.STATEMENT,),
    en="The incentive policy covers the performance management of all customer development staff.",
    zh="《客户开发激励制度》适用于所有客户开发人员的绩效管理。",
)

D2_2_2_4_3 = Clause(
    "D2.2.2.4.3",
    kinds=(Kind.STATEMENT,),
    en=(
        "Performance management means studying raw data such as the number of customers visited and the sales results, "
        "not merely counting them."
    ),
    zh="绩效管理是指对拜访客户数、销售实绩等原始数据加以研究，而不仅是简单统计。",
    readings=(A003,),
)

D2_2_2_4_4_0 = Clause(
    "D2.2.2.4.4.0",
    kinds=(Kind.RECORD,),
    en="Personal sales results are recorded by the 6 items of the table 《客户开发人员个人销售实绩的统计》.",
    zh="个人销售实绩按《客户开发人员个人销售实绩的统计》所列6个项目记录。",
    readings=(A088,),
)

D2_2_2_4_4_1 = Clause(
    "D2.2.2.4.4.1",
    kinds=(Kind.COMPUTABLE,),
    en="The quantities ordered by new customers are added up.",
    zh="对新客户的订货数量进行合计。",
    readings=(A088, A108),
)

D2_2_2_4_4_2A = Clause(
    "D2.2.2.4.4.2a",
    kinds=(Kind.COMPUTABLE,),
    en="Orders that regular customers place on a visit count as orders won by selling.",
    zh="固定客户订货中，拜访时取得的订货计入推销订货数量。",
    readings=(A088,),
)

D2_2_2_4_4_2B = Clause(
    "D2.2.2.4.4.2b",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "Orders that regular customers in a person's own area place by telephone or letter count as orders by "
        "communication."
    ),
    zh="固定客户订货中，本人负责区域内的客户以电话或信函订货的，计入通信订货数量。",
    readings=(A088,),
)

D2_2_2_4_4_3A = Clause(
    "D2.2.2.4.4.3a",
    kinds=(Kind.COMPUTABLE,),
    en="A return counts as a delay problem if the goods were not delivered on the date the customer had set.",
    zh="未按客户指定的日期交货造成的退货，计入误期问题。",
    readings=(A086, A088),
)

D2_2_2_4_4_3B = Clause(
    "D2.2.2.4.4.3b",
    kinds=(Kind.COMPUTABLE,),
    en="A return counts as a business problem if supply was not in time or something similar went wrong.",
    zh="因供货不及时等情况造成的退货，计入业务问题。",
    readings=(A086, A088),
)

D2_2_2_4_4_3C = Clause(
    "D2.2.2.4.4.3c",
    kinds=(Kind.COMPUTABLE,),
    en="A return counts as a quality problem if the quality of the goods was at fault.",
    zh="因货物品质造成的退货，计入品质问题。",
    readings=(A086, A088),
)

D2_2_2_4_4_3D = Clause(
    "D2.2.2.4.4.3d",
    kinds=(Kind.COMPUTABLE,),
    en="A return counts as another problem if the customer ordered too much or the goods do not sell.",
    zh="因客户订货过多或货物滞销造成的退货，计入其他问题。",
    readings=(A086, A088),
)

D2_2_2_4_4_4 = Clause(
    "D2.2.2.4.4.4",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "A sale counts as void if the sales list 《售货清单》 was issued and entered and the order was cancelled "
        "before delivery."
    ),
    zh="已开出《售货清单》并登记入账，交货前又取消订货的，计入销货作废。",
    readings=(A088,),
)

D2_2_2_4_4_5 = Clause(
    "D2.2.2.4.4.5",
    kinds=(Kind.COMPUTABLE,),
    en="The preferential amount on sales is defined as the amount of commission.",
    zh="销货优惠款额即佣金金额的统计。",
    readings=(A087,),
)

D2_2_2_4_4_6 = Clause(
    "D2.2.2.4.4.6",
    kinds=(Kind.COMPUTABLE,),
    en="Net sales are cumulative orders less returns, discounts, void sales, preferential amounts and the like.",
    zh="实销额为累计订货额减去退货、折扣、作废、优惠款额等后的余额。",
    readings=(A003, A087, A088, A012),
)

D2_2_2_4_5_1 = Clause(
    "D2.2.2.4.5.1",
    kinds=(Kind.COMPUTABLE,),
    en="What was collected this month is counted, promissory notes among it.",
    zh="统计本月收款额，期票计算在内。",
    readings=(A099,),
)

D2_2_2_4_5_2 = Clause(
    "D2.2.2.4.5.2",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "The receivables of this month are counted, including what is due and not yet collected at the end of the "
        "month."
    ),
    zh="统计本月应收账款，包括截至本月底到期而尚未收回的款项。",
    readings=(A099,),
)

D2_2_2_4_5_3 = Clause(
    "D2.2.2.4.5.3",
    kinds=(Kind.COMPUTABLE,),
    en="The interest gained or lost on promissory notes is counted; no rate is given.",
    zh="统计期票的利息损益；原文未给出利率。",
    readings=(A093, A094, A012),
)

D2_2_2_4_6A = Clause(
    "D2.2.2.4.6a",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "A return of what was ordered, or delivered, last month is deducted from the personal result of this month, or "
        "of the next."
    ),
    zh="退货属上月订货（或发货）的，从本月（或下月）的个人实绩中扣除。",
    readings=(A089,),
)

D2_2_2_4_6B = Clause(
    "D2.2.2.4.6b",
    kinds=(Kind.COMPUTABLE,),
    en="The bonus that corresponds to the returned quantity is taken back.",
    zh="与退货数量相对应的奖金予以追回。",
    readings=(A090, A012),
)

D2_2_2_4_7_0 = Clause(
    "D2.2.2.4.7.0",
    kinds=(Kind.RECORD, Kind.COMPUTABLE),
    en="The table 《个人销售毛利统计项目》 records personal gross profit by 3 items; no formula is printed.",
    zh="个人销售毛利按《个人销售毛利统计项目》所列3个项目记录；原文未印出计算公式。",
    readings=(A092,),
)

D2_2_2_4_7_1 = Clause(
    "D2.2.2.4.7.1",
    kinds=(Kind.RECORD,),
    en="The marginal cost of each product is fixed.",
    zh="为每种产品确定边际成本。",
    readings=(A092,),
)

D2_2_2_4_7_2 = Clause(
    "D2.2.2.4.7.2",
    kinds=(Kind.RECORD, Kind.COMPUTABLE),
    en=(
        "Development expenses are the sum of salary, allowance, vehicle insurance (机车保险), fuel, travel and the "
        "like."
    ),
    zh="客户开发费用为工资、津贴、机车保险、油费、差旅费等的合计。",
    readings=(A092, A003),
)

D2_2_2_4_7_3 = Clause(
    "D2.2.2.4.7.3",
    kinds=(Kind.RECORD, Kind.COMPUTABLE),
    en=(
        "One more item, printed 其费用 with a character apparently lost, is the sum of entertaining, gifts and the "
        "like."
    ),
    zh="另有一项印作“其费用”，疑有脱字，为招待费、礼品费等的合计。",
    readings=(A091, A092, A003),
)

D2_2_2_4_8 = Clause(
    "D2.2.2.4.8",
    kinds=(Kind.COMPUTABLE,),
    en="Personal net profit is gross profit less the gain or loss on promissory notes.",
    zh="个人销售净利为毛利扣除期票损益后的金额。",
    readings=(A093,),
)

D2_2_2_4_9_0 = Clause(
    "D2.2.2.4.9.0",
    kinds=(Kind.CADENCE,),
    en="The company keeps a record of its sales for each month and each year.",
    zh="公司销售额按月度和年度统计。",
    figures=(Figure("short_interval_months", 1), Figure("long_interval_months", 12)),
)

D2_2_2_4_9_1 = Clause(
    "D2.2.2.4.9.1",
    kinds=(Kind.COMPUTABLE,),
    en="One item of the company's sales is the actual total.",
    zh="公司销售额的统计项目之一为实际销售总额。",
    readings=(A087,),
)

D2_2_2_4_9_2 = Clause(
    "D2.2.2.4.9.2",
    kinds=(Kind.COMPUTABLE,),
    en="One item of the company's sales is their breakdown by area and by kind.",
    zh="公司销售额的统计项目之一为各地区、各类别的销售额。",
)

D2_2_2_4_10 = Clause(
    "D2.2.2.4.10",
    kinds=(Kind.RECORD, Kind.ROUTING),
    en="The results are put into charts for operations management.",
    zh="将统计结果制成图表，供经营管理部门使用。",
)

D2_2_2_4_11_1 = Clause(
    "D2.2.2.4.11.1",
    kinds=(Kind.RECORD,),
    en=(
        "One class of charts, 《业务统计表》, holds the comparison tables of personal results 《个人业绩统计比较表》 "
        "and of customer results 《客户业绩统计比较表》."
    ),
    zh="图表的一类为《业务统计表》，包括《个人业绩统计比较表》和《客户业绩统计比较表》。",
)

D2_2_2_4_11_2 = Clause(
    "D2.2.2.4.11.2",
    kinds=(Kind.RECORD,),
    en=(
        "The other class of charts, 《每月业绩累计比较表》, holds the cumulative tables of monthly personal results "
        "《个人每月业绩累计比较表》 and of customer results 《客户业绩累计比较表》."
    ),
    zh="图表的另一类为《每月业绩累计比较表》，包括《个人每月业绩累计比较表》和《客户业绩累计比较表》。",
)

D2_2_2_4_12_0 = Clause(
    "D2.2.2.4.12.0",
    kinds=(Kind.COMPUTABLE,),
    en="The statistics of the development department rest mainly on net sales and show the growth rate of sales.",
    zh="客户开发部以销售净额为主进行统计，并反映销售增长率。",
    readings=(A087, A100),
)

D2_2_2_4_12_1 = Clause(
    "D2.2.2.4.12.1",
    kinds=(Kind.RECORD,),
    en="The table 《各业种销售总额增长一览表》 shows how total sales grow in each type of business.",
    zh="《各业种销售总额增长一览表》反映各业种销售总额的增长情况。",
    readings=(A100,),
)

D2_2_2_4_12_2 = Clause(
    "D2.2.2.4.12.2",
    kinds=(Kind.RECORD,),
    en="The table 《产品销售额增长一览表》 shows how the sales of each product grow.",
    zh="《产品销售额增长一览表》反映各产品销售额的增长情况。",
    readings=(A100,),
)

D2_2_2_4_13 = Clause(
    "D2.2.2.4.13",
    kinds=(Kind.CADENCE,),
    en="Every year the company sets a sales target for the development department.",
    zh="公司每年向客户开发部下达销售目标。",
    figures=(Figure("interval_months", 12),),
)

D2_2_2_4_14 = Clause(
    "D2.2.2.4.14",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "The development department fixes for each person the standard sales of a month, the target completion rate "
        "and the growth of sales collection; no values are given."
    ),
    zh="客户开发部为每名人员核定每月标准销售额、目标完成率和销售回款增长幅度；原文未给出数字。",
    readings=(A100,),
)

D2_2_2_4_15 = Clause(
    "D2.2.2.4.15",
    kinds=(Kind.COMPUTABLE,),
    en="Collected promissory notes have their gain or loss reckoned over 60 days from dispatch.",
    zh="所收期票的损益，自发货之日起以60天为期计算。",
    figures=(Figure("from_dispatch", timedelta(days=60)),),
    readings=(A094,),
)

D2_2_2_4_16 = Clause(
    "D2.2.2.4.16",
    kinds=(Kind.COMPUTABLE, Kind.CADENCE),
    en="Every month, once performance grades are ranked, the top 3 are published.",
    zh="每月评定绩效等级并排出名次后，公布前3名。",
    figures=(Figure("interval_months", 1), Figure("lowest_rank_published", 3)),
    readings=(A095, A096),
)

D2_2_2_4_17 = Clause(
    "D2.2.2.4.17",
    kinds=(Kind.COMPUTABLE,),
    en="Those with excellent performance receive a bonus; what counts as excellent is not given.",
    zh="业绩优秀者可获奖金；原文未规定优秀的标准。",
    readings=(A096,),
)

D2_2_2_4_18 = Clause(
    "D2.2.2.4.18",
    kinds=(Kind.COMPUTABLE,),
    en="The company's rules on reward and punishment come first; otherwise the incentive policy applies.",
    zh="奖惩首先依照公司的奖惩规定，其余依照《客户开发激励制度》办理。",
    readings=(A098,),
)

D2_2_2_4_19_1 = Clause(
    "D2.2.2.4.19.1",
    kinds=(Kind.RECORD,),
    en="One kind of bonus is the performance bonus (业绩绩效奖金).",
    zh="奖金的一种为业绩绩效奖金。",
    readings=(A096,),
)

D2_2_2_4_19_2 = Clause(
    "D2.2.2.4.19.2",
    kinds=(Kind.RECORD,),
    en=(
        "The other kind of bonus is the rank bonus (名次绩效奖金), for the month (月度名次奖金) and for the year "
        "(年度名次奖金)."
    ),
    zh="奖金的另一种为名次绩效奖金，分月度名次奖金和年度名次奖金。",
    readings=(A095,),
)

D2_2_2_4_20_1 = Clause(
    "D2.2.2.4.20.1",
    kinds=(Kind.COMPUTABLE,),
    en="The monthly bonuses, for results and for rank, are paid with the next month's payroll.",
    zh="月度奖金（业绩奖金和名次奖金）随次月工资一并发放。",
    readings=(A097,),
)

D2_2_2_4_20_2 = Clause(
    "D2.2.2.4.20.2",
    kinds=(Kind.COMPUTABLE,),
    en="The yearly bonus is paid once the year has been settled.",
    zh="年度奖金在年度结算后发放。",
    readings=(A097,),
)

D2_2_2_4_21_0 = Clause(
    "D2.2.2.4.21.0",
    kinds=(Kind.CADENCE, Kind.ROUTING),
    en=(
        "The development department regularly fills in 8 kinds of reports and submits them to the leader in charge; "
        "some have an interval in their name, for the others none is given."
    ),
    zh="客户开发部定期填写8种报表，报送主管领导；部分报表名称载有周期，其余报表的周期原文未作规定。",
    readings=(A002, A101),
)

D2_2_2_4_21_1 = Clause(
    "D2.2.2.4.21.1",
    kinds=(Kind.RECORD,),
    en="One of the reports gives the sales results of a month 《月度销售实绩统计表》.",
    zh="报表之一为《月度销售实绩统计表》，反映每月的销售实绩。",
    figures=(Figure("interval_months", 1),),
    readings=(A101,),
)

D2_2_2_4_21_2 = Clause(
    "D2.2.2.4.21.2",
    kinds=(Kind.RECORD,),
    en="One of the reports gives the sales results of a month by group 《月度组别销售实绩统计表》.",
    zh="报表之一为《月度组别销售实绩统计表》，反映每月各组别的销售实绩。",
    figures=(Figure("interval_months", 1),),
    readings=(A101,),
)

D2_2_2_4_21_3 = Clause(
    "D2.2.2.4.21.3",
    kinds=(Kind.RECORD,),
    en="One of the reports appraises the business performance and expenses of a year 《年度业务绩效及费用考核表》.",
    zh="报表之一为《年度业务绩效及费用考核表》，考核全年的业务绩效和费用。",
    figures=(Figure("interval_months", 12),),
    readings=(A101,),
)

D2_2_2_4_21_4 = Clause(
    "D2.2.2.4.21.4",
    kinds=(Kind.RECORD,),
    en="One of the reports analyses the product mix 《产品构成分析表》; no interval is given.",
    zh="报表之一为《产品构成分析表》，分析产品构成；原文未规定周期。",
    readings=(A101,),
)

D2_2_2_4_21_5 = Clause(
    "D2.2.2.4.21.5",
    kinds=(Kind.RECORD, Kind.COMPUTABLE),
    en=(
        "One of the reports calculates the index of seasonal change in sales 《销售额季节变动指数计算表》; no interval "
        "is given."
    ),
    zh="报表之一为《销售额季节变动指数计算表》，计算销售额的季节变动指数；原文未规定周期。",
    readings=(A101,),
)

D2_2_2_4_21_6 = Clause(
    "D2.2.2.4.21.6",
    kinds=(Kind.RECORD,),
    en="One of the reports breaks down the expenses of sales management 《销售管理费用分解表》; no interval is given.",
    zh="报表之一为《销售管理费用分解表》，分解销售管理费用；原文未规定周期。",
    readings=(A101,),
)

D2_2_2_4_21_7 = Clause(
    "D2.2.2.4.21.7",
    kinds=(Kind.RECORD,),
    en="One of the reports analyses how customers' payments come in 《客户货款回收分析表》; no interval is given.",
    zh="报表之一为《客户货款回收分析表》，分析客户货款的回收情况；原文未规定周期。",
    readings=(A101,),
)

D2_2_2_4_21_8 = Clause(
    "D2.2.2.4.21.8",
    kinds=(Kind.RECORD,),
    en=(
        "One of the reports analyses the rise and fall of total profit on sales 《销售总利润增减分析表》; no interval "
        "is given."
    ),
    zh="报表之一为《销售总利润增减分析表》，分析销售总利润的增减；原文未规定周期。",
    readings=(A101,),
)

D2_2_2_4_22A = Clause(
    "D2.2.2.4.22a",
    kinds=(Kind.ROUTING,),
    en="The incentive policy takes effect once the general manager has approved it.",
    zh="《客户开发激励制度》经总经理批准后生效。",
    readings=(A085,),
)

D2_2_2_4_22B = Clause(
    "D2.2.2.4.22b",
    kinds=(Kind.CADENCE,),
    en="The incentive policy is revised once a year as business requires.",
    zh="《客户开发激励制度》根据业务需要每年修订一次。",
    figures=(Figure("interval_months", 12),),
    readings=(A102,),
)

D2_2_2_4_F = Clause(
    "D2.2.2.4.F",
    kinds=(Kind.RECORD,),
    en=(
        "The footer of the incentive policy names preparer, reviewer and approver and dates the preparation, review "
        "and approval."
    ),
    zh="《客户开发激励制度》表尾载明编制人员、审核人员、批准人员及编制日期、审核日期、批准日期。",
    readings=(A085,),
)
