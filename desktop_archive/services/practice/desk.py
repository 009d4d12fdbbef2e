"""Making the practice room, and making it anew."""

import random
from pathlib import Path

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.barcodes import Kind
from desktop_archive.services import accounts
from desktop_archive.services.changes import Topic
from desktop_archive.services.clock import SYSTEM_CLOCK, Clock
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.practice import loans, records, stacks, vocabulary
from desktop_archive.services.practice.known import CLERK, HEAD, PASSWORD, USUAL_SIZE, PracticeSize
from desktop_archive.services.room import Room
from desktop_archive.store import custody as store_custody
from desktop_archive.store import labels as store_labels
from desktop_archive.store import loading, seeds
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.dialect import Where
from desktop_archive.store.search.folding import initials

_PEOPLE = 160


def create_practice_room(
    where: Where, size: PracticeSize = USUAL_SIZE, *, clock: Clock = SYSTEM_CLOCK
) -> Room:
    """Make a practice room where nothing is; on a server an empty database is filled.

    Raises:
        ArchiveUnavailableError: something is there already, or the place can't be written.
    """
    new = NewRoom(
        organisation=vocabulary.ORGANISATION,
        fonds=vocabulary.FONDS,
        admin_login=CLERK,
        admin_name="林晓",
        admin_password=PASSWORD,
        practice=True,
    )
    room = create_room(where, new, clock=clock)
    try:
        _invent(room, size)
    except BaseException:
        room.close()
        if isinstance(where, Path):
            where.unlink(missing_ok=True)
        raise
    return room


def reset_practice_room(path: Path, *, clock: Clock = SYSTEM_CLOCK) -> Room:
    """Put the practice room back to how it was; what was practised lies beside it."""
    if path.exists():
        number = 1
        while (old := path.with_name(f"{path.name}.old-{number}")).exists():
            number += 1
        path.rename(old)
    return create_practice_room(path, clock=clock)


def _invent(room: Room, size: PracticeSize) -> None:
    rng = random.Random(size.seed)  # noqa: S311  invented data, the same for the same seed
    with room.act("invent", *Topic) as session:
        accounts.add_bound(session, HEAD, "周敏", [Role.HEAD], PASSWORD, room.today())
        _add_categories(session)
        _add_people(session, rng)
        shelves = stacks.build(session, size.boxes)
        ids = records.stored_ids(session, shelves)
        records.fill(session, rng, ids, (size.files, size.boxes), room.today())
        store_custody.enter_standing(session, "", "周敏")
        store_labels.invent_printed(session)
        loans.invent(session, rng, room.today())
        store_custody.enter_loans(session)


def _add_categories(session: Session) -> None:
    """Add the two classes of a company that the standard categories lack."""
    periods = loading.ids_by(session, "retention", "code")
    lines = [
        {
            "code": code,
            "parent": None,
            "name_en": english,
            "name_zh_cn": simplified,
            "name_zh_tw": traditional,
            "arrangement": "either",
            "retention_id": periods[period],
            "trigger": trigger,
        }
        for code, english, simplified, traditional, period, trigger in (
            ("HT", "Contracts", "合同", "合同", "HT10", "contract_done"),
            ("KF", "Customer service records", "客服", "客服", "D10", "created"),
        )
    ]
    seeds.add_categories(session, lines)


def _add_people(session: Session, rng: random.Random) -> None:
    for code, name in vocabulary.UNITS:
        loading.add_one(session, "unit", code=code, name=name)
    units = list(loading.ids_by(session, "unit", "code").values())
    serials = store_room.take_serials(session, Kind.PERSON, _PEOPLE)
    first = loading.next_id(session, "person")
    names = [vocabulary.person_name(rng) for _ in range(_PEOPLE)]
    people = [
        {
            "id": first + number,
            "serial": serial,
            "staff_no": f"R{number + 1:04}",
            "name": name,
            "initials": initials(name, is_name=True),
            "unit_id": rng.choice(units),
            "post": rng.choice(vocabulary.POSTS),
            "phone": f"6{rng.randrange(1000):03}",
            "kind": "staff",
        }
        for number, (serial, name) in enumerate(zip(serials, names, strict=True))
    ]
    loading.add_many(session, "person", people)
