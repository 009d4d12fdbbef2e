"""The columns of the room's lists and registers, field by field as the forms demand."""

from typing import Final

from desktop_archive.documents.forms import Column, Form
from desktop_archive.documents.label_model import Align
from desktop_archive.rules.names import Names


def _column(
    width: float, english: str, simplified: str, traditional: str, *, code: bool = False
) -> Column:
    return Column(width, Names(english, simplified, traditional), is_code=code)


def _number(width: float, english: str, simplified: str, traditional: str) -> Column:
    names = Names(english, simplified, traditional)
    return Column(width, names, is_code=True, align=Align.CENTRE)


LOAN_REGISTER: Final = Form(
    title=Names("Loan Register", "档案借阅登记簿", "檔案借閱登記簿"),
    columns=(
        _number(8, "No.", "序号", "序號"),
        _number(18, "Date out", "借出日期", "借出日期"),
        _column(22, "Department", "借阅部门", "借閱部門"),
        _column(20, "Borrower (signed)", "借阅人签字", "借閱人簽字"),
        _column(38, "Reference code", "档号", "檔號", code=True),
        _column(44, "Title", "题名", "題名"),
        _column(12, "Qty", "数量", "數量"),
        _column(20, "Purpose", "利用目的", "利用目的"),
        _number(18, "Due", "应还日期", "應還日期"),
        _column(15, "Approved by", "批准人", "批准人"),
        _number(18, "Returned", "归还日期", "歸還日期"),
        _column(14, "Received by", "接收人签字", "接收人簽字"),
        _column(10, "Note", "备注", "備註"),
    ),
)
"""P22, with a column for the signature of receipt (L-03)."""

READING_REGISTER: Final = Form(
    title=Names("Reading Register", "档案查阅登记簿", "檔案查閱登記簿"),
    columns=(
        _number(8, "No.", "序号", "序號"),
        _number(18, "Date", "日期", "日期"),
        _column(30, "Unit", "单位（部门）", "單位（部門）"),
        _column(18, "Name (signed)", "姓名（签字）", "姓名（簽字）"),
        _column(30, "ID", "证件号", "證件號"),
        _column(38, "Reference code", "档号", "檔號", code=True),
        _column(45, "Title", "题名", "題名"),
        _column(24, "Purpose", "查阅目的", "查閱目的"),
        _column(16, "Mode", "方式（阅/抄/复/拍）", "方式（閱/抄/複/拍）"),
        _number(14, "Pages copied", "复制页数", "複製頁數"),
        _column(16, "Approved by", "批准人", "批准人"),
    ),
)
"""P23, signed by the reader at the end (A-05, A-29)."""

COPY_REGISTER: Final = Form(
    title=Names("Register of Copies and Excerpts", "档案复制摘抄登记簿", "檔案複製摘抄登記簿"),
    columns=(
        _number(8, "No.", "序号", "序號"),
        _column(24, "Number", "编号", "編號", code=True),
        _number(18, "Date", "日期", "日期"),
        _column(14, "Kind", "方式", "方式"),
        _column(22, "Reader (signed)", "利用人（签收）", "利用人（簽收）"),
        _column(24, "Unit", "单位（部门）", "單位（部門）"),
        _column(36, "Reference code", "档号", "檔號", code=True),
        _column(45, "Title and content", "题名及内容", "題名及內容"),
        _number(12, "Pages", "页数", "頁數"),
        _number(14, "Fee", "收费", "收費"),
        _column(20, "Consent", "同意人", "同意人"),
        _column(20, "Reviewed by", "审核人", "審核人"),
    ),
)
"""The excerpt book, with a column for the signature of receipt (A-09, A-12, A-13, F-28)."""

DUE_LIST: Final = Form(
    title=Names("List of Records Due for Appraisal", "到期档案鉴定清单", "到期檔案鑒定清單"),
    columns=(
        _number(8, "No.", "序号", "序號"),
        _column(38, "Reference code", "档号", "檔號", code=True),
        _column(26, "Document no.", "文号", "文號"),
        _column(24, "Creator", "责任者", "責任者"),
        _column(52, "Title", "题名", "題名"),
        _number(18, "Created", "形成时间", "形成時間"),
        _column(16, "Period", "应保管期限", "應保管期限"),
        _number(18, "Runs from", "起算日期", "起算日期"),
        _number(18, "Expires", "到期日期", "到期日期"),
        _number(12, "Kept (y)", "已保管（年）", "已保管（年）"),
        _column(15, "Keep / destroy", "意见（存/毁）", "意見（存/毀）"),
        _column(12, "New period", "新期限", "新期限"),
    ),
)
"""P26."""

BLOCKED_LIST: Final = Form(
    title=Names("Blocked: Not to Be Destroyed", "不得销毁", "不得銷毀"),
    columns=(
        _number(8, "No.", "序号", "序號"),
        _column(50, "Reference code", "档号", "檔號", code=True),
        _column(80, "Title", "题名", "題名"),
        _column(20, "Period", "应保管期限", "應保管期限"),
        _number(20, "Expires", "到期日期", "到期日期"),
        _column(79, "Reasons", "原因", "原因"),
    ),
)
"""The second table of P26."""

INDEX_BY_HOLDINGS: Final = Form(
    title=Names(
        "Location Index by Holdings", "档案存放位置索引（按档案）", "檔案存放位置索引（按檔案）"
    ),
    columns=(
        _column(18, "Fonds no.", "全宗号", "全宗號", code=True),
        _column(28, "Class", "档案类别", "檔案類別"),
        _number(16, "Year", "年度", "年度"),
        _column(18, "Retention", "保管期限", "保管期限"),
        _column(70, "From–to (boxes)", "起止档号（盒号）", "起止檔號（盒號）", code=True),
        _column(16, "Room", "库房", "庫房"),
        _number(14, "Range", "列", "列"),
        _number(12, "Side", "面", "面"),
        _number(12, "Bay", "节", "節"),
        _number(12, "Shelf", "层", "層"),
        _number(16, "Position", "位", "位"),
        _column(25, "Remarks", "备注", "備註"),
    ),
)
"""P15."""

INDEX_BY_SHELF: Final = Form(
    title=Names(
        "Location Index by Shelf", "档案存放位置索引（按库房）", "檔案存放位置索引（按庫房）"
    ),
    columns=(
        _column(16, "Room", "库房", "庫房"),
        _number(14, "Range", "列", "列"),
        _number(12, "Side", "面", "面"),
        _number(12, "Bay", "节", "節"),
        _number(12, "Shelf", "层", "層"),
        _column(18, "Fonds no.", "全宗号", "全宗號", code=True),
        _column(28, "Class", "档案类别", "檔案類別"),
        _number(24, "Years", "年度", "年度"),
        _column(18, "Retention", "保管期限", "保管期限"),
        _column(70, "From–to (boxes)", "起止档号（盒号）", "起止檔號（盒號）", code=True),
        _number(14, "Boxes", "盒数", "盒數"),
        _number(19, "Used / net", "占用/净长（mm）", "佔用/淨長（mm）"),
    ),
)
"""P16."""
