"""Invented loans: many that came back, some that are out, a few too long."""

import random
from datetime import date, timedelta

from desktop_archive.rules.barcodes import Kind
from desktop_archive.store import loading
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session

_DAYS = 7
_LEAST_OPEN, _OPEN_SHARE, _PAST_SHARE = 12, 0.002, 0.15
_PURPOSES = ("工作查考", "审计", "诉讼取证", "编史修志", "复核", "续签合同")
_APPROVERS = ("周敏", "陈国强", "孟欣怡")

Row = dict[str, object]


def invent(session: Session, rng: random.Random, today: date) -> None:
    """Invent loans over the last years and some that are open today."""
    people = sorted(loading.ids_by(session, "person", "serial").values())
    records = loading.lendable(session)
    if not people or not records:
        return
    open_count = min(len(records) // 4, max(_LEAST_OPEN, int(len(records) * _OPEN_SHARE)))
    chosen = rng.sample(records, open_count)
    past = [_past(rng, rng.choice(records), people, today) for _ in range(_past_count(records))]
    first = loading.next_id(session, "loan")
    current = [_open(rng, record, people, today) for record in chosen]
    rows = [{"id": first + number, **row} for number, row in enumerate([*past, *current])]
    loading.add_many(session, "loan", rows)
    out = rows[len(past) :]
    loading.mark_on_loan(session, [int(str(row["record_id"])) for row in out])
    _add_cards(session, rng, out)


def _past_count(records: list[tuple[int, str]]) -> int:
    return int(len(records) * _PAST_SHARE)


def _open(rng: random.Random, record: tuple[int, str], people: list[int], today: date) -> Row:
    lent = today - timedelta(days=rng.choice((0, 1, 2, 3, 4, 5, 6, 7, 9, 15, 20)))
    return _loan(rng, record, people, lent)


def _past(rng: random.Random, record: tuple[int, str], people: list[int], today: date) -> Row:
    lent = today - timedelta(days=rng.randint(30, 1500))
    back = lent + timedelta(days=rng.randint(0, 12))
    return {
        **_loan(rng, record, people, lent),
        "returned_at": f"{back}T08:30:00.000000Z",
        "returned_on": back.isoformat(),
        "received_by": "林晓",
        "check_result": "complete",
        "put_away_at": f"{back}T09:00:00.000000Z",
    }


def _loan(rng: random.Random, record: tuple[int, str], people: list[int], lent: date) -> Row:
    due = (lent + timedelta(days=_DAYS)).isoformat()
    return {
        "record_id": record[0],
        "person_id": rng.choice(people),
        "purpose": rng.choice(_PURPOSES),
        "lent_at": f"{lent}T02:00:00.000000Z",
        "lent_on": lent.isoformat(),
        "lent_by": "林晓",
        "first_due_on": due,
        "due_on": due,
        "home_address": record[1],
        "approved_by": "、".join(rng.sample(_APPROVERS, 2)),
        "signed_on": lent.isoformat(),
        "returned_at": None,
        "returned_on": None,
        "received_by": "",
        "check_result": "",
        "put_away_at": None,
    }


def _add_cards(session: Session, rng: random.Random, loans: list[Row]) -> None:
    serials = store_room.take_serials(session, Kind.CARD, len(loans))
    cards = [
        {
            "serial": serial,
            "loan_id": loan["id"],
            "printed_at": loan["lent_at"],
            "copies": 1,
            "placed_at": loan["lent_at"] if rng.random() < 0.9 else None,  # noqa: PLR2004
        }
        for serial, loan in zip(serials, loans, strict=True)
    ]
    loading.add_many(session, "card", cards)
