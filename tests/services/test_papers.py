"""The catalogue's papers from a real room: what is stored is what is on paper (N-16, C-39)."""

import pypdfium2
import pytest
from sqlalchemy import and_, insert, select, update

from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.papers.desk import FORMS, CataloguePapers, Scope
from desktop_archive.services.papers.options import PaperOptions
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from desktop_archive.store.records import Node, Query
from tests.documents.reading import joined, text_of
from tests.services.destroyed import let_be_destroyed
from tests.services.paper_room import fill

LANGUAGES = ("en", "zh-CN", "zh-TW")


@pytest.fixture
def made(room: Room) -> dict[str, int]:
    return fill(room)


WHOLE = Scope()
pytestmark = pytest.mark.usefixtures("made")


@pytest.mark.requirement("C-01")
@pytest.mark.requirement("C-39")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_item_list_says_what_is_stored_class_by_class(room, language):
    printout = CataloguePapers(room).write("P01", WHOLE, language)

    words = joined(printout.pdf)
    assert printout.pages == 2
    for number in (1, 2, 4, 5, 6, 10):
        for value in (
            f"Z109-WS·2019-Y-BGS-{number:04}", f"关于第{number}号事项的通知",
            f"水办〔2019〕{number}号", f"201903{number:02}",
        ):  # fmt: skip
            assert words.count(value) == 1
    assert words.count("某某市水务局") == 2
    assert "None" not in words
    permanent = "Permanent" if language == "en" else "永久"
    assert permanent in words


def test_a_list_by_boxes_starts_a_page_for_each_box(room, made):
    scope = Scope(box_ids=(made["001"], made["002"]))
    made_list = CataloguePapers(room).write("P01", scope, "zh-CN")

    assert made_list.pages == 2
    assert "盒号：001" in text_of(made_list.pdf, 0).replace(" ", "")
    assert "关于第10号" in text_of(made_list.pdf, 1)
    assert "关于第10号" not in text_of(made_list.pdf, 0)


def test_ten_comes_after_six(room):
    words = joined(CataloguePapers(room).write("P01b", WHOLE, "zh-CN").pdf)

    assert words.index("关于第6号") < words.index("关于第10号")


@pytest.mark.parametrize(
    ("scope", "count"),
    [
        (Scope(node=Node(category_id=1)), 6),
        (Scope(years=(2018, 2019)), 10),
        (Scope(years=(2020, 2021)), 0),
        (Scope(retention="Y9"), 10),
        (Scope(query=Query(text="事项")), 0),
        (Scope(node=Node(category_id=2, unit_code="")), 4),
    ],
)
def test_a_scope_holds_what_it_says(room, scope, count):
    assert CataloguePapers(room).count(scope) == count


def test_the_foot_says_of_what_how_much_and_in_which_order(room):
    node = Node(category_id=1, year=2019)
    for scope in (Scope(node=node), Scope(query=Query(node=node))):
        words = joined(CataloguePapers(room).write("P01", scope, "zh-CN").pdf)
        assert "WS2019·共6件·按档号排列" in words
    filtered = Scope(query=Query(chips=("year:2019",)))
    assert "“year:2019”" in joined(CataloguePapers(room).write("P01", filtered, "zh-CN").pdf)


def test_a_selection_is_printed_alone(room):
    desk = CataloguePapers(room)
    with room.read() as session:
        two = session.execute(select(t.record.c.id).order_by(t.record.c.id).limit(2)).scalars()
        ids = tuple(two)

    words = joined(desk.write("P01", Scope(record_ids=ids), "zh-CN").pdf)

    assert "关于第1号" in words
    assert "关于第2号" in words
    assert "关于第4号" not in words
    assert "所选档案·共2件·按档号排列" in words


@pytest.mark.requirement("C-05")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_list_counts_items_and_pages(room, language):
    words = text_of(CataloguePapers(room).write("P03", WHOLE, language).pdf)

    assert "3/12" in words
    assert "20190101-20190301" in words.replace("\x02\r\n", "-").replace("-\r\n", "-")
    assert "001" in words


@pytest.mark.parametrize("form", ["P04", "P05"])
def test_contents_name_the_first_page_and_last_of_all_both(room, form):
    with room.act("test") as session:
        session.execute(update(t.category).where(t.category.c.id == 2).values(code="RS"))
    words = text_of(CataloguePapers(room).write(form, WHOLE, "zh-CN").pdf)

    assert "7-12" in words
    for number in (1, 2, 3):
        assert f"图纸{number}" in words


def test_an_item_alone_leads_to_its_file(room):
    with room.read() as session:
        item = session.execute(select(t.record.c.id).where(t.record.c.title == "图纸2")).scalar()

    words = joined(CataloguePapers(room).write("P04", Scope(record_ids=(item,)), "zh-CN").pdf)

    assert all(f"图纸{number}" in words for number in (1, 2, 3))
    assert "污水处理工程" in words


@pytest.mark.requirement("N-20")
def test_the_note_sheet_of_a_box_explains_the_gap(room, made):
    with room.act("test") as session:
        session.execute(insert(t.scheme).values(name="s", template="x", scope_fields="", reason=""))
        session.execute(
            update(t.record).where(t.record.c.category_id == 1).values(scheme_id=1, scope="WS2019")
        )
        session.execute(
            insert(t.number_mark).values(
                scheme_id=1, scope="WS2019", first=3, last=3, kind="void", reason="编号错误",
                made_on="2021-03-02",
            )
        )  # fmt: skip
    words = joined(CataloguePapers(room).write("P06", Scope(box_ids=(made["001"],)), "zh-CN").pdf)

    assert "缺号：0003（空号，2021-03-02，编号错误）" in words
    assert "整理人林晓" in words


def test_the_note_sheet_says_what_was_destroyed_and_what_stands_elsewhere(room, made):
    let_be_destroyed(room, and_(t.record.c.number == 6, t.record.c.category_id == 1))
    words = joined(CataloguePapers(room).write("P06", Scope(box_ids=(made["002"],)), "zh-CN").pdf)

    assert "缺号：0006（已销毁" in words
    assert "缺号：0007" in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_note_sheet_of_a_file_counts_pages_by_kind(room, language):
    printout = CataloguePapers(room).write("P07", WHOLE, language)

    words = text_of(printout.pdf)
    assert printout.pages == 1
    assert "12" in words
    assert "6" in words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_drawn_in_every_language(room, form, language):
    options = PaperOptions(subject="污水处理")

    printout = CataloguePapers(room).write(form, WHOLE, language, options)

    assert printout.pages
    assert not printout.warnings
    assert "None" not in text_of(printout.pdf)


@pytest.mark.requirement("F-03")
@pytest.mark.requirement("F-09")
@pytest.mark.requirement("N-16")
def test_a_catalogue_by_class_holds_everything_once(room):
    words = joined(CataloguePapers(room).write("catalogue", WHOLE, "zh-CN").pdf)

    assert "WS文书·2019·永久·BGS" in words
    assert "KJ科技·2019·永久" in words
    for number in (1, 2, 4, 5, 6, 10):
        assert words.count(f"Z109-WS·2019-Y-BGS-{number:04}") == 1


@pytest.mark.requirement("F-09")
@pytest.mark.requirement("N-16")
def test_a_subject_catalogue_is_named_after_its_subject_or_refused(room):
    desk = CataloguePapers(room)

    words = joined(desk.write("subject", WHOLE, "zh-CN", PaperOptions(subject="防汛")).pdf)
    assert "专题：防汛" in words
    with pytest.raises(RefusedError) as refusal:
        desk.write("subject", WHOLE, "zh-CN")
    assert refusal.value.reason is PaperRefusal.NO_SUBJECT


def titles(pdf: bytes) -> list[str]:
    """Return what each page is."""
    found = []
    for page in range(len(pypdfium2.PdfDocument(pdf))):
        words = "".join(text_of(pdf, page).split())
        kinds = {
            "第1页共": "list", "盒内文件情况说明": "P06", "全宗号": "P02/P10", "立卷单位": "P08",
            "互见号": "P07",
        }  # fmt: skip
        found.append(next((kind for sign, kind in kinds.items() if sign in words), "P09"))
    return found


def test_a_set_brings_cover_list_front_spine_and_notes_for_each_box(room):
    told = []
    printout = CataloguePapers(room).write(
        "set", WHOLE, "zh-CN", tell=lambda done, total: told.append((done, total))
    )

    a_box = ["P02/P10", "list", "P09", "P02/P10", "P06"]
    of_files = ["P02/P10", "list", "P08", "list", "P07", "P09", "P02/P10", "P06"]
    assert titles(printout.pdf) == [*a_box, *a_box, *of_files]
    assert (len(a_box) * 2 + len(of_files) - 1, printout.pages) in told


def test_boxes_of_accounts_get_the_spine_of_accounts(room, made):
    scope = Scope(box_ids=(made["001"],))
    before = text_of(CataloguePapers(room).write("set", scope, "zh-CN").pdf, 3)
    with room.act("test") as session:
        session.execute(update(t.category).where(t.category.c.id == 1).values(code="KU"))

    after = text_of(CataloguePapers(room).write("set", scope, "zh-CN").pdf, 3)

    assert "目录号" in after
    assert "目录号" not in before


def test_labels_of_a_set_may_wait_for_the_end(room):
    printout = CataloguePapers(room).write(
        "set", WHOLE, "zh-CN", PaperOptions(labels_together=True)
    )

    assert titles(printout.pdf)[-2:] == ["P09", "P02/P10"]
    assert printout.pages == 14


def test_a_set_of_a_class_without_boxes_has_its_lists(room):
    with room.act("test") as session:
        session.execute(update(t.record).values(box_id=None))
    desk = CataloguePapers(room)

    assert titles(desk.write("set", Scope(node=Node(category_id=1)), "zh-CN").pdf) == [
        "P02/P10",
        "list",
    ]
    with pytest.raises(RefusedError) as refusal:
        desk.write("P06", WHOLE, "zh-CN")
    assert refusal.value.reason is PaperRefusal.NO_BOXES


def test_a_part_of_a_box_brings_the_whole_box_to_its_note_sheet(room):
    with room.read() as session:
        one = session.execute(select(t.record.c.id).where(t.record.c.number == 4)).scalars()
        ids = tuple(one)

    words = joined(CataloguePapers(room).write("P06", Scope(record_ids=ids), "zh-CN").pdf)

    assert "BGS-0001–Z109" in words


def test_stamps_say_words_or_codes(room, made):
    desk = CataloguePapers(room)
    scope = Scope(box_ids=(made["001"],))

    words = text_of(desk.write("P14-overlay", scope, "zh-CN").pdf, 2).split()
    assert words == ["Z109", "2019", "0004", "BGS", "永久", "4"]
    coded = desk.write("P14-labels", scope, "zh-CN", PaperOptions(in_codes=True))
    assert "Y9" in text_of(coded.pdf)
    older = text_of(desk.write("P14-overlay", scope, "zh-CN", PaperOptions(is_older=True)).pdf, 2)
    assert older.split()[-1] == "永久"


def test_nothing_to_print_and_no_files_are_told_apart(room):
    desk = CataloguePapers(room)
    for form, scope, reason in (
        ("P01", Scope(years=(1900, 1901)), PaperRefusal.NOTHING_HERE),
        ("P03", Scope(node=Node(category_id=1)), PaperRefusal.NO_FILES),
    ):
        with pytest.raises(RefusedError) as refusal:
            desk.write(form, scope, "en")
        assert refusal.value.reason is reason
    with pytest.raises(KeyError):
        desk.write("P99", WHOLE, "en")


def test_a_free_label_that_no_sheet_has_is_refused(room):
    with pytest.raises(RefusedError):
        CataloguePapers(room).write("P14-labels", WHOLE, "en", PaperOptions(start=69))
