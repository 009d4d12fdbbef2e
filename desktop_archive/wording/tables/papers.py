"""What a printed page could not show as it was given (theme 9)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "PrintProblem": {
        "MISSING_CHARACTER": (
            "No font shows {text}; 〓 is printed.",
            "没有字体可显示 {text}，已印作〓。",
            "沒有字體可顯示 {text}，已印作〓。",
            "No font shows some characters; 〓 is printed.",
            "有字符没有字体可显示，已印作〓。",
            "有字符沒有字體可顯示，已印作〓。",
        ),
        "TEXT_CUT": (
            "Too long, cut: {text}",
            "文字过长，已截断：{text}",
            "文字過長，已截斷：{text}",
            "Some text is too long and was cut.",
            "有文字过长，已截断。",
            "有文字過長，已截斷。",
        ),
    },
}
