"""Papers of appraisal and destruction: to the millimetre, in three languages, page by page."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_archive.documents.appraisal_sheets import write_opinion, write_report
from desktop_archive.documents.destruction_forms import FORMS
from desktop_archive.documents.destruction_register import write_register
from desktop_archive.documents.destruction_sheets import (
    write_application,
    write_destruction_report,
    write_record,
    write_report_to_panel,
)
from desktop_archive.documents.signature_sheet import CELL
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.review_printouts import (
    DestructionRegister,
    PanelLine,
    RegisterForm,
    Shredding,
    SignedWord,
)
from tests.documents.measuring import frames
from tests.documents.reading import joined, text_of
from tests.documents.review_samples import (
    ACCOUNTING,
    BLANK,
    CODE,
    COMPANY,
    LINE,
    REGISTER,
    SHEET,
    UNARCHIVED,
)
from tests.documents.samples import HOSTILE, LANGUAGES, RARE

OF_REGISTER = (
    write_register,
    write_application,
    write_record,
    write_destruction_report,
    write_report_to_panel,
)


def test_the_columns_are_those_of_the_forms_and_fill_the_frame() -> None:
    widths = {form: [column.width for column in FORMS[form].columns] for form in RegisterForm}
    assert widths[RegisterForm.AGENCY] == [8, 40, 28, 26, 68, 18, 18, 18, 11, 22]
    assert widths[RegisterForm.ACCOUNTING] == [48, 20, 14, 26, 44, 22, 22, 24, 37]
    assert {sum(each) for each in widths.values()} == {257}


@pytest.mark.requirement("D-12", "D-13")
@pytest.mark.parametrize(
    ("register", "language", "words"),
    [
        (REGISTER, "zh-CN", ("档案销毁清册", "文号", "责任者", "形成时间", "应保管期限", "已保管时间", "页数", "销毁时间", "13年")),
        (REGISTER, "zh-TW", ("檔案銷毀清冊", "責任者", "應保管期限", "已保管時間", "銷毀時間", "監銷人")),
        (REGISTER, "en", ("DestructionRegister", "Creator", "Requiredperiod", "Keptfor", "Destroyedon", "13y")),
        (COMPANY, "zh-CN", ("档案名称", "数量", "销毁原因", LINE.reason, "档号（编号）")),
        (ACCOUNTING, "zh-CN", ("会计档案销毁清册", "会计档案名称", "卷号", "册数", "起止年度", "档案编号", "已保管期限", "单位负责人")),
        (ACCOUNTING, "zh-TW", ("會計檔案銷毀清冊", "會計管理機構負責人")),
    ],
)  # fmt: skip
def test_a_register_has_the_columns_of_its_profile(
    register: DestructionRegister, language: str, words: tuple[str, ...]
) -> None:
    made = write_register(register, language=language)
    read = joined(made.pdf)
    assert not made.warnings
    assert all(word in read for word in words)
    assert all(line.reference in read for line in register.lines)


@pytest.mark.requirement("D-20")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cover_does_not_count_what_was_refused(language: str) -> None:
    some = replace(REGISTER, quantities=replace(REGISTER.quantities, lines=40, left_out=1))
    made = write_register(some, language=language)
    assert not made.warnings
    left_out = {"zh-CN": "另有1条", "zh-TW": "另有1條", "en": "notamongthem:1"}[language]
    assert left_out in joined(made.pdf)
    assert left_out not in joined(write_register(REGISTER, language=language).pdf)


@pytest.mark.requirement("D-15", "D-16")
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_names_list_version_digest_and_its_place_among_all(language: str) -> None:
    made = write_register(REGISTER, language=language)
    numbered = {
        "en": "Page{0}of{1}", "zh-CN": "第{0}页共{1}页", "zh-TW": "第{0}頁共{1}頁",
    }[language]  # fmt: skip
    for page in range(made.pages):
        words = "".join(text_of(made.pdf, page).replace("\x02", "-").split())
        assert numbered.format(page + 1, made.pages) in words
        assert "XH-2026-0001" in words
        assert REGISTER.digest[:16] in words
    assert REGISTER.digest in joined(made.pdf)


@pytest.mark.requirement("D-15", "D-16")
def test_six_posts_sign_in_cells_of_85_by_40_and_each_department_in_its_own() -> None:
    made = write_register(REGISTER)
    page = made.pages - 2
    cells = [f for f in frames(made.pdf, page) if (round(f[2], 1), round(f[3], 1)) == CELL]
    assert len(cells) == len(REGISTER.cells)
    read = joined(made.pdf)
    for word in (
        "分管档案工作的单位负责人", "办公厅（室）负责人", "档案部门负责人", "相关业务部门负责人·财务部",
        "相关业务部门负责人·工程部", "档案部门经办人", "相关业务部门经办人·财务部", "总经理",
    ):  # fmt: skip
        assert word in read
    assert "不同意" in read
    assert CODE in read
    assert "纸质签字" in read


def test_an_opinion_too_long_for_its_cell_stands_in_full_in_an_annex() -> None:
    made = write_register(REGISTER)
    word = next(cell.word for cell in REGISTER.cells if cell.word and len(cell.word.opinion) > 200)
    assert "见附页第1条" in joined(made.pdf)
    assert "".join(word.opinion.split()) in joined(made.pdf)
    assert not made.warnings


@pytest.mark.requirement("D-25")
def test_before_anybody_signed_there_is_room_for_two_supervisors_before_and_after() -> None:
    read = joined(write_register(BLANK).pdf)
    assert read.count("监销人（档案部门）") == read.count("监销人（业务部门）") == 2
    assert "草稿" in read
    assert "会计部门" in joined(write_register(ACCOUNTING).pdf)


def test_a_planned_name_is_never_printed_where_one_signs() -> None:
    read = joined(write_register(COMPANY).pdf)
    assert "档案管理人员(李静)意见" in read


@pytest.mark.requirement("D-01")
def test_a_line_before_its_time_says_why_and_nothing_can_be_added_below_the_last() -> None:
    early = replace(REGISTER, lines=(replace(LINE, early_reason="仓库进水，不可修复"),))
    read = joined(write_register(early).pdf)
    assert "未到期，理由：仓库进水，不可修复" in read
    assert "（以下空白）" in read


@pytest.mark.requirement("D-36")
@pytest.mark.parametrize("language", LANGUAGES)
def test_unarchived_papers_have_a_register_of_their_own(language: str) -> None:
    read = joined(write_register(UNARCHIVED, language=language).pdf)
    for word in ({"en": "UnarchivedSecret"}.get(language, ""), LINE.document_no, "多印"):
        assert word in read


@pytest.mark.requirement("D-34")
def test_classified_records_are_flagged_on_the_cover_and_in_the_report() -> None:
    secret = replace(REGISTER, lines=UNARCHIVED.lines)
    for write in (write_register, write_destruction_report):
        assert "国家秘密载体销毁管理规定" in joined(write(secret).pdf)
        assert "国家秘密载体销毁管理规定" not in joined(write(REGISTER).pdf)


@pytest.mark.requirement("D-10")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh-CN", ("一、鉴定依据与范围", "二、组织与分工", "四、鉴定结果", "五、需说明的问题", "七、附件", "组长签字", "孙立")),
        ("zh-TW", ("一、鑒定依據與範圍", "三、方法與過程", "六、銷毀建議", "組長簽字")),
        ("en", ("1.Basisandscope", "2.Panel", "4.Results", "6.Recommendation", "7.Annexes")),
    ],
)  # fmt: skip
def test_the_report_has_seven_chapters_and_the_figures(
    language: str, words: tuple[str, ...]
) -> None:
    made = write_report(SHEET, language=language)
    read = joined(made.pdf)
    assert all(word in read for word in words)
    assert not made.warnings


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_opinion_of_accounting_records_has_its_own_title_and_signers(language: str) -> None:
    accounting = replace(SHEET, is_accounting=True, profile="accounting5")
    read = joined(write_opinion(accounting, language=language).pdf)
    titles = {
        "en": "AppraisalOpiniononAccounting", "zh-CN": "会计档案鉴定意见书",
        "zh-TW": "會計檔案鑒定意見書",
    }  # fmt: skip
    assert titles[language] in read
    assert titles[language] not in joined(write_opinion(SHEET, language=language).pdf)
    assert {"zh-CN": "纪检部门", "zh-TW": "紀檢部門", "en": "Disciplineinspection"}[
        language
    ] in read


@pytest.mark.requirement("D-11", "D-26", "D-27")
def test_application_record_and_report_say_what_the_rules_ask() -> None:
    asked = joined(write_application(COMPANY).pdf)
    assert all(word in asked for word in ("档案销毁申请表", "鉴定小组销毁意见", "总经理审批意见"))
    record = joined(write_record(REGISTER).pdf)
    for word in (
        "档案销毁记录",
        "XJ-2026-0001",
        "粉碎",
        "2026-12-20",
        "监督人签字",
        "王敏",
        "附照片",
    ):
        assert word in record
    after = joined(write_report_to_panel(REGISTER).pdf)
    assert all(word in after for word in ("鉴定小组：", "未销毁1", "清点时未找到"))


@pytest.mark.requirement("D-18")
def test_the_report_before_is_checked_by_the_chief_engineer_and_counts_by_department() -> None:
    read = joined(write_destruction_report(REGISTER).pdf)
    assert all(word in read for word in ("档案销毁报告", "总工办核查", "总经理审批", "合同部1112"))


def _bad(words: str) -> DestructionRegister:
    spoken = SignedWord(name=words, on="2026-11-20", opinion=words)
    return replace(
        REGISTER,
        lines=(replace(LINE, title=words, creator=words, reason=words, early_reason=words),) * 2,
        cells=tuple(replace(cell, word=spoken, unit=words) for cell in REGISTER.cells[:3]),
        shredding=Shredding(executor=words),
        panel_opinion=words,
        report=words,
        title=words,
        claims=words,
    )


@pytest.mark.parametrize("write", OF_REGISTER)
@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_are_words(write: Callable[..., Printout], words: str) -> None:
    made = write(_bad(words), language="zh-TW")
    assert made.pages < 40
    if words.startswith("<b>"):
        assert "<b>甲</b>&<para>A&B</para>" in joined(made.pdf)


def test_rare_signs_are_drawn() -> None:
    bad = replace(SHEET, panel=(PanelLine(name=RARE, post=RARE, role=""),), basis=RARE)
    for made in (write_opinion(bad), write_report(bad), write_register(_bad(RARE))):
        assert not made.warnings
        assert RARE in joined(made.pdf)


@pytest.mark.parametrize("count", [600, pytest.param(5_000, marks=pytest.mark.torture)])
def test_many_lines_are_one_register_numbered_throughout(count: int) -> None:
    lines = tuple(replace(LINE, reference=f"Z109-WS·2012-D10-{n:05}") for n in range(count))
    made = write_register(replace(REGISTER, lines=lines))
    assert not made.warnings
    assert made.pages > count / 12
    last = "".join(text_of(made.pdf, made.pages - 1).split())
    assert f"第{made.pages}页共{made.pages}页" in last
