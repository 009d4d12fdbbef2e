"""Why an act of the log stands out (X-14, F-49)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "Irregularity": {
        "NIGHT": ("at night", "夜间操作", "夜間操作"),
        "MANY_EXPORTS": ("many exports", "频繁导出", "頻繁導出"),
        "FAILED_SIGN_INS": ("many failed sign-ins", "多次登录失败", "多次登錄失敗"),
        "CLOCK_BACK": ("clock set back", "时钟回拨", "時鐘回撥"),
        "TAKEN_BACK": ("taken back", "撤销操作", "撤銷操作"),
        "DEPUTY": ("deputy", "代签", "代簽"),
        "RULES_CHANGED": ("rules or rights changed", "更改规则权限", "更改規則權限"),
        "REGISTER": ("register replaced or mended", "替换或修正登记库", "替換或修正登記庫"),
        "PERSONAL": ("personal data shown", "查看个人信息", "查看個人信息"),
        "REFUSED": ("refused", "被拒绝", "被拒絕"),
    },
}
