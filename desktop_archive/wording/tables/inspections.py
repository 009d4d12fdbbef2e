"""What inspections look at and how they end, and why one is not entered so (R-26, U-15, X-19)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "InspectionKind": {
        "MANAGER": ("Manager's inspection", "领导检查", "領導檢查"),
        "LEVEL_TWO": (
            "Yearly inspection of a department",
            "部门档案年度检查验收",
            "部門檔案年度檢查驗收",
        ),
        "MACHINES": ("Check of the computers", "计算机安全检查", "計算機安全檢查"),
    },
    "Heading": {
        "REGULATIONS": ("Rules followed", "管理制度执行情况", "管理制度執行情況"),
        "COLLECTION": ("Quality of collection and arrangement", "收集整理质量", "收集整理質量"),
        "CUSTODY": ("Safety of custody", "保管安全性", "保管安全性"),
        "USE": ("Propriety of use", "利用合规性", "利用合規性"),
        "PASSWORDS": ("Passwords of the computers", "操作系统用户口令", "操作系統用戶口令"),
        "VIRUS_SCANNER": ("Protection against viruses", "杀毒软件安装", "殺毒軟件安裝"),
        "UPDATES": ("Updates", "更新情况", "更新情況"),
    },
    "Acceptance": {
        "ACCEPTED": ("Accepted", "验收合格", "驗收合格"),
        "AFTER_REMEDY": ("To be remedied", "限期整改", "限期整改"),
        "NOT_ACCEPTED": ("Not accepted", "验收不合格", "驗收不合格"),
    },
    "InspectionRefusal": {
        "LIES_AHEAD": (
            "The day lies ahead. Enter what was inspected.",
            "日期在今天之后。请登记已进行的检查。",
            "日期在今天之後。請登記已進行的檢查。",
        ),
        "INSPECTOR_MISSING": ("Enter who inspected.", "请填写检查人。", "請填寫檢查人。"),
        "HEADING_EMPTY": (
            "Answer every heading, also when all was well.",
            "请逐项填写检查情况，无问题也须写明。",
            "請逐項填寫檢查情況，無問題也須寫明。",
        ),
        "UNIT_MISSING": (
            "Choose the department that was inspected.",
            "请选择被检查部门。",
            "請選擇被檢查部門。",
        ),
        "ACCEPTANCE_MISSING": (
            "Choose how the inspection ended.",
            "请选择验收结论。",
            "請選擇驗收結論。",
        ),
        "MEASURES_MISSING": (
            "Enter what has to be done, and until when.",
            "请填写整改措施及期限。",
            "請填寫整改措施及期限。",
        ),
        "YEAR_LIES_AHEAD": (
            "That year lies after the inspection. Look at the year.",
            "被检查年度晚于检查日期，请核对年度。",
            "被檢查年度晚於檢查日期，請核對年度。",
        ),
        "ACCEPTED_ALREADY": (
            "This department's year was accepted already. Look at the year.",
            "该部门该年度已验收合格，请核对年度。",
            "該部門該年度已驗收合格，請核對年度。",
        ),
    },
}
