"""Counting what a day asks for."""

from collections.abc import Sequence

from sqlalchemy import and_, exists, func, select
from sqlalchemy import text as sql

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.label_debt import owed
from desktop_archive.store.lending.lent_again import LENT_AGAIN
from desktop_archive.store.planning import unindexed
from desktop_archive.store.schema.records import LIVE
from desktop_archive.store.units import without_collector

_L, _R, _B = t.loan.c, t.record.c, t.box.c
_OPEN = and_(_L.returned_at.is_(None), _L.undone_at.is_(None))
Count = tuple[int, str]


def counts(session: Session, today: str) -> dict[str, Count]:
    """Return count and oldest debt of each line of the day."""
    return {
        "due_back": _loans(session, _L.due_on == today),
        "overdue": _loans(session, _L.due_on < today),
        "to_fetch": _to_fetch(session),
        "not_found": _not_found(session),
        "to_reshelve": _to_reshelve(session),
        "cards_out": _cards_out(session),
        "reviews_due": _records(session, and_(_R.due_on.is_not(None), _R.due_on <= today)),
        "trigger_open": _records(session, sql("period_state = 'not_running'")),
        "hold_reviews": _holds(session, today),
        "labels_due": (label_debt(session), ""),
        "not_boxed": _records(session, _R.box_id.is_(None)),
        "not_shelved": _boxes_without_place(session),
        "to_describe": _records(session, sql("status = 'draft'")),
        "calendar_ends": _calendar(session, today),
        "papers_owed": _papers_owed(session),
        "no_collector": (without_collector(session, today), ""),
    }


def fallen_due(session: Session, since: str, until: str) -> Count:
    """Count what falls due after one day and up to another (K-18)."""
    return _records(session, and_(_R.due_on > since, _R.due_on <= until))


def to_hand_over(session: Session, carriers: Sequence[str], before: str) -> int:
    """Count the records on some carriers that were formed up to a day (K-19)."""
    return _records(session, and_(_R.carrier.in_(carriers), _R.date_from <= before))[0]


def on_carriers(session: Session, carriers: Sequence[str]) -> int:
    """Count the records on some carriers."""
    return _records(session, _R.carrier.in_(carriers))[0]


def is_untouched(session: Session) -> bool:
    """Tell whether no record was ever entered here."""
    return session.execute(select(_R.id).limit(1)).first() is None


def readings_begun(session: Session) -> list[str]:
    """Return the day on which each reading began that is not ended (A-06)."""
    r = t.reading.c
    found = select(r.began_on).where(r.ended_at.is_(None), r.undone_at.is_(None))
    return list(session.execute(found).scalars())


def effects_due(session: Session, since: str, until: str) -> int:
    """Count uses on application that ended between two days without a word of their effect.

    What an old register brought in has no application, and nobody is asked about it (E-04).
    """
    read, copy, entry = t.reading.c, t.copy_made.c, t.use_entry.c
    sent_back = and_(copy.kind == "electronic", copy.back_on.between(since, until))
    signed_for = and_(copy.kind != "electronic", copy.received_on.between(since, until))
    ended = (
        # A moment begins with its day, so the index over the returns serves.
        (
            t.loan,
            entry.loan_id,
            and_(_L.returned_at >= since, _L.returned_on.between(since, until)),
        ),
        (t.reading, entry.reading_id, read.signed_on.between(since, until)),
        (t.copy_made, entry.copy_id, and_(copy.review != "held_back", sent_back | signed_for)),
    )
    owed = 0
    for table, mine, condition in ended:
        is_undone = [table.c.undone_at.is_(None)] if "undone_at" in table.c else []
        is_said = exists().where(mine == table.c.id, entry.kind != "note")
        is_asked = table.c.application_id.is_not(None)
        counted = select(func.count()).select_from(table).where(condition, is_asked, *is_undone)
        owed += int(session.execute(counted.where(~is_said)).scalar_one())
    return owed


def _loans(session: Session, condition: object) -> Count:
    row = session.execute(
        select(func.count(), func.min(_L.due_on)).where(and_(_OPEN, condition))  # type: ignore[arg-type]
    ).one()
    return int(row[0]), str(row[1] or "")


def _records(session: Session, condition: object) -> Count:
    row = session.execute(
        select(func.count(), func.min(_R.due_on)).where(and_(LIVE, condition))  # type: ignore[arg-type]
    ).one()
    return int(row[0]), str(row[1] or "")


def _to_fetch(session: Session) -> Count:
    """Count pieces in place of approved applications that nobody has fetched."""
    approved = select(t.approval.c.application_id).where(t.approval.c.decision == "approved")
    found = session.execute(
        select(func.count())
        .select_from(
            t.application_record.join(
                t.application, t.application.c.id == t.application_record.c.application_id
            )
            .join(t.record, _R.id == t.application_record.c.record_id)
            .outerjoin(t.fetching, t.fetching.c.application_record_id == t.application_record.c.id)
        )
        .where(
            t.application.c.state == "open",
            ~t.application_record.c.fetched,
            t.application.c.id.in_(approved),
            unindexed(_R.state) == "in_place",
            func.coalesce(t.fetching.c.state, "open") == "open",
        )
    )
    return int(found.scalar_one()), ""


def _not_found(session: Session) -> Count:
    """Count pieces that somebody asked for, that were not in their place and are looked for."""
    found = session.execute(
        select(func.count(), func.min(t.fetching.c.noted_at))
        .select_from(
            t.fetching.join(
                t.application_record,
                t.application_record.c.id == t.fetching.c.application_record_id,
            ).join(t.record, _R.id == t.application_record.c.record_id)
        )
        .where(t.fetching.c.state == "not_found", unindexed(_R.state) == "in_place")
    ).one()
    return int(found[0]), str(found[1] or "")[:10]


def _to_reshelve(session: Session) -> Count:
    found = session.execute(
        select(func.count(), func.min(_L.returned_on)).where(
            _L.returned_at.is_not(None),
            _L.put_away_at.is_(None),
            _L.undone_at.is_(None),
            _L.check_result != "lost",
            ~LENT_AGAIN,
        )
    ).one()
    return int(found[0]), str(found[1] or "")


def _cards_out(session: Session) -> Count:
    """Count substitute cards that stand in slots whose file is back (L-13)."""
    found = session.execute(
        select(func.count())
        .select_from(t.card.join(t.loan, _L.id == t.card.c.loan_id))
        .where(
            t.card.c.removed_at.is_(None),
            t.card.c.void_at.is_(None),
            _L.returned_at.is_not(None),
        )
    )
    return int(found.scalar_one()), ""


def _papers_owed(session: Session) -> Count:
    """Count persons who leave and have not handed their papers over (U-08)."""
    leaving = t.outstanding_transfer.c
    found = session.execute(
        select(func.count(), func.min(leaving.leaves_on)).where(leaving.closed_on.is_(None))
    ).one()
    return int(found[0]), str(found[1] or "")


def _holds(session: Session, today: str) -> Count:
    found = session.execute(
        select(func.count(), func.min(t.hold.c.review_on)).where(
            t.hold.c.lifted_on.is_(None), t.hold.c.review_on <= today
        )
    ).one()
    return int(found[0]), str(found[1] or "")


def label_debt(session: Session) -> int:
    """Return how many boxes, files and shelves owe a new label (B-03)."""
    standing = {
        t.box: and_(_B.withdrawn_at.is_(None), _B.state == "active"),
        t.record: _R.withdrawn_at.is_(None),
        t.place: t.place.c.retired_on.is_(None),
    }
    return sum(
        int(
            session.execute(
                select(func.count()).select_from(table).where(owed(table.name), condition)
            ).scalar_one()
        )
        for table, condition in standing.items()
    )


def _boxes_without_place(session: Session) -> Count:
    found = session.execute(
        select(func.count())
        .select_from(t.box)
        .where(_B.place_id.is_(None), _B.withdrawn_at.is_(None), _B.state == "active")
    )
    return int(found.scalar_one()), ""


def _calendar(session: Session, today: str) -> Count:
    """Count a year whose holidays are unknown: the one that loans made now run into (L-05)."""
    coming = today[:4] if today[5:] < "12-15" else str(int(today[:4]) + 1)
    found = session.execute(
        select(func.count()).where(t.calendar_day.c.day.startswith(coming))
    ).scalar_one()
    return (0, "") if found else (1, coming)


def calendar_day(session: Session, day: str) -> bool | None:
    """Return whether a day is worked when the calendar says so, else None."""
    found = session.execute(
        select(t.calendar_day.c.is_working).where(t.calendar_day.c.day == day)
    ).scalar()
    return None if found is None else bool(found)
