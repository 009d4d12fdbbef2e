"""Portable scanner files: what lines mean, what came of them, why a file is refused."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "LineMeaning": {
        "PERSON": ("reader card", "借阅证", "借閱證"),
        "BOX": ("box", "档案盒", "檔案盒"),
        "FILE": ("file or item", "卷（件）", "卷（件）"),
        "REQUEST": ("request form", "申请单", "申請單"),
        "CARD": ("substitute card", "代替卡", "代替卡"),
        "SHELF": ("shelf", "层架", "層架"),
        "COMMAND": ("command", "指令", "指令"),
        "UNKNOWN": ("unknown code", "未知编码", "未知編碼"),
        "BROKEN": ("not readable", "无法读取", "無法讀取"),
    },
    "LineOutcomeKind": {
        "ISSUED": ("handed out", "已借出", "已借出"),
        "RETURNED": ("taken back", "已归还", "已歸還"),
        "PLACED": ("in its place", "已归位", "已歸位"),
        "REFUSED": ("refused", "拒绝", "拒絕"),
        "UNKNOWN": ("unknown", "未知", "未知"),
        "IGNORED": ("noted only", "仅记录", "僅記錄"),
        "STOPPED_HERE": ("check by hand", "须人工核对", "須人工核對"),
    },
    "ScanFileRefusal": {
        "READ_BEFORE": (
            "This file was read in already, on {moment}. Nothing was done. If the same codes were "
            "scanned again on purpose, say so and read it once more.",
            "此文件已于 {moment} 读入，未作任何处理。如确系再次扫描相同编码，请勾选后重新读入。",
            "此檔案已於 {moment} 讀入，未作任何處理。如確係再次掃描相同編碼，請勾選後重新讀入。",
            "This file was read in already. Nothing was done. If the same codes were scanned again "
            "on purpose, say so and read it once more.",
            "此文件已读入过，未作任何处理。如确系再次扫描相同编码，请勾选后重新读入。",
            "此檔案已讀入過，未作任何處理。如確係再次掃描相同編碼，請勾選後重新讀入。",
        ),
        "CHANGED_SINCE": (
            "The file has changed since you looked at it. Nothing was done. Choose it again.",
            "文件在查看之后已变动，未作任何处理。请重新选择。",
            "檔案在查看之後已變動，未作任何處理。請重新選擇。",
        ),
        "NOTHING_IN_IT": (
            "There is no line in this file. Nothing was done.",
            "文件中没有任何行，未作任何处理。",
            "檔案中沒有任何行，未作任何處理。",
        ),
    },
}
