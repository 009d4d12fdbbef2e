"""The fields that ship with the program: the elements of DA/T 18, and what the seeds ask for."""

from desktop_archive.rules.fields.model import Choice, Field, FieldUse, Obligation, ValueKind
from desktop_archive.rules.names import Names
from desktop_archive.rules.records import Level

_MUST, _IF, _MAY = Obligation.MANDATORY, Obligation.IF_PRESENT, Obligation.OPTIONAL
_ITEM, _FILE = Level.ITEM, Level.FILE
_ANY = (FieldUse(_MAY),)
_ON_ITEMS = (FieldUse(_MAY, _ITEM),)
_ALWAYS = (FieldUse(_MUST),)
_PRESENT = (FieldUse(_IF),)

#: Photographs, sound, video and objects; business data, mail, web pages and social media.
PICTURES = ("ZP", "LY", "LX", "SW")
ELECTRONIC = ("SJ", "YJ", "WY", "MT")


def choices(*words: tuple[str, str, str]) -> tuple[Choice, ...]:
    """Return choices from their English, Simplified and Traditional words."""
    return tuple(Choice(simplified, Names(en, simplified, tw)) for en, simplified, tw in words)


def _column(
    code: str, names: tuple[str, str, str], uses: tuple[FieldUse, ...], *, carried: bool = False
) -> Field:
    """Return a field that every record has, whatever its class."""
    return Field(code=code, names=Names(*names), uses=uses, carried=carried, in_record=True)


#: What every record has; the settings can demand more of it for a class (C-01 to C-06, C-44).
COLUMN_FIELDS: tuple[Field, ...] = (
    _column("title", ("Title", "题名", "題名"), _ALWAYS),
    _column("category_id", ("Class", "类别", "類別"), _ALWAYS, carried=True),
    _column("level", ("Level of description", "著录层级", "著錄層級"), _ALWAYS, carried=True),
    _column("year", ("Year", "年度", "年度"), _ALWAYS, carried=True),
    _column("retention_id", ("Retention period", "保管期限", "保管期限"), _ALWAYS, carried=True),
    _column("unit_code", ("Unit (subject)", "机构(问题)", "機構(問題)"), _PRESENT, carried=True),
    _column("date_text", ("Date", "日期", "日期"), _ALWAYS),
    _column("creator", ("Creator", "责任者", "責任者"), _ALWAYS, carried=True),
    _column(
        "document_no",
        ("Document number", "文号", "文號"),
        (FieldUse(_IF, _ITEM), FieldUse(_MAY, _FILE)),
    ),
    _column("pages", ("Number of pages", "页数", "頁數"), _PRESENT),
    _column("quantity", ("Quantity", "数量", "數量"), _PRESENT),
    _column("carrier", ("Carrier", "载体", "載體"), _ALWAYS, carried=True),
    _column("secrecy", ("Security classification", "密级", "密級"), _PRESENT, carried=True),
    _column("secrecy_body", ("Level set by", "密级审批单位", "密級審批單位"), _PRESENT),
    _column("original_place", ("Location of originals", "原件存放位置", "原件存放位置"), _PRESENT),
    _column("trigger_date", ("Trigger happened on", "起算事由日期", "起算事由日期"), _PRESENT),
    _column("note", ("Remarks", "备注", "備註"), _ANY),
)

_VERSIONS = choices(
    ("draft", "草稿", "草稿"),
    ("final text", "定稿", "定稿"),
    ("original", "正本", "正本"),
    ("duplicate", "副本", "副本"),
    ("trial version", "试行本", "試行本"),
    ("revised version", "修订本", "修訂本"),
    ("facsimile", "影印本", "影印本"),
)
_ORIGINS = choices(
    ("born digital", "原生", "原生"),
    ("digitised", "数字化", "數字化"),
    ("edited", "编辑", "編輯"),
)
NOT_REVIEWED = "未审核"
_ACCESS = choices(
    ("open", "开放", "開放"),
    ("restricted", "控制", "控制"),
    ("opening postponed", "延期开放", "延期開放"),
    ("not reviewed", NOT_REVIEWED, "未審核"),
)
_DISCLOSURE = choices(
    ("disclosed on own initiative", "主动公开", "主動公開"),
    ("disclosed on request", "依申请公开", "依申請公開"),
    ("not disclosed", "不予公开", "不予公開"),
)
_OBJECTS = choices(
    ("seal", "印章", "印章"),
    ("inscription", "题词", "題詞"),
    ("medal", "奖牌", "獎牌"),
    ("badge", "奖章", "獎章"),
    ("certificate", "证书", "證書"),
    ("official gift", "公务礼品", "公務禮品"),
)


def _said(
    code: str,
    names: tuple[str, str, str],
    uses: tuple[FieldUse, ...] = _ANY,
    kind: ValueKind = ValueKind.TEXT,
    words: tuple[Choice, ...] = (),
) -> Field:
    return Field(code=code, names=Names(*names), kind=kind, choices=words, uses=uses)


_LINES, _CHOICE, _NUMBER = ValueKind.LINES, ValueKind.CHOICE, ValueKind.NUMBER

#: The elements of DA/T 18-2022 for items and files that no column of the record holds.
DESCRIPTION_FIELDS: tuple[Field, ...] = (
    Field(
        code="source",
        names=Names("Source", "来源", "來源"),
        uses=(FieldUse(_IF), FieldUse(_IF, None, PICTURES)),
        carried=True,
    ),
    Field(
        code="access",
        names=Names("Access status", "开放标识", "開放標識"),
        kind=_CHOICE,
        choices=_ACCESS,
        uses=_ALWAYS,
        default=NOT_REVIEWED,
    ),
    _said("parallel_title", ("Parallel title", "并列题名", "並列題名")),
    _said("subtitle", ("Subtitle", "副题名", "副題名")),
    _said("extent", ("Extent and medium", "载体形态", "載體形態"), (FieldUse(_IF, _ITEM), *_ANY)),
    _said("scope", ("Scope and content", "范围和提要", "範圍和提要"), kind=_LINES),
    _said(
        "persons",
        ("Names of persons", "人名", "人名"),
        (*_ANY, FieldUse(_IF, None, PICTURES)),
        ValueKind.SEVERAL,
    ),
    _said("version", ("Draft or version", "稿本", "稿本"), _ON_ITEMS, _CHOICE, _VERSIONS),
    _said("document_type", ("Document type", "文种", "文種"), _ON_ITEMS),
    _said("attachments", ("Attachments", "附件", "附件"), _ON_ITEMS, _LINES),
    _said("subjects", ("Subject terms", "主题词", "主題詞"), _ON_ITEMS, ValueKind.SEVERAL),
    _said("keywords", ("Keywords", "关键词", "關鍵詞"), _ON_ITEMS, ValueKind.SEVERAL),
    _said("language", ("Language or script", "语言或文字", "語言或文字"), _ON_ITEMS),
    _said("disclosure", ("Disclosure", "公开属性", "公開屬性"), _ON_ITEMS, _CHOICE, _DISCLOSURE),
    _said("class_no", ("Classification number", "分类号", "分類號")),
    _said("microform_no", ("Microform number", "缩微号", "縮微號")),
    _said("copies_place", ("Location of copies", "复制件存放位置", "複製件存放位置")),
    _said("repository_code", ("Repository code", "档案馆代码", "檔案館代碼")),
    _said("archival_history", ("Archival history", "档案保管沿革", "檔案保管沿革"), kind=_LINES),
    # What became of a record is its state; the program fills this in from the list (D-33).
    Field(
        code="destruction",
        names=Names("Destruction", "销毁情况", "銷毀情況"),
        uses=(FieldUse(_IF, _FILE), FieldUse(_MAY, _ITEM)),
        by_program=True,
    ),
    _said("cross_reference", ("Cross-reference number", "互见号", "互見號")),
    _said("annotation", ("Note", "附注", "附註"), kind=_LINES),
)

#: What the seeds ask for beyond DA/T 18 (C-06 to C-12, C-36, C-42).
SEED_FIELDS: tuple[Field, ...] = (
    _said(
        "original_holders",
        ("Holders of originals", "原件保存部门", "原件保存部門"),
        (FieldUse(_IF, None, ("HT",)), *_ANY),
        ValueKind.SEVERAL,
    ),
    _said("copy_reason", ("Why only a copy", "未收原件的原因", "未收原件的原因")),
    _said(
        "background",
        ("Background", "背景", "背景"),
        (FieldUse(_MUST, None, PICTURES), *_ANY),
        _LINES,
    ),
    _said("photographer", ("Taken by", "摄录者", "攝錄者"), (FieldUse(_IF, None, PICTURES[:3]),)),
    _said("running_time", ("Running time", "片长", "片長"), (FieldUse(_IF, None, ("LY", "LX")),)),
    _said(
        "object_kind",
        ("Kind of object", "实物种类", "實物種類"),
        (FieldUse(_MUST, None, ("SW",)),),
        _CHOICE,
        _OBJECTS,
    ),
    _said("origin", ("Way of creation", "生成方式", "生成方式"), _ANY, _CHOICE, _ORIGINS),
    _said(
        "file_size",
        ("File size (bytes)", "计算机文件大小（字节）", "計算機文件大小（字節）"),
        (FieldUse(_IF, None, ELECTRONIC), *_ANY),
        _NUMBER,
    ),
    _said(
        "file_format",
        ("File format", "计算机文件格式", "計算機文件格式"),
        (FieldUse(_IF, None, ELECTRONIC), *_ANY),
    ),
    _said(
        "entries",
        ("Number of entries", "条目数", "條目數"),
        (FieldUse(_IF, None, ELECTRONIC), *_ANY),
        _NUMBER,
    ),
    _said(
        "archive_mark",
        ("Archive mark", "归档标识", "歸檔標識"),
        (FieldUse(_IF, None, ELECTRONIC), *_ANY),
    ),
    _said(
        "metadata",
        ("Metadata", "元数据", "元數據"),
        (FieldUse(_IF, None, ELECTRONIC), *_ANY),
        _LINES,
    ),
    _said(
        "handling",
        ("Notes of handling", "办理过程", "辦理過程"),
        (FieldUse(_IF, None, ELECTRONIC), *_ANY),
        _LINES,
    ),
    _said("bag_no", ("Bag number", "底图袋号", "底圖袋號"), (FieldUse(_MAY, None, ("KJ",)),)),
    _said("bag_class", ("Class in bags", "底图类别", "底圖類別"), (FieldUse(_MAY, None, ("KJ",)),)),
    _said("recognised_text", ("Recognised text", "全文识别文本", "全文識別文本"), kind=_LINES),
)


def _kept(code: str, names: tuple[str, str, str], kind: ValueKind = ValueKind.TEXT) -> Field:
    return Field(code=code, names=Names(*names), kind=kind, uses=_ANY, by_program=True)


#: What the program itself writes down (C-40, K-04).
KEPT_FIELDS: tuple[Field, ...] = (
    _kept("compared_by", ("Compared with the paper by", "与实体核对人", "與實體核對人")),
    _kept(
        "compared_on",
        ("Compared with the paper on", "与实体核对日期", "與實體核對日期"),
        ValueKind.DATE,
    ),
    _kept(
        "period_candidates",
        ("Periods that came into question", "曾议保管期限", "曾議保管期限"),
        ValueKind.SEVERAL,
    ),
)
