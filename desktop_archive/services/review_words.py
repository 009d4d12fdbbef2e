"""What papers of appraisal and destruction say beside the data, in the language of the paper."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.names import Names

_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "due": Names(
            "Due from {first} to {last}; kept for {fewest} to {most} years",
            "到期日期 {first} 至 {last}；已保管 {fewest} 至 {most} 年",
            "到期日期 {first} 至 {last}；已保管 {fewest} 至 {most} 年",
        ),
        "judged": Names("{method}: {count}", "{method}：{count} 件", "{method}：{count} 件"),
        "early": Names(
            "{code}: judged before its time, because {reason}",
            "{code}：未到期提前鉴定，理由：{reason}",
            "{code}：未到期提前鑒定，理由：{reason}",
        ),
        "counted": Names("{verdict}: {count}", "{verdict}：{count} 件", "{verdict}：{count} 件"),
        "because": Names(
            "{verdict}, {count}: {reason}",
            "{verdict} {count} 件：{reason}",
            "{verdict} {count} 件：{reason}",
        ),
        "due_list": Names(
            "List of records due for appraisal", "到期档案鉴定清单", "到期檔案鑒定清單"
        ),
        "opinion": Names("Appraisal opinion", "档案鉴定意见表", "檔案鑒定意見表"),
        "register": Names(
            "Destruction register {number}, version {version}",
            "档案销毁清册 {number}（第 {version} 版）",
            "檔案銷毀清冊 {number}（第 {version} 版）",
        ),
        "refused": Names("not approved: {reason}", "未批准：{reason}", "未批准：{reason}"),
        "struck": Names("{what}: {reason}", "{what}：{reason}", "{what}：{reason}"),
        "witness": Names("Witness ({part})", "监销人（{part}）", "監銷人（{part}）"),
        "term": Names("{years} years", "{years}年", "{years}年"),
    }
)
_JOIN: Final = Names("; ", "；", "；")


def review_said(key: str, language: str, **facts: object) -> str:
    """Return words in a language, with their facts filled in."""
    return _WORDS[key].of(language).format(**facts)


def one_after_another(language: str, *words: str) -> str:
    """Return words one after the other."""
    return _JOIN.of(language).join(word for word in words if word)
