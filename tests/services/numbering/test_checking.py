"""The register check and the statement of missing numbers (N-01, N-04, N-20, P42)."""

from dataclasses import replace

import pytest
from sqlalchemy import select, update

from desktop_archive.rules.number_check import FindingKind
from desktop_archive.rules.numbering import Run
from desktop_archive.services.catalogue.desk import Node
from desktop_archive.services.forms import FormDesk
from desktop_archive.services.numbering.checking import CheckReport, NumberCheck
from desktop_archive.services.numbering.classes import NumberClasses
from desktop_archive.store import tables as t
from desktop_archive.wording import sentence
from tests.documents.reading import text_of
from tests.services import builders
from tests.services.numbering.conftest import Writer

SCOPE = "Z109-WS·2026-D10-BGS"


def paper(writer: Writer, code: str, **values: object) -> int:
    """Put a record in as a list would: with its code, not from the scheme."""
    usual = {
        "category_id": writer.ids["WS"],
        "retention_id": writer.ids["D10"],
        "unit_code": "BGS",
        "date_from": "2026-03-02",
    }
    return builders.record(writer.room, code=code, **(usual | values)).id


def found(report: CheckReport, kind: FindingKind) -> list[tuple[str, dict[str, object]]]:
    return [(one.code, dict(one.facts)) for one in report.findings if one.kind is kind]


@pytest.mark.requirement("N-01", "N-20")
def test_a_register_in_order_has_no_findings(writer: Writer) -> None:
    for _ in range(3):
        writer.enter()
    writer.enter(unit_code="")
    file_id = writer.catalogue.create(replace(writer.draft, level="file"))
    writer.catalogue.create(replace(writer.draft, parent_id=file_id))
    report = NumberCheck(writer.room).run()
    assert (report.findings, report.records) == ((), 6)


@pytest.mark.requirement("N-01", "N-04", "N-20")
def test_every_kind_of_disorder_is_found_and_named(writer: Writer) -> None:
    for number in (1, 2, 5):
        paper(writer, f"{SCOPE}-{number:04}")
    double = paper(writer, f"{SCOPE}-002")
    disagreeing = paper(writer, f"{SCOPE}-0006", unit_code="CWB")
    wrong_year = paper(writer, f"{SCOPE}-0007", date_from="2024-12-30")
    foreign = paper(writer, "合同(2026)第3号")
    NumberClasses(writer.room).void(SCOPE, Run(3, 3), "编号错误")
    report = NumberCheck(writer.room).run()
    assert {kind: count for kind, count in report.counts.items() if count} == {
        FindingKind.DUPLICATE: 1,
        FindingKind.GAP: 1,
        FindingKind.WIDTHS_MIXED: 1,
        FindingKind.YEAR_NOT_DATE: 1,
        FindingKind.FIELD_DISAGREES: 1,
        FindingKind.NOT_OF_SCHEME: 1,
    }
    ids = {one.kind: one.record_id for one in report.findings}
    assert ids[FindingKind.DUPLICATE] == double
    assert ids[FindingKind.FIELD_DISAGREES] == disagreeing
    assert ids[FindingKind.YEAR_NOT_DATE] == wrong_year
    assert ids[FindingKind.NOT_OF_SCHEME] == foreign
    assert found(report, FindingKind.DUPLICATE)[0][0] == f"{SCOPE}-002"
    gap = found(report, FindingKind.GAP)[0][1]
    assert gap == {"numbers": "4", "scope": SCOPE}
    field = found(report, FindingKind.FIELD_DISAGREES)[0][1]
    assert field == {"field": "unit", "in_code": "BGS", "in_record": "CWB"}
    for one in report.findings:
        assert "?" not in sentence(one.kind, "zh-CN", **one.facts)


@pytest.mark.requirement("N-20")
def test_a_void_number_in_use_and_a_reservation_that_ran_out_are_found(writer: Writer) -> None:
    writer.enter()
    classes = NumberClasses(writer.room)
    classes.reserve(SCOPE, Run(2, 3), "待补收", until=writer.room.today())
    classes.void(SCOPE, Run(4, 4), "错号")
    writer.enter()
    writer.pass_days(1)
    with writer.room.act("test") as session:
        session.execute(
            update(t.record).where(t.record.c.number == 5).values(code=f"{SCOPE}-0004", number=4)
        )
    kinds = NumberCheck(writer.room).run().counts
    assert kinds == {FindingKind.RESERVATION_EXPIRED: 1, FindingKind.VOID_IN_USE: 1}


def test_a_gap_that_a_withdrawn_entry_explains_is_none(writer: Writer) -> None:
    for _ in range(3):
        writer.enter()
    with writer.room.act("test") as session:
        session.execute(
            update(t.record).where(t.record.c.number == 2).values(withdrawn_at=session.at)
        )
    assert NumberCheck(writer.room).run().findings == ()


def test_a_number_mistyped_by_millions_is_one_gap_and_takes_no_time(writer: Writer) -> None:
    paper(writer, f"{SCOPE}-0001")
    paper(writer, f"{SCOPE}-999999999")
    report = NumberCheck(writer.room).run()
    (gap,) = (one.run for one in report.findings if one.kind is FindingKind.GAP)
    assert gap == Run(2, 999_999_998)


def test_only_the_chosen_part_is_checked_and_progress_is_told(writer: Writer) -> None:
    paper(writer, "旧-1", year=2024)
    writer.enter()
    told: list[tuple[int, int]] = []
    report = NumberCheck(writer.room).run(Node(year=2026), lambda *at: told.append(at))
    assert (report.records, report.findings, told) == (1, (), [(1, 1)])


def test_numbers_held_outside_the_chosen_part_are_no_gaps(company: Writer) -> None:
    for unit in ("BGS", "CWB", "BGS", "CWB", "BGS"):
        company.enter(category_id=company.ids["KF"], unit_code=unit)
    paper(company, "2026-KF-0007", category_id=company.ids["KF"])
    part = Node(unit_code="BGS")
    report = NumberCheck(company.room).run(part)
    assert [one.run for one in report.findings] == [Run(6, 6)]
    text = text_of(NumberCheck(company.room).statement("en", part).pdf)
    assert "2026-KF-0006" in text.replace("\x02", "-").replace("\ufffe", "-")
    assert "0002" not in text


@pytest.mark.requirement("N-20")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh-CN", ("缺号（空号）说明表", "全宗号：Z109", "年度：2026", "类别：WS", "著录已撤回")),
        ("zh-TW", ("缺號（空號）說明表", "全宗號：Z109", "年度：2026", "類別：WS", "著錄已撤回")),
        ("en", ("Statement of Missing Numbers", "Fonds no.: Z109", "Year: 2026", "Class: WS")),
    ],
)
def test_the_statement_says_every_gap_with_reason_day_and_names(
    writer: Writer, language: str, words: tuple[str, ...]
) -> None:
    for number in (1, 2, 4, 9):
        paper(writer, f"{SCOPE}-{number:04}")
    with writer.room.act("test") as session:
        gone = select(t.record.c.id).where(t.record.c.code == f"{SCOPE}-0002").scalar_subquery()
        session.execute(
            update(t.record).where(t.record.c.id == gone).values(withdrawn_at=session.at)
        )
    classes = NumberClasses(writer.room)
    classes.void(SCOPE, Run(5, 6), "编号错误作废", approved_by="孟欣怡")
    classes.reserve(SCOPE, Run(7, 7), "待补收合同")
    made = NumberCheck(writer.room).statement(language)
    text = text_of(made.pdf).replace("\x02", "-").replace("\ufffe", "-")
    flat = "".join(text.split())
    for word in (*words, "编号错误作废", "待补收合同", "孟欣怡", "周敏", "2026-03-17"):
        assert "".join(word.split()) in flat, word
    for last in ("0002", "0003", "0005", "0006", "0007", "0008"):
        assert f"{SCOPE}-{last}" in flat, last
    for held in ("0001", "0004", "0009"):
        assert f"{SCOPE}-{held}" not in flat
    assert (made.pages, made.warnings) == (1, ())


@pytest.mark.requirement("N-20")
def test_the_statement_is_printed_from_the_command_line_too_and_noted(writer: Writer) -> None:
    paper(writer, f"{SCOPE}-0003")
    paper(writer, "Z109-WS·2025-D10-0002", year=2025, unit_code="", date_from="2025-01-01")
    desk = FormDesk(writer.room)
    both = desk.write("P42", "zh-CN", "", sentence)
    assert both.pages == 2
    assert desk.write("P42", "zh-CN", "2025-D10", sentence).pages == 1
    with writer.room.read() as session:
        forms = session.execute(select(t.print_event.c.form, t.print_event.c.content)).all()
    assert [tuple(row) for row in forms] == [("P42", ""), ("P42", "2025-D10")]


def test_a_room_without_gaps_prints_an_empty_form(writer: Writer) -> None:
    assert NumberCheck(writer.room).statement("en").pages == 1
