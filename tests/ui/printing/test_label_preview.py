"""Labels in the preview: the first free label by a click, offsets, what a printer will not take."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest

from desktop_archive.rules.printouts import LabelManner
from desktop_archive.services.labels import ALL, LabelKind, Labels
from desktop_archive.services.printer_offsets import PrinterOffset
from desktop_archive.ui.printing.adjusting import AdjustDialog
from desktop_archive.ui.printing.label_preview import DrawnLabels, LabelPreview, LabelPrint
from desktop_archive.ui.printing.printers import printer_trouble
from tests.documents.reading import codes, printed

STOCK = "a4-3x8-70x37"


@pytest.fixture
def labels(room):
    return Labels(room)


@pytest.fixture
def started():
    return []


@pytest.fixture
def job(labels, started):
    batch = labels.collect_ids(LabelKind.BOX, labels.collect(LabelKind.BOX, ALL).ids[:4])

    def draw(start, drift):
        return labels.write(batch, stock=STOCK, start=start, manner=LabelManner(drift=drift))

    return LabelPrint(
        draw=draw,
        stock=labels.stock(STOCK),
        count=4,
        start=1,
        form="spine",
        book=labels.printers,
        calibrate=lambda: labels.write_calibration("en"),
        as_zpl=labels.as_zpl,
        started=started.append,
    )


@pytest.fixture
def preview(job, qtbot):
    shown = LabelPreview(DrawnLabels.first(job), job, "Labels")
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.document.status() is QPdfDocument.Status.Ready)
    return shown


def click(preview, number):
    where = preview.sheet.rectangle(number).center().toPoint()
    QTest.mouseClick(preview.sheet, Qt.MouseButton.LeftButton, pos=where)


def first_row(pdf):
    """Return how many labels stand in the first row of the sheet."""
    picture = printed(pdf, 203.2)
    return len({text for _, text in codes(picture.crop((0, 0, picture.width, 300)))})


@pytest.mark.requirement("B-01")
def test_a_click_on_the_first_free_label_draws_the_sheet_from_there(preview, started):
    assert first_row(preview._made.pdf) == 3

    click(preview, 9)

    assert started == [9]
    assert preview.sheet.start() == 9
    assert first_row(preview._made.pdf) == 0
    click(preview, 23)
    assert preview._made.pages == 2
    assert preview.document.pageCount() == 2


def test_the_arrow_keys_go_from_label_to_label(preview, started):
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left):
        QTest.keyClick(preview.sheet, key)

    assert started == [4, 5, 2, 1]
    assert "1 of 24" in preview.sheet.accessibleName()


def test_a_click_beside_the_sheet_changes_nothing(preview, started):
    QTest.mouseClick(preview.sheet, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))

    assert not started


def test_what_the_ruler_says_is_kept_and_the_sheet_drawn_anew(preview, job):
    before = preview._made.pdf
    dialog = AdjustDialog(job.book, "P", "spine", job.calibrate, parent=preview)
    dialog.kept.connect(preview._draw_again)
    preview.printer.set_choices([("P", "P")])

    dialog.left.setValue(21.5)
    dialog.right_by.setValue(0.5)
    dialog.keep()

    assert job.book.of("P") == PrinterOffset(1.5, 0.0)
    assert job.book.of("P", "spine") == PrinterOffset(0.5, 0.0)
    assert job.book.drift("P", "spine").across_mm == 1.0
    assert preview._made.pdf != before
    again = AdjustDialog(job.book, "P", "spine", job.calibrate)
    assert (again.left.value(), again.right_by.value()) == (21.5, 0.5)


def test_what_no_printer_can_be_off_by_is_refused_in_words(preview, job):
    dialog = AdjustDialog(job.book, "P", "", job.calibrate, parent=preview)
    dialog.across.setValue(110)

    dialog.keep()

    assert "was the page printed at 100 %" in dialog.notice.text()
    assert job.book.of("P") == PrinterOffset()


def test_without_a_printer_the_preview_says_what_to_do(preview):
    assert not preview.print_button.isEnabled()
    assert "save the PDF" in preview.print_button.toolTip()


@pytest.mark.parametrize("name", ['it\'s "quoted"', "打印机 一"])
def test_a_printer_that_is_gone_is_told_by_its_name(name):
    assert printer_trouble(name, (70.0, 37.0)) == (
        f"The printer {name} is not there any more. Choose another one."
    )


def test_a_roll_is_saved_as_zpl_and_a_sheet_is_not_offered_it(
    preview, job, labels, qtbot, tmp_path
):
    assert not preview.zpl_button.isVisible()
    batch = labels.collect_ids(LabelKind.BOX, labels.collect(LabelKind.BOX, ALL).ids[:1])
    roll = replace(
        job,
        draw=lambda _start, _drift: labels.write(batch, stock="roll-70x37"),
        stock=labels.stock("roll-70x37"),
    )
    shown = LabelPreview(DrawnLabels.first(roll), roll, "Labels")
    qtbot.addWidget(shown)
    shown.show()

    shown.save_zpl_to(tmp_path / "labels.zpl")

    assert (preview.media(), shown.media()) == ("", "Custom.70x37mm")
    assert shown.zpl_button.isVisible()
    assert (tmp_path / "labels.zpl").read_bytes().startswith(b"^XA")
    assert shown.notice.text() == "Saved: labels.zpl"


def test_a_printer_without_offsets_gets_the_sheet_without_the_last_one_s_drift(preview, job):
    plain = preview._made.pdf
    job.book.keep("P", PrinterOffset(1.5, 0.0))
    preview.printer.set_choices([("P", "P"), ("Q", "Q")])
    preview.printer.choose("P")
    preview._printer_changed()
    drifted = preview._made.pdf
    preview.notice.say("what the last printer did not take")

    preview.printer.choose("Q")
    preview._printer_changed()

    assert first_bytes(drifted) != first_bytes(plain)
    assert first_bytes(preview._made.pdf) == first_bytes(plain)
    assert preview.notice.text() != "what the last printer did not take"


def first_bytes(pdf):
    """Return what is drawn on the first page."""
    return printed(pdf, 72.0).tobytes()
