"""Labels and the stock they are printed on; what a spine on the shelf map shows (theme 6)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "LabelKind": {
        "BOX": ("Boxes", "档案盒", "檔案盒"),
        "FILE": ("Files and items", "案卷和件", "案卷和件"),
        "SHELF": ("Shelves", "层架", "層架"),
        "PERSON": ("Borrowers", "借阅人", "借閱人"),
    },
    "LabelRefusal": {
        "NOTHING_TO_PRINT": (
            "No label is to be printed.",
            "没有要打印的标签。",
            "沒有要打印的標籤。",
        ),
        "UNKNOWN_CODE": (
            "Nothing here is called {code}.",
            "此处没有 {code}。",
            "此處沒有 {code}。",
            "Nothing here has this code.",
            "此处没有这个编号。",
            "此處沒有這個編號。",
        ),
    },
    "StockProblem": {
        "UNKNOWN": (
            "The label stock {stock} is not known.",
            "没有标签规格 {stock}。",
            "沒有標籤規格 {stock}。",
            "This label stock is not known.",
            "没有这种标签规格。",
            "沒有這種標籤規格。",
        ),
        "NOT_READABLE": (
            "The file of the label stock {stock} cannot be read.",
            "标签规格 {stock} 的文件无法读取。",
            "標籤規格 {stock} 的文件無法讀取。",
            "The file of this label stock cannot be read.",
            "此标签规格的文件无法读取。",
            "此標籤規格的文件無法讀取。",
        ),
        "MISSING_KEY": (
            "The label stock {stock} lacks “{key}”.",
            "标签规格 {stock} 缺少“{key}”。",
            "標籤規格 {stock} 缺少「{key}」。",
            "Something is missing in this label stock.",
            "此标签规格不完整。",
            "此標籤規格不完整。",
        ),
        "WRONG_VALUE": (
            "“{key}” of the label stock {stock} makes no sense.",
            "标签规格 {stock} 的“{key}”不合理。",
            "標籤規格 {stock} 的「{key}」不合理。",
            "A measure of this label stock makes no sense.",
            "此标签规格的尺寸不合理。",
            "此標籤規格的尺寸不合理。",
        ),
        "OUTSIDE_PAGE": (
            "Labels of the stock {stock} lie outside its page.",
            "标签规格 {stock} 的标签超出页面。",
            "標籤規格 {stock} 的標籤超出頁面。",
            "Labels of this stock lie outside its page.",
            "此规格的标签超出页面。",
            "此規格的標籤超出頁面。",
        ),
        "OVERLAPPING": (
            "Labels of the stock {stock} overlap.",
            "标签规格 {stock} 的标签互相重叠。",
            "標籤規格 {stock} 的標籤互相重疊。",
            "Labels of this stock overlap.",
            "此规格的标签互相重叠。",
            "此規格的標籤互相重疊。",
        ),
        "TOO_SMALL": (
            "The labels of this stock are too small for this design. Choose another one.",
            "此规格的标签太小，放不下该样式。请另选。",
            "此規格的標籤太小，放不下該樣式。請另選。",
        ),
        "NO_SUCH_PLACE": (
            "A page of this stock has no label with that number.",
            "此规格的一页没有这一格。",
            "此規格的一頁沒有這一格。",
        ),
    },
    "BoxState": {
        "PROPOSED": ("Proposed for destruction", "提请销毁", "提請銷毀"),
        "HELD": ("Held", "暂停销毁", "暫停銷毀"),
        "ON_LOAN": ("On loan", "借出", "借出"),
        "PART_ON_LOAN": ("Partly on loan", "部分借出", "部分借出"),
        "READING": ("In the reading room", "查阅中", "查閱中"),
        "REPAIR": ("In repair", "修复中", "修復中"),
        "DUE": ("Due for review", "到期待审", "到期待審"),
        "IN_PLACE": ("In place", "在库", "在庫"),
    },
}
