"""What the room says, in both languages."""

from decimal import Decimal

from attrs import evolve

from servicepolicy.basis import explain
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money.warranty import Installation, InWarranty, assess_handover, charge, installation
from tests.builders import at
from tests.rules.money.warranty.bench import A_YEAR, GOODWILL, MISUSE, a_handover, a_repair


class TestACharge:
    """A charge says when the warranty ended, what becomes of each line, and what is collected."""

    def test_out_of_warranty(self):
        found = charge(a_repair(), A_YEAR.of_edition("2026"))
        assert explain(found, "en") == (
            (
                "[2026 D1.2.1.3] Repaired on 2026-03-02, out of warranty: 12 months from 2025-03-01 ended on"
                " 2026-03-01. (read as: from the day of purchase)"
            ),
            "[2026 D1.2.1.3] 120.00 yuan for a part: charged. (read as: only the parts)",
            "[2026 D1.2.1.3] 80.00 yuan for labour: free of charge. (read as: only the parts)",
            "[2026 D1.2.1.3] 30.00 yuan for travel: free of charge. (read as: only the parts)",
            (
                "[2026 D1.2.3.9a] The technician collects 120.00 yuan on the spot; reconstructed, as the words that"
                " name the cases are lost. (read as: in repairs that are charged for)"
            ),
            "[2026 D1.2.3.9b] An invoice is issued for what is collected. (read as: in repairs that are charged for)",
        )
        assert explain(found, "zh") == (
            "[2026 D1.2.1.3] 维修日2026-03-02已出保修期：自2025-03-01起12个月，止于2026-03-01。（解读：自购买之日起）",
            "[2026 D1.2.1.3] 配件费120.00元：收取。（解读：只收配件费）",
            "[2026 D1.2.1.3] 人工费80.00元：免收。（解读：只收配件费）",
            "[2026 D1.2.1.3] 上门费30.00元：免收。（解读：只收配件费）",
            "[2026 D1.2.3.9a] 由技术人员当场收取120.00元；列明情形的文字已缺失，此为推断补入。（解读：收费的维修）",
            "[2026 D1.2.3.9b] 收取的费用须开具发票。（解读：收费的维修）",
        )

    def test_in_warranty_it_is_marked_as_inferred(self):
        found = charge(a_repair(repaired_on="2026-03-01", parts=[]), evolve(A_YEAR, warranty_months=12))
        assert explain(found, "en")[:2] == (
            (
                "[D1.2.1.3] Repaired on 2026-03-01, in warranty through 2026-03-01: 12 months from 2025-03-01, the last"
                " day included. (read as: from the day of purchase)"
            ),
            (
                "[D1.2.1.3] 80.00 yuan for labour: free of charge; inferred, as the documents state nothing for repairs"
                " in warranty. (read as: in warranty nothing is charged)"
            ),
        )
        assert explain(found, "en")[-1] == (
            "[D1.2.3.9a] Nothing is charged: nothing is collected, and no invoice is needed."
        )
        assert explain(found, "zh")[1:2] == (
            "[D1.2.1.3] 人工费80.00元：免收；此为推断，原文对保修期内的维修没有规定。（解读：保修期内免费）",
        )

    def test_in_warranty_where_it_is_not_defined(self):
        found = charge(a_repair(repaired_on="2026-03-01"), evolve(A_YEAR, in_warranty=InWarranty.UNDEFINED))
        assert explain(found, "en")[1] == (
            "[D1.2.1.3] 120.00 yuan for a part: not determined, as the documents state nothing for repairs in warranty."
            " (read as: in warranty the charge is not defined)"
        )
        assert explain(found, "zh")[4] == "[D1.2.3.9a] 费用无法确定，是否须当场收取也无从得知。（解读：收费的维修）"

    def test_decisions_name_who_took_them(self):
        found = charge(a_repair(repaired_on="2026-03-01", misuse=MISUSE, goodwill=GOODWILL), A_YEAR)
        assert explain(found, "en")[1:4] == (
            "[D1.2.1.3] Li Na found misuse (water in the housing): charged as out of warranty.",
            "[D1.2.1.3] Wang Wei decided to let the whole charge go (a returning customer).",
            "[D1.2.1.3] 120.00 yuan for a part: free of charge.",
        )
        assert explain(found, "zh")[1:3] == (
            "[D1.2.1.3] Li Na认定使用不当（water in the housing）：按保修期外收费。",
            "[D1.2.1.3] Wang Wei决定全部免收（a returning customer）。",
        )


class TestAnInstallation:
    """An installation is free, or covered by no clause."""

    def test_the_first(self):
        found = installation(Installation(first=True), STANDARD.warranty)
        assert explain(found, "en") == (
            (
                "[standard D1.2.1.1a] Design and installation on site are free of charge, travel included: 0.00 yuan"
                " are not charged. (read as: the first installation of a unit sold)"
            ),
        )

    def test_another(self):
        found = installation(Installation(first=False), STANDARD.warranty)
        assert explain(found, "en") == (
            (
                "[standard D1.2.1.1a] A re-installation is not covered by a clause: whether its 0.00 yuan are charged"
                " is not stated. (read as: the first installation of a unit sold)"
            ),
        )
        assert explain(found, "zh") == (
            "[standard D1.2.1.1a] 再次安装没有条款规定：0.00元是否收取，原文没有写明。（解读：所售终端的首次安装）",
        )


class TestAHandover:
    """A hand-over says when, how much, and whether there was an invoice."""

    def test_late_and_too_little(self):
        told = a_handover(handed_in="100.00", handed_in_at="2026-03-07 08:00", invoice_issued=False)
        found = assess_handover(told, STANDARD.warranty, as_of=at("2026-03-08 00:00"))
        assert explain(found, "en") == (
            (
                "[standard D1.2.3.9c] Handed to finance at 2026-03-07 08:00+08:00, 8 h after 2026-03-07 00:00+08:00:"
                " breached. (read as: by the end of the day of the return)"
            ),
            "[standard D1.2.3.9c] 100.00 yuan handed in of 120.00 yuan collected: breached.",
            "[standard D1.2.3.9b] Invoice for the 120.00 yuan collected: no; breached.",
        )
        assert explain(found, "zh") == (
            (
                "[standard D1.2.3.9c] 于2026-03-07 08:00+08:00上交财务，比期限2026-03-07 00:00+08:00晚8小时：未达标。"
                "（解读：返回当天之内）"
            ),
            "[standard D1.2.3.9c] 收款120.00元，上交100.00元：未达标。",
            "[standard D1.2.3.9b] 所收120.00元是否已开发票：否；未达标。",
        )

    def test_amounts_have_two_decimals_however_they_are_written(self):
        told = a_handover(collected="1.2E+2", handed_in="100", handed_in_at="2026-03-06 18:00", invoice_issued=None)
        found = assess_handover(told, STANDARD.warranty, as_of=at("2026-03-08 00:00"))
        assert explain(found)[1:] == (
            "[standard D1.2.3.9c] 100.00 yuan handed in of 120.00 yuan collected: breached.",
            "[standard D1.2.3.9b] Whether an invoice was issued for the 120.00 yuan collected is not recorded.",
        )
        assert explain(assess_handover(told, STANDARD.warranty, as_of=at("2026-03-06 17:30")))[0].startswith(
            "[standard D1.2.3.9c] 120.00 yuan due by "
        )
        without = evolve(told, handed_in=Decimal(120), invoice_issued=False)
        assert (
            "Invoice for the 120.00 yuan collected: no;"
            in explain(assess_handover(without, STANDARD.warranty, as_of=at("2026-03-08 00:00")))[2]
        )

    def test_not_yet(self):
        found = assess_handover(a_handover(invoice_issued=None), STANDARD.warranty, as_of=at("2026-03-06 18:00"))
        assert explain(found, "en") == (
            (
                "[standard D1.2.3.9c] 120.00 yuan due by 2026-03-07 00:00+08:00 and not handed to finance at"
                " 2026-03-06 18:00+08:00: not yet due. (read as: by the end of the day of the return)"
            ),
            "[standard D1.2.3.9b] Whether an invoice was issued for the 120.00 yuan collected is not recorded.",
        )
        assert explain(found, "zh")[1] == "[standard D1.2.3.9b] 所收120.00元是否已开发票，没有记录。"

    def test_nothing_collected(self):
        found = assess_handover(a_handover(collected="0.00"), STANDARD.warranty, as_of=at("2026-03-06 18:00"))
        assert explain(found, "en") == ("[standard D1.2.3.9c] Nothing was collected, so nothing is handed in: met.",)
        assert explain(found, "zh") == ("[standard D1.2.3.9c] 没有收款，无须上交：达标。",)
