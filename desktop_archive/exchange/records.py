"""Turns the rows of a list of records into drafts; every change is told (C-01..C-05, N-01)."""

import re

from desktop_archive.exchange.codes import CodeReader, CodeReading
from desktop_archive.exchange.headers import Layout
from desktop_archive.exchange.options import ReadOptions
from desktop_archive.exchange.record_dates import DateReader
from desktop_archive.exchange.rows import RowRefusedError, RowText
from desktop_archive.rules.dates import DateSpan
from desktop_archive.rules.import_drafts import Outcome, RecordDraft
from desktop_archive.rules.imports import ChangeKind, RawRow, RowReason, Target
from desktop_archive.rules.normalising import (
    box_number,
    category_code,
    document_number,
    longer_period,
    place_address,
    retention_agrees,
    retention_code,
    retention_is_impossible,
    secrecy_level,
)
from desktop_archive.rules.records import FIRST_YEAR, LAST_YEAR, LONGEST_TITLE
from desktop_archive.rules.secrecy import Secrecy

_YEAR = re.compile(r"([0-9]{4})(?:年度?)?")
_LEVELS = {
    "件": "item", "文件": "item", "文件级": "item", "件级": "item", "item": "item",
    "案卷": "file", "卷": "file", "案卷级": "file", "file": "file", "volume": "file",
}  # fmt: skip
#: Fields that are taken over as they stand, mostly of finding aids.
_TEXTS = {
    "box_barcode": Target.BOX_BARCODE,
    "box_profile": Target.BOX_PROFILE,
    "folder": Target.FOLDER,
    "collection": Target.COLLECTION,
    "series": Target.SERIES,
    "access": Target.ACCESS,
    "repository": Target.REPOSITORY,
    "parent": Target.PARENT,
}
_EMPTY = CodeReading("", "", {}, "", ())
Seen = dict[str, tuple[str, int]]


class RecordReader:
    """Reads the rows of one sheet; codes already seen may be shared between the sheets of a file.

    A finding aid has no reference codes: the id of the component with box and folder identifies a
    row, and a component spread over several boxes becomes one record for each row.
    """

    def __init__(
        self,
        layout: Layout,
        options: ReadOptions,
        *,
        guarded: bool = False,
        seen: Seen | None = None,
    ) -> None:
        free = layout.is_finding_aid if options.free_dates is None else options.free_dates
        self._layout = layout
        self._options = options
        self._guarded = guarded
        self._codes = CodeReader(options.templates, options.aliases)
        self._aliases = tuple(options.aliases.items())
        self._dates = DateReader(free=free)
        self._seen = {} if seen is None else seen
        self._told = frozenset(layout.mapping) | frozenset(layout.context)
        self._texts = [pair for pair in _TEXTS.items() if pair[1] in layout.mapping]

    def read(self, raw: RawRow) -> Outcome[RecordDraft]:
        """Return the draft of a row, or why it is refused, with every change made to it."""
        row = RowText(raw, self._layout, guarded=self._guarded)
        try:
            draft = self._draft(row)
        except RowRefusedError as refusal:
            return Outcome(raw, None, refusal.problem, tuple(row.changes))
        return Outcome(raw, draft, None, tuple(row.changes))

    def _draft(self, row: RowText) -> RecordDraft:
        code = self._code(row)
        date_text, span = self._dates.read(row)
        kept = list(row.unmapped())
        address, place_text = _place(row)
        draft = RecordDraft(
            code=code.code or None,
            former_code=code.steps[0][0] if code.steps else "",
            title=self._title(row, span, date_text),
            fonds=self._field(row, Target.FONDS, code.text("fonds")) or self._options.fonds,
            category=self._category(row, code),
            year=self._year(row, code, span),
            retention=self._retention(row, code, kept),
            unit=self._field(row, Target.UNIT, code.text("unit")),
            serial=_serial(row, code),
            creator=self._creator(row),
            doc_no=_doc_no(row),
            date=span,
            date_text=date_text,
            secrecy=_secrecy(row),
            pages=self._count(row, Target.PAGES, kept),
            quantity=self._count(row, Target.QUANTITY, kept) or 1,
            note=row.text(Target.NOTE),
            box=self._box(row),
            place_address=address,
            place_text=place_text,
            level=_level(row),
            collection_title=self._collection_title(row),
            external_id=row.text(Target.EXTERNAL_ID) or _of_customer(row),
            fulfilled=self._dates.one(row, Target.FULFILLED)[1],
            waits_for_end=row.has(Target.FULFILLED),
            number_anew=code.key in self._seen,
            told=self._told_of(row, code),
            kept=tuple(kept),
            **{name: row.text(target) for name, target in self._texts},
        )
        self._remember(row, code, draft)
        return draft

    def _told_of(self, row: RowText, code: CodeReading) -> frozenset[Target]:
        """Return what a row says; a period that only its code has is not said of it anew (K-01)."""
        by_heading = Target.RETENTION in self._layout.context and not code.text("retention")
        in_cell = str(row.cell(Target.RETENTION) or "").strip()
        return self._told if in_cell or by_heading else self._told - {Target.RETENTION}

    def _count(self, row: RowText, target: Target, kept: list[tuple[str, str]]) -> int | None:
        """Return a count; what can't be read as one is kept as text."""
        number, unread = row.number(target)
        if unread:
            kept.append((self._layout.label(target), unread))
        return number

    def _collection_title(self, row: RowText) -> str:
        over = self._layout.context.get(Target.COLLECTION_TITLE, "")
        return row.text(Target.COLLECTION_TITLE) or over

    def _code(self, row: RowText) -> CodeReading:
        text = row.text(Target.CODE)
        if not text:
            if row.has(Target.CODE):
                row.tell(Target.CODE, "", "", ChangeKind.CODE_MISSING)
            return _EMPTY
        code = self._codes.read(text)
        if code.key in self._seen and not self._options.numbers_repeats_anew:
            sheet, first = self._seen[code.key]
            facts = {"first_sheet": sheet, "first_row": first, "code": code.code}
            raise row.refuse(Target.CODE, text, RowReason.CODE_REPEATED, facts)
        for before, after, kind in code.steps:
            row.tell(Target.CODE, before, after, kind)
        if not code.is_known:
            row.tell(Target.CODE, text, code.code, ChangeKind.CODE_OF_NO_TEMPLATE)
        return code

    def _remember(self, row: RowText, code: CodeReading, draft: RecordDraft) -> None:
        """Keep where a code was first taken; a refused row leaves its code free."""
        place = (row.raw.sheet, row.raw.row)
        if code.key:
            self._seen[code.key] = place
        elif draft.external_id:
            first = self._seen.setdefault("\t" + draft.external_id, place)
            if first != place:
                row.tell(
                    Target.EXTERNAL_ID,
                    draft.external_id,
                    f"{first[0]}:{first[1]}",
                    ChangeKind.SAME_COMPONENT,
                )

    def _title(self, row: RowText, span: DateSpan | None, date_text: str) -> str:
        title = row.text(Target.TITLE)
        if title:
            return _with_name(row, _whole(row, title))
        named_after = row.text(Target.SERIES) or row.text(Target.COLLECTION_TITLE)
        if not self._layout.is_finding_aid or not named_after:
            raise row.refuse(Target.TITLE, "", RowReason.TITLE_MISSING)
        # A supplied title stands in brackets (domain §2.2).
        supplied = ", ".join(filter(None, (named_after, date_text if span else "")))
        supplied = _whole(row, f"[{supplied}]")
        row.tell(Target.TITLE, "", supplied, ChangeKind.TITLE_FROM_SERIES)
        return supplied

    def _heading(self, row: RowText, target: Target) -> str:
        """Return a value from its column, else from the line over the header."""
        if written := row.text(target):
            return written
        over = self._layout.context.get(target, "")
        if over:
            row.tell(target, "", over, ChangeKind.FROM_HEADING)
        return over

    def _field(self, row: RowText, target: Target, in_code: str) -> str:
        """Return a value from the code, else its column, else the line over the header."""
        if not in_code:
            return self._heading(row, target)
        written = row.text(target)
        if written and written != in_code:
            row.tell(target, written, in_code, ChangeKind.FIELD_DIFFERS)
        return in_code

    def _category(self, row: RowText, code: CodeReading) -> str:
        written = row.text(Target.CATEGORY) or ("" if code.category else self._over(row))
        if not written:
            return code.category
        category, kind = category_code(written, self._aliases)
        if code.category and category != code.category:
            row.tell(Target.CATEGORY, written, code.category, ChangeKind.FIELD_DIFFERS)
        elif kind is not None:
            row.tell(Target.CATEGORY, written, category, kind)
        return code.category or category

    def _over(self, row: RowText) -> str:
        return self._heading(row, Target.CATEGORY)

    def _year(self, row: RowText, code: CodeReading, span: DateSpan | None) -> int | None:
        """Return the year of the code, else the column, the heading, the end of the date."""
        year = code.number("year")
        written = row.text(Target.YEAR)
        if written:
            found = _YEAR.fullmatch(written)
            if not found or not FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
                raise row.refuse(Target.YEAR, written, RowReason.YEAR_IMPOSSIBLE)
            if year is not None and int(found[1]) != year:
                row.tell(Target.YEAR, written, str(year), ChangeKind.FIELD_DIFFERS)
            year = year or int(found[1])
        if year is None and (found := _YEAR.fullmatch(self._layout.context.get(Target.YEAR, ""))):
            year = int(found[1])
            row.tell(Target.YEAR, "", str(year), ChangeKind.FROM_HEADING)
        if year is None:
            return span.last_year if span else None
        if span and not span.earliest().year <= year <= span.latest().year:
            row.tell(Target.YEAR, str(span), str(year), ChangeKind.YEAR_DIFFERS)
        return year

    def _retention(
        self, row: RowText, code: CodeReading, kept: list[tuple[str, str]]
    ) -> str | None:
        written = row.text(Target.RETENTION)
        in_code = code.text("retention")
        if retention_is_impossible(written):
            raise row.refuse(Target.RETENTION, written, RowReason.RETENTION_IMPOSSIBLE)
        period, kind = retention_code(written)
        if period is None and written in self._options.periods:
            # A period of the room's own, by the code the room has for it.
            return written
        if period is None:
            row.tell(Target.RETENTION, written, in_code, ChangeKind.RETENTION_UNKNOWN)
            kept.append((self._layout.label(Target.RETENTION), written))
        if not period:
            return self._retention_elsewhere(row, in_code, is_told=bool(written))
        if in_code and period != in_code:
            agrees = retention_agrees(period, in_code)
            kept_period = in_code if agrees else longer_period(period, in_code)
            kind = ChangeKind.RETENTION_FROM_CODE if agrees else ChangeKind.RETENTION_DIFFERS
            row.tell(Target.RETENTION, written, kept_period, kind)
            return kept_period
        if kind is not None:
            row.tell(Target.RETENTION, written, period, kind)
        return period

    def _retention_elsewhere(self, row: RowText, in_code: str, *, is_told: bool) -> str | None:
        """Return the period of the code or the heading, when the column says none."""
        if in_code:
            if row.has(Target.RETENTION) and not is_told:
                row.tell(Target.RETENTION, "", in_code, ChangeKind.RETENTION_FROM_CODE)
            return in_code
        over = self._layout.context.get(Target.RETENTION, "")
        period, _ = retention_code(over)
        if period:
            row.tell(Target.RETENTION, over, period, ChangeKind.FROM_HEADING)
            return period
        if row.has(Target.RETENTION) and not is_told:
            row.tell(Target.RETENTION, "", "", ChangeKind.RETENTION_MISSING)
        return None

    def _creator(self, row: RowText) -> str:
        creator = row.text(Target.CREATOR)
        if not creator and row.has(Target.CREATOR) and not self._layout.is_finding_aid:
            row.tell(Target.CREATOR, "", "", ChangeKind.CREATOR_MISSING)
        return creator

    def _box(self, row: RowText) -> str:
        text = row.text(Target.BOX)
        if not text or self._layout.is_finding_aid:
            return text
        number, kind = box_number(text)
        if kind is not None:
            row.tell(Target.BOX, text, number, kind)
        return number


def _whole(row: RowText, title: str) -> str:
    """Return a title that is taken whole; a longer one is refused, never cut (F35)."""
    if len(title) > LONGEST_TITLE:
        raise row.refuse(Target.TITLE, title[:80], RowReason.TITLE_TOO_LONG)
    return title


def _with_name(row: RowText, title: str) -> str:
    """Put the customer's or owner's name before the title of a paper in their dossier (N-12)."""
    name = row.text(Target.CUSTOMER)
    if not name or name in title:
        return title
    named = _whole(row, f"{name} {title}")
    row.tell(Target.TITLE, title, named, ChangeKind.TITLE_WITH_NAME)
    return named


def _of_customer(row: RowText) -> str:
    """Return what identifies a paper in a dossier that has no number: whose it is, and its own."""
    number = row.text(Target.CUSTOMER_NO)
    return "/".join(filter(None, (number, row.text(Target.DOC_NO)))) if number else ""


def _serial(row: RowText, code: CodeReading) -> int | None:
    number, _ = row.number(Target.SERIAL)
    return code.number(code.serial_field) if code.is_known else number


def _doc_no(row: RowText) -> str:
    text = row.text(Target.DOC_NO)
    written, kind = document_number(text)
    if kind is not None:
        row.tell(Target.DOC_NO, text, written, kind)
    return written


def _secrecy(row: RowText) -> Secrecy:
    text = row.text(Target.SECRECY)
    level, kind = secrecy_level(text)
    if level is None:
        # A level nobody knows may be a high one: a person has to say what it is.
        raise row.refuse(Target.SECRECY, text, RowReason.SECRECY_UNKNOWN)
    if kind is not None:
        row.tell(Target.SECRECY, text, level.value, kind)
    return level


def _place(row: RowText) -> tuple[str, str]:
    """Return the address, and the text that stands there instead of one."""
    text = row.text(Target.PLACE)
    if not text:
        return "", ""
    address, kind = place_address(text)
    if kind is not None:
        row.tell(Target.PLACE, text, str(address) if address else "", kind)
    return (str(address), "") if address else ("", text)


def _level(row: RowText) -> str:
    text = row.text(Target.LEVEL)
    level = _LEVELS.get(text.casefold(), text.casefold())
    if level != text:
        row.tell(Target.LEVEL, text, level, ChangeKind.LEVEL_WORD)
    return level
