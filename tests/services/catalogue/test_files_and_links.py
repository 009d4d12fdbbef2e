"""Files with their items, links seen from both ends, what the trail tells of them."""

import pytest

from desktop_archive.rules.contents import ContentsFinding, ContentsRefusal
from desktop_archive.rules.links import LinkRefusal, LinkSide
from desktop_archive.rules.records import BulkRefusal, FieldProblem, Status
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.desk import Catalogue
from tests.services.catalogue.conftest import Entry


@pytest.fixture
def file(catalogue: Catalogue, entry: Entry) -> int:
    """A file of contracts in draft that says it holds two items on ten pages."""
    return catalogue.create(
        entry("合同卷", level="file", status=Status.DRAFT.value, quantity=2, pages=10)
    )


def code_of(catalogue: Catalogue, record: int) -> str:
    row = catalogue.row(record)
    assert row is not None
    return row.code


def put(catalogue: Catalogue, entry: Entry, file: int, *items: tuple[str, int]) -> list[int]:
    made = [catalogue.create(entry(title, pages=pages)) for title, pages in items]
    catalogue.files.add(file, [code_of(catalogue, one) for one in made])
    return made


@pytest.mark.requirement("P-21", "K-05")
def test_a_file_lists_its_items_in_order_with_pages_and_counts(
    catalogue: Catalogue, entry: Entry, file: int
) -> None:
    first, second = put(catalogue, entry, file, ("甲", 3), ("乙", 7))
    catalogue.files.move(file, second, 1)
    catalogue.files.paginate(file)
    contents = catalogue.files.contents(file)
    assert contents is not None
    assert [(item.at, item.title, item.page_words) for item in contents.items] == [
        (1, "乙", "1-7"),
        (2, "甲", "8-10"),
    ]
    assert contents.findings == ()
    assert catalogue.files.file_of(first) == file
    catalogue.files.set_pages(file, first, 7, 10)
    contents = catalogue.files.contents(file)
    assert contents is not None
    assert {one.finding for one in contents.findings} == {
        ContentsFinding.PAGES_OVERLAP,
        ContentsFinding.ITEM_PAGES_DIFFER,
    }


def test_counts_that_differ_are_told_and_taken_over(
    catalogue: Catalogue, entry: Entry, file: int
) -> None:
    put(catalogue, entry, file, ("甲", 3), ("乙", 4), ("丙", 5))
    contents = catalogue.files.contents(file)
    assert contents is not None
    assert {(one.finding, one.said, one.counted) for one in contents.findings} == {
        (ContentsFinding.FILE_COUNT_DIFFERS, 2, 3),
        (ContentsFinding.FILE_PAGES_DIFFER, 10, 12),
    }
    catalogue.files.agree(file)
    contents = catalogue.files.contents(file)
    assert contents is not None
    assert contents.findings == ()


@pytest.mark.requirement("K-05")
def test_an_item_to_be_kept_longer_raises_its_file_and_the_file_never_falls_below_it(
    catalogue: Catalogue, entry: Entry, file: int, period_ids: dict[str, int]
) -> None:
    item = catalogue.create(entry("长期件", period="D30"))
    assert catalogue.files.add(file, [code_of(catalogue, item)])
    row = catalogue.row(file)
    assert row is not None
    assert row.retention == "D30"
    (past,) = catalogue.reading.periods_past(file)
    assert past.is_longer_item
    short = entry("合同卷", level="file", period="D10")
    with pytest.raises(RefusedError):
        catalogue.edit(file, short, reason="误")
    with pytest.raises(RefusedError) as alike:
        catalogue.bulk.apply([file], "retention_id", str(period_ids["D10"]), "误")
    assert alike.value.reason is BulkRefusal.NOTHING_CHANGES
    (line,) = catalogue.bulk.plan([file], "retention_id", str(period_ids["D10"])).lines
    assert line.refused is FieldProblem.PERIOD_SHORTER_THAN_ITEMS
    catalogue.create(entry("永久件", period="Y", parent_id=file))
    row = catalogue.row(file)
    assert row is not None
    assert row.retention == "Y"


def test_a_catalogued_file_keeps_its_order_until_it_is_a_draft_again(
    catalogue: Catalogue, entry: Entry, file: int
) -> None:
    first, _ = put(catalogue, entry, file, ("甲", 3), ("乙", 7))
    catalogue.describing.set_status(file, Status.CATALOGUED, "")
    for act in (
        lambda: catalogue.files.move(file, first, 2),
        lambda: catalogue.files.take_out(file, first, "误放"),
    ):
        with pytest.raises(RefusedError) as refused:
            act()
        assert refused.value.reason is ContentsRefusal.FILE_IS_FIXED
    catalogue.describing.set_status(file, Status.DRAFT, "次序有误")
    catalogue.files.take_out(file, first, "误放")
    contents = catalogue.files.contents(file)
    assert contents is not None
    assert [item.title for item in contents.items] == ["乙"]


@pytest.mark.requirement("N-21")
def test_an_item_leaves_its_file_with_a_reason_that_stays_on_record(
    catalogue: Catalogue, entry: Entry, file: int
) -> None:
    first, _ = put(catalogue, entry, file, ("甲", 3), ("乙", 7))
    for nothing in ("", " \n"):
        with pytest.raises(RefusedError) as refused:
            catalogue.files.take_out(file, first, nothing)
        assert refused.value.reason is ContentsRefusal.REASON_MISSING
    assert catalogue.files.file_of(first) == file
    catalogue.files.take_out(file, first, "误归入本卷")
    assert catalogue.files.file_of(first) is None
    gone = next(line for line in catalogue.history(first) if line.field == "parent_id")
    assert (gone.action, gone.reason) == ("take_out_item", "误归入本卷")
    assert gone.old != ""


def test_what_does_not_belong_into_a_file_is_refused(
    catalogue: Catalogue, entry: Entry, file: int
) -> None:
    (item,) = put(catalogue, entry, file, ("甲", 3))
    other = catalogue.create(entry("另一卷", level="file"))
    cases = {
        code_of(catalogue, item): ContentsRefusal.IN_ANOTHER_FILE,
        code_of(catalogue, file): ContentsRefusal.NOT_AN_ITEM,
        "Z109-9999": ContentsRefusal.NOT_FOUND,
    }
    for code, reason in cases.items():
        with pytest.raises(RefusedError) as refused:
            catalogue.files.add(other, [code])
        assert refused.value.reason is reason
    with pytest.raises(RefusedError) as refused:
        catalogue.files.add(item, ["Z109-9999"])
    assert refused.value.reason is ContentsRefusal.NOT_A_FILE
    with pytest.raises(RefusedError) as refused:
        catalogue.files.set_pages(file, item, 5, 2)
    assert refused.value.reason is ContentsRefusal.PAGES_IMPOSSIBLE


@pytest.mark.requirement("C-12", "N-19")
def test_paper_and_electronic_counterpart_are_seen_from_both_ends(
    catalogue: Catalogue, entry: Entry
) -> None:
    paper = catalogue.create(entry("纸质件"))
    disc = catalogue.create(entry("电子件", carrier="electronic"))
    link = catalogue.links.link(paper, LinkSide.ELECTRONIC_COUNTERPART, code_of(catalogue, disc))
    (there,) = catalogue.links.of(paper)
    (back,) = catalogue.links.of(disc)
    assert (there.side, there.title) == (LinkSide.ELECTRONIC_COUNTERPART, "电子件")
    assert (back.side, back.title) == (LinkSide.PAPER_COUNTERPART, "纸质件")
    catalogue.links.end(link)
    assert catalogue.links.of(paper) == []
    lines = [line for line in catalogue.history(disc) if line.field == "link:electronic"]
    assert [(line.old, line.new) for line in lines] == [
        (code_of(catalogue, paper), ""),
        ("", code_of(catalogue, paper)),
    ]


@pytest.mark.requirement("N-19")
@pytest.mark.parametrize("carrier", ["electronic", "disc", "microform"])
def test_what_stands_beside_paper_is_electronic_a_disc_or_a_microform(
    catalogue: Catalogue, entry: Entry, carrier: str
) -> None:
    paper, photo = catalogue.create(entry("纸质件")), catalogue.create(entry("像", carrier="photo"))
    copy = catalogue.create(entry("对应件", carrier=carrier))
    side = LinkSide.ELECTRONIC_COUNTERPART
    with pytest.raises(RefusedError) as refused:
        catalogue.links.link(paper, side, code_of(catalogue, photo))
    assert refused.value.reason is LinkRefusal.NEITHER_IS_ELECTRONIC
    catalogue.links.link(paper, side, code_of(catalogue, copy))
    assert [line.other for line in catalogue.links.of(copy)] == [paper]
    with pytest.raises(RefusedError) as refused:
        catalogue.links.link(copy, side, code_of(catalogue, copy))
    assert refused.value.reason in {LinkRefusal.WITH_ITSELF, LinkRefusal.BOTH_ARE_ELECTRONIC}


def test_a_record_and_its_amendment_know_each_other(catalogue: Catalogue, entry: Entry) -> None:
    rule, change = catalogue.create(entry("规定")), catalogue.create(entry("补充规定"))
    catalogue.links.link(rule, LinkSide.AMENDMENT, code_of(catalogue, change))
    assert [line.side for line in catalogue.links.of(rule)] == [LinkSide.AMENDMENT]
    assert [line.side for line in catalogue.links.of(change)] == [LinkSide.AMENDED_RECORD]
    cases = (
        (rule, LinkSide.AMENDMENT, change, LinkRefusal.LINKED_ALREADY),
        (change, LinkSide.AMENDMENT, rule, LinkRefusal.IN_A_CIRCLE),
        (rule, LinkSide.RELATED, rule, LinkRefusal.WITH_ITSELF),
        (rule, LinkSide.ELECTRONIC_COUNTERPART, change, LinkRefusal.NEITHER_IS_ELECTRONIC),
    )
    for one, side, other, reason in cases:
        with pytest.raises(RefusedError) as refused:
            catalogue.links.link(one, side, code_of(catalogue, other))
        assert refused.value.reason is reason
    with pytest.raises(RefusedError) as refused:
        catalogue.links.link(rule, LinkSide.RELATED, "没有")
    assert refused.value.reason is LinkRefusal.NOT_FOUND
