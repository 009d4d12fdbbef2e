"""Holds and why one is not placed (D-39)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "HoldStrength": {
        "DESTRUCTION": ("No destruction", "暂停销毁", "暫停銷毀"),
        "ALL": ("No destruction, no loan", "暂停销毁和借出", "暫停銷毀和借出"),
    },
    "HoldScope": {
        "RECORDS": ("Chosen records", "所选档案", "所選檔案"),
        "BOXES": ("Whole boxes", "整盒", "整盒"),
        "QUERY": ("Whatever a question finds", "查询所得档案", "查詢所得檔案"),
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
        "NO_BOXES": (
            "None of the chosen records lies in a box.",
            "所选档案均未装盒。",
            "所選檔案均未裝盒。",
        ),
        "QUERY_MISSING": (
            "Write the question whose records shall be held.",
            "请填写查询条件。",
            "請填寫查詢條件。",
        ),
        "NOTHING_FOUND": (
            "The question finds nothing. Only a standing hold may wait for what comes later.",
            "查询没有结果。只有持续暂停才能等待以后的档案。",
            "查詢沒有結果。只有持續暫停才能等待以後的檔案。",
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
        "QUERY_LOST": (
            "Its question is no longer understood: it catches nothing new. Place the hold anew.",
            "查询条件已无法识别，不再列入新的档案。请重新设置暂停。",
            "查詢條件已無法識別，不再列入新的檔案。請重新設置暫停。",
        ),
        "REVIEW_REASON_MISSING": (
            "Say why the hold is still needed.",
            "请填写继续暂停的理由。",
            "請填寫繼續暫停的理由。",
        ),
    },
}
