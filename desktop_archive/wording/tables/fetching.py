"""The pick list: what a scan did, what was not found, how somebody was told (L-02, L-10)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "FetchState": {
        "TO_FETCH": ("to fetch", "待调取", "待調取"),
        "READY": ("ready at the desk", "已调出待取", "已調出待取"),
        "NOT_FOUND": ("not found", "未找到", "未找到"),
        "BACK": ("back in its place", "已放回原位", "已放回原位"),
        "TO_TAKE_BACK": ("take back to its place", "须放回原位", "須放回原位"),
    },
    "PickOutcome": {
        "TICKED": (
            "Fetched: {title}. {count:piece|pieces} ticked, for {name}.",
            "已调出：{title}。勾选 {count} 件，利用人 {name}。",
            "已調出：{title}。勾選 {count} 件，利用人 {name}。",
            "Fetched and ticked.",
            "已调出并勾选。",
            "已調出並勾選。",
        ),
        "FOUND_AGAIN": (
            "It is found: {title}. The search for it is over, and it stands ready for {name}.",
            "已找到：{title}。查找结束，备好待 {name} 取用。",
            "已找到：{title}。查找結束，備好待 {name} 取用。",
            "It is found, and the search for it is over.",
            "已找到，查找结束。",
            "已找到，查找結束。",
        ),
        "TAKEN_BACK": (
            "Back in its place at {place}: {title}. Nobody asks for it any more.",
            "已放回 {place}：{title}。申请已撤回。",
            "已放回 {place}：{title}。申請已撤回。",
            "Back in its place. Nobody asks for it any more.",
            "已放回原位，申请已撤回。",
            "已放回原位，申請已撤回。",
        ),
        "ALREADY_TICKED": (
            "Ticked already: {title} stands ready for {name}. Nothing was counted twice.",
            "已勾选过：{title} 已备好待 {name} 取用，不重复计数。",
            "已勾選過：{title} 已備好待 {name} 取用，不重複計數。",
            "Ticked already. Nothing was counted twice.",
            "已勾选过，不重复计数。",
            "已勾選過，不重複計數。",
        ),
        "ON_THIS_SHELF": (
            "{count:piece|pieces} to take from {place}: {title}",
            "{place} 须取 {count} 件：{title}",
            "{place} 須取 {count} 件：{title}",
            "Something of the list stands on this shelf.",
            "此层有要调取的档案。",
            "此層有要調取的檔案。",
        ),
        "NOTHING_ON_THIS_SHELF": (
            "Nothing of the list stands at {place}. Go on to the next line.",
            "{place} 没有要调取的档案，请看下一行。",
            "{place} 沒有要調取的檔案，請看下一行。",
            "Nothing of the list stands on this shelf. Go on to the next line.",
            "此层没有要调取的档案，请看下一行。",
            "此層沒有要調取的檔案，請看下一行。",
        ),
        "NOT_ON_THE_LIST": (
            "{title} is not on the pick list. Put it back at {place} and scan the next.",
            "{title} 不在调档单上。请放回 {place}，再扫下一件。",
            "{title} 不在調檔單上。請放回 {place}，再掃下一件。",
            "This is not on the pick list. Put it back where it was and scan the next.",
            "此件不在调档单上。请放回原处，再扫下一件。",
            "此件不在調檔單上。請放回原處，再掃下一件。",
        ),
        "IS_OUT": (
            "{title} is out with {name} by the register. Take it to the desk and take it back.",
            "登记显示 {title} 由 {name} 借阅中。请先办理归还。",
            "登記顯示 {title} 由 {name} 借閱中。請先辦理歸還。",
            "By the register this is out. Take it to the desk and take it back.",
            "登记显示此件借阅中。请先办理归还。",
            "登記顯示此件借閱中。請先辦理歸還。",
        ),
        "UNKNOWN": (
            "Nothing in the register has the code {code}. Check the label and scan again.",
            "登记中没有编码 {code}。请核对标签后重扫。",
            "登記中沒有編碼 {code}。請核對標籤後重掃。",
            "Nothing in the register has this code. Check the label and scan again.",
            "登记中没有此编码。请核对标签后重扫。",
            "登記中沒有此編碼。請核對標籤後重掃。",
        ),
    },
    "PickRefusal": {
        "NOT_ON_THE_LIST": (
            "None of the chosen lines can be noted so any more. The list was read anew.",
            "所选各行已不能如此登记，列表已刷新。",
            "所選各行已不能如此登記，列表已刷新。",
        ),
        "WHERE_LOOKED_MISSING": (
            "Write down where you looked. Whoever goes on looking begins from there.",
            "请写明查找过的地方，以便继续查找。",
            "請寫明查找過的地方，以便繼續查找。",
        ),
        "NOTHING_TO_TELL": (
            "There is nothing to tell yet: the chosen pieces are neither ready nor missed.",
            "尚无可通知的内容：所选档案既未备好，也未登记为未找到。",
            "尚無可通知的內容：所選檔案既未備好，也未登記為未找到。",
        ),
        "REASON_MISSING": (
            "Write down why the request is withdrawn. The request stays readable with it.",
            "请写明撤回原因，申请将连同原因留存备查。",
            "請寫明撤回原因，申請將連同原因留存備查。",
        ),
    },
    "RecallRefusal": {
        "NONE_DUE": (
            "No recall is due today. Mark the loans that are to be recalled all the same.",
            "今天没有到期应发的催还。如仍须催还，请先选定借阅。",
            "今天沒有到期應發的催還。如仍須催還，請先選定借閱。",
        ),
    },
    "Told": {
        "LETTER": ("letter", "书面通知", "書面通知"),
        "PHONE": ("phone", "电话", "電話"),
        "EMAIL": ("e-mail", "电子邮件", "電子郵件"),
        "IN_PERSON": ("in person", "当面", "當面"),
    },
}
