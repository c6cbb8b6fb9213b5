"""Values as a notebook shows them: every kind, in both languages, with hostile text in it."""

import re
import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from html.parser import HTMLParser

import attrs
import pytest
from attrs import evolve, frozen

import servicepolicy as sp
from servicepolicy.basis import Reason, Sheet, Shown, Text, Worded, because, explain
from servicepolicy.basis.errors import FactsError, FactsTypeError, TermNotSet
from servicepolicy.basis.tables import Axis, Band, Row, Table
from servicepolicy.clauses.readings import A014
from servicepolicy.findings import Count, Finding
from servicepolicy.handbook import STANDARD
from servicepolicy.rules.money import lateness
from servicepolicy.rules.timing import callbacks, response
from servicepolicy.whatif import Change, Comparison, Contest, Difference, OpenTerm, TableChange, Unanswered
from tests.builders import an_enquiry, at
from tests.doors import named, public_values
from tests.examples import DECISIONS, VALUES
from tests.examples.foundation import A_CLAUSE, A_REASON, NUMBER, SAID

DECIDED = {kind: value for kind, value in VALUES.items() if "because" in attrs.fields_dict(kind)}
SHOWN = {kind: value for kind, value in VALUES.items() if issubclass(kind, Shown)}
EVERY = pytest.mark.parametrize("value", SHOWN.values(), ids=map(named, SHOWN))
LANGS = pytest.mark.parametrize("lang", ["en", "zh", None])
EMPTY_TAGS = {"br"}


class Page(HTMLParser):
    """A piece of HTML, read as a browser would: its tags, their attributes, its text."""

    def __init__(self, html):
        super().__init__()
        self.open, self.tags, self.texts, self.langs = [], [], [], []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY_TAGS:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag, f"</{tag}> closes nothing"

    def handle_data(self, data):
        self.texts.append(data)
        self.langs += [(attrs["lang"], data) for _, attrs in self.open if "lang" in attrs]


def text_of(value, lang=None):
    """All that a reader reads."""
    return "".join(Page(value.html(lang)).texts)


class TestEveryDecision:
    """Whatever a rule returns is shown with its reasons, in the same way."""

    def test_every_class_with_reasons_can_be_shown(self):
        decided = [kind for kind in public_values().values() if "because" in attrs.fields_dict(kind)]
        assert len(decided) >= 33
        assert [kind for kind in decided if not issubclass(kind, Shown)] == []

    @pytest.mark.parametrize("value", DECIDED.values(), ids=map(named, DECIDED))
    def test_with_every_field(self, value):
        shown = text_of(value)
        assert [one.name for one in attrs.fields(type(value)) if one.eq and one.name not in shown] == []
        assert type(value).__name__ in shown

    @pytest.mark.parametrize(("rule", "decision"), DECISIONS.values(), ids=list(DECISIONS))
    def test_with_every_reason_in_both_languages(self, rule, decision):
        assert callable(rule)
        shown = decision.html() if isinstance(decision, Shown) else Sheet(decision).html()
        said = "".join(Page(shown).texts)
        assert [line for lang in ("en", "zh") for line in explain(decision, lang) if line not in said] == []

    @pytest.mark.parametrize(("lang", "other"), [("en", "zh"), ("zh", "en")])
    def test_in_one_language_there_is_no_word_of_the_other(self, lang, other):
        decision = response.deadline(an_enquiry(), STANDARD.response)
        shown = text_of(decision, lang)
        assert [line for line in explain(decision, lang) if line not in shown] == []
        assert [line for line in explain(decision, other) if line in shown] == []

    def test_a_verdict_stands_out(self):
        verdict = response.assess(an_enquiry(), STANDARD.response, as_of=at("2026-03-09 00:00"))
        assert '<strong><span lang="zh-Hans">未达标</span></strong>' in verdict.html("zh")

    def test_values_within_it_are_a_table_of_their_own(self):
        verdict = response.assess(an_enquiry(), STANDARD.response, as_of=at("2026-03-09 00:00"))
        assert verdict.html().count("<table>") == 2
        assert "Milestone" in text_of(verdict)

    def test_values_within_it_do_not_say_its_reasons_again(self):
        verdict = response.assess(an_enquiry(), STANDARD.response, as_of=at("2026-03-09 00:00"))
        for line in explain(verdict, "en"):
            assert text_of(verdict, "en").count(line) == 1

    def test_but_reasons_of_their_own(self):
        @frozen(kw_only=True)
        class Several(Shown):
            visits: tuple[object, ...]
            because: tuple[Reason, ...] = because()

        shown = text_of(Several(visits=(response.deadline(an_enquiry(), STANDARD.response),)), "en")
        assert explain(response.deadline(an_enquiry(), STANDARD.response), "en")[0] in shown

    def test_a_value_within_it_is_written_in_lines(self):
        record = callbacks.CallRecord(project=callbacks.Project(delivered_on=date(2026, 1, 31)))
        (first, *_) = callbacks.assess(record, STANDARD.callbacks, as_of=at("2026-03-09 00:00"))
        day = '<span style="white-space: nowrap">2026-02-28</span>'
        assert f"<code>due_on</code> {day}<br><code>nominal_on</code> {day}<br>" in first.html("en")


class TestEveryKind:
    """Every value that is shown is sound HTML, for every reader."""

    @EVERY
    @LANGS
    def test_its_tags_are_closed(self, value, lang):
        page = Page(value.html(lang))
        assert page.open == []
        assert {tag for tag, _ in page.tags} <= {
            "br", "caption", "code", "li", "ol", "p", "span", "strong", "table", "tbody", "td", "th", "thead", "tr"
        }  # fmt: skip

    @EVERY
    def test_every_header_has_its_scope_and_every_table_its_caption(self, value):
        page = Page(value.html())
        assert {attrs["scope"] for tag, attrs in page.tags if tag == "th"} <= {"row", "col"}
        assert [tag for tag, _ in page.tags].count("table") == [tag for tag, _ in page.tags].count("caption")

    @EVERY
    def test_words_are_marked_with_their_language(self, value):
        marked = Page(value.html()).langs
        assert [text for lang, text in marked if lang == "en" and re.search("[\u4e00-\u9fff]", text)] == []
        assert {lang for lang, _ in marked} <= {"en", "zh-Hans"}

    @EVERY
    def test_it_has_no_colour_of_its_own(self, value):
        assert not re.search("color|background|#[0-9a-f]{3}", value.html())

    @EVERY
    def test_cells_stay_apart_and_reasons_numbered_where_a_notebook_sets_neither(self, value):
        tags = Page(value.html()).tags
        assert all("padding" in attrs["style"] for tag, attrs in tags if tag in {"th", "td"})
        assert all("list-style: decimal" in attrs["style"] for tag, attrs in tags if tag == "ol")

    @EVERY
    def test_a_notebook_shows_both_languages(self, value):
        assert value._repr_html_() == value.html()

    @EVERY
    def test_another_language_is_refused(self, value):
        with pytest.raises(FactsError, match=r"^lang is 'de'"):
            value.html("de")


HOSTILE = "<script>alert('x')</script>\"&"
SAFE = "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;&quot;&amp;"


class Bad(Worded):
    """Words of a company that would like to be HTML."""

    WORD = HOSTILE, "<b>坏</b>"


BAD_REASON = Reason(clause=A_CLAUSE, message=SAID, facts=(("day", Bad.WORD),), taken=(Bad.WORD,), edition=HOSTILE)
BAD_TEXT = Text(en=HOSTILE, zh=HOSTILE)
BAD_CHANGE = Change(case=HOSTILE, before=Bad.WORD, after=Unanswered(TermNotSet, HOSTILE))
PLANTED = {
    "a field": Finding(subject=HOSTILE, room="", verdict=sp.Verdict.MET),
    "a reason": evolve(DECIDED[callbacks.Callback], because=(BAD_REASON,)),
    "a nested value": Sheet([callbacks.Project(delivered_on=date(2026, 1, 1), name=HOSTILE)]),
    "a table": Table(BAD_TEXT, [evolve(NUMBER, title=BAD_TEXT)], [Row([Band(1)], BAD_TEXT)]),
    "a table's answer": Table(BAD_TEXT, [NUMBER], [Row([Band(1)], HOSTILE)]),
    "a comparison": Comparison([BAD_CHANGE]),
    "a change": BAD_CHANGE,
    "a contest": Contest(
        reading=evolve(A014, title=BAD_TEXT), term=HOSTILE, taken=Bad.WORD, instead=Bad.WORD, changes=(BAD_CHANGE,)
    ),
    "a difference": Difference(room=HOSTILE, term="x", clauses=(A_CLAUSE,), before=Bad.WORD, after=HOSTILE),
    "an open term": OpenTerm(room=HOSTILE, term=HOSTILE, clauses=(A_CLAUSE,)),
    "a change of a table": TableChange(case=(HOSTILE,), before=0, after=BAD_TEXT),
    "a count": Count(room=HOSTILE, clause=None, month="2026-03", verdict=sp.Verdict.MET, count=1),
    "a clause": Difference(room="x", term="x", clauses=(evolve(A_CLAUSE, id=HOSTILE),), before=None, after=None),
    "a sheet of texts": Sheet([HOSTILE, BAD_TEXT]),
    "a sheet of decisions": Sheet([evolve(DECIDED[callbacks.Callback], because=(BAD_REASON,))]),
    "an error": Difference(room="x", term="x", clauses=(), before=None, after=ValueError(HOSTILE)),
}


class TestHostileText:
    """Text of a company or a customer stays text."""

    @pytest.mark.parametrize("planted", PLANTED.values(), ids=list(PLANTED))
    @LANGS
    def test_it_is_escaped(self, planted, lang):
        shown = planted.html(lang)
        assert not {tag for tag, _ in Page(shown).tags} & {"script", "b"}
        assert SAFE in shown or "&lt;b&gt;坏&lt;/b&gt;" in shown


class TestTables:
    """A decision table is shown as `markdown` has it."""

    def test_of_the_lateness_rates(self):
        rates = STANDARD.lateness.rates
        for lang in ("en", "zh"):
            cells = [re.sub("<.*?>", "", one) for one in re.findall("<t[dh][^>]*>(.*?)</t[dh]>", rates.html(lang))]
            in_markdown = [cell.strip() for line in rates.markdown(lang).splitlines() for cell in line.split("|")[1:-1]]
            assert cells == [cell for cell in in_markdown if cell != "---"]

    def test_every_part_of_an_axis(self):
        kind = Axis("kind", Text("kind", "种类"), sp.Verdict)
        rows = [Row([None, Band(1, 3)], "a"), Row([(sp.Verdict.MET, sp.Verdict.PENDING), Band(3)], "b")]
        rows.append(Row([(sp.Verdict.BREACHED, sp.Verdict.UNDETERMINED), Band(3)], "c"))
        shown = Table(Text("answer", "答案"), [kind, NUMBER], rows).html("en")
        assert ">any</span>" in shown
        assert ">met, not yet due</span>" in shown
        assert ">3 and above</span>" in shown


class TestPolicies:
    """A policy and the terms of a room show themselves as well: what the company chose, field by field."""

    def test_terms(self):
        shown = text_of(STANDARD.lateness, "zh")
        assert shown.startswith("LatenessTermscalendar")
        assert "higher_share0.05" in shown

    def test_a_whole_policy_has_a_row_a_room(self):
        shown = STANDARD.html("en")
        heads = re.findall('<th scope="row".*?<code>(.*?)</code>', shown)
        assert heads == [one.name for one in attrs.fields(type(STANDARD))]
        assert "<code>warranty_months</code> —" in shown


class TestSheets:
    """A sheet makes a table of values in a row: a tuple has none."""

    SCHEDULE = callbacks.schedule(
        callbacks.Project(delivered_on=date(2026, 1, 31)), STANDARD.callbacks, through=date(2026, 6, 30)
    )

    def test_a_row_a_value_and_a_column_a_field(self):
        shown = Sheet(self.SCHEDULE).html("zh")
        heads = re.findall('<th scope="col".*?<code>(.*?)</code>', shown)
        assert heads == ["due_on", "nominal_on", "rhythm", "on_day_off", "because"]
        assert shown.count('<th scope="row"') == len(self.SCHEDULE)

    def test_of_values_of_several_kinds_a_column_each_of_them_has(self):
        shown = Sheet([Text(en="x", zh="y"), A_REASON, Row([Band(1)], "1 %")]).html("en")
        assert re.findall('<th scope="col"[^>]*>(.*?)</th>', shown) == ["", "<code>when</code>", "<code>then</code>"]
        assert "<code>Text</code>, <code>Reason</code>, <code>Row</code></caption>" in shown

    @pytest.mark.parametrize("value", VALUES.values(), ids=map(named, VALUES))
    def test_of_any_value_of_the_library(self, value):
        assert Page(Sheet([value]).html()).open == []

    def test_of_axes_the_enum_is_named(self):
        assert "<code>Verdict</code>" in Sheet([Axis("kind", Text("kind", "种类"), sp.Verdict)]).html()

    def test_without_a_value_it_says_so(self):
        assert text_of(Sheet(())) == "Nothing to show. · 无内容。"

    def test_of_many_a_notebook_is_given_the_first_and_told_how_many_there_are(self):
        shown = Sheet(range(201))._repr_html_()
        assert shown.count('<th scope="row"') == 200
        assert "".join(Page(shown).texts).endswith("Shown: the first 200 of 201. · 仅显示前200项，共201项。")
        assert Sheet(range(201)).html().count('<th scope="row"') == 201
        assert Sheet(range(200))._repr_html_() == Sheet(range(200)).html()

    def test_it_takes_values_in_a_row(self):
        assert Sheet(iter([1])) == Sheet([1])

    @pytest.mark.parametrize("wrong", [1, None])
    def test_and_nothing_else(self, wrong):
        with pytest.raises(FactsTypeError, match=r"^values is .*: give values in a row, such as schedule\(\.\.\.\)$"):
            Sheet(wrong)

    def test_it_is_at_the_front_door(self):
        assert sp.Sheet is Sheet


class TestWhatIsLong:
    """A text that would fill the page is cut; sentences never are."""

    def test_of_a_value_without_words(self):
        shown = text_of(Difference(room="x", term="x", clauses=(), before=None, after="y" * 1000), "en")
        assert "y" * 237 + "..." in shown
        assert "y" * 238 not in shown

    def test_a_reason_is_whole(self):
        long = evolve(A_REASON, facts=(("day", "y" * 1000),))
        assert "y" * 1000 in evolve(DECIDED[callbacks.Callback], because=(long,)).html()

    def test_rows_within_a_line_are_counted(self):
        penalty = lateness.penalty(
            lateness.Month(year=2026, month=3, base_salary=Decimal(5000), arrivals=[at("2026-03-02 08:31")]),
            STANDARD.lateness,
        )
        milder = evolve(penalty, lines=())
        shown = Comparison([Change(case="x", before=penalty, after=milder)]).html("zh")
        assert '<code>lines</code> <span lang="zh-Hans">共1项</span>' in shown
        assert "<code>lines</code> —" in shown


@frozen(kw_only=True)
class OwnAnswer(Shown):
    """An outcome that a company has added."""

    within: timedelta
    because: tuple[Reason, ...] = because()


class TestAnOutcomeOfOnesOwn:
    """A company's own outcome is shown like those of the library."""

    def test_it_derives_from_the_same_base(self):
        shown = text_of(OwnAnswer(within=timedelta(hours=2), because=(A_REASON,)))
        assert "OwnAnswer" in shown
        assert "2 h · 2小时" in shown
        assert A_REASON.words("zh") in shown


class TestTheStart:
    """Whoever shows nothing pays nothing."""

    def test_no_module_of_html_is_loaded_before_something_is_shown(self):
        ask = "import sys; before = {*sys.modules}; import servicepolicy as sp"  # what measures coverage may load it
        use = "sp.STANDARD, sp.response, sp.audit, sp.Sheet"
        asked = f"{ask}; {use}; print({{'html', 'servicepolicy.basis.markup'}} & {{*sys.modules}} - before)"
        done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
        assert done.stdout == "set()\n"
