"""Which version of which scheme numbers a record on a day (N-03, N-08)."""

from collections.abc import Sequence
from datetime import date

from desktop_archive.rules.numbering import (
    WHOLE_ROOM,
    GapPolicy,
    LatePolicy,
    Overflow,
    Policy,
)
from desktop_archive.store import numbering as store_numbering
from desktop_archive.store.database import Session
from desktop_archive.store.numbering import SchemeRow


def policy_of(row: SchemeRow) -> Policy:
    """Return how the numbers of a stored scheme run."""
    fields: tuple[str, ...] | None = None
    if row.scope_fields:
        fields = () if row.scope_fields == WHOLE_ROOM else tuple(row.scope_fields.split(","))
    return Policy(
        scope_fields=fields,
        years_together=row.years_together,
        start=row.start,
        step=row.step,
        overflow=Overflow(row.overflow),
        gap=GapPolicy(row.gap),
        late=LatePolicy(row.late),
        runs_on=bool(row.runs_on),
    )


def stored_policy(policy: Policy) -> dict[str, object]:
    """Return the columns of a policy."""
    fields = policy.scope_fields
    return {
        "scope_fields": "" if fields is None else ",".join(fields) or WHOLE_ROOM,
        "years_together": policy.years_together,
        "start": policy.start,
        "step": policy.step,
        "overflow": policy.overflow.value,
        "gap": policy.gap.value,
        "late": policy.late.value,
        "runs_on": policy.runs_on,
    }


def in_force(rows: Sequence[SchemeRow], category_id: int | None, today: date) -> SchemeRow | None:
    """Return the version in force: of the category's own scheme, else of the room's."""
    begun = [row for row in rows if row.valid_from <= today.isoformat()]
    own = [row for row in begun if row.category_id == category_id and category_id is not None]
    common = [row for row in begun if row.category_id is None]
    chosen = own or common
    return max(chosen, key=lambda row: (row.valid_from, row.version), default=None)


def scheme_for(session: Session, category_id: int | None, today: date) -> SchemeRow | None:
    """Return the version that numbers a category on a day."""
    return in_force(store_numbering.schemes(session), category_id, today)


def earlier_versions(session: Session, row: SchemeRow) -> list[SchemeRow]:
    """Return the versions before this one, the latest first."""
    family = [one for one in store_numbering.schemes(session) if one.name == row.name]
    return [one for one in family if one.version < row.version]
