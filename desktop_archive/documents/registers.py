"""Lists and registers on paper: P15, P16, P22, P26, and any list of the screen."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from desktop_archive.documents.forms import (
    LANDSCAPE_FRAME,
    PORTRAIT_FRAME,
    Column,
    Form,
    Section,
    Tail,
    write_sections,
)
from desktop_archive.documents.label_model import Mark, Text
from desktop_archive.documents.register_forms import (
    BLOCKED_LIST,
    COPY_REGISTER,
    DUE_LIST,
    INDEX_BY_HOLDINGS,
    INDEX_BY_SHELF,
    LOAN_REGISTER,
    READING_REGISTER,
)
from desktop_archive.documents.words import day
from desktop_archive.rules.desk_printouts import DeskRegister
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import (
    DueList,
    ListTable,
    LoanRegister,
    PlaceIndex,
    PlaceIndexRow,
)

_FONDS: Final = Names("Fonds title", "全宗名称", "全宗名稱")
_YEAR: Final = Names("Year", "年度", "年度")
_ROOM: Final = Names("Records room", "档案室", "檔案室")
_STORE: Final = Names("Repository", "库房", "庫房")
_ZONE: Final = Names("Zone", "区", "區")
_DRAWN_UP: Final = Names("Drawn up on", "制表日期", "製表日期")
_DUE_UNTIL: Final = Names("Due until", "到期截止日期", "到期截止日期")
_PANEL: Final = Names(
    "Signatures of the panel: __________  __________  __________   Date: ____ / ____ / ____",
    "鉴定小组成员签字：__________  __________  __________   ____年____月____日",
    "鑒定小組成員簽字：__________  __________  __________   ____年____月____日",
)
_PANEL_HIGH: Final = 16.0


def write_loan_register(
    register: LoanRegister, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the loan register with its columns for signatures (P22, L-03)."""
    rows = [
        (
            str(number),
            day(line.lent_on),
            line.department,
            " ".join(each for each in (line.borrower, day(line.signed_on)) if each),
            line.reference,
            line.title,
            line.quantity,
            line.purpose,
            day(line.due_on),
            line.approved_by,
            day(line.returned_on),
            line.received_by,
            line.note,
        )
        for number, line in enumerate(register.lines, start=1)
    ]
    head = _head(language, (_YEAR, register.year), (_ROOM, register.organisation))
    section = Section(form=LOAN_REGISTER, rows=rows, head=head)
    return write_sections([section], register.footing, language, practice=practice)


def write_reading_register(
    register: DeskRegister, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the reading register with its column for signatures (P23, A-05, A-29)."""
    rows = [
        (
            str(number),
            day(line.on),
            line.unit,
            " ".join(each for each in (line.reader, day(line.signed_on)) if each),
            line.identity,
            line.reference,
            line.title,
            line.purpose,
            line.mode,
            str(line.pages or ""),
            line.approved_by,
        )
        for number, line in enumerate(register.readings, start=1)
    ]
    return _of_year(READING_REGISTER, rows, register, language, practice=practice)


def write_copy_register(
    register: DeskRegister, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the register of copies and excerpts (A-13, A-15, F-28)."""
    rows = [
        (
            str(number),
            line.number,
            day(line.on),
            line.kind,
            " ".join(each for each in (line.reader, day(line.received_on)) if each),
            line.unit,
            line.reference,
            " · ".join(each for each in (line.title, line.content) if each),
            str(line.pages or ""),
            line.fee,
            line.consent_by,
            line.reviewed_by,
        )
        for number, line in enumerate(register.copies, start=1)
    ]
    return _of_year(COPY_REGISTER, rows, register, language, practice=practice)


def _of_year(
    form: Form,
    rows: Sequence[tuple[str, ...]],
    register: DeskRegister,
    language: str,
    *,
    practice: bool,
) -> Printout:
    head = _head(language, (_YEAR, register.year), (_ROOM, register.organisation))
    section = Section(form=form, rows=rows, head=head)
    return write_sections([section], register.footing, language, practice=practice)


def write_due_list(due: DueList, *, language: str = "zh-CN", practice: bool = False) -> Printout:
    """Draw what is due for appraisal, and on a page of its own what is blocked (P26)."""
    rows = [
        (
            str(number),
            row.reference,
            row.document_no,
            row.creator,
            row.title,
            row.created,
            row.retention,
            row.starts,
            row.ends,
            row.held_years,
            row.verdict,
            row.new_period,
        )
        for number, row in enumerate(due.rows, start=1)
    ]
    blocked = [
        (str(number), row.reference, row.title, row.retention, row.ends, row.reasons)
        for number, row in enumerate(due.blocked, start=1)
    ]
    drawn_up = (_DRAWN_UP, day(due.footing.printed_on))
    head = _head(language, (_FONDS, due.fonds), (_DUE_UNTIL, due.due_until), drawn_up)
    tail = Tail(_PANEL_HIGH, lambda x, y, wide: [_panel(x, y, wide, language)])
    sections = [Section(form=DUE_LIST, rows=rows, head=head, tail=tail)]
    if blocked:
        sections.append(Section(form=BLOCKED_LIST, rows=blocked, head=head))
    return write_sections(sections, due.footing, language, practice=practice)


def write_place_index(
    index: PlaceIndex, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw where everything stands, by holdings (P15) or by shelf (P16)."""
    if index.by_shelf:
        sections = _sections_by_zone(index, language)
    else:
        head = ((_FONDS, index.fonds), (_DRAWN_UP, day(index.footing.printed_on)))
        rows = [_by_holdings(row) for row in index.rows]
        sections = [Section(form=INDEX_BY_HOLDINGS, rows=rows, head=_head(language, *head))]
    return write_sections(sections, index.footing, language, practice=practice)


def _sections_by_zone(index: PlaceIndex, language: str) -> list[Section]:
    """Begin a new page for each room and zone, which the head names (P16)."""
    zones = groupby(index.rows, key=lambda row: (row.room, row.zone))
    sections = [
        Section(
            form=INDEX_BY_SHELF,
            rows=[_by_shelf(row) for row in rows],
            head=_head(language, (_STORE, room), (_ZONE, zone)),
        )
        for (room, zone), rows in zones
    ]
    return sections or [Section(form=INDEX_BY_SHELF, rows=[])]


def _by_holdings(row: PlaceIndexRow) -> tuple[str, ...]:
    what = (row.fonds, row.category, row.year, row.retention, row.boxes)
    return (*what, row.room, row.range, row.side, row.bay, row.shelf, row.position, row.note)


def _by_shelf(row: PlaceIndexRow) -> tuple[str, ...]:
    where = (row.room, row.range, row.side, row.bay, row.shelf)
    what = (row.fonds, row.category, row.year, row.retention, row.boxes)
    return (*where, *what, row.count, row.used_of_net)


def write_list(table: ListTable, *, language: str = "zh-CN", practice: bool = False) -> Printout:
    """Draw a list as it stands on the screen: day sheet, pick list, findings.

    Raises:
        ValueError: the list has no columns.
    """
    if not table.headings:
        raise ValueError("a list without columns cannot be printed")
    frame = LANDSCAPE_FRAME if table.landscape else PORTRAIT_FRAME
    shares = sum(heading.share for heading in table.headings)
    columns = tuple(
        Column(
            frame[0] * heading.share / shares,
            Names(heading.heading, heading.heading, heading.heading),
            is_code=heading.is_code,
        )
        for heading in table.headings
    )
    title = Names(table.title, table.title, table.title)
    form = Form(
        title=title, columns=columns, landscape=table.landscape, head_high=10.0, row_high=8.0
    )
    tail = Tail(12.0, lambda x, y, wide: [_note(table.note, x, y, wide)]) if table.note else None
    section = Section(form=form, rows=table.rows, tail=tail)
    return write_sections([section], table.footing, language, practice=practice)


def _head(language: str, *values: tuple[Names, str]) -> tuple[tuple[str, str], ...]:
    return tuple((name.of(language), value) for name, value in values if value)


def _panel(x: float, y: float, wide: float, language: str) -> Mark:
    text = _PANEL.of(language)
    return Text(x=x, y=y, width=wide, height=_PANEL_HIGH, text=text, sizes=(11, 10))


def _note(text: str, x: float, y: float, wide: float) -> Mark:
    return Text(x=x, y=y + 1, width=wide, height=11, text=text, sizes=(10.5, 9.5, 9))
