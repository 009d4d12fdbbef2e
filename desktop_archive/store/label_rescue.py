"""Finding what a torn label was on: by the end of its code and its place (B-02)."""

from typing import Final

from sqlalchemy import text as sql

from desktop_archive.store.database import Session

Row = tuple[int, int, str, str]


def _code(kind: int, serial: str) -> str:
    """Return the ten digits of a barcode: kind, serial, check number (ISO 7064 MOD 97-10)."""
    body = f"({kind}0000000 + {serial})"
    return f"printf('%08d%02d', {body}, 98 - ({body} * 100 % 97))"


_UNDER = "(:place = '' OR {0}.address_key LIKE :place || '%')"
_STATEMENTS: Final = {
    "box": (
        "SELECT box.id, box.serial, box.box_no, coalesce(place.address, '') FROM box "
        "LEFT JOIN place ON place.id = box.place_id WHERE box.withdrawn_at IS NULL "
        f"AND {_code(1, 'box.serial')} LIKE '%' || :ending AND {_UNDER.format('place')} "
        "ORDER BY place.address, box.place_position, box.id LIMIT :most"
    ),
    "file": (
        "SELECT record.id, record.serial, record.code, coalesce(place.address, '') FROM record "
        "LEFT JOIN box ON box.id = record.box_id LEFT JOIN place ON place.id = box.place_id "
        "WHERE record.withdrawn_at IS NULL AND record.serial IS NOT NULL "
        f"AND {_code(2, 'record.serial')} LIKE '%' || :ending AND {_UNDER.format('place')} "
        "ORDER BY place.address, record.code_key LIMIT :most"
    ),
    "shelf": (
        "SELECT id, serial, address, address FROM place WHERE level = 'shelf' "
        "AND serial IS NOT NULL AND retired_on IS NULL "
        f"AND {_code(3, 'serial')} LIKE '%' || :ending AND {_UNDER.format('place')} "
        "ORDER BY address LIMIT :most"
    ),
}


def ending_in(session: Session, what: str, ending: str, place: str, most: int) -> list[Row]:
    """Return what carries a code that ends in these digits: id, serial, name, place."""
    rows = session.execute(sql(_STATEMENTS[what]), {"ending": ending, "place": place, "most": most})
    return [(int(row[0]), int(row[1]), str(row[2]), str(row[3])) for row in rows]
