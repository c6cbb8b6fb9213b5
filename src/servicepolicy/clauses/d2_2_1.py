"""D2 part 2, section 1: the posts of customer survey and development (客户服务部规范化管理 第二章第一节)."""

from __future__ import annotations

from servicepolicy.basis.clause import Clause, Figure, Kind
from servicepolicy.clauses.readings import A001, A002, A009, A019, A078, A082, A083, A105

__all__ = [
    "D2_2_1_1_0",
    "D2_2_1_1_1",
    "D2_2_1_1_2",
    "D2_2_1_1_3",
    "D2_2_1_1_4",
    "D2_2_1_1_5",
    "D2_2_1_1_6",
    "D2_2_1_1_7",
    "D2_2_1_1_8",
    "D2_2_1_1_9",
    "D2_2_1_1_10",
    "D2_2_1_2_0",
    "D2_2_1_2_1",
    "D2_2_1_2_2",
    "D2_2_1_2_3",
    "D2_2_1_2_4",
    "D2_2_1_2_5",
    "D2_2_1_2_6",
    "D2_2_1_2_7",
    "D2_2_1_2_8",
    "D2_2_1_2_9",
    "D2_2_1_2_10",
    "D2_2_1_2_11",
    "D2_2_1_3_0",
    "D2_2_1_3_1",
    "D2_2_1_3_2",
    "D2_2_1_3_3",
    "D2_2_1_3_4",
    "D2_2_1_3_5",
    "D2_2_1_3_6",
    "D2_2_1_3_7",
    "D2_2_1_3_8",
    "D2_2_1_4_0",
    "D2_2_1_4_1",
    "D2_2_1_4_2",
    "D2_2_1_4_3",
    "D2_2_1_4_4",
    "D2_2_1_4_5",
    "D2_2_1_4_6",
    "D2_2_1_4_7",
    "D2_2_1_4_8",
    "D2_2_1_4_9",
    "D2_2_1_4_10",
]

# 2.1.1 Customer survey supervisor · 客户调查主管

D2_2_1_1_0 = Clause(
    "D2.2.1.1.0",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer survey supervisor works under the customer service manager and has charge of all customer "
        "surveys and of the analysis of their results."
    ),
    zh="客户调查主管在客户服务部经理领导下，负责各项客户调查工作及调查结果的分析。",
)

D2_2_1_1_1 = Clause(
    "D2.2.1.1.1",
    kinds=(Kind.CADENCE, Kind.ROUTING),
    en=(
        "The customer survey supervisor draws up the overall survey scheme, the yearly plan and the budget and carries "
        "them out only once they are approved; the approver is not named."
    ),
    zh="客户调查主管拟定客户调查总体方案、年度计划和预算，获批准后方可实施；原文未指明批准人。",
    figures=(Figure("interval_months", 12),),
    readings=(A082,),
)

D2_2_1_1_2 = Clause(
    "D2.2.1.1.2",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer survey supervisor lays down the detailed survey procedures and sees that departments and people "
        "keep to them."
    ),
    zh="客户调查主管制定客户调查的具体工作程序，督促有关部门和人员遵照执行。",
)

D2_2_1_1_3 = Clause(
    "D2.2.1.1.3",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer survey supervisor organises surveys and reviews each survey report before it goes to the leaders "
        "and the departments."
    ),
    zh="客户调查主管组织开展客户调查，审核调查报告后提交领导和各部门。",
)

D2_2_1_1_4 = Clause(
    "D2.2.1.1.4",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer survey supervisor chooses outside research agencies, keeps in touch with them, urges "
        "commissioned surveys on and accepts the results."
    ),
    zh="客户调查主管选择外部调研机构，对委托的调查项目进行联络、协调、督促和验收。",
)

D2_2_1_1_5 = Clause(
    "D2.2.1.1.5",
    kinds=(Kind.CADENCE,),
    en=(
        "The customer survey supervisor answers the departments' requests for information or serves them with "
        "information regularly; no interval is given."
    ),
    zh="客户调查主管答复各部门的信息需求，或定期提供信息服务；原文未规定周期。",
    readings=(A002,),
)

D2_2_1_1_6 = Clause(
    "D2.2.1.1.6",
    kinds=(Kind.RECORD,),
    en=(
        "The customer survey supervisor collects, sorts and files customer data, gives them a secrecy grade and keeps "
        "them safe; the grades are not listed."
    ),
    zh="客户调查主管收集、整理客户资料并归档，确定其保密等级，妥善保管；原文未列明各保密等级。",
    readings=(A105,),
    sensitive=True,
)

D2_2_1_1_7 = Clause(
    "D2.2.1.1.7",
    kinds=(Kind.ROUTING,),
    en="The customer survey supervisor selects, trains, guides and appraises the interviewers.",
    zh="客户调查主管负责访问员的选拔、培训、指导和考核。",
)

D2_2_1_1_8 = Clause(
    "D2.2.1.1.8",
    kinds=(Kind.ROUTING, Kind.RECORD),
    en=(
        "The customer survey supervisor monitors the quality control points of a survey, so that its quality and "
        "credibility are assured."
    ),
    zh="客户调查主管在各质量控制点实施监控，确保调查的质量和可信度。",
)

D2_2_1_1_9 = Clause(
    "D2.2.1.1.9",
    kinds=(Kind.ROUTING,),
    en="The customer survey supervisor brings computers into survey work and data processing.",
    zh="客户调查主管推动调查工作和数据处理的计算机化。",
)

D2_2_1_1_10 = Clause(
    "D2.2.1.1.10",
    kinds=(Kind.ROUTING,),
    en="The customer survey supervisor does other tasks as assigned.",
    zh="客户调查主管完成交办的其他工作。",
)

# 2.1.2 Customer development supervisor · 客户开发主管

D2_2_1_2_0 = Clause(
    "D2.2.1.2.0",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer development supervisor works under the customer service manager, decides the positioning of "
        "customers and sets the direction and plan of development."
    ),
    zh="客户开发主管在客户服务部经理领导下，明确客户定位，确定客户开发的方向和计划。",
)

D2_2_1_2_1 = Clause(
    "D2.2.1.2.1",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer development supervisor helps the customer service manager make the rules, process and norms of "
        "customer development."
    ),
    zh="客户开发主管协助客户服务部经理制定客户开发的制度、流程和规范。",
)

D2_2_1_2_2 = Clause(
    "D2.2.1.2.2",
    kinds=(Kind.ROUTING,),
    en="The customer development supervisor has the development plan drawn up in line with the company's goals.",
    zh="客户开发主管根据公司目标，组织制定客户开发计划。",
)

D2_2_1_2_3 = Clause(
    "D2.2.1.2.3",
    kinds=(Kind.ROUTING,),
    en="The customer development supervisor opens up more channels and sets and carries out the development strategy.",
    zh="客户开发主管拓宽开发渠道，制定并实施客户开发策略。",
)

D2_2_1_2_4 = Clause(
    "D2.2.1.2.4",
    kinds=(Kind.ROUTING,),
    en="The customer development supervisor decides which new customers are sought and by what concrete measures.",
    zh="客户开发主管确定新客户的范围和具体开发措施。",
)

D2_2_1_2_5 = Clause(
    "D2.2.1.2.5",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer development supervisor reviews and approves the contracts of the development specialists with "
        "customers."
    ),
    zh="客户开发主管审核并批准客户开发专员与客户签订的合同。",
    readings=(A019,),
)

D2_2_1_2_6 = Clause(
    "D2.2.1.2.6",
    kinds=(Kind.ROUTING,),
    en="The customer development supervisor assists the customer survey supervisor in survey work.",
    zh="客户开发主管协助客户调查主管开展调查工作。",
)

D2_2_1_2_7 = Clause(
    "D2.2.1.2.7",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer development supervisor trains, guides and supervises the development specialists and solves "
        "their problems promptly; no time is given."
    ),
    zh="客户开发主管培训、指导和监督客户开发专员，及时解决其工作中的问题；原文未规定时限。",
    readings=(A001,),
)

D2_2_1_2_8 = Clause(
    "D2.2.1.2.8",
    kinds=(Kind.ROUTING,),
    en="The customer development supervisor introduces a sound system of rewards for customer development.",
    zh="客户开发主管建立合理的客户开发奖励机制。",
)

D2_2_1_2_9 = Clause(
    "D2.2.1.2.9",
    kinds=(Kind.ROUTING,),
    en="The customer development supervisor does other tasks given by the leaders.",
    zh="客户开发主管完成领导交办的其他工作。",
    readings=(A078,),
)

D2_2_1_2_10 = Clause(
    "D2.2.1.2.10",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer development supervisor helps other departments; figure 2-2 labels this item 12, and label 10 is "
        "missing."
    ),
    zh="客户开发主管协助其他部门开展工作；图2-2中本项编号印作12，缺编号10。",
    readings=(A078,),
)

D2_2_1_2_11 = Clause(
    "D2.2.1.2.11",
    kinds=(Kind.ROUTING,),
    en="The customer development supervisor attends to other matters handed down by superiors.",
    zh="客户开发主管办理上级交办的其他事项。",
    readings=(A078,),
)

# 2.1.3 Customer survey specialist · 客户调查专员

D2_2_1_3_0 = Clause(
    "D2.2.1.3.0",
    kinds=(Kind.ROUTING,),
    en=(
        "The customer survey specialist works under the customer survey supervisor, carries out surveys, compiles the "
        "statistics and writes reports."
    ),
    zh="客户调查专员在客户调查主管领导下，实施客户调查，进行数据统计，编写调查报告。",
)

D2_2_1_3_1 = Clause(
    "D2.2.1.3.1",
    kinds=(Kind.CADENCE,),
    en="The customer survey specialist helps draw up the yearly survey plan.",
    zh="客户调查专员协助制定年度客户调查计划。",
    figures=(Figure("interval_months", 12),),
)

D2_2_1_3_2 = Clause(
    "D2.2.1.3.2",
    kinds=(Kind.RECORD,),
    en="The customer survey specialist writes the survey scheme and designs the questionnaire.",
    zh="客户调查专员编写调查方案，设计调查问卷。",
    readings=(A083,),
)

D2_2_1_3_3 = Clause(
    "D2.2.1.3.3",
    kinds=(Kind.ROUTING,),
    en="The customer survey specialist carries out the survey itself.",
    zh="客户调查专员具体实施客户调查。",
)

D2_2_1_3_4 = Clause(
    "D2.2.1.3.4",
    kinds=(Kind.ROUTING,),
    en="The customer survey specialist sorts, compiles and analyses the survey data promptly; no time is given.",
    zh="客户调查专员及时整理、汇总并分析调查数据；原文未规定时限。",
    readings=(A001,),
)

D2_2_1_3_5 = Clause(
    "D2.2.1.3.5",
    kinds=(Kind.ROUTING,),
    en=(
        "If part-time interviewers are needed, the customer survey specialist assists the market survey supervisor (市"
        "场调查主管) in selecting, training and guiding them."
    ),
    zh="需要兼职访问员时，客户调查专员协助市场调查主管做好访问员的选拔、培训和指导。",
    readings=(A009,),
)

D2_2_1_3_6 = Clause(
    "D2.2.1.3.6",
    kinds=(Kind.ROUTING,),
    en="The customer survey specialist does other tasks as assigned.",
    zh="客户调查专员完成交办的其他工作。",
)

D2_2_1_3_7 = Clause(
    "D2.2.1.3.7",
    kinds=(Kind.ROUTING,),
    en="The customer survey specialist helps write the survey report and supplies the data for it.",
    zh="客户调查专员协助编写调查报告，并提供数据。",
)

D2_2_1_3_8 = Clause(
    "D2.2.1.3.8",
    kinds=(Kind.RECORD,),
    en="The customer survey specialist files and looks after survey data and survey reports.",
    zh="客户调查专员负责调查资料和调查报告的归档与管理。",
)

# 2.1.4 Customer development specialist · 客户开发专员

D2_2_1_4_0 = Clause(
    "D2.2.1.4.0",
    kinds=(Kind.ROUTING,),
    en="The customer development specialist works under the customer development supervisor.",
    zh="客户开发专员在客户开发主管领导下开展工作。",
)

D2_2_1_4_1 = Clause(
    "D2.2.1.4.1",
    kinds=(Kind.ROUTING,),
    en="The customer development specialist helps draw up the development plan.",
    zh="客户开发专员协助制定客户开发计划。",
)

D2_2_1_4_2 = Clause(
    "D2.2.1.4.2",
    kinds=(Kind.ROUTING,),
    en="The customer development specialist seeks out prospects within the scope fixed for customers.",
    zh="客户开发专员在确定的客户范围内寻找潜在客户。",
)

D2_2_1_4_3 = Clause(
    "D2.2.1.4.3",
    kinds=(Kind.RECORD,),
    en="The customer development specialist collects data on prospects and keeps a prospect file of his or her own.",
    zh="客户开发专员收集潜在客户资料，建立自己的潜在客户档案。",
)

D2_2_1_4_4 = Clause(
    "D2.2.1.4.4",
    kinds=(Kind.RECORD,),
    en="The customer development specialist works out a separate development strategy for every prospect.",
    zh="客户开发专员针对每个潜在客户分别制定开发策略。",
)

D2_2_1_4_5 = Clause(
    "D2.2.1.4.5",
    kinds=(Kind.ROUTING,),
    en="The customer development specialist negotiates terms with customers and signs and manages the contracts.",
    zh="客户开发专员与客户洽谈合作条件，签订并管理合同。",
    readings=(A019,),
)

D2_2_1_4_6 = Clause(
    "D2.2.1.4.6",
    kinds=(Kind.ROUTING,),
    en="The customer development specialist performs the contracts and keeps the promises.",
    zh="客户开发专员履行合同，兑现承诺。",
)

D2_2_1_4_7 = Clause(
    "D2.2.1.4.7",
    kinds=(Kind.RECORD,),
    en="The customer development specialist evaluates customers and forecasts how cooperation with them will develop.",
    zh="客户开发专员对客户进行评价，并预测合作前景。",
)

D2_2_1_4_8 = Clause(
    "D2.2.1.4.8",
    kinds=(Kind.ROUTING,),
    en="The customer development specialist keeps up relations with prospects.",
    zh="客户开发专员维护与潜在客户的关系。",
)

D2_2_1_4_9 = Clause(
    "D2.2.1.4.9",
    kinds=(Kind.ROUTING,),
    en="The customer development specialist wins new customers and opens up more channels.",
    zh="客户开发专员开发新客户，拓宽开发渠道。",
)

D2_2_1_4_10 = Clause(
    "D2.2.1.4.10",
    kinds=(Kind.ROUTING,),
    en="The customer development specialist draws lessons from experience and makes suggestions.",
    zh="客户开发专员总结经验，提出建议。",
)
