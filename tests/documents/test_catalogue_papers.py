"""The catalogue's papers: to the millimetre, every field on paper, in three languages (N-16)."""

import ctypes
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from desktop_archive.documents import catalogue_forms
from desktop_archive.documents.form_model import Form
from desktop_archive.documents.leaves import Moved, practice_marks
from desktop_archive.documents.print_sets import leaves_of, write_papers
from desktop_archive.documents.stock import StockError
from desktop_archive.documents.turns import Turns
from desktop_archive.rules.catalogue_printouts import (
    BoxNotes,
    CataloguePaper,
    ClassedCatalogue,
    CoverKind,
    FileCover,
    FrontLabels,
    ListCover,
    Stamp,
    StampOverlay,
    StampPlace,
    StampSheet,
)
from desktop_archive.rules.printouts import ItemList, PrintProblem
from tests.documents.catalogue_samples import LONG, item, papers, stamp
from tests.documents.reading import frames as text_frames
from tests.documents.reading import joined, text_of, touching
from tests.documents.samples import HOSTILE, LANGUAGES, RARE

MM = 72 / 25.4
NOTHING = 0.01
Cells = tuple[float, ...]

#: The layouts of the forms as they are prescribed, typed anew: page width and height, left edge,
#: top of the table (None: wherever the head ends), height of the head line, widths, line, lines.
PRESCRIBED: dict[str, tuple[tuple[float, float], float | None, float, Cells, float, int]] = {
    "P01": ((297, 210), None, 12, (12, 50, 34, 32, 71, 20, 12, 12, 14), 11, 12),
    "P01b": ((210, 297), 35, 20, (10, 20, 20, 70, 20, 10, 20), 15, 15),
    "P03": ((210, 297), None, 14, (14, 76, 30, 14, 18, 18), 15, 15),
    "P03b": ((210, 297), None, 14, (12, 40, 66, 14, 18, 20), 15, 15),
    "P04": ((210, 297), None, 14, (12, 30, 28, 50, 20, 14, 16), 15, 15),
    "P04b": ((210, 297), None, 14, (12, 30, 28, 50, 20, 14, 16), 15, 15),
}
HEADS = {
    "P01": ("序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注"),
    "P01b": ("件号", "责任者", "文号", "题名", "日期", "页数", "备注"),
    "P03": ("案卷号", "案卷题名", "起止日期", "件/页数", "保管期限", "备注"),
    "P03b": ("序号", "档号", "案卷题名", "总页数", "保管期限", "备注"),
    "P04": ("顺序号", "文号", "责任者", "题名", "日期", "页号", "备注"),
    "P04b": ("序号", "文件编号", "责任者", "文件题名", "日期", "页数", "备注"),
    "P05": ("顺序号", "文号", "责任者", "题名", "日期", "密级", "页号", "备注"),
}
LISTS = tuple(PRESCRIBED)
EACH_PAPER = pytest.mark.parametrize("name", papers())


def drawn(pdf: bytes, page: int = 0) -> list[tuple[Cells, bool]]:
    """Return what is drawn on a page: left, top, right, bottom in mm, and whether it is filled."""
    sheet = pypdfium2.PdfDocument(pdf)[page]
    high = sheet.get_height()
    found = []
    for mark in sheet.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]):
        xs, ys = [], []
        for number in range(pdfium.FPDFPath_CountSegments(mark)):
            x, y = ctypes.c_float(), ctypes.c_float()
            segment = pdfium.FPDFPath_GetPathSegment(mark, number)
            pdfium.FPDFPathSegment_GetPoint(segment, x, y)
            xs.append(x.value / MM)
            ys.append((high - y.value) / MM)
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDFPath_GetDrawMode(mark, fill, stroke)
        found.append(((min(xs), min(ys), max(xs), max(ys)), bool(fill.value)))
    return found


def strokes(pdf: bytes, page: int = 0) -> tuple[list[Cells], list[Cells]]:
    """Return the upright and the level rules of a page: place, start, end in mm from top left."""
    marks = [mark for mark, _ in drawn(pdf, page)]
    upright = [(x1, y1, y2) for x1, y1, x2, y2 in marks if x2 - x1 < NOTHING]
    level = [(y1, x1, x2) for x1, y1, x2, y2 in marks if y2 - y1 < NOTHING]
    return upright, level


def frames(pdf: bytes, page: int = 0) -> list[Cells]:
    """Return the frames of a page: left, top, width, height in mm."""
    return [
        (x1, y1, x2 - x1, y2 - y1)
        for (x1, y1, x2, y2), filled in drawn(pdf, page)
        if x2 - x1 > NOTHING and y2 - y1 > NOTHING and not filled
    ]


def table(pdf: bytes, page: int = 0) -> Cells:
    """Return the frame of the table on a page."""
    return max(frames(pdf, page), key=lambda frame: frame[2] * frame[3])


def near(values: Cells, wanted: Cells) -> bool:
    return len(values) == len(wanted) and all(
        abs(one - other) < NOTHING for one, other in zip(values, wanted, strict=True)
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LISTS)
def test_a_list_stands_to_the_millimetre(name, language):
    page, table_top, head_high, widths, row_high, lines = PRESCRIBED[name]
    pdf = write_papers([papers()[name]], name, language=language).pdf
    sheet = pypdfium2.PdfDocument(pdf)[0]
    assert near((sheet.get_width() / MM, sheet.get_height() / MM), page)

    left, top, width, height = table(pdf)
    assert near((left, width, height), (25, sum(widths), head_high + lines * row_high))
    if table_top is not None:
        assert abs(top - table_top) < NOTHING
    assert top + height <= page[1] - 15 + 0.3

    upright, level = strokes(pdf)
    edges = tuple(sorted({round(x, 2) for x, _, _ in upright}))
    wanted = tuple(25 + sum(widths[:number]) for number in range(1, len(widths)))
    assert near(edges, wanted)
    rules = {round(y - top, 2) for y, x1, x2 in level if x2 - x1 > width - 1}
    assert rules <= {round(head_high + number * row_high, 2) for number in range(lines)}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_keeps_its_lines_whatever_it_holds(name):
    frames_of_pages = []
    for rows in (0, 1, 40):
        made = write_papers([papers(rows)[name]], name)
        frames_of_pages += [table(made.pdf, page) for page in range(made.pages)]

    assert len({tuple(round(value, 1) for value in frame) for frame in frames_of_pages}) == 1


@pytest.mark.parametrize("name", LISTS)
def test_the_last_page_is_filled_with_ruled_lines(name):
    _, _, _, _, _, lines = PRESCRIBED[name]
    pdf = write_papers([papers(0)[name]], name).pdf

    _, level = strokes(pdf)
    assert len({round(y, 2) for y, _, _ in level}) == lines


@pytest.mark.parametrize("name", HEADS)
def test_the_heads_are_the_prescribed_words_on_every_page(name):
    made = write_papers([papers(40)[name]], name)

    assert made.pages > 1
    for page in range(made.pages):
        words = "".join(text_of(made.pdf, page).split())
        place = 0
        for head in HEADS[name]:
            place = words.find(head, place)
            assert place >= 0, head


def wanted_of(paper: CataloguePaper) -> Counter[str]:
    """Return what a paper must say: every text of its lines."""
    found: Counter[str] = Counter()
    for row in getattr(paper, "rows", ()):
        for one in fields(row):
            value = getattr(row, one.name)
            if isinstance(value, str) and value:
                found["".join(value.split())] += 1
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "left_out"),
    [
        ("P01", {"number"}),
        ("P01b", {"reference", "number"}),
        ("P03", {"reference", "pages", "number"}),
        ("P03b", {"number", "dates", "extent"}),
        ("P04", {"pages", "secrecy", "page_no"}),
        ("P04b", {"page_no", "secrecy", "pages"}),
    ],
)
def test_every_field_of_every_line_can_be_read_off_the_paper(name, left_out, language):
    paper = papers(30)[name]
    made = write_papers([paper], name, language=language)

    assert not made.warnings
    words = joined(made.pdf)
    for row in paper.rows:
        for one in fields(row):
            value = getattr(row, one.name)
            if one.name not in left_out and isinstance(value, str):
                assert "".join(value.split()) in words
    for text, times in Counter(row.title for row in paper.rows).items():
        assert words.count(text) >= times


@EACH_PAPER
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_paper_is_drawn_whole_in_each_language(name, language):
    made = write_papers([papers()[name]], name, language=language)

    assert not made.warnings
    words = text_of(made.pdf)
    assert "None" not in words
    assert "〓" not in words


@EACH_PAPER
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_lies_upon_another_and_all_lies_on_the_sheet(name, language):
    for leaf in leaves_of(papers()[name], language, practice=False):
        marks = [mark for mark in leaf.marks() if not isinstance(mark, Moved)]
        warned = practice_marks(leaf.size[0], *leaf.practice_at) if leaf.practice_at else []
        assert not touching([*marks, *warned])
        for _, x, y, width, height in text_frames(marks):
            assert 0 <= x <= x + width <= leaf.size[0]
            assert 0 <= y <= y + height <= leaf.size[1]


@EACH_PAPER
def test_each_paper_of_a_practice_room_says_so_on_every_page(name):
    made = write_papers([papers()[name]], name, practice=True)

    for page in range(made.pages):
        assert "PRACTICE" in text_of(made.pdf, page)


@EACH_PAPER
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_each_paper_stands_any_text(name, text):
    paper = papers(2)[name]
    if name == "P10":
        return
    worst = _filled(paper, text)

    made = write_papers([worst], name)

    assert made.pages < 40
    if text.startswith("<b>") and name != "P05":
        assert "<b>" in joined(made.pdf)


def _filled(value, text):
    """Return the same paper with one text in every field of words."""
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(_filled(one, text) for one in value)
    if hasattr(value, "__dataclass_fields__") and type(value).__name__ != "Footing":
        names = [one.name for one in fields(value)]
        return replace(value, **{name: _filled(getattr(value, name), text) for name in names})
    return value


@pytest.mark.requirement("C-39")
def test_ten_thousand_lines_are_all_on_paper():
    rows = tuple(
        replace(item(number), reference=f"Z109-WS·2019-Y-BGS-{number:05}", title=f"第{number}号")
        for number in range(1, 10_001)
    )
    told = []
    paper = replace(papers(0)["P01"], rows=rows)

    made = write_papers([paper], "P01", tell=lambda done, total: told.append((done, total)))

    assert made.pages == -(-10_000 // 12)
    assert (made.pages - 1, made.pages) in told
    document = pypdfium2.PdfDocument(made.pdf)
    seen: Counter[str] = Counter()
    for page in range(0, made.pages, 37):
        words = document[page].get_textpage().get_text_bounded()
        first = page * 12 + 1
        for number in range(first, min(first + 12, 10_001)):
            assert f"BGS-{number:05}" in words
            seen[f"{number:05}"] += 1
    assert set(seen.values()) == {1}


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


def test_a_rare_character_is_printed_and_can_be_copied():
    row = replace(item(1), title=f"关于{RARE}任职")
    made = write_papers([replace(papers(0)["P01"], rows=(row,))], "P01")

    assert f"关于{RARE}任职" in joined(made.pdf)


def test_a_title_of_640_characters_takes_more_lines_and_loses_nothing():
    row = replace(item(1), title="关于城市污水处理工程初步设计的批复" * 38)
    made = write_papers([replace(papers(0)["P01"], rows=(row, item(2)))], "P01")

    assert not made.warnings
    assert joined(made.pdf).count(row.title) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_full_list_puts_a_band_over_each_file_and_never_at_the_foot(language):
    full = papers(60)["P05"]
    made = write_papers([full], "P05", language=language)

    bands = 0
    for page in range(made.pages):
        _, top, width, height = table(made.pdf, page)
        for (x1, y1, x2, y2), filled in drawn(made.pdf, page):
            if filled:
                bands += 1
                assert near((x1, x2 - x1), (25, width))
                assert y2 - y1 == pytest.approx(12, abs=NOTHING) or y2 - y1 > 12
                assert y2 <= top + height - 10 + NOTHING, "a band is the last line of its page"
    words = joined(made.pdf)
    assert bands == len(full.files)
    assert all("".join(one.file.title.split()) in words for one in full.files)
    counted = words.count("1-A-03L-06-04")
    assert counted == len(full.files)
    assert words.count("招商建设公司") == sum(len(one.rows) for one in full.files)


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


def test_a_text_longer_than_a_page_is_cut_and_told():
    row = replace(item(1), title="文" * 5_000)
    made = write_papers([replace(papers(0)["P01"], rows=(row,))], "P01")

    assert PrintProblem.TEXT_CUT in {one.kind for one in made.warnings}


@pytest.mark.requirement("N-16")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_by_class_names_every_class_and_counts_on(language):
    catalogue = papers(15)["catalogue"]
    assert isinstance(catalogue, ClassedCatalogue)
    made = write_papers([catalogue], "N-16", language=language)

    words = joined(made.pdf)
    assert not made.warnings
    for one in catalogue.classes:
        assert "".join(one.name.split()) in words
        assert all(row.reference in words for row in one.rows)
    assert words.count("Z109-WS") == 18


def test_empty_values_are_empty_cells():
    bare = ItemList(
        rows=(replace(item(1), document_no="", creator="", created="", pages="", note=""),),
        footing=papers()["P01"].footing,
    )
    words = text_of(write_papers([bare], "P01").pdf)

    assert "-" not in words.replace("Z109-WS·2019-Y-BGS-0001", "").replace("2026-11-21", "")
    assert LONG not in words


@pytest.mark.parametrize(
    "form", [value for value in vars(catalogue_forms).values() if isinstance(value, Form)]
)
def test_columns_and_heads_fill_the_frame(form):
    assert sum(column.width for column in form.columns) == form.frame[0]
    assert all(sum(shares) == form.frame[0] for shares in form.head_shares)


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
