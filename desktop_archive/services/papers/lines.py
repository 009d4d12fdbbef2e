"""Records as the lines of lists, in the words of the paper (C-01, C-05, C-06)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from desktop_archive.rules.catalogue_printouts import (
    CatalogueEntry,
    ContentsRow,
    ShelvedFile,
    Stamp,
)
from desktop_archive.rules.list_dates import list_date
from desktop_archive.rules.names import Names
from desktop_archive.rules.natural_order import natural_key
from desktop_archive.rules.personal import masked_numbers
from desktop_archive.rules.printouts import ItemRow
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.masking import MASK, is_masked
from desktop_archive.services.papers.words import paper_word
from desktop_archive.store.papers import PaperRow

_SECRECY = {level.rank: level for level in Secrecy}
_SHORTEST_NUMBER = 2
ClassKey = tuple[str, str, int, str, str]


def in_order(rows: Iterable[PaperRow]) -> list[PaperRow]:
    """Return records by class and number, Item 2 before Item 10."""
    return sorted(rows, key=lambda row: (class_of(row), natural_key(row.code)))


def class_of(row: PaperRow) -> ClassKey:
    """Return fonds, category, year, period and unit: what one list holds together (N-07)."""
    return (
        row.fonds_code, row.category_code, row.year or 0, row.retention_code, row.unit_code
    )  # fmt: skip


def by_class(rows: Sequence[PaperRow]) -> Iterator[list[PaperRow]]:
    """Yield the records of each class, in order."""
    for _, group in groupby(in_order(rows), key=class_of):
        yield list(group)


def retention_word(row: PaperRow, language: str) -> str:
    """Return a period in words, as covers and spines want it."""
    return Names(*row.retention).of(language) or row.retention_code


def category_word(row: PaperRow, language: str) -> str:
    """Return a category by its name."""
    return Names(*row.category).of(language) or row.category_code


def unit_word(row: PaperRow) -> str:
    """Return the unit by its name, else by its code."""
    return row.unit or row.unit_code


def number_of(row: PaperRow) -> str:
    """Return the number of a record in its class as its code writes it."""
    last = row.code.rpartition("-")[2]
    if last.isdecimal() and len(last) >= _SHORTEST_NUMBER:
        return last
    return "" if row.number is None else str(row.number)


class Lines:
    """Makes lines for one paper: in its language, for somebody who may read so much."""

    def __init__(self, language: str, *, may_open: bool) -> None:
        self.language = language
        self._may_open = may_open

    def item(self, row: PaperRow) -> ItemRow:
        """Return a record as the item list says it (P01)."""
        return ItemRow(
            number=number_of(row),
            reference=row.code,
            title=self.text(row, row.title),
            document_no=self.text(row, row.document_no, ""),
            creator=self.text(row, row.creator, ""),
            created=self.text(row, list_date(row.date_text), ""),
            secrecy=_SECRECY[row.secrecy],
            pages=self.text(row, _shown(row.pages), ""),
            note=self.text(row, self.note(row), ""),
        )

    def file(self, row: PaperRow, items: Sequence[PaperRow]) -> ShelvedFile:
        """Return a file as the file list says it (P03)."""
        pages = pages_of(row, items)
        count = len(items) or row.quantity
        return ShelvedFile(
            number=number_of(row),
            reference=row.code,
            title=self.text(row, row.title),
            dates=self.text(row, inclusive_dates(row, items), ""),
            extent=f"{count}/{pages}" if pages else str(count),
            pages=pages,
            retention=retention_word(row, self.language),
            note=self.text(row, self.note(row), ""),
        )

    def contents(self, items: Sequence[PaperRow]) -> tuple[ContentsRow, ...]:
        """Return what is in a file with the numbers of its pages (P04)."""
        places = page_numbers(items)
        return tuple(
            ContentsRow(
                title=self.text(row, row.title),
                document_no=self.text(row, row.document_no, ""),
                creator=self.text(row, row.creator, ""),
                created=self.text(row, list_date(row.date_text), ""),
                secrecy=self.secrecy(row),
                page_no=place,
                pages=_shown(row.pages),
                note=self.text(row, self.note(row), ""),
            )
            for row, place in zip(items, places, strict=True)
        )

    def entry(self, row: PaperRow) -> CatalogueEntry:
        """Return a record as a catalogue says it (C-01)."""
        return CatalogueEntry(
            reference=row.code,
            title=self.text(row, row.title),
            creator=self.text(row, row.creator or unit_word(row), ""),
            created=self.text(row, list_date(row.date_text), ""),
            retention=self._period(row),
            quantity=str(row.quantity),
            place=row.address or row.box_no,
        )

    def stamp(self, row: PaperRow, *, in_codes: bool, is_older: bool) -> Stamp:
        """Return the values of a record's filing stamp (domain 3.3)."""
        return Stamp(
            fonds=row.fonds_code,
            year=_shown(row.year),
            number=number_of(row),
            unit=row.unit_code if in_codes else unit_word(row),
            retention=row.retention_code if in_codes else retention_word(row, self.language),
            # The older stamp has the number the archives would give there: left to them.
            pages="" if is_older else _shown(row.pages),
            reference=row.code,
        )

    def text(self, row: PaperRow, words: str, hidden: str = MASK) -> str:
        """Return words of a record, or what stands for them when they may not be read (R-19)."""
        if is_masked(row, may_open=self._may_open):
            return hidden
        return words if self._may_open else masked_numbers(words)

    def secrecy(self, row: PaperRow) -> str:
        """Return the level of secrecy in words, nothing when there is none."""
        return _SECRECY_WORDS[_SECRECY[row.secrecy]].of(self.language)

    def note(self, row: PaperRow) -> str:
        """Return the remark: a copy, and a period that a panel extended, say so (C-06, K-14)."""
        longer = paper_word("extended", self.language) if row.is_extended else ""
        return "；".join(each for each in (self._copy_words(row), longer, row.note) if each)

    def _copy_words(self, row: PaperRow) -> str:
        if not row.is_copy:
            return ""
        if row.original_place:
            return paper_word("original_at", self.language, place=row.original_place)
        return paper_word("copy", self.language)

    def _period(self, row: PaperRow) -> str:
        """Return a period with the mark of an extension, where a list has no remarks (K-14)."""
        word = retention_word(row, self.language)
        return paper_word("longer", self.language, period=word) if row.is_extended else word


_SECRECY_WORDS: Mapping[Secrecy, Names] = {
    Secrecy.NONE: Names("", "", ""),
    Secrecy.INTERNAL: Names("Internal", "内部", "內部"),
    Secrecy.SECRET: Names("Secret", "秘密", "秘密"),
    Secrecy.CONFIDENTIAL: Names("Highly secret", "机密", "機密"),
    Secrecy.TOP: Names("Top secret", "绝密", "絕密"),
}


def _shown(value: int | None) -> str:
    return "" if value is None else str(value)


def pages_of(row: PaperRow, items: Sequence[PaperRow]) -> str:
    """Return the pages of a file: its own count, else the sum when every item is counted."""
    if row.pages is not None:
        return str(row.pages)
    counted = [item.pages for item in items if item.pages is not None]
    return str(sum(counted)) if items and len(counted) == len(items) else ""


def inclusive_dates(row: PaperRow, items: Sequence[PaperRow]) -> str:
    """Return the first and last day of a file, from its items when it names none itself."""
    if row.date_text:
        return list_date(row.date_text)
    days = [day for item in items for day in (item.date_from, item.date_to) if day]
    if not days:
        return ""
    first, last = list_date(min(days)), list_date(max(days))
    return first if first == last else f"{first}-{last}"


def page_numbers(items: Sequence[PaperRow]) -> list[str]:
    """Return for each item its first page, for the last one first and last (P04).

    Where the pages of an item are not known, those after it are left to be written by hand.
    """
    found: list[str] = []
    next_page: int | None = 1
    for number, item in enumerate(items, start=1):
        first = item.page_first or next_page
        last = item.page_last
        if first is not None and last is None and item.pages:
            last = first + item.pages - 1
        next_page = None if last is None else last + 1
        if first is None:
            found.append("")
        elif number == len(items) and last is not None and last > first:
            found.append(f"{first}-{last}")
        else:
            found.append(str(first))
    return found
