"""Who keeps the originals (C-06 to C-08, P-17)."""

from collections.abc import Sequence

from desktop_archive.rules.names import Names

#: A contract is signed in three originals: one here, one in finance, one where it is carried out.
CONTRACT_HOLDERS: tuple[Names, ...] = (
    Names("Records room", "档案室", "檔案室"),
    Names("Finance", "财务部", "財務部"),
    Names("Executing department", "合同执行部门", "合同執行部門"),
)
CONTRACT_ORIGINALS = len(CONTRACT_HOLDERS)


def proposed_holders(language: str) -> str:
    """Return the holders that a new contract entry begins with (C-08)."""
    return "; ".join(names.of(language) for names in CONTRACT_HOLDERS)


def is_original_elsewhere(holders: Sequence[str], *, is_contract: bool, is_copy: bool) -> bool:
    """Tell whether the only original of a contract would lie outside the records room (C-08)."""
    return is_contract and is_copy and len(holders) <= 1


def is_number_odd(holders: Sequence[str], *, is_contract: bool) -> bool:
    """Tell whether a contract names neither one original nor its three (C-08)."""
    return is_contract and len(holders) not in (0, 1, CONTRACT_ORIGINALS)
