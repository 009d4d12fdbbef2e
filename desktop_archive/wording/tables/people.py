"""Persons: kinds, what is missing, what blocks them (theme 2)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "PersonKind": {
        "STAFF": ("Staff", "本单位人员", "本單位人員"),
        "EXTERNAL": ("External reader", "外单位人员", "外單位人員"),
        "OWNER": ("Owner", "业主", "業主"),
        "CUSTOMER": ("Customer", "客户", "客戶"),
    },
    "Nearness": {
        "OWN_UNIT": ("own unit", "本部门", "本部門"),
        "OTHER_UNIT": ("other unit", "其他部门", "其他部門"),
        "OUTSIDE": ("from outside", "外部", "外部"),
    },
    "PersonProblem": {
        "NAME_MISSING": ("The name is missing.", "缺姓名。", "缺姓名。"),
        "UNIT_MISSING": (
            "The unit is missing. Choose one, or write the outside body.",
            "缺单位。请选择部门，或填写外单位名称。",
            "缺單位。請選擇部門，或填寫外單位名稱。",
        ),
        "LETTER_MISSING": (
            "An external reader needs a letter of introduction. Enter its number and date.",
            "外单位人员须持介绍信。请填写编号和日期。",
            "外單位人員須持介紹信。請填寫編號和日期。",
        ),
        "IDENTITY_NOT_SHOWN": (
            "The owner’s identity document has not been entered.",
            "未登记业主的身份证件。",
            "未登記業主的身份證件。",
        ),
        "PROPERTY_NOT_SHOWN": (
            "The owner’s proof of property has not been entered.",
            "未登记业主的房产证明。",
            "未登記業主的房產證明。",
        ),
        "CHECKER_MISSING": (
            "Enter who checked the owner’s documents.",
            "请填写证件核验人。",
            "請填寫證件核驗人。",
        ),
        "NUMBER_TAKEN": (
            "The number {number} belongs to {name}.",
            "编号 {number} 已属{name}。",
            "編號 {number} 已屬{name}。",
            "This number belongs to another person.",
            "此编号已属他人。",
            "此編號已屬他人。",
        ),
        "LEFT_BEFORE_JOINING": (
            "The last day lies before the first.",
            "离开日期早于加入日期。",
            "離開日期早於加入日期。",
        ),
    },
    "Block": {
        "LEFT": ("has left the company", "已离职", "已離職"),
        "OVERDUE_LOANS": (
            "{count:overdue loan|overdue loans}",
            "逾期借阅 {count} 件",
            "逾期借閱 {count} 件",
            "has overdue loans",
            "有逾期借阅",
            "有逾期借閱",
        ),
        "BREACH_OPEN": ("a breach of the rules is not settled", "违规事项未处理", "違規事項未處理"),
        "SET_BY_HAND": (
            "blocked by hand: {why}",
            "人工限制：{why}",
            "人工限制：{why}",
            "blocked by hand",
            "人工限制",
            "人工限制",
        ),
    },
    "HeldKind": {
        "LOAN": ("On loan", "借阅未还", "借閱未還"),
        "READING": ("In the reading room", "查阅未结束", "查閱未結束"),
        "ELECTRONIC": ("Electronic copy not sent back", "电子副本未发回", "電子副本未發回"),
        "NOTEBOOK": ("Excerpt notebook", "摘抄笔记本", "摘抄筆記本"),
        "TRANSFER": ("Papers to hand over", "资料未移交", "資料未移交"),
        "BREACH": ("Breach not settled", "违规未处理", "違規未處理"),
        "CASE": ("Case of damage or loss", "损坏遗失未结案", "損壞遺失未結案"),
        "CARD": ("Substitute card still on the shelf", "代替卡未取出", "代替卡未取出"),
    },
    "ClearanceRefusal": {
        "NOT_CLEAR": (
            "{count:thing|things} still to be settled: {kinds}.",
            "尚有 {count} 项未结清：{kinds}。",
            "尚有 {count} 項未結清：{kinds}。",
            "Something is still to be settled.",
            "尚有未结清事项。",
            "尚有未結清事項。",
        ),
        "NO_SUCH_PERSON": (
            "This person is not known. Find the person again.",
            "查无此人。请重新查找。",
            "查無此人。請重新查找。",
        ),
        "NOT_LEAVING": (
            "No departure was noted for {name}. Note the day first.",
            "尚未登记{name}离岗。请先登记离岗日期。",
            "尚未登記{name}離崗。請先登記離崗日期。",
            "No departure was noted. Note the day first.",
            "尚未登记离岗。请先登记离岗日期。",
            "尚未登記離崗。請先登記離崗日期。",
        ),
        "LEAVES_ALREADY": (
            "The departure of {name} was noted before and its papers are still open.",
            "{name}的离岗已经登记，资料尚未移交。",
            "{name}的離崗已經登記，資料尚未移交。",
            "The departure was noted before.",
            "离岗已经登记。",
            "離崗已經登記。",
        ),
        "LEFT_ALREADY": (
            "{name} has left already.",
            "{name}已经离岗。",
            "{name}已經離崗。",
            "The person has left already.",
            "该人已经离岗。",
            "該人已經離崗。",
        ),
        "OUTCOME_MISSING": (
            "Write down what was handed over, or that nothing was held.",
            "请写明移交了哪些资料；没有的也请写明。",
            "請寫明移交了哪些資料；沒有的也請寫明。",
        ),
        "NO_OPEN_TRANSFER": (
            "Nothing waits to be handed over. Note the departure first.",
            "没有待移交的资料。请先登记离岗。",
            "沒有待移交的資料。請先登記離崗。",
        ),
    },
    "NotebookRefusal": {
        "NO_SUCH_PERSON": (
            "This person is not known. Find the person again.",
            "查无此人。请重新查找。",
            "查無此人。請重新查找。",
        ),
        "READER_LEFT": (
            "{name} has left. Nothing is issued any more.",
            "{name}已经离岗，不再发放。",
            "{name}已經離崗，不再發放。",
            "The person has left. Nothing is issued any more.",
            "该人已经离岗，不再发放。",
            "該人已經離崗，不再發放。",
        ),
        "PAGES_MISSING": (
            "Enter how many pages the notebook has.",
            "请填写笔记本页数。",
            "請填寫筆記本頁數。",
        ),
        "NOT_OUT": (
            "This notebook is back already.",
            "该笔记本已经收回。",
            "該筆記本已經收回。",
        ),
        "FINDING_UNSAID": (
            "{number} was issued with {pages} pages. Write down why it differs.",
            "{number} 发放时为 {pages} 页。请写明页数不符的原因。",
            "{number} 發放時為 {pages} 頁。請寫明頁數不符的原因。",
            "The pages differ. Write down why.",
            "页数不符。请写明原因。",
            "頁數不符。請寫明原因。",
        ),
    },
}
