"""Fields, values and carriers: what they are called and what is wrong (theme 5)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "ValueKind": {
        "TEXT": ("one line", "单行文字", "單行文字"),
        "LINES": ("several lines", "多行文字", "多行文字"),
        "NUMBER": ("number", "数字", "數字"),
        "DATE": ("date", "日期", "日期"),
        "YES_NO": ("yes or no", "是否", "是否"),
        "CHOICE": ("one of a list", "列表选择", "列表選擇"),
        "SEVERAL": ("several, separated by ;", "多值（以；分隔）", "多值（以；分隔）"),
    },
    "Obligation": {
        "MANDATORY": ("mandatory", "必著", "必著"),
        "IF_PRESENT": ("if present", "有则必著", "有則必著"),
        "OPTIONAL": ("optional", "选著", "選著"),
        "UNUSED": ("not used", "不用", "不用"),
    },
    "ValueProblem": {
        "MISSING": (
            "“{name}” must be filled in this class.",
            "本类别必须填写“{name}”。",
            "本類別必須填寫「{name}」。",
            "This must be filled in this class.",
            "本类别必须填写此项。",
            "本類別必須填寫此項。",
        ),
        "TOO_LONG": (
            "This is too long: at most {most} characters.",
            "太长：最多 {most} 字。",
            "太長：最多 {most} 字。",
            "This is too long.",
            "太长。",
            "太長。",
        ),
        "BROKEN": (
            "This holds half a character that cannot be stored. Type it again.",
            "含有无法保存的半个字符。请重新输入。",
            "含有無法保存的半個字符。請重新輸入。",
        ),
        "NOT_A_NUMBER": ("Write a number.", "请填写数字。", "請填寫數字。"),
        "NOT_A_DATE": (
            "This is no date. Write 2019-03-05, 2019-03, 2019 or [2019].",
            "这不是日期。请写 2019-03-05、2019-03、2019 或 [2019]。",
            "這不是日期。請寫 2019-03-05、2019-03、2019 或 [2019]。",
        ),
        "NOT_A_CHOICE": (
            "Choose one of the words of the list.",
            "请从列表中选择。",
            "請從列表中選擇。",
        ),
    },
    "FieldDefinitionProblem": {
        "NAME_MISSING": (
            "Give the field a name in at least one language.",
            "请至少用一种语言为字段命名。",
            "請至少用一種語言為字段命名。",
        ),
        "NAME_TAKEN": (
            "Another field has this name already.",
            "已有同名字段。",
            "已有同名字段。",
        ),
        "NAME_TOO_LONG": (
            "The name is too long: at most 60 characters.",
            "名称太长：最多 60 字。",
            "名稱太長：最多 60 字。",
        ),
        "CHOICES_MISSING": (
            "A list needs at least one word to choose.",
            "列表至少要有一个选项。",
            "列表至少要有一個選項。",
        ),
        "CHOICE_TWICE": (
            "A word stands twice in the list.",
            "列表中有重复的选项。",
            "列表中有重複的選項。",
        ),
        "KIND_IN_USE": (
            "Records use this field already: its kind stays. Make a new field instead.",
            "已有档案使用此字段，类型不能再改。请另建字段。",
            "已有檔案使用此字段，類型不能再改。請另建字段。",
        ),
        "ALWAYS_DEMANDED": (
            "Title, class, year and period are always needed.",
            "题名、类别、年度和保管期限始终必填。",
            "題名、類別、年度和保管期限始終必填。",
        ),
    },
    "Carrier": {
        "PAPER": ("Paper", "纸质", "紙質"),
        "ELECTRONIC": ("Electronic", "电子", "電子"),
        "OPTICAL_DISC": ("Optical disc", "光盘", "光盤"),
        "TAPE": ("Magnetic tape", "磁带", "磁帶"),
        "PHOTO": ("Photograph or negative", "照片及底片", "照片及底片"),
        "FILM": ("Film", "胶片", "膠片"),
        "SOUND": ("Sound", "录音", "錄音"),
        "VIDEO": ("Video", "录像", "錄像"),
        "OBJECT": ("Object", "实物", "實物"),
        "DRAWING": ("Drawing", "底图", "底圖"),
        "MICROFORM": ("Microform", "缩微品", "縮微品"),
    },
    "EntryUndo": {
        "NOTHING_TO_UNDO": (
            "No entry was made here that could be taken back.",
            "没有可撤销的新条目。",
            "沒有可撤銷的新條目。",
        ),
        "CHANGED_SINCE": (
            "{code} has been changed, boxed or linked since; it stays. Correct it instead.",
            "{code} 已被修改、装盒或关联，不能撤销。请改为更正。",
            "{code} 已被修改、裝盒或關聯，不能撤銷。請改為更正。",
            "The entry has been changed since; it stays. Correct it instead.",
            "条目此后已有变动，不能撤销。请改为更正。",
            "條目此後已有變動，不能撤銷。請改為更正。",
        ),
    },
    "BulkRefusal": {
        "NOTHING_CHOSEN": ("Choose records first.", "请先选择档案。", "請先選擇檔案。"),
        "NOTHING_CHANGES": (
            "No record would change. Nothing was written.",
            "没有档案需要更改，未写入任何内容。",
            "沒有檔案需要更改，未寫入任何內容。",
        ),
        "BLANK_MEANS_UNCHANGED": (
            "Write the new value; an empty field means unchanged.",
            "请填写新值；留空表示不变。",
            "請填寫新值；留空表示不變。",
        ),
        "TOO_MANY": (
            "At most {most} records at once. Choose fewer.",
            "一次最多 {most} 件，请缩小范围。",
            "一次最多 {most} 件，請縮小範圍。",
            "Too many records at once. Choose fewer.",
            "一次更改过多，请缩小范围。",
            "一次更改過多，請縮小範圍。",
        ),
        "NOT_THERE": ("The record is not there.", "没有此档案。", "沒有此檔案。"),
        "MAY_NOT_READ": (
            "You may not read this record, and so not change it.",
            "无权阅读此档案，不能更改。",
            "無權閱讀此檔案，不能更改。",
        ),
        "GONE": (
            "Destroyed or transferred records are not changed any more.",
            "已销毁或已移交的档案不再改动。",
            "已銷毀或已移交的檔案不再改動。",
        ),
    },
    "ScheduleRefusal": {
        "CODE_OR_NAME_MISSING": (
            "Give the period a code and a name.",
            "请填写期限的代码和名称。",
            "請填寫期限的代碼和名稱。",
        ),
        "YEARS_DO_NOT_FIT": (
            "A term has 1 to 500 years; permanent has none.",
            "定期须填 1 至 500 年；永久不填年数。",
            "定期須填 1 至 500 年；永久不填年數。",
        ),
        "APPROVAL_MISSING": (
            "A revised schedule needs approval: write who approved it.",
            "保管期限表修订须经批准：请填写批准人或批准机构。",
            "保管期限表修訂須經批准：請填寫批准人或批准機構。",
        ),
        "APPROVED_AHEAD": (
            "The day of approval lies ahead.",
            "批准日期在今天之后。",
            "批准日期在今天之後。",
        ),
        "NO_DRAFT": (
            "There is no draft of the schedule. Begin one first.",
            "没有保管期限表草案。请先开始修订。",
            "沒有保管期限表草案。請先開始修訂。",
        ),
        "NOTHING_CHANGED": (
            "The draft is the same as the schedule in force; there is nothing to approve.",
            "草案与现行保管期限表相同，无须批准。",
            "草案與現行保管期限表相同，無須批准。",
        ),
        "EVENT_NAME_MISSING": (
            "Name the event from which the period shall run.",
            "请填写起算事由的名称。",
            "請填寫起算事由的名稱。",
        ),
        "IN_FORCE_TOO_EARLY": (
            "A schedule comes into force on the day of its approval or later.",
            "施行日期不得早于批准日期。",
            "施行日期不得早於批准日期。",
        ),
        "BEFORE_LAST_VERSION": (
            "The last version comes into force on {day}; this one cannot come before it.",
            "上一版自 {day} 起施行，本版不得早于该日。",
            "上一版自 {day} 起施行，本版不得早於該日。",
            "The last version comes into force later; this one cannot come before it.",
            "上一版施行日期更晚，本版不得早于该日。",
            "上一版施行日期更晚，本版不得早於該日。",
        ),
        "REASON_MISSING": (
            "{count} records are kept under this period. Say why it changes.",
            "有 {count} 件档案适用此期限。请填写修改理由。",
            "有 {count} 件檔案適用此期限。請填寫修改理由。",
            "Records are kept under this period. Say why it changes.",
            "已有档案适用此期限。请填写修改理由。",
            "已有檔案適用此期限。請填寫修改理由。",
        ),
        "PERIOD_IN_USE": (
            "{count} records are kept under this period: it cannot become shorter. Add a new "
            "period and let the schedule propose it.",
            "有 {count} 件档案适用此期限，不能缩短。请另设新期限，由保管期限表采用。",
            "有 {count} 件檔案適用此期限，不能縮短。請另設新期限，由保管期限表採用。",
            "Records are kept under this period: it cannot become shorter.",
            "已有档案适用此期限，不能缩短。",
            "已有檔案適用此期限，不能縮短。",
        ),
    },
    "EntryDoubt": {
        "SAME_DOCUMENT_NO": (
            "{code} has the same document number. Is it the same document?",
            "{code} 的文号与此相同。是否重复著录？",
            "{code} 的文號與此相同。是否重複著錄？",
            "Another record has the same document number.",
            "另有档案文号与此相同。",
            "另有檔案文號與此相同。",
        ),
        "SAME_TITLE_AND_DATE": (
            "{code} has the same title and date. Is it the same document?",
            "{code} 的题名和日期与此相同。是否重复著录？",
            "{code} 的題名和日期與此相同。是否重複著錄？",
            "Another record has the same title and date.",
            "另有档案题名和日期与此相同。",
            "另有檔案題名和日期與此相同。",
        ),
        "YEAR_DIFFERS": (
            "The date lies in {year}. Is the year of filing right?",
            "日期在 {year} 年。年度是否正确？",
            "日期在 {year} 年。年度是否正確？",
            "The year differs from that of the date.",
            "年度与日期不一致。",
            "年度與日期不一致。",
        ),
        "PERIOD_SHORTER": (
            "The schedule proposes {period} for this class, which is longer.",
            "保管期限表对本类别规定为 {period}，长于所选期限。",
            "保管期限表對本類別規定為 {period}，長於所選期限。",
            "The schedule proposes a longer period for this class.",
            "保管期限表对本类别规定的期限更长。",
            "保管期限表對本類別規定的期限更長。",
        ),
        "LEVEL_DIFFERS": (
            "This class is kept {arrangement}.",
            "本类别{arrangement}整理。",
            "本類別{arrangement}整理。",
            "This class is arranged in another way.",
            "本类别的整理单位不同。",
            "本類別的整理單位不同。",
        ),
        "NOT_THREE_ORIGINALS": (
            "A contract has three originals: records room, finance, executing department.",
            "合同应有三份原件：档案室、财务部、合同执行部门各一份。",
            "合同應有三份原件：檔案室、財務部、合同執行部門各一份。",
        ),
        "HOLDS_PERSONAL_NUMBERS": (
            "This looks like an identity or telephone number. Tick “Personal data”.",
            "此处似有身份证号或电话号码。请勾选“个人信息”。",
            "此處似有身份證號或電話號碼。請勾選「個人信息」。",
        ),
    },
    "RangeProblem": {
        "NOT_A_RANGE": (
            "Write 10-15 for six entries, or 100+20 for twenty from 100.",
            "请写 10-15（共六件），或 100+20（自 100 起二十件）。",
            "請寫 10-15（共六件），或 100+20（自 100 起二十件）。",
        ),
        "REVERSED": (
            "The last number lies before the first.",
            "末号小于首号。",
            "末號小於首號。",
        ),
        "TOO_MANY": (
            "At most 500 entries at once.",
            "一次最多 500 件。",
            "一次最多 500 件。",
        ),
        "ZERO": ("Numbers begin with 1.", "编号从 1 开始。", "編號從 1 開始。"),
    },
}
