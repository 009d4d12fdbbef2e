"""What a policy of the room does, and how its value reads (R-23)."""

from desktop_archive.rules.lending.kinds import LoanUnit
from desktop_archive.rules.names import Names
from desktop_archive.rules.policies import LIMITS, PolicyValue, RoomPolicy
from desktop_archive.rules.reach import GuardedShown
from desktop_archive.wording.sentences import sentence

_HINTS = {
    RoomPolicy.LOAN_LIMIT: Names(
        "No due date may lie beyond it. Loans made before keep their due date.",
        "应还日期不得超过此期限。更改前借出的档案，应还日期不变。",
        "應還日期不得超過此期限。更改前借出的檔案，應還日期不變。",
    ),
    RoomPolicy.LOAN_UNIT: Names(
        "Working days are counted over the calendar of the room.",
        "工作日按本室日历计算。",
        "工作日按本室日曆計算。",
    ),
    RoomPolicy.LOAN_LEADER_AFTER_DAYS: Names(
        "A longer loan needs the leader’s signature besides the usual two.",
        "借期更长的，在通常的两项签字之外，还须领导签字。",
        "借期更長的，在通常的兩項簽字之外，還須領導簽字。",
    ),
    RoomPolicy.LOAN_RENEWALS: Names(
        "After the last one only a return or a long-term loan is possible.",
        "次数用完后，只能归还或改办长期借出。",
        "次數用完後，只能歸還或改辦長期借出。",
    ),
    RoomPolicy.LOAN_RENEWAL_DAYS: Names(
        "Counted from the old due date.",
        "自原应还日期起算。",
        "自原應還日期起算。",
    ),
    RoomPolicy.LOAN_RENEWAL_NOTICE_DAYS: Names(
        "0: the due date is the last moment to ask.",
        "0 表示最迟在应还日期当天提出。",
        "0 表示最遲在應還日期當天提出。",
    ),
    RoomPolicy.EXTERNAL_MAY_BORROW: Names(
        "If not, they read on site. If so, the general manager must approve each loan.",
        "否：只限室内查阅。是：每次须经总经理批准。",
        "否：只限室內查閱。是：每次須經總經理批准。",
    ),
    RoomPolicy.READING_CLOSES: Names(
        "A record still being read at this hour is an alarm on the page of the day.",
        "到时仍未归还的查阅，在今日页上报警。",
        "到時仍未歸還的查閱，在今日頁上報警。",
    ),
    RoomPolicy.COPY_FEE: Names(
        "0: copies cost nothing. 50 fen are half a yuan.",
        "0 表示不收费；50 分即 0.5 元。",
        "0 表示不收費；50 分即 0.5 元。",
    ),
    RoomPolicy.ELECTRONIC_DAYS: Names(
        "Counted from the day it was sent out.",
        "自发出之日起算。",
        "自發出之日起算。",
    ),
    RoomPolicy.TRANSFER_OUTSIDE: Names(
        "Electronic records formed five years ago are then listed as due for transfer.",
        "开启后，形成满五年的电子档案列为应移交。",
        "開啟後，形成滿五年的電子檔案列為應移交。",
    ),
    RoomPolicy.EFFECT_DAYS: Names(
        "A use that ended longer ago without a word of its effect stands on the page of the day.",
        "利用结束后超过此天数仍未反馈利用效果的，列入今日页。",
        "利用結束後超過此天數仍未反饋利用效果的，列入今日頁。",
    ),
    RoomPolicy.DIRECT_NEED_DAYS: Names(
        "Who is listed then needs a last day within it. 0: an entry may run until it is ended.",
        "列入名单须填写截止日期，且不得超过此天数；0 表示可不设截止日期，直至移出名单。",
        "列入名單須填寫截止日期，且不得超過此天數；0 表示可不設截止日期，直至移出名單。",
    ),
    RoomPolicy.DESTRUCTION_DAYS: Names(
        "Counted from the day the head received the list. Later it waits; it is never approved.",
        "自负责人收到清册之日起算。逾期仍为待批准，绝不视为同意。",
        "自負責人收到清冊之日起算。逾期仍為待批准，絕不視為同意。",
    ),
    RoomPolicy.SUPERVISORS: Names(
        "Never fewer than two, from two departments, and neither carries it out.",
        "不得少于二人，须来自两个部门，且均非执行人。",
        "不得少於二人，須來自兩個部門，且均非執行人。",
    ),
    RoomPolicy.OFFICERS_WATCH: Names(
        "If so, at each destruction; for electronic records information systems as well.",
        "是：每次销毁均须参加；销毁电子档案还须信息系统管理机构派员。",
        "是：每次銷毀均須參加；銷毀電子檔案還須信息系統管理機構派員。",
    ),
    RoomPolicy.TEARING: Names(
        "Never what is classified or holds personal data.",
        "涉密或含个人信息的，一律不得撕毁。",
        "涉密或含個人信息的，一律不得撕毀。",
    ),
    RoomPolicy.LOGICAL_DELETION: Names(
        "Never what is classified or holds personal data.",
        "涉密或含个人信息的，一律不得逻辑删除。",
        "涉密或含個人信息的，一律不得邏輯刪除。",
    ),
    RoomPolicy.CLASSIFIED_BLOCKS: Names(
        "If not, it is destroyed by the rule on secret carriers, at a place designated for it.",
        "否：按国家秘密载体销毁管理规定，在指定场所销毁。",
        "否：按國家秘密載體銷毀管理規定，在指定場所銷毀。",
    ),
    RoomPolicy.CLOUD_COPIES: Names(
        "If so, a second medium may lie in a synchronised folder. Never for what is classified.",
        "是：第二载体可设在同步文件夹中。涉密的，一律不得。",
        "是：第二載體可設在同步文件夾中。涉密的，一律不得。",
    ),
    RoomPolicy.COPY_MINUTES: Names(
        "While the room is open and something changed; on closing in any case. 1440 is a day.",
        "打开期间有改动时按此间隔备份，关闭时一律备份；1440 分钟为一天。",
        "打開期間有改動時按此間隔備份，關閉時一律備份；1440 分鐘為一天。",
    ),
    RoomPolicy.ELECTRONIC_COPY_DAYS: Names(
        "Counted from the last copy in the register of copies; then they stand on the page of the "
        "day.",
        "自“备份登记”中最近一次备份起算，到期列入今日页。",
        "自「備份登記」中最近一次備份起算，到期列入今日頁。",
    ),
    RoomPolicy.PASSWORD_DAYS: Names(
        "Nobody is let in with an older password before choosing a new one; 0: never.",
        "密码到期后，须先设置新密码才能登录；0 表示不限期。",
        "密碼到期後，須先設置新密碼才能登錄；0 表示不限期。",
    ),
    RoomPolicy.GUARDED_SHOWN: Names(
        "To whoever may not read them. If not at all, such people find no trace of them anywhere: "
        "no row, no count, no box that holds nothing else, and the loan desk does not know them.",
        "针对无权阅读者。完全不显示：不留任何痕迹，不列行、不计数，仅装此类档案的盒子也不显示，"
        "借阅台视同未登记。",
        "針對無權閱讀者。完全不顯示：不留任何痕跡，不列行、不計數，僅裝此類檔案的盒子也不顯示，"
        "借閱台視同未登記。",
    ),
}
_ANSWER = {True: Names("yes", "是", "是"), False: Names("no", "否", "否")}


def policy_hint(policy: RoomPolicy, language: str) -> str:
    """Return what a policy does."""
    return _HINTS[policy].of(language)


def policy_value(policy: RoomPolicy, value: PolicyValue, language: str) -> str:
    """Return how the value of a policy reads."""
    if policy is RoomPolicy.LOAN_UNIT:
        return sentence(LoanUnit(value), language)
    if policy is RoomPolicy.GUARDED_SHOWN:
        return sentence(GuardedShown(value), language)
    if LIMITS[policy].choices:
        return _ANSWER[bool(value)].of(language)
    return str(value)
