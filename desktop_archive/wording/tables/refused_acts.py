"""Why an act was refused, in the few words of the log (X-14)."""

from collections.abc import Mapping

from desktop_archive.rules.names import Names

#: What is tried and is no act of its own.
TRIED: Mapping[str, Names] = {
    "look": Names("Looking, printing or exporting", "查看、打印或导出", "查看、打印或導出"),
    "confirm": Names("Confirmation with a password", "以密码确认", "以密碼確認"),
}
REASONS: Mapping[str, Names] = {
    "AccessRefusal.MISSING_RIGHT": Names("right missing", "缺少权限", "缺少權限"),
    "AccessRefusal.BEYOND_REACH": Names(
        "records of another unit", "涉及其他部门档案", "涉及其他部門檔案"
    ),
    "AccessRefusal.WRONG_PASSWORD": Names("wrong password", "密码错误", "密碼錯誤"),
    "AccessRefusal.LOCKED_OUT": Names(
        "locked after wrong passwords", "密码多次错误，账户已锁定", "密碼多次錯誤，賬戶已鎖定"
    ),
    "AccessRefusal.DISABLED": Names("account switched off", "账户已停用", "賬戶已停用"),
    "AccessRefusal.SAME_PERSON_APPROVES": Names(
        "approves an act of one’s own", "批准本人经办事项", "批准本人經辦事項"
    ),
    "SigningRefusal.WRONG_POST": Names(
        "signs for another post", "代其他岗位签字", "代其他崗位簽字"
    ),
    "SigningRefusal.DEPUTY_NOT_IN_OFFICE": Names(
        "deputy outside the term", "代理人不在代理期内", "代理人不在代理期內"
    ),
    "SigningRefusal.ENTERED_BY_APPROVER": Names(
        "approves what one entered", "批准本人录入事项", "批准本人錄入事項"
    ),
    "SigningRefusal.REFUSAL_STANDS": Names(
        "paper against a refusal confirmed by password",
        "以纸质签字推翻已确认的不同意",
        "以紙質簽字推翻已確認的不同意",
    ),
    "LoanRefusal.APPROVER_IS_APPLICANT": Names(
        "approves a request of one’s own", "批准本人申请", "批准本人申請"
    ),
    "DeputyRefusal.NAMES_HIMSELF": Names(
        "names oneself a deputy", "指定本人为代理人", "指定本人為代理人"
    ),
    "NeedRefusal.APPROVES_OWN": Names(
        "reader or enterer approves", "查阅人或录入人自行批准", "查閱人或錄入人自行批准"
    ),
    "NeedRefusal.APPROVER_UNKNOWN": Names(
        "approver without the right", "批准人无批准权限", "批准人無批准權限"
    ),
    "RoleRefusal.APPROVES_OWN_CHANGE": Names(
        "approves a change of one’s own", "批准本人所作更改", "批准本人所作更改"
    ),
    "RoleRefusal.HELD_APART": Names(
        "rights that are held apart", "授予不相容权限", "授予不相容權限"
    ),
    "RoleRefusal.NEVER_HELD": Names(
        "right the role never holds", "授予该角色不得持有的权限", "授予該角色不得持有的權限"
    ),
    "ListRefusal.BLOCKED": Names(
        "blocked from destruction", "档案受限，不得销毁", "檔案受限，不得銷毀"
    ),
    "ListRefusal.DISAGREED": Names("decides over a disagreement", "存在不同意见", "存在不同意見"),
    "ListRefusal.CHANGED_SINCE_FROZEN": Names(
        "list changed since it was frozen", "清册冻结后有改动", "清冊凍結後有改動"
    ),
    "WordRefusal.NOT_THE_MEMBER": Names(
        "signs for another member", "代其他成员签字", "代其他成員簽字"
    ),
    "WordRefusal.SAME_PERSON": Names("one person signs twice", "同一人重复签字", "同一人重複簽字"),
    "WordRefusal.MAKER_SIGNS": Names("maker of the list signs", "编制人签字", "編制人簽字"),
    "WordRefusal.WRONG_POST": Names("signs for another post", "代其他岗位签字", "代其他崗位簽字"),
    "WordRefusal.DEPUTY_SIGNS": Names(
        "deputy may not sign here", "此处不得由代理人签字", "此處不得由代理人簽字"
    ),
    "WordRefusal.ENTERED_BY_SIGNER": Names(
        "enters a signature of one’s own", "录入本人签字", "錄入本人簽字"
    ),
    "WordRefusal.LIST_CHANGED": Names("list changed meanwhile", "清册有改动", "清冊有改動"),
    "WordRefusal.NOT_A_SUPERVISOR": Names("not a supervisor", "非监销人签字", "非監銷人簽字"),
    "ExecutionRefusal.NOT_APPROVED": Names(
        "destruction not approved", "未经批准销毁", "未經批准銷毀"
    ),
    "ExecutionRefusal.EXECUTOR_DECIDED": Names(
        "executor decided on the list", "批准人执行销毁", "批准人執行銷毀"
    ),
    "ExecutionRefusal.NOT_ON_LIST": Names("not on the list", "不在清册内", "不在清冊內"),
    "ExecutionRefusal.LINE_REFUSED": Names("line was refused", "该行未获批准", "該行未獲批准"),
    "ExecutionRefusal.BLOCKED": Names(
        "blocked from destruction", "档案受限，不得销毁", "檔案受限，不得銷毀"
    ),
    "ExecutionRefusal.SUPERVISOR_EXECUTES": Names(
        "supervisor executes", "监销人执行销毁", "監銷人執行銷毀"
    ),
    "ExecutionRefusal.SUPERVISOR_DECIDED": Names(
        "supervisor decided on the list", "批准人监销", "批准人監銷"
    ),
    "ExecutionRefusal.NOT_ALL_SIGNED_BEFORE": Names(
        "not all signed before", "销毁前签字不全", "銷毀前簽字不全"
    ),
    "ExecutionRefusal.MEANS_NOT_FOR_SECRETS": Names(
        "means not allowed for secrets", "该方式不得销毁涉密档案", "該方式不得銷毀涉密檔案"
    ),
    "ExecutionRefusal.MEANS_NOT_ALLOWED": Names(
        "means not allowed", "销毁方式不允许", "銷毀方式不允許"
    ),
    "ExecutionRefusal.PLACE_NOT_FOR_SECRETS": Names(
        "place not allowed for secrets", "该场所不得销毁涉密档案", "該場所不得銷毀涉密檔案"
    ),
}
