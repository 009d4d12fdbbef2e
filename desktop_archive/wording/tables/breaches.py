"""Breaches of the borrower's duties (L-18, L-19)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "BreachKind": {
        "LENT_ON": ("Lent on", "转借他人", "轉借他人"),
        "ALTERED": ("Altered", "涂改", "塗改"),
        "MARKED": ("Marked or annotated", "圈划、标记、批注", "圈劃、標記、批註"),
        "SOILED": ("Soiled or damaged", "污损", "污損"),
        "TAKEN_APART": ("Taken apart or exchanged", "拆散、抽换", "拆散、抽換"),
        "COPIED": ("Copied without leave", "擅自复制、摘抄", "擅自複製、摘抄"),
        "UNSEALED": ("Unsealed", "擅自启封", "擅自啟封"),
        "OTHER": ("Something else", "其他违规", "其他違規"),
    },
    "BreachRefusal": {
        "NO_SUCH_LOAN": (
            "This loan is not in the register any more. Nothing was noted.",
            "登记中已没有这笔借阅，未作登记。",
            "登記中已沒有這筆借閱，未作登記。",
        ),
        "NOTE_MISSING": (
            "Write down what happened. Without a word nothing is noted.",
            "请写明情况，否则无法登记。",
            "請寫明情況，否則無法登記。",
        ),
        "ALREADY_DEALT_WITH": (
            "This breach is closed already.",
            "该违规事项已处理完毕。",
            "該違規事項已處理完畢。",
        ),
    },
}
