"""Keeping a piece longer, by the rule and the way of all extensions (K-14)."""

from datetime import date

from desktop_archive.rules.destruction.appraisal import Verdict
from desktop_archive.rules.retention import (
    CountedFrom,
    Extension,
    ExtensionRefusal,
    extension_refusal,
)
from desktop_archive.services.catalogue.setting import periods_of
from desktop_archive.services.destruction.models import Piece, VerdictDraft
from desktop_archive.services.retention.extending import ExtensionWish, extend
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import appraisals as store

_PANEL = "panel"


def not_extended(
    session: Session, piece: Piece, draft: VerdictDraft, today: date
) -> ExtensionRefusal | None:
    """Return why a piece cannot be kept for the new period, or None."""
    if draft.verdict is not Verdict.EXTEND:
        return None
    extension = Extension(
        period=periods_of(session).get(draft.extend_to or 0),
        counted=CountedFrom.START,
        panel=_PANEL,
        reason=draft.reason,
        decided_on=today,
    )
    return extension_refusal(piece.due.facts, extension, today)


def extend_pieces(session: Session, batch_id: int, today: date) -> None:
    """Carry out what the panel wants kept longer, with the panel's names (K-14)."""
    panel = "、".join(one.name for one in store.members(session, batch_id) if not one.released_at)
    longer: dict[tuple[int | None, str], list[int]] = {}
    for row in store.pieces(session, batch_id, [Verdict.EXTEND.value]):
        longer.setdefault((row.extend_to_id, row.reason), []).append(row.record_id)
    for (retention_id, reason), records in longer.items():
        wish = ExtensionWish(
            retention_id=retention_id, panel=panel, reason=reason, decided_on=today
        )
        extend(session, records, wish, today)
