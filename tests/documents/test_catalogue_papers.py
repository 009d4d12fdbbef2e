"""The catalogue's papers: to the millimetre, every field on paper, in three languages (N-16)."""

from collections import Counter
from dataclasses import fields, replace

import pypdfium2
import pytest

from desktop_archive.documents import catalogue_forms
from desktop_archive.documents.fitting import fit_block
from desktop_archive.documents.form_model import Form
from desktop_archive.documents.forms import head_cell
from desktop_archive.documents.leaves import Moved, practice_marks
from desktop_archive.documents.print_sets import leaves_of, write_papers
from desktop_archive.rules.catalogue_printouts import (
    CataloguePaper,
    ClassedCatalogue,
)
from desktop_archive.rules.printed import PrintProblem
from desktop_archive.rules.printouts import ItemList
from tests.documents.catalogue_samples import LONG, item, papers
from tests.documents.measuring import MM, NOTHING, Cells, drawn, near, strokes, table
from tests.documents.reading import frames as text_frames
from tests.documents.reading import joined, text_of, touching
from tests.documents.samples import HOSTILE, LANGUAGES, RARE

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
@pytest.mark.parametrize("lines", [1_000, pytest.param(10_000, marks=pytest.mark.torture)])
def test_a_thousand_lines_are_all_on_paper(lines):
    rows = tuple(
        replace(item(number), reference=f"Z109-WS·2019-Y-BGS-{number:05}", title=f"第{number}号")
        for number in range(1, lines + 1)
    )
    told = []
    paper = replace(papers(0)["P01"], rows=rows)

    made = write_papers([paper], "P01", tell=lambda done, total: told.append((done, total)))

    assert made.pages == -(-lines // 12)
    assert (made.pages - 1, made.pages) in told
    document = pypdfium2.PdfDocument(made.pdf)
    seen: Counter[str] = Counter()
    for page in range(0, made.pages, lines // 270):
        words = document[page].get_textpage().get_text_bounded()
        first = page * 12 + 1
        for number in range(first, min(first + 12, lines + 1)):
            assert f"BGS-{number:05}" in words
            seen[f"{number:05}"] += 1
    assert set(seen.values()) == {1}


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


@pytest.mark.parametrize(
    "form", [value for value in vars(catalogue_forms).values() if isinstance(value, Form)]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_heads_can_be_read_and_no_word_of_them_is_broken(form, language):
    for column in form.columns:
        head = head_cell(column, 0, 0, form.head_high, language)
        room = (head.width * MM, head.height * MM)
        fitted = fit_block(head.text, head.face, room, head.sizes)
        assert fitted.size >= 7.5
        assert len(fitted.lines) <= 3
        assert not fitted.cut
        if language == "en":
            assert " ".join(fitted.lines).split() == head.text.split()
