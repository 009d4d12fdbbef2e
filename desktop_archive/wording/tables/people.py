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
    "ClearanceStop": {
        "OPEN_LOANS": (
            "{count:record|records} still to be returned.",
            "尚有 {count} 件未归还。",
            "尚有 {count} 件未歸還。",
            "Records are still to be returned.",
            "尚有档案未归还。",
            "尚有檔案未歸還。",
        ),
        "EXCERPT_NOTEBOOKS": (
            "Notebooks with excerpts are still to be handed in.",
            "摘抄笔记本尚未收回注销。",
            "摘抄筆記本尚未收回註銷。",
        ),
        "OPEN_TRANSFERS": (
            "Papers are still to be transferred to the records room.",
            "尚有文件未移交归档。",
            "尚有文件未移交歸檔。",
        ),
    },
}
