"""内容雷同: which units have sentences in common, and which."""

from itertools import combinations
from random import Random

from attrs import evolve

from govreport.checks.compared.passages import ALIKE, comparable, likeness
from govreport.region.alike import alike_units
from govreport.values.narrative import Narrative

OWN = {
    "甲局": (
        "本局围绕法律援助和人民调解两项重点，"
        "在网站专栏逐条公布办理条件、办理流程和办理结果。"
    ),
    "乙局": (
        "全年走访困难群众家庭，"
        "把社会救助标准、资金发放名册张贴到每个村的公开栏供群众查询监督。"
    ),
    "丙镇": (
        "镇村两级设立茶叶产业政策查询点，"
        "由驻村干部向茶农当面讲解补贴申报材料和申报时间安排。"
    ),
}
SAME = (
    "进一步健全信息发布审核机制，明确专人负责内容把关，"
    "切实做到应公开尽公开、能公开早公开。"
)
YEARLY = (
    "2024年进一步健全信息发布审核机制，明确专人负责把关，"
    "切实做到应公开尽公开、能公开早公开！"
)


def reports(base, texts):
    return {
        name: evolve(base, agency=name, overview=Narrative.from_text(text))
        for name, text in texts.items()
    }


def test_units_that_word_their_own_reports_are_not_alike(zero_report):
    assert alike_units(reports(zero_report, OWN)) == []


def test_a_sentence_in_common_is_shown_with_both_places(zero_report):
    texts = OWN | {"甲局": OWN["甲局"] + SAME, "丙镇": YEARLY}
    (pair,) = alike_units(reports(zero_report, texts))
    assert (pair.one, pair.other, pair.share) == ("甲局", "丙镇", 1.0)
    (shared,) = pair.shared
    assert (shared.one.text, shared.other.text) == (SAME, YEARLY)
    assert round(shared.rate, 2) == 0.93


def test_units_most_alike_come_first(zero_report):
    texts = {
        "甲局": OWN["甲局"] + SAME,
        "乙局": OWN["乙局"] + SAME,
        "丙镇": OWN["丙镇"] + OWN["乙局"] + SAME,
    }
    pairs = alike_units(reports(zero_report, texts))
    assert [(p.one, p.other, len(p.shared)) for p in pairs] == [
        ("乙局", "丙镇", 2),
        ("甲局", "乙局", 1),
        ("甲局", "丙镇", 1),
    ]


def test_short_sentences_and_what_every_report_must_say_do_not_count(zero_report):
    fees = (
        "本年度没有向申请人收取过任何政府信息公开信息处理费，"
        "也没有减免信息处理费的情况。"
    )
    texts = {"甲局": f"公开工作有序。{fees}", "乙局": f"公开工作有序。{fees}"}
    assert alike_units(reports(zero_report, texts)) == []


def test_no_sentence_alike_is_missed(zero_report):
    random = Random(201)
    words = [chr(0x4E00 + n) for n in range(60)]
    sentences = ["".join(random.choices(words, k=45)) for _ in range(8)]

    def typed_anew(text):
        at = random.randrange(len(text) - 8)
        return text[:at] + text[at + random.randrange(8) :] + "。"

    texts = {
        f"第{n}局": "".join(map(typed_anew, random.choices(sentences, k=5)))
        for n in range(8)
    }
    made = reports(zero_report, texts)
    own = {name: list(comparable(report, "overview")) for name, report in made.items()}
    expected = sum(
        likeness(a.shingles, b.shingles) >= ALIKE
        for one, other in combinations(own, 2)
        for a in own[one]
        for b in own[other]
    )
    found = sum(len(pair.shared) for pair in alike_units(made))
    assert found == expected == 51
