"""Seals: when they are made, what a typed code came to, why one is not made (X-14, X-26)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "SealOccasion": {
        "CLOSING": ("On closing", "下班封印", "下班封印"),
        "NOON": ("At noon", "午间封印", "午間封印"),
        "COUNT": ("After many entries", "满额封印", "滿額封印"),
        "HAND": ("By hand", "人工封印", "人工封印"),
        "DESTRUCTION": ("Destruction", "销毁前后", "銷毀前後"),
        "BACKUP": ("Backup", "备份前后", "備份前後"),
        "RESTORE": ("Restore", "恢复前后", "恢復前後"),
        "RECOVERY": ("Recovery of access", "应急恢复之后", "應急恢復之後"),
        "MIGRATION": ("Upgrade", "升级之后", "升級之後"),
        "IMPORT": ("Import", "导入前后", "導入前後"),
        "WENT_BACK": ("Register went back", "登记库回退", "登記庫回退"),
    },
    "SealVerdict": {
        "GOOD": (
            "Seal no. {number} of {when} stands: the trail still says at line {line} what it "
            "said then.",
            "第 {number} 号封印（{when}）相符：审计记录第 {line} 行与当时一致。",
            "第 {number} 號封印（{when}）相符：審計記錄第 {line} 行與當時一致。",
            "The seal stands: the trail says what it said then.",
            "封印相符：审计记录与当时一致。",
            "封印相符：審計記錄與當時一致。",
        ),
        "MISTYPED": (
            "No seal has this code. Seal no. {number} is nearly the same: look again at "
            "group {groups}. If the paper says so, the paper and the register differ.",
            "没有此封印码。与第 {number} 号封印相近："
            "请再核对第 {groups} 组。若纸上确实如此，则纸面与登记库不符。",
            "沒有此封印碼。與第 {number} 號封印相近："
            "請再核對第 {groups} 組。若紙上確實如此，則紙面與登記庫不符。",
            "No seal has this code; one is nearly the same. Look at the groups again.",
            "没有此封印码，但有一个相近。请再核对各组。",
            "沒有此封印碼，但有一個相近。請再核對各組。",
        ),
        "UNKNOWN": (
            "No seal of this register has this code. Either it is of another register, or the "
            "register was put back or rewritten since: keep the paper and tell the head.",
            "本登记库没有此封印码。可能属于另一登记库，"
            "或登记库已被换回旧版、改写：请保留纸单并报告档案主管。",
            "本登記庫沒有此封印碼。可能屬於另一登記庫，"
            "或登記庫已被換回舊版、改寫：請保留紙單並報告檔案主管。",
        ),
        "BROKEN": (
            "Seal no. {number} is there, but the trail says something else at line {line} now: "
            "it was rewritten after {when}. Keep the paper, write nothing more, tell the head.",
            "第 {number} 号封印存在，但审计记录第 {line} 行已与当时不同："
            "{when} 之后被改写。请保留纸单，停止登记，报告档案主管。",
            "第 {number} 號封印存在，但審計記錄第 {line} 行已與當時不同："
            "{when} 之後被改寫。請保留紙單，停止登記，報告檔案主管。",
            "The seal is there, but the trail was rewritten after it. Tell the head.",
            "封印存在，但审计记录在其后被改写。请报告档案主管。",
            "封印存在，但審計記錄在其後被改寫。請報告檔案主管。",
        ),
    },
    "SealAlarm": {
        "WENT_BACK": (
            "The register went back: this workplace has seen seal no. {known} of {when}, the file "
            "now ends with no. {number}. Somebody put an older file in its place, or restored a "
            "copy. What came after it is in the backups and on the day sheets. Tell the head.",
            "登记库发生回退：本工作站见过第 {known} 号封印（{when}），现在文件只到第 {number} 号。"
            "有人换上了旧文件，或恢复过备份。其后的内容见备份和日封单。请报告档案主管。",
            "登記庫發生回退：本工作站見過第 {known} 號封印（{when}），現在文件只到第 {number} 號。"
            "有人換上了舊文件，或恢復過備份。其後的內容見備份和日封單。請報告檔案主管。",
            "The register went back to an older state. Tell the head.",
            "登记库已回退到较早状态。请报告档案主管。",
            "登記庫已回退到較早狀態。請報告檔案主管。",
        ),
    },
    "CodeFault": {
        "TOO_SHORT": (
            "A code has 32 signs in 8 groups; these are {count}.",
            "封印码共 8 组 32 个字符，现有 {count} 个。",
            "封印碼共 8 組 32 個字符，現有 {count} 個。",
            "A code has 32 signs in 8 groups.",
            "封印码共 8 组 32 个字符。",
            "封印碼共 8 組 32 個字符。",
        ),
        "TOO_LONG": (
            "A code has 32 signs in 8 groups; these are {count}.",
            "封印码共 8 组 32 个字符，现有 {count} 个。",
            "封印碼共 8 組 32 個字符，現有 {count} 個。",
            "A code has 32 signs in 8 groups.",
            "封印码共 8 组 32 个字符。",
            "封印碼共 8 組 32 個字符。",
        ),
        "STRANGE_SIGN": (
            "“{sign}” stands in no code: digits, and letters without I, L, O and U.",
            "封印码中没有“{sign}”：只用数字和除 I、L、O、U 之外的字母。",
            "封印碼中沒有「{sign}」：只用數字和除 I、L、O、U 之外的字母。",
            "A code has digits, and letters without I, L, O and U.",
            "封印码只用数字和除 I、L、O、U 之外的字母。",
            "封印碼只用數字和除 I、L、O、U 之外的字母。",
        ),
    },
    "SealRefusal": {
        "NOTHING_NEW": (
            "Nothing was written since the last seal: it still holds.",
            "自上次封印以来没有新的记录，原封印仍然有效。",
            "自上次封印以來沒有新的記錄，原封印仍然有效。",
        ),
        "NO_SEAL": (
            "There is no seal no. {number}.",
            "没有第 {number} 号封印。",
            "沒有第 {number} 號封印。",
            "Nothing was sealed yet.",
            "尚无封印。",
            "尚無封印。",
        ),
        "SIGNED_ALREADY": (
            "{name} has signed this seal. Let the second person sign.",
            "{name}已签署此封印，请由第二人签署。",
            "{name}已簽署此封印，請由第二人簽署。",
            "This person has signed this seal.",
            "此人已签署此封印。",
            "此人已簽署此封印。",
        ),
        "FOLDER_MISSING": (
            "The auditor's folder {folder} is not there: plug the medium in, or choose another.",
            "审计人员的文件夹 {folder} 不存在：请插入介质或另选文件夹。",
            "審計人員的文件夾 {folder} 不存在：請插入介質或另選文件夾。",
            "The auditor's folder is not there.",
            "审计人员的文件夹不存在。",
            "審計人員的文件夾不存在。",
        ),
    },
}
