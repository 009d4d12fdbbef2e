"""The recorded day: the real window, real scans, every picture and paper kept in build/tour/."""

import csv
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from sqlalchemy import func, select

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.imports import ListKind
from desktop_archive.rules.lending import ScanOutcome
from desktop_archive.services.practice.known import PASSWORD as PRACTICE_PASSWORD
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import StoreProblem
from desktop_archive.store import tables as t
from desktop_archive.ui.catalogue.view import CatalogueView
from desktop_archive.ui.destruction_review.destruction_view import DestructionView
from desktop_archive.ui.doorway.sign_in import SignInPage
from desktop_archive.ui.doorway.welcome import WelcomePage
from desktop_archive.ui.imports.view import ImportView
from desktop_archive.ui.languages import languages
from desktop_archive.ui.loan_desk.view import LoanDeskView
from desktop_archive.ui.shelf_map.view import ShelfMapView
from desktop_archive.ui.theme.current import theme
from desktop_archive.ui.view import Wish
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.words import say
from tests.documents.reading import codes, printed, text_of
from tests.tour.conftest import Tour

pytestmark = pytest.mark.tour

PASSWORD = "a password for the tour"
SHELVES = [
    ["库房", "区", "列", "面", "节", "层", "净长(mm)", "净高(mm)", "备注"],
    *(
        ["1号库房", "A", "1", "左", str(bay), str(level), "860", "330", ""]
        for bay in range(1, 4)
        for level in range(1, 7)
    ),
]
PEOPLE = [
    ["工号", "姓名", "部门", "职务"],
    ["R1", "方国秀", "工程部", "职员"],
    ["R2", "魏桐", "财务部", "主管"],
    ["", "", "财务部", ""],
]
TROUBLE: dict[StoreProblem, dict[str, object]] = {
    StoreProblem.BUSY: {},
    StoreProblem.DISK_FULL: {"free": 12},
    StoreProblem.READ_ONLY: {},
    StoreProblem.WRITE_NOT_CONFIRMED: {},
    StoreProblem.NOT_CHECKPOINTED: {"size": 70},
    StoreProblem.STORED_AFTER_ALL: {"time": "14:03", "line": 10233},
    StoreProblem.UNKNOWN_OUTCOME: {},
    StoreProblem.CONNECTION_LOST: {},
}
SUBJECTS = ("会议通知", "工作总结", "采购合同", "投诉处理", "年度预算", "培训计划")


def records() -> list[list[str]]:
    """A list as a department hands it over: 60 good rows, a sum, a double and a bad date."""
    head = ["序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "保管期限", "盒号", "存放位置", "备注"]  # fmt: skip
    rows = [
        [
            str(number),
            f"Z109—WS・2021－D10—BGS—{number:04}",
            f"招发[2021]{number}号",
            "办公室",
            f"关于{SUBJECTS[number % 6]}的第{number}号文件",
            f"2021.{number % 12 + 1}.{number % 27 + 1}",
            "",
            f"{number % 9 + 2}页",
            "10年",
            str((number - 1) // 5 + 1),
            f"1-A-01L-01-{(number - 1) // 20 + 1:02}",
            "",
        ]
        for number in range(1, 61)
    ]
    double = ["61", "Z109-WS·2021-D10-BGS-0001", "", "办公室", "同号的另一件", "20210318", "", "3", "10年", "1", "", ""]  # fmt: skip
    undated = ["62", "Z109-WS·2021-D10-BGS-0099", "", "办公室", "坏日期", "20211340", "", "3", "10年", "1", "", ""]  # fmt: skip
    return [["归档文件目录"], head, *rows, ["小计", *[""] * 11], double, undated]


def write_list(folder: Path, name: str, rows: list[list[str]]) -> Path:
    """Write a list as the other program does: Chinese in GB18030."""
    path = folder / name
    with path.open("w", encoding="gb18030", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return path


@pytest.mark.requirement("R-24")
def test_the_first_day_from_an_empty_machine_to_labelled_boxes(
    begin: Callable[[str], Tour], tmp_path: Path
) -> None:
    """Room made, lists taken in, a file entered, labels printed and read, a box moved by scan."""
    tour = begin("1")
    make_room(tour)
    take_in(tour, tmp_path)
    look_up_and_enter(tour)
    label_and_move(tour)
    with tour.room.read() as session:
        acts = session.execute(select(func.count()).select_from(t.audit)).scalar_one()
    assert acts > 8


def make_room(tour: Tour) -> None:
    """Fill in the welcome page and sign in."""
    welcome = tour.page
    assert isinstance(welcome, WelcomePage)
    words = {
        "organisation": "招商服务公司",
        "fonds": "Z109",
        "login": "linxiao",
        "name": "林晓",
        "password": PASSWORD,
        "again": PASSWORD,
    }
    for name, value in words.items():
        field = welcome.fields[name]
        assert isinstance(field, TextField)
        tour.type(field.line, value)
    tour.shoot("welcome")
    welcome.create_button.click()
    sign_in(tour, "linxiao", PASSWORD)
    tour.shoot("today-in-an-empty-room")


def sign_in(tour: Tour, login: str, password: str) -> None:
    """Sign in at the desk."""
    door = tour.page
    tour.settle()
    assert isinstance(door, SignInPage)
    door.login.set_text(login)
    tour.type(door.password.line, password)
    tour.press(Qt.Key.Key_Return)
    tour.settle()
    assert tour.page is tour.main


def take_in(tour: Tour, folder: Path) -> None:
    """Take in shelves, people and records; what is refused is named."""
    tour.main.open_view("imports")
    view = tour.main.view("imports")
    assert isinstance(view, ImportView)
    lists = (
        ("库房密集架一览.csv", SHELVES, ListKind.PLACES, 18, 0),
        ("人员名单.csv", PEOPLE, ListKind.PEOPLE, 2, 1),
        ("归档文件目录.csv", records(), ListKind.RECORDS, 60, 2),
    )
    for name, rows, kind, taken, refused in lists:
        view.take_file(write_list(folder, name, rows))
        tour.qtbot.waitUntil(view.apply_button.isEnabled, timeout=20_000)
        report = view.report()
        assert report is not None
        assert (report.kind, report.taken, len(report.refused)) == (kind, taken, refused)
        tour.shoot(f"import-{kind.value}")
        view.apply_button.click()
        tour.qtbot.waitUntil(lambda: not tour.inside.background.is_busy(), timeout=20_000)
        tour.settle()
    tour.shoot("imported")


def look_up_and_enter(tour: Tour) -> None:
    """Find by a word, then enter a file by hand."""
    tour.main.open_view("catalogue")
    view = tour.main.view("catalogue")
    assert isinstance(view, CatalogueView)
    tour.type(view.search, "采购合同")
    tour.qtbot.waitUntil(lambda: view.table.rows.rowCount() == 10, timeout=5_000)
    tour.shoot("catalogue-search")
    view.search.selectAll()
    tour.press(Qt.Key.Key_Backspace)
    tour.qtbot.waitUntil(lambda: view.table.rows.rowCount() == 60, timeout=5_000)
    view.new_button.click()
    fields = view.form.fields
    tour.type(fields["title"].area, "关于添置密集架的请示")
    fields["year"].set_text("2026")
    fields["date_text"].set_text("2026-03-02")
    tour.shoot("new-entry")
    view.form.save_button.click()
    tour.settle()
    tour.shoot("entered")
    with tour.room.read() as session:
        titles = session.execute(select(t.record.c.title)).scalars().all()
    assert "关于添置密集架的请示" in titles


def label_and_move(tour: Tour) -> None:
    """Print the labels owed, read them back, then move a box by two scans."""
    tour.main.open_view("shelf_map", "labels")
    view = tour.main.view("shelf_map")
    assert isinstance(view, ShelfMapView)
    owed = box_serials(tour.room)
    tour.shoot("labels-owed")
    view.labels.print_button.click()
    tour.qtbot.waitUntil(view.labels.print_button.isEnabled)
    labels = tour.paper("box-labels")
    assert {Barcode(Kind.BOX, serial).digits for serial in owed} <= codes_in(labels)
    view.labels.done_button.click()
    tour.qtbot.waitUntil(view.labels.done_button.isHidden)
    assert view.tabs()[2][2] == 0
    tour.main.open_view("shelf_map", "map")
    tour.shoot("shelf-map")
    box = Barcode(Kind.BOX, owed[0]).digits
    tour.scan(box)
    tour.shoot("box-found-by-scan")
    with tour.room.read() as session:
        shelf, serial = session.execute(
            select(t.place.c.id, t.place.c.serial).where(t.place.c.address == "1-A-01L-02-01")
        ).one()
    tour.scan(Barcode(Kind.PLACE, serial).digits)
    tour.shoot("box-moved-by-scan")
    with tour.room.read() as session:
        stands = session.execute(
            select(t.box.c.place_id).where(t.box.c.serial == owed[0])
        ).scalar_one()
    assert stands == shelf


def box_serials(room: Room) -> list[int]:
    """The numbers of all boxes."""
    with room.read() as session:
        return list(session.execute(select(t.box.c.serial).order_by(t.box.c.id)).scalars())


@pytest.mark.requirement("L-11", "L-14", "L-18", "L-30", "L-33")
def test_a_day_at_the_desk_by_scanner_alone(begin: Callable[[str], Tour]) -> None:
    """A request signed, a box scanned out, cards and slip printed, the box back on its shelf."""
    tour = begin("2")
    welcome = tour.page
    assert isinstance(welcome, WelcomePage)
    welcome.practice_button.click()
    tour.shoot("sign-in")
    sign_in(tour, "linxiao", PRACTICE_PASSWORD)
    tour.shoot("today")
    tour.main.open_view("loan_desk")
    view = tour.main.view("loan_desk")
    assert isinstance(view, LoanDeskView)
    borrower, box, shelf, record = free_box(tour.room)
    lend(tour, view, borrower, box, record)
    take_back(tour, view, box, shelf)
    tour.scan("NOWHERE1")
    tour.shoot("unknown-code")
    for tab, _, _ in view.tabs():
        tour.main.open_view("loan_desk", tab)
        tour.shoot(f"loan-desk-{tab}")


def lend(tour: Tour, view: LoanDeskView, borrower: str, box: str, record: int) -> None:
    """Card, request, box, Enter; a blank Enter ends the visit and prints."""
    tour.scan(borrower)
    tour.shoot("visit-opened")
    ask_for(tour, view, record)
    tour.scan(box)
    tour.shoot("box-scanned")
    files = view.counter.chooser.files
    assert files.hasFocus()
    tour.press(Qt.Key.Key_Return)
    assert newest(view) is ScanOutcome.ISSUED
    tour.shoot("issued")
    view.counter.field.edit.setFocus()
    tour.press(Qt.Key.Key_Return)
    cards = tour.paper("substitute-cards")
    assert "Out Guide" in text_of(cards)
    assert codes_in(cards)
    slip = tour.paper("loan-slip")
    assert codes_in(slip)


def take_back(tour: Tour, view: LoanDeskView, box: str, shelf: str) -> None:
    """The box is scanned, checked, and put where it stood."""
    # The same code within three seconds counts as the scanner's own double.
    tour.qtbot.wait(3_200)
    tour.scan(box)
    tour.shoot("return-check")
    view.counter.put_back.check.good.click()
    assert newest(view) is ScanOutcome.RETURNED
    tour.shoot("put-back")
    tour.scan(shelf)
    assert newest(view) is ScanOutcome.SHELVED


def codes_in(pdf: bytes) -> set[str]:
    """What a scanner reads on all pages, printed at 300 dots per inch."""
    pages = len(pypdfium2.PdfDocument(pdf))
    return {words for page in range(pages) for _, words in codes(printed(pdf, 300, page))}


def newest(view: LoanDeskView) -> ScanOutcome:
    """What the last scan led to."""
    return view.counter._desk.session.results[0].outcome


def free_box(room: Room) -> tuple[str, str, str, int]:
    """A borrower without loans; a box with its shelf and a file in it that nothing bars."""
    with room.read() as session:
        lent = select(t.loan.c.person_id)
        person = session.execute(
            select(t.person.c.serial).where(t.person.c.id.not_in(lent)).order_by(t.person.c.id)
        ).scalars().first()  # fmt: skip
        gone = select(t.loan.c.record_id)
        held = select(t.hold_record.c.record_id)
        box, shelf, record = session.execute(
            select(t.box.c.serial, t.place.c.serial, t.record.c.id)
            .join(t.box, t.record.c.box_id == t.box.c.id)
            .join(t.place, t.box.c.place_id == t.place.c.id)
            .where(
                t.record.c.id.not_in(gone),
                t.record.c.id.not_in(held),
                t.record.c.state == "in_place",
                t.record.c.secrecy == 0,
                t.record.c.sealed.is_(False),
            )
            .order_by(t.record.c.id)
        ).first() or (0, 0, 0)
    return (
        Barcode(Kind.PERSON, person or 0).digits,
        Barcode(Kind.BOX, box).digits,
        Barcode(Kind.PLACE, shelf).digits,
        record,
    )


def ask_for(tour: Tour, view: LoanDeskView, record: int) -> None:
    """Enter a request for a file and every signature on it."""
    view.grant(Wish("lend", record))
    form, approvals = view.counter.request_form, view.counter.approvals
    form.reason.set_text("审计")
    form.on_site.set_text("会议现场使用")
    tour.shoot("request")
    form.enter.click()
    assert approvals.isVisible(), form.notice.text()
    for name in ("陈国强", "周敏", "孟欣怡"):
        request = approvals.request()
        if request is None or not request.missing:
            break
        approvals.name.set_text(name)
        approvals.agree.click()
    tour.shoot("request-signed")


def test_papers_of_review_and_registers(begin: Callable[[str], Tour]) -> None:
    """The due list and the loan register come out as PDF with their titles."""
    tour = begin("3")
    assert isinstance(tour.page, WelcomePage)
    tour.page.practice_button.click()
    sign_in(tour, "linxiao", PRACTICE_PASSWORD)
    languages().choose("zh-CN")
    tour.main.open_view("destruction_review", "due")
    review = tour.main.view("destruction_review")
    assert isinstance(review, DestructionView)
    tour.shoot("due-list")
    review.due.print_button.click()
    assert "到期" in text_of(tour.paper("due-list"))
    tour.main.open_view("reports")
    tour.shoot("registers")
    reports = tour.main.view("reports")
    reports.page_actions()[1].click()  # type: ignore[attr-defined]
    assert "登记" in text_of(tour.paper("loan-register"))


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
@pytest.mark.parametrize("choice", ["light", "dark"])
def test_every_view_in_every_language_and_theme(
    begin: Callable[[str], Tour], language: str, choice: str
) -> None:
    """Pictures of all views and tabs, to be looked at."""
    tour = begin(f"4-{language}-{choice}")
    assert isinstance(tour.page, WelcomePage)
    tour.page.practice_button.click()
    sign_in(tour, "linxiao", PRACTICE_PASSWORD)
    languages().choose(language)
    theme().choose(choice)
    for key in tour.main.view_keys():
        tour.main.open_view(key)
        shown = [tab for tab, _, _ in tour.main.view(key).tabs()]
        for tab in shown or [""]:
            tour.main.open_view(key, tab)
            tour.shoot("-".join(filter(None, (key, tab))))
    if choice == "light":
        tell_every_trouble(tour)


def tell_every_trouble(tour: Tour) -> None:
    """Each message about the register itself, as it stands in the window (A26)."""
    tour.main.open_view("loan_desk")
    for problem, facts in TROUBLE.items():
        tour.doorman.tell_trouble(say(problem, **facts))
        tour.shoot(f"trouble-{problem.name.lower()}")
    tour.room.stop_writing(StoreProblem.MISMATCH, ["row unit 1", "row box 7", "chain 10233"])
    tour.qtbot.waitUntil(lambda: not tour.inside.stop_bar.isHidden())
    tour.shoot("trouble-mismatch")
