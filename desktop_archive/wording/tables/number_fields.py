"""Words for the fields a number is made of (theme 4)."""

from desktop_archive.rules.names import Names

_FIELDS: dict[str, Names] = {
    "fonds": Names("fonds", "全宗号", "全宗號"),
    "cat": Names("category", "门类", "門類"),
    "sub": Names("second level", "二级类目", "二級類目"),
    "sub3": Names("third level", "三级类目", "三級類目"),
    "sub4": Names("fourth level", "四级类目", "四級類目"),
    "category": Names("class", "类别", "類別"),
    "class": Names("class", "分类号", "分類號"),
    "catalogue": Names("catalogue number", "案卷目录号", "案卷目錄號"),
    "project": Names("project", "项目号", "項目號"),
    "year": Names("year", "年度", "年度"),
    "retention": Names("retention period", "保管期限", "保管期限"),
    "unit": Names("unit", "机构（问题）", "機構（問題）"),
    "month": Names("month", "月份", "月份"),
    "building": Names("building", "楼栋", "樓棟"),
    "room": Names("room", "房号", "房號"),
    "owner": Names("owner", "业主", "業主"),
    "case": Names("case", "案次号", "案次號"),
    "parent": Names("number of the file", "所在案卷的档号", "所在案卷的檔號"),
    "zone": Names("zone", "区", "區"),
    "row": Names("range", "列", "列"),
    "side": Names("side", "面", "面"),
    "bay": Names("bay", "节", "節"),
    "level": Names("shelf", "层", "層"),
    "item": Names("item number", "件号", "件號"),
    "volume": Names("file number", "案卷号", "案卷號"),
    "group": Names("group number", "组号", "組號"),
    "page": Names("page number", "页号", "頁號"),
    "box": Names("box number", "盒号", "盒號"),
    "serial": Names("serial", "流水号", "流水號"),
    "pos": Names("position", "位号", "位號"),
}


def number_field_words(field: str, language: str) -> str:
    """Return what a field of a number is called; one without words reads as it is written."""
    return _FIELDS[field].of(language) if field in _FIELDS else field
