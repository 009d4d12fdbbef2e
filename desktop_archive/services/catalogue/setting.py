"""What an entry refers to, looked up in the register: its class, period, fields and file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from desktop_archive.rules.fields import (
    SHIPPED,
    Choice,
    Field,
    FieldRule,
    Obligation,
    UsedField,
    ValueKind,
    used_fields,
)
from desktop_archive.rules.names import Names
from desktop_archive.rules.records import Level
from desktop_archive.rules.retention import Period, PeriodKind, longest
from desktop_archive.services.catalogue.entry import EntryDraft, Setting
from desktop_archive.services.catalogue.numbering import NEXT, NumberChoice, wish_of
from desktop_archive.services.numbering.allotting import NumberWish
from desktop_archive.store import fields as store_fields
from desktop_archive.store import loading
from desktop_archive.store import records as store_records
from desktop_archive.store.database import Session


def all_fields(session: Session, *, retired: bool = False) -> tuple[Field, ...]:
    """Return the fields that ship and the room's own."""
    words: dict[str, list[Choice]] = {}
    for row in store_fields.choices(session):
        names = Names(row.name_en, row.name_zh_cn, row.name_zh_tw)
        words.setdefault(row.field, []).append(Choice(row.value, names))
    own = tuple(
        Field(
            code=row.code,
            names=Names(row.name_en, row.name_zh_cn, row.name_zh_tw),
            kind=ValueKind(row.kind),
            choices=tuple(words.get(row.code, ())),
            carried=bool(row.carried),
            personal=bool(row.personal),
            is_own=True,
        )
        for row in store_fields.own_fields(session)
        if retired or row.retired_at is None
    )
    shipped = (
        replace(one, choices=tuple(words[one.code])) if one.code in words else one
        for one in SHIPPED
    )
    return (*shipped, *own)


def all_rules(session: Session) -> tuple[FieldRule, ...]:
    """Return how the room uses its fields."""
    return tuple(
        FieldRule(field, category, Level(level) if level else None, Obligation(obligation))
        for field, category, level, obligation in store_fields.rules(session)
    )


def used_in(session: Session, category_id: int | None, level: str) -> tuple[UsedField, ...]:
    """Return the fields of entries of a class at a level, with how strictly they are asked for."""
    chain = store_fields.category_chains(session).get(category_id or 0, ())
    return used_fields(all_fields(session), Level(level), chain, all_rules(session))


def periods_of(session: Session) -> dict[int, Period]:
    """Return the table of periods by id."""
    return {
        key: Period(code, years, PeriodKind(kind), rank)
        for key, code, years, kind, rank in loading.periods(session)
    }


def longer_of(periods: Mapping[int, Period], candidates: Iterable[int | None]) -> int | None:
    """Return which of some periods is the longest by rank (K-04, K-05)."""
    known = {key: periods[key] for key in candidates if key is not None and key in periods}
    found = longest(known.values())
    return next((key for key, period in known.items() if period is found), None)


def setting_of(session: Session, draft: EntryDraft, fonds: str) -> Setting:
    """Return what an entry refers to."""
    names = store_records.names(session)
    fonds_id = next((key for key, found in names["fonds"].items() if found[0] == fonds), 0)
    period = periods_of(session).get(draft.retention_id or 0)
    clocks = loading.category_clocks(session)
    chain = store_fields.category_chains(session).get(draft.category_id or 0, ())
    fields = used_fields(all_fields(session), Level(draft.level), chain, all_rules(session))
    return Setting(
        fonds_id=fonds_id,
        fonds=fonds,
        category=names["category"].get(draft.category_id or 0, ("",))[0],
        chain=chain,
        period_code=period.code if period else "",
        period=period,
        clock=clocks.get(draft.category_id or 0, loading.ClassClock()),
        used=fields,
    )


def number_wish(
    session: Session, draft: EntryDraft, setting: Setting, choice: NumberChoice = NEXT
) -> NumberWish:
    """Return what is known of an entry when it is numbered, with the file it lies in."""
    parent: tuple[str, int | None] = ("", None)
    if draft.parent_id is not None:
        whole = store_records.whole(session, draft.parent_id)
        if whole is not None:
            number = whole["number"]
            parent = (str(whole["code"]), int(str(number)) if number is not None else None)
    return wish_of(draft, setting.fonds, setting.category, setting.period, choice, parent)


def codes_in_words(periods: Mapping[int, Period], ids: Sequence[int | None]) -> str:
    """Return the codes of the periods that came into question (K-04)."""
    return "; ".join(periods[key].code for key in ids if key is not None and key in periods)
