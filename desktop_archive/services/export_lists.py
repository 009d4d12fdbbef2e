"""The lists that the command line writes: headings a clerk knows, rows that import again."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.names import Names
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.masking import MASK, is_masked, masked
from desktop_archive.store import exporting, registers
from desktop_archive.store.database import Session
from desktop_archive.store.exporting import RecordLine

#: Says a state or level in words; the wording stands above.
Say = Callable[[Enum, str], str]
Rows = Iterator[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class Speech:
    """The language of a list, and who says its states."""

    language: str
    say: Say
    may_open: bool
    _said: dict[str | int, str] = field(default_factory=dict)

    def of(self, names: Names) -> str:
        """Return a name in the language of the list."""
        return names.of(self.language)

    def secrecy(self, rank: int) -> str:
        """Return the word for a level of secrecy; none is no word."""
        if rank not in self._said:
            level = next(one for one in Secrecy if one.rank == rank)
            is_open = level is Secrecy.NONE
            self._said[rank] = "" if is_open else self.say(level, self.language)
        return self._said[rank]

    def state(self, stored: str) -> str:
        """Return the word for a record's state."""
        if stored not in self._said:
            self._said[stored] = self.say(RecordState(stored), self.language)
        return self._said[stored]


_FONDS, _TITLE = Names("Fonds", "全宗号", "全宗號"), Names("Title", "题名", "題名")
_CODE, _CLASS = Names("Reference code", "档号", "檔號"), Names("Category", "门类", "門類")
_YEAR = Names("Year", "年度", "年度")
_RETENTION = Names("Retention", "保管期限", "保管期限")
_UNIT, _SECRECY = Names("Unit", "机构(问题)", "機構(問題)"), Names("Secrecy", "密级", "密級")
_BOX, _PLACE = Names("Box no.", "盒号", "盒號"), Names("Place", "存放位置", "存放位置")
_BARCODE, _NOTE = Names("Box barcode", "盒条码", "盒條碼"), Names("Remarks", "备注", "備註")
_STATE, _DUE = Names("State", "状态", "狀態"), Names("Due", "到期日", "到期日")
_REASON, _DEPARTMENT = Names("Reason", "原因", "原因"), Names("Department", "部门", "部門")
_FILE, _ITEM = Names("file", "案卷", "案卷"), Names("item", "件", "件")
_DRAFT = Names("to be described", "待著录", "待著錄")
_CATALOGUED = Names("described", "已著录", "已著錄")
_FIXED = Names("fixed", "固定列", "固定列")
_OWED = Names("owed", "待打印", "待打印")
_BOX_STATES = {
    "active": Names("in use", "在用", "在用"),
    "destroyed": Names("destroyed", "已销毁", "已銷毀"),
    "transferred": Names("transferred", "已移交", "已移交"),
    "lost": Names("lost", "遗失", "遺失"),
}

HEADINGS: Mapping[str, Sequence[Names]] = {
    "records": (
        _CODE,
        _FONDS,
        _CLASS,
        _YEAR,
        _RETENTION,
        _UNIT,
        Names("Item no.", "件号", "件號"),
        Names("Document no.", "文号", "文號"),
        Names("Creator", "责任者", "責任者"),
        _TITLE,
        Names("Date", "日期", "日期"),
        _SECRECY,
        Names("Pages", "页数", "頁數"),
        Names("Quantity", "件数", "件數"),
        _BOX,
        _BARCODE,
        Names("Folder", "夹号", "夾號"),
        _PLACE,
        _NOTE,
        Names("Level", "著录层级", "著錄層級"),
        Names("External ID", "外部编号", "外部編號"),
        _STATE,
        Names("Catalogue status", "著录状态", "著錄狀態"),
        _DUE,
    ),
    "boxes": (
        _BARCODE,
        _BOX,
        _FONDS,
        _CLASS,
        _YEAR,
        _RETENTION,
        _UNIT,
        Names("First", "起始档号", "起始檔號"),
        Names("Last", "终止档号", "終止檔號"),
        Names("Records", "件数", "件數"),
        _SECRECY,
        Names("Thickness (mm)", "厚度(毫米)", "厚度(毫米)"),
        _PLACE,
        _STATE,
        Names("Label owed", "待打标签", "待打標籤"),
        _NOTE,
    ),
    "places": (
        Names("Room", "库房", "庫房"),
        Names("Zone", "区", "區"),
        Names("Range", "列", "列"),
        Names("Side", "面", "面"),
        Names("Bay", "节", "節"),
        Names("Shelf", "层", "層"),
        Names("Net length (mm)", "净长(毫米)", "淨長(毫米)"),
        Names("Net height (mm)", "净高(毫米)", "淨高(毫米)"),
        Names("Depth (mm)", "深度(毫米)", "深度(毫米)"),
        _NOTE,
        Names("Address", "存放位置", "存放位置"),
    ),
    "loans": (
        _CODE,
        _TITLE,
        Names("Borrower", "借阅人", "借閱人"),
        _DEPARTMENT,
        Names("Purpose", "利用目的", "利用目的"),
        Names("Date out", "借出日期", "借出日期"),
        _DUE,
        Names("Returned", "归还日期", "歸還日期"),
        Names("Approved by", "批准人", "批准人"),
        Names("Received by", "接收人", "接收人"),
    ),
    "people": (
        Names("Staff no.", "工号", "工號"),
        Names("Name", "姓名", "姓名"),
        _DEPARTMENT,
        Names("Post", "职务", "職務"),
        Names("Phone", "电话", "電話"),
        Names("E-mail", "电子邮件", "電子郵件"),
        Names("Card barcode", "借阅证条码", "借閱證條碼"),
        Names("Left on", "离职日期", "離職日期"),
    ),
    "audit": (
        Names("Time", "时间", "時間"),
        Names("Who", "经办人", "經辦人"),
        Names("Act", "操作", "操作"),
        _REASON,
        Names("Workstation", "工作站", "工作站"),
        Names("Rows", "行数", "行數"),
    ),
}


def record_cells(line: RecordLine, speech: Speech) -> Sequence[Cell]:
    """Return a record as a row; what may not be read is masked, said or not (R-19)."""
    box = line.box_serial
    hides = is_masked(line, may_open=speech.may_open)
    return (
        line.code,
        line.fonds,
        line.category,
        line.year,
        line.retention,
        line.unit_code,
        line.number,
        MASK if hides else line.document_no,
        MASK if hides else line.creator,
        masked(line, line.title, may_open=speech.may_open),
        "" if hides else line.date_text,
        speech.secrecy(line.secrecy),
        line.pages,
        line.quantity,
        line.box_no,
        "" if box is None else Barcode(Kind.BOX, box).digits,
        line.folder,
        line.address or line.place_text,
        masked(line, line.note, may_open=speech.may_open) if line.note else "",
        speech.of(_FILE if line.level == "file" else _ITEM),
        line.external_id,
        speech.state(line.state),
        speech.of(_DRAFT if line.status == "draft" else _CATALOGUED),
        line.due_on,
    )


def boxes(session: Session, speech: Speech) -> Rows:
    """Yield every box with its class, content, place and label debt."""
    for serial, *rest in exporting.boxes(session):
        cells = [_cell(value) for value in rest]
        cells[9] = speech.secrecy(int(str(cells[9] or 0)))
        cells[12] = speech.of(_BOX_STATES[str(cells[12])])
        cells[13] = speech.of(_OWED) if rest[13] else ""
        yield (Barcode(Kind.BOX, int(str(serial))).digits, *cells)


def people(session: Session, _speech: Speech) -> Rows:
    """Yield every person with what the card and the register say."""
    for serial, *rest in exporting.people(session):
        cells = [_cell(value) for value in rest]
        yield (*cells[:6], Barcode(Kind.PERSON, int(str(serial))).digits, cells[6])


def places(session: Session, speech: Speech) -> Rows:
    """Yield every shelf step by step, as a list of shelves is read."""
    lines = exporting.shelves(session)
    above = {line[0]: line for line in lines}
    for line in lines:
        if line[2] != "shelf":
            continue
        steps = {"shelf": str(line[3])}
        parent = above.get(line[1])
        while parent is not None:
            is_room = parent[2] == "room"
            steps[str(parent[2])] = str(parent[4] if is_room and parent[4] else parent[3])
            parent = above.get(parent[1])
        levels = ("room", "zone", "range", "side", "bay", "shelf")
        measures = [_cell(value) for value in line[6:9]]
        note = speech.of(_FIXED) if line[9] else ""
        yield (*(steps.get(level, "") for level in levels), *measures, note, str(line[5]))


def loans(session: Session, speech: Speech) -> Rows:
    """Yield the loan register, the latest loan first."""
    for line in registers.loans(session):
        yield (
            line.code,
            masked(line, line.title, may_open=speech.may_open),
            line.person,
            line.unit,
            line.purpose,
            line.lent_on,
            line.due_on,
            line.returned_on or "",
            line.approved_by,
            line.received_by,
        )


LISTS: Mapping[str, Callable[[Session, Speech], Rows]] = {
    "boxes": boxes,
    "places": places,
    "loans": loans,
    "people": people,
}


def act_cells(act: Sequence[object]) -> Sequence[Cell]:
    """Return an act of the trail as a row; its number stays behind."""
    return [_cell(value) for value in act[1:]]


def _cell(value: object) -> Cell:
    return value if value is None or isinstance(value, str | int | float) else str(value)
