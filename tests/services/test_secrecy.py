"""What one may not see leaves no trace in anything a desk says, prints, exports or scans (A17)."""

import io
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from sqlalchemy import select
from sqlalchemy.exc import NoResultFound

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.reach import SHOWN_POLICY, GuardedShown
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.actors import Actor
from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.clock import Clock
from desktop_archive.services.custody.desk import Custody
from desktop_archive.services.exports import Exports
from desktop_archive.services.finding_aids import FindingAids
from desktop_archive.services.labels import LabelKind, Labels
from desktop_archive.services.lending.book import LoanBook
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.opening import open_room
from desktop_archive.services.papers.desk import CataloguePapers
from desktop_archive.services.practice.desk import create_practice_room
from desktop_archive.services.practice.known import PracticeSize
from desktop_archive.services.registers import Registers
from desktop_archive.services.room import Room
from desktop_archive.services.room_map import RoomMap
from desktop_archive.services.search import SearchDesk
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.today import TodayDesk
from desktop_archive.store import room as store_room
from desktop_archive.store import tables as t
from desktop_archive.store.lists import ORDERS
from desktop_archive.store.papers import Scope
from desktop_archive.store.queries import Node, Query
from desktop_archive.wording.sentences import sentence
from tests.services import twins

CLOCK = Clock(lambda: datetime(2026, 3, 17, 10, 0, tzinfo=UTC))
#: Whoever may do everything but read what is guarded; nobody the register knows.
LEVEL_ONE = Actor(
    9_999, "level-one", "甲", (), frozenset(Right) - {Right.OPEN_CONFIDENTIAL}, clearance=1
)
QUESTIONS = (
    *twins.WORDS, "小行", "xxx", "terr", "合同", "is:personal", "secrecy:secret", "has:note", "pages:1..",
    "-合同", "date:1999", "field:telephone=terr", "creator:小行星", '"terrorism"', "secret_note:terrorism",
    "title:terrorism", "link", "Q1", "2024", "0002", "is:loan", "has:former", "no:date",
)  # fmt: skip
Answers = dict[str, object]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("secrecy")


@pytest.fixture(scope="module")
def secret_room(folder: Path) -> Iterator[Room]:
    room = create_practice_room(folder / "room.db", PracticeSize(files=90, boxes=9), clock=CLOCK)
    twins.tell_secrets(room)
    yield room
    room.close()


def answers(path: Path, scratch: Path, codes: list[str], *, hides: bool) -> Answers:
    """Return everything the desks answer somebody of level one in a room."""
    here = scratch / "room.db"
    shutil.copy(path, here)
    room = open_room(here, clock=CLOCK)
    shown = GuardedShown.NOTHING if hides else GuardedShown.PLACE
    with room.act("set") as session:
        store_room.set_policy(session, SHOWN_POLICY, shown.value, "周敏")
    room.actor = LEVEL_ONE
    found = {name: _answer(ask) for name, ask in {**_lists(room), **_papers(room, scratch)}.items()}
    found |= {f"scan {code}": _answer(lambda c=code: _scanned(room, c)) for code in codes}  # type: ignore[misc]
    room.close()
    return found


def every_code(room: Room) -> list[str]:
    """Return the codes of every record and box of a room, a hidden one too."""
    with room.read_whole() as session:
        records = session.execute(select(t.record.c.serial, t.record.c.code).limit(200)).all()
        boxes = session.execute(select(t.box.c.serial)).scalars().all()
    return [
        *(Barcode(Kind.RECORD, one.serial).digits for one in records[::3]),
        *(one.code for one in records[::9]),
        *(Barcode(Kind.BOX, one).digits for one in boxes),
    ]


def _answer(ask: Callable[[], object]) -> object:
    try:
        return ask()
    except RefusedError as error:
        return ("refused", error.reason, sorted(error.facts))
    except (KeyError, NoResultFound) as error:
        return type(error)  # as for an id that never was


def _lists(room: Room) -> dict[str, Callable[[], object]]:
    catalogue, boxes, shelves, registers = (
        Catalogue(room), Boxes(room), Stacks(room), Registers(room),
    )  # fmt: skip
    found: dict[str, Callable[[], object]] = {
        "today": lambda: list(TodayDesk(room).lines()),
        "tree": lambda: repr(catalogue.tree()),
        "children": lambda: catalogue.children(Node()),
        "choices": lambda: repr(catalogue.finder.choices()),
        "loans": registers.loans,
        "shelves": registers.shelves,
        "zones": shelves.zones,
        "ledger": shelves.ledger,
        "custody": lambda: Custody(room).files(),
        "passages": lambda: Custody(room).passages(),
        "compare": lambda: Custody(room).compare(),
        "without place": boxes.without_place,
        "owing": boxes.owing_label,
        "box counts": boxes.counts,
        "acts": AuditDesk(room).acts,
        "book": lambda: LoanBook(room).counts(),
        "out": lambda: LoanBook(room).out(),
        "cards": lambda: LoanBook(room).cards(),
    }
    return {**found, **_questions(room), **_things(room)}


def _questions(room: Room) -> dict[str, Callable[[], object]]:
    """Ask the catalogue in every order, and for words that are kept."""
    catalogue = Catalogue(room)
    found: dict[str, Callable[[], object]] = {}
    for order in ORDERS:
        for ascending in (True, False):
            query = Query(order=order, ascending=ascending)
            found[f"list {query}"] = lambda q=query: [  # type: ignore[misc]
                repr(one) for one in catalogue.finder.every(q)
            ]
    for text in QUESTIONS:
        query = Query(text=text, order="best", gone=True)
        found[f"ask {text}"] = lambda q=query: list(catalogue.finder.every(q))  # type: ignore[misc]
        found[f"count {text}"] = lambda q=query: catalogue.count(q)  # type: ignore[misc]
        found[f"find {text}"] = lambda one=text: replace(  # type: ignore[misc]
            SearchDesk(room).find(one), milliseconds=0, query=""
        )
        for field in ("title", "creator", "document_no", "telephone", "secrecy_body"):
            found[f"offer {field} {text}"] = (
                lambda f=field, one=text: (  # type: ignore[misc]
                    catalogue.suggestions.offer(f, one[:2])
                )
            )
    return found


def _things(room: Room) -> dict[str, Callable[[], object]]:
    """Look at boxes and records one by one."""
    catalogue, boxes, shelves = Catalogue(room), Boxes(room), Stacks(room)
    found: dict[str, Callable[[], object]] = {}
    for box in range(1, 10):
        found[f"box {box}"] = lambda b=box: (  # type: ignore[misc]
            boxes.box(b), boxes.contents(b), shelves.box(b), shelves.ledger(box_id=b),
        )  # fmt: skip
        found[f"facts {box}"] = lambda b=box: RoomMap(room).facts(b)  # type: ignore[misc]
    for record in range(1, 90, 4):
        found[f"record {record}"] = lambda r=record: (  # type: ignore[misc]
            catalogue.row(r), catalogue.whole(r), catalogue.history(r), catalogue.uses(r),
            catalogue.reading.said(r), catalogue.links.of(r), Custody(room).lines(r),
        )  # fmt: skip
    return found


def _papers(room: Room, scratch: Path) -> dict[str, Callable[[], object]]:
    found: dict[str, Callable[[], object]] = {
        form: lambda f=form: _words(Registers(room).write(f, "zh-CN").pdf)  # type: ignore[misc]
        for form in ("P15", "P16", "P22")
    }
    for form in ("P01", "P02", "P03", "P05", "P06"):
        found[form] = lambda f=form: _words(  # type: ignore[misc]
            CataloguePapers(room).write(f, Scope(), "zh-CN").pdf
        )
    labels = Labels(room)
    for kind in (LabelKind.BOX, LabelKind.FILE):
        found[f"labels {kind}"] = lambda k=kind: _words(  # type: ignore[misc]
            labels.write(labels.collect(k, "all")).pdf
        )
    for what in ("records", "boxes", "places", "loans", "people"):
        for kind in ("csv", "xlsx"):
            path = scratch / f"{what}.{kind}"
            found[path.name] = lambda w=what, p=path: _exported(room, w, p)  # type: ignore[misc]
    found["aid"] = lambda: _aid(room, scratch / "aid.xml")
    first, last = date(2000, 1, 1), date(2100, 1, 1)
    found["register"] = lambda: LoanBook(room).register(first, last)
    return found


def _exported(room: Room, what: str, path: Path) -> object:
    path.unlink(missing_ok=True)
    rows = Exports(room, sentence, "zh-CN").write(what, path)
    return rows, path.read_text("utf-8-sig") if path.suffix == ".csv" else rows


def _aid(room: Room, path: Path) -> str:
    path.unlink(missing_ok=True)
    FindingAids(room, sentence, "zh-CN").write("", path)
    return path.read_text("utf-8")


def _words(pdf: bytes) -> str:
    document = pdfium.PdfDocument(io.BytesIO(pdf))
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return "\n".join(pages)


def _scanned(room: Room, code: str) -> object:
    """Return what the loan desk says to a code, with nobody and then with somebody before it."""
    desk = LoanDesk(room)
    return (
        repr(desk.scan(code)),
        repr(desk.why_not_lent(1)),
        repr(desk.scan(Barcode(Kind.PERSON, 1).digits)),
        repr(desk.person()),
        repr(desk.scan(code)),
    )


def differences(one: Answers, other: Answers) -> dict[str, tuple[object, object]]:
    """Return what differs, so that a leak is named by its desk."""
    assert one.keys() == other.keys()
    return {
        name: (one[name], other[name]) for name in other if repr(one[name]) != repr(other[name])
    }


def said(found: Answers) -> str:
    """Return everything that was answered, without what was asked."""
    return repr(list(found.values()))


@pytest.mark.requirement("R-19", "R-18", "C-03")
def test_where_guarded_entries_are_not_shown_no_desk_tells_that_they_exist(
    secret_room: Room, folder: Path, tmp_path: Path
) -> None:
    twin = twins.without_secrets(secret_room, folder / "without.db")
    codes = every_code(secret_room)
    mine = answers(secret_room.path, tmp_path, codes, hides=True)
    other = answers(twin, tmp_path, codes, hides=True)
    assert differences(mine, other) == {}
    assert not any(word in said(mine) for word in twins.WORDS)


@pytest.mark.requirement("R-19", "C-03", "C-41")
def test_number_class_and_place_are_all_that_any_desk_tells(
    secret_room: Room, folder: Path, tmp_path: Path
) -> None:
    twin = twins.with_other_words(secret_room, folder / "reworded.db")
    codes = every_code(secret_room)
    mine = answers(secret_room.path, tmp_path, codes, hides=False)
    other = answers(twin, tmp_path, codes, hides=False)
    assert differences(mine, other) == {}
    assert not any(word in said(mine) for word in twins.WORDS)
