"""The printed words of the catalogue's papers in three languages; the glossary binds them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.names import Names

_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "fonds_title": Names("Fonds title", "全宗名称", "全宗名稱"),
        "fonds_no": Names("Fonds no.", "全宗号", "全宗號"),
        "catalogue_no": Names("Catalogue no.", "目录号", "目錄號"),
        "file_no": Names("File no.", "案卷号", "案卷號"),
        "year": Names("Year", "年度", "年度"),
        "retention": Names("Retention", "保管期限", "保管期限"),
        "unit_subject": Names("Unit (subject)", "机构（问题）", "機構（問題）"),
        "box": Names("Box no.", "盒号", "盒號"),
        "class": Names("Class", "类目", "類目"),
        "category": Names("Category", "档案门类", "檔案門類"),
        "project": Names("Project", "项目名称", "項目名稱"),
        "code": Names("Reference code", "档号", "檔號"),
        "file_title": Names("File title", "案卷题名", "案卷題名"),
        "inclusive_dates": Names("Inclusive dates", "起止日期", "起止日期"),
        "pages": Names("Pages", "页数", "頁數"),
        "location": Names("Location", "存放位置", "存放位置"),
        "subject": Names("Subject", "专题", "專題"),
        "item_list": Names("List of Filed Items", "归档文件目录", "歸檔文件目錄"),
        "span": Names("Reference codes", "起止档号", "起止檔號"),
        "box_sheet": Names("Note Sheet (box)", "备考表", "備考表"),
        "code_or_box": Names("Reference code / box no.", "档号/盒号", "檔號/盒號"),
        "box_notes": Names("Notes on contents of the box", "盒内文件情况说明", "盒內文件情況說明"),
        "arranged_by": Names("Arranged by", "整理人", "整理人"),
        "arranged_on": Names("Date", "整理日期", "整理日期"),
        "checked_by": Names("Checked by", "检查人", "檢查人"),
        "checked_on": Names("Date", "检查日期", "檢查日期"),
        "file_sheet": Names("Note Sheet (file)", "卷内备考表", "卷內備考表"),
        "cross_reference": Names("Cross-reference no.", "互见号", "互見號"),
        "notes": Names("Notes", "说明", "說明"),
        "holds": Names(
            "This file holds {pages} pages: text {text},",
            "本案卷共有文件材料 {pages} 页，其中：文字材料 {text} 页，",
            "本案卷共有文件材料 {pages} 頁，其中：文字材料 {text} 頁，",
        ),
        "holds_more": Names(
            "drawings {drawings}, photographs {photographs}.",
            "图样材料 {drawings} 页，照片 {photographs} 张。",
            "圖樣材料 {drawings} 頁，照片 {photographs} 張。",
        ),
        "holds_hint": Names(
            "(damaged, amended, added, removed, destroyed)",
            "（缺损、修改、补充、移出、销毁等情况）",
            "（缺損、修改、補充、移出、銷毀等情況）",
        ),
        "filed_by": Names("Filed by", "立卷人", "立卷人"),
        "sign_day": Names("____ / ____ / ____", "____年____月____日", "____年____月____日"),
        "more": Names("(continued)", "（续）", "（續）"),
        "file_cover": Names("File Cover", "案卷封面", "案卷封面"),
        "from_to": Names("From {first} to {last}", "自 {first} 至 {last}", "自 {first} 至 {last}"),
        "year_month": Names("{year}-{month}", "{year} 年 {month} 月", "{year} 年 {month} 月"),
        "in_file": Names(
            "This file: {items} items, {pages} pages",
            "本卷共 {items} 件 {pages} 页",
            "本卷共 {items} 件 {pages} 頁",
        ),
        "filing_no": Names("Filing no.", "归档号", "歸檔號"),
        "filing_unit": Names("Filing unit", "立卷单位", "立卷單位"),
        "secrecy": Names("Classification", "密级", "密級"),
        "time": Names("Dates", "时间", "時間"),
        "files": Names("Files", "卷数", "卷數"),
        "sheets": Names("Sheets", "张数", "張數"),
        "front_label": Names("Box Front Label", "盒封面", "盒封面"),
        "stamp": Names("Filing Stamp", "归档章", "歸檔章"),
        "print_set": Names("Print set", "打印整套", "打印整套"),
    }
)


def catalogue_word(key: str, language: str, **facts: object) -> str:
    """Return a printed word or sentence in a language, with its facts filled in."""
    text = _WORDS[key].of(language)
    return text.format(**facts) if facts else text
