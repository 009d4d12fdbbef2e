"""Traditional Chinese says the words of the glossary, not those of another region."""

import ast
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

import desktop_archive

PACKAGE = Path(desktop_archive.__file__).parent
TRANSLATIONS = PACKAGE.parent / "resources" / "i18n" / "desktop_archive_zh_TW.ts"

#: Another region's word, and the binding one of the glossary (domain.md §11).
TERMS = {
    "列印": "打印",
    "批次": "批量",
    "匯入": "導入",
    "匯出": "導出",
    "儲存": "保存",
    "搜尋": "搜索",
    "資料夾": "文件夾",
    "資料庫": "數據庫",
    "預設": "默認",
    "軟體": "軟件",
    "資訊": "信息",
    "螢幕": "屏幕",
    "公釐": "毫米",
    "公分": "厘米",
    "視窗": "窗口",
    "滑鼠": "鼠標",
    "印表機": "打印機",
    "網路": "網絡",
    "程式": "程序",
    "使用者": "用戶",
    "登入": "登錄",
    "登出": "退出登錄",
    "帳": "賬",
    "品質": "質量",
    "介面": "界面",
    "字型": "字體",
    "選單": "菜單",
    "光碟": "光盤",
    "硬碟": "硬盤",
    "磁碟": "磁盤",
    "電腦": "計算機",
    "鑑": "鑒",
    "溼": "濕",
    "燬": "毀",
    "紀錄": "記錄",
    "稽核": "審計",
    "承辦": "經辦",
    "保存年限": "保管期限",
    "借調": "借閱",
    "展期": "續借",
    "點收": "接收",
    "產生者": "責任者",
    "起迄": "起止",
    "關鍵字": "關鍵詞",
    "套印": "套打",
    "簽章": "簽字",
    "監毀": "監銷",
    "稽催": "催還",
}

#: Here other regions' words are recognised in lists that come in, not said.
HEARD = ("exchange", "services/practice", "rules/normalising.py")


def sayings() -> Iterator[tuple[str, str]]:
    """Yield every text of the program with where it stands."""
    for path in sorted(PACKAGE.rglob("*.py")):
        where = path.relative_to(PACKAGE).as_posix()
        if where.startswith(HEARD):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield f"{where}:{node.lineno}", node.value
    said = TRANSLATIONS.read_text("utf-8")
    for found in re.finditer(r"<(translation|numerusform)[^>]*>([^<]+)</", said):
        yield TRANSLATIONS.name, unescape(found[2])


def wrong(text: str) -> list[str]:
    """Return the words of another region in a text, each with the binding one."""
    return [f"{term} → {TERMS[term]}" for term in TERMS if term in text]


def test_no_text_of_the_program_says_another_region_s_word() -> None:
    found = {where: terms for where, text in sayings() if (terms := wrong(text))}
    assert found == {}


@pytest.mark.parametrize("term", ["列印", "帳"])
def test_a_foreign_word_is_found_within_a_sentence(term: str) -> None:
    assert wrong(f"請{term}一份") == [f"{term} → {TERMS[term]}"]


def test_the_binding_words_are_no_foreign_words_themselves() -> None:
    assert [term for term in TERMS.values() if wrong(term)] == []


@pytest.mark.parametrize(("language", "paper"), [("zh_CN", "登记簿"), ("zh_TW", "登記簿")])
def test_the_closing_page_copies_the_register_itself_and_no_paper_of_the_room(
    language: str, paper: str
) -> None:
    said = TRANSLATIONS.with_name(f"desktop_archive_{language}.ts").read_text("utf-8")
    (page,) = re.findall(r"<name>LeavingPage</name>.*?</context>", said, re.DOTALL)
    assert paper not in page
    assert paper[:-1] + ("库" if language == "zh_CN" else "庫") in page
