"""States of a record, and what is wrong with an entry (themes 4 and 5)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "Level": {
        "FILE": ("File", "案卷", "案卷"),
        "ITEM": ("Item", "件", "件"),
    },
    "Status": {
        "DRAFT": ("Draft", "草稿", "草稿"),
        "CATALOGUED": ("Catalogued", "已著录", "已著錄"),
    },
    "RecordState": {
        "IN_PLACE": ("In place", "在库", "在庫"),
        "ON_LOAN": ("On loan", "借出", "借出"),
        "READING": ("In the reading room", "查阅中", "查閱中"),
        "REPAIR": ("In repair", "修复中", "修復中"),
        "LOST": ("Lost", "遗失", "遺失"),
        "PROPOSED": ("Proposed for destruction", "提请销毁", "提請銷毀"),
        "DESTROYED": ("Destroyed", "已销毁", "已銷毀"),
        "TRANSFERRED": ("Transferred", "已移交", "已移交"),
    },
    "StateRefusal": {
        "NOT_FROM_THIS_STATE": (
            "From “{now}” it cannot become “{wanted}”. Something has to happen first; "
            "see “Why not?”.",
            "不能由“{now}”直接变为“{wanted}”。须先办理其他手续，见“为何不可”。",
            "不能由「{now}」直接變為「{wanted}」。須先辦理其他手續，見「為何不可」。",
            "This change of state is not possible. Something has to happen first; see “Why not?”.",
            "不能这样改变状态。须先办理其他手续，见“为何不可”。",
            "不能這樣改變狀態。須先辦理其他手續，見「為何不可」。",
        ),
        "GONE_FOR_GOOD": (
            "Destroyed or transferred records stay so. Their entry can only be read.",
            "已销毁或已移交的档案不再改变，只能查看条目。",
            "已銷毀或已移交的檔案不再改變，只能查看條目。",
        ),
        "SAME_STATE": ("It is in this state already.", "已是此状态。", "已是此狀態。"),
    },
    "FieldProblem": {
        "TITLE_MISSING": ("The title is missing.", "缺题名。", "缺題名。"),
        "TITLE_TOO_LONG": (
            "The title is too long: at most 1,000 characters.",
            "题名太长：最多 1000 字。",
            "題名太長：最多 1000 字。",
        ),
        "CATEGORY_MISSING": (
            "The category is missing. Choose one from the table.",
            "缺档案门类。请从表中选择。",
            "缺檔案門類。請從表中選擇。",
        ),
        "YEAR_MISSING": ("The year is missing.", "缺年度。", "缺年度。"),
        "YEAR_IMPOSSIBLE": (
            "{year} cannot be the year of a record. Write four digits, not after next year.",
            "{year} 不能作为年度。请写四位数字，不晚于明年。",
            "{year} 不能作為年度。請寫四位數字，不晚於明年。",
            "This cannot be the year of a record. Write four digits, not after next year.",
            "年度不对。请写四位数字，不晚于明年。",
            "年度不對。請寫四位數字，不晚於明年。",
        ),
        "DATE_MISSING": ("The date of creation is missing.", "缺形成时间。", "缺形成時間。"),
        "DATE_IMPOSSIBLE": (
            "“{value}” is no date. Write 2019-03-05, 2019-03, 2019 or [2019].",
            "“{value}”不是日期。请写 2019-03-05、2019-03、2019 或 [2019]。",
            "「{value}」不是日期。請寫 2019-03-05、2019-03、2019 或 [2019]。",
            "This is no date. Write 2019-03-05, 2019-03, 2019 or [2019].",
            "这不是日期。请写 2019-03-05、2019-03、2019 或 [2019]。",
            "這不是日期。請寫 2019-03-05、2019-03、2019 或 [2019]。",
        ),
        "DATE_IN_THE_FUTURE": (
            "The date lies in the future.",
            "日期在今天之后。",
            "日期在今天之後。",
        ),
        "DATES_REVERSED": (
            "The last date lies before the first.",
            "终止日期早于起始日期。",
            "終止日期早於起始日期。",
        ),
        "RETENTION_MISSING": (
            "The retention period is missing. Without one nothing is catalogued.",
            "缺保管期限。没有期限不能完成著录。",
            "缺保管期限。沒有期限不能完成著錄。",
        ),
        "SOURCE_MISSING": (
            "The source is missing. Write where the record came from.",
            "缺来源。请写明档案来自何处。",
            "缺來源。請寫明檔案來自何處。",
        ),
        "CREATOR_MISSING": ("The creator is missing.", "缺责任者。", "缺責任者。"),
        "UNIT_MISSING": (
            "The unit is missing. Choose one from the tree.",
            "缺机构(问题)。请从机构树中选择。",
            "缺機構(問題)。請從機構樹中選擇。",
        ),
        "LEVEL_SETTER_MISSING": (
            "A classified record names the body that set its level.",
            "密级档案须填写密级审批单位。",
            "密級檔案須填寫密級審批單位。",
        ),
        "ORIGINAL_PLACE_MISSING": (
            "A copy names the place of its original.",
            "复制件须填写原件存放位置。",
            "複製件須填寫原件存放位置。",
        ),
        "COPY_REASON_MISSING": (
            "A copy says why the original could not be had.",
            "复制件须说明未收原件的原因。",
            "複製件須說明未收原件的原因。",
        ),
        "NUMBER_MISSING": ("The reference code is missing.", "缺档号。", "缺檔號。"),
        "NUMBER_TAKEN": (
            "The reference code {number} is taken by “{title}”. Codes are never used twice.",
            "档号 {number} 已用于“{title}”。档号不得重复。",
            "檔號 {number} 已用於「{title}」。檔號不得重複。",
            "This reference code is taken. Codes are never used twice, not even after destruction.",
            "此档号已被使用。档号不得重复，销毁后亦不再用。",
            "此檔號已被使用。檔號不得重複，銷毀後亦不再用。",
        ),
        "PAGES_NEGATIVE": (
            "The number of pages cannot be negative.",
            "页数不能为负数。",
            "頁數不能為負數。",
        ),
        "QUANTITY_NOT_POSITIVE": (
            "The quantity is at least 1.",
            "数量至少为 1。",
            "數量至少為 1。",
        ),
        "TEXT_TOO_LONG": (
            "This is too long: at most {most} characters.",
            "太长：最多 {most} 字。",
            "太長：最多 {most} 字。",
            "This is too long.",
            "太长。",
            "太長。",
        ),
        "TEXT_BROKEN": (
            "This holds half a character that cannot be stored. Type it again.",
            "含有无法保存的半个字符。请重新输入。",
            "含有無法保存的半個字符。請重新輸入。",
        ),
        "ORIGINAL_NOT_HERE": (
            "The only original of a contract is kept in the records room. Name three holders, "
            "or enter the original.",
            "合同只有一份原件时，由档案室保存。请填写三处保存部门，或著录原件。",
            "合同只有一份原件時，由檔案室保存。請填寫三處保存部門，或著錄原件。",
        ),
        "FULFILLED_IMPOSSIBLE": (
            "This is no day that has come. Write 2019-03-05, or leave it empty until it happens.",
            "这不是已到来的日期。请写 2019-03-05，或待发生后再填。",
            "這不是已到來的日期。請寫 2019-03-05，或待發生後再填。",
        ),
        "REASON_MISSING": (
            "Say why: a catalogued record gets another period, or becomes a draft again.",
            "请注明原因：已著录档案将变更保管期限或退回草稿。",
            "請註明原因：已著錄檔案將變更保管期限或退回草稿。",
        ),
        "PERIOD_SHORTER_THAN_ITEMS": (
            "The file holds items to be kept longer ({period}). The longer period counts.",
            "卷内文件有更长的保管期限（{period}）。保管期限从长。",
            "卷內文件有更長的保管期限（{period}）。保管期限從長。",
            "The file holds items to be kept longer. The longer period counts.",
            "卷内文件有更长的保管期限。保管期限从长。",
            "卷內文件有更長的保管期限。保管期限從長。",
        ),
    },
    "Arrangement": {
        "ITEM": ("by the item", "以件为单位", "以件為單位"),
        "FILE": ("by the file", "以卷为单位", "以卷為單位"),
        "EITHER": ("by item or file", "以件或卷为单位", "以件或卷為單位"),
    },
    "ClassLevel": {
        "CATEGORY": ("category of records", "档案门类", "檔案門類"),
        "YEAR": ("year", "年度", "年度"),
        "UNIT": ("unit (subject)", "机构(问题)", "機構(問題)"),
        "RETENTION": ("retention period", "保管期限", "保管期限"),
        "CLASS": ("class", "类别", "類別"),
    },
}
