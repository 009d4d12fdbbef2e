"""Roles, rights, and why someone is not let in (theme 1)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "Role": {
        "FRONT_DESK": ("Front desk", "客服前台", "客服前臺"),
        "CLERK": ("Clerk", "经办人员", "經辦人員"),
        "ARCHIVIST": ("Archivist", "档案管理人员", "檔案管理人員"),
        "DEPARTMENT_ARCHIVIST": ("Archivist, level 2", "二级档案员", "二級檔案員"),
        "HEAD": ("Head", "负责人", "負責人"),
        "AUDITOR": ("Auditor", "审计人员", "審計人員"),
        "ADMINISTRATOR": ("Administrator", "系统管理员", "系統管理員"),
    },
    "Right": {
        "IDENTIFY": ("Check who an owner is", "核实业主身份", "核實業主身份"),
        "QUERY": ("Search and look", "查询", "查詢"),
        "ENTER": ("Enter records", "录入", "錄入"),
        "MODIFY": ("Change records", "修改", "修改"),
        "NUMBER": ("Give reference codes", "编档号", "編檔號"),
        "IMPORT": ("Import lists", "导入", "導入"),
        "EXPORT": ("Export lists", "导出", "導出"),
        "BOX": ("Put in boxes", "装盒", "裝盒"),
        "SHELVE": ("Put on shelves", "上架", "上架"),
        "PLACES": ("Build rooms and shelves", "设置库房与密集架", "設置庫房與密集架"),
        "LEND": ("Lend", "借出", "借出"),
        "TAKE_BACK": ("Take back", "接收归还", "接收歸還"),
        "APPROVE": ("Approve", "审批", "審批"),
        "OVERRIDE": ("Override a stop", "破例放行", "破例放行"),
        "PRINT": ("Print", "打印", "打印"),
        "PEOPLE": ("Keep persons and units", "维护人员与机构", "維護人員與機構"),
        "HOLD": ("Set and lift holds", "设置与解除暂停销毁", "設置與解除暫停銷毀"),
        "REVIEW": ("Prepare destruction reviews", "准备销毁审查", "準備銷毀審查"),
        "DECIDE": ("Decide on destruction", "决定销毁", "決定銷毀"),
        "STOCKTAKE": ("Take stock", "清点", "清點"),
        "STOREROOM": ("Keep the storeroom books", "登记库房管理", "登記庫房管理"),
        "SETTINGS": ("Change settings", "更改设置", "更改設置"),
        "ACCOUNTS": ("Manage accounts", "管理账户", "管理賬戶"),
        "BACKUP": ("Make backups", "备份", "備份"),
        "RESTORE": ("Restore a backup", "恢复备份", "恢復備份"),
        "AUDIT_READ": ("Read the audit log", "查看审计日志", "查看審計日誌"),
        "OPEN_CONFIDENTIAL": ("Open confidential entries", "打开涉密条目", "打開涉密條目"),
    },
    "AccessRefusal": {
        "MISSING_RIGHT": (
            "Your account does not have the right “{right}”. Ask the administrator, or "
            "let someone sign in who has it.",
            "您的账户没有“{right}”权限。请联系系统管理员，或由有此权限的人登录办理。",
            "您的賬戶沒有「{right}」權限。請聯繫系統管理員，或由有此權限的人登錄辦理。",
            "Your account does not have the right to do this. Ask the administrator.",
            "您的账户没有此项权限。请联系系统管理员。",
            "您的賬戶沒有此項權限。請聯繫系統管理員。",
        ),
        "NOT_SIGNED_IN": (
            "Nobody is signed in. Sign in first; nothing was changed.",
            "尚未登录。请先登录；未作任何更改。",
            "尚未登錄。請先登錄；未作任何更改。",
        ),
        "WRONG_PASSWORD": (
            "Name and password do not match. Check Caps Lock and the input method, then try again.",
            "用户名与密码不符。请检查大写锁定和输入法后重试。",
            "用戶名與密碼不符。請檢查大寫鎖定和輸入法後重試。",
        ),
        "LOCKED_OUT": (
            "Too many wrong passwords. Try again after {until}.",
            "密码错误次数过多。请在 {until} 之后重试。",
            "密碼錯誤次數過多。請在 {until} 之後重試。",
            "Too many wrong passwords. Try again in {delay}.",
            "密码错误次数过多。请在{delay}后重试。",
            "密碼錯誤次數過多。請在{delay}後重試。",
            "Too many wrong passwords. Wait a while, then try again.",
            "密码错误次数过多。请稍候再试。",
            "密碼錯誤次數過多。請稍候再試。",
        ),
        "DISABLED": (
            "This account is switched off. The administrator can switch it on again.",
            "此账户已停用。可由系统管理员重新启用。",
            "此賬戶已停用。可由系統管理員重新啟用。",
        ),
        "SCREEN_LOCKED": (
            "The window is locked because nobody used it for a while. Enter your "
            "password to go on.",
            "因一段时间无人操作，窗口已锁定。请输入密码继续。",
            "因一段時間無人操作，窗口已鎖定。請輸入密碼繼續。",
        ),
        "PASSWORD_TOO_SHORT": (
            "The password is too short: at least 12 characters. A short sentence is "
            "easy to remember.",
            "密码太短：至少 12 个字符。一句话容易记住。",
            "密碼太短：至少 12 個字符。一句話容易記住。",
        ),
        "PASSWORD_TOO_LONG": (
            "The password is too long: at most 1,024 characters.",
            "密码太长：最多 1024 个字符。",
            "密碼太長：最多 1024 個字符。",
        ),
        "PASSWORD_COMMON": (
            "This password is among the first that anyone would try. Choose another one.",
            "这个密码太常见，容易被猜中。请另选一个。",
            "這個密碼太常見，容易被猜中。請另選一個。",
        ),
        "PASSWORD_LIKE_NAME": (
            "The password only repeats the sign-in name. Choose another one.",
            "密码只是重复了用户名。请另选一个。",
            "密碼只是重複了用戶名。請另選一個。",
        ),
        "PASSWORD_USED_BEFORE": (
            "You had this password before. Choose one you have not used lately.",
            "这个密码您以前用过。请换一个近期未用过的密码。",
            "這個密碼您以前用過。請換一個近期未用過的密碼。",
        ),
        "PASSWORD_SAME_AS_BEFORE": (
            "This is the old password. Choose a new one.",
            "这是原来的密码。请换一个新密码。",
            "這是原來的密碼。請換一個新密碼。",
        ),
        "PASSWORD_EXPIRED": (
            "This password has run out, or was set by somebody else. Choose a new one to go on.",
            "密码已到期，或由他人设置。请设置新密码后继续。",
            "密碼已到期，或由他人設置。請設置新密碼後繼續。",
        ),
        "SAME_PERSON_APPROVES": (
            "Nobody approves an own application, or one he entered. Someone else must sign.",
            "不得审批本人提出或录入的申请。请由他人签字。",
            "不得審批本人提出或錄入的申請。請由他人簽字。",
        ),
        "NAME_TAKEN": (
            "The sign-in name “{login}” is taken. Choose another one.",
            "用户名“{login}”已被使用。请另选一个。",
            "用戶名「{login}」已被使用。請另選一個。",
            "This sign-in name is taken. Choose another one.",
            "该用户名已被使用。请另选一个。",
            "該用戶名已被使用。請另選一個。",
        ),
        "NAME_LOOKALIKE": (
            "The name has signs that look like others. Use Latin letters, digits, . _ - "
            "@ + or Chinese characters.",
            "名称中有容易混淆的字符。请用拉丁字母、数字、. _ - @ + 或汉字。",
            "名稱中有容易混淆的字符。請用拉丁字母、數字、. _ - @ + 或漢字。",
        ),
        "NAME_EMPTY": (
            "The sign-in name is empty. Enter one.",
            "用户名为空。请填写。",
            "用戶名為空。請填寫。",
        ),
        "LAST_ADMINISTRATOR": (
            "This is the last administrator. Appoint another one first.",
            "这是最后一位系统管理员。请先指定另一位。",
            "這是最後一位系統管理員。請先指定另一位。",
        ),
        "CLOCK_WENT_BACK": (
            "The computer’s clock stands before the last act of this room ({last}). Set it right "
            "and sign in again. If it is right now, a second person confirms that by name and "
            "password.",
            "计算机时钟早于本室最后一次操作（{last}）。请校准时钟后重新登录；"
            "如时钟无误，由另一人输入用户名和密码确认。",
            "計算機時鐘早於本室最後一次操作（{last}）。請校準時鐘後重新登錄；"
            "如時鐘無誤，由另一人輸入用戶名和密碼確認。",
            "The computer’s clock stands before the last act of this room. Set it right and sign "
            "in again.",
            "计算机时钟早于本室最后一次操作。请校准时钟后重新登录。",
            "計算機時鐘早於本室最後一次操作。請校準時鐘後重新登錄。",
        ),
        "CLOCK_NEEDS_ANOTHER": (
            "The clock is confirmed by somebody else than who signs in.",
            "时钟须由登录者以外的另一人确认。",
            "時鐘須由登錄者以外的另一人確認。",
        ),
        "SECOND_PERSON_MISSING": (
            "Two people do this together: a second one with another role enters name and "
            "password. It is neither you nor the person concerned.",
            "此事须两人共同办理：由另一角色的第二人输入用户名和密码，且不得是您本人或当事人。",
            "此事須兩人共同辦理：由另一角色的第二人輸入用戶名和密碼，且不得是您本人或當事人。",
        ),
        "SUPERVISOR_NEEDED": (
            "This is the archive supervisor, of whom there is always one. Name the successor "
            "first.",
            "该账户是档案主管，档案主管须始终设一名。请先指定接任者。",
            "該賬戶是檔案主管，檔案主管須始終設一名。請先指定接任者。",
        ),
        "ONLY_ARCHIVISTS_SUPERVISE": (
            "The archive supervisor is an archivist. Give the account that role first.",
            "档案主管须为档案管理人员。请先授予该角色。",
            "檔案主管須為檔案管理人員。請先授予該角色。",
        ),
        "CLEARANCE_NOT_APPROVED": (
            "Nobody widens the circle of readers alone. Enter who approved the higher clearance; "
            "it is neither you nor the person concerned.",
            "不得擅自扩大阅读范围。请填写批准提高密级的负责人，且不得是您本人或当事人。",
            "不得擅自擴大閱讀範圍。請填寫批准提高密級的負責人，且不得是您本人或當事人。",
        ),
        "DUTY_NOT_ACKNOWLEDGED": (
            "The confidentiality duty is not acknowledged yet. Enter the date of "
            "signature in the account first.",
            "尚未签署保密承诺。请先在账户中登记签署日期。",
            "尚未簽署保密承諾。請先在賬戶中登記簽署日期。",
        ),
        "BEYOND_REACH": (
            "This touches records of other units. Your account handles the records of your own "
            "unit only; nothing was changed. Ask an archivist who handles all records.",
            "此操作涉及其他部门的档案。您的账户只办理本部门档案；未作任何更改。"
            "请由管理全部档案的人员办理。",
            "此操作涉及其他部門的檔案。您的賬戶只辦理本部門檔案；未作任何更改。"
            "請由管理全部檔案的人員辦理。",
        ),
    },
}
