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
            "Enter who watches over it.",
            "请填写监督人。",
            "請填寫監督人。",
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
        "SEVERAL_READERS": (
            "Several readers have files of it. Scan the file itself: each reader signs alone.",
            "几位查阅人正在查阅其中的案卷。请扫描案卷本身：各人分别签字。",
            "幾位查閱人正在查閱其中的案卷。請掃描案卷本身：各人分別簽字。",
        ),
        "ONE_BY_ONE": (
            "What was found belongs to one record. End its reading alone.",
            "发现的问题只属于一件档案。请单独结束该件的查阅。",
            "發現的問題只屬於一件檔案。請單獨結束該件的查閱。",
        ),
    },
    "NeedRefusal": {
        "APPROVER_MISSING": (
            "Choose who approved it.",
            "请选择批准人。",
            "請選擇批准人。",
        ),
        "APPROVES_OWN": (
            "{name} reads it or enters it here and cannot approve it. Choose who approved it.",
            "{name}为查阅人或录入人，不得批准。请选择批准人。",
            "{name}為查閱人或錄入人，不得批准。請選擇批准人。",
            "Neither the reader nor who enters it can approve it. Choose who approved it.",
            "查阅人和录入人不得批准。请选择批准人。",
            "查閱人和錄入人不得批准。請選擇批准人。",
        ),
        "APPROVER_UNKNOWN": (
            "Nobody by the name {name} approves for the leader in charge. Whoever does has an "
            "account with the right to approve, or is named a deputy for this post in the "
            "settings.",
            "没有名为“{name}”的人有权代表分管领导批准。批准人须持有具批准权限的账户，或在设置中登记为该岗位代理人。",
            "沒有名為「{name}」的人有權代表分管領導批准。批准人須持有具批准權限的賬戶，或在設定中登記為該崗位代理人。",
            "Nobody by this name approves for the leader in charge. Whoever does has an account "
            "with the right to approve, or is named a deputy for this post in the settings.",
            "此人无权代表分管领导批准。批准人须持有具批准权限的账户，或在设置中登记为该岗位代理人。",
            "此人無權代表分管領導批准。批准人須持有具批准權限的賬戶，或在設定中登記為該崗位代理人。",
        ),
        "BEGINS_BEFORE_TODAY": (
            "Nobody is listed for days that are past. Begin today or later.",
            "不得补记过去的日期。请从今日或以后开始。",
            "不得補記過去的日期。請從今日或以後開始。",
        ),
        "ENDS_BEFORE_IT_BEGINS": (
            "The last day lies before the first. Enter a later one.",
            "截止日期早于起始日期，请改填。",
            "截止日期早於起始日期，請改填。",
        ),
        "TERM_MISSING": (
            "In this room an entry has a last day, {most} days after the first at the latest. "
            "Enter it.",
            "本室规定须填写截止日期，最长 {most} 天。请填写。",
            "本室規定須填寫截止日期，最長 {most} 天。請填寫。",
            "In this room an entry has a last day. Enter it.",
            "本室规定须填写截止日期。请填写。",
            "本室規定須填寫截止日期。請填寫。",
        ),
        "TERM_TOO_LONG": (
            "In this room an entry holds for {most} days at most. Enter an earlier last day.",
            "本室规定最长 {most} 天。请改填较早的截止日期。",
            "本室規定最長 {most} 天。請改填較早的截止日期。",
            "The term is longer than this room allows. Enter an earlier last day.",
            "超过本室规定的最长期限。请改填较早的截止日期。",
            "超過本室規定的最長期限。請改填較早的截止日期。",
        ),
        "ALREADY_ENDED": (
            "This entry was ended already. It stays as history.",
            "该条目已经终止，仅作历史保留。",
            "該條目已經終止，僅作歷史保留。",
        ),
    },
    "NeedState": {
        "RUNNING": ("in force", "有效", "有效"),
        "TO_COME": ("to come", "未开始", "未開始"),
        "OVER": ("over", "已到期", "已到期"),
        "ENDED": ("ended", "已终止", "已終止"),
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
        "ALREADY_REVIEWED": (
            "This was reviewed already, and the decision stands. Make a new copy if need be.",
            "该内容已经审核，审核结论不得更改。如有需要请重新复制。",
            "該內容已經審核，審核結論不得更改。如有需要請重新複製。",
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
    "CaseKind": {
        "DAMAGE": ("Damage", "损坏", "損壞"),
        "LOSS": ("Loss", "遗失", "遺失"),
    },
    "CaseStep": {
        "REPORTED": ("reported to the leader", "报告主管领导", "報告主管領導"),
        "INQUIRY": ("inquired", "追查", "追查"),
        "DEPARTMENT_TOLD": (
            "reported to the department in charge",
            "报告主管部门",
            "報告主管部門",
        ),
        "REPAIRED": ("repaired", "修复完毕", "修復完畢"),
        "FOUND": ("found", "已找回", "已找回"),
        "REPLACED": ("replaced", "已补充", "已補充"),
        "GIVEN_UP": ("given up as lost", "确认遗失", "確認遺失"),
    },
    "CaseRefusal": {
        "NO_SUCH_CASE": (
            "There is no such case.",
            "没有该案件。",
            "沒有該案件。",
        ),
        "CLOSED": (
            "Case {number} is closed already.",
            "{number} 已结案。",
            "{number} 已結案。",
            "This case is closed already.",
            "该案已结。",
            "該案已結。",
        ),
        "NOTE_MISSING": (
            "Write down how it was settled.",
            "请写明处理结果。",
            "請寫明處理結果。",
        ),
        "NAME_MISSING": (
            "Enter who took this step.",
            "请填写办理人。",
            "請填寫辦理人。",
        ),
        "DAY_AHEAD": (
            "The day lies ahead. Enter the day on which it was done.",
            "日期晚于今日，请填写实际办理日期。",
            "日期晚於今日，請填寫實際辦理日期。",
        ),
        "NOT_OF_THIS_KIND": (
            "This step does not belong to such a case.",
            "该步骤不适用于此类案件。",
            "該步驟不適用於此類案件。",
        ),
        "STEPS_MISSING": (
            "Not closed yet. Still to be done: {steps}.",
            "尚不能结案，还须：{steps}。",
            "尚不能結案，還須：{steps}。",
            "Case {number} is closed after its steps. Open it and note them.",
            "{number} 须完成各步骤后方可结案。请打开登记。",
            "{number} 須完成各步驟後方可結案。請打開登記。",
            "A case is closed after its steps. Open it and note them.",
            "须完成各步骤后方可结案。请打开登记。",
            "須完成各步驟後方可結案。請打開登記。",
        ),
    },
}
