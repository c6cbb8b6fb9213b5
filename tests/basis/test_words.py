"""Words in two languages."""

import copy
import pickle
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pendulum
import pytest

from servicepolicy.basis import Message, Text, Verdict, Worded
from servicepolicy.basis.errors import FactsError
from servicepolicy.basis.words import Spoken, said, span
from servicepolicy.calendars import Elapsed
from tests.builders import at
from tests.doors import kinds_of, named

SECOND = timedelta(seconds=1)
MICRO = timedelta(microseconds=1)
MEMBERS = [pytest.param(member, id=f"{named(kind)}.{member.name}") for kind in kinds_of(Worded) for member in kind]


class TestSpan:
    """A length of time is said in hours, exactly; whole days only from two on."""

    @pytest.mark.parametrize(
        ("length", "en", "zh"),
        [
            pytest.param(timedelta(0), "0 h", "0小时", id="none"),
            pytest.param(MICRO, "0.000001 s", "0.000001秒", id="a microsecond"),
            pytest.param(1.5 * SECOND, "1.5 s", "1.5秒", id="no idle zeros"),
            pytest.param(SECOND, "1 s", "1秒", id="a second"),
            pytest.param(59 * SECOND, "59 s", "59秒", id="below a minute"),
            pytest.param(60 * SECOND, "1 min", "1分钟", id="a minute"),
            pytest.param(3661 * SECOND, "1 h 1 min 1 s", "1小时1分钟1秒", id="each unit"),
            pytest.param(timedelta(hours=1, microseconds=1), "1 h 0.000001 s", "1小时0.000001秒", id="units left out"),
            pytest.param(timedelta(hours=23), "23 h", "23小时", id="below a day"),
            pytest.param(timedelta(hours=24), "24 h", "24小时", id="one day is 24 hours"),
            pytest.param(timedelta(hours=47), "47 h", "47小时", id="below two days"),
            pytest.param(timedelta(hours=48), "2 d", "2天", id="two days"),
            pytest.param(timedelta(hours=49), "49 h", "49小时", id="not whole days"),
            pytest.param(timedelta(hours=72, minutes=30), "3 d 30 min", "3天30分钟", id="whole days and minutes"),
            pytest.param(timedelta(days=36525), "36525 d", "36525天", id="a century"),
            pytest.param(-timedelta(minutes=90), "-1 h 30 min", "-1小时30分钟", id="negative"),
            pytest.param(-MICRO, "-0.000001 s", "-0.000001秒", id="a negative microsecond"),
        ],
    )
    def test_a_length_in_words(self, length, en, zh):
        assert span(length, "en") == en
        assert span(length, "zh") == zh


class TestSaid:
    """A fact is said as people read it."""

    @pytest.mark.parametrize(
        ("fact", "en", "zh"),
        [
            pytest.param(Verdict.MET, "met", "达标", id="worded"),
            pytest.param(Elapsed(timedelta(hours=24)), "24 h", "24小时", id="limit"),
            pytest.param(timedelta(hours=48), "2 d", "2天", id="length of time"),
            pytest.param(("a", Verdict.PENDING), "a, not yet due", "a、未到期", id="list"),
            pytest.param((), "", "", id="empty list"),
            pytest.param(None, "not known", "未知", id="unknown"),
            pytest.param(Decimal("50.00"), "50.00", "50.00", id="amount"),
            pytest.param(Decimal("1E+3"), "1000", "1000", id="amount in powers of ten"),
            pytest.param(True, "yes", "是", id="yes"),
            pytest.param(False, "no", "否", id="no"),
            pytest.param(3, "3", "3", id="number"),
            pytest.param(date(2026, 3, 6), "2026-03-06", "2026-03-06", id="date"),
            pytest.param(at("2026-03-06 16:00"), *["2026-03-06 16:00+08:00"] * 2, id="moment"),
            pytest.param(pendulum.datetime(2026, 3, 6, 8), *["2026-03-06 08:00+00:00"] * 2, id="pendulum moment"),
            pytest.param(
                datetime(2026, 3, 6, 8, 0, 0, 1, tzinfo=UTC), *["2026-03-06 08:00:00.000001+00:00"] * 2, id="exact"
            ),
        ],
    )
    def test_a_fact_in_words(self, fact, en, zh):
        assert said(fact, "en") == en
        assert said(fact, "zh") == zh

    def test_whatever_has_words_speaks_for_itself(self):
        assert isinstance(Text(en="a", zh="甲"), Spoken)
        assert not isinstance("a", Spoken)
        assert said(Text(en="a", zh="甲"), "zh") == "甲"


class TestMessage:
    """A message is a sentence in two languages, with its facts filled in."""

    CLOSED = Message("tests.closed", en="Closed on {day} for {length}.", zh="{day}停业{length}。")

    def test_the_facts_are_said_in_its_language(self):
        facts = (("day", date(2026, 10, 1)), ("length", timedelta(hours=48)))
        assert self.CLOSED.words("en", facts) == "Closed on 2026-10-01 for 2 d."
        assert self.CLOSED.words("zh", facts) == "2026-10-01停业2天。"

    def test_a_message_without_facts(self):
        assert Message("tests.open", en="Open.", zh="营业。").words("zh") == "营业。"

    def test_a_fact_may_hold_braces(self):
        assert self.CLOSED.words("en", (("day", "{length}"), ("length", "{0}"))) == "Closed on {length} for {0}."


class TestTwoLanguages:
    """Words come in English and 简体中文, and in no other language."""

    @pytest.mark.parametrize(
        "words",
        [
            pytest.param(Text(en="a", zh="甲").words, id="text"),
            pytest.param(Verdict.MET.words, id="worded"),
            pytest.param(Message("tests.a", en="a", zh="甲").words, id="message"),
        ],
    )
    @pytest.mark.parametrize("lang", ["", "EN", "zh-CN", "de", None])
    def test_another_language_is_refused(self, words, lang):
        with pytest.raises(FactsError, match=r'^lang is .*: give "en" or "zh"$') as caught:
            words(lang)
        assert (caught.value.field, caught.value.value) == ("lang", lang)

    @pytest.mark.parametrize("member", MEMBERS)
    def test_every_word_people_read_is_in_both(self, member):
        assert member.words("en") == member.en
        assert member.words("zh") == member.zh
        assert member.en.isascii()
        assert member.zh
        assert "?" not in member.zh

    @pytest.mark.parametrize("kind", kinds_of(Worded), ids=named)
    def test_no_two_members_have_the_same_words(self, kind):
        members = list(kind)
        assert len(kind.__members__) == len(members) > 0
        assert len({member.en for member in members}) == len({member.zh for member in members}) == len(members)


class TestWordedEnums:
    """Members are kept by name, so that a later edition may word them better."""

    @pytest.mark.parametrize("member", MEMBERS)
    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_pickle_holds_the_name_and_not_the_words(self, member, protocol):
        data = pickle.dumps(member, protocol)
        assert member.name.encode() in data
        if not member.zh.isascii():
            assert member.zh.encode() not in data
            assert member.zh.encode("raw_unicode_escape") not in data
        assert pickle.loads(data) is member  # noqa: S301 - our own bytes

    @pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
    def test_a_copy_is_the_member_itself(self, copied):
        assert copied(Verdict.MET) is Verdict.MET
        assert copied({"verdict": (Verdict.MET,)})["verdict"][0] is Verdict.MET

    def test_repr_is_the_name_alone(self):
        assert repr(Verdict.UNDETERMINED) == "Verdict.UNDETERMINED"

    def test_the_verdicts_are_four(self):
        assert [verdict.name for verdict in Verdict] == ["MET", "BREACHED", "PENDING", "UNDETERMINED"]
