"""The use ledger, and what is written beside its lines (E-01 to E-10)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "UseKind": {
        "READING": ("Reading", "查阅", "查閱"),
        "LOAN": ("Loan", "借阅", "借閱"),
        "COPY": ("Copy", "复制", "複製"),
        "EXCERPT": ("Excerpt", "摘抄", "摘抄"),
        "ELECTRONIC": ("Electronic copy", "电子副本", "電子副本"),
    },
    "UseSource": {
        "LOAN": ("Loan register", "借阅登记簿", "借閱登記簿"),
        "READING": ("Reading register", "查阅登记簿", "查閱登記簿"),
        "COPY": ("Register of copies", "复制摘抄登记簿", "複製摘抄登記簿"),
    },
    "UseState": {
        "RUNNING": ("running", "利用中", "利用中"),
        "ENDED": ("no effect yet", "未反馈", "未反饋"),
        "REPORTED": ("effect entered", "已反馈", "已反饋"),
        "STRUCK": ("struck", "已注销", "已註銷"),
    },
    "UseEntryKind": {
        "EFFECT": ("Effect", "利用效果", "利用效果"),
        "NOTE": ("Follow-up", "跟踪", "跟蹤"),
        "STRIKE": ("Struck", "注销", "註銷"),
    },
    "UseRefusal": {
        "NO_SUCH_USE": (
            "This line is not in the ledger. Read the list again.",
            "台账中没有这条记录。请刷新列表。",
            "臺賬中沒有這條記錄。請刷新列表。",
        ),
        "STRUCK": (
            "This line is struck. Nothing more is written beside it.",
            "该条已注销，不再登记。",
            "該條已註銷，不再登記。",
        ),
        "RESULT_MISSING": (
            "Enter what the use led to, even if it was nothing.",
            "请填写利用结果；没有效果的也请写明。",
            "請填寫利用結果；沒有效果的也請寫明。",
        ),
        "REPORTER_MISSING": (
            "Enter who reported it.",
            "请填写反馈人。",
            "請填寫反饋人。",
        ),
        "REPORTED_AHEAD": (
            "The day of the report lies ahead. Enter today or an earlier day.",
            "反馈日期在将来。请填写今天或更早的日期。",
            "反饋日期在將來。請填寫今天或更早的日期。",
        ),
        "REPORTED_BEFORE_USE": (
            "The day of the report lies before the use. Enter the day it was reported.",
            "反馈日期早于利用日期。请填写反馈的日期。",
            "反饋日期早於利用日期。請填寫反饋的日期。",
        ),
        "AMOUNT_BELOW_ZERO": (
            "The economic benefit can't be below zero. Leave it empty when there was none.",
            "经济效益不能为负数；没有的请留空。",
            "經濟效益不能為負數；沒有的請留空。",
        ),
        "NOTE_MISSING": (
            "Write down what was seen or agreed.",
            "请填写跟踪情况。",
            "請填寫跟蹤情況。",
        ),
        "STILL_RUNNING": (
            "The record is still out or being read. Take it back first; then strike the line.",
            "该档案仍在利用中。请先收回，再注销。",
            "該檔案仍在利用中。請先收回，再註銷。",
        ),
        "REASON_MISSING": (
            "Say why the line is a mistake. It stays readable with the reason.",
            "请写明注销原因。注销后该条及原因仍可查看。",
            "請寫明註銷原因。註銷後該條及原因仍可查看。",
        ),
    },
}
