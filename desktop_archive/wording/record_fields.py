"""What the columns and fields of a record are called, for ledgers of both front ends (F-47)."""

from collections.abc import Mapping

from desktop_archive.rules.fields import COLUMN_FIELDS
from desktop_archive.rules.names import Names

_OTHERS: Mapping[str, Names] = {
    "code": Names("Reference code", "档号", "檔號"),
    "number": Names("Number", "编号", "編號"),
    "state": Names("State", "状态", "狀態"),
    "status": Names("Status of the entry", "著录状态", "著錄狀態"),
    "box_id": Names("Box", "盒", "盒"),
    "box_position": Names("Turn in the box", "盒内顺序", "盒內順序"),
    "parent_id": Names("File", "案卷", "案卷"),
    "due_on": Names("Expiry date", "到期日期", "到期日期"),
    "runs_from": Names("Start of retention", "起算日期", "起算日期"),
    "fonds_id": Names("Fonds", "全宗", "全宗"),
    "withdrawn_at": Names("Withdrawn", "撤回", "撤回"),
    "position": Names("Turn in the file", "卷内顺序", "卷內順序"),
    "page_first": Names("First page", "起始页号", "起始頁號"),
    "page_last": Names("Last page", "终止页号", "終止頁號"),
}


def field_words(field: str, own: Mapping[str, Names], language: str) -> str:
    """Return what a column or a field is called; one without a name reads as it is stored."""
    name = field.removeprefix("field:")
    known = {one.code: one.names for one in COLUMN_FIELDS}
    found = own.get(name) or known.get(name) or _OTHERS.get(name)
    return found.of(language) if found else name.replace("_", " ")
