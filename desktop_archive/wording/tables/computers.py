"""What became of a computer's data, and why a repair is not entered so (X-18)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "DataGone": {
        "CLEARED": ("Disk cleared", "内容已清空", "內容已清空"),
        "DELETED": ("Data deleted", "数据已删除", "數據已刪除"),
        "DISK_REMOVED": ("Disk removed", "硬盘已摘除", "硬盤已摘除"),
    },
    "RepairRefusal": {
        "DEVICE_MISSING": (
            "Enter which computer it is: its name or inventory number.",
            "请填写是哪台计算机：名称或资产编号。",
            "請填寫是哪臺計算機：名稱或資產編號。",
        ),
        "FAULT_MISSING": (
            "Enter what is wrong with it.",
            "请填写故障情况。",
            "請填寫故障情況。",
        ),
        "REPAIRER_MISSING": (
            "Enter who repairs it.",
            "请填写维修单位或维修人。",
            "請填寫維修單位或維修人。",
        ),
        "PERSON_MISSING": (
            "Enter who saw to its data.",
            "请填写数据处理人。",
            "請填寫數據處理人。",
        ),
        "LIES_AHEAD": (
            "The day lies ahead. Enter what has happened.",
            "日期在今天之后。请登记已发生的事。",
            "日期在今天之後。請登記已發生的事。",
        ),
        "BACK_BEFORE_SENT": (
            "It cannot be back before it was sent. Look at the day.",
            "取回日期早于送修日期，请核对日期。",
            "取回日期早於送修日期，請核對日期。",
        ),
        "BACK_ALREADY": (
            "It is noted as back already.",
            "已登记取回，不必重复。",
            "已登記取回，不必重複。",
        ),
        "RESULT_MISSING": (
            "Enter what was done to it.",
            "请填写维修结果。",
            "請填寫維修結果。",
        ),
    },
}
