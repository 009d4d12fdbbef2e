"""Retention clocks and what keeps a record from destruction (themes 11 and 12)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "Trigger": {
        "CREATED": ("creation of the record", "文件形成", "文件形成"),
        "CONTRACT_DONE": ("fulfilment of the contract", "合同履行完毕", "合同履行完畢"),
        "ASSET_SCRAPPED": ("scrapping of the asset", "资产报废清理", "資產報廢清理"),
        "PROJECT_ACCEPTED": ("acceptance of the project", "项目验收", "項目驗收"),
        "CASE_CLOSED": ("closing of the case", "结案", "結案"),
        "SUPERSEDED": ("end of validity", "失效", "失效"),
        "EMPLOYEE_LEFT": ("leaving of the employee", "职工离职", "職工離職"),
        "LEASE_END": ("end of the lease", "租约终止", "租約終止"),
        "CUSTOMER_LEFT": ("leaving of the customer", "客户离去", "客戶離去"),
        "ENTERED_LATER": ("a date entered later", "日后填写的日期", "日後填寫的日期"),
    },
    "StartRule": {
        "NEXT_JAN1": ("from 1 January of the year after", "自次年1月1日起", "自次年1月1日起"),
        "FISCAL_NEXT": (
            "from the day after the fiscal year ends",
            "自会计年度终了后第一日起",
            "自會計年度終了後第一日起",
        ),
        "NEXT_DAY": ("from the next day", "自次日起", "自次日起"),
        "SAME_DAY": ("from the same day", "自当日起", "自當日起"),
    },
    "PeriodKind": {
        "PERMANENT": ("Permanent", "永久", "永久"),
        "TERM": ("Fixed term", "定期", "定期"),
        "LEGACY": ("Older table, to be settled", "旧期限，待确定", "舊期限，待確定"),
    },
    "RunningState": {
        "RUNNING": (
            "Running, due {due}",
            "已起算，到期日期 {due}",
            "已起算，到期日期 {due}",
            "Running",
            "已起算",
            "已起算",
        ),
        "NOT_RUNNING": (
            "Not yet running: waits for the {trigger}",
            "未起算：待{trigger}",
            "未起算：待{trigger}",
            "Not yet running",
            "未起算",
            "未起算",
        ),
        "PERMANENT": ("Permanent, never due", "永久保管，不到期", "永久保管，不到期"),
        "UNDETERMINED": ("Period to be determined", "保管期限待定", "保管期限待定"),
    },
    "Blocker": {
        "PERMANENT": (
            "Kept permanently. It can never enter a destruction list.",
            "永久保管，不得列入销毁清册。",
            "永久保管，不得列入銷毀清冊。",
        ),
        "NOT_RUNNING": (
            "The period has not begun: it waits for the {trigger}. Enter its date when "
            "it has happened.",
            "保管期限未起算：待{trigger}。发生后请填写日期。",
            "保管期限未起算：待{trigger}。發生後請填寫日期。",
            "The period has not begun. Enter the date of its trigger event when it has happened.",
            "保管期限未起算。起算事由发生后请填写日期。",
            "保管期限未起算。起算事由發生後請填寫日期。",
        ),
        "UNDETERMINED": (
            "The period is not determined. Set it in the description first.",
            "保管期限未定。请先在著录中确定。",
            "保管期限未定。請先在著錄中確定。",
        ),
        "NOT_DUE": (
            "The period runs until {last_day}. Taking it earlier needs a reason that "
            "stands on the list.",
            "保管期限至 {last_day} 届满。提前列入须写明理由并载入清册。",
            "保管期限至 {last_day} 屆滿。提前列入須寫明理由並載入清冊。",
            "The period has not ended. Taking it earlier needs a reason that stands on the list.",
            "保管期限未满。提前列入须写明理由并载入清册。",
            "保管期限未滿。提前列入須寫明理由並載入清冊。",
        ),
        "ON_LOAN": (
            "Out with {borrower}, due {due}. It has to come back first.",
            "由{borrower}借出，应还日期 {due}。须先归还。",
            "由{borrower}借出，應還日期 {due}。須先歸還。",
            "On loan. It has to come back first.",
            "已借出。须先归还。",
            "已借出。須先歸還。",
        ),
        "READING": (
            "In the reading room. The reading has to end first.",
            "正在阅档室查阅。须先结束查阅。",
            "正在閱檔室查閱。須先結束查閱。",
        ),
        "REPAIR": (
            "In repair. Close the repair first.",
            "正在修复。请先结束修复。",
            "正在修復。請先結束修復。",
        ),
        "LOST": (
            "Lost. A lost record is struck off with its own evidence, not destroyed.",
            "已遗失。遗失档案另凭依据注销，不作销毁。",
            "已遺失。遺失檔案另憑依據註銷，不作銷毀。",
        ),
        "DESTROYED": ("Already destroyed.", "已销毁。", "已銷毀。"),
        "TRANSFERRED": (
            "Transferred out; no longer here.",
            "已移交，不在本室。",
            "已移交，不在本室。",
        ),
        "HELD": (
            "On hold: {why}. Whoever set the hold has to lift it first.",
            "已暂停销毁：{why}。须先由设置人解除。",
            "已暫停銷毀：{why}。須先由設置人解除。",
            "On hold. Whoever set the hold has to lift it first.",
            "已暂停销毁。须先由设置人解除。",
            "已暫停銷毀。須先由設置人解除。",
        ),
        "UNSETTLED_CLAIMS": (
            "Claims and debts are not settled. Draw it out, file it separately and keep "
            "it until they are.",
            "有未结清债权债务。应抽出单独立卷，保管至结清为止。",
            "有未結清債權債務。應抽出單獨立卷，保管至結清為止。",
        ),
        "CLAIMS_NOT_DECLARED": (
            "Nobody has declared the claims and debts settled. Accounting has to say "
            "so, with name and date.",
            "尚未声明债权债务已结清。须由会计人员署名并注明日期。",
            "尚未聲明債權債務已結清。須由會計人員署名並註明日期。",
        ),
        "PROJECT_UNFINISHED": (
            "It belongs to a project still under construction. Wait for its completion.",
            "属于在建项目。须待项目竣工。",
            "屬於在建項目。須待項目竣工。",
        ),
        "STILL_CLASSIFIED": (
            "Still classified ({secrecy}). Declassify it first.",
            "仍有密级（{secrecy}）。须先解密。",
            "仍有密級（{secrecy}）。須先解密。",
            "Still classified. Declassify it first.",
            "仍有密级。须先解密。",
            "仍有密級。須先解密。",
        ),
        "CARRIER_KEPT": (
            "Superseded and faulty carriers are kept three more years, here until {until}.",
            "旧版或有问题的载体须再保存三年，至 {until}。",
            "舊版或有問題的載體須再保存三年，至 {until}。",
            "Superseded and faulty carriers are kept three more years.",
            "旧版或有问题的载体须再保存三年。",
            "舊版或有問題的載體須再保存三年。",
        ),
        "IN_ANOTHER_LIST": (
            "Already on destruction list {list}.",
            "已列入销毁清册 {list}。",
            "已列入銷毀清冊 {list}。",
            "Already on another destruction list.",
            "已列入另一销毁清册。",
            "已列入另一銷毀清冊。",
        ),
        "IN_STOCKTAKE": (
            "A stocktake counts it right now. Wait until it is closed.",
            "正在清点中。请待清点结束。",
            "正在清點中。請待清點結束。",
        ),
        "DRAFT_RECORD": (
            "The entry is still a draft. Finish the description first.",
            "该条目仍是草稿。请先完成著录。",
            "該條目仍是草稿。請先完成著錄。",
        ),
        "NO_VERDICT": (
            "The panel has given no verdict on it. Each piece is judged singly.",
            "鉴定小组尚无意见。须逐件鉴定。",
            "鑒定小組尚無意見。須逐件鑒定。",
        ),
    },
    "DueKind": {
        "DUE": ("Due for appraisal", "到期待鉴定", "到期待鑒定"),
        "NOT_RUNNING": ("Not yet running", "未起算", "未起算"),
        "UNDETERMINED": ("Period to be determined", "保管期限待定", "保管期限待定"),
    },
    "CountedFrom": {
        "START": ("from the first start", "自原起算日起", "自原起算日起"),
        "DECISION": ("anew from the decision", "自鉴定决定起重新计算", "自鑒定決定起重新計算"),
    },
    "ExtensionRefusal": {
        "PANEL_MISSING": (
            "Say which panel decided.",
            "请填写作出决定的鉴定小组。",
            "請填寫作出決定的鑒定小組。",
        ),
        "REASON_MISSING": (
            "Say why the record is kept longer.",
            "请填写延长保管期限的理由。",
            "請填寫延長保管期限的理由。",
        ),
        "DECIDED_AHEAD": (
            "The day of the decision lies ahead.",
            "决定日期在今天之后。",
            "決定日期在今天之後。",
        ),
        "PERIOD_MISSING": (
            "Choose a new period that has years, or permanent.",
            "请选择有年数的新期限或永久。",
            "請選擇有年數的新期限或永久。",
        ),
        "NOT_LONGER": (
            "The new period would not end later than the old one.",
            "新期限届满日期不晚于原期限。",
            "新期限屆滿日期不晚於原期限。",
        ),
        "STILL_DUE": (
            "Under the new period it would be due again at once. Take a longer one, or let it "
            "count anew from the decision.",
            "按新期限仍已到期。请选择更长的期限，或自决定起重新计算。",
            "按新期限仍已到期。請選擇更長的期限，或自決定起重新計算。",
        ),
        "ALREADY_PERMANENT": (
            "It is kept permanently already.",
            "已为永久保管。",
            "已爲永久保管。",
        ),
        "NOT_RUNNING": (
            "Its period has not begun: enter its trigger event first.",
            "保管期限未起算：请先填写起算事由的日期。",
            "保管期限未起算：請先填寫起算事由的日期。",
        ),
        "NOTHING_CHOSEN": (
            "Choose the records to keep longer first.",
            "请先选择要延长保管期限的档案。",
            "請先選擇要延長保管期限的檔案。",
        ),
        "GONE": (
            "It is no longer here; its period stays as it was.",
            "档案已不在本室，保管期限不再改动。",
            "檔案已不在本室，保管期限不再改動。",
        ),
    },
    "TriggerRefusal": {
        "NOTHING_CHOSEN": (
            "Choose the records whose event has happened first.",
            "请先选择起算事由已发生的档案。",
            "請先選擇起算事由已發生的檔案。",
        ),
        "TOO_MANY": (
            "At most {most} records at once. Narrow the question.",
            "一次最多 {most} 件。请缩小查询范围。",
            "一次最多 {most} 件。請縮小查詢範圍。",
            "Too many records at once. Narrow the question.",
            "一次的档案过多。请缩小查询范围。",
            "一次的檔案過多。請縮小查詢範圍。",
        ),
        "NOT_HAPPENED_YET": (
            "The day lies ahead: a period runs only from what has happened.",
            "日期在今天之后：事由发生后才能起算。",
            "日期在今天之後：事由發生後才能起算。",
        ),
        "WAITS_FOR_NOTHING": (
            "Its period runs from the creation of the record and waits for no event.",
            "保管期限自文件形成起算，无须等待事由。",
            "保管期限自文件形成起算，無須等待事由。",
        ),
        "BEFORE_IT_WAS_FORMED": (
            "The day lies before the record was formed.",
            "日期早于文件形成日期。",
            "日期早於文件形成日期。",
        ),
        "GONE": (
            "It is no longer here; its period stays as it was.",
            "档案已不在本室，保管期限不再改动。",
            "檔案已不在本室，保管期限不再改動。",
        ),
    },
    "ClaimRefusal": {
        "DECLARED_BY_MISSING": (
            "Say who declares it.",
            "请填写声明人。",
            "請填寫聲明人。",
        ),
        "SCOPE_MISSING": (
            "Say what the declaration covers.",
            "请填写声明的范围。",
            "請填寫聲明的範圍。",
        ),
        "DECLARED_AHEAD": (
            "The day of the declaration lies ahead.",
            "声明日期在今天之后。",
            "聲明日期在今天之後。",
        ),
        "NOTE_MISSING": (
            "Say which claims or debts are open.",
            "请写明哪些债权债务未结清。",
            "請寫明哪些債權債務未結清。",
        ),
        "NO_RECORDS": (
            "Choose the records that the declaration covers first.",
            "请先选择声明涉及的档案。",
            "請先選擇聲明涉及的檔案。",
        ),
    },
    "CarrierKind": {
        "SUPERSEDED": ("superseded version", "旧版", "舊版"),
        "FAULTY": ("faulty carrier", "有问题的载体", "有問題的載體"),
    },
    "CarrierRefusal": {
        "NOT_ELECTRONIC": (
            "Only electronic carriers are kept on so.",
            "仅限电子载体。",
            "僅限電子載體。",
        ),
        "SINCE_AHEAD": (
            "The day lies ahead.",
            "日期在今天之后。",
            "日期在今天之後。",
        ),
        "NO_RECORDS": (
            "Choose the carrier first.",
            "请先选择载体。",
            "請先選擇載體。",
        ),
    },
}
