"""The loan desk by keyboard and scanner alone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.lending import ScanOutcome
from desktop_archive.services.accounts import Door
from desktop_archive.settings import ScannerTiming
from desktop_archive.ui.loan_desk.chooser import Purpose
from desktop_archive.ui.scanner.filter import ScanFilter
from desktop_archive.ui.view import Wish
from desktop_archive.ui.widgets.spine_strip import StripBox
from tests.services import builders as make
from tests.ui.loan_desk.conftest import Desk

PASSWORD = "a long enough password"


class Scanner:
    """A scanner that types as fast as a real one, through the program's own filter."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._now = 0.0
        self.filter = ScanFilter(ScannerTiming(), clock=lambda: self._now)
        self.filter.scanned.connect(desk.view.handle_scan)

    def scan(self, widget: QWidget, code: str) -> None:
        """Send a code key by key to whatever has the focus."""
        self._desk.clock.moment += timedelta(seconds=5)
        self._now += 5000
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self.filter)
        try:
            for sign in code:
                self._now += 5
                self._key(widget, Qt.Key(ord(sign.upper())), sign)
            self._now += 5
            self._key(widget, Qt.Key.Key_Return, "\r")
        finally:
            application.removeEventFilter(self.filter)

    @staticmethod
    def _key(widget: QWidget, key: Qt.Key, text: str) -> None:
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(widget, QKeyEvent(QKeyEvent.Type.KeyPress, key, none, text))


@pytest.fixture
def scanner(shown: Desk, qtbot: QtBot) -> Scanner:
    field = shown.view.counter.field.edit
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return Scanner(shown)


def outcome(desk: Desk) -> ScanOutcome:
    return desk.desk.session.results[0].outcome


def enter(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.keyClick(widget, Qt.Key.Key_Return)


def lend(desk: Desk, scanner: Scanner, qtbot: QtBot) -> tuple[make.Made, make.Made, make.Made]:
    """Lend a file of a box by scanning; return shelf, box and file; the visit is open."""
    borrower, shelf = make.person(desk.room), make.shelf(desk.room)
    box = make.box(desk.room, shelf)
    file = make.record(desk.room, box, "采购合同")
    make.record(desk.room, box, "会议纪要")
    make.application(desk.desk, borrower, [file])
    field = desk.view.counter.field.edit
    scanner.scan(field, borrower.code)
    scanner.scan(field, box.code)
    enter(qtbot, desk.view.counter.chooser.files)
    assert outcome(desk) is ScanOutcome.ISSUED
    return shelf, box, file


@pytest.mark.requirement("L-30", "L-33")
def test_card_box_and_enter_hand_out_what_is_approved(
    shown: Desk, scanner: Scanner, qtbot: QtBot
) -> None:
    lend(shown, scanner, qtbot)
    counter = shown.view.counter
    assert counter.field.edit.text() == ""
    assert not counter.person.isHidden()
    assert shown.told[-1].startswith("Issued: 采购合同 to 王建国")
    assert counter.field.edit.hasFocus()
    assert [key for key, _, count in shown.view.tabs() if count == 1] == ["out", "cards"]


@pytest.mark.requirement("L-11", "L-18")
def test_a_blank_enter_ends_the_visit_and_prints(
    shown: Desk, scanner: Scanner, qtbot: QtBot
) -> None:
    lend(shown, scanner, qtbot)
    enter(qtbot, shown.view.counter.field.edit)
    assert outcome(shown) is ScanOutcome.VISIT_ENDED
    assert [title for title, _ in shown.printed] == ["Loan slip", "Substitute cards"]
    assert all(made.pdf.startswith(b"%PDF") for _, made in shown.printed)


@pytest.mark.requirement("L-14", "L-31")
def test_a_scan_brings_it_back_and_the_shelf_confirms(
    shown: Desk, scanner: Scanner, qtbot: QtBot
) -> None:
    shelf, box, _ = lend(shown, scanner, qtbot)
    counter = shown.view.counter
    scanner.scan(counter.field.edit, box.code)
    pane = counter.put_back
    assert outcome(shown) is ScanOutcome.RETURN_CHECK
    assert not pane.check.isHidden()
    assert pane.strip.rects()
    pane.check.good.click()
    assert outcome(shown) is ScanOutcome.RETURNED
    assert pane.check.isHidden()
    assert not pane.address.isHidden()
    scanner.scan(counter.field.edit, shelf.code)
    assert outcome(shown) is ScanOutcome.SHELVED
    assert pane.address.isHidden()


@pytest.mark.requirement("L-15")
def test_a_problem_is_written_down_in_place_and_keeps_the_line_open(
    shown: Desk, scanner: Scanner, qtbot: QtBot
) -> None:
    _, _, file = lend(shown, scanner, qtbot)
    counter = shown.view.counter
    scanner.scan(counter.field.edit, file.code)
    check = counter.put_back.check
    check.problem.click()
    assert counter.cards.isHidden()
    check.report.click()
    assert check.damage.problem()
    check.damage.set_text("封面撕破")
    check.report.click()
    assert outcome(shown) is ScanOutcome.RETURNED_WITH_FINDINGS
    assert not counter.cards.isHidden()
    assert len(shown.desk.book.kept_open()) == 1


@pytest.mark.requirement("L-15")
def test_a_line_kept_open_is_closed_from_the_list_with_a_word(
    shown: Desk, scanner: Scanner, qtbot: QtBot
) -> None:
    _, _, file = lend(shown, scanner, qtbot)
    scanner.scan(shown.view.counter.field.edit, file.code)
    check = shown.view.counter.put_back.check
    check.ticks["binding"].setChecked(False)
    check.report.click()
    shown.view.open_tab("out")
    page = shown.view.lists["out"]
    assert page.table.rows.data(page.table.rows.index(0, 1)) == "kept open"
    page.buttons["settle"].click()
    form = shown.view.counter.case
    assert not form.close_button.isEnabled()
    assert "repaired" in form.close_button.toolTip()
    form.note_button.click()
    assert form.notice.text() == "Enter who took this step."
    for who in ("孟欣怡", "何修"):
        form.by.set_text(who)
        form.note_button.click()
    form.close_button.click()
    assert form.notice.text() == "Write down how it was settled."
    form.outcome.set_text("已重新装订")
    form.close_button.click()
    assert shown.desk.book.kept_open() == []
    assert shown.told[-1] == "Case closed: 采购合同"


def test_the_longest_title_widens_nothing(shown: Desk, scanner: Scanner) -> None:
    borrower, file = make.person(shown.room, "王" * 80), make.record(shown.room, None, "长" * 640)
    make.application(shown.desk, borrower, [file])
    field = shown.view.counter.field.edit
    for code in (borrower.code, file.code, file.code):
        scanner.scan(field, code)
    assert outcome(shown) is ScanOutcome.RETURN_CHECK
    assert shown.view.minimumSizeHint().width() <= 1290
    assert shown.window.width() == 1366


def test_all_in_order_is_not_believed_when_something_is_unticked(
    shown: Desk, scanner: Scanner, qtbot: QtBot
) -> None:
    _, _, file = lend(shown, scanner, qtbot)
    scanner.scan(shown.view.counter.field.edit, file.code)
    check = shown.view.counter.put_back.check
    check.ticks["pages"].setChecked(False)
    check.good.click()
    assert outcome(shown) is ScanOutcome.RETURN_CHECK
    check.report.click()
    assert outcome(shown) is ScanOutcome.RETURNED_WITH_FINDINGS


def test_escape_leaves_the_chooser_and_nothing_went_out(
    shown: Desk, scanner: Scanner, qtbot: QtBot
) -> None:
    borrower, box = make.person(shown.room), make.box(shown.room)
    make.application(shown.desk, borrower, [make.record(shown.room, box)])
    counter = shown.view.counter
    scanner.scan(counter.field.edit, borrower.code)
    scanner.scan(counter.field.edit, box.code)
    assert counter.chooser.isVisible()
    qtbot.keyClick(counter.chooser.files, Qt.Key.Key_Space)
    assert counter.chooser.ticked() == []
    qtbot.keyClick(counter.chooser.files, Qt.Key.Key_Escape)
    assert not counter.chooser.isVisible()
    assert shown.desk.book.out() == []


@pytest.mark.requirement("L-01", "L-02", "L-35")
def test_a_request_is_entered_and_signed_in_the_side_panel(
    shown: Desk, scanner: Scanner, qtbot: QtBot
) -> None:
    borrower, box = make.person(shown.room), make.box(shown.room)
    make.record(shown.room, box)
    counter = shown.view.counter
    scanner.scan(counter.field.edit, borrower.code)
    scanner.scan(counter.field.edit, box.code)
    assert counter.results.act(1)
    assert counter.chooser.purpose is Purpose.APPLY
    enter(qtbot, counter.chooser.files)
    form = counter.request_form
    assert form.isVisible()
    form.enter.click()
    assert "reason is missing" in form.notice.text()
    form.reason.set_text("审计")
    form.on_site.set_text("会议现场使用")
    form.days.setValue(2)
    form.enter.click()
    approvals = counter.approvals
    assert approvals.isVisible()
    for name in ("陈国强", "周敏"):
        approvals.name.set_text(name)
        approvals.agree.click()
    view = approvals.request()
    assert view is not None
    assert view.missing == ()
    assert shown.view.tabs()[1][2] == 1
    scanner.scan(counter.field.edit, box.code)
    enter(qtbot, counter.chooser.files)
    assert outcome(shown) is ScanOutcome.ISSUED


def test_a_stop_is_lifted_by_a_superior_in_the_side_panel(shown: Desk, scanner: Scanner) -> None:
    borrower, file = make.person(shown.room), make.record(shown.room)
    make.hold(shown.room, file.id)
    make.application(shown.desk, borrower, [file])
    Door(shown.room).add_account("zhou", "周敏", [Role.HEAD], PASSWORD)
    counter = shown.view.counter
    scanner.scan(counter.field.edit, borrower.code)
    scanner.scan(counter.field.edit, file.code)
    assert counter.results.act(0)
    assert counter.why.isVisible()
    assert counter.results.act(1)
    panel = counter.override
    assert panel.isVisible()
    panel.reason.set_text("法院要求")
    panel.login.set_text("zhou")
    panel.password.set_text("wrong")
    panel.do_it.click()
    assert panel.notice.text()
    panel.password.set_text(PASSWORD)
    panel.do_it.click()
    assert outcome(shown) is ScanOutcome.OVERRIDDEN


def test_control_z_takes_the_last_act_back(shown: Desk, scanner: Scanner, qtbot: QtBot) -> None:
    lend(shown, scanner, qtbot)
    counter = shown.view.counter
    counter.undo()
    assert outcome(shown) is ScanOutcome.UNDONE
    assert shown.desk.book.out() == []


def test_the_filter_shows_only_what_was_refused(shown: Desk, scanner: Scanner) -> None:
    counter = shown.view.counter
    scanner.scan(counter.field.edit, make.person(shown.room).code)
    scanner.scan(counter.field.edit, "NOWHERE1")
    counter.filter.choose("refused")
    counter.refresh()
    assert counter.results.results.rowCount() == 1
    counter.filter.choose("all")
    counter.refresh()
    assert counter.results.results.rowCount() == 2


def test_a_person_without_a_card_is_found_by_name(shown: Desk, qtbot: QtBot) -> None:
    make.person(shown.room, "李芳")
    counter = shown.view.counter
    counter.person.look_up.click()
    assert counter.finder.isVisible()
    counter.finder.text.set_text("李")
    enter(qtbot, counter.finder.text.line)
    assert outcome(shown) is ScanOutcome.VISIT_OPENED
    assert not counter.finder.isVisible()


@pytest.mark.requirement("L-08", "L-09", "L-10", "L-13", "L-27")
def test_the_lists_renew_recall_and_confirm_cards(
    shown: Desk, scanner: Scanner, qtbot: QtBot
) -> None:
    lend(shown, scanner, qtbot)
    view = shown.view
    view.open_tab("out")
    page = view.lists["out"]
    assert page.table.rows.rowCount() == 1
    page.buttons["renew"].click()
    panel = view.counter.renewal
    assert panel.isVisible()
    panel.reason.set_text("未用完")
    panel.sign("archive_head", "周敏")
    panel.renew.click()
    assert shown.told[-1] == "Renewed until 2026-03-31"
    view.open_tab("cards")
    view.lists["cards"].buttons["placed"].click()
    assert shown.desk.book.card_report().loans_without_card == ()
    view.lists["cards"].buttons["print"].click()
    shown.clock.moment += timedelta(days=20)
    view.open_tab("overdue")
    view.lists["overdue"].buttons["recall"].click()
    assert shown.told[-1] == "Recalled by letter: CH-2026-0001"
    view.open_tab("out")
    view.lists["out"].buttons["register"].click()
    titles = [title for title, _ in shown.printed]
    assert titles == ["Substitute cards", "Recall notices", "Loan register 2026"]


def test_a_scan_leads_from_a_list_back_to_the_desk(shown: Desk) -> None:
    shown.view.open_tab("requests")
    assert not shown.view.lists["requests"].buttons["open"].isEnabled()
    shown.view.handle_scan(make.person(shown.room).code)
    assert shown.view.counter.isVisible()


def test_other_views_send_persons_and_records_here(shown: Desk) -> None:
    borrower, file = make.person(shown.room), make.record(shown.room)
    shown.view.grant(Wish("person", borrower.id))
    assert outcome(shown) is ScanOutcome.VISIT_OPENED
    shown.view.grant(Wish("lend", file.id))
    assert shown.view.counter.request_form.isVisible()


def test_a_result_can_be_clicked(shown: Desk, scanner: Scanner, qtbot: QtBot) -> None:
    lend(shown, scanner, qtbot)
    results = shown.view.counter.results
    rect = results.visualRect(results.results.index(0))
    delegate = results.itemDelegate()
    (button,) = delegate.button_boxes(rect, shown.desk.session.results[0])
    qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=button[1].center())
    assert outcome(shown) is ScanOutcome.UNDONE


def test_the_strip_keeps_the_gap_in_sight(shown: Desk) -> None:
    strip = shown.view.counter.put_back.strip
    boxes = [StripBox(f"{number:04}", 30) for number in range(40)]
    for gap in (0, 5, 39):
        strip.show_boxes(boxes, gap)
        assert len(strip.rects()) == 9
        assert all(rect.right() <= strip.width() for rect in strip.rects())


def test_an_unknown_form_number_opens_nothing(shown: Desk, scanner: Scanner) -> None:
    scanner.scan(shown.view.counter.field.edit, Barcode(Kind.FORM, 77).digits)
    assert outcome(shown) is ScanOutcome.UNKNOWN
