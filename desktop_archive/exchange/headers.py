"""Finds the header of a foreign list and tells its rows from titles and totals (domain §8)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from desktop_archive.exchange.limits import Limits
from desktop_archive.exchange.sheets import Sheet
from desktop_archive.exchange.vocabulary import DERIVED_HEADINGS, HEADINGS, fold_heading
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.imports import (
    FileReason,
    ListKind,
    NotARow,
    RawRow,
    Target,
    column_letters,
)
from desktop_archive.rules.refusals import RefusedError

ROWS_SEARCHED = 40
#: How the headings begin that are put behind the columns of refused rows.
REFUSED_MARK = "refused: "
#: Headings for what stood over the header, when its rows stand in a file of their own.
CONTEXT_HEADINGS: Mapping[Target, str] = {
    Target.FONDS: "全宗号",
    Target.COLLECTION_TITLE: "全宗名称",
    Target.YEAR: "年度",
    Target.RETENTION: "保管期限",
    Target.CATEGORY: "门类",
    Target.UNIT: "机构",
}
_FEW_CELLS = 3
_LONGEST_HEADING = 60
_ESSENTIAL: Mapping[ListKind, tuple[frozenset[Target], ...]] = {
    ListKind.RECORDS: (frozenset({Target.TITLE, Target.CODE}),),
    ListKind.PEOPLE: (frozenset({Target.NAME}),),
    ListKind.LOANS: (
        frozenset({Target.CODE}),
        frozenset({Target.BORROWER}),
        frozenset({Target.LENT_ON}),
    ),
    ListKind.DOSSIERS: (
        frozenset({Target.TITLE}),
        frozenset({Target.CUSTOMER}),
    ),
    ListKind.PLACES: (
        frozenset({Target.ROOM, Target.PLACE}),
        frozenset({Target.SHELF, Target.RANGE, Target.BAY, Target.PLACE}),
    ),
}
_SUBTOTAL = re.compile(
    r"(?:本页|本頁|本卷|本盒|本年|全年)?(?:小计|小計|合计|合計|总计|總計|共计|共計|累计|累計)"
    r"(?:\s*[::]?.{0,30})?|(?:sub-?total|grand total|totals?)\b.{0,30}",
    re.IGNORECASE,
)
_FOOTER = re.compile(
    r"(?:制表|製表|填表|审核|審核|打印|列印|复核|復核|单位负责人|printed|prepared by|page )"
    r"(?:人|者|日期|时间|時間)?\s*[::0-9].{0,60}|第\s*\d+\s*[页頁].{0,20}|共\s*\d+\s*[页頁]",
    re.IGNORECASE,
)
_CONTEXT = re.compile(
    r"(全宗号|全宗號|全宗名称|全宗名稱|年度|保管期限|门类|門類|机构|機構|fonds|year)"
    r"(?:\([^)]*\))?\s*[::]\s*([^\s::]{1,60}(?: (?![^\s::]{1,8}[::])[^\s::]{1,60})*)",
    re.IGNORECASE,
)
_CONTEXT_TARGETS = {
    "全宗号": Target.FONDS, "全宗號": Target.FONDS, "fonds": Target.FONDS,
    "全宗名称": Target.COLLECTION_TITLE, "全宗名稱": Target.COLLECTION_TITLE,
    "年度": Target.YEAR, "year": Target.YEAR, "保管期限": Target.RETENTION,
    "门类": Target.CATEGORY, "門類": Target.CATEGORY, "机构": Target.UNIT, "機構": Target.UNIT,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is laid out: which column means what, and where its rows begin."""

    kind: ListKind
    header_row: int
    first_row: int
    labels: tuple[str, ...]
    mapping: Mapping[Target, int]
    context: Mapping[Target, str] = field(default_factory=dict)

    def label(self, target: Target) -> str:
        """Return the heading over the column of a target, for messages."""
        column = self.mapping.get(target)
        return target.value if column is None else self.column_label(column)

    def column_label(self, column: int) -> str:
        """Return a column's heading, or its letters where it has none."""
        written = self.labels[column] if column < len(self.labels) else ""
        return written or column_letters(column)

    @property
    def unmapped(self) -> tuple[int, ...]:
        """Return the columns no target was found for; why a row was refused once is no value."""
        used = set(self.mapping.values())
        return tuple(
            at
            for at, label in enumerate(self.labels)
            if at not in used
            and not label.startswith(REFUSED_MARK)
            and fold_heading(label) not in DERIVED_HEADINGS
        )

    @property
    def is_finding_aid(self) -> bool:
        """Say whether rows are identified by an id from elsewhere instead of a reference code."""
        return Target.CODE not in self.mapping and Target.EXTERNAL_ID in self.mapping


def find_layout(
    sheet: Sheet, kind: ListKind | None = None, header_row: int | None = None
) -> Layout | None:
    """Return where the header is and what its columns mean, or None without a header."""
    most = min(max(ROWS_SEARCHED, header_row or 0), Limits().rows)
    rows = list(islice(sheet.rows(), most))
    if header_row is not None:
        return _given_layout(rows, header_row, kind or ListKind.RECORDS)
    best: Layout | None = None
    kinds = [one for one in HEADINGS if kind not in HEADINGS or one is kind]
    for at, row in enumerate(rows):
        for one in kinds:
            layout = _layout_of(rows, at, row, one)
            if layout and (best is None or len(layout.mapping) > len(best.mapping)):
                best = layout
    if best is None:
        return None
    return replace(best, context=_context(rows[: best.header_row - 1]))


def _given_layout(rows: Sequence[RawRow], header_row: int, kind: ListKind) -> Layout | None:
    """Return the layout under a header row that a person pointed at."""
    for row in rows:
        if row.row == header_row:
            labels = tuple(_heading(cell) for cell in row.cells)
            mapping = _mapping(labels, HEADINGS.get(kind, {}))
            over = _context(rows[: header_row - 1])
            return Layout(kind, header_row, header_row + 1, labels, mapping, over)
    return None


def guess_kind(sheet: Sheet) -> ListKind | None:
    """Return what a sheet is a list of, or None when its header says nothing known."""
    layout = find_layout(sheet)
    return layout.kind if layout else None


def require_layout(sheet: Sheet, kind: ListKind | None = None) -> Layout:
    """Return the layout of a sheet; a sheet without a header is refused."""
    if layout := find_layout(sheet, kind):
        return layout
    raise RefusedError(FileReason.NO_HEADER, sheet=sheet.name)


def _layout_of(rows: Sequence[RawRow], at: int, row: RawRow, kind: ListKind) -> Layout | None:
    labels = tuple(_heading(cell) for cell in row.cells)
    first = row.row + 1
    mapping = _mapping(labels, HEADINGS[kind])
    if at + 1 < len(rows) and (joined := _second_line(labels, rows[at + 1], kind)):
        more = _mapping(joined, HEADINGS[kind])
        below = _mapping([_heading(cell) for cell in rows[at + 1].cells], HEADINGS[kind])
        # A line that adds nothing to the one below it is a title, not half a header.
        if len(more) > max(len(mapping), len(below)):
            labels, mapping, first = joined, more, first + 1
    essential = all(group & mapping.keys() for group in _ESSENTIAL[kind])
    filled = sum(bool(label) for label in labels)
    if kind is ListKind.DOSSIERS and Target.CODE in mapping:
        # Papers with numbers of their own are records, whoever's they are.
        return None
    if not essential or len(mapping) < min(2, filled) or _is_mostly_numbers(row):
        return None
    return Layout(kind, row.row, first, labels, mapping)


def _heading(cell: Cell) -> str:
    if not isinstance(cell, str) or len(cell) > _LONGEST_HEADING:
        return ""
    return " ".join(cell.split())


def _is_mostly_numbers(row: RawRow) -> bool:
    filled = [cell for cell in row.cells if cell not in {None, ""}]
    return sum(not isinstance(cell, str) for cell in filled) * 2 > len(filled)


def _mapping(labels: Sequence[str], words: Mapping[str, Target]) -> dict[Target, int]:
    found: dict[Target, int] = {}
    for column, label in enumerate(labels):
        target = words.get(fold_heading(label)) if label else None
        if target is not None:
            found.setdefault(target, column)
    return found


def _second_line(labels: tuple[str, ...], row: RawRow, kind: ListKind) -> tuple[str, ...] | None:
    """Return the headings of a header in two lines, as merged cells leave it."""
    below = [_heading(cell) for cell in row.cells]
    filled = [at for at, label in enumerate(below) if label]
    known = [at for at in filled if fold_heading(below[at]) in HEADINGS[kind]]
    if not known or len(known) * 2 < len(filled) or len(filled) == len(labels):
        return None
    width = max(len(labels), len(below))
    above = [*labels, *[""] * (width - len(labels))]
    return tuple(below[at] if at < len(below) and below[at] else above[at] for at in range(width))


def _context(rows: Sequence[RawRow]) -> dict[Target, str]:
    """Read the line over the header: 全宗号:Z109 年度:2019."""
    found: dict[Target, str] = {}
    for row in rows:
        for cell in row.cells:
            if isinstance(cell, str):
                for key, value in _CONTEXT.findall(cell[:400]):
                    found.setdefault(_CONTEXT_TARGETS[key.lower()], value.strip())
    return found


@dataclass(slots=True)
class RowSorter:
    """Hands out the entries of a sheet and counts what is none (commands: rows carry data)."""

    sheet: Sheet
    layout: Layout
    passed_over: dict[NotARow, int] = field(default_factory=dict)

    def entries(self) -> Iterator[RawRow]:
        """Yield the rows that carry data."""
        first = self.layout.first_row
        for raw in self.sheet.rows():
            if raw.row < first:
                kind: NotARow | None = NotARow.BLANK
                if not _is_blank(raw):
                    is_header = raw.row >= self.layout.header_row
                    kind = NotARow.HEADER if is_header else NotARow.TITLE
            else:
                kind = self._kind_of(raw)
            if kind is None:
                yield raw
            else:
                self.passed_over[kind] = self.passed_over.get(kind, 0) + 1

    def _kind_of(self, raw: RawRow) -> NotARow | None:
        filled = [cell for cell in raw.cells if cell not in {None, ""}]
        if len(filled) > _FEW_CELLS:
            return NotARow.HEADER if self._repeats_header(raw) else None
        texts = [cell.strip() for cell in filled if isinstance(cell, str)]
        if not any(texts) and len(texts) == len(filled):
            return NotARow.BLANK
        if any(_SUBTOTAL.fullmatch(text[:80]) for text in texts):
            return NotARow.SUBTOTAL
        if any(_FOOTER.fullmatch(text[:100]) for text in texts):
            return NotARow.FOOTER
        return NotARow.HEADER if self._repeats_header(raw) else None

    def _repeats_header(self, raw: RawRow) -> bool:
        """Say whether a row is the header again, as on the second printed page."""
        labels = self.layout.labels
        for column in self.layout.mapping.values():
            cell = raw.cell(column)
            if not isinstance(cell, str) or " ".join(cell.split()) != labels[column]:
                return False
        return True


def _is_blank(raw: RawRow) -> bool:
    return not any(cell for cell in raw.cells if not isinstance(cell, str) or cell.strip())
