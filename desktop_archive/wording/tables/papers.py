"""What a printed page could not show, and why a paper is not drawn (theme 9)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "PrintProblem": {
        "MISSING_CHARACTER": (
            "No font shows {text}; 〓 is printed.",
            "没有字体可显示 {text}，已印作〓。",
            "沒有字體可顯示 {text}，已印作〓。",
            "No font shows some characters; 〓 is printed.",
            "有字符没有字体可显示，已印作〓。",
            "有字符沒有字體可顯示，已印作〓。",
        ),
        "TEXT_CUT": (
            "Too long, cut: {text}",
            "文字过长，已截断：{text}",
            "文字過長，已截斷：{text}",
            "Some text is too long and was cut.",
            "有文字过长，已截断。",
            "有文字過長，已截斷。",
        ),
    },
    "CoverKind": {
        "DOCUMENTS": ("documents", "文书", "文書"),
        "SCIENCE": ("science and technology", "科技", "科技"),
        "ACCOUNTS": ("accounts", "会计", "會計"),
    },
    "StampPlace": {
        "TOP_CENTRE": ("top, centre", "上方居中", "上方居中"),
        "TOP_LEFT": ("top left", "左上", "左上"),
        "TOP_RIGHT": ("top right", "右上", "右上"),
        "LOWER": ("lower, centre", "居中偏下", "居中偏下"),
    },
    "PaperRefusal": {
        "NOTHING_HERE": (
            "Nothing is printed: no record matches what was chosen.",
            "未打印：没有符合所选范围的档案。",
            "未打印：沒有符合所選範圍的檔案。",
        ),
        "NO_FILES": (
            "Nothing is printed: there is no file (案卷) among these records. "
            "For single items print the list of filed items (P01).",
            "未打印：所选档案中没有案卷。按件整理的档案请打印归档文件目录（P01）。",
            "未打印：所選檔案中沒有案卷。按件整理的檔案請打印歸檔文件目錄（P01）。",
        ),
        "NO_BOXES": (
            "Nothing is printed: none of these records is in a box yet. Box them first.",
            "未打印：所选档案尚未装盒，请先装盒。",
            "未打印：所選檔案尚未裝盒，請先裝盒。",
        ),
        "UNKNOWN_CLASS": (
            "There is no class {code}.",
            "没有类别 {code}。",
            "沒有類別 {code}。",
            "There is no such class.",
            "没有这个类别。",
            "沒有這個類別。",
        ),
        "UNKNOWN_BOX": (
            "There is no box {code}.",
            "没有盒号 {code}。",
            "沒有盒號 {code}。",
            "There is no such box.",
            "没有这个档案盒。",
            "沒有這個檔案盒。",
        ),
        "UNKNOWN_OPTION": (
            "There is no option {option}. Options: {known}.",
            "没有选项 {option}。可用选项：{known}。",
            "沒有選項 {option}。可用選項：{known}。",
            "There is no such option.",
            "没有这个选项。",
            "沒有這個選項。",
        ),
        "BAD_OPTION": (
            "“{value}” makes no sense for {option}.",
            "选项 {option} 的值“{value}”无效。",
            "選項 {option} 的值「{value}」無效。",
            "The value of an option makes no sense.",
            "选项的值无效。",
            "選項的值無效。",
        ),
        "NO_SUBJECT": (
            "A subject catalogue needs a subject: name it, or search for it first.",
            "专题目录需要专题名称：请填写，或先检索。",
            "專題目錄需要專題名稱：請填寫，或先檢索。",
        ),
        "TOO_MANY": (
            "Nothing is printed: one print holds at most {most} records. "
            "Choose a class, years or boxes.",
            "未打印：一次最多打印 {most} 件。请选择类别、年度或盒号。",
            "未打印：一次最多打印 {most} 件。請選擇類別、年度或盒號。",
            "Nothing is printed: too many records for one print.",
            "未打印：档案太多，一次打不完。",
            "未打印：檔案太多，一次印不完。",
        ),
    },
}
