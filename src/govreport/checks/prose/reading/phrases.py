"""What prose says of the numbers in the tables: phrases, and what each may mean.

A phrase is judged against every reading that practice gives it. Of a report whose
表三 has 713 new applications and 36 carried over, 受理749件 and 受理713件 are both
right. A reading adds the totals of parts of the form; one that begins with a minus is
taken away. A part that an edition does not have makes no reading in it.
"""

from govreport.checks.prose.reading.phrase import Phrase, Reading

__all__ = ["PHRASES"]


_NEW = Reading("新收", "requests.received")
_BROUGHT = Reading("上年结转", "requests.brought_forward")
_CARRIED = Reading("结转下年度", "requests.carried_forward")
_DONE = Reading("办理总计", "requests.dispositions.total")
_ALL = Reading("新收＋上年结转", "requests.received requests.brought_forward")
_NEW_DONE = Reading("新收－结转下年度", "requests.received -requests.carried_forward")
_ANSWERED = Reading(
    "办理总计－其他处理",
    "requests.dispositions.total -requests.dispositions.otherwise_handled",
)
_RECONSIDERED = Reading("行政复议", "remedies.reconsideration")
_LITIGATED = Reading("行政诉讼", "remedies.litigation")
_DIRECT = Reading("未经复议直接起诉", "remedies.litigation.direct")

_TAKEN = (
    "收到|接到|接收到|接收|受理|办理|收到并办理|收到并办结|收到并答复|收到并处理"
    "|收到和办理|收到和办结|收到和答复|收到和处理"
)
_NONE = "(?:均?未|没有|无)(?:发生|产生|出现)?"
_LAST_YEAR = "(?:含|包括|另有|办理)?(?:上年度?|上一年度?)的?{words}(?:至本年度?|的)?"
_NEXT_YEAR = "{words}(?:到|至)?(?:下一?年度?|次年)(?:继续)?(?:办理|答复|处理)?(?:的)?"


def _result(words: str, label: str, parts: str) -> Phrase:
    return Phrase(
        words=words,
        form="{words}{count}",
        readings=(Reading(label, parts),),
        topic="requests",
        after="requests",
    )


def _outcomes(topic: str, groups: str) -> tuple[Phrase, ...]:
    """Give the phrases for the outcomes in 表四, read where their `topic` is told."""
    return tuple(
        Phrase(
            words=words,
            form="{words}{count}",
            readings=(
                Reading(label, " ".join(f"{g}.{outcome}" for g in groups.split())),
            ),
            topic=topic,
            after=topic,
        )
        for words, label, outcome in (
            ("结果维持|维持结果", "结果维持", "upheld"),
            ("结果纠正|纠正结果", "结果纠正", "corrected"),
            ("其他结果", "其他结果", "other"),
            ("尚未审结|未审结", "尚未审结", "pending"),
        )
    )


_DISPOSED = "requests.dispositions"

PHRASES = (
    Phrase(
        words="新收到|新收|新接收|新受理",
        form="{words}{request}{count}",
        readings=(_NEW,),
        topic="requests",
    ),
    Phrase(
        words=_TAKEN,
        form="{words}了?{request}{count}",
        readings=(_NEW, _ALL, _DONE),
        topic="requests",
    ),
    Phrase(
        words=_TAKEN,
        form="{words}了?{count}{request}",
        readings=(_NEW, _ALL, _DONE),
        topic="requests",
    ),
    Phrase(
        words="收到|接到|接收到|接收|受理",
        form="(?:未|没有|无)新?{words}过?(?:任何)?{request}",
        readings=(_NEW,),
        topic="requests",
    ),
    Phrase(
        words="新收到|新收|新接收|新受理",
        form="{words}(?:申请)?{count}",
        readings=(_NEW,),
        topic="requests",
        after="requests",
    ),
    Phrase(
        words=_TAKEN,
        form="{words}了?申请{count}",
        readings=(_NEW, _ALL, _DONE),
        topic="requests",
        after="requests",
    ),
    Phrase(
        words="办结|答复",
        form="{words}了?{request}{count}",
        readings=(_DONE, _NEW_DONE, _ANSWERED),
        topic="requests",
    ),
    Phrase(
        words="办结|答复",
        form="{words}了?(?:申请)?{count}",
        readings=(_DONE, _NEW_DONE, _ANSWERED),
        topic="requests",
        after="requests",
    ),
    Phrase(
        words="结转",
        form=f"{_LAST_YEAR}{{bare}}{{count}}",
        readings=(_BROUGHT,),
        topic="requests",
        after="requests",
    ),
    Phrase(
        words="结转",
        form=f"(?:也|且)?(?:没有|无){_LAST_YEAR}{{bare}}",
        readings=(_BROUGHT,),
        topic="requests",
        after="requests",
    ),
    Phrase(
        words="顺延|结转",
        form=f"{_NEXT_YEAR}{{bare}}{{count}}",
        readings=(_CARRIED,),
        topic="requests",
        after="requests",
    ),
    Phrase(
        words="顺延|结转",
        form=f"(?:另有)?{{count}}(?:申请)?{_NEXT_YEAR}",
        readings=(_CARRIED,),
        topic="requests",
        after="requests",
    ),
    _result("予以公开", "予以公开", f"{_DISPOSED}.granted"),
    _result("部分公开", "部分公开", f"{_DISPOSED}.partially_granted"),
    _result(
        "予以公开(?:及|和|与|、|或)部分公开",
        "予以公开＋部分公开",
        f"{_DISPOSED}.granted {_DISPOSED}.partially_granted",
    ),
    _result("不予公开", "不予公开", f"{_DISPOSED}.denied"),
    _result("无法提供", "无法提供", f"{_DISPOSED}.unavailable"),
    _result("不予处理", "不予处理", f"{_DISPOSED}.not_processed"),
    _result("其他处理", "其他处理", f"{_DISPOSED}.otherwise_handled"),
    Phrase(
        words="行政复议",
        form="{cause}{words}(?:案件)?{count}",
        readings=(_RECONSIDERED,),
        topic="reconsideration",
        after="信息公开",
    ),
    Phrase(
        words="诉讼",
        form="{cause}(?:行政)?{words}(?:案件)?{count}",
        readings=(_LITIGATED, _DIRECT),
        topic="litigation",
        after="信息公开",
    ),
    *(
        Phrase(
            words=words,
            form=f"{_NONE}{{cause}}{{words}}{more}的?(?:情况|案件|情形|事项)?",
            readings=(Reading(label, parts),),
            topic=topic,
            after="信息公开",
        )
        for words, more, label, parts, topic in (
            ("行政复议", "", "行政复议", "remedies.reconsideration", "reconsideration"),
            ("行政诉讼", "", "行政诉讼", "remedies.litigation", "litigation"),
            (
                "行政复议",
                "(?:、|和|及|或|与)(?:被)?(?:提起|引发)?的?行政诉讼",
                "行政复议＋行政诉讼",
                "remedies.reconsideration remedies.litigation",
                "remedies",
            ),
        )
    ),
    *_outcomes("reconsideration", "remedies.reconsideration"),
    *_outcomes(
        "litigation",
        "remedies.litigation.direct remedies.litigation.after_reconsideration",
    ),
    Phrase(
        words="规范性文件",
        form="(?:制发|制定发布|制定出台|制定印发|制定|出台|印发)了?"
        "(?:行政)?{words}{count}",
        readings=(
            Reading("行政规范性文件本年制发", "proactive.normative_documents.issued"),
            Reading("规范性文件本年新制作", "proactive.normative_documents.made"),
        ),
        topic="documents",
    ),
    Phrase(
        words="规范性文件",
        form="(?:清理废止|废止)了?(?:行政)?{words}{count}",
        readings=(
            Reading("行政规范性文件本年废止", "proactive.normative_documents.repealed"),
        ),
        topic="documents",
    ),
    Phrase(
        words="废止",
        form="(?:清理)?{words}(?:文件)?{count}",
        readings=(
            Reading("行政规范性文件本年废止", "proactive.normative_documents.repealed"),
        ),
        topic="documents",
        after="documents",
    ),
    Phrase(
        words="规范性文件",
        form="现行有效的?(?:行政)?{words}{count}",
        readings=(
            Reading("行政规范性文件现行有效", "proactive.normative_documents.in_force"),
        ),
        topic="documents",
    ),
    Phrase(
        words="现行有效",
        form="{words}(?:文件)?{count}",
        readings=(
            Reading("行政规范性文件现行有效", "proactive.normative_documents.in_force"),
        ),
        topic="documents",
        after="documents",
    ),
    *(
        Phrase(
            words=words,
            form="(?:作出|做出){words}决定{count}",
            readings=(Reading(f"{words}处理决定", f"proactive.{name}.decisions"),),
        )
        for words, name in (
            ("行政许可", "licensing"),
            ("行政处罚", "penalties"),
            ("行政强制", "compulsion"),
        )
    ),
    Phrase(
        words="行政事业性收费",
        form="(?:收取|征收)?{words}(?:金额|总额)?{amount}万元",
        readings=(Reading("行政事业性收费（万元）", "proactive.charges.amount"),),
    ),
)
"""Every phrase that is read; what is not here is not judged."""
