"""What rows refer to by name: fonds, categories, periods, units, boxes; missing ones are added."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.import_drafts import RecordDraft
from desktop_archive.rules.imports import Target
from desktop_archive.rules.names import LANGUAGES
from desktop_archive.rules.natural_order import natural_text
from desktop_archive.rules.retention import Period, PeriodKind, seed_for
from desktop_archive.services.catalogue.setting import all_fields
from desktop_archive.services.imports.plan import ImportReport
from desktop_archive.store import loading
from desktop_archive.store import room as store_room
from desktop_archive.store import units as store_units
from desktop_archive.store.database import Session

#: Where rows go whose list names no category: specialised records (N-05).
_NO_CATEGORY = "ZY"


@dataclass(frozen=True, slots=True)
class StoredPeriod:
    """A line of the retention table with its id."""

    id: int
    period: Period


class Lookups:
    """Finds the ids behind the words of a list, and adds what the room does not know yet."""

    def __init__(self, session: Session, report: ImportReport, own_fonds: str) -> None:
        self._session = session
        self._report = report
        self._own_fonds = own_fonds
        self._fonds = loading.ids_by(session, "fonds", "code")
        self._units = store_units.ids_by_name(session)
        self._unit_codes = loading.ids_by(session, "unit", "code")
        self._categories = loading.ids_by(session, "category", "code")
        self._periods = {
            code: StoredPeriod(key, Period(code, years, PeriodKind(kind), rank))
            for key, code, years, kind, rank in loading.periods(session)
        }
        self._field_names: Mapping[str, str] | None = None
        self._clocks = loading.category_clocks(session)

    def field_names(self) -> Mapping[str, str]:
        """Return the field that a heading of the room's own lists names, in any language."""
        if self._field_names is None:
            self._field_names = {
                one.names.of(language): one.code
                for one in all_fields(self._session, retired=True)
                for language in LANGUAGES
            }
        return self._field_names

    def fonds_code(self, draft: RecordDraft) -> str:
        """Return the fonds a row belongs to: of a finding aid its collection, else its own."""
        if draft.code or not draft.collection:
            return draft.fonds or self._own_fonds
        parts = [part for part in (draft.repository, draft.collection) if part]
        return "/".join(parts)

    def fonds(self, draft: RecordDraft) -> int:
        """Return the id of a row's fonds, adding it under its title."""
        code = self.fonds_code(draft)
        if code not in self._fonds:
            self._fonds[code] = loading.add_one(
                self._session, "fonds", code=code, name=draft.collection_title
            )
            self._report.count_new("fonds")
        return self._fonds[code]

    def category(self, draft: RecordDraft) -> int:
        """Return the id of a row's category; an unknown code becomes a class of its own."""
        code = draft.category or _NO_CATEGORY
        if code not in self._categories:
            names = dict.fromkeys(("name_en", "name_zh_cn", "name_zh_tw"), code)
            added = loading.add_one(
                self._session, "category", code=code, arrangement="either", **names
            )
            self._categories[code] = added
            self._clocks[added] = loading.ClassClock()
            self._report.count_new("categories")
        return self._categories[code]

    def clock_of(self, category_id: int) -> loading.ClassClock:
        """Return trigger and start rule of a category (K-06)."""
        return self._clocks[category_id]

    def period(self, word: str | None) -> StoredPeriod | None:
        """Return the period behind a code or an old word, or None when none is known."""
        if not word:
            return None
        if word in self._periods:
            return self._periods[word]
        seed = seed_for(word)
        return self._periods.get(seed.period.code) if seed else None

    def period_said(self, draft: RecordDraft) -> StoredPeriod | None:
        """Return the period that a row gives a known record; None where it says none."""
        return self.period(draft.retention) if Target.RETENTION in draft.told else None

    def period_of(self, key: int | None) -> StoredPeriod | None:
        """Return the period that a record has."""
        return next((one for one in self._periods.values() if one.id == key), None)

    def unit(self, name: str) -> int | None:
        """Return the id of a unit by its code or name, adding it; nothing for no name."""
        if not name:
            return None
        known = self._unit_codes.get(name) or self._units.get(name)
        if known is None:
            known = loading.add_one(self._session, "unit", code="", name=name)
            self._units[name] = known
            self._report.count_new("units")
        return known

    def unit_by_code(self, code: str) -> int | None:
        """Return the id of a unit that is known under this code; codes alone add nothing."""
        return self._unit_codes.get(code) or self._units.get(code) if code else None


def box_key(fonds: str, draft: RecordDraft) -> str:
    """Return what tells one box of a list from another.

    Under reference codes a box mixes no years (domain §0.1); a finding aid's boxes may.
    """
    if not draft.box and not draft.box_barcode:
        return ""
    series = f"{draft.category}|{draft.year or ''}" if draft.code else "|"
    return f"{fonds}|{series}|{draft.box}|{draft.box_barcode}"


class Boxes:
    """Finds or adds the boxes that rows name."""

    def __init__(self, session: Session, report: ImportReport, batch_id: int) -> None:
        self._session = session
        self._report = report
        self._batch_id = batch_id
        self._known: dict[str, int] = {}
        self._places = loading.ids_by(session, "place", "address")
        self._types = loading.ids_by(session, "box_type", "name")
        self.touched: set[int] = set()

    def learn(self, keys: list[str]) -> None:
        """Look up many boxes at once before rows ask for them."""
        missing = [key for key in keys if key and key not in self._known]
        self._known |= loading.live_boxes(self._session, missing)

    def box(self, key: str, draft: RecordDraft, ids: tuple[int, int, int | None]) -> int | None:
        """Return the box of a row, adding it with a barcode of its own and its foreign one."""
        if not key:
            return None
        if key not in self._known:
            self._known[key] = self._add(key, draft, ids)
        self.touched.add(self._known[key])
        return self._known[key]

    def _add(self, key: str, draft: RecordDraft, ids: tuple[int, int, int | None]) -> int:
        fonds_id, category_id, retention_id = ids
        foreign = draft.box_barcode
        usable = bool(foreign) and self._is_free(foreign)
        serial = store_room.take_serials(self._session, Kind.BOX).start
        added = loading.add_one(
            self._session,
            "box",
            serial=serial,
            fonds_id=fonds_id,
            category_id=category_id,
            year=draft.year if draft.code else None,
            retention_id=retention_id,
            unit_code=draft.unit,
            type_id=self._type(draft.box_profile),
            box_no=draft.box,
            box_key=key,
            place_text=draft.place_address,
            note=foreign if foreign and not usable else "",
            order_key=natural_text(key),
            batch_id=self._batch_id,
            created_at=self._session.at,
        )
        self._report.count_new("boxes")
        if usable:
            loading.add_one(
                self._session, "alias", code=foreign, box_id=added, source=draft.repository
            )
            self._report.count_new("aliases")
        return added

    def _is_free(self, code: str) -> bool:
        """Tell whether a foreign barcode can lead here: no other box has it, nor looks ours.

        One that can't is kept in the box's note and counted (barcodes.md).
        """
        known = Barcode.has_our_shape(code) or loading.known_aliases(self._session, [code])
        self._report.count_new("aliases_refused", int(bool(known)))
        return not known

    def _type(self, profile: str) -> int | None:
        """Return a box type by its name; measures of a new one are to be filled in (B-12)."""
        if not profile:
            return None
        if profile not in self._types:
            self._types[profile] = loading.add_one(
                self._session, "box_type", name=profile, measured=False
            )
            self._report.count_new("box_types")
        return self._types[profile]
