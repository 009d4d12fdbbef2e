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
        "NOT_AMONG": (
            "Ledger and map agree about {boxes}, or there is no such box. Nothing was put right.",
            "{boxes} 号盒账图相符，或者没有这个盒。未作任何更正。",
            "{boxes} 號盒賬圖相符，或者沒有這個盒。未作任何更正。",
            "Ledger and map agree about a box named, or there is none. Nothing was put right.",
            "所列的盒账图相符，或者没有这个盒。未作任何更正。",
            "所列的盒賬圖相符，或者沒有這個盒。未作任何更正。",
        ),
        "PLACE_RETIRED": (
            "Box {box}: the ledger says {place}, and that place is retired. Find the box, put it "
            "on a shelf in use, then let the ledger follow the map.",
            "{box} 号盒：账上位置 {place} 已停用。请找到该盒并放到在用层架，再以图改账。",
            "{box} 號盒：賬上位置 {place} 已停用。請找到該盒並放到在用層架，再以圖改賬。",
            "The place in the ledger is retired. Put the box on a shelf in use first.",
            "账上位置已停用。请先把盒放到在用层架。",
            "賬上位置已停用。請先把盒放到在用層架。",
        ),
    },
    "LedgerRefusal": {
        "TOO_MANY": (
            "{count} files are too many for one paper: at most {most}. Search for a class, a year "
            "or a box, and print what is found.",
            "共 {count} 件，一次最多打印 {most} 件。请先按类别、年度或盒号查找，再打印结果。",
            "共 {count} 件，一次最多打印 {most} 件。請先按類別、年度或盒號查找，再打印結果。",
            "Too many files for one paper. Search for a class, a year or a box first.",
            "一次打印的件数过多。请先按类别、年度或盒号查找。",
            "一次打印的件數過多。請先按類別、年度或盒號查找。",
        ),
    },
    "StrikeKind": {
        "TRANSFER": ("Transferred", "移交", "移交"),
        "LOSS": ("Lost", "遗失", "遺失"),
    },
    "StrikeRefusal": {
        "NOT_EXPLAINED": (
            "Say why it is struck off.",
            "请查明并填写注销原因。",
            "請查明並填寫註銷原因。",
        ),
        "NO_EVIDENCE": (
            "Name the paper that proves it and is kept: its number and where it lies.",
            "请填写留存依据：文件编号与存放处。",
            "請填寫留存依據：文件編號與存放處。",
        ),
        "NO_SECOND": (
            "A second person with the right to decide must sign in for this.",
            "须由另一位有决定权限的人员当场确认。",
            "須由另一位有決定權限的人員當場確認。",
        ),
        "SAME_PERSON": (
            "Whoever strikes off can't be the second person too, nor can somebody of the same "
            "name: the register could not tell them apart.",
            "经办人不能同时作为确认人；两人同名也不行，登记簿上无法区分。",
            "經辦人不能同時作為確認人；兩人同名也不行，登記簿上無法區分。",
        ),
        "STILL_OUT": (
            "{code} is not in its place ({state}). Take it back first, or settle the loan as lost.",
            "{code} 不在库（{state}）。请先收回，或按遗失结清借阅。",
            "{code} 不在庫（{state}）。請先收回，或按遺失結清借閱。",
            "The file is out. Take it back first, or settle the loan as lost.",
            "档案在外。请先收回，或按遗失结清借阅。",
            "檔案在外。請先收回，或按遺失結清借閱。",
        ),
        "HELD": (
            "{code} is held. Lift the hold first.",
            "{code} 已暂停处置。请先解除。",
            "{code} 已暫停處置。請先解除。",
            "The file is held. Lift the hold first.",
            "档案已暂停处置。请先解除。",
            "檔案已暫停處置。請先解除。",
        ),
        "IN_A_LIST": (
            "{code} is on a destruction list. Destruction strikes it off by that list.",
            "{code} 已列入销毁清册，由销毁清册注销。",
            "{code} 已列入銷毀清冊，由銷毀清冊註銷。",
            "The file is on a destruction list, which strikes it off.",
            "档案已列入销毁清册，由清册注销。",
            "檔案已列入銷毀清冊，由清冊註銷。",
        ),
        "ALREADY_GONE": (
            "{code} is struck off already.",
            "{code} 已经注销。",
            "{code} 已經註銷。",
            "The file is struck off already.",
            "档案已经注销。",
            "檔案已經註銷。",
        ),
        "NOT_FOUND": (
            "There is no such file. Choose one in the ledger.",
            "没有这件档案。请在台账中选择。",
            "沒有這件檔案。請在臺賬中選擇。",
        ),
    },
}
