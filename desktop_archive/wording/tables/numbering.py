"""Numbering: why a number is not given, or a scheme or class not changed (theme 4)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "NumberingRefusal": {
        "NO_SCHEME": (
            "No numbering scheme is in force for this class. Add one under Numbering.",
            "此类别没有生效的编号方案。请在“编号”中添加。",
            "此類別沒有生效的編號方案。請在「編號」中添加。",
        ),
        "SCHEME_IN_USE": (
            "The scheme “{name}” has numbered records and is never changed. Make a new "
            "version with a start date.",
            "方案“{name}”已用于编号，不得改动。请建立带启用日期的新版本。",
            "方案「{name}」已用於編號，不得改動。請建立帶啓用日期的新版本。",
            "The scheme has numbered records and is never changed. Make a new version with "
            "a start date.",
            "该方案已用于编号，不得改动。请建立带启用日期的新版本。",
            "該方案已用於編號，不得改動。請建立帶啓用日期的新版本。",
        ),
        "SCHEME_EXISTS": (
            "There is a scheme for this already: “{name}”. Make a new version of it, or "
            "choose another name.",
            "已有方案“{name}”。请为其建立新版本，或另取名称。",
            "已有方案「{name}」。請爲其建立新版本，或另取名稱。",
            "The scheme needs a name that no other has.",
            "方案须有不重复的名称。",
            "方案須有不重複的名稱。",
        ),
        "STARTS_IN_THE_PAST": (
            "A version cannot start before today ({today}): numbers already given stay as "
            "they are.",
            "新版本的启用日期不得早于今天（{today}）：已编的号保持不变。",
            "新版本的啓用日期不得早於今天（{today}）：已編的號保持不變。",
            "A version cannot start before today.",
            "新版本的启用日期不得早于今天。",
            "新版本的啓用日期不得早於今天。",
        ),
        "STARTS_TOO_EARLY": (
            "Version {version} starts on {start}. The new one cannot start before it.",
            "第 {version} 版自 {start} 起启用，新版本不得早于该日。",
            "第 {version} 版自 {start} 起啓用，新版本不得早於該日。",
            "A version cannot start before the one it follows.",
            "新版本不得早于前一版本启用。",
            "新版本不得早於前一版本啓用。",
        ),
        "NEWER_VERSION_WAITS": (
            "Version {version} of “{name}” has not numbered anything yet. Change that one.",
            "“{name}”第 {version} 版尚未用于编号，请直接修改该版本。",
            "「{name}」第 {version} 版尚未用於編號，請直接修改該版本。",
            "A newer version has not numbered anything yet. Change that one.",
            "较新的版本尚未用于编号，请直接修改该版本。",
            "較新的版本尚未用於編號，請直接修改該版本。",
        ),
        "APPROVER_MISSING": (
            "Enter who approved the new version.",
            "请填写新版本的批准人。",
            "請填寫新版本的批准人。",
        ),
        "REASON_MISSING": (
            "Enter the reason.",
            "请填写原因。",
            "請填寫原因。",
        ),
        "SCOPE_NOT_IN_CODE": (
            "Numbers cannot run within “{field}”: it does not stand left of the serial in "
            "the template.",
            "不能按“{field}”分段编号：模板中流水号左边没有该字段。",
            "不能按「{field}」分段編號：模板中流水號左邊沒有該字段。",
            "Numbers can only run within fields that stand left of the serial.",
            "只能按流水号左边的字段分段编号。",
            "只能按流水號左邊的字段分段編號。",
        ),
        "STEP_NOT_POSITIVE": (
            "Numbers start at 0 or more and go up by 1 or more.",
            "起始号不得小于 0，步长不得小于 1。",
            "起始號不得小於 0，步長不得小於 1。",
        ),
        "YEARS_NOT_POSITIVE": (
            "A run takes in at least one year.",
            "连续编号至少包含一个年度。",
            "連續編號至少包含一個年度。",
        ),
        "LATE_UNREADABLE": (
            "Late arrivals could not be told from other numbers. Give the serial a fixed "
            "width, such as 04.",
            "插件号会与其他号混淆。请为流水号规定位数，如 04。",
            "插件號會與其他號混淆。請爲流水號規定位數，如 04。",
        ),
        "LATE_NOT_ALLOWED": (
            "The scheme puts late arrivals at the end. Leave “behind” empty.",
            "方案规定插件补在最后。请将“插在其后”留空。",
            "方案規定插件補在最後。請將「插在其後」留空。",
        ),
        "NUMBER_TAKEN": (
            "{code} is held by a record.",
            "{code} 已有档案使用。",
            "{code} 已有檔案使用。",
            "A record holds this number.",
            "该号已有档案使用。",
            "該號已有檔案使用。",
        ),
        "NUMBER_NOT_RESERVED": (
            "Number {number} is not reserved in {scope}.",
            "{scope} 中未预留 {number} 号。",
            "{scope} 中未預留 {number} 號。",
            "This number is not reserved.",
            "该号未预留。",
            "該號未預留。",
        ),
        "NUMBERS_MARKED": (
            "Some of these numbers are reserved or void already: {why}",
            "其中有号已预留或已列为空号：{why}",
            "其中有號已預留或已列爲空號：{why}",
            "Some of these numbers are reserved or void already.",
            "其中有号已预留或已列为空号。",
            "其中有號已預留或已列爲空號。",
        ),
        "RANGE_REVERSED": (
            "The first number must not be above the last.",
            "起号不得大于止号。",
            "起號不得大於止號。",
        ),
        "RANGE_TOO_LONG": (
            "At most {most} numbers at a time.",
            "一次最多 {most} 个号。",
            "一次最多 {most} 個號。",
            "Too many numbers at a time.",
            "一次的号数过多。",
            "一次的號數過多。",
        ),
        "EXPIRES_IN_THE_PAST": (
            "{until} has passed already.",
            "{until} 已过。",
            "{until} 已過。",
            "The last day has passed already.",
            "截止日期已过。",
            "截止日期已過。",
        ),
        "MARK_ENDED": (
            "This line has been taken back already.",
            "该登记已撤销。",
            "該登記已撤銷。",
        ),
        "CLASS_UNKNOWN": (
            "“{scope}” is no class that a scheme of this room numbers.",
            "“{scope}”不是本室方案所编的类别。",
            "「{scope}」不是本室方案所編的類別。",
            "No scheme of this room numbers this class.",
            "本室没有方案为该类别编号。",
            "本室沒有方案爲該類別編號。",
        ),
        "CLASS_FULL": (
            "The class is full: {last} is the last number its width allows.",
            "该类已编满：按规定位数最大号为 {last}。",
            "該類已編滿：按規定位數最大號爲 {last}。",
            "The class is full.",
            "该类已编满。",
            "該類已編滿。",
        ),
        "CLASS_FIXED": (
            "The numbers of {scope} are fixed: none is changed or given again.",
            "{scope} 的号已固定，不再改动，也不重复使用。",
            "{scope} 的號已固定，不再改動，也不重複使用。",
            "The numbers of this class are fixed.",
            "该类的号已固定。",
            "該類的號已固定。",
        ),
        "GAPS_UNEXPLAINED": (
            "{scope} has {count:gap|gaps} without a reason, the first at {first}. Enter "
            "them as void with the reason.",
            "{scope} 有 {count} 个缺号未说明原因，首个为 {first}。请登记为空号并填写原因。",
            "{scope} 有 {count} 個缺號未說明原因，首個爲 {first}。請登記爲空號並填寫原因。",
            "Some gaps have no reason yet. Enter them as void with the reason.",
            "有缺号未说明原因。请登记为空号并填写原因。",
            "有缺號未說明原因。請登記爲空號並填寫原因。",
        ),
        "NOTHING_TO_RENUMBER": (
            "Every record has this number already.",
            "各件的号均无变化。",
            "各件的號均無變化。",
        ),
        "CANNOT_RENUMBER": (
            "{count:record stops|records stop} the renumbering, first {first}. See the list.",
            "有 {count} 件不能重新编号，首件 {first}。见列表。",
            "有 {count} 件不能重新編號，首件 {first}。見列表。",
            "Some records stop the renumbering. See the list.",
            "有档案不能重新编号。见列表。",
            "有檔案不能重新編號。見列表。",
        ),
        "PREVIEW_OUTDATED": (
            "The register has changed since this preview. Look again.",
            "预览之后登记已有变动，请重新预览。",
            "預覽之後登記已有變動，請重新預覽。",
        ),
    },
}
