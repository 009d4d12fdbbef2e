"""Lists and registers: every field on paper, heads on every page, nothing lost at the page's end."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from datetime import date

import pytest
from reportlab.lib.units import mm

from desktop_archive.documents import register_forms
from desktop_archive.documents.fonts import Face, width
from desktop_archive.documents.forms import LANDSCAPE_FRAME, Form
from desktop_archive.documents.print_sets import write_papers
from desktop_archive.documents.registers import (
    write_due_list,
    write_list,
    write_loan_register,
    write_place_index,
)
from desktop_archive.rules.printed import PrintProblem
from desktop_archive.rules.printouts import (
    BlockedRow,
    DueList,
    DueListRow,
    Footing,
    ItemList,
    ItemRow,
    ListColumn,
    ListTable,
    LoanRegister,
    PlaceIndex,
    PlaceIndexRow,
    RegisterLine,
)
from desktop_archive.rules.secrecy import Secrecy
from tests.documents.reading import joined, text_of
from tests.documents.samples import HOSTILE, LANGUAGES

FOOTING = Footing(printed_on=date(2026, 11, 21), filters="2026 年，共 30 条")
LINE = RegisterLine(
    reference="Z109-KJ·2019·D30-0004",
    title="关于城市污水处理工程的批复",
    lent_on=date(2026, 11, 1),
    due_on=date(2026, 12, 1),
    department="办公室",
    borrower="张龑",
    quantity="1 件",
    purpose="工作查考",
    approved_by="李四",
    returned_on=date(2026, 11, 20),
    received_by="王五",
    signed_on=date(2026, 11, 2),
)
DUE = DueListRow(
    reference="Z109-KJ·1996·D30-0004",
    title="关于城市污水处理工程的批复",
    document_no="水办〔1996〕4号",
    creator="水务局",
    created="1996-03-05",
    retention="30年",
    starts="1997-01-01",
    ends="2026-12-31",
    held_years="29",
)
BLOCKED = BlockedRow(
    reference="Z109-KU·1996·D30-0009",
    title="凭证",
    reasons="未结清债权债务；暂停销毁",
    ends="2026-12-31",
)
ITEM = ItemRow(
    reference="Z109-WS·2019·Y-BGS-0001",
    title="关于𠅤𬱖任职的通知",
    document_no="水办〔2019〕1号",
    creator="水务局",
    created="20190305",
    secrecy=Secrecy.CONFIDENTIAL,
    pages="12",
    note="原件",
)
PLACE = PlaceIndexRow(
    fonds="Z109", category="文书", year="2019", retention="永久", boxes="H001—H020", room="1号",
    range="03", side="左", bay="02", shelf="05", position="1—20", count="20",
    used_of_net="600/860", note="满",
)  # fmt: skip


def _write_items(items, **how):
    return write_papers([items], "P01", **how)


def _documents(rows=30):
    """Return each document by its form, with so many lines of the ordinary kind."""
    return {
        "P22": (
            write_loan_register,
            LoanRegister(lines=(LINE,) * rows, footing=FOOTING, year="2026"),
        ),
        "P26": (
            write_due_list,
            DueList(rows=(DUE,) * rows, blocked=(BLOCKED,) * rows, footing=FOOTING, fonds="水务局"),
        ),
        "P01": (_write_items, ItemList(rows=(ITEM,) * rows, footing=FOOTING, year="2019")),
        "P15": (write_place_index, PlaceIndex(rows=(PLACE,) * rows, footing=FOOTING)),
        "P16": (
            write_place_index,
            PlaceIndex(rows=(PLACE,) * rows, footing=FOOTING, by_shelf=True),
        ),
        "list": (
            write_list,
            ListTable(
                title="今日工作单",
                headings=(
                    ListColumn(heading="档号", is_code=True),
                    ListColumn(heading="题名", share=3),
                ),
                rows=((LINE.reference, LINE.title),) * rows,
                note="请按架位顺序办理。",
                footing=FOOTING,
            ),
        ),
    }


EACH_FORM = pytest.mark.parametrize("form", _documents())


@pytest.mark.requirement("L-03")
def test_the_loan_register_has_every_field_and_a_column_to_sign():
    words = joined(write_loan_register(_documents(1)["P22"][1]).pdf)

    for value in (
        "借阅人签字", "接收人签字", "2026-11-01", "办公室", "张龑", LINE.reference, LINE.title,
        "1件", "工作查考", "2026-12-01", "李四", "2026-11-20", "王五", "2026-11-02",
    ):  # fmt: skip
        assert value in words


def test_what_is_blocked_stands_in_a_table_of_its_own_with_its_reasons():
    printout = write_due_list(_documents(1)["P26"][1])

    assert "不得销毁" not in text_of(printout.pdf, 0)
    assert "鉴定小组成员签字" in text_of(printout.pdf, 0)
    assert "未结清债权债务" in text_of(printout.pdf, 1)
    assert printout.pages == 2


@EACH_FORM
@pytest.mark.parametrize("language", LANGUAGES)
def test_heads_and_feet_stand_on_every_page_in_every_language(form, language):
    write, document = _documents()[form]

    printout = write(document, language=language)

    assert not printout.warnings
    assert printout.pages > 1
    page_of = {"en": "Page {} of {}", "zh-CN": "第 {} 页 共 {} 页", "zh-TW": "第 {} 頁 共 {} 頁"}[
        language
    ]
    for page in range(printout.pages):
        words = text_of(printout.pdf, page)
        assert page_of.format(page + 1, printout.pages) in words
        assert "2026-11-21" in words
        assert "共 30 条" in words


@EACH_FORM
def test_no_line_is_lost_between_pages(form):
    write, document = _documents(100)[form]
    code = {"P15": "H001—H020", "P16": "H001—H020", "P01": ITEM.reference, "P26": DUE.reference}

    assert joined(write(document).pdf).count(code.get(form, LINE.reference).replace(" ", "")) == 100


@EACH_FORM
def test_an_empty_list_is_a_page_of_empty_lines(form):
    write, document = _documents(0)[form]

    printout = write(document)

    assert printout.pages == 1
    assert "None" not in text_of(printout.pdf)


@EACH_FORM
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_list_stands_any_text(form, text):
    write, document = _documents(3)[form]
    field = "lines" if form == "P22" else "rows"
    rows = getattr(document, field)
    if form == "list":
        worst = tuple(tuple(text for _ in row) for row in rows)
    else:
        worst = tuple(
            replace(
                row, **{f.name: text for f in fields(row) if isinstance(getattr(row, f.name), str)}
            )
            for row in rows
        )

    printout = write(replace(document, **{field: worst}), practice=True)

    assert printout.pages < 12
    assert all("PRACTICE" in text_of(printout.pdf, page) for page in range(printout.pages))
    if len(text) > 600:
        assert PrintProblem.TEXT_CUT in {warning.kind for warning in printout.warnings}
    if text.startswith("<b>"):
        assert "<b>" in joined(printout.pdf)


@EACH_FORM
def test_the_same_list_gives_the_same_bytes(form):
    write, document = _documents()[form]

    assert write(document).pdf == write(document).pdf


@pytest.mark.parametrize(
    "form", [value for value in vars(register_forms).values() if isinstance(value, Form)]
)
def test_columns_fill_the_frame(form):
    assert sum(column.width for column in form.columns) == LANDSCAPE_FRAME[0]


@pytest.mark.parametrize(
    "form", [value for value in vars(register_forms).values() if isinstance(value, Form)]
)
def test_no_word_of_an_english_head_is_broken(form):
    broken = [
        word
        for column in form.columns
        for word in column.names.english.split()
        if width(word, Face.TEXT, 7) > (column.width - 1.6) * mm
    ]

    assert not broken


def test_two_documents_drawn_at_once_do_not_disturb_each_other():
    write, document = _documents()["P22"]
    alone = write(document).pdf

    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda _: write(document).pdf, range(8)))

    assert set(together) == {alone}


def test_a_long_title_makes_its_line_higher_instead_of_losing_words():
    title = "关于城市污水处理工程（二期）初步设计的批复及附件" * 3
    row = replace(LINE, title=title)

    printout = write_loan_register(LoanRegister(lines=(row,), footing=FOOTING))

    assert not printout.warnings


def test_a_list_without_columns_is_refused():
    with pytest.raises(ValueError, match="columns"):
        write_list(ListTable(title="x", headings=(), rows=()))


def test_a_list_may_stand_upright_and_without_a_date():
    table = replace(_documents(60)["list"][1], landscape=False, footing=None)

    printout = write_list(table, language="en")

    assert f"Page {printout.pages} of {printout.pages}" in text_of(printout.pdf)
    assert "Printed" not in text_of(printout.pdf)
    assert joined(printout.pdf).count("请按架位顺序办理") == 1


def test_a_row_that_does_not_fit_its_columns_is_refused():
    with pytest.raises(ValueError, match="argument"):
        write_list(
            ListTable(title="x", headings=(ListColumn(heading="a"),), rows=(("one", "two"),))
        )
