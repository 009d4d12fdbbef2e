"""The printed words of cards, slips and letters in three languages; the glossary binds them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.names import Names

_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "card": Names("Out Guide", "代替卡（代卷卡）", "代替卡（代卷卡）"),
        "card_tab": Names("OUT", "代", "代"),
        "card_says": Names("This record is on loan", "该档案已借出", "該檔案已借出"),
        "card_says_box": Names(
            "This whole box is on loan", "该盒档案已全部借出", "該盒檔案已全部借出"
        ),
        "reference": Names("Reference code", "档号（卷号）", "檔號（卷號）"),
        "title": Names("Title", "题名", "題名"),
        "quantity": Names("Quantity", "数量", "數量"),
        "home": Names("Home location", "原存放位置", "原存放位置"),
        "unit": Names("Borrowing unit", "借阅单位", "借閱單位"),
        "borrower": Names("Borrower", "借阅人", "借閱人"),
        "borrower_phone": Names("Borrower / phone", "借阅人 / 电话", "借閱人 / 電話"),
        "lent_on": Names("Date out", "借出日期", "借出日期"),
        "due_on": Names("Date due", "应还日期", "應還日期"),
        "approved_by": Names("Approved by", "批准人", "批准人"),
        "issued_by": Names("Issued by", "经手人", "經手人"),
        "renewals": Names("Renewals, recalls", "续借、催还记录", "續借、催還記錄"),
        "returned_on": Names("Date returned", "归还日期", "歸還日期"),
        "received_by": Names("Received by", "收回人", "收回人"),
        "number": Names("No.", "编号", "編號"),
        "phone": Names("Phone", "联系电话", "聯繫電話"),
        "purpose": Names("Purpose", "利用目的", "利用目的"),
        "seq": Names("No.", "序号", "序號"),
        "code": Names("Reference code", "档号", "檔號"),
        "qty": Names("Qty", "数量", "數量"),
        "duties": Names("The borrower undertakes", "借阅人须遵守", "借閱人須遵守"),
        "received": Names(
            "I have received the records listed ({count}) and will keep these duties.",
            "上列档案共 {count} 件已收到，并遵守上述规定。",
            "上列檔案共 {count} 件已收到，並遵守上述規定。",
        ),
        "sign_borrower": Names("Signature of borrower", "借阅人签字", "借閱人簽字"),
        "sign_day": Names("Date", "日期", "日期"),
        "ymd": Names("____ / ____ / ____", "____年____月____日", "____年____月____日"),
        "recall": Names("Recall Notice", "档案催还通知单", "檔案催還通知單"),
        "recall_stub": Names("Stub", "存根", "存根"),
        "recall_count": Names("Recall no. {count}", "第 {count} 次", "第 {count} 次"),
        "recall_to": Names("To: {unit} {name}", "{unit} {name} 同志：", "{unit} {name} 同志："),
        "recall_text": Names(
            "The records listed, borrowed on {lent}, were due on {due}. Days overdue: {days}. "
            "Please return them by {by}, or apply for renewal.",
            "您于 {lent} 借阅的下列档案，应于 {due} 归还，现已逾期 {days} 天。"
            "请于 {by} 前归还；确需继续使用的，请办理续借手续。",
            "您於 {lent} 借閱的下列檔案，應於 {due} 歸還，現已逾期 {days} 天。"
            "請於 {by} 前歸還；確需繼續使用的，請辦理續借手續。",
        ),
        "recall_breach": Names(
            "The records listed, borrowed on {lent} and due on {due}, are recalled at once, "
            "because the rules of the records room were not kept. Please return them by {by}.",
            "您于 {lent} 借阅的下列档案（应还日期 {due}），因违反档案室借阅规定，现予收回。"
            "请于 {by} 前归还。",
            "您於 {lent} 借閱的下列檔案（應還日期 {due}），因違反檔案室借閱規定，現予收回。"
            "請於 {by} 前歸還。",
        ),
        "contact": Names("Contact", "联系人", "聯繫人"),
        "stamp": Names("Records room (stamp)", "档案室（盖章）", "檔案室（蓋章）"),
        "receipt": Names("Receipt", "回执", "回執"),
        "receipt_day": Names("Received on", "收到日期", "收到日期"),
        "receipt_by": Names("By", "签收人", "簽收人"),
        "receipt_now": Names("□ returning now", "□ 立即归还", "□ 立即歸還"),
        "receipt_renew": Names("□ renewal until", "□ 申请续借至", "□ 申請續借至"),
        "receipt_other": Names("□ other", "□ 其他", "□ 其他"),
        "page": Names(
            "Page {page} of {pages}", "第 {page} 页 共 {pages} 页", "第 {page} 頁 共 {pages} 頁"
        ),
        "printed_on": Names("Printed {day}", "打印日期 {day}", "打印日期 {day}"),
    }
)

DUTIES: Final[tuple[Names, ...]] = (
    Names("not to lend the records on", "不得转借", "不得轉借"),
    Names("not to alter them", "不得涂改", "不得塗改"),
    Names(
        "not to mark, circle or annotate them",
        "不得圈划、标记、批注",
        "不得圈劃、標記、批註",
    ),
    Names("not to soil or damage them", "不得污损", "不得污損"),
    Names("not to take them apart", "不得拆散、抽换", "不得拆散、抽換"),
    Names("not to copy them without leave", "未经批准不得复制、摘抄", "未經批准不得複製、摘抄"),
    Names("not to open what is sealed", "不得擅自启封", "不得擅自啟封"),
    Names("to return them on time", "按期归还", "按期歸還"),
)
"""What the borrower takes upon himself (L-18)."""


def form_word(key: str, language: str, **facts: object) -> str:
    """Return a printed word or sentence in a language, with its facts filled in."""
    text = _WORDS[key].of(language)
    return text.format(**facts) if facts else text
