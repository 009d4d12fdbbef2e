"""Why roles and rights are not changed so (theme 1)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "RoleRefusal": {
        "APPROVER_MISSING": (
            "Enter the name of the manager who approved the change.",
            "请填写批准此项更改的负责人姓名。",
            "請填寫批准此項更改的負責人姓名。",
        ),
        "APPROVES_OWN_CHANGE": (
            "Nobody approves the own change. Enter the manager who approved it.",
            "不得自行批准本人所作的更改。请填写批准的负责人。",
            "不得自行批准本人所作的更改。請填寫批准的負責人。",
        ),
        "UNCHANGED": (
            "Nothing would change. Choose another cell.",
            "没有任何变化。请选择其他格。",
            "沒有任何變化。請選擇其他格。",
        ),
        "NEVER_HELD": (
            "This role never holds this right: who handles a thing does not approve it, and "
            "the administrator opens nothing secret. Give it to another role.",
            "该角色不得拥有此项权限：经办人不审批，系统管理员不接触涉密内容。请授予其他角色。",
            "該角色不得擁有此項權限：經辦人不審批，系統管理員不接觸涉密內容。請授予其他角色。",
        ),
        "HELD_APART": (
            "These rights stay apart: one role does not both handle and decide, or both keep "
            "accounts and open what is confidential. Give one of them to another role.",
            "这些权限必须分开：同一角色不得既经办又审批，也不得既管理账户又打开涉密条目。"
            "请将其中一项授予其他角色。",
            "這些權限必須分開：同一角色不得既經辦又審批，也不得既管理賬戶又打開涉密條目。"
            "請將其中一項授予其他角色。",
        ),
        "NAME_MISSING": (
            "Enter the name of the role.",
            "请填写角色名称。",
            "請填寫角色名稱。",
        ),
        "NAME_TAKEN": (
            "There is a role called “{name}”. Choose another name.",
            "已有名为“{name}”的角色。请另取名称。",
            "已有名為「{name}」的角色。請另取名稱。",
            "There is a role of this name. Choose another name.",
            "已有同名角色。请另取名称。",
            "已有同名角色。請另取名稱。",
        ),
        "SHIPS_WITH_THE_PROGRAM": (
            "Roles that come with the program are not ended. Take their rights away instead.",
            "程序自带的角色不能停用。可改为收回其权限。",
            "程序自帶的角色不能停用。可改為收回其權限。",
        ),
        "ACCOUNTS_NEED_SOMEBODY": (
            "Some role must keep the accounts, or nobody could ever change rights again.",
            "至少须有一个角色管理账户，否则今后无人能更改权限。",
            "至少須有一個角色管理賬戶，否則今後無人能更改權限。",
        ),
    },
    "RecoveryRefusal": {
        "NO_CODE": (
            "This room has no recovery code, or it was used. Another administrator can make one.",
            "本室没有应急恢复码，或已使用作废。可由其他系统管理员重新制作。",
            "本室沒有應急恢復碼，或已使用作廢。可由其他系統管理員重新製作。",
        ),
        "HALVES_WRONG": (
            "The two halves or the sign-in name are not right. Nothing was changed; the attempt is "
            "on record. Compare both sheets sign by sign.",
            "两半恢复码或用户名不正确。未作更改，此次尝试已登记。请逐字核对两页。",
            "兩半恢復碼或用戶名不正確。未作更改，此次嘗試已登記。請逐字核對兩頁。",
        ),
        "TWO_PEOPLE": (
            "Two people use the code together. Enter both names.",
            "恢复码须由两人共同使用。请填写两人姓名。",
            "恢復碼須由兩人共同使用。請填寫兩人姓名。",
        ),
        "KEEPERS_MISSING": (
            "Enter the two people who will keep one half each.",
            "请填写分别保管两半的两人姓名。",
            "請填寫分別保管兩半的兩人姓名。",
        ),
        "WAIT": (
            "Too many wrong codes. Try again after {until}.",
            "错误次数过多。请在 {until} 之后重试。",
            "錯誤次數過多。請在 {until} 之後重試。",
            "Too many wrong codes. Wait a while, then try again.",
            "错误次数过多。请稍候再试。",
            "錯誤次數過多。請稍候再試。",
        ),
    },
    "TrustPaper": {
        "DUTY": ("Declaration of confidentiality", "保密承诺书", "保密承諾書"),
        "RECOVERY": ("Sealed recovery code", "应急恢复码", "應急恢復碼"),
        "TRAINING": ("Confidentiality training", "保密教育培训记录", "保密教育培訓記錄"),
    },
    "RightGroup": {
        "RECORDS": ("Records", "档案", "檔案"),
        "STACKS": ("Boxes and shelves", "装盒与上架", "裝盒與上架"),
        "DESK": ("Desk", "借阅服务", "借閱服務"),
        "DECISIONS": ("Decisions", "审批与销毁", "審批與銷毀"),
        "ROOM": ("The room", "系统", "系統"),
    },
}
