"""Every character of a name is printed and can be read back, or is visibly missing."""

import io

import pypdfium2
import pytest
from reportlab.pdfbase import ttfonts
from reportlab.pdfgen.canvas import Canvas

from desktop_archive.documents.fitting import ELLIPSIS, Remarks, fit, fit_block
from desktop_archive.documents.fonts import Face, clean, glyphs, missing, runs, width
from desktop_archive.rules.printed import PrintProblem, PrintWarning
from tests.documents.samples import RARE


def test_a_rare_name_is_printed_and_read_back_as_it_is():
    glyphs()
    paper = io.BytesIO()
    canvas = Canvas(paper)
    canvas.setFont("ArchiveSans", 12)
    canvas.drawString(50, 700, f"借阅人 {RARE} Zhang")
    canvas.save()

    page = pypdfium2.PdfDocument(paper.getvalue())[0].get_textpage()

    assert page.get_text_bounded().strip() == f"借阅人 {RARE} Zhang"


def test_the_library_still_needs_the_table_for_rare_characters():
    """When this fails the library has mended it, and our own table can go."""
    glyphs()  # the table is put in with the font, whichever test asks for it first
    source = ttfonts.TTFont.addObjects.__globals__

    assert source["makeToUnicodeCMap"].__module__ == "desktop_archive.documents.fonts"
    assert "%04X" in (ttfonts.__loader__.get_source(ttfonts.__name__) or "")


def test_a_character_without_a_glyph_is_visible_and_listed():
    remarks = Remarks()

    text = remarks.check("张\U0001f600三")

    assert missing(text) == "\U0001f600"
    assert "".join(run.text for run in runs(text, Face.TEXT)) == "张〓三"
    assert remarks.warnings() == (
        PrintWarning(PrintProblem.MISSING_CHARACTER, "\U0001f600 U+1F600"),
    )


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("a\u202eb\u2066c", "a□U+202Eb□U+2066c"),
        ("零\u200b宽\ufeff", "零□U+200B宽□U+FEFF"),
        ("一\t二\n三", "一 二 三"),
        ("\x00张\x1b[0m", "□U+0000张□U+001B[0m"),
        ("葛\U000e0100城", "葛城"),
        ("\ud800张", "□U+D800张"),
        ("<b>甲</b> A & B", "<b>甲</b> A & B"),
        ("", ""),
    ],
)
def test_signs_that_cannot_be_seen_are_printed_by_their_number(given, shown):
    assert clean(given) == shown


def test_codes_stand_in_a_latin_face_with_a_narrow_dot():
    assert runs("Z109·办", Face.CODE) == (("Helvetica", "Z109·"), ("ArchiveSans", "办"))
    assert width("·", Face.TEXT, 10) < 5


def test_a_long_text_shrinks_before_it_wraps_and_is_cut_last():
    short = fit("请示", Face.TEXT, 100, (10.5, 9), 2)
    smaller = fit("一二三四五六七八九十", Face.TEXT, 100, (10.5, 9), 2)
    wrapped = fit("一二三四五六七八九十甲乙", Face.TEXT, 100, (10.5, 9), 2)
    cut = fit("长" * 640, Face.TEXT, 100, (10.5, 9), 2)

    assert (short.size, smaller.size, wrapped.size, cut.size) == (10.5, 9, 10.5, 9)
    assert [len(each.lines) for each in (short, smaller, wrapped, cut)] == [1, 1, 2, 2]
    assert cut.cut
    assert cut.lines[-1].endswith(ELLIPSIS)


def test_a_line_never_begins_with_a_comma():
    lines = fit("一二三四五六七八九，十一二三四五六七八九十", Face.TEXT, 9 * 10, (10,), 4).lines

    assert not any(line.startswith("，") for line in lines)
    assert "".join(lines) == "一二三四五六七八九，十一二三四五六七八九十"


def test_a_word_longer_than_the_line_is_broken():
    fitted = fit("A" * 20_000, Face.CODE, 100, (9,), 3)

    assert len(fitted.lines) == 3
    assert fitted.cut


def test_a_code_breaks_between_its_parts():
    lines = fit("J019-ZY·JC·CC·2019·D30-001-001", Face.CODE, 90, (10.5,), 2).lines

    assert lines[0][-1] in "-·"


def test_a_block_takes_the_largest_letters_that_fit():
    assert fit_block("题名" * 10, Face.TEXT, (100, 60), (20, 10, 5)).size == 10


@pytest.mark.parametrize("name", ["汤慧", "尹远", "邓平磊"])
def test_a_day_is_never_broken_into_two_lines(name: str) -> None:
    """A code may break after a hyphen; a day written with hyphens is read as a whole."""
    fitted = fit_block(f"{name} 2022-10-21", Face.TEXT, (55, 40), (9, 8))
    assert fitted.lines == (name, "2022-10-21")
    code = fit_block("Z109-WS·2023-D10-JSB-0003", Face.TEXT, (85, 40), (9,))
    assert code.lines == ("Z109-WS·2023-D10-", "JSB-0003")
