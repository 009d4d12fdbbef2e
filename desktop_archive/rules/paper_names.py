"""The papers of the catalogue by their numbers, with their names (domain 9.0)."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.names import Names

ITEM_LIST: Final = "P01"
PRINT_SET: Final = "set"

PAPER_NAMES: Final[Mapping[str, Names]] = MappingProxyType(
    {
        ITEM_LIST: Names("List of filed items", "归档文件目录", "歸檔文件目錄"),
        "P01b": Names(
            "List of filed items (2000 style)", "归档文件目录（2000 版）", "歸檔文件目錄（2000 版）"
        ),
        "P02": Names("Cover of the item list", "归档文件目录封面", "歸檔文件目錄封面"),
        "P03": Names("File list", "案卷目录", "案卷目錄"),
        "P03b": Names("File list (GB/T 11822)", "案卷目录（科技）", "案卷目錄（科技）"),
        "P04": Names("Contents of file", "卷内文件目录", "卷內文件目錄"),
        "P05": Names("Full list (files with contents)", "全引目录", "全引目錄"),
        "P06": Names("Note sheet (box)", "备考表", "備考表"),
        "P07": Names("Note sheet (file)", "卷内备考表", "卷內備考表"),
        "P08": Names("File cover", "案卷封面", "案卷封面"),
        "P09": Names("Box front label", "盒封面", "盒封面"),
        "P14": Names("Filing stamp: values to write", "归档章（填写表）", "歸檔章（填寫表）"),
        "P14-labels": Names("Filing stamp: sheet of labels", "归档章（标签）", "歸檔章（標籤）"),
        "P14-overlay": Names(
            "Filing stamp: over the first page", "归档章（套打）", "歸檔章（套打）"
        ),
        "catalogue": Names("Classified catalogue", "分类目录", "分類目錄"),
        "subject": Names("Subject catalogue", "专题目录", "專題目錄"),
        PRINT_SET: Names("Print set", "打印整套", "打印整套"),
    }
)
