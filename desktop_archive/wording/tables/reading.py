"""Reading on site, copies and excerpts (A-04 to A-15, A-28)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "ReadingRefusal": {
        "PLACE_MISSING": (
            "Enter where it is read.",
            "请填写查阅地点。",
            "請填寫查閱地點。",
        ),
        "SUPERVISOR_MISSING": (
            "Enter who watches over it, or who approved it.",
            "请填写监督人或批准人。",
            "請填寫監督人或批准人。",
        ),
        "NOT_OPEN": (
            "This reading has ended already.",
            "该次查阅已经结束。",
            "該次查閱已經結束。",
        ),
        "SIGNATURE_MISSING": (
            "The reader signs the register before leaving. Tick that when it is done.",
            "查阅人须在登记表上签字后方可离开。签字后请勾选。",
            "查閱人須在登記表上簽字後方可離開。簽字後請勾選。",
        ),
        "FINDING_UNSAID": (
            "Write down what was found. The record then goes to repair.",
            "请写明发现的问题，该档案将转入修复。",
            "請寫明發現的問題，該檔案將轉入修復。",
        ),
    },
    "CopyKind": {
        "COPY": ("Copy", "复制", "複製"),
        "EXCERPT": ("Excerpt", "摘抄", "摘抄"),
        "ELECTRONIC": ("Electronic copy", "电子副本", "電子副本"),
    },
    "Review": {
        "NONE": ("to be reviewed", "待审核", "待審核"),
        "RELEASED": ("released", "同意带出", "同意帶出"),
        "HELD_BACK": ("held back", "不得带出", "不得帶出"),
    },
    "CopyRefusal": {
        "NOT_ASKED_FOR": (
            "Nobody asked for this copy. Enter a request for it first.",
            "没有这份复制的申请。请先录入申请。",
            "沒有這份複製的申請。請先錄入申請。",
        ),
        "PAGES_MISSING": (
            "Enter how many pages.",
            "请填写页数。",
            "請填寫頁數。",
        ),
        "CONTENT_MISSING": (
            "Enter what the excerpt says or which pages it is from.",
            "请填写摘抄内容或所摘页码。",
            "請填寫摘抄內容或所摘頁碼。",
        ),
        "REVIEW_MISSING": (
            "What a reader from outside takes along is reviewed first. Enter the review.",
            "外单位人员抄摘的内容须先经审核方能带出。请登记审核。",
            "外單位人員抄摘的內容須先經審核方能帶出。請登記審核。",
        ),
        "HELD_BACK": (
            "The review held it back. It stays here.",
            "审核不同意带出，请留存本室。",
            "審核不同意帶出，請留存本室。",
        ),
        "ALREADY_HANDED_OVER": (
            "It was signed for already.",
            "此前已签收。",
            "此前已簽收。",
        ),
        "NOTHING_TO_REVIEW": (
            "Only what a reader from outside takes along is reviewed, before it leaves.",
            "只有外单位人员带出的内容须在带出前审核。",
            "只有外單位人員帶出的內容須在帶出前審核。",
        ),
        "REVIEWER_MISSING": (
            "Enter who reviewed it.",
            "请填写审核人。",
            "請填寫審核人。",
        ),
        "REVIEWS_OWN": (
            "{name} took part in it and cannot review it. Ask the general manager.",
            "{name}为当事人，不得审核。请报总经理审核。",
            "{name}為當事人，不得審核。請報總經理審核。",
            "Who took part in it cannot review it. Ask the general manager.",
            "当事人不得审核。请报总经理审核。",
            "當事人不得審核。請報總經理審核。",
        ),
        "NOT_SENT_OUT": (
            "Only an electronic copy that is out can come back.",
            "只有已发出的电子副本才可登记发回。",
            "只有已發出的電子副本才可登記發回。",
        ),
    },
}
