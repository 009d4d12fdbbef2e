"""Deputies for posts, and the pictures of signed forms (R-05, L-02)."""

from dataclasses import dataclass

from sqlalchemy import BindParameter, bindparam, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True)
class DeputyRow:
    """Who signs for a post, from when to when, and who said so."""

    id: int
    post: str
    name: str
    valid_from: str
    valid_to: str
    appointed_by: str
    entered_by: str
    ended_on: str | None


@dataclass(frozen=True, slots=True)
class SheetRow:
    """The picture of one signed form."""

    id: int
    application_id: int
    sha256: str
    kind: str
    size: int
    added_at: str
    added_by: str


_D, _S = t.deputy.c, t.signed_sheet.c
_CODE: BindParameter[str] = bindparam("code")
_LAST_USES = {
    "posts": select(func.max(t.approval.c.decided_on)).where(t.approval.c.post == _CODE),
    "purposes": select(func.max(t.application.c.created_at)).where(
        t.application.c.purpose == _CODE
    ),
}
_DEPUTIES = select(
    _D.id,
    _D.post,
    _D.name,
    _D.valid_from,
    _D.valid_to,
    _D.appointed_by,
    _D.entered_by,
    _D.ended_on,
).order_by(_D.valid_from.desc(), _D.id.desc())
_OF_POST = _DEPUTIES.where(_D.post == bindparam("post"))
_SHEETS = (
    select(_S.id, _S.application_id, _S.sha256, _S.kind, _S.size, _S.added_at, _S.added_by)
    .where(_S.application_id == bindparam("application_id"))
    .order_by(_S.id)
)


def deputies(session: Session, post: str = "") -> list[DeputyRow]:
    """Return the deputies of a post, or all, the latest first."""
    rows = session.execute(_OF_POST, {"post": post}) if post else session.execute(_DEPUTIES)
    return [DeputyRow(*row) for row in rows]


def add_deputy(session: Session, **values: object) -> int:
    """Name a deputy."""
    statement = t.deputy.insert().values(entered_at=session.at, **values)
    return int(session.execute(statement).lastrowid)


def end_deputy(session: Session, deputy_id: int, day: str) -> bool:
    """End a term before its time; tell whether it was running."""
    changed = session.execute(
        update(t.deputy)
        .where(_D.id == deputy_id, _D.ended_on.is_(None), _D.valid_to >= day)
        .values(ended_on=day)
    )
    return bool(changed.rowcount)


def sheets(session: Session, application_id: int) -> list[SheetRow]:
    """Return the pictures of the signed form of an application."""
    rows = session.execute(_SHEETS, {"application_id": application_id})
    return [SheetRow(*row) for row in rows]


def add_sheet(session: Session, **values: object) -> None:
    """Note that the picture of a signed form lies beside the register."""
    session.execute(t.signed_sheet.insert().values(added_at=session.at, **values))


def last_use(session: Session, which: str, code: str) -> str:
    """Return the last day a post signed or a purpose was named; empty when never (R-05, E-08)."""
    day = session.execute(_LAST_USES[which], {"code": code}).scalar_one()
    return str(day or "")[:10]
