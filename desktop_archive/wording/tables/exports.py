"""Why a file that should leave the room was not written, and what to do about it."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "ExportProblem": {
        "DISK_FULL": (
            "The disk is full; “{file}” was not written. Free some space, or choose another drive.",
            "磁盘已满，未写入“{file}”。请腾出空间，或另选磁盘。",
            "磁盤已滿，未寫入「{file}」。請騰出空間，或另選磁盤。",
        ),
        "IN_USE": (
            "“{file}” is open in another program. Close it there, or choose another name.",
            "“{file}”正被其他程序打开。请先关闭，或另取名称。",
            "「{file}」正被其他程序打開。請先關閉，或另取名稱。",
        ),
        "PROTECTED": (
            "“{file}” is there already and protected or open elsewhere. Choose another name.",
            "“{file}”已存在，且被保护或正被打开。请另取名称。",
            "「{file}」已存在，且被保護或正被打開。請另取名稱。",
        ),
        "READ_ONLY_FOLDER": (
            "Nothing can be written in {folder}. Choose another folder.",
            "{folder} 不能写入。请另选文件夹。",
            "{folder} 不能寫入。請另選文件夾。",
        ),
        "NO_FOLDER": (
            "The folder {folder} is not there. Is the drive plugged in?",
            "找不到文件夹 {folder}。磁盘是否已接好？",
            "找不到文件夾 {folder}。磁盤是否已接好？",
        ),
        "IS_A_FOLDER": (
            "“{file}” is a folder. Give the file a name of its own.",
            "“{file}”是文件夹。请另取文件名。",
            "「{file}」是文件夾。請另取文件名。",
        ),
        "BAD_NAME": (
            "“{file}” can't be the name of a file. Choose a shorter name without special signs.",
            "“{file}”不能作为文件名。请用较短、不含特殊符号的名称。",
            "「{file}」不能作為文件名。請用較短、不含特殊符號的名稱。",
        ),
        "TOO_LARGE": (
            "The workbook would be too large. Export as CSV, or narrow the filter.",
            "工作簿过大。请改用 CSV 导出，或缩小范围。",
            "工作簿過大。請改用 CSV 導出，或縮小範圍。",
        ),
        "NOT_WRITTEN": (
            "“{file}” could not be written: the disk does not answer. Choose another place.",
            "无法写入“{file}”：磁盘无响应。请另选位置。",
            "無法寫入「{file}」：磁盤無響應。請另選位置。",
        ),
        "IS_THE_ROOM": (
            "“{file}” is the room itself or one of its copies. Choose another name.",
            "“{file}”是登记库本身或其备份。请另取名称。",
            "「{file}」是登記庫本身或其備份。請另取名稱。",
        ),
        "FOLDER_NOT_EMPTY": (
            "The folder {folder} is not empty. Choose a new one, or a name ending in .zip.",
            "文件夹 {folder} 不是空的。请选新文件夹，或用 .zip 结尾的名称。",
            "文件夾 {folder} 不是空的。請選新文件夾，或用 .zip 結尾的名稱。",
        ),
        "NO_SUCH_FONDS": (
            "The room has no fonds {fonds}.",
            "本室没有全宗 {fonds}。",
            "本室沒有全宗 {fonds}。",
        ),
    },
    "PackageFinding": {
        "MISSING": (
            "There is no export at {file}.",
            "{file} 没有导出文件。",
            "{file} 沒有導出文件。",
        ),
        "NO_MANIFEST": (
            "The description manifest.json is missing or can't be read.",
            "缺少说明文件 manifest.json，或无法读取。",
            "缺少說明文件 manifest.json，或無法讀取。",
        ),
        "OTHER_FORMAT": (
            "This is no full export of a records room.",
            "这不是档案室的完整导出。",
            "這不是檔案室的完整導出。",
        ),
        "NEWER_FORMAT": (
            "The export is of version {version}, newer than this program knows.",
            "此导出为第 {version} 版，本程序版本较旧，无法核验。",
            "此導出為第 {version} 版，本程序版本較舊，無法核驗。",
        ),
        "MANIFEST_CHANGED": (
            "The description manifest.json was changed after the export.",
            "说明文件 manifest.json 在导出后被改动。",
            "說明文件 manifest.json 在導出後被改動。",
        ),
        "FILE_MISSING": ("{file} is missing.", "缺少 {file}。", "缺少 {file}。"),
        "FILE_CHANGED": (
            "{file} was changed after the export, or is damaged.",
            "{file} 在导出后被改动，或已损坏。",
            "{file} 在導出後被改動，或已損壞。",
        ),
        "FILE_NOT_NAMED": (
            "{file} does not belong to the export.",
            "{file} 不属于此导出。",
            "{file} 不屬於此導出。",
        ),
        "ROWS_DIFFER": (
            "{file} holds another number of rows than was written.",
            "{file} 的行数与导出时不符。",
            "{file} 的行數與導出時不符。",
        ),
    },
}
