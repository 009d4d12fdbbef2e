"""Links between records, files and their items: what they are called and why not (theme 5)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "LinkKind": {
        "ELECTRONIC": ("electronic or microform counterpart", "电子件或缩微件", "電子件或縮微件"),
        "AMENDS": ("amends", "修订", "修訂"),
        "SEE_ALSO": ("see also", "参见", "參見"),
    },
    "LinkSide": {
        "ELECTRONIC_COUNTERPART": (
            "Electronic or microform counterpart",
            "对应电子件或缩微件",
            "對應電子件或縮微件",
        ),
        "PAPER_COUNTERPART": ("Paper counterpart", "对应纸质件", "對應紙質件"),
        "AMENDED_RECORD": ("Amends", "修订对象", "修訂對象"),
        "AMENDMENT": ("Amended by", "被修订于", "被修訂於"),
        "RELATED": ("See also", "参见", "參見"),
    },
    "LinkRefusal": {
        "WITH_ITSELF": (
            "A record is not linked with itself.",
            "档案不能与自身关联。",
            "檔案不能與自身關聯。",
        ),
        "LINKED_ALREADY": (
            "These records are linked so already.",
            "两件档案已有此关联。",
            "兩件檔案已有此關聯。",
        ),
        "NOT_FOUND": (
            "There is no record “{code}”.",
            "没有档号为“{code}”的档案。",
            "沒有檔號為「{code}」的檔案。",
            "There is no such record.",
            "没有此档案。",
            "沒有此檔案。",
        ),
        "NEITHER_IS_ELECTRONIC": (
            "The counterpart must be electronic, a disc or a microform. Set its carrier first.",
            "对应件须为电子档案、光盘或缩微品。请先填写载体。",
            "對應件須為電子檔案、光盤或縮微品。請先填寫載體。",
        ),
        "BOTH_ARE_ELECTRONIC": (
            "Both are electronic: link paper with its counterpart, or choose “see also”.",
            "两者均为电子档案：请关联纸质件与电子件，或选“参见”。",
            "兩者均為電子檔案：請關聯紙質件與電子件，或選「參見」。",
        ),
        "IN_A_CIRCLE": (
            "The other record amends this one already.",
            "对方已是本件的修订。",
            "對方已是本件的修訂。",
        ),
    },
    "ContentsFinding": {
        "PAGES_REVERSED": (
            "Item {at}: the last page lies before the first.",
            "第 {at} 件：末页小于首页。",
            "第 {at} 件：末頁小於首頁。",
            "The last page of an item lies before its first.",
            "有文件的末页小于首页。",
            "有文件的末頁小於首頁。",
        ),
        "PAGES_OVERLAP": (
            "Item {at} begins on page {said}, the one before ends on {counted}.",
            "第 {at} 件自第 {said} 页起，而前一件止于第 {counted} 页。",
            "第 {at} 件自第 {said} 頁起，而前一件止於第 {counted} 頁。",
            "An item begins before the one before it ends.",
            "有文件的首页早于前一件的末页。",
            "有文件的首頁早於前一件的末頁。",
        ),
        "PAGES_LEFT_OUT": (
            "Item {at} begins on page {said}, the one before ends on {counted}: pages between?",
            "第 {at} 件自第 {said} 页起，前一件止于第 {counted} 页：中间有缺页？",
            "第 {at} 件自第 {said} 頁起，前一件止於第 {counted} 頁：中間有缺頁？",
            "There are pages between two items.",
            "两件之间有缺页。",
            "兩件之間有缺頁。",
        ),
        "ITEM_PAGES_DIFFER": (
            "Item {at} has {said} pages by its entry and {counted} by its page numbers.",
            "第 {at} 件著录 {said} 页，按页号为 {counted} 页。",
            "第 {at} 件著錄 {said} 頁，按頁號為 {counted} 頁。",
            "Pages and page numbers of an item do not agree.",
            "有文件的页数与页号不一致。",
            "有文件的頁數與頁號不一致。",
        ),
        "FILE_PAGES_DIFFER": (
            "The file says {said} pages, its items have {counted}.",
            "案卷著录 {said} 页，卷内文件共 {counted} 页。",
            "案卷著錄 {said} 頁，卷內文件共 {counted} 頁。",
            "The pages of the file and of its items do not agree.",
            "案卷页数与卷内文件页数不一致。",
            "案卷頁數與卷內文件頁數不一致。",
        ),
        "FILE_COUNT_DIFFERS": (
            "The file says {said:item|items}, the list has {counted}.",
            "案卷著录 {said} 件，目录共 {counted} 件。",
            "案卷著錄 {said} 件，目錄共 {counted} 件。",
            "The number of items does not agree.",
            "件数不一致。",
            "件數不一致。",
        ),
        "PERIOD_SHORTER": (
            "Item {at} has a longer period than the file.",
            "第 {at} 件的保管期限长于案卷。",
            "第 {at} 件的保管期限長於案卷。",
            "An item has a longer period than the file.",
            "有文件的保管期限长于案卷。",
            "有文件的保管期限長於案卷。",
        ),
    },
    "ContentsRefusal": {
        "NOT_A_FILE": (
            "Only a file holds items.",
            "只有案卷可收卷内文件。",
            "只有案卷可收卷內文件。",
        ),
        "NOT_AN_ITEM": (
            "A file does not lie in another file.",
            "案卷不能放入另一案卷。",
            "案卷不能放入另一案卷。",
        ),
        "IN_ANOTHER_FILE": (
            "It lies in the file {code} already. Take it out there first.",
            "此件已在案卷 {code} 中。请先从该卷取出。",
            "此件已在案卷 {code} 中。請先從該卷取出。",
            "It lies in another file already.",
            "此件已在另一案卷中。",
            "此件已在另一案卷中。",
        ),
        "FILE_IS_FIXED": (
            "The file is catalogued: its order is fixed. Set it back to draft, with a reason.",
            "案卷已著录，次序已固定。请先退回草稿并注明原因。",
            "案卷已著錄，次序已固定。請先退回草稿並註明原因。",
        ),
        "GONE": (
            "Destroyed or transferred records are not changed any more.",
            "已销毁或已移交的档案不再改动。",
            "已銷毀或已移交的檔案不再改動。",
        ),
        "PAGES_IMPOSSIBLE": (
            "Pages begin with 1, and the last is not before the first.",
            "页号从 1 开始，末页不小于首页。",
            "頁號從 1 開始，末頁不小於首頁。",
        ),
        "NOT_IN_THIS_FILE": (
            "It does not lie in this file.",
            "此件不在本案卷中。",
            "此件不在本案卷中。",
        ),
        "NOTHING_CHOSEN": (
            "Nothing is chosen.",
            "没有选择。",
            "沒有選擇。",
        ),
        "NOT_FOUND": (
            "There is no record “{code}”.",
            "没有档号为“{code}”的档案。",
            "沒有檔號為「{code}」的檔案。",
            "There is no such record.",
            "没有此档案。",
            "沒有此檔案。",
        ),
        "REASON_MISSING": (
            "Say why the item is taken out of its file: what grew together stays together.",
            "请写明移出案卷的原因：案卷内文件应保持有机联系。",
            "請寫明移出案卷的原因：案卷內文件應保持有機聯繫。",
        ),
    },
}
