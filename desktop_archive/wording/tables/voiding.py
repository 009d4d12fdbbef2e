"""Why an entry is not struck out."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "VoidRefusal": {
        "REASON_MISSING": (
            "Enter why it is struck out.",
            "请填写注销原因。",
            "請填寫註銷原因。",
        ),
        "STRUCK_ALREADY": (
            "It is struck out already.",
            "该条已注销。",
            "該條已註銷。",
        ),
    },
}
