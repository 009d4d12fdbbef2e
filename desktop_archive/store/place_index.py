"""Every box on its shelf with its class, year and period: what the location indexes are made of."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_B = t.box.c


@dataclass(frozen=True, slots=True)
class StoodBox:
    """A box as it stands on a shelf (P15, P16, P17)."""

    place_id: int
    box_no: str
    first: str
    last: str
    thickness_mm: int
    year: int | None
    order_key: str
    fonds: str
    category_code: str
    category_en: str
    category_zh_cn: str
    category_zh_tw: str
    retention_code: str
    retention_rank: int
    retention_en: str
    retention_zh_cn: str
    retention_zh_tw: str

    @property
    def category(self) -> tuple[str, str, str]:
        """Return the names of the class in three languages."""
        return self.category_en, self.category_zh_cn, self.category_zh_tw

    @property
    def retention(self) -> tuple[str, str, str]:
        """Return the names of the period in three languages."""
        return self.retention_en, self.retention_zh_cn, self.retention_zh_tw

    @property
    def kin(self) -> tuple[str, str, int, str]:
        """Return what boxes of one stretch have in common."""
        return self.fonds, self.category_code, self.year or 0, self.retention_code


_STOOD: Select[*tuple[Any, ...]] = (
    select(
        _B.place_id,
        _B.box_no,
        _B.first_code,
        _B.last_code,
        _B.thickness_mm,
        _B.year,
        _B.order_key,
        func.coalesce(t.fonds.c.code, ""),
        func.coalesce(t.category.c.code, ""),
        func.coalesce(t.category.c.name_en, ""),
        func.coalesce(t.category.c.name_zh_cn, ""),
        func.coalesce(t.category.c.name_zh_tw, ""),
        func.coalesce(t.retention.c.code, ""),
        func.coalesce(t.retention.c.rank, 0),
        func.coalesce(t.retention.c.name_en, ""),
        func.coalesce(t.retention.c.name_zh_cn, ""),
        func.coalesce(t.retention.c.name_zh_tw, ""),
    )
    .select_from(
        t.box.outerjoin(t.fonds, t.fonds.c.id == _B.fonds_id)
        .outerjoin(t.category, t.category.c.id == _B.category_id)
        .outerjoin(t.retention, t.retention.c.id == _B.retention_id)
    )
    .where(_B.place_id.is_not(None), _B.withdrawn_at.is_(None), _B.state == "active")
    .order_by(_B.place_id, _B.place_position, _B.id)
)


def stood(session: Session) -> dict[int, list[StoodBox]]:
    """Return by shelf the boxes on it from left to right."""
    found: dict[int, list[StoodBox]] = {}
    for row in session.execute(_STOOD):
        box = StoodBox(*row)
        found.setdefault(box.place_id, []).append(box)
    return found
