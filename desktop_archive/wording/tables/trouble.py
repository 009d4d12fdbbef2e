"""When the register itself cannot be used: what happened, what is safe, what to do."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "StoreProblem": {
        "BUSY": (
            "Another desk or window is entering something. This was not stored; it was tried "
            "several times already. Do it once more.",
            "其他计算机或窗口正在登记，刚才这笔没有写入。已自动重试多次。请再做一次。",
            "其他計算機或窗口正在登記，剛才這筆沒有寫入。已自動重試多次。請再做一次。",
        ),
        "DISK_FULL": (
            "The disk is full ({free} MB are free). This was not stored; all that was entered "
            "before is safe. Free some space, then do it again; returns are still taken.",
            "磁盘已满（剩余 {free} MB）。这笔没有写入，已登记的都完好。"
            "请清理磁盘后重做；归还仍可办理。",
            "磁盤已滿（剩餘 {free} MB）。這筆沒有寫入，已登記的都完好。"
            "請清理磁盤後重做；歸還仍可辦理。",
            "The disk is full or does not answer. This was not stored; all that was entered "
            "before is safe. Free some space, then do it again.",
            "磁盘已满或无响应。这笔没有写入，已登记的都完好。请清理磁盘后重做。",
            "磁盤已滿或無響應。這筆沒有寫入，已登記的都完好。請清理磁盤後重做。",
        ),
        "READ_ONLY": (
            "The register or its folder is write-protected: one can look, but enter nothing. "
            "Ask the administrator to check the rights; do not copy the file to get round it.",
            "登记库或其文件夹被写保护，只能查询，不能登记。请找管理员检查权限，不要复制文件来绕过。",
            "登記庫或其文件夾被寫保護，只能查詢，不能登記。請找管理員檢查權限，不要複製文件來繞過。",
        ),
        "NOT_FOUND": (
            "There is no register at {path}. Check the drive, or choose another file.",
            "{path} 没有登记库。请检查驱动器，或另选文件。",
            "{path} 沒有登記庫。請檢查驅動器，或另選文件。",
            "The register was not found. Check the drive, or choose another file.",
            "找不到登记库。请检查驱动器，或另选文件。",
            "找不到登記庫。請檢查驅動器，或另選文件。",
        ),
        "NOT_A_REGISTER": (
            "{path} is no register of a records room. It was not touched. Choose another file.",
            "{path} 不是档案室登记库，未作改动。请另选文件。",
            "{path} 不是檔案室登記庫，未作改動。請另選文件。",
            "This file is no register of a records room. It was not touched. Choose another file.",
            "此文件不是档案室登记库，未作改动。请另选文件。",
            "此文件不是檔案室登記庫，未作改動。請另選文件。",
        ),
        "NOT_READABLE": (
            "There is something at {path} that this person's account may not open. Nothing was "
            "touched. Ask the administrator for the right to read and write the file and its "
            "folder, or choose another file.",
            "当前计算机用户无权打开 {path}，未作任何改动。"
            "请找管理员开通该文件及其文件夹的读写权限，或另选文件。",
            "目前計算機用戶無權打開 {path}，未作任何改動。"
            "請找管理員開通該文件及其文件夾的讀寫權限，或另選文件。",
            "This person's account may not open the register. Nothing was touched. Ask the "
            "administrator for the right to read and write the file and its folder.",
            "当前计算机用户无权打开登记库，未作任何改动。请找管理员开通该文件及其文件夹的读写权限。",
            "目前計算機用戶無權打開登記庫，未作任何改動。請找管理員開通該文件及其文件夾的讀寫權限。",
        ),
        "EMPTY_FILE": (
            "{path} is empty. It was not touched. Restore a backup, or choose another file.",
            "{path} 是空文件，未作改动。请恢复备份，或另选文件。",
            "{path} 是空文件，未作改動。請恢復備份，或另選文件。",
            "This file is empty. It was not touched. Restore a backup, or choose another file.",
            "此文件是空的，未作改动。请恢复备份，或另选文件。",
            "此文件是空的，未作改動。請恢復備份，或另選文件。",
        ),
        "NEWER_VERSION": (
            "A newer version of the program made this register. It was not touched. "
            "Install that version.",
            "此登记库由更新版本的程序建立，未作改动。请安装新版本。",
            "此登記庫由更新版本的程序建立，未作改動。請安裝新版本。",
        ),
        "DAMAGED": (
            "The register is damaged. Nothing more is written and nothing was repaired. Tell the "
            "head; restore the last good copy.",
            "登记库已损坏。程序不再写入，也未作任何修复。请通知档案主管，并恢复最近的合格备份。",
            "登記庫已損壞。程序不再寫入，也未作任何修復。請通知檔案主管，並恢復最近的合格備份。",
        ),
        "MISMATCH": (
            "{count:place does|places do} not agree with the audit log. Nothing more is "
            "written and nothing was repaired. Last copy proven good: {copy}. Tell the head.",
            "登记库有 {count} 处与审计日志不符。程序已转为只读，未作任何修复。"
            "最近一份核验通过的备份：{copy}。请通知档案主管。",
            "登記庫有 {count} 處與審計日誌不符。程序已轉為只讀，未作任何修復。"
            "最近一份核驗通過的備份：{copy}。請通知檔案主管。",
            "The register does not agree with its audit log. Nothing more is written and nothing "
            "was repaired. Tell the head.",
            "登记库与审计日志不符。程序已转为只读，未作任何修复。请通知档案主管。",
            "登記庫與審計日誌不符。程序已轉為只讀，未作任何修復。請通知檔案主管。",
        ),
        "STOPPED": (
            "The room can only be read: damage was found. This was not stored. What to do stands "
            "in the red bar at the top.",
            "发现损坏，本室只能查询。这笔没有写入。处理办法见顶部红条。",
            "發現損壞，本室只能查詢。這筆沒有寫入。處理辦法見頂部紅條。",
        ),
        "STORED_AFTER_ALL": (
            "Something went wrong just now, but this was stored all the same ({time}, line "
            "{line}). Do not scan it again.",
            "计算机刚才出错，但这笔已经登记（{time}，流水号 {line}）。不要重复扫描。",
            "計算機剛才出錯，但這筆已經登記（{time}，流水號 {line}）。不要重複掃描。",
            "Something went wrong just now, but this was stored all the same. Do not scan it "
            "again.",
            "计算机刚才出错，但这笔已经登记。不要重复扫描。",
            "計算機剛才出錯，但這筆已經登記。不要重複掃描。",
        ),
        "NOT_CHECKPOINTED": (
            "The disk does not take over what was entered ({size} MB wait). Nothing is lost yet. "
            "Back up to the second medium now and have the disk checked.",
            "磁盘未能接收已登记的数据（{size} MB 待写）。目前没有丢失。"
            "请立即备份到第二载体并检查磁盘。",
            "磁盤未能接收已登記的數據（{size} MB 待寫）。目前沒有丟失。"
            "請立即備份到第二載體並檢查磁盤。",
            "The disk does not take over what was entered. Nothing is lost yet. Back up to the "
            "second medium now and have the disk checked.",
            "磁盘未能接收已登记的数据。目前没有丢失。请立即备份到第二载体并检查磁盘。",
            "磁盤未能接收已登記的數據。目前沒有丟失。請立即備份到第二載體並檢查磁盤。",
        ),
        "SCHEMA_CHANGED": (
            "Something else changed the structure of {path}. It is not opened; restore a backup.",
            "{path} 的结构被其他程序改动，不予打开。请恢复备份。",
            "{path} 的結構被其他程序改動，不予打開。請恢復備份。",
            "Something else changed the structure of this register. It is not opened; "
            "restore a backup.",
            "登记库的结构被其他程序改动，不予打开。请恢复备份。",
            "登記庫的結構被其他程序改動，不予打開。請恢復備份。",
        ),
        "UNSAFE_PLACE": (
            "{path} lies on a network share or in a synchronised folder. Move it to a local disk.",
            "{path} 在网络共享或同步文件夹中。请移到本机磁盘。",
            "{path} 在網絡共享或同步文件夾中。請移到本機磁盤。",
            "A register must not lie on a network share or in a synchronised folder. "
            "Move it to a local disk.",
            "登记库不得放在网络共享或同步文件夹中。请移到本机磁盘。",
            "登記庫不得放在網絡共享或同步文件夾中。請移到本機磁盤。",
        ),
        "EXISTS_ALREADY": (
            "There is a file {path} already. It was not touched. Choose another name.",
            "已有文件 {path}，未作改动。请换名称。",
            "已有文件 {path}，未作改動。請換名稱。",
            "There is a file of this name already. It was not touched. Choose another name.",
            "已有同名文件，未作改动。请换名称。",
            "已有同名文件，未作改動。請換名稱。",
        ),
        "WRITE_NOT_CONFIRMED": (
            "The disk did not confirm a write and may be failing. Nothing more is entered. Copy a "
            "backup to a second medium now and have the disk replaced.",
            "磁盘没有确认写入，可能正在损坏。已停止登记。请立即把备份拷到第二载体并更换磁盘。",
            "磁盤沒有確認寫入，可能正在損壞。已停止登記。請立即把備份拷到第二載體並更換磁盤。",
        ),
        "UNKNOWN_OUTCOME": (
            "It is not certain whether the last act was stored. Look it up before you do it again.",
            "不能确定上一操作是否已保存。重做之前请先查看。",
            "不能確定上一操作是否已保存。重做之前請先查看。",
        ),
        "BACKUP_NOT_GOOD": (
            "The backup failed its check and got no name. The register itself is "
            "untouched; back up again.",
            "备份未通过校验，未予保存。登记库未受影响，请重新备份。",
            "備份未通過校驗，未予保存。登記庫未受影響，請重新備份。",
        ),
        "COPY_REFUSED": (
            "This copy is not restored: {fault} Nothing was changed. Choose another copy.",
            "此备份不予恢复：{fault}未作任何更改。请另选备份。",
            "此備份不予恢復：{fault}未作任何更改。請另選備份。",
            "This copy is not restored. Nothing was changed. Choose another copy.",
            "此备份不予恢复。未作任何更改。请另选备份。",
            "此備份不予恢復。未作任何更改。請另選備份。",
        ),
        "CONNECTION_LOST": (
            "The connection to the register was lost. Nothing half done is stored; try again.",
            "与登记库的连接已断开。未保存任何半成的操作，请重试。",
            "與登記庫的連接已斷開。未保存任何半成的操作，請重試。",
        ),
        "NO_SERVER": (
            "No server answers at {host}. Check the name, the port and the network cable, or ask "
            "whoever runs the server.",
            "{host} 没有服务器应答。请检查名称、端口和网线，或询问服务器管理员。",
            "{host} 沒有伺服器應答。請檢查名稱、連接埠和網線，或詢問伺服器管理員。",
            "The server does not answer. Check the network cable, or ask whoever runs the server.",
            "服务器没有应答。请检查网线，或询问服务器管理员。",
            "伺服器沒有應答。請檢查網線，或詢問伺服器管理員。",
        ),
        "LOGIN_REFUSED": (
            "The server does not let this user in: the name or the password is wrong, or the user "
            "may not use this database. This is the sign-in of the server, not that of the room.",
            "服务器不允许该用户连接：用户名或密码不对，或无权使用此数据库。这里填的是服务器登录名，不是档案室登录名。",
            "伺服器不允許該用戶連接：用戶名或密碼不對，或無權使用此數據庫。這裏填的是伺服器登錄名，不是檔案室登錄名。",
        ),
        "NO_SUCH_DATABASE": (
            "The server has no database named {database}. Check the spelling, or have it made.",
            "服务器上没有名为 {database} 的数据库。请检查拼写，或请管理员建立。",
            "伺服器上沒有名為 {database} 的數據庫。請檢查拼寫，或請管理員建立。",
            "The server has no database of this name. Check the spelling, or have it made.",
            "服务器上没有这个名称的数据库。请检查拼写，或请管理员建立。",
            "伺服器上沒有這個名稱的數據庫。請檢查拼寫，或請管理員建立。",
        ),
        "NOT_ENCRYPTED": (
            "No encrypted connection was made: the server offers none, or its certificate is not "
            "trusted here. Nothing was sent. Ask whoever runs the server.",
            "未能建立加密连接：服务器不支持，或本机不信任其证书。未发送任何内容。请询问服务器管理员。",
            "未能建立加密連接：伺服器不支持，或本機不信任其證書。未發送任何內容。請詢問伺服器管理員。",
        ),
        "SERVER_FULL": (
            "The server takes no more connections for the moment. Close the program at another "
            "desk, or try again in a minute.",
            "服务器暂时不接受更多连接。请关闭其他电脑上的程序，或稍后再试。",
            "伺服器暫時不接受更多連接。請關閉其他計算機上的程序，或稍後再試。",
        ),
        "SERVER_TOO_OLD": (
            "The server is too old: PostgreSQL {found}; {known} or newer is needed. Nothing was "
            "changed.",
            "服务器版本过旧：PostgreSQL {found}，需要 {known} 或更新版本。未作任何更改。",
            "伺服器版本過舊：PostgreSQL {found}，需要 {known} 或更新版本。未作任何更改。",
            "The server is too old. Nothing was changed. Have it brought up to date.",
            "服务器版本过旧。未作任何更改。请升级服务器。",
            "伺服器版本過舊。未作任何更改。請升級伺服器。",
        ),
        "NO_ROOM_YET": (
            "The database {database} is empty: no room was made in it yet. Whoever runs the server "
            "makes it once; docs/postgresql.md says how.",
            "数据库 {database} 是空的，还没有建立档案室。"
            "请服务器管理员按 docs/postgresql.md 建立一次。",
            "數據庫 {database} 是空的，還沒有建立檔案室。"
            "請伺服器管理員按 docs/postgresql.md 建立一次。",
            "The database is empty: no room was made in it yet. Whoever runs the server makes it "
            "once; docs/postgresql.md says how.",
            "数据库是空的，还没有建立档案室。请服务器管理员按 docs/postgresql.md 建立一次。",
            "數據庫是空的，還沒有建立檔案室。請伺服器管理員按 docs/postgresql.md 建立一次。",
        ),
        "SERVER_RIGHTS": (
            "The server does not let this user do that. Nothing was changed. Ask whoever runs the "
            "server.",
            "服务器不允许该用户进行此操作。未作任何更改。请询问服务器管理员。",
            "伺服器不允許該用戶進行此操作。未作任何更改。請詢問伺服器管理員。",
        ),
        "SERVER_BEHIND": (
            "An older version of the program made this room. Whoever runs the server brings it up "
            "to date; docs/postgresql.md says how. Nothing was changed.",
            "此档案室由旧版本程序建立。请服务器管理员按 docs/postgresql.md 升级。未作任何更改。",
            "此檔案室由舊版本程序建立。請伺服器管理員按 docs/postgresql.md 升級。未作任何更改。",
        ),
        "NO_DUMP_PROGRAM": (
            "The program {program}, which copies a room on a server, is not installed here. "
            "Install the server's client programs, or copy the room on the server: "
            "docs/postgresql.md.",
            "本机没有安装备份服务器登记库所用的程序 {program}。"
            "请安装服务器客户端程序，或在服务器上备份：docs/postgresql.md。",
            "本機沒有安裝備份伺服器登記庫所用的程序 {program}。"
            "請安裝伺服器客戶端程序，或在伺服器上備份：docs/postgresql.md。",
            "The program which copies a room on a server is not installed here. Install the "
            "server's client programs, or copy the room on the server: docs/postgresql.md.",
            "本机没有安装备份服务器登记库所用的程序。"
            "请安装服务器客户端程序，或在服务器上备份：docs/postgresql.md。",
            "本機沒有安裝備份伺服器登記庫所用的程序。"
            "請安裝伺服器客戶端程序，或在伺服器上備份：docs/postgresql.md。",
        ),
        "NOT_DUMPED": (
            "The room on the server was not copied: {said}. Copy it as a user that may read "
            "everything: docs/postgresql.md.",
            "服务器登记库未能备份：{said}。请以可读取全部内容的用户备份：docs/postgresql.md。",
            "伺服器登記庫未能備份：{said}。請以可讀取全部內容的用戶備份：docs/postgresql.md。",
            "The room on the server was not copied. Copy it as a user that may read everything: "
            "docs/postgresql.md.",
            "服务器登记库未能备份。请以可读取全部内容的用户备份：docs/postgresql.md。",
            "伺服器登記庫未能備份。請以可讀取全部內容的用戶備份：docs/postgresql.md。",
        ),
        "NO_DRIVER": (
            "This installation cannot speak to a server: its part for PostgreSQL is missing. "
            "Install the program with it (desktop-archive[postgres]).",
            "本程序未安装 PostgreSQL 组件，无法连接服务器。"
            "请安装带该组件的版本（desktop-archive[postgres]）。",
            "本程序未安裝 PostgreSQL 組件，無法連接伺服器。"
            "請安裝帶該組件的版本（desktop-archive[postgres]）。",
        ),
    },
    "SettingsProblem": {
        "UNREADABLE": (
            "The settings of this workplace could not be read. The defaults hold for now.",
            "本机设置无法读取，暂用默认设置。",
            "本機設置無法讀取，暫用默認設置。",
        ),
        "NOT_TOML": (
            "The settings file of this workplace is damaged. The defaults hold; the old "
            "file is kept.",
            "本机设置文件已损坏。暂用默认设置，旧文件保留。",
            "本機設置文件已損壞。暫用默認設置，舊文件保留。",
        ),
        "NOT_SAVED": (
            "The settings of this workplace could not be stored: the disk is full or the folder "
            "write-protected. They hold until the program is closed; the register is not touched.",
            "本机设置无法保存：磁盘已满或文件夹被写保护。设置在关闭程序前有效，登记库不受影响。",
            "本機設置無法保存：磁盤已滿或文件夾被寫保護。設置在關閉程序前有效，登記庫不受影響。",
        ),
        "BAD_VALUES": (
            "Some settings had impossible values. The defaults hold for these.",
            "部分设置的值不对，这些项暂用默认设置。",
            "部分設置的值不對，這些項暫用默認設置。",
        ),
    },
}
