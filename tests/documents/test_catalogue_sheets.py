"""Covers, note sheets, stamps and whole sets on paper; whose turn it is to draw (N-16)."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pypdfium2
import pytest
from PIL import ImageChops

from desktop_archive.documents.print_sets import write_papers
from desktop_archive.documents.turns import Turns
from desktop_archive.rules.catalogue_printouts import (
    BoxNotes,
    CoverKind,
    FileCover,
    FrontLabels,
    ListCover,
    Stamp,
    StampOverlay,
    StampPlace,
    StampSheet,
)
from desktop_archive.rules.label_stock import StockError
from tests.documents.catalogue_samples import papers, stamp
from tests.documents.measuring import MM, frames, near, strokes, table
from tests.documents.reading import joined, text_of
from tests.documents.samples import LANGUAGES


def test_a_stopped_print_leaves_the_next_one_whole():
    class StoppedError(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise StoppedError

    paper = papers(60)["P01"]
    before = write_papers([paper], "P01").pdf
    with pytest.raises(StoppedError):
        write_papers([paper], "P01", tell=stop)

    assert write_papers([paper], "P01").pdf == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cover_of_a_list_has_its_five_rules(language):
    cover = ListCover(fonds_no="Z109", fonds="水务局", year="2019", retention="永久", unit="办公室")
    pdf = write_papers([cover], "P02", language=language).pdf

    _, level = strokes(pdf)
    assert near(tuple(sorted(y for y, _, _ in level)), (150, 166, 182, 198, 214))
    assert all(near((x2 - x1,), (110,)) for _, x1, x2 in level)
    assert all(word in text_of(pdf) for word in ("Z109", "水务局", "2019", "永久", "办公室"))


def test_long_notes_of_a_box_go_on_to_a_second_sheet():
    notes = tuple(f"缺号：{number:04}（空号，2021-03-02，编号错误）" for number in range(1, 31))
    made = write_papers([BoxNotes(reference="012", notes=notes)], "P06")

    assert made.pages == 3
    assert all(note in joined(made.pdf) for note in notes)
    assert all(near(table(made.pdf, page)[2:], (170, 215)) for page in range(3))


@pytest.mark.parametrize("kind", CoverKind)
def test_a_printed_cover_gets_values_only(kind):
    whole = papers()["P08"]
    assert isinstance(whole, FileCover)
    pdf = write_papers([replace(whole, kind=kind, values_only=True)], "P08").pdf
    sheet = pypdfium2.PdfDocument(pdf)[0]

    assert near((sheet.get_width() / MM, sheet.get_height() / MM), (220, 310))
    assert strokes(pdf) == ([], [])
    assert "保管期限" not in text_of(pdf)
    assert "城市污水处理工程" in joined(pdf)


@pytest.mark.parametrize("kind", CoverKind)
def test_the_test_page_of_a_cover_shows_the_printed_form_faintly(kind):
    whole = replace(papers()["P08"], kind=kind, values_only=True)
    values = write_papers([whole], "P08").pdf

    test = write_papers([replace(whole, with_form=True)], "P08").pdf

    assert strokes(values) == ([], [])
    assert strokes(test) != ([], [])
    assert "保管期限" in text_of(test)
    sheet = pypdfium2.PdfDocument(test)[0]
    assert near((sheet.get_width() / MM, sheet.get_height() / MM), (220, 310))
    plain, shown = (
        pypdfium2.PdfDocument(pdf)[0]
        .render(scale=1)
        .to_pil()
        .convert("L")
        .point(lambda level: 255 if level < 90 else 0)
        for pdf in (values, test)
    )
    assert ImageChops.subtract(plain, shown).getbbox() is None


def test_front_labels_stand_three_on_a_page():
    made = write_papers([FrontLabels(fonds=("水务局",) * 7)], "P09")

    assert made.pages == 3
    assert text_of(made.pdf).count("水务局") == 7
    _, level = strokes(made.pdf, 0)
    rules = sorted(y for y, x1, x2 in level if x2 - x1 > 100)
    assert len(rules) == 6
    assert near((rules[2] - rules[0], rules[4] - rules[2]), (70, 70))


@pytest.mark.requirement("C-39")
def test_the_stamp_has_six_equal_cells_and_values_only():
    overlay = StampOverlay(stamps=(stamp(1),))
    pdf = write_papers([overlay], "P14").pdf

    left, top, width, height = frames(pdf)[0]
    assert near((left, top, width, height), (82.5, 12, 45, 16))
    upright, level = strokes(pdf)
    assert near(tuple(sorted(x for x, _, _ in upright)), (97.5, 112.5))
    assert near(tuple(y for y, _, _ in level), (20,))
    assert text_of(pdf).split() == ["Z109", "2011", "0001", "办公室", "永久", "2"]


@pytest.mark.parametrize(
    ("place", "at", "corner"),
    [
        (StampPlace.TOP_LEFT, None, (25, 12)),
        (StampPlace.TOP_RIGHT, None, (297 - 15 - 45, 12)),
        (StampPlace.LOWER, None, (126, 36)),
        (StampPlace.TOP_CENTRE, (100.0, 50.0), (100, 50)),
        (StampPlace.TOP_CENTRE, (1000.0, -3.0), (252, 0)),
    ],
)
def test_the_stamp_goes_where_there_is_room(place, at, corner):
    overlay = StampOverlay(stamps=(stamp(1),), page_mm=(297, 420), place=place, at_mm=at)

    assert near(frames(write_papers([overlay], "P14").pdf)[0][:2], corner)


def test_a_page_that_is_stamped_already_gets_values_only():
    overlay = StampOverlay(stamps=(stamp(1), stamp(2)), with_frame=False)
    made = write_papers([overlay], "P14")

    assert made.pages == 2
    assert strokes(made.pdf) == ([], [])


def test_stamps_fill_sheets_of_68_from_the_first_free_label():
    made = write_papers([StampSheet(stamps=tuple(map(stamp, range(1, 71))), start=67)], "P14")

    assert made.pages == 2
    assert text_of(made.pdf, 0).count("Z109") == 2
    assert text_of(made.pdf, 1).count("Z109") == 68
    corners = {(round(x, 2), round(y, 2)) for x, y, _, _ in frames(made.pdf, 0)}
    assert {(105.0, 268.5), (150.0, 268.5)} == corners
    with pytest.raises(StockError):
        write_papers([StampSheet(stamps=(Stamp(),), start=69)], "P14")


def test_papers_of_a_set_are_numbered_each_for_itself():
    made = write_papers([papers(20)["P01"], papers(20)["P04"], papers(1)["P06"]], "set")

    words = text_of(made.pdf)
    first = write_papers([papers(20)["P01"]], "P01").pages
    assert f"第 {first} 页 共 {first} 页" in words
    assert words.count("第 1 页") == 2


def test_nothing_to_draw_is_refused():
    with pytest.raises(ValueError, match="nothing"):
        write_papers([], "set")


def test_a_print_may_be_moved_to_meet_the_printed_form():
    overlay = StampOverlay(stamps=(stamp(1),))

    moved = frames(write_papers([overlay], "P14", shift=(1.5, -2.0)).pdf)[0]

    assert near(moved[:2], (84, 10))


def test_a_short_print_comes_through_while_a_long_one_is_drawn():
    long, short = papers(120)["P01"], papers(3)["P04"]
    alone = write_papers([long], "long").pdf, write_papers([short], "short").pdf
    between = []

    def counter(done: int, _total: int) -> None:
        if done == 2:
            with ThreadPoolExecutor(1) as pool:
                between.append(pool.submit(write_papers, [short], "short").result(timeout=60).pdf)

    together = write_papers([long], "long", tell=counter).pdf

    assert (together, between[0]) == alone


def test_who_came_first_draws_next():
    turns, order = Turns(), []
    began, waits = threading.Event(), threading.Event()

    def wait_and_draw(name: str) -> None:
        began.set()
        with turns:
            order.append(name)

    with turns, turns:
        thread = threading.Thread(target=wait_and_draw, args=("second",))
        thread.start()
        began.wait(10)
        while not turns._waiting:
            waits.wait(0.001)
        order.append("first")
    with turns:
        order.append("third")
    thread.join(10)

    assert order == ["first", "second", "third"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cover_of_a_file_stands_to_the_millimetre(language):
    pdf = write_papers([papers()["P08"]], "P08", language=language).pdf

    assert any(near(frame, (25, 195, 170, 28)) for frame in frames(pdf))
    assert any(near(frame, (60, 235, 90, 20)) for frame in frames(pdf))
    upright, level = strokes(pdf)
    assert {round(y, 2) for y, _, _ in level} == {209, 245}
    assert {90, 120} <= {round(x, 2) for x, _, _ in upright}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_note_sheet_of_a_file_has_its_frame_and_says_its_pages(language):
    pdf = write_papers([papers()["P07"]], "P07", language=language).pdf

    assert near(table(pdf)[2:], (170, 225))
    words = text_of(pdf)
    assert all(value in words for value in ("156", "120", "36", "Z109-ZP·2019-D30-0007"))
