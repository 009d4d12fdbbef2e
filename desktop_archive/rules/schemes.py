"""Category codes and class schemes that ship with the program (N-05, N-06, N-09 to N-11)."""

from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.code_presets import PRESETS
from desktop_archive.rules.names import Names


class Arrangement(Enum):
    """Whether a category is kept by the item, by the file, or by either (N-09)."""

    ITEM = "item"
    FILE = "file"
    EITHER = "either"


class ClassLevel(Enum):
    """One step of a compound classification (N-07)."""

    CATEGORY = "category"
    YEAR = "year"
    UNIT = "unit"
    RETENTION = "retention"
    CLASS = "class"


@dataclass(frozen=True, slots=True)
class CategorySeed:
    """A category of records that ships with the program (N-05, N-06)."""

    code: str
    names: Names
    arrangement: Arrangement
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class ClassSeed:
    """A class of a ready scheme; a subclass names the code of its class (N-10, N-11)."""

    code: str
    names: Names
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class SchemeSeed:
    """A ready classification scheme: the order of its steps, and its own classes."""

    code: str
    names: Names
    order: tuple[ClassLevel, ...]
    template: str
    categories: tuple[str, ...] = ()
    classes: tuple[ClassSeed, ...] = ()


def _category(
    code: str,
    names: tuple[str, str, str],
    arrangement: Arrangement,
    parent: str | None = None,
) -> CategorySeed:
    return CategorySeed(code, Names(*names), arrangement, parent)


def _class(code: str, english: str, simplified: str, traditional: str) -> ClassSeed:
    parent = code.rpartition(".")[0] or None
    return ClassSeed(code, Names(english, simplified, traditional), parent)


_ITEM, _FILE, _EITHER = Arrangement.ITEM, Arrangement.FILE, Arrangement.EITHER

#: The section with the history, state, rules and management of the holdings.
FONDS_FILE = "QZ"

CATEGORY_SEEDS: tuple[CategorySeed, ...] = (
    _category("WS", ("Administrative records", "文书", "文書"), _ITEM),
    _category("KJ", ("Scientific and technical records", "科技", "科技"), _FILE),
    _category("KJ·KY", ("Research", "科研", "科研"), _FILE, "KJ"),
    _category("KJ·JJ", ("Capital construction", "基建", "基建"), _FILE, "KJ"),
    _category("KJ·SB", ("Equipment", "设备", "設備"), _FILE, "KJ"),
    _category("RS", ("Personnel records", "人事", "人事"), _FILE),
    _category("KU", ("Accounting records", "会计", "會計"), _FILE),
    _category("KU·01", ("Vouchers", "会计凭证", "會計憑證"), _FILE, "KU"),
    _category("KU·02", ("Account books", "会计账簿", "會計賬簿"), _FILE, "KU"),
    _category("KU·03", ("Financial reports", "财务会计报告", "財務會計報告"), _FILE, "KU"),
    _category("KU·04", ("Other accounting papers", "其他会计资料", "其他會計資料"), _FILE, "KU"),
    _category("ZY", ("Specialised records", "专业", "專業"), _EITHER),
    _category("ZP", ("Photographs", "照片", "照片"), _ITEM),
    _category("LY", ("Sound recordings", "录音", "錄音"), _ITEM),
    _category("LX", ("Video recordings", "录像", "錄像"), _ITEM),
    _category("SJ", ("Business data", "业务数据", "業務數據"), _EITHER),
    _category("YJ", ("Official e-mail", "公务电子邮件", "公務電子郵件"), _EITHER),
    _category("WY", ("Web pages", "网页信息", "網頁信息"), _EITHER),
    _category("MT", ("Social media", "社交媒体", "社交媒體"), _EITHER),
    _category("SW", ("Objects", "实物", "實物"), _ITEM),
    # What concerns the holdings themselves is kept apart, for ever (N-18).
    _category(FONDS_FILE, ("Fonds file", "全宗卷", "全宗卷"), _EITHER),
    _category("QZ·01", ("Background of the fonds", "全宗背景", "全宗背景"), _EITHER, FONDS_FILE),
    _category("QZ·02", ("State of the holdings", "档案状况", "檔案狀況"), _EITHER, FONDS_FILE),
    _category("QZ·03", ("Working rules", "工作制度", "工作制度"), _EITHER, FONDS_FILE),
    _category("QZ·04", ("Management records", "管理记录", "管理記錄"), _EITHER, FONDS_FILE),
)

# Codes of a company's own; rows like any other, offered with the company schemes.
COMPANY_CATEGORY_SEEDS: tuple[CategorySeed, ...] = (
    _category("HT", ("Contracts", "合同", "合同"), _FILE),
    _category("KF", ("Customer service records", "客服", "客服"), _EITHER),
    _category("KH", ("Customer records", "客户", "客戶"), _FILE),
    _category("YZ", ("Owner records", "业主", "業主"), _FILE),
    _category("ZZ", ("Licences and qualifications", "资质", "資質"), _EITHER),
)

COMPANY_CLASSES: tuple[ClassSeed, ...] = (
    _class("1", "Customer information", "客户信息档案", "客戶信息檔案"),
    _class("1.1", "Customer data and contacts", "客户资料与联系方式", "客戶資料與聯繫方式"),
    _class("1.2", "Service records", "服务记录", "服務記錄"),
    _class("1.3", "Complaint handling records", "投诉处理记录", "投訴處理記錄"),
    _class("2", "Business records", "业务记录档案", "業務記錄檔案"),
    _class("2.1", "Business enquiries", "业务咨询记录", "業務諮詢記錄"),
    _class("2.2", "Order handling", "订单处理记录", "訂單處理記錄"),
    _class("2.3", "After-sales service", "售后服务记录", "售後服務記錄"),
    _class("3", "Training material", "培训资料档案", "培訓資料檔案"),
    _class("3.1", "Textbooks and courseware", "培训教材与课件", "培訓教材與課件"),
    _class("3.2", "Training records", "培训记录", "培訓記錄"),
    _class("4", "Internal documents", "内部文件档案", "內部文件檔案"),
    _class("4.1", "Notices and circulars", "通知通报", "通知通報"),
    _class("4.2", "Reports", "报告", "報告"),
    _class("4.3", "Regulations", "规章制度", "規章制度"),
    _class("5", "Other records", "其他档案", "其他檔案"),
)

PROPERTY_CLASSES: tuple[ClassSeed, ...] = (
    _class("1", "Owner communication", "业主沟通", "業主溝通"),
    _class("1.1", "Calls and messages", "电话与信息记录", "電話與信息記錄"),
    _class("1.2", "Receptions and meetings", "接待记录与会议纪要", "接待記錄與會議紀要"),
    _class("1.3", "Complaints and suggestions", "投诉、建议与咨询", "投訴、建議與諮詢"),
    _class("2", "Service contracts", "服务合同", "服務合同"),
    _class("2.1", "Property service contracts", "物业服务合同", "物業服務合同"),
    _class("2.2", "Special service agreements", "专项服务协议", "專項服務協議"),
    _class("2.3", "Temporary arrangements", "临时服务约定", "臨時服務約定"),
    _class("3", "Fees", "费用管理", "費用管理"),
    _class("3.1", "Demand notes and receipts", "缴费通知与凭证", "繳費通知與憑證"),
    _class("3.2", "Reminders of arrears", "欠费催缴记录", "欠費催繳記錄"),
    _class("3.3", "Remissions", "费用减免", "費用減免"),
    _class("4", "Repairs and upkeep", "维修保养", "維修保養"),
    _class("4.1", "Repair requests", "报修记录", "報修記錄"),
    _class("4.2", "Upkeep of common areas", "公共区域与设施保养", "公共區域與設施保養"),
    _class("4.3", "Maintenance plans and reports", "维护计划与执行报告", "維護計劃與執行報告"),
    _class("5", "Community activities", "社区活动", "社區活動"),
    _class("5.1", "Plans and notices", "活动方案与通知", "活動方案與通知"),
    _class("5.2", "Participants and photographs", "参与名单与照片", "參與名單與照片"),
    _class("5.3", "Summaries", "活动总结", "活動總結"),
)

_STANDARD = tuple(seed.code for seed in CATEGORY_SEEDS)
_COMPANY = tuple(seed.code for seed in COMPANY_CATEGORY_SEEDS)

SCHEME_SEEDS: tuple[SchemeSeed, ...] = (
    SchemeSeed(
        "da22",
        Names(
            "Documents by item, after DA/T 22",
            "归档文件（参照 DA/T 22）",
            "歸檔文件（參照 DA/T 22）",
        ),
        (ClassLevel.CATEGORY, ClassLevel.YEAR, ClassLevel.RETENTION, ClassLevel.UNIT),
        PRESETS["da22"].template,
        _STANDARD,
    ),
    SchemeSeed(
        "da13",
        Names(
            "All categories, after DA/T 13", "全部门类（参照 DA/T 13）", "全部門類（參照 DA/T 13）"
        ),
        (ClassLevel.CATEGORY, ClassLevel.YEAR, ClassLevel.RETENTION, ClassLevel.UNIT),
        PRESETS["da13"].template,
        _STANDARD,
    ),
    SchemeSeed(
        "company",
        Names("Company customer service", "公司客服档案", "公司客服檔案"),
        (ClassLevel.CATEGORY, ClassLevel.CLASS, ClassLevel.YEAR),
        PRESETS["company"].template,
        _STANDARD + _COMPANY,
        COMPANY_CLASSES,
    ),
    SchemeSeed(
        "property",
        Names("Property management", "物业管理档案", "物業管理檔案"),
        (ClassLevel.CATEGORY, ClassLevel.CLASS, ClassLevel.YEAR),
        PRESETS["property"].template,
        _STANDARD + _COMPANY,
        PROPERTY_CLASSES,
    ),
)
