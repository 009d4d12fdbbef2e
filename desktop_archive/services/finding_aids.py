"""A fonds leaves as a finding aid that other archives' programs read (EAD 2002, X-29)."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop_archive.exchange.ead_writing import (
    Component,
    Container,
    FindingAid,
    write_finding_aid,
)
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.exports import ExportProblem
from desktop_archive.rules.names import Names
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services import leaving
from desktop_archive.services.export_lists import Say, Speech
from desktop_archive.services.masking import MASK, is_masked
from desktop_archive.services.room import Room
from desktop_archive.store import exporting
from desktop_archive.store import finding_aids as store_aids
from desktop_archive.store.exporting import RecordLine
from desktop_archive.store.finding_aids import ClassLine, FondsLine

__all__ = ["FindingAids", "FondsLine"]

_PIECE = 500
_PAGES = Names("{0} pages", "{0}页", "{0}頁")
_PIECES = Names("{0} pieces", "{0}件", "{0}件")
_RECORDS, _BOXES = Names("{0} records", "{0}条", "{0}條"), Names("{0} boxes", "{0}盒", "{0}盒")
_LANGUAGES = {"zh": ("Chinese", "chi"), "en": ("English", "eng")}
#: Told how many components are written; raise in it to stop.
Progress = Callable[[int], None]


def _silent(_done: int) -> None:
    """Nobody is looking."""


class FindingAids:
    """Writes finding aids, in the language of whoever asks."""

    def __init__(self, room: Room, say: Say, language: str) -> None:
        self._room = room
        self._speech = Speech(language, say, room.may(Right.OPEN_CONFIDENTIAL))

    def fonds(self) -> list[FondsLine]:
        """Return the fonds that can be described."""
        with self._room.read() as session:
            return store_aids.all_fonds(session)

    def write(self, code: str, path: Path, progress: Progress = _silent) -> int:
        """Write the finding aid of a fonds, by default the room's own; return its components.

        Raises:
            RefusedError: the right is missing, there is no such fonds, or the file can't be
                written.
        """
        if self._room.actor is not None:
            self._room.require(Right.EXPORT)
        leaving.refuse_the_room(self._room, path)
        fonds = self._chosen(code)
        note = leaving.on_record(self._room, "ead", path)
        told = _told(self._components(fonds), progress)
        return write_finding_aid(path, self._aid(fonds), told, note)

    def _chosen(self, code: str) -> FondsLine:
        wanted = code.strip() or self._room.facts.get("fonds", "")
        found = self.fonds()
        for fonds in found:
            if fonds.code == wanted or (not wanted and len(found) == 1):
                return fonds
        raise RefusedError(ExportProblem.NO_SUCH_FONDS, fonds=wanted)

    def _aid(self, fonds: FondsLine) -> FindingAid:
        organisation = self._room.facts.get("organisation", "")
        language = self._room.facts.get("language", "zh-CN")[:2]
        extents = [("records", self._speech.of(_RECORDS).format(fonds.records))]
        if fonds.boxes:
            extents.append(("boxes", self._speech.of(_BOXES).format(fonds.boxes)))
        return FindingAid(
            code=fonds.code,
            title=fonds.name or organisation or fonds.code,
            repository=organisation or fonds.code,
            made_on=self._room.today().isoformat(),
            program="Desktop Archive",
            language=_LANGUAGES.get(language, _LANGUAGES["zh"]),
            date_from=fonds.first,
            date_to=fonds.last,
            extents=extents,
        )

    def _components(self, fonds: FondsLine) -> Iterator[tuple[int, Component]]:
        with self._room.read() as session:
            classes = store_aids.classes(session, fonds.id)
        known = {one.id for one in classes}
        below: dict[int | None, list[ClassLine]] = {}
        for one in classes:
            above = one.parent_id if one.parent_id in known else None
            below.setdefault(above, []).append(one)
        waiting = [(1, one) for one in reversed(below.get(None, []))]
        while waiting:
            depth, one = waiting.pop()
            yield depth, self._class(one, depth)
            yield from self._records(fonds.id, one.id, depth + 1)
            waiting += [(depth + 1, part) for part in reversed(below.get(one.id, []))]

    def _class(self, one: ClassLine, depth: int) -> Component:
        name = self._speech.of(Names(*one.names))
        return Component(
            key=f"class-{one.id}",
            level="series" if depth == 1 else "subseries",
            title=name or one.code,
            code=one.code,
        )

    def _records(
        self, fonds_id: int, category_id: int, depth: int
    ) -> Iterator[tuple[int, Component]]:
        """Yield the files of a class with what is in them, a piece at a time."""
        with self._room.read() as session:
            tops = store_aids.tops(session, fonds_id, category_id)
        for start in range(0, len(tops), _PIECE):
            piece = tops[start : start + _PIECE]
            with self._room.read() as session:
                lines = exporting.record_lines(session, piece)
                parts = store_aids.parts(session, fonds_id, piece)
                inside = exporting.record_lines(session, [i for ids in parts.values() for i in ids])
            by_id = {line.id: line for line in inside}
            for line in lines:
                yield depth, self._record(line)
                for key in parts.get(line.id, ()):
                    if key in by_id:
                        yield depth + 1, self._record(by_id[key])

    def _record(self, line: RecordLine) -> Component:
        key = f"r{Barcode(Kind.RECORD, line.serial).digits}"
        level = "file" if line.level == "file" else "item"
        access = self._speech.secrecy(line.secrecy)
        if is_masked(line, may_open=self._speech.may_open):
            return Component(
                key, level, MASK, line.code, access=access, containers=_containers(line),
                place=line.address,
            )  # fmt: skip
        return Component(
            key=key,
            level=level,
            title=line.title,
            code=line.code,
            document_no=line.document_no,
            external_id=line.external_id,
            date_text=line.date_text,
            date_from=line.date_from or "",
            date_to=line.date_to or "",
            creator=line.creator,
            extents=self._extents(line),
            containers=_containers(line),
            place=line.address or line.place_text,
            note=line.note,
            access=access,
            retention=line.retention,
        )

    def _extents(self, line: RecordLine) -> Sequence[tuple[str, str]]:
        pieces = line.quantity if line.quantity > 1 else None
        counts = (("pages", _PAGES, line.pages), ("pieces", _PIECES, pieces))
        return [(unit, self._speech.of(names).format(n)) for unit, names, n in counts if n]


def _containers(line: RecordLine) -> Sequence[Container]:
    found = []
    if line.box_serial is not None:
        barcode = Barcode(Kind.BOX, line.box_serial).digits
        found.append(Container("Box", line.box_no or barcode, barcode, line.box_type))
    if line.folder:
        found.append(Container("Folder", line.folder))
    return found


def _told(
    components: Iterator[tuple[int, Component]], progress: Progress
) -> Iterator[tuple[int, Component]]:
    for number, found in enumerate(components, start=1):
        if number % _PIECE == 0:
            progress(number)
        yield found
