"""Words for the acts of the audit log and the movements of the in and out register (F-14, F-49)."""

from desktop_archive.rules.names import Names

_ACTS: dict[str, Names] = {
    "add_account": Names("Account added", "添加账户", "添加賬戶"),
    "add_box": Names("Box added", "添加档案盒", "添加檔案盒"),
    "add_box_type": Names("Kind of box added", "添加盒的种类", "添加盒的種類"),
    "add_person": Names("Person added", "添加人员", "添加人員"),
    "add_scheme": Names("Numbering scheme added", "添加编号方案", "添加編號方案"),
    "apply": Names("Request entered", "录入借阅申请", "錄入借閱申請"),
    "back_up": Names("Backup made", "备份", "備份"),
    "block_person": Names("Person blocked", "限制借阅人", "限制借閱人"),
    "box": Names("Boxed", "装盒", "裝盒"),
    "build_places": Names("Shelves built", "建立层架", "建立層架"),
    "card_placed": Names("Card placed", "放置代替卡", "放置代替卡"),
    "card_removed": Names("Card removed", "取出代替卡", "取出代替卡"),
    "change_roles": Names("Roles changed", "更改角色", "更改角色"),
    "change_scheme": Names("Numbering scheme changed", "修改编号方案", "修改編號方案"),
    "create_record": Names("Record entered", "录入档案", "錄入檔案"),
    "create_room": Names("Room created", "建立档案室", "建立檔案室"),
    "edit_record": Names("Record changed", "修改著录", "修改著錄"),
    "end_number_mark": Names("Marked numbers released", "撤销预留或空号", "撤銷預留或空號"),
    "end_visit": Names("Visit ended", "结束办理", "結束辦理"),
    "export": Names("Exported", "导出", "導出"),
    "failed_sign_in": Names("Sign-in failed", "登录失败", "登錄失敗"),
    "fill_boxes": Names("Boxes filled", "批量装盒", "批量裝盒"),
    "fix_class": Names("Numbers of a class fixed", "固定类别编号", "固定類別編號"),
    "import": Names("Imported", "导入", "導入"),
    "invent": Names("Practice room filled", "生成练习数据", "生成練習數據"),
    "issue": Names("Issued", "借出", "借出"),
    "lift_hold": Names("Hold lifted", "解除暂停销毁", "解除暫停銷毀"),
    "new_scheme_version": Names("New version of a scheme", "编号方案新版本", "編號方案新版本"),
    "note_trigger": Names("Trigger event entered", "登记起算事由", "登記起算事由"),
    "open_visit": Names("Visit opened", "开始办理", "開始辦理"),
    "person_left": Names("Person has left", "登记人员离职", "登記人員離職"),
    "place_box": Names("Box placed", "上架", "上架"),
    "place_hold": Names("Hold placed", "暂停销毁", "暫停銷毀"),
    "print_cards": Names("Substitute cards printed", "打印代替卡", "打印代替卡"),
    "print_due_list": Names("Due list printed", "打印到期清单", "打印到期清單"),
    "print_labels": Names("Labels printed", "打印标签", "打印標籤"),
    "print_papers": Names("Papers of the catalogue printed", "打印目录", "打印目錄"),
    "print_recall": Names("Recall notices printed", "打印催还通知单", "打印催還通知單"),
    "print_register": Names("Register printed", "打印簿册", "打印簿冊"),
    "put_away": Names("Put back", "归位", "歸位"),
    "recall": Names("Recalled", "催还", "催還"),
    "renew": Names("Renewed", "续借", "續借"),
    "renumber": Names("Class numbered anew", "类别重新编号", "類別重新編號"),
    "reserve_numbers": Names("Numbers reserved", "预留号", "預留號"),
    "restore": Names("Backup restored", "恢复备份", "恢復備份"),
    "retire_place": Names("Shelf retired", "停用层架", "停用層架"),
    "set_active": Names("Account on or off", "启用或停用账户", "啟用或停用賬戶"),
    "set_calendar_day": Names("Calendar changed", "更改日历", "更改日曆"),
    "set_policy": Names("Policy changed", "更改规定", "更改規定"),
    "save_mapping": Names("Mapping of columns saved", "保存列对应", "保存列對應"),
    "set_password": Names("Password set", "设置密码", "設置密碼"),
    "settle_return": Names("Findings settled", "归还问题了结", "歸還問題了結"),
    "sign_application": Names("Request signed", "申请签字", "申請簽字"),
    "sign_in": Names("Signed in", "登录", "登錄"),
    "sign_out": Names("Signed out", "退出登录", "退出登錄"),
    "take_back": Names("Returned", "归还", "歸還"),
    "unbox": Names("Unboxed", "出盒", "出盒"),
    "undo_card_placed": Names("Card placed: undone", "撤销放置代替卡", "撤銷放置代替卡"),
    "undo_card_removed": Names("Card removed: undone", "撤销取出代替卡", "撤銷取出代替卡"),
    "undo_import": Names("Import undone", "撤销导入", "撤銷導入"),
    "undo_issue": Names("Issue undone", "撤销借出", "撤銷借出"),
    "undo_place_box": Names("Placing of a box undone", "撤销上架", "撤銷上架"),
    "undo_put_away": Names("Putting back undone", "撤销归位", "撤銷歸位"),
    "undo_return": Names("Return undone", "撤销归还", "撤銷歸還"),
    "void_numbers": Names("Numbers left empty", "登记空号", "登記空號"),
    "withdraw_application": Names("Request withdrawn", "撤回申请", "撤回申請"),
    "add_field": Names("Field added", "添加字段", "添加字段"),
    "add_items": Names("Items put into a file", "文件归入案卷", "文件歸入案卷"),
    "change_field": Names("Field changed", "修改字段", "修改字段"),
    "change_many_records": Names("Many records changed", "批量修改著录", "批量修改著錄"),
    "count_items": Names("Counts of a file taken over", "核定案卷件页数", "核定案卷件頁數"),
    "create_records": Names("Records entered together", "批量录入档案", "批量錄入檔案"),
    "link_records": Names("Records linked", "关联档案", "關聯檔案"),
    "order_items": Names("Items of a file put in order", "调整卷内次序", "調整卷內次序"),
    "retire_field": Names("Field retired", "停用字段", "停用字段"),
    "set_field_rule": Names("Use of a field set", "设定字段用法", "設定字段用法"),
    "set_item_pages": Names("Pages of items set", "编定卷内页号", "編定卷內頁號"),
    "set_record_status": Names("Status of an entry changed", "更改著录状态", "更改著錄狀態"),
    "take_out_item": Names("Item taken out of a file", "文件移出案卷", "文件移出案卷"),
    "undo_create_record": Names("New entry taken back", "撤销录入", "撤銷錄入"),
    "unlink_records": Names("Link of records ended", "解除档案关联", "解除檔案關聯"),
    "compare_record": Names("Compared with the paper", "与实体核对", "與實體核對"),
    "show_personal": Names("Personal numbers shown", "显示个人信息", "顯示個人信息"),
    "change_period": Names("Retention period changed", "修改保管期限", "修改保管期限"),
    "approve_schedule": Names("Retention schedule approved", "批准保管期限表", "批准保管期限表"),
}
_MOVEMENTS: dict[str, Names] = {
    "shelve": Names("Shelved", "上架", "上架"),
    "move": Names("Moved", "移位", "移位"),
    "box": Names("Boxed", "装盒", "裝盒"),
    "unbox": Names("Unboxed", "出盒", "出盒"),
    "issue": Names("Issued", "借出", "借出"),
    "return": Names("Returned", "归还", "歸還"),
    "put_away": Names("Put back", "归位", "歸位"),
}


def act_words(action: str, language: str) -> str:
    """Return the word for an act of the audit log; one without words reads as it is stored."""
    return _said(_ACTS, action, language)


def movement_words(kind: str, language: str) -> str:
    """Return the word for a movement in the store; one without words reads as it is stored."""
    return _said(_MOVEMENTS, kind, language)


def _said(words: dict[str, Names], key: str, language: str) -> str:
    return words[key].of(language) if key in words else key.replace("_", " ")
