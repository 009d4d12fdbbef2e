"""Why an import can't be taken back."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "ProfileProblem": {
        "NAME_MISSING": ("Give the mapping a name.", "请为列对应命名。", "請為列對應命名。"),
        "NAME_TOO_LONG": ("The name is too long.", "名称太长。", "名稱太長。"),
        "NOTHING_MAPPED": (
            "No column means anything yet. Map at least one.",
            "尚无任何列对应。请至少对应一列。",
            "尚無任何列對應。請至少對應一列。",
        ),
        "UNKNOWN": (
            "There is no file and no saved mapping named “{name}”.",
            "没有名为“{name}”的文件或已保存的列对应。",
            "沒有名為「{name}」的文件或已保存的列對應。",
            "There is no saved mapping of this name.",
            "没有此名称的列对应。",
            "沒有此名稱的列對應。",
        ),
    },
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
            "Records of this import have been lent ({what}); it stays. Correct single records.",
            "此导入中已有档案借出过（{what}），不能整批撤销，请逐件更正。",
            "此導入中已有檔案借出過（{what}），不能整批撤銷，請逐件更正。",
            "Records of this import have been lent; it stays. Correct single records.",
            "此导入中已有档案借出过，不能整批撤销，请逐件更正。",
            "此導入中已有檔案借出過，不能整批撤銷，請逐件更正。",
        ),
        "CHANGED_SINCE": (
            "Records of this import were changed since ({what}); it stays. Correct single records.",
            "此导入的档案此后有改动（{what}），不能整批撤销，请逐件更正。",
            "此導入的檔案此後有改動（{what}），不能整批撤銷，請逐件更正。",
            "Records of this import were worked on since; it stays. Correct single records.",
            "此导入的档案此后有改动，不能整批撤销，请逐件更正。",
            "此導入的檔案此後有改動，不能整批撤銷，請逐件更正。",
        ),
        "NEEDED_SINCE": (
            "{count} applications, holds or lists name records of this import; it stays.",
            "有 {count} 项申请、冻结或清单涉及此导入的档案，不能撤销。",
            "有 {count} 項申請、凍結或清單涉及此導入的檔案，不能撤銷。",
            "Applications, holds or lists name records of this import; it stays.",
            "有申请、冻结或清单涉及此导入的档案，不能撤销。",
            "有申請、凍結或清單涉及此導入的檔案，不能撤銷。",
        ),
        "BOXES_USED": (
            "Other records lie in boxes of this import ({what}). Move them first.",
            "此导入的档案盒中还有其他档案（{what}）。请先移出。",
            "此導入的檔案盒中還有其他檔案（{what}）。請先移出。",
            "Other records lie in boxes of this import. Move them first.",
            "此导入的档案盒中还有其他档案。请先移出。",
            "此導入的檔案盒中還有其他檔案。請先移出。",
        ),
        "PEOPLE_USED": (
            "People of this import have loans, applications or accounts ({count}); it stays.",
            "此导入的人员已有借阅、申请或账户（{count} 项），不能撤销。",
            "此導入的人員已有借閱、申請或賬戶（{count} 項），不能撤銷。",
            "People of this import have loans, applications or accounts; it stays.",
            "此导入的人员已有借阅、申请或账户，不能撤销。",
            "此導入的人員已有借閱、申請或賬戶，不能撤銷。",
        ),
        "PLACES_USED": (
            "Boxes stand on shelves of this import ({what}). Move them first.",
            "此导入的架位上已有档案盒（{what}）。请先移走。",
            "此導入的架位上已有檔案盒（{what}）。請先移走。",
            "Boxes stand on shelves of this import. Move them first.",
            "此导入的架位上已有档案盒。请先移走。",
            "此導入的架位上已有檔案盒。請先移走。",
        ),
        "LOANS_USED": (
            "Loans of this import were returned, renewed or recalled since ({what}); it stays.",
            "此导入的借阅此后已有归还、续借或催还（{what}），不能撤销。",
            "此導入的借閱此後已有歸還、續借或催還（{what}），不能撤銷。",
            "Loans of this import were returned, renewed or recalled since; it stays.",
            "此导入的借阅此后已有归还、续借或催还，不能撤销。",
            "此導入的借閱此後已有歸還、續借或催還，不能撤銷。",
        ),
    },
}
