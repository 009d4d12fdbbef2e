"""Taking in, drawing, keeping: import, labels, audit, backup; each beside the raw way."""

import csv
import io
import sqlite3
from functools import partial
from pathlib import Path

import reportlab.lib.units
from reportlab.pdfgen.canvas import Canvas

from benchmarks.rooms import copy_of, enter
from benchmarks.timing import Bar, Figure, median, milliseconds, once
from desktop_archive.documents.fonts import SANS, glyphs
from desktop_archive.documents.symbols import bar_pattern
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import ImportRequest
from desktop_archive.services.labels import ALL, LabelBatch, LabelKind, Labels
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.verification import verify_room
from desktop_archive.store import audit, backups, copy_checks, copying, restoring
from desktop_archive.store.watching import Watch

_LABELS, _ROWS = 10_000, 10_000
_HEADINGS = (
    "序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "保管期限", "盒号", "备注",
)  # fmt: skip
_DAYS = ("20210318", "2021.4.1", "2021年5月", "2021-06-07", "2021/7/8")
_DASHES = ("-", "—", "－", "–")


def figures(path: Path, folder: Path) -> list[Figure]:
    """Measure on copies, so that one measurement does not change the next."""
    with enter(path) as room:
        labels, kept = _labels(room), [*_audit(room), *_backup(room, folder)]
    return [_import(path, folder), labels, *kept]


def _labels(room: Room) -> Figure:
    desk = Labels(room)
    everything = desk.collect(LabelKind.BOX, ALL)
    batch = LabelBatch(LabelKind.BOX, everything.texts[:_LABELS])
    count = len(batch.texts)
    spent = median(milliseconds(lambda: desk.write(batch), runs=5))
    plain = median(milliseconds(lambda: _plain_labels(batch), runs=5))
    return _rate("box labels", count, spent, plain, "labels/s", (2_000, 1.5))


def _plain_labels(batch: LabelBatch) -> bytes:
    """Draw bars as one path and five short texts, as fast as the canvas goes."""
    glyphs()
    mm, buffer = reportlab.lib.units.mm, io.BytesIO()
    canvas = Canvas(buffer, pageCompression=1)
    for number, (code, text) in enumerate(zip(batch.codes, batch.texts, strict=True)):
        if number and number % 24 == 0:
            canvas.showPage()
        x, y = number % 3 * 70 * mm, (7 - number // 3 % 8) * 37 * mm
        path = canvas.beginPath()
        for place, wide in bar_pattern(code):
            path.rect(x + place, y + 20, wide, 30)
        canvas.drawPath(path, stroke=0, fill=1)
        for row, words in enumerate((getattr(text, "box_no", ""), code, "合同", "2024", "Z109")):
            canvas.setFont(SANS, 8)
            canvas.drawString(x + 5, y + 60 + 9 * row, words)
    canvas.save()
    return buffer.getvalue()


def _import(path: Path, folder: Path) -> Figure:
    """Take in a list as people write them: dashes, dates and boxes in every manner."""
    source = folder / "list.csv"
    rows = _list()
    with source.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows([["归档文件目录"], _HEADINGS, *rows])
    spent = []
    for number in range(3):
        copy = copy_of(path, folder / f"import{number}.register")
        with enter(copy) as room:
            desk = ImportDesk(room)
            spent.append(once(partial(_take, desk, source)))
        copy.unlink()
    plain = milliseconds(lambda: _plain_import(rows, folder / "plain.db"), runs=3)
    bars = (1_500, 25.0)
    return _rate("import of a messy CSV", _ROWS, median(spent), median(plain), "rows/s", bars)


def _take(desk: ImportDesk, source: Path) -> None:
    report = desk.apply(ImportRequest(path=source))
    if report.taken != _ROWS:
        raise RuntimeError(f"only {report.taken} rows were taken: {report.refused[:3]}")


def _list() -> list[list[str]]:
    return [
        [
            str(number),
            _DASHES[number % 4].join(("Z109", "WS·2021", "D10", "IMP", f"{number:06}")),
            f"招发[2021]{number}号" if number % 3 else "",
            "办公室",
            f"关于第{number}次会议的通知",
            _DAYS[number % 5],
            "",
            f"{number % 40 + 1}页" if number % 2 else str(number % 40 + 1),
            "10年",
            f"H{number // 20 + 1}",
            "缺附件" if number % 50 == 0 else "",
        ]
        for number in range(1, _ROWS + 1)
    ]


def _plain_import(rows: list[list[str]], path: Path) -> None:
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    connection.execute(f"CREATE TABLE list ({', '.join(f'c{n}' for n in range(len(_HEADINGS)))})")
    marks = ", ".join("?" for _ in _HEADINGS)
    connection.executemany(f"INSERT INTO list VALUES ({marks})", rows)
    connection.commit()
    connection.close()


def _audit(room: Room) -> list[Figure]:
    with room.read() as session:
        rows, _ = audit.head(session.connection)
    spent = median(milliseconds(lambda: _walk(room), runs=3))
    whole = median(milliseconds(lambda: verify_room(room), runs=1))
    return [
        _rate("audit, the chain read back", rows, spent, None, "rows/s", (100_000, None)),
        _rate("audit, chain and every row", rows, whole, None, "rows/s", (None, None)),
    ]


def _walk(room: Room) -> None:
    with room.read() as session:
        if audit.verify_chain(session.connection):
            raise RuntimeError("the trail of the practice room is broken")


def _backup(room: Room, folder: Path) -> list[Figure]:
    """Measure a copy as it is written, verified and restored: each has a bar of its own."""
    plain, part = folder / "plain.copy", folder / "copy.register.part"
    raw = median(milliseconds(lambda: _vacuum(room.path, plain), runs=3))
    written = median(milliseconds(lambda: _copied(room.path, part), runs=3))
    backup = Safekeeping(room, folder / "backups").back_up()
    gigabytes = backup.size / 1e9
    verified = once(lambda: copy_checks.verify(backup.path)) / 1000 / gigabytes
    target = folder / "restored.register"
    restored = once(lambda: restoring.restore(backup.path, target)) / 1000 / gigabytes
    whole = once(lambda: backups.make(room.path, folder / "backups"))
    name = f"backup, written ({backup.size / 2**20:.0f} MiB)"
    return [
        Figure(name, written, "ms", raw=raw, ratio_bar=1.3),
        Figure("backup, written and verified", whole, "ms", raw=raw),
        Figure("copy verified", verified, "s/GB", 15),
        Figure("copy restored", restored, "s/GB", 60),
    ]


def _copied(path: Path, part: Path) -> None:
    part.unlink(missing_ok=True)
    copying.write_copy(path, part, Watch())


def _vacuum(path: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    connection.execute("VACUUM INTO ?", (str(target),))
    connection.close()


def _rate(
    name: str,
    count: int,
    spent: float,
    raw: float | None,
    unit: str,
    bars: tuple[float | None, float | None],
) -> Figure:
    """Return a figure that is better when larger."""
    plain = None if raw is None else count / raw * 1000
    return Figure(name, count / spent * 1000, unit, bars[0], Bar.AT_LEAST, plain, bars[1])
