"""What is promised and what is not, by the way the register is kept (reliability §3)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "Keeping": {
        "FILE": (
            "Kept in a file on one computer.",
            "单机模式：登记库是本机的一个文件。",
            "單機模式：登記庫是本機的一個文件。",
        ),
        "SHARED_LOGIN": (
            "Kept on a server that all desks enter with one login.",
            "服务器模式（共用登录）：各工作站用同一数据库登录。",
            "伺服器模式（共用登錄）：各工作站用同一數據庫登錄。",
        ),
        "PERSONAL_LOGINS": (
            "Kept on a server that everybody enters with a login of their own.",
            "服务器模式（一人一登录）：每人用自己的数据库登录。",
            "伺服器模式（一人一登錄）：每人用自己的數據庫登錄。",
        ),
    },
    "Promise": {
        "NOTHING_LOST": (
            "A crash, a power cut or a full disk loses nothing that was told as done",
            "程序崩溃、断电、磁盘写满都不丢失已确认的登记",
            "程序崩潰、斷電、磁盤寫滿都不丟失已確認的登記",
        ),
        "NOTHING_SEEN": (
            "Nobody at this desk can see what is above their level",
            "本机用户看不到超出其权限的内容",
            "本機用戶看不到超出其權限的內容",
        ),
        "HISTORY_STANDS": (
            "Nobody at this desk can change what was recorded",
            "本机用户不能改动已登记的历史",
            "本機用戶不能改動已登記的歷史",
        ),
        "NO_SIGNATURE_FORGED": (
            "Nobody can forge a signature",
            "签名不能伪造",
            "簽名不能偽造",
        ),
        "NO_SIGNATURE_REMOVED": (
            "Nobody can remove a signature",
            "签名不能删除",
            "簽名不能刪除",
        ),
        "NOTHING_STOLEN": (
            "A stolen computer tells nothing",
            "电脑被盗不泄露内容",
            "計算機被盜不洩露內容",
        ),
    },
    "Extent": {
        "YES": ("Yes", "能保证", "能保證"),
        "PARTLY": ("In part", "部分保证", "部分保證"),
        "NO": ("No", "不能保证", "不能保證"),
    },
    "Pledge": {
        "AN_HONEST_DISK": (
            "As long as the disk tells the truth when it says that something is stored.",
            "前提是磁盘如实报告写入。",
            "前提是磁盤如實報告寫入。",
        ),
        "ANY_VIEWER_OPENS_IT": (
            "Whoever can open the data file reads everything in it, with any viewer.",
            "能打开数据文件的人，用任何查看工具都能看到一切。",
            "能打開數據文件的人，用任何查看工具都能看到一切。",
        ),
        "PASSWORD_ON_THE_PC": (
            "The password of the shared login lies on this computer.",
            "共用登录的密码就在本机。",
            "共用登錄的密碼就在本機。",
        ),
        "SEEN_BY_THE_KEEPER_ONLY": (
            "The server refuses it to everybody but whoever looks after the server.",
            "由服务器拒绝；数据库管理员除外。",
            "由伺服器拒絕；數據庫管理員除外。",
        ),
        "FOUND_UP_TO_THE_SEAL": (
            "It cannot be prevented. Changes made before the last seal held elsewhere are found; "
            "later ones are not.",
            "无法阻止。最后一次外存封印之前的改动能被发现，之后的不能。",
            "無法阻止。最後一次外存封印之前的改動能被發現，之後的不能。",
        ),
        "KEEPER_FOUND_BY_SEALS": (
            "The server refuses it. Whoever looks after the server can; seals find that.",
            "由服务器拒绝；数据库管理员能改，但会被封印发现。",
            "由伺服器拒絕；數據庫管理員能改，但會被封印發現。",
        ),
        "OWN_KEYS": (
            "Everybody signs with a key of their own; the password that opens it is kept nowhere.",
            "每人用自己的密钥签名，打开密钥的密码不保存在任何地方。",
            "每人用自己的密鑰簽名，打開密鑰的密碼不保存在任何地方。",
        ),
        "REMOVAL_IS_FOUND": (
            "It cannot be prevented; the trail and the seals show that one is missing.",
            "无法阻止，但审计链和封印会显示缺失。",
            "無法阻止，但審計鏈和封印會顯示缺失。",
        ),
        "REMOVAL_IS_PREVENTED": (
            "The server refuses it, and the trail and the seals would show it.",
            "由服务器拒绝，审计链和封印也会显示。",
            "由伺服器拒絕，審計鏈和封印也會顯示。",
        ),
        "DISK_ENCRYPTED_ONLY": (
            "Only if the disk is encrypted (BitLocker, LUKS).",
            "仅当磁盘已加密（BitLocker、LUKS）时。",
            "僅當磁盤已加密（BitLocker、LUKS）時。",
        ),
        "SERVER_ELSEWHERE": (
            "The register lies on the server; prints and exports on this computer do not.",
            "登记库在服务器上；但本机的打印件和导出文件不受此保护。",
            "登記庫在伺服器上；但本機的打印件和導出文件不受此保護。",
        ),
    },
    "Rung": {
        "SERVER_ON_THIS_PC": (
            "Keep the register in PostgreSQL, also on this computer: a login each, the folder not "
            "theirs.",
            "把登记库放进 PostgreSQL（可装在本机），一人一登录，数据文件夹归另一系统账户。",
            "把登記庫放進 PostgreSQL（可裝在本機），一人一登錄，數據文件夾歸另一系統賬戶。",
        ),
        "ENCRYPTED_DISK": (
            "Encrypt the disk: BitLocker or LUKS.",
            "加密磁盘：BitLocker 或 LUKS。",
            "加密磁盤：BitLocker 或 LUKS。",
        ),
        "OWN_ACCOUNTS": (
            "Give everybody an account of their own on this computer.",
            "本机一人一个系统账户。",
            "本機一人一個系統賬戶。",
        ),
        "NO_TOP_SECRET_TITLES": (
            "Leave titles of top secret files out of the register: only the number of the box.",
            "绝密档案的题名不入登记库，只登记盒号。",
            "絕密檔案的題名不入登記庫，只登記盒號。",
        ),
    },
    "Statement": {
        "SINGLE_COMPUTER": (
            "Whoever can open the data file, or knows the shared password, can see and change "
            "everything. What the program can find are changes made before the last seal.",
            "单机模式：能打开数据文件（或知道共用密码）的人可以看到并改动一切；"
            "程序能发现的是最后一次封印之前的改动。",
            "單機模式：能打開數據文件（或知道共用密碼）的人可以看到並改動一切；"
            "程序能發現的是最後一次封印之前的改動。",
        ),
        "ANCHOR": (
            "What is not yet sealed outside this computer is not evidence. A seal counts once it "
            "is held by others: a printed day sheet, a copy on the archivist's medium.",
            "尚未在本机之外封印的登记，不作为证据。封印须由他人持有才有效："
            "打印的日封单，或档案员介质上的备份。",
            "尚未在本機之外封印的登記，不作為證據。封印須由他人持有才有效："
            "打印的日封單，或檔案員介質上的備份。",
        ),
        "SIGNATURES": (
            "A signature is proof only together with the sheet of its key that was signed by hand.",
            "电子签名须与亲笔签署的密钥登记单一并出示，方为凭证。",
            "電子簽名須與親筆簽署的密鑰登記單一併出示，方為憑證。",
        ),
        "COPIES": (
            "Never copy the data file while the program runs: back up. A copy on the same disk is "
            "none.",
            "程序运行时切勿直接复制数据文件，请用备份功能。同一磁盘上的副本不算第二份。",
            "程序運行時切勿直接複製數據文件，請用備份功能。同一磁盤上的副本不算第二份。",
        ),
        "SQLCIPHER": (
            "The program does not encrypt the file (no SQLCipher): that guards a stolen disk, as "
            "encrypting the disk does, not against this desk; and a lost key is a lost register.",
            "程序不加密数据文件（不用 SQLCipher）：它和磁盘加密一样只防盗，"
            "防不了本机用户，因为程序必须持有密钥；而密钥丢失，登记库即丢失。",
            "程序不加密數據文件（不用 SQLCipher）：它和磁盤加密一樣只防盜，"
            "防不了本機用戶，因為程序必須持有密鑰；而密鑰丟失，登記庫即丟失。",
        ),
    },
    "SecurityFact": {
        "ENGINE": ("Database", "数据库", "數據庫"),
        "JOURNAL": (
            "Journal and disk",
            "日志方式、落盘确认",
            "日誌方式、落盤確認",
        ),
        "SCHEMA": ("Schema", "结构版本", "結構版本"),
        "PROGRAM": ("Program", "程序版本", "程序版本"),
        "TRAIL": ("Entries in the trail", "审计记录条数", "審計記錄條數"),
        "SEAL": ("Last seal", "最近封印", "最近封印"),
        "COPY": ("Last verified copy", "最近核验通过的备份", "最近核驗通過的備份"),
        "KEYS": ("Personal keys in force", "有效个人密钥数", "有效個人密鑰數"),
    },
}
