"""Words for the acts of appraisal and destruction in the audit log (F-49)."""

from desktop_archive.rules.names import Names

ACTS: dict[str, Names] = {
    "add_lines": Names("Lines added to a destruction list", "销毁清册增列条目", "銷毀清冊增列條目"),
    "add_paper": Names("Paper entered to be destroyed", "登记待销毁文件", "登記待銷毀文件"),
    "add_place": Names("Place of destruction designated", "指定销毁场所", "指定銷毀場所"),
    "begin_appraisal": Names("Appraisal begun", "开始鉴定", "開始鑒定"),
    "begin_destruction": Names(
        "Collecting for destruction begun", "开始调取待销毁档案", "開始調取待銷毀檔案"
    ),
    "count_for_destruction": Names("Counted for destruction", "销毁前清点", "銷毀前清點"),
    "decide_list": Names("Destruction list decided", "审批销毁清册", "審批銷毀清冊"),
    "destroy_pieces": Names("Destroyed before supervisors", "监督销毁", "監督銷毀"),
    "drop_appraisal": Names("Appraisal given up", "作废鉴定", "作廢鑒定"),
    "drop_list": Names("Destruction list given up", "作废销毁清册", "作廢銷毀清冊"),
    "enter_after": Names(
        "Confirmation after destruction entered", "录入销毁后签字", "錄入銷毀後簽字"
    ),
    "enter_before": Names(
        "Signed count before destruction entered", "录入销毁前签字", "錄入銷毀前簽字"
    ),
    "enter_decision": Names("Decision on a destruction entered", "录入销毁审批", "錄入銷毀審批"),
    "enter_pieces": Names("Pieces entered for appraisal", "列入鉴定", "列入鑒定"),
    "enter_signed_sheet": Names(
        "Signed sheet of a list entered", "录入清册签署页", "錄入清冊簽署頁"
    ),
    "freeze_list": Names("Destruction list frozen", "销毁清册定稿", "銷毀清冊定稿"),
    "judge_clear_pieces": Names(
        "Pieces without a warning judged", "鉴定无提示各件", "鑒定無提示各件"
    ),
    "judge_piece": Names("Piece judged", "逐件鉴定", "逐件鑒定"),
    "leave_out_line": Names(
        "Line left off a destruction list", "销毁清册剔除条目", "銷毀清冊剔除條目"
    ),
    "make_list": Names("Destruction list made", "编制销毁清册", "編制銷毀清冊"),
    "name_supervisor": Names("Supervisor named", "指定监销人", "指定監銷人"),
    "new_list_version": Names("Destruction list made anew", "另编销毁清册", "另編銷毀清冊"),
    "note_refiled": Names("Refiled as a new file", "登记重新组卷", "登記重新組卷"),
    "open_appraisal": Names("Appraisal opened", "设立鉴定", "設立鑒定"),
    "open_paper_register": Names(
        "Register of papers to destroy begun", "设立待销毁文件登记", "設立待銷毀文件登記"
    ),
    "release_member": Names("Member of a panel released", "解除鉴定小组成员", "解除鑒定小組成員"),
    "release_supervisor": Names("Supervisor released", "更换监销人", "更換監銷人"),
    "report_appraisal": Names("Appraisal reported", "完成鉴定报告", "完成鑒定報告"),
    "report_destruction": Names(
        "Destruction reported to the panel", "向鉴定小组报告销毁", "向鑒定小組報告銷毀"
    ),
    "retire_place": Names("Place of destruction given up", "停用销毁场所", "停用銷毀場所"),
    "save_profile": Names("Disposal profile saved", "保存销毁程序", "保存銷毀程序"),
    "seat_member": Names("Member of a panel named", "指定鉴定小组成员", "指定鑒定小組成員"),
    "sign_after": Names("Signed after destruction", "销毁后签字", "銷毀後簽字"),
    "sign_before": Names("Signed the count before destruction", "销毁前签字", "銷毀前簽字"),
    "sign_list": Names("Destruction list signed", "签署销毁清册", "簽署銷毀清冊"),
    "strike_off_run": Names("Struck off a destruction", "注销销毁条目", "註銷銷毀條目"),
    "take_back_verdict": Names("Verdict taken back", "撤回鉴定意见", "撤回鑒定意見"),
    "uncount_for_destruction": Names(
        "Count for destruction taken back", "撤回销毁前清点", "撤回銷毀前清點"
    ),
    "withdraw_piece": Names("Piece withdrawn from appraisal", "撤出鉴定", "撤出鑒定"),
    "write_destruction_report": Names("Destruction report written", "撰写销毁报告", "撰寫銷毀報告"),
}
