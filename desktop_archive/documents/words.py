"""The printed words of labels and cards in three languages; the glossary binds them."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.barcodes import Command
from desktop_archive.rules.names import Names
from desktop_archive.rules.secrecy import Secrecy

_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "fonds": Names("Fonds no.", "全宗号", "全宗號"),
        "category": Names("Category", "档案门类", "檔案門類"),
        "class": Names("Class", "类别", "類別"),
        "fiscal_year": Names("Fiscal year", "年度", "年度"),
        "catalogue_no": Names("Catalogue no.", "目录号", "目錄號"),
        "file_nos": Names("File nos.", "案卷号", "案卷號"),
        "volume": Names("Volume n of m", "册次", "冊次"),
        "year": Names("Year", "年度", "年度"),
        "retention": Names("Retention", "保管期限", "保管期限"),
        "unit": Names("Unit (subject)", "机构（问题）", "機構（問題）"),
        "first": Names("First item", "起件号", "起件號"),
        "last": Names("Last item", "止件号", "止件號"),
        "from": Names("From no.", "起号", "起號"),
        "to": Names("To no.", "止号", "止號"),
        "box": Names("Box no.", "盒号", "盒號"),
        "secrecy": Names("Class.", "密级", "密級"),
        "place": Names("Location", "存放位置", "存放位置"),
        "reference": Names("Reference code", "档号", "檔號"),
        "file_title": Names("File title", "案卷题名", "案卷題名"),
        "borrower_card": Names("Reader card", "借阅证", "借閱證"),
        "command": Names("Desk command", "借阅台指令", "借閱台指令"),
    }
)

SECRECY_WORDS: Final[Mapping[Secrecy, Names]] = MappingProxyType(
    {
        Secrecy.NONE: Names("", "", ""),
        Secrecy.INTERNAL: Names("Internal", "内部", "內部"),
        Secrecy.SECRET: Names("Secret", "秘密", "秘密"),
        Secrecy.CONFIDENTIAL: Names("Highly secret", "机密", "機密"),
        Secrecy.TOP: Names("Top secret", "绝密", "絕密"),
    }
)

COMMAND_WORDS: Final[Mapping[Command, tuple[Names, Names]]] = MappingProxyType(
    {
        Command.END_VISIT: (
            Names("End visit", "结束办理", "結束辦理"),
            Names(
                "prints the slip and all substitute cards",
                "打印借阅单和全部代替卡",
                "打印借閱單和全部代替卡",
            ),
        ),
        Command.UNDO: (
            Names("Undo", "撤销", "撤銷"),
            Names("takes the last scan back", "撤销上一次扫描", "撤銷上一次掃描"),
        ),
        Command.PRINT_CARDS: (
            Names("Print cards", "打印代替卡", "打印代替卡"),
            Names(
                "prints the substitute cards not yet printed",
                "打印尚未打印的代替卡",
                "打印尚未打印的代替卡",
            ),
        ),
        Command.DAMAGED: (
            Names("Damaged", "破损", "破損"),
            Names(
                "the record scanned last came back damaged",
                "上一件归还时有破损",
                "上一件歸還時有破損",
            ),
        ),
        Command.NEXT: (
            Names("Next", "下一个", "下一個"),
            Names("goes on to the next task", "进入下一项", "進入下一項"),
        ),
    }
)


def word(key: str, language: str) -> str:
    """Return a printed word in a language."""
    return _WORDS[key].of(language)


def day(when: date | None) -> str:
    """Return a day as it is printed everywhere, or nothing."""
    return when.isoformat() if when is not None else ""
