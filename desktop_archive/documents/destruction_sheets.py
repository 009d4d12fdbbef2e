"""Papers around a destruction list: application, report before, record and report after.

F-41, F-43, P33 (F-44) and the report to the panel (D-11, D-18, D-26, D-27).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.destruction_register import amount
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
from desktop_archive.documents.label_model import Align
from desktop_archive.documents.label_rows import LabelRow
from desktop_archive.documents.leaves import Leaf, bind
from desktop_archive.documents.paper import A4
from desktop_archive.documents.review_words import review_word, seat_word
from desktop_archive.documents.signature_sheet import how_signed
from desktop_archive.documents.words import day
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.review_printouts import (
    DestructionRegister,
    SignatureCell,
    SignedWord,
    SupervisorLine,
)

_BLANK: Final = "________________"
_SHOWN: Final = 16
_REASONS: Final = 3

APPLICATION: Final = Names("Application for Destruction", "档案销毁申请表", "檔案銷毀申請表")
REPORT: Final = Names("Destruction Report", "档案销毁报告", "檔案銷毀報告")
RECORD: Final = Names("Certificate of Destruction", "档案销毁记录", "檔案銷毀記錄")
TO_PANEL: Final = Names(
    "Report on the Destruction to the Panel", "档案销毁情况报告", "檔案銷毀情況報告"
)

_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "what": Names("Records", "申请销毁档案", "申請銷毀檔案"),
        "scope": Names("Records / scope", "名称/范围", "名稱/範圍"),
        "quantity": Names("Quantity", "数量", "數量"),
        "register": Names("Register", "清册编号", "清冊編號"),
        "reason": Names("Reason", "销毁原因", "銷毀原因"),
        "panel_opinion": Names(
            "Destruction opinion of the panel", "鉴定小组销毁意见", "鑒定小組銷毀意見"
        ),
        "claims": Names("Unsettled matters", "未了事项核查", "未了事項核查"),
        "panel_signs": Names("Panel", "鉴定小组签字", "鑒定小組簽字"),
        "applicant": Names("Applied for by", "申请人", "申請人"),
        "annex": Names("Annexes", "附件", "附件"),
        "annex_is": Names(
            "Destruction register {number}, version {version}; appraisal report",
            "《档案销毁清册》{number}（第 {version} 版）、鉴定工作报告",
            "《檔案銷毀清冊》{number}（第 {version} 版）、鑒定工作報告",
        ),
        "head_opinion": Names("{post}: decision", "{post}审批意见", "{post}審批意見"),
        "destroyed_on": Names("Destroyed on", "销毁时间", "銷毀時間"),
        "means": Names("Method", "销毁方式", "銷毀方式"),
        "place": Names("Place", "销毁地点", "銷毀地點"),
        "contractor": Names("Carried out by (contractor)", "执行单位（外包）", "執行單位（外包）"),
        "executor": Names("Carried out by", "执行人", "執行人"),
        "supervisors": Names("Signatures of the supervisors", "监督人签字", "監督人簽字"),
        "photos": Names("Photographs", "附照片", "附照片"),
        "photos_blank": Names("______ attached", "附 ______ 张", "附 ______ 張"),
        "approved": Names("Approved by", "批准人", "批准人"),
        "record_no": Names("No.", "编号", "編號"),
        "first_last": Names(
            "{title}\n{first} – {last}", "{title}\n{first} — {last}", "{title}\n{first} — {last}"
        ),
        "r1": Names("1. What it is about", "一、基本情况", "一、基本情況"),
        "r2": Names("2. Appraisal", "二、鉴定情况", "二、鑒定情況"),
        "r3": Names("3. Quantities", "三、拟销毁数量", "三、擬銷毀數量"),
        "r4": Names("4. How it is to be done", "四、销毁方式与监销", "四、銷毀方式與監銷"),
        "r5": Names("5. Request", "五、请示", "五、請示"),
        "made": Names(
            "Register {number}, version {version}, drawn up by {by} on {on}. {title}",
            "清册 {number}（第 {version} 版），由 {by} 于 {on} 编制。{title}",
            "清冊 {number}（第 {version} 版），由 {by} 於 {on} 編製。{title}",
        ),
        "how": Names(
            "At a designated place, before at least two supervisors of different departments, who "
            "count every piece against the register before and sign after.",
            "在指定场所销毁，由不同部门二人以上监销；监销人销毁前逐件清点核对，销毁后签字。",
            "在指定場所銷毀，由不同部門二人以上監銷；監銷人銷毀前逐件清點核對，銷毀後簽字。",
        ),
        "request": Names(
            "Submitted for checking and approval. Nothing is destroyed before approval is given.",
            "请核查并批示。未经批准不予销毁。",
            "請核查並批示。未經批准不予銷毀。",
        ),
        "sign_maker": Names("Reported by", "报告人签字", "報告人簽字"),
        "sign_check": Names("Checked (chief engineer’s office)", "总工办核查", "總工辦核查"),
        "sign_head": Names("General manager", "总经理审批", "總經理審批"),
        "to": Names("To the appraisal panel", "鉴定小组：", "鑒定小組："),
        "done": Names(
            "Register {number}, version {version}, was approved by {name} on {on}. The records "
            "were destroyed on {day} at {place} ({means}).",
            "清册 {number}（第 {version} 版）经 {name} 于 {on} 批准，已于 {day} 在{place}销毁，"
            "方式：{means}。",
            "清冊 {number}（第 {version} 版）經 {name} 於 {on} 批准，已於 {day} 在{place}銷毀，"
            "方式：{means}。",
        ),
        "counted": Names(
            "To destroy {expected}; counted and destroyed {counted}; not destroyed {struck}.",
            "应销毁 {expected}；实点并销毁 {counted}；未销毁 {struck}。",
            "應銷毀 {expected}；實點並銷毀 {counted}；未銷毀 {struck}。",
        ),
        "watched": Names(
            "Supervised by {names}; carried out by {executor}.",
            "监销人：{names}；执行人：{executor}。",
            "監銷人：{names}；執行人：{executor}。",
        ),
        "exceptions": Names("Not destroyed", "未销毁的档案", "未銷毀的檔案"),
        "updated": Names(
            "Boxes, shelf map, labels and custody ledger were brought up to date; the entries stay "
            "in the catalogue as destroyed; the register is kept permanently in the fonds file.",
            "档案盒、存放示意图、标签和保管台账已更新；著录条目留存并注明已销毁；"
            "销毁清册列入全宗卷永久保存。",
            "檔案盒、存放示意圖、標籤和保管臺賬已更新；著錄條目留存並註明已銷毀；"
            "銷毀清冊列入全宗卷永久保存。",
        ),
        "sign_archive": Names("For the records room", "档案部门签字", "檔案部門簽字"),
        "sign_panel": Names("Received for the panel", "鉴定小组签收", "鑒定小組簽收"),
        "total": Names("Total", "合计", "合計"),
    }
)
_COUNTS: Final = (
    (90.0, Names("Department", "部门", "部門")),
    (40.0, Names("Entries", "条数", "條數")),
    (40.0, Names("Pieces", "卷（件）数", "卷（件）數")),
)
_LEFT_OUT: Final = (
    (52.0, Names("Reference code", "档号", "檔號")),
    (58.0, Names("Title", "题名", "題名")),
    (60.0, Names("Why", "原因", "原因")),
)


def _said(key: str, language: str, **facts: object) -> str:
    text = _WORDS[key].of(language)
    return text.format(**facts) if facts else text


def _foot(register: DestructionRegister) -> Footing:
    parts = (register.number, f"v{register.version}", register.digest[:_SHOWN])
    return replace(register.footing, filters=" · ".join(part for part in parts if part))


def _bound(
    register: DestructionRegister,
    names: Names,
    rows: Sequence[LabelRow],
    number: str,
    language: str,
) -> Leaf:
    """Return one page with its title, its number and a grid."""
    title, foot = names.of(language), _foot(register)
    return Leaf(
        A4, partial(headed_grid, title, register.organisation, number, rows, foot, language)
    )


def _scope(register: DestructionRegister, language: str) -> str:
    if not register.lines or not register.lines[0].reference:
        return register.title
    first, last = register.lines[0].reference, register.lines[-1].reference
    return _said("first_last", language, title=register.title, first=first, last=last)


def _reasons(register: DestructionRegister) -> str:
    """Return why the records are destroyed: the reasons most lines give."""
    counts: dict[str, int] = {}
    for line in register.lines:
        counts[line.reason] = counts.get(line.reason, 0) + 1
    often = sorted(counts, key=lambda reason: -counts[reason])
    more = "；…" if len(often) > _REASONS else ""
    return "；".join(often[:_REASONS]) + more


def _who(word: SignedWord | None, language: str) -> str:
    if word is None:
        return f"{_BLANK}   {review_word('ymd', language)}"
    how = how_signed(word, language)
    return f"{word.name}   {word.on}\n{how}".strip()


def write_application(
    register: DestructionRegister, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the application that goes to the head with the list (F-41, D-11)."""
    panel = [cell for cell in register.cells if cell.of_panel] or [
        SignatureCell(post="", word=register.chair)
    ]
    signed = "\n".join(_cell(register, cell, language) for cell in panel)
    head = [cell for cell in register.cells if not cell.of_panel][-1:]
    post = seat_word(register.profile, head[0].post, language) if head else ""
    rows = [
        LabelRow(24, _said("what", language), _scope(register, language)),
        LabelRow(10, _said("quantity", language), amount(register, language)),
        LabelRow(10, _said("register", language), f"{register.number}  v{register.version}"),
        LabelRow(24, _said("reason", language), _reasons(register)),
        LabelRow(34, _said("panel_opinion", language), register.panel_opinion),
        LabelRow(14, _said("claims", language), register.claims),
        LabelRow(44, _said("panel_signs", language), signed),
        LabelRow(12, _said("applicant", language), f"{register.made_by}   {day(register.made_on)}"),
        LabelRow(
            10,
            _said("annex", language),
            _said("annex_is", language, number=register.number, version=register.version),
        ),
        LabelRow(46, _said("head_opinion", language, post=post), _decision(register, language)),
    ]
    leaf = _bound(register, APPLICATION, rows, register.number, language)
    return bind([leaf], APPLICATION.of(language), practice=practice)


def _cell(register: DestructionRegister, cell: SignatureCell, language: str) -> str:
    post = seat_word(register.profile, cell.post, language) if cell.post else ""
    if cell.word is None and cell.name:
        return f"{post} {cell.name} {_BLANK}   {review_word('ymd', language)}".strip()
    return f"{post} {_who(cell.word, language)}".strip()


def _decision(register: DestructionRegister, language: str) -> str:
    word = register.decided
    if word is None:
        return f"{review_word('sign', language)} {_who(None, language)}"
    verdict = review_word("agreed" if word.agreed else "declined", language)
    return f"{verdict}\n{word.opinion}\n{_who(word, language)}"


def write_record(
    register: DestructionRegister, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the record that the supervisors sign after the destruction (P33, D-26)."""
    done = register.shredding
    number = f"{_said('record_no', language)} {done.record_number}"
    lines = done.supervisors or (SupervisorLine(part="", name=""),) * 2
    signed = "\n".join(
        f"{' · '.join(p for p in (one.part, one.unit) if p)} {_who(one.after, language)}".strip()
        for one in lines
    )
    counted = _said(
        "counted",
        language,
        expected=done.expected,
        counted=done.counted,
        struck=done.struck_off,
    )
    rows = [
        LabelRow(24, _said("scope", language), _scope(register, language)),
        LabelRow(16, _said("quantity", language), f"{amount(register, language)}\n{counted}"),
        LabelRow(12, _said("register", language), f"{register.number}  v{register.version}"),
        LabelRow(24, _said("reason", language), _reasons(register)),
        LabelRow(12, _said("approved", language), _who(register.decided, language)),
        LabelRow(12, _said("destroyed_on", language), done.destroyed_on),
        LabelRow(12, _said("means", language), done.means or review_word("means_blank", language)),
        LabelRow(12, _said("place", language), done.place),
        LabelRow(12, _said("contractor", language), done.contractor),
        LabelRow(12, _said("executor", language), done.executor),
        LabelRow(48, _said("supervisors", language), signed),
        LabelRow(14, _said("photos", language), _said("photos_blank", language)),
    ]
    leaf = _bound(register, RECORD, rows, number, language)
    return bind([leaf], RECORD.of(language), practice=practice)


def write_destruction_report(
    register: DestructionRegister, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the report that accompanies the list to the head (F-43, D-18)."""
    leaves = flow_leaves(list(_before(register, language)), _foot(register), language)
    return bind(leaves, REPORT.of(language), practice=practice)


def _before(register: DestructionRegister, language: str) -> Iterator[Block]:
    yield title(REPORT.of(language))
    yield from paragraph(f"{register.organisation}    {register.number}", Align.CENTRE)
    yield heading(_said("r1", language))
    yield from paragraph(
        _said(
            "made",
            language,
            number=register.number,
            version=register.version,
            by=register.made_by,
            on=day(register.made_on),
            title=register.title,
        )
    )
    yield heading(_said("r2", language))
    for text in (register.basis, register.panel_opinion, register.claims, register.report):
        if text:
            yield from paragraph(text)
    yield heading(_said("r3", language))
    rows = [(name or "–", f"{lines:,}", f"{n:,}") for name, lines, n in register.by_unit]
    many = register.quantities
    rows.append((_said("total", language), f"{many.lines:,}", f"{many.pieces:,}"))
    yield from table(_COUNTS, rows, language, numbers=True)
    yield heading(_said("r4", language))
    yield from paragraph(_said("how", language))
    if any(line.secrecy.is_classified for line in register.lines):
        yield from paragraph(review_word("secret_rule", language))
    yield heading(_said("r5", language))
    yield from paragraph(_said("request", language))
    yield gap(8.0, keeps=SIGN_HIGH)
    names = ("sign_maker", "sign_check", "sign_head")
    yield to_sign([_said(name, language) for name in names], language)


def write_report_to_panel(
    register: DestructionRegister, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the report of what was destroyed, for the panel (F-44, D-27)."""
    leaves = flow_leaves(list(_after(register, language)), _foot(register), language)
    return bind(leaves, TO_PANEL.of(language), practice=practice)


def _after(register: DestructionRegister, language: str) -> Iterator[Block]:
    done = register.shredding
    blank = _BLANK[:8]
    decided = register.decided or SignedWord(name=blank, on=blank)
    yield title(TO_PANEL.of(language))
    yield from paragraph(
        f"{register.organisation}    {register.number}    {done.reported_on}".strip(), Align.CENTRE
    )
    yield from paragraph(_said("to", language))
    facts: dict[str, object] = {
        "number": register.number,
        "version": register.version,
        "name": decided.name,
        "on": decided.on,
        "day": done.destroyed_on or blank,
        "place": done.place or blank,
        "means": done.means or blank,
    }
    yield from paragraph(_said("done", language, **facts))
    counts = {"expected": done.expected, "counted": done.counted, "struck": done.struck_off}
    yield from paragraph(_said("counted", language, **counts))
    names = ", ".join(f"{one.name} ({one.unit})" for one in done.supervisors) or blank
    watched = _said("watched", language, names=names, executor=done.executor or blank)
    yield from paragraph(watched)
    if done.exceptions:
        yield heading(_said("exceptions", language))
        yield from table(_LEFT_OUT, list(done.exceptions), language)
        yield gap(2.0)
    yield from paragraph(_said("updated", language))
    yield gap(8.0, keeps=SIGN_HIGH)
    yield to_sign([_said(name, language) for name in ("sign_archive", "sign_panel")], language)
