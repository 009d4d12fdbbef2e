"""The first start: making a room with the tables that ship with the program."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import uuid4

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.boxes import BOX_TYPE_SEEDS
from desktop_archive.rules.names import Names
from desktop_archive.rules.retention import RETENTION_SEEDS
from desktop_archive.rules.schemes import (
    CATEGORY_SEEDS,
    COMPANY_CATEGORY_SEEDS,
    FONDS_FILE,
    SCHEME_SEEDS,
    SchemeSeed,
)
from desktop_archive.services import accounts
from desktop_archive.services.changes import Topic
from desktop_archive.services.clock import SYSTEM_CLOCK, Clock
from desktop_archive.services.public_holidays import public_holidays
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import room as store_room
from desktop_archive.store import seeds
from desktop_archive.store.database import Database, Session

#: The period a category proposes at first (K-09, K-10, K-12); all others propose ten years.
_PROPOSED = {"KU": "D30", "RS": "Y", "HT": "HT10", "KH": "D5", FONDS_FILE: "Y"}
#: Short, medium and long in property management (K-08): arrangements and activities; letters and
#: fees; contracts, owners and upkeep.
_PROPERTY = {"YZ": "C", "1": "Z", "2": "C", "2.3": "D", "3": "Z", "4": "C", "5": "D"}
_USUAL_PERIOD = "D10"

#: Who sets the room up may run it alone until others come; approvals stay with a head (R-04).
FIRST_ROLES = (Role.ADMINISTRATOR, Role.ARCHIVIST)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRoom:
    """What the first start asks for."""

    organisation: str
    fonds: str
    language: str = "zh-CN"
    preset: str = "da22"
    admin_login: str
    admin_name: str = ""
    admin_password: str
    practice: bool = False


def presets() -> tuple[SchemeSeed, ...]:
    """Return the numbering presets that a new room can choose from (P-20)."""
    return SCHEME_SEEDS


def create_room(where: Path | str, new: NewRoom, *, clock: Clock = SYSTEM_CLOCK) -> Room:
    """Make a room with its tables and first administrator, or leave nothing behind.

    On a server an empty database is filled; what is refused there leaves the empty tables.

    Raises:
        ArchiveUnavailableError: the file exists, or the place is unsafe or full.
        RefusedError: the administrator's name or password is not good enough.
    """
    room = Room(Database.create(where), clock=clock)
    try:
        with room.act("create_room", Topic.SETTINGS) as session:
            _fill(session, new, clock.today())
    except BaseException:
        room.close()
        # Nothing but our own empty file lies here: it was made a moment ago.
        if isinstance(where, Path):
            where.unlink(missing_ok=True)
        raise
    return room


def _fill(session: Session, new: NewRoom, today: date) -> None:
    facts = {
        "organisation": new.organisation,
        "language": new.language,
        "register_id": str(uuid4()),
        "created_on": today.isoformat(),
        "preset": new.preset,
        "fonds": new.fonds,
        "practice": "yes" if new.practice else "no",
    }
    for name, value in facts.items():
        store_room.set_fact(session, name, value)
    seeds.add_fonds(session, new.fonds, new.organisation)
    periods = seeds.add_periods(session, _period_lines())
    scheme = next(seed for seed in SCHEME_SEEDS if seed.code == new.preset)
    seeds.add_categories(session, _category_lines(scheme, periods))
    seeds.add_scheme(session, scheme.code, scheme.template, today.isoformat())
    seeds.add_box_types(session, _box_type_lines(new.language))
    store_room.add_calendar_days(session, public_holidays(today.year))
    name = new.admin_name or new.admin_login
    # Whoever makes the room undertakes it there; everybody else signs on paper.
    first = accounts.add_bound(
        session, new.admin_login, name, FIRST_ROLES, new.admin_password, today
    )
    store_accounts.change(session, first, is_supervisor=True)


def _named(names: Names) -> dict[str, object]:
    return {
        "name_en": names.english,
        "name_zh_cn": names.simplified,
        "name_zh_tw": names.traditional,
    }


def _period_lines() -> list[dict[str, object]]:
    return [
        {
            "code": seed.period.code,
            "kind": seed.period.kind.value,
            "years": seed.period.years,
            "rank": seed.period.rank,
            "basis": "placeholder" if seed.is_placeholder else "",
            **_named(seed.names),
        }
        for seed in RETENTION_SEEDS
    ]


def _category_lines(scheme: SchemeSeed, periods: dict[str, int]) -> list[dict[str, object]]:
    """Return the categories of a scheme, then its classes, each with the period it proposes."""
    by_code = {seed.code: seed for seed in (*CATEGORY_SEEDS, *COMPANY_CATEGORY_SEEDS)}
    lines: list[dict[str, object]] = [
        {
            "code": seed.code,
            "parent": seed.parent,
            "arrangement": seed.arrangement.value,
            **_proposal(scheme.code, seed.code, periods),
            **_named(seed.names),
        }
        for seed in (by_code[code] for code in scheme.categories)
    ]
    lines += [
        {
            "code": seed.code,
            "parent": seed.parent,
            "arrangement": "either",
            **_proposal(scheme.code, seed.code, periods),
            **_named(seed.names),
        }
        for seed in scheme.classes
    ]
    return lines


def _proposal(scheme: str, category: str, periods: dict[str, int]) -> dict[str, object]:
    own = _PROPERTY if scheme == "property" else {}
    steps = (category, category.partition(".")[0], category.partition("·")[0])
    found = (table[step] for step in steps for table in (own, _PROPOSED) if step in table)
    code = next(found, _USUAL_PERIOD)
    seed = next(seed for seed in RETENTION_SEEDS if seed.period.code == code)
    return {
        "retention_id": periods[code],
        "trigger": seed.trigger.value,
        "start_rule": seed.rule.value,
    }


def _box_type_lines(language: str) -> list[dict[str, object]]:
    return [
        {
            "name": seed.names.of(language),
            "container_kind": seed.kind.value,
            "height_mm": seed.height_mm,
            "width_mm": seed.width_mm,
            "thickness_mm": seed.thickness_mm,
            "inner_mm": int(seed.inner_mm),
        }
        for seed in BOX_TYPE_SEEDS
    ]
