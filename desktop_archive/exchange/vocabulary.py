"""What rooms write over the columns of their lists, in 简, 繁 and English (domain §2.3, §8)."""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from desktop_archive.rules.imports import ListKind, Target

# Headings are compared in simplified script: only the signs that occur in headings are folded.
_FOLDED = str.maketrans(
    "檔號題責類別機構問頁數備註條碼館復製層級編單門傳職務電話郵庫區節淨長寬進記錄業戶樓棟開閱還"
    "處質標時間內冊張規種說應歸終書態關鍵詞員歷訂簽圖見參會計稱來發個架側櫃組詳類夾項實際財產權",
    "档号题责类别机构问页数备注条码馆复制层级编单门传职务电话邮库区节净长宽进记录业户楼栋开阅还"
    "处质标时间内册张规种说应归终书态关键词员历订签图见参会计称来发个架侧柜组详类夹项实际财产权",
)
_BRACKETED = re.compile(r"[((\[【〔][^))\]】〕]*[))\]】〕]")
# Exports of databases add what kind of value stands in a column.
_SUFFIX = re.compile(r"(?:[_ ](?:raw|original|value|text|formatted))+$(?<!^text)")
_NOISE = re.compile(r"[\s_\-./:*#·、,\"']+")


def fold_heading(text: str) -> str:
    """Bring a heading into the form the vocabulary is written in."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_FOLDED)
    bare = _NOISE.sub("", _SUFFIX.sub("", _BRACKETED.sub("", folded)))
    return bare or _NOISE.sub("", folded)


def _words(text: str) -> tuple[str, ...]:
    return tuple(fold_heading(word) for word in text.split("|"))


_RECORDS: Mapping[Target, str] = {
    Target.ROW_NUMBER: "序号|顺序号|行号|no|seq|sequence|#|项次",
    Target.CODE: (
        "档号|档案号|档案编号|档案号码|编号|件档号|案卷档号|reference code|ref code|reference|"
        "reference no|reference number|identifier|file code|record no|record number|"
        "call number|refcode|finding aid reference|item reference"
    ),
    Target.FONDS: "全宗号|全宗|全宗代码|fonds|fonds code|fonds no|fonds number",
    Target.CATEGORY: (
        "门类|档案门类|门类代码|档案门类代码|类别|档案类别|类别号|分类|分类号|类目|category|"
        "class|classification code|record class"
    ),
    Target.YEAR: "年度|年份|归档年度|档案年度|所属年度|year",
    Target.RETENTION: (
        "保管期限|保存期限|保管年限|保存年限|期限|保管期限代码|保管期|retention|"
        "retention period|retention code"
    ),
    Target.UNIT: (
        "机构|机构问题|机构或问题|问题|部门|归档部门|归档单位|移交部门|机构代码|unit|"
        "department|dept|section"
    ),
    Target.SERIAL: (
        "件号|案卷号|卷号|流水号|室编件号|顺序件号|item no|item number|item|volume no|serial|"
        "serial no|file no|file number"
    ),
    Target.TITLE: (
        "题名|案卷题名|文件题名|卷名|标题|名称|档案名称|文件名称|案卷名称|文件标题|正题名|"
        "档案题名|材料名称|title|unit title|unittitle|description|subject|name of file|"
        "file title|text"
    ),
    Target.CREATOR: (
        "责任者|责任人|来源|档案来源|形成单位|立卷单位|作者|发文单位|形成者|creator|author|"
        "source|originator|responsible body|responsibility"
    ),
    Target.DOC_NO: (
        "文号|文件编号|文件字号|发文字号|文件号|合同编号|合同号|图号|doc no|document no|"
        "document number|letter no"
    ),
    Target.DATE: (
        "日期|形成时间|形成日期|成文日期|成文时间|时间|文件日期|起止日期|起止时间|开始日期|"
        "起始日期|签订日期|date|dates|inclusive dates|date created|start date|date start|"
        "unitdate|unit date|date expression|date of formation|date text"
    ),
    Target.END_DATE: "终止日期|结束日期|截止日期|终止时间|end date|date end",
    Target.FULFILLED: (
        "履行完毕日期|履行完毕时间|合同履行完毕日期|履约完成日期|完成日期|合同终止日期|"
        "fulfilled on|date of fulfilment|contract completed"
    ),
    Target.SECRECY: (
        "密级|保密级别|保密等级|秘密等级|密别|secrecy|secrecy level|security classification|"
        "security level|classification"
    ),
    Target.PAGES: (
        "页数|总页数|张数|页码数|卷内张数|件页数|pages|no of pages|number of pages|page count|pp"
    ),
    Target.QUANTITY: "件数|数量|份数|quantity|qty|copies|number of items",
    Target.NOTE: "备注|附注|备考|说明|注|note|notes|remarks|remark|comment|comments",
    Target.BOX: (
        "盒号|档案盒|盒|箱号|盒号码|卷盒号|档案盒号|盒编号|箱|box|box no|box number|container|"
        "container 1|top container|container indicator"
    ),
    Target.BOX_BARCODE: "盒条码|条码|条形码|盒条形码|条码号|box barcode|barcode|container barcode",
    Target.BOX_PROFILE: (
        "盒型|盒规格|盒子规格|box profile|container profile|box type|container type"
    ),
    Target.FOLDER: (
        "卷夹|夹号|文件夹|文件夹号|卷夹号|folder|folder no|folder number|child indicator"
    ),
    Target.PLACE: (
        "存放位置|位置|库位|库位号|存放地点|存址|存放处|排架号|存储位置|架位|架位号|location|"
        "place|shelf location|shelf mark|shelfmark|storage location"
    ),
    Target.LEVEL: "层级|著录层级|level|level of description",
    Target.COLLECTION: (
        "collection|collection id|collection no|collection number|resource id|"
        "resource identifier|eadid|馆藏号"
    ),
    Target.COLLECTION_TITLE: "collection title|collection name|resource title|全宗名称|馆藏名称",
    Target.SERIES: "series|series title|系列|subseries|类系",
    Target.ACCESS: (
        "access|access note|access restrictions|conditions governing access|restrictions|"
        "开放标识|开放状态|利用限制"
    ),
    Target.REPOSITORY: "repository|repository code|档案馆代码|档案馆|institution",
    Target.EXTERNAL_ID: (
        "component id|external id|外部编号|ref id|refid|uuid|system id|source id|原系统号"
    ),
    Target.PARENT: "parent component id|parent id|parent external id|上级外部编号",
}
_PEOPLE: Mapping[Target, str] = {
    Target.ROW_NUMBER: "序号|no|seq|#",
    Target.STAFF_NO: (
        "工号|员工编号|员工号|职工号|人员编号|编号|staff no|staff number|employee id|"
        "employee no|employee number|personnel no|staff id"
    ),
    Target.NAME: "姓名|名字|人员姓名|员工姓名|name|full name|employee name|staff name",
    Target.UNIT: (
        "部门|单位|所在部门|科室|所属部门|工作单位|处室|department|unit|dept|section|division|"
        "office"
    ),
    Target.POST: "职务|岗位|职位|职称|post|position|title|job title|role",
    Target.PHONE: (
        "电话|联系电话|手机|手机号|手机号码|电话号码|办公电话|phone|telephone|tel|mobile"
    ),
    Target.EMAIL: "邮箱|电子邮箱|电子邮件|邮件|email|e mail|mail",
    Target.NOTE: "备注|附注|说明|note|notes|remarks",
}
_PLACES: Mapping[Target, str] = {
    Target.ROW_NUMBER: "序号|no|seq|#",
    Target.ROOM: "库房|库房号|库房名称|库|房间|库室|room|room no|store|storage room|repository",
    Target.ZONE: "区|分区|区号|区域|zone|area",
    Target.RANGE: "列|列号|排|排号|架|架号|密集架列|range|row|rack|aisle|stack|column",
    Target.SIDE: "面|左右|ab面|左右面|侧|side|face",
    Target.BAY: "节|节号|组|组号|柜|柜号|bay|section|unit",
    Target.SHELF: "层|层号|格|格号|shelf|level|tier|shelf no",
    Target.LENGTH: "净长|长|长度|净宽|net length|length|usable length|width|length mm",
    Target.HEIGHT: "净高|高|高度|层高|净高度|net height|height|clear height|height mm",
    Target.DEPTH: "深|进深|净深|深度|depth|net depth|depth mm",
    Target.PLACE: "存放位置|位置|地址|位置编码|address|location|location code",
    Target.NOTE: "备注|附注|说明|note|notes|remarks",
}
_LOANS: Mapping[Target, str] = {
    Target.ROW_NUMBER: "序号|顺序号|no|seq|#|项次",
    Target.CODE: _RECORDS[Target.CODE],
    Target.TITLE: _RECORDS[Target.TITLE],
    Target.BORROWER: (
        "借阅人|借阅者|借档人|利用者|借用人|借阅人姓名|查阅人|borrower|lent to|borrowed by|reader"
    ),
    Target.UNIT: (
        "借阅部门|借阅单位|部门|单位|所在部门|利用单位|department|unit|borrower department"
    ),
    Target.LENT_ON: (
        "借出日期|借阅日期|借出时间|借阅时间|借档日期|loan date|lent on|date lent|date out|"
        "borrowed on"
    ),
    Target.DUE_ON: "应还日期|应还时间|到期日期|应归还日期|due date|due on|due|date due",
    Target.RETURNED_ON: (
        "归还日期|归还时间|实还日期|还档日期|实际归还日期|return date|returned|returned on|"
        "date returned|date in"
    ),
    Target.PURPOSE: "利用目的|借阅目的|借阅事由|用途|借阅用途|purpose|reason",
    Target.NOTE: "备注|附注|说明|note|notes|remarks",
}
_DOSSIERS: Mapping[Target, str] = {
    **_RECORDS,
    Target.CUSTOMER_NO: (
        "客户编号|客户号|业主编号|租户编号|会员号|customer no|customer number|client no|"
        "owner no|tenant no"
    ),
    Target.CUSTOMER: (
        "客户名称|客户姓名|客户|业主姓名|业主名称|业主|租户名称|租户|customer|customer name|"
        "client|client name|owner|owner name|tenant|tenant name"
    ),
}


def _lookup(words: Mapping[Target, str]) -> Mapping[str, Target]:
    found: dict[str, Target] = {}
    for target, text in words.items():
        for word in _words(text):
            found.setdefault(word, target)
    return MappingProxyType(found)


HEADINGS: Mapping[ListKind, Mapping[str, Target]] = MappingProxyType(
    {
        ListKind.RECORDS: _lookup(_RECORDS),
        ListKind.PEOPLE: _lookup(_PEOPLE),
        ListKind.PLACES: _lookup(_PLACES),
        ListKind.LOANS: _lookup(_LOANS),
        ListKind.DOSSIERS: _lookup(_DOSSIERS),
    }
)
#: Headings of the room's own lists for what it works out itself: reading them tells nothing.
DERIVED_HEADINGS = frozenset(
    _words(
        "状态|狀態|著录状态|著錄狀態|到期日|到期日期|借阅证条码|离职日期|state|"
        "catalogue status|due|expires|card barcode|left on"
    )
)
