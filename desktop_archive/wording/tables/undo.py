"""Why an import can't be taken back."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "UndoRefusal": {
        "UNKNOWN_BATCH": (
            "There is no import number {batch}.",
            "没有编号为 {batch} 的导入。",
            "沒有編號為 {batch} 的導入。",
            "There is no import of this number.",
            "没有此编号的导入。",
            "沒有此編號的導入。",
        ),
        "UNDONE_ALREADY": (
            "Import {batch} has been taken back already.",
            "导入 {batch} 已经撤销过。",
            "導入 {batch} 已經撤銷過。",
            "This import has been taken back already.",
            "此导入已经撤销过。",
            "此導入已經撤銷過。",
        ),
        "LENT_SINCE": (
            "Records of import {batch} have been lent; it stays. Correct single records instead.",
            "导入 {batch} 中已有档案借出过，不能整批撤销，请逐件更正。",
            "導入 {batch} 中已有檔案借出過，不能整批撤銷，請逐件更正。",
            "Records of this import have been lent; it stays. Correct single records instead.",
            "此导入中已有档案借出过，不能整批撤销，请逐件更正。",
            "此導入中已有檔案借出過，不能整批撤銷，請逐件更正。",
        ),
        "CHANGED_SINCE": (
            "Somebody has worked on records or boxes of import {batch}; it stays. "
            "Correct single records instead.",
            "导入 {batch} 的档案或档案盒已有改动，不能整批撤销，请逐件更正。",
            "導入 {batch} 的檔案或檔案盒已有改動，不能整批撤銷，請逐件更正。",
            "Somebody has worked on records or boxes of this import; it stays. "
            "Correct single records instead.",
            "此导入的档案或档案盒已有改动，不能整批撤销，请逐件更正。",
            "此導入的檔案或檔案盒已有改動，不能整批撤銷，請逐件更正。",
        ),
        "NOT_RECORDS": (
            "Only an import of records can be taken back as a whole; places are retired "
            "and persons marked as gone one by one.",
            "只有档案导入可以整批撤销；库位请逐个停用，人员请逐个标注离职。",
            "只有檔案導入可以整批撤銷；庫位請逐個停用，人員請逐個標註離職。",
        ),
    },
}
