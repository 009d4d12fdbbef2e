"""Who signs for what: the approval matrix, deputies, signed forms (A-19, L-02, R-04, R-05)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "Standing": {
        "ORDINARY": ("Ordinary", "一般", "一般"),
        "INTERNAL": ("Internal or personal data", "内部或含个人信息", "內部或含個人信息"),
        "SECRET": ("Secret (秘密)", "秘密", "秘密"),
        "CONFIDENTIAL": (
            "Highly secret (机密), important, sealed",
            "机密、重要、封存",
            "機密、重要、封存",
        ),
    },
    "Offer": {
        "OFFERED": ("Offered", "可办理", "可辦理"),
        "EXCEPTION_ONLY": ("Only as an exception", "仅可破例办理", "僅可破例辦理"),
        "AS_THE_LOAN": ("Signed like the loan", "与借阅审批相同", "與借閱審批相同"),
        "REFUSED": ("Not offered", "不予办理", "不予辦理"),
    },
    "UseCase": {
        "READ_OWN": ("Reading, own department", "查阅：本部门", "查閱：本部門"),
        "READ_OTHER": ("Reading, other department", "查阅：其他部门", "查閱：其他部門"),
        "READ_EXTERNAL": ("Reading, external reader", "查阅：外单位", "查閱：外單位"),
        "READ_OWNER": ("Reading, owner", "查阅：业主", "查閱：業主"),
        "COPY_STAFF": ("Copy or excerpt, staff", "复制摘抄：本单位", "複製摘抄：本單位"),
        "COPY_EXTERNAL": ("Excerpt, external reader", "摘抄：外单位", "摘抄：外單位"),
        "COPY_OWNER": ("Copy, owner", "复制：业主", "複製：業主"),
        "LOAN": ("Loan", "借阅", "借閱"),
        "LOAN_LONGER": ("… for more days, in addition", "超过规定天数，另加", "超過規定天數，另加"),
        "RENEWAL": ("Renewal", "续借", "續借"),
        "LONG_LOAN": ("Long-term loan", "长期借出", "長期借出"),
        "LOAN_EXTERNAL": (
            "Loan to an external reader (if allowed)",
            "外单位借阅（规定允许时）",
            "外單位借閱（規定允許時）",
        ),
        "LOAN_OWNER": ("Loan to an owner", "业主借阅", "業主借閱"),
        "SEALED_READING": (
            "Reading what is sealed, in addition",
            "查阅封存档案，另加",
            "查閱封存檔案，另加",
        ),
        "PARTY_READING": (
            "Reading minutes of the Party group, alone",
            "查阅党组会议记录，只须",
            "查閱黨組會議記錄，只須",
        ),
        "PARTY_LOAN": (
            "Lending minutes of the Party group, in addition",
            "借阅党组会议记录，另加",
            "借閱黨組會議記錄，另加",
        ),
        "EXCEPTION": ("Any exception, in addition", "破例办理，另加", "破例辦理，另加"),
        "LEAVES_COMPANY": (
            "Leaves the company, in addition",
            "带出公司，另加",
            "帶出公司，另加",
        ),
    },
    "MatrixRefusal": {
        "APPROVER_MISSING": (
            "Enter the name of the manager who approved the change.",
            "请填写批准更改的负责人姓名。",
            "請填寫批准更改的負責人姓名。",
        ),
        "UNCHANGED": (
            "The matrix already says so. Nothing was changed.",
            "审批表原本如此，未作更改。",
            "審批表原本如此，未作更改。",
        ),
        "POST_MISSING": (
            "Name at least one post that signs, or choose “not offered”.",
            "请至少指定一个签字职务，或选择“不予办理”。",
            "請至少指定一個簽字職務，或選擇「不予辦理」。",
        ),
        "ARCHIVIST_APPROVES": (
            "The archivist approves nothing but an owner’s copy. Choose another post.",
            "除业主复制外，档案管理人员不得审批。请选择其他职务。",
            "除業主複製外，檔案管理人員不得審批。請選擇其他職務。",
        ),
        "NOT_A_RENEWAL": (
            "Only a renewal can be signed like the loan.",
            "只有续借可以与借阅审批相同。",
            "只有續借可以與借閱審批相同。",
        ),
        "LINE_THERE": (
            "This class has such a line already. Change that one.",
            "该类别已有此项，请直接更改。",
            "該類別已有此項，請直接更改。",
        ),
        "USUAL_LINE_STAYS": (
            "The usual line stays: without it the use would have no rule.",
            "通用项不能删除，否则该利用方式无规定可循。",
            "通用項不能刪除，否則該利用方式無規定可循。",
        ),
        "CLASS_UNKNOWN": (
            "There is no class {category}. Choose one from the list.",
            "没有类别 {category}，请从列表中选择。",
            "沒有類別 {category}，請從列表中選擇。",
            "There is no such class. Choose one from the list.",
            "没有该类别，请从列表中选择。",
            "沒有該類別，請從列表中選擇。",
        ),
    },
    "SigningRefusal": {
        "WRONG_POST": (
            "{name} signs for another post, not as {post}. Ask that person, or name a deputy.",
            "{name}的职务不是{post}，不能代签。请由本人签字，或先指定代签人。",
            "{name}的職務不是{post}，不能代簽。請由本人簽字，或先指定代簽人。",
            "This account signs for another post. Ask that person, or name a deputy.",
            "该账户的职务不符。请由本人签字，或先指定代签人。",
            "該賬戶的職務不符。請由本人簽字，或先指定代簽人。",
        ),
        "DEPUTY_NOT_IN_OFFICE": (
            "{name} deputises for the {post}, but not on {date}. Ask the holder to sign.",
            "{name}虽为{post}的代签人，但 {date} 不在代签期内。请由本人签字。",
            "{name}雖為{post}的代簽人，但 {date} 不在代簽期內。請由本人簽字。",
            "The deputy’s term does not cover this day. Ask the holder to sign.",
            "该日不在代签期内。请由本人签字。",
            "該日不在代簽期內。請由本人簽字。",
        ),
        "ENTERED_BY_APPROVER": (
            "{name} entered this request and cannot approve it. Ask somebody else to sign.",
            "该申请由{name}录入，不得由其审批。请由他人签字。",
            "該申請由{name}錄入，不得由其審批。請由他人簽字。",
            "Whoever entered a request cannot approve it. Ask somebody else to sign.",
            "录入人不得审批自己录入的申请。请由他人签字。",
            "錄入人不得審批自己錄入的申請。請由他人簽字。",
        ),
        "SIGNED_BEFORE_ASKED": (
            "The request was entered on {date}. Enter a day from then on.",
            "该申请于 {date} 录入。签字日期不得早于该日。",
            "該申請於 {date} 錄入。簽字日期不得早於該日。",
            "The form was signed before the request was entered. Enter a later day.",
            "签字日期早于申请录入日期。请填写其后的日期。",
            "簽字日期早於申請錄入日期。請填寫其後的日期。",
        ),
        "REFUSAL_STANDS": (
            "{name} refused this with a password on {date}. Only a later word confirmed "
            "with a password takes its place.",
            "{name}已于 {date} 凭密码确认不同意。只有其后凭密码确认的意见方可代替。",
            "{name}已於 {date} 憑密碼確認不同意。只有其後憑密碼確認的意見方可代替。",
            "A refusal confirmed with a password stands. Only a later word confirmed "
            "with a password takes its place.",
            "凭密码确认的不同意意见有效。只有其后凭密码确认的意见方可代替。",
            "憑密碼確認的不同意意見有效。只有其後憑密碼確認的意見方可代替。",
        ),
        "SHEET_UNREADABLE": (
            "This file is no picture of a sheet. Choose a PNG, JPEG, TIFF or PDF file.",
            "该文件不是单据图像。请选择 PNG、JPEG、TIFF 或 PDF 文件。",
            "該文件不是單據圖像。請選擇 PNG、JPEG、TIFF 或 PDF 文件。",
        ),
        "SHEET_TOO_LARGE": (
            "The file is larger than 50 MB. Scan the sheet at a lower resolution.",
            "文件超过 50 MB。请降低分辨率重新扫描。",
            "文件超過 50 MB。請降低解析度重新掃描。",
        ),
        "SHEET_THERE": (
            "This very picture is kept already. Nothing was added.",
            "该图像已经存入，未重复添加。",
            "該圖像已經存入，未重複添加。",
        ),
        "SHEET_CHANGED": (
            "The picture is missing or was changed since it was kept. Restore it from a backup.",
            "图像缺失或存入后被改动。请从备份恢复。",
            "圖像缺失或存入後被改動。請從備份恢復。",
        ),
        "REQUEST_CLOSED": (
            "Request {number} is closed. Enter a new one.",
            "申请 {number} 已办结。请新建申请。",
            "申請 {number} 已辦結。請新建申請。",
            "This request is closed. Enter a new one.",
            "该申请已办结。请新建申请。",
            "該申請已辦結。請新建申請。",
        ),
    },
    "WordList": {
        "POSTS": ("Posts that sign", "审批职务", "審批職務"),
        "PURPOSES": ("Purposes of use", "利用目的", "利用目的"),
    },
    "WordListRefusal": {
        "NAME_MISSING": ("Enter a name.", "请填写名称。", "請填寫名稱。"),
        "NAME_THERE": (
            "{name} is on the list already, or was. Enter another name.",
            "“{name}”已在表中或曾用过。请另填名称。",
            "「{name}」已在表中或曾用過。請另填名稱。",
            "This name is on the list already, or was. Enter another one.",
            "该名称已在表中或曾用过。请另填名称。",
            "該名稱已在表中或曾用過。請另填名稱。",
        ),
        "UNKNOWN": (
            "Choose a line of the list first.",
            "请先在表中选定一行。",
            "請先在表中選定一行。",
        ),
        "STOPPED_ALREADY": (
            "It was stopped before. Nothing was changed.",
            "此前已停用，未作更改。",
            "此前已停用，未作更改。",
        ),
        "NOT_STOPPED": (
            "It is in use. Nothing was changed.",
            "正在使用，未作更改。",
            "正在使用，未作更改。",
        ),
        "STILL_SIGNS": (
            "This post still has to sign: the approval matrix or a review of destruction names "
            "it. Take it out there first.",
            "审批表或鉴定销毁程序仍要求该职务签字。请先在该处取消。",
            "審批表或鑒定銷毀程序仍要求該職務簽字。請先在該處取消。",
        ),
        "USED_SINCE": (
            "Something of {last} stands under the old name. Let the new name begin after that day.",
            "{last} 的记录沿用原名称。请让新名称从该日之后起用。",
            "{last} 的記錄沿用原名稱。請讓新名稱從該日之後起用。",
            "Something of that day stands under the old name. Let the new name begin later.",
            "当日已有记录沿用原名称。请让新名称推后起用。",
            "當日已有記錄沿用原名稱。請讓新名稱推後起用。",
        ),
        "LAST_ONE": (
            "It is the last one that can be chosen. Add another one first.",
            "这是最后一个可选项。请先添加其他项。",
            "這是最後一個可選項。請先添加其他項。",
        ),
    },
    "DeputyRefusal": {
        "NAME_MISSING": (
            "Enter the name of the deputy.",
            "请填写代签人姓名。",
            "請填寫代簽人姓名。",
        ),
        "POST_MISSING": (
            "Choose the post the deputy signs for.",
            "请选择代签的职务。",
            "請選擇代簽的職務。",
        ),
        "ENDS_BEFORE_IT_BEGINS": (
            "The last day lies before the first. Correct the dates.",
            "截止日期早于起始日期，请更正。",
            "截止日期早於起始日期，請更正。",
        ),
        "APPOINTER_MISSING": (
            "Enter who appointed the deputy.",
            "请填写指定代签人的负责人。",
            "請填寫指定代簽人的負責人。",
        ),
        "NAMES_HIMSELF": (
            "Nobody appoints himself. Enter who appointed the deputy.",
            "不得自行指定为代签人。请填写指定人。",
            "不得自行指定為代簽人。請填寫指定人。",
        ),
        "ALREADY_ENDED": (
            "This term has ended already.",
            "该代签期已结束。",
            "該代簽期已結束。",
        ),
    },
}
