"""The register of the door (P36) and the custody ledger (F-12) on paper."""

from typing import Final

from desktop_archive.documents.form_model import Band, Column, Form, Row, Section
from desktop_archive.documents.forms import write_sections
from desktop_archive.documents.label_model import Align
from desktop_archive.rules.custody_printouts import CustodyLedger, InOutRegister
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout

_SEQ: Final = Names("No.", "序号", "序號")
_DATE: Final = Names("Date", "日期", "日期")
_WHY: Final = Names("Reason", "事由", "事由")
_BY: Final = Names("Handled by", "经手人", "經手人")
_ROOM: Final = Names("Repository", "库房", "庫房")
_YEAR: Final = Names("Year", "年度", "年度")
_HOLDER: Final = Names("Records room", "档案室", "檔案室")

IN_OUT_REGISTER: Final = Form(
    title=Names("Repository In/Out Register", "档案出入库登记簿", "檔案出入庫登記簿"),
    columns=(
        Column(8, _SEQ, is_code=True, align=Align.CENTRE),
        Column(18, _DATE, is_code=True, align=Align.CENTRE),
        Column(12, Names("Time", "时间", "時間"), is_code=True, align=Align.CENTRE),
        Column(12, Names("In/Out", "出/入库", "出/入庫"), align=Align.CENTRE),
        Column(24, _WHY),
        Column(48, Names("Reference codes", "档号(起止)", "檔號(起止)"), is_code=True),
        Column(20, Names("Qty", "数量", "數量"), is_code=True, align=Align.CENTRE),
        Column(30, Names("Location", "存放位置", "存放位置"), is_code=True),
        Column(28, Names("To/From", "去向/来源", "去向/來源")),
        Column(18, _BY),
        Column(18, Names("Other party", "交接人", "交接人")),
        Column(21, Names("Remarks", "备注", "備註")),
    ),
)
"""P36."""

CUSTODY_LEDGER: Final = Form(
    title=Names("Custody Ledger", "档案保管台账", "檔案保管臺賬"),
    row_high=8.0,
    head_high=10.0,
    columns=(
        Column(30, _DATE, is_code=True),
        Column(24, Names("Change", "变动", "變動")),
        Column(20, Names("Box no.", "盒号", "盒號"), is_code=True),
        Column(40, Names("From", "原位置", "原位置"), is_code=True),
        Column(40, Names("Place", "存放位置", "存放位置"), is_code=True),
        Column(24, _BY),
        Column(79, Names("Reason and evidence", "事由与依据", "事由與依據")),
    ),
)
"""F-12: one line when a file comes in, one for every later change."""


def write_in_out(
    register: InOutRegister, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the register of the door (P36, B-08)."""
    rows = [
        (
            str(number),
            line.date,
            line.time,
            line.way,
            line.why,
            line.reference,
            line.quantity,
            line.place,
            line.other,
            line.by,
            line.party,
            line.note,
        )
        for number, line in enumerate(register.lines, start=1)
    ]
    head = ((_ROOM.of(language), register.room), (_YEAR.of(language), register.year))
    section = Section(form=IN_OUT_REGISTER, rows=rows, head=tuple(one for one in head if one[1]))
    return write_sections([section], register.footing, language, practice=practice)


def write_custody_ledger(
    ledger: CustodyLedger, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the custody ledger: each file under its own heading (F-12, B-07)."""
    rows: list[Row] = []
    for entry in ledger.entries:
        rows.append(Band(entry.heading, 8.0))
        rows += entry.lines
    head = ((_HOLDER.of(language), ledger.organisation),) if ledger.organisation else ()
    section = Section(form=CUSTODY_LEDGER, rows=rows, head=head)
    return write_sections([section], ledger.footing, language, practice=practice)
