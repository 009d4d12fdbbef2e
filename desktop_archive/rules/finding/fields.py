"""What can be asked for by name, and the words for it in the three languages."""

from collections.abc import Mapping
from enum import Enum


class FindField(Enum):
    """Something of a record that a search can name."""

    TITLE = "title"
    CREATOR = "creator"
    REFERENCE = "doc"
    NOTE = "note"
    CODE = "code"
    BOX = "box"
    PLACE = "place"
    YEAR = "year"
    DATE = "date"
    DUE = "due"
    PAGES = "pages"
    CLASS = "class"
    UNIT = "unit"
    PERIOD = "period"
    SECRECY = "secrecy"
    STATE = "state"
    CARRIER = "carrier"
    FIELD = "field"
    IS = "is"
    HAS = "has"
    NO = "no"


#: Fields whose words are in the index.
WORD_FIELDS = frozenset({FindField.TITLE, FindField.CREATOR, FindField.REFERENCE, FindField.NOTE})
#: Fields compared by the beginning of a code.
CODE_FIELDS = frozenset({FindField.CODE, FindField.BOX, FindField.PLACE})
#: Fields that take a span.
SPAN_FIELDS = frozenset({FindField.YEAR, FindField.DATE, FindField.DUE, FindField.PAGES})
#: Fields whose values are the room's own data.
DATA_FIELDS = frozenset(
    {FindField.CLASS, FindField.UNIT, FindField.PERIOD, FindField.CARRIER, FindField.FIELD}
)
#: What only they may ask for who may read a guarded entry (R-19): it is not shown to others.
HIDDEN_FIELDS = frozenset(
    {
        *WORD_FIELDS,
        FindField.DATE,
        FindField.PAGES,
        FindField.CARRIER,
        FindField.FIELD,
        FindField.IS,
    }
)

_NAMES: Mapping[FindField, tuple[str, ...]] = {
    FindField.TITLE: ("title", "题名", "題名", "标题", "標題"),
    FindField.CREATOR: ("creator", "author", "责任者", "責任者"),
    FindField.REFERENCE: ("doc", "document", "文号", "文號"),
    FindField.NOTE: ("note", "remark", "remarks", "备注", "備註"),
    FindField.CODE: ("code", "档号", "檔號"),
    FindField.BOX: ("box", "盒号", "盒號", "盒"),
    FindField.PLACE: ("place", "shelf", "位置", "存放位置"),
    FindField.YEAR: ("year", "年度", "年"),
    FindField.DATE: ("date", "日期", "形成时间", "形成時間"),
    FindField.DUE: ("due", "expires", "到期"),
    FindField.PAGES: ("pages", "页数", "頁數"),
    FindField.CLASS: ("class", "category", "门类", "門類", "类别", "類別"),
    FindField.UNIT: ("unit", "department", "机构", "機構", "部门", "部門"),
    FindField.PERIOD: ("period", "retention", "期限", "保管期限"),
    FindField.SECRECY: ("secrecy", "密级", "密級"),
    FindField.STATE: ("state", "状态", "狀態"),
    FindField.CARRIER: ("carrier", "载体", "載體"),
    FindField.FIELD: ("field", "著录项", "著錄項"),
    FindField.IS: ("is", "是"),
    FindField.HAS: ("has", "有"),
    FindField.NO: ("no", "无", "無", "没有", "沒有"),
}
FIELD_OF: Mapping[str, FindField] = {
    name: field for field, names in _NAMES.items() for name in names
}


def names_of(field: FindField) -> tuple[str, ...]:
    """Return the words that name a field, the one that is written first."""
    return _NAMES[field]


_STATES: Mapping[str, tuple[str, ...]] = {
    "in_place": ("in", "in_place", "在库", "在庫"),
    "on_loan": ("out", "lent", "on_loan", "借出"),
    "reading": ("reading", "查阅中", "查閱中"),
    "repair": ("repair", "修复中", "修復中"),
    "lost": ("lost", "遗失", "遺失"),
    "proposed": ("proposed", "提请销毁", "提請銷毀"),
    "destroyed": ("destroyed", "已销毁", "已銷毀"),
    "transferred": ("transferred", "已移交"),
    "withdrawn": ("withdrawn", "已撤回"),
}
_SECRECY: Mapping[str, tuple[str, ...]] = {
    "none": ("none", "无", "無"),
    "internal": ("internal", "内部", "內部"),
    "secret": ("secret", "秘密"),
    "confidential": ("confidential", "机密", "機密"),
    "top": ("top", "绝密", "絕密"),
}
_IS: Mapping[str, tuple[str, ...]] = {
    "draft": ("draft", "草稿"),
    "catalogued": ("catalogued", "已著录", "已著錄"),
    "copy": ("copy", "复制件", "複製件"),
    "bound": ("bound", "已装订", "已裝訂"),
    "sealed": ("sealed", "封存"),
    "immature": ("immature", "不成熟"),
    "important": ("important", "重要"),
    "minutes": ("minutes", "党组会议记录", "黨組會議記錄"),
    "personal": ("personal", "个人信息", "個人信息"),
    "held": ("held", "冻结", "凍結"),
    "shelved": ("shelved", "已上架"),
    "unshelved": ("unshelved", "未上架"),
    "waiting": ("waiting", "未起算"),
    "undetermined": ("undetermined", "期限待定"),
    "extended": ("extended", "已延期"),
    "file": ("file", "案卷"),
    "item": ("item", "件"),
}
_THINGS: Mapping[str, tuple[str, ...]] = {
    "box": ("box", "盒"),
    "place": ("place", "位置"),
    "date": ("date", "日期"),
    "pages": ("pages", "页数", "頁數"),
    "creator": ("creator", "责任者", "責任者"),
    "doc": ("doc", "文号", "文號"),
    "unit": ("unit", "机构", "機構"),
    "period": ("period", "期限"),
    "note": ("note", "备注", "備註"),
    "former": ("former", "曾用档号", "曾用檔號"),
    "loan": ("loan", "借阅记录", "借閱記錄"),
    "hold": ("hold", "冻结", "凍結"),
    "link": ("link", "关联", "關聯"),
}
_WORDS: Mapping[FindField, Mapping[str, tuple[str, ...]]] = {
    FindField.STATE: _STATES,
    FindField.SECRECY: _SECRECY,
    FindField.IS: _IS,
    FindField.HAS: _THINGS,
    FindField.NO: _THINGS,
}
VALUE_OF: Mapping[FindField, Mapping[str, str]] = {
    field: {word: value for value, words in table.items() for word in words}
    for field, table in _WORDS.items()
}
#: Where the records are that a list leaves out unless it is asked for them (D-33).
GONE_STATES = frozenset({"destroyed", "transferred", "withdrawn"})


def values_of(field: FindField) -> tuple[str, ...]:
    """Return the values of a field that has a fixed list of them."""
    return tuple(_WORDS.get(field, ()))


def word_for(field: FindField, value: str) -> str:
    """Return the word by which a value of a fixed list is written."""
    words = _WORDS.get(field, {}).get(value)
    return words[0] if words else value


def word_in(field: FindField, value: str, language: str) -> str:
    """Return a value of a fixed list as it is shown in a language."""
    words = _WORDS.get(field, {}).get(value)
    if not words:
        return value
    return words[{"en": 0, "zh-CN": 1}.get(language, -1)]
