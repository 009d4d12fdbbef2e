"""Numbers: how they run, what the check finds, what stops a renumbering (theme 4)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "FindingKind": {
        "DUPLICATE": (
            "{scope}: number {number} is given twice.",
            "{scope}：{number} 号重复。",
            "{scope}：{number} 號重複。",
            "A number is given twice.",
            "重号",
            "重號",
        ),
        "GAP": (
            "{scope}: {numbers} missing without a reason.",
            "{scope}：缺 {numbers} 号，未说明原因。",
            "{scope}：缺 {numbers} 號，未說明原因。",
            "Numbers missing without a reason",
            "缺号未说明原因",
            "缺號未說明原因",
        ),
        "WIDTHS_MIXED": (
            "{scope}: numbers are written with {widths} digits.",
            "{scope}：号的位数不一（{widths} 位）。",
            "{scope}：號的位數不一（{widths} 位）。",
            "Widths mixed",
            "位数不一",
            "位數不一",
        ),
        "YEAR_NOT_DATE": (
            "Year {year}, but dated {dates}.",
            "年度 {year} 与日期 {dates} 不符。",
            "年度 {year} 與日期 {dates} 不符。",
            "Year and date differ",
            "年度与日期不符",
            "年度與日期不符",
        ),
        "FIELD_DISAGREES": (
            "The code says “{in_code}” for {field}, the description “{in_record}”.",
            "档号中{field}为“{in_code}”，著录为“{in_record}”。",
            "檔號中{field}爲「{in_code}」，著錄爲「{in_record}」。",
            "Code and description differ",
            "档号与著录不符",
            "檔號與著錄不符",
        ),
        "NOT_OF_SCHEME": (
            "No scheme of the room makes such a code.",
            "不符合本室编号方案。",
            "不符合本室編號方案。",
        ),
        "RESERVATION_EXPIRED": (
            "The reservation of {numbers} has run out: {why}",
            "预留号 {numbers} 已到期：{why}",
            "預留號 {numbers} 已到期：{why}",
            "Reservation run out",
            "预留号已到期",
            "預留號已到期",
        ),
        "VOID_IN_USE": (
            "{scope}: number {number} is void, yet a record holds it.",
            "{scope}：{number} 号已列为空号，却有档案使用。",
            "{scope}：{number} 號已列爲空號，卻有檔案使用。",
            "A void number is held",
            "空号被使用",
            "空號被使用",
        ),
    },
    "RenumberProblem": {
        "IS_OUT": (
            "Is out: it has to come back first.",
            "在外，须先归还。",
            "在外，須先歸還。",
        ),
        "CLASS_FIXED": (
            "Its class is fixed.",
            "所在类别的号已固定。",
            "所在類別的號已固定。",
        ),
        "KEEPS_NUMBER": (
            "Destroyed, transferred or lost: keeps its number.",
            "已销毁、移交或遗失，保留原号。",
            "已銷毀、移交或遺失，保留原號。",
        ),
        "FIELD_MISSING": (
            "The number needs a value for “{detail}”.",
            "编号缺“{detail}”的值。",
            "編號缺「{detail}」的值。",
            "The number lacks a value.",
            "编号缺少字段值。",
            "編號缺少字段值。",
        ),
        "VALUE_UNFIT": (
            "“{detail}” does not fit into the number.",
            "“{detail}”不能用于编号。",
            "「{detail}」不能用於編號。",
            "A value does not fit into the number.",
            "有字段值不能用于编号。",
            "有字段值不能用於編號。",
        ),
        "CODE_TAKEN": (
            "Another record has {detail}.",
            "{detail} 已有其他档案使用。",
            "{detail} 已有其他檔案使用。",
            "Another record has this number.",
            "该号已有其他档案使用。",
            "該號已有其他檔案使用。",
        ),
    },
    "RenumberOrder": {
        "CODE": (
            "by number",
            "按档号",
            "按檔號",
        ),
        "DATE": (
            "by date",
            "按日期",
            "按日期",
        ),
        "TITLE": (
            "by title",
            "按题名",
            "按題名",
        ),
    },
    "Overflow": {
        "EXTEND": (
            "write longer numbers",
            "加长位数",
            "加長位數",
        ),
        "ERROR": (
            "refuse further numbers",
            "停止编号",
            "停止編號",
        ),
    },
    "GapPolicy": {
        "APPEND": (
            "always go on at the end",
            "一律接续编号",
            "一律接續編號",
        ),
        "FILL": (
            "fill gaps until the class is fixed",
            "固定前补用缺号",
            "固定前補用缺號",
        ),
    },
    "LatePolicy": {
        "APPEND": (
            "at the end",
            "补在最后",
            "補在最後",
        ),
        "SUFFIX": (
            "behind another, as 0012-1",
            "插在某件之后，如 0012-1",
            "插在某件之後，如 0012-1",
        ),
    },
    "ClassState": {
        "DRAFT": (
            "being arranged",
            "整理中",
            "整理中",
        ),
        "FIXED": (
            "fixed",
            "已固定",
            "已固定",
        ),
    },
    "MarkKind": {
        "RESERVED": (
            "reserved",
            "预留号",
            "預留號",
        ),
        "VOID": (
            "void",
            "空号",
            "空號",
        ),
    },
    "MissingKind": {
        "VOID": (
            "void",
            "空号",
            "空號",
        ),
        "RESERVED": (
            "reserved",
            "预留号",
            "預留號",
        ),
        "WITHDRAWN": (
            "entry taken back",
            "著录已撤回",
            "著錄已撤回",
        ),
        "UNEXPLAINED": (
            "no reason entered",
            "未说明原因",
            "未說明原因",
        ),
    },
}
