"""Holds and why one is not placed (D-39)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "HoldStrength": {
        "DESTRUCTION": ("No destruction", "暂停销毁", "暫停銷毀"),
        "ALL": ("No destruction, no loan", "暂停销毁和借出", "暫停銷毀和借出"),
    },
    "HoldProblem": {
        "REASON_MISSING": (
            "Say why the records are held.",
            "请填写暂停的理由。",
            "請填寫暫停的理由。",
        ),
        "AUTHORITY_MISSING": (
            "Say who ordered the hold.",
            "请填写由谁提出暂停。",
            "請填寫由誰提出暫停。",
        ),
        "REVIEW_NOT_LATER": (
            "The day of review must lie after today.",
            "复核日期须在今天之后。",
            "複核日期須在今天之後。",
        ),
        "NO_RECORDS": (
            "Choose the records to hold first.",
            "请先选择要暂停的档案。",
            "請先選擇要暫停的檔案。",
        ),
        "NOT_IN_FORCE": (
            "This hold has already been lifted; nothing was changed.",
            "该暂停已经解除，未作改动。",
            "該暫停已經解除，未作改動。",
        ),
        "LIFT_REASON_MISSING": (
            "Say why the hold is lifted.",
            "请填写解除的理由。",
            "請填寫解除的理由。",
        ),
    },
}
