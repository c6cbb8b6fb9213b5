"""The places where the documents can be read in more than one way, or give no figure.

Readings know no enum: the enum that offers a choice lives in the terms of a room, annotated with its reading.
"""

from __future__ import annotations

from servicepolicy.basis.clause import Alternative, Reading
from servicepolicy.basis.words import Text

__all__ = [
    "A001",
    "A002",
    "A003",
    "A004",
    "A005",
    "A006",
    "A007",
    "A008",
    "A009",
    "A010",
    "A011",
    "A012",
    "A013",
    "A014",
    "A015",
    "A016",
    "A017",
    "A018",
    "A019",
    "A020",
    "A021",
    "A022",
    "A023",
    "A024",
    "A025",
    "A026",
    "A027",
    "A028",
    "A029",
    "A030",
    "A031",
    "A032",
    "A033",
    "A034",
    "A035",
    "A036",
    "A037",
    "A038",
    "A039",
    "A040",
    "A041",
    "A042",
    "A043",
    "A044",
    "A045",
    "A046",
    "A047",
    "A048",
    "A049",
    "A050",
    "A051",
    "A052",
    "A053",
    "A054",
    "A055",
    "A056",
    "A057",
    "A058",
    "A059",
    "A060",
    "A061",
    "A062",
    "A063",
    "A064",
    "A065",
    "A066",
    "A067",
    "A068",
    "A069",
    "A070",
    "A071",
    "A072",
    "A073",
    "A074",
    "A075",
    "A076",
    "A077",
    "A078",
    "A079",
    "A080",
    "A081",
    "A082",
    "A083",
    "A084",
    "A085",
    "A086",
    "A087",
    "A088",
    "A089",
    "A090",
    "A091",
    "A092",
    "A093",
    "A094",
    "A095",
    "A096",
    "A097",
    "A098",
    "A099",
    "A100",
    "A101",
    "A102",
    "A103",
    "A104",
    "A105",
    "A106",
    "A107",
    "A108",
    "A109",
    "A110",
    "A111",
    "A112",
    "A113",
    "A114",
    "A115",
    "A116",
    "A117",
    "A118",
    "A119",
    "A120",
    "A121",
    "A122",
    "A123",
    "A124",
    "A125",
]

# A001-A013: all documents · 各份原文通用

A001 = Reading(
    "A001",
    title=Text(en="A duty without a time", zh="没有时限的义务"),
    question=Text(
        en='A duty is to be done "promptly" or "at once", and no clause says how soon that is. What limit holds?',
        zh="条款要求“及时”或“立即”，但没有给出时限。以何为限？",
    ),
    alternatives=(
        Alternative("a", en="It cannot be checked.", zh="无法核查。"),
        Alternative("b", en="The library fixes a figure.", zh="由本库规定时限。"),
        Alternative(
            "c", en="The company sets the figure; until then nothing is met.", zh="由公司设定时限，设定前不作达标判定。"
        ),
    ),
    default=("c",),
    why=Text(
        en="The documents print no figure, and the library invents none.", zh="原文未给出数字，本库不得自行编造。"
    ),
)

A002 = Reading(
    "A002",
    title=Text(en="A duty without an interval", zh="没有周期的义务"),
    question=Text(
        en='A duty recurs "regularly" or "often", and no clause says how often. What interval holds?',
        zh="条款要求“定期”或“经常”，但没有规定周期。以多长为周期？",
    ),
    alternatives=(
        Alternative("a", en="It has no due date.", zh="不设到期日。"),
        Alternative("b", en="It borrows an interval printed nearby.", zh="借用邻近条款写明的周期。"),
        Alternative(
            "c",
            en="The company sets the interval; until then the duty is listed as not set.",
            zh="由公司设定周期，设定前列为“周期未设定”。",
        ),
    ),
    default=("c",),
    why=Text(
        en="No interval is printed, and a borrowed one would mix the rules of different companies.",
        zh="原文未规定周期，借用则会混淆不同公司的规定。",
    ),
)

A003 = Reading(
    "A003",
    title=Text(en='Lists that end in "etc."', zh="以“等”结尾的清单"),
    question=Text(
        en='A list ends in "etc." What else may stand in it?', zh="清单以“等”字结尾，清单之外的内容如何登记？"
    ),
    alternatives=(
        Alternative("a", en="Only the members that are named.", zh="只限列明的各项。"),
        Alternative(
            "b",
            en='The members that are named, or "other" with words of its own.',
            zh="列明的各项，或填“其他”并加以说明。",
        ),
        Alternative("c", en="Any words.", zh="可填写任意文字。"),
    ),
    default=("b",),
    why=Text(
        en="The named members stay exact, and the list stays as open as it is printed.",
        zh="列明的各项保持不变，清单仍如原文留有余地。",
    ),
)

A004 = Reading(
    "A004",
    title=Text(en="A due date on a day off", zh="到期日逢休息日"),
    question=Text(
        en="A recurring duty falls due on a weekend or a holiday. When must it be done?",
        zh="周期性义务的到期日恰逢周末或节假日，应在何时完成？",
    ),
    alternatives=(
        Alternative("a", en="On that date, which is flagged.", zh="日期不变，加以提示。"),
        Alternative("b", en="On the next working day.", zh="顺延至下一工作日。"),
        Alternative("c", en="On the working day before.", zh="提前至上一工作日。"),
    ),
    default=("a",),
    why=Text(
        en="No clause moves a date; the Friday meeting alone is read in its own way (A065).",
        zh="没有条款规定顺延或提前，只有周五例会另行解读（A065）。",
    ),
)

A005 = Reading(
    "A005",
    title=Text(en="What is major", zh="何为重大"),
    question=Text(
        en='Duties hang on a "major" or "important" matter, and no clause gives a test. Who decides what is major?',
        zh="多项义务以“重大”“重要”为前提，但没有给出标准。由谁认定？",
    ),
    alternatives=(
        Alternative("a", en="Whoever records the matter grades it.", zh="由登记人员判定等级。"),
        Alternative(
            "b", en="A table decides, by loss, users and duration.", zh="按损失、用户数和持续时间，查判定表确定。"
        ),
    ),
    default=("a",),
    why=Text(
        en="No test is printed; a company may put a table of its own in the place of judgement.",
        zh="原文未给出标准，公司可以自行制定判定表。",
    ),
)

A006 = Reading(
    "A006",
    title=Text(en="Where major matters go", zh="重大事项报给谁"),
    question=Text(
        en="Several clauses send major matters upward, each to somebody else. Who is told?",
        zh="多个条款要求上报重大事项，对象各不相同。应报给谁？",
    ),
    alternatives=(
        Alternative("a", en="Those whom one document names.", zh="只按其中一份原文所列对象上报。"),
        Alternative(
            "b",
            en=(
                "By kind: project faults as D1.3.7 says, matters of weight to the general manager, complaints to the "
                "customer service manager, the rest to the responsible leader."
            ),
            zh="按事项类别上报：项目故障按D1.3.7办理，关系全局的事项报总经理，投诉报客户服务部经理，其余报负责领导。",
        ),
        Alternative("c", en="Those whom the last clause names.", zh="以排在最后的条款为准。"),
    ),
    default=("b",),
    why=Text(
        en="The clauses speak of different matters, so their duties add up.", zh="各条所指事项不同，义务应当并存。"
    ),
)

A007 = Reading(
    "A007",
    title=Text(en="Who supervises the service", zh="由谁监督服务"),
    question=Text(
        en=(
            "A supervision group assesses each quarter, the business department each month, and the customer service "
            "department supervises itself. Which holds?"
        ),
        zh="监督小组按季度评估，业务部按月考核，客户服务部又自行监督。以何者为准？",
    ),
    alternatives=(
        Alternative("a", en="One of the three.", zh="三者择一。"),
        Alternative(
            "b",
            en="All three, each with its own subject; a body that supervises itself is flagged.",
            zh="三者并存，各有对象，自我监督的予以提示。",
        ),
        Alternative(
            "c",
            en="Only those who do not supervise themselves, as D1.3.1b keeps the two lines apart.",
            zh="D1.3.1b要求两线分开，自我监督无效。",
        ),
    ),
    default=("b",),
    why=Text(
        en="Each duty has a subject of its own; as D1.3.1b keeps the two lines apart, supervising oneself is flagged.",
        zh="各项义务对象不同；D1.3.1b要求两线分开，故对自我监督加以提示。",
    ),
)

A008 = Reading(
    "A008",
    title=Text(en="Act first, or ask first", zh="先行处理还是先经同意"),
    question=Text(
        en=(
            "Some clauses let staff act first and file the paper afterwards; others want approval, consent or "
            "authorisation before. Which goes first?"
        ),
        zh="有的条款准许先处理后补单，有的要求事先审批、同意或授权。以何者为先？",
    ),
    alternatives=(
        Alternative("a", en="Acting first, before all the company's own paper.", zh="先行处理，公司内部手续一律后补。"),
        Alternative("b", en="Acting first, in an emergency only.", zh="只有紧急情况才可先行处理。"),
        Alternative(
            "c",
            en=(
                "Acting first, the first responsible person always, the department in an emergency; only "
                "《工作联络单》 may follow, not the customer's consent or the approval of a dispatch."
            ),
            zh="首问责任人随时可先行处理，部门限于紧急情况；只可后补《工作联络单》，客户同意和派工审批仍须在先。",
        ),
    ),
    default=("c",),
    why=Text(
        en=(
            "The clauses that let staff act first name only 《工作联络单》 as what may follow, and consent is the "
            "customer's own right."
        ),
        zh="准许先行处理的条款只提到后补《工作联络单》，而同意与否是客户的权利。",
    ),
)

A009 = Reading(
    "A009",
    title=Text(en="Names of posts and departments", zh="岗位与部门的名称"),
    question=Text(
        en="One post or department seems to appear under several names. Are they one?",
        zh="同一岗位或部门似有多种叫法，是否视为同一？",
    ),
    alternatives=(
        Alternative("a", en="No, each name is a role of its own.", zh="否，每个名称各为一个角色。"),
        Alternative(
            "b",
            en=(
                "Yes inside one document; customer service (客服部), technical service (技术服务部) and business "
                "(业务部) stay apart."
            ),
            zh="同一份原文内视为同一；客服部、技术服务部与业务部仍分别看待。",
        ),
    ),
    default=("b",),
    why=Text(
        en="The names vary without a difference in duty, while D1.3 gives the three departments different ones.",
        zh="叫法不同而职责无异，三个部门则在D1.3中各有职责。",
    ),
)

A010 = Reading(
    "A010",
    title=Text(en="Figures of the download site", zh="下载网站的数字"),
    question=Text(
        en="A telephone number, opening hours and page counts stand around the text. Are they policy?",
        zh="正文前后印有电话、服务时间和页数等，是否属于制度内容？",
    ),
    alternatives=(
        Alternative("a", en="Yes, they are policy.", zh="属于制度内容。"),
        Alternative("b", en="No, they belong to the site.", zh="不属于，是网站自带的信息。"),
    ),
    default=("b",),
    why=Text(
        en="They stand outside the text, and must not pass for service hours.", zh="它们在正文之外，不得当作服务时间。"
    ),
)

A011 = Reading(
    "A011",
    title=Text(en="Lost and masked text", zh="缺失与隐去的文字"),
    question=Text(
        en="Words are lost, garbled or masked. What stands in their place?",
        zh="文字有缺失、乱码或被隐去之处，应如何处理？",
    ),
    alternatives=(
        Alternative("a", en="The likely words, without a mark.", zh="补上可能的文字，不加标记。"),
        Alternative("b", en="The likely words, marked as reconstructed.", zh="补上可能的文字，并标明为推断补入。"),
        Alternative("c", en="Nothing: the place stays open.", zh="不作补充，保持空缺。"),
    ),
    default=(
        "b",
        "c",
    ),
    why=Text(
        en="A gap is filled, with a mark, only where the context decides it.",
        zh="只有上下文足以确定时才加标记补上，否则保持空缺。",
    ),
)

A012 = Reading(
    "A012",
    title=Text(en="Rounding money", zh="金额的舍入"),
    question=Text(
        en="No clause says how amounts of money are rounded. How is it done?", zh="条款没有规定金额如何舍入。如何处理？"
    ),
    alternatives=(
        Alternative("a", en="Amounts are reckoned exactly.", zh="计算过程保持精确值。"),
        Alternative("b", en="Each item is rounded to 0.01 yuan.", zh="每一项都舍入到0.01元。"),
        Alternative("c", en="The total is rounded to 0.01 yuan, half up.", zh="只对总额四舍五入到0.01元。"),
    ),
    default=(
        "a",
        "c",
    ),
    why=Text(
        en="Rounding once, at the end, keeps small differences from adding up.", zh="只在最后舍入一次，可避免误差累积。"
    ),
)

A013 = Reading(
    "A013",
    title=Text(en="Words of judgement", zh="评价性用语"),
    question=Text(
        en='Clauses ask for what is "reasonable", "satisfying" or "first-class". How is that checked?',
        zh="条款使用“合理”“满意”“一流”等用语。如何核查？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="A person reports a breach, and it is recorded with the clause.",
            zh="由人员报告违规情况，并记明所违反的条款。",
        ),
        Alternative("b", en="It is scored.", zh="按分数评定。"),
    ),
    default=("a",),
    why=Text(en="Only a person can find such a breach.", zh="此类违规只能由人认定。"),
)

# A014-A026: before, in and after the sale (D0) · 售前、售中、售后服务（D0）

A014 = Reading(
    "A014",
    title=Text(en="What the 24 hours count", zh="24小时的计算方式"),
    question=Text(en="Are the 24 hours hours of the clock or of work?", zh="24小时按自然时间计算还是按工作时间计算？"),
    alternatives=(
        Alternative("a", en="24 hours of the clock.", zh="24个自然小时。"),
        Alternative("b", en="24 working hours.", zh="24个工作小时。"),
        Alternative("c", en="The same time on the next working day.", zh="下一工作日的同一时刻。"),
    ),
    default=("a",),
    why=Text(
        en="The plain words say 24 hours, and D0 knows no working hours.", zh="字面即24小时，且D0没有规定工作时间。"
    ),
)

A015 = Reading(
    "A015",
    title=Text(en="What answers an enquiry", zh="何为答复"),
    question=Text(
        en="One clause asks for a response, another for the information. What stops the clock?",
        zh="一条要求回应，另一条要求给出所需信息。以何者为准？",
    ),
    alternatives=(
        Alternative("a", en="An acknowledgement.", zh="确认收到即可。"),
        Alternative("b", en="The substantive reply.", zh="须有实质性答复。"),
        Alternative("c", en="Both, as two milestones on one clock.", zh="两者都要，作为同一时限下的两个节点。"),
    ),
    default=("c",),
    why=Text(
        en="The procedure chapter is the more specific one, and the general one still asks for a response.",
        zh="流程章节更为具体，而总则仍要求作出回应。",
    ),
)

A016 = Reading(
    "A016",
    title=Text(en="Start, end and the last moment", zh="起算、截止与届满"),
    question=Text(
        en="From what moment to what moment do the 24 hours run, and is the last moment in time?",
        zh="24小时从何时起算、到何时为止，恰好届满是否算及时？",
    ),
    alternatives=(
        Alternative("a", en="They start when the enquiry is received.", zh="自收到咨询时起算。"),
        Alternative("b", en="They start when it is logged.", zh="自登记时起算。"),
        Alternative("c", en="They end when the answer is sent.", zh="至发出答复时为止。"),
        Alternative("d", en="They end when the customer has it.", zh="至客户收到答复时为止。"),
        Alternative("e", en="The last moment is in time.", zh="恰好届满算及时。"),
        Alternative("f", en="The last moment is too late.", zh="恰好届满算逾期。"),
    ),
    default=(
        "a",
        "c",
        "e",
    ),
    why=Text(
        en='"Received" starts the clock, and "within 24 hours" includes the limit.',
        zh="“接到”即为起算，“在24小时内”包含届满之时。",
    ),
)

A017 = Reading(
    "A017",
    title=Text(en="Which contacts the 24 hours bind", zh="24小时的适用范围"),
    question=Text(
        en="The 24 hours stand in the pre-sale chapters. Do they hold for other contacts too?",
        zh="24小时的规定出自售前章节，是否适用于其他诉求？",
    ),
    alternatives=(
        Alternative("a", en="For pre-sale enquiries only.", zh="只适用于售前咨询。"),
        Alternative("b", en="For every contact.", zh="适用于所有诉求。"),
    ),
    default=("a",),
    why=Text(en="The chapter speaks of pre-sale enquiries only.", zh="该章节只涉及售前咨询。"),
)

A018 = Reading(
    "A018",
    title=Text(en="Confirming an order without a limit", zh="订单确认没有时限"),
    question=Text(
        en='Orders are to be confirmed within "the set time", and no time is printed. What limit holds?',
        zh="订单须在“规定时间”内确认，但没有写明时间。以何为限？",
    ),
    alternatives=(
        Alternative("a", en="24 hours, as for enquiries.", zh="比照咨询，以24小时为限。"),
        Alternative("b", en="The company sets it.", zh="由公司设定。"),
    ),
    default=("b",),
    why=Text(en="The clause itself orders that the standard be set.", zh="条款本身要求制定该标准。"),
)

A019 = Reading(
    "A019",
    title=Text(en="Who clears a contract", zh="合同由谁审定"),
    question=Text(
        en=(
            "One clause asks for a legal review, another for the legal department, a third for the development "
            "supervisor. Who clears a contract, and when?"
        ),
        zh="有的条款要求法律审核，有的指明法务部门，有的规定由客户开发主管审批。合同由谁审定，何时审定？",
    ),
    alternatives=(
        Alternative("a", en="The legal department alone.", zh="只由法务部门审定。"),
        Alternative("b", en="The development supervisor alone.", zh="只由客户开发主管审定。"),
        Alternative("c", en="Both, before it is signed.", zh="签订前由两者分别审定。"),
        Alternative("d", en="The supervisor, after it is signed.", zh="签订后由主管审定。"),
    ),
    default=("c",),
    why=Text(
        en="The two look at different risks, law and business, and an approval after signing would be empty.",
        zh="两者分别把关法律风险和业务风险，而签订后再审批没有意义。",
    ),
)

A020 = Reading(
    "A020",
    title=Text(en="Copies of the contract", zh="合同副本"),
    question=Text(
        en='The customer gets "copies" of the contract. How many, and by when?',
        zh="条款要求将合同“副本”交给客户。交几份，何时交？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="One at least for the customer, on a date that is recorded, without a limit.",
            zh="至少交客户一份，记录日期，不设时限。",
        ),
        Alternative("b", en="One for each party.", zh="合同各方各一份。"),
    ),
    default=("a",),
    why=Text(en="The clause names the customer alone and prints no time.", zh="条款只提到客户，也没有写明时间。"),
)

A021 = Reading(
    "A021",
    title=Text(en="One follow-up or two", zh="一种回访还是两种"),
    question=Text(
        en="Two chapters of D0 ask for regular follow-up, each on topics of its own. Is it one duty?",
        zh="D0有两章都要求定期回访，内容各有侧重。是否为同一义务？",
    ),
    alternatives=(
        Alternative("a", en="Yes, one schedule with all the topics.", zh="是，合为一个计划，内容合并。"),
        Alternative("b", en="No, two schedules.", zh="否，分为两个计划。"),
    ),
    default=("a",),
    why=Text(en="Chapter 5 is the procedure for what chapter 4 orders.", zh="第5章是落实第4章要求的流程。"),
)

A022 = Reading(
    "A022",
    title=Text(en="When a job is closed", zh="服务何时办结"),
    question=Text(
        en=(
            "Clauses ask for acceptance, instruction, answered questions and the customer's confirmation. What "
            "closes a job?"
        ),
        zh="各条分别要求验收、使用指导、解答疑问和客户确认。满足什么才算办结？",
    ),
    alternatives=(
        Alternative("a", en="Any one of them.", zh="满足其中任何一项。"),
        Alternative(
            "b",
            en="All of them: the customer accepts, and no question stays open.",
            zh="全部满足：由客户验收，且没有未解答的疑问。",
        ),
    ),
    default=("b",),
    why=Text(
        en="Each clause adds a condition, and D3 has the customer confirm the result.",
        zh="各条都增加了条件，而D3要求与客户共同确认结果。",
    ),
)

A023 = Reading(
    "A023",
    title=Text(en="Each quarter", zh="每季度"),
    question=Text(
        en='Service is assessed "each quarter". Which quarters are meant?', zh="服务质量“每季度”评估一次，指哪种季度？"
    ),
    alternatives=(
        Alternative("a", en="Those of the calendar, by the last day of each.", zh="自然季度，在季末最后一天之前完成。"),
        Alternative("b", en="Those of the company's fiscal year.", zh="公司财务年度的季度。"),
        Alternative("c", en="Every 3 months from the assessment before.", zh="自上次评估起每3个月一次。"),
    ),
    default=("a",),
    why=Text(
        en="A quarter in plain words is one of the calendar, and each has one assessment.",
        zh="季度通常指自然季度，每季度评估一次。",
    ),
)

A024 = Reading(
    "A024",
    title=Text(en="Where D0 breaks off", zh="D0的中断之处"),
    question=Text(
        en="The last sentence of D0 breaks off. Were rules lost with it?", zh="D0的最后一句中断，是否还有规定缺失？"
    ),
    alternatives=(
        Alternative("a", en="No, only the purpose of that sentence.", zh="否，缺失的只是该句表示目的的部分。"),
        Alternative("b", en="Yes, further rules.", zh="是，还缺失其他规定。"),
    ),
    default=("a",),
    why=Text(
        en="The words that are left begin a clause of purpose, and the document is marked as incomplete.",
        zh="残句显然在说明目的；原文标记为不完整。",
    ),
)

A025 = Reading(
    "A025",
    title=Text(en="Installation: which products, what price", zh="安装：适用产品与价格"),
    question=Text(
        en="D0 has products installed without naming a price, and D1 installs GPS terminals free. What is free?",
        zh="D0规定产品安装而未提价格，D1规定GPS终端免费安装。哪些安装免费？",
    ),
    alternatives=(
        Alternative("a", en="The installation of every product that needs it.", zh="凡需安装的产品一律免费。"),
        Alternative(
            "b",
            en="That of GPS products only; no price is printed for others.",
            zh="只有GPS产品免费，其他产品没有写明价格。",
        ),
    ),
    default=("b",),
    why=Text(en="The promise is made for GPS products only.", zh="该承诺只针对GPS产品。"),
)

A026 = Reading(
    "A026",
    title=Text(en="Important, valuable, dissatisfied", zh="重要、有价值、不满意"),
    question=Text(
        en=(
            'Duties hang on feedback that is "important" or "valuable" and on customers who are "dissatisfied". Who '
            "says so?"
        ),
        zh="有的义务以反馈“重要”“有价值”或客户“不满意”为前提。由谁认定？",
    ),
    alternatives=(
        Alternative("a", en="Whoever records it.", zh="由登记人员认定。"),
        Alternative("b", en="A score that passes a threshold.", zh="按评分是否越过界限认定。"),
    ),
    default=("a",),
    why=Text(
        en="No threshold is printed; for surveys a company may set one.",
        zh="原文未给出界限，公司可以为满意度调查自行设定。",
    ),
)

# A027-A044: call desk and pay (D1, part 1) · 接线岗位与薪酬（D1第一部分）

A027 = Reading(
    "A027",
    title=Text(en="The third lateness", zh="第三次迟到"),
    question=Text(
        en=(
            'Lateness may come "at most 3 times" a month, yet above 3 times "inclusive" the rate is 5 %. Does the '
            "third cost 1 % or 5 %?"
        ),
        zh="每月迟到“不得超过3次”，“3次以上（含）”却按5%扣款。第三次扣1%还是5%？",
    ),
    alternatives=(
        Alternative(
            "a", en="The first two cost 1 % each, those from the third on 5 %.", zh="前两次各扣1%，从第三次起各扣5%。"
        ),
        Alternative(
            "b",
            en="The first three cost 1 % each, those from the fourth on 5 %.",
            zh="前三次各扣1%，从第四次起各扣5%。",
        ),
    ),
    default=("a",),
    why=Text(
        en="The words that fix the 5 % carry the inclusive mark, and those that allow 3 times carry no rate.",
        zh="规定5%的语句带有“含”字，而准许3次的语句没有扣款比例。",
    ),
)

A028 = Reading(
    "A028",
    title=Text(en="How far the 5 % reaches", zh="5%的适用方式"),
    question=Text(
        en="Does the 5 % hold from the threshold on, for the whole month, or once?",
        zh="5%是从达到次数起适用，还是适用于全月各次，或只扣一次？",
    ),
    alternatives=(
        Alternative("a", en="From the threshold on: 3 times cost 7 %.", zh="从达到次数起适用：迟到3次扣7%。"),
        Alternative(
            "b", en="For every lateness of the month: 3 times cost 15 %.", zh="适用于当月每一次：迟到3次扣15%。"
        ),
        Alternative("c", en="Once for the month: 3 times cost 5 %.", zh="全月只扣一次：迟到3次扣5%。"),
    ),
    default=("a",),
    why=Text(
        en=(
            "The 5 % is a rate per person and day, nothing charges earlier days again, and penalties are read narrowly."
        ),
        zh="5%是按人次和日计的标准，原文没有要求对此前各次补扣，罚则应从严解释。",
    ),
)

A029 = Reading(
    "A029",
    title=Text(en="Per person and day", zh="“人次/日”的含义"),
    question=Text(
        en="A person comes late twice on one day. Does it count once or twice?",
        zh="同一人一天迟到两次，计一次还是两次？",
    ),
    alternatives=(
        Alternative("a", en="Once a day at most.", zh="每人每天最多计一次。"),
        Alternative("b", en="Every time.", zh="每次都计。"),
    ),
    default=("a",),
    why=Text(
        en="One time of starting is printed, and the day is part of the unit.",
        zh="原文只规定一个上班时间，计量单位也含“日”。",
    ),
)

A030 = Reading(
    "A030",
    title=Text(en="What the percentage is taken of", zh="扣款比例的基数"),
    question=Text(
        en='A share of "the total base salary" is deducted, with no period and no cap. What is it a share of?',
        zh="按“基本工资总额”的比例扣款，但没有写明期间和上限。基数是什么？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="Of the monthly base salary, without a cap, until 0 is left.",
            zh="月基本工资，不设上限，扣至0为止。",
        ),
        Alternative("b", en="Of the daily base salary.", zh="日基本工资。"),
        Alternative("c", en="Of the monthly base salary, up to a legal cap.", zh="月基本工资，以法定上限为限。"),
    ),
    default=("a",),
    why=Text(
        en="Pay goes by the month and no cap is printed; a share that the company sets raises a warning.",
        zh="工资按月计发，原文没有上限；超过公司设定的比例时给出警告。",
    ),
)

A031 = Reading(
    "A031",
    title=Text(en="From when one is late", zh="迟到的起点"),
    question=Text(en="From which moment is one late?", zh="从哪一刻起算迟到？"),
    alternatives=(
        Alternative("a", en="After 08:30:00.", zh="08:30:00之后。"),
        Alternative("b", en="After 08:30:59.", zh="08:30:59之后。"),
        Alternative("c", en="After a grace period.", zh="宽限时间之后。"),
    ),
    default=("a",),
    why=Text(en="The clause prints 08:30 without a grace period.", zh="原文写明08:30，没有宽限。"),
)

A032 = Reading(
    "A032",
    title=Text(en="Early leaving, absence, lunch, working days", zh="早退、缺勤、午休与工作日"),
    question=Text(
        en="17:30 is given without a sanction; no lunch break and no working weekdays are named. What of them?",
        zh="规定了17:30下班却没有罚则，也没有规定午休和工作日。如何处理？",
    ),
    alternatives=(
        Alternative("a", en="Classify only; the working days come from a calendar.", zh="只作归类，工作日由日历给出。"),
        Alternative("b", en="Treat early leaving as lateness.", zh="早退按迟到处理。"),
    ),
    default=("a",),
    why=Text(en="Nothing is deducted without a rule.", zh="没有规定，不得扣款。"),
)

A033 = Reading(
    "A033",
    title=Text(en="How much a complaint costs", zh="投诉罚款的数额"),
    question=Text(
        en=(
            "A complaint is fined by severity, at least 10 yuan each time; no scale and no ceiling are printed. What "
            "is the fine?"
        ),
        zh="投诉视情节罚款，每次至少10元，但没有分档，也没有上限。罚多少？",
    ),
    alternatives=(
        Alternative("a", en="What the manager names, at least 10 yuan.", zh="由经理确定，至少10元。"),
        Alternative(
            "b",
            en=(
                "What the company's scale of severity says, at least 10 yuan a step and never falling; without one "
                "only the floor is known."
            ),
            zh="按公司设定的情节分档，每档至少10元且逐档不降；没有分档时只知下限。",
        ),
    ),
    default=("b",),
    why=Text(
        en='"By severity" asks for a scale, and the document leaves it out.', zh="“视情节”须有分档，而原文没有给出。"
    ),
)

A034 = Reading(
    "A034",
    title=Text(en="Which complaints count", zh="哪些投诉计入"),
    question=Text(
        en='Complaints by customers "and" sales staff are fined. Whose count, and must they be justified?',
        zh="对客户“与”销售人员的投诉予以罚款。哪一方的投诉计入，是否须查实？",
    ),
    alternatives=(
        Alternative("a", en="Those of either, as they were made.", zh="任何一方的投诉，提出即计入。"),
        Alternative("b", en="Those of either that are upheld.", zh="任何一方的投诉，查实才计入。"),
        Alternative("c", en="Those that both of them make.", zh="双方都投诉才计入。"),
    ),
    default=("a",),
    why=Text(
        en="The words ask for no more; a company may count upheld ones only, as D1.1.5.5c itself looks at fault.",
        zh="原文没有更多要求；D1.1.5.5c本身区分责任，公司也可以只计查实的投诉。",
    ),
)

A035 = Reading(
    "A035",
    title=Text(en="Complaints and base salary", zh="投诉与基本工资"),
    question=Text(
        en=(
            'Base salary is paid if there is no complaint "in the working period". Does a complaint cancel it, and '
            "what is that period?"
        ),
        zh="“工作期间”没有投诉则发给基本工资。有投诉是否停发，工作期间指什么？",
    ),
    alternatives=(
        Alternative("a", en="It is paid in any case, less the fines.", zh="照发，扣除罚款。"),
        Alternative("b", en="It is not paid if there is a complaint.", zh="有投诉即不发。"),
        Alternative("c", en="The period is the month of pay.", zh="工作期间指计薪当月。"),
        Alternative("d", en="The period is the probation.", zh="工作期间仅指试用期。"),
    ),
    default=(
        "a",
        "c",
    ),
    why=Text(
        en="The next sentence names the consequence, a fine, which would be pointless if all pay were withheld.",
        zh="后一句规定的后果是罚款，若全部停发，罚款便无意义。",
    ),
)

A036 = Reading(
    "A036",
    title=Text(en="Wages left blank", zh="空缺的工资项目"),
    question=Text(
        en="Base salary, commission and bonus have a heading and no content. What do they come to?",
        zh="基本工资、提成和奖金只有标题，没有内容。如何计算？",
    ),
    alternatives=(
        Alternative("a", en="They are 0.", zh="按0计算。"),
        Alternative("b", en="The company gives them, or nothing is reckoned.", zh="由公司给出，否则不予计算。"),
    ),
    default=("b",),
    why=Text(en="A blank is no amount.", zh="空缺不等于数额。"),
)

A037 = Reading(
    "A037",
    title=Text(en="A private call of 3 minutes", zh="3分钟的私人电话"),
    question=Text(
        en="Private calls are forbidden, yet one that happens may last up to 3 minutes. When is it a breach?",
        zh="私人电话被禁止，但如有发生不得超过3分钟。何时构成违反？",
    ),
    alternatives=(
        Alternative("a", en="Always.", zh="一律违反。"),
        Alternative("b", en="When one call lasts more than 3 minutes.", zh="单次超过3分钟即违反。"),
        Alternative(
            "c", en="When the calls of a day together last more than 3 minutes.", zh="当天累计超过3分钟即违反。"
        ),
    ),
    default=("b",),
    why=Text(
        en='"If there is one, not over 3 minutes" tolerates a short call, and speaks of each.',
        zh="“如有不得超过3分钟”容许短时通话，且按单次而言。",
    ),
)

A038 = Reading(
    "A038",
    title=Text(en="Severe punishment", zh="严惩"),
    question=Text(
        en='Those caught are "punished severely". What is the sanction, and which acts does it cover?',
        zh="“抓到一律严惩”是何种处罚，涵盖哪些行为？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="None that can be reckoned: it is severe, and cannot be waived.",
            zh="不可量化：从严处罚，不得免除。",
        ),
        Alternative("b", en="The fine for complaints, at least 10 yuan.", zh="按投诉罚款处理，至少10元。"),
        Alternative(
            "c",
            en="It covers the clause it stands in: information lines, websites, games.",
            zh="只涵盖所在条款：信息台、网站和游戏。",
        ),
        Alternative("d", en="It covers every prohibition of that item.", zh="涵盖该项的全部禁止行为。"),
    ),
    default=(
        "a",
        "c",
    ),
    why=Text(
        en="No amount is printed, and a bracket belongs to the clause before it.",
        zh="原文没有写明数额，括号内容也只及于其前的语句。",
    ),
)

A039 = Reading(
    "A039",
    title=Text(en="Severity and apology", zh="情节与道歉"),
    question=Text(
        en="The company is at fault. Does severity decide on the report only, or on the apology too?",
        zh="公司有责任时，情节轻重只决定是否上报，还是也决定是否道歉？",
    ),
    alternatives=(
        Alternative(
            "a", en="The report goes by severity, the apology is always due.", zh="是否上报看情节，道歉则一律要有。"
        ),
        Alternative("b", en="Both go by severity.", zh="两者都看情节。"),
    ),
    default=("a",),
    why=Text(
        en="The apology is to come promptly and unasked, and the next sentence turns on fault alone.",
        zh="原文要求及时、主动道歉，后一句也只看有无责任。",
    ),
)

A040 = Reading(
    "A040",
    title=Text(en="To apologise or not", zh="是否道歉"),
    question=Text(
        en="D1 forbids an apology if the company is not at fault, and D3 always asks for one. Which holds?",
        zh="D1规定公司无责任时不得道歉，D3则一律要求道歉。以何者为准？",
    ),
    alternatives=(
        Alternative(
            "a",
            en=(
                "D1: apologise for a fault that is the company's, even in part; while that is unknown, go on listening."
            ),
            zh="按D1：公司有责任或有部分责任才道歉，责任不明时继续倾听。",
        ),
        Alternative("b", en="D3: always apologise.", zh="按D3：一律道歉。"),
        Alternative(
            "c",
            en="Show sympathy always, and admit fault only if it is the company's.",
            zh="一律表示体谅，有责任时才认错。",
        ),
    ),
    default=("a",),
    why=Text(
        en="D1 forbids it expressly and says why, and D3 guides the writing of a manual.",
        zh="D1明文禁止并说明了理由，D3只是编写手册的指引。",
    ),
)

A041 = Reading(
    "A041",
    title=Text(en="When to apologise", zh="何时道歉"),
    question=Text(
        en="D1 has the customer heard out first, and D3 puts feelings before the matter. When does the apology come?",
        zh="D1要求先听完客户陈述，D3要求先处理情绪再处理事情。何时道歉？",
    ),
    alternatives=(
        Alternative("a", en="When the cause is known.", zh="查明原因之后。"),
        Alternative("b", en="At the start.", zh="一开始就道歉。"),
    ),
    default=("a",),
    why=Text(
        en="An apology needs a cause; the order of D3 still has the customer calmed first.",
        zh="道歉须有缘由；D3的顺序仍体现为先安抚客户。",
    ),
)

A042 = Reading(
    "A042",
    title=Text(en="The daily report", zh="每日工作报告"),
    question=Text(
        en="Two clauses ask for a daily report, and no hour is given. Is it one report, and when is it due?",
        zh="两处条款都要求每日报告，没有写明钟点。是否为同一份，何时提交？",
    ),
    alternatives=(
        Alternative("a", en="It is one report with both contents.", zh="同一份报告，包含两处内容。"),
        Alternative("b", en="They are two reports.", zh="两份报告。"),
        Alternative("c", en="It is due at 17:30.", zh="17:30前提交。"),
        Alternative("d", en="It is due by the end of the day.", zh="当天结束前提交。"),
        Alternative("e", en="It is due on the next morning.", zh="次日上午提交。"),
    ),
    default=(
        "a",
        "d",
    ),
    why=Text(
        en='Both speak of the same work, and "that day" ties the report to the day, not to an hour.',
        zh="两处所指工作相同，“当天”只限定日期，不限定钟点。",
    ),
)

A043 = Reading(
    "A043",
    title=Text(en="What follows an unsure answer", zh="不确定时怎么办"),
    question=Text(
        en="Careless answers are barred, and no next step is named. What does the clerk do?",
        zh="条款禁止随意答复，但没有规定下一步。接线人员怎么办？",
    ),
    alternatives=(
        Alternative("a", en="Give no answer.", zh="不予答复。"),
        Alternative("b", en="Record the question and refer it, as D1.3.2.4 does.", zh="比照D1.3.2.4，登记后转交。"),
    ),
    default=("b",),
    why=Text(
        en="D1.3.2.4 refers what one cannot settle; it is taken from another part, as advice.",
        zh="D1.3.2.4规定了不能处理时的转交办法，此处借作建议。",
    ),
)

A044 = Reading(
    "A044",
    title=Text(en="Lost headings of the first part", zh="第一部分缺失的标题"),
    question=Text(
        en="The lists of the first part have lost their headings. How are they numbered?",
        zh="第一部分的各个清单没有标题。如何编号？",
    ),
    alternatives=(
        Alternative("a", en="By position.", zh="按先后位置编号。"),
        Alternative("b", en="By headings that are guessed.", zh="按推测的标题编号。"),
    ),
    default=("a",),
    why=Text(
        en="Position is certain, and a guessed title is no more than a note.",
        zh="位置是确定的，推测的标题只能作为注释。",
    ),
)

# A045-A057: GPS terminals (D1, part 2) · GPS终端服务（D1第二部分）

A045 = Reading(
    "A045",
    title=Text(en="What is free of charge", zh="哪些免费"),
    question=Text(
        en="Design and installation on site are free. Does that hold for a second installation too?",
        zh="上门设计和安装免费。再次安装是否也免费？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="The first installation of a unit that was sold is free, travel included.",
            zh="所售终端的首次安装免费，含上门费用。",
        ),
        Alternative("b", en="Every installation is free.", zh="每次安装都免费。"),
    ),
    default=("a",),
    why=Text(
        en="The promise goes with the sale, and no clause covers a second installation.",
        zh="该承诺随销售而来，没有条款涉及再次安装。",
    ),
)

A046 = Reading(
    "A046",
    title=Text(en="What a repair costs", zh="维修收费"),
    question=Text(
        en=(
            'Out of warranty "only the parts" are charged, and for the warranty itself nothing is stated. What is '
            "charged?"
        ),
        zh="保修期外“只收”配件费，保修期内则没有规定。如何收费？",
    ),
    alternatives=(
        Alternative("a", en="In warranty: nothing.", zh="保修期内：免费。"),
        Alternative("b", en="In warranty: not defined.", zh="保修期内：未作规定。"),
        Alternative("c", en="Out of warranty: the parts.", zh="保修期外：只收配件费。"),
        Alternative("d", en="Out of warranty: the parts and the travel.", zh="保修期外：收配件费和上门费。"),
    ),
    default=(
        "a",
        "c",
    ),
    why=Text(
        en=(
            '"Only" shuts out all else, and what is free out of warranty must be free within it; the latter is '
            "marked as inferred."
        ),
        zh="“只收”排除其他费用，保修期外不收的，期内更不应收；后者标明为推断。",
    ),
)

A047 = Reading(
    "A047",
    title=Text(en="When the warranty starts", zh="保修期的起算"),
    question=Text(
        en="The warranty has no length and no starting day. From when does it run?",
        zh="保修期没有写明长度和起算日。从何时起算？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="From the day of purchase, for the months the company sets, the last day included.",
            zh="自购买之日起，月数由公司设定，含最后一天。",
        ),
        Alternative("b", en="From the day of installation, likewise.", zh="自安装之日起，其余相同。"),
    ),
    default=("a",),
    why=Text(en="《维修服务单》 records the date of purchase and no other.", zh="《维修服务单》只记录购买日期。"),
)

A048 = Reading(
    "A048",
    title=Text(en="Which charges are collected on the spot", zh="哪些费用当场收取"),
    question=Text(
        en="The words that name the cases are lost. In which of them does the technician collect the charge?",
        zh="列明情形的文字已缺失。哪些情形由技术人员当场收费？",
    ),
    alternatives=(
        Alternative("a", en="In repairs that are charged for.", zh="收费的维修。"),
        Alternative("b", en="In every repair.", zh="所有维修。"),
        Alternative("c", en="That is not known.", zh="无从得知。"),
    ),
    default=("a",),
    why=Text(
        en="The document knows no other charge; the words are marked as reconstructed.",
        zh="原文中没有其他收费项目，所补文字标明为推断补入。",
    ),
)

A049 = Reading(
    "A049",
    title=Text(en="Three forms, or one of them", zh="三份单据是否齐备"),
    question=Text(
        en="A dispatch rests on three forms. Must all of them be there?", zh="派工依据三份单据，是否须全部齐备？"
    ),
    alternatives=(
        Alternative("a", en="Yes, all of them.", zh="三份齐备。"),
        Alternative("b", en="No, any one is enough.", zh="任何一份即可。"),
    ),
    default=("a",),
    why=Text(en='"And" joins the three, and what is missing is reported.', zh="三者以“及”相连，缺少的予以提示。"),
)

A050 = Reading(
    "A050",
    title=Text(en="How forms are approved", zh="单据如何审批"),
    question=Text(
        en="The division manager approves the forms. Each by itself, and may it be by word of mouth?",
        zh="单据由事业部经理审批。是否逐份审批，可否口头？",
    ),
    alternatives=(
        Alternative("a", en="Each by itself, before staff are assigned.", zh="逐份审批，在派人之前完成。"),
        Alternative("b", en="Several together.", zh="可以成批审批。"),
        Alternative("c", en="In an emergency by word of mouth, in writing later.", zh="紧急时先口头，后补书面。"),
    ),
    default=(
        "a",
        "c",
    ),
    why=Text(
        en="The clause puts approval before assignment, and only D1.2.5.3 allows it by word of mouth.",
        zh="原文规定先审批后派人，只有D1.2.5.3准许口头。",
    ),
)

A051 = Reading(
    "A051",
    title=Text(en="Numbers of terminals and SIM cards", zh="终端与SIM卡的编号"),
    question=Text(
        en="Old and new numbers are recorded. Is a new one always needed?",
        zh="须登记原编号和新编号。是否每次都要有新编号？",
    ),
    alternatives=(
        Alternative("a", en="Yes, always.", zh="是，每次都要。"),
        Alternative(
            "b",
            en="No: where a terminal or card was exchanged both are recorded, and they differ.",
            zh="否：更换了终端或卡时才登记两个编号，且两者不同。",
        ),
    ),
    default=("b",),
    why=Text(en="A new number exists only where something was exchanged.", zh="有更换才会有新编号。"),
)

A052 = Reading(
    "A052",
    title=Text(en="How soon money goes to finance", zh="收款何时上交"),
    question=Text(
        en='Back at the company, the technician hands the money in "at once". When is that too late?',
        zh="技术人员回公司后应“立即”上交收款。何时算逾期？",
    ),
    alternatives=(
        Alternative("a", en="After the day of the return.", zh="当天未交即逾期。"),
        Alternative(
            "b", en="After the next working day, if finance was closed.", zh="财务已下班的，下一工作日未交才逾期。"
        ),
    ),
    default=("a",),
    why=Text(
        en='A later day is surely not "at once", and the hours within the day stay open (A001).',
        zh="隔日显然不是“立即”，当天之内的钟点仍未确定（A001）。",
    ),
)

A053 = Reading(
    "A053",
    title=Text(en="A heading of powers over duties", zh="标为权限的职责"),
    question=Text(
        en="Under the heading of powers stand only duties. What are they?", zh="“权限”标题之下只有职责。应如何看待？"
    ),
    alternatives=(
        Alternative("a", en="They are duties.", zh="视为职责。"),
        Alternative("b", en="They are duties, and the list of powers is lost.", zh="视为职责，另有权限清单缺失。"),
    ),
    default=("a",),
    why=Text(
        en="Their words command, and nothing shows that a list was lost.", zh="原文都是要求，也没有清单缺失的迹象。"
    ),
)

A054 = Reading(
    "A054",
    title=Text(en="When all technicians are out", zh="维修人员全部外出"),
    question=Text(
        en='In an urgent case a substitute may go if all technicians are "out". When are they out?',
        zh="紧急时维修人员全部“外出”，可派他人代替。何为外出？",
    ),
    alternatives=(
        Alternative("a", en="When none is at the company.", zh="都不在公司。"),
        Alternative("b", en="When none is free.", zh="都抽不出身。"),
    ),
    default=("a",),
    why=Text(
        en='"Out" is taken at its word; the manager\'s consent is recorded with its time and form.',
        zh="“外出”取字面意思；经理的同意须记录时间和方式。",
    ),
)

A055 = Reading(
    "A055",
    title=Text(en="A year that is masked", zh="隐去的生效年份"),
    question=Text(
        en="The policy is in force from February of a year that is masked. From when?",
        zh="制度自某年二月起生效，年份被隐去。何时生效？",
    ),
    alternatives=(
        Alternative("a", en="That is not known.", zh="无从得知。"),
        Alternative(
            "b",
            en="From the first day of February in a year that the company gives.",
            zh="自公司给出年份的二月一日起。",
        ),
    ),
    default=("b",),
    why=Text(en="The month is printed, and only the year is missing.", zh="月份已经写明，缺少的只是年份。"),
)

A056 = Reading(
    "A056",
    title=Text(en="Who answers an opinion", zh="由谁答复意见"),
    question=Text(
        en="The service centre reports opinions to a department, and the customer learns the result. From whom?",
        zh="服务中心将意见报给部门，结果须告知客户。由谁告知？",
    ),
    alternatives=(
        Alternative(
            "a", en="From the centre, once it has the department's result.", zh="由服务中心在取得部门结果后告知。"
        ),
        Alternative("b", en="From the department.", zh="由部门告知。"),
    ),
    default=("a",),
    why=Text(en="The sentence has one subject, the centre.", zh="该句只有一个主语，即服务中心。"),
)

A057 = Reading(
    "A057",
    title=Text(en="The shortest time", zh="最短时间"),
    question=Text(
        en='Times of waiting, call-out and repair are to be the "shortest". How short is that?',
        zh="等候、出动和维修的时间要求“最短”。以多短为准？",
    ),
    alternatives=(
        Alternative("a", en="There is no target, and the times are measured.", zh="不设目标，只作统计。"),
        Alternative("b", en="The company sets a target.", zh="由公司设定目标。"),
    ),
    default=("a",),
    why=Text(
        en=(
            "A minimum is no figure; call to departure, call to arrival, and start to end of the repair can be "
            "measured."
        ),
        zh="“最短”不是数字；可统计来电至出发、来电至到达以及维修起止的时间。",
    ),
)

# A058-A075: technical service department (D1, part 3) · 技术服务部（D1第三部分）

A058 = Reading(
    "A058",
    title=Text(en="Section numbers of the third part", zh="第三部分的章节编号"),
    question=Text(
        en="Only the numbers 10.1 to 10.3 are printed. What are the sections before them?",
        zh="只印有10.1至10.3的编号。此前各节如何编号？",
    ),
    alternatives=(
        Alternative("a", en="1 to 9, by topic.", zh="按主题编为1至9。"),
        Alternative("b", en="Numbered by paragraph.", zh="按自然段编号。"),
    ),
    default=("a",),
    why=Text(en="Exactly 9 topics come before 10.1.", zh="10.1之前恰有9个主题。"),
)

A059 = Reading(
    "A059",
    title=Text(en="Within 1 year of what", zh="1年从何时起算"),
    question=Text(
        en='Projects "within 1 year" are called each month. From when does the year run?',
        zh="“1年内”的项目每月回访。这1年从何时起算？",
    ),
    alternatives=(
        Alternative("a", en="From delivery into use.", zh="自交付使用起。"),
        Alternative("b", en="From the signing of the contract.", zh="自签订合同起。"),
        Alternative("c", en="From the start of the calendar year.", zh="指本年度开始的项目。"),
    ),
    default=("a",),
    why=Text(
        en="The sentence before speaks of projects delivered into use, and opens their file.",
        zh="前一句说的是交付使用的项目，并为其建立档案。",
    ),
)

A060 = Reading(
    "A060",
    title=Text(en="Dates of call-backs", zh="回访日期"),
    question=Text(
        en=(
            "Calls are due each month within 1 year and each quarter after it. By which dates, and what of the day "
            "exactly 1 year on?"
        ),
        zh="1年内每月回访，此后每季度回访。按什么日期，恰满1年的当天又如何？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="By the day of delivery: each month for 12 months, then every 3 months.",
            zh="按交付日推算：前12个月每月一次，此后每3个月一次。",
        ),
        Alternative("b", en="Once in every calendar month or quarter.", zh="每个自然月或自然季度一次。"),
        Alternative("c", en="That day is still in the monthly year.", zh="恰满之日仍按每月回访。"),
        Alternative("d", en="That day is in the quarterly time.", zh="恰满之日改按季度回访。"),
    ),
    default=(
        "a",
        "c",
    ),
    why=Text(
        en='"Within" still holds on that day, and the closer duty wins where both fit.',
        zh="“内”字仍涵盖当日，两者都适用时，取较密的一种。",
    ),
)

A061 = Reading(
    "A061",
    title=Text(en="Steps of a major fault", zh="重大故障的处理步骤"),
    question=Text(
        en='A major fault is passed on "at the first moment", and no times are printed. Are there limits?',
        zh="重大故障要求“第一时间”通报，但没有写明时限。是否设时限？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="No: the steps have an order and no times, and a plan that is missing needs a reason.",
            zh="不设：步骤有先后而无时限，处理方案空缺须说明原因。",
        ),
        Alternative("b", en="Yes, the company must set them.", zh="设：须由公司规定。"),
    ),
    default=("a",),
    why=Text(
        en="The words tell who learns of the fault first, not how soon the next step is due.",
        zh="该词说明何人最先得知，并非下一步的时限。",
    ),
)

A062 = Reading(
    "A062",
    title=Text(en="Manager in charge, leader in charge", zh="分管经理与分管领导"),
    question=Text(
        en=(
            "The manager in charge (分管经理) files a major fault, and the leader in charge (分管领导) tracks it. "
            "Are they one person?"
        ),
        zh="重大故障由分管经理存档，由分管领导跟踪。是否为同一人？",
    ),
    alternatives=(
        Alternative("a", en="Yes.", zh="是同一人。"),
        Alternative("b", en="No, they are two.", zh="不是，是两个人。"),
    ),
    default=("a",),
    why=Text(en="The two sentences follow one another.", zh="两句前后相承。"),
)

A063 = Reading(
    "A063",
    title=Text(en="Which holidays count", zh="哪些节假日"),
    question=Text(
        en='Holidays are "mainly statutory ones", and the list of names is garbled. Which are meant?',
        zh="节假日“主要指国家法定假日”，列举的名称有误。指哪些？",
    ),
    alternatives=(
        Alternative("a", en="The ones that are named.", zh="只指列名的几个。"),
        Alternative(
            "b", en="Every statutory holiday, those named at the least.", zh="全部法定节假日，至少包括列名的几个。"
        ),
        Alternative(
            "c", en="Those named, with 元 read as 元宵 (the Lantern Festival).", zh="列名的几个，其中“元”指元宵。"
        ),
    ),
    default=("b",),
    why=Text(
        en='"Statutory" defines them, and the stray 元 is the start of 元旦 (New Year\'s Day).',
        zh="“法定”是其定义，多出的“元”当是“元旦”的首字。",
    ),
)

A064 = Reading(
    "A064",
    title=Text(en="How often sites are watched", zh="网站多久查看一次"),
    question=Text(
        en="Customers' sites are to run through the holidays. How often are they watched?",
        zh="节假日须保证客户网站正常运行。多久查看一次？",
    ),
    alternatives=(
        Alternative(
            "a", en="Once a day at least, each site, through all the days off.", zh="放假期间每个网站每天至少一次。"
        ),
        Alternative("b", en="All the time.", zh="不间断查看。"),
    ),
    default=("a",),
    why=Text(
        en="No interval is printed, and one look a day is the least that serves; a company may set a shorter one.",
        zh="原文未规定周期，每天一次是最低限度，公司可以设得更密。",
    ),
)

A065 = Reading(
    "A065",
    title=Text(en="A Friday that is a day off", zh="周五逢休"),
    question=Text(
        en="Reports are handed in at the meeting on Friday afternoon. What if that Friday is off?",
        zh="周报在周五下午的例会上提交。周五放假怎么办？",
    ),
    alternatives=(
        Alternative("a", en="The meeting is skipped.", zh="当周不开。"),
        Alternative(
            "b",
            en="It moves to the last working day of the week, and is flagged.",
            zh="改在当周最后一个工作日，并加以提示。",
        ),
        Alternative("c", en="It stays on Friday.", zh="仍在周五。"),
    ),
    default=("b",),
    why=Text(
        en="The week's report is what the meeting is for; it is due by the start, at 12:00 or later.",
        zh="例会是为了汇总一周情况；周报须在会前提交，会议不早于12:00。",
    ),
)

A066 = Reading(
    "A066",
    title=Text(en="Gifts in December", zh="十二月的礼品"),
    question=Text(
        en="New Year gifts go to new and old customers in December. By when, and to whom?",
        zh="每年十二月向新老客户赠送新年礼品。何时之前，送给谁？",
    ),
    alternatives=(
        Alternative("a", en="By the end of the month, to every customer on file.", zh="月底之前，送给全部在册客户。"),
        Alternative("b", en="By the 25th, to every customer on file.", zh="25日之前，送给全部在册客户。"),
    ),
    default=("a",),
    why=Text(
        en="The clause names the month and no day; customers won in it count, and are asked for their plans as well.",
        zh="条款只写月份，不写日期；当月新增客户也在内，并一并了解需求计划。",
    ),
)

A067 = Reading(
    "A067",
    title=Text(en="Where a matter goes when nobody is in", zh="无人在岗时转给谁"),
    question=Text(
        en="The leader in charge is away, and so is the colleague who would stand in. Where does the matter go?",
        zh="主管领导不在，可代办的同事也不在。事项转给谁？",
    ),
    alternatives=(
        Alternative("a", en="Nowhere: it stays unresolved.", zh="不转，列为未决。"),
        Alternative("b", en="To customer service (客服部), as D1.3.2.8c has it.", zh="按D1.3.2.8c转给客服部。"),
    ),
    default=("b",),
    why=Text(
        en="D1.3.2.8c takes such matters up, and the first responsible person keeps them until hand-over.",
        zh="D1.3.2.8c可以承接，移交之前仍由首问责任人负责。",
    ),
)

A068 = Reading(
    "A068",
    title=Text(en="Sanctions for shirking", zh="推诿的处分"),
    question=Text(
        en=(
            'Shirking brings criticism, education "and" sanction, in serious cases a transfer. All of them, and does '
            "the transfer come on top?"
        ),
        zh="推诿的给予批评、教育“和”处分，情节严重的调离岗位。是否并处，调离是否另加？",
    ),
    alternatives=(
        Alternative("a", en="All three.", zh="三者并处。"),
        Alternative("b", en="A choice among the three.", zh="三者择用。"),
        Alternative("c", en="A transfer comes on top.", zh="调离是另加的处分。"),
        Alternative("d", en="A transfer comes in their place.", zh="调离代替前述处分。"),
    ),
    default=(
        "a",
        "c",
    ),
    why=Text(
        en='"And" joins them, and nothing lifts them in a serious case.',
        zh="三者以“和”相连，情节严重时也没有免除前者。",
    ),
)

A069 = Reading(
    "A069",
    title=Text(en="No second call", zh="不让客户打第二次电话"),
    question=Text(
        en="The customer should not have to call a second time. Which call is that?",
        zh="不应让客户打第二次电话。具体指哪种来电？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="The same customer, on the same matter, before an answer.",
            zh="同一客户就同一事项，在得到答复之前再次来电。",
        ),
        Alternative("b", en="Any further call.", zh="任何再次来电。"),
    ),
    default=("a",),
    why=Text(
        en="The clause wants staff to act unasked, so it means calls that chase an open matter.",
        zh="条款要求主动服务，所指是对未办结事项的催问。",
    ),
)

A070 = Reading(
    "A070",
    title=Text(en="Month end", zh="月末"),
    question=Text(
        en='《服务监督报告》 is written "at month end". When is it due?',
        zh="《服务监督报告》在“月末”提交。以哪天为期？",
    ),
    alternatives=(
        Alternative("a", en="On the last day of the month.", zh="当月最后一天。"),
        Alternative("b", en="On the last working day of the month.", zh="当月最后一个工作日。"),
        Alternative("c", en="In the first days of the next month.", zh="次月最初几天。"),
    ),
    default=("a",),
    why=Text(
        en="The month ends with its last day; if that is a day off, A004 says what follows.",
        zh="月末即最后一天；逢休息日的，按A004处理。",
    ),
)

A071 = Reading(
    "A071",
    title=Text(en="How surveys are scored", zh="调查如何评分"),
    question=Text(
        en="The survey has no scale, no sample and no statistics. What scale holds?",
        zh="满意度调查没有写明量表、样本和统计方法。采用什么量表？",
    ),
    alternatives=(
        Alternative("a", en="The one whose bounds the company gives.", zh="由公司给出上下限。"),
        Alternative("b", en="1 to 5, unless the company says otherwise.", zh="默认1至5分。"),
    ),
    default=("a",),
    why=Text(
        en="No scale is printed; count, mean and share of the satisfied follow once there is one.",
        zh="原文没有量表；有了量表，即可统计份数、均值和满意率。",
    ),
)

A072 = Reading(
    "A072",
    title=Text(en="Order of the three tiers", zh="三级服务的次序"),
    question=Text(
        en=(
            "The hotline comes before remote service, and remote service before a visit. What if remote service is "
            "refused or cannot be had?"
        ),
        zh="先热线，再远程，后现场。客户拒绝或无法远程时如何处理？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="The order is kept, and this counts as remote service that failed.",
            zh="次序不变，视为远程未能解决。",
        ),
        Alternative("b", en="A tier may be skipped, and the reason is recorded.", zh="可以跳级，记录原因。"),
    ),
    default=("a",),
    why=Text(
        en="A visit needs both to have failed, and what is refused cannot succeed.",
        zh="现场服务以前两级未能解决为前提，被拒绝的自然无法解决。",
    ),
)

A073 = Reading(
    "A073",
    title=Text(en="Times of a visit", zh="到场时间"),
    question=Text(
        en="Departure and arrival are promised by kind of site, and the table is missing. What limits hold?",
        zh="条款按服务地点规定出发和到达时间，但没有附表。以何为限？",
    ),
    alternatives=(
        Alternative("a", en="Those that the company sets for each kind of site.", zh="由公司按地点类别设定。"),
        Alternative("b", en="None.", zh="不设时限。"),
    ),
    default=("a",),
    why=Text(en="The clause announces such times and leaves them out.", zh="条款称要规定时间，却没有列出。"),
)

A074 = Reading(
    "A074",
    title=Text(en="What customers wish", zh="客户的意愿"),
    question=Text(
        en="As far as possible all is done as the customer asks. Does that go before rules?",
        zh="尽可能按客户要求办理。是否优先于规定？",
    ),
    alternatives=(
        Alternative("a", en="No, prohibitions and prices go first.", zh="否，禁止性规定和价格在先。"),
        Alternative("b", en="Yes, before all of them.", zh="是，优先于一切规定。"),
    ),
    default=("a",),
    why=Text(en='"As far as possible" draws the line itself.', zh="“尽可能”本身已划定界限。"),
)

A075 = Reading(
    "A075",
    title=Text(en="Done in one go", zh="一次办结"),
    question=Text(
        en="Own matters that can be done in one go must be. Who says so, and when is it done?",
        zh="职责内能一次办结的须一次办结。由谁认定，以何时为准？",
    ),
    alternatives=(
        Alternative(
            "a", en="Whoever records it, and within the same contact.", zh="由登记人员认定，在同一次接触内办结。"
        ),
        Alternative("b", en="It must be done on the same day.", zh="当天办结。"),
    ),
    default=("a",),
    why=Text(en='"In one go" points to the contact, and no day is named.', zh="“一次”指同一次接触，原文没有规定天数。"),
)

# A076-A084: organisation and surveys (D2) · 组织与调查（D2）

A076 = Reading(
    "A076",
    title=Text(en="A text printed twice", zh="重复的职责"),
    question=Text(
        en="Figure 1-4 prints 11 texts beside 10 labels, and two texts are the same. What of the second?",
        zh="图1-4有11段文字、10个标号，其中两段相同。如何处理重复的一段？",
    ),
    alternatives=(
        Alternative("a", en="It is a repeat, and is dropped.", zh="视为重复，予以删除。"),
        Alternative("b", en="It stands where another duty is lost.", zh="视为另一职责被覆盖。"),
    ),
    default=("a",),
    why=Text(
        en="Nothing shows what the other duty was; a note says that one may be lost.",
        zh="无从得知被覆盖的内容，只注明可能缺失一项。",
    ),
)

A077 = Reading(
    "A077",
    title=Text(en="Charts without lines", zh="没有连线的组织图"),
    question=Text(
        en="The charts have boxes and no lines. How do posts hang together?",
        zh="组织图只有方框，没有连线。岗位之间是什么关系？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="The boxes are a set; lines are only suggested, and marked as inferred.",
            zh="方框只是集合，连线仅供参考，并标明为推断。",
        ),
        Alternative(
            "b",
            en="They form a tree by name: manager, function, supervisor, specialist.",
            zh="按名称组成树形：经理、职能、主管、专员。",
        ),
    ),
    default=(
        "a",
        "b",
    ),
    why=Text(
        en="For figure 1-2 the text says that every post has a supervisor; for figures 1-1 and 1-3 it does not.",
        zh="正文说明图1-2的各岗位都有主管，图1-1和图1-3则没有说明。",
    ),
)

A078 = Reading(
    "A078",
    title=Text(en="Labels out of order", zh="标号错乱"),
    question=Text(
        en="Figure 2-2 has the labels 9, 12 and 11 at its end. Is one missing?",
        zh="图2-2末尾的标号为9、12、11。是否有缺失？",
    ),
    alternatives=(
        Alternative("a", en="No, they are renumbered 9 to 11.", zh="没有，改编为9至11。"),
        Alternative("b", en="Yes, number 10 is lost.", zh="有，第10项缺失。"),
    ),
    default=("a",),
    why=Text(
        en="Three labels stand beside three texts; a note says that one may be lost.",
        zh="三个标号对应三段文字，另注明可能缺失一项。",
    ),
)

A079 = Reading(
    "A079",
    title=Text(en="Round the clock, or 08:30 to 17:30", zh="全天候与08:30至17:30"),
    question=Text(
        en="The hotline serves round the clock, and staff work from 08:30 to 17:30. Do the clauses conflict?",
        zh="热线全天候服务，人员上班时间为08:30至17:30。是否冲突？",
    ),
    alternatives=(
        Alternative("a", en="Yes.", zh="冲突。"),
        Alternative(
            "b",
            en="No: one is about the channel, the other about attendance.",
            zh="不冲突：前者指服务渠道，后者指人员出勤。",
        ),
    ),
    default=("b",),
    why=Text(
        en="Shifts bring the two together, and D2.1.3.2.4 asks for a plan of them.",
        zh="轮班可使两者并行，D2.1.3.2.4也要求排定班次。",
    ),
)

A080 = Reading(
    "A080",
    title=Text(en="Who takes which complaint", zh="投诉由谁受理"),
    question=Text(
        en=(
            "A specialist, a supervisor, a manager, a service centre and a department all take complaints. Who takes "
            "which?"
        ),
        zh="专员、主管、经理、服务中心和部门都受理投诉。如何分工？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="Anyone takes them in; the supervisor settles ordinary ones, the manager major ones.",
            zh="任何人都可接收，一般投诉由主管处理，重大投诉由经理处理。",
        ),
        Alternative("b", en="Each document goes by its own clause.", zh="各份原文各按自身的条款。"),
    ),
    default=("a",),
    why=Text(
        en="Taking in and settling are two duties; the customer is told the result.",
        zh="接收与处理是两项职责；处理结果须告知客户。",
    ),
)

A081 = Reading(
    "A081",
    title=Text(en="Punish, or propose it", zh="处罚还是建议"),
    question=Text(
        en="One power lets the department punish, another only propose punishment. Which holds?",
        zh="一项权力准许部门处罚，另一项只准许提出奖惩建议。以何者为准？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="It punishes conduct that harms customer relations, and proposes the rest.",
            zh="对损害客户关系的行为可直接处罚，其余只能建议。",
        ),
        Alternative("b", en="It only proposes.", zh="一律只能建议。"),
    ),
    default=("a",),
    why=Text(en="The specific power goes before the general one.", zh="特别规定优先于一般规定。"),
)

A082 = Reading(
    "A082",
    title=Text(en="Who makes and approves the survey plan", zh="调查计划由谁制定和批准"),
    question=Text(
        en="Two supervisors make the survey plan, and nobody is named who approves it. Who does what?",
        zh="两位主管都制定调查计划，却没有写明由谁批准。如何分工？",
    ),
    alternatives=(
        Alternative("a", en="The customer service manager approves it.", zh="由客户服务部经理批准。"),
        Alternative("b", en="The general manager approves it.", zh="由总经理批准。"),
        Alternative("c", en="The survey supervisor makes it.", zh="由客户调查主管制定。"),
        Alternative("d", en="The customer service supervisor makes it.", zh="由客户服务部主管制定。"),
    ),
    default=(
        "a",
        "c",
    ),
    why=Text(
        en="The manager is the superior whom the post names, and the special post goes first.",
        zh="经理是该岗位写明的上级，专设岗位优先。",
    ),
)

A083 = Reading(
    "A083",
    title=Text(en="Which survey items are used", zh="调查选用哪些项目"),
    question=Text(
        en="The survey content is chosen from 8 items. How many are needed?", zh="调查内容从8个项目中选择。须选几项？"
    ),
    alternatives=(
        Alternative("a", en="One at least.", zh="至少一项。"),
        Alternative("b", en="All 8.", zh="8项全选。"),
    ),
    default=("a",),
    why=Text(en="The clause lets the supervisor choose by purpose.", zh="条款准许主管按目的选择。"),
)

A084 = Reading(
    "A084",
    title=Text(en="What a survey is about", zh="调查内容的范围"),
    question=Text(
        en="A survey is about the structure of the trade or a change of the economy. Is that all?",
        zh="调查内容定为行业结构或经济环境变化。是否仅限这两项？",
    ),
    alternatives=(
        Alternative("a", en="No, they are examples.", zh="否，只是举例。"),
        Alternative("b", en="Yes, one of the two.", zh="是，限于这两项。"),
    ),
    default=("a",),
    why=Text(en="The 8 items of article 5 are neither of the two.", zh="第5条的8个项目都不在这两项之内。"),
)

# A085-A102: life of a policy, sales incentives (D2) · 制度的效力与销售激励（D2）

A085 = Reading(
    "A085",
    title=Text(en="Who approves a policy", zh="制度由谁批准"),
    question=Text(
        en="Some policies name the general manager, others only an approver in the footer. Who approves?",
        zh="有的制度写明由总经理批准，有的只在表尾列有批准人员。由谁批准？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="The general manager where named, elsewhere whoever the footer names.",
            zh="写明总经理的由总经理批准，其余以表尾的批准人员为准。",
        ),
        Alternative("b", en="The general manager always.", zh="一律由总经理批准。"),
    ),
    default=("a",),
    why=Text(
        en="Each policy says for itself how it comes into force; the dates of the footer must not run backwards.",
        zh="各制度自行规定生效方式，表尾各日期应依次不早于前一项。",
    ),
)

A086 = Reading(
    "A086",
    title=Text(en="A return for lateness, or for business", zh="误期退货与业务退货"),
    question=Text(
        en='Goods that come late are returned for "delay" or for "business" trouble. Which is it?',
        zh="供货延迟的退货，既可归为“误期”，也可归为“业务”。归入哪一类？",
    ),
    alternatives=(
        Alternative(
            "a", en="Delay if the customer set a date, otherwise business.", zh="客户指定日期的归误期，否则归业务。"
        ),
        Alternative("b", en="Both are one class.", zh="两者合为一类。"),
    ),
    default=("a",),
    why=Text(
        en="The date that the customer set is what the clause on delay turns on.", zh="误期条款以客户指定的日期为准。"
    ),
)

A087 = Reading(
    "A087",
    title=Text(en="Net sales", zh="销售净额"),
    question=Text(
        en=(
            "What is deducted from orders, who gets the commission, and are net sales, actual sales and the net "
            "amount (实销额, 实际销售总额, 销售净额) one figure?"
        ),
        zh="订货额应扣除哪些项目，佣金归谁，实销额、实际销售总额与销售净额是否同一数字？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="Returns, discounts, void sales and preferential amounts are deducted.",
            zh="扣除退货、折扣、作废和优惠款额。",
        ),
        Alternative("b", en="Commission is not deducted.", zh="佣金不扣除。"),
        Alternative("c", en="Commission goes to the buyer or a middleman.", zh="佣金归买方或中间人。"),
        Alternative("d", en="Commission is pay of own staff.", zh="佣金是本公司人员的报酬。"),
        Alternative("e", en="They are one figure.", zh="三者为同一数字。"),
        Alternative("f", en="The total of article 9 stands before the deductions.", zh="第9条的总额是扣除前的数字。"),
    ),
    default=(
        "a",
        "c",
        "e",
    ),
    why=Text(
        en=(
            "The formula is taken as printed; commission stands under preferences, and the pay of staff is called a "
            "bonus."
        ),
        zh="公式照原文；佣金列在优惠项下，而人员报酬另称奖金。",
    ),
)

A088 = Reading(
    "A088",
    title=Text(en="Quantity or amount", zh="数量还是金额"),
    question=Text(
        en="Items count quantities, and net sales are an amount. What does a line hold?",
        zh="各项统计的是数量，销售净额却是金额。每行记录什么？",
    ),
    alternatives=(
        Alternative("a", en="Quantity and amount.", zh="数量和金额。"),
        Alternative("b", en="Quantity and unit price.", zh="数量和单价。"),
    ),
    default=("a",),
    why=Text(en="Lines that hold both add up to both.", zh="两者都记，两者都可汇总。"),
)

A089 = Reading(
    "A089",
    title=Text(en="Which month bears a return", zh="退货计入哪个月"),
    question=Text(
        en='A return of last month\'s order is deducted "this month (or next month)". Which, and what of older orders?',
        zh="上月订货的退货在“本月（或下月）”扣除。扣在哪个月，更早的订货又如何？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="The month of the return if its books are open, otherwise the next.",
            zh="退货当月未结账的扣在当月，否则扣在下月。",
        ),
        Alternative("b", en="Always the next month.", zh="一律扣在下月。"),
        Alternative("c", en="Older orders go the same way.", zh="更早的订货同样处理。"),
        Alternative("d", en="Older orders are not covered.", zh="更早的订货不在其内。"),
    ),
    default=(
        "a",
        "c",
    ),
    why=Text(
        en="The clause corrects a result that was already credited, whenever that was.",
        zh="该条旨在更正已计入的业绩，不论计入于何时。",
    ),
)

A090 = Reading(
    "A090",
    title=Text(en="How much bonus is taken back", zh="奖金追回多少"),
    question=Text(
        en='The bonus that "corresponds" to a return is taken back. How much is that?',
        zh="与退货数量“相对应”的奖金须追回。追回多少？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="A share: bonus × returned quantity / credited quantity, at most the bonus paid.",
            zh="按比例：奖金×退货数量÷已计数量，不超过已发奖金。",
        ),
        Alternative("b", en="The bonus less the one reckoned without that sale.", zh="剔除该笔后重新计算，追回差额。"),
        Alternative("c", en="What a new ranking leaves out.", zh="重新排名，追回差额。"),
    ),
    default=("a",),
    why=Text(en='"Corresponding" means in proportion.', zh="“相对应”即按比例。"),
)

A091 = Reading(
    "A091",
    title=Text(en="The lost character of 其费用", zh="“其费用”的缺字"),
    question=Text(en="A character is lost in 其费用. Which expenses are meant?", zh="“其费用”缺失一字，指何种费用？"),
    alternatives=(
        Alternative("a", en="其他费用, other expenses.", zh="其他费用。"),
        Alternative("b", en="交际费用, expenses of entertaining.", zh="交际费用。"),
    ),
    default=("a",),
    why=Text(
        en="One lost character restores it, and the list goes on beyond entertaining.",
        zh="补上一字即通，所列项目也不限于交际。",
    ),
)

A092 = Reading(
    "A092",
    title=Text(en="Gross profit", zh="毛利"),
    question=Text(
        en="The items of gross profit include expenses that usually come below it. What is deducted?",
        zh="毛利项目包含通常在毛利之后才扣除的费用。应扣除什么？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="Marginal cost and both groups of expenses, from net sales.",
            zh="从销售净额中扣除边际成本和两类费用。",
        ),
        Alternative("b", en="Marginal cost only; the expenses are listed.", zh="只扣除边际成本，费用仅作列示。"),
    ),
    default=("a",),
    why=Text(
        en="The table is headed as items of gross profit, and article 8 then deducts the notes alone.",
        zh="该表即称毛利项目，而第8条此后只扣除期票损益。",
    ),
)

A093 = Reading(
    "A093",
    title=Text(en="Net profit and promissory notes", zh="净利与期票损益"),
    question=Text(
        en='Net profit is gross profit less the "gain or loss" on notes. Which sign does it take?',
        zh="净利为毛利扣除期票“损益”。正负如何处理？",
    ),
    alternatives=(
        Alternative("a", en="A loss is taken off, a gain is added.", zh="损失扣除，收益加回。"),
        Alternative("b", en="The amount is always taken off.", zh="一律扣除其绝对值。"),
    ),
    default=("a",),
    why=Text(
        en="A gain is no cost; the interest comes from article 5 and counts once.",
        zh="收益不是成本；利息出自第5条，只计一次。",
    ),
)

A094 = Reading(
    "A094",
    title=Text(en="The 60 days of a note", zh="期票的60天"),
    question=Text(
        en='Gain or loss on notes is reckoned "over 60 days" from dispatch, and no rate is printed. How?',
        zh="期票损益自发货起按60天计算，没有给出利率。如何计算？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="Due before day 60 a gain, after it a loss, on it nothing: amount × rate × days apart / basis.",
            zh="早于第60天到期为收益，晚于为损失，恰为第60天不计：金额×利率×相差天数÷计息基数。",
        ),
        Alternative("b", en="Interest for the days beyond 60 only.", zh="只对超过60天的部分计息。"),
        Alternative("c", en="The 60 days are a period of observation.", zh="60天只是观察期。"),
    ),
    default=("a",),
    why=Text(
        en='"Gain or loss" needs both signs; the rate and the basis are for the company to set.',
        zh="“损益”须有正负两面；利率和计息基数由公司设定。",
    ),
)

A095 = Reading(
    "A095",
    title=Text(en="The top three", zh="前三名"),
    question=Text(en="The top three are published. What if results are equal?", zh="公布前三名。成绩相同怎么办？"),
    alternatives=(
        Alternative("a", en="All with fewer than 3 ahead of them.", zh="领先者不足3人的都算。"),
        Alternative("b", en="Exactly 3 persons.", zh="只取3人。"),
        Alternative("c", en="All who have one of the 3 best results.", zh="成绩属前3个档次的都算。"),
    ),
    default=("a",),
    why=Text(
        en="Nobody with an equal result is left out, and a short list is published as it is.",
        zh="成绩相同者不遗漏，人数不足时照实公布。",
    ),
)

A096 = Reading(
    "A096",
    title=Text(en="Grades and bonuses", zh="绩效等级与奖金"),
    question=Text(
        en="The grades, the test of excellence and the amounts are missing. Where do they come from?",
        zh="等级、优秀标准和奖金数额都没有写明。从何而来？",
    ),
    alternatives=(
        Alternative("a", en="From scores and a tariff that the company gives.", zh="由公司给出评分和奖金标准。"),
        Alternative("b", en="From the rank by net sales.", zh="按销售净额排名。"),
    ),
    default=("a",),
    why=Text(
        en="No formula is printed; net sales can stand in, as article 12 counts them first.",
        zh="原文没有公式；第12条以销售净额为主，可作替代。",
    ),
)

A097 = Reading(
    "A097",
    title=Text(en="When bonuses are paid", zh="奖金何时发放"),
    question=Text(
        en="Monthly bonuses come with the next payroll, yearly ones after settlement. On which day?",
        zh="月度奖金随次月工资发放，年度奖金在结算后发放。是哪一天？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="On the payday the company gives, a yearly bonus not before the settlement.",
            zh="公司给出的发薪日，年度奖金不早于结算日。",
        ),
        Alternative("b", en="At the end of the month.", zh="月底。"),
    ),
    default=("a",),
    why=Text(
        en="No payday is printed; what is taken back is reported as an amount.",
        zh="原文没有写明发薪日；须追回的奖金只列出数额。",
    ),
)

A098 = Reading(
    "A098",
    title=Text(en="Which rules go first", zh="规定的先后"),
    question=Text(
        en='Rewards go by this policy "except as company rules provide". How do the two stand together?',
        zh="奖惩“除依公司规定外”按本制度办理。两者是什么关系？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="Company rules win where the two conflict, otherwise both hold.",
            zh="冲突时以公司规定为准，不冲突时并行。",
        ),
        Alternative("b", en="Both always hold.", zh="两者始终并行。"),
    ),
    default=("a",),
    why=Text(en='"Except" puts the company rules first.', zh="“除……外”表明公司规定优先。"),
)

A099 = Reading(
    "A099",
    title=Text(en="Collections and receivables", zh="收款与应收账款"),
    question=Text(
        en="Notes count as collections, and what is open counts as receivable. At what value, and from which months?",
        zh="期票计入收款，未收款计入应收。按何价值，含哪些月份？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="Notes at face value, and all that is due by month end, earlier months too.",
            zh="期票按面额，应收含截至月底到期的全部未收款，包括以前月份。",
        ),
        Alternative("b", en="This month's invoices only.", zh="只含本月开票部分。"),
    ),
    default=("a",),
    why=Text(en='"Until the end of this month" adds up what came before.', zh="“截至本月底”即为累计。"),
)

A100 = Reading(
    "A100",
    title=Text(en="Targets and growth", zh="目标与增长"),
    question=Text(
        en="Completion and growth have no formulas. How are they reckoned?", zh="完成率和增长率没有公式。如何计算？"
    ),
    alternatives=(
        Alternative(
            "a",
            en=(
                "Actual / target, and (current − base) / base for a period that is chosen; on a base of 0 growth is "
                "not defined."
            ),
            zh="实际÷目标，以及（本期－基期）÷基期，基期可选；基期为0时增长率无定义。",
        ),
        Alternative("b", en="Growth is always against last year.", zh="增长率一律与上年同期比较。"),
    ),
    default=("a",),
    why=Text(
        en="Completion and growth take their plain meaning, and no base period is printed.",
        zh="完成率和增长率取通常含义，而原文没有写明基期。",
    ),
)

A101 = Reading(
    "A101",
    title=Text(en="How often the eight reports come", zh="八种报表的周期"),
    question=Text(
        en='Only some of the names say "monthly" or "yearly". When are the others due?',
        zh="只有部分报表的名称带“月度”或“年度”。其余何时提交？",
    ),
    alternatives=(
        Alternative(
            "a", en="When the company says; the names hold where they speak.", zh="名称写明的从名称，其余由公司设定。"
        ),
        Alternative("b", en="Every month, all of them.", zh="全部按月提交。"),
    ),
    default=("a",),
    why=Text(en="A rhythm that no name carries would be invented.", zh="名称之外的周期属于编造。"),
)

A102 = Reading(
    "A102",
    title=Text(en="The yearly revision", zh="每年修订"),
    question=Text(en="Some policies are revised once a year. By when?", zh="有的制度每年修订一次。以何时为期？"),
    alternatives=(
        Alternative(
            "a",
            en='By the anniversary of the last approval; "no change" will do.',
            zh="上次批准满一年之日，结论可以是“无须修订”。",
        ),
        Alternative("b", en="Once in each calendar year.", zh="每个自然年一次。"),
    ),
    default=("a",),
    why=Text(
        en="The approval is the date that every footer holds; policies without the words have no such duty.",
        zh="各制度表尾都有批准日期；没有写明的制度无此义务。",
    ),
)

# A103-A107: forms (D2) · 表单（D2）

A103 = Reading(
    "A103",
    title=Text(en="Cells run together", zh="混排的表格栏目"),
    question=Text(
        en="The cells of the forms have run together. Which belongs to which?", zh="表格各栏混排在一起。如何归属？"
    ),
    alternatives=(
        Alternative(
            "a",
            en="Each to what its words describe; doubtful headings are optional fields.",
            zh="按词义归属，存疑的标题作为选填栏。",
        ),
        Alternative("b", en="Each to the cell before it, as printed.", zh="照印刷顺序归属。"),
        Alternative("c", en="As described, without the group headings.", zh="按词义归属，但去掉分组标题。"),
    ),
    default=("a",),
    why=Text(
        en='What words describe is plain: "fair, high, low and cut" speak of a price.',
        zh="词义清楚：“合理、偏高、偏低、削价”说的都是价格。",
    ),
)

A104 = Reading(
    "A104",
    title=Text(en="Lists that differ between forms", zh="各表选项不一"),
    question=Text(
        en="Two forms offer different choices for what seems one question. Are the lists merged?",
        zh="两份表格对似乎相同的问题给出不同选项。是否合并？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="No, each form keeps its own: 6 attitudes to payment, 5 steps for an opinion.",
            zh="不合并，各表保留自己的选项：付款态度6项，评价5级。",
        ),
        Alternative("b", en="Yes, into one list.", zh="合并为一份。"),
    ),
    default=("a",),
    why=Text(
        en="A merged list would offer answers that neither form prints together.",
        zh="合并后会出现任何一表都没有的选项组合。",
    ),
)

A105 = Reading(
    "A105",
    title=Text(en="Personal data in the forms", zh="表单中的个人信息"),
    question=Text(
        en="The forms ask for family, savings, drinking, opinions of neighbours and more. Are such fields required?",
        zh="表单要求填写家庭、储蓄、饮酒、近邻评价等内容。是否必填？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="No: they are optional and marked as sensitive, and need a grade of secrecy once filled in.",
            zh="否，一律选填并标为敏感信息，填写时须确定保密等级。",
        ),
        Alternative("b", en="Yes, as printed.", zh="是，照表填写。"),
    ),
    default=("a",),
    why=Text(
        en="A form can be kept without collecting them, and D2 and D3 both ask for secrecy.",
        zh="不收集也可使用表单，而D2和D3都要求保密。",
    ),
)

A106 = Reading(
    "A106",
    title=Text(en="Headcount", zh="员工人数"),
    question=Text(
        en="The form asks for staff, managers and a total. Is the total their sum?",
        zh="表单要求填写职员、管理层和合计。合计是否为两者之和？",
    ),
    alternatives=(
        Alternative("a", en="Yes, and anything else is an error.", zh="是，不符即为错误。"),
        Alternative("b", en="No, each stands alone.", zh="否，各自独立。"),
    ),
    default=("a",),
    why=Text(en="The total stands behind the two as their sum.", zh="合计列在两者之后，即为其和。"),
)

A107 = Reading(
    "A107",
    title=Text(en="The credit decision", zh="信用决定"),
    question=Text(
        en="A grade, a score and a limit are recorded without a scale. Who decides?",
        zh="表单记录信用等级、评分和赊销限额，没有标准。由谁决定？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="The three who sign, in order; a limit above 0 needs all of them.",
            zh="由三人依次签署，限额大于0时须签署齐全。",
        ),
        Alternative("b", en="A rule that sets the limit.", zh="按规则确定限额。"),
    ),
    default=("a",),
    why=Text(
        en="No scale is printed; a company may bring its own scoring.", zh="原文没有标准，公司可以采用自己的评分方法。"
    ),
)

# A108-A117: customer relationships and visits (D2) · 客户关系与拜访（D2）

A108 = Reading(
    "A108",
    title=Text(en="Kinds of customers", zh="客户的类别"),
    question=Text(
        en=(
            "Key customers, key accounts, returning customers (重点客户, 大客户, 老客户) and others have no test. Who "
            "says which is which?"
        ),
        zh="重点客户、大客户、老客户等没有标准。如何认定？",
    ),
    alternatives=(
        Alternative("a", en="Whoever records the customer.", zh="由登记人员认定。"),
        Alternative(
            "b",
            en=(
                "The purchases: a returning customer has finished one, a new customer has the first order of the "
                "period."
            ),
            zh="按购买记录认定：完成过一次购买的为老客户，期内首次订货的为新客户。",
        ),
    ),
    default=(
        "a",
        "b",
    ),
    why=Text(
        en="Purchases decide only on returning and new customers, and key customers are not merged with key accounts.",
        zh="购买记录只能认定老客户和新客户，重点客户与大客户也不合并。",
    ),
)

A109 = Reading(
    "A109",
    title=Text(en="Regular and irregular visits", zh="定期与不定期拜访"),
    question=Text(
        en="Visits go by grade, by rhythm and irregularly. Do the clauses conflict?",
        zh="拜访有按等级的、定期的，也有不定期的。是否冲突？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="No, they are three duties; irregular visits have no due date.",
            zh="不冲突，是三项义务；不定期拜访没有到期日。",
        ),
        Alternative("b", en="Yes, irregular is against regular.", zh="冲突，不定期与定期相矛盾。"),
    ),
    default=("a",),
    why=Text(en="They name different actors and different customers.", zh="三者的执行人和对象各不相同。"),
)

A110 = Reading(
    "A110",
    title=Text(en="Gifts, discounts, reception", zh="礼品、折扣与接待"),
    question=Text(
        en="No clause limits the value of gifts, discounts or receptions. Is there a limit?",
        zh="礼品、折扣和接待的金额都没有规定上限。是否有限额？",
    ),
    alternatives=(
        Alternative("a", en="The company sets it; until then no verdict is given.", zh="由公司设定，设定前不作判定。"),
        Alternative("b", en="There is none.", zh="没有限额。"),
    ),
    default=("a",),
    why=Text(en="D3 asks for integrity, and the documents print no figure.", zh="D3要求廉洁自律，而原文没有给出数字。"),
)

A111 = Reading(
    "A111",
    title=Text(en="The hours of guidance per visit", zh="每次拜访的指导时间"),
    question=Text(
        en="The text has 12 hours of training in one visit. Is that meant?",
        zh="原文为每次拜访安排12个小时的指导培训。是否如此？",
    ),
    alternatives=(
        Alternative("a", en="Yes, 12 hours.", zh="是，12小时。"),
        Alternative("b", en="No, 1 to 2 hours: a tilde was lost.", zh="否，为1至2小时，缺失了波浪号。"),
        Alternative("c", en="No, 1 to 2 hours, as the least.", zh="否，至少1至2小时。"),
    ),
    default=("b",),
    why=Text(
        en='12 hours outlast a working day, while "1~2" without its sign becomes 12; it is marked as reconstructed.',
        zh="12小时超过一个工作日，而“1～2”缺失符号即成12，故标明为推断补入。",
    ),
)

A112 = Reading(
    "A112",
    title=Text(en="After a visit", zh="拜访之后"),
    question=Text(
        en="Once promises are kept, a follow-up is due. What if none was made?",
        zh="承诺履行之后须跟进回访。没有作出承诺的怎么办？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="None is due; otherwise it comes after the last promise.",
            zh="无须跟进；有承诺的，在最后一项履行之后跟进。",
        ),
        Alternative("b", en="One is due after every visit.", zh="每次拜访之后都须跟进。"),
    ),
    default=("a",),
    why=Text(en="Article 16 hangs on promises that were kept.", zh="第16条以承诺已经履行为前提。"),
)

A113 = Reading(
    "A113",
    title=Text(en="What a visitor carries", zh="拜访必备物品"),
    question=Text(
        en="The kit must be complete, and gifts are on its list. Are they compulsory?",
        zh="物品须备齐，而清单中列有礼品。礼品是否必备？",
    ),
    alternatives=(
        Alternative("a", en="No, all but gifts.", zh="否，礼品除外。"),
        Alternative("b", en="Yes, everything.", zh="是，全部必备。"),
    ),
    default=("a",),
    why=Text(en="Article 12 gives gifts only as the case suggests.", zh="第12条规定视情况赠送礼品。"),
)

A114 = Reading(
    "A114",
    title=Text(en="Speaking of competitors", zh="谈论竞争对手"),
    question=Text(
        en="D2 has staff ask and speak about competitors, and D1 bars exaggeration. Is it allowed?",
        zh="D2要求了解并谈及竞争对手，D1则禁止夸大。是否准许？",
    ),
    alternatives=(
        Alternative("a", en="Yes, within the truth, with sources recorded.", zh="准许，须属实并记录来源。"),
        Alternative("b", en="No.", zh="不准许。"),
    ),
    default=("a",),
    why=Text(
        en="D1 bars exaggeration only; unfair means are a breach that a person reports.",
        zh="D1只禁止夸大，不正当手段则由人员报告。",
    ),
)

A115 = Reading(
    "A115",
    title=Text(en="An item that is no fact", zh="混入事实清单的一项"),
    question=Text(
        en="Article 8.4 stands in a list of facts to learn, and tells a way of visiting. What is it?",
        zh="第8.4条列在须了解的事实之中，内容却是拜访方式。如何看待？",
    ),
    alternatives=(
        Alternative("a", en="A rule of its own.", zh="视为单独的规则。"),
        Alternative("b", en="An item of the list.", zh="视为清单中的一项。"),
    ),
    default=("a",),
    why=Text(
        en="It says how to reach large customers, which nobody can learn about one.",
        zh="它说明如何接触大型客户，不是可以了解到的客户情况。",
    ),
)

A116 = Reading(
    "A116",
    title=Text(en="Missing parts of the handbook", zh="手册的缺失部分"),
    question=Text(en="Many chapters are titles only. What is made of them?", zh="手册有多章只有标题。如何处理？"),
    alternatives=(
        Alternative("a", en="They are kept as names without content.", zh="只保留名称，不含内容。"),
        Alternative("b", en="Their content is made up.", zh="补写内容。"),
    ),
    default=("a",),
    why=Text(en="Only the titles are known, and the library invents nothing.", zh="已知的只有标题，本库不得编造内容。"),
)

A117 = Reading(
    "A117",
    title=Text(en="Subjects of a survey", zh="调查对象"),
    question=Text(
        en="The form offers key customers and other customers. Is it a choice?",
        zh="表单列有重点客户和其他客户。是否为单选？",
    ),
    alternatives=(
        Alternative("a", en="No, two lists to fill in.", zh="否，分别填写名单。"),
        Alternative("b", en="Yes, one of the two.", zh="是，两者择一。"),
    ),
    default=("a",),
    why=Text(en="A survey may have customers of both kinds.", zh="一次调查可以包括两类客户。"),
)

# A118-A125: service manual (D3) and routes · 服务手册（D3）与转办

A118 = Reading(
    "A118",
    title=Text(en="A text about a manual", zh="关于手册的文章"),
    question=Text(
        en="D3 says what a manual must contain. Does it bind staff too?", zh="D3规定手册应有的内容。是否也约束人员？"
    ),
    alternatives=(
        Alternative("a", en="No, it is a list to check a manual by.", zh="否，只用于核对手册是否完整。"),
        Alternative("b", en="Yes, and that only.", zh="是，且只约束人员。"),
        Alternative(
            "c",
            en="Both: parts are checked, and conduct or order that it fixes binds.",
            zh="两者兼有：核对各部分，写明的行为和次序也有约束力。",
        ),
    ),
    default=("c",),
    why=Text(
        en="Each part is a chapter that must be there, and some prescribe what is done in what order.",
        zh="各部分都是必备章节，其中有的还规定了做法和次序。",
    ),
)

A119 = Reading(
    "A119",
    title=Text(en="No figures in D3", zh="D3没有数字"),
    question=Text(
        en="The manual must promise times, and the guide prints none. Which hold?",
        zh="手册须承诺各项时限，而指引未给出数字。以何为准？",
    ),
    alternatives=(
        Alternative("a", en="The company sets them.", zh="由公司设定。"),
        Alternative("b", en="The 24 hours of the pre-sale chapters.", zh="借用售前章节的24小时。"),
    ),
    default=("a",),
    why=Text(en="D3 orders the company to set them.", zh="D3要求由公司自行规定。"),
)

A120 = Reading(
    "A120",
    title=Text(en="Grades of a request", zh="服务请求的分级"),
    question=Text(
        en="Requests are graded by nature and urgency, and no grades are named. Which hold?",
        zh="服务请求按性质和紧急程度分级，但没有写明级别。如何分级？",
    ),
    alternatives=(
        Alternative(
            "a",
            en="Those that the company gives to each pair of nature and urgency.",
            zh="由公司为每种性质与紧急程度的组合定级。",
        ),
        Alternative("b", en="P1 to P4.", zh="分为P1至P4。"),
    ),
    default=("a",),
    why=Text(
        en="No number of grades is printed, and no pair may be left without one.",
        zh="原文没有给出级数，也不应有未定级的组合。",
    ),
)

A121 = Reading(
    "A121",
    title=Text(en="Papers handed over", zh="交付的资料"),
    question=Text(
        en="Report, operating guide and warranty certificate are handed over. Always all of them?",
        zh="服务报告、操作指南和保修凭证须交给客户。是否每次都要齐全？",
    ),
    alternatives=(
        Alternative("a", en="Those that fit the job, the report always.", zh="按服务内容交付，服务报告必交。"),
        Alternative("b", en="Always all of them.", zh="每次都要齐全。"),
    ),
    default=("a",),
    why=Text(en="A repair brings no new operating guide.", zh="维修不会产生新的操作指南。"),
)

A122 = Reading(
    "A122",
    title=Text(en="How often customers are followed up", zh="回访的周期"),
    question=Text(
        en="D0, D2 and D3 ask for follow-up without a figure, and D1.3.5 has one. How far does it reach?",
        zh="D0、D2和D3要求回访而没有数字，D1.3.5则有数字。其适用范围多大？",
    ),
    alternatives=(
        Alternative("a", en="The projects of D1 only.", zh="只适用于D1的项目。"),
        Alternative("b", en="All follow-up.", zh="适用于一切回访。"),
    ),
    default=("a",),
    why=Text(
        en="The figures are one company's own, and extending them is for others to choose.",
        zh="该数字只属于一家公司，是否扩大适用由各公司选择。",
    ),
)

A123 = Reading(
    "A123",
    title=Text(en="Where D3 breaks off", zh="D3的中断之处"),
    question=Text(en="The list of sudden events breaks off. What stands in it?", zh="突发事件的列举中断。包括哪些？"),
    alternatives=(
        Alternative(
            "a",
            en='The kinds that are named, and "other"; the document is marked as incomplete.',
            zh="已列明的各类和“其他”，原文标记为不完整。",
        ),
        Alternative("b", en="Nothing, until the text is complete.", zh="原文补齐之前不作规定。"),
    ),
    default=("a",),
    why=Text(en="The kinds that are named are certain.", zh="已列明的各类是确定的。"),
)

A124 = Reading(
    "A124",
    title=Text(en="Who supervises after a ruling", zh="裁定后由谁监督"),
    question=Text(
        en="After the Office has ruled, the work is finished under supervision. Whose?",
        zh="办公室裁定之后，各部门在监督下完成工作。由谁监督？",
    ),
    alternatives=(
        Alternative("a", en="The Office's; the words are marked as reconstructed.", zh="办公室，标明为推断补入。"),
        Alternative(
            "b", en="That of the business department (业务部), as the supervising line.", zh="作为监督一方的业务部。"
        ),
        Alternative("c", en="That of the departments over one another.", zh="协作部门互相监督。"),
    ),
    default=("a",),
    why=Text(en="The Office is the subject of the ruling just before.", zh="前一句裁定的主语就是办公室。"),
)

A125 = Reading(
    "A125",
    title=Text(en="The first responsible person", zh="首问责任人"),
    question=Text(
        en=(
            "Is the first person responsible for a matter or for a customer, and which way does a matter go that is "
            "not theirs?"
        ),
        zh="首问责任按事项还是按客户，职责外的事项如何转办？",
    ),
    alternatives=(
        Alternative("a", en="For the matter.", zh="按事项负责。"),
        Alternative("b", en="For the customer, from then on.", zh="按客户负责，此后不变。"),
        Alternative(
            "c", en="Telephone calls go by D1.3.2.8c, all else by D1.3.2.4.", zh="来电按D1.3.2.8c，其余按D1.3.2.4。"
        ),
        Alternative(
            "d",
            en="Service staff go by D1.3.2.4, everybody else by D1.3.2.8c.",
            zh="服务人员按D1.3.2.4，其他人员按D1.3.2.8c。",
        ),
    ),
    default=(
        "a",
        "c",
    ),
    why=Text(
        en=(
            "The duty hangs on the matter, and D1.3.2.8 speaks of calls; the first person keeps it until hand-over "
            "(A067)."
        ),
        zh="责任以事项为准，D1.3.2.8说的是来电；移交之前仍由首问责任人负责（A067）。",
    ),
)
