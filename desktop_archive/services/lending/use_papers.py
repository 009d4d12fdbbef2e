"""The use ledger and the outcome records on paper, exactly as they stand (F-35, F-36, P43)."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.desk_printouts import UseEffectForm, UseLedgerSheet, UseLine
from desktop_archive.rules.lending.uses import UseEntryKind, UseKind, UseState
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.word_lists import WordBook, WordList
from desktop_archive.services import printing
from desktop_archive.services.lending.uses import Tally, UseFilter, UseLedger, UseRow, UseSums
from desktop_archive.services.lending.word_lists import WordLists
from desktop_archive.services.printing import Speak
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room

#: More lines than these are no sheet that anybody reads.
_MOST = 100_000
_MOST_NAMES = 8
_TOTAL = Names(
    "{0} uses by {1} persons, {2} pages copied",
    "共利用 {0} 次，{1} 人，复制 {2} 页",
    "共利用 {0} 次，{1} 人，複製 {2} 頁",
)
_BY = {
    "kind": Names("By mode: {0}", "按方式：{0}", "按方式：{0}"),
    "purpose": Names("By purpose: {0}", "按利用目的：{0}", "按利用目的：{0}"),
    "unit": Names("By unit: {0}", "按部门：{0}", "按部門：{0}"),
}
_NOT_SAID = Names("not said", "未注明", "未註明")


class UsePapers:
    """Draws the ledger of a span, and the form on which a user reports what came of a use."""

    def __init__(self, room: Room, ledger: UseLedger) -> None:
        self._room, self._ledger = room, ledger
        self._lists = WordLists(room)

    def _purposes(self) -> WordBook:
        return self._lists.book(WordList.PURPOSES)

    def year(self, where: str, language: str, speak: Speak) -> Printout:
        """Draw the ledger of a year; this one unless another is named."""
        year = where if where.isdecimal() else str(self._room.today().year)
        wanted = UseFilter(first=f"{year}-01-01", last=f"{year}-12-31")
        return self.ledger(wanted, language, speak)

    def ledger(self, wanted: UseFilter, language: str, speak: Speak) -> Printout:
        """Draw the lines that a filter leaves, the oldest first, with their sums (E-01, E-02).

        Raises:
            RefusedError: the right to print is missing.
        """
        self._room.require(Right.PRINT)
        rows = self._ledger.lines(wanted, limit=_MOST, order=("used_at", True))
        purposes = self._purposes()
        narrowed = [wanted.unit, wanted.words]
        narrowed += [speak(UseKind(wanted.kind), language)] if wanted.kind else []
        narrowed += [speak(UseState(wanted.state), language)] if wanted.state else []
        sheet = UseLedgerSheet(
            lines=tuple(_line(row, language, speak, purposes) for row in rows),
            span=" – ".join(each for each in (wanted.first, wanted.last) if each),
            organisation=self._room.facts.get("organisation", ""),
            sums=tuple(sums_in_words(self._ledger.sums(wanted), language, speak, purposes)),
            footing=Footing(
                printed_on=self._room.today(), filters=" · ".join(each for each in narrowed if each)
            ),
        )
        made: Printout = printing.paper("use_papers").write_use_ledger(
            sheet, language=language, practice=self._room.is_practice
        )
        return self._noted(made, "uses", sheet.span)

    def effects(self, rows: Sequence[UseRow], language: str, speak: Speak) -> Printout:
        """Draw the outcome record of each use: filled in, or to be filled in by hand (P43).

        Raises:
            RefusedError: no use was named, or the right to print is missing.
        """
        self._room.require(Right.PRINT)
        if not rows:
            raise RefusedError(PaperRefusal.NOTHING_HERE)
        forms = [self._form(row, language, speak) for row in rows]
        made: Printout = printing.paper("use_papers").write_use_effects(
            forms, language=language, practice=self._room.is_practice
        )
        return self._noted(made, "P43", ", ".join(row.code for row in rows[:_MOST_NAMES]))

    def effects_of_year(self, where: str, language: str, speak: Speak) -> Printout:
        """Draw the outcome records of a year, or of the records with a code.

        Raises:
            RefusedError: no effect was reported.
        """
        year = where if where.isdecimal() or not where else ""
        year = year or ("" if where else str(self._room.today().year))
        span = (f"{year}-01-01", f"{year}-12-31") if year else ("", "")
        words = "" if year else where
        wanted = UseFilter(first=span[0], last=span[1], words=words, state=UseState.REPORTED.value)
        rows = self._ledger.lines(wanted, limit=_MOST, order=("used_at", True))
        return self.effects(rows, language, speak)

    def _form(self, row: UseRow, language: str, speak: Speak) -> UseEffectForm:
        written = self._ledger.entries(row.key)
        told = [one for one in written if one.kind == UseEntryKind.EFFECT.value]
        last = told[-1] if told else None
        pieces = f"{row.code}\n{row.title}   × {row.quantity}"
        return UseEffectForm(
            reader=row.reader,
            unit=row.unit or row.identity,
            phone=row.phone,
            used_on=used_at(row),
            kind=_mode(row, language, speak),
            records=pieces,
            purpose=purpose(row, language, self._purposes()),
            result=last.words if last else "",
            social=last.social if last else "",
            amount=yuan(last.amount_fen) if last and last.amount_fen else "",
            reported_by=last.said_by if last else "",
            reported_on=date.fromisoformat(last.said_on) if last else None,
            entered_by=last.entered_by if last else "",
            organisation=self._room.facts.get("organisation", ""),
            printed_on=self._room.today(),
        )

    def _noted(self, made: Printout, form: str, content: str) -> Printout:
        with self._room.act("print_register", right=Right.PRINT) as session:
            store_room.log_print(session, form, content=content)
        return made


def sums_in_words(sums: UseSums, language: str, speak: Speak, book: WordBook) -> list[str]:
    """Return what a span adds up to, a line each for the whole, modes, purposes and units."""
    if not sums.uses:
        return []
    names = {
        "kind": [(speak(UseKind(one.name), language), one) for one in sums.by_kind],
        "purpose": [(_purpose_name(one.name, language, book), one) for one in sums.by_purpose],
        "unit": [(one.name or _NOT_SAID.of(language), one) for one in sums.by_unit],
    }
    total = _TOTAL.of(language).format(f"{sums.uses:,}", f"{sums.readers:,}", f"{sums.pages:,}")
    return [total, *(_BY[key].of(language).format(_counted(each)) for key, each in names.items())]


def _counted(named: Iterable[tuple[str, Tally]]) -> str:
    parts = [f"{name} {one.uses:,}" for name, one in named]
    more = " · …" if len(parts) > _MOST_NAMES else ""
    return " · ".join(parts[:_MOST_NAMES]) + more


def _purpose_name(code: str, language: str, book: WordBook, day: str = "") -> str:
    """Return a purpose of the list; what an old request says in words stands as it is."""
    if not code:
        return _NOT_SAID.of(language)
    return book.name(code, language, day)


def purpose(row: UseRow, language: str, book: WordBook) -> str:
    """Return what a use was for: the purpose of the list, and what was said of it."""
    name = ""
    if row.purpose_code:
        name = _purpose_name(row.purpose_code, language, book, row.used_on)
    return " · ".join(dict.fromkeys(each for each in (name, row.purpose) if each))


def used_at(row: UseRow) -> str:
    """Return when a use began, by the clock on the wall; a copy has a day only."""
    if len(row.used_at) == len(row.used_on):
        return row.used_on
    return f"{datetime.fromisoformat(row.used_at).astimezone():%Y-%m-%d %H:%M}"


def yuan(fen: int) -> str:
    """Return an amount as it is written: yuan with two places."""
    return f"¥{fen // 100:,}.{fen % 100:02}"


def _mode(row: UseRow, language: str, speak: Speak) -> str:
    kind = speak(UseKind(row.kind), language)
    return f"{kind} × {row.pages}" if row.pages else kind


def _line(row: UseRow, language: str, speak: Speak, purposes: WordBook) -> UseLine:
    is_struck = row.struck_why is not None
    return UseLine(
        at=used_at(row),
        kind=speak(UseKind(row.kind), language),
        reader=row.reader,
        unit=row.unit or row.identity,
        reference=row.code,
        title=row.title,
        purpose=purpose(row, language, purposes),
        pages=row.pages,
        ended_on=date.fromisoformat(row.ended_on) if row.ended_on else None,
        note=f"{speak(UseState.STRUCK, language)} {row.struck_why or ''}" if is_struck else "",
    )
