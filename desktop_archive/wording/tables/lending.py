"""Loans: kinds, reasons to keep a record in the room, renewals, returns (themes 8 and 9)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "Manner": {
        "LOAN": ("Loan (leaves the room)", "借阅（带出档案室）", "借閱（帶出檔案室）"),
        "READING": ("Reading on site", "查阅（室内）", "查閱（室內）"),
        "LONG_LOAN": (
            "Long-term loan (leaves the room)",
            "长期借出（带出档案室）",
            "長期借出（帶出檔案室）",
        ),
        "COPY": ("Copy or excerpt", "复制或摘抄", "複製或摘抄"),
    },
    "BorrowerKind": {
        "STAFF": ("Staff", "本单位人员", "本單位人員"),
        "EXTERNAL": ("External reader", "外单位人员", "外單位人員"),
        "OWNER": ("Owner", "业主", "業主"),
    },
    "Secrecy": {
        "NONE": ("Not classified", "无密级", "無密級"),
        "INTERNAL": ("Internal (内部)", "内部", "內部"),
        "SECRET": ("Secret (秘密)", "秘密", "秘密"),
        "CONFIDENTIAL": ("Highly secret (机密)", "机密", "機密"),
        "TOP": ("Top secret (绝密)", "绝密", "絕密"),
    },
    "LoanUnit": {
        "CALENDAR": ("calendar days", "自然日", "自然日"),
        "WORKING": ("working days", "工作日", "工作日"),
    },
    "LoanRefusal": {
        "UNKNOWN": (
            "Nothing in the register has the code {code}. Check the label, or search by title.",
            "登记中没有编码 {code}。请核对标签，或按题名查找。",
            "登記中沒有編碼 {code}。請核對標籤，或按題名查找。",
            "Nothing in the register has this code. Check the label, or search by title.",
            "登记中没有此编码。请核对标签，或按题名查找。",
            "登記中沒有此編碼。請核對標籤，或按題名查找。",
        ),
        "DRAFT_RECORD": (
            "The entry is still a draft. Finish the description first, then lend it.",
            "该条目仍是草稿。请先完成著录再借出。",
            "該條目仍是草稿。請先完成著錄再借出。",
        ),
        "DESTROYED": (
            "This record was destroyed on {date} (list {list}). Only its entry is left.",
            "该档案已于 {date} 销毁（清册 {list}），仅存著录条目。",
            "該檔案已於 {date} 銷毀（清冊 {list}），僅存著錄條目。",
            "This record was destroyed. Only its entry is left; the list is named in its history.",
            "该档案已销毁，仅存著录条目；销毁清册见其历史。",
            "該檔案已銷毀，僅存著錄條目；銷毀清冊見其歷史。",
        ),
        "TRANSFERRED": (
            "This record was transferred to {receiver}. Ask there.",
            "该档案已移交{receiver}。请向对方查询。",
            "該檔案已移交{receiver}。請向對方查詢。",
            "This record was transferred out and is no longer here.",
            "该档案已移交，不在本室。",
            "該檔案已移交，不在本室。",
        ),
        "LOST": (
            "This record is marked as lost. If you hold it in your hand, take it back "
            "as found first.",
            "该档案已标为遗失。如已找到，请先办理找回。",
            "該檔案已標為遺失。如已找到，請先辦理找回。",
        ),
        "ALREADY_OUT": (
            "Already out with {borrower}, due {due}. It must come back before it can be "
            "lent again.",
            "已由{borrower}借出，应还日期 {due}。归还后才能再借。",
            "已由{borrower}借出，應還日期 {due}。歸還後才能再借。",
            "Already out. It must come back before it can be lent again.",
            "该档案已借出。归还后才能再借。",
            "該檔案已借出。歸還後才能再借。",
        ),
        "IN_READING_ROOM": (
            "Lies in the reading room with {borrower}. It can be lent when the reading has ended.",
            "正由{borrower}在阅档室查阅。查阅结束后可借。",
            "正由{borrower}在閱檔室查閱。查閱結束後可借。",
            "Lies in the reading room. It can be lent when the reading has ended.",
            "正在阅档室查阅。查阅结束后可借。",
            "正在閱檔室查閱。查閱結束後可借。",
        ),
        "IN_REPAIR": (
            "This record is in repair. It can be lent when the repair is closed.",
            "该档案正在修复。修复结束后可借。",
            "該檔案正在修復。修復結束後可借。",
        ),
        "PROPOSED_FOR_DESTRUCTION": (
            "This record is on destruction list {list} and stays here until that is decided.",
            "该档案已列入销毁清册 {list}，决定之前不能借出。",
            "該檔案已列入銷毀清冊 {list}，決定之前不能借出。",
            "This record is proposed for destruction and stays here until that is decided.",
            "该档案已提请销毁，决定之前不能借出。",
            "該檔案已提請銷毀，決定之前不能借出。",
        ),
        "BOX_HOLDS_NOTHING_APPROVED": (
            "Box {box} holds none of the approved records. Fetch another box, or start "
            "an application.",
            "{box} 号盒中没有已批准的档案。请取另一盒，或新建申请。",
            "{box} 號盒中沒有已批准的檔案。請取另一盒，或新建申請。",
            "This box holds none of the approved records. Fetch another box, or start "
            "an application.",
            "此盒中没有已批准的档案。请取另一盒，或新建申请。",
            "此盒中沒有已批准的檔案。請取另一盒，或新建申請。",
        ),
        "IMMATURE_TECHNICAL": (
            "Technical material that is not yet mature is read on site only and never lent.",
            "不成熟的现行技术资料只限在室内查阅，不外借。",
            "不成熟的現行技術資料只限在室內查閱，不外借。",
        ),
        "SEALED": (
            "This record is sealed. It does not leave the room, except with the "
            "leaders’ approval as an exception.",
            "该档案已封存，不得带出；确需破例须经领导批准。",
            "該檔案已封存，不得帶出；確需破例須經領導批准。",
        ),
        "CLASSIFIED_ON_SITE_ONLY": (
            "Classified and important records are read on site. An exception needs a "
            "reason and its own approval.",
            "密级档案和重要档案只限室内查阅。破例须说明理由并另行审批。",
            "密級檔案和重要檔案只限室內查閱。破例須說明理由並另行審批。",
        ),
        "CATEGORY_ON_SITE_ONLY": (
            "Records of category {category} are read on site and not lent.",
            "{category} 类档案只限室内查阅，不外借。",
            "{category} 類檔案只限室內查閱，不外借。",
            "Records of this category are read on site and not lent.",
            "此类档案只限室内查阅，不外借。",
            "此類檔案只限室內查閱，不外借。",
        ),
        "EXTERNAL_BORROWER": (
            "External readers read on site and borrow nothing. Open a reading instead.",
            "外单位人员只限室内查阅，一律不外借。请改办查阅。",
            "外單位人員只限室內查閱，一律不外借。請改辦查閱。",
        ),
        "OWNER_READS_ON_SITE": (
            "Owners read their own dossier on site and borrow nothing. Open a reading instead.",
            "业主只限在室内查阅本人档案，不外借。请改办查阅。",
            "業主只限在室內查閱本人檔案，不外借。請改辦查閱。",
        ),
        "NOT_OFFERED": (
            "This use is not offered for this record. Choose another manner of use.",
            "该档案不提供此种利用方式。请选择其他方式。",
            "該檔案不提供此種利用方式。請選擇其他方式。",
        ),
        "NOT_ON_THE_LIST": (
            "Only those on the list of direct need read this record. Have {borrower} approved and "
            "put on its list first.",
            "该档案只供直接需要的人员查阅。请先经批准将{borrower}列入名单。",
            "該檔案只供直接需要的人員查閱。請先經批准將{borrower}列入名單。",
            "Only those on the list of direct need read this record. Have the reader approved and "
            "put on its list first.",
            "该档案只供直接需要的人员查阅。请先经批准列入名单。",
            "該檔案只供直接需要的人員查閱。請先經批准列入名單。",
        ),
        "LETTER_MISSING": (
            "{borrower} comes from outside without a letter of introduction. Note the letter "
            "first: unit, number and date.",
            "{borrower}为外单位人员，尚无介绍信。请先登记介绍信的单位、编号和日期。",
            "{borrower}為外單位人員，尚無介紹信。請先登記介紹信的單位、編號和日期。",
            "A reader from outside needs a letter of introduction. Note the letter first.",
            "外单位人员须持介绍信。请先登记介绍信。",
            "外單位人員須持介紹信。請先登記介紹信。",
        ),
        "PAPERS_NOT_SHOWN": (
            "{borrower} has not shown identity and proof of property. Check both and note it "
            "first.",
            "{borrower}尚未出示身份证件和房产证明。请先核验并登记。",
            "{borrower}尚未出示身份證件和房產證明。請先核驗並登記。",
            "An owner shows identity and proof of property. Check both and note it first.",
            "业主须出示身份证件和房产证明。请先核验并登记。",
            "業主須出示身份證件和房產證明。請先核驗並登記。",
        ),
        "BORROWER_LEFT": (
            "{borrower} has left the company and cannot borrow.",
            "{borrower}已离职，不能借阅。",
            "{borrower}已離職，不能借閱。",
            "This person has left the company and cannot borrow.",
            "此人已离职，不能借阅。",
            "此人已離職，不能借閱。",
        ),
        "REASON_MISSING": (
            "The reason is missing. Write what the record is needed for.",
            "缺借阅理由。请填写用途。",
            "缺借閱理由。請填寫用途。",
        ),
        "ON_SITE_REASON_MISSING": (
            "Say why reading on site is not enough. A loan is the exception.",
            "请说明为何不能在室内查阅。外借属例外。",
            "請說明為何不能在室內查閱。外借屬例外。",
        ),
        "DUE_NOT_A_DATE_AFTER_ISSUE": (
            "The due date must be a day on or after the day of issue.",
            "应还日期须为借出当日或以后的日期。",
            "應還日期須為借出當日或以後的日期。",
        ),
        "DUE_BEYOND_LIMIT": (
            "The due date is beyond the limit: {latest} at the latest. Choose an "
            "earlier day, or a long-term loan.",
            "应还日期超过借阅期限：最迟 {latest}。请改早，或办理长期借出。",
            "應還日期超過借閱期限：最遲 {latest}。請改早，或辦理長期借出。",
            "The due date is beyond the limit. Choose an earlier day, or a long-term loan.",
            "应还日期超过借阅期限。请改早，或办理长期借出。",
            "應還日期超過借閱期限。請改早，或辦理長期借出。",
        ),
        "DECLINED": (
            "Not approved: {posts} said no. The decision is kept with the application.",
            "未获批准：{posts}不同意。该决定随申请保存。",
            "未獲批准：{posts}不同意。該決定隨申請保存。",
            "Not approved: one of the signatures is a no. The decision is kept with the "
            "application.",
            "未获批准：有审批人不同意。该决定随申请保存。",
            "未獲批准：有審批人不同意。該決定隨申請保存。",
        ),
        "NOT_APPROVED": (
            "Still to sign: {posts}. Get the signature on paper or here, then scan again.",
            "尚缺审批：{posts}。请取得签字（纸质或在此）后再扫描。",
            "尚缺審批：{posts}。請取得簽字（紙質或在此）後再掃描。",
            "The approvals are not complete. Get the missing signatures, then scan again.",
            "审批不全。请取得所缺签字后再扫描。",
            "審批不全。請取得所缺簽字後再掃描。",
        ),
        "APPROVER_IS_APPLICANT": (
            "{name} asked for this or entered it, and so cannot approve it. Someone "
            "else must sign.",
            "{name}是申请人或录入人，不能审批。请由他人签字。",
            "{name}是申請人或錄入人，不能審批。請由他人簽字。",
            "Who asks or enters cannot approve. Someone else must sign.",
            "申请人或录入人不能审批。请由他人签字。",
            "申請人或錄入人不能審批。請由他人簽字。",
        ),
        "HELD": (
            "On hold: {why}. It may go only with a reason and a superior’s word.",
            "已暂停：{why}。须填写理由并经上级同意方可借出。",
            "已暫停：{why}。須填寫理由並經上級同意方可借出。",
            "On hold. It may go only with a reason and a superior’s word.",
            "该档案已暂停处置。须填写理由并经上级同意方可借出。",
            "該檔案已暫停處置。須填寫理由並經上級同意方可借出。",
        ),
        "WANTED_BY_ANOTHER": (
            "{name} has asked for it and waits. It may go to someone else only with a "
            "superior’s word.",
            "{name}已预约并在等候。须经上级同意才能先借给他人。",
            "{name}已預約並在等候。須經上級同意才能先借給他人。",
            "Someone else has asked for it and waits. It may go only with a superior’s word.",
            "他人已预约并在等候。须经上级同意才能先借。",
            "他人已預約並在等候。須經上級同意才能先借。",
        ),
        "BORROWER_BLOCKED": (
            "{borrower} is blocked: {why}. It may go only with a reason and a superior’s word.",
            "{borrower}被限制借阅：{why}。须填写理由并经上级同意。",
            "{borrower}被限制借閱：{why}。須填寫理由並經上級同意。",
            "This borrower is blocked. It may go only with a reason and a superior’s word.",
            "该借阅人被限制借阅。须填写理由并经上级同意。",
            "該借閱人被限制借閱。須填寫理由並經上級同意。",
        ),
    },
    "RenewalRefusal": {
        "NOT_OPEN": (
            "This loan is closed; there is nothing to renew.",
            "该借阅已注销，无可续借。",
            "該借閱已註銷，無可續借。",
        ),
        "OVERDUE": (
            "The loan ran out on {due}. It can only be returned or recalled now.",
            "已于 {due} 到期。现在只能归还或催还。",
            "已於 {due} 到期。現在只能歸還或催還。",
            "The loan is overdue. It can only be returned or recalled now.",
            "已逾期。现在只能归还或催还。",
            "已逾期。現在只能歸還或催還。",
        ),
        "ASKED_TOO_LATE": (
            "A renewal has to be asked for earlier than this. The loan ends on {due}.",
            "续借须更早提出。应还日期为 {due}。",
            "續借須更早提出。應還日期為 {due}。",
            "A renewal has to be asked for earlier than this.",
            "续借须更早提出。",
            "續借須更早提出。",
        ),
        "USED_UP": (
            "This loan was renewed as often as allowed. Return it, or ask for a long-term loan.",
            "续借次数已用完。请归还，或申请长期借出。",
            "續借次數已用完。請歸還，或申請長期借出。",
        ),
        "RECALLED": (
            "This loan was recalled after a breach. It has to come back.",
            "因违反规定已要求收回。请归还。",
            "因違反規定已要求收回。請歸還。",
        ),
        "WANTED_BY_ANOTHER": (
            "{name} waits for it. It has to come back on {due}.",
            "{name}在等候此件。须于 {due} 归还。",
            "{name}在等候此件。須於 {due} 歸還。",
            "Someone else waits for it. It has to come back on time.",
            "他人在等候此件。须按期归还。",
            "他人在等候此件。須按期歸還。",
        ),
        "BORROWER_BLOCKED": (
            "The borrower is blocked and renews nothing. Settle that first.",
            "借阅人被限制，不能续借。请先处理。",
            "借閱人被限制，不能續借。請先處理。",
        ),
        "REASON_MISSING": (
            "The reason for the renewal is missing.",
            "缺续借理由。",
            "缺續借理由。",
        ),
        "NOT_OFFERED": (
            "The approval matrix offers no renewal of this record. Take it back, or apply for a "
            "long-term loan.",
            "按审批表，该档案不予续借。请归还，或改办长期借出。",
            "按審批表，該檔案不予續借。請歸還，或改辦長期借出。",
        ),
        "NOT_APPROVED": (
            "Still to sign for the renewal: {posts}.",
            "续借尚缺审批：{posts}。",
            "續借尚缺審批：{posts}。",
            "The renewal is not approved yet.",
            "续借尚未获批准。",
            "續借尚未獲批准。",
        ),
        "APPROVER_IS_APPLICANT": (
            "Who asks or enters cannot approve the renewal. Someone else must sign.",
            "申请人或录入人不能审批续借。请由他人签字。",
            "申請人或錄入人不能審批續借。請由他人簽字。",
        ),
    },
    "ReturnFinding": {
        "NOTHING_BACK": ("Nothing came back", "全部未归还", "全部未歸還"),
        "PIECES_MISSING": ("Pieces missing", "件数短少", "件數短少"),
        "PIECES_TOO_MANY": ("More pieces than went out", "件数多出", "件數多出"),
        "PAGES_MISSING": ("Pages missing", "缺页", "缺頁"),
        "TAKEN_APART": ("Taken apart", "拆散", "拆散"),
        "MARKED": ("Marked or written on", "涂改、勾画", "塗改、勾畫"),
        "DAMAGED": ("Soiled or torn", "污损、撕破", "污損、撕破"),
        "SHEETS_REPLACED": ("Sheets replaced", "抽换", "抽換"),
        "ATTACHMENTS_MISSING": ("Attachments missing", "附件缺失", "附件缺失"),
    },
    "ReturnResult": {
        "GOOD": ("Complete and sound", "完好", "完好"),
        "WITH_FINDINGS": (
            "With findings: a report goes to the leader",
            "有问题：须报告负责人",
            "有問題：須報告負責人",
        ),
        "LOST": ("Lost: a report goes to the leader", "遗失：须报告负责人", "遺失：須報告負責人"),
    },
    "ReturnRefusal": {
        "UNKNOWN": (
            "Nothing in the register has this code. Set it aside and search by title.",
            "登记中没有此编码。请放在一边，按题名查找。",
            "登記中沒有此編碼。請放在一邊，按題名查找。",
        ),
        "NOT_ON_LOAN": (
            "{title} is not on loan. The register says: {state}. Put it back, or look "
            "why it was outside.",
            "{title} 不在借出状态（登记为：{state}）。请放回原处，或查明原因。",
            "{title} 不在借出狀態（登記為：{state}）。請放回原處，或查明原因。",
            "This record is not on loan. Put it back, or look why it was outside.",
            "该档案不在借出状态。请放回原处，或查明原因。",
            "該檔案不在借出狀態。請放回原處，或查明原因。",
        ),
        "CHECK_MISSING": (
            "The return check is missing. Count and look through it in the borrower’s "
            "presence first.",
            "尚未作归还检查。请先当面清点查看。",
            "尚未作歸還檢查。請先當面清點查看。",
        ),
        "CARD_NOT_REMOVED": (
            "The substitute card is still in the slot. Take it out and scan it; then "
            "the return is complete.",
            "代替卡还在原位。请取出并扫描，归还才算完成。",
            "代替卡還在原位。請取出並掃描，歸還才算完成。",
        ),
        "BEFORE_ISSUE": (
            "The day of return lies before the day of issue. Check the date.",
            "归还日期早于借出日期。请核对日期。",
            "歸還日期早於借出日期。請核對日期。",
        ),
        "NOTHING_OUT_OF_BOX": (
            "Nothing of box {box} is out.",
            "{box} 号盒没有借出的档案。",
            "{box} 號盒沒有借出的檔案。",
            "Nothing of this box is out.",
            "此盒没有借出的档案。",
            "此盒沒有借出的檔案。",
        ),
    },
}
