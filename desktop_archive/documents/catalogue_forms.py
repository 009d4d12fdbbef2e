"""The columns of the catalogue's lists, to the millimetre (P01 to P05, P14, N-16)."""

from typing import Final

from desktop_archive.documents.form_model import Column, Form
from desktop_archive.documents.label_model import Align
from desktop_archive.rules.names import Names


def _column(
    width: float, english: str, simplified: str, traditional: str, *, code: bool = False
) -> Column:
    return Column(width, Names(english, simplified, traditional), is_code=code)


def _number(width: float, english: str, simplified: str, traditional: str) -> Column:
    names = Names(english, simplified, traditional)
    return Column(width, names, is_code=True, align=Align.CENTRE)


ITEM_LIST: Final = Form(
    title=Names("List of Filed Items", "归档文件目录", "歸檔文件目錄"),
    head_high=12.0,
    lines=12,
    row_high=11.0,
    head_shares=((92.0, 30.0, 40.0, 55.0, 40.0),),
    columns=(
        _number(12, "No.", "序号", "序號"),
        _column(50, "Reference code", "档号", "檔號", code=True),
        _column(34, "Document no.", "文号", "文號"),
        _column(32, "Creator", "责任者", "責任者"),
        _column(71, "Title", "题名", "題名"),
        _number(20, "Date", "日期", "日期"),
        _column(12, "Class.", "密级", "密級"),
        _number(12, "Pages", "页数", "頁數"),
        _column(14, "Remarks", "备注", "備註"),
    ),
)
"""P01."""

OLDER_ITEM_LIST: Final = Form(
    title=Names("List of Filed Items (2000 style)", "归档文件目录", "歸檔文件目錄"),
    landscape=False,
    table_top=35.0,
    head_high=20.0,
    lines=15,
    row_high=15.0,
    head_shares=((35.0, 55.0, 45.0, 35.0),),
    columns=(
        _number(10, "Item", "件号", "件號"),
        _column(20, "Creator", "责任者", "責任者"),
        _column(20, "Document no.", "文号", "文號"),
        _column(70, "Title", "题名", "題名"),
        _number(20, "Date", "日期", "日期"),
        _number(10, "Pages", "页数", "頁數"),
        _column(20, "Remarks", "备注", "備註"),
    ),
)
"""P01b."""

FILE_LIST: Final = Form(
    title=Names("File List", "案卷目录", "案卷目錄"),
    landscape=False,
    lines=15,
    row_high=15.0,
    head_shares=((66.0, 36.0, 38.0, 30.0),),
    columns=(
        _number(14, "File no.", "案卷号", "案卷號"),
        _column(76, "File title", "案卷题名", "案卷題名"),
        _number(30, "Inclusive dates", "起止日期", "起止日期"),
        _number(14, "Items/ pages", "件/页数", "件/頁數"),
        _column(18, "Retention", "保管期限", "保管期限"),
        _column(18, "Remarks", "备注", "備註"),
    ),
)
"""P03."""

SCIENCE_FILE_LIST: Final = Form(
    title=Names("File List (GB/T 11822)", "案卷目录", "案卷目錄"),
    landscape=False,
    lines=15,
    row_high=15.0,
    head_shares=((110.0, 60.0),),
    columns=(
        _number(12, "No.", "序号", "序號"),
        _column(40, "Reference code", "档号", "檔號", code=True),
        _column(66, "File title", "案卷题名", "案卷題名"),
        _number(14, "Pages", "总页数", "總頁數"),
        _column(18, "Retention", "保管期限", "保管期限"),
        _column(20, "Remarks", "备注", "備註"),
    ),
)
"""P03b."""

_CONTENTS_TITLE = Names("Contents of File", "卷内文件目录", "卷內文件目錄")
_CONTENTS_SHARES = ((110.0, 60.0), (170.0,))

FILE_CONTENTS: Final = Form(
    title=_CONTENTS_TITLE,
    landscape=False,
    lines=15,
    row_high=15.0,
    head_shares=_CONTENTS_SHARES,
    columns=(
        _number(12, "No.", "顺序号", "順序號"),
        _column(30, "Document no.", "文号", "文號"),
        _column(28, "Creator", "责任者", "責任者"),
        _column(50, "Title", "题名", "題名"),
        _number(20, "Date", "日期", "日期"),
        _number(14, "Page no.", "页号", "頁號"),
        _column(16, "Remarks", "备注", "備註"),
    ),
)
"""P04."""

SCIENCE_CONTENTS: Final = Form(
    title=_CONTENTS_TITLE,
    landscape=False,
    lines=15,
    row_high=15.0,
    head_shares=_CONTENTS_SHARES,
    columns=(
        _number(12, "No.", "序号", "序號"),
        _column(30, "Document no.", "文件编号", "文件編號"),
        _column(28, "Creator", "责任者", "責任者"),
        _column(50, "Title", "文件题名", "文件題名"),
        _number(20, "Date", "日期", "日期"),
        _number(14, "Pages", "页数", "頁數"),
        _column(16, "Remarks", "备注", "備註"),
    ),
)
"""P04 of science and technology."""

FULL_LIST: Final = Form(
    title=Names("Full List (files with contents)", "全引目录", "全引目錄"),
    head_high=12.0,
    row_high=10.0,
    head_shares=((157.0, 40.0, 60.0),),
    columns=(
        _number(12, "No.", "顺序号", "順序號"),
        _column(38, "Document no.", "文号", "文號"),
        _column(36, "Creator", "责任者", "責任者"),
        _column(99, "Title", "题名", "題名"),
        _number(20, "Date", "日期", "日期"),
        _column(14, "Class.", "密级", "密級"),
        _number(20, "Page no.", "页号", "頁號"),
        _column(18, "Remarks", "备注", "備註"),
    ),
)
"""P05."""

CATALOGUE: Final = Form(
    title=Names("Classified Catalogue", "分类目录", "分類目錄"),
    head_high=12.0,
    row_high=10.0,
    head_shares=((257.0,),),
    columns=(
        _number(12, "No.", "序号", "序號"),
        _column(50, "Reference code", "档号", "檔號", code=True),
        _column(82, "Title", "题名", "題名"),
        _column(32, "Creator", "责任者", "責任者"),
        _number(20, "Date", "日期", "日期"),
        _column(18, "Retention", "保管期限", "保管期限"),
        _number(13, "Qty", "数量", "數量"),
        _column(30, "Location", "存放位置", "存放位置", code=True),
    ),
)
"""The classified catalogue and the subject catalogues (N-16): C-01, the quantity, the place."""

SUBJECT_TITLE: Final = Names("Subject Catalogue", "专题目录", "專題目錄")

STAMP_VALUES: Final = Form(
    title=Names("Values of the Filing Stamp", "归档章填写表", "歸檔章填寫表"),
    head_high=12.0,
    lines=12,
    row_high=11.0,
    head_shares=((257.0,),),
    columns=(
        _number(12, "No.", "序号", "序號"),
        _column(60, "Reference code", "档号", "檔號", code=True),
        _number(25, "Fonds no.", "全宗号", "全宗號"),
        _number(20, "Year", "年度", "年度"),
        _number(25, "Item no.", "件号", "件號"),
        _column(45, "Unit (subject)", "机构（问题）", "機構（問題）"),
        _column(30, "Retention", "保管期限", "保管期限"),
        _number(20, "Pages", "页数", "頁數"),
        _column(20, "Remarks", "备注", "備註"),
    ),
)
"""P14, to write by hand."""
