"""The destruction list and its signatures (D-12 to D-21)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "DisposalKind": {
        "RECORDS": ("Records", "档案", "檔案"),
        "UNARCHIVED": ("Unarchived papers", "不归档文件", "不歸檔文件"),
    },
    "ListState": {
        "DRAFT": ("Being prepared", "编制中", "編制中"),
        "SIGNING": ("Waiting for opinions", "签署意见中", "簽署意見中"),
        "DECIDING": ("Waiting for the decision", "待批准", "待批准"),
        "APPROVED": ("Approved", "已批准", "已批准"),
        "REFUSED": ("Refused", "未批准", "未批准"),
        "COLLECTING": ("Being collected and counted", "调取清点中", "調取清點中"),
        "COUNTED": ("Counted and signed before", "已清点核对", "已清點核對"),
        "SHREDDED": ("Destroyed, to be signed after", "已销毁待确认", "已銷毀待確認"),
        "DESTROYED": ("Destroyed and signed", "已销毁", "已銷毀"),
        "CLOSED": ("Closed", "已办结", "已辦結"),
        "SUPERSEDED": ("Replaced by a later version", "已被新版本取代", "已被新版本取代"),
        "DROPPED": ("Given up", "已作废", "已作廢"),
    },
    "LineDecision": {
        "NONE": ("No word yet", "未表态", "未表態"),
        "APPROVED": ("Approved", "同意销毁", "同意銷毀"),
        "REFUSED": ("Refused", "不同意销毁", "不同意銷毀"),
    },
    "ListRefusal": {
        "NOT_FOUND": (
            "This list or line is not there. Refresh the screen.",
            "清册或条目不存在，请刷新。",
            "清冊或條目不存在，請刷新。",
        ),
        "WRONG_STATE": (
            "This is not possible while the list is: {state}.",
            "清册处于“{state}”时不能这样做。",
            "清冊處於「{state}」時不能這樣做。",
            "This is not possible at this stage of the list.",
            "清册在当前阶段不能这样做。",
            "清冊在當前階段不能這樣做。",
        ),
        "NO_LINES": (
            "There is nothing on this list to destroy.",
            "清册中没有可销毁的条目。",
            "清冊中沒有可銷毀的條目。",
        ),
        "BLOCKED": (
            "These cannot be destroyed now: {codes}. {blockers} Leave them out in a new "
            "version, or remove what blocks them.",
            "下列档案现在不得销毁：{codes}。{blockers}请另编版本剔除，或先解除原因。",
            "下列檔案現在不得銷毀：{codes}。{blockers}請另編版本剔除，或先解除原因。",
            "Something on this list cannot be destroyed now. Make a new version without it.",
            "清册中有现在不得销毁的档案，请另编版本剔除。",
            "清冊中有現在不得銷毀的檔案，請另編版本剔除。",
        ),
        "NOT_REPORTED": (
            "The appraisal has no report yet. Finish the report first.",
            "鉴定工作尚无报告，请先完成报告。",
            "鑒定工作尚無報告，請先完成報告。",
        ),
        "VERSION_OPEN": (
            "A version of this list is open: {number}. Make a new version of that one.",
            "清册{number}尚有未办结的版本，请在其上另编版本。",
            "清冊{number}尚有未辦結的版本，請在其上另編版本。",
            "A version of this list is open already.",
            "清册已有未办结的版本。",
            "清冊已有未辦結的版本。",
        ),
        "REASON_MISSING": (
            "Give a reason; it stays with the list.",
            "请填写理由，理由随清册保存。",
            "請填寫理由，理由隨清冊保存。",
        ),
        "REPORT_MISSING": (
            "The destruction report is missing. Write it before the list goes round.",
            "缺少销毁报告，请先撰写再送签。",
            "缺少銷毀報告，請先撰寫再送籤。",
        ),
        "NOT_ALL_SIGNED": (
            "Not everybody has signed yet: {posts}.",
            "尚未全部签署：{posts}。",
            "尚未全部簽署：{posts}。",
            "Not everybody has signed yet.",
            "尚未全部签署。",
            "尚未全部簽署。",
        ),
        "DISAGREED": (
            "{name} does not agree. Make a new version, or give the list up.",
            "{name}不同意，请另编版本或作废清册。",
            "{name}不同意，請另編版本或作廢清冊。",
            "Somebody does not agree. Make a new version, or give the list up.",
            "有人不同意，请另编版本或作废清册。",
            "有人不同意，請另編版本或作廢清冊。",
        ),
        "CHANGED_SINCE_FROZEN": (
            "The lines are not those that were frozen. Nothing is signed or destroyed; have "
            "the register examined.",
            "条目与冻结时不符，不得签署或销毁，请检查登记库。",
            "條目與凍結時不符，不得簽署或銷毀，請檢查登記庫。",
        ),
        "LINE_NOT_ON_LIST": (
            "This line is not on the list.",
            "该条目不在清册中。",
            "該條目不在清冊中。",
        ),
        "TITLE_MISSING": ("Give the list a title.", "请填写清册题名。", "請填寫清冊題名。"),
        "CLOCK_SET_BACK": (
            "The computer’s clock stands before the last step of this list. Set it right first.",
            "计算机时间早于清册上一步骤，请先校正时间。",
            "計算機時間早於清冊上一步驟，請先校正時間。",
        ),
    },
    "WordRefusal": {
        "NO_SUCH_SEAT": (
            "This signature is not asked for.",
            "不需要这一签署。",
            "不需要這一簽署。",
        ),
        "ALREADY_SIGNED": (
            "This post has signed already; a word on a list is never changed.",
            "该职务已签署，清册上的意见不得更改。",
            "該職務已簽署，清冊上的意見不得更改。",
        ),
        "NOT_YET": (
            "Others sign first. The posts come in order.",
            "须由其他职务先签署，请按顺序办理。",
            "須由其他職務先簽署，請按順序辦理。",
        ),
        "NAME_MISSING": ("Enter who signed.", "请填写签署人姓名。", "請填寫簽署人姓名。"),
        "NOT_THE_MEMBER": (
            "Only {name} signs here.",
            "此处只能由{name}签署。",
            "此處只能由{name}簽署。",
            "Only the named member signs here.",
            "此处只能由指定成员签署。",
            "此處只能由指定成員簽署。",
        ),
        "SAME_PERSON": (
            "{name} has signed this list for another post. Two posts need two people.",
            "{name}已以其他职务签署本清册，不同职务须由不同的人签署。",
            "{name}已以其他職務簽署本清冊，不同職務須由不同的人簽署。",
            "This person has signed for another post. Two posts need two people.",
            "此人已以其他职务签署，不同职务须由不同的人签署。",
            "此人已以其他職務簽署，不同職務須由不同的人簽署。",
        ),
        "MAKER_SIGNS": (
            "{name} made this list and signs it only as its clerk.",
            "{name}是清册编制人，只能以经办人身份签署。",
            "{name}是清冊編制人，只能以經辦人身份簽署。",
            "Who made the list signs it only as its clerk.",
            "清册编制人只能以经办人身份签署。",
            "清冊編制人只能以經辦人身份簽署。",
        ),
        "WRONG_POST": (
            "{name} does not sign for this post.",
            "{name}不代表该职务签署。",
            "{name}不代表該職務簽署。",
            "This account signs for another post.",
            "该账户代表其他职务。",
            "該賬戶代表其他職務。",
        ),
        "DEPUTY_SIGNS": (
            "A word on a destruction is given in person; {name} is a deputy and does not sign.",
            "销毁须由本人签署，{name}为代理人，不得代签。",
            "銷毀須由本人簽署，{name}為代理人，不得代簽。",
            "A word on a destruction is given in person; a deputy does not sign.",
            "销毁须由本人签署，不得代签。",
            "銷毀須由本人簽署，不得代簽。",
        ),
        "ENTERED_BY_SIGNER": (
            "{name} enters this paper and cannot be recorded as its signer. Let somebody "
            "else enter it.",
            "{name}是录入人，不能登记为签署人，请由他人录入。",
            "{name}是錄入人，不能登記為簽署人，請由他人錄入。",
            "Who enters a paper cannot be recorded as its signer. Let somebody else enter it.",
            "录入人不能登记为签署人，请由他人录入。",
            "錄入人不能登記為簽署人，請由他人錄入。",
        ),
        "LIST_CHANGED": (
            "The list is not the one that was frozen. Nothing was signed.",
            "清册与冻结时不符，未签署。",
            "清冊與凍結時不符，未簽署。",
        ),
        "SIGNED_AHEAD": (
            "The day of signing lies ahead.",
            "签署日期晚于今天。",
            "簽署日期晚於今天。",
        ),
        "SIGNED_BEFORE_FROZEN": (
            "Nobody can have signed before the list was fixed on {date}.",
            "清册于{date}定稿，签署日期不得在此之前。",
            "清冊於{date}定稿，簽署日期不得在此之前。",
            "Nobody can have signed before the list was fixed.",
            "签署日期不得早于清册定稿。",
            "簽署日期不得早於清冊定稿。",
        ),
        "OPINION_MISSING": (
            "Who does not agree says why.",
            "不同意的，请说明理由。",
            "不同意的，請說明理由。",
        ),
        "PROOF_MISSING": (
            "Add the picture of the signed sheet.",
            "请附上已签署页的影像。",
            "請附上已簽署頁的影像。",
        ),
        "NOT_A_SUPERVISOR": (
            "This person is not named as a supervisor.",
            "此人不是指定的监销人。",
            "此人不是指定的監銷人。",
        ),
        "CLOCK_SET_BACK": (
            "The computer’s clock stands before the last signature. Set it right first.",
            "计算机时间早于上一次签署，请先校正时间。",
            "計算機時間早於上一次簽署，請先校正時間。",
        ),
    },
    "WordForm": {
        "ENTERED": ("Entered here with an own password", "本人以密码签署", "本人以密碼簽署"),
        "PAPER": ("On paper", "纸质签署", "紙質簽署"),
    },
}
