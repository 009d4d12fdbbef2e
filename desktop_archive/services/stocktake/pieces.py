"""One piece under the scanner: what register, frozen list and shelf say of it together (S-31)."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.stocktake import (
    CountResult,
    Decision,
    Seen,
    StocktakeRefusal,
    judge_scan,
)
from desktop_archive.services.masking import masked
from desktop_archive.services.stocktake import looking_up as at
from desktop_archive.services.stocktake.models import CountAction, Counted, StocktakeRow
from desktop_archive.store.database import Session
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.stocktake import books, findings, scans
from desktop_archive.store.stocktake.scans import PieceRow, RoundRow, ScanRow

_GONE: Final = frozenset({"destroyed", "transferred", "lost"})
_ACTIONS: Final = {
    CountResult.MISPLACED: (CountAction.MOVE_HERE, CountAction.SET_ASIDE),
    CountResult.FOREIGN: (CountAction.MOVE_HERE, CountAction.SET_ASIDE),
    CountResult.GONE: (CountAction.SET_ASIDE,),
    CountResult.HERE_THOUGH_LENT: (CountAction.SET_ASIDE,),
    CountResult.CARD_WITHOUT_LOAN: (CountAction.SET_ASIDE,),
}


@dataclass(frozen=True, slots=True)
class Judged:
    """A piece with what the scan of it comes to."""

    result: CountResult
    text: str
    piece: PieceRow | None = None

    @property
    def line_id(self) -> int | None:
        """Return the line of the frozen list it is."""
        return self.piece.line_id if self.piece else None

    @property
    def box_id(self) -> int | None:
        """Return the box it is or lies in."""
        return self.piece.box_id if self.piece else None

    @property
    def record_id(self) -> int | None:
        """Return the file it is."""
        return self.piece.record_id if self.piece else None


def open_stocktake(session: Session, stocktake_id: int) -> StocktakeRow:
    """Return a stocktake that may still be counted.

    Raises:
        RefusedError: it was closed.
    """
    row = books.stocktake(session, stocktake_id)
    if row is None:
        raise RefusedError(StocktakeRefusal.NOT_FOUND)
    if row.closed_at is not None:
        raise RefusedError(StocktakeRefusal.CLOSED, number=row.number)
    return row


def judge(
    session: Session,
    stocktake_id: int,
    target: at.Box | at.File | at.Card | at.Nothing,
    where: tuple[int, int | None],
    text: str,
) -> Judged:
    """Say what a scan on a shelf (and in a box) comes to."""
    place_id, box_id = where
    if isinstance(target, at.Nothing):
        result = CountResult.WRONG_CHECK if target.wrong_check else CountResult.UNKNOWN
        again = scans.kept_before(session, stocktake_id, place_id, text)
        return Judged(CountResult.TWICE if again else result, text)
    if isinstance(target, at.Card):
        return _card(session, stocktake_id, target, place_id, text)
    if isinstance(target, at.Box):
        piece = scans.box(session, stocktake_id, target.box_id)
    else:
        piece = scans.record(session, stocktake_id, target.record_id)
    is_elsewhere = box_id is not None and piece.record_id is not None and piece.box_id != box_id
    seen = Seen(
        expected=piece.line_id is not None,
        frozen_at=piece.frozen_at,
        now_at=None if is_elsewhere else piece.place_id,
        counted=piece.seen_at is not None,
        gone=piece.withdrawn or piece.state in _GONE,
        lent=piece.loan_id is not None,
    )
    result = judge_scan(seen, place_id)
    if not result.counts and scans.kept_before(session, stocktake_id, place_id, text):
        result = CountResult.TWICE
    return Judged(result, text, piece)


def _card(session: Session, stocktake_id: int, target: at.Card, place_id: int, text: str) -> Judged:
    """Say whether a card has its open loan, and stands where the file belongs (L-13, S-31)."""
    loan = store_loans.by_card(session, target.serial)
    if scans.kept_before(session, stocktake_id, place_id, text):
        return Judged(CountResult.TWICE, text)
    if loan is None:
        return Judged(CountResult.UNKNOWN, text)
    piece = scans.record(session, stocktake_id, loan.record_id)
    if loan.returned_at is not None or loan.undone_at is not None or loan.card_void_at:
        return Judged(CountResult.CARD_WITHOUT_LOAN, text, piece)
    at_home = piece.place_id == place_id
    return Judged(CountResult.CARD_SEEN if at_home else CountResult.FOREIGN, text, piece)


def tick(
    session: Session,
    stocktake_id: int,
    line_id: int,
    here: RoundRow,
    way: str,
    found: int | None,
) -> int:
    """Note one piece as seen on a shelf; what was seen already is left as it is."""
    line = findings.line(session, stocktake_id, line_id)
    target = at.File(line.record_id) if line.record_id else at.Box(line.box_id or 0)
    text = line.code or line.box_no
    judged = judge(session, stocktake_id, target, (here.place_id, None), text)
    if not judged.result.counts:
        return 0
    scans.add_scan(
        session,
        stocktake_id=stocktake_id,
        round_id=here.id,
        place_id=here.place_id,
        code=text,
        result=judged.result.value,
        way=way,
        line_id=line_id,
        box_id=judged.box_id,
        record_id=judged.record_id,
        pieces=found,
        counts=True,
        scanned_at=session.at,
    )
    return 1


def set_aside(session: Session, stocktake_id: int, counted: Counted, who: str) -> None:
    """Decide that a piece is set aside: about its line if it is expected, else about the scan."""
    scan_id = counted.scan_id or 0
    line_id = scans.line_of(session, scan_id)
    target = ("line_id", line_id) if line_id is not None else ("scan_id", scan_id)
    findings.decide(
        session,
        stocktake_id,
        target,
        kind=counted.result.value,
        decision=Decision.SET_ASIDE.value,
        decided_by=who,
        decided_at=session.at,
    )


def told(judged: Judged, now: datetime, scan_id: int, here: RoundRow, *, may_open: bool) -> Counted:
    """Return the line that tells a scan."""
    piece = judged.piece
    facts: dict[str, object] = {"place": here.address, "code": judged.text}
    title = reference = box_no = ""
    if piece is not None:
        title = masked(piece, piece.title, may_open=may_open)
        reference, box_no = piece.code, piece.box_no
        facts |= {"home": piece.address, "box": piece.box_no, "reference": piece.code}
        if piece.seen_at is not None:
            facts |= {"since": datetime.fromisoformat(piece.seen_at), "seen": piece.seen_address}
    return Counted(
        judged.result,
        now,
        code=judged.text,
        title=title,
        reference=reference,
        box_no=box_no,
        facts=facts,
        actions=(*_again(piece), *_actions(judged.result, judged.record_id)),
        scan_id=scan_id,
        box_id=judged.box_id,
        record_id=judged.record_id,
        place_id=here.place_id,
    )


def _actions(result: CountResult, record_id: int | None) -> tuple[CountAction, ...]:
    found = _ACTIONS.get(result, ())
    if record_id is not None:
        found = tuple(one for one in found if one is not CountAction.MOVE_HERE)
    return (*found, CountAction.UNDO)


def _again(piece: PieceRow | None) -> tuple[CountAction, ...]:
    """Offer to take what was declared lost back into the register."""
    return (CountAction.FOUND_AGAIN,) if piece and piece.state == "lost" else ()


def told_again(row: ScanRow, *, may_open: bool) -> Counted:
    """Return the line of a scan that is read from the register again."""
    result = CountResult(row.result)
    reference = row.reference if row.record_id is not None else row.box_no
    return Counted(
        result,
        datetime.fromisoformat(row.scanned_at),
        code=row.code,
        title=masked(row, row.title, may_open=may_open),
        reference=reference,
        box_no=row.box_no,
        facts={
            "place": row.address,
            "code": row.code,
            "home": row.home,
            "box": row.box_no,
            "reference": reference,
        },
        actions=_actions(result, row.record_id),
        scan_id=row.id,
        box_id=row.box_id,
        record_id=row.record_id,
        place_id=row.place_id,
    )


def without_actions(counted: Counted) -> Counted:
    """Return a line about which nothing is left to do."""
    return replace(counted, actions=())
