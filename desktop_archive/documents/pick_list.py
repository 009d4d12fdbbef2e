"""The pick list on paper: what is fetched for whom, in the order of the shelves (A-02, L-02)."""

from typing import Final

from desktop_archive.documents.form_model import Column, Form, Section, Tail
from desktop_archive.documents.form_words import form_word
from desktop_archive.documents.forms import write_sections
from desktop_archive.documents.label_model import Align, Mark, Text
from desktop_archive.rules.names import Names
from desktop_archive.rules.pick_printouts import PickSheet, PickSheetLine
from desktop_archive.rules.printed import Printout

PICK_LIST: Final = Form(
    title=Names("Pick List", "调档单", "調檔單"),
    head_high=10.0,
    row_high=10.0,
    columns=(
        Column(8, Names("No.", "序号", "序號"), is_code=True, align=Align.CENTRE),
        Column(13, Names("Taken", "取出", "取出"), align=Align.CENTRE),
        Column(28, Names("Place", "存放位置", "存放位置"), is_code=True),
        Column(18, Names("Box no.", "盒号", "盒號"), is_code=True),
        Column(12, Names("In box", "盒内序", "盒內序"), is_code=True, align=Align.CENTRE),
        Column(46, Names("Reference code", "档号", "檔號"), is_code=True),
        Column(54, Names("Title", "题名", "題名")),
        Column(26, Names("Request", "申请单号", "申請單號"), is_code=True),
        Column(26, Names("For", "利用人", "利用人")),
        Column(26, Names("Remarks", "备注", "備註")),
    ),
)
"""Landscape, so that place and reference code stand whole in one line."""

_ROOM: Final = Names("Records room", "档案室", "檔案室")
_DRAWN_UP: Final = Names("Drawn up at", "制单时间", "製單時間")
_PIECES: Final = Names("Pieces", "件数", "件數")
_SIGNED: Final = (
    Names("Fetched by", "调档人", "調檔人"),
    Names("Checked by", "核对人", "核對人"),
)
_TAIL_HIGH: Final = 14.0
_EMPTY: Final = "□"
_TICKED: Final = "■"


def write_pick_list(
    sheet: PickSheet, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw what waits to be fetched, with a box to tick for every piece."""
    head = tuple(
        (name.of(language), value)
        for name, value in (
            (_ROOM, sheet.organisation),
            (_PIECES, str(len(sheet.lines))),
            (_DRAWN_UP, sheet.drawn_up),
        )
        if value
    )
    section = Section(
        form=PICK_LIST,
        rows=[_row(at, line) for at, line in enumerate(sheet.lines, start=1)],
        head=head,
        tail=Tail(_TAIL_HIGH, lambda x, y, wide: _signatures((x, y, wide), language)),
    )
    return write_sections([section], sheet.footing, language, practice=practice)


def _row(number: int, line: PickSheetLine) -> tuple[str, ...]:
    where = (line.place, line.box_no, line.position)
    remarks = " · ".join(part for part in (line.wished_on, line.note) if part)
    what = (line.reference, line.title, line.request, line.reader, remarks)
    return (str(number), _TICKED if line.is_ready else _EMPTY, *where, *what)


def _signatures(frame: tuple[float, float, float], language: str) -> list[Mark]:
    x, y, wide = frame
    share = wide / len(_SIGNED)
    return [
        Text(
            x=x + at * share,
            y=y + 4,
            width=share - 2,
            height=_TAIL_HIGH - 5,
            text=f"{name.of(language)} ________________  {form_word('ymd', language)}",
            sizes=(10.5, 9.5, 9),
        )
        for at, name in enumerate(_SIGNED)
    ]
