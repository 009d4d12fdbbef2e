"""What keeps a record from destruction, in the two or three words of a chip (D-14)."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_archive.rules.names import Names
from desktop_archive.rules.retention.blockers import Blocker

_CHIPS: Mapping[Blocker, Names] = MappingProxyType(
    {
        Blocker.PERMANENT: Names("permanent", "永久保管", "永久保管"),
        Blocker.NOT_RUNNING: Names("not begun", "未起算", "未起算"),
        Blocker.UNDETERMINED: Names("undetermined", "期限未定", "期限未定"),
        Blocker.NOT_DUE: Names("not due", "未到期", "未到期"),
        Blocker.ON_LOAN: Names("on loan", "已借出", "已借出"),
        Blocker.READING: Names("being read", "查阅中", "查閱中"),
        Blocker.REPAIR: Names("in repair", "修复中", "修復中"),
        Blocker.LOST: Names("lost", "已遗失", "已遺失"),
        Blocker.DESTROYED: Names("destroyed", "已销毁", "已銷毀"),
        Blocker.TRANSFERRED: Names("transferred", "已移交", "已移交"),
        Blocker.HELD: Names("on hold", "暂停销毁", "暫停銷毀"),
        Blocker.UNSETTLED_CLAIMS: Names("claims open", "债权债务未清", "債權債務未清"),
        Blocker.CLAIMS_NOT_DECLARED: Names("claims not declared", "结清未声明", "結清未聲明"),
        Blocker.PROJECT_UNFINISHED: Names("project unfinished", "项目在建", "項目在建"),
        Blocker.STILL_CLASSIFIED: Names("classified", "仍有密级", "仍有密級"),
        Blocker.CARRIER_KEPT: Names("carrier kept", "载体留存期", "載體留存期"),
        Blocker.IN_ANOTHER_LIST: Names("on a list", "已列清册", "已列清冊"),
        Blocker.IN_STOCKTAKE: Names("in a count", "清点中", "清點中"),
        Blocker.DRAFT_RECORD: Names("draft", "草稿", "草稿"),
        Blocker.NO_VERDICT: Names("no verdict", "未鉴定", "未鑒定"),
    }
)


def blocker_chip(blocker: Blocker, language: str) -> str:
    """Return the words of the chip; the whole sentence stands in its hint and beside the list."""
    return _CHIPS[blocker].of(language)
