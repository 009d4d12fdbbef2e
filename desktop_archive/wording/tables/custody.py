"""The custody ledger: which way something went, and how ledger and map disagree (B-07 to B-10)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "Passage": {
        "INTO": ("In", "入库", "入庫"),
        "OUT_OF": ("Out", "出库", "出庫"),
        "BETWEEN": ("Room to room", "转库", "轉庫"),
        "WITHIN": ("Within", "库内", "庫內"),
    },
    "CustodyFinding": {
        "NOT_IN_LEDGER": ("On the map, not in the ledger", "图有账无", "圖有賬無"),
        "NOT_ON_MAP": ("In the ledger, not on the map", "账有图无", "賬有圖無"),
        "PLACE_DIFFERS": ("Different places", "位置不符", "位置不符"),
        "COUNT_DIFFERS": ("Different counts", "件数不符", "件數不符"),
    },
    "Mending": {
        "LEDGER": ("Let the ledger follow the map", "以图改账", "以圖改賬"),
        "MAP": ("Let the map follow the ledger", "以账改图", "以賬改圖"),
    },
    "MendRefusal": {
        "REASON_MISSING": (
            "Say why: look at the shelf first, then write what you found.",
            "请填写原因：先到架前查看，再写明所见。",
            "請填寫原因：先到架前查看，再寫明所見。",
        ),
        "NOTHING_FOUND": (
            "Nothing is to be put right that way. A wrong count is put right in the ledger.",
            "这样没有可更正的内容。件数不符请以图改账。",
            "這樣沒有可更正的內容。件數不符請以圖改賬。",
        ),
    },
}
