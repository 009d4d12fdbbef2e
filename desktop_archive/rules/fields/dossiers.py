"""Sets of fields for customers, owners and tenants, offered to any class (C-16 to C-34)."""

from dataclasses import dataclass

from desktop_archive.rules.fields.model import Choice, Field, FieldUse, Obligation, ValueKind
from desktop_archive.rules.fields.seeds import choices
from desktop_archive.rules.names import Names


@dataclass(frozen=True, slots=True)
class FieldSet:
    """Fields that belong together; `categories` use them from the start."""

    code: str
    names: Names
    fields: tuple[str, ...]
    categories: tuple[str, ...] = ()


SETS: tuple[FieldSet, ...] = (
    FieldSet(
        "owner",
        Names("Owner", "业主", "業主"),
        (
            "person_name", "sex", "age", "telephone", "identity_no", "family", "room_no",
            "floor_area", "layout", "bought_on", "occupation_notice", "occupation_form",
            "inspection_report",
        ),
        ("YZ",),
    ),
    FieldSet(
        "communication",
        Names("Communication", "沟通记录", "溝通記錄"),
        ("channel", "matter", "outcome"),
        ("KF",),
    ),
    FieldSet(
        "contract",
        Names("Contract", "合同", "合同"),
        ("contract_kind", "other_party"),
        ("HT",),
    ),
    FieldSet("fees", Names("Fees", "费用", "費用"), ("fee_kind", "fee_paper")),
    FieldSet(
        "repairs",
        Names("Repairs and upkeep", "维修保养", "維修保養"),
        ("reported_on", "work", "assigned_to", "finished_on", "outcome", "upkeep_paper"),
    ),
    FieldSet("activities", Names("Activities", "社区活动", "社區活動"), ("activity_paper",)),
    FieldSet(
        "network_customer",
        Names("Network customer", "网络公司客户", "網絡公司客戶"),
        (
            "customer_name", "address", "contact_person", "telephone", "legal_representative",
            "business_contract", "service_record", "channel", "feedback",
        ),
    ),
    FieldSet(
        "mining_customer",
        Names("Customer with credit", "信用客户", "信用客戶"),
        ("customer_name", "contact_person", "telephone", "website", "credit", "transactions"),
    ),
    FieldSet(
        "customer",
        Names("Customer", "客户", "客戶"),
        (
            "customer_name", "customer_class", "enterprise_kind", "supervising_body", "address",
            "contact_person", "telephone", "dossier_entry",
        ),
        ("KH",),
    ),
    FieldSet(
        "tenant",
        Names("Tenant", "租户", "租戶"),
        (
            "customer_name", "tenant_heading", "payments", "deposits", "fit_out", "move_in",
            "responsible_persons", "emergency_contact", "contact_changes", "nameplate",
            "licence_review", "breaches", "repair_requests", "complaints", "visits", "contractor",
        ),
    ),
    FieldSet(
        "trade_customer",
        Names("Trade customer", "贸易客户", "貿易客戶"),
        (
            "customer_name", "business_owner", "managers", "trading_since", "size", "trade",
            "assets", "service_area", "sales_capacity", "growth", "culture", "policy",
            "sales_results", "staff_quality", "rivals", "attitude", "problems", "advantages",
            "plans", "reputation", "credit", "terms", "credit_problems", "nature_class", "grade",
            "credit_grade", "credit_limit",
        ),
    ),
    FieldSet(
        "hotel_company",
        Names("Hotel: company", "酒店单位客户", "酒店單位客戶"),
        (
            "customer_name", "enterprise_kind", "trade", "address", "head", "contact_person",
            "telephone", "needs", "room_price", "discount", "payment",
        ),
    ),
    FieldSet(
        "hotel_guest",
        Names("Hotel: guest", "酒店散客", "酒店散客"),
        (
            "person_name", "sex", "born_on", "employer", "residence", "document_kind",
            "identity_no", "telephone", "reason_of_arrival", "room_price", "stay", "payment",
        ),
    ),
)  # fmt: skip

_DATE, _LINES, _NUMBER = ValueKind.DATE, ValueKind.LINES, ValueKind.NUMBER
_YES_NO, _TEXT = ValueKind.YES_NO, ValueKind.TEXT
Words = tuple[tuple[str, str, str], ...]

#: Code, English, Simplified, Traditional, kind; choices stand in the next table.
_PLAIN: tuple[tuple[str, str, str, str, ValueKind], ...] = (
    ("person_name", "Name", "姓名", "姓名", _TEXT),
    ("age", "Age", "年龄", "年齡", _NUMBER),
    ("telephone", "Telephone", "联系电话", "聯繫電話", _TEXT),
    ("identity_no", "Identity number", "身份证号码", "身份證號碼", _TEXT),
    ("family", "Family members", "家庭成员", "家庭成員", _LINES),
    ("room_no", "Room number", "房号", "房號", _TEXT),
    ("floor_area", "Floor area (m²)", "建筑面积（平方米）", "建築面積（平方米）", _NUMBER),
    ("layout", "Layout", "户型", "戶型", _TEXT),
    ("bought_on", "Bought on", "购买时间", "購買時間", _DATE),
    ("occupation_notice", "Notice of occupation", "入住通知书", "入住通知書", _YES_NO),
    ("occupation_form", "Registration form", "入住登记表", "入住登記表", _YES_NO),
    ("inspection_report", "Inspection report", "验房报告", "驗房報告", _YES_NO),
    ("outcome", "Handling and result", "处理过程与结果", "處理過程與結果", _LINES),
    ("other_party", "Other party", "对方单位", "對方單位", _TEXT),
    ("reported_on", "Reported on", "报修时间", "報修時間", _DATE),
    ("work", "Work to be done", "报修内容", "報修內容", _LINES),
    ("assigned_to", "Person assigned", "维修人员", "維修人員", _TEXT),
    ("finished_on", "Finished on", "维修完成时间", "維修完成時間", _DATE),
    ("customer_name", "Customer's name", "客户名称", "客戶名稱", _TEXT),
    ("address", "Address", "地址", "地址", _TEXT),
    ("contact_person", "Contact person", "联系人", "聯繫人", _TEXT),
    ("legal_representative", "Legal representative", "法定代表人", "法定代表人", _TEXT),
    ("business_contract", "Business contract", "业务合同", "業務合同", _TEXT),
    ("service_record", "Service record", "客户服务记录", "客戶服務記錄", _LINES),
    ("feedback", "Feedback", "客户反馈意见", "客戶反饋意見", _LINES),
    ("website", "Website", "网址", "網址", _TEXT),
    ("credit", "Credit standing", "信用状况", "信用狀況", _LINES),
    ("transactions", "Past transactions", "以往交易记录", "以往交易記錄", _LINES),
    ("enterprise_kind", "Kind of enterprise", "企业性质", "企業性質", _TEXT),
    ("supervising_body", "Supervising body", "主管单位", "主管單位", _TEXT),
    ("payments", "Payments", "缴费记录", "繳費記錄", _LINES),
    ("deposits", "Deposits", "各项押金", "各項押金", _LINES),
    ("fit_out", "Fit-out papers", "二次装修资料", "二次裝修資料", _LINES),
    ("move_in", "Move-in papers", "入伙资料", "入伙資料", _LINES),
    ("responsible_persons", "Responsible persons", "相关负责人", "相關負責人", _LINES),
    ("emergency_contact", "Emergency contact", "紧急联络人", "緊急聯絡人", _TEXT),
    ("contact_changes", "Changes of contact", "联络人变更", "聯絡人變更", _LINES),
    ("nameplate", "Nameplate application", "铭牌申请", "銘牌申請", _TEXT),
    ("licence_review", "Licence and annual review", "营业执照及年审", "營業執照及年審", _LINES),
    ("breaches", "Breaches and arrears", "违约与欠费", "違約與欠費", _LINES),
    ("repair_requests", "Repair requests", "报修情况", "報修情況", _LINES),
    ("complaints", "Complaints", "投诉情况", "投訴情況", _LINES),
    ("visits", "Visits", "走访记录", "走訪記錄", _LINES),
    ("contractor", "Contractor's data", "施工方资料", "施工方資料", _LINES),
    ("business_owner", "Owner of the business", "所有者", "所有者", _TEXT),
    ("managers", "Managers", "管理者", "管理者", _TEXT),
    ("trading_since", "Trading with us since", "与本公司交易时间", "與本公司交易時間", _DATE),
    ("size", "Size of the enterprise", "企业规模", "企業規模", _TEXT),
    ("trade", "Trade", "行业与经营内容", "行業與經營內容", _TEXT),
    ("assets", "Assets", "资产", "資產", _TEXT),
    ("service_area", "Service area", "服务区域", "服務區域", _TEXT),
    ("sales_capacity", "Sales capacity", "销售能力", "銷售能力", _TEXT),
    ("growth", "Growth", "发展潜力", "發展潛力", _TEXT),
    ("culture", "Company culture", "公司文化", "公司文化", _TEXT),
    ("policy", "Policy", "经营方针与政策", "經營方針與政策", _TEXT),
    ("sales_results", "Sales results", "销售业绩", "銷售業績", _LINES),
    ("staff_quality", "Quality of staff", "业务人员素质", "業務人員素質", _TEXT),
    ("rivals", "Relation to rivals", "与竞争者的关系", "與競爭者的關係", _TEXT),
    ("attitude", "Attitude to cooperation", "合作态度", "合作態度", _TEXT),
    ("problems", "Problems", "存在的问题", "存在的問題", _LINES),
    ("advantages", "Advantages", "保持的优势", "保持的優勢", _LINES),
    ("plans", "Plans", "未来的对策", "未來的對策", _LINES),
    ("reputation", "Reputation", "企业信誉与形象", "企業信譽與形象", _TEXT),
    ("terms", "Terms of trade", "交易条件", "交易條件", _TEXT),
    ("credit_problems", "Past credit problems", "以往信用问题", "以往信用問題", _LINES),
    ("grade", "Grade", "客户等级", "客戶等級", _TEXT),
    ("credit_grade", "Credit grade", "信用等级", "信用等級", _TEXT),
    ("credit_limit", "Credit limit", "信用限度额", "信用限度額", _NUMBER),
    ("head", "Head", "负责人姓名", "負責人姓名", _TEXT),
    ("needs", "Main needs", "主要消费需求", "主要消費需求", _TEXT),
    ("room_price", "Agreed room price", "认定房价", "認定房價", _NUMBER),
    ("discount", "Discount", "消费折扣率", "消費折扣率", _TEXT),
    ("payment", "Way of payment", "付款方式", "付款方式", _TEXT),
    ("born_on", "Date of birth", "出生年月日", "出生年月日", _DATE),
    ("employer", "Employer", "所属单位", "所屬單位", _TEXT),
    ("residence", "Residence", "常住地", "常住地", _TEXT),
    ("document_kind", "Kind of document", "证件类别", "證件類別", _TEXT),
    ("reason_of_arrival", "Reason of arrival", "到达原因", "到達原因", _TEXT),
    ("stay", "Time of stay", "入住时间", "入住時間", _DATE),
)  # fmt: skip

_CHOSEN: tuple[tuple[str, tuple[str, str, str], Words], ...] = (
    ("sex", ("Sex", "性别", "性別"), (("male", "男", "男"), ("female", "女", "女"))),
    (
        "channel",
        ("Channel", "沟通方式", "溝通方式"),
        (
            ("telephone", "电话", "電話"),
            ("text message", "短信", "短信"),
            ("WeChat", "微信", "微信"),
            ("mail", "邮件", "郵件"),
            ("meeting", "会议", "會議"),
            ("reception", "接待", "接待"),
        ),
    ),
    (
        "matter",
        ("Matter", "事由", "事由"),
        (
            ("complaint", "投诉", "投訴"),
            ("suggestion", "建议", "建議"),
            ("enquiry", "咨询", "諮詢"),
        ),
    ),
    (
        "contract_kind",
        ("Kind of contract", "合同种类", "合同種類"),
        (
            ("property service contract", "物业服务合同", "物業服務合同"),
            ("special agreement", "专项服务协议", "專項服務協議"),
            ("temporary arrangement", "临时服务约定", "臨時服務約定"),
            ("business contract", "业务合同", "業務合同"),
        ),
    ),
    (
        "fee_kind",
        ("Kind of fee", "费用种类", "費用種類"),
        (
            ("property fee", "物业费", "物業費"),
            ("water and electricity", "水电费", "水電費"),
            ("parking", "停车费", "停車費"),
        ),
    ),
    (
        "fee_paper",
        ("Paper", "缴费资料", "繳費資料"),
        (
            ("demand note", "缴费通知单", "繳費通知單"),
            ("receipt", "缴费凭证", "繳費憑證"),
            ("reminder of arrears", "欠费催缴记录", "欠費催繳記錄"),
            ("remission application", "费用减免申请", "費用減免申請"),
            ("remission approval", "费用减免审批", "費用減免審批"),
        ),
    ),
    (
        "upkeep_paper",
        ("Upkeep of common areas", "公共设施维护", "公共設施維護"),
        (
            ("upkeep record", "日常保养记录", "日常保養記錄"),
            ("maintenance plan", "定期维护计划", "定期維護計劃"),
            ("maintenance report", "维护执行报告", "維護執行報告"),
        ),
    ),
    (
        "activity_paper",
        ("Paper of the activity", "活动资料", "活動資料"),
        (
            ("plan", "策划方案", "策劃方案"),
            ("notice", "活动通知", "活動通知"),
            ("list of participants", "参与人员名单", "參與人員名單"),
            ("photographs", "活动照片", "活動照片"),
            ("summary", "活动总结", "活動總結"),
        ),
    ),
    (
        "customer_class",
        ("Customer class", "客户类别", "客戶類別"),
        (
            ("target customer", "目标客户", "目標客戶"),
            ("general customer", "一般客户", "一般客戶"),
            ("key customer", "重点客户", "重點客戶"),
            ("potential customer", "潜在客户", "潛在客戶"),
        ),
    ),
    (
        "dossier_entry",
        ("Kind of entry", "登录事项", "登錄事項"),
        (
            ("change at the customer", "客户方面重大变动", "客戶方面重大變動"),
            ("change between both", "双方之间重大变动", "雙方之間重大變動"),
            ("letter", "信函", "信函"),
            ("fax", "传真", "傳真"),
            ("long-distance call", "长话", "長話"),
        ),
    ),
    (
        "tenant_heading",
        ("Heading", "档案分目", "檔案分目"),
        (
            ("tenant's data", "客户资料", "客戶資料"),
            ("correspondence with the centre", "往来文件", "往來文件"),
            ("payments", "缴费记录", "繳費記錄"),
            ("fit-out", "装修资料", "裝修資料"),
            ("breaches", "违规情况", "違規情況"),
        ),
    ),
    (
        "nature_class",
        ("Class by", "客户性质分类", "客戶性質分類"),
        (
            ("trade", "行业", "行業"),
            ("nature", "性质", "性質"),
            ("region", "地域", "地域"),
            ("type", "类型", "類型"),
        ),
    ),
)

#: What identifies or reaches a person is shown masked (C-41).
PERSONAL = frozenset(
    {"identity_no", "telephone", "family", "responsible_persons", "emergency_contact"}
)


def _uses(code: str) -> tuple[FieldUse, ...]:
    """Return where a field is used from the start: in the classes of its sets."""
    found = [name for one in SETS if code in one.fields for name in one.categories]
    return (FieldUse(Obligation.IF_PRESENT, None, tuple(found)),) if found else ()


def _field(code: str, names: Names, kind: ValueKind, words: tuple[Choice, ...] = ()) -> Field:
    return Field(
        code=code,
        names=names,
        kind=kind,
        choices=words,
        uses=_uses(code),
        personal=code in PERSONAL,
    )


DOSSIER_FIELDS: tuple[Field, ...] = tuple(
    [_field(code, Names(en, cn, tw), kind) for code, en, cn, tw, kind in _PLAIN]
    + [
        _field(code, Names(*names), ValueKind.CHOICE, choices(*words))
        for code, names, words in _CHOSEN
    ]
)
