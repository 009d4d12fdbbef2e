"""What the catalogue's papers say beside the data, in the language of the paper."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.names import Names

_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "count": Names("{count} records", "共 {count} 件", "共 {count} 件"),
        "files": Names("{count} files", "共 {count} 卷", "共 {count} 卷"),
        "by_code": Names("by reference code", "按档号排列", "按檔號排列"),
        "by_date": Names("by date", "按日期排列", "按日期排列"),
        "all": Names("all records", "全部档案", "全部檔案"),
        "chosen": Names("selection", "所选档案", "所選檔案"),
        "box": Names("Box {box}", "盒号 {box}", "盒號 {box}"),
        "copy": Names("copy", "复印件", "複印件"),
        "longer": Names("{period} (ext.)", "{period}（延）", "{period}（延）"),
        "extended": Names("period extended", "保管期限已延长", "保管期限已延長"),
        "original_at": Names(
            "copy; original: {place}", "复印件；原件：{place}", "複印件；原件：{place}"
        ),
        "permanent": Names("Permanent", "永久", "永久"),
        "term": Names("{years} years", "{years}年", "{years}年"),
        "missing": Names("Missing: {number}", "缺号：{number}", "缺號：{number}"),
        "missing_why": Names(
            "Missing: {number} ({why})", "缺号：{number}（{why}）", "缺號：{number}（{why}）"
        ),
        "void": Names("void number", "空号", "空號"),
        "reserved": Names("reserved number", "预留号", "預留號"),
        "destroyed": Names("destroyed", "已销毁", "已銷毀"),
        "transferred": Names("transferred", "已移出", "已移出"),
        "withdrawn": Names("withdrawn", "已注销", "已註銷"),
        "other_box": Names("in box {box}", "在 {box} 盒", "在 {box} 盒"),
        "unboxed": Names("not boxed", "未装盒", "未裝盒"),
        "lost": Names("lost", "遗失", "遺失"),
        "no_class": Names("no class", "未分类", "未分類"),
    }
)
_JOIN: Final = Names(", ", "，", "，")


def paper_word(key: str, language: str, **facts: object) -> str:
    """Return words in a language, with their facts filled in."""
    text = _WORDS[key].of(language)
    return text.format(**facts) if facts else text


def listed(language: str, *words: str) -> str:
    """Return words one after the other with the comma of the language."""
    return _JOIN.of(language).join(word for word in words if word)
