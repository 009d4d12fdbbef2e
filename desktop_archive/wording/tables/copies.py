"""Copies of the register: on what and where they lie, and why one is not taken."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "CopyFault": {
        "MISSING": ("The file is empty or gone.", "文件为空或不存在。", "文件為空或不存在。"),
        "ON_SERVER": (
            "This room lies on a server and is copied there by whoever runs it; "
            "docs/postgresql.md says how.",
            "此档案室在服务器上，由服务器管理员在那里备份，办法见 docs/postgresql.md。",
            "此檔案室在伺服器上，由伺服器管理員在那裏備份，辦法見 docs/postgresql.md。",
        ),
        "NOT_A_REGISTER": (
            "The file is no register of a records room.",
            "该文件不是档案室登记库。",
            "該文件不是檔案室登記庫。",
        ),
        "NEWER": (
            "A newer version of the program made it.",
            "由更新版本的程序生成。",
            "由更新版本的程序生成。",
        ),
        "DIFFERS": (
            "It is not what its description says: it was changed after it was made.",
            "与备份说明不符：生成后被改动过。",
            "與備份說明不符：生成後被改動過。",
        ),
        "UNREADABLE": ("It can’t be read.", "无法读取。", "無法讀取。"),
        "PAGES": ("Parts of the file are damaged.", "文件部分损坏。", "文件部分損壞。"),
        "TRAIL": (
            "Rows and audit log do not agree: somebody or something changed it.",
            "数据与审计日志不符：被人或程序改动过。",
            "數據與審計日誌不符：被人或程序改動過。",
        ),
        "STRUCTURE": (
            "Something foreign was built into its structure.",
            "其结构中混入了外来内容。",
            "其結構中混入了外來內容。",
        ),
        "SIGNATURES": (
            "A signature in it does not hold.",
            "其中有签名未通过核验。",
            "其中有簽名未通過核驗。",
        ),
        "FOREIGN": (
            "It is of another records room.",
            "属于另一个档案室。",
            "屬於另一個檔案室。",
        ),
        "BRANCHED": (
            "Its audit log is not the beginning of the log of this room.",
            "其审计日志与本室日志不是同一条链。",
            "其審計日誌與本室日誌不是同一條鏈。",
        ),
    },
    "PlaceRefusal": {
        "SAME_DEVICE": (
            "{path} is on the same disk as the register: one fault takes both. Choose a folder "
            "on another disk or a USB disk.",
            "{path} 与登记库在同一磁盘上，一次故障会同时损失两份。"
            "请选择另一块磁盘或移动硬盘上的文件夹。",
            "{path} 與登記庫在同一磁盤上，一次故障會同時損失兩份。"
            "請選擇另一塊磁盤或移動硬盤上的文件夾。",
            "This folder is on the same disk as the register: one fault takes both. Choose a "
            "folder on another disk or a USB disk.",
            "此文件夹与登记库在同一磁盘上，一次故障会同时损失两份。"
            "请选择另一块磁盘或移动硬盘上的文件夹。",
            "此文件夾與登記庫在同一磁盤上，一次故障會同時損失兩份。"
            "請選擇另一塊磁盤或移動硬盤上的文件夾。",
        ),
        "CLOUD": (
            "“{folder}” is copied to servers of others. Public clouds are not allowed for "
            "backups. Choose another folder.",
            "“{folder}”会同步到他人的服务器。备份不得存放于公有云。请另选文件夹。",
            "“{folder}”會同步到他人的服務器。備份不得存放於公有雲。請另選文件夾。",
            "This folder is copied to servers of others. Public clouds are not allowed for "
            "backups. Choose another folder.",
            "此文件夹会同步到他人的服务器。备份不得存放于公有云。请另选文件夹。",
            "此文件夾會同步到他人的服務器。備份不得存放於公有雲。請另選文件夾。",
        ),
        "NO_FOLDER": (
            "There is no folder {path}. Connect the medium, or choose another folder.",
            "没有文件夹 {path}。请接上载体，或另选文件夹。",
            "沒有文件夾 {path}。請接上載體，或另選文件夾。",
            "There is no such folder. Connect the medium, or choose another folder.",
            "没有此文件夹。请接上载体，或另选文件夹。",
            "沒有此文件夾。請接上載體，或另選文件夾。",
        ),
        "NOT_WRITABLE": (
            "{path} is write-protected. Unlock the medium, or choose another folder.",
            "{path} 被写保护。请解除写保护，或另选文件夹。",
            "{path} 被寫保護。請解除寫保護，或另選文件夾。",
            "This folder is write-protected. Unlock the medium, or choose another folder.",
            "此文件夹被写保护。请解除写保护，或另选文件夹。",
            "此文件夾被寫保護。請解除寫保護，或另選文件夾。",
        ),
    },
    "Medium": {
        "DISK": ("hard disk", "硬磁盘", "硬磁盤"),
        "USB": ("USB disk", "移动硬盘或U盘", "移動硬盤或U盤"),
        "DISC": ("write-once disc", "一次写光盘", "一次寫光盤"),
        "TAPE": ("tape", "磁带", "磁帶"),
        "SERVER": ("company server", "公司服务器", "公司服務器"),
        "OTHER": ("other medium", "其他载体", "其他載體"),
    },
    "Distance": {
        "OFFLINE": ("off-line", "离线备份", "離線備份"),
        "NEARLINE": ("near-line", "近线备份", "近線備份"),
        "DISASTER": ("off site, for a disaster", "异地容灾备份", "異地容災備份"),
    },
    "CheckKind": {
        "ROOM": ("whole room", "全库核验", "全庫核驗"),
        "COPY": ("copy read back", "备份回读", "備份回讀"),
        "SECOND": ("copy on second medium", "第二载体备份", "第二載體備份"),
        "DRILL": ("restore drill", "恢复演练", "恢復演練"),
    },
    "Occasion": {
        "RHYTHM": ("by itself", "定时", "定時"),
        "CLOSE": ("on closing", "关闭时", "關閉時"),
        "HAND": ("by hand", "人工", "人工"),
        "BEFORE_UPGRADE": ("before an upgrade", "升级前", "升級前"),
        "EXPORT": ("for an export", "导出用", "導出用"),
    },
    "EntryRefusal": {
        "INCOMPLETE": (
            "Enter place, content and person.",
            "请填写存放地点、内容和责任人。",
            "請填寫存放地點、內容和責任人。",
        ),
        "LATER_THAN_TODAY": (
            "The day lies in the future.",
            "日期晚于今天。",
            "日期晚於今天。",
        ),
        "WITHDRAWN_ALREADY": (
            "This copy was withdrawn already.",
            "该备份已注销。",
            "該備份已註銷。",
        ),
    },
    "SpaceRefusal": {
        "IMPORT": (
            "Only {free} MB are free on the disk; this import needs {needed} MB. Nothing was "
            "taken in. Free some space, then try again.",
            "磁盘仅剩 {free} MB，此次导入需要 {needed} MB。未导入任何内容。请腾出空间后重试。",
            "磁盤僅剩 {free} MB，此次導入需要 {needed} MB。未導入任何內容。請騰出空間後重試。",
            "Too little is free on the disk for this import. Nothing was taken in. Free some "
            "space, then try again.",
            "磁盘空间不足，未导入任何内容。请腾出空间后重试。",
            "磁盤空間不足，未導入任何內容。請騰出空間後重試。",
        ),
        "LOAN": (
            "Only {free} MB are free on the disk: nothing is lent now. Returns are still taken. "
            "Free some space.",
            "磁盘仅剩 {free} MB，暂停借出；归还仍可办理。请腾出空间。",
            "磁盤僅剩 {free} MB，暫停借出；歸還仍可辦理。請騰出空間。",
            "The disk is nearly full: nothing is lent now. Returns are still taken. Free some "
            "space.",
            "磁盘空间不足，暂停借出；归还仍可办理。请腾出空间。",
            "磁盤空間不足，暫停借出；歸還仍可辦理。請騰出空間。",
        ),
    },
}
