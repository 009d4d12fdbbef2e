"""The way to a server, and what is wrong with its address."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "Encryption": {
        "CHECKED": ("Encrypted, certificate checked", "加密并核验证书", "加密並核驗證書"),
        "REQUIRED": ("Encrypted", "加密", "加密"),
        "NONE": ("Not encrypted (this computer only)", "不加密（仅限本机）", "不加密（僅限本機）"),
    },
    "ServerAddressProblem": {
        "HOST_MISSING": ("Please fill in.", "请填写。", "請填寫。"),
        "PORT_WRONG": ("A number from 1 to 65535.", "1 至 65535 的数字。", "1 至 65535 的數字。"),
        "DATABASE_MISSING": ("Please fill in.", "请填写。", "請填寫。"),
        "USER_MISSING": ("Please fill in.", "请填写。", "請填寫。"),
    },
}
