"""What confidentiality training and checks are called, and why one is not entered (R-22)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "TrainingKind": {
        "TRAINING": ("Training", "保密教育培训", "保密教育培訓"),
        "CHECK": ("Check", "保密检查", "保密檢查"),
    },
    "TrainingRefusal": {
        "TOPIC_MISSING": ("Enter the topic.", "请填写主题。", "請填寫主題。"),
        "CONTENT_MISSING": (
            "Enter what was taught or checked.",
            "请填写培训或检查内容。",
            "請填寫培訓或檢查內容。",
        ),
        "NOBODY_TOOK_PART": (
            "Enter who took part, one name a line.",
            "请填写参加人员，每行一人。",
            "請填寫參加人員，每行一人。",
        ),
        "LEADER_MISSING": (
            "Enter who led it.",
            "请填写主讲人或检查人。",
            "請填寫主講人或檢查人。",
        ),
        "FINDINGS_MISSING": (
            "A check has findings: enter what was found, also when all was well.",
            "检查须有结果：请填写检查情况，无问题也须写明。",
            "檢查須有結果：請填寫檢查情況，無問題也須寫明。",
        ),
        "LIES_AHEAD": (
            "The day lies ahead. Enter what was held.",
            "日期在今天之后。请登记已举行的活动。",
            "日期在今天之後。請登記已舉行的活動。",
        ),
    },
}
