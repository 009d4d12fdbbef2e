"""What the command line says of itself, in three languages; reasons come from the wording."""

from desktop_archive.rules.names import Names

_WORDS: dict[str, Names] = {
    "created": Names("Created {path}.", "已建立 {path}。", "已建立 {path}。"),
    "backed_up": Names(
        "Copied and verified: {path}.", "已备份并核验：{path}。", "已備份並核驗：{path}。"
    ),
    "dumped": Names(
        "Copied and read back: {path}. Restore it beside and verify it there (docs/postgresql.md).",
        "已备份并回读：{path}。请另行恢复后核验（docs/postgresql.md）。",
        "已備份並回讀：{path}。請另行恢復後核驗（docs/postgresql.md）。",
    ),
    "verified": Names("Everything agrees.", "全部相符。", "全部相符。"),
    "findings": Names("{count} findings:", "发现 {count} 处不符：", "發現 {count} 處不符："),
    "gone_through": Names(
        "Gone through: {lines} lines of the trail, {seals} seals.",
        "已核验审计记录 {lines} 行、封印 {seals} 个。",
        "已核驗審計記錄 {lines} 行、封印 {seals} 個。",
    ),
    "last_seal": Names(
        "Last seal: no. {number}, {code}",
        "最近封印：第 {number} 号，{code}",
        "最近封印：第 {number} 號，{code}",
    ),
    "restored": Names("Restored to {path}.", "已恢复到 {path}。", "已恢復到 {path}。"),
    "lines_lost": Names(
        "Lines {first} to {last} of the audit log are not in it.",
        "审计日志第 {first} 至 {last} 行不在其中。",
        "審計日誌第 {first} 至 {last} 行不在其中。",
    ),
    "old_kept": Names(
        "The file that was there is kept as {path}.",
        "原有文件保留为 {path}。",
        "原有文件保留為 {path}。",
    ),
    "no_name": Names(
        "This command changes data: say who acts with --as NAME --password-file FILE.",
        "此命令会改动数据：请用 --as 姓名 --password-file 文件 说明由谁办理。",
        "此命令會改動數據：請用 --as 姓名 --password-file 文件 說明由誰辦理。",
    ),
    "no_password_file": Names(
        "The password file {path} can't be read.",
        "无法读取密码文件 {path}。",
        "無法讀取密碼文件 {path}。",
    ),
    "no_database": Names(
        "No room is named: use --db PATH or set DESKTOP_ARCHIVE_DB.",
        "没有指定档案室：请用 --db 路径，或设置 DESKTOP_ARCHIVE_DB。",
        "沒有指定檔案室：請用 --db 路徑，或設置 DESKTOP_ARCHIVE_DB。",
    ),
    "no_server": Names(
        "{path} is no room on a server; one is postgresql://USER@HOST/DATABASE.",
        "{path} 不是服务器上的档案室；应写作 postgresql://用户@主机/数据库。",
        "{path} 不是伺服器上的檔案室；應寫作 postgresql://用戶@主機/數據庫。",
    ),
    "interrupted": Names(
        "Stopped. The data is as it was.", "已中断，数据保持原样。", "已中斷，數據保持原樣。"
    ),
    "written": Names("Written: {path}.", "已写入：{path}。", "已寫入：{path}。"),
    "bad_value": Names(
        "{what} is not valid: {value}", "{what} 无效：{value}", "{what} 無效：{value}"
    ),
    "taken_in": Names(
        "Import {batch}: {rows} rows, {taken} taken, {skipped} left out, {refused} refused.",
        "导入 {batch}：共 {rows} 行，导入 {taken}，跳过 {skipped}，拒绝 {refused}。",
        "導入 {batch}：共 {rows} 行，導入 {taken}，跳過 {skipped}，拒絕 {refused}。",
    ),
    "would_take": Names(
        "Nothing written: {rows} rows, {taken} would be taken, {skipped} left out, "
        "{refused} refused.",
        "未写入：共 {rows} 行，可导入 {taken}，跳过 {skipped}，拒绝 {refused}。",
        "未寫入：共 {rows} 行，可導入 {taken}，跳過 {skipped}，拒絕 {refused}。",
    ),
    "taken_before": Names(
        "Import {batch} took this very file in before.",
        "导入 {batch} 已导入过同一文件。",
        "導入 {batch} 已導入過同一文件。",
    ),
    "undone": Names(
        "Import {batch} is taken back: {count} entries withdrawn.",
        "已撤销导入 {batch}：撤回 {count} 条。",
        "已撤銷導入 {batch}：撤回 {count} 條。",
    ),
    "bug": Names(
        "Something went wrong that should not. Nothing was changed. The log says more: {path}",
        "程序出错，未作任何改动。详情见日志：{path}",
        "程序出錯，未作任何改動。詳情見日誌：{path}",
    ),
}


def say(key: str, language: str, **facts: object) -> str:
    """Return one sentence of the command line."""
    return _WORDS[key].of(language).format(**facts)
