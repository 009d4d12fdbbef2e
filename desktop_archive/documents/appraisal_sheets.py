"""The appraisal on paper: the opinion sheet P27 and the report P28 (D-10, F-40)."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.flow import (
    SIGN_HIGH,
    Block,
    flow_leaves,
    gap,
    heading,
    paragraph,
    table,
    title,
    to_sign,
)
from desktop_archive.documents.headed_grid import headed_grid
from desktop_archive.documents.label_model import Align, Mark
from desktop_archive.documents.label_rows import LabelRow
from desktop_archive.documents.leaves import Leaf, bind
from desktop_archive.documents.paper import A4
from desktop_archive.documents.review_words import seat_word
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.review_printouts import AppraisalSheet, PanelLine, VerdictCount

_BLANK: Final = "________"
_ACCOUNTING_POSTS: Final = (
    Names("Accounting", "会计部门", "會計部門"),
    Names("Audit", "审计部门", "審計部門"),
    Names("Discipline inspection", "纪检部门", "紀檢部門"),
)

OPINION_TITLE: Final = Names("Appraisal Opinion", "档案鉴定意见表", "檔案鑒定意見表")
ACCOUNTING_TITLE: Final = Names(
    "Appraisal Opinion on Accounting Records", "会计档案鉴定意见书", "會計檔案鑒定意見書"
)
REPORT_TITLE: Final = Names("Appraisal Report", "档案鉴定工作报告", "檔案鑒定工作報告")

_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "number": Names("No.", "编号", "編號"),
        "object": Names("Records appraised", "鉴定对象", "鑒定對象"),
        "object_is": Names(
            "Fonds: {fonds}\nCategory: {category}   Years: {years}   Period: {period}\n"
            "Reference codes: {first} – {last}",
            "全宗：{fonds}\n类别：{category}　年度：{years}　保管期限：{period}\n"
            "起止档号：{first} — {last}",
            "全宗：{fonds}\n類別：{category}　年度：{years}　保管期限：{period}\n"
            "起止檔號：{first} — {last}",
        ),
        "quantity": Names("Quantity", "数量", "數量"),
        "amount": Names(
            "{lines} entries, {pieces} pieces, {boxes} boxes",
            "{lines} 条　{pieces} 卷（件）　{boxes} 盒",
            "{lines} 條　{pieces} 卷（件）　{boxes} 盒",
        ),
        "due": Names("Retention", "到期情况", "到期情況"),
        "archive": Names(
            "First opinion (records officer)",
            "初鉴意见（档案部门经办人）",
            "初鑒意見（檔案部門經辦人）",
        ),
        "unit": Names("Opinion of the business department", "业务部门意见", "業務部門意見"),
        "conclusion": Names("Conclusion of the panel", "鉴定小组结论", "鑒定小組結論"),
        "keep": Names(
            "{tick} keep {count}, period changed to {period}, because {why}",
            "{tick} 继续保存 {count}，保管期限改为 {period}，理由 {why}",
            "{tick} 繼續保存 {count}，保管期限改為 {period}，理由 {why}",
        ),
        "destroy": Names("{tick} destroy {count}", "{tick} 销毁 {count}", "{tick} 銷毀 {count}"),
        "partly": Names(
            "{tick} destroy in part (list attached); back to units or refiled {count}",
            "{tick} 部分销毁（附清单）；退回补正或重新立卷 {count}",
            "{tick} 部分銷毀（附清單）；退回補正或重新立卷 {count}",
        ),
        "claims": Names(
            "Unsettled matters and claims", "未了事项/债权债务核查", "未了事項/債權債務核查"
        ),
        "claims_open": Names(
            "□ none   □ some (list attached)     Checked by ________   {day}",
            "□无　□有（附清单）　　核查人 ________　{day}",
            "□無　□有（附清單）　　核查人 ________　{day}",
        ),
        "claims_none": Names(
            "■ none   □ some     Checked by {by}   {on}\n{scope}",
            "■无　□有　　核查人 {by}　{on}\n{scope}",
            "■無　□有　　核查人 {by}　{on}\n{scope}",
        ),
        "signed": Names("Signatures", "签字", "簽字"),
        "chair": Names("Chair", "组长签字", "組長簽字"),
        "members": Names("Members", "成员签字", "成員簽字"),
        "note": Names("Remarks", "备注", "備註"),
        "ymd": Names("____ / ____ / ____", "____年____月____日", "____年____月____日"),
        "draft": Names(
            "(draft: the report is not closed)",
            "（草稿，鉴定尚未结束）",
            "（草稿，鑒定尚未結束）",
        ),
        "c1": Names("1. Basis and scope", "一、鉴定依据与范围", "一、鑒定依據與範圍"),
        "c2": Names("2. Panel", "二、组织与分工", "二、組織與分工"),
        "c3": Names("3. Method", "三、方法与过程", "三、方法與過程"),
        "c4": Names("4. Results", "四、鉴定结果", "四、鑒定結果"),
        "c5": Names("5. Matters to note", "五、需说明的问题", "五、需說明的問題"),
        "c6": Names("6. Recommendation", "六、销毁建议", "六、銷毀建議"),
        "c7": Names("7. Annexes", "七、附件", "七、附件"),
        "total": Names("Total", "合计", "合計"),
        "none": Names("None.", "无。", "無。"),
        "sign_chair": Names("Chair of the panel", "组长签字", "組長簽字"),
    }
)
_PANEL: Final = (
    (36.0, Names("Name", "姓名", "姓名")),
    (70.0, Names("Post", "职务", "職務")),
    (34.0, Names("Unit", "部门", "部門")),
    (30.0, Names("Part", "分工", "分工")),
)
_RESULTS: Final = (
    (58.0, Names("Category", "类别", "類別")),
    (28.0, Names("Due", "到期数", "到期數")),
    (28.0, Names("Kept", "继续保存", "繼續保存")),
    (28.0, Names("To destroy", "拟销毁", "擬銷毀")),
    (28.0, Names("Other", "部分留存", "部分留存")),
)


def _said(key: str, language: str, **facts: object) -> str:
    text = _WORDS[key].of(language)
    return text.format(**facts) if facts else text


def write_opinion(
    sheet: AppraisalSheet, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the opinion sheet to be signed by the panel (P27)."""
    names = ACCOUNTING_TITLE if sheet.is_accounting else OPINION_TITLE
    leaf = Leaf(A4, partial(_opinion_marks, sheet, names.of(language), language))
    return bind([leaf], names.of(language), practice=practice)


def _opinion_marks(sheet: AppraisalSheet, name: str, language: str) -> list[Mark]:
    rows = [*_what(sheet, language), *_opinions(sheet, language), *_to_sign(sheet, language)]
    number = f"{_said('number', language)} {sheet.number}"
    return headed_grid(name, sheet.organisation, number, rows, sheet.footing, language)


def _what(sheet: AppraisalSheet, language: str) -> list[LabelRow]:
    about = _said(
        "object_is",
        language,
        fonds=sheet.fonds,
        category=sheet.category,
        years=sheet.years,
        period=sheet.retention,
        first=sheet.first,
        last=sheet.last,
    )
    many = sheet.quantities
    boxes = "____" if many.boxes is None else many.boxes
    amount = _said("amount", language, lines=many.lines, pieces=many.pieces, boxes=boxes)
    return [
        LabelRow(20, _said("object", language), about),
        LabelRow(9, _said("quantity", language), amount),
        LabelRow(12, _said("due", language), sheet.due),
    ]


def _opinions(sheet: AppraisalSheet, language: str) -> list[LabelRow]:
    if sheet.claims_by:
        claims = _said(
            "claims_none",
            language,
            by=sheet.claims_by,
            on=sheet.claims_on,
            scope=sheet.claims_scope,
        )
    else:
        claims = _said("claims_open", language, day=_said("ymd", language))
    return [
        LabelRow(40, _said("archive", language), sheet.archive_opinion),
        LabelRow(40, _said("unit", language), sheet.unit_opinion),
        LabelRow(40, _said("conclusion", language), _conclusion(sheet, language)),
        LabelRow(20, _said("claims", language), claims),
    ]


def _conclusion(sheet: AppraisalSheet, language: str) -> str:
    """Tick what the verdicts came to; before there are any, leave all to be ticked by hand."""
    counts = sheet.verdicts
    parts = (("keep", counts.kept), ("destroy", counts.destroyed), ("partly", counts.other))
    return "\n".join(
        _said(
            key,
            language,
            tick="■" if count else "□",
            count=count or "____",
            period=sheet.extended or _BLANK,
            why=_BLANK,
        )
        for key, count in parts
    )


def _to_sign(sheet: AppraisalSheet, language: str) -> list[LabelRow]:
    day = _said("ymd", language)
    chair = _named(sheet.panel[0], sheet, language) if sheet.panel else ""
    members = "\n".join(_pairs([_named(one, sheet, language) for one in sheet.panel[1:]]))
    if sheet.is_accounting:
        extra = "     ".join(f"{names.of(language)} {_BLANK}" for names in _ACCOUNTING_POSTS)
        members = f"{members}\n{extra}" if members else extra
    return [
        LabelRow(12, _said("chair", language), f"{chair} {_BLANK}     {day}"),
        LabelRow(28, _said("members", language), members),
        LabelRow(18, _said("note", language), sheet.note),
    ]


def _pairs(names: Sequence[str]) -> list[str]:
    """Put names two on a line, each with a rule to sign on."""
    to_be_signed = [f"{name} {_BLANK}" for name in names]
    return ["     ".join(to_be_signed[at : at + 2]) for at in range(0, len(to_be_signed), 2)]


def _named(one: PanelLine, sheet: AppraisalSheet, language: str) -> str:
    post = seat_word(sheet.profile, one.post, language)
    return f"{post} {one.name}"


def write_report(
    sheet: AppraisalSheet, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the report of an appraisal in seven chapters, to be signed by the chair (P28, D-10)."""
    leaves = flow_leaves(list(_report(sheet, language)), sheet.footing, language)
    return bind(leaves, REPORT_TITLE.of(language), practice=practice)


def _report(sheet: AppraisalSheet, language: str) -> Iterator[Block]:
    yield title(REPORT_TITLE.of(language))
    head = f"{sheet.organisation}    {sheet.number}    {sheet.reported_on}"
    yield from paragraph(head.strip(), Align.CENTRE)
    yield from paragraph(sheet.title, Align.CENTRE)
    if sheet.is_draft:
        yield from paragraph(_said("draft", language), Align.CENTRE)
    yield from _chapter("c1", sheet.basis, language)
    yield heading(_said("c2", language))
    rows = [
        (one.name, seat_word(sheet.profile, one.post, language), one.unit, one.role)
        for one in sheet.panel
    ]
    yield from table(_PANEL, rows, language)
    yield from _chapter("c3", sheet.method, language)
    yield heading(_said("c4", language))
    yield from table(_RESULTS, [*_results(sheet, language)], language, numbers=True)
    yield from _chapter("c5", "\n".join(sheet.matters), language)
    yield from _chapter("c6", sheet.recommendation, language)
    annexes = "\n".join(f"{at}. {name}" for at, name in enumerate(sheet.annexes, 1))
    yield from _chapter("c7", annexes, language)
    yield gap(6.0, keeps=SIGN_HIGH)
    yield to_sign([_said("sign_chair", language)], language)


def _chapter(key: str, text: str, language: str) -> Iterator[Block]:
    yield heading(_said(key, language))
    yield from paragraph(text or _said("none", language))


def _results(sheet: AppraisalSheet, language: str) -> Iterator[tuple[str, ...]]:
    for one in sheet.by_category:
        yield _figures(one.category or "–", one)
    yield _figures(_said("total", language), sheet.verdicts)


def _figures(name: str, one: VerdictCount) -> tuple[str, ...]:
    return (name, *(f"{count:,}" for count in (one.due, one.kept, one.destroyed, one.other)))
