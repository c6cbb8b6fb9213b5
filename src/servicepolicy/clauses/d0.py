"""D0: service before, during and after the sale (客户售前、售中、售后服务作业管理制度)."""

from __future__ import annotations

from datetime import timedelta

from servicepolicy.basis.clause import Clause, Figure, Kind
from servicepolicy.clauses.readings import (
    A001,
    A002,
    A003,
    A004,
    A005,
    A006,
    A007,
    A011,
    A013,
    A014,
    A015,
    A016,
    A017,
    A018,
    A019,
    A020,
    A021,
    A022,
    A023,
    A024,
    A025,
    A026,
    A057,
    A071,
    A079,
    A122,
)

__all__ = [
    "D0_1_1",
    "D0_1_2",
    "D0_1_3",
    "D0_2_0",
    "D0_2_1",
    "D0_2_2",
    "D0_2_3",
    "D0_3_1",
    "D0_3_2",
    "D0_3_3",
    "D0_3_4",
    "D0_4_1_1A",
    "D0_4_1_1B",
    "D0_4_1_2A",
    "D0_4_1_2B",
    "D0_4_1_3A",
    "D0_4_1_3B",
    "D0_4_1_4A",
    "D0_4_1_4B",
    "D0_4_2_1A",
    "D0_4_2_1B",
    "D0_4_2_2A",
    "D0_4_2_2B",
    "D0_4_2_3A",
    "D0_4_2_3B",
    "D0_4_2_4A",
    "D0_4_2_4B",
    "D0_4_3_1A",
    "D0_4_3_1B",
    "D0_4_3_2A",
    "D0_4_3_2B",
    "D0_4_3_3A",
    "D0_4_3_3B",
    "D0_4_3_4A",
    "D0_4_3_4B",
    "D0_5_1_1A",
    "D0_5_1_1B",
    "D0_5_1_2A",
    "D0_5_1_2B",
    "D0_5_1_3A",
    "D0_5_1_3B",
    "D0_5_2_1A",
    "D0_5_2_1B",
    "D0_5_2_2A",
    "D0_5_2_2B",
    "D0_5_2_3A",
    "D0_5_2_3B",
    "D0_5_3_1A",
    "D0_5_3_1B",
    "D0_5_3_2A",
    "D0_5_3_2B",
    "D0_5_3_3A",
    "D0_5_3_3B",
    "D0_6_1A1",
    "D0_6_1A2",
    "D0_6_1B1",
    "D0_6_1B2",
    "D0_6_2A",
    "D0_6_2B",
    "D0_6_3A",
    "D0_6_3B",
]

# 1 Purpose · 目的

D0_1_1 = Clause(
    "D0.1.1",
    kinds=(Kind.STATEMENT,),
    en=(
        "The policy aims at firmer service management, more satisfied customers, and systematic service to one "
        "standard before, during and after the sale."
    ),
    zh="本制度旨在加强服务管理，提升客户满意度，使售前、售中、售后服务规范化、系统化。",
)

D0_1_2 = Clause(
    "D0.1.2",
    kinds=(Kind.STATEMENT,),
    en="Service before, during and after the sale is seen as decisive for customer relations and competitiveness.",
    zh="售前、售中、售后服务被视为维系客户关系、增强竞争力的关键。",
)

D0_1_3 = Clause(
    "D0.1.3",
    kinds=(Kind.STATEMENT,),
    en="The policy lays down the goals, scope, norms and procedures of service for the whole course of a purchase.",
    zh="本制度规定客户购买全过程的服务目标、范围、规范和流程。",
)

# 2 Scope · 适用范围

D0_2_0 = Clause(
    "D0.2.0",
    kinds=(Kind.STATEMENT,),
    en=(
        "The policy applies to every department and every person with a part in pre-sale, in-sale or after-sale "
        "service."
    ),
    zh="本制度适用于参与售前、售中、售后服务的各部门和全体人员。",
)

D0_2_1 = Clause(
    "D0.2.1",
    kinds=(Kind.RECORD,),
    en=(
        "The pre-sale stage covers market research, customer enquiries, product display, quotation, contract signing "
        "and the like."
    ),
    zh="售前阶段包括市场调研、客户咨询、产品展示、报价、合同签订等。",
    readings=(A003,),
)

D0_2_2 = Clause(
    "D0.2.2",
    kinds=(Kind.RECORD,),
    en=(
        "The in-sale stage covers order processing, logistics tracking, customer feedback, problem solving and the "
        "like."
    ),
    zh="售中阶段包括订单处理、物流跟踪、客户反馈、问题解决等。",
    readings=(A003,),
)

D0_2_3 = Clause(
    "D0.2.3",
    kinds=(Kind.RECORD,),
    en=(
        "The after-sale stage covers installation, usage guidance, repair and maintenance, customer follow-up and the "
        "like."
    ),
    zh="售后阶段包括安装、使用指导、维修保养、客户回访等。",
    readings=(A003,),
)

# 3 Goals · 目标

D0_3_1 = Clause(
    "D0.3.1",
    kinds=(Kind.STATEMENT,),
    en="Good service is to make customers more satisfied and more loyal.",
    zh="以优质服务提高客户的满意度和忠诚度。",
)

D0_3_2 = Clause(
    "D0.3.2",
    kinds=(Kind.STATEMENT,),
    en=(
        "Processes are standardised so that work is more efficient and customers wait less; no target for the waiting "
        "time is given."
    ),
    zh="规范流程，提高效率，缩短客户等候时间；原文未给出等候时间的指标。",
    readings=(A057,),
)

D0_3_3 = Clause(
    "D0.3.3",
    kinds=(Kind.STATEMENT,),
    en=(
        "Departments have clear responsibilities and work together, and service information is passed on and answered "
        "promptly; no time is given."
    ),
    zh="各部门职责明确、相互协作，服务信息及时传递并得到回应；原文未规定时限。",
    readings=(A001,),
)

D0_3_4 = Clause(
    "D0.3.4",
    kinds=(Kind.STATEMENT,),
    en=(
        "A feedback mechanism promptly collects customers' opinions and deals with them, so that service improves; no "
        "time is given."
    ),
    zh="建立反馈机制，及时收集、处理客户意见，以改进服务；原文未规定时限。",
    readings=(A001,),
)

# 4.1 Pre-sale service · 售前服务

D0_4_1_1A = Clause(
    "D0.4.1.1a",
    kinds=(Kind.CADENCE,),
    en="The market is researched regularly for customer needs and competitors; no interval is given.",
    zh="定期就客户需求和竞争对手开展市场调研；原文未规定周期。",
    readings=(A002,),
)

D0_4_1_1B = Clause(
    "D0.4.1.1b",
    kinds=(Kind.RECORD,),
    en="Data on prospective customers are gathered and analysed as the basis of a targeted promotion strategy.",
    zh="收集并分析潜在客户信息，据此制定有针对性的推广策略。",
)

D0_4_1_2A = Clause(
    "D0.4.1.2a",
    kinds=(Kind.COMPUTABLE,),
    en="Customer service responds to an enquiry within 24 hours.",
    zh="客服部门应在24小时内回应客户咨询。",
    figures=(Figure("answer_within", timedelta(hours=24)),),
    readings=(A014, A015, A016, A017),
)

D0_4_1_2B = Clause(
    "D0.4.1.2b",
    kinds=(Kind.CONDUCT,),
    en="What customers are told about a product is accurate, complete and professional.",
    zh="向客户提供的产品信息须准确、完整、专业。",
    readings=(A013,),
)

D0_4_1_3A = Clause(
    "D0.4.1.3a",
    kinds=(Kind.CADENCE,),
    en="Display material is updated regularly to stay accurate and attractive; no interval is given.",
    zh="定期更新展示资料，保持内容准确、有吸引力；原文未规定周期。",
    readings=(A002,),
)

D0_4_1_3B = Clause(
    "D0.4.1.3b",
    kinds=(Kind.RECORD,),
    en="Product displays are held online or offline, and prospective customers are invited; no frequency is given.",
    zh="以线上或线下方式举办产品展示活动，邀请潜在客户参加；原文未规定频次。",
)

D0_4_1_4A = Clause(
    "D0.4.1.4a",
    kinds=(Kind.RECORD,),
    en="A quotation is reasonable and rests on both market conditions and company policy.",
    zh="报价须以市场情况和公司政策为依据，做到合理。",
    readings=(A013,),
)

D0_4_1_4B = Clause(
    "D0.4.1.4b",
    kinds=(Kind.ROUTING,),
    en="A contract passes legal review for lawfulness and fairness before it is signed.",
    zh="合同须先经法律审核，确认合法、公平后方可签订。",
    readings=(A019,),
)

# 4.2 In-sale service · 售中服务

D0_4_2_1A = Clause(
    "D0.4.2.1a",
    kinds=(Kind.RECORD,),
    en="An order received is processed promptly and entered in the system without error; no time is given.",
    zh="收到订单后及时处理，并准确录入系统；原文未规定时限。",
    readings=(A001,),
)

D0_4_2_1B = Clause(
    "D0.4.2.1b",
    kinds=(Kind.COMPUTABLE,),
    en=(
        "The company sets a time standard for processing orders and confirms the order to the customer within it; no "
        "figure is given."
    ),
    zh="公司须制定订单处理的时限标准，并在该时限内向客户确认订单；原文未给出数字。",
    readings=(A018,),
)

D0_4_2_2A = Clause(
    "D0.4.2.2a",
    kinds=(Kind.RECORD,),
    en="A logistics tracking system lets customers check the status of their orders at any time.",
    zh="建立物流跟踪系统，供客户随时查询订单状态。",
    readings=(A079,),
)

D0_4_2_2B = Clause(
    "D0.4.2.2b",
    kinds=(Kind.ROUTING,),
    en="When a logistics problem arises, the customer is told promptly and offered a solution; no time is given.",
    zh="出现物流问题时，及时告知客户并提出解决方案；原文未规定时限。",
    readings=(A001,),
)

D0_4_2_3A = Clause(
    "D0.4.2.3a",
    kinds=(Kind.RECORD,),
    en="A feedback mechanism invites customers' opinions and suggestions.",
    zh="设立反馈机制，征求客户的意见和建议。",
)

D0_4_2_3B = Clause(
    "D0.4.2.3b",
    kinds=(Kind.RECORD,),
    en="Feedback is sorted and analysed, and improvements are made promptly; no time is given.",
    zh="对反馈进行整理、分析，并及时改进；原文未规定时限。",
    readings=(A001,),
)

D0_4_2_4A = Clause(
    "D0.4.2.4a",
    kinds=(Kind.CONDUCT,),
    en="Service staff are able to handle problems and react quickly; no time is given.",
    zh="服务人员须具备处理问题的能力，并能快速反应；原文未规定时限。",
    readings=(A001,),
)

D0_4_2_4B = Clause(
    "D0.4.2.4b",
    kinds=(Kind.ROUTING,),
    en=(
        "The responsible leader hears of a major problem promptly, and a solution is worked out; neither what is major "
        "nor the time is given."
    ),
    zh="重大问题须及时上报负责领导，并制定解决方案；原文未界定何为重大，也未规定时限。",
    readings=(A001, A005, A006),
)

# 4.3 After-sale service · 售后服务

D0_4_3_1A = Clause(
    "D0.4.3.1a",
    kinds=(Kind.COMPUTABLE,),
    en="A product that needs installing is installed as a professional service.",
    zh="对需要安装的产品，提供专业的安装服务。",
    readings=(A025,),
)

D0_4_3_1B = Clause(
    "D0.4.3.1b",
    kinds=(Kind.COMPUTABLE,),
    en="Once installed, the product is accepted and the customer is then shown how to use it.",
    zh="安装完毕后进行验收，再指导客户使用。",
    readings=(A022,),
)

D0_4_3_2A = Clause(
    "D0.4.3.2a",
    kinds=(Kind.RECORD,),
    en="The customer receives a manual and training along with the product.",
    zh="随产品向客户提供使用手册和培训。",
)

D0_4_3_2B = Clause(
    "D0.4.3.2b",
    kinds=(Kind.CADENCE,),
    en="Training for users is held regularly; no interval is given.",
    zh="定期组织用户培训；原文未规定周期。",
    readings=(A002,),
)

D0_4_3_3A = Clause(
    "D0.4.3.3a",
    kinds=(Kind.RECORD,),
    en=(
        "Records of repair and maintenance are kept, so that customers are supported promptly while they use the "
        "product; no time is given."
    ),
    zh="建立维修保养记录，使客户在使用中及时得到支持；原文未规定时限。",
    readings=(A001,),
)

D0_4_3_3B = Clause(
    "D0.4.3.3b",
    kinds=(Kind.CADENCE,),
    en="Products are maintained regularly; no interval is given.",
    zh="定期提供产品保养服务；原文未规定周期。",
    readings=(A002,),
)

D0_4_3_4A = Clause(
    "D0.4.3.4a",
    kinds=(Kind.CADENCE,),
    en=(
        "After-sale staff regularly follow up with customers on the use of the product and their satisfaction; no "
        "interval is given."
    ),
    zh="售后人员定期回访客户，了解产品使用情况和满意度；原文未规定周期。",
    readings=(A002, A021, A122),
)

D0_4_3_4B = Clause(
    "D0.4.3.4b",
    kinds=(Kind.RECORD,),
    en="The findings of the follow-up are gathered and the service strategy is adjusted promptly; no time is given.",
    zh="汇总回访结果，及时调整服务策略；原文未规定时限。",
    readings=(A001,),
)

# 5.1 Pre-sale procedure · 售前流程

D0_5_1_1A = Clause(
    "D0.5.1.1a",
    kinds=(Kind.RECORD,),
    en="When a customer telephones or sends a message, the customer's information is recorded.",
    zh="接到客户来电或消息时，登记客户信息。",
)

D0_5_1_1B = Clause(
    "D0.5.1.1b",
    kinds=(Kind.COMPUTABLE,),
    en="The customer is given the information asked for within 24 hours.",
    zh="24小时内答复客户并提供其所需的信息。",
    figures=(Figure("answer_within", timedelta(hours=24)),),
    readings=(A014, A015, A016, A017),
)

D0_5_1_2A = Clause(
    "D0.5.1.2a",
    kinds=(Kind.CONDUCT,),
    en="Display material is chosen to suit the customer's needs.",
    zh="根据客户需求选择展示资料。",
)

D0_5_1_2B = Clause(
    "D0.5.1.2b",
    kinds=(Kind.COMPUTABLE,),
    en="The quotation comes first, and the contract is prepared only after the customer confirms.",
    zh="先行报价，经客户确认后再拟定合同。",
)

D0_5_1_3A = Clause(
    "D0.5.1.3a",
    kinds=(Kind.ROUTING,),
    en="The legal department reviews the contract, which is signed only when its terms are cleared.",
    zh="合同由法务部门审核，条款确认无误后方可签订。",
    readings=(A019,),
)

D0_5_1_3B = Clause(
    "D0.5.1.3b",
    kinds=(Kind.RECORD,),
    en="After signing, the customer is given copies of the contract; neither the number nor a deadline is given.",
    zh="签订后将合同副本交给客户；原文未规定份数和期限。",
    readings=(A020,),
)

# 5.2 In-sale procedure · 售中流程

D0_5_2_1A = Clause(
    "D0.5.2.1a",
    kinds=(Kind.RECORD,),
    en="Customer service confirms and enters the order, which then receives an order number.",
    zh="客服部门确认订单，录入系统并生成订单编号。",
)

D0_5_2_1B = Clause(
    "D0.5.2.1b",
    kinds=(Kind.ROUTING,),
    en="After entering the order, customer service tells the logistics department to prepare dispatch.",
    zh="订单录入后，客服部门通知物流部门准备发货。",
)

D0_5_2_2A = Clause(
    "D0.5.2.2a",
    kinds=(Kind.RECORD,),
    en="A tracking mechanism provides the status of the order in real time.",
    zh="建立跟踪机制，实时提供订单状态。",
    readings=(A079,),
)

D0_5_2_2B = Clause(
    "D0.5.2.2b",
    kinds=(Kind.ROUTING,),
    en="When tracking shows a problem, the solution is promptly worked out with the customer; no time is given.",
    zh="跟踪中出现问题时，及时与客户商定解决方案；原文未规定时限。",
    readings=(A001,),
)

D0_5_2_3A = Clause(
    "D0.5.2.3a",
    kinds=(Kind.RECORD,),
    en="Customer feedback during the sale is collected and sorted into categories; no categories are given.",
    zh="收集售中客户反馈并分类；原文未给出类别。",
)

D0_5_2_3B = Clause(
    "D0.5.2.3b",
    kinds=(Kind.RECORD,),
    en=(
        "Important feedback is analysed and the service strategy is adjusted promptly; neither what is important nor "
        "the time is given."
    ),
    zh="对重要反馈进行分析，及时调整服务策略；原文未界定何为重要，也未规定时限。",
    readings=(A001, A026),
)

# 5.3 After-sale procedure · 售后流程

D0_5_3_1A = Clause(
    "D0.5.3.1a",
    kinds=(Kind.ROUTING,),
    en="Professional staff are assigned to carry out the installation.",
    zh="指派专业人员负责安装。",
    readings=(A025,),
)

D0_5_3_1B = Clause(
    "D0.5.3.1b",
    kinds=(Kind.COMPUTABLE,),
    en="After the installation, the customer is guided in using the product and questions are answered.",
    zh="安装完成后，指导客户使用并解答疑问。",
    readings=(A022,),
)

D0_5_3_2A = Clause(
    "D0.5.3.2a",
    kinds=(Kind.RECORD,),
    en="The customer's product has a repair and maintenance file, in which its use is recorded.",
    zh="为客户的产品建立维修保养档案，记录其使用情况。",
)

D0_5_3_2B = Clause(
    "D0.5.3.2b",
    kinds=(Kind.CADENCE,),
    en="Customers are followed up regularly to learn how the product runs; no interval is given.",
    zh="定期回访客户，了解产品运行状况；原文未规定周期。",
    readings=(A002, A021, A122),
)

D0_5_3_3A = Clause(
    "D0.5.3.3a",
    kinds=(Kind.RECORD,),
    en="Customer satisfaction is surveyed by questionnaire, telephone call-back and the like.",
    zh="通过问卷、电话回访等方式调查客户满意度。",
    readings=(A003, A071),
)

D0_5_3_3B = Clause(
    "D0.5.3.3b",
    kinds=(Kind.ROUTING,),
    en=(
        "A dissatisfied customer is contacted promptly and improvements are made; neither what counts as dissatisfied "
        "nor the time is given."
    ),
    zh="对不满意的客户及时联系并加以改进；原文未界定何为不满意，也未规定时限。",
    readings=(A001, A026),
)

# 6.1 Responsibility and supervision · 责任与监督

D0_6_1A1 = Clause(
    "D0.6.1a1",
    kinds=(Kind.ROUTING,),
    en="The head of each department is responsible for the quality of that department's service.",
    zh="各部门负责人对本部门的服务质量负责。",
)

D0_6_1A2 = Clause(
    "D0.6.1a2",
    kinds=(Kind.CADENCE,),
    en="The head of each department inspects the department's own service regularly; no interval is given.",
    zh="各部门负责人定期开展自查；原文未规定周期。",
    readings=(A002,),
)

D0_6_1B1 = Clause(
    "D0.6.1b1",
    kinds=(Kind.ROUTING,),
    en="A supervision group for customer service is formed.",
    zh="设立客户服务监督小组。",
    readings=(A007,),
)

D0_6_1B2 = Clause(
    "D0.6.1b2",
    kinds=(Kind.CADENCE,),
    en="The supervision group evaluates customer service regularly; no interval is given.",
    zh="监督小组定期对客户服务进行评价；原文未规定周期。",
    readings=(A002, A007),
)

# 6.2 Records and reports · 记录与报告

D0_6_2A = Clause(
    "D0.6.2a",
    kinds=(Kind.RECORD,),
    en="A service archive records customer feedback and its handling in detail.",
    zh="建立服务档案，详细记录客户反馈和处理结果。",
)

D0_6_2B = Clause(
    "D0.6.2b",
    kinds=(Kind.CADENCE,),
    en=(
        "Management regularly receives a report on the state of service and suggested improvements; no interval is "
        "given."
    ),
    zh="定期向管理层报告服务情况和改进建议；原文未规定周期。",
    readings=(A002,),
)

# 6.3 Assessment and improvement · 评估与改进

D0_6_3A = Clause(
    "D0.6.3a",
    kinds=(Kind.CADENCE,),
    en="The quality of service is assessed once a quarter and problems are analysed.",
    zh="每季度对服务质量评估一次，并分析存在的问题。",
    figures=(Figure("interval_months", 3),),
    readings=(A007, A023, A004),
)

D0_6_3B = Clause(
    "D0.6.3b",
    kinds=(Kind.RECORD,),
    en='The result of the assessment leads to measures of improvement; the sentence breaks off at "以持续提".',
    zh="根据评估结果制定改进措施；原文至“以持续提”处中断。",
    readings=(A024, A011),
)
