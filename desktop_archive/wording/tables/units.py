"""Units, their duties, what is open about them, and why something is not done (theme 2)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "UnitKind": {
        "DEPARTMENT": ("Department", "部门", "部門"),
        "TEMPORARY": ("Temporary body", "临时机构", "臨時機構"),
    },
    "Duty": {
        "COLLECTOR": ("Collector", "归档负责人", "歸檔負責人"),
        "LIAISON": ("Liaison officer", "兼职档案联络员", "兼職檔案聯絡員"),
    },
    "UnitMatter": {
        "NO_COLLECTOR": ("nobody collects", "缺归档负责人", "缺歸檔負責人"),
        "NO_LIAISON": ("no liaison officer", "缺联络员", "缺聯絡員"),
        "PAST_ITS_END": ("past its end: close it", "已到期，待撤销", "已到期，待撤銷"),
        "PEOPLE_LEFT_IN_IT": ("persons still in it", "仍有人员", "仍有人員"),
        "PAPERS_OWED": ("papers still to hand over", "资料未移交", "資料未移交"),
    },
    "UnitRefusal": {
        "NOT_CHOSEN": (
            "No unit is chosen. Choose one in the list.",
            "未选择部门。请在列表中选择。",
            "未選擇部門。請在列表中選擇。",
        ),
        "NAME_MISSING": (
            "The name is missing. Enter what the unit is called.",
            "缺名称。请填写部门名称。",
            "缺名稱。請填寫部門名稱。",
        ),
        "NAME_TAKEN": (
            "There is a unit {name} already. Choose it in the list, or enter another name.",
            "部门“{name}”已存在。请在列表中选择，或换一个名称。",
            "部門「{name}」已存在。請在列表中選擇，或換一個名稱。",
            "Another unit has this name. Enter another one.",
            "此名称已属其他部门。请换一个。",
            "此名稱已屬其他部門。請換一個。",
        ),
        "NAME_WAS_ANOTHERS": (
            "{other} was called {name} before, and old lists mean it by that. Enter another name.",
            "“{name}”是“{other}”的原名称，旧目录以此指该部门。请换一个名称。",
            "「{name}」是「{other}」的原名稱，舊目錄以此指該部門。請換一個名稱。",
            "Another unit had this name before, and old lists mean it by that. Enter another one.",
            "此名称是其他部门的原名称，旧目录以此指该部门。请换一个。",
            "此名稱是其他部門的原名稱，舊目錄以此指該部門。請換一個。",
        ),
        "NAME_UNCHANGED": (
            "It is called so already. Enter the new name.",
            "名称未变。请填写新名称。",
            "名稱未變。請填寫新名稱。",
        ),
        "CODE_TAKEN": (
            "The code {code} belongs to another unit. Enter another one.",
            "代码 {code} 已属其他部门。请换一个。",
            "代碼 {code} 已屬其他部門。請換一個。",
            "Another unit has this code. Enter another one.",
            "此代码已属其他部门。请换一个。",
            "此代碼已屬其他部門。請換一個。",
        ),
        "CODE_STAYS": (
            "A code stays, as it stands in numbers. Enter a new unit if it is another body.",
            "代码已用于档号，不可更改。如属另一机构，请登记新部门。",
            "代碼已用於檔號，不可更改。如屬另一機構，請登記新部門。",
        ),
        "BEGINNING_STAYS": (
            "Names or duties rest on the first day, so it stays. Leave it as it is.",
            "名称或任期以起始日期为据，不可更改。请保持原值。",
            "名稱或任期以起始日期為據，不可更改。請保持原值。",
        ),
        "AFTER_THE_FIRST_TERM": (
            "Somebody had a duty in the unit on {day} already. Enter that day or an earlier one.",
            "{day} 该部门已有人任职。请填写当日或之前的日期。",
            "{day} 該部門已有人任職。請填寫當日或之前的日期。",
            "Somebody had a duty in the unit before that day. Enter an earlier one.",
            "该日之前部门已有人任职。请填写较早的日期。",
            "該日之前部門已有人任職。請填寫較早的日期。",
        ),
        "END_MISSING": (
            "A temporary body has an end. Enter its last day.",
            "临时机构须有终止日期。请填写。",
            "臨時機構須有終止日期。請填寫。",
        ),
        "ENDS_BEFORE_IT_BEGINS": (
            "The last day lies before the first. Correct one of them.",
            "终止日期早于起始日期。请更正。",
            "終止日期早於起始日期。請更正。",
        ),
        "LIES_AHEAD": (
            "The day lies ahead. Enter it on that day or later.",
            "日期在今天之后。请于当日或之后登记。",
            "日期在今天之後。請於當日或之後登記。",
        ),
        "BEFORE_THE_UNIT": (
            "The unit was not there on that day. Enter a later one.",
            "该日部门尚未设立。请填写较晚的日期。",
            "該日部門尚未設立。請填寫較晚的日期。",
        ),
        "BEFORE_THE_LAST_NAME": (
            "The present name began on {day}. Enter a later day.",
            "现名称自 {day} 起使用。请填写较晚的日期。",
            "現名稱自 {day} 起使用。請填寫較晚的日期。",
            "The present name began later. Enter a later day.",
            "现名称起用日期较晚。请填写较晚的日期。",
            "現名稱起用日期較晚。請填寫較晚的日期。",
        ),
        "BEFORE_THE_LAST_TERM": (
            "The last change was on {day}. Enter that day or a later one.",
            "上次变更为 {day}。请填写当日或之后的日期。",
            "上次變更為 {day}。請填寫當日或之後的日期。",
            "The last change was later. Enter a later day.",
            "上次变更较晚。请填写较晚的日期。",
            "上次變更較晚。請填寫較晚的日期。",
        ),
        "CLOSED": (
            "{name} is closed and stays as it was. Choose a unit in being.",
            "“{name}”已撤销，保持原状。请选择现有部门。",
            "「{name}」已撤銷，保持原狀。請選擇現有部門。",
            "The unit is closed and stays as it was. Choose a unit in being.",
            "该部门已撤销，保持原状。请选择现有部门。",
            "該部門已撤銷，保持原狀。請選擇現有部門。",
        ),
        "NOT_OF_THIS_UNIT": (
            "Only a person of {unit} can have this duty. Choose one of them.",
            "此职责只能由{unit}的人员担任。请另选。",
            "此職責只能由{unit}的人員擔任。請另選。",
            "Only a person of this unit can have this duty. Choose one of them.",
            "此职责只能由本部门人员担任。请另选。",
            "此職責只能由本部門人員擔任。請另選。",
        ),
        "HAS_THE_DUTY": (
            "This person has the duty already. Choose somebody else.",
            "此人已担任此职责。请另选。",
            "此人已擔任此職責。請另選。",
        ),
        "DUTY_ENDED": (
            "This term has ended already. Choose one that runs.",
            "此任期已结束。请选择在任者。",
            "此任期已結束。請選擇在任者。",
        ),
        "CUSTODIAN_MISSING": (
            "Its records need a custodian. Choose the unit that keeps them from now on.",
            "档案须有代管部门。请选择今后保管的部门。",
            "檔案須有代管部門。請選擇今後保管的部門。",
        ),
        "OWN_CUSTODIAN": (
            "A closed unit cannot keep its own records. Choose another unit.",
            "撤销的部门不能代管自己的档案。请另选部门。",
            "撤銷的部門不能代管自己的檔案。請另選部門。",
        ),
        "CUSTODIAN_CLOSED": (
            "That unit is closed itself. Choose a unit in being.",
            "该部门已撤销。请选择现有部门。",
            "該部門已撤銷。請選擇現有部門。",
        ),
        "DOCUMENT_MISSING": (
            "The document is missing. Enter by which one the unit is closed.",
            "缺依据文件。请填写撤销部门所依据的文件。",
            "缺依據文件。請填寫撤銷部門所依據的文件。",
        ),
        "NOT_APPROVED": (
            "Nobody widens the circle of readers alone. Enter who approved it; it is not you.",
            "不得擅自扩大阅读范围。请填写批准人，且不得是您本人。",
            "不得擅自擴大閱讀範圍。請填寫批准人，且不得是您本人。",
        ),
    },
}
