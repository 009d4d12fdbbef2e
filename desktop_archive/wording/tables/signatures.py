"""Personal keys and signatures: why one is not made, and what is wrong with one (F21)."""

from desktop_archive.wording.table import Table

TABLE: Table = {
    "KeyRefusal": {
        "NO_KEY": (
            "{name} has no key for signing. Make one first; it takes the own password.",
            "{name}没有签名密钥。请先凭本人密码建立。",
            "{name}沒有簽名密鑰。請先憑本人密碼建立。",
            "There is no key for signing. Make one first; it takes the own password.",
            "没有签名密钥。请先凭本人密码建立。",
            "沒有簽名密鑰。請先憑本人密碼建立。",
        ),
        "KEY_THERE": (
            "{name} has a key in force. Revoke it first if a new one is needed.",
            "{name}已有有效密钥。如需新密钥，请先注销旧密钥。",
            "{name}已有有效密鑰。如需新密鑰，請先註銷舊密鑰。",
            "There is a key in force. Revoke it first if a new one is needed.",
            "已有有效密钥。如需新密钥，请先注销旧密钥。",
            "已有有效密鑰。如需新密鑰，請先註銷舊密鑰。",
        ),
        "KEY_CLOSED": (
            "The key of {name} does not open with this password. Nothing was signed. "
            "Revoke it and make a new one.",
            "{name}的密钥无法用此密码打开，未作签名。请注销后重新建立。",
            "{name}的密鑰無法用此密碼打開，未作簽名。請註銷後重新建立。",
            "The key does not open with this password. Nothing was signed.",
            "密钥无法用此密码打开，未作签名。",
            "密鑰無法用此密碼打開，未作簽名。",
        ),
        "KEY_REVOKED": (
            "The key of {name} is revoked and signs nothing more. Make a new one.",
            "{name}的密钥已注销，不能再签名。请建立新密钥。",
            "{name}的密鑰已註銷，不能再簽名。請建立新密鑰。",
            "The key is revoked and signs nothing more. Make a new one.",
            "密钥已注销，不能再签名。请建立新密钥。",
            "密鑰已註銷，不能再簽名。請建立新密鑰。",
        ),
        "REASON_MISSING": (
            "Say why the key is revoked. The reason is kept.",
            "请说明注销密钥的原因，原因将留存。",
            "請說明註銷密鑰的原因，原因將留存。",
        ),
        "PAPER_BEFORE_KEY": (
            "The key was made on {date}. Its paper can be signed from that day to today.",
            "密钥建立于 {date}。登记单的签字日期应在该日至今日之间。",
            "密鑰建立於 {date}。登記單的簽字日期應在該日至今日之間。",
            "The paper of a key is signed after the key was made, and not in the future.",
            "登记单的签字日期不得早于密钥建立日期，也不得晚于今日。",
            "登記單的簽字日期不得早於密鑰建立日期，也不得晚於今日。",
        ),
        "PEN_USED": (
            "One entry of the password gives one signature. Enter it again for the next.",
            "输入一次密码只能签名一次。再次签名请重新输入密码。",
            "輸入一次密碼只能簽名一次。再次簽名請重新輸入密碼。",
        ),
    },
    "SignatureFault": {
        "FORGED": (
            "Signature {row} of {signer} under {number} is forged: it does not belong to what "
            "stands there. Do not act on this list.",
            "{signer} 在 {number} 上的签名（第 {row} 号）系伪造，与所签内容不符。请勿据此办理。",
            "{signer} 在 {number} 上的簽名（第 {row} 號）係偽造，與所簽內容不符。請勿據此辦理。",
            "A signature is forged: it does not belong to what stands there.",
            "签名系伪造，与所签内容不符。",
            "簽名係偽造，與所簽內容不符。",
        ),
        "KEY_UNKNOWN": (
            "Signature {row} under {number} names a key that was never enrolled.",
            "{number} 上的签名（第 {row} 号）所用密钥从未登记。",
            "{number} 上的簽名（第 {row} 號）所用密鑰從未登記。",
            "A signature names a key that was never enrolled.",
            "签名所用密钥从未登记。",
            "簽名所用密鑰從未登記。",
        ),
        "KEY_SWAPPED": (
            "The key of {signer} was exchanged. Compare its code with the paper that was signed.",
            "{signer} 的密钥被调换。请将密钥代码与已签字的登记单核对。",
            "{signer} 的密鑰被調換。請將密鑰代碼與已簽字的登記單核對。",
            "A key was exchanged. Compare its code with the paper that was signed.",
            "密钥被调换。请将密钥代码与已签字的登记单核对。",
            "密鑰被調換。請將密鑰代碼與已簽字的登記單核對。",
        ),
        "KEY_NOT_IN_FORCE": (
            "The key of {signer} was not in force when {number} was signed with it.",
            "{signer} 在 {number} 上签名时，其密钥未生效或已注销。",
            "{signer} 在 {number} 上簽名時，其密鑰未生效或已註銷。",
            "A key was not in force when something was signed with it.",
            "签名时密钥未生效或已注销。",
            "簽名時密鑰未生效或已註銷。",
        ),
        "SIGNER_CHANGED": (
            "The signature under {number} says {signer}, but the key is somebody else’s.",
            "{number} 上的签名写的是 {signer}，但密钥属于他人。",
            "{number} 上的簽名寫的是 {signer}，但密鑰屬於他人。",
            "A signature names one person, but the key is somebody else’s.",
            "签名所写姓名与密钥持有人不符。",
            "簽名所寫姓名與密鑰持有人不符。",
        ),
        "LIST_ALTERED": (
            "List {number} was altered after {signer} signed it. The signature is not under "
            "what the list says now.",
            "{signer} 签名后，清册 {number} 被改动，签名所对应的不是现在的内容。",
            "{signer} 簽名後，清冊 {number} 被改動，簽名所對應的不是現在的內容。",
            "A list was altered after it was signed.",
            "清册在签名后被改动。",
            "清冊在簽名後被改動。",
        ),
        "WORD_ALTERED": (
            "What {signer} said on {number} was altered or removed after it was signed.",
            "{signer} 在 {number} 上签署的意见在签名后被改动或移除。",
            "{signer} 在 {number} 上簽署的意見在簽名後被改動或移除。",
            "A word was altered or removed after it was signed.",
            "意见在签名后被改动或移除。",
            "意見在簽名後被改動或移除。",
        ),
        "UNSIGNED": (
            "A word of {signer} under {number} claims a personal signature and has none.",
            "{number} 上 {signer} 的意见声称经本人签名，实际没有签名。",
            "{number} 上 {signer} 的意見聲稱經本人簽名，實際沒有簽名。",
            "A word claims a personal signature and has none.",
            "意见声称经本人签名，实际没有签名。",
            "意見聲稱經本人簽名，實際沒有簽名。",
        ),
        "TRAIL_DIFFERS": (
            "The trail is not the one that {signer} signed on {number}: it was written anew "
            "or cut off.",
            "审计记录与 {signer} 在 {number} 上签名时不同：被重写或截断。",
            "審計記錄與 {signer} 在 {number} 上簽名時不同：被重寫或截斷。",
            "The trail is not the one that was signed: it was written anew or cut off.",
            "审计记录与签名时不同：被重写或截断。",
            "審計記錄與簽名時不同：被重寫或截斷。",
        ),
        "OUT_OF_PLACE": (
            "The signature of {signer} under {number} was not written when it says.",
            "{signer} 在 {number} 上的签名不是在所写时刻留下的。",
            "{signer} 在 {number} 上的簽名不是在所寫時刻留下的。",
            "A signature was not written when it says.",
            "签名不是在所写时刻留下的。",
            "簽名不是在所寫時刻留下的。",
        ),
    },
}
