"""D2 part 2, section 3: the forms of customer surveys (客户服务部规范化管理 第二章第三节)."""

from __future__ import annotations

from servicepolicy.basis.clause import Clause, Kind
from servicepolicy.clauses.readings import A103, A104, A105, A106, A107, A108, A117

__all__ = [
    "D2_2_3_1_1",
    "D2_2_3_1_2",
    "D2_2_3_1_3",
    "D2_2_3_2_1",
    "D2_2_3_2_2",
    "D2_2_3_2_3",
    "D2_2_3_2_4",
    "D2_2_3_2_5",
    "D2_2_3_2_6",
    "D2_2_3_2_7",
    "D2_2_3_2_8",
    "D2_2_3_2_9",
    "D2_2_3_2_10",
    "D2_2_3_2_11",
    "D2_2_3_2_12",
    "D2_2_3_2_13",
    "D2_2_3_2_14",
    "D2_2_3_4_1",
    "D2_2_3_4_2",
    "D2_2_3_4_3",
    "D2_2_3_4_4",
    "D2_2_3_4_5",
    "D2_2_3_4_6",
    "D2_2_3_4_7",
    "D2_2_3_4_8",
    "D2_2_3_4_9",
    "D2_2_3_4_10",
    "D2_2_3_4_11",
    "D2_2_3_4_12",
    "D2_2_3_4_13",
    "D2_2_3_4_14",
    "D2_2_3_4_15",
    "D2_2_3_4_16",
    "D2_2_3_4_17",
    "D2_2_3_4_18",
    "D2_2_3_4_19",
    "D2_2_3_4_20",
    "D2_2_3_4_21",
    "D2_2_3_4_22",
    "D2_2_3_4_23",
    "D2_2_3_4_24",
    "D2_2_3_4_25",
    "D2_2_3_5_1",
    "D2_2_3_5_2",
    "D2_2_3_5_3",
    "D2_2_3_5_4",
    "D2_2_3_5_5",
]

# 2.3.1 Survey plan · 《客户调查计划表》

D2_2_3_1_1 = Clause(
    "D2.2.3.1.1",
    kinds=(Kind.RECORD,),
    en=(
        "The survey plan 《客户调查计划表》 states the goal of the survey and its subjects, divided into key customers "
        "and other customers."
    ),
    zh="《客户调查计划表》填写调查目标和调查对象，调查对象分为重点客户和其他客户。",
    readings=(A108, A117),
)

D2_2_3_1_2 = Clause(
    "D2.2.3.1.2",
    kinds=(Kind.RECORD,),
    en="The survey plan 《客户调查计划表》 explains the content and items, sets the schedule and names the method.",
    zh="《客户调查计划表》说明调查内容与调查项目，列出调查实施进度安排和调查方法。",
)

D2_2_3_1_3 = Clause(
    "D2.2.3.1.3",
    kinds=(Kind.RECORD,),
    en=(
        "The survey plan 《客户调查计划表》 names the person in charge and the surveyors and has room for the budget "
        "and remarks."
    ),
    zh="《客户调查计划表》列明调查负责人及调查人员、调查费用预算和备注。",
)

# 2.3.2 Customer information form · 《客户信息调查表》

D2_2_3_2_1 = Clause(
    "D2.2.3.2.1",
    kinds=(Kind.RECORD, Kind.ROUTING),
    en=(
        "The customer information form 《客户信息调查表》 is signed by the person in charge of the customer, the "
        "reviewer and the surveyor."
    ),
    zh="《客户信息调查表》由客户负责人、审核人和调查员签字。",
    readings=(A103,),
)

D2_2_3_2_2 = Clause(
    "D2.2.3.2.2",
    kinds=(Kind.RECORD,),
    en="The customer block of the information form holds name, address, telephone, fax and contact staff (接洽人员).",
    zh="《客户信息调查表》的客户栏填写客户名称、地址、电话、传真和接洽人员。",
    readings=(A103,),
)

D2_2_3_2_3 = Clause(
    "D2.2.3.2.3",
    kinds=(Kind.RECORD,),
    en="Of the customer's legal representative, the information form asks name, age, education and character.",
    zh="《客户信息调查表》填写客户方法人代表的姓名、年龄、文化程度和性格。",
    readings=(A105,),
    sensitive=True,
)

D2_2_3_2_4 = Clause(
    "D2.2.3.2.4",
    kinds=(Kind.RECORD,),
    en="Of the customer's person in charge, the information form asks name, age, education and character.",
    zh="《客户信息调查表》填写客户方负责人的姓名、年龄、文化程度和性格。",
    readings=(A105,),
    sensitive=True,
)

D2_2_3_2_5 = Clause(
    "D2.2.3.2.5",
    kinds=(Kind.RECORD,),
    en="Of the customer's contact person, the information form asks name, position, matters handled and character.",
    zh="《客户信息调查表》填写客户方接洽人的姓名、职务、负责事项和性格。",
    readings=(A105,),
    sensitive=True,
)

D2_2_3_2_6 = Clause(
    "D2.2.3.2.6",
    kinds=(Kind.RECORD,),
    en="The information form marks the style of business as active, conservative, steady, unsettled or speculative.",
    zh="《客户信息调查表》的经营方式分为积极、保守、踏实、不定、投机。",
    readings=(A104,),
)

D2_2_3_2_7 = Clause(
    "D2.2.3.2.7",
    kinds=(Kind.RECORD,),
    en="The information form marks the trend of business as thriving, growing, stable, declining or unsettled.",
    zh="《客户信息调查表》的业务状况分为兴隆、成长、稳定、衰退、不定。",
)

D2_2_3_2_8 = Clause(
    "D2.2.3.2.8",
    kinds=(Kind.RECORD,),
    en=(
        "The information form asks the scope of business and the selling method and marks the price as reasonable, "
        "rather high, rather low or cut."
    ),
    zh="《客户信息调查表》填写业务范围和销货方式，价格分为合理、偏高、偏低、削价。",
    readings=(A103,),
)

D2_2_3_2_9 = Clause(
    "D2.2.3.2.9",
    kinds=(Kind.RECORD,),
    en="The information form asks the months of the peak and the slack season and the sales volume per month in each.",
    zh="《客户信息调查表》分别填写旺季、淡季的月份和月销量。",
    readings=(A103,),
)

D2_2_3_2_10 = Clause(
    "D2.2.3.2.10",
    kinds=(Kind.RECORD,),
    en=(
        "The information form marks the nature of the enterprise as state-owned, limited by shares, partnership shop, "
        "joint venture or other."
    ),
    zh="《客户信息调查表》的企业性质分为国有企业、股份有限公司、合伙店铺、合资、其他。",
    readings=(A104, A103),
)

D2_2_3_2_11 = Clause(
    "D2.2.3.2.11",
    kinds=(Kind.RECORD, Kind.COMPUTABLE),
    en="The information form asks the headcount of staff and of management and the total of both.",
    zh="《客户信息调查表》填写职员人数、管理层人数及两者合计。",
    readings=(A106, A103),
)

D2_2_3_2_12 = Clause(
    "D2.2.3.2.12",
    kinds=(Kind.RECORD,),
    en=(
        "The information form marks the standing in the trade as leader, influential, first class, second class or "
        "third class."
    ),
    zh="《客户信息调查表》的同业地位分为领导者、具影响、一级、二级、三级。",
)

D2_2_3_2_13 = Clause(
    "D2.2.3.2.13",
    kinds=(Kind.RECORD,),
    en="The information form asks the period, method and formalities of payment.",
    zh="《客户信息调查表》填写付款期、付款方式和付款手续。",
)

D2_2_3_2_14 = Clause(
    "D2.2.3.2.14",
    kinds=(Kind.RECORD,),
    en=(
        "On dealings with the company, the information form asks the time, the main products bought, the amount per "
        "month in the peak and the slack season and the total amount."
    ),
    zh="《客户信息调查表》填写与本公司的往来情况，包括时间、主要采购产品、旺季每月金额、淡季每月金额和总金额。",
    readings=(A103,),
)

# 2.3.4 Customer credit form · 《客户信用调查表》

D2_2_3_4_1 = Clause(
    "D2.2.3.4.1",
    kinds=(Kind.RECORD,),
    en="The customer credit form 《客户信用调查表》 asks the enterprise, its number, address and telephone.",
    zh="《客户信用调查表》填写企业、编号、地址和电话。",
    readings=(A103,),
)

D2_2_3_4_2 = Clause(
    "D2.2.3.4.2",
    kinds=(Kind.RECORD,),
    en="The credit form asks the person in charge with home and telephone.",
    zh="《客户信用调查表》填写负责人及其住所和电话。",
    readings=(A105,),
    sensitive=True,
)

D2_2_3_4_3 = Clause(
    "D2.2.3.4.3",
    kinds=(Kind.RECORD,),
    en="The credit form asks the founding date and the items of business.",
    zh="《客户信用调查表》填写创业日期和营业项目。",
)

D2_2_3_4_4 = Clause(
    "D2.2.3.4.4",
    kinds=(Kind.RECORD,),
    en="The credit form marks the form of ownership (经营方式) as sole, partnership or other.",
    zh="《客户信用调查表》的经营方式分为独资、合伙、其他。",
    readings=(A104,),
)

D2_2_3_4_5 = Clause(
    "D2.2.3.4.5",
    kinds=(Kind.RECORD,),
    en=(
        "The credit form asks when trading began and the business area and marks the place of business as market, "
        "residential or suburban."
    ),
    zh="《客户信用调查表》填写开始交易日期和营业区域，经营地点分为市场、住宅、郊外。",
)

D2_2_3_4_6 = Clause(
    "D2.2.3.4.6",
    kinds=(Kind.RECORD,),
    en=(
        "Of the person in charge, the credit form asks character, temperament, interests, reputation, position, "
        "education, native place, career, thinking, habits, merits, special skills and faults."
    ),
    zh="《客户信用调查表》填写负责人的性格、气质、兴趣、名誉、职位、学历、籍贯、经历、思想、嗜好、优点、特长和缺点。",
    readings=(A105, A103),
    sensitive=True,
)

D2_2_3_4_7 = Clause(
    "D2.2.3.4.7",
    kinds=(Kind.RECORD,),
    en="The credit form marks the eloquence of the person in charge as good, ordinary or poor.",
    zh="《客户信用调查表》的负责人口才分为佳、普通、口拙。",
    readings=(A105,),
    sensitive=True,
)

D2_2_3_4_8 = Clause(
    "D2.2.3.4.8",
    kinds=(Kind.RECORD,),
    en="The credit form marks whether the person in charge drinks and whether he or she smokes.",
    zh="《客户信用调查表》填写负责人的烟酒嗜好：酒分为饮、不饮，香烟分为抽、不抽。",
    readings=(A105, A103),
    sensitive=True,
)

D2_2_3_4_9 = Clause(
    "D2.2.3.4.9",
    kinds=(Kind.RECORD,),
    en="The credit form marks the technical skill of the person in charge as skilled, slight or none.",
    zh="《客户信用调查表》的负责人技术分为熟练、略懂、不懂。",
    readings=(A105,),
    sensitive=True,
)

D2_2_3_4_10 = Clause(
    "D2.2.3.4.10",
    kinds=(Kind.RECORD,),
    en="The credit form asks the bank and marks the credit there as very good, good, ordinary, poor or very poor.",
    zh="《客户信用调查表》填写往来银行，银行信用分为很好、好、普通、差、很差。",
    readings=(A104,),
)

D2_2_3_4_11 = Clause(
    "D2.2.3.4.11",
    kinds=(Kind.RECORD,),
    en="The credit form marks the accounting system as complete or incomplete.",
    zh="《客户信用调查表》的账务体系分为完备、不完备。",
)

D2_2_3_4_12 = Clause(
    "D2.2.3.4.12",
    kinds=(Kind.RECORD,),
    en="The credit form marks the opinion of trade peers as very good, good, ordinary, poor or very poor.",
    zh="《客户信用调查表》的同业者评价分为很好、好、普通、差、很差。",
    readings=(A104,),
)

D2_2_3_4_13 = Clause(
    "D2.2.3.4.13",
    kinds=(Kind.RECORD,),
    en=(
        "The credit form marks the type of organisation as state-owned enterprise, individual business, share company "
        "or joint venture."
    ),
    zh="《客户信用调查表》的经营组织分为国有企业、个人经营、股份企业、合资企业。",
    readings=(A104,),
)

D2_2_3_4_14 = Clause(
    "D2.2.3.4.14",
    kinds=(Kind.RECORD,),
    en="The credit form marks the opinion of neighbours as very good, good, ordinary, poor or very poor.",
    zh="《客户信用调查表》的近邻评价分为很好、好、普通、差、很差。",
    readings=(A104, A105),
    sensitive=True,
)

D2_2_3_4_15 = Clause(
    "D2.2.3.4.15",
    kinds=(Kind.RECORD,),
    en="The credit form asks the capital in yuan.",
    zh="《客户信用调查表》填写资本额，单位为元。",
)

D2_2_3_4_16 = Clause(
    "D2.2.3.4.16",
    kinds=(Kind.RECORD,),
    en=(
        "The credit form marks the payment attitude as ready, ordinary, passable, slow, reluctant or prone to leave a "
        "balance unpaid."
    ),
    zh="《客户信用调查表》的付款态度分为爽快、普通、尚可、迟延、为难、嗜欠尾款。",
    readings=(A104,),
)

D2_2_3_4_17 = Clause(
    "D2.2.3.4.17",
    kinds=(Kind.RECORD,),
    en="The credit form asks the registration number of the business licence and other notes.",
    zh="《客户信用调查表》填写营业执照登记号码和其他说明。",
)

D2_2_3_4_18 = Clause(
    "D2.2.3.4.18",
    kinds=(Kind.RECORD,),
    en="The credit form asks how many vehicles are owned and how many rented.",
    zh="《客户信用调查表》填写汽车的自有数量和租用数量。",
)

D2_2_3_4_19 = Clause(
    "D2.2.3.4.19",
    kinds=(Kind.RECORD,),
    en="The credit form marks the site as busy district, ordinary commercial district or remote area.",
    zh="《客户信用调查表》的场所分为繁华区、一般商业区、偏僻地区。",
)

D2_2_3_4_20 = Clause(
    "D2.2.3.4.20",
    kinds=(Kind.RECORD,),
    en=(
        "The credit form asks the floor area in square metres of owned and of rented premises, the number of floors "
        "and the market price."
    ),
    zh="《客户信用调查表》填写自有、租用房屋各自的面积（平方米），以及层数和市价。",
    readings=(A103,),
)

D2_2_3_4_21 = Clause(
    "D2.2.3.4.21",
    kinds=(Kind.RECORD,),
    en="The credit form marks the fittings as refined, ordinary or poor.",
    zh="《客户信用调查表》的装饰分为精装、普通、差。",
)

D2_2_3_4_22 = Clause(
    "D2.2.3.4.22",
    kinds=(Kind.RECORD, Kind.COMPUTABLE),
    en="The credit form marks whether there is insurance, with its amount in yuan if there is and only then.",
    zh="《客户信用调查表》的保险分为有、无；有保险的须填写金额（元），无保险的不填。",
)

D2_2_3_4_23 = Clause(
    "D2.2.3.4.23",
    kinds=(Kind.RECORD,),
    en=(
        "For each line traded, the credit form asks kind, brand, sales volume and amount per month, sales volume and "
        "amount per year, and remarks."
    ),
    zh="《客户信用调查表》逐项填写经营品种、品牌、月销售量及金额、年销售量及金额和备注。",
    readings=(A103,),
)

D2_2_3_4_24 = Clause(
    "D2.2.3.4.24",
    kinds=(Kind.RECORD, Kind.COMPUTABLE),
    en=(
        "The credit form records the credit grade, credit score, choice of payment method, limit of sales on credit, "
        "whether there is a guarantee, and remarks; neither scale nor limits are given."
    ),
    zh="《客户信用调查表》记录信用等级、信用评分、付款方式选择、赊销限额、是否担保和备注；原文未给出评分标准和限额。",
    readings=(A107,),
)

D2_2_3_4_25 = Clause(
    "D2.2.3.4.25",
    kinds=(Kind.ROUTING,),
    en=(
        "The credit form is signed by surveyor, manager and general manager, in this order, which is inferred: the "
        "general manager is printed first."
    ),
    zh="《客户信用调查表》由调查人、经理、总经理依次签字；该顺序系推断，原文印刷时总经理在前。",
    readings=(A107,),
)

# 2.3.5 Survey analysis report · 《调查分析报告表》

D2_2_3_5_1 = Clause(
    "D2.2.3.5.1",
    kinds=(Kind.RECORD,),
    en=(
        "The survey analysis report 《调查分析报告表》 states the background, purpose and method of the survey, the "
        "department that carried it out and its time."
    ),
    zh="《调查分析报告表》填写客户调查背景、客户调查目的、客户调查方式、实施部门和客户调查时间。",
)

D2_2_3_5_2 = Clause(
    "D2.2.3.5.2",
    kinds=(Kind.RECORD,),
    en="The survey analysis report describes the subjects by age structure, sex ratio and level of income.",
    zh="《调查分析报告表》说明调查对象的年龄结构、性别比例和收入水平。",
    readings=(A105,),
    sensitive=True,
)

D2_2_3_5_3 = Clause(
    "D2.2.3.5.3",
    kinds=(Kind.RECORD,),
    en=(
        "The first part of the survey analysis report gives statistics on needs: what decides the choice of a product "
        "or service, what price is bearable and which services are wished for."
    ),
    zh="《调查分析报告表》第一部分为需求分析统计，包括选择产品或服务时考虑的因素、可承受的价格和希望获得的服务。",
)

D2_2_3_5_4 = Clause(
    "D2.2.3.5.4",
    kinds=(Kind.RECORD,),
    en=(
        "The second part of the survey analysis report gives the customers' opinions or suggestions, the third the "
        "proposals or measures of the customer service department."
    ),
    zh="《调查分析报告表》第二部分为客户意见或建议，第三部分为客户服务部提出的相关建议或措施。",
)

D2_2_3_5_5 = Clause(
    "D2.2.3.5.5",
    kinds=(Kind.RECORD, Kind.ROUTING),
    en="The survey analysis report is signed by the reporting department and its manager.",
    zh="《调查分析报告表》由报告部门及报告部门经理签字。",
)
