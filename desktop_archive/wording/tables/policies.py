"""The policies of a room, and why one stays as it is (R-23)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "RoomPolicy": {
        "LOAN_LIMIT": ("Longest loan, in days", "借阅期限（天）", "借閱期限（天）"),
        "LOAN_UNIT": ("Days are counted as", "期限的计算单位", "期限的計算單位"),
        "LOAN_LEADER_AFTER_DAYS": (
            "Days after which the leader signs too",
            "超过几天须经领导签字",
            "超過幾天須經領導簽字",
        ),
        "LOAN_RENEWALS": ("Renewals of a loan", "可续借次数", "可續借次數"),
        "LOAN_RENEWAL_DAYS": ("Days of a renewal", "每次续借天数", "每次續借天數"),
        "LOAN_RENEWAL_NOTICE_DAYS": (
            "Days before the due date to ask for renewal",
            "续借须提前的天数",
            "續借須提前的天數",
        ),
        "EXTERNAL_MAY_BORROW": (
            "External readers may borrow",
            "外单位人员可以外借",
            "外單位人員可以外借",
        ),
        "READING_CLOSES": (
            "Hour at which the reading room closes",
            "阅档室闭馆时间（时）",
            "閱檔室閉館時間（時）",
        ),
        "COPY_FEE": ("Fee of a copied page, in fen", "复制每页收费（分）", "複製每頁收費（分）"),
        "ELECTRONIC_DAYS": (
            "Days until an electronic copy is sent back",
            "电子副本发回期限（天）",
            "電子副本發回期限（天）",
        ),
        "TRANSFER_OUTSIDE": (
            "Electronic records go to an outside archive",
            "电子档案向外部档案馆移交",
            "電子檔案向外部檔案館移交",
        ),
        "EFFECT_DAYS": (
            "Days until the effect of a use is reported",
            "利用效果反馈期限（天）",
            "利用效果反饋期限（天）",
        ),
        "DIRECT_NEED_DAYS": (
            "Longest term on a list of direct need (days)",
            "直接需要名单最长期限（天）",
            "直接需要名單最長期限（天）",
        ),
        "DESTRUCTION_DAYS": (
            "Working days for the decision on a destruction",
            "销毁审批期限（工作日）",
            "銷毀審批期限（工作日）",
        ),
        "SUPERVISORS": (
            "Supervisors at a destruction, at least",
            "监销人数（至少）",
            "監銷人數（至少）",
        ),
        "OFFICERS_WATCH": (
            "Officers of confidentiality and security supervise as well",
            "保密、保卫人员参加监销",
            "保密、保衛人員參加監銷",
        ),
        "TEARING": (
            "Ordinary papers may be torn up",
            "普通文件可以撕毁",
            "普通文件可以撕毀",
        ),
        "LOGICAL_DELETION": (
            "Electronic records may be deleted logically",
            "电子档案可以逻辑删除",
            "電子檔案可以邏輯刪除",
        ),
        "CLASSIFIED_BLOCKS": (
            "What is still classified is not destroyed",
            "未解密的档案不得销毁",
            "未解密的檔案不得銷毀",
        ),
        "CLOUD_COPIES": (
            "Copies may lie in a public cloud",
            "备份可存放于公有云",
            "備份可存放於公有雲",
        ),
        "COPY_MINUTES": (
            "Minutes between copies of the register",
            "登记库备份间隔（分钟）",
            "登記庫備份間隔（分鐘）",
        ),
        "ELECTRONIC_COPY_DAYS": (
            "Days between copies of electronic records",
            "电子档案备份周期（天）",
            "電子檔案備份週期（天）",
        ),
        "PASSWORD_DAYS": (
            "Days until a password must be changed",
            "密码更换周期（天）",
            "密碼更換週期（天）",
        ),
        "GUARDED_SHOWN": (
            "How secret and personal entries are shown",
            "涉密及含个人信息条目的显示方式",
            "涉密及含個人信息條目的顯示方式",
        ),
    },
    "GuardedShown": {
        "PLACE": ("number, class and place", "只显示档号、类别和位置", "只顯示檔號、類別和位置"),
        "NOTHING": ("not at all", "完全不显示", "完全不顯示"),
    },
    "PolicyRefusal": {
        "OUT_OF_RANGE": (
            "The value must lie between {low} and {high}.",
            "数值须在 {low} 至 {high} 之间。",
            "數值須在 {low} 至 {high} 之間。",
            "The value is too small or too large.",
            "数值超出范围。",
            "數值超出範圍。",
        ),
        "NOT_A_CHOICE": (
            "This is not one of the choices.",
            "不在可选范围之内。",
            "不在可選範圍之內。",
        ),
        "APPROVER_MISSING": (
            "Enter the name of the manager who approved the change.",
            "请填写批准更改的负责人姓名。",
            "請填寫批准更改的負責人姓名。",
        ),
        "UNCHANGED": (
            "The policy already says so. Nothing was changed.",
            "该规定原本如此，未作更改。",
            "該規定原本如此，未作更改。",
        ),
    },
}
